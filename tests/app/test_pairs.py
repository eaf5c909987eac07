"""Why two events are put side by side, and what their quotes share, in words."""

from dataclasses import replace

from tests.values import ARTICLE, SECOND, event, quote, told_twice
from viewer.app.pairs import quote_html, reasons, shared_pieces, still_open
from viewer.draw.style import LIGHT
from viewer.model import likeness, rework
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Quantity
from viewer.model.likeness import Proposal
from viewer.model.when import EventId

SHARED = f'<span style="background-color:{LIGHT.highlight}">'


def test_every_reason_is_told_in_words():
    dossier = told_twice()
    money = replace(dossier.events[EventId("approval")], quantities=(Quantity("money", 1.3e9, "USD"),))
    fields = (
        ("what", "Harbour plan"),
        ("quantities", "1.3e+09 USD"),
        ("who", "Peru, Peru"),
        ("where", "Harbour"),
        ("kind", "decision"),
        ("when", ""),
    )
    said = reasons(Proposal(money.id, EventId("cabinet"), 2.0, fields), dossier.put(money), LIGHT)
    assert said == [
        "the headlines share “Harbour plan”",
        "the same number: 1.3 billion USD",
        "the same actor: Peru",
        "at the same place or near it: Harbour",
        "of the same kind: decision",
        "the dates fit",
    ]


def test_what_the_proposals_give_as_reasons_has_words():
    dossier = told_twice()
    found = likeness.proposals(dossier)
    assert len(found) == 2
    assert all(reasons(proposal, dossier, LIGHT) for proposal in found)


def test_quotes_share_telling_words_and_numbers_but_no_small_words():
    one = event("one", "up to 20 engineers would stay for up to ten years")
    text = "After that 20 of the engineering staff would have stayed with them."
    article = replace(SECOND, text=text)
    other = event("other", quotes=(quote(text, article),))
    assert shared_pieces(one, other) == {"20", "engin"}


def test_what_is_shared_is_marked_and_the_rest_of_the_paragraph_is_soft():
    dossier = told_twice()
    lines = quote_html(quote("Ships may take another route"), dossier, frozenset({"ships", "route"}), LIGHT)
    assert f"{SHARED}Ships</span> may take another {SHARED}route</span>" in lines
    assert f'<span style="color:{LIGHT.soft}">The port has been open since 2024. </span>' in lines


def test_a_quote_that_no_longer_stands_is_struck_out_there_too():
    dossier = told_twice().put_article(replace(ARTICLE, text="Quite another text."))
    lines = quote_html(quote("Ships may take another route"), dossier, frozenset(), LIGHT)
    assert "<s>Ships may take another route</s>" in lines


def test_a_text_is_shown_as_it_is_written():
    article = replace(ARTICLE, text="<b>Ships</b> & boats")
    dossier = told_twice().put_article(article)
    lines = quote_html(quote("Ships</b> &", article), dossier, frozenset({"ships"}), LIGHT)
    assert f"&lt;b&gt;</span>{SHARED}Ships</span>&lt;/b&gt; &amp;" in lines


# What is left of what was found


def test_a_decided_pair_is_open_no_more_and_one_taken_back_is_again():
    dossier = told_twice()
    found = likeness.proposals(dossier)
    assert still_open(found, dossier) == list(found)
    merged = rework.merge(EventId("pier"), EventId("closing")).apply(dossier)
    assert still_open(found, merged) == [found[1]]
    apart = rework.keep_apart(EventId("cabinet"), EventId("approval")).apply(merged)
    assert still_open(found, apart) == []
    assert still_open(found, rework.unmerge(EventId("pier")).apply(merged)) == list(found)
    assert still_open(found, Dossier()) == []


def test_a_pair_follows_its_events_into_those_they_were_merged_into():
    third = replace(SECOND, id=ArticleId("a3"))
    again = event("again", quotes=(quote("the cabinet approved the harbour plan", third),))
    dossier = told_twice().put_article(third).put(again)
    found = (
        Proposal(again.id, EventId("cabinet"), 2.0, ()),
        Proposal(again.id, EventId("approval"), 1.5, ()),
    )
    dossier = rework.merge(EventId("approval"), EventId("cabinet")).apply(dossier)
    left = still_open(found, dossier)
    assert [(p.first, p.second) for p in left] == [("again", "approval")]
    apart = rework.keep_apart(EventId("cabinet"), again.id).apply(dossier)
    assert still_open(found, apart) == []
