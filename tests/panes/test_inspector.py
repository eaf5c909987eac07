"""The inspector: every field of the selected event shown, corrected in place, locked and undone."""

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.values import HARBOUR, day, event, harbour_dossier, quote
from viewer.draw.style import DARK, LIGHT
from viewer.model import edits
from viewer.model.event import Certainty, Cue, Event, Kind, Quantity, Review
from viewer.model.when import Basis, EventId, Extent, Modifier, When
from viewer.model.where import Candidate, Precision, Where
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_certainty import CertaintyPart
from viewer.panes.inspector_evidence import EvidencePart
from viewer.panes.inspector_fields import ActorsPart, HeadlinePart, NotesPart, Part
from viewer.panes.inspector_numbers import NumbersPart
from viewer.panes.inspector_place import PlacePart
from viewer.panes.inspector_time import TimePart
from viewer.panes.spoken import dms_words
from viewer.session import Session

STAY = EventId("stay")
T = TypeVar("T", bound=Part)


def full() -> Event:
    """An event with something in every field."""
    other = Candidate("Harbour Hill", 10.5, 20.5, Precision.SETTLEMENT, "a smaller town")
    return event(
        "full",
        "up to 20 engineers would stay for up to ten years",
        what="Engineers stay",
        kind=Kind.MOVEMENT,
        certainty=Certainty.CONDITIONAL,
        condition="If the loan is signed",
        where=(replace(HARBOUR, candidates=(other,)),),
        who=("The port", "a bank"),
        says="the minister",
        quantities=(Quantity("count", 20, "engineer", Modifier.AT_MOST),),
        why=(Cue("certainty", "If", "conditional"),),
        notes="ask again",
    )


@pytest.fixture
def session() -> Session:
    dossier = harbour_dossier().put(full())
    session = Session(dossier)
    session.look(selected=frozenset({EventId("full")}))
    return session


@pytest.fixture
def pane(inspector: InspectorPane) -> InspectorPane:
    return inspector


def part(pane: InspectorPane, kind: type[T]) -> T:
    return next(p for p in pane._parts if isinstance(p, kind))


def now(session: Session) -> Event:
    return session.dossier.events[EventId("full")]


def write(qtbot, field: QWidget, words: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, end)


def locked(pane: InspectorPane, kind: type[Part]) -> bool:
    return part(pane, kind)._lock.isVisibleTo(pane)


# What is shown


def test_every_field_is_shown(pane):
    headline, certainty = part(pane, HeadlinePart), part(pane, CertaintyPart)
    assert headline._what.text == "Engineers stay"
    assert Kind(headline._kind.currentData()) is Kind.MOVEMENT
    assert Certainty(certainty._certainty.currentData()) is Certainty.CONDITIONAL
    assert certainty._condition.text() == "If the loan is signed"
    assert certainty._condition.isVisibleTo(pane)
    assert "gives no date" in part(pane, TimePart)._words.text()
    where = part(pane, PlacePart)
    assert "Harbour" in where._places.text()
    assert "-12.0400, -77.1400" in where._places.text()
    assert "Harbour Hill" in where._others.text()
    assert "a smaller town" in where._others.text()
    actors = part(pane, ActorsPart)
    assert actors._who.text() == "The port; a bank"
    assert actors._says.text() == "the minister"
    assert part(pane, NumbersPart)._field.text() == "up to 20 engineers"
    evidence = part(pane, EvidencePart)
    assert "up to 20 engineers would stay" in evidence._quotes.text()
    assert "“If” → conditional" in evidence._why.text()
    assert part(pane, NotesPart)._notes.toPlainText() == "ask again"
    assert not any(
        locked(pane, kind) for kind in (HeadlinePart, CertaintyPart, TimePart, PlacePart, ActorsPart)
    )


def test_an_area_is_said_to_be_one(pane, session):
    session.look(selected=frozenset({STAY}))
    assert "country: an area, not a point" in part(pane, PlacePart)._places.text()


def test_an_event_without_a_place_a_date_or_a_cue_says_so(pane, session):
    session.look(selected=frozenset({EventId("route")}))
    assert "no place" in part(pane, PlacePart)._places.text()
    assert "no date" in part(pane, TimePart)._words.text()
    assert not part(pane, EvidencePart)._why.isVisibleTo(pane)
    assert not part(pane, CertaintyPart)._condition.isVisibleTo(pane)


