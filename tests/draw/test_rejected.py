"""What the analyst rejected, on the timeline, on the map and in figures."""

from tests.draw.figures import sized
from tests.values import day, harbour_dossier
from viewer.draw import map as maps
from viewer.draw import timeline
from viewer.draw.figure import alt_text
from viewer.draw.map_view import MapView
from viewer.draw.style import LIGHT
from viewer.model import edits
from viewer.model.event import Review
from viewer.model.focus import Focus
from viewer.model.query import Match
from viewer.model.view import Only
from viewer.model.when import EventId

PIER = EventId("pier")
NOW_S = day("2026-11-24").first_s
ASKED = Focus(only=Only(reviews=frozenset(Review)))


def rejected():
    """The harbour dossier after its denial was rejected."""
    return edits.review(frozenset({PIER}), Review.REJECTED).apply(harbour_dossier())


def item(focus):
    dossier = rejected()
    view = timeline.TimelineView(*timeline.fit(dossier, now_s=NOW_S), 1100, 400, now_s=NOW_S)
    return next(i for i in timeline.lay_out(dossier, focus, view, LIGHT).items if i.event == PIER)


def test_a_rejected_event_fades_and_is_struck_on_the_timeline():
    assert (item(Focus()).match, item(Focus()).is_struck) == (Match.NO, True)


def test_a_rejected_event_that_is_asked_for_is_struck_and_does_not_fade():
    assert item(ASKED).match is not Match.NO
    assert item(ASKED).is_struck


def test_the_label_of_a_mark_counts_its_events_without_those_rejected(base):
    dossier = rejected()
    layout = maps.lay_out(dossier, Focus(), MapView.fit(dossier, 700, 400), style=LIGHT, base=base)
    (mark,) = (mark for mark in layout.marks if PIER in mark.events)
    assert len(mark.events) == 2
    assert (mark.detail, mark.tally) == ("Harbour plan approved", ())


def test_a_figure_leaves_out_what_was_rejected_and_says_of_how_many():
    figure = sized("a4")
    assert PIER not in figure.chosen(rejected()).events
    assert "4 of 5 events" in alt_text(rejected(), figure)


def test_a_figure_has_a_rejected_event_that_is_named_and_says_that_it_is_rejected():
    figure = sized("a4", events=frozenset({PIER}))
    assert list(figure.chosen(rejected()).events) == [PIER]
    assert "rejected by an analyst" in alt_text(rejected(), figure)
