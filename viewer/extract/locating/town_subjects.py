"""Where a town, or a body of it, does or suffers something by its name: "Almeria lost power"."""

import re
from itertools import pairwise

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.locating.nationwide import is_measure
from viewer.extract.names.name_evidence import is_called_place
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind
from viewer.model.where import Precision

_ELSEWHERE = (Kind.AGREEMENT, Kind.STATEMENT, Kind.MEETING, Kind.APPOINTMENT, Kind.ECONOMIC)
_STRIKING = (Kind.INCIDENT, Kind.CLOSURE, Kind.OPERATION)
_HANDLING = frozenset("handle load unload process refine smelt ship export produce mine attract".split())
_LINKING = ("link", "connect", "join")


def of_town(sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The town that a clause which names no place for its own is about; empty where it is about none.

    A capital that acts may be a government, and one is no place for a deal, a meeting or a word.

    Args:
        sentence, clause: the clause.
        kind: what it tells of.
        here: the places named in the sentence, in order.
    """
    if lands := _of_border(sentence, clause, here):
        return lands
    if kind is Kind.DECISION and (land := _of_governor(sentence, clause, here)):
        return land
    if named := _of_unplaced(sentence, clause, here):
        return named
    towns = tuple(m for m in here if m.where.precision is Precision.SETTLEMENT and m.where.is_placed)
    if not towns:
        return ()
    return _of_link(sentence, clause, towns) or (
        ()
        if kind in _ELSEWHERE and not _handles(clause, kind)
        else _of_subject(sentence, clause, kind, towns)
    )


def _of_unplaced(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The subject that the text calls a town and no list has near the others: named, and put nowhere."""
    chunks = subject_chunks(sentence, clause)[:1]
    starts = {sentence.tokens[i].start for chunk in chunks for i in chunk.words}
    named = (m for m in here if m.start in starts and not m.where.is_placed)
    ends = ((m, next((i for i, t in enumerate(sentence.tokens) if t.start >= m.end), 0)) for m in named)
    return tuple(m for m, last in ends if last and is_called_place(sentence.tokens, last))


def _handles(clause: Clause, kind: Kind) -> bool:
    """Whether what is told of a town is the trade that passes through it: "Mombasa handled 40m tonnes"."""
    return kind is Kind.ECONOMIC and clause.group.lemma in _HANDLING


def _of_border(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The countries that open or shut a border: "Peru and Chile closed their border"."""
    shuts = verb_trigger(clause.group.lemma)
    if shuts is None or shuts.kind not in (Kind.CLOSURE, Kind.OPENING):
        return ()
    first, last = (sentence.tokens[i].start for i in (clause.group.first, clause.group.last))
    after = {sentence.tokens[i].lower for i in clause.own() if sentence.tokens[i].start > last}
    if not after & {"border", "borders", "frontier", "frontiers", "airspace"}:
        return ()
    low = sentence.tokens[clause.start].start
    return tuple(m for m in here if m.is_country and low <= m.start < first and m.part is not Part.ADJECTIVE)


def _of_governor(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The province whose governor orders something: "the governor of Ica region declared an emergency"."""
    chunks = subject_chunks(sentence, clause)
    if not chunks or clause.group.passive or not is_measure(sentence, clause):
        return ()
    first = chunks[0]
    heads = {sentence.tokens[i].lemma.lower() for i in first.words}
    if not heads & {"governor", "prefect", "premier", "province", "region", "government", "prefecture"}:
        return ()
    low, high = sentence.tokens[first.words[0]].start, sentence.tokens[clause.group.first].start
    wide = (Precision.REGION, Precision.DISTRICT)
    return tuple(m for m in here if low <= m.start < high and m.where.precision in wide)[:1]


def _of_subject(
    sentence: Parsed, clause: Clause, kind: Kind, towns: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    chunks = subject_chunks(sentence, clause)
    if not chunks:
        return ()
    first = chunks[0]
    opens, last = sentence.tokens[first.words[0]], sentence.tokens[first.words[-1]]
    whole = next((m for m in towns if m.start == opens.start and m.end == last.end), None)
    row = _row(sentence, clause, towns) if kind in _STRIKING else ()
    if row and all(_is_town(sentence, clause, kind, m) for m in row):
        return row
    if whole and not _is_row(sentence, whole.end) and _is_town(sentence, clause, kind, whole):
        return (whole,)
    known = last.lemma.lower() in words_of("bodies-of-towns")
    if not known or (kind is Kind.LEGAL and not _judges(last.lower)):
        return ()
    inside = next((m for m in towns if m.start == opens.start and m.end < last.start), None)
    of = next((m for m in towns if len(chunks) > 1 and _is_of(sentence, chunks[1].words, m)), None)
    found = inside or of
    return (found,) if found else ()


def _row(sentence: Parsed, clause: Clause, towns: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The two towns, joined by "and", that are all the subject of a clause: "Oslo and Moss lost power"."""
    verb = sentence.tokens[clause.group.first].start
    inner = [m for m in towns if sentence.tokens[clause.start].start <= m.start < verb]
    for first, second in pairwise(inner):
        joined = sentence.text[first.end : second.start].strip() == "and"
        if joined and first.start == inner[0].start and second.end < verb:
            rest = sentence.tokens[(sentence.at(second.start) or 0) + 1 : clause.group.first]
            opens = sentence.tokens[: sentence.at(first.start) or 0]
            plain = not any(t.is_noun or t.is_mark for t in rest if t.start >= second.end)
            if plain and (not opens or opens[-1].is_mark or opens[-1].tag in ("CJS", "CJT", "CJC")):
                return first, second
    return ()


def past_signing(sentence: Parsed, clause: Clause, named: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places without the town in which a deal was signed that a clause is told under.

    "Under the pact, signed in Foo, boats may enter" is not in Foo.
    """
    verb, low = sentence.tokens[clause.group.first].start, sentence.sentence.start
    before = {m: sentence.text[max(low, m.start - _REACH) : m.start] for m in named if m.start < verb}
    return tuple(m for m in named if m not in before or not _SIGNED_IN.search(before[m]))


_REACH = 80  # characters
_SIGNED_IN = re.compile(
    r"(?:^|, )under (?:\w+ ){1,5}?\w+, (?:signed|agreed|reached|struck|concluded|brokered) (?:in|at) $",
    re.IGNORECASE,
)


def outside_aside(
    sentence: Parsed, clause: Clause, named: tuple[Mention, ...], here: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The town that a clause is about where all it names besides only says where that lies.

    "Moss, on the fjord opposite Horten, was shelled" and "Moss, 60 km from Oslo, was" are of Moss.
    """
    verb = sentence.tokens[clause.group.first].start
    low = sentence.tokens[clause.start].start
    towns = (m for m in here if m.where.precision is Precision.SETTLEMENT and low <= m.start < verb)
    whole = next((m for m in towns if sentence.text[m.end : m.end + 1] == ","), None)
    if whole is None or not named or whole.kind == "capital" or whole.part is not Part.OTHER:
        return named
    close = sentence.text.rfind(",", whole.end + 1, verb)
    aside = close > 0 and all(whole.end < m.start < close for m in named)
    opens = sentence.text[whole.end + 2 : whole.end + 9].split(" ")[0]
    tells = opens in words_of("locative-prepositions") | {"a", "an", "the"}
    return (whole,) if aside and (tells or _SO_FAR.match(sentence.text, whole.end + 2)) else named


_SO_FAR = re.compile(r"(?:(?!and\b|or\b)[a-z]+\s){0,3}\d[\d.,]*\s[a-z]")


def _is_town(sentence: Parsed, clause: Clause, kind: Kind, whole: Mention) -> bool:
    """Whether a name means the town: a capital does where something strikes it that is no measure."""
    if whole.kind != "capital":
        return True
    measured = any(sentence.tokens[i].lemma.lower() in ("sanction", "tariff", "duty") for i in clause.own())
    suffers = clause.group.passive or clause.group.lemma in _SUFFERING
    return suffers and kind in _STRIKING and not measured


_SUFFERING = ("face", "suffer", "endure", "lose")


def _judges(noun: str) -> bool:
    return noun in ("court", "tribunal", "prosecutors", "prosecutor", "police")


def _is_row(sentence: Parsed, end: int) -> bool:
    """Whether another name follows with "and": two towns that act do so together, in neither."""
    at = sentence.at(end)
    return at is not None and sentence.tokens[at].lower == "and"


def _is_of(sentence: Parsed, words: tuple[int, ...], mention: Mention) -> bool:
    """Whether a phrase is "of" and the name of the place."""
    before = sentence.tokens[words[0] - 1].lower if words and words[0] else ""
    return before == "of" and sentence.tokens[words[0]].start == mention.start


def _of_link(sentence: Parsed, clause: Clause, towns: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The two towns that a road or line links to which something is done: "a road linking A with B"."""
    index = sentence.clauses.index(clause)
    for inner in sentence.clauses:
        tells = inner.shape is Shape.PARTICIPLE or (inner.role is Role.RELATIVE and not inner.group.passive)
        if inner.parent == index and tells and inner.group.lemma in _LINKING:
            low, high = sentence.tokens[inner.start].start, sentence.tokens[inner.end - 1].end
            named = tuple(m for m in towns if low <= m.start < high and m.part is not Part.OWNER)
            if inner.end <= clause.group.first or inner.start > clause.group.last:
                return named
    return ()