def test_a_time_is_shown_in_words_in_bounds_and_in_edtf(pane, session):
    session.do(edits.date(EventId("full"), When.instant(day("2027-03-01"), day("2027-03-31"))))
    time = part(pane, TimePart)
    assert "2027" in time._words.text()
    assert "between 2027-03-01 and 2027-03-31" in time._bounds.text()
    assert "EDTF 2027-03" in time._bounds.text()


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ((None, "2026-01-16"), (None, "2026-01-16"), "not after 2026-01-16"),
        (("2026-01-16", None), ("2026-01-16", None), "not before 2026-01-16"),
        (("2026-01-16", "2026-01-16"), (None, None), "start 2026-01-16 · end open"),
        (
            (None, "2024-05-01"),
            ("2025-01-01", "2025-12-31"),
            "start not after 2024-05-01 · end between 2025-01-01",
        ),
    ],
)
def test_a_bound_that_is_open_is_said_in_plain_words(pane, session, start, end, said):
    pairs = [tuple(day(bound) if bound else None for bound in pair) for pair in (start, end)]
    session.do(edits.date(EventId("full"), When(Extent.SPAN, *pairs)))
    assert part(pane, TimePart)._bounds.text().startswith(said)


def test_what_a_date_rests_on_stands_alone_on_no_line(pane, session):
    when = When(Extent.SPAN, (None, day("2024-05-01")), (day("2025-02-03"), day("2025-03-05")))
    session.do(edits.date(EventId("full"), replace(when, basis=Basis.INFERRED)))
    assert all(line.split(" · ")[1:] for line in part(pane, TimePart)._bounds.text().split("<br>"))


def test_names_from_an_article_are_shown_as_they_are_written(pane, session):
    odd = Candidate("Quay <b>", 1.0, 2.0, Precision.SITE, "a & b")
    session.do(
        edits.set_places(EventId("full"), (Where("Pier <i>", 1.0, 2.0, Precision.SITE, candidates=(odd,)),))
    )
    where = part(pane, PlacePart)
    assert "Pier &lt;i&gt;" in where._places.text()
    assert "Quay &lt;b&gt;" in where._others.text()
    assert "a &amp; b" in where._others.text()


@pytest.mark.parametrize(
    ("degrees", "words"),
    [(-12.04, "12°02′24″S"), (0.0, "0°00′00″N"), (59.99999, "60°00′00″N")],
)
def test_degrees_are_written_in_minutes_and_seconds(degrees, words):
    assert dms_words(degrees, 0.0) == f"{words} 0°00′00″E"


def test_no_seconds_are_written_where_a_minute_is_not_known():
    assert dms_words(-12.0432, 0.5, 28_700) == "12°03′S 0°30′E"
    assert dms_words(59.9999, -0.5, 28_700) == "60°00′N 0°30′W"
    assert dms_words(-12.0432, 0.5, 1500) == "12°02′36″S 0°30′00″E"


# Correcting


def test_a_headline_is_corrected_locked_and_undone(pane, session, qtbot):
    before = session.dossier
    write(qtbot, part(pane, HeadlinePart)._what, "Crew stays")
    assert now(session).what == "Crew stays"
    assert locked(pane, HeadlinePart)
    session.undo()
    assert session.dossier is before
    assert part(pane, HeadlinePart)._what.text == "Engineers stay"
    assert not locked(pane, HeadlinePart)


def test_escape_in_a_field_gives_back_what_was_there(pane, session, qtbot):
    before = session.dossier
    field = part(pane, HeadlinePart)._what
    write(qtbot, field, "Crew", end=Qt.Key.Key_Escape)
    assert field.text == "Engineers stay"
    who = part(pane, ActorsPart)._who
    write(qtbot, who, "nobody", end=Qt.Key.Key_Escape)
    assert who.text() == "The port; a bank"
    assert session.dossier is before


def test_an_emptied_headline_comes_back(pane, session, qtbot):
    before = session.dossier
    field = part(pane, HeadlinePart)._what
    write(qtbot, field, "")
    assert session.dossier is before
    assert field.text == "Engineers stay"


def test_the_kind_is_corrected(pane, session):
    box = part(pane, HeadlinePart)._kind
    box.setCurrentIndex(box.findData(Kind.LEGAL))
    box.activated.emit(box.currentIndex())
    assert now(session).kind is Kind.LEGAL
    assert locked(pane, HeadlinePart)


def choose(pane: InspectorPane, certainty: Certainty) -> None:
    box = part(pane, CertaintyPart)._certainty
    box.setCurrentIndex(box.findData(certainty))
    box.activated.emit(box.currentIndex())


