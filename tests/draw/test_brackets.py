"""A place that no text says, but implies: in brackets on the map, over every certainty, and in the legend."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from tests.draw.figures import sized
from tests.values import HARBOUR, PERU, PORT, coast_dossier, event
from viewer.draw import map as maps
from viewer.draw.figure import alt_text, sheets
from viewer.draw.map import Base, MapLayout, MapView
from viewer.draw.map_carry import carried
from viewer.draw.map_marks import MARK_PX
from viewer.draw.style import LIGHT, STYLES, Style, ThemeName
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Review
from viewer.model.focus import Focus
from viewer.model.when import Basis, EventId
from viewer.model.where import Where

COAST = coast_dossier()
LEAST_STEP = 60  # of 255: brackets are to be seen in black and white too


def implied(where: Where) -> Where:
    return replace(where, basis=Basis.INFERRED, chance=0.6)


IMPLIED_COAST = replace(
    COAST, events={i: replace(e, where=tuple(map(implied, e.where))) for i, e in COAST.events.items()}
)


def laid_out(dossier: Dossier, base: Base, style: Style = LIGHT) -> MapLayout:
    return maps.lay_out(dossier, Focus(), MapView.fit(dossier, 640, 420), style=style, base=base)


def grey(layout: MapLayout, style: Style, focus: Focus | None = None) -> NDArray[np.int16]:
    """(height, width) lightness of the picture of a layout, 0..255."""
    image = QImage(640, 420, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        maps.paint(painter, layout, focus or Focus(), style)
    finally:
        painter.end()
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return flat[:, : plain.width()].astype(np.int16)


def away(at: QPointF) -> NDArray[np.float64]:
    """(height, width) how far each pixel's middle is from a point."""
    y, x = np.mgrid[0.5:420, 0.5:640]
    return np.asarray(np.hypot(x - at.x(), y - at.y()))


@pytest.mark.parametrize("theme", ["light", "dark", "print", "bw"])
@pytest.mark.parametrize("certainty", Certainty)
def test_brackets_stand_about_a_mark_of_every_certainty_and_leave_it_as_it_is(
    base: Base, theme: ThemeName, certainty: Certainty
) -> None:
    style = STYLES[theme]
    said, marked = laid_out(COAST, base, style), laid_out(IMPLIED_COAST, base, style)
    (mark,) = (mark for mark in marked.marks if mark.certainty is certainty)
    step = np.abs(grey(said, style) - grey(marked, style))
    far = away(mark.at)

    assert step[far < MARK_PX - 1].max() == 0
    assert np.count_nonzero(step[(far > MARK_PX) & (far < MARK_PX + 5)] > LEAST_STEP) >= 16


def test_brackets_need_no_more_room_than_is_kept_free_about_a_mark(base: Base) -> None:
    marked = laid_out(IMPLIED_COAST, base)
    step = np.abs(grey(laid_out(COAST, base), LIGHT) - grey(marked, LIGHT))
    nearest = np.min([away(mark.at) for mark in marked.marks], axis=0)

    assert step[:390][nearest[:390] > MARK_PX + 7].max() == 0  # the strip below says it in words


@pytest.mark.parametrize(
    ("change", "is_implied"),
    [
        (lambda e: e, True),
        (lambda e: replace(e, review=Review.CONFIRMED), False),
        (lambda e: replace(e, review=Review.REJECTED), True),
        (lambda e: replace(e, where=(replace(HARBOUR, basis=Basis.ASSUMED),)), False),
    ],
)
def test_a_mark_is_in_brackets_until_its_place_is_vouched_for(
    base: Base, change: Callable[[Event], Event], *, is_implied: bool
) -> None:
    told = change(event("a", where=(implied(HARBOUR),)))
    assert [mark.is_implied for mark in laid_out(Dossier().put(told), base).marks] == [is_implied]


