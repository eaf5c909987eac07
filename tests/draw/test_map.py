"""The map's picture: honest signs, nothing over anything else, true lengths, and approved images."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from geopy.distance import geodesic
from hypothesis import given
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from tests.examples import examples
from tests.strategies import dossiers
from tests.values import ARTICLE, HARBOUR, PERU, area_dossier, coast_dossier, event, ocean_dossier, quote
from viewer.draw import map as maps
from viewer.draw.glyphs import paint_mark
from viewer.draw.map import Base, MapLayout, MapView
from viewer.draw.map_furniture import scale_bar, sources
from viewer.draw.map_layout import FURNITURE_PX, OnPaper
from viewer.draw.map_marks import MARK_PX
from viewer.draw.map_tools import measured_words
from viewer.draw.style import DARK, LIGHT, PRINT, Style
from viewer.geo import geodesy
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Claim, Measured
from viewer.model.focus import ALL, Focus
from viewer.model.query import Match
from viewer.model.when import EventId, Modifier
from viewer.model.where import Precision, Where

WIDE, HIGH = 640, 420
AREAS = [Precision.DISTRICT, Precision.REGION, Precision.COUNTRY, Precision.SEA]


def view_of(dossier: Dossier, width: float = WIDE, height: float = HIGH) -> MapView:
    return MapView.fit(dossier, width, height)


def laid_out(
    dossier: Dossier, base: Base, focus: Focus | None = None, view: MapView | None = None
) -> MapLayout:
    return maps.lay_out(dossier, focus or Focus(), view or view_of(dossier), style=LIGHT, base=base)


def painted(
    dossier: Dossier,
    base: Base,
    style: Style = LIGHT,
    *,
    focus: Focus | None = None,
    view: MapView | None = None,
) -> QImage:
    shown = focus or Focus()
    layout = maps.lay_out(dossier, shown, view or view_of(dossier), style=style, base=base)
    image = QImage(int(layout.view.width_px), int(layout.view.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        maps.paint(painter, layout, shown, style)
    finally:
        painter.end()
    return image


def pixels(image: QImage) -> NDArray[np.int16]:
    """(height, width, 3) colours."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)
    return flat[:, :, :3].astype(np.int16)


def changed(one: QImage, other: QImage) -> NDArray[np.bool_]:
    """(height, width) whether a pixel differs."""
    return np.asarray((pixels(one) != pixels(other)).any(axis=2))


def one_at(where: Where) -> Dossier:
    only = event("e", where=(where,))
    return Dossier({ARTICLE.id: ARTICLE}, {only.id: only})


def chosen(*names: str) -> Focus:
    return Focus(selected=frozenset(EventId(name) for name in names))


# Pictures


@pytest.mark.parametrize("style", [LIGHT, DARK, PRINT], ids=lambda style: style.name)
def test_marks_of_every_certainty_and_a_claim_look_as_approved(
    style: Style, base: Base, approve_image: Callable[[QImage, str], None]
) -> None:
    approve_image(painted(coast_dossier(), base, style), f"map-coast-{style.name}")


def test_an_ocean_across_the_date_line_looks_as_approved(
    base: Base, approve_image: Callable[[QImage, str], None]
) -> None:
    approve_image(painted(ocean_dossier(), base), "map-ocean-light")


def test_a_selected_country_looks_as_approved(
    base: Base, approve_image: Callable[[QImage, str], None]
) -> None:
    view = MapView.world(WIDE, HIGH).centred(PERU.lat or 0, PERU.lon or 0, 4.3)
    approve_image(painted(area_dossier(), base, focus=chosen("country"), view=view), "map-country-light")


def test_a_selected_mark_among_filtered_ones_looks_as_approved(
    base: Base, approve_image: Callable[[QImage, str], None]
) -> None:
    focus = replace(chosen("planned"), certainties=frozenset({Certainty.OCCURRED}))
    approve_image(painted(coast_dossier(), base, DARK, focus=focus), "map-selected-dark")


# Signs