def test_a_certainty_is_corrected_and_takes_its_condition_along(pane, session):
    before = session.dossier
    choose(pane, Certainty.PLANNED)
    assert now(session).certainty is Certainty.PLANNED
    assert now(session).condition is None
    assert not part(pane, CertaintyPart)._condition.isVisibleTo(pane)
    assert locked(pane, CertaintyPart)
    session.undo()
    assert session.dossier is before
    assert part(pane, CertaintyPart)._condition.text() == "If the loan is signed"


def test_a_condition_is_written_where_the_event_is_conditional(pane, session, qtbot):
    choose(pane, Certainty.OCCURRED)
    choose(pane, Certainty.CONDITIONAL)
    field = part(pane, CertaintyPart)._condition
    assert field.isVisibleTo(pane)
    write(qtbot, field, "if the vote passes")
    assert now(session).condition == "if the vote passes"


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("March 2027", "2027-03-01", "2027-03-31"),
        ("2027-03", "2027-03-01", "2027-03-31"),
        ("14 February 2026", "2026-02-14", "2026-02-14"),
    ],
)
def test_a_date_is_corrected_in_plain_words_or_edtf(pane, session, qtbot, written, first, last):
    before = session.dossier
    write(qtbot, part(pane, TimePart)._field, written)
    when = now(session).when
    assert [str(bound) for bound in when.start] == [first, last]
    assert locked(pane, TimePart)
    session.undo()
    assert session.dossier is before


@pytest.mark.parametrize("written", ["2026-13-45", "soonish", "<b>31 Juneuary</b>"])
def test_a_text_that_is_no_date_is_told_in_a_sentence_and_changes_nothing(pane, session, qtbot, written):
    before = session.dossier
    time = part(pane, TimePart)
    write(qtbot, time._field, written)
    assert session.dossier is before
    assert time._preview.isVisibleTo(pane)
    assert len(time._preview.text().split()) >= 4
    assert time._field.text() == written
    assert time._preview.textFormat() is Qt.TextFormat.PlainText


def test_the_reading_of_a_date_is_shown_while_it_is_typed(pane, session, qtbot):
    time = part(pane, TimePart)
    time._field.setFocus()
    qtbot.keyClicks(time._field, "March 2027")
    assert "2027" in time._preview.text()
    assert time._preview.text().startswith("↵")
    assert now(session).when is None


def test_the_date_that_is_typed_is_drawn_under_its_reading(pane, session, qtbot):
    time = part(pane, TimePart)
    assert not time._bar.isVisibleTo(pane)
    time._field.setFocus()
    qtbot.keyClicks(time._field, "March 2027")
    assert time._bar.isVisibleTo(pane)
    assert not time._bar.grab().isNull()
    qtbot.keyClicks(time._field, "x")
    assert not time._bar.isVisibleTo(pane)
    qtbot.keyClick(time._field, Qt.Key.Key_Backspace)
    qtbot.keyClick(time._field, Qt.Key.Key_Return)
    assert now(session).when.start[0] == day("2027-03-01")
    assert not time._bar.isVisibleTo(pane)


def test_escape_takes_the_reading_and_the_bar_away(pane, qtbot):
    time = part(pane, TimePart)
    time._field.setFocus()
    qtbot.keyClicks(time._field, "2027")
    qtbot.keyClick(time._field, Qt.Key.Key_Escape)
    assert time._field.text() == ""
    assert not time._preview.isVisibleTo(pane)
    assert not time._bar.isVisibleTo(pane)


def test_a_date_is_typed_in_spanish_too(pane, session, qtbot):
    write(qtbot, part(pane, TimePart)._field, "a principios de 2027")
    assert [str(bound) for bound in now(session).when.start] == ["2027-01-01", "2027-04-30"]


def test_a_place_is_corrected_by_coordinates(pane, session, qtbot):
    before = session.dossier
    write(qtbot, part(pane, PlacePart)._field, "-12.50, -76.75")
    place = now(session).place
    assert (place.name, place.lat, place.lon, place.precision) == ("Harbour", -12.5, -76.75, Precision.SITE)
    assert place.radius_m == pytest.approx(1117)
    assert locked(pane, PlacePart)
    session.undo()
    assert session.dossier is before


def test_a_place_is_corrected_by_its_name(pane, session, qtbot):
    write(qtbot, part(pane, PlacePart)._field, "Rotterdam")
    place = now(session).place
    assert place.country == "NL"
    assert place.lat == pytest.approx(51.9, abs=0.2)


