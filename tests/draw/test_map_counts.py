"""What the signs of a map count: the events that pass the filters."""

from dataclasses import replace

from tests.values import HARBOUR, PERU, SINCE_2024, event
from viewer.draw import map as maps
from viewer.draw.map_areas import words
from viewer.draw.map_recount import recounted
from viewer.draw.map_view import MapView
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Kind
from viewer.model.focus import Focus
from viewer.model.view import Only
from viewer.model.when import EventId

PLANNED = Certainty.PLANNED
EVENTS = (
    event("a", where=(HARBOUR,), what="Pier opened", kind=Kind.OPERATION),
    event("b", where=(HARBOUR,), what="Loan signed", kind=Kind.DECISION, certainty=PLANNED),
    event("c", where=(HARBOUR,), what="Crane fell", kind=Kind.DECISION, when=SINCE_2024),
    event("d", where=(PERU,), kind=Kind.OPERATION),
    event("e", where=(PERU,), kind=Kind.DECISION),
)
DOSSIER = Dossier(events={each.id: each for each in EVENTS})
VIEW = MapView.fit(DOSSIER, 900, 500)
DECISIONS = Focus(only=Only(kinds=frozenset({Kind.DECISION})))


def lay_out(base, focus):
    return maps.lay_out(DOSSIER, focus, VIEW, style=LIGHT, base=base)


def test_a_mark_counts_what_passes_the_filters(base):
    (mark,) = lay_out(base, Focus()).marks
    assert mark.detail == "3 events"
    (mark,) = lay_out(base, DECISIONS).marks
    assert (mark.detail, len(mark.events)) == ("2 events", 3)
    assert dict(mark.tally) == {PLANNED: 1, Certainty.OCCURRED: 1}


def test_a_mark_of_which_nothing_passes_counts_all(base):
    (mark,) = lay_out(base, Focus(search="nowhere")).marks
    assert mark.detail == "3 events"


def test_a_selected_event_is_counted_though_it_does_not_pass(base):
    focus = Focus(only=DECISIONS.only, selected=frozenset({EventId("a")}))
    (mark,) = lay_out(base, focus).marks
    assert mark.detail == "Pier opened · 3 events"


def test_an_area_counts_what_passes_the_filters(base):
    (area,) = lay_out(base, Focus()).areas
    assert words(area, LIGHT) == "Peru · 2 events"
    (area,) = lay_out(base, DECISIONS).areas
    assert words(area, LIGHT) == "Peru · 1 event"


def test_labels_stay_and_count_anew_when_the_filters_change(base):
    before, after = lay_out(base, Focus()), lay_out(base, DECISIONS)
    assert [label.rect for label in after.mark_labels] == [label.rect for label in before.mark_labels]
    assert after.names == before.names
    assert [label.lines for label in after.mark_labels] == [("Harbour", "2 events")]
    listed = (*after.area_labels, *(after.area_list.labels if after.area_list else ()))
    assert [label.lines for label in listed] == [("Peru · 1 event",)]
    assert recounted(before, DOSSIER, DECISIONS, LIGHT) == after
    assert recounted(after, DOSSIER, Focus(), LIGHT) == before


def test_a_label_without_room_for_what_it_tells_of_now_says_how_many_that_are(base):
    dossier = Dossier(events={e.id: replace(e, what="Ministry of ports opens a pier") for e in EVENTS[:3]})
    one = Focus(only=Only(kinds=frozenset({Kind.OPERATION})))
    made = maps.lay_out(dossier, one, VIEW, style=LIGHT, base=base)
    assert [label.lines for label in made.mark_labels] == [("Harbour", "1 event")]
