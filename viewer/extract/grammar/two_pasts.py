"""Pasts in a row: which of them only say more of the subject, as in "seized in May was freed"."""

from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS
from viewer.extract.grammar.time_phrases import time_end
from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import is_among, words_of

_FINITE = ("VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VM0", "VVD")
_PHRASE = (*NOUN_PHRASE_TAGS, "DT0", "PRF")
_BETWEEN = (*_PHRASE, "PRP", "AV0", "AVP")
_PHRASE_ENDS = ("NN1", "NN2", "NN0", "NP0", "CRD")
_OBJECT = ("AT0", "DPS", "NN1", "NN2", "NP0", "DT0", "CRD", "PNP", "AJ0")
_HELD = frozenset(
    "loaded laden packed crammed filled bound flagged registered stuck stranded moored arrested".split()
)
_DATELINE = 14  # words


def mend_two_pasts(tags: list[str], words: tuple[Token, ...]) -> None:
    """Make the first of two pasts a participle, the second the verb: "a train loaded with ore overturned"."""
    first = next((i for i, tag in enumerate(tags) if tag in ("VVD", "VVN") or tag in _FINITE), None)
    if first is None or not _says_more(tags, words, first):
        return
    if _mended(tags, words, first) or _joined(tags, words, first):
        return
    rest = range(first + 1, len(tags))
    second = next((i for i in rest if tags[i] not in _BETWEEN and words[i].lower != "since"), None)
    if any(words[i].lower in ("before", "after", "until") for i in range(first, second or first)):
        return  # "resigned before the report was published"
    if second is None or second < first + 3 or tags[second - 1] not in _PHRASE_ENDS:
        return
    for i in range(first, second):
        tags[i] = "PRP" if words[i].lower == "since" else tags[i]
    held = (
        is_among(words[first].lower, "naming-participles", "resulting-states") or words[first].lower in _HELD
    )
    alone = tags[second + 1 : second + 2] not in (["NN1"], ["NN2"])  # "sold in May used cars"
    if tags[second] in _FINITE and (tags[second] != "VVD" or held or alone):
        tags[first] = "VVN"
    elif tags[second] == "VVN" and held and not any(tag in _FINITE for tag in tags[second + 1 :]):
        tags[first], tags[second] = "VVN", "VVD"


def mend_listed_pasts(tags: list[str], words: tuple[Token, ...]) -> None:
    """Make the second of three verbs a past: "left Kiel, refuelled off Skagen and was joined by"."""
    for i in range(3, len(tags) - 3):
        if tags[i] != "VVN" or words[i - 1].text != "," or tags[i + 1] != "PRP" or words[i + 1].lower == "by":
            continue
        before = next((tags[k] for k in range(i - 2, 0, -1) if tags[k][:1] == "V" or words[k].is_mark), "")
        joint = _phrases_end(tags, i + 1)
        joined = joint + 1 < len(tags) and words[joint].lower == "and" and tags[joint + 1] == "VBD"
        if before == "VVD" and joined:
            tags[i] = "VVD"


def _planned_behind(tags: list[str], words: tuple[Token, ...], first: int) -> int | None:
    """The participle of "called off a strike planned for Tuesday": with its object the first is a past."""
    if tags[first + 1] != "AVP" or tags[first + 2 : first + 3] not in (["AT0"], ["DPS"], ["CRD"]):
        return None
    planned = next((i for i in range(first + 3, len(tags)) if tags[i] in ("VVD", "VVN")), len(tags))
    said = planned < len(tags) and is_among(words[planned].lower, "scheduling-words", "arranging-words")
    behind = [w.lower for w in words[planned + 1 : planned + 2]]
    return planned if said and behind in (["for"], ["on"], ["to"]) else None


def _mended(tags: list[str], words: tuple[Token, ...], first: int) -> bool:
    """Make the first a participle where a present, an infinitive or a particle behind it shows it."""
    if (planned := _planned_behind(tags, words, first)) is not None:
        tags[first], tags[planned] = "VVD", "VVN"
        return True
    present = _present_behind(tags, words, first)
    if present is not None:
        tags[present] = "VVB" if tags[first - 1] == "NN2" else "VVZ"
    elif _lacks_object(tags, words, first):
        verb = next((i for i in range(first + 3, len(tags)) if tags[i] in ("VVN", *_FINITE)), None)
        if verb is None:
            return False
        tags[verb] = "VVD" if tags[verb] == "VVN" else tags[verb]
    elif not _is_thought(tags, first):
        return False
    tags[first] = "VVN"
    return True