@pytest.mark.parametrize("written", ["Qqxzzy", "95.0, 200.0", "<b>Qqxzzy</b>"])
def test_a_place_that_is_nowhere_is_told_and_changes_nothing(pane, session, qtbot, written):
    before = session.dossier
    where = part(pane, PlacePart)
    write(qtbot, where._field, written)
    assert session.dossier is before
    assert where._said.isVisibleTo(pane)
    assert ("gazetteer" if "Q" in written else "between -90 and 90") in where._said.text()
    assert where._field.text() == written
    assert where._said.textFormat() is Qt.TextFormat.PlainText


def type_place(qtbot, pane: InspectorPane, words: str) -> PlacePart:
    where = part(pane, PlacePart)
    where._field.setFocus()
    qtbot.keyClicks(where._field, words)
    return where


def test_what_a_place_would_be_is_shown_while_it_is_typed(pane, session, qtbot):
    before = session.dossier
    where = type_place(qtbot, pane, "Rotterdam, New York")
    assert where._said.text().startswith(
        "↵ Rotterdam · city or town\nNew York, United States\n42°47′13″N 73°58′16″W ± 1.5 km"
    )
    where._field.clear()
    type_place(qtbot, pane, "18L TM 75 06")
    assert where._said.text().startswith("↵ Harbour\n")
    assert where._said.text().endswith(", Lima, Peru\n12°35′51″S 77°04′00″W ± 710 m")
    assert session.dossier is before
    qtbot.keyClick(where._field, Qt.Key.Key_Escape)
    assert where._field.text() == ""
    assert not where._said.isVisibleTo(pane)


def test_what_is_shown_under_a_field_comes_into_view_with_it(pane, qtbot):
    qtbot.waitUntil(pane.isActiveWindow)
    pane.resize(340, 420)
    where = type_place(qtbot, pane, "Lima")

    def is_seen(widget: QWidget) -> bool:
        view = pane._body.viewport()
        top = widget.mapTo(view, widget.rect().topLeft()).y()
        return top >= 0 and top + widget.height() <= view.height()

    qtbot.waitUntil(lambda: is_seen(where._said) and is_seen(where._field))


def test_a_place_of_a_name_that_several_have_is_chosen_by_the_keyboard(pane, session, qtbot):
    where = type_place(qtbot, pane, "Lima")
    lines = [where._matches.item(i).text() for i in range(where._matches.count())]
    assert where._matches.isVisibleTo(pane)
    assert lines[0].startswith("Lima · capital\nPeru · 7\u202f737\u202f002 people · its name")
    assert lines[2].startswith("Lima · city or town\nOhio, United States · 37\u202f873 people · its name")
    qtbot.keyClick(where._field, Qt.Key.Key_Down)
    qtbot.keyClick(where._field, Qt.Key.Key_Down)
    assert "40°45′N 84°06′W" in where._said.text()
    qtbot.keyClick(where._field, Qt.Key.Key_Return)
    assert (now(session).place.name, now(session).place.country) == ("Lima", "US")
    assert not where._matches.isVisibleTo(pane)


