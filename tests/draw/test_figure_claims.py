"""Stated distances in a figure: a card that names both ends, or words at the foot, never a longer line."""

from dataclasses import replace

import pytest

from tests.draw.figures import cut, overlapping, sized
from tests.values import ARTICLE, HARBOUR, PORT, event, harbour_dossier
from viewer.draw import map as maps
from viewer.draw.figure import alt_text, sheets
from viewer.draw.figure_sheet import Sheet
from viewer.draw.map import Base, MapView
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.event import Claim
from viewer.model.focus import Focus
from viewer.model.where import Precision, Where

(CLAIM,) = harbour_dossier().claims.values()
FAR = Where("Shanghai", 31.2, 121.5, Precision.SITE)


def dossier_of(*claims: Claim, places: tuple[Where, ...] = (HARBOUR, PORT)) -> Dossier:
    events = [event(f"e{i}", where=(place,)) for i, place in enumerate(places)]
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events}, {c.id: c for c in claims})


def foot(sheet: Sheet) -> str:
    return " ".join(text.words for text in sheet.texts if text.role == "foot")


@pytest.mark.parametrize("preset", ["a4", "slide", "column"])
def test_a_card_names_both_ends(preset: str, base: Base) -> None:
    (sheet,) = sheets(dossier_of(CLAIM), sized(preset), base=base)
    assert sheet.map
    (card,) = sheet.map.layout.cards
    assert ("Harbour – North Port", "") in card.rows
    assert not cut(sheet)
    assert not overlapping(sheet)


def test_words_for_a_figure_write_a_place_as_its_mark_does() -> None:
    dossier = dossier_of(replace(CLAIM, to=replace(PORT, name="north port")))
    assert "Harbour to North Port: " in alt_text(dossier, sized("a4"))


def test_a_card_writes_a_place_as_its_mark_does(base: Base) -> None:
    (sheet,) = sheets(dossier_of(replace(CLAIM, to=replace(PORT, name="north port"))), sized("a4"), base=base)
    assert sheet.map
    (card,) = sheet.map.layout.cards
    assert ("Harbour – North Port", "") in card.rows


def test_in_the_window_a_card_takes_no_room_for_ends_that_can_be_pointed_at(base: Base) -> None:
    view = MapView.world(900, 600).centred(-11.8, -77.2, 9.0)
    (card,) = maps.lay_out(dossier_of(CLAIM), Focus(), view, style=LIGHT, base=base).cards
    assert len(card.rows) == 1


def test_a_card_leaves_out_ends_that_have_no_room(base: Base) -> None:
    long = replace(CLAIM, start=replace(HARBOUR, name="Harbour of the " + "very " * 40 + "old town"))
    (sheet,) = sheets(dossier_of(long), sized("a4"), base=base)
    assert sheet.map
    (card,) = sheet.map.layout.cards
    assert not card.rect.isEmpty()
    assert not card.ends


@pytest.mark.parametrize("count", [1, 4, 5])
def test_a_distance_too_short_for_the_map_is_told_at_the_foot_and_many_are_counted(
    count: int, base: Base
) -> None:
    claims = [replace(CLAIM, id=f"c{i}") for i in range(count)]
    (sheet,) = sheets(dossier_of(*claims, places=(HARBOUR, FAR)), sized("a4"), base=base)
    assert sheet.map
    assert not sheet.map.layout.cards
    assert foot(sheet).count("Harbour to North Port: 51.8 km") == (count if count < 5 else 0)
    assert ("+5 claims without a card" in foot(sheet)) is (count == 5)


def test_a_distance_with_a_card_is_not_told_again(base: Base) -> None:
    (sheet,) = sheets(dossier_of(CLAIM), sized("a4"), base=base)
    assert "Harbour to North Port" not in foot(sheet)
