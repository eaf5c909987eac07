"""The map pane: gestures to session, session to picture."""

import math
from collections.abc import Iterator

import pytest
from geopy.distance import geodesic
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.values import ARTICLE, HARBOUR, area_dossier, coast_dossier, event
from viewer.draw import map as maps
from viewer.draw.map import Base
from viewer.draw.map_layout import fitted
from viewer.draw.map_tools import measured_words
from viewer.draw.style import DARK, LIGHT
from viewer.geo.mercator import metres_per_px
from viewer.geo.spot import Spot
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.focus import ALL
from viewer.model.when import EventId
from viewer.panes import motion
from viewer.panes.map import MapPane
from viewer.session import Session

LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
EMPTY = QPoint(120, 340)  # sea, west of every mark of the coast


@pytest.fixture
def session() -> Session:
    return Session(coast_dossier())


@pytest.fixture
def pane(session: Session, base: Base, qtbot) -> Iterator[MapPane]:
    pane = shown(session, base, qtbot)
    yield pane
    pane.stop()


def shown(session: Session, base: Base, qtbot) -> MapPane:
    pane = MapPane(session, LIGHT, base)
    qtbot.addWidget(pane)
    pane.resize(640, 420)
    pane.fit()
    pane.show()
    return pane


def at_rest(pane: MapPane, qtbot) -> None:
    qtbot.waitUntil(lambda: pane.is_idle, timeout=10_000)


def mark(pane: MapPane, name: str) -> QPoint:
    return next(m.at for m in pane.laid_out().marks if name in m.events).toPoint()


def turn(pane: MapPane, at: QPoint, notches: int) -> None:
    where = QPointF(at)
    wheel = QWheelEvent(
        where,
        pane.mapToGlobal(where),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane, wheel)


