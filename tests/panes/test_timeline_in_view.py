"""The timeline pane: what is selected stays in view, and lanes keep their names, whatever changes."""

import pytest
from PySide6.QtCore import QPoint

from tests.values import ARTICLE, SECOND, day, event
from viewer.draw import timeline_lanes
from viewer.draw.style import LIGHT
from viewer.draw.timeline_layout import AXIS_PX
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.query import Lane
from viewer.model.when import EventId, When
from viewer.panes.timeline import TimelinePane
from viewer.session import Session

LAST = EventId("e59")


def dated(name: str, on: str, who: str = "Mayor"):
    return event(name, when=When.instant(day(on), day(on)), who=(who,))


@pytest.fixture
def session():
    made = [dated(f"e{i:02}", f"2024-{i % 12 + 1:02}-01", f"Actor {i % 10}") for i in range(60)]
    return Session(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in made}))


@pytest.fixture
def pane(session, qtbot):
    pane = TimelinePane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.set_lanes(Lane.ACTOR)
    pane.resize(900, 320)
    pane.fit()
    pane.show()
    pane.laid_out()
    return pane


def choose(pane: TimelinePane, name: EventId) -> None:
    """Select an event and have it in view, also where the pointer happens to be over the pane."""
    pane._session.look(selected=frozenset({name}))
    pane._reveal(name)
    pane.laid_out()


def is_in_view(pane: TimelinePane, name: EventId) -> bool:
    layout = pane.laid_out()
    rects = [item.rect for item in layout.items if item.event == name]
    return any(
        rect.top() >= pane._scroll.value() + AXIS_PX
        and rect.bottom() <= pane._scroll.value() + layout.view.height_px
        for rect in rects
    )


def test_the_selected_event_stays_in_view_when_others_come_before_it(pane, session):
    choose(pane, LAST)
    assert is_in_view(pane, LAST)
    more = tuple(dated(f"n{i:02}", f"2023-{i % 12 + 1:02}-01", f"New {i}") for i in range(20))
    session.do(edits.add(SECOND, more))
    assert is_in_view(pane, LAST)


def test_an_event_that_was_scrolled_away_stays_away(pane, session):
    choose(pane, LAST)
    pane._scroll.setValue(0)
    assert not is_in_view(pane, LAST)
    session.do(edits.add(SECOND, (dated("n", "2023-01-01", "New"),)))
    pane.laid_out()
    assert pane._scroll.value() == 0


def test_the_selected_event_comes_into_view_when_its_date_changes(pane, session, qtbot):
    choose(pane, LAST)
    pane._scroll.setValue(0)
    session.do(edits.date(LAST, When.instant(day("2031-05-01"), day("2031-05-01"))))
    qtbot.waitUntil(lambda: is_in_view(pane, LAST))
    first, last = pane.extent()
    assert first < day("2031-05-01").first_s < last


def test_the_selected_event_stays_in_view_in_other_lanes_and_on_less_room(pane, session):
    choose(pane, LAST)
    pane.set_lanes(Lane.KIND)
    assert is_in_view(pane, LAST)
    pane.resize(700, 260)
    assert is_in_view(pane, LAST)


def test_the_name_of_a_lane_goes_along_while_the_lane_is_scrolled(pane, session, qtbot):
    pane.set_lanes(Lane.KIND)
    box = max(pane.laid_out().lanes, key=lambda box: box.height)
    pane._scroll.setValue(round(box.top - AXIS_PX + box.height / 2))
    view = pane.laid_out().view
    high = 2 * timeline_lanes.NAME_PX
    line = timeline_lanes.name_y(box, view, high)
    assert line - view.scroll_px > AXIS_PX
    assert line + high <= box.top + box.height
    under = pane.grab().toImage().copy(0, round(AXIS_PX) + 2, 140, 30)
    ground = under.pixelColor(QPoint(1, 1))
    assert any(under.pixelColor(x, y) != ground for x in range(140) for y in range(30))


def test_the_name_of_a_lane_that_ends_leaves_with_it(pane):
    box = pane.laid_out().lanes[0]
    pane._scroll.setValue(round(box.top - AXIS_PX + box.height - 6))
    view = pane.laid_out().view
    assert timeline_lanes.name_y(box, view, 20.0) + 20.0 <= box.top + box.height
