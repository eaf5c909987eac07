"""The countries that a deal, ruling or quarrel is with, on or against, and not only in."""

from collections.abc import Iterable

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.names.places import Mention, Part
from viewer.extract.names.reference_points import is_home_of_firm
from viewer.extract.syntax.named_things import is_sided_with, owns_body
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_BETWEEN_STATES = (
    Kind.DECISION,
    Kind.AGREEMENT,
    Kind.LEGAL,
    Kind.STATEMENT,
)


def parties(sentence: Parsed, mentions: Iterable[Mention], kind: Kind) -> tuple[str, ...]:
    """The countries, in order of the text.

    Who owns the body that acts is no party, nor is whoever a sale goes to that another approves.
    """
    if kind not in _BETWEEN_STATES:
        return ()
    near = tuple(mentions)
    return tuple(
        m.where.name
        for m in near
        if m.is_country and m.part is not Part.ADJECTIVE and _is_party(sentence, m, kind)
        if not any(_says_which(sentence, town, m) for town in near)
    )


def _says_which(sentence: Parsed, town: Mention, country: Mention) -> bool:
    """Whether a country right behind a town only says where that is: "police in Foo, Fiji, arrested"."""
    inside = not town.is_country and town.where.country == country.where.country
    return inside and sentence.text[town.end : country.start] == ", "


def _is_party(sentence: Parsed, mention: Mention, kind: Kind) -> bool:
    tokens = sentence.tokens
    first = sentence.at(mention.start)
    if first is None:
        return True
    last = next((i for i in range(first, len(tokens)) if tokens[i].start >= mention.end), len(tokens))
    led = first - 2 if first > 1 and tokens[first - 1].tag == "AT0" else first - 1
    done_to = led >= 0 and tokens[led].tag in ("VVD", "VVN", "VVZ", "VVB", "VVI")
    beside = mention.part is Part.OWNER and kind is Kind.DECISION and not done_to  # "a ship for Fiji's navy"
    if beside or owns_body(tokens, last) or (last < len(tokens) and _goes_on(tokens, last)):
        return False
    if _ends_name(tokens, first) or is_sided_with(tokens, first) or is_home_of_firm(sentence, mention):
        return False
    led -= led > 0 and tokens[led].lower in words_of("directions")
    before = tokens[led].lower if led >= 0 else ""
    if before in ("in", "across", "throughout", "inside", "within", "outside", "off", "near"):
        return False
    return kind is not Kind.DECISION or before not in ("to", "from", "for")


def _ends_name(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a country is the end of a firm's name: "Orbis Systems Australia"."""
    return first > 0 and tokens[first - 1].is_noun and tokens[first - 1].text[0].isupper()


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name goes on after a country: "US State Department"."""
    return tokens[at].text[0].isupper() and (tokens[at].is_noun or tokens[at].tag == "AJ0")
