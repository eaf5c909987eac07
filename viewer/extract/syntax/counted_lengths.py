"""What a length of time counts from that ends with "of": "within two years of the signing of the lease"."""

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS, Token

_OF_PHRASE = (*NOUN_PHRASE_TAGS, "DT0")
_LONGEST = 9  # words


def end_of_counted(tokens: tuple[Token, ...], end: int) -> int:
    """Where what a length counts from ends, which itself ends at the character *end*; else *end*.

    A second "of" goes on with it: "the signing of the sale".
    """
    words = _behind(tokens, end)
    return words[-1].end if len(words) > 1 else end


def nouns_counted_from(tokens: tuple[Token, ...], end: int) -> list[str]:
    """The nouns, as lemmas, that may name it, the likeliest first: of "the inquiry's close" its "close"."""
    words = _behind(tokens, end)[1:]
    of = next((k for k, token in enumerate(words) if token.lower == "of"), len(words))
    heads = [t.lemma.lower() for k, t in enumerate(words) if t.is_noun and _ends_phrase(words, k)]
    first = [t.lemma.lower() for k, t in enumerate(words[:of]) if t.is_noun and _ends_phrase(words, k)]
    return [*reversed(first), *heads[len(first) :]]


def _ends_phrase(words: tuple[Token, ...], at: int) -> bool:
    """Whether a noun is the head of its phrase: no other noun stands right behind it."""
    return at + 1 >= len(words) or not words[at + 1].is_noun


def _behind(tokens: tuple[Token, ...], end: int) -> tuple[Token, ...]:
    """The "of" behind a length, and the words of the phrase that it opens."""
    first = next((k for k, token in enumerate(tokens) if token.start >= end), len(tokens))
    last = first
    while last < min(len(tokens), first + _LONGEST):
        if tokens[last].lower != "of" and tokens[last].tag not in _OF_PHRASE:
            break
        last += 1
    return tokens[first:last] if tokens[first : first + 1] and tokens[first].lower == "of" else ()
