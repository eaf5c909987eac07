"""The country or town of what is its own: "four Chilean ports", "its Peruvian customers"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.locating.nationwide import ruler
from viewer.extract.locating.waters_off import before_its_coast
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind as PlaceKind
from viewer.model.event import Kind
from viewer.model.where import Precision

_FIXED = ("facilities", "land-nouns", "state-figures")
_APART = ("roles-of-company", "chiefs", "posts", "pacts", "person-titles", "vessels")
_VOTING = ("vote", "elect", "re-elect", "reject", "choose")
_COUNTERPARTS = frozenset(
    "counterpart partner rival owner parent ally neighbour neighbor friend bid offer visit".split()
)


def _is_anywhere(sentence: Parsed, at: int, mention: Mention) -> bool:
    """Whether a part of the world only says of what sort a thing is: "an Arctic railway", one day."""
    world = mention.entry is not None and mention.entry.kind is PlaceKind.WORLD_REGION
    return world and at > 0 and sentence.tokens[at - 1].lower in ("a", "an")


def _is_side(sentence: Parsed, at: int, noun: Token) -> bool:
    """Whether a border only says on which side of a land something is: "along the Iranian border"."""
    lead = [t.lower for t in sentence.tokens[max(0, at - 2) : at]]
    return noun.lower in ("border", "frontier") and lead in (["along", "the"], ["near", "the"], ["by", "the"])


def of_nation(
    sentence: Parsed, clause: Clause, own: Sequence[int], beside: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The country whose adjective stands before something fixed to the ground: "four Chilean ports".

    Args:
        sentence, clause: the clause.
        own: its words.
        beside: the countries that the sentence names in adjectives.
    """
    for mention in beside:
        at = sentence.at(mention.start)
        if (
            at is None
            or at not in own
            or _is_maker(sentence.tokens[at])
            or _is_anywhere(sentence, at, mention)
        ):
            continue
        nouns = list(takewhile(lambda t: t.is_noun or t.tag == "AJ0", sentence.tokens[at + 1 : at + 5]))
        end = sentence.tokens[at].end
        if mention.where.precision.is_point and any(mention.start < m.start < end for m in beside):
            continue  # what happens on "the Paris-Lyon line" is not in Paris
        fixed = nouns and nouns[-1].text.islower() and is_among(nouns[-1].lemma.lower(), *_FIXED)
        fixed = fixed or (bool(nouns) and nouns[-1].lower in _TARGETS and _strikes(clause))
        off = bool(nouns) and _is_off_coast(sentence, at, nouns[-1])
        if fixed and not off and not _is_side(sentence, at, nouns[-1]):
            return (mention,)
        if off or (nouns and nouns[-1].text == "waters"):
            sea = replace(mention.where, name=f"off {mention.where.name}", precision=Precision.SEA)
            return (before_its_coast(sentence.text, replace(mention, where=sea)),)  # "seen in British waters"
        if nouns and mention.where.precision is Precision.COUNTRY and _is_branch(sentence, at, nouns[-1]):
            return (mention,)
        if clause.group.lemma in _VOTING and _is_subject(sentence, clause, at):
            return (mention,)  # "Peruvians on Sunday voted"
    return ()


_OF_GROUND = ("based", "held", "administered", "occupied", "governed")


_TARGETS = ("site", "sites", "soil", "territory", "positions", "depots", "depot", "infrastructure")


def _strikes(clause: Clause) -> bool:
    """Whether a clause tells of a blow, which falls where its target is: "struck Iranian nuclear sites"."""
    trigger = verb_trigger(clause.group.lemma)
    return trigger is not None and trigger.kind is Kind.INCIDENT


def _is_off_coast(sentence: Parsed, at: int, noun: Token) -> bool:
    """Whether something is at sea before the coast of a nation: "capsized off the Peruvian coast"."""
    led = [t.lower for t in sentence.tokens[max(0, at - 3) : at] if t.tag not in ("AT0", "AJ0")]
    return noun.lower in _SHORES and led[-1:] == ["off"]


_SHORES = ("coast", "coasts", "shore", "shores", "coastline")


def _is_maker(token: Token) -> bool:
    """Whether a compound says who made or runs a thing, wherever that stands: "a Chinese-built plant"."""
    nation, dash, done = token.text.rpartition("-")
    return bool(dash) and done.islower() and nation[:1].isupper() and done not in _OF_GROUND


def _is_subject(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a word is by itself who does what a clause tells."""
    subject = subject_chunks(sentence, clause)[:1]
    return bool(subject) and subject[0].words == (at,)


def of_owner(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The country or town that does something to what is its own, or that something is done to.

    Args:
        sentence, clause: the clause.
        here: the places named in the sentence.
    """
    return _of_its_own(sentence, clause, here) or _done_to(sentence, clause, here)


def _is_branch(sentence: Parsed, at: int, noun: Token) -> bool:
    """Whether an adjective says where what somebody has is: "its Peruvian customers", but not its owner."""
    whose = sentence.tokens[at - 1].tag == "DPS" if at else False
    return whose and not is_among(noun.lemma.lower(), *_APART) and noun.lemma.lower() not in _COUNTERPARTS


def _of_its_own(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The country or town that does something to what is its own: "Chad widens its roads"."""
    subject = subject_chunks(sentence, clause)
    ends = {sentence.tokens[chunk.words[-1]].end for chunk in subject[:1]}
    town = next((m for m in here if m.end in ends and m.where.precision is Precision.SETTLEMENT), None)
    state = ruler(sentence, subject, list(here)) or town
    words = [sentence.tokens[i] for i in clause.after] if state else []
    for at, token in enumerate(words):
        if state and token.lower == "its":
            nouns = list(takewhile(lambda t: t.is_noun or t.tag == "AJ0", words[at + 1 : at + 5]))
            if nouns and is_among(nouns[-1].lemma.lower(), "facilities", "land-nouns"):
                return (state,)
    return ()


def _done_to(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The country that something is done to: "Togo was granted a delay", but not "Togo was told"."""
    told = clause.role is Role.RELATIVE or clause.group.lemma in words_of("reporting-verbs")
    if told or not clause.group.passive:
        return ()
    ends = {sentence.tokens[chunk.words[-1]].end for chunk in subject_chunks(sentence, clause)[:1]}
    return tuple(m for m in here if m.where.precision is Precision.COUNTRY and m.end in ends)
