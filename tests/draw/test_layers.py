"""What is drawn of a layer is what a pass over all of its events would count."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from tests.columns.made import DAY_MS, TABLES, layer, loose, many
from viewer.columns import bits, filtering
from viewer.columns.build import build
from viewer.columns.counting import bins
from viewer.columns.filtering import Wanted
from viewer.columns.layer import PLACED, REACH_M, WORLD
from viewer.draw import layer_style, map_density, map_vague, timeline_density
from viewer.draw.map_density import Counter, reach_of, window_of
from viewer.draw.map_view import MapView
from viewer.draw.style import LIGHT, STYLES
from viewer.draw.timeline_density import BAND_PX, FADED, GLYPHS
from viewer.draw.timeline_layout import GUTTER_PX, TimelineView
from viewer.geo import mercator

BEGIN_S = 1_400_000_000.0


@pytest.fixture(scope="module")
def big():
    return layer(many(200_000))


def view_of(first_s, last_s, width=1200.0):
    return TimelineView(first_s, last_s, width, 300.0)


@given(st.floats(-1e11, 1e11), st.floats(0.01, 1e11), st.integers(1, 300))
def test_bins_cover_the_view_and_are_no_narrower_than_a_column(first, length, width):
    found = bins(first, first + length, width)
    assert found.length_ms >= length * 1000 / width * (1 - 1e-9)
    assert (np.diff(found.edges) == found.length_ms).all()
    day = 86_400_000
    assert day % found.length_ms == 0 or found.length_ms % day == 0
    middles = (first + length * (np.arange(width) + 0.5) / width) * 1000
    slack = abs(first) * 1e-9 + 1
    assert (found.edges[found.of_column] <= middles + slack).all()
    assert (middles - slack <= found.edges[found.of_column + 1]).all()


@given(TABLES, st.floats(-3e9, 3e9), st.floats(1, 4e9))
def test_the_heights_are_the_counts_of_a_pass_over_all(table, first, length):
    made = layer(build(table))
    band = timeline_density.lay_out(made, view_of(first, first + length), 0.0)
    columns = made.columns
    for i in range(len(band.counts)):
        a, b = band.bins.edges[i], band.bins.edges[i + 1]
        assert band.counts[i] == np.count_nonzero((columns.first_ms < b) & (columns.last_ms > a))


def test_few_events_are_drawn_each_and_many_as_a_count(big):
    sixteen_years = timeline_density.lay_out(big, view_of(1.2e9, 1.8e9), 0.0)
    assert sixteen_years.in_view == big.count
    assert sixteen_years.glyphs is None
    assert sixteen_years.glyph_share == 0
    chosen = bits.choose(big.columns, big.columns.first_ms % 401 == 0)
    few = timeline_density.lay_out(big, view_of(1.2e9, 1.8e9), 0.0, chosen)
    assert few.in_view == chosen.count < GLYPHS
    assert sorted(few.glyphs.event.tolist()) == np.flatnonzero(chosen.mask).tolist()
    assert few.glyph_share == 1


def test_between_the_two_one_fades_into_the_other(big):
    shares = []
    for every in (90, 80, 76, 70, 60):
        chosen = bits.choose(big.columns, np.arange(big.count) % every == 0)
        shares.append(timeline_density.lay_out(big, view_of(1.2e9, 1.9e9), 0.0, chosen).glyph_share)
    assert shares == sorted(shares, reverse=True)
    assert 0 < shares[2] < 1
    assert GLYPHS < FADED


def test_a_bar_keeps_its_row_while_the_timeline_is_dragged():
    made = layer(build(loose([(i * DAY_MS, DAY_MS, 0.0, 0.0, 0.0, 0) for i in range(300)])))
    rows = []
    for shift in (0, 3_000, 60_000):
        band = timeline_density.lay_out(made, view_of(5e6 + shift, 2e7 + shift), 0.0)
        rows.append(
            dict(zip(band.glyphs.event.tolist(), (band.glyphs.event % band.rows).tolist(), strict=True))
        )
    shared = rows[0].keys() & rows[2].keys()
    assert len(shared) > 100
    assert all(rows[0][event] == rows[2][event] for event in shared)


def test_what_reaches_over_both_edges_is_told_and_not_drawn():
    made = layer(build(loose([(0, 10**12, 0.0, 0.0, 0.0, 0), (5 * 10**11, 1000, 0.0, 0.0, 0.0, 0)])))
    band = timeline_density.lay_out(made, view_of(4.99e8, 5.01e8), 0.0)
    assert band.in_view == 2
    assert band.glyphs.throughout == 1
    assert band.glyphs.event.tolist() == [1]


@given(TABLES, st.floats(-3e9, 3e9), st.floats(1, 4e9), st.floats(0, 1199))
def test_the_pointer_finds_in_a_bin_what_a_pass_over_all_finds(table, first, length, x):
    made = layer(build(table))
    band = timeline_density.lay_out(made, view_of(first, first + length), 50.0)
    band = type(band)(
        band.layer, None, band.view, band.top, band.height, band.bins, band.counts, band.in_view, None
    )
    count, events = timeline_density.hit(band, x, 60.0, most=3)
    if x < GUTTER_PX:
        assert count == 0
        return
    at = band.bins.of_column[min(int(x - GUTTER_PX), len(band.bins.of_column) - 1)]
    a, b = band.bins.edges[at], band.bins.edges[at + 1]
    wanted = np.flatnonzero((made.columns.first_ms < b) & (made.columns.last_ms > a))
    assert count == len(wanted)
    assert len(events) == min(3, len(wanted))
    assert set(events) <= set(wanted.tolist())


def test_the_pointer_finds_the_bar_under_it():
    made = layer(build(loose([(i * DAY_MS, DAY_MS, 0.0, 0.0, 0.0, 0) for i in range(40)])))
    band = timeline_density.lay_out(made, view_of(0, 40 * 86_400), 100.0)
    for at in range(len(band.glyphs.event)):
        x = (band.glyphs.left[at] + band.glyphs.right[at]) / 2
        y = 100 + 4 + ((band.glyphs.event[at] % band.rows) + 0.5) * timeline_density.ROW_PX
        _, events = timeline_density.hit(band, x, y, most=1)
        assert events == (band.glyphs.event[at],)
    assert timeline_density.hit(band, 600.0, 100 + BAND_PX + 1, most=1) == (0, ())


VIEWS = st.builds(
    lambda x, y, zoom: MapView(x, y, zoom, 640.0, 400.0).settled(),
    st.floats(0, 1),
    st.floats(0.1, 0.9),
    st.floats(1, 12),
)


@given(TABLES, VIEWS, st.one_of(st.none(), st.tuples(st.integers(-(2**45), 0), st.integers(1, 2**45))))
def test_the_squares_hold_what_a_pass_over_all_finds_in_them(table, view, window_ms):
    made = layer(build(table))
    spread = Counter(made).spread(view, window_ms)
    window, reach, columns = window_of(view), reach_of(view), made.columns
    counts = np.zeros((window.height, window.width), np.int64)
    vague, side = 0, 1 << window.level
    for event in np.flatnonzero(columns.flags & PLACED).tolist():
        x = ((int(columns.x[event]) >> (32 - window.level)) - window.left) % side
        y = (int(columns.y[event]) >> (32 - window.level)) - window.top
        inside = 0 <= y < window.height and x < window.width
        first, last = made.span_ms(event)
        if not inside or (window_ms and not (first < window_ms[1] and last > window_ms[0])):
            continue
        if columns.radius_m[event] <= REACH_M[reach - 1]:
            counts[y, x] += 1
        else:
            vague += 1
    assert spread.counts.tolist() == counts.tolist()
    assert spread.vague == vague
    assert len(spread.dots) == counts.sum()


def test_dots_lie_where_their_events_do_across_the_date_line_too():
    rows = [(0, 1000, -17.0, 179.9, 0.0, 0), (0, 1000, -17.0, -179.9, 0.0, 0)]
    view = MapView.showing([(0.9995, 0.54), (0.0005, 0.55)], 800.0, 500.0)
    spread = Counter(layer(build(loose(rows)))).spread(view)
    by_row = spread.layer.columns.row[spread.dots]
    for number, (x, y) in zip(by_row.tolist(), spread.dots_px.tolist(), strict=True):
        assert (x, y) == pytest.approx(view.px(rows[number][2], rows[number][3]), abs=0.01)


def test_the_pointer_finds_the_events_of_the_square_under_it(big):
    view = MapView.world(1200.0, 700.0)
    counter = Counter(big)
    spread = counter.spread(view)
    row, column = np.unravel_index(np.argmax(spread.counts), spread.counts.shape)
    side = 1 << spread.window.level
    x, y = view.px_of_unit((spread.window.left + column + 0.5) / side, (spread.window.top + row + 0.5) / side)
    count, events = counter.under(spread, x, y, most=5)
    assert count == spread.counts[row, column]
    assert len(events) == 5
    for event in events:
        ex, ey = (big.columns.x[event] / WORLD, big.columns.y[event] / WORLD)
        assert (int(ex * side) - spread.window.left) % side == column
        assert int(ey * side) - spread.window.top == row


def test_a_region_or_a_country_is_in_no_square_however_far_off_the_map_is(big):
    near = MapView.world(1200.0, 700.0).centred(15, 0, 6.0)
    assert reach_of(near) == 2
    assert reach_of(MapView.world(1200.0, 700.0)) == 2


AREAS = st.lists(
    st.tuples(
        st.integers(0, 40),
        st.integers(0, 30),
        st.sampled_from([-12.0, 0.0, 48.0]),
        st.sampled_from([-77.0, 2.0, 179.0]),
        st.sampled_from([0.0, 20_000.0, 300_000.0, 2e6]),
        st.integers(0, 5),
    ),
    max_size=30,
).map(loose)


@given(
    AREAS,
    VIEWS,
    st.none() | st.tuples(st.integers(0, 20), st.integers(21, 60)),
    st.frozensets(st.integers(0, 5)),
)
def test_discs_are_of_the_areas_that_a_pass_over_all_finds(table, view, window_ms, kinds):
    made = layer(build(table))
    columns = made.columns
    chosen = bits.choose(columns, bits.of_kinds(columns, kinds))
    wanted: dict[tuple[float, float, float], int] = {}
    widest = map_vague.WIDEST * max(view.width_px, view.height_px)
    for event in range(made.count):
        place, radius_m = made.place(event), float(columns.radius_m[event])
        if place is None or radius_m <= 50_000 or not chosen.mask[event]:
            continue
        x, y = view.px(*place)
        radius = radius_m / mercator.metres_per_px(place[0], view.zoom)
        beside = max(-x, x - view.width_px, -y, y - view.height_px)
        if abs(beside - radius) < 0.1 or abs(radius - widest) < 0.1:
            return  # on the edge
        first, last = made.span_ms(event)
        if beside < radius < widest:
            key = (round(x, 1), round(y, 1), round(radius, 1))
            timed = window_ms is None or (first < window_ms[1] and last > window_ms[0])
            wanted[key] = wanted.get(key, 0) + timed
    found = map_vague.Areas(made, chosen).discs(view, window_ms)
    got = {(round(d.at.x(), 1), round(d.at.y(), 1), round(d.radius_px, 1)): len(d.events) for d in found}
    assert sorted(got.values()) == sorted(count for count in wanted.values() if count)
    assert len(got) == len(found)


def test_an_area_is_pointed_at_by_its_middle_and_few_vague_places_are_discs():
    rows = [(i, 1, -12.0, -77.0, 500_000.0, 0) for i in range(3)] + [(9, 1, -12.0, -77.0, 5_000.0, 0)]
    made = layer(build(loose(rows)))
    view = MapView.world(800.0, 500.0).centred(-12.0, -77.0, 5.0)
    discs = map_vague.Areas(made).discs(view, None)
    x, y = view.px(-12.0, -77.0)
    assert map_vague.under(discs, x + 3, y, most=2) == (3, tuple(discs[0].events[:2].tolist()))
    assert map_vague.under(discs, x + 40, y, most=2) == (0, ())
    near = MapView.world(800.0, 500.0).centred(-12.0, -77.0, 11.0)
    spread = Counter(made).spread(near)
    radius = map_vague.radius_px(
        near, made.columns.y[spread.dots] / WORLD, made.columns.radius_m[spread.dots]
    )
    assert radius.tolist() == [pytest.approx(5_000 / mercator.metres_per_px(-12.0, 11.0), rel=0.01)]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_bands_and_squares_are_painted(big, name, qapp):
    style = STYLES[name]
    image = QImage(1200, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    tone = layer_style.tone(style, 0)
    view = TimelineView(1.2e9, 1.8e9, 1200.0, 100.0)
    timeline_density.paint(
        painter, timeline_density.lay_out(big, view, 100.0), style, tone=tone, window_s=(1.4e9, 1.5e9)
    )
    spread = Counter(big).spread(MapView.world(1200.0, 90.0))
    map_density.paint(painter, spread, style, tone=tone)
    map_density.paint_words(painter, [(spread, tone)], style)
    painter.end()
    colours = {image.pixel(x, y) for x in range(0, 1200, 7) for y in range(0, 220, 5)}
    assert len(colours) > 8


def test_more_events_are_never_fainter():
    made = map_density._shaded(np.array([[0, 1, 10, 1000, 10**7]]), LIGHT.text) >> np.uint32(24)
    assert made[0, 0] == 0
    assert (np.diff(made[0].astype(int)) >= 0).all()


WANTED = st.builds(
    Wanted,
    st.lists(st.sampled_from(["event", "1", "dock", "none"]), max_size=1).map(tuple),
    st.none() | st.frozensets(st.integers(0, 5)),
    st.none() | st.frozensets(st.integers(0, 2)),
    hidden=st.frozensets(st.integers(0, 5), max_size=2),
)
WINDOWS = st.none() | st.tuples(st.integers(-(2**45), 0), st.integers(1, 2**45))


def passes(made, event, wanted):
    said = f"{made.title(event)}\0{made.kind(event)}\0{made.actor(event)}".casefold()
    kind, actor = int(made.columns.kind[event]), int(made.columns.actor[event])
    return (
        all(word in said for word in wanted.words)
        and (wanted.kinds is None or kind in wanted.kinds)
        and (wanted.actors is None or actor in wanted.actors)
        and kind not in wanted.hidden
    )


@given(TABLES, VIEWS, WINDOWS, WANTED, st.floats(0, 640), st.floats(0, 400))
def test_what_the_map_draws_and_picks_of_a_filtered_layer_is_what_a_pass_over_all_finds(
    table, view, window_ms, wanted, x, y
):
    made = layer(build(table))
    counter = Counter(made, filtering.filtered(made, wanted).chosen)
    spread, columns = counter.spread(view, window_ms), made.columns
    window, side, reach = spread.window, 1 << spread.window.level, REACH_M[reach_of(view) - 1]
    drawn, vague = [], 0
    for event in range(made.count):
        column = ((int(columns.x[event]) >> (32 - window.level)) - window.left) % side
        row = (int(columns.y[event]) >> (32 - window.level)) - window.top
        first, last = made.span_ms(event)
        timed = window_ms is None or (first < window_ms[1] and last > window_ms[0])
        if made.place(event) and timed and passes(made, event, wanted):
            inside = column < window.width and 0 <= row < window.height
            vague += inside and columns.radius_m[event] > reach
            drawn += [event] if inside and columns.radius_m[event] <= reach else []
    assert sorted(spread.dots.tolist()) == drawn
    assert (spread.total, spread.vague) == (len(drawn), vague)
    count, events = counter.under(spread, x, y, most=3, window_ms=window_ms)
    at = dict(zip(spread.dots.tolist(), spread.dots_px.tolist(), strict=True))
    near = {event for event in drawn if np.hypot(at[event][0] - x, at[event][1] - y) <= map_density.HIT_PX}
    assert count == len(near)
    assert set(events) <= near
    assert len(events) == min(3, len(near))


@given(TABLES, st.floats(-3e9, 3e9), st.floats(1, 4e9), WANTED, st.floats(GUTTER_PX, 1199))
def test_what_the_timeline_draws_and_picks_of_a_filtered_layer_is_what_a_pass_over_all_finds(
    table, first, length, wanted, x
):
    made = layer(build(table))
    chosen = filtering.filtered(made, wanted).chosen
    band = timeline_density.lay_out(made, view_of(first, first + length), 50.0, chosen)
    kept = [event for event in range(made.count) if passes(made, event, wanted)]
    spans = {event: made.span_ms(event) for event in kept}
    edges = band.bins.edges.tolist()
    assert band.counts.tolist() == [
        sum(a < end and b > begin for a, b in spans.values()) for begin, end in pairwise(edges)
    ]
    begin_ms, end_ms = round(band.view.first_s * 1000), round(band.view.last_s * 1000)
    seen = {event for event, (a, b) in spans.items() if a < max(end_ms, begin_ms + 1) and b > begin_ms}
    assert band.in_view == len(seen)
    assert len(band.glyphs.event) + band.glyphs.throughout == len(seen)
    assert set(band.glyphs.event.tolist()) <= seen
    counted = replace(band, glyphs=None)
    count, events = timeline_density.hit(counted, x, 60.0, most=3)
    at = int(band.bins.of_column[min(int(x - GUTTER_PX), len(band.bins.of_column) - 1)])
    under = {event for event, (a, b) in spans.items() if a < edges[at + 1] and b > edges[at]}
    assert count == len(under)
    assert set(events) <= under
    assert len(events) == min(3, len(under))


def test_a_layer_of_very_many_areas_is_only_counted():
    rows = [(i, 1, -60 + i / 60, 0.0, 300_000.0, 0) for i in range(map_vague.MOST_AREAS + 1)]
    view = MapView.world(640.0, 400.0).centred(-60.0, 0.0, 9.0)
    assert map_vague.Areas(layer(build(loose(rows)))).discs(view, None) == []
    assert map_vague.Areas(layer(build(loose(rows[:1])))).discs(view.zoomed(-5, None), None)


def test_the_card_of_many_layers_leaves_most_of_the_map_and_counts_those_it_does_not_name():
    view = MapView.world(900, 400)
    here, away = layer(many(300)), layer(build(loose([(0, DAY_MS, float("nan"), 0.0, 0.0, 0)])))
    spreads = [
        (Counter(replace(each, name=f"Layer {i}")).spread(view), "#456789")
        for i, each in enumerate([away] * 9 + [here])
    ]
    few, all_ = map_density.card(spreads[:3], LIGHT), map_density.card(spreads, LIGHT)
    assert few.height() < all_.height() <= 0.4 * view.height_px + 6
    lines = [words for words, _ in map_density._lines(spreads, LIGHT)]
    assert lines[0].startswith("Layer 9")
    assert lines[-1] == f"+{10 - (len(lines) - 1)} more layers"
    assert len(map_density._lines(spreads[:3], LIGHT)) == 3