@pytest.mark.parametrize("style", [LIGHT, DARK, PRINT], ids=lambda style: style.name)
def test_the_signs_of_certainty_differ_without_any_colour(style: Style) -> None:
    tones: dict[str, Any] = dict.fromkeys((c.value for c in Certainty), style.text)
    one_tone = replace(style, **tones)
    made = []
    for certainty in Certainty:
        image = QImage(32, 32, QImage.Format.Format_RGB32)
        image.fill(style.ground)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(painter, QPointF(16, 16), certainty, one_tone, radius_px=7.5, ground=style.ground)
        finally:
            painter.end()
        made.append(pixels(image)[:, :, 0])
    for i, one in enumerate(made):
        for other in made[:i]:
            assert (np.abs(one - other) > 60).sum() >= 12, "two signs are nearly the same shape"


def test_events_of_every_certainty_have_a_mark_of_their_own(base: Base) -> None:
    layout = laid_out(coast_dossier(), base)
    assert {mark.certainty for mark in layout.marks} == set(Certainty)
    assert all(len(mark.events) == 1 for mark in layout.marks)


@pytest.mark.parametrize("precision", AREAS)
def test_an_area_is_a_name_and_never_a_pin(precision: Precision, base: Base) -> None:
    lon = -90.0 if precision is Precision.SEA else -75.0
    layout = laid_out(one_at(Where("Somewhere", -9.2, lon, precision, 50_000.0, country="PE")), base)
    assert not layout.marks
    assert [area.where.precision for area in layout.areas] == [precision]
    assert [label.lines for label in layout.area_labels] == [("Somewhere · 1 event",)]


@pytest.mark.parametrize(
    ("lat", "lon", "is_water"),
    [
        (-12.06, -77.4, True),
        (-12.0, -76.6, False),
        (46.45, 6.55, True),
        (46.2, 7.4, False),
        (-16.8, 180.3, True),
    ],
)
def test_water_is_told_from_land_as_it_is_drawn(lat: float, lon: float, is_water: bool, base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(lat, (lon + 180) % 360 - 180, 9.0)
    assert base.is_water(view, QPointF(WIDE / 2, HIGH / 2)) is is_water


@pytest.mark.parametrize("zoom", [6.0, 8.0, 10.0])
@pytest.mark.parametrize(("lat", "lon"), [(-12.05, -77.14), (12.78, 45.04), (56.05, 12.69), (14.69, -17.45)])
def test_the_name_of_what_is_off_a_port_stands_on_water(
    lat: float, lon: float, zoom: float, base: Base
) -> None:
    port = event("port", where=(Where("Port", lat, lon, Precision.SETTLEMENT, 3000.0),))
    off = event("off", where=(Where("off Port", lat, lon, Precision.SEA),))
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in (port, off)})
    layout = laid_out(dossier, base, view=MapView.world(WIDE, HIGH).centred(lat, lon, zoom))
    (label,) = layout.area_labels
    assert base.is_water(layout.view, label.rect.center())


@pytest.mark.parametrize("zoom", [8.5, 9.5, 10.5, 11.5])
def test_suburbs_do_not_crowd_a_city_nor_what_happened_beside_it(zoom: float, base: Base) -> None:
    base_at = Where("Naval base", -12.05, -77.15, Precision.SITE, 1000.0)
    view = MapView.world(1100, 700).centred(-12.0, -77.05, zoom)
    layout = laid_out(one_at(base_at), base, view=view)
    kept = [mark.at for mark in layout.marks]

    assert "Lima" in [name.words for name in layout.names]
    assert len(layout.names) > 6
    for name in sorted(layout.names, key=lambda name: name.role != "capital"):
        away = [math.hypot(at.x() - name.at.x(), at.y() - name.at.y()) for at in kept]
        assert name.role == "capital" or min(away) >= 40.0
        kept.append(name.at)


