"""What an article is set in: the spot it is about, and the country."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from viewer.extract.clauses import Role
from viewer.extract.headed_site import headed_site
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention, Part
from viewer.extract.scene import is_off_shore, is_tied
from viewer.extract.words import noun_trigger, verb_trigger, words_of
from viewer.model.event import Kind
from viewer.model.where import Precision

_SCENIC = frozenset("canal lake island islands strait river bay peninsula volcano gulf".split())
_OPENING = 3  # sentences in which an article says where it is set
_ENOUGH = 2
_ISLAND_M = 60_000
_LONG_WORD = 4
_NEWSROOMS = 0.6  # the importance of a city that papers have offices in
_MOST = 0.5  # of what an article says of countries: it is set in the one that has so much
_LEAST = 2
_RIVAL = 0.6  # of what is said of the country: with so much said of another the article is set in neither
_TOLD_IN = re.compile(
    r"\b(?:said|says|announced|told \w+|reported|speaking|conference|briefing|statement|court|judge|tribunal)"
    r"\b[^.;,]{0,25}\bin\s(?:the\s)?$",
    re.IGNORECASE,
)


_WITHIN = re.compile(r"\b(?:in|at|near|off|outside)\s(?:the\s)?$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s(?:&\s)?[A-Z][a-z]")
_WORKS = re.compile(r"(?:[A-Z][\w’'-]+\s)?\b(?P<kind>[a-z]+)\s(?:near|in|at|outside)\s$")
_BESIDE = 50  # characters before a name in which what stands there is named
_DASHED = re.compile(r"(?:,\s[^.!?\n—–]{1,30})?(?:\s\([\w ]+\))?\s?(?:[—–]|-\s)")
_THERE = re.compile(  # "near the station of"
    r"\b(?:in|at|near|off|outside)\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,3}(?:(?:of|in|at|near)\s)?(?:the\s)?$"
)
_REACHED = re.compile(r"\bto\s(?:the\s)?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:[\w’'-]+\s){0,3}(?:and\s)?(?:the\s)?$", re.IGNORECASE)


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
        _spot(sentences, mentions)
        or _written_in(country, sentences, mentions)
        or _of_news(sentences, mentions)
        or _of_subject(sentences, mentions)
    )
    works = _works(spot, sentences, mentions) if spot else None
    if spot is None or spot.where.precision is not Precision.SITE:
        works = works or headed_site(sentences, mentions, _opening(sentences))
    titles = [m for m in mentions if m.start < sentences[0].sentence.end and sentences[0].sentence.is_heading]
    headed = spot is not None and (_heads(spot, sentences) or any(_narrows(spot, m) for m in titles))
    national = country is not None and _is_of(country, (*mentions, *adjectives), sentences[0])
    nouns = {token.lemma.lower() for token in sentences[0].tokens if token.is_noun}
    return Setting(
        works or spot,
        country,
        headed or works is not None,
        national and bool(nouns & words_of("state-measures")),
        national,
        _venue(sentences, mentions),
        _dateline(sentences, mentions),
    )


def _dateline(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The town that opens the body before a dash: "NAIROBI, Kenya — Rain fell"."""
    opened = {s.sentence.start for s in sentences[:_OPENING]}
    towns = (m for m in mentions if m.start in opened and m.where.precision.is_point)
    return next((m for m in towns if _DASHED.match(sentences[0].text, m.end)), None)


