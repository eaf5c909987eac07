"""Words that are part of a name or of a compound beside them: "Ar Raqqah", "remotely piloted aircraft"."""

from viewer.extract.grammar.tokens import FINITE_TAGS, Token


def of_compound(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a rocket propelled grenade launcher”, "remotely piloted aircraft": how a thing works, written apart.

    What does it stands bare before a bare noun, as no subject and object do.
    """
    how = i > 1 and words[i].lower in _WORKED and tags[i + 1 : i + 2] in (["NN1"], ["NN0"], ["NN2"])
    bare = how and tags[i - 1] in ("NN1", "AV0") and words[i + 1].text.islower()
    led = bare and (tags[i - 2] in ("AT0", "CRD", "CJC") or words[i - 2].text == ",")
    told = led and any(tag in FINITE_TAGS for tag in (*tags[: i - 1], *tags[i + 1 :]))
    return ("AJ0" if tags[i - 1] == "AV0" else "NN1") if told else None


_WORKED = frozenset(
    "propelled piloted guided powered mounted launched operated controlled fired armed crewed based tracked "
    "towed".split()
)


def near_opening(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Near Ar Raqqah, 15 strikes hit”: before a name it tells where."""
    named = i == 0 and words[0].lower == "near" and words[1:2] and words[1].text[0].isupper()
    return "PRP" if named else None


def letters_of_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Ar Raqqah”: a short word with a capital before a name belongs to it, where it is an article."""
    article = words[i].lower in _ARABIC and words[i].text.istitle()
    return "NP0" if article and words[i + 1 : i + 2] and words[i + 1].text[0].isupper() else None


_ARABIC = ("al", "el", "an", "ash", "as", "ar", "ad", "az", "at", "deir", "dayr")
