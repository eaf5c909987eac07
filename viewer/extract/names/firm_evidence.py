"""Towns' names that firms bear, by what an article says of them: shares, earnings, a legal form."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.syntax.parsing import Parsed

_LONGEST = 5


def firms(sentences: tuple[Parsed, ...]) -> frozenset[str]:
    """The short names of the firms of an article, as they stand in it.

    A firm is known by its legal form ("Verona Motor Corp.", which is Verona from then on), or by what only
    firms have ("stakes in Verona", "Verona's shareholders"), or by what it is said to be ("Mazagon Dock, the
    state shipbuilder", "Onomichi Dockyard of Japan").
    """
    seen: set[str] = set()
    found: set[str] = set()
    for sentence in sentences:
        tokens = sentence.tokens
        at = 0
        while at < len(tokens):
            if not is_capital(tokens[at]):
                at += 1
                continue
            last = _run(tokens, at)
            found |= _in_full(tokens, at, last, seen) | _owning(tokens, at, last) | _called(tokens, at, last)
            seen.update(token.text for token in tokens[at:last])
            at = max(last, at + 1)
    return frozenset(found)


def _run(tokens: tuple[Token, ...], at: int) -> int:
    """Where the capitalised words from one on end, "&" between them taken in."""
    last = at
    while (
        last < len(tokens)
        and last - at < _LONGEST
        and (last == at or is_beside(tokens[last - 1], tokens[last]))
    ):
        if not (is_capital(tokens[last]) or (last > at and tokens[last].text in ("&", "amp"))):
            break
        last += 1
    return last


def _in_full(tokens: tuple[Token, ...], first: int, last: int, seen: set[str]) -> set[str]:
    """The beginnings of a full name with a legal form that stand nowhere before it."""
    if tokens[first].text in seen:
        return set()
    legal = next((i for i in range(first + 1, last) if _is_form(tokens[i])), None)
    comma = last + 1 < len(tokens) and tokens[last].text == "," and _is_form(tokens[last + 1])
    end = legal if legal is not None else last if comma else first
    return {" ".join(t.text for t in tokens[first:i]) for i in range(first + 1, end + 1)}


def _is_form(token: Token) -> bool:
    return is_capital(token) and token.lower.rstrip(".") in words_of("legal-forms")


def _called(tokens: tuple[Token, ...], first: int, last: int) -> set[str]:
    """The name a business is said to have: "Mazagon Dock, the state shipbuilder", "Foo Yard of Japan"."""
    after = tokens[last : last + _APPOSED]
    if len(after) < _LONGEST or last == first:
        return set()
    name = {" ".join(t.text for t in tokens[first:last])}
    yard = last - first > 1 and tokens[last - 1].lower in _YARDS
    if yard and after[0].lower == "of" and is_capital(after[1]) and tokens[max(0, first - 1)].lower != "the":
        return name
    if after[0].text == "," and _is_business_before(tokens, first):
        return name
    if after[0].text != "," or after[1].lower not in ("the", "a", "an", "its"):
        return set()
    words = [t.is_noun or t.tag in ("AJ0", "POS") for t in after[2:]]
    ends = words.index(False) + 2 if False in words else len(after)
    closed = ends < len(after) and after[ends].lower in (",", "that", "which", "of", "from")
    return name if closed and after[ends - 1].lemma.lower() in words_of("roles-of-company") else set()


def _is_business_before(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a name says which business is meant that stands before its comma: "a Dutch group, Foo,"."""
    at = first - 2
    if (
        at < 1
        or tokens[first - 1].text != ","
        or tokens[at].lemma.lower() not in words_of("roles-of-company")
    ):
        return False
    while at > 0 and (tokens[at - 1].is_noun or tokens[at - 1].tag == "AJ0"):
        at -= 1
    return at > 0 and tokens[at - 1].lower in ("a", "an", "another")


_APPOSED = 9  # words, from the comma on
_YARDS = frozenset("dock docks dockyard shipyard yard shipyards works mills steelworks".split())


def _owning(tokens: tuple[Token, ...], first: int, last: int) -> set[str]:
    """The name that has shares: "its stake in Verona", "Verona's profit"."""
    if last == first:
        return set()
    name = {" ".join(t.text for t in tokens[first:last])}
    after = [t.lower for t in tokens[last : last + 2]]
    if len(after) > 1 and tokens[last].tag == "POS" and after[1] in words_of("holdings-of-firms"):
        return name
    return name if is_stake(tokens, first) else set()


def is_stake(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether what stands before a name is a share in it: "a stake in", "shares of"."""
    if first < 2 or tokens[first - 1].lower not in ("in", "of"):
        return False
    return tokens[first - 2].lower in words_of("stakes")
