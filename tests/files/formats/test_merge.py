"""Several dossiers become one without losing or mixing up any event."""

from dataclasses import replace

from tests.values import ARTICLE, area_dossier, event, harbour_dossier
from viewer.files.formats.merge import merged
from viewer.model.dossier import Dossier
from viewer.model.when import EventId, Extent, Relative, When


def test_the_same_dossier_twice_is_that_dossier() -> None:
    assert merged([harbour_dossier(), harbour_dossier()]) == harbour_dossier()


def test_different_dossiers_keep_all_they_hold() -> None:
    whole = merged([harbour_dossier(), area_dossier()])
    assert whole.events == {**harbour_dossier().events, **area_dossier().events}


def test_two_events_of_one_id_both_stay_and_dates_hang_on_the_right_one() -> None:
    one = event("a", what="First")
    two = event("a", what="Second")
    relative = Relative("a", ("@", "@"), ("@", "@"))
    after = event("b", when=When(Extent.INSTANT, anchor=EventId("a"), relative=relative))
    whole = merged([Dossier(events={one.id: one}), Dossier(events={two.id: two, after.id: after})])
    assert whole.events[EventId("a")].what == "First"
    assert whole.events[EventId("a-2")].what == "Second"
    when = whole.events[EventId("b")].when
    assert when is not None
    assert when.anchor == "a-2"
    assert when.relative is not None
    assert when.relative.anchor == "a-2"


def test_an_article_with_its_text_wins_over_its_head_alone() -> None:
    head = Dossier({ARTICLE.id: replace(ARTICLE, text="")})
    assert merged([head, Dossier({ARTICLE.id: ARTICLE})]).articles[ARTICLE.id] == ARTICLE