@pytest.mark.parametrize(("lat", "lon", "zoom"), [(-23.5, -46.6, 8.5), (41.0, 29.0, 8.0), (30.0, 31.2, 8.5)])
def test_two_names_in_one_line_of_a_map_are_not_read_as_one(
    lat: float, lon: float, zoom: float, base: Base
) -> None:
    view = MapView.world(1100, 700).centred(lat, lon, zoom)
    rects = [name.rect for name in laid_out(one_at(HARBOUR), base, view=view).names]
    assert len(rects) > 6
    for i, rect in enumerate(rects):
        wide = rect.adjusted(-11.0, 0.0, 11.0, 0.0)
        assert not any(wide.intersects(other) for other in rects[:i])


def test_a_town_far_from_a_city_is_named_however_small_the_map(base: Base) -> None:
    view = MapView.world(640, 420).centred(51.0, 5.5, 5.2)
    dots = [name.at for name in laid_out(one_at(HARBOUR), base, view=view).names]
    apart = (math.hypot(a.x() - b.x(), a.y() - b.y()) for i, a in enumerate(dots) for b in dots[:i])
    assert min(apart) < 36.0


SEAS = [
    Where("Baltic Sea", 58.0, 20.0, Precision.SEA, 700_000.0),
    Where("Black Sea", 43.3, 34.3, Precision.SEA, 600_000.0),
    Where("Red Sea", 20.0, 38.5, Precision.SEA, 900_000.0),
    Where("South China Sea", 13.0, 114.0, Precision.SEA, 1_200_000.0),
    Where("Caribbean Sea", 15.0, -75.0, Precision.SEA, 1_200_000.0),
    Where("Hudson Bay", 60.0, -85.0, Precision.SEA, 500_000.0),
]


@pytest.mark.parametrize("wide", [420, 560, 1000])
def test_the_name_of_a_sea_stands_in_no_other_one(wide: int, base: Base) -> None:
    events = [event(f"e{i}", where=(where,)) for i, where in enumerate(SEAS)]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    layout = laid_out(dossier, base, view=MapView.fit(dossier, wide, wide * 0.6))

    listed = layout.area_list.labels if layout.area_list else ()
    assert len(layout.area_labels) + len(listed) + (layout.area_list.more if layout.area_list else 0) == 6
    assert layout.area_labels
    for label in layout.area_labels:
        sea, at = layout.areas[label.of].where, label.rect.center()
        assert sea.lat is not None
        assert sea.lon is not None
        assert sea.radius_m is not None
        away_m = geodesy.distance_m(sea.lat, sea.lon, *layout.view.lat_lon(at.x(), at.y()))
        assert away_m < 1.2 * sea.radius_m  # the scale is that of the middle of the sea


LANDS = [
    Where("Peru", -9.2, -74.4, Precision.COUNTRY, 1_000_000.0, country="PE"),
    Where("Paraguay", -23.2, -58.4, Precision.COUNTRY, 600_000.0, country="PY"),
    Where("Bolivia", -16.7, -64.7, Precision.COUNTRY, 900_000.0, country="BO"),
    Where("Ecuador", -1.4, -78.4, Precision.COUNTRY, 500_000.0, country="EC"),
    Where("Uruguay", -32.8, -56.0, Precision.COUNTRY, 400_000.0, country="UY"),
]


@pytest.mark.parametrize("wide", [420, 700, 1000])
def test_the_name_of_a_country_stands_in_no_neighbour(wide: int, base: Base) -> None:
    towns = [Where(f"T{i}", w.lat, w.lon, Precision.SETTLEMENT, 3000.0) for i, w in enumerate(LANDS)]
    events = [event(f"e{i}", where=(where,)) for i, where in enumerate((*LANDS, *towns))]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    layout = laid_out(dossier, base, view=MapView.fit(dossier, wide, wide * 0.6))

    listed = layout.area_list.labels if layout.area_list else ()
    assert len(layout.area_labels) + len(listed) + (layout.area_list.more if layout.area_list else 0) == 5
    for label in layout.area_labels:
        at = label.rect.center()
        there = base.ground.country_at(*layout.view.lat_lon(at.x(), at.y()))
        assert there == layout.areas[label.of].where.country or base.is_water(layout.view, at)


