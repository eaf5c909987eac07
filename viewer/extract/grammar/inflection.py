"""The forms of English verbs that a headline needs, "raises", "ties", "sold", and what "stolen" is of."""

from functools import cache

from viewer.paths import resource

_THIRD = {"be": "is", "have": "has"}
_VOWELS = "aeiou"
_PREFIXES = ("over", "out", "under", "with", "up", "re-", "re", "fore", "mis", "un")
_STRESSED_AT_END = tuple(
    "refer prefer defer infer confer transfer admit commit omit permit submit control patrol propel expel "
    "repel compel occur recur incur abet regret label level cancel travel fuel model signal channel shovel "
    "equip".split()
)
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
    return (lemma + lemma[-1] if _doubles(lemma) else lemma) + "ed"


@cache
def _irregular() -> dict[str, str]:
    """The participles that no rule gives, by their dictionary form."""
    lines = resource("words/participles.txt").read_text("utf-8").splitlines()
    pairs = (word.split(":") for line in lines if not line.startswith("#") for word in line.split())
    return {lemma: form for lemma, form in pairs}


def irregular(form: str) -> str | None:
    """The dictionary form of an irregular past: "steal" for "stolen", "oversee" for "oversaw"; else None."""
    if known := _pasts().get(form):
        return known
    for prefix in _PREFIXES:
        if form.startswith(prefix) and (known := _pasts().get(form.removeprefix(prefix))):
            return prefix + known
    return None


@cache
def _pasts() -> dict[str, str]:
    lines = resource("words/irregular.txt").read_text("utf-8").splitlines()
    pairs = (word.split(":") for line in lines if not line.startswith("#") for word in line.split())
    return {form: lemma for form, lemma in pairs}


def _doubles(lemma: str) -> bool:
    """Whether the last letter comes twice: "shipped", "controlled", "transferred", but "opened"."""
    return is_short(lemma) or lemma.endswith(_STRESSED_AT_END)


def is_short(stem: str) -> bool:
    """Whether a stem of one syllable ends in one vowel and one consonant: "bar", "ship", "quit"."""
    if len(stem) < 3 or stem[-1] in _VOWELS + "wxyh" or stem[-2] not in _VOWELS:
        return False
    return not any(letter in _VOWELS for letter in stem[:-2].removeprefix("qu"))


def with_y(found: str, plural: str) -> str:
    """A noun where the model made one in -ie of its plural: "refinery" of "refineries", but "movie"."""
    made_up = plural == f"{found}s" and found.endswith("ie") and found not in _IN_IE
    return f"{found[:-2]}y" if made_up else found


_IN_IE = frozenset(
    "movie tie lie pie die zombie cookie prairie genie calorie sortie reverie hippie rookie selfie collie "
    "birdie magpie necktie veggie junkie groupie smoothie hoodie bogie aussie boogie kelpie talkie".split()
)
