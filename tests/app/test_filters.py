"""The filters beside certainty and time: what can be ticked, what it changes, and how many are on."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.values import ARTICLE, day, two_days_dossier
from viewer.app.filter_list import Entry, FilterList
from viewer.app.filters import Filters
from viewer.draw.style import LIGHT, Style
from viewer.model import edits
from viewer.model.event import Certainty, Kind, Review
from viewer.model.focus import ALL
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.known import Clock, Known
from viewer.model.view import Only
from viewer.model.when import EventId
from viewer.session import Session

PIER = EventId("pier")


@pytest.fixture
def session() -> Session:
    return Session(two_days_dossier())


@pytest.fixture
def make(session, qtbot):
    made = []

    def make(style: Style = LIGHT) -> Filters:
        holder = QPushButton()
        qtbot.addWidget(holder)
        holder.resize(1280, 720)
        filters = Filters(
            session, style, lambda: session.look(certainties=ALL, search="", only=Only()), holder
        )
        holder.show()
        filters.open()
        made.append((filters, holder))
        return filters

    yield make
    for filters, holder in made:
        filters.lists.close()
        holder.close()


def rows(filters: Filters, name: str) -> dict[str, int]:
    tree = filters.lists._lists[name]._list
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return {item.text(0): int(item.text(1)) for item in items if item}


def tick(filters: Filters, name: str, words: str) -> None:
    tree = filters.lists._lists[name]._list
    (item,) = tree.findItems(words, Qt.MatchFlag.MatchExactly)
    QTest.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center() + QPoint(20, 0)
    )


def test_each_list_says_what_there_is_with_the_number_of_events(make):
    filters = make()
    assert rows(filters, "kinds") == {"decision": 2, "operation": 1, "closure": 1, "movement": 1, "other": 2}
    assert rows(filters, "actors") == {"Cabinet": 1}
    assert rows(filters, "reviews") == {"unreviewed": 7, "confirmed": 0, "rejected": 0}
    assert filters.lists._told.text() == "7 of 7 event(s) pass all filters"


def test_ticking_an_entry_asks_for_it_and_ticking_it_again_for_nothing(make, session):
    filters = make()
    tick(filters, "kinds", "decision")
    assert session.focus.only == Only(kinds=frozenset({Kind.DECISION}))
    tick(filters, "kinds", "other")
    assert session.focus.only.kinds == {Kind.DECISION, Kind.OTHER}
    tick(filters, "kinds", "decision")
    tick(filters, "kinds", "other")
    assert session.focus.only == Only()


def test_the_box_itself_can_be_hit(make, session):
    filters = make()
    tree = filters.lists._lists["kinds"]._list
    at = tree.visualItemRect(tree.topLevelItem(0))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.left() + 9, at.center().y()))
    assert session.focus.only.kinds == {Kind.DECISION}


def test_the_space_bar_ticks_the_row_the_arrows_led_to(make, session, qtbot):
    filters = make()
    tree = filters.lists._lists["kinds"]._list
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert len(session.focus.only.kinds) == 1
    assert tree.currentItem() is tree.topLevelItem(1)


def test_the_numbers_of_a_list_heed_the_filters_of_the_others(make, session):
    filters = make()
    tick(filters, "actors", "Cabinet")
    assert rows(filters, "kinds") == {"decision": 1, "operation": 0, "closure": 0, "movement": 0, "other": 0}
    assert filters.lists._told.text() == "1 of 7 event(s) pass all filters"


def test_the_button_says_how_many_sets_are_on(make, session):
    filters = make()
    assert filters.text() == "Filters"
    session.look(only=Only(kinds=frozenset({Kind.OTHER}), reviews=frozenset({Review.REJECTED})))
    assert filters.text() == "Filters (2)"
    session.look(search="pier")
    assert filters.text() == "Filters (3)"
    assert filters.accessibleName() == "Filters: 3 on"


def test_typing_searches_and_follows_what_is_searched_elsewhere(make, session, qtbot):
    filters = make()
    qtbot.keyClicks(filters.lists.search, "pier cl")
    assert session.focus.search == "pier cl"
    assert filters.lists._told.text() == "2 of 7 event(s) pass all filters"
    session.look(search="")
    assert filters.lists.search.text() == ""


def test_blanks_alone_are_no_search(make, session, qtbot):
    filters = make()
    qtbot.keyClicks(filters.lists.search, "  ")
    assert session.focus.search == ""
    assert filters.text() == "Filters"


def test_clearing_clears_every_filter(make, session, qtbot):
    filters = make()
    session.look(
        search="x", certainties=frozenset({Certainty.DENIED}), only=Only(kinds=frozenset({Kind.OTHER}))
    )
    qtbot.mouseClick(filters.lists._clear, Qt.MouseButton.LeftButton)
    assert not session.focus.is_filtering
    assert not filters.lists._clear.isEnabled()


def test_grades_are_offered_once_there_are_some(make, session):
    filters = make()
    assert rows(filters, "credibilities") == {}
    assert filters.lists._lists["credibilities"]._nothing.isVisibleTo(filters.lists)
    session.do(edits.believe(PIER, Credibility.DOUBTFUL))
    session.do(edits.estimate(PIER, Likelihood.LIKELY))
    session.do(edits.trust(ARTICLE.id, Reliability.B))
    found = rows(filters, "credibilities")
    assert len(found) == len(Credibility) + 1
    assert found["4 · doubtful"] == 1
    assert found["not graded"] == 6
    assert rows(filters, "reliabilities")["B · usually reliable"] == 5
    assert rows(filters, "likelihoods")["no estimate"] == 6


def test_what_is_not_graded_can_be_asked_for(make, session):
    session.do(edits.believe(PIER, Credibility.DOUBTFUL))
    filters = make()
    tick(filters, "credibilities", "not graded")
    assert session.focus.only.credibilities == {None}
    assert filters.lists._told.text() == "6 of 7 event(s) pass all filters"


def test_an_actor_who_is_gone_stays_to_be_unticked(make, session):
    session.look(only=Only(actors=frozenset({"Nobody"})))
    filters = make()
    assert rows(filters, "actors") == {"Cabinet": 1, "Nobody": 0}
    tick(filters, "actors", "Nobody")
    assert session.focus.only == Only()
    assert rows(filters, "actors") == {"Cabinet": 1}


def test_a_row_outlives_the_click_that_takes_it_out_of_its_list(make, session, qtbot):
    session.look(only=Only(actors=frozenset({"Nobody"})))
    filters = make()
    (item,) = filters.lists._lists["actors"]._list.findItems("Nobody", Qt.MatchFlag.MatchExactly)
    tick(filters, "actors", "Nobody")
    assert rows(filters, "actors") == {"Cabinet": 1}
    assert shiboken6.isValid(item)
    qtbot.waitUntil(lambda: not filters.lists._lists["actors"]._list._gone)


def test_the_lists_are_of_the_day_that_is_looked_at(make, session):
    filters = make()
    session.look(known=Known(Clock.PUBLISHED, day("2026-01-16")))
    assert rows(filters, "actors") == {}
    assert filters.lists._told.text() == "5 of 5 event(s) pass all filters"


def test_escape_closes_the_lists(make, qtbot):
    filters = make()
    qtbot.keyClick(filters.lists.search, Qt.Key.Key_Escape)
    assert not filters.lists.isVisible()


def test_a_press_on_the_button_closes_the_lists_and_opens_no_others(make):
    filters = make()
    at = filters.lists.mapFromGlobal(filters.mapToGlobal(filters.rect().center()))
    QTest.mousePress(filters.lists, Qt.MouseButton.LeftButton, pos=at)
    assert not filters.lists.isVisible()
    assert filters.lists.testAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)


def test_many_entries_are_found_by_typing(qtbot):
    many = FilterList("actors", "Actors", "Nobody")
    qtbot.addWidget(many)
    many.show_entries([Entry(n, f"Actor {n}", 1) for n in range(400)], frozenset())
    assert many._list.topLevelItemCount() == 301
    assert "100" in many._list.topLevelItem(300).text(0)
    many._find.setText("actor 39")
    found = [many._list.topLevelItem(row).text(0) for row in range(many._list.topLevelItemCount())]
    assert found == [f"Actor {n}" for n in range(400) if "39" in str(n)]
    many._find.setText("zzz")
    assert many._list.topLevelItem(0).text(0) == "Nothing is called that"
    with qtbot.waitSignal(many.chosen, check_params_cb=lambda name, got: (name, got) == ("actors", {7})):
        many._find.setText("actor 7")
        many._list.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)


def test_the_lists_fit_the_smallest_window(make_window):
    window = make_window()
    dossier = window.session.dossier
    event, article = next(iter(dossier.events)), next(iter(dossier.articles))
    for edit in (
        edits.believe(event, Credibility.DOUBTFUL),
        edits.estimate(event, Likelihood.LIKELY),
        edits.trust(article, Reliability.B),
    ):
        window.session.do(edit)
    window.toolbar.filters.open()
    lists = window.toolbar.filters.lists
    inside = window.rect().translated(window.mapToGlobal(QPoint(0, 0)))
    assert inside.contains(lists.geometry())
    assert QApplication.focusWidget() is lists.search
    lists.close()
