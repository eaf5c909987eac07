"""The forms of English verbs that a headline needs: "raises", "ties", "sold"."""

from functools import cache

from viewer.paths import resource

_THIRD = {"be": "is", "have": "has"}
_VOWELS = "aeiou"
_SIBILANTS = ("s", "sh", "ch", "x", "z")


def third_person(lemma: str) -> str:
    """The form after "it": "raises", "goes", "buys", "carries"."""
    if lemma in _THIRD:
        return _THIRD[lemma]
    if lemma.endswith(_SIBILANTS) or (lemma.endswith("o") and lemma[-2:-1] not in _VOWELS):
        return lemma + ("zes" if lemma in ("quiz", "whiz") else "es")
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def participle(lemma: str) -> str:
    """The past participle: "closed", "carried", "shipped", "sold"."""
    if lemma in _irregular():
        return _irregular()[lemma]
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    if lemma.endswith("c"):
        return lemma + "ked"  # "panicked"
    return (lemma + lemma[-1] if doubles(lemma) else lemma) + "ed"


@cache
def _irregular() -> dict[str, str]:
    """The participles that no rule gives, by their dictionary form."""
    lines = resource("words/participles.txt").read_text("utf-8").splitlines()
    pairs = (word.split(":") for line in lines if not line.startswith("#") for word in line.split())
    return {lemma: form for lemma, form in pairs}


def doubles(lemma: str) -> bool:
    """Whether the last letter comes twice: "shipped", "barred", "controlled", but "opened"."""
    if len(lemma) < 3 or lemma[-1] in _VOWELS + "wxyh" or lemma[-2] not in _VOWELS:
        return False
    if lemma[-3] in _VOWELS and not lemma.endswith(("quip", "quit")):
        return False  # "loaded", "seized"
    one_syllable = not any(letter in _VOWELS for letter in lemma[:-3])
    return one_syllable or lemma.endswith(("fer", "mit", "trol", "pel", "cur", "plot", "bel", "vel", "cel"))
