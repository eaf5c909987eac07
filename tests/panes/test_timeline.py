"""The timeline pane: gestures to session, session to picture."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.values import ARTICLE, day, event, harbour_dossier
from viewer.draw import timeline
from viewer.draw.style import LIGHT
from viewer.draw.timeline_layout import GUTTER_PX
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.query import Lane
from viewer.model.when import Basis, EventId, When
from viewer.panes.timeline import TimelinePane
from viewer.session import Session


@pytest.fixture
def session():
    session = Session(harbour_dossier())
    session.do(edits.publish(ARTICLE.id, day("2026-01-16")))
    return session


@pytest.fixture
def pane(session, qtbot):
    pane = TimelinePane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(1100, 420)
    pane.fit()
    pane.show()
    return pane


def middle_of(pane: TimelinePane, event: str) -> QPoint:
    item = pane._item(EventId(event))
    assert item
    return item.rect.center().toPoint()


def test_a_click_on_a_bar_selects_its_event(pane, session, qtbot):
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=middle_of(pane, "port"))
    assert session.focus.selected == {"port"}


def test_control_adds_to_the_selection(pane, session, qtbot):
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=middle_of(pane, "port"))
    keys = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, keys, middle_of(pane, "route"))
    assert session.focus.selected == {"port", "route"}


def test_a_drag_pans_and_selects_nothing(pane, session, qtbot):
    before = pane._shown
    start = QPoint(600, 390 - 120)
    qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pane, start + QPoint(-80, 0))
    qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=start + QPoint(-80, 0))
    assert pane._shown[0] > before[0]
    assert session.focus.selected == frozenset()


def test_dragging_on_the_overview_sets_the_window_of_every_pane(pane, session, qtbot):
    y = int(pane._strip.center().y())
    qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=QPoint(400, y))
    qtbot.mouseMove(pane, QPoint(700, y))
    qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(700, y))
    scale = pane._overview_scale()
    first, last = session.focus.window_s
    assert first == pytest.approx(scale.value(400 - GUTTER_PX))
    assert last == pytest.approx(scale.value(700 - GUTTER_PX))


def test_a_click_on_the_overview_takes_the_window_away(pane, session, qtbot):
    session.look(window_s=(0.0, 1e8))
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPoint(900, int(pane._strip.center().y())))
    assert session.focus.window_s is None


def test_dragging_an_edge_edits_a_bound_in_one_step(pane, session, qtbot):
    bar = pane._item(EventId("port")).bar
    start = QPoint(round(bar.left), round(bar.top + 9))
    qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pane, start + QPoint(40, 0))
    qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    when = session.dossier.events[EventId("port")].when
    assert day("2024-01-01") < when.start[0] <= day("2024-12-31")
    assert when.basis is Basis.ASSUMED
    session.undo()
    assert session.dossier.events[EventId("port")].when.start[0] == day("2024-01-01")


def test_the_wheel_zooms_about_the_pointer(pane, qtbot):
    at = QPointF(700, 120)
    before = pane._view.scale.value(at.x() - GUTTER_PX)
    turn = QWheelEvent(
        at,
        at,
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    width = pane._shown[1] - pane._shown[0]
    QApplication.sendEvent(pane, turn)
    qtbot.waitUntil(lambda: pane._shown[1] - pane._shown[0] < 0.76 * width)
    assert pane._view.scale.value(at.x() - GUTTER_PX) == pytest.approx(before, rel=1e-6)


def test_keys_pan_zoom_and_fit(pane, qtbot):
    before = pane._shown
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane._shown[0] > before[0]
    qtbot.keyClick(pane, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: pane._shown[0] == pytest.approx(before[0]))


def test_lanes_can_be_something_else(pane):
    pane.set_lanes(Lane.CERTAINTY)
    names = [box.name for box in pane.laid_out().lanes]
    assert "ongoing" in names


def test_ten_edits_cost_one_layout(pane, session, monkeypatch):
    made = []
    lay_out = timeline.lay_out

    def counted(*given, **more):
        made.append(given)
        return lay_out(*given, **more)

    monkeypatch.setattr(timeline, "lay_out", counted)
    for i in range(10):
        session.do(edits.note(EventId("port"), str(i)))
    pane.grab()
    assert len(made) <= 2


def test_an_empty_session_paints(qtbot):
    pane = TimelinePane(Session(), LIGHT)
    qtbot.addWidget(pane)
    assert not pane.grab().isNull()


def test_what_a_pane_shows_of_many_lanes_is_what_the_whole_layout_has_there(qtbot):
    days = [day(f"2024-{i % 12 + 1:02}-01") for i in range(120)]
    made = [event(f"e{i}", when=When.instant(d, d), who=(f"Actor {i % 40}",)) for i, d in enumerate(days)]
    pane = TimelinePane(Session(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in made})), LIGHT)
    qtbot.addWidget(pane)
    pane.set_lanes(Lane.ACTOR)
    pane.resize(800, 400)
    pane.show()
    pane.laid_out()
    pane._scroll.setValue(pane._scroll.maximum() // 2)
    seen, whole = pane.laid_out(), pane._lay_out(in_view=False)
    assert seen.lanes == whole.lanes
    assert 0 < len(seen.items) < len(whole.items)
    assert [item for item in seen.items if item not in whole.items] == []
    shown = {i.event for i in whole.items if pane._view.shows(i.rect.top(), i.rect.bottom())}
    assert shown <= {item.event for item in seen.items}


def test_the_tray_is_opened_and_folded_by_its_heading(qtbot):
    many = {e.id: e for e in (event(f"u{i:02}", what="Ministry approves ferries") for i in range(60))}
    pane = TimelinePane(Session(Dossier({ARTICLE.id: ARTICLE}, many)), LIGHT)
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.show()
    box = next(box for box in pane.laid_out().lanes if box.is_tray)
    assert any(not item.text for item in pane.laid_out().items)
    heading = QPoint(20, round(box.top) + 12)
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=heading)
    assert all(item.text for item in pane.laid_out().items)
    assert pane.laid_out().content_px > 300
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=heading)
    assert any(not item.text for item in pane.laid_out().items)


def test_an_opened_tray_brings_the_selected_event_into_view(qtbot):
    many = {e.id: e for e in (event(f"u{i:02}", what="Ministry approves ferries") for i in range(90))}
    pane = TimelinePane(Session(Dossier({ARTICLE.id: ARTICLE}, many)), LIGHT)
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.show()
    pane._session.look(selected=frozenset({EventId("u89")}))
    pane.tray.toggle()
    shown = pane.laid_out()
    item = next(item for item in shown.items if item.event == "u89")
    assert item.text
    assert shown.view.shows(item.rect.top(), item.rect.bottom())
