"""Names that the words before them make a place, though no gazetteer has them, so that they do not act."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of

_KINDS = frozenset("town city village hamlet island river province district suburb resort".split())
_FLOODING = ("crest", "overflow", "flood", "swell", "overtop", "recede")
_WAYS = ("over", "across", "along", "up", "down")


def is_unlisted_place(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the name first..last, *last* excluded, is of a place: after "in", "over the", "the town of"."""
    before = tokens[first - 1].lower if first else ""
    said = [t.text for t in tokens[last : last + 1]] == [","]
    said = said and [t.tag for t in tokens[last + 1 : last + 2]] == [
        "AT0"
    ]  # "from Vega, the investment firm"
    taking = words_of("taking-verbs")
    given = first > 1 and any(t.lemma in taking for t in tokens[max(0, first - 6) : first - 1])
    acts = said or given or (tokens[first].text.isupper() and last - first == 1)
    staff = first > 1 and is_among(tokens[first - 2].lemma.lower(), "seconded")  # "engineers from Orbis"
    away = before == "from" and not (acts or staff)
    placed = before in ("in", "at", "near", "off", "outside", "between", "below", "beneath", "inside")
    led = before == "the" and first > 1 and tokens[first - 2].lower in ("off", "near", "outside", "beside")
    placed = placed or led  # "150 metres off the Foo Industrial Park"
    ground = is_among(tokens[last - 1].lower, "natural-features", "land-words")
    placed = placed or (before in ("under", "on", "over", "across", "along", "behind") and ground)
    river = last - first == 1 and _is_river(tokens, first)
    return away or placed or river or _is_way(tokens, first, last) or _is_end_of_way(tokens, first)


def _is_river(tokens: tuple[Token, ...], at: int) -> bool:
    """“the Surma burst its banks”, "the Kushiyara, swollen by rain"."""
    after = tokens[at + 1 : at + 3]
    led = at > 0 and tokens[at - 1].lower == "the"
    swollen = [t.lower for t in after] == [",", "swollen"]
    banks = any(t.lower in ("banks", "bank") for t in tokens[at + 2 : at + 4])
    floods = bool(after) and (
        after[0].lemma in _FLOODING or (after[0].lemma in ("burst", "breach") and banks)
    )
    return led and (swollen or floods)


def _is_end_of_way(tokens: tuple[Token, ...], first: int) -> bool:
    """“the section from Smokovac to Matesevo”: where a way ends that begins at a name."""
    words = [t.lower for t in tokens[max(0, first - 5) : first]]
    return words[-1:] == ["to"] and "from" in words[:-2] and tokens[first - 2].is_name


def _is_way(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """“a bridge over the Urubamba”, "boxes down the Amazon", "in the town of Aguas Calientes"."""
    words = [t.lower for t in tokens[max(0, first - 3) : first]]
    over = last - first == 1 and words[-1:] == ["the"] and len(words) > 1 and words[-2] in _WAYS
    sails = words[-2:] == ["on", "the"] and is_among(words[0], "vessels")  # "a ferry on the Mur"
    return (
        over
        or (sails and last - first == 1)
        or (len(words) > 1 and words[-1] == "of" and words[-2] in _KINDS)
    )