def drag(pane: MapPane, qtbot, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    qtbot.mousePress(pane, LEFT, keys, start)
    qtbot.mouseMove(pane, (start + end) / 2)
    qtbot.mouseMove(pane, end)
    qtbot.mouseRelease(pane, LEFT, keys, end)


# Moving the map


@pytest.mark.parametrize("notches", [2, -1])
def test_the_wheel_zooms_and_leaves_what_is_under_the_cursor(pane, qtbot, notches):
    at = QPoint(200, 150)
    before, zoom = pane._view.lat_lon(at.x(), at.y()), pane._view.zoom
    turn(pane, at, notches)
    at_rest(pane, qtbot)
    assert pane._view.zoom == pytest.approx(zoom + 0.5 * notches)
    assert pane._view.lat_lon(at.x(), at.y()) == pytest.approx(before, abs=1e-6)


def test_what_is_under_the_cursor_stays_at_every_moment_of_a_zoom(pane, qtbot):
    at = QPoint(450, 90)
    before = pane._view.lat_lon(at.x(), at.y())
    turn(pane, at, 1)
    turn(pane, at, 1)
    for share in (0.2, 0.5, 0.9):
        between = pane._from.between(pane._to, share)
        assert between.lat_lon(at.x(), at.y()) == pytest.approx(before, abs=1e-6)
    at_rest(pane, qtbot)


def test_a_drag_on_open_ground_pans_by_as_much_and_changes_nothing_else(pane, session, qtbot):
    dossier, place = session.dossier, pane._view.lat_lon(EMPTY.x(), EMPTY.y())
    drag(pane, qtbot, EMPTY, EMPTY + QPoint(60, -45))
    assert pane._view.lat_lon(EMPTY.x() + 60, EMPTY.y() - 45) == pytest.approx(place, abs=1e-6)
    assert session.dossier is dossier
    assert session.focus.selected == frozenset()


def test_a_click_that_trembles_pans_nothing(pane, session, qtbot):
    view = pane._view
    drag(pane, qtbot, EMPTY, EMPTY + QPoint(2, 1))
    assert pane._view == view


def test_arrows_plus_minus_and_home_move_the_map(pane, qtbot):
    view = pane._view
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane._view.x > view.x
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert pane._view.y > view.y
    qtbot.keyClick(pane, Qt.Key.Key_Plus)
    at_rest(pane, qtbot)
    assert pane._view.zoom == pytest.approx(view.zoom + 1)
    qtbot.keyClick(pane, Qt.Key.Key_Minus)
    at_rest(pane, qtbot)
    qtbot.keyClick(pane, Qt.Key.Key_Home)
    at_rest(pane, qtbot)
    assert pane._view == view


def test_a_double_click_on_open_ground_zooms_there(pane, qtbot):
    before, zoom = pane._view.lat_lon(EMPTY.x(), EMPTY.y()), pane._view.zoom
    qtbot.mouseDClick(pane, LEFT, pos=EMPTY)
    at_rest(pane, qtbot)
    assert pane._view.zoom == pytest.approx(zoom + 1)
    assert pane._view.lat_lon(EMPTY.x(), EMPTY.y()) == pytest.approx(before, abs=1e-6)


def test_the_place_under_the_pointer_is_told(pane, qtbot):
    with qtbot.waitSignal(pane.pointed) as told:
        qtbot.mouseMove(pane, EMPTY)
    assert told.args == pytest.approx(list(pane._view.lat_lon(EMPTY.x(), EMPTY.y())))


def test_a_new_size_shows_all_until_the_map_was_moved(pane, qtbot):
    pane.resize(500, 300)
    assert all(0 < m.at.x() < 500 and 0 < m.at.y() < 300 for m in pane.laid_out().marks)
    assert len(pane.laid_out().marks) == 6
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    zoom = pane._view.zoom
    pane.resize(640, 420)
    assert pane._view.zoom == zoom


# Selecting


def test_a_new_size_in_the_middle_of_a_motion_is_filled_at_its_end(pane, session, qtbot, monkeypatch):
    monkeypatch.setattr(motion, "is_wanted", lambda _pane: True)
    at_rest(pane, qtbot)
    pane.show_place(10.0, 20.0)
    pane.fit()
    pane.resize(640, 560)
    at_rest(pane, qtbot)

    assert pane._view == fitted(session.known, 640.0, 560.0)


def test_a_click_on_a_mark_selects_its_event_and_one_beside_deselects(pane, session, qtbot):
    qtbot.mouseClick(pane, LEFT, pos=mark(pane, "planned"))
    assert session.focus.selected == {"planned"}
    qtbot.mouseClick(pane, LEFT, pos=EMPTY)
    assert session.focus.selected == frozenset()


def test_a_click_on_a_label_selects_its_event(pane, session, qtbot):
    layout = pane.laid_out()
    label = next(la for la in layout.mark_labels if "denied" in layout.marks[la.of].events)
    qtbot.mouseClick(pane, LEFT, pos=label.rect.center().toPoint())
    assert session.focus.selected == {"denied"}


def test_control_adds_to_the_selection_and_takes_from_it(pane, session, qtbot):
    qtbot.mouseClick(pane, LEFT, pos=mark(pane, "planned"))
    qtbot.mouseClick(pane, LEFT, CONTROL, mark(pane, "denied"))
    assert session.focus.selected == {"planned", "denied"}
    qtbot.mouseClick(pane, LEFT, CONTROL, mark(pane, "planned"))
    assert session.focus.selected == {"denied"}


def test_a_drag_with_shift_selects_what_is_in_the_box(pane, session, qtbot):
    view = pane._view
    top, bottom = mark(pane, "planned"), mark(pane, "ongoing")
    drag(pane, qtbot, top - QPoint(20, 20), bottom + QPoint(15, 15), SHIFT)
    assert session.focus.selected == {"planned", "ongoing"}
    assert pane._view == view


def test_clicks_walk_through_the_events_of_a_mark_however_quick_they_are(base, qtbot):
    twins = [event(name, where=(HARBOUR,)) for name in "ab"]
    session = Session(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in twins}))
    pane = shown(session, base, qtbot)
    at = mark(pane, "a")
    seen = []
    qtbot.mouseClick(pane, LEFT, pos=at)
    seen.append(session.focus.selected)
    where = QPointF(at)
    again = QMouseEvent(
        QEvent.Type.MouseButtonDblClick, where, pane.mapToGlobal(where), LEFT, LEFT, NO_KEY
    )  # which is what Qt makes of a second press that is quick
    QApplication.sendEvent(pane, again)
    qtbot.mouseRelease(pane, LEFT, pos=at)
    seen.append(session.focus.selected)
    assert set().union(*seen) == {"a", "b"}
    pane.stop()


