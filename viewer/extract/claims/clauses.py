"""What the clause around a distance says it of: its subject, be it named, pointed to or unplaced."""

import re
from dataclasses import replace

from viewer.extract.claims.areas import pointed_in_area
from viewer.extract.claims.chief import chief_town
from viewer.extract.claims.kindred import HARBOURS, TOWNS, singular
from viewer.extract.claims.movers import is_passing
from viewer.extract.claims.names import PARTS, part_of_town
from viewer.extract.claims.parts import is_fixed, is_part
from viewer.extract.claims.referents import of_nation, only_one, pointed_at
from viewer.extract.claims.rivals import RIVALS
from viewer.extract.claims.scene import Around
from viewer.extract.claims.things import come_from, unplaced
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.verbs import clause_at
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.model.event import Kind
from viewer.model.where import Precision

STANDING = frozenset("be lie stand sit remain".split())
"""Verbs that tell where something is."""
_STANDS = re.compile(r"\s(?:at|on|in)\s(?:the\s)?")
_OF_TOWN = re.compile(r"\sof\s(?=[^\W\d_a-z])")
_HOUSES = frozenset(
    "headquarters hotel resort lodge spa office villa farm museum embassy consulate clinic campus laboratory "
    "institute studio shop".split()
)
"""What has an address, and so stands where the words after it say."""
_RELATIVES = ("where", "which", "that", "whose")
_NAME_CHARS = 40
_ARTICLES = ("AT0", "DPS", "DT0")
_PHRASE_TAGS = ("AJ0", "AJS", "NN0", "NN1", "NN2", "NP0", "POS", "CRD", "ORD")


def of_clause(match: "re.Match[str]", around: Around) -> tuple[End | None, bool]:
    """What the clause around a distance says it of, and whether it says it of something unplaced.

    The subject of "is" or "lies", or of an incident: "the Wren sank 14 miles from the harbour".
    """
    sentence = around.sentence
    clause = clause_at(sentence, match.start())
    if clause is None or clause.group.passive or _is_past_semicolon(sentence, clause, match.start()):
        return None, False
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(clause.group.lemma)
    locates = (
        clause.group.lemma in STANDING
        or (
            trigger is not None and trigger.kind is Kind.INCIDENT and not _has_object(sentence, clause, match)
        )
        or _is_right_after(sentence, clause, match.start())
    )
    chunks = _subject_chunks(sentence, clause) if locates else []
    if not chunks:
        return None, False
    first, last = (sentence.tokens[chunks[0].words[i]] for i in (0, -1))
    inside = list(around.between(_opens_name(first, around), last.end))
    named = None if inside or last.is_name else _named_after(last, around)
    if named:
        return named, True
    if not inside and not last.is_name and (told := _told_by(sentence, chunks[0].words[0], around)):
        return told, True
    if inside:
        return _headed(inside, (first.start, last), around)
    verb = sentence.tokens[clause.group.first].start
    ahead = [
        m
        for m in around.mentions
        if first.start <= m.start and m.end <= match.start() and not last.end <= m.start < verb
    ]
    if ahead or not last.is_name:
        return None, False
    return unplaced(sentence.text, first.start, last.end), True


def _opens_name(first: Token, around: Around) -> int:
    """Where a word begins, or the name that it is in: "Umm" may have been taken for no noun."""
    near = around.between(first.start - _NAME_CHARS, first.start)
    return next((m.start for m in near if first.start < m.end), first.start)


def _headed(inside: list[Mention], subject: tuple[int, Token], around: Around) -> tuple[End | None, bool]:
    """What a subject with a place in it means, from its first character to its last word."""
    start, last = subject
    if inside[-1].end >= last.end:
        mover = come_from(inside[-1], around)
        return mover or around.end(inside[-1]), mover is not None
    if inside[-1].part is not Part.OWNER and (town := _called_of(last, around)):
        return town, True  # "the Black Sea resort of Varna"
    if inside[-1].part is Part.OWNER and last.tag in ("NN1", "NN2"):
        if part := part_of_town(inside[-1], last.lower, around) or chief_town(inside[-1], around):
            return replace(part, end=last.end), True
        if is_part(last.lower) and inside[-1].where.precision is Precision.SETTLEMENT:
            return replace(around.end(inside[-1]), end=last.end), True  # "Ruse’s cranes"
        words = around.sentence.text[inside[-1].end : last.end]
        told = _stood_at(last.end, around) or _called_of(last, around) or only_one(words, inside[-1], around)
        told = told or of_nation(inside[-1], last.end, around)
        if told:
            return replace(told, start=start, end=last.end), True
        return unplaced(around.sentence.text, start, last.end), True  # "the island's nearest beach"
    return (unplaced(around.sentence.text, start, last.end), True) if last.is_name else (None, False)


def _named_after(last: Token, around: Around) -> End | None:
    """The spot that a phrase names after its noun: "its rival at Setúbal", "the pit at Kolwezi"."""
    noun = singular(last.lower)
    text = around.sentence.text
    stays = noun in RIVALS or noun in _HOUSES or is_fixed(noun)
    stays = stays or (text.startswith(" at ", last.end) and not is_passing(noun))
    of_part = _called_of(last, around) if last.lower in PARTS else None
    return of_part or (_stood_at(last.end, around) if stays else None)


def _stood_at(end: int, around: Around) -> End | None:
    """The spot at which a thing stands whose name ends at a character: "China's base on Subi Reef"."""
    put = _STANDS.match(around.sentence.text, end)
    return _named_from(put.end(), around) if put else None


