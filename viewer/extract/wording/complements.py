"""What belongs to the verb of a headline beside who acts: its object, and what goes with it."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.measured_from import measured_from
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.wording.headline_verbs import has_particle

_SAME = ("same", "next", "following", "previous", "that", "this")
_WHERETO = frozenset(
    "home abroad ablaze alight adrift ashore aground".split()
)  # of a verb that says little alone


def complements(sentence: Parsed, clause: Clause, found: tuple[Chunk, ...]) -> list[Chunk]:
    """The object and what else belongs to the verb, up to a mark or what is only background."""
    kept: list[Chunk] = []
    for chunk in _said(sentence, clause, found):
        lead = sentence.tokens[chunk.lead].lower if chunk.lead is not None else ""
        if chunk.breaks or _is_background(clause, lead) or _leads_question(sentence, chunk):
            break
        if chunk.words[0] == clause.group.last + 1 and has_particle(sentence, clause):
            continue  # it stands with the verb
        if chunk.lead == clause.group.last + 1 and has_particle(sentence, clause):
            after = sentence.tokens[chunk.lead + 1].lower
            chunk = replace(chunk, lead=chunk.lead + 1 if after == "as" else None)
            lead = "as" if after == "as" else ""
        whereto = sentence.tokens[chunk.words[0]].lower in _WHERETO
        if not (chunk.is_noun or whereto or (lead == "of" and _is_rank(sentence, chunk))) and (
            lead
            or (clause.group.passive and not _leaves(sentence, clause, chunk))
            or (
                kept and sentence.tokens[chunk.words[0]].tag == "AJ0" and not _leaves(sentence, clause, chunk)
            )
        ):
            break
        head = sentence.tokens[chunk.words[-1]].lemma.lower()
        aside = lead and not _calls_for(clause, lead)
        term = clause.group.lemma == "sentence" and lead == "to"  # "to seven years in prison"
        if aside and not term and head in words_of("background-nouns", "time-nouns"):
            break
        if not lead and chunk.is_noun and not _is_object(sentence, clause, kept, chunk):
            break
        kept.append(chunk)
    return kept


def _leads_question(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a preposition stands alone before what is asked: "a decision on whether to build"."""
    after = sentence.tokens[chunk.words[-1] + 1 : chunk.words[-1] + 2]
    asks = bool(after) and after[0].lower in ("whether", "how", "when", "where", "what", "who", "which")
    return asks and len(chunk.words) == 1 and sentence.tokens[chunk.words[0]].tag in ("PRP", "AVP", "PRF")