def test_the_events_of_an_area_are_selected_by_its_name(base, qtbot):
    session = Session(area_dossier())
    pane = shown(session, base, qtbot)
    layout = pane.laid_out()
    labels = [*layout.area_labels, *(layout.area_list.labels if layout.area_list else ())]
    label = next(la for la in labels if "country" in layout.areas[la.of].events)
    qtbot.mouseClick(pane, LEFT, pos=label.rect.center().toPoint())
    assert session.focus.selected == {"country"}
    pane.stop()


def test_hovering_lights_the_event_everywhere_and_leaving_puts_it_out(pane, session, qtbot):
    qtbot.mouseMove(pane, mark(pane, "possible"))
    assert session.focus.hovered == "possible"
    qtbot.mouseMove(pane, EMPTY)
    assert session.focus.hovered is None
    qtbot.mouseMove(pane, mark(pane, "possible"))
    QApplication.sendEvent(pane, QEvent(QEvent.Type.Leave))
    assert session.focus.hovered is None


def test_a_selection_made_elsewhere_comes_well_into_view(pane, session, qtbot, monkeypatch):
    monkeypatch.setattr(pane, "underMouse", lambda: False)
    pane._show(pane._view.centred(40.0, 10.0, 9.0))
    session.look(selected=frozenset({EventId("occurred")}))
    at_rest(pane, qtbot)
    at = mark(pane, "occurred")
    assert 0.2 * pane.width() - 1 <= at.x() <= 0.8 * pane.width() + 1
    assert 0.2 * pane.width() - 1 <= at.y() <= pane.height() - 0.2 * pane.width() + 1


def test_a_place_just_corrected_brings_the_map_with_it(pane, session, qtbot, monkeypatch):
    monkeypatch.setattr(pane, "underMouse", lambda: False)
    chosen = EventId("occurred")
    session.look(selected=frozenset({chosen}))
    where = Spot(35.0, 139.0, 11_000.0).where("Edo")
    assert not where.precision.is_point
    session.do(edits.set_places(chosen, (where,)))
    at_rest(pane, qtbot)
    assert pane._view.has(35.0, 139.0, 0.19 * pane.width())
    shown = pane._view
    session.do(edits.note(chosen, "seen"))
    session.do(edits.set_places(EventId("planned"), (HARBOUR,)))
    at_rest(pane, qtbot)
    assert pane._view == shown


def test_a_selection_made_elsewhere_comes_into_view(pane, session, qtbot):
    qtbot.mouseMove(pane, EMPTY)
    for _ in range(8):
        qtbot.keyClick(pane, Qt.Key.Key_Left)
    session.look(selected=frozenset({EventId("planned")}))
    at_rest(pane, qtbot)
    if not pane.underMouse():
        assert pane.rect().contains(mark(pane, "planned"))


def test_a_filter_made_elsewhere_fades_marks(pane, session, qtbot):
    before = pane.grab().toImage()
    session.look(certainties=ALL - {Certainty.OCCURRED})
    at_rest(pane, qtbot)
    assert pane.grab().toImage() != before


def test_a_tooltip_shows_a_headline_as_it_is_written(base, qtbot):
    odd = event("odd", what="Pier <b>& dock", where=(HARBOUR,))
    pane = shown(Session(Dossier({ARTICLE.id: ARTICLE}, {odd.id: odd})), base, qtbot)
    assert pane.tip_at(QPointF(mark(pane, "odd"))) == "<b>Pier &lt;b&gt;&amp; dock</b> · occurred"
    assert pane.tip_at(QPointF(EMPTY)) == ""
    pane.stop()


