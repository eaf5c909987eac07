"""The headline of an event, made of the clause's own words: who, what was done, to what."""

import re

from viewer.extract.chunks import Chunk, chunks
from viewer.extract.clauses import Clause, Role, Shape
from viewer.extract.inflection import participle, third_person
from viewer.extract.parsing import Parsed
from viewer.extract.tokens import Token
from viewer.extract.words import noun_trigger, words_of
from viewer.model.event import Kind

MOST_WORDS = 8
_SUBJECT_WORDS = 4


def headline(
    sentence: Parsed,
    clause: Clause,
    noun: int | None = None,
    *,
    subject: str | None = None,
    thing: str | None = None,
) -> str:
    """Two to eight words for what the clause tells of, without date and hedge, and no phrase cut short.

    Args:
        sentence: the sentence.
        clause: the clause.
        noun: the index of the event noun that the verb only carries, if it does ("covers the relocation").
        subject: who acts, where the clause only says "it" or is relative; None where that is not known.
        thing: what an "it" after the verb stands for; None where there is none.
    """
    if noun is not None and noun > clause.group.last:
        return _tidy(_from_noun(sentence, clause, noun))
    own = _subject(sentence, clause)
    given = tuple((subject or "").split()[-_SUBJECT_WORDS:])
    verb, objects = _predicate(sentence, clause)
    if own and given and clause.role is Role.RELATIVE and not objects:
        objects = [Chunk("", given, given)]  # "which the two presidents opened"
    if thing and thing != subject and not objects and not _is_passive(clause):
        meant = tuple(thing.split()[-_SUBJECT_WORDS:])
        objects = [Chunk("", meant, meant)]
    doer = own or given
    if not doer and objects and not objects[0].lead and not _is_passive(clause):
        return _tidy(_without_doer(verb, objects))
    words = [*doer, *_inflected(sentence, clause, verb, doer)]
    words = _filled(words, objects)
    return _tidy(words if len(words) > 1 else _plain(sentence, clause))


def _without_doer(verb: list[str], objects: list[Chunk]) -> list[str]:
    """What was done to whom, where nobody is said to have done it; what came, after a verb put first."""
    joined = next((k for k, c in enumerate(objects) if k and c.lead not in ("and", "of")), len(objects))
    patient = _filled([], objects[:joined]) or list(objects[0].shorter)
    comes = verb[0] in words_of("inverting-verbs")
    return _filled(
        [*patient, third_person(verb[0]) if comes else participle(verb[0]), *verb[1:]], objects[joined:]
    )


def subject(sentence: Parsed, clause: Clause) -> str | None:
    """The short subject of a clause, for the "it" of the next; None where it has none."""
    return " ".join(_subject(sentence, clause)) or None


def _filled(words: list[str], more: list[Chunk]) -> list[str]:
    """The words with as many of the phrases as there is room for; none after one that is left out."""
    for i, chunk in enumerate(more):
        if chunk.is_date:
            continue
        room = MOST_WORDS - len(words)
        fitted = chunk.fitted(room)
        if fitted is None or _is_empty(chunk):
            break
        if chunk.lead == "between":
            other = more[i + 1].fitted(room - len(fitted)) if i + 1 < len(more) else None
            if other is None:
                break
        words = [*words, *fitted]
    return words


def _is_empty(chunk: Chunk) -> bool:
    """“at a cost”, "in return": a phrase that says nothing without what follows it."""
    return bool(chunk.lead) and len(chunk.words) == 1 and chunk.words[0].lower() in words_of("empty-nouns")


def _tidy(words: list[str]) -> str:
    if len(words) > 1 and words[0].lower() in ("and", "or", "but"):
        words = words[1:]
    text = " ".join(words)
    text = re.sub(r" ['’](s\b| )", r"’\1", text).replace(" %", "%")
    text = re.sub(r"([$€£¥]) (?=\d)", r"\1", text)
    text = text.strip(" ,;:“”\"'")
    return text[:1].upper() + text[1:]


def _from_noun(sentence: Parsed, clause: Clause, noun: int) -> list[str]:
    """The event noun with what it is of: "Relocation and redesign of the Callao Naval Base"."""
    first = noun
    while first - 1 > clause.group.last and sentence.tokens[first - 1].tag in ("NN1", "NP0", "AJ0", "ORD"):
        first -= 1
    found = chunks(sentence, [i for i in range(first, clause.end) if _goes_with_noun(sentence, i)])
    return _filled([], found) or [sentence.tokens[noun].text]


def _goes_with_noun(sentence: Parsed, at: int) -> bool:
    """“up to 20” is a bound of the number, which the quantity keeps."""
    token = sentence.tokens[at]
    before = sentence.tokens[at - 1].lower if at else ""
    return not (token.lower == "up" or (token.lower == "to" and before == "up"))


def _plain(sentence: Parsed, clause: Clause) -> list[str]:
    """The first words of the clause that are neither marks nor dates."""
    kept = [sentence.tokens[i] for i in range(clause.start, clause.end)]
    timed = [t for t in kept if any(x.opens_at <= t.start < x.end for x in sentence.times)]
    words = [t.text for t in kept if not t.is_mark and t not in timed and t.tag not in ("CJT", "AT0", "DPS")]
    return words[:MOST_WORDS]


def _is_passive(clause: Clause) -> bool:
    return clause.group.passive or clause.shape is Shape.REDUCED


