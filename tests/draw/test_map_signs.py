"""The strip under the map of the window says what the signs in view mean."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.draw.test_map_fan import ADEN, dossier_of, painted
from tests.values import ARTICLE, HARBOUR, PERU, event, harbour_dossier
from viewer.draw import map as maps
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.map import Base, MapView
from viewer.draw.map_areas import CHIP_PAD_PX
from viewer.draw.map_furniture import explained, told_at
from viewer.draw.map_layout import FURNITURE_PX, MapLayout
from viewer.draw.map_text import Measure
from viewer.draw.phrases import PHRASES, Phrases
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.focus import Focus
from viewer.model.where import Precision, Where

FAR = replace(HARBOUR, lat=50.0, lon=10.0)
WIDE = replace(HARBOUR, radius_m=9_000.0)


def laid_out(dossier: Dossier, base: Base, view: MapView) -> MapLayout:
    return maps.lay_out(dossier, Focus(), view, style=LIGHT, base=base)


def strip(layout: MapLayout) -> NDArray[np.int64]:
    found: NDArray[np.int64] = painted(layout, LIGHT)
    return found[-int(FURNITURE_PX) :]


def view_of(at: Where, wide: float = 900.0) -> MapView:
    assert at.lat is not None
    assert at.lon is not None
    return MapView.world(wide, 500).centred(at.lat, at.lon, 9.0)


def claimed(*places: Where) -> Dossier:
    events = [event(f"e{i}", where=(place,)) for i, place in enumerate(places)]
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events}, harbour_dossier().claims)


def test_each_sign_in_view_is_explained_and_no_other(base: Base) -> None:
    at = view_of(HARBOUR)
    assert explained(laid_out(dossier_of(ADEN, "north"), base, view_of(ADEN)), LIGHT)[0] == "fan"
    assert explained(laid_out(claimed(WIDE), base, at), LIGHT) == ("reach", "claim")
    assert explained(laid_out(claimed(replace(WIDE, precision=Precision.DISTRICT)), base, at), LIGHT) == (
        "hatched",
        "claim",
    )
    assert explained(laid_out(claimed(WIDE), base, view_of(FAR)), LIGHT) == ()


def test_a_sign_is_drawn_in_the_strip_with_its_words(base: Base) -> None:
    layout = laid_out(dossier_of(ADEN, "north"), base, view_of(ADEN))
    layout = replace(layout, area_labels=())
    without = replace(layout, areas=())
    changed = np.argwhere(np.abs(strip(layout) - strip(without)).max(axis=2) > 12)
    assert changed[:, 1].max() - changed[:, 1].min() > 70  # the sign and its words


@pytest.mark.parametrize("wide", [360.0, 480.0, 640.0, 900.0])
def test_no_sign_takes_the_room_of_the_sources(base: Base, wide: float) -> None:
    layout = laid_out(claimed(WIDE), base, view_of(HARBOUR, wide))
    plain = laid_out(claimed(), base, view_of(FAR, wide))
    ends = [np.argwhere((strip(each).sum(axis=2) < 560).any(axis=0)).max() for each in (layout, plain)]
    assert ends[0] == pytest.approx(ends[1], abs=4)  # sources stand at the right edge as ever


def test_pointing_at_the_strip_tells_all_signs_in_full(base: Base) -> None:
    layout = laid_out(claimed(WIDE), base, view_of(HARBOUR, 280.0))
    said = FIGURE_PHRASES["en"].signs
    told = told_at(layout, layout.view.height_px - 5, LIGHT)
    assert said["reach"] in told
    assert said["claim"] in told
    assert told_at(layout, 20, LIGHT) == ""


def test_pointing_at_the_strip_tells_what_is_not_shown(base: Base) -> None:
    layout = replace(laid_out(claimed(WIDE), base, view_of(HARBOUR, 280.0)), unplaced=2)
    told = told_at(layout, layout.view.height_px - 5, LIGHT)
    assert told.startswith("2 events without a place<br>")


@pytest.mark.parametrize("phrases", PHRASES.values())
def test_no_two_signs_have_the_same_words(phrases: Phrases) -> None:
    said = list(phrases.map_signs.values())
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("certainties", "tally"),
    [
        ((Certainty.OCCURRED, Certainty.POSSIBLE), ((Certainty.OCCURRED, 1), (Certainty.POSSIBLE, 1))),
        ((Certainty.POSSIBLE, Certainty.POSSIBLE), ()),
    ],
)
def test_the_name_of_an_area_says_which_certainties_its_events_have(
    certainties: tuple[Certainty, ...], tally: tuple[tuple[Certainty, int], ...], base: Base
) -> None:
    events = [event(f"e{i}", where=(PERU,), certainty=each) for i, each in enumerate(certainties)]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    layout = maps.lay_out(dossier, Focus(), MapView.fit(dossier, 640, 420), style=LIGHT, base=base)
    (area,) = layout.areas
    (label,) = (*layout.area_labels, *(layout.area_list.labels if layout.area_list else ()))
    measure = Measure(LIGHT)
    room = label.rect.width() - measure.detail(label.lines[0])

    assert area.tally == tally
    assert room == pytest.approx(measure.tally(tally) + 2 * CHIP_PAD_PX)
