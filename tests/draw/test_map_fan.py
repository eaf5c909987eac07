"""What lies on one side of a place: a fan on that side with its name in it, in window and figure."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from tests.values import ARTICLE, event
from viewer.draw import map as maps
from viewer.draw import map_areas
from viewer.draw.figure_legend import signs
from viewer.draw.labels import Placer
from viewer.draw.map import MapView
from viewer.draw.map_areas import CLEAR_PX
from viewer.draw.map_fan import LONG_PX, Fan, with_sides
from viewer.draw.map_layout import FURNITURE_PX, OnPaper
from viewer.draw.map_text import Measure
from viewer.draw.style import DARK, LIGHT, PRINT
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.focus import ALL, Focus
from viewer.model.sides import side_of
from viewer.model.where import Precision, Where

WAYS = "north north-east east south-east south south-west west north-west".split()
ADEN = Where("Aden", 12.7796, 45.0385, Precision.SETTLEMENT, 3000.0)
INLAND = Where("Ma'rib", 15.46, 45.32, Precision.SETTLEMENT, 3000.0)
ISLAND = Where("Taveuni", -16.83, 179.97, Precision.REGION, 21_000.0)  # beside the date line


def beside(place, way):
    precision = Precision.REGION if place.precision is Precision.REGION else Precision.DISTRICT
    return replace(place, name=f"{way} of {place.name}", precision=precision)


def dossier_of(place, way):
    there = event("there", where=(place,))
    aside = event("aside", where=(beside(place, way),), certainty=Certainty.POSSIBLE)
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in (there, aside)})


def painted(layout, style):
    image = QImage(int(layout.view.width_px), int(layout.view.height_px), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        maps.paint(painter, layout, Focus(), style)
    finally:
        painter.end()
    found = np.frombuffer(image.constBits(), np.uint8)
    return found.reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


@pytest.mark.parametrize("paper", [None, OnPaper()], ids=["window", "figure"])
@pytest.mark.parametrize("zoom", [5.0, 8.0, 10.0])
@pytest.mark.parametrize("place", [ADEN, INLAND, ISLAND], ids=["coast", "inland", "island"])
@pytest.mark.parametrize("way", WAYS)
def test_the_name_stands_on_the_side_that_it_names(base, way, place, zoom, paper):
    view = MapView.world(900, 700).centred(place.lat, place.lon, zoom)
    layout = maps.lay_out(dossier_of(place, way), Focus(), view, style=LIGHT, base=base, paper=paper)
    area = next(area for area in layout.areas if area.fan)
    label = next(label for label in layout.area_labels if layout.areas[label.of] is area)
    assert area.fan.holds(label.rect.center())
    assert not label.rect.contains(QPointF(*view.px(place.lat, place.lon)))


@pytest.mark.parametrize("style", [LIGHT, DARK, PRINT], ids=lambda style: style.name)
@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_drawn_on_any_other_side(base, way, style):
    view = MapView.world(500, 500).centred(ADEN.lat, ADEN.lon, 9.0)
    layout = maps.lay_out(dossier_of(ADEN, way), Focus(), view, style=style, base=base)
    layout = replace(layout, area_labels=(), mark_labels=(), names=())
    without = replace(layout, areas=())
    above = slice(0, -int(FURNITURE_PX))  # the strip, which says what a fan is
    changed = np.abs(painted(layout, style) - painted(without, style)).max(axis=2)[above]
    changed = np.argwhere(changed > 6)
    assert len(changed) > 300
    fan = next(area.fan for area in layout.areas if area.fan)
    ways = changed[:, ::-1] + 0.5 - np.array([fan.origin.x(), fan.origin.y()])
    bearings = np.degrees(np.arctan2(ways[:, 0], -ways[:, 1]))
    off = np.abs((bearings - fan.side.bearing + 180) % 360 - 180)
    edge = np.degrees(np.arcsin(np.clip(3.0 / np.hypot(*ways.T), 0, 1)))  # its sides are lines of some width
    assert (off <= fan.side.spread + edge).all()


def test_a_fan_is_a_sign_of_one_length_until_its_place_is_seen_to_be_wide(base):
    near, far = (
        maps.lay_out(
            dossier_of(ADEN, "north"),
            Focus(),
            MapView.world(500, 500).centred(ADEN.lat, ADEN.lon, zoom),
            style=LIGHT,
            base=base,
        )
        for zoom in (14.0, 9.0)
    )
    assert next(a.fan for a in far.areas if a.fan).long_px == LONG_PX
    assert next(a.fan for a in near.areas if a.fan).long_px > 300


def test_a_figure_says_what_a_fan_means_and_only_where_there_is_one(base):
    view = MapView.world(500, 500).centred(ADEN.lat, ADEN.lon, 9.0)
    found = []
    for dossier in (dossier_of(ADEN, "north"), dossier_of(replace(ADEN, name="x"), "30 km north")):
        layout = maps.lay_out(dossier, Focus(), view, style=PRINT, base=base, paper=OnPaper())
        found.append({sign.key for sign in signs(None, layout)})
    assert "fan" in found[0]
    assert "fan" not in found[1]
    assert side_of(beside(ADEN, "north"))


def test_a_fan_whose_name_has_no_room_in_a_figure_is_told_by_its_number(base):
    dossier = dossier_of(ADEN, "north")
    paper = OnPaper(numbers={event: i for i, event in enumerate(dossier.events, 1)})
    view = MapView.world(190, 170).centred(ADEN.lat, ADEN.lon, 9.0)
    named = replace(beside(ADEN, "north"), name="north of the harbour of Aden and its long breakwater")
    aside = replace(list(dossier.events.values())[1], where=(named,))
    crowded = replace(dossier, events={**dossier.events, aside.id: aside})
    layout = maps.lay_out(crowded, Focus(), view, style=PRINT, base=base, paper=paper)
    (label,) = (label for label in layout.area_labels if layout.areas[label.of].fan)
    assert (label.lines, label.badge) == (("",), "2")
    assert layout.areas[label.of].fan.holds(label.rect.center())
    assert layout.area_list or layout.unlisted == (label.of,)  # and its name is said elsewhere


def test_on_a_map_of_the_world_a_fan_covers_no_other_country(base):
    view = MapView.world(1000, 600)
    layout = maps.lay_out(dossier_of(ADEN, "north"), Focus(), view, style=LIGHT, base=base)
    assert next(area.fan for area in layout.areas if area.fan).long_px < 40


def test_a_card_had_better_not_cover_the_sides_of_a_fan():
    lines = Placer(QRectF(0, 0, 400, 400))
    lines.take(QRectF(10, 10, 5, 5))
    fan = Fan.about(QPointF(200, 200), side_of(beside(ADEN, "north")), 0.0)
    both = with_sides(lines, [fan])
    on_side = QRectF(fan.at(40, fan.side.spread), fan.at(41, fan.side.spread)).normalized()
    assert lines.is_free(on_side)
    assert not both.is_free(on_side)
    assert not both.is_free(QRectF(10, 10, 5, 5))
    assert both.is_free(QRectF(350, 350, 20, 20))
    assert with_sides(lines, []) is lines


@pytest.mark.parametrize("zoom", [7.0, 8.0, 9.0])
def test_the_name_of_a_district_by_a_mark_keeps_off_the_sides_of_a_fan(base, zoom):
    found = dossier_of(INLAND, "north")
    quay = replace(INLAND, name="the old town", precision=Precision.DISTRICT)
    quays = event("quays", where=(quay,), certainty=Certainty.POSSIBLE)
    found = replace(found, events={**found.events, quays.id: quays})
    view = MapView.world(900, 700).centred(INLAND.lat, INLAND.lon, zoom)
    x, y = view.px(INLAND.lat, INLAND.lon)
    beside_and_below = (QRectF(x - 300, y - 150, 285, 400), QRectF(x - 10, y + 14, 400, 200))
    right, above = QRectF(x + 15, y - 15, 200, 30), QRectF(x - 12, y - 90, 24, 70)
    paper = OnPaper(keep_clear=(*beside_and_below, right, above))
    layout = maps.lay_out(found, Focus(), view, style=PRINT, base=base, paper=paper)
    fan = next(area.fan for area in layout.areas if area.fan)
    label = next(label for label in layout.area_labels if layout.areas[label.of].where == quay)
    assert not any(label.rect.contains(at) for at in fan.sides)


@pytest.mark.parametrize(("is_crowded", "is_joined"), [(True, True), (False, False)])
def test_a_line_joins_the_name_of_a_district_that_stands_far_aside(base, is_crowded, is_joined):
    found = dossier_of(INLAND, "north")
    quay = replace(INLAND, name="the old town", precision=Precision.DISTRICT)
    quays = event("quays", where=(quay,), certainty=Certainty.POSSIBLE)
    found = replace(found, events={**found.events, quays.id: quays})
    view = MapView.world(900, 700).centred(INLAND.lat, INLAND.lon, 8.0)
    x, y = view.px(INLAND.lat, INLAND.lon)
    about = (
        QRectF(x - 320, y - 40, 340, 300),
        QRectF(x - 10, y + 14, 400, 200),
        QRectF(x + 15, y - 15, 200, 30),
    )
    keep = (*about, QRectF(x - 12, y - 90, 24, 70), QRectF(x - 300, y - 150, 285, 400)) if is_crowded else ()
    layout = maps.lay_out(found, Focus(), view, style=PRINT, base=base, paper=OnPaper(keep_clear=keep))
    label = next(label for label in layout.area_labels if layout.areas[label.of].where == quay)

    assert label.leader is is_joined


def test_a_line_joins_the_name_of_an_island_that_stands_aside_of_its_mark(base):
    kharg = replace(INLAND, name="Kharg", precision=Precision.REGION)
    survey = event("survey", where=(kharg,), certainty=Certainty.POSSIBLE)
    there = event("there", where=(INLAND,))
    found = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in (there, survey)})
    view = MapView.world(900, 700).centred(INLAND.lat, INLAND.lon, 4.0)
    x, y = view.px(INLAND.lat, INLAND.lon)
    left, below = QRectF(x - 320, y - 12, 300, 28), QRectF(x - 320, y + 17, 700, 300)
    beside = (left, below, QRectF(x - 12, y - 90, 400, 72))
    layout = maps.lay_out(found, Focus(), view, style=PRINT, base=base, paper=OnPaper(keep_clear=beside))
    (label,) = layout.area_labels
    assert label.rect.bottom() <= y - CLEAR_PX + 1  # above the mark and to the left of it
    assert label.rect.right() <= x - CLEAR_PX + 1
    assert label.leader


def test_what_keeps_off_the_sides_of_a_fan_keeps_off_their_far_ends_too():
    fan = Fan.about(QPointF(200, 200), side_of(beside(ADEN, "north")), 0.0)
    end = fan.at(0.9 * fan.long_px, -fan.side.spread)

    kept_off = with_sides(Placer(QRectF(0, 0, 400, 400)), [fan])

    assert not kept_off.is_free(QRectF(end.x() - 60, end.y() - 30, 60, 30))


def test_a_name_that_would_cover_a_line_in_its_fan_stands_beside_the_arrow(base):
    view = MapView.world(900, 700).centred(ADEN.lat, ADEN.lon, 8.0)
    layout = maps.lay_out(dossier_of(ADEN, "north"), Focus(), view, style=LIGHT, base=base)
    fan = layout.areas[0].fan
    room = QRectF(0, 0, 900, 700)
    taken, crossed = Placer(room), Placer(room)
    taken.take(QRectF(0, 0, 900, fan.arrow.top() - 6))  # there is no room beyond the arrow
    for out in range(10, round(fan.long_px), 4):
        at = fan.at(out)
        crossed.take(QRectF(at.x() - 3, at.y() - 3, 6, 6))
    (label,), elsewhere = map_areas.in_place(
        list(layout.areas), Measure(LIGHT), room=room, taken=taken, crossed=crossed,
        number=lambda _: "", is_in=lambda _area, _at: True,
    )  # fmt: skip
    assert not elsewhere
    assert crossed.is_free(label.rect)
    assert label.rect.left() - fan.arrow.right() < 6
    assert abs(label.rect.center().y() - fan.arrow.center().y()) < 1


def test_a_fan_whose_event_a_filter_excludes_fades(base):
    dossier, view = dossier_of(ADEN, "south"), MapView.world(900, 700).centred(ADEN.lat, ADEN.lon, 8.0)
    excluding = Focus(certainties=ALL - {Certainty.POSSIBLE})
    plain, faded = (
        maps.lay_out(dossier, focus, view, style=LIGHT, base=base) for focus in (Focus(), excluding)
    )
    bare = replace(plain, areas=(), area_labels=())
    ground, before, after = (painted(replace(each, area_labels=()), LIGHT) for each in (bare, plain, faded))
    assert 0 < np.abs(after - ground).sum() < np.abs(before - ground).sum() / 2
