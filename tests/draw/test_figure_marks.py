"""Marks that have no room for their names on a figure's map are named at its foot."""

from dataclasses import replace
from math import hypot

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.draw.figures import sized
from tests.values import ARTICLE, event
from viewer.draw import map as maps
from viewer.draw.badges import HEIGHT_PX
from viewer.draw.figure import sheets
from viewer.draw.figure_foot import MOST_MARKS
from viewer.draw.figure_sheet import Sheet
from viewer.draw.labels import nearest
from viewer.draw.map import Base, MapView
from viewer.draw.map_layout import OnPaper
from viewer.draw.map_marks import MARK_PX
from viewer.draw.style import PRINT
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.where import Precision, Where


def crowd(count: int) -> Dossier:
    """Places with long names, too near to one another for all of them on a narrow map."""
    places = [
        Where(f"Breakwater of {i} quays", -12.0 - i % 4, -77.0 - i // 4, Precision.SITE) for i in range(count)
    ]
    far = (Where("Far", 50.0, 10.0, Precision.SITE), Where("Near", 35.0, 140.0, Precision.SITE))
    events = [event(f"e{i}", where=(place,)) for i, place in enumerate((*places, *far))]
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})


def foot(sheet: Sheet) -> str:
    return " ".join(text.words for text in sheet.texts if text.role == "foot")


@pytest.mark.parametrize("numbers", [True, False])
@pytest.mark.parametrize("count", [1, 4, 8])
def test_every_mark_of_a_long_column_is_named_on_the_map_or_at_the_foot(
    count: int, numbers: bool, base: Base
) -> None:
    sheet = sheets(crowd(count), sized("column", numbers=numbers), base=base)[0]
    assert sheet.map
    layout = sheet.map.layout
    named = {layout.marks[label.of].name for label in layout.mark_labels if label.lines[0]}
    for mark in layout.marks:
        assert mark.name in named or f"{mark.name} (" in foot(sheet)
    assert ("Marks without a name: " in foot(sheet)) is (len(named) < len(layout.marks))
    assert "without a label" not in foot(sheet)


def test_a_mark_whose_name_finds_no_room_still_has_its_number(base: Base) -> None:
    long = Where("Breakwater of a name that no narrow map has room for", -12.0, -77.0, Precision.SITE)
    (one,) = events = [event("e", where=(long,))]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    view = MapView.world(240, 200).centred(-12.0, -77.0, 8.0)
    paper = OnPaper(numbers={one.id: 7})
    layout = maps.lay_out(dossier, Focus(), view, style=PRINT, base=base, paper=paper)
    (label,) = layout.mark_labels
    assert (label.lines, label.badge, layout.unlabelled) == (("",), "7", 0)


