"""Where it is that the text leaves understood: "It ordered six corvettes", "A frigate docked last week"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating.carried_place import Found
from viewer.extract.locating.elsewhere import goes_elsewhere, is_at_unknown_site, names_another
from viewer.extract.locating.nation_subjects import arms_itself
from viewer.extract.locating.nationwide import ruler
from viewer.extract.locating.nearby import Nearby
from viewer.extract.locating.outlines import shore_m
from viewer.extract.locating.pointing import names_apart
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun, with_particle
from viewer.geo.entry import ISLANDS
from viewer.model.event import Cue, Kind

_CALLING = frozenset(("dock", "berth", "moor", "tie up", "put in", "call", "pull in", "call in"))
_BY_SEA_M = 15_000
_WORKS = (Kind.CONSTRUCTION, Kind.OPENING, Kind.CLOSURE)
_FIXED = frozenset(
    "pad dock ground building drydock slipway apron hall mill shaft antenna dish radar".split()
)
_BODIES = frozenset("government cabinet ministry parliament state".split())
_BESIDE = frozenset("to beside near by opposite behind at".split())
_FORCES = frozenset("navy army force military coastguard marines guard".split())
_BUYING = frozenset("buy order acquire purchase procure lease commission".split())
_WIDELY = frozenset("across throughout elsewhere nationwide countrywide rival".split())
_HEADS = re.compile(r"\b(?:presiden(?:t|cy|tial)|prime minister)\b")
_RULED = (Kind.DECISION, Kind.AGREEMENT, Kind.CLOSURE, Kind.ECONOMIC, Kind.LEGAL)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article where a clause names no place.

    `topic` is the place it is about and `land` the country it is set in, None where there is none;
    `before` gives the sentence before one in its paragraph, if any; `adjectives` name the nations
    and `told` are the events told before.
    """

    nearby: Nearby
    topic: Mention | None
    land: Mention | None
    before: Callable[[Parsed], Parsed | None]
    adjectives: tuple[Mention, ...] = ()
    told: tuple[Candidate, ...] = ()


def understood(sentence: Parsed, clause: Clause, kind: Kind, known: Known) -> Found:
    """Where a clause is that names no place, by who does it and to what; empty where that is open."""
    return (
        _port_called_at(sentence, clause, known)
        or _of_government(sentence, clause, kind, known)
        or _built_at(sentence, clause, kind, known)
        or ((), ())
    )


def nation_meant(
    sentence: Parsed, clause: Clause, before: Callable[[Parsed], Parsed | None], nearby: Nearby
) -> Found | None:
    """The country that is the subject of a sentence before where "It" buys arms, which are for itself.

    Args:
        sentence, clause: a clause that names no place.
        before: gives the sentence before one in its paragraph, if any.
        nearby: the places of the article.
    """
    if not _is_it(sentence, clause) or not arms_itself(sentence, clause):
        return None
    holder = before(sentence)
    while holder and holder.clauses and _is_it(holder, holder.clauses[0]):
        holder = before(holder)
    if holder is None or not holder.clauses:
        return None
    nation = ruler(holder, subject_chunks(holder, holder.clauses[0])[:1], list(nearby.within(holder)))
    return ((nation,), (Cue("where", "it", f"points back to {nation.where.name}"),)) if nation else None


def _is_it(sentence: Parsed, clause: Clause) -> bool:
    return [sentence.tokens[i].lower for i in clause.before] == ["it"]


def _port_called_at(sentence: Parsed, clause: Clause, known: Known) -> Found | None:
    """The island, port or seaside town that the article is about, where a ship is told to have called.

    None where the paragraph has named another place since, which may be the one that is meant.
    """
    topic, noun = known.topic, subject_noun(sentence, clause)
    calls = {clause.group.lemma, with_particle(sentence, clause)} & _CALLING
    if topic is None or noun is None or not calls:
        return None
    isle = topic.kind in ISLANDS
    ship = {sentence.tokens[i].lemma.lower() for i in range(clause.start, noun + 1)} & words_of("vessels")
    low = sentence.text.rfind("\n\n", 0, sentence.sentence.start)
    others = (m for m in known.nearby.up_to(sentence) if m.start > low and m.part is not Part.ACTOR)
    apart = any(m.where.name != topic.where.name and m.part is not Part.ADJECTIVE for m in others)
    by_sea = isle or (topic.where.precision.is_point and shore_m(topic.where) <= _BY_SEA_M)
    if not ship or apart or not by_sea:
        return None
    return (topic.unsaid(),), (Cue("where", "", f"the article is about {topic.where.name}"),)