def _called_of(last: Token, around: Around) -> End | None:
    """The spot that a phrase names behind its noun and “of”: “the coast’s old port of Sines”."""
    of_it = _OF_TOWN.match(around.sentence.text, last.end)
    is_so = of_it is not None and (last.lower in TOWNS or last.lower in HARBOURS or last.lower in PARTS)
    return _named_from(of_it.end(), around) if of_it and is_so else None


def _named_from(start: int, around: Around) -> End | None:
    """The spot whose name begins at a character."""
    found = around.named_at(start)
    return around.end(found) if found and is_spot(found) else None


def _subject_chunks(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The subject of a clause, be it that of the clause before: "The base is old and lies"."""
    own = subject_chunks(sentence, clause)[:1]
    if own and (told := _past_speaker(sentence, own[0])):
        return [told]
    if own or clause.role is not Role.COORDINATE or clause.parent is None:
        return own
    return subject_chunks(sentence, sentence.clauses[clause.parent])[:1]


def _past_speaker(sentence: Parsed, chunk: Chunk) -> Chunk | None:
    """The phrase before an aside that only says who speaks: "the quays, says India, are"."""
    tokens, at = sentence.tokens, chunk.words[0]
    at -= at > 0 and tokens[at - 1].tag in _ARTICLES
    said = at > 1 and tokens[at - 1].lemma in words_of("reporting-verbs") and tokens[at - 2].text == ","
    first = stop = at - 2 if said else 0
    while first and tokens[first - 1].tag in _PHRASE_TAGS:
        first -= 1
    return Chunk(tuple(range(first, stop))) if first < stop else None


def _told_by(sentence: Parsed, at: int, around: Around) -> End | None:
    """The place that the subject whose first word has that index points back to."""
    opens = at - 1 if at and sentence.tokens[at - 1].tag in _ARTICLES else at
    if opens and sentence.tokens[opens - 1].lower in _RELATIVES:
        return None  # "Calais, where the ferry docks, is"
    start = sentence.tokens[opens].start
    return pointed_at(start, around, None) or pointed_in_area(start, around)


def phrase_in_clause(match: "re.Match[str]", around: Around) -> End | None:
    """What the clause around a distance says it of, which lies nowhere: "the boat was hit 55 miles from"."""
    sentence = around.sentence
    clause = clause_at(sentence, match.start())
    chunks = subject_chunks(sentence, clause)[:1] if clause and _lies_there(sentence, clause, match) else []
    if not chunks:
        return _of_relative(sentence, clause) if clause else None
    at = chunks[0].words[0]
    opens = at - 1 if at and sentence.tokens[at - 1].tag in _ARTICLES else at
    words = [sentence.tokens[i] for i in (opens, *chunks[0].words)]
    return None if not words[-1].is_noun else unplaced(sentence.text, words[0].start, words[-1].end)


def _of_relative(sentence: Parsed, clause: Clause) -> End | None:
    """What is before "that" in "a mast that had come down 5 km from", which lies nowhere."""
    at = clause.start
    is_relative = at > 0 and sentence.tokens[at].lower in ("that", "which", "who")
    return phrase_before(sentence, at) if is_relative else None


def phrase_before(sentence: Parsed, at: int) -> End | None:
    """The noun phrase that ends right before the word of an index, as an end that lies nowhere."""
    if at < 1 or not sentence.tokens[at - 1].is_noun:
        return None
    opens = at - 1
    while opens and sentence.tokens[opens - 1].tag in (*_ARTICLES, "AJ0", "NN1"):
        opens -= 1
    return unplaced(sentence.text, sentence.tokens[opens].start, sentence.tokens[at - 1].end)


def set_there(match: "re.Match[str]", around: Around) -> End | None:
    """What came about at a distance: "the fire began on Monday some 20 km from"; of a journey nothing."""
    sentence = around.sentence
    clause = clause_at(sentence, match.start())
    if clause is None or match["mod"] is None or _is_right_after(sentence, clause, match.start()):
        return None
    words = [sentence.tokens[i] for c in subject_chunks(sentence, clause)[:1] for i in c.words]
    trigger = verb_trigger(clause.group.lemma)
    if not words or not words[-1].is_noun or (trigger and trigger.kind is Kind.MOVEMENT):
        return None
    return unplaced(sentence.text, words[0].start, words[-1].end)


def _lies_there(sentence: Parsed, clause: Clause, match: "re.Match[str]") -> bool:
    return clause.group.lemma in STANDING or _is_right_after(sentence, clause, match.start())


def _is_past_semicolon(sentence: Parsed, clause: Clause, offset: int) -> bool:
    """Whether another clause, with no verb of its own, has begun between the verb and a character."""
    return sentence.text.find("; ", sentence.tokens[clause.group.last].end, offset) >= 0


def _has_object(sentence: Parsed, clause: Clause, match: "re.Match[str]") -> bool:
    """Whether a noun that is no date stands between the verb and a distance: "hit a mine 15 miles from"."""
    between = [t for t in sentence.tokens[clause.group.last + 1 :] if t.start < match.start()]
    return any(t.is_noun and t.start not in sentence.timed for t in between)


def _is_right_after(sentence: Parsed, clause: Clause, offset: int) -> bool:
    """Whether only particles, adverbs and a date stand between the verb and a character: "sank on Friday"."""
    between = [t for t in sentence.tokens[clause.group.last + 1 :] if t.start < offset]
    return all(t.tag in ("AV0", "AVP") or t.start in sentence.timed for t in between)