def test_a_name_stands_below_its_numbers_where_there_is_no_room_behind_them(base: Base) -> None:
    quay = Where("Breakwater of many quays", -12.0, -77.0, Precision.SITE)
    events = [event(f"e{i}", where=(quay,)) for i in range(1, 12)]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    paper = OnPaper(numbers={e.id: 2 * i for i, e in enumerate(events, 1)})
    wide = MapView.world(900, 400).centred(-12.0, -77.0, 8.0)
    narrow = MapView.world(330, 400).centred(-12.0, -77.0, 8.0)
    (label,) = maps.lay_out(dossier, Focus(), wide, style=PRINT, base=base, paper=paper).mark_labels
    assert not label.is_stacked
    layout = maps.lay_out(dossier, Focus(), narrow, style=PRINT, base=base, paper=paper)
    (label,) = layout.mark_labels
    assert label.is_stacked
    assert (label.lines, label.badge) == ((quay.name,), "2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22")
    picture = QImage(330, 400, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    try:
        maps.paint(painter, layout, Focus(), PRINT)
    finally:
        painter.end()
    rect = label.rect.toRect()
    rows = [
        sum(picture.pixelColor(x, y).lightness() < 90 for x in range(rect.left(), rect.right()))
        for y in range(rect.top(), rect.bottom() + 1)
    ]
    ink = [y for y, dark in enumerate(rows) if dark > 2]
    assert ink[0] < HEIGHT_PX < ink[-1]  # the frame of the numbers, and the name below


def test_in_print_a_name_is_slid_along_below_its_mark_where_a_corner_is_kept_clear(base: Base) -> None:
    quay = Where("Old breakwater", -12.0, -77.0, Precision.SITE)
    one = event("e", where=(quay,))
    dossier = Dossier({ARTICLE.id: ARTICLE}, {one.id: one})
    view = MapView.world(300, 300).centred(-12.0, -77.0, 8.0)
    taken = (
        QRectF(0, 0, 300, 145),
        QRectF(0, 145, 100, 155),
        QRectF(240, 145, 60, 155),
        QRectF(200, 145, 40, 15),
    )
    paper = OnPaper(keep_clear=taken, scale_bar=False)
    layout = maps.lay_out(dossier, Focus(), view, style=PRINT, base=base, paper=paper)
    (label,) = layout.mark_labels
    assert label.lines[0] == quay.name
    assert not any(label.rect.intersects(rect) for rect in taken)
    assert label.rect.left() < layout.marks[0].at.x() < label.rect.right()


def test_the_line_to_a_number_that_stands_apart_passes_over_no_other_mark(base: Base) -> None:
    spots = [(0.3 * (i * i % 7), 0.3 * (i * i * i % 11)) for i in range(14)]
    places = [Where(f"Old quay {i}", -12.0 - s, -77.0 + e, Precision.SITE) for i, (s, e) in enumerate(spots)]
    events = [event(f"e{i}", where=(place,)) for i, place in enumerate(places)]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    paper = OnPaper(numbers={e.id: i for i, e in enumerate(events, 1)})
    led = 0
    for zoom in (5.0, 5.5, 6.0, 6.5):
        view = MapView.world(400, 300).centred(-13.0, -75.5, zoom)
        layout = maps.lay_out(dossier, Focus(), view, style=PRINT, base=base, paper=paper)
        for label in (label for label in layout.mark_labels if label.leader):
            at = layout.marks[label.of].at
            way = nearest(label.rect, at) - at
            along = [at + way * (i / 20) for i in range(1, 21)]
            others = (mark.at for i, mark in enumerate(layout.marks) if i != label.of)
            near = min(hypot(p.x() - o.x(), p.y() - o.y()) for o in others for p in along)
            led += 1
            assert near > MARK_PX, (zoom, label)
    assert led


def test_marks_too_many_to_be_named_at_the_foot_are_counted(base: Base) -> None:
    places = [
        Where(f"Place {i}", 60.0 - i % 12 * 10, -170.0 + i // 12 * 20, Precision.SITE) for i in range(192)
    ]
    events = [event(f"e{i}", where=(place,)) for i, place in enumerate(places)]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    sheet = sheets(dossier, sized("column"), base=base)[0]
    assert sheet.map
    bare = [label for label in sheet.map.layout.mark_labels if not label.lines[0]]
    assert len(bare) + sheet.map.layout.unlabelled > MOST_MARKS
    assert "arks without a name" not in foot(sheet)


@pytest.mark.parametrize("words", [1, 40, 60, 80, 100, 120])
def test_under_a_long_foot_the_timeline_goes_on_on_further_pages_and_keeps_its_type(
    words: int, base: Base
) -> None:
    article = replace(ARTICLE, source="report of the harbour authority, " * words)
    events = [event(f"u{i}", what=f"Engineers measure breakwater number {i}") for i in range(80)]
    dossier = Dossier({ARTICLE.id: article}, {e.id: e for e in (*crowd(4).events.values(), *events)})
    first = sheets(dossier, sized("column"), base=base)[0]
    assert first.timeline
    assert first.timeline.scale > 0.6
