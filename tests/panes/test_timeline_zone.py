"""The timeline by the clocks of a zone."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.columns.made import DAY_MS, layer, loose
from tests.values import event
from viewer.columns.build import build
from viewer.draw.layer_style import Shown
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment
from viewer.model.when import When
from viewer.model.zone import Zone
from viewer.panes.table import TablePane
from viewer.panes.timeline import TimelinePane
from viewer.session import Session

LIMA = Zone("America/Lima")


def dated(name: str, text: str):
    at = Moment.from_iso(text)
    return event(name, when=When.instant(at, at))


@pytest.fixture
def session() -> Session:
    return Session(Dossier().put(dated("day", "2026-05-03"), dated("time", "2026-05-03T02:00Z")))


@pytest.fixture
def pane(session, qtbot) -> TimelinePane:
    pane = TimelinePane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    middle = Moment(2026, 5, 3).first_s
    pane.go_to_extent((middle - 2 * 86_400, middle + 2 * 86_400))
    pane.show()
    return pane


def left(pane: TimelinePane, name: str) -> float:
    item = next(item for item in pane.laid_out().items if item.event == name)
    return item.rect.left()


def test_a_day_stands_over_its_own_label_and_a_time_stays_where_it_is(pane, session):
    per_hour = (pane.width() - 158) / 96
    day, time = left(pane, "day"), left(pane, "time")
    session.look(zone=LIMA)
    assert left(pane, "day") - day == pytest.approx(5 * per_hour, abs=2)
    assert left(pane, "time") == pytest.approx(time, abs=1)


def test_the_zone_is_no_step_to_undo_and_changes_nothing_in_the_dossier(pane, session):
    before = session.dossier
    session.look(zone=LIMA)
    pane.grab()
    assert session.dossier is before
    assert session.undo_label is None


def test_the_table_tells_times_by_the_zone(session, qtbot):
    table = TablePane(session, LIGHT)
    qtbot.addWidget(table)
    session.look(zone=LIMA)
    told = {row[2] for row in table._table._rows}
    assert told == {"on 3 May 2026", "on 2 May 2026 21:00 UTC-5"}


def test_an_edge_that_is_dragged_takes_the_day_of_the_zone(pane, session, qtbot):
    span = When.instant(Moment(2026, 5, 2), Moment(2026, 5, 3))
    session.open(Dossier().put(event("span", when=span)))
    session.look(zone=LIMA)
    view = pane.laid_out().view
    bar = next(item.bar for item in pane.laid_out().items)
    y = round(bar.top + bar.height / 2)
    to = round(view.x(LIMA.midnight_s(Moment(2026, 5, 4).days) + 3600))
    qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=QPoint(round(bar.right), y))
    qtbot.mouseMove(pane, QPoint(to - 4, y))
    qtbot.mouseMove(pane, QPoint(to, y))
    qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(to, y))
    assert session.dossier.events["span"].when.start == (Moment(2026, 5, 2), Moment(2026, 5, 4))


@pytest.mark.parametrize(("first_ms", "moved_by_s"), [(20_576 * DAY_MS, -5 * 3600), (20_576 * DAY_MS + 1, 0)])
def test_a_layer_of_days_is_not_shifted_against_the_labels_and_one_of_times_follows_them(
    pane, session, first_ms, moved_by_s
):
    pane.layers.show((Shown(layer(build(loose([(first_ms, DAY_MS, 0.0, 0.0, 0.0, 0)]))), 0, None),))
    session.look(zone=LIMA)
    pane.grab()
    (band,) = pane.layers._bands
    assert band.view.first_s - pane._view.first_s == moved_by_s