# Moving a mark


@pytest.mark.parametrize("is_selected", [True, False])
def test_dragging_a_mark_moves_its_event_in_one_step(pane, session, qtbot, is_selected):
    if is_selected:
        session.look(selected=frozenset({EventId("denied")}))
        at_rest(pane, qtbot)
    before, view = session.dossier, pane._view
    start, end = mark(pane, "denied"), mark(pane, "denied") + QPoint(-90, -30)
    drag(pane, qtbot, start, end)
    place = session.dossier.events[EventId("denied")].place
    assert geodesic((place.lat, place.lon), view.lat_lon(end.x(), end.y())).meters < place.radius_m / 4
    assert place.radius_m == pytest.approx(4 * metres_per_px(place.lat, view.zoom), rel=0.01)
    assert place.name == "Salt Works"
    assert "where" in session.dossier.events[EventId("denied")].locked
    assert session.focus.selected == {"denied"}
    session.undo()
    assert session.dossier is before


def test_a_drag_given_up_with_escape_changes_nothing(pane, session, qtbot):
    before = session.dossier
    start = mark(pane, "denied")
    qtbot.mousePress(pane, LEFT, pos=start)
    qtbot.mouseMove(pane, start + QPoint(-50, -50))
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    qtbot.mouseMove(pane, start + QPoint(-90, -50))
    qtbot.mouseRelease(pane, LEFT, pos=start + QPoint(-90, -50))
    assert session.dossier is before
    assert session.undo_label is None


def test_a_drag_back_to_where_it_began_is_no_click(pane, session, qtbot):
    qtbot.mousePress(pane, LEFT, pos=EMPTY)
    session.look(selected=frozenset({EventId("planned")}))
    qtbot.mouseMove(pane, EMPTY + QPoint(50, 0))
    qtbot.mouseMove(pane, EMPTY)
    qtbot.mouseRelease(pane, LEFT, pos=EMPTY)
    assert session.focus.selected == {"planned"}


def test_a_click_that_trembles_selects_a_mark_and_does_not_move_it(pane, session, qtbot):
    before = session.dossier
    start = mark(pane, "denied")
    drag(pane, qtbot, start, start + QPoint(2, 1))
    assert session.dossier is before
    assert session.focus.selected == {"denied"}


def test_a_mark_let_go_outside_the_map_stays(pane, session, qtbot):
    before = session.dossier
    drag(pane, qtbot, mark(pane, "denied"), QPoint(300, 600))
    assert session.dossier is before


def test_of_several_events_at_a_mark_the_selected_one_is_moved(base, qtbot):
    twins = [event(name, where=(HARBOUR,)) for name in "ab"]
    session = Session(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in twins}))
    pane = shown(session, base, qtbot)
    session.look(selected=frozenset({EventId("b")}))
    drag(pane, qtbot, mark(pane, "a"), mark(pane, "a") + QPoint(80, 60))
    moved = session.dossier.events
    assert moved[EventId("a")].where == (HARBOUR,)
    assert moved[EventId("b")].place != HARBOUR
    pane.stop()


# Measuring and rings


def test_two_clicks_measure_the_geodesic(pane, session, qtbot):
    a, b = QPoint(100, 80), QPoint(420, 300)
    places = [pane._view.lat_lon(p.x(), p.y()) for p in (a, b)]
    pane.start_measuring()
    for at in (a, b):
        qtbot.mouseMove(pane, at)
        qtbot.mouseClick(pane, LEFT, pos=at)
    words = measured_words(pane.measured())
    assert words.startswith(f"{geodesic(*places).km:,.1f} km · {geodesic(*places).miles:,.1f} mi")
    assert session.focus.selected == frozenset()


def test_a_click_on_the_first_place_closes_the_line_and_measures_the_area(pane, qtbot):
    corners = (QPoint(100, 80), QPoint(420, 90), QPoint(400, 300))
    pane.start_measuring()
    for at in (*corners, QPoint(103, 77)):
        qtbot.mouseMove(pane, at)
        qtbot.mouseClick(pane, LEFT, pos=at)
    places = pane.measured()
    assert places[0] == places[-1]
    assert len(places) == 4
    assert measured_words(places).startswith("area ")
    qtbot.mouseMove(pane, QPoint(200, 200))
    assert pane.measured() == places
    pane.grab()


