"""Which phrase before a verb is its subject, past what only says when, where or how far."""

from viewer.extract.grammar.ways_off import is_way_off
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.antecedents import hanging
from viewer.extract.syntax.chunks import Chunk, is_timed
from viewer.extract.syntax.home_towns import past_home
from viewer.extract.syntax.parsing import Parsed


def own_subject(sentence: Parsed, found: tuple[Chunk, ...]) -> list[Chunk]:
    """The first phrase that no preposition governs and that tells no time, with what hangs on it."""
    found = past_home(sentence.tokens, found)
    if _counts_time(sentence, found):
        return [Chunk(found[0].words), *hanging(found[1:])]
    for at, chunk in enumerate(found):
        if chunk.lead is not None or not chunk.is_noun or _is_aside(sentence, found, at):
            continue
        if (cut := _without_time(sentence, chunk)) is None or _is_as_part(sentence, chunk):
            continue
        if at and _is_apposition(sentence, found, at):
            before = _name_at_end(sentence, found[at - 1])
            if before:
                return [before]
        name = _name_at_end(sentence, cut)
        if name and len(name.words) > 1 and at + 1 < len(found) and _is_apposition(sentence, found, at + 1):
            return [name]  # "after the vote Ana Ruiz, the mayor, had"
        return [cut, *hanging(found[at + 1 :])]
    named = [name for chunk in found if (name := _name_at_end(sentence, chunk))]
    bare = [
        [c, *hanging(found[at + 1 :])]
        for at, c in enumerate(found)
        if c.lead is None and sentence.tokens[c.words[0]].tag in ("VVG", "ORD")
    ]
    behind = _behind_place(sentence, found[-1:])
    return behind or named[-1:] or (bare[0] if bare else [])


