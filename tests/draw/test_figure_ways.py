"""Ways by sea in a figure: all of them on its map, with a card that covers nothing, or told at its foot."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF

from tests.draw.figures import cut, overlapping, seeds, sized
from viewer import paths
from viewer.draw import figure
from viewer.draw.figure import sheets
from viewer.draw.map_base import Base
from viewer.draw.map_sea import Ways, _card, _cards, _Courses, sea_words
from viewer.draw.map_view import MapView
from viewer.geo import sea_passages
from viewer.geo.basemap import Basemap
from viewer.geo.sea import Sea
from viewer.model.dossier import Dossier


@pytest.fixture(scope="module")
def sea() -> Sea:
    return Sea(Basemap.open(paths.resource("basemap.bin")), sea_passages.read(paths.resource("passages.tsv")))


@pytest.fixture(scope="module")
def strait(base: Base) -> Dossier:
    return seeds(base, "oresund")


@pytest.fixture(scope="module")
def far(sea: Sea) -> Ways:
    """From the Sound round Jutland to the Tagus."""
    return Ways((sea.route((55.7, 12.6), (38.68, -9.2)),), 12.0)


@pytest.fixture(scope="module")
def across(sea: Sea) -> Ways:
    """Over the date line, from Suva to Honolulu."""
    return Ways((sea.route((-18.13, 178.42), (21.3, -157.87)),))


@pytest.mark.parametrize("theme", ["print", "dark"])
@pytest.mark.parametrize("preset", ["a4", "column", "slide", "square"])
def test_a_way_and_its_card_overlap_nothing_and_are_not_cut(preset, theme, strait, far, base):
    for sheet in sheets(strait, sized(preset, theme=theme, ways=far), base=base):
        assert not overlapping(sheet)
        assert not cut(sheet)


@pytest.mark.parametrize("name", ["far", "across"])
def test_all_of_a_way_is_on_the_map(name, strait, base, request):
    ways = request.getfixturevalue(name)
    view = sheets(strait, sized("a4", kind="map", ways=ways), base=base)[0].map.layout.view
    for route in ways.routes:
        for leg in route.legs:
            assert all(view.has(lat, lon) for lat, lon in leg.points.tolist())


def test_in_a_pane_the_card_covers_a_name_only_where_it_has_no_other_room(far):
    view = MapView.world(900, 600).centred(50.0, 2.0, 5.0)
    courses = _Courses.of(view, far.routes)
    cards = _cards(view, courses, QSizeF(200, 60))
    first = _card(cards, courses, ())
    second = _card(cards, courses, (first,))
    assert not second.intersects(first)
    assert not courses.touch(second)
    assert _card(cards, courses, (QRectF(0, 0, 900, 600),)) == first


def test_the_card_stands_on_the_map_and_off_the_way_and_every_label(strait, far, base):
    panel = sheets(strait, sized("a4", kind="map", ways=far), base=base)[0].map
    assert panel.card
    view = panel.layout.view
    assert not any(panel.card.contains(*view.px_of_unit(x, y)) for x, y in far.points)
    labels = [label.rect for label in (*panel.layout.mark_labels, *panel.layout.area_labels)]
    assert not any(panel.card.intersects(rect) for rect in labels)
    assert panel.locator is None or not panel.card.intersects(panel.locator)


def test_a_map_without_room_for_the_card_tells_the_way_at_the_foot(strait, far, base):
    small = sized("column", kind="spread", ways=far)
    sheet = sheets(strait, small, base=base)[0]
    foot = " ".join(text.words for text in sheet.texts if text.role == "foot")
    assert (sheet.map.card is None) == ("not for navigation" in foot)
    assert "not for navigation" not in " ".join(
        text.words for text in sheets(strait, replace(small, ways=None), base=base)[0].texts
    )


def test_the_way_is_painted_and_told_in_words(strait, far, base):
    chosen = sized("a4", kind="map", ways=far)
    plain, drawn = (figure.picture(strait, f, base=base) for f in (chosen, replace(chosen, ways=None)))
    assert plain != drawn
    assert ", ".join(sea_words(far.routes, 12.0, chosen.style)) in figure.alt_text(strait, chosen)
    assert "by sea" in figure.to_svg(strait, chosen, base=base).decode()
    told = figure.alt_text(strait, replace(chosen, kind="timeline"))
    assert "by sea" not in told


def test_a_spanish_figure_speaks_spanish_of_its_way(strait, far, base):
    told = figure.to_svg(strait, sized("a4", kind="map", ways=far, language="es"), base=base).decode()
    assert "por mar, orientativo" in told
    assert "12 nudos" in told
