"""What an article tells of its own country without naming it, and of the town that it is written for."""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import chain, pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_MOST_SIGNS = 4
_SIGNED = ("US", "CA", "GB", "IE", "AU", "IN", "PH", "ES", "CO", "MX", "VE", "AR", "CL", "PE", "EC")


@cache
def _countries() -> dict[str, str]:
    """The country of each such word."""
    return {word: code for code in _SIGNED for word in words_of(f"signs-of-{code.lower()}")}


HISPANIC = tuple("AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE".split())
"""Countries whose news is in Spanish, ISO 3166-1 alpha-2; that of Spain says so more often."""
_IN_SPANISH = (*HISPANIC, "ES")


def signs(sentences: tuple[Parsed, ...], votes: Mapping[str, int]) -> Counter[str]:
    """How many different words of an article are those of one country's life: "sheriff", "garda".

    One in Spanish speaks of its lands, as far as it names none: "Chala" is in Peru and not in Tanzania.

    Args:
        sentences: the article.
        votes: how often it speaks of each country by a name.
    """
    is_spanish = bool(sentences) and sentences[0].is_spanish
    countries = _countries()
    seen: dict[str, set[str]] = {}
    for sentence in sentences:
        words = [token.lower for token in sentence.tokens]
        for word in chain(words, map(" ".join, pairwise(words))):
            code = countries.get(word)
            if code and (code in _IN_SPANISH or not is_spanish):
                seen.setdefault(code, set()).add(word)
    told = Counter({code: min(len(words), _MOST_SIGNS) for code, words in seen.items()})
    is_home = any(votes.get(code) or told[code] for code in _IN_SPANISH)
    return told + Counter(HISPANIC) if is_spanish and not is_home else told


def is_home(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether words first..last, if a place, are the town of those spoken of: "Paris Library"."""
    return _precedes(tokens, last, "home-bodies") or is_town(tokens, first, last)


def _precedes(tokens: tuple[Token, ...], last: int, words: str) -> bool:
    """Whether a word of that list stands right after a name."""
    after = tokens[last] if last < len(tokens) else None
    return after is not None and is_beside(tokens[last - 1], after) and after.lower in words_of(words)


def _has_body(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the court or the council of a town stands after its name: "Derby Crown Court"."""
    named = [t.lower for t in tokens[last : last + 3] if t.text[0].isalpha()]
    if len(named) < 2 or not is_beside(tokens[last - 1], tokens[last]) or not is_capital(tokens[last]):
        return False
    court = named[1] == "court" and named[0] in words_of("courts-of-towns")
    return court or (named[1] in words_of("bodies-of-towns") and named[0] in words_of("ranks-of-towns"))


def _is_of_member(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a party stands before it within brackets: "Ann Poe (Lab, Clifton)"."""
    opens = first > 2 and tokens[first - 1].text in (",", ":") and tokens[first - 3].text == "("
    return opens and tokens[first - 2].lower in words_of("parties")


def _has_home(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether one of the houses of a town is told of: "at a Buford home"."""
    opens = first > 0 and tokens[first - 1].lower in ("a", "an")
    return opens and last < len(tokens) and tokens[last].text in words_of("homes")


def is_town(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether words first..last are a place, being somebody's: "a Paris man", "Ann Poe, 26, of Paris"."""
    if _precedes(tokens, last, "home-people") or _has_body(tokens, last):
        return True
    if _is_addressed(tokens, first) or _is_of_member(tokens, first) or _has_home(tokens, first, last):
        return True
    if first < 2 or tokens[first - 1].lower not in ("of", "from"):
        return False
    before = tokens[first - 2]
    if before.lower in ("city", "town", "village") or before.lower in words_of("dwellers"):
        return True
    if tokens[first - 1].lower == "from" and before.lower in words_of("comers"):
        return True
    return before.text == "," and first > 2 and tokens[first - 3].text.isdigit()


def _is_addressed(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a road stands before a comma and the name: "400 Locust St., Lebanon"."""
    if first < 3 or tokens[first - 1].text != ",":
        return False
    road = tokens[first - 3] if tokens[first - 2].text == "." else tokens[first - 2]
    return road.text[0].isupper() and road.lower.rstrip(".") in words_of("road-words")


def _subject_of(tokens: tuple[Token, ...], verb: int) -> str:
    """The noun that a clause opens with, before any preposition and the verb: its subject, mostly."""
    opens = next((i + 1 for i in range(verb - 1, -1, -1) if tokens[i].text in ".;"), 0)
    ends = next((i for i in range(opens + 1, verb) if tokens[i].tag in ("PRP", "PRF", "PUN")), verb)
    return tokens[ends - 1].lemma.lower()


def _is_struck(verb: Token) -> bool:
    """Whether a verb tells of what befalls a ship."""
    trigger = verb_trigger(verb.lemma.lower()) if verb.tag[:1] == "V" else None
    return trigger is not None and trigger.kind is Kind.INCIDENT


def is_reached(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a name is of a place for the words before it: "drove to Nelson", "bound for Nelson"."""
    if first < 1:
        return False
    before = tokens[first - 1]
    reached = before.lemma.lower() == "reach" and before.tag[:1] == "V"  # "reached Augusta under escort"
    if first < 2 or reached or before.text in words_of("town-adjectives"):
        return reached or before.text in words_of("town-adjectives")
    verb = tokens[first - 2]
    if before.lower == "for":
        return verb.lower in words_of("bound-words")
    if before.lower == "off":
        return verb.is_noun or _is_struck(verb)  # "a ship off Mocha", "sank off Mobile"
    if before.lower == "at":
        return verb.lemma.lower() in words_of("landing-verbs") or verb.lower in (
            "ashore",
            "aground",
            "anchor",
        )
    if before.lower not in ("to", "toward", "towards"):
        return False
    moves = verb.tag[:1] == "V" and verb.lemma.lower() in words_of("motion-verbs")
    won = verb.lemma == "go" and is_among(_subject_of(tokens, first - 2), "awards")
    moves = moves and not won  # "the contract went to Orbis"
    return moves or verb.lower == "heading"  # which may be tagged as a noun
