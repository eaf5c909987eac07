"""Signs and prepositions beside names: the full stop of "St. Petersburg", "off" before a coast."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of

_ON_WATER = frozenset(
    "sank sunk capsized foundered drifted anchored moored collided aground seized detained".split()
)


def of_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“St. Petersburg’s port”: the full stop of a shortened name ends nothing."""
    short = i > 0 and words[i].text == "." and words[i - 1].text in ("St", "Ste", "Mt", "Ft")
    return "NP0" if short and words[i + 1 : i + 2] and words[i + 1].text[0].isupper() else None


def no_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“KINGSTON (AP) — A mill was shut”: before a small letter it is no name."""
    return "AT0" if words[i].text == "A" and words[i + 1 : i + 2] and words[i + 1].text.islower() else None


def of_saint(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Police in St. John’s held two men”: the end of the town's name and no "has"."""
    before = [word.text for word in words[max(0, i - 3) : i] if word.text != "."]
    if words[i].lower not in ("'s", "’s") or before[-2:-1] not in (["St"], ["Saint"]):
        return None
    if tags[i + 1 : i + 2] in (["VVN"], ["VVD"]):
        tags[i + 1] = "VVD"
        return "POS"
    return None


def first_of_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“raking the sand at Rockly Bay”, "the ship Ever Given": an adverb before a capital opens a name."""
    if i > 0 and words[i].text.istitle() and words[i - 1].text.isupper() and _is_of_ships(words[i - 1]):
        return "NP0"  # "USS Gravely"
    ship = i > 0 and words[i - 1].lower in words_of("ships")
    led = i > 0 and (tags[i - 1] in ("PRP", "AT0") or ship) and words[i].text.istitle()
    titled = bool(words[i + 1 : i + 2]) and words[i + 1].text.istitle()
    if led and titled and tags[i + 1] in ("AJ0", "VVN", "VVD") and (ship or tags[i - 1] == "AT0"):
        tags[i + 1] = "NP0"
    return "NP0" if led and titled and tags[i + 1] in ("NN1", "NP0") else None


def _is_of_ships(word: Token) -> bool:
    return word.lower in words_of("roles-of-ship")


def off_coast(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“two boats sank off Mocha”: what follows is where."""
    follows = words[i].lower == "off" and words[i + 1 : i + 2] and tags[i + 1] in ("NN1", "NP0")
    if not (follows and i and words[i + 1].text.istitle() and words[i - 1].lower in _ON_WATER):
        return None
    tags[i + 1] = "NP0"
    return "PRP"


def island(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“two mills on Negros stopped”: a capital right behind such a preposition is no plural."""
    amid = i > 1 and words[i].text.istitle() and words[i - 1].lower in ("on", "in", "at", "near", "off")
    return "NP0" if amid and tags[i + 1 : i + 2] in (["VVD"], ["VVZ"], ["VHZ"], ["VBZ"], ["VBD"]) else None


def without(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Doctors Without Borders”: with a capital between two it is no preposition."""
    if words[i].text != "Without":
        return None
    around = (*words[max(0, i - 1) : i], *words[i + 1 : i + 2])
    return "NP0" if len(around) > 1 and all(w.text.istitle() for w in around) else None


def whither(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Is expected off Yemen”: with one capital, behind a preposition, it is a name and no unit."""
    return "NP0" if i > 1 and tags[i - 1] in ("PRP", "AVP") and words[i].text.istitle() else None
