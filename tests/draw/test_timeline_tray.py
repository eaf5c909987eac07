"""The tray of what has no date: few rows, no sign hidden, and every name to be had."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPainter

from tests.values import ARTICLE, day, event
from viewer.draw import timeline
from viewer.draw.style import LIGHT
from viewer.draw.timeline import TimelineView
from viewer.draw.timeline_layout import AXIS_PX, metrics
from viewer.draw.timeline_tray import SHARE, wanted_px
from viewer.draw.timeline_values import (
    LANE_PAD_PX,
    LEAST_TRAY_ROWS,
    LINE_PX,
    ROW_PX,
    TRAY_PAD_PX,
    TRAY_ROW_PX,
)
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.focus import Focus
from viewer.model.when import EventId, When
from viewer.model.where import Precision, Where

HEADLINES = (
    "Ministry approves new ferry terminal",
    "Dredging of the inner harbour",
    "Ferry company moves its headquarters to the old customs house",
    "Unions protest",
    "Terminal handles twice as many passengers as it did before",
)


def undated(count):
    found = (
        event(
            f"u{i:03}",
            what=HEADLINES[i % 5],
            certainty=Certainty.CONDITIONAL if i % 3 else Certainty.OCCURRED,
            condition="If the council agrees" if i % 3 else None,
        )
        for i in range(count)
    )
    return {e.id: e for e in found}


def dossier_of(count, lanes=1):
    when = When.instant(day("2024-03-01"), day("2024-04-01"))
    places = [Where(f"Town {i}", 10.0 + i, 20.0, Precision.SETTLEMENT) for i in range(lanes)]
    dated = {EventId(f"d{i}"): event(f"d{i}", when=when, where=(place,)) for i, place in enumerate(places)}
    return Dossier({ARTICLE.id: ARTICLE}, {**dated, **undated(count)})


def laid_out(dossier, width=1280, height=205, **more):
    view = TimelineView(day("2023-06-01").first_s, day("2025-01-01").first_s, width, height, **more)
    return timeline.lay_out(dossier, Focus(), view, LIGHT)


def painted(layout, focus):
    size = QSize(round(layout.view.width_px), round(layout.view.height_px))
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        timeline.paint(painter, layout, focus, LIGHT)
    finally:
        painter.end()
    return image


def plain_and_selected(layout, of):
    return [painted(layout, focus) for focus in (Focus(), Focus(selected=frozenset({of})))]


def tray_of(layout):
    return next(box for box in layout.lanes if box.is_tray)


@pytest.mark.parametrize("lanes", [1, 4, 12])
@pytest.mark.parametrize("count", [1, 12, 60, 200])
@pytest.mark.parametrize(("width", "height"), [(1280, 205), (900, 330), (2560, 360)])
def test_a_tray_takes_what_the_lanes_leave_or_two_rows(lanes, count, width, height):
    layout = laid_out(dossier_of(count, lanes), width, height)
    left = height - tray_of(layout).top + 1
    most = max(left, LEAST_TRAY_ROWS * TRAY_ROW_PX + 2 * TRAY_PAD_PX)
    signs_alone = -(-count // int((width - 158) / 18 - 1)) * TRAY_ROW_PX + 2 * TRAY_PAD_PX
    assert tray_of(layout).height <= max(most, signs_alone, 46.0)


def test_a_tray_keeps_to_its_share_until_it_would_cut_a_headline():
    few, more, many = (laid_out(dossier_of(count), height=205) for count in (8, 12, 60))
    share = SHARE * 205 + 1

    assert tray_of(few).height <= share
    assert {item.text for item in few.items if item.event.startswith("u")} <= set(HEADLINES)
    assert share < tray_of(more).height <= 205 - tray_of(more).top + 1
    assert {item.text for item in more.items if item.event.startswith("u")} <= set(HEADLINES)
    assert not {item.text for item in many.items if item.event.startswith("u")} <= set(HEADLINES)


@pytest.mark.parametrize("words", [12, 60])
def test_the_longest_headline_is_whole_in_an_opened_tray(words):
    long = " ".join(f"{HEADLINES[2]}".split()[i % 10] for i in range(words))
    found = {e.id: e for e in (event(f"u{i}", what=long) for i in range(3))}
    layout = laid_out(Dossier({ARTICLE.id: ARTICLE}, found), names_all=True)

    for item in layout.items:
        assert " ".join([item.text, *(line for line, _ in item.below)]) == long
        assert item.rect.right() <= 1280
    assert not any(a.rect.intersects(b.rect) for a, b in pairwise(layout.items))


@pytest.mark.parametrize("count", [1, 12, 60, 700])
def test_every_event_keeps_a_sign_of_its_own_that_can_be_pointed_at(count):
    layout = laid_out(dossier_of(count))
    items = [item for item in layout.items if item.event.startswith("u")]
    assert len(items) == count
    for item in items:
        assert timeline.hit(layout, item.mark.x(), item.mark.y()) == item.event
        assert item.rect.right() <= 1280
    assert len({(item.mark.x(), item.mark.y()) for item in items}) == count


def test_names_are_left_out_last_and_no_event_is_without_one_when_pointed_at():
    few, some, many = (laid_out(dossier_of(count)).items for count in (3, 14, 60))
    assert all(item.text for item in (*few, *some))
    assert any(item.detail for item in few)
    assert not any(item.detail for item in some if item.event.startswith("u"))
    bare = [item for item in many if not item.text]
    assert bare
    assert all(item.name in HEADLINES for item in bare)


def test_the_dated_part_is_not_moved_by_what_has_no_date():
    without, crowded = laid_out(dossier_of(0, lanes=2)), laid_out(dossier_of(300, lanes=2))
    assert [box.top for box in crowded.lanes[:2]] == [box.top for box in without.lanes]
    assert crowded.lanes[1].top + crowded.lanes[1].height <= tray_of(crowded).top


def test_an_opened_tray_names_every_event_in_full():
    layout = laid_out(dossier_of(60), names_all=True)
    items = [item for item in layout.items if item.event.startswith("u")]
    assert all(item.text in HEADLINES for item in items)
    assert sum(bool(item.detail) for item in items) == 40
    assert tray_of(layout).fold == "full"


def test_only_a_tray_that_says_less_can_be_opened():
    folds = [tray_of(laid_out(dossier_of(count))).fold for count in (2, 60)]
    assert folds == ["", "folded"]


@pytest.mark.parametrize("at", [-1, 20])
def test_a_sign_without_a_name_shows_it_when_it_is_selected(at):
    layout = laid_out(dossier_of(60))
    item = [item for item in layout.items if not item.text][at]
    images = plain_and_selected(layout, item.event)
    y = round(item.mark.y())
    changed = [x for x in range(160, 1280) if images[0].pixel(x, y) != images[1].pixel(x, y)]
    wide = metrics(LIGHT).horizontalAdvance(item.name)
    assert max(changed) - min(changed) > wide
    assert max(changed) < 1279


def test_the_heading_of_a_folded_tray_can_be_clicked():
    layout = laid_out(dossier_of(60))
    box = tray_of(layout)
    inside = QPointF(20, box.top + 10)
    assert timeline.tray_at(layout, inside.x(), inside.y()) is box
    assert timeline.tray_at(layout, 400, inside.y()) is None
    assert timeline.tray_at(layout, 20, AXIS_PX + 2) is None
    assert replace(box, fold="") != box


def test_lanes_that_go_on_below_fade_at_the_edge_and_others_do_not():
    edges = []
    for height in (205, 900):
        layout = laid_out(dossier_of(12, lanes=4), height=height)
        image = painted(layout, Focus())
        edges.append({image.pixelColor(x, height - 2).name() for x in range(0, 1280)})
    assert edges[0] == {LIGHT.ground}
    assert len(edges[1]) > 1  # the lines of the calendar


@pytest.mark.parametrize("count", [3, 14, 60])
def test_a_pane_as_high_as_is_wanted_names_everything_without_being_opened(count):
    opened = laid_out(dossier_of(count), names_all=True)
    layout = laid_out(dossier_of(count), height=round(wanted_px(opened)))
    assert tray_of(layout).fold == ""
    assert tray_of(layout).height == tray_of(opened).height


def test_the_frame_of_a_selected_event_is_not_cut_by_the_names_of_the_lanes():
    layout = laid_out(dossier_of(12))
    item = next(item for item in layout.items if item.event == "u000")
    frames = plain_and_selected(layout, item.event)
    y = round(item.mark.y())
    changed = [x for x in range(1280) if frames[0].pixel(x, y) != frames[1].pixel(x, y)]
    assert min(changed) > layout.view.gutter_px - 1  # where the lanes are cut off


def test_rows_of_a_tray_on_paper_are_evenly_spaced_after_labels_of_several_lines():
    long = "Ferry company moves its headquarters to the old customs house beside the inner harbour"
    names = ("Unions protest", long, "Ministry approves terminal", f"{long} and {long}", "Strike ends")
    found = {e.id: e for e in (event(f"u{i}", what=name) for i, name in enumerate(names))}
    layout = laid_out(Dossier({ARTICLE.id: ARTICLE}, found), width=330, whole=True, gutter_px=8.0)
    blocks = [(item.text_at.y(), item.text_at.y() + LINE_PX * len(item.below)) for item in layout.items]
    assert [len(item.below) > 0 for item in layout.items] == [False, True, False, True, False]
    gaps = {after[0] - before[1] for before, after in pairwise(blocks)}
    assert gaps == {ROW_PX}
    assert (
        tray_of(layout).top + tray_of(layout).height == layout.items[-1].mark.y() + ROW_PX / 2 + LANE_PAD_PX
    )


@pytest.mark.parametrize("whole", [True, False])
def test_a_tray_is_in_the_order_of_the_text_and_not_of_the_lanes(whole):
    town = (Where("Town", 10.0, 20.0, Precision.SETTLEMENT),)
    told = (
        event("ships", "Ships may take another route", where=town),
        event("plan", "The ministry approved"),
        event("port", "The port has been open", where=town),
    )
    layout = laid_out(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in told}), whole=whole)
    assert [item.event for item in layout.items] == ["plan", "port", "ships"]
