"""Infinitives behind an object: "expects prices to rise", "caused a tunnel to collapse"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import noun_trigger, verb_trigger

_OBJECT_AND_INFINITIVE = frozenset(
    "expect expects expected forecast forecasts want wants wanted cause causes caused causing allow allows"
    " allowed force forces forced forcing".split()
)


def _is_caused(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a thing is the object of what causes it something: "caused a tunnel to", no "damage to"."""
    low = at
    while low > 0 and tags[low - 1] in ("NN1", "AJ0", "NP0"):
        low -= 1
    led = low > 1 and tags[low - 1] in ("AT0", "DPS") and words[low - 2].lower in _CAUSING
    return led and noun_trigger(words[at].lower) is None


_CAUSING = ("cause", "causes", "caused", "causing", "force", "forces", "forced", "forcing")


def behind_object(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“expects prices to rise”: behind such a verb and its object, "to" and a noun are an infinitive."""
    caused = i > 1 and tags[i - 1] == "NN1" and _is_caused(tags, words, i - 1)
    told = (
        words[i].lower == "to"
        and i > 1
        and (caused or tags[i - 1] in ("NN2", "NP0"))
        and tags[i + 1 : i + 2] == ["NN1"]
    )
    if not told or not any(word.lower in _OBJECT_AND_INFINITIVE for word in words[max(0, i - 5) : i - 1]):
        return None
    if verb_trigger(words[i + 1].lower) is None or tags[i + 2 : i + 3] in (["NN1"], ["NN2"], ["NP0"]):
        return None
    tags[i + 1] = "VVI"
    return "TO0"


def shown_acting(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“AIS shows Pacific 3 departing Lima on 2 April”: what pictures or tracks show a thing do."""
    if i < 2 or not words[i].text.endswith("ing") or tags[i + 1 : i + 2] not in (["NP0"], ["AT0"], ["PRP"]):
        return None
    shows = any(words[k].lower in _SHOWS for k in range(max(0, i - _REACH), i - 1))
    return "VVG" if shows and tags[i - 1] in ("NP0", "CRD", "NN1", "NN2") else None


_SHOWS = ("show", "shows", "showed")
_REACH = 6  # words