def _is_rank(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is but the rank of something told next: "the first" of "the first of eight ships"."""
    after = sentence.tokens[chunk.words[-1] + 1 : chunk.words[-1] + 2]
    return sentence.tokens[chunk.words[-1]].tag == "ORD" and bool(after) and after[0].tag == "PRF"


def _says_how_often(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase only counts how often: "will sail twice a week", "three times a day"."""
    first = chunk.words[0]
    before = [token.lower for token in sentence.tokens[max(0, first - 2) : first]]
    counted = before[1:] in (["a"], ["every"], ["each"]) and before[0] in ("once", "twice", "times")
    return counted and sentence.tokens[chunk.words[-1]].lemma in ("hour", "day", "week", "month", "year")


def _leaves(sentence: Parsed, clause: Clause, chunk: Chunk) -> bool:
    """Whether an adjective says how something was left: "keep their offices shut"."""
    word = sentence.tokens[chunk.words[0]].lower
    state = word in _LEFT or is_among(word, "status-words", "resulting-states", "legal-states")
    if clause.group.lemma in ("rule", "declare", "deem", "find", "judge", "pronounce"):
        return word in _FOUND
    return clause.group.lemma in ("keep", "leave", "make", "render", "hold", "set") and state


_LEFT = frozenset(
    "homeless dead injured stranded powerless trapped unchanged unaltered steady stable afire ablaze alight "
    "adrift aground unable idle jobless unconscious paralysed paralyzed".split()
)
_FOUND = frozenset(
    "liable responsible illegal unlawful lawful legal unconstitutional constitutional void invalid valid "
    "inadmissible guilty safe unsafe dead extinct bankrupt insolvent".split()
)
"""What a court or an office finds: "was ruled illegal", "declared void"."""


def _said(sentence: Parsed, clause: Clause, found: tuple[Chunk, ...]) -> Iterator[Chunk]:
    """The phrases after the verb but "of it" and "the same night"; "any of the river" is the river."""
    stop = measured_from(sentence, clause)
    for chunk in (c for c in found if not _is_so_far(sentence, c)):
        if stop <= chunk.words[0] < clause.end:
            return  # "two days before talks in Beijing"
        of = chunk.lead is not None and sentence.tokens[chunk.lead].lower == "of"
        if chunk.words == (clause.group.last + 1,) and _is_part(sentence, chunk.words[0]):
            continue  # it is told with what it is a part of
        if of and (whole := _with_part(sentence, clause, chunk)):
            yield whole
        elif of and chunk.lead is not None and _is_of_length(sentence, chunk.lead):
            continue  # "opened after two years of work"
        elif chunk.lead is not None and _is_of_length(sentence, chunk.lead):
            return  # "docked after a month at anchor off Malta"
        elif not (of and sentence.tokens[chunk.words[0]].tag == "PNP") and not _is_of_time(sentence, chunk):
            yield chunk


def _with_part(sentence: Parsed, clause: Clause, chunk: Chunk) -> Chunk | None:
    """What "of" leads to right behind a verb, with how much: "most of the port", "three days of mourning"."""
    lead, opens = chunk.lead or 0, clause.group.last + 1
    if lead == opens + 1 and _takes_part(sentence, clause):
        words = (lead - 1, lead, *chunk.words) if _is_part(sentence, lead - 1) else chunk.words
        return replace(chunk, lead=None, words=words)
    if _lasts_from(sentence, lead) == opens:
        return replace(chunk, lead=None, words=(*range(opens, lead + 1), *chunk.words))
    return None


def _is_part(sentence: Parsed, at: int) -> bool:
    """Whether a word is no whole: the "most" of "most of the port"."""
    after = sentence.tokens[at + 1 : at + 2]
    return sentence.tokens[at].lower in ("most", "much", "some") and [t.lower for t in after] == ["of"]


def _is_so_far(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase only says how far a place is or somebody goes: "flew 1,200 km to Ica".

    So does "to the south" in "left Foo, 300 km to the south, on Friday".
    """
    last = chunk.words[-1]
    before = sentence.tokens[chunk.lead - 1].lemma.lower() if chunk.lead else ""
    if before in words_of("length-units") and sentence.tokens[last].lower in words_of("directions"):
        return True
    far = chunk.lead is None and sentence.tokens[last].lemma in ("km", "mile", "kilometre", "kilometer")
    return far and [t.lower for t in sentence.tokens[last + 1 : last + 2]] in (["to"], ["into"])


def _is_of_length(sentence: Parsed, at: int) -> bool:
    """Whether "of" says what went on for so long before: "after two years of work"."""
    first = _lasts_from(sentence, at)
    return (
        first is not None
        and first > 0
        and sentence.tokens[first - 1].lower in ("after", "following", "despite")
    )


def _lasts_from(sentence: Parsed, at: int) -> int | None:
    """Where what tells how long ends before a word begins: the "three" of "three days of mourning"."""
    end = sentence.tokens[at - 1].end
    lasts = next((d for d in sentence.durations if d.end == end), None)
    return sentence.at(lasts.start) if lasts else None


def _takes_part(sentence: Parsed, clause: Clause) -> bool:
    return sentence.tokens[clause.group.last + 1].lower in (
        "any",
        "some",
        "much",
        "most",
        "all",
        "none",
        "many",
    )


def _is_of_time(sentence: Parsed, chunk: Chunk) -> bool:
    """“the same night”, “the following”, "a week after the quake": when it was, and no object."""
    tokens, first = sentence.tokens, chunk.words[0]
    if chunk.lead is not None or _says_how_often(sentence, chunk):
        return chunk.lead is None
    at = first - 1
    while at > 0 and tokens[at].tag in ("AT0", "DPS"):
        at -= 1
    if tokens[at].lower in ("after", "before") and tokens[at].start in sentence.timed:
        return True
    points = tokens[first].lower in _SAME or (first > 0 and tokens[first - 1].lower in _SAME)
    alone = len(chunk.words) == 1 and tokens[first].lower in _SAME
    return alone or (points and tokens[chunk.words[-1]].lemma.lower() in words_of("time-nouns"))


def _calls_for(clause: Clause, lead: str) -> bool:
    return lead == "for" and clause.group.lemma in ("call", "ask", "appeal")


def _is_background(clause: Clause, lead: str) -> bool:
    if lead == "before" and clause.group.lemma in words_of("appearing-verbs"):
        return False  # "go before the court"
    if lead == "without" and clause.group.lemma in ("leave", "be"):
        return False  # "left half the town without power"
    if lead == "as" and clause.group.lemma in words_of("acting-as-verbs"):
        return False
    if _calls_for(clause, lead):
        return False  # "call for bids"
    return lead in words_of("background-prepositions")


def _is_object(sentence: Parsed, clause: Clause, kept: list[Chunk], chunk: Chunk) -> bool:
    """Whether the verb takes the phrase: "offered the navy a berth", but not "rammed it three times"."""
    if clause.shape is Shape.REDUCED and chunk.words[0] > clause.group.last + 2:
        return False  # "under a treaty signed in 1979 the base": it opens what is told
    objects = sum(1 for c in kept if c.lead is None and c.is_noun) + clause.group.passive
    head, after = sentence.tokens[chunk.words[-1]], sentence.tokens[chunk.words[-1] + 1 : chunk.words[-1] + 2]
    measure = head.lemma.lower() in words_of("measures") and not (after and after[0].lower == "of")
    giving = clause.group.lemma in words_of("giving-verbs")
    return (
        not measure
        and (not objects or (objects == 1 and giving))
        and not (objects == 0 and _prepositional(kept))
    )


def _prepositional(kept: list[Chunk]) -> bool:
    return any(c.lead is not None for c in kept)