@pytest.mark.parametrize("by", ["double click", "enter"])
def test_a_line_that_was_ended_stays_while_the_pointer_moves_on(pane, qtbot, by):
    pane.start_measuring()
    for at in (QPoint(100, 80), QPoint(420, 300)):
        qtbot.mouseMove(pane, at)
        qtbot.mouseClick(pane, LEFT, pos=at)
    view, words = pane._view, measured_words(pane.measured())
    if by == "enter":
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    else:
        qtbot.mouseDClick(pane, LEFT, pos=QPoint(420, 300))
    qtbot.mouseMove(pane, QPoint(200, 200))
    assert measured_words(pane.measured()) == words
    assert pane._view == view
    pane.start_measuring()
    assert pane.measured() == []


def test_escape_ends_measuring(pane, qtbot):
    pane.start_measuring()
    qtbot.mouseClick(pane, LEFT, pos=EMPTY)
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.aim.places is None
    assert pane.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_click_says_where_it_was_as_exactly_as_a_hand_is_there(pane, session, qtbot):
    before, focus = session.dossier, session.focus
    at = mark(pane, "denied")
    pane.start_picking()
    assert pane.cursor().shape() is Qt.CursorShape.CrossCursor
    with qtbot.waitSignal(pane.picking_ended), qtbot.waitSignal(pane.picked) as told:
        qtbot.mouseClick(pane, LEFT, pos=at)
    lat, lon, radius_m = told.args
    assert radius_m == pytest.approx(4 * metres_per_px(lat, pane._view.zoom), rel=0.01)
    assert geodesic((lat, lon), pane._view.lat_lon(at.x(), at.y())).meters < radius_m / 4
    assert (session.dossier, session.focus.selected) == (before, focus.selected)
    assert pane.cursor().shape() is not Qt.CursorShape.CrossCursor


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_by_keys_alone_the_middle_of_the_map_says_where_it_was(pane, qtbot, key):
    pane.start_picking()
    before = pane.grab().toImage()
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    qtbot.keyClick(pane, Qt.Key.Key_Up)
    middle = pane._view.centre
    assert pane.grab().toImage() != before
    with qtbot.waitSignal(pane.picking_ended), qtbot.waitSignal(pane.picked) as told:
        qtbot.keyClick(pane, key)
    assert geodesic(told.args[:2], middle).meters < told.args[2]


def test_by_keys_alone_a_line_is_measured(pane, qtbot):
    pane.start_measuring()
    ends = []
    for _ in range(2):
        qtbot.keyClick(pane, Qt.Key.Key_Right)
        ends.append(pane._view.centre)
        qtbot.keyClick(pane, Qt.Key.Key_Space)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert measured_words(pane.measured()).startswith(f"{geodesic(*ends).km:,.1f} km")


def test_the_pointer_aims_again_as_soon_as_it_moves(pane, qtbot):
    pane.start_measuring()
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    for at in (QPoint(100, 80), QPoint(200, 200)):
        qtbot.mouseMove(pane, at)
    assert pane.measured()[-1] == pane._view.lat_lon(200, 200)
    assert not pane.aim.by_keys


def test_escape_gives_picking_up_and_leaves_the_selection(pane, session, qtbot):
    session.look(selected=frozenset({EventId("denied")}))
    pane.start_picking()
    with qtbot.waitSignal(pane.picking_ended), qtbot.assertNotEmitted(pane.picked):
        qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert session.focus.selected == {"denied"}


def test_the_map_can_be_moved_while_a_place_is_asked_for(pane, session, qtbot):
    before, view = session.dossier, pane._view
    pane.start_picking()
    with qtbot.assertNotEmitted(pane.picked):
        drag(pane, qtbot, mark(pane, "denied"), mark(pane, "denied") + QPoint(-90, -30))
        turn(pane, EMPTY, 2)
        at_rest(pane, qtbot)
    assert pane._view.zoom > view.zoom
    assert session.dossier is before
    qtbot.mouseMove(pane, EMPTY)
    assert not pane.grab().isNull()


