"""What a clause with a pronoun for its subject says of whom the pronoun may stand for."""

from collections.abc import Sequence

from viewer.extract.agents.actors import NATURAL
from viewer.extract.grammar.words import words_of
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.syntax.subject_words import PERSONAL, is_person, says_the_two
from viewer.extract.wording.headlines import subject

SUBJECTS = ("it", "they", *PERSONAL)
OWNERS = ("its", "their", "his", "her")


def speaks_of_itself(sentence: Parsed, clause: Clause, *, several: bool) -> bool:
    """Whether what somebody says is of "it" or "they", as many as those who say it."""
    before = (sentence.tokens[i].lower for i in clause.before)
    return clause.role is Role.COMPLEMENT and ("they" if several else "it") in before


def is_agent(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase of the subject says who did something else: "a bridge built by the army fell"."""
    return chunk.lead is not None and sentence.tokens[chunk.lead].lower == "by"


def is_hers(sentence: Parsed, at: int) -> bool:
    """Whether "her" stands before what is hers."""
    after = sentence.tokens[at + 1 : at + 2]
    return bool(after) and (after[0].is_noun or after[0].tag in ("AJ0", "CRD", "ORD", "AJS"))


def named_ahead(sentence: Parsed, clause: Clause) -> str | None:
    """Whom a pronoun means that opens a sentence, before its name: "Since it opened, the bridge has"."""
    before = [sentence.tokens[i] for i in clause.before]
    pronoun = bool(before) and before[-1].tag == "PNP" and before[-1].lower in SUBJECTS
    if clause.role is not Role.TIME or clause.start > 1 or not pronoun:
        return None
    mains = (c for c in sentence.clauses if c.parent is not None and sentence.clauses[c.parent] is clause)
    over = next((c for c in mains if c.role is Role.MAIN), None)
    found = subject(sentence, over) if over else None
    several = is_plural(sentence, over) if over else False
    return found if several == (before[-1].lower == "they") else None


def nation_of(
    sentence: Parsed, clause: Clause, chunk: Chunk, mentions: tuple[Mention, ...]
) -> tuple[str, ...]:
    """The country that a relative says something of, or the city that does something to a thing.

    "Trade with China, which has become", "Nairobi set aside 30bn shillings".
    """
    start, end = sentence.tokens[chunk.words[0]].start, sentence.tokens[chunk.words[-1]].end
    named = tuple(m for m in mentions if m.start == start and m.end == end and m.part is not Part.ADJECTIVE)
    if clause.group.passive:
        return ()
    if clause.role is Role.RELATIVE:
        return tuple(m.where.name for m in named if m.is_country)
    acts = object_noun(sentence, clause) is not None and clause.group.lemma not in words_of("suffering-verbs")
    return tuple(m.where.name for m in named if m.kind not in NATURAL) if acts else ()


def only_reports(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody says what others do: "she said"; but not "she declared a state of emergency"."""
    if clause.group.lemma not in words_of("reporting-verbs") or clause.group.passive:
        return False
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    has_object = bool(after) and (after[0].tag in ("AT0", "DPS", "AJ0", "CRD", "DT0") or after[0].is_noun)
    more = ("more", "fewer", "nearly", "some", "nor")  # "neither confirmed nor denied the move"
    has_object = has_object or any(t.lower in more for t in after)
    tells = any(
        c.role is Role.COMPLEMENT and c.parent is not None and sentence.clauses[c.parent] is clause
        for c in sentence.clauses
    )
    shown = clause.group.progressive and not tells  # "flames were showing in the basement"
    return tells or clause.role is Role.ATTRIBUTION or not (has_object or shown)


def pronoun_above(sentence: Parsed, clause: Clause) -> str:
    """The "it" of what was said that a second verb goes on with: "said it had gas and would not buy"."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if above is None or above.role is not Role.COMPLEMENT or clause.start != clause.group.first:
        return ""
    words = (sentence.tokens[i].lower for i in above.before)
    return next((word for word in words if word in ("it", "they")), "")


def pronoun_behind(sentence: Parsed, clause: Clause) -> str:
    """The "she" of "Promoted in 2003, she led it", of whom the passive before it is told."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    opens = clause.shape is Shape.REDUCED and clause.start == clause.group.first == sentence.opening
    if over is None or not opens or over.group.first < clause.group.last:
        return ""
    comma = next((i for i in over.before if i > clause.group.last and sentence.tokens[i].text == ","), None)
    after = sentence.tokens[comma + 1].lower if comma is not None else ""
    return after if after in ("he", "she") and comma is not None and comma + 2 == over.group.first else ""


def points_to_told(sentence: Parsed, own: list[int]) -> bool:
    """Whether the clause opens with a word for someone named before: "it", "after it", "their"."""
    tokens = (sentence.tokens[i] for i in own[:3])
    words = [t.lower for t in tokens if t.tag not in ("CJT", "CJS", "AVQ", "CJC")]
    return any(word in (*SUBJECTS, *OWNERS) for word in words[:1]) or says_the_two(sentence, own)


def asker(sentence: Parsed, clause: Clause) -> str | None:
    """Who asked for something and then was told or did something: "Vietnam asked for it but was refused"."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    shares = clause.role is Role.COORDINATE and clause.start == clause.group.first
    asks = above is not None and above.group.lemma in ("ask", "appeal", "call") and not above.group.passive
    return subject(sentence, above) if above is not None and shares and asks else None


def answering(sentence: Parsed, clause: Clause) -> Clause | None:
    """The clause that only says that who does something spoke: "the army responded and shelled the camp"."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if above is None or clause.role is not Role.COORDINATE or clause.start != clause.group.first:
        return None
    beside = above.end == clause.start - 1 and above.role is Role.MAIN
    return above if beside and only_reports(sentence, above) else None


def counted_of_told(sentence: Parsed, clause: Clause, told: str | None, things: Sequence[str]) -> str | None:
    """The subject that counts what was told of before, or None: "neither has paid out", "most of it sank".

    Args:
        sentence: the sentence that holds the clause.
        clause: the one whose subject is looked for.
        told: the subject told last, of whom two are joined where "neither" means them.
        things: what something was done to last: "most of cargo" where the cargo was shipped.
    """
    words = [sentence.tokens[i].lower for i in clause.before]
    if words == ["neither"] and " and " in (told or ""):
        return told
    if len(words) < _PART or words[-2:] != ["of", "it"] or words[-_PART] not in _PARTS:
        return None
    thing = next((name for name in things if name.islower() and not is_person(name)), "it")
    return f"{words[-_PART].capitalize()} of {thing}"


_PART = 3  # words of "most of it"
_PARTS = ("most", "much", "some", "half", "part", "all", "none", "little")


def _passive_over(sentence: Parsed, clause: Clause, aside: Clause | None) -> str | None:
    """The main subject that a second passive shares: "was boarded after the cable broke and was towed"."""
    if aside is None or aside.role is not Role.TIME or aside.parent is None or aside.group.passive:
        return None
    over = sentence.clauses[aside.parent]
    beside = clause.parent is not None and sentence.clauses[clause.parent] is aside
    shares = beside and clause.start == clause.group.first and clause.group.passive and over.group.passive
    return subject(sentence, over) if shares else None


def over_aside(
    sentence: Parsed, clause: Clause, over: tuple[int, str, bool], told: tuple[str | None, bool]
) -> str | None:
    """The main subject for ", and was resumed" behind "when gunmen came": not that of the aside.

    Args:
        sentence, clause: the clause without a subject of its own.
        over: where the last sentence with a main subject begins, that subject, and whether it is several.
        told: the subject told last, and whether it is several.
    """
    tokens, at = sentence.tokens, clause.start - 1
    at += tokens[clause.start].lower == "then"
    if at < 2 or tokens[at].lower not in ("and", "but", "then"):
        return None
    last = [c for c in sentence.clauses if c.group.last < clause.start]
    aside = max(last, key=lambda c: c.group.last, default=None)
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    within = aside is not None and aside.role is Role.TIME and aside.parent != clause.parent
    if within and above is not None and above is not aside and clause.parent == 0:
        return subject(sentence, above)  # "ruled that he was held since men took him and ordered that"
    if tokens[at - 1].text != ",":
        return _passive_over(sentence, clause, aside)
    if aside is not None and above is not None and above is not aside and aside.role is Role.COMPLEMENT:
        return subject(sentence, above)  # "the firm says stocks fell, and has threatened to sue"
    elsewhere = over[0] != sentence.sentence.start or over[1] == told[0]
    if elsewhere or aside is None or aside.role not in (Role.TIME, Role.RELATIVE, Role.CONDITION):
        return None
    first = tokens[clause.group.first].lower
    wrong = first in (("was", "has", "is") if told[1] else ("were", "have", "are"))
    opened = aside.role is Role.RELATIVE and tokens[aside.start - 1].text == ","
    return over[1] if wrong or not opened else None


def points_back(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause without an object has a subject told of before: "it sank", "the ship went down"."""
    before = [sentence.tokens[i] for i in clause.before]
    opening = next((t for t in before if t.tag not in ("CJC", "CJS", "CJT", "AV0", "AVQ", "PUN")), None)
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    has_object = not clause.group.passive and any(
        t.is_noun or t.tag in ("AT0", "DPS", "PNP", "CRD") for t in after[:1]
    )
    known = opening is not None and (
        opening.tag == "PNP" or opening.lower in ("the", "this", "that", "these")
    )
    return known and not has_object and clause.shape is Shape.FINITE


def leads(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is a main one or goes on with one: not "and a choir sang" behind "while"."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    aside = over is not None and over.role in (Role.TIME, Role.CONDITION)
    return clause.role is Role.MAIN or (clause.role is Role.COORDINATE and not aside)
