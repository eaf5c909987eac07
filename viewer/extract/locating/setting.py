"""What an article is set in: the spot it is about, and the country."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import takewhile

from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.locating.headed_site import headed_site
from viewer.extract.locating.lead_spot import dateline, is_newsroom, of_news, of_subject, sharper, written_in
from viewer.extract.locating.nationwide import is_on_trade
from viewer.extract.locating.spots import heads, is_same_place, narrows, opening, spot_of
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind
from viewer.model.where import Precision

_MOST = 0.5  # of what an article says of countries: it is set in the one that has so much
_LEAST = 2
_RIVAL = 0.6  # of what is said of the country: with so much said of another the article is set in neither
_GOES_ON = re.compile(r"\s(?:&\s)?[A-Z][a-z]")
_COME = re.compile(r"\bfrom (?:the )?$")  # those come from there tell of no place
_WORKS = re.compile(r"(?:[A-Z][\w’'-]+\s)?\b(?P<kind>[a-z]+)\s(?:near|in|at|outside)\s$")
_BESIDE = 50  # characters before a name in which what stands there is named


@dataclass(frozen=True, slots=True)
class Setting:
    """The spot and the country an article is set in; None where it is set in none or in several.

    `is_headed` where the heading names the spot, so that all the article tells bears on it; `is_of_measure`
    where it names a measure that holds in the whole country; `is_national` where it names the country;
    `venue` is the town of the meeting that it names, `dateline` the one from which it is written.
    """

    spot: Mention | None = None
    country: Mention | None = None
    is_headed: bool = False
    is_of_measure: bool = False
    is_national: bool = False
    venue: Mention | None = None
    dateline: Mention | None = None


def setting(
    sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], adjectives: tuple[Mention, ...] = ()
) -> Setting:
    """What the article is set in.

    Args:
        sentences: the sentences of the article.
        mentions: the places they name, in order.
        adjectives: the places they name in adjectives, which speak for a country.
    """
    if not sentences:
        return Setting()
    country = _country((*mentions, *adjectives), sentences)
    spot = (
        spot_of(sentences, mentions)
        or written_in(country, sentences, mentions)
        or of_news(sentences, mentions)
        or of_subject(sentences, mentions)
    )
    spot = None if spot and is_newsroom(spot, sentences, mentions) else spot
    exact = sharper(spot, sentences, mentions) if spot else None
    spot = exact or spot
    works = _works(spot, sentences, mentions) if spot else None
    if spot is None or spot.where.precision is not Precision.SITE:
        works = works or headed_site(sentences, mentions, opening(sentences))
    if _is_of_life(sentences):
        spot = works = exact = None
    titles = [m for m in mentions if m.start < sentences[0].sentence.end and sentences[0].sentence.is_heading]
    headed = spot is not None and (heads(spot, sentences) or any(narrows(spot, m) for m in titles))
    national = country is not None and _is_of(country, (*mentions, *adjectives), sentences[0])
    nouns = {token.lemma.lower() for token in sentences[0].tokens if token.is_noun}
    rules = {token.lemma.lower() for token in sentences[0].tokens} & words_of("restricting-verbs")
    return Setting(
        works or spot,
        country,
        headed or works is not None or exact is not None,
        national and (bool(nouns & words_of("state-measures") or rules) or is_on_trade(sentences[0].tokens)),
        national,
        _venue(sentences, mentions),
        dateline(sentences, mentions),
    )


def _is_of_life(sentences: tuple[Parsed, ...]) -> bool:
    """Whether an article tells the life of somebody who died, of which only the death was there."""
    lead, text = sentences[min(1, len(sentences) - 1)].sentence.end, sentences[0].text
    return _DIED.search(text, 0, lead) is not None and _LIFE.search(text, lead) is not None


_DIED = re.compile(r"\b(?:dies|died|has died|dead) (?:at|aged|on|in)\b")
_LIFE = re.compile(
    r"\b(?:survived by (?:his|her|two|three|four|five|a)\b|[Bb]orn (?:in|on|at) (?:[A-Z]|\d|the\b))"
)


def of_work(about: Setting, work: Mention | None, sentences: tuple[Parsed, ...]) -> Setting:
    """The same setting at the work that an article with a heading opens with, where it is at no other spot.

    Args:
        about: what the article is set in.
        work: the site of the work; None where it opens with none.
        sentences: those of the article.
    """
    headed = bool(sentences) and sentences[0].sentence.is_heading
    headed = headed and not _is_of_life(sentences)
    is_there = headed and about.spot is None and work is not None and work.where.is_placed
    return replace(about, spot=work) if is_there else about


def _is_of(country: Mention, mentions: tuple[Mention, ...], first: Parsed) -> bool:
    """Whether the heading names the country, be it in an adjective: "Togo to lift its rice ban"."""
    named = (m for m in mentions if m.start < first.sentence.end)
    return first.sentence.is_heading and any(m.where.country == country.where.country for m in named)


def _works(spot: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The plant, mine or port that the heading names by its kind, where the opening puts one at the spot.

    "Fire shuts refinery" of an article that opens with "the refinery near Burgas".
    """
    first, text = sentences[0], sentences[0].text
    if not first.sentence.is_heading or spot.where.precision is not Precision.SETTLEMENT:
        return None
    kinds = {t.lower for t in first.tokens if t.is_noun} & words_of("facilities")
    end = opening(sentences)
    for mention in mentions:
        if mention.start < end and is_same_place(mention, spot):
            found = _WORKS.search(text, max(0, mention.start - _BESIDE), mention.start)
            if found and found["kind"].lower() in kinds:
                name = text[found.start() : mention.end]
                where = replace(mention.where, name=name, precision=Precision.SITE)
                return replace(mention, where=where, kind=found["kind"].lower())
    return None


