"""The exact place an article is about, by its dateline or by what its first sentence is of."""

import re

from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger, words_of
from viewer.extract.locating.spots import (
    OPENING,
    WITHIN,
    is_outdone,
    is_same_place,
    is_town_of,
    may_be_spot,
    words_before,
)
from viewer.extract.locating.there_meant import is_measured_from
from viewer.extract.locating.thing_meant import SETTLEMENTS
from viewer.extract.locating.tied_places import is_tied
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.model.event import Kind
from viewer.model.where import Precision

_ENOUGH = 2
_LONGEST_OWNED = 7  # words
_NEWSROOMS = 0.6  # the importance of a city that papers have offices in
_DASHED = re.compile(  # "NAIROBI, Kenya (AP) —", "HELENA, Mont. —", "KATHMANDU, Aug. 2:"
    r"(?:,\s(?:[^.!?:;\n—–]|\.(?=[\s,]\s?\d|[A-Z]\.|,|\s[—–(]|\s--?\s)){1,30})?(?:\s\([\w ]+\))?"
    r"(?:\s?(?:[—–]|[-_]{1,2}\s)|:\s(?=[A-Z“\"‘]))"
)
_INSIDE = re.compile(r"[a-z]\s(?:in|at|near|off)\s(?:the\s)?[A-ZÀ-Þ]")
_THERE = re.compile(  # "near the station of"
    r"\b(?:in|at|near|off|outside)\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,3}(?:(?:of|in|at|near)\s)?(?:the\s)?$"
)