def test_on_a_map_of_the_world_what_is_off_a_port_is_not_named_in_another_sea(base: Base) -> None:
    off = Where("off Helsingborg", 56.05, 12.69, Precision.SEA, 3000.0)
    places = (off, Where("Malmö", 55.6, 13.0, Precision.SETTLEMENT, 3000.0), HARBOUR)
    events = {f"e{i}": event(f"e{i}", where=(where,)) for i, where in enumerate(places)}
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events.values()})
    layout = laid_out(dossier, base, view=MapView.fit(dossier, 703, 275))

    assert not layout.area_labels
    assert layout.area_list
    assert [label.lines for label in layout.area_list.labels] == [("off Helsingborg · 1 event",)]


def test_an_event_without_coordinates_is_counted_and_not_drawn(base: Base) -> None:
    layout = laid_out(one_at(Where("Nowhere")), base)
    assert not layout.marks
    assert not layout.areas
    assert layout.unplaced == 1


def test_a_place_at_the_pole_is_counted_and_not_drawn_at_the_edge(base: Base) -> None:
    layout = laid_out(one_at(Where("Pole camp", 89.0, 10.0, Precision.SITE)), base)
    assert not layout.marks
    assert layout.beyond == 1


def test_a_stated_radius_is_a_disc_of_that_size(base: Base) -> None:
    near = replace(HARBOUR, radius_m=20_000.0)
    view = MapView.world(WIDE, HIGH).centred(-12.04, -77.14, 9.0)
    (mark,) = laid_out(one_at(near), base, view=view).marks
    x, _ = view.px(*geodesic(meters=20_000).destination((-12.04, -77.14), 90)[:2])
    assert mark.reach_px == pytest.approx(x - mark.at.x(), rel=0.01)
    with_disc, without = painted(one_at(near), base, view=view), painted(one_at(HARBOUR), base, view=view)
    tinted = changed(with_disc, without)[: -int(FURNITURE_PX)]  # the strip says what a disc is
    at = round(mark.at.y()), round(mark.at.x())
    assert tinted[at[0] + 20 : at[0] + 26, at[1] - 14].all()
    assert not tinted[:, at[1] + round(mark.reach_px) + 3 :].any()
    assert not tinted[: at[0] - round(mark.reach_px) - 3].any()


@pytest.mark.parametrize(("radius_m", "is_outside"), [(8_000.0, True), (20_000.0, False)])
def test_a_label_stands_outside_the_disc_of_its_mark_unless_that_is_wide(
    radius_m: float, is_outside: bool, base: Base
) -> None:
    view = MapView.world(WIDE, HIGH).centred(-12.04, -77.14, 9.0)
    layout = laid_out(one_at(replace(HARBOUR, radius_m=radius_m)), base, view=view)
    (mark,), (label,) = layout.marks, layout.mark_labels
    gap = max(label.rect.left() - mark.at.x(), mark.at.x() - label.rect.right())
    assert mark.reach_px > MARK_PX + 7
    assert (gap > mark.reach_px) is is_outside