def _venue(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The town of the talks that the heading is of, where the opening names it: "held a summit in Kigali"."""
    first, text = sentences[0], sentences[0].text
    nouns = {t.lower for t in first.tokens if t.is_noun and first.sentence.is_heading}
    met = {noun for noun in nouns if (told := noun_trigger(noun)) and told.kind is Kind.MEETING}
    end = opening(sentences)
    for mention in takewhile(lambda m: m.start < end, mentions if met else ()):
        found = _WORKS.search(text, max(0, mention.start - _BESIDE), mention.start)
        if found and found["kind"] in met and mention.where.precision.is_point:
            return mention
    return None


def _country(mentions: tuple[Mention, ...], sentences: tuple[Parsed, ...]) -> Mention | None:
    """The country that most of what the article names lies in, where its opening names the country itself.

    Where the heading names one, it is enough that none is spoken of as much, or none besides.  What is part
    of a longer name, as in "Malta Trust", says nothing.
    """
    first, text = sentences[0], sentences[0].text
    stood = [m for m in mentions if m.where.country and not _COME.search(text, max(0, m.start - 10), m.start)]
    named = [m for m in stood if not _GOES_ON.match(text, m.end)]
    votes = Counter(m.where.country for m in named)
    if not votes:
        return None
    code, count = votes.most_common(1)[0]
    nations = [m for m in named if m.where.country == code and m.where.precision is Precision.COUNTRY]
    titled = [m for m in named if m.start < first.sentence.end and first.sentence.is_heading]
    of_one = all(m.where.country == code for m in titled)
    headed = any(m in nations and (m.part in (Part.ACTOR, Part.OWNER) or of_one) for m in titled)
    alone = all(other < count for each, other in votes.items() if each != code)
    only = headed and len(votes) == 1
    if (count < _LEAST and not only) or (count < _MOST * votes.total() and not (headed and alone)):
        return None
    end = opening(sentences)
    rival = max((other for each, other in votes.items() if each != code), default=0)
    if not any(m.start < end for m in nations) or (rival > _RIVAL * count and not headed):
        return None
    return min(nations, key=lambda m: (m.part is Part.ADJECTIVE, m.start), default=None)
