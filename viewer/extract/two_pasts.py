"""Two pasts without a conjunction: the first only says more of the subject, "seized in May was freed"."""

from viewer.extract.calendar import MONTHS
from viewer.extract.tokens import Token
from viewer.extract.words import is_among, words_of

_FINITE = ("VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VM0", "VVD")
_PHRASE = ("AT0", "DPS", "AJ0", "CRD", "ORD", "POS", "NN0", "NN1", "NN2", "NP0", "DT0", "PRF")
_BETWEEN = (*_PHRASE, "PRP", "AV0", "AVP")
_OBJECT = ("AT0", "DPS", "NN1", "NN2", "NP0", "DT0", "CRD", "PNP", "AJ0")
_HELD = frozenset(
    "loaded laden packed crammed filled bound flagged registered stuck stranded moored arrested".split()
)


def mend_two_pasts(tags: list[str], words: tuple[Token, ...]) -> None:
    """Make the first of two pasts a participle, the second the verb: "a train loaded with ore overturned"."""
    first = next((i for i, tag in enumerate(tags) if tag in ("VVD", "VVN") or tag in _FINITE), None)
    if first is None or not _says_more(tags, words, first):
        return
    if (present := _present_behind(tags, words, first)) is not None:
        tags[first], tags[present] = "VVN", "VVZ"
        return
    rest = range(first + 1, len(tags))
    second = next((i for i in rest if tags[i] not in _BETWEEN and words[i].lower != "since"), None)
    if any(words[i].lower in ("before", "after", "until") for i in range(first, second or first)):
        return  # "resigned before the report was published"
    if second is None or second < first + 3 or tags[second - 1] not in ("NN1", "NN2", "NN0", "NP0", "CRD"):
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


def _present_behind(tags: list[str], words: tuple[Token, ...], first: int) -> int | None:
    """The present that a past without a conjunction leads to: "a law passed in May lets"."""
    for i in range(first + 3, len(tags)):
        phrase = tags[i - 1] in ("NN1", "NN2", "NN0", "NP0", "CRD")
        if phrase and tags[i] == "VVZ":
            return i
        dated = words[i - 1].text.isdigit() or words[i - 1].lower in MONTHS
        takes = tags[i + 1 : i + 2] and tags[i + 1] in (*_OBJECT, "TO0")
        if dated and takes and tags[i] == "NN2" and words[i].lower in words_of("ruling-presents"):
            return i
        if tags[i] not in _BETWEEN or words[i].lower in ("before", "after", "until", "since"):
            return None
    return None


def _says_more(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a past with a preposition after it follows the noun phrase that opens the sentence."""
    if tags[at] not in ("VVD", "VVN") or not at or tags[at + 1 : at + 2] not in (["PRP"], ["AVP"]):
        return False
    says = words[at].lower in words_of("content-verbs") | words_of("closing-reports")
    opens = all(tag in _PHRASE for tag in tags[:at]) and tags[at - 1] in ("NN1", "NN2", "NN0", "NP0")
    return opens and not says
