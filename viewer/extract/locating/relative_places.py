"""The place that a relative clause is at: "Narsaq, where a plant was shut", "a house in Lima which was"."""

import re

from viewer.extract.grammar.words import verb_trigger
from viewer.extract.locating.there_meant import is_measured_from, nearest
from viewer.extract.names.places import Mention
from viewer.extract.syntax.antecedents import joined_relative
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import relative_object
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue, Kind

_ASIDE = re.compile(r"[A-Z][\w’'-]+,\s(?:[^,.;:]|(?<=\d)[.,](?=\d)){1,50}$")
_ASIDE_CHARS = 80
_NAME_GOES_ON = re.compile(r"\s[A-Z][a-z]")
_LEADS = frozenset("in at on to from near off outside through via".split())
_RELATIVES = ("where", "which", "that", "whose")


def of_relative(
    sentence: Parsed, clause: Clause, before: list[Mention], topic: Mention | None
) -> tuple[tuple[Mention, ...], tuple[Cue, ...]]:
    """The place before "where", "in which" or, where it is no town or country, "which"."""
    local = clause.marker == "where" or _opens_in(sentence, clause)
    if clause.role is not Role.RELATIVE or not (local or clause.marker in _RELATIVES):
        return (), ()
    clause = joined_relative(sentence, clause) or clause
    low, reach = sentence.sentence.start, sentence.tokens[clause.start].start - 40
    near = [m for m in before if m.start >= low and m.end >= reach]
    if not local:
        near = [m for m in near if not _NAME_GOES_ON.match(sentence.text, m.end)]  # "the Lima Star, which"
    to = sentence.tokens[clause.start].lower == "to"
    if not near and topic and not to and _opens_in(sentence, clause):
        return (topic,), (Cue("where", clause.marker, f"the article is about {topic.where.name}"),)
    there = [m for m in near if not _is_aside(sentence.text, m, topic)]
    if near and not there:  # "on Malta, 90 km off Sicily, where"
        there = [m for m in before if low <= m.start < near[0].start][-1:]
    held = [m for m in there[-1:] if _stands_in(sentence, clause, m) or _is_done_to(sentence, clause, m)]
    fit = held or [m for m in there if local or m.kind not in ("country", "city", "capital")]
    if not fit:
        return (), ()
    chosen = nearest(sentence.text, fit)
    return (chosen,), (Cue("where", clause.marker, f"points back to {chosen.where.name}"),)


def _stands_in(sentence: Parsed, clause: Clause, place: Mention) -> bool:
    """Whether a relative right behind a place tells of what stands in it: "a house in Tanzania which was".

    Or of what those there have: "herders in Candarave, whose wells have run dry".
    """
    at = clause.start - 1
    at -= at > 0 and clause.marker == "whose" and sentence.tokens[at].text == ","
    right = at >= 0 and sentence.tokens[at].end == place.end
    low = max(sentence.sentence.start, place.start - _HELD_CHARS)
    return right and _HELD.search(sentence.text, low, place.start) is not None


def _is_done_to(sentence: Parsed, clause: Clause, place: Mention) -> bool:
    """Whether a relative right behind a place tells what somebody did to it: "Kant, which Moscow opened"."""
    at = clause.start - 1
    at -= at > 0 and sentence.tokens[at].text == ","
    right = at >= 0 and sentence.tokens[at].end == place.end
    return right and clause.marker == "which" and bool(relative_object(sentence, clause))


_HELD = re.compile(r"[a-z]\s(?:in|at|near|off|outside)\s(?:(?:the|his|her|its|their)\s)?(?:[a-z]+\s)?$")
_HELD_CHARS = 30


def _is_aside(text: str, place: Mention, topic: Mention | None) -> bool:
    """Whether a place only says where the name before it lies: "on Malta, 90 km off Sicily, where".

    A town or a site is told of by itself: "at Nacala, 60 km south of Pemba, where Orbis runs the port".  But
    capitals and what the article is about only tell where the other lies.
    """
    known = place.kind == "capital" or (topic is not None and place.entry == topic.entry)
    orients = known or not place.where.precision.is_point
    measured = orients and is_measured_from(text, place)
    return measured and _ASIDE.search(text, max(0, place.start - _ASIDE_CHARS), place.start) is not None


def _opens_in(sentence: Parsed, clause: Clause) -> bool:
    """Whether a preposition of place stands before "which": "the runway from which it took off"."""
    lead = sentence.tokens[clause.start].lower
    told = verb_trigger(clause.group.lemma) if lead == "to" else None  # "Suva, to which a ferry sailed"
    return lead in _LEADS and (lead != "to" or (told is not None and told.kind is Kind.MOVEMENT))
