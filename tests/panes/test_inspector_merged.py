"""The inspector of a merged event: every source's account stays visible, and one of them may be preferred."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.values import SECOND, day, event, quote, told_twice
from viewer.draw.style import LIGHT
from viewer.model import edits, rework
from viewer.model.event import Certainty, Event, Quote
from viewer.model.when import EventId, When
from viewer.panes.field_words import field_words, source_words
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_accounts import UNMERGE, AccountsPart
from viewer.panes.inspector_evidence import REANCHOR
from viewer.session import Session

APPROVAL, CABINET = EventId("approval"), EventId("cabinet")


@pytest.fixture
def session() -> Session:
    session = Session(told_twice())
    session.do(rework.merge(APPROVAL, CABINET))
    session.look(selected=frozenset({APPROVAL}))
    return session


@pytest.fixture
def pane(inspector: InspectorPane) -> InspectorPane:
    return inspector


@pytest.fixture
def accounts(pane: InspectorPane) -> AccountsPart:
    return next(p for p in pane._parts if isinstance(p, AccountsPart))


def now(session: Session) -> Event:
    return session.dossier.events[APPROVAL]


def test_both_accounts_of_a_date_are_shown_and_the_one_that_counts_is_marked(accounts):
    text = accounts._told.text()
    assert "they contradict each other" in text
    assert "● on 1 May 2026" in text
    assert "○ on 3 May 2026" in text
    assert "Harbour plan</span> · <span" in text
    assert f"{SECOND.title} (2026-05-04)" in text
    assert 'href="when/cabinet"' in text
    assert 'href="when/approval"' not in text


def test_preferring_the_other_date_keeps_the_first_in_sight(accounts, session):
    before = session.dossier
    accounts._told.linkActivated.emit("when/cabinet")
    assert now(session).when.start == (day("2026-05-03"), day("2026-05-03"))
    assert "when" in now(session).locked
    text = accounts._told.text()
    assert "○ on 1 May 2026" in text
    assert "● on 3 May 2026" in text
    session.undo()
    assert session.dossier is before
    assert "● on 1 May 2026" in accounts._told.text()


def test_two_numbers_both_count_until_one_is_preferred(accounts, session):
    assert "all count until you prefer one: 20 engineers · 25 engineers" in accounts._told.text()
    accounts._told.linkActivated.emit("quantities/cabinet")
    assert [q.value for q in now(session).quantities] == [25]
    assert "● 25 engineers" in accounts._told.text()
    assert "○ 20 engineers" in accounts._told.text()


def test_a_date_of_the_analysts_own_counts_over_both_accounts(accounts, session):
    session.do(edits.date(APPROVAL, When.instant(day("2026-06-01"), day("2026-06-01"))))
    text = accounts._told.text()
    assert "what counts is your own: on 1 June 2026" in text
    assert "○ on 1 May 2026" in text
    assert "○ on 3 May 2026" in text


def test_conditions_in_other_words_are_no_contradiction(session, accounts):
    told = [
        event(name, certainty=Certainty.CONDITIONAL, condition=words, what=name)
        for name, words in (("one", "If the loan is signed"), ("other", "if the loan is signed"))
    ]
    session.do(edits.all_of("add", [edits.create(e) for e in told]))
    session.do(rework.merge(EventId("one"), EventId("other")))
    session.look(selected=frozenset({EventId("one")}))
    assert "contradict" not in accounts._told.text()
    assert "They agree: Harbour plan." in accounts._told.text()


def test_two_accounts_of_one_article_are_told_apart_by_their_quotes(session, accounts):
    session.do(rework.merge(EventId("pier"), EventId("route")))
    session.look(selected=frozenset({EventId("pier")}))
    assert "Harbour plan: “the pier would close”" in accounts._told.text()
    assert "Harbour plan: “Ships may take another route”" in accounts._told.text()


def test_taking_the_merger_back_restores_both_events_exactly(accounts, session):
    first, second = now(session).accounts
    accounts._told.linkActivated.emit(UNMERGE)
    assert session.dossier.events[APPROVAL] == first
    assert session.dossier.events[CABINET] == second
    assert session.dossier.events == told_twice().events
    assert not accounts.isVisible()


def test_an_event_of_one_source_has_no_accounts(accounts, session):
    assert accounts.isVisible()
    session.look(selected=frozenset({EventId("port")}))
    assert not accounts.isVisible()


def test_three_sources_are_three_accounts_of_which_the_last_merger_is_taken_back_first(accounts, session):
    session.do(rework.merge(APPROVAL, EventId("closing")))
    assert "Told by 3" in accounts._told.text()
    assert "Take the last merger back" in accounts._told.text()
    accounts._told.linkActivated.emit(UNMERGE)
    assert "Told by 2" in accounts._told.text()


def test_the_links_of_the_accounts_are_reached_by_keys(accounts):
    flags = accounts._told.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    assert accounts._told.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_words_of_an_article_are_shown_as_they_are_written(session, accounts):
    odd = replace(now(session).accounts[1], id=EventId("odd"), who=("<b>",), condition="a <i> b")
    odd = replace(odd, certainty=Certainty.CONDITIONAL)
    session.do(edits.create(odd))
    session.do(rework.merge(APPROVAL, odd.id))
    assert "a &lt;i&gt; b" in accounts._told.text()


def test_a_field_is_put_into_one_line(session):
    dossier = session.dossier
    told = now(session).accounts[0]
    assert field_words(told, "when", dossier, LIGHT) == "on 1 May 2026"
    assert field_words(told, "where", dossier, LIGHT) == "Harbour (-12.04, -77.14)"
    assert field_words(told, "who", dossier, LIGHT) == "the ministry"
    assert field_words(told, "kind", dossier, LIGHT) == "decision"
    assert field_words(dossier.events[EventId("route")], "when", dossier, LIGHT) == ""
    stay = dossier.events[EventId("stay")]
    assert field_words(stay, "certainty", dossier, LIGHT) == "conditional: “If the loan is signed”"
    assert field_words(stay, "where", dossier, LIGHT) == "Peru"
    assert source_words(now(session), dossier) == "Harbour plan; Port news (2026-05-04)"


# Quotes that lost their place


def orphaned(session: Session, text: str) -> Quote:
    """Let the second article have another text; its quote of the merged event, which stays where it was."""
    article = replace(SECOND, text=text)
    session.do(edits.Edit("change the text", lambda d: d.put_article(article)))
    return quote("the cabinet approved the harbour plan", SECOND)


def test_a_quote_that_no_longer_stands_is_struck_out_and_stays_where_it_was(pane, session):
    lost = orphaned(session, "Another text altogether, with nothing of it left at all.\n")
    text = pane._evidence._quotes.text()
    assert "<s>the cabinet approved the harbour plan</s>" in text
    assert "no longer stands in the text" in text
    assert "nowhere in it now" in text
    assert text.count("show in text") == 1
    assert lost in now(session).quotes


def test_words_that_stand_once_elsewhere_get_their_place_again_only_when_asked(pane, session):
    lost = orphaned(session, "Moved down. " + SECOND.text)
    evidence = pane._evidence
    assert "Give the quote its place again" in evidence._quotes.text()
    assert lost in now(session).quotes
    evidence._quotes.linkActivated.emit(f"{REANCHOR}/1")
    moved = now(session).quotes[1]
    assert (moved.start, moved.end) == (lost.start + 12, lost.end + 12)
    assert "no longer stands" not in evidence._quotes.text()
    session.undo()
    assert lost in now(session).quotes


def test_words_that_stand_in_two_places_are_not_given_one(pane, session):
    orphaned(session, "Twice. " + SECOND.text + SECOND.text)
    text = pane._evidence._quotes.text()
    assert "Give the quote" not in text
    assert "stand in it 2 time" in text