def dateline(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The town that opens the body before a dash: "NAIROBI, Kenya — Rain fell"."""
    opened = {s.sentence.start for s in sentences[:OPENING]}
    towns = (m for m in mentions if m.start in opened and m.where.precision.is_point)
    return next((m for m in towns if _DASHED.match(sentences[0].text, m.end)), None)


def of_news(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
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
    one = bool(there) and all(is_same_place(m, there[0]) or is_town_of(m, there[0]) for m in there)
    return there[0] if one and may_be_spot(there[0], sentences) else None


def _tells_incident(sentence: Parsed) -> bool:
    """Whether a word is one of accidents and attacks: in headings the verbs are hard to tell from nouns."""
    lemmas = {t.lemma.lower() for t in sentence.tokens if t.is_noun or t.tag[:2] == "VV"}
    found = (trigger for lemma in sorted(lemmas) for trigger in (verb_trigger(lemma), noun_trigger(lemma)))
    return any(trigger is not None and trigger.kind is Kind.INCIDENT for trigger in found)


def written_in(
    country: Mention | None, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]
) -> Mention | None:
    """The town that an article is dated from, in the country that it is set in.

    It comes back to it, be it as "this village", opens with a site there, or names no other spot of that
    country but the capital and what it only measures from.  A capital is none,
    nor is a great city where it names others and opens with no site, or begins with the country: from there
    much is told that happened elsewhere.
    """
    town = dateline(sentences, mentions)
    if town is None or town.entry is None:
        return None
    of_site = _opens_with_site(town, sentences, mentions)
    told = (country,) if country else () if of_site else mentions
    if any(m.where.country != town.where.country for m in told):
        return None
    points = [m for m in mentions if m.part is Part.LOCATION and m.where.precision.is_point]
    points = [m for m in points if not (m.kind == "capital" or is_measured_from(sentences[0].text, m))]
    alone = all(is_same_place(m, town) or m.where.country != town.where.country for m in points)
    is_great = town.entry.importance > _NEWSROOMS
    tells = _tells_of_town(town, sentences, mentions) and (alone or of_site)
    seat = town.kind == "capital" or (is_great and not tells)
    if seat:
        return None
    named = sum(1 for m in mentions if is_same_place(m, town))
    is_enough = alone or of_site or named >= _ENOUGH or _is_called(town, sentences, mentions)
    return town if is_enough and not is_outdone(town, sentences, mentions) else None


def is_newsroom(town: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether an article has a great city in its dateline alone, and puts things in more lands than one."""
    dated = dateline(sentences, mentions)
    great = town.entry is not None and town.entry.importance > _NEWSROOMS
    if not great or dated is None or not is_same_place(dated, town):
        return False
    if sum(1 for m in mentions if is_same_place(m, town)) > 1:
        return False
    there = {m.where.country for m in mentions if m.part is Part.LOCATION and m.where.country}
    return len(there - {town.where.country}) > 1


def _tells_of_town(town: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether the sentence behind the dateline names no country: "India will ban exports" is of no town."""
    dash = _DASHED.match(sentences[0].text, town.end)
    first = next((s.sentence for s in sentences[:OPENING] if s.sentence.start == town.start), None)
    if dash is None or first is None:
        return False
    return not any(
        dash.end() <= m.start < first.end and m.where.precision is Precision.COUNTRY for m in mentions
    )


def _opens_with_site(town: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether behind the dateline "the port" or "the country's main airport" is told of and no other."""
    first = next((s for s in sentences[:OPENING] if s.sentence.start == town.start), None)
    if first is None or any(
        town.end <= m.start < first.sentence.end and m.where.country == town.where.country for m in mentions
    ):
        return False
    body = first.tokens[first.opening :]
    facilities = words_of("facilities") - words_of("natural-features")
    sites = (
        i for i, t in enumerate(body) if t.is_noun and t.text.islower() and t.lemma.lower() in facilities
    )
    bare = (i for i in sites if i and not body[i - 1].text[0].isupper())  # "the Foo dam" is another's
    return any({t.lower for t in body[max(0, i - 4) : i]} & {"the", "’s", "'s", "its"} for i in bare)


def _is_called(town: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether behind the dateline it is called "this village" before any other town is named."""
    first = next((s for s in sentences[:OPENING] if s.sentence.start == town.start), None)
    if first is None:
        return False
    body = first.tokens[first.opening :]
    called = next(
        (
            token.start
            for i, token in enumerate(body)
            if i and token.lower in SETTLEMENTS and body[i - 1].lower == "this"
        ),
        None,
    )
    towns = (m for m in mentions if m.start > town.start and m.where.precision is Precision.SETTLEMENT)
    return called is not None and not any(m.start < called for m in towns)


def sharper(spot: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The exact place in the first sentence of what the heading alone puts near a town: "fire near Lima"."""
    heading = sentences[0].sentence
    body = sentences[1:2] if heading.is_heading and spot.entry is not None else ()
    if not body or any(m.start >= heading.end and is_same_place(m, spot) for m in mentions):
        return None
    low, high = body[0].sentence.start, body[0].sentence.end
    there = [m for m in mentions if low <= m.start < high and m.where.precision.is_point]
    if not there or not all(is_same_place(m, there[0]) for m in there):
        return None
    inside = _INSIDE.search(body[0].text, there[0].start, there[0].end)  # "its works in Cork"
    within = inside or (
        there[0].part is Part.LOCATION and WITHIN.search(words_before(body[0], there[0])) is not None
    )
    same = there[0].where.country == spot.where.country and there[0].where.is_placed
    return there[0] if within and same and not is_tied(body[0], there[0]) else None


def of_subject(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The town of the thing that an article opens with: "The new berth in Cork will not be ready"."""
    body = sentences[1:2] if sentences[0].sentence.is_heading else sentences[:1]
    clause = next((c for s in body for c in s.clauses if c.role is Role.MAIN), None)
    if clause is None:
        return None
    low, verb = body[0].sentence.start, body[0].tokens[clause.group.first].start
    exact = [m for m in mentions if low <= m.start < body[0].sentence.end and m.where.precision.is_point]
    exact = [m for m in exact if not is_measured_from(sentences[0].text, m)]
    if len(exact) != 1 or exact[0].end > verb or exact[0].kind == "capital":
        return None
    there = WITHIN.search(words_before(body[0], exact[0])) and not is_tied(body[0], exact[0])
    there = there or _owns_site(body[0], clause, exact[0]) or _is_told_of(body[0], clause, exact[0])
    return exact[0] if there and may_be_spot(exact[0], sentences) else None


def _is_told_of(sentence: Parsed, clause: Clause, town: Mention) -> bool:
    """Whether a town is itself what the first sentence is about: "For a century Longyearbyen dug"."""
    settled = town.where.precision is Precision.SETTLEMENT and town.part is not Part.OWNER
    subject = subject_chunks(sentence, clause)[:1]
    opens = bool(subject) and sentence.tokens[subject[0].words[0]].start == town.start
    before = sentence.tokens[subject[0].words[0] - 1].lower if opens and subject[0].words[0] else ""
    return settled and opens and before not in ("of", "from", "in", "at", "near")


def _owns_site(sentence: Parsed, clause: Clause, town: Mention) -> bool:
    """Whether the main clause is about what a town has: "Ica's airport is to handle freight"."""
    at = subject_noun(sentence, clause)
    if at is None or town.part is not Part.OWNER:
        return False
    between = sentence.tokens[(sentence.at(town.start) or 0) : at]
    near = bool(between) and len(between) < _LONGEST_OWNED and all(not t.is_mark for t in between)
    return near and is_among(sentence.tokens[at].lemma.lower(), "facilities", "structures", "town-sites")