def test_a_district_with_a_radius_is_hatched_and_one_without_is_not(base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(-14.8, -75.2, 8.0)
    plain = Where("Flats", -14.8, -75.2, Precision.DISTRICT)
    bare, hatched = (
        painted(one_at(where), base, view=view) for where in (plain, replace(plain, radius_m=40_000.0))
    )
    assert changed(bare, hatched).sum() > 5_000


def test_the_outline_of_a_country_shows_only_while_it_is_selected(base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(PERU.lat or 0, PERU.lon or 0, 4.3)
    calm = painted(one_at(PERU), base, view=view)
    lit = painted(one_at(PERU), base, view=view, focus=chosen("e"))
    x, y = (round(at) for at in view.px(-5.0, -77.0))
    outside = tuple(round(at) for at in view.px(-10.0, -60.0))
    touched = changed(calm, lit)
    assert touched[y - 8 : y + 8, x - 8 : x + 8].any()
    assert not touched[outside[1] - 8 : outside[1] + 8, outside[0] - 8 : outside[0] + 8].any()


# Labels


def rects(layout: MapLayout) -> list[QRectF]:
    corner = [layout.area_list.rect] if layout.area_list else []
    return [
        *(label.rect for label in (*layout.mark_labels, *layout.area_labels)),
        *corner,
        *(card.rect for card in layout.cards if not card.rect.isEmpty()),
        *(name.rect for name in layout.names),
        *(line.rect for line in layout.grid if line.rect is not None),
    ]


def overlapping(layout: MapLayout) -> list[tuple[QRectF, QRectF]]:
    found = [rect.adjusted(0.5, 0.5, -0.5, -0.5) for rect in rects(layout)]
    return [(a, b) for i, a in enumerate(found) for b in found[:i] if a.intersects(b)]


def test_a_figure_lists_an_area_in_view_that_has_no_room_in_its_place(base: Base) -> None:
    bay = Where("Bay", -12.0, -77.1, Precision.DISTRICT, 2_000.0, country="PE")
    found = Dossier({ARTICLE.id: ARTICLE}, {EventId("e"): event("e", where=(bay,))})
    view = view_of(found)
    x, y = view.px(-12.0, -77.1)
    paper = OnPaper(keep_clear=(QRectF(x - 120, y - 60, 240, 120),))
    layout = maps.lay_out(found, Focus(), view, style=PRINT, base=base, paper=paper)

    assert layout.area_list
    assert [label.lines for label in layout.area_list.labels] == [("Bay · 1 event",)]
    assert not layout.area_labels
    assert not layout.unlisted


@pytest.mark.parametrize("make", [coast_dossier, ocean_dossier, area_dossier])
def test_no_words_stand_over_others(make: Callable[[], Dossier], base: Base) -> None:
    assert not overlapping(laid_out(make(), base))


@examples()
@given(dossiers())
def test_no_words_stand_over_others_whatever_the_events(base: Base, dossier: Dossier) -> None:
    assert not overlapping(laid_out(dossier, base))


@pytest.mark.parametrize("wide", [280, 420, 560, 700])
def test_the_list_of_areas_stands_over_no_words_where_every_corner_is_taken(wide: int, base: Base) -> None:
    corners = [(62.0, -150.0), (62.0, 150.0), (-50.0, -150.0), (-50.0, 150.0), (10.0, -40.0), (10.0, 60.0)]
    marks = [Where(f"Long breakwater {i}", *at, Precision.SITE) for i, at in enumerate(corners)]
    seas = [
        Where(f"Sea of {i} storms", lat, lon, Precision.SEA, 400_000.0)
        for i, (lat, lon) in enumerate(corners)
    ]
    events = [event(f"e{i}", where=(where,)) for i, where in enumerate((*marks, *seas))]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    layout = laid_out(dossier, base, view=MapView.fit(dossier, wide, 190))

    assert layout.area_list
    assert not overlapping(layout)


def crowd(count: int = 60) -> Dossier:
    """Marks in rows, just too far apart to share one."""
    events = [
        event(f"e{i}", what="Crowded works", where=(Where(f"Berth number {i}", *at, Precision.SITE),))
        for i in range(count)
        for at in [(-12.0 - 0.012 * (i // 10), -77.0 + 0.012 * (i % 10))]
    ]
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})


def test_marks_whose_name_has_no_room_are_counted(base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(-12.03, -76.95, 11.5)
    layout = laid_out(crowd(), base, view=view)
    assert sum(len(mark.events) for mark in layout.marks) == 60
    assert layout.unlabelled > 0
    assert layout.unlabelled + len(layout.mark_labels) == len(layout.marks)


def test_the_selected_mark_has_its_label_in_any_crowd(base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(-12.03, -76.95, 11.5)
    for name in ("e0", "e25", "e34", "e59"):
        layout = laid_out(crowd(), base, chosen(name), view)
        named = [label for label in layout.mark_labels if name in layout.marks[label.of].events]
        assert len(named) == 1
        assert named[0].rect.left() >= 0
        assert named[0].rect.right() <= WIDE


def test_the_selected_mark_is_drawn_over_its_neighbours(base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(-12.0, -77.0, 11.5)
    second = view.lat_lon(WIDE / 2 + 19.0, HIGH / 2)
    a = event("a", where=(Where("A", -12.0, -77.0, Precision.SITE),))
    b = event("b", certainty=Certainty.PLANNED, where=(Where("B", *second, Precision.SITE),))
    dossier = Dossier({ARTICLE.id: ARTICLE}, {a.id: a, b.id: b})
    for mine, x in (("a", WIDE // 2), ("b", WIDE // 2 + 19)):
        alone = Dossier({ARTICLE.id: ARTICLE}, {EventId(mine): dossier.events[EventId(mine)]})
        both = pixels(painted(dossier, base, focus=chosen(mine), view=view))
        only = pixels(painted(alone, base, focus=chosen(mine), view=view))
        box = np.s_[HIGH // 2 - 6 : HIGH // 2 + 7, x - 6 : x + 7]
        assert np.abs(both[box] - only[box]).max() < 40


def test_what_the_filters_exclude_is_fainter(base: Base) -> None:
    focus = Focus(certainties=ALL - {Certainty.OCCURRED})
    layout = laid_out(coast_dossier(), base, focus)
    assert {m.match for m in layout.marks if m.certainty is Certainty.OCCURRED} == {Match.NO}
    (mark,) = [m for m in layout.marks if m.certainty is Certainty.OCCURRED]
    at = round(mark.at.y()), round(mark.at.x())
    full, faint = (pixels(painted(coast_dossier(), base, focus=f))[at].sum() for f in (Focus(), focus))
    assert faint > full + 100


def test_a_claim_whose_card_has_no_room_is_counted(base: Base) -> None:
    ends = (Where("A", -12.0, -77.0, Precision.SITE), Where("B", -12.0, -76.8, Precision.SITE))
    claims = [
        Claim(f"c{i}", *ends, Modifier.UNDER, 50, "km", quote("The port"), Measured(1.0, 1.2, "km"), True)
        for i in range(40)
    ]
    dossier = Dossier({ARTICLE.id: ARTICLE}, {}, {c.id: c for c in claims})
    layout = laid_out(dossier, base)
    shown = [card for card in layout.cards if not card.rect.isEmpty()]
    assert shown
    assert layout.uncarded == 40 - len(shown) > 0


# Lines


def test_a_line_across_the_date_line_never_jumps_over_the_map(base: Base) -> None:
    for lon in (180.0, 0.0, -170.0, 170.0):
        view = MapView.world(WIDE, HIGH).centred(20.0, lon, 1.4)
        (card,) = laid_out(ocean_dossier(), base, view=view).cards
        for line in card.lines_px:
            steps = np.hypot(*np.diff(line, axis=0).T)
            assert steps.max() < view.world_px / 20


def test_a_line_across_the_date_line_goes_on_at_the_other_edge(base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(20.0, 0.0, 1.4)
    (card,) = laid_out(ocean_dossier(), base, view=view).cards
    assert any(((line[:, 0] > 0) & (line[:, 0] < WIDE / 4)).any() for line in card.lines_px)
    assert any(((line[:, 0] > WIDE * 3 / 4) & (line[:, 0] < WIDE)).any() for line in card.lines_px)


@pytest.mark.parametrize("lat", [0.0, 60.0, -60.0])
@pytest.mark.parametrize("zoom", [4.0, 8.0, 12.0])
def test_the_scale_bar_has_its_true_length(lat: float, zoom: float) -> None:
    view = MapView.world(WIDE, HIGH).centred(lat, 30.0, zoom)
    bar = scale_bar(view)
    left, right = (view.lat_lon(WIDE / 2 + side * bar.width_px / 2, HIGH / 2) for side in (-1, 1))
    assert geodesic(left, right).m == pytest.approx(bar.length_m, rel=0.006)
    assert bar.words.startswith(
        f"{bar.length_m / 1000:g} km" if bar.length_m >= 1000 else f"{bar.length_m:g} m"
    )


def test_a_measured_line_is_as_long_as_the_geodesic() -> None:
    lima, tokyo = (-12.05, -77.05), (35.68, 139.69)
    words = measured_words([lima, tokyo])
    assert words.startswith(f"{geodesic(lima, tokyo).km:,.0f} km")
    assert f"{geodesic(lima, tokyo).nautical:,.0f} nmi" in words


def test_the_bearing_of_a_measured_line_is_that_of_its_last_leg() -> None:
    assert measured_words([(0.0, 0.0), (0.0, 1.0)]).endswith("· 90°")
    assert measured_words([(0.0, 0.0), (0.0, 1.0), (0.0, 1.0)]).endswith("· 90°")


def test_meridians_and_parallels_stand_at_their_degrees(base: Base) -> None:
    view = MapView.world(WIDE, HIGH).centred(10.0, 20.0, 4.0)
    layout = laid_out(coast_dossier(), base, view=view)
    meridians = {line.words: line.at_px for line in layout.grid if line.is_meridian}
    parallels = {line.words: line.at_px for line in layout.grid if not line.is_meridian}
    assert meridians["20°E"] == pytest.approx(WIDE / 2)
    assert parallels["10°N"] == pytest.approx(HIGH / 2)
    assert len(meridians) >= 2
    assert len(parallels) >= 2


def test_the_sources_are_named_in_any_width() -> None:
    choices = LIGHT.phrases.sources
    assert sources(choices, 1400.0)[0] == choices[0]
    for room in range(120, 1400, 40):
        words, width = sources(choices, float(room))
        assert words
        assert width <= room


def test_the_sources_stand_at_the_foot_of_the_map(base: Base) -> None:
    image = pixels(painted(coast_dossier(), base))
    strip = image[HIGH - int(FURNITURE_PX) + 6 : HIGH - 4, WIDE // 2 :]
    assert (strip.sum(axis=2) < 500).sum() > 300, "no words stand there"


# Hitting


def test_what_is_drawn_is_what_is_hit(base: Base) -> None:
    layout = laid_out(coast_dossier(), base)
    for mark in layout.marks:
        assert maps.hit(layout, mark.at.x(), mark.at.y()) == mark.events
    for label in layout.mark_labels:
        assert (
            maps.hit(layout, label.rect.right() - 2, label.rect.center().y()) == layout.marks[label.of].events
        )


def test_the_name_of_an_area_is_hit(base: Base) -> None:
    layout = laid_out(area_dossier(), base, view=MapView.world(WIDE, HIGH).centred(-10.0, -75.0, 5.0))
    for label in layout.area_labels:
        at = label.rect.center()
        assert maps.hit(layout, at.x(), at.y()) == layout.areas[label.of].events


def test_nothing_is_hit_where_nothing_is(base: Base) -> None:
    layout = laid_out(coast_dossier(), base)
    free = [
        (x, y)
        for x in range(5, WIDE, 20)
        for y in range(5, HIGH, 20)
        if not any(rect.contains(QPointF(x, y)) for rect in rects(layout))
        and all((mark.at - QPointF(x, y)).manhattanLength() > 30 for mark in layout.marks)
    ]
    assert len(free) > 100
    assert not any(maps.hit(layout, x, y) for x, y in free)


def test_a_closed_line_is_told_by_its_area_and_one_that_crosses_itself_has_none():
    square = [(10.0, 5.0), (10.0, 5.1), (10.1, 5.1), (10.1, 5.0), (10.0, 5.0)]
    assert measured_words(square) == "area 121.3 km² · 46.8 mi² · round it 44.0 km"
    assert measured_words(square, "es") == "área 121,3 km² · 46,8 mi² · contorno 44,0 km"
    bow = [square[i] for i in (0, 1, 3, 2, 0)]
    assert measured_words(bow).startswith("it crosses itself, so it has no area")
    over = [(lat, lon + 174.95 if lon < 5.05 else lon - 185.05) for lat, lon in square]
    assert measured_words(over) == measured_words(square)
    small = [(0.0, 0.0), (0.0, 0.001), (0.001, 0.001), (0.0, 0.0)]
    assert measured_words(small).startswith("area 6,155 m²")
