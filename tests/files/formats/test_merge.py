"""Several dossiers become one without losing or mixing up any event."""

import json
from dataclasses import replace
from datetime import UTC, datetime

from tests.values import ARTICLE, SECOND, area_dossier, event, harbour_dossier
from viewer.files.formats import own
from viewer.files.formats.facets import LATER_LOG, Facet
from viewer.files.formats.loss import Loss
from viewer.files.formats.loss_phrases import Fate
from viewer.files.formats.merge import merged, merged_telling
from viewer.model import edits
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import EventId, Quote
from viewer.model.grades import Reliability
from viewer.model.layers import LayerReference, Mapping
from viewer.model.view import View
from viewer.model.when import Extent, Relative, When

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def told(title: str, what: str, name: str = "e1") -> Dossier:
    """A file of the exchange form whose article has no id, with one event."""
    quotes = [{"start": 0, "end": 4, "exact": "abcd"}]
    one = {"id": name, "what": what, "kind": "incident", "certainty": "occurred", "quotes": quotes}
    whole = {"article": {"title": title, "published": "2024-05-05"}, "events": [one]}
    return own.read_exchange(json.dumps(whole).encode(), "a.json")


def laid(name: str, sha256: str = "a" * 64) -> LayerReference:
    return LayerReference(name, f"{name}.csv", f"/far/{name}.csv", sha256, 10, 2, Mapping(start="date"))


def edited(dossier: Dossier, edit: edits.Edit) -> Dossier:
    return edit.apply(dossier).logged(dossier, edit.label, NOON)


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


def test_articles_without_ids_stay_with_their_own_events() -> None:
    reuters, tass = told("Reuters on Lima", "Port opens"), told("TASS on Kyiv", "Dam breaks")
    whole = merged([reuters, tass, tass])
    assert len(whole.events) == len(whole.articles) == 2
    titles = {e.what: whole.articles[e.quotes[0].article].title for e in whole.events.values()}
    assert titles == {"Port opens": "Reuters on Lima", "Dam breaks": "TASS on Kyiv"}


def test_claims_and_accounts_go_with_their_article_too() -> None:
    other = replace(ARTICLE, title="Another", text=ARTICLE.text.upper())
    claims = harbour_dossier().claims.values()
    moved = [replace(c, quote=replace(c.quote, exact=c.quote.exact.upper())) for c in claims]
    quote = Quote(other.id, 0, 3, other.text[:3])
    account = event("inner", quotes=(quote,))
    outer = event("outer", quotes=(quote,), accounts=(account, replace(account, id=EventId("inner2"))))
    whole = merged([harbour_dossier(), Dossier({other.id: other}).put(outer).put_claims(*moved)])
    name = ArticleId("a1-2")
    assert whole.articles[name].text == other.text
    assert {c.quote.article for c in whole.claims.values() if c.quote.exact.isupper()} == {name}
    assert whole.events[EventId("outer")].accounts[0].quotes[0].article == name


def test_one_text_that_appeared_on_two_days_is_two_articles() -> None:
    later = SECOND.dated((None, None))
    whole = merged([Dossier({SECOND.id: SECOND}), Dossier({later.id: later})])
    assert [a.appeared for a in whole.articles.values()] == [SECOND.appeared, later.appeared]


def test_what_only_one_of_two_says_of_an_article_is_kept_and_a_contradiction_named() -> None:
    graded = replace(ARTICLE, reliability=Reliability.B, title="Renamed")
    found = merged_telling([Dossier({ARTICLE.id: ARTICLE}), Dossier({ARTICLE.id: graded})])
    assert found.dossier.articles[ARTICLE.id] == replace(graded, title=ARTICLE.title)
    assert found.losses == (Loss(Facet.ARTICLES, Fate.CHANGED, (ARTICLE.id,)),)


def test_what_the_later_holds_beside_its_events_comes_along() -> None:
    first = replace(
        harbour_dossier(),
        layers={"l": laid("l")},
        views={"v": View("v", search="port")},
        settled=frozenset({"date:port:"}),
    )
    second = replace(
        Dossier().put(event("port", what="Another port")),
        layers={"l": laid("l", "b" * 64), "m": laid("m", "c" * 64)},
        views={"v": View("v", hidden=frozenset({("l", None)}))},
        deleted=frozenset({EventId("gone")}),
        distinct=frozenset({frozenset({EventId("port"), EventId("gone")})}),
        settled=frozenset({"place:port:"}),
    )
    whole = merged([first, second])
    assert {name: layer.sha256[0] for name, layer in whole.layers.items()} == {"l": "a", "l-2": "b", "m": "c"}
    assert len({layer.tone for layer in whole.layers.values()}) == 3
    assert whole.views["v-2"].hidden == {("l-2", None)}
    assert whole.deleted == {"gone"}
    assert whole.distinct == {frozenset({"port-2", "gone"})}
    assert whole.settled == {"date:port:", "place:port-2:"}


def test_the_history_of_the_later_is_kept_or_named_as_lost() -> None:
    plain = harbour_dossier()
    noted = edited(plain, edits.note(EventId("port"), "seen"))
    other = edited(plain, edits.note(EventId("pier"), "seen"))
    carried, lost = merged_telling([area_dossier(), noted]), merged_telling([noted, other])
    assert carried.dossier.log == noted.log
    assert not carried.losses
    assert lost.dossier.log == noted.log
    assert Loss(Facet.DOSSIER, Fate.LOST, (LATER_LOG,)) in lost.losses


def test_a_reading_that_was_taken_away_in_one_stays_away_and_is_named() -> None:
    plain = harbour_dossier()
    without = edited(plain, edits.delete(frozenset({EventId("pier")})))
    for both in ([plain, without], [without, plain]):
        found = merged_telling(both)
        assert found.dossier.events.keys() == without.events.keys()
        assert found.dossier.deleted == {"pier"}
        assert Loss(Facet.EVENT, Fate.LOST, ("pier",)) in found.losses
        assert found.titles["pier"] == "Pier closes"


def test_a_reading_that_somebody_worked_on_is_not_taken_away_by_another() -> None:
    plain = harbour_dossier()
    without = edited(plain, edits.delete(frozenset({EventId("pier")})))
    noted = edits.note(EventId("pier"), "seen").apply(plain)
    found = merged_telling([without, noted])
    assert found.dossier.events[EventId("pier")].notes == "seen"
    assert found.dossier.deleted == frozenset()
    assert Loss(Facet.DOSSIER, Fate.CHANGED, ("deleted",)) in found.losses


def test_a_date_does_not_come_to_hang_on_an_event_of_the_other_file() -> None:
    base = event("base", what="Base")
    merge = event("m", accounts=(event("a", what="Inner"), event("b", what="Other")))
    when = When(Extent.INSTANT, anchor=EventId("a"), relative=Relative("a", ("@", "@"), ("@", "@")))
    after = event("after", when=when)
    theirs = Dossier().put(base, event("a", what="Quite another"))
    whole = merged([theirs, Dossier().put(merge, after)])
    hung = whole.events[EventId("after")].when
    assert hung is not None
    assert whole.holder(hung.anchor or "") == whole.events[EventId("m")]
