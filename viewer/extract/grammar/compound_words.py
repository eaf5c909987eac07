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


def from_the_air(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“by coalition air strikes in May”: what is done from the air is a noun."""
    raids = (
        i > 0 and words[i - 1].lower == "air" and words[i].lower in ("strikes", "raids", "attacks", "drops")
    )
    return "NN2" if raids else None


def than_number(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“where more than 36,000 people shelter”: before a number it opens no clause."""
    counts = i > 0 and words[i].lower == "than" and words[i - 1].lower in ("more", "less", "fewer", "rather")
    return "AV0" if counts and tags[i + 1 : i + 2] == ["CRD"] else None


def where_of_place(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“in Dili, where more than 300 people shelter”: behind a comma or a name it tells of a place."""
    behind = i > 0 and words[i].lower == "where" and (words[i - 1].text == "," or tags[i - 1] == "NP0")
    return "AVQ" if behind else None


def as_high(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“was as high as $18.75, has”: before a price it opens no clause."""
    prices = words[i].lower == "as" and i > 1 and words[i - 2].lower == "as"
    after = words[i + 1 : i + 2]
    return "PRP" if prices and after and (tags[i + 1] == "CRD" or after[0].text[-1] in "$€£¥") else None


def limited_firm(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Norwood Partners Limited Partnership”: with a capital amid a name it limits nothing."""
    named = i > 0 and words[i].text == "Limited" and words[i - 1].text[0].isupper()
    return "NP0" if named else None


_OF_BODY = frozenset(
    "gunshot stab head bullet knife leg arm chest shrapnel flesh neck hand entry exit".split()
)


def wound_of_body(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“sustained a gunshot wound”: nothing winds."""
    return "NN1" if i > 0 and words[i].lower == "wound" and words[i - 1].lower in _OF_BODY else None


def near_opening(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Near Ar Raqqah, 15 strikes hit”: before a name it tells where."""
    named = i == 0 and words[0].lower == "near" and words[1:2] and words[1].text[0].isupper()
    return "PRP" if named else None


def letters_of_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Ar Raqqah”: a short word with a capital before a name belongs to it, where it is an article."""
    article = words[i].lower in _ARABIC and words[i].text.istitle()
    return "NP0" if article and words[i + 1 : i + 2] and words[i + 1].text[0].isupper() else None


_ARABIC = ("al", "el", "an", "ash", "as", "ar", "ad", "az", "at", "deir", "dayr")