def _of_news(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The spot where the first sentence puts the incident of the heading: "derailed near Ciucea"."""
    if not sentences[0].sentence.is_heading or len(sentences) < 2:
        return None
    heading, lead = sentences[:2]
    if not (_tells_incident(heading) and _tells_incident(lead)):
        return None
    low, high = lead.sentence.start, lead.sentence.end
    there = [
        m
        for m in mentions
        if low <= m.start < high and m.where.precision.is_point and _THERE.search(lead.text, low, m.start)
    ]
    one = bool(there) and all(_is_same_place(m, there[0]) for m in there)
    return there[0] if one and _may_be(there[0], sentences) else None


def _tells_incident(sentence: Parsed) -> bool:
    """Whether a word is one of accidents and attacks: in headings the verbs are hard to tell from nouns."""
    lemmas = {t.lemma.lower() for t in sentence.tokens if t.is_noun or t.tag[:2] == "VV"}
    found = (trigger for lemma in sorted(lemmas) for trigger in (verb_trigger(lemma), noun_trigger(lemma)))
    return any(trigger is not None and trigger.kind is Kind.INCIDENT for trigger in found)


def _written_in(
    country: Mention | None, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]
) -> Mention | None:
    """The town that an article is dated from, in the country that it is set in.

    It comes back to it, or names no other spot of that country.  A capital is none, nor is a great city where
    it names others or begins with the country: from there much is told that happened elsewhere.
    """
    town = _dateline(sentences, mentions)
    if town is None or town.entry is None:
        return None
    told = mentions if country is None else (country,)
    if any(m.where.country != town.where.country for m in told):
        return None
    points = (m for m in mentions if m.part is Part.LOCATION and m.where.precision.is_point)
    alone = all(_is_same_place(m, town) or m.where.country != town.where.country for m in points)
    is_great = town.entry.importance > _NEWSROOMS
    seat = town.kind == "capital" or (is_great and not (alone and _tells_of_town(town, sentences, mentions)))
    if seat:
        return None
    named = sum(1 for m in mentions if _is_same_place(m, town))
    is_enough = alone or named >= _ENOUGH
    return town if is_enough and not _is_outdone(town, sentences, mentions) else None


def _tells_of_town(town: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether the sentence behind the dateline names no country: "India will ban exports" is of no town."""
    dash = _DASHED.match(sentences[0].text, town.end)
    first = next((s.sentence for s in sentences[:_OPENING] if s.sentence.start == town.start), None)
    if dash is None or first is None:
        return False
    return not any(
        dash.end() <= m.start < first.end and m.where.precision is Precision.COUNTRY for m in mentions
    )


def _opening(sentences: tuple[Parsed, ...]) -> int:
    """The character where the sentences end in which an article says where it is set."""
    return sentences[min(_OPENING, len(sentences)) - 1].sentence.end


def _is_of(country: Mention, mentions: tuple[Mention, ...], first: Parsed) -> bool:
    """Whether the heading names the country, be it in an adjective: "Togo to lift its rice ban"."""
    named = (m for m in mentions if m.start < first.sentence.end)
    return first.sentence.is_heading and any(m.where.country == country.where.country for m in named)


def _spot(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The exact place that heading and first sentences name and the article comes back to."""
    end = _opening(sentences)
    early = [m for m in takewhile(lambda m: m.start < end, mentions) if _may_be(m, sentences)]
    headed = (m for m in mentions if m.start >= end and m.where.is_placed and _is_headed(m, sentences[0]))
    early += islice(headed, _OPENING)
    sites = [m for m in early if m.where.precision is Precision.SITE]
    towns = [m for m in early if m not in sites and _is_spot(m, sentences)]
    titled = [m for m in (*sites, *towns) if _heads(m, sentences)]
    for found in (titled, sites, towns):
        fit = [m for m in found if _weight(m, sentences, mentions) >= _ENOUGH]
        if fit:
            best = max(fit, key=lambda m: (_weight(m, sentences, mentions), m in sites, -m.start))
            exact = next((m for m in (*sites, *towns) if _narrows(m, best)), best)
            outdone = _is_outdone(best, sentences, mentions) or _is_second(best, sentences, mentions)
            return None if outdone else exact
    return None


def _of_subject(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The town of the thing that an article opens with: "The new berth in Cork will not be ready"."""
    body = sentences[1:2] if sentences[0].sentence.is_heading else sentences[:1]
    clause = next((c for s in body for c in s.clauses if c.role is Role.MAIN), None)
    if clause is None:
        return None
    low, verb = body[0].sentence.start, body[0].tokens[clause.group.first].start
    exact = [m for m in mentions if low <= m.start < body[0].sentence.end and m.where.precision.is_point]
    if len(exact) != 1 or exact[0].end > verb or exact[0].kind == "capital":
        return None
    there = _WITHIN.search(_before(body[0], exact[0])) and not is_tied(body[0], exact[0])
    return exact[0] if there and _may_be(exact[0], sentences) else None


def _is_second(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether an article opens in another exact place: what it first says of one weighs most."""
    body = sentences[1:2] if sentences[0].sentence.is_heading else sentences[:1]
    if not body or _heads(place, sentences) or _leads(place, sentences, mentions):
        return False
    low, high = body[0].sentence.start, body[0].sentence.end
    lead = [m for m in mentions if low <= m.start < high and m.where.precision.is_point]
    there = [m for m in lead if m.part is Part.LOCATION and _WITHIN.search(_before(body[0], m))]
    return bool(there) and not any(_is_same_place(m, place) for m in lead)


def _works(spot: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The plant, mine or port that the heading names by its kind, where the opening puts one at the spot.

    "Fire shuts refinery" of an article that opens with "the refinery near Burgas".
    """
    first, text = sentences[0], sentences[0].text
    if not first.sentence.is_heading or spot.where.precision is not Precision.SETTLEMENT:
        return None
    kinds = {t.lower for t in first.tokens if t.is_noun} & words_of("facilities")
    end = _opening(sentences)
    for mention in mentions:
        if mention.start < end and _is_same_place(mention, spot):
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
    end = _opening(sentences)
    for mention in takewhile(lambda m: m.start < end, mentions if met else ()):
        found = _WORKS.search(text, max(0, mention.start - _BESIDE), mention.start)
        if found and found["kind"] in met and mention.where.precision.is_point:
            return mention
    return None


def _narrows(place: Mention, other: Mention) -> bool:
    """Whether one place is a site in the other, or the water off it: of "Bali" and "Bali Strait" the last."""
    longer = place.where.name != other.where.name and other.where.name in place.where.name
    return longer and (place.where.precision is Precision.SITE or other.where.precision is Precision.REGION)


def _is_outdone(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether the article is in other exact places as often: then it is about several of them.

    A place in the heading stands, unless the heading names a whole country beside it.
    """
    first = sentences[0].sentence
    headed = (m for m in mentions if m.start < first.end and m.part is Part.LOCATION)
    nation = any(m.where.precision is Precision.COUNTRY for m in headed)
    if place.entry is None or (_heads(place, sentences) and not nation):
        return False
    located = [m for m in mentions if m.entry and m.part is Part.LOCATION and _may_be(m, sentences)]
    rows = Counter(m.entry.row for m in located if m.entry and m.where.precision.is_point)
    same = {m.entry.row for m in mentions if m.entry and _is_same_place(m, place)}
    own = sum(1 for m in located if _is_same_place(m, place)) + _leads(place, sentences, mentions)
    return any(count > own for row, count in rows.items() if row not in same)


def _leads(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> int:
    """How surely the first sentence of the body is there: the dateline counts, and "in", "at" or "off"."""
    body = sentences[1:2] if sentences[0].sentence.is_heading else sentences[:1]
    if not body:
        return 0
    low, high = body[0].sentence.start, body[0].sentence.end
    here = [m for m in mentions if low <= m.start < high and _is_same_place(m, place)]
    return sum(m.start == low or _WITHIN.search(_before(body[0], m)) is not None for m in here)


def _before(sentence: Parsed, mention: Mention) -> str:
    """The few characters before a mention."""
    return sentence.text[max(sentence.sentence.start, mention.start - 12) : mention.start]


def _may_be(mention: Mention, sentences: tuple[Parsed, ...]) -> bool:
    text, low = sentences[0].text, max(0, mention.start - 60)
    if text[mention.start].islower() and mention.kind == "capital":
        return False  # "in the capital" is about the country
    told = _TOLD_IN.search(text, low, mention.start) or _BETWEEN.search(text, low, mention.start)
    return mention.where.is_placed and mention.part is not Part.ACTOR and not told


def _is_spot(mention: Mention, sentences: tuple[Parsed, ...]) -> bool:
    if mention.kind in _SCENIC or is_off_shore(mention):
        return True
    if mention.where.precision is Precision.REGION:
        small = mention.where.radius_m is not None and mention.where.radius_m < _ISLAND_M
        return small and _heads(mention, sentences)
    reached = _REACHED.search(sentences[0].text, max(0, mention.start - 12), mention.start)
    acts = mention.kind == "capital" and (mention.part is not Part.LOCATION or _is_seat(mention, sentences))
    located = mention.part is Part.LOCATION or _heads(mention, sentences)
    if reached or acts:
        return False
    return mention.where.precision is Precision.SETTLEMENT and located


def _is_seat(capital: Mention, sentences: tuple[Parsed, ...]) -> bool:
    """Whether a capital only dates the article or has an office named after it: "the mayor of Lima"."""
    holder = next(s for s in sentences if capital.start < s.sentence.end)
    return capital.start == holder.sentence.start or is_tied(holder, capital)


def _weight(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> int:
    """How much an article makes of a place: it heads it, opens with it, comes back to it."""
    named = sum(1 for m in mentions if _is_same_place(m, place)) if place.entry else _ENOUGH
    heads = _ENOUGH if _heads(place, sentences) else 0
    return min(named, _ENOUGH + 1) + heads


def _heads(place: Mention, sentences: tuple[Parsed, ...]) -> bool:
    """Whether the heading names the place, in full or by its last word: "Hedland" for "Port Hedland"."""
    first = sentences[0]
    if not first.sentence.is_heading:
        return False
    if _is_headed(place, first):
        return True
    word = place.where.name.split()[-1]
    short = len(word) >= _LONG_WORD and any(t.text == word for t in first.tokens)
    return place.start < first.sentence.end or short


def _is_headed(place: Mention, first: Parsed) -> bool:
    """Whether the heading has the whole name, be it as a firm's: "Gdynia Shipyard wins order"."""
    low, high = first.sentence.start, first.sentence.end
    whole = place.where.name in first.text[low:high]
    return first.sentence.is_heading and whole and place.part is Part.LOCATION


def _is_same_place(mention: Mention, place: Mention) -> bool:
    """Whether both name one place, be it in full or in short: "La Brea refinery", then "La Brea"."""
    if mention.entry is None or place.entry is None:
        return False
    if mention.entry.row == place.entry.row:
        return True
    short, full = sorted((mention.where.name, place.where.name), key=len)
    return mention.where.country == place.where.country and full.startswith(f"{short} ")


def _country(mentions: tuple[Mention, ...], sentences: tuple[Parsed, ...]) -> Mention | None:
    """The country that most of what the article names lies in, where its opening names the country itself.

    Where the heading names one, it is enough that none is spoken of as much.  What is part of a longer name,
    as in "Malta Trust", says nothing.
    """
    first, text = sentences[0], sentences[0].text
    named = [m for m in mentions if m.where.country and not _GOES_ON.match(text, m.end)]
    votes = Counter(m.where.country for m in named)
    if not votes:
        return None
    code, count = votes.most_common(1)[0]
    nations = [m for m in named if m.where.country == code and m.where.precision is Precision.COUNTRY]
    headed = first.sentence.is_heading and any(
        m.start < first.sentence.end and m.part in (Part.ACTOR, Part.OWNER) for m in nations
    )
    alone = all(other < count for each, other in votes.items() if each != code)
    if count < _LEAST or (count < _MOST * votes.total() and not (headed and alone)):
        return None
    opening = _opening(sentences)
    rival = max((other for each, other in votes.items() if each != code), default=0)
    if not any(m.start < opening for m in nations) or (rival > _RIVAL * count and not headed):
        return None
    return min(nations, key=lambda m: (m.part is Part.ADJECTIVE, m.start), default=None)