def _is_occasion(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase only says on which occasion: "this time", "last time"."""
    at = chunk.words[-1]
    which = sentence.tokens[at - 1].lower if at else ""
    return sentence.tokens[at].lower == "time" and which in ("this", "that", "last", "next", "each", "every")


def _is_of_fronted_place(sentence: Parsed, found: tuple[Chunk, ...], at: int) -> bool:
    """Whether a phrase says what the place before it is: "At Suva, the capital, crews are at work"."""
    if not at or at + 1 >= len(found):
        return False
    place, chunk = found[at - 1 : at + 1]
    if _is_name_of_place(sentence, place, chunk):
        return any(c.breaks and c.lead is None and c.is_noun for c in found[at + 1 :])
    named = place.lead is not None and sentence.tokens[place.words[-1]].text[0].isupper()
    article = sentence.tokens[chunk.words[0] - 1].lower in (
        "a",
        "an",
    )  # "On Vis, an island off Split, divers"
    behind = [c for c in found[at + 1 :] if c.lead is None] if article else found[at + 1 : at + 2]
    return named and chunk.breaks and any(c.breaks and c.lead is None and c.is_noun for c in behind)


def _is_name_of_place(sentence: Parsed, place: Chunk, chunk: Chunk) -> bool:
    """Whether a name only says which place is meant: "in the capital, Ankara, hundreds of men marched"."""
    lead = sentence.tokens[place.lead].lower if place.lead is not None else ""
    named = all(sentence.tokens[i].text[0].isupper() for i in chunk.words) and chunk.breaks
    sort = is_among(sentence.tokens[place.words[-1]].lower, "land-divisions", "land-nouns") or (
        sentence.tokens[place.words[-1]].lower in ("capital", "city", "town", "village", "port")
    )
    return lead in ("in", "at", "near") and named and sort


def _is_aside(sentence: Parsed, found: tuple[Chunk, ...], at: int) -> bool:
    """Whether a phrase is none that something could be told of."""
    far = bool(at and found[at].breaks and _is_length(sentence, found[at]))
    behind = any(c.lead is None and c.is_noun for c in found[at + 1 :])
    if behind and (_is_occasion(sentence, found[at]) or _is_way_off(sentence, found, at)):
        return True  # "This time the owners may sue", "Some 50 km from Suva, a ferry sank"
    return far or _is_pointing(sentence, found[at]) or _is_of_fronted_place(sentence, found, at)


def _is_way_off(sentence: Parsed, found: tuple[Chunk, ...], at: int) -> bool:
    """Whether a phrase only opens with how far off a place somebody is who is told past a comma."""
    past = any(c.breaks for c in found[at + 1 :])
    return past and is_way_off(sentence.tokens, found[at].words[-1])


def _is_length(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase only says how far off something is: "in Lima, 70 km north of Ica,"."""
    unit = sentence.tokens[chunk.words[-1]].lemma.lower() in words_of("length-units")
    number = any(sentence.tokens[i].tag == "CRD" for i in chunk.words)
    return unit and number


def _counts_time(sentence: Parsed, found: tuple[Chunk, ...]) -> bool:
    """Whether the words open with a length of time of something: "two days of talks on the dam"."""
    lead = found[0].lead if found else None
    if lead is None or not lead or found[0].breaks or sentence.tokens[lead].lower != "of":
        return False
    first = lead - 1
    while first and (
        is_timed(sentence, sentence.tokens[first - 1]) or sentence.tokens[first - 1].tag == "AV0"
    ):
        first -= 1
    led = first and sentence.tokens[first - 1].tag in (
        "PRP",
        "CJS",
    )  # "after nearly three hours of talks, he"
    return is_timed(sentence, sentence.tokens[lead - 1]) and not led


def _is_as_part(sentence: Parsed, chunk: Chunk) -> bool:
    """“As part of the deal Sweden agreed”: of what it is a part, and not who acts."""
    first = chunk.words[0]
    return first == 1 and sentence.tokens[0].lower == "as" and sentence.tokens[1].lower == "part"


def _is_pointing(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether "the two" or "the first" says nothing by itself."""
    first = sentence.tokens[chunk.words[0]]
    before = sentence.tokens[chunk.words[0] - 1].lower if chunk.words[0] else ""
    after = sentence.tokens[chunk.words[-1] + 1 : chunk.words[-1] + 2]
    counts = len(chunk.words) == 1 and first.tag == "CRD" and before in ("the", "these", "those", "other")
    return counts and not (after and after[0].lower == "of")


def _without_time(sentence: Parsed, chunk: Chunk) -> Chunk | None:
    """The phrase without "next morning" at its front; None where it is only a time."""
    heads = [sentence.tokens[i].lemma.lower() for i in chunk.words]
    by = sentence.words(max(0, chunk.words[0] - 2), chunk.words[0] + 1).lower().endswith("by the time")
    at = 0 if by else next((k for k, head in enumerate(heads) if head in words_of("time-nouns")), None)
    if at is None or (at and sentence.tokens[chunk.words[at - 1]].is_noun):
        return chunk
    rest = chunk.words[at + 1 :]
    if rest:
        first = sentence.tokens[chunk.words[0]]
        return Chunk(rest, None, chunk.breaks) if at or by or first.tag == "ORD" else chunk
    return None


def _is_apposition(sentence: Parsed, found: tuple[Chunk, ...], at: int) -> bool:
    """Whether a phrase between commas says more of the one before: "Ana Ruiz, the mayor, had"."""
    first = found[at].words[0]
    article = sentence.tokens[first - 1].tag == "AT0" if first else False
    return article and found[at].breaks and first > 1 and sentence.tokens[first - 2].text == ","


_SHORTEST_NOUN = 3  # letters: the "es" of "Dar es Salaam" is none


def _name_at_end(sentence: Parsed, chunk: Chunk) -> Chunk | None:
    """The name at the end of a phrase that opens with another noun: "before the vote Ana Ruiz"."""
    words = chunk.words
    at = len(words)
    while at and sentence.tokens[words[at - 1]].text[0].isupper():
        at -= 1
    before = sentence.tokens[words[at - 1]]
    if at == len(words) or at == 0 or not before.is_noun or len(before.text) < _SHORTEST_NOUN:
        return None
    return Chunk(words[at:])


def _behind_place(sentence: Parsed, found: tuple[Chunk, ...]) -> list[Chunk]:
    """The noun that a place stands before without a comma: "and in Suva bread has been rationed"."""
    if not found:
        return []
    chunk = found[0]
    lead = sentence.tokens[chunk.lead].text if chunk.lead is not None else ""
    before = sentence.tokens[chunk.lead - 1].lower if chunk.lead else ""
    joined = before in ("and", "but", "while")
    names = [k for k, i in enumerate(chunk.words) if sentence.tokens[i].text[0].isupper()]
    rest = chunk.words[names[-1] + 1 :] if names else ()
    leads = lead.title() in ("In", "At", "Near", "Around") and (lead.istitle() or joined)
    behind = leads and names[:1] == [0]
    plain = all(sentence.tokens[i].is_noun or sentence.tokens[i].tag == "AJ0" for i in rest)
    return [Chunk(rest)] if behind and rest and plain else []