def _built_at(sentence: Parsed, clause: Clause, kind: Kind, known: Known) -> Found | None:
    """The spot that the article is about, where something fixed to the ground is built, opened or shut.

    None where the clause or its paragraph so far names another place, at which that may be.
    """
    topic = known.topic
    if topic is None or kind not in _WORKS or not (topic.where.precision.is_point or topic.kind in ISLANDS):
        return None
    noun = object_noun(sentence, clause)
    noun = subject_noun(sentence, clause) if noun is None or clause.group.passive else noun
    head = sentence.tokens[noun].lemma.lower() if noun is not None else ""
    fixed = head in _FIXED or is_among(head, "facilities", "structures", "machines")
    if not fixed or _is_elsewhere(sentence, clause, topic, known):
        return None
    return (topic.unsaid(),), (Cue("where", "", f"the article is about {topic.where.name}"),)


def _is_elsewhere(sentence: Parsed, clause: Clause, topic: Mention, known: Known) -> bool:
    """Whether a clause, or its paragraph up to it, puts something at another place than the topic."""
    here, own = known.nearby.within(sentence), tuple(clause.own())
    if names_another(sentence, clause, own, here) or goes_elsewhere(sentence, clause, here):
        return True
    if is_at_unknown_site(sentence, clause, here) or names_apart(sentence, clause, topic):
        return True
    if any(sentence.tokens[i].lower in _WIDELY for i in own):
        return True
    low = sentence.text.rfind("\n\n", 0, sentence.sentence.start)
    near = known.nearby.up_to(sentence)
    put = [m for m in near if m.start > low and m.part in (Part.LOCATION, Part.OTHER)]
    put += [c.where[0] for c in known.told if c.where and c.quotes[-1][0] > low]
    apart = any(m.where.name != topic.where.name and not m.is_country for m in put)
    return apart or _is_beside_known(sentence, clause)


def _is_beside_known(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause puts something by a thing told of before: "plans a plant next to the quays"."""
    behind = sentence.tokens[clause.group.last + 1 : clause.end]
    leads = (i for i, t in enumerate(behind[:-1]) if t.lower in _BESIDE and behind[i + 1].lower == "the")
    return any(any(t.is_noun for t in behind[i + 2 : i + 4]) for i in leads)


def _of_government(sentence: Parsed, clause: Clause, kind: Kind, known: Known) -> Found | None:
    """The land of the article, where "the government", and none of a land named, decides or agrees."""
    land, subject = known.land, subject_chunks(sentence, clause)[:1]
    if land is not None and kind is Kind.APPOINTMENT and _takes_office(sentence, clause):
        return (land.unsaid(),), (Cue("where", "", f"the article is of {land.where.name}"),)
    if land is None or kind not in _RULED or not subject or clause.group.passive:
        return None
    words = [sentence.tokens[i] for i in subject[0].words]
    low, high = words[0].start, words[-1].end
    named = any(low <= m.start < high for m in known.nearby.within(sentence))
    idle = kind is Kind.DECISION and words[-1].text == "ministry"  # "rejected the idea"
    own = {m.where.country for m in known.adjectives if low <= m.start < high}
    strange = any(t.text[0].isupper() for t in words) and own != {land.where.country}
    if idle or words[-1].text not in _BODIES or named or strange:
        return None  # "the Ukrainian parliament"
    begins = sentence.text.rfind("\n\n", 0, sentence.sentence.start)
    if any(
        m.where.country not in (None, land.where.country) for m in known.adjectives if begins < m.start < low
    ):
        return None  # told of another nation's
    return (land.unsaid(),), (Cue("where", words[-1].text, f"the article is of {land.where.name}"),)


def of_forces(sentence: Parsed, clause: Clause, land: Mention | None) -> Found:
    """The land of the article, where "the navy" of no land named buys ships or arms, which are for itself.

    Args:
        sentence, clause: the clause, which names no place.
        land: the country that the article is set in; None where it is set in none.
    """
    subject = subject_chunks(sentence, clause)[:1]
    noun = object_noun(sentence, clause) if clause.group.lemma in _BUYING else None
    if land is None or noun is None or not subject or len(subject[0].words) > 2:
        return (), ()
    head = sentence.tokens[subject[0].words[-1]].lower
    low = {sentence.tokens[noun].lemma.lower(), sentence.tokens[noun].lower.removesuffix("s")}
    arms = low & words_of("vessels", "weapons")
    if head not in _FORCES or not arms:
        return (), ()
    return (land.unsaid(),), (Cue("where", head, f"the article is of {land.where.name}"),)


def _takes_office(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody is sworn in of whom the paragraph has told that it is as head of the country."""
    low = max(0, sentence.text.rfind("\n\n", 0, sentence.sentence.start))
    told = _HEADS.search(sentence.text, low, sentence.tokens[clause.end - 1].end)
    return with_particle(sentence, clause) == "swear in" and clause.group.passive and told is not None