def test_a_mark_that_events_share_is_in_brackets_only_if_of_none_the_place_is_said(base: Base) -> None:
    two = Dossier().put(event("a", where=(implied(HARBOUR),)), event("b", where=(implied(HARBOUR),)))
    one = two.put(event("b", where=(HARBOUR,)))

    assert [mark.is_implied for mark in laid_out(two, base).marks] == [True]
    assert [mark.is_implied for mark in laid_out(one, base).marks] == [False]


def test_the_label_of_a_shared_mark_says_it_of_the_selected_event(base: Base) -> None:
    two = Dossier().put(event("a", where=(implied(HARBOUR),)), event("b", where=(HARBOUR,)))
    details = [
        maps.lay_out(
            two, Focus(selected=frozenset({one})), MapView.fit(two, 640, 420), style=LIGHT, base=base
        )
        .marks[0]
        .detail
        for one in (EventId("a"), EventId("b"))
    ]
    assert ["place not said" in detail for detail in details] == [True, False]


def test_the_label_of_a_shared_mark_counts_those_whose_place_is_only_implied(base: Base) -> None:
    unsaid = Dossier().put(event("a", where=(implied(HARBOUR),)), event("b", where=(implied(HARBOUR),)))
    mixed = unsaid.put(event("c", where=(HARBOUR,)))
    said = Dossier().put(event("b", where=(HARBOUR,)), event("c", where=(HARBOUR,)))
    details = [laid_out(dossier, base).marks[0].detail for dossier in (unsaid, mixed, said)]

    assert [detail.rpartition(" · ")[2] for detail in details] == [
        "2 events",  # its name is in brackets
        "3 events, 2 implied",
        "2 events",
    ]


def test_the_name_of_an_area_is_in_brackets_itself(base: Base) -> None:
    told = Dossier().put(event("a", where=(implied(PERU),)), event("b", where=(PORT,)))
    layout = laid_out(told, base)
    labels = (*layout.area_labels, *(layout.area_list.labels if layout.area_list else ()))

    assert [label.lines for label in labels] == [("[Peru] · 1 event",)]
    assert [mark.is_implied for mark in layout.marks] == [False]


def test_the_name_of_an_area_counts_those_whose_place_is_only_implied(base: Base) -> None:
    told = Dossier().put(event("a", where=(implied(PERU),)), event("b", where=(PERU,)), event("c"))
    layout = laid_out(told, base)
    labels = (*layout.area_labels, *(layout.area_list.labels if layout.area_list else ()))

    assert [label.lines for label in labels] == [("Peru · 2 events, 1 implied",)]


def test_brackets_go_with_a_map_that_is_dragged(base: Base) -> None:
    layout = laid_out(IMPLIED_COAST, base)
    moving = carried(layout, IMPLIED_COAST, Focus(), layout.view.panned(20.0, 10.0), style=LIGHT)
    plain = carried(laid_out(COAST, base), COAST, Focus(), moving.view, style=LIGHT)
    step = np.abs(grey(moving, LIGHT) - grey(plain, LIGHT))

    assert all(mark.is_implied for mark in moving.marks)
    assert all(
        np.count_nonzero(step[(away(mark.at) > MARK_PX) & (away(mark.at) < MARK_PX + 5)] > LEAST_STEP) >= 16
        for mark in moving.marks
    )


def test_a_figure_has_the_sign_in_its_legend_only_where_it_is_drawn(base: Base) -> None:
    figure = sized("a4", kind="map")
    keys = [
        {entry.sign.key for entry in sheets(dossier, figure, base=base)[0].legend.entries}
        for dossier in (COAST, IMPLIED_COAST)
    ]
    assert keys[1] - keys[0] == {"implied"}


def test_a_figure_says_it_in_words_for_those_who_do_not_see_it() -> None:
    figure = sized("a4", kind="map")
    assert "not said" not in alt_text(COAST, figure)
    assert alt_text(IMPLIED_COAST, figure).count("(not said)") == len(COAST.events)