# Who


def _subject(sentence: Parsed, clause: Clause) -> tuple[str, ...]:
    """The first noun phrase before the verb that no preposition governs, at most four words."""
    if clause.shape is not Shape.FINITE:
        return ()
    before = _after_marker(sentence, clause, [i for i in clause.own() if i < clause.group.first])
    while before:
        found = chunks(sentence, before)
        bare = next((k for k, c in enumerate(found) if not c.lead and not c.is_date), None)
        if bare is not None:
            return _named(found[bare:])
        stop = next(
            (k for k, i in enumerate(before) if sentence.tokens[i].is_mark or _bars(sentence, i)), None
        )
        if stop is None:
            return ()
        before = before[stop + 1 :]
    return ()


def _after_marker(sentence: Parsed, clause: Clause, before: list[int]) -> list[int]:
    """The words after the "when" or "a day after" that opens a clause."""
    if not clause.marker or clause.role is Role.MAIN:
        return before
    markers = {clause.marker, *(words_of("time-subordinators") if clause.role is Role.TIME else ())}
    marker = next(
        (k for k, i in reversed(list(enumerate(before))) if sentence.tokens[i].lower in markers), None
    )
    return before[marker + 1 :] if marker is not None else before


def _bars(sentence: Parsed, at: int) -> bool:
    return sentence.tokens[at].tag in ("CJS", "CJC", "CJT", "AV0", "DTQ", "AVQ", "PNQ")


def _named(found: list[Chunk]) -> tuple[str, ...]:
    """The first phrase, with the "and" or "of" that belongs to it where that is short."""
    first = found[0]
    counts = len(first.words) == 1 and first.words[0].lower() in words_of("counting-words")
    if counts and len(found) > 1 and found[1].lead == "of":
        return (*first.words, *(found[1].fitted(_SUBJECT_WORDS) or ("of",))[1:])
    words = first.fitted(_SUBJECT_WORDS) or first.shorter[-_SUBJECT_WORDS:]
    if len(found) > 1 and found[1].lead in ("and", "of") and not found[1].is_date:
        more = found[1].fitted(_SUBJECT_WORDS + 1 - len(words))
        return (*words, *(more or ()))
    return words


# What was done


def _predicate(sentence: Parsed, clause: Clause) -> tuple[list[str], list[Chunk]]:
    """The verb's dictionary form with its particle, and the phrases after it."""
    group, tokens = clause.group, sentence.tokens
    start = group.last + 1
    particle: list[str] = []
    if group.lemma == "be" and start < clause.end and tokens[start].lower in words_of("scheduling-words"):
        start += 1
    while start < clause.end and len(particle) < 2 and _is_particle(tokens, start):
        particle, start = [*particle, tokens[start].text], start + 1
    after = chunks(sentence, [i for i in clause.own() if i >= start])
    verb = [tokens[group.head].lemma, *particle]
    return _plain_verb(verb, after)


def _is_particle(tokens: tuple[Token, ...], at: int) -> bool:
    bounds = tokens[at].lower == "up" and at + 1 < len(tokens) and tokens[at + 1].lower == "to"  # "up to 20"
    return not bounds and (tokens[at].tag == "AVP" or tokens[at].lower in words_of("result-words"))


def _plain_verb(verb: list[str], after: list[Chunk]) -> tuple[list[str], list[Chunk]]:
    """“grants approval for the sale” as "approves the sale"."""
    if verb[0] in ("grant", "give") and after and not after[0].lead:
        trigger = noun_trigger(after[0].words[-1].lower())
        if (
            trigger
            and trigger.kind is Kind.DECISION
            and len(after) > 1
            and after[1].lead in ("for", "to", "of")
        ):
            return [trigger.verb], [Chunk("", after[1].words, after[1].shorter, after[1].is_date), *after[2:]]
    return verb, after


def _inflected(sentence: Parsed, clause: Clause, verb: list[str], doer: tuple[str, ...]) -> list[str]:
    head, lemma = sentence.tokens[clause.group.head], verb[0]
    follows = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if clause.group.lemma in ("be", "have") and follows and follows[0].tag == "PRP":
        return []
    if clause.group.lemma == "be" and follows and follows[0].lower in words_of("scheduling-words"):
        return [follows[0].text]
    if _is_passive(clause):
        return [head.text, *verb[1:]]
    if not doer:
        return [head.text if head.tag == "VVG" else lemma, *verb[1:]]
    plural = _is_plural(sentence, clause, doer)
    return [lemma if plural else third_person(lemma), *verb[1:]]


def _is_plural(sentence: Parsed, clause: Clause, doer: tuple[str, ...]) -> bool:
    """Whether the subject takes the plain verb: by its noun, or by the verb the text itself uses."""
    head = doer[: doer.index("of")][-1] if "of" in doer[1:] else doer[-1]
    tokens = [t for t in sentence.tokens[: clause.group.first] if t.text == head]
    first = sentence.tokens[clause.group.first].tag
    return (
        "and" in doer
        or (
            doer[0].lower() in words_of("counting-words")
            and doer[0].lower() not in ("one", "each", "another")
        )
        or first in ("VVB", "VBB", "VHB", "VDB")
        or bool(tokens and (tokens[-1].tag == "NN2" or tokens[-1].lower in ("people", "police", "troops")))
    )
