"""What is asked of a layer equals what a pass over all of its events would find."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.columns.made import MOMENTS, TABLES, layer, loose, many
from viewer.columns import bits, counting, filtering, looking, squares, texts
from viewer.columns.brush import Brush
from viewer.columns.build import Loose, build
from viewer.columns.filtering import Wanted
from viewer.columns.layer import PLACED, REACH_M, WORLD
from viewer.columns.morton import interleave
from viewer.columns.ranks import Ranks, table_of
from viewer.columns.squares import TILE, Window
from viewer.geo.mercator import CIRCUMFERENCE_M

EDGES = st.lists(st.one_of(MOMENTS, st.integers(-5, 50)), min_size=2, max_size=12, unique=True).map(sorted)
KINDS = st.frozensets(st.integers(0, 5))


def by_force(columns, first, last, mask):
    return np.flatnonzero((columns.first_ms < last) & (columns.last_ms > first) & mask)


@given(st.lists(st.integers(-(2**60), 2**60), max_size=200), EDGES)
def test_a_rank_is_that_of_a_search(values, edges):
    ascending = np.sort(np.array(values, np.int64))
    found = Ranks(ascending, table_of(ascending)).before(np.array(edges, np.int64))
    assert found.tolist() == np.searchsorted(ascending, edges).tolist()


def test_a_rank_of_a_float_is_refused():
    column = np.arange(5, dtype=np.int64)
    with pytest.raises(TypeError, match="integers"):
        Ranks(column, table_of(column)).before(np.array([1.5]))


@given(TABLES, EDGES, KINDS)
def test_counts_with_and_without_a_filter_are_those_of_a_pass_over_all(table, edges, kinds):
    columns = build(table)
    at = np.array(edges, np.int64)
    mask = bits.of_kinds(columns, kinds)
    everything = np.ones_like(mask)
    pairs = list(pairwise(edges))
    assert counting.counts(columns, at).tolist() == [
        len(by_force(columns, a, b, everything)) for a, b in pairs
    ]
    chosen = bits.choose(columns, mask)
    assert counting.counts(columns, at, chosen).tolist() == [
        len(by_force(columns, a, b, mask)) for a, b in pairs
    ]
    assert chosen.count == np.count_nonzero(mask)


@given(TABLES, MOMENTS, MOMENTS, KINDS, st.integers(1, 9))
def test_events_in_view_and_under_the_pointer_are_those_of_a_pass_over_all(table, a, b, kinds, most):
    columns = build(table)
    first, last = min(a, b), max(a, b) + 1
    mask = bits.of_kinds(columns, kinds)
    wanted = by_force(columns, first, last, mask).tolist()
    chosen = bits.choose(columns, mask)
    assert looking.visible(columns, first, last, chosen).tolist() == wanted
    found = looking.under(columns, first, last, chosen, most=most).tolist()
    assert len(found) == min(most, len(wanted))
    assert set(found) <= set(wanted)


@given(TABLES)
def test_what_is_built_holds_what_was_read(table):
    made = layer(build(table))
    assert sorted(made.columns.row.tolist()) == list(range(made.count))
    for event in range(made.count):
        row = int(made.columns.row[event])
        first, last = made.span_ms(event)
        assert (first, last) == (table.first_ms[row], max(table.last_ms[row], table.first_ms[row] + 1))
        assert made.title(event) == f"Event {row}"
        place = made.place(event)
        assert (place is None) == bool(np.isnan(table.lat[row]))
        if place and abs(table.lat[row]) < 85:
            assert place[0] == pytest.approx(table.lat[row], abs=1e-6)
            assert (place[1] - table.lon[row] + 180) % 360 == pytest.approx(180, abs=1e-6)


def square_by_force(columns, level, reach, mask):
    """Square by square round the world: column, row → how many."""
    limit = REACH_M[reach - 1] if reach else -1.0
    wanted = mask & (columns.flags & PLACED).astype(bool) & (columns.radius_m <= limit)
    found: dict[tuple[int, int], int] = {}
    for x, y in zip(columns.x[wanted].tolist(), columns.y[wanted].tolist(), strict=True):
        key = (x >> (32 - level), y >> (32 - level))
        found[key] = found.get(key, 0) + 1
    return found


@given(TABLES, st.integers(0, 12), st.integers(0, 4), KINDS)
def test_tiles_count_what_a_pass_over_all_counts(table, zoom, reach, kinds):
    columns = build(table)
    mask = bits.of_kinds(columns, kinds)
    for chosen, kept in ((None, np.ones_like(mask)), (bits.choose(columns, mask), mask)):
        wanted = square_by_force(columns, zoom + squares.TILE_LEVELS, reach, kept)
        tiles = {(x // TILE, y // TILE) for x, y in wanted} | {(0, 0)}
        got = {}
        for column, row in tiles:
            counts = squares.tile_counts(columns, (zoom, column, row), reach, chosen)
            for y, x in np.argwhere(counts).tolist():
                got[column * TILE + x, row * TILE + y] = int(counts[y, x])
        assert got == wanted


def test_tiles_of_many_events_are_the_same_from_the_table_and_from_the_events():
    columns = many(60_000)
    everything = bits.choose(columns, np.ones(60_000, np.bool_))
    for tile in ((0, 0, 0), (1, 1, 0), (3, 4, 3)):
        table = squares.tile_counts(columns, tile, 3)
        assert (table == squares.tile_counts(columns, tile, 3, everything)).all()
        assert table.any()


@given(TABLES, st.integers(0, 6), st.integers(-70, 70), st.lists(st.tuples(MOMENTS, MOMENTS), max_size=6))
def test_a_brush_that_was_dragged_counts_what_a_pass_over_all_counts(table, level, left, drags):
    columns = build(table)
    window = Window(level, left, 0, min(1 << level, 9), 1 << level)
    brush = Brush(columns, window)
    for a, b in drags:
        first, last = min(a, b), max(a, b) + 1
        mask = (columns.first_ms < last) & (columns.last_ms > first)
        every = square_by_force(columns, level, 4, mask)
        wanted = [
            [every.get(((window.left + x) % (1 << level), y), 0) for x in range(window.width)]
            for y in range(window.height)
        ]
        assert brush.counts(first, last).sum(axis=0).tolist() == wanted


@given(TABLES, st.floats(-0.5, 0.9), st.floats(0, 0.9), st.floats(0, 1.2), st.floats(0, 1))
def test_a_box_of_the_map_holds_what_lies_in_it_across_the_date_line_too(table, left, top, width, height):
    columns = build(table)
    got = bits.within_box(columns, (left, top, left + width, top + height))
    for event in range(len(got)):
        x, y = columns.x[event] / WORLD, columns.y[event] / WORLD
        away = min(abs((x - edge + 0.5) % 1 - 0.5) for edge in (left, left + width))
        if away < 1e-9 and width < 1:
            continue  # on the edge to the last bit
        inside = width >= 1 or (x - left) % 1 < width
        placed = bool(columns.flags[event] & PLACED)
        assert got[event] == (placed and inside and top <= y < top + height)


def test_titles_are_found_in_any_case_and_never_across_two_of_them():
    table = loose([(0, 1, 0.0, 0.0, 0.0, 0)] * 3)
    words = [b"xab", b"aba", b"Protest in Lima"]
    columns = build(
        Loose(
            **{
                **{name: getattr(table, name) for name in table.__slots__},
                "title_at": np.array([0, 3, 6, 21], np.uint32),
                "titles": np.frombuffer(b"".join(words), np.uint8),
            }
        )
    )
    assert texts.titled(columns, "aba").tolist() == [False, True, False]
    assert texts.titled(columns, "LIMA").tolist() == [False, False, True]
    assert texts.titled(columns, "").tolist() == [True, True, True]


def test_an_event_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="before"):
        build(loose([(5, -1, 0.0, 0.0, 0.0, 0)]))


def test_every_square_of_a_larger_one_is_one_stretch_of_the_curve():
    rows, columns = np.divmod(np.arange(256, dtype=np.uint32), np.uint32(16))
    numbers = interleave(columns, rows)
    assert sorted(numbers.tolist()) == list(range(256))
    assert ((numbers >> np.uint64(2)) == interleave(columns >> np.uint32(1), rows >> np.uint32(1))).all()


def test_an_event_takes_at_most_sixty_bytes_beside_its_title():
    assert many(400_000).bytes_each <= 60


def test_the_record_of_an_event_counts_those_that_were_left_out():
    made = layer(build(loose([(i, 1, 0.0, 0.0, 0.0, 0) for i in range(4)])))
    source = type(made.source)("made.csv", "0" * 64, skipped=np.array([1, 4]))
    counted = type(made)(made.name, made.kinds, made.columns, source)
    assert [counted.record(event) for event in range(4)] == [2, 3, 5, 6]


WORDS = st.text("aeéÉß1 2", min_size=1, max_size=4)
BOXES = st.tuples(st.floats(-0.5, 0.9), st.floats(0, 0.9), st.floats(0, 1.2), st.floats(0.001, 1)).map(
    lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3])
)


@given(
    st.lists(st.text("aeEéÉÿŸßøØ ", max_size=6), min_size=1, max_size=8),
    st.text("aEéÉÿø", min_size=1, max_size=3),
)
def test_a_word_is_found_in_titles_as_python_finds_it(titles, word):
    table = loose([(i, 1, 0.0, 0.0, 0.0, 0) for i in range(len(titles))])
    columns = build(titled_as(table, titles))
    assert texts.titled(columns, word).tolist() == [word.casefold() in title.casefold() for title in titles]


@given(
    st.lists(st.text("abéÉ ", max_size=5), min_size=1, max_size=9),
    st.lists(st.text("abé", min_size=1, max_size=2), min_size=1, max_size=2),
    st.integers(1, 4),
)
def test_the_first_titles_with_all_words_are_found(titles, words, most):
    table = loose([(-i, 1, 0.0, 0.0, 0.0, 0) for i in range(len(titles))])
    made = layer(build(titled_as(table, titles)))
    found = texts.first_titled(made, tuple(words), most=most, most_bytes=10**6)
    wanted = [title for title in titles if all(word.casefold() in title.casefold() for word in words)]
    assert [made.title(event) for event in found] == wanted[:most]


def titled_as(table, titles):
    encoded = [title.encode() for title in titles]
    at = np.concatenate(([0], np.cumsum([len(each) for each in encoded]))).astype(np.uint32)
    return replace(table, title_at=at, titles=np.frombuffer(b"".join(encoded), np.uint8))


def passing_in(window, made, passing):
    spans = map(made.span_ms, range(made.count))
    return [
        fits and (not window or (a < window[1] and b > window[0]))
        for fits, (a, b) in zip(passing, spans, strict=True)
    ]


def away(columns, event, box):
    """Whether the disc of an event may touch a box: by sampling, not by the formula that is tested."""
    x, y = columns.x[event] / WORLD, columns.y[event] / WORLD
    left, top, right, bottom = box
    radius = columns.radius_m[event] * math.cosh(math.pi * (1 - 2 * y)) / CIRCUMFERENCE_M
    sides = [
        math.hypot(max(left - at, at - right, 0.0), max(top - y, y - bottom, 0.0))
        for at in (x - 2, x - 1, x, x + 1, x + 2)
    ]
    return min(sides) - radius


@given(
    TABLES,
    st.lists(st.sampled_from(["event", "1", "dock", "KIND 2", "none"]), max_size=2).map(tuple),
    st.none() | KINDS,
    st.none() | st.frozensets(st.integers(0, 2)),
    st.none() | BOXES,
    KINDS,
    st.none() | st.tuples(MOMENTS, MOMENTS).map(lambda pair: (min(pair), max(pair) + 1)),
)
def test_what_a_filter_leaves_is_what_a_pass_over_all_leaves(
    table, words, kinds, actors, box, hidden, window
):
    made = layer(build(table))
    columns = made.columns
    found = filtering.filtered(made, Wanted(words, kinds, actors, box, hidden))
    by_kind, by_actor, passing = [0] * 16, [0] * 3, []
    for event in range(made.count):
        said = f"{made.title(event)}\0{made.kind(event)}\0{made.actor(event)}".casefold()
        kind, actor = int(columns.kind[event]), int(columns.actor[event])
        gap = away(columns, event, box) if box else -1.0
        if abs(gap) < 1e-9 and box:
            return  # on the edge to the last bit
        fits = all(word.casefold() in said for word in words) and kind not in hidden and gap <= 0
        fits = fits and (box is None or made.place(event) is not None)
        of_kind, of_actor = kinds is None or kind in kinds, actors is None or actor in actors
        passing.append(fits and of_kind and of_actor)
        first, last = made.span_ms(event)
        if fits and (window is None or (first < window[1] and last > window[0])):
            by_kind[kind] += of_actor
            by_actor[actor] += of_kind
    mask = np.ones(made.count, np.bool_) if found.chosen is None else found.chosen.mask
    assert mask.tolist() == passing
    assert (found.by_kind(window).tolist(), found.by_actor(window).tolist()) == (by_kind, by_actor)
    assert found.count(window) == sum(passing_in(window, made, passing))


def test_a_disc_that_reaches_over_the_date_line_into_a_box_may_lie_in_it():
    columns = build(loose([(0, 1, 0.0, 179.5, 100_000.0, 0), (1, 1, 0.0, 170.0, 100_000.0, 0)]))
    assert filtering.may_lie_within(columns, (0.0, 0.4, 0.1, 0.6)).tolist() == [True, False]


@given(TABLES)
def test_places_of_a_layer_are_some_of_its_own_from_everywhere(table):
    columns = build(table)
    placed = np.flatnonzero(columns.flags & PLACED)
    found = looking.places(columns, most=20)
    assert (len(found) > 0) == (len(placed) > 0)
    assert len(found) <= 20
    own = {(float(x), float(y)) for x, y in np.column_stack((columns.x, columns.y))[placed] / WORLD}
    assert {(float(x), float(y)) for x, y in found} <= own


def test_one_place_far_off_is_not_among_the_places_of_a_layer():
    rows = [(i, 1, 50 + i / 1000, 10 + i / 1000, 0.0, 0) for i in range(400)]
    columns = build(loose([*rows, (5, 1, -50.0, -170.0, 0.0, 0)]))
    assert looking.places(columns, most=2000)[:, 1].max() < 0.5
