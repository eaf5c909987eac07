"""Words that the model misses behind "no sooner … than", a bare figure, "only for" or "declared it"."""

from viewer.extract.grammar.tokens import FINITE_TAGS, NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import words_of

_NO_SOONER = (("no", "sooner"), ("scarcely",), ("hardly",), ("barely",))
_LONGEST = 20  # words from there to "than"
_WANTED = frozenset("planned expected promised needed forecast pledged hoped sought budgeted agreed".split())


def is_no_sooner(words: tuple[Token, ...], at: int) -> bool:
    """Whether the "than" at *at* goes with “no sooner had it begun than it ended”, or "scarcely had"."""
    if words[at].lower != "than":
        return False
    low = max(0, at - _LONGEST)
    lows = [word.lower for word in words[low:at]]
    opens = [i + len(p) for p in _NO_SOONER for i in range(len(lows)) if tuple(lows[i : i + len(p)]) == p]
    return any(word in ("had", "did", "was", "were", "has") for i in opens for word in lows[i : i + 1])


def past_behind_than(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“No sooner had she sailed than her engine failed, forcing her back”: the verb behind "than"."""
    than = next((k for k in range(i - 1, max(0, i - 8), -1) if words[k].lower == "than"), None)
    if than is None or than + 1 == i or not is_no_sooner(words, than):
        return None
    return "VVD" if not any(tag[:1] == "V" for tag in tags[than + 1 : i]) else None


def of_figure(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“short of the 13m planned”: behind a figure with "the" it says which figure is meant."""
    counts = i > 1 and words[i].lower in _WANTED and tags[i - 1] in ("CRD", "NN0")
    led = counts and any(word.lower == "the" for word in words[max(0, i - 3) : i - 1])
    return "VVN" if led and tags[i + 1 : i + 2] in ([], ["PUN"], ["PRP"]) else None


def to_do(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“to annul the sale”: "to" and a word that the model cannot place before a thing that it acts on."""
    if words[i].lower == "to" and tags[i + 1 : i + 2] == ["UNC"]:
        done_to = tags[i + 2 : i + 3] in (["AT0"], ["DPS"], ["PNP"])
        if done_to and words[i + 1].text.islower() and words[i + 1].text.isalpha():
            tags[i + 1] = "VVI"
            return "TO0"
    plain = i > 1 and words[i].text.islower() and words[i].text.isalpha()
    led = plain and words[i - 1].lower == "to" and tags[i - 1] == "PRP" and tags[i - 2][:2] == "VV"
    if not led or tags[i + 1 : i + 2] not in (["AT0"], ["DPS"], ["PNP"]):
        return None
    tags[i - 1] = "TO0"
    return "VVI"


def to_rumours(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“no substance to rumours that”: the plural of what is said is no infinitive."""
    if not i or words[i - 1].lower != "to" or words[i].lower not in _RUMOURS:
        return None
    tags[i - 1] = "PRP"
    return "NN2"


_RUMOURS = frozenset("rumours rumors claims reports allegations suggestions".split())


def declared_sound(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“declared it sound”: what a thing was found to be, and nothing that it does."""
    told = i > 1 and tags[i - 1] == "PNP" and words[i - 1].lower in ("it", "them", "him", "her")
    finds = told and words[i - 2].lower in (
        "declared",
        "found",
        "deemed",
        "pronounced",
        "judged",
        "considered",
    )
    return "AJ0" if finds and words[i].lower in ("sound", "clear", "free", "open", "clean", "fit") else None


def second_after_having(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Having tested it in May and declared it sound, the state”: the second verb goes on with "having"."""
    comma = next((k for k, word in enumerate(words) if word.text == ","), 0)
    joined = words[0].lower == "having" and 2 < i < comma and tags[i - 1] == "CJC"
    alone = joined and not any(tag in (*FINITE_TAGS, "VM0") for tag in tags[1:i])
    return "VVN" if alone and any(tag in (*FINITE_TAGS, "VM0") for tag in tags[comma:]) else None


def past_of_speaker(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The loan would end, its envoy hinted in May.”: who said so behind what was said."""
    first = i - 1
    while first > 0 and tags[first] in ("NN1", "NN2", "NP0", "AJ0"):
        first -= 1
    led = first > 2 and tags[first] in ("DPS", "AT0") and words[first - 1].text in (",", "”", '"')
    if not led or first == i - 1 or words[i].lower not in _HINTED:
        return None
    return "VVD" if any(tag in (*FINITE_TAGS, "VM0") for tag in tags[:first]) else None


def past_behind_relatives(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The port, whose crane fell in May, and whose manager quit, reopened in June”: the main verb."""
    commas = [k for k in range(i) if words[k].text == ","]
    if len(commas) < _TWO_ASIDES or commas[-1] != i - 1:
        return None
    if any(tag not in NOUN_PHRASE_TAGS and tag != "PRF" for tag in tags[: commas[0]]):
        return None
    opens = [k + 1 + (tags[k + 1] == "CJC") for k in commas[:-1]]
    told = all(words[k].lower in ("who", "whose", "which", "where") for k in opens)
    return "VVD" if told and tags[i + 1 : i + 2] in (["PRP"], ["AV0"], ["AT0"], ["PUN"], []) else None


_TWO_ASIDES = 3  # commas


def said_past_day(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The mine, the minister said on Monday, may close”: between a subject and its verb somebody says so."""
    first = i - 1
    while first > 0 and tags[first] in ("NN1", "NN2", "NP0", "AJ0"):
        first -= 1
    comma = first if words[first].text == "," else first - 1
    led = 0 < comma < i - 1 and words[comma].text == "," and tags[comma + 1] in ("DPS", "AT0", "NP0")
    led = led and words[comma + 1].lower not in ("a", "an") and words[i].lower in _SAID
    closes = next((k for k in range(i + 1, min(i + 5, len(words) - 1)) if words[k].text == ","), None)
    goes_on = led and closes is not None and tags[closes + 1] in (*FINITE_TAGS, "VM0")
    bare = goes_on and not any(tag in (*FINITE_TAGS, "VM0") for tag in tags[:comma])
    who = words[i - 1].lower in words_of("speakers", "roles-of-person")
    speaks = words[i].lower == "said" or tags[i - 1] == "NP0" or who
    return "VVD" if bare and speaks else None


_SAID = frozenset("said conceded admitted warned added insisted argued complained recalled".split())
_HINTED = frozenset("hinted insisted replied quipped joked complained boasted remarked retorted".split())
