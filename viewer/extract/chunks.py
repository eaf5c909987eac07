"""The noun phrases of a clause, each of which a headline takes whole, made shorter, or leaves out."""

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.extract.parsing import Parsed
from viewer.extract.tokens import Token
from viewer.extract.words import words_of

_NOMINAL = ("NN1", "NN2", "NN0", "NP0", "AJ0", "AJC", "AJS", "CRD", "ORD", "POS", "VVG", "VVN", "UNC")
_HEADS = ("NN1", "NN2", "NN0", "NP0", "CRD", "UNC", "VVG")
_LESS = ("AJ0", "AJC", "AJS", "VVN", "VVG", "ORD")
_DETERMINERS = ("AT0", "DPS")
_MOST_ADJECTIVES = 2
_MONEY = ("$", "€", "£", "¥", "US$", "A$", "C$", "NZ$", "HK$")
_PREPOSITIONS = ("since", "after", "before", "until")  # read as conjunctions now and then


@dataclass(frozen=True, slots=True)
class Chunk:
    """A noun phrase with the preposition or "and" before it, as the words of a headline.

    `shorter` is the same by its head alone, with what counts it; `is_date` where it only says when or for
    how long, which a headline leaves to the date.
    """

    lead: str
    words: tuple[str, ...]
    shorter: tuple[str, ...]
    is_date: bool = False

    def fitted(self, room: int) -> tuple[str, ...] | None:
        """The whole of it in at most *room* words, or the shorter form; None where neither fits."""
        lead = (self.lead,) if self.lead else ()
        return next((lead + w for w in (self.words, self.shorter) if w and len(lead) + len(w) <= room), None)


def chunks(sentence: Parsed, indices: Iterable[int]) -> list[Chunk]:
    """The noun phrases of the words *indices*, which go on without a gap, up to what is none.

    A comma, another clause, an infinitive and a pronoun end them.
    """
    found: list[Chunk] = []
    lead = ""
    phrase: list[int] = []
    for i in indices:
        token = sentence.tokens[i]
        if phrase and _ends(sentence, i, phrase):
            found.append(_chunk(sentence, lead, phrase))
            lead, phrase = "", []
        if _is_lead(sentence, i):
            lead = f"{lead} {token.text}".strip().lower() if not phrase else lead
        elif token.tag in _NOMINAL or _is_name(sentence, i) or _is_noun_after_all(sentence, i):
            phrase.append(i)
        elif not _is_passed_over(token, is_first=not phrase) and not _is_bound(sentence, i):
            break
    if phrase:
        found.append(_chunk(sentence, lead, phrase))
    return [c for c in found if c.words]


def _is_passed_over(token: Token, *, is_first: bool) -> bool:
    """Whether a word within or before a phrase goes unsaid: an article, "just", "more"."""
    if token.tag in _DETERMINERS or (token.tag == "XX0" and is_first):
        return True
    if token.tag == "DT0":
        return is_first
    return token.lower in ("just", "only", "about", "almost", "nearly", "up", "more", "less", "most", "some")


def _is_bound(sentence: Parsed, at: int) -> bool:
    """Whether a word is the "to" of "up to 20": a bound, which the quantity keeps."""
    return sentence.tokens[at].lower == "to" and at > 0 and sentence.tokens[at - 1].lower == "up"


def _is_noun_after_all(sentence: Parsed, at: int) -> bool:
    """Whether a word read as a plain verb ends a noun phrase: "to load concentrate", "the Verde plant"."""
    if sentence.tokens[at].tag not in ("VVB", "VVI") or not at:
        return False
    before = sentence.tokens[at - 1].tag
    after = sentence.tokens[at + 1 : at + 2]
    ends = not after or after[0].is_mark or after[0].tag in ("PRP", "PRF", "CJC", "AV0", "CJS")
    return ends and (before[:2] in ("VV", "NN", "NP", "AJ") or before in ("AT0", "DPS", "POS"))


def _is_lead(sentence: Parsed, at: int) -> bool:
    token = sentence.tokens[at]
    if _is_bound(sentence, at):
        return False
    if token.tag in ("PRP", "PRF") or (token.tag == "CJS" and token.lower in _PREPOSITIONS):
        return True
    after = sentence.tokens[at + 1 : at + 2]
    return (
        token.tag == "CJC"
        and token.lower in ("and", "or")
        and bool(after)
        and (after[0].tag in (*_NOMINAL, *_DETERMINERS) and after[0].tag not in ("VVN", "VVG"))
    )


def _is_name(sentence: Parsed, at: int) -> bool:
    """Whether a word is a name by its capital, whatever it was read as: "Foreign Military Sale"."""
    token = sentence.tokens[at]
    return at > 0 and token.text[:1].isupper() and token.tag[:1] not in ("V", "P", "C", "D", "A")


def _ends(sentence: Parsed, at: int, phrase: list[int]) -> bool:
    token = sentence.tokens[at]
    if _is_lead(sentence, at) or token.tag in _DETERMINERS:
        return True
    last = sentence.tokens[phrase[-1]]
    starts_date = _is_date(sentence, token) != _is_date(sentence, last)
    return starts_date or (
        token.tag == "CRD" and last.tag in ("NN1", "NN2", "NP0") and token.text[:1].isdigit()
    )


def _is_date(sentence: Parsed, token: Token) -> bool:
    return any(t.opens_at <= token.start < t.end for t in sentence.times)


def _is_length(sentence: Parsed, token: Token) -> bool:
    return any(t.start <= token.start < t.end for t in sentence.durations)


def _chunk(sentence: Parsed, lead: str, phrase: list[int]) -> Chunk:
    tokens = [sentence.tokens[i] for i in phrase]
    while len(tokens) > 1 and tokens[-1].tag not in _HEADS and not tokens[-1].text[:1].isupper():
        tokens.pop()
    hedges = words_of("hedging-adjectives") | words_of("planning-adjectives") | words_of("empty-adjectives")
    kept = [t for t in tokens if t.text not in hedges]
    while kept and kept[0].tag == "POS":
        kept.pop(0)
    lasts = lead in ("for", "over", "within") and all(_is_length(sentence, t) for t in tokens)
    is_date = bool(tokens) and (lasts or all(_is_date(sentence, t) for t in tokens))
    return Chunk(lead, _texts(_with_few_adjectives(kept)), _texts(_head(kept)), is_date)


def _with_few_adjectives(tokens: list[Token]) -> list[Token]:
    """The phrase with no more than the last two of its adjectives."""
    less = [t for t in tokens if _is_lesser(t)]
    dropped = {id(t) for t in less[: max(0, len(less) - _MOST_ADJECTIVES)]}
    return [t for t in tokens if id(t) not in dropped]


def _is_lesser(token: Token) -> bool:
    return token.tag in _LESS and not token.text[:1].isupper()


def _head(tokens: list[Token]) -> list[Token]:
    """What counts the head, the head, and what belongs to its name."""
    kept = [t for t in tokens if not _is_lesser(t)]
    owner = max((i for i, t in enumerate(kept) if t.tag == "POS"), default=-1)
    kept = kept[owner + 1 :]
    if not kept or kept[-1].is_name or kept[-1].text[:1].isupper():
        return kept
    count = [t for t in kept[:-2] if t.tag == "CRD"]
    return [*count, *kept[-2:]] if len(kept) > 2 else kept


def _texts(tokens: list[Token]) -> tuple[str, ...]:
    return tuple(t.text for t in tokens)
