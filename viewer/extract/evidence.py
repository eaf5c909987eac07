"""The words that belong to an event: those of its clause, and the stretch of text that is quoted for it."""

from viewer.extract.clauses import Clause, Role, Shape
from viewer.extract.parsing import Parsed
from viewer.extract.selection import has_date, is_joined_to_parent

_NOMINAL = ("AT0", "AJ0", "AJS", "DPS", "CRD", "POS", "PRF", "PRP", "ORD", "UNC", "VVN", "CJC", "AV0", "VVG")
_LONGEST_ANTECEDENT = 14
_MOST_ANTECEDENT = 4  # words


def own_words(sentence: Parsed, index: int) -> list[int]:
    """The indices of the words of a clause and of those clauses that only say more of its event."""
    clause = sentence.clauses[index]
    found = set(clause.own())
    for other in sentence.clauses:
        if other.parent == index and is_joined_to_parent(sentence, other):
            found |= set(range(other.start, other.end))
    for other in sentence.clauses:
        apart = (
            other.parent == index and other.shape in (Shape.REDUCED, Shape.INFINITIVE) and other is not clause
        )
        if apart and has_date(sentence, [characters(sentence, other)]):
            found -= set(range(other.start, other.end))
    if clause.shape is Shape.REDUCED:
        found |= set(range(antecedent(sentence, clause), clause.end))
    return sorted(found)


def characters(sentence: Parsed, clause: Clause) -> tuple[int, int]:
    """Where a clause begins and ends in the text."""
    return sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end


def stretches(sentence: Parsed, indices: list[int]) -> list[tuple[int, int]]:
    """The words as stretches of characters."""
    return [(sentence.tokens[i].start, sentence.tokens[i].end) for i in indices]


def quote(sentence: Parsed, index: int, cut: int | None) -> tuple[int, int]:
    """The characters of the clause: without the "that" before it, or a condition from the word *cut* on."""
    clause = sentence.clauses[index]
    first, last = clause.start, clause.end
    if clause.role is Role.COMPLEMENT and sentence.tokens[first].tag == "CJT":
        first += 1
    for other in sentence.clauses:
        if other.parent == index and is_joined_to_parent(sentence, other):
            last = max(last, other.end)
    if cut is not None and cut > clause.group.last:
        last = cut
    if clause.shape is Shape.REDUCED:
        first = antecedent(sentence, clause)
    while last - 1 > clause.group.last and sentence.tokens[last - 1].is_mark:
        last -= 1
    while first < clause.group.first and sentence.tokens[first].is_mark:
        first += 1
    return sentence.tokens[first].start, sentence.tokens[last - 1].end


def antecedent(sentence: Parsed, clause: Clause) -> int:
    """Where the noun phrase begins that a shortened passive belongs to; else its own start."""
    tokens = sentence.tokens
    i = clause.start - 1
    if i >= 0 and tokens[i].tag == "CJC" and clause.shape is Shape.REDUCED:
        return clause.start  # "developed and operated by": the noun is quoted for the first of them
    while i >= 0 and clause.start - i < _LONGEST_ANTECEDENT:
        token = tokens[i]
        comma = token.text == "," and i == clause.start - 1
        if not (token.is_noun or token.tag in _NOMINAL or comma):
            break
        i -= 1
    first = i + 1
    while first < clause.start and tokens[first].tag in ("CJC", "PRP", "PRF", "AV0"):
        first += 1
    return first


def antecedent_words(sentence: Parsed, clause: Clause) -> list[str]:
    """The last few nouns before a relative clause, an infinitive or a shortened passive: what it tells of."""
    words: list[str] = []
    for i in range(_last_of_antecedent(sentence, clause), -1, -1):
        token = sentence.tokens[i]
        joint = token.tag in ("PRF", "PRP") and bool(words) and _is_phrase_end(sentence, clause, i)
        if len(words) == _MOST_ANTECEDENT or _is_timed(sentence, i):
            break
        if token.is_noun or token.tag in ("AJ0", "CRD", "ORD", "POS", "AJS"):
            words.insert(0, token.text)
        elif token.tag in ("AT0", "DPS", "DT0"):
            if not (
                i and sentence.tokens[i - 1].tag in ("PRF", "PRP") and _is_phrase_end(sentence, clause, i - 1)
            ):
                break
        elif joint and clause.shape is not Shape.FINITE:
            words = []
        else:
            break  # ", which" tells of what is named last
    while words and words[0] in ("'s", "’s"):
        words.pop(0)
    return words


def _last_of_antecedent(sentence: Parsed, clause: Clause) -> int:
    """The word before the comma or conjunction that stands before a clause."""
    at = clause.start - 1
    while at >= 0 and (sentence.tokens[at].text == "," or sentence.tokens[at].tag == "CJC"):
        at -= 1
    return at


def _is_timed(sentence: Parsed, at: int) -> bool:
    return any(t.opens_at <= sentence.tokens[at].start < t.end for t in sentence.times)


def _is_phrase_end(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether the words so far only qualify the noun before: "a second quay for Progreso, to be opened"."""
    before = sentence.tokens[at - 1] if at else None
    return bool(before and before.is_noun and sentence.tokens[clause.start - 1].text == ",")