def test_measuring_and_picking_take_turns(pane, qtbot):
    pane.start_measuring()
    pane.start_picking()
    assert pane.aim.places is None
    with qtbot.waitSignal(pane.picking_ended):
        pane.start_measuring()
    assert pane.aim.places == []
    pane.start_measuring()
    assert not pane.aim.is_on


def test_measuring_from_a_mark_neither_selects_nor_moves_it(pane, session, qtbot):
    session.look(selected=frozenset({EventId("denied")}))
    at_rest(pane, qtbot)
    before, start = session.dossier, mark(pane, "denied")
    pane.start_measuring()
    drag(pane, qtbot, start, start + QPoint(-60, 0))
    qtbot.mouseClick(pane, LEFT, pos=mark(pane, "planned"))
    assert session.dossier is before
    assert session.focus.selected == {"denied"}


def test_rings_stand_about_the_selection_alone(pane, session, qtbot):
    session.look(selected=frozenset({EventId("possible")}))
    at_rest(pane, qtbot)
    without = pane.grab().toImage()
    assert pane.toggle_rings()
    with_rings = pane.grab().toImage()
    assert with_rings != without
    session.look(selected=frozenset())
    at_rest(pane, qtbot)
    none = pane.grab().toImage()
    pane.toggle_rings()
    assert pane.grab().toImage() == none
    assert not pane.toggle_rings()


# At any time


def test_another_style_and_an_edit_are_taken_over(pane, session, qtbot):
    at_rest(pane, qtbot)
    before = pane.grab().toImage()
    pane.use_style(DARK)
    at_rest(pane, qtbot)
    assert pane.grab().toImage() != before
    session.do(edits.delete(frozenset({EventId("planned")})))
    assert len(pane.laid_out().marks) == 5
    session.undo()
    assert len(pane.laid_out().marks) == 6


def test_the_picture_at_rest_is_what_the_drawing_makes_of_the_view(pane, session, base, qtbot):
    turn(pane, QPoint(300, 200), 1)
    at_rest(pane, qtbot)
    image = QImage(640, 420, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        base.paint(painter, pane._view, LIGHT)
        maps.paint_over(painter, pane.laid_out(), session.focus, LIGHT)
    finally:
        painter.end()
    assert pane.grab().toImage().convertToFormat(image.format()) == image


def test_names_for_which_a_frame_has_no_time_are_left_out_until_there_is(pane, session, qtbot):
    def painted(names_s: float) -> QImage:
        image = QImage(1920, 1260, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(3.0)  # a scale at which no name was drawn before
        image.fill(0)
        painter = QPainter(image)
        try:
            maps.paint_over(painter, pane.laid_out(), session.focus, LIGHT, names_s=names_s)
        finally:
            painter.end()
        return image

    at_rest(pane, qtbot)
    hurried = painted(-1.0)
    whole = painted(math.inf)
    assert hurried != whole
    assert painted(-1.0) == whole


def test_it_can_be_closed_in_the_middle_of_anything(base, qtbot):
    for act in ("zoom", "drag", "measure"):
        pane = shown(Session(coast_dossier()), base, qtbot)
        if act == "zoom":
            turn(pane, EMPTY, 3)
        elif act == "drag":
            qtbot.mousePress(pane, LEFT, pos=mark(pane, "denied"))
            qtbot.mouseMove(pane, EMPTY)
        else:
            pane.start_measuring()
            qtbot.mouseClick(pane, LEFT, pos=EMPTY)
        pane.stop()
        pane.close()
        assert pane.is_idle


def test_an_empty_session_shows_the_world(base, qtbot):
    pane = shown(Session(), base, qtbot)
    assert not pane.grab().isNull()
    assert pane._view.zoom == pytest.approx(pane._view.furthest)
    pane.stop()
