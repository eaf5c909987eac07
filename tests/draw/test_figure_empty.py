"""Figures of what has no date, no place, or neither: what has nothing to show takes no room."""

from dataclasses import replace

import pytest

from tests.draw.figures import cut, overlapping, sized
from tests.values import ARTICLE, HARBOUR, coast_dossier, day, event
from viewer.commands import export
from viewer.draw.figure import FigureError, alt_text, sheets
from viewer.draw.figure_making import GAP_PX
from viewer.model.dossier import Dossier
from viewer.model.when import When
from viewer.model.where import Where

MAY = When.instant(day("2024-05-01"), day("2024-05-31"))


def dossier_of(*events):
    return Dossier({ARTICLE.id: ARTICLE}, {each.id: each for each in events})


def undated():
    return dossier_of(event("u", what="Council approves bridge", where=(HARBOUR,)))


def unplaced():
    """A dated event without a place, and one whose place nobody could find."""
    return dossier_of(event("a", when=MAY), event("b", when=MAY, where=(Where("the depot"),)))


def feet(sheet):
    return [text.words for text in sheet.texts if text.role == "foot"]


@pytest.mark.parametrize("preset", ["a4", "column"])
@pytest.mark.parametrize("kind", ["timeline", "spread"])
def test_where_nothing_is_dated_the_tray_begins_at_once(kind, preset, base):
    (sheet,) = sheets(undated(), sized(preset, kind=kind), base=base)
    panel = sheet.timeline
    assert panel.layout.items[0].rect.top() < panel.layout.lanes[0].top + 25 + 10
    assert panel.layout.lanes[0].top + panel.layout.view.scroll_px == 0
    assert not cut(sheet)
    assert not overlapping(sheet)


def test_a_map_takes_the_room_of_an_axis_that_is_not_there(base):
    (without,) = sheets(undated(), sized("a4"), base=base)
    appeared = replace(undated(), articles={ARTICLE.id: replace(ARTICLE, published=day("2026-03-01"))})
    (beside,) = sheets(appeared, sized("a4"), base=base)
    assert without.map.rect.height() > beside.map.rect.height() + 40
    assert without.timeline.rect.top() - without.map.rect.bottom() == pytest.approx(GAP_PX, abs=1)


def test_a_spread_of_what_has_no_place_is_a_timeline_with_a_line_that_says_so(base):
    figure = sized("a4")
    (sheet,) = sheets(unplaced(), figure, base=base)
    (alone,) = sheets(unplaced(), sized("a4", kind="timeline"), base=base)
    assert sheet.map is None
    assert sheet.timeline.layout == alone.timeline.layout
    assert feet(sheet) == [*feet(alone), "No map: no event has a place on it"]
    assert "No map: no event has a place on it." in alt_text(unplaced(), figure)
    assert alt_text(unplaced(), figure).startswith("Timeline: ")
    (spanish,) = sheets(unplaced(), replace(figure, language="es"), base=base)
    assert feet(spanish)[-1] == "Sin mapa: ningún evento tiene un lugar en él"


def test_a_claim_between_two_known_places_is_enough_for_a_map(base):
    claimed = replace(unplaced(), claims=coast_dossier().claims)
    (spread,) = sheets(claimed, sized("a4"), base=base)
    (alone,) = sheets(claimed, sized("a4", kind="map"), base=base)
    assert spread.map.layout.cards
    assert alone.map.layout.cards


@pytest.mark.parametrize(
    ("language", "words"), [("en", "no event has a place"), ("es", "ningún evento tiene lugar")]
)
def test_a_map_of_nothing_is_refused_in_a_sentence(language, words, base):
    with pytest.raises(FigureError, match=words):
        sheets(unplaced(), sized("a4", kind="map", language=language), base=base)


def test_the_command_line_writes_no_map_of_nothing(tmp_path, capsys):
    article, out = tmp_path / "a.txt", tmp_path / "a.png"
    article.write_text("Board approves merger\n\nThe board approved the merger on 3 March 2024.\n")
    with pytest.raises(FigureError, match="choose the timeline instead"):
        export.run([str(article), "-o", str(out), "--figure", "map"])
    assert not out.exists()


def test_a_figure_of_neither_dates_nor_places_is_its_tray(base):
    (sheet,) = sheets(dossier_of(event("a"), event("b")), sized("a4"), base=base)
    assert sheet.map is None
    assert [box.is_tray for box in sheet.timeline.layout.lanes] == [True]
    assert not cut(sheet)


def test_a_tray_that_goes_on_on_another_page_is_parted_between_two_events(base):
    what = "Ferry company moves its headquarters to the old customs house beside the inner harbour"
    names = (f"{what} and {what}" if i % 3 else "Unions protest" for i in range(60))
    long = dossier_of(*(event(f"u{i:02}", what=name) for i, name in enumerate(names)))
    for text in (1.0, 1.1, 1.2, 1.3):
        made = sheets(long, sized("column", kind="timeline", text=text), base=base)
        assert len(made) > 1
        assert not [fault for sheet in made for fault in (*cut(sheet), *overlapping(sheet))]
        assert len([item for sheet in made for item in sheet.timeline.layout.items]) == 60