def _joined(tags: list[str], words: tuple[Token, ...], first: int) -> bool:
    """Make both of a pair participles before the verb: "imposed in May and lifted in July was restored"."""
    joint = _phrases_end(tags, first + 1)
    twin = joint + 1
    pair = tags[joint : joint + 1] == ["CJC"] and tags[twin : twin + 2] in (["VVD", "PRP"], ["VVN", "PRP"])
    verb = _phrases_end(tags, twin + 1)
    behind = tags[verb : verb + 1] and tags[verb] in _FINITE[:-1] and tags[verb - 1] in _PHRASE_ENDS
    if not pair or not behind or words[joint].lower != "and":
        return False
    tags[first] = tags[twin] = "VVN"
    return True


def _phrases_end(tags: list[str], at: int) -> int:
    """The first token from there on that belongs to no noun phrase and no preposition."""
    return next((i for i in range(at, len(tags)) if tags[i] not in _BETWEEN), len(tags))


def _present_behind(tags: list[str], words: tuple[Token, ...], first: int) -> int | None:
    """The present that a past without a conjunction leads to: "a law passed in May lets"."""
    for i in range(first + 3, len(tags)):
        phrase = tags[i - 1] in _PHRASE_ENDS
        if phrase and tags[i] == "VVZ":
            return i
        dated = words[i - 1].text.isdigit() or words[i - 1].lower in (*MONTHS, *WEEKDAYS)
        takes = tags[i + 1 : i + 2] and tags[i + 1] in (*_OBJECT, "TO0")
        if dated and takes and _may_be_present(tags, words, first, i):
            return i
        if tags[i] not in _BETWEEN or words[i].lower in ("before", "after", "until", "since"):
            return None
    return None


def _may_be_present(tags: list[str], words: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether a noun is the present of a verb of the lists, of several behind several: "images … show"."""
    several = tags[at] == "NN1" and tags[first - 1] == "NN2"
    word = f"{words[at].lower}s" if several else words[at].lower
    return (several or tags[at] == "NN2") and word in words_of("ruling-presents")


def _is_thought(tags: list[str], first: int) -> bool:
    """“a man believed to have planted it was shot”: with a finite verb behind its infinitive."""
    if tags[first + 1 : first + 2] != ["TO0"]:
        return False
    ends = ("CJC", "CJS", "CJT", "PUN", "DTQ", "PNQ")
    stop = next((i for i in range(first, len(tags)) if tags[i] in ends), len(tags))
    finite = ("VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VM0")
    return any(tags[i] in finite and tags[i - 1][:1] == "N" for i in range(first + 3, stop))


def _lacks_object(tags: list[str], words: tuple[Token, ...], first: int) -> bool:
    """“a panel set up after the crash reported”: what is set up stands before, where no object follows."""
    pair = [word.lower for word in words[first : first + 2]]
    behind = tags[first + 2 : first + 3] in (["PRP"], ["CJS"])
    return behind and pair in (["set", "up"], ["put", "up"], ["drawn", "up"])


def _says_more(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a past with a preposition after it follows the noun phrase that opens the sentence."""
    thought = tags[at + 1 : at + 2] == ["TO0"] and is_among(words[at].lower, "possible-governors")
    if tags[at] not in ("VVD", "VVN") or not at:
        return False
    if not thought and tags[at + 1 : at + 2] not in (["PRP"], ["AVP"]):
        return False
    says = words[at].lower in words_of("content-verbs", "closing-reports")
    behind = time_end(words, at + 1)  # "a truce announced on Tuesday was broken": nobody is said to say so
    says = says and not (behind > at + 1 and tags[behind : behind + 1] and tags[behind] in _FINITE[:-1])
    dashes = (i for i in range(min(at, _DATELINE) - 1, -1, -1) if words[i].text in ("—", "–", "--"))
    begins = next(dashes, -1) + 1  # behind "LUANDA, 9 March 2025 (Agency) —"
    opens = all(tag in _PHRASE for tag in tags[begins:at]) and tags[at - 1] in ("NN1", "NN2", "NN0", "NP0")
    return opens and (thought or not says)
