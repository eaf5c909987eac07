"""The timeline's layout and picture: honest bars, labels that do not overlap, and approved images."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.strategies import dossiers
from tests.values import ARTICLE, day, event, harbour_dossier
from viewer.draw import axis, timeline
from viewer.draw.labels import Placer, around
from viewer.draw.scale import Scale
from viewer.draw.style import DARK, LIGHT, PRINT, Style
from viewer.draw.timeline_layout import GUTTER_PX, LINE_PX, ROW_PX, extents, metrics
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.when import Duration, EventId, Extent, Modifier, When

NOW_S = day("2026-11-24").first_s


def dated() -> Dossier:
    return edits.publish(ARTICLE.id, day("2026-01-16")).apply(harbour_dossier())


def laid_out(dossier: Dossier, width: float = 1100, height: float = 400) -> timeline.TimelineLayout:
    view = timeline.TimelineView(*timeline.fit(dossier, now_s=NOW_S), width, height, now_s=NOW_S)
    return timeline.lay_out(dossier, Focus(), view, LIGHT)


def painted(dossier: Dossier, style: Style, focus: Focus | None = None) -> QImage:
    layout = laid_out(dossier)
    image = QImage(1100, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        timeline.paint(painter, layout, focus or Focus(), style)
    finally:
        painter.end()
    return image


@pytest.mark.parametrize("style", [LIGHT, DARK, PRINT], ids=lambda style: style.name)
def test_the_timeline_looks_as_approved(style: Style, approve_image: Callable[[QImage, str], None]) -> None:
    approve_image(painted(dated(), style), f"timeline-{style.name}")


def test_no_line_of_the_calendar_runs_through_the_label_of_a_pale_bar() -> None:
    layout, image = laid_out(harbour_dossier()), painted(harbour_dossier(), LIGHT)
    view, (item,) = layout.view, [item for item in layout.items if item.inside]
    row = round(item.text_at.y() - metrics(LIGHT).capHeight()) - 1  # of the label, and above its letters
    lower, _ = axis.steps(view.scale)
    lines = [view.x(tick.at_s) for tick in axis.ticks(lower, (view.first_s, view.last_s), "en", view.zone)]

    def contrast(x: float) -> int:
        beside = (image.pixelColor(int(x) + side, row) for side in (0, 3))
        return abs(next(beside).green() - next(beside).green())

    right = item.text_at.x() + metrics(LIGHT).horizontalAdvance(item.text + item.detail)
    crossed = [contrast(x) for x in lines if item.text_at.x() < x < right]
    clear = [contrast(x) for x in lines if right + 4 < x < item.rect.right()]
    assert crossed
    assert max(crossed) < min(clear) / 2


def test_without_a_publication_date_only_what_is_dated_has_a_bar() -> None:
    layout = laid_out(harbour_dossier())
    assert {item.event for item in layout.items if item.bar} == {"port"}
    assert len(layout.items) == 5


def test_a_year_is_a_bar_as_wide_as_the_year() -> None:
    year = event("e", when=When.instant(day("2024-01-01"), day("2024-12-31")))
    layout = laid_out(Dossier({ARTICLE.id: ARTICLE}, {year.id: year}))
    (item,) = layout.items
    width = (day("2025-01-01").first_s - day("2024-01-01").first_s) / layout.view.scale.per_px
    assert item.bar is not None
    assert item.bar.right - item.bar.left == pytest.approx(width)
    assert item.bar.sure is None


def test_a_length_of_time_carries_a_known_start_on_with_a_soft_end() -> None:
    when = When(
        Extent.SPAN, (day("2027-01-01"), day("2027-12-31")), duration=Duration("P10Y", Modifier.AT_MOST)
    )
    span = extents(when)
    assert span is not None
    assert span.last_s == day("2038-01-01").first_s
    assert span.sure is None


def test_a_length_of_time_after_an_open_start_runs_on_with_an_open_end() -> None:
    when = When(
        Extent.SPAN,
        (day("2026-01-16"), None),
        (day("2026-01-16"), None),
        duration=Duration("P10Y", Modifier.AT_MOST),
    )
    span = extents(when)
    assert span is not None
    assert span.last_s == day("2036-01-16").last_s
    assert span.open_right


@pytest.mark.parametrize("words", range(1, 9))
def test_no_label_stands_across_the_edge_between_pale_and_solid(words: int) -> None:
    when = When(Extent.SPAN, (day("2020-01-01"), day("2023-12-31")), (day("2026-01-01"), day("2026-01-01")))
    long = event("e", when=when, what=" ".join(["Harbour"] * words))
    layout = laid_out(Dossier({ARTICLE.id: ARTICLE}, {long.id: long}))
    (item,) = layout.items
    assert item.bar is not None
    assert item.bar.sure is not None
    right = item.text_at.x() + metrics(LIGHT).horizontalAdvance(item.text + item.detail)
    first, last = item.bar.sure
    on_pale, on_solid = right <= first, first - 2 <= item.text_at.x() and right <= last
    assert not item.inside or on_pale or on_solid


def test_the_counts_of_the_lanes_and_the_tray_add_up_to_the_events() -> None:
    for dossier in (harbour_dossier(), dated()):
        assert sum(box.count for box in laid_out(dossier).lanes) == len(dossier.events)


def test_a_lane_of_events_without_a_place_says_so() -> None:
    placeless = event("e", when=When.instant(day("2024-01-01"), day("2024-01-01")))
    layout = laid_out(Dossier({ARTICLE.id: ARTICLE}, {placeless.id: placeless}))
    assert [box.name for box in layout.lanes] == ["No place stated"]


@given(dossiers())
def test_labels_and_bars_of_a_lane_never_overlap(dossier: Dossier) -> None:
    items = laid_out(dossier).items
    rects = [item.rect.adjusted(2.5, 2.5, -2.5, -2.5) for item in items]
    for i, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[:i])


@given(dossiers())
def test_every_event_is_drawn_or_counted(dossier: Dossier) -> None:
    layout = laid_out(dossier)
    assert len(layout.items) + layout.before + layout.after == len(dossier.events)


def test_what_is_drawn_is_what_is_hit() -> None:
    layout = laid_out(dated())
    for item in layout.items:
        centre = item.rect.center()
        assert timeline.hit(layout, centre.x(), centre.y()) == item.event
    assert timeline.hit(layout, 10, 390) is None


def test_the_selected_event_is_painted_anew() -> None:
    plain = painted(dated(), LIGHT)
    chosen = painted(dated(), LIGHT, Focus(selected=frozenset({EventId("port")})))
    assert plain != chosen


def test_many_events_are_shown_by_number() -> None:
    many = {
        e.id: e
        for e in (
            event(f"e{i}", when=When.instant(day("2024-01-01"), day("2024-06-30"))) for i in range(1300)
        )
    }
    layout = laid_out(Dossier({ARTICLE.id: ARTICLE}, many))
    (lane,) = layout.lanes
    assert max(lane.density) == 1300
    assert not layout.items


@given(st.floats(-1e11, 1e11), st.floats(1.0, 1e12))
def test_ticks_are_in_order_named_and_far_enough_apart(first: float, length: float) -> None:
    scale = Scale(first, first + length, 1000)
    lower, upper = axis.steps(scale)
    found = list(axis.ticks(lower, (first, first + length)))
    assert all(a.at_s < b.at_s for a, b in pairwise(found))
    assert all(tick.text for tick in found)
    if lower.seconds >= 1 and length > 66:
        assert lower.seconds / scale.per_px >= axis.LEAST_PX * 0.9
    if upper is not None:
        assert all(axis.upper_text(upper, tick) for tick in axis.ticks(upper, (first, first + length)))


@pytest.mark.parametrize(
    ("first", "last", "texts"),
    [
        ("2024-01-01", "2031-01-01", ["2024", "2025", "2026"]),
        ("2024-01-01", "2024-12-31", ["Jan", "Feb", "Mar"]),
        ("-0050-01-01", "0010-01-01", ["51 BC", "46 BC"]),
    ],
)
def test_the_calendar_is_right_at_every_zoom(first: str, last: str, texts: list[str]) -> None:
    scale = Scale(day(first).first_s, day(last).first_s, 1000)
    named = [tick.text for tick in axis.ticks(axis.steps(scale)[0], (scale.first, scale.last))]
    if first.startswith("-"):
        assert any(text.endswith("BC") for text in named)
    else:
        assert named[: len(texts)] == texts


@given(st.floats(-1e9, 1e9), st.floats(1.0, 1e9), st.floats(0, 2000))
def test_pixel_and_quantity_are_one_to_one(first: float, length: float, px: float) -> None:
    scale = Scale(first, first + length, 2000)
    assert scale.px(scale.value(px)) == pytest.approx(px, abs=1e-3)


@given(st.floats(0, 2000), st.floats(0.1, 10))
def test_what_is_under_the_pointer_stays_there_when_zooming(px: float, factor: float) -> None:
    scale = Scale(0, 1e6, 2000)
    assert scale.zoomed(factor, px).value(px) == pytest.approx(scale.value(px), abs=1e-3)


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(0, 300), st.floats(5, 120)), max_size=40))
def test_placed_labels_never_overlap(spots: list[tuple[float, float, float]]) -> None:
    placer = Placer(QRectF(0, 0, 500, 300))
    placed = [r for x, y, w in spots if (r := placer.place(around(x, y, w, 14, gap_px=6)))]
    for i, rect in enumerate(placed):
        assert not any(rect.intersects(other) for other in placed[:i])


def test_the_gutter_is_left_to_the_names_of_lanes() -> None:
    assert all(item.rect.left() >= GUTTER_PX - 3 for item in laid_out(dated()).items)


def test_what_is_open_on_both_sides_is_in_view_though_no_day_of_it_is_sure():
    under_way = When(Extent.SPAN, (None, day("2026-11-24")), (day("2024-01-01"), None))
    dossier = harbour_dossier().put(event("beside", when=under_way))
    layout = laid_out(dossier)
    (item,) = [item for item in layout.items if item.event == "beside"]
    assert item.bar is not None
    view = layout.view
    assert item.bar.left <= view.x(day("2024-01-01").first_s) <= item.bar.right
    assert item.bar.sure is None
    assert layout.after == 0


@pytest.mark.parametrize(
    ("first", "count", "text"),
    [
        ("1992-01-01", 10, "1990s"),
        ("1990-01-01", 10, "1990s"),
        ("2026-01-01", 100, "2000–2099"),
        ("2026-01-01", 1, "2026"),
        ("-0003-01-01", 10, "11 BC – 2 BC"),
    ],
)
def test_a_year_lies_in_its_own_decade_and_century(first: str, count: int, text: str) -> None:
    wall_s = float(day(first).first_s)
    assert axis.upper_text(axis.Step("year", count), axis.Tick(wall_s, "", wall_s)) == text


def test_rows_of_a_lane_on_paper_are_evenly_spaced_after_labels_of_several_lines() -> None:
    long = "Ferry company moves its headquarters to the old customs house beside the inner harbour"
    names = ("Unions protest", long, "Strike ends", f"{long} and {long}", "Harbour opens")
    when = When.instant(day("2026-01-16"), day("2026-01-16"))
    found = [event(f"e{i}", what=name, when=when) for i, name in enumerate(names)]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in found})
    view = timeline.TimelineView(*timeline.fit(dossier), 360.0, 400.0, gutter_px=8.0, whole=True)
    layout = timeline.lay_out(dossier, Focus(), view, PRINT)
    assert [len(item.below) > 0 for item in layout.items] == [False, True, False, True, False]
    blocks = [(item.text_at.y(), item.text_at.y() + LINE_PX * len(item.below)) for item in layout.items]
    assert {after[0] - before[1] for before, after in pairwise(blocks)} == {ROW_PX}


def test_a_year_of_which_only_the_margin_shows_is_not_named() -> None:
    first, last = day("2023-11-10").first_s, day("2026-01-01").first_s
    sliver, rest = (
        timeline.TimelineView(start, last, 1100, 400, now_s=NOW_S)
        for start in (first, day("2023-09-01").first_s)
    )
    lower, upper = axis.steps(sliver.scale)
    assert (lower, upper) == (axis.Step("month", 3), axis.Step("year", 1))

    assert not edge_ink(sliver, "2024-01-01")
    assert edge_ink(rest, "2024-01-01")


def edge_ink(view: timeline.TimelineView, until: str) -> bool:
    """Whether the upper row says anything between the left edge and a day."""
    image = QImage(1100, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        timeline.paint(painter, timeline.lay_out(Dossier(), Focus(), view, LIGHT), Focus(), LIGHT)
    finally:
        painter.end()
    columns = range(int(view.gutter_px) + 1, int(view.x(day(until).first_s)) - 1)
    ground = image.pixelColor(int(view.gutter_px) + 1, 1)
    return any(image.pixelColor(x, y) != ground for x in columns for y in range(3, 18))