def test_a_place_of_the_list_is_taken_by_a_click(pane, session, qtbot):
    where = type_place(qtbot, pane, "Lima")
    spot = where._matches.visualItemRect(where._matches.item(1)).center()
    qtbot.mouseClick(where._matches.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert now(session).place.precision is Precision.REGION


def three_places(session: Session) -> tuple[Where, ...]:
    places = (Where("Old Camp"), HARBOUR, Where("Peru", -9.2, -75.0, Precision.COUNTRY))
    session.do(edits.set_places(EventId("full"), places))
    return places


def test_every_place_of_an_event_is_shown_and_the_field_is_about_the_one_on_the_map(pane, session):
    places = three_places(session)
    where = part(pane, PlacePart)
    assert all(place.name in where._places.text() for place in places)
    assert "Old Camp" in where._places.text().split("not placed")[0]
    assert where._field.placeholderText() == "correct Harbour"


def test_each_place_of_an_event_can_be_corrected_and_the_others_stay(pane, session, qtbot):
    old, harbour, peru = three_places(session)
    where = part(pane, PlacePart)
    where._places.linkActivated.emit("correct:0")
    assert where._field.placeholderText() == "correct Old Camp"
    write(qtbot, where._field, "12.5 S 76.751 W")
    camp = now(session).where[0]
    assert (camp.name, camp.lat) == ("Old Camp", -12.5)
    assert now(session).where[1:] == (harbour, peru)
    assert session.undo_label == "move to Old Camp"
    session.undo()
    assert now(session).where == (old, harbour, peru)


def test_a_place_is_removed_and_that_is_undone(pane, session):
    old, harbour, peru = three_places(session)
    where = part(pane, PlacePart)
    where._places.linkActivated.emit("remove:1")
    assert now(session).where == (old, peru)
    assert session.undo_label == "remove the place Harbour"
    for _ in range(2):
        where._places.linkActivated.emit("remove:0")
    assert now(session).where == ()
    assert where._places.text() == "No place"
    assert locked(pane, PlacePart)
    for _ in range(3):
        session.undo()
    assert now(session).where == (old, harbour, peru)


def test_a_place_is_added_beside_those_there_are(pane, session, qtbot):
    where = part(pane, PlacePart)
    where._places.linkActivated.emit("add")
    assert "another place" in where._field.placeholderText()
    write(qtbot, where._field, "Callao, Peru")
    assert [place.name for place in now(session).where] == ["Harbour", "Callao"]
    assert where._field.placeholderText() == "correct Harbour"
    where._places.linkActivated.emit("add")
    qtbot.keyClick(where._field, Qt.Key.Key_Escape)
    assert where._field.placeholderText() == "correct Harbour"


def test_pointing_on_the_map_is_asked_for_and_given_up_by_the_same_button(pane, session, qtbot):
    where = part(pane, PlacePart)
    with qtbot.waitSignal(where.pick_wanted) as asked:
        where._pick.click()
    assert asked.args == [True]
    with qtbot.waitSignal(where.pick_wanted) as asked:
        session.look(selected=frozenset({STAY}))
    assert asked.args == [False]


def test_a_point_of_the_map_places_the_event_under_the_name_it_has(pane, session):
    where = part(pane, PlacePart)
    where.take_spot(-12.051, -77.143, 320.0)
    assert now(session).where == (Where("Harbour", -12.051, -77.143, Precision.SITE, 320.0),)
    session.look(selected=frozenset({EventId("route")}))
    where.take_spot(-12.051, -77.143, 3200.0)
    assert session.dossier.events[EventId("route")].place.name == "-12.05, -77.14"


def test_another_candidate_is_taken_by_a_click(pane, session):
    before = session.dossier
    part(pane, PlacePart)._others.linkActivated.emit("0")
    assert now(session).place.name == "Harbour Hill"
    assert locked(pane, PlacePart)
    session.undo()
    assert session.dossier is before


def test_who_and_says_who_are_corrected(pane, session, qtbot):
    actors = part(pane, ActorsPart)
    write(qtbot, actors._who, "a union;  the town ; ")
    assert now(session).who == ("a union", "the town")
    write(qtbot, actors._says, "")
    assert now(session).says is None
    assert locked(pane, ActorsPart)


def test_notes_are_kept_when_the_keyboard_leaves_them(pane, session, qtbot):
    notes = part(pane, NotesPart)._notes
    qtbot.waitUntil(pane.isActiveWindow)
    notes.setFocus()
    notes.setPlainText("call the port")
    part(pane, HeadlinePart)._what.setFocus()
    assert now(session).notes == "call the port"
    session.undo()
    assert notes.toPlainText() == "ask again"


def test_what_is_half_typed_outlives_a_change_elsewhere(pane, session, qtbot):
    qtbot.waitUntil(pane.isActiveWindow)
    for kind, name in ((HeadlinePart, "_what"), (ActorsPart, "_who"), (NotesPart, "_notes")):
        field = getattr(part(pane, kind), name)
        field.setFocus()
        qtbot.keyClicks(field, "zz")
        session.do(edits.review(frozenset({EventId("route")}), Review.CONFIRMED))
        written = field.text() if hasattr(field, "cursorPosition") else field.toPlainText()
        assert "zz" in written
        session.undo()
        assert "zz" in (field.text() if hasattr(field, "cursorPosition") else field.toPlainText())


def test_a_lock_is_taken_off_by_a_click(pane, session, qtbot):
    write(qtbot, part(pane, HeadlinePart)._what, "Crew stays")
    part(pane, HeadlinePart)._lock.click()
    assert "what" not in now(session).locked
    assert now(session).what == "Crew stays"
    assert not locked(pane, HeadlinePart)


# Verdicts and evidence


def test_confirming_and_rejecting_can_be_taken_back(pane, session):
    pane._confirm.click()
    assert now(session).review is Review.CONFIRMED
    assert "take back" in pane._confirm.text()
    pane._reject.click()
    assert now(session).review is Review.REJECTED
    assert part(pane, HeadlinePart).first_field().font().strikeOut()
    pane._reject.click()
    assert not part(pane, HeadlinePart).first_field().font().strikeOut()
    assert now(session).review is Review.UNREVIEWED
    for _ in range(3):
        session.undo()
    assert session.undo_label is None


def test_several_events_are_confirmed_together_in_one_step(pane, session):
    before = session.dossier
    session.look(selected=frozenset({STAY, EventId("port")}))
    assert "Engineers stay" in pane._many._named.text()
    pane._confirm.click()
    assert {session.dossier.events[i].review for i in (STAY, EventId("port"))} == {Review.CONFIRMED}
    session.undo()
    assert session.dossier is before


def test_show_in_text_asks_for_that_quote(pane, session, qtbot):
    two = replace(full(), quotes=(*full().quotes, quote("Ships may take another route")))
    session.do(edits.create(two))
    evidence = part(pane, EvidencePart)
    assert evidence._quotes.text().count("show in text") == 2
    with qtbot.waitSignal(pane.text_wanted) as asked:
        evidence._quotes.linkActivated.emit("show/1")
    assert asked.args == [two.quotes[1]]


def test_an_event_of_the_analyst_has_no_quote_to_show(pane, session):
    session.do(edits.create(replace(full(), quotes=())))
    text = part(pane, EvidencePart)._quotes.text()
    assert text == "analyst, no quote: no article says so"
    assert "show in text" not in text


def test_nothing_selected_counts_what_there_is(pane, session):
    session.look(selected=frozenset())
    assert "6 event" in pane._empty.text()
    assert not pane._body.isVisibleTo(pane)
    assert not pane._verdicts.isVisibleTo(pane)


def test_an_empty_session_says_how_to_begin(base, qtbot):
    pane = InspectorPane(Session(), LIGHT, base.gazetteer)
    qtbot.addWidget(pane)
    assert "Open an article" in pane._empty.text()


def test_an_article_without_events_says_how_to_add_one(base, qtbot):
    pane = InspectorPane(Session(replace(harbour_dossier(), events={}, claims={})), LIGHT, base.gazetteer)
    qtbot.addWidget(pane)
    assert "No event was read" in pane._empty.text()


def test_deleting_the_event_leaves_nothing_of_it(pane, session):
    session.do(edits.delete(frozenset({EventId("full")})))
    assert pane._shown is None
    assert not pane._body.isVisibleTo(pane)


def test_another_style_is_taken_over(pane):
    pane.use_style(DARK)
    assert DARK.accent in part(pane, PlacePart)._others.text()


def test_every_field_has_a_name_for_a_screen_reader(pane):
    fields = [w for w in pane.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    fields = [w for w in fields if not isinstance(w, QLabel) and type(w).__name__ != "QScrollArea"]
    assert len(fields) >= 8
    assert all(w.accessibleName() or getattr(w, "text", str)() for w in fields if w.isVisibleTo(pane))


def test_another_dossier_may_be_opened_in_the_middle_of_a_word(pane, session, qtbot):
    qtbot.waitUntil(pane.isActiveWindow)
    field = part(pane, HeadlinePart)._what
    field.setFocus()
    qtbot.keyClicks(field, "zz")
    session.open(harbour_dossier())
    assert not pane._body.isVisibleTo(pane)
    assert session.undo_label is None


def test_numbers_are_corrected_in_words_and_locked(pane, session, qtbot):
    numbers = part(pane, NumbersPart)
    numbers._field.setText("at least 30 engineers; $2 million")
    numbers._field.editingFinished.emit()
    assert now(session).quantities == (
        Quantity("count", 30, "engineer", Modifier.AT_LEAST),
        Quantity("money", 2e6, "USD"),
    )
    assert locked(pane, NumbersPart)


def test_a_number_without_a_unit_is_refused_and_stays_to_be_mended(pane, session, qtbot):
    numbers, before = part(pane, NumbersPart), session.dossier
    numbers._field.setText("many")
    numbers._field.editingFinished.emit()
    assert session.dossier is before
    assert "is no number with a unit" in numbers._said.text()
    assert numbers._field.text() == "many"
