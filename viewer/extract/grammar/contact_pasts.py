"""Pasts in relatives without a "that", taken for participles: "the deal Iran signed in May expired"."""

from viewer.extract.grammar.tokens import BARE_SUBJECT_TAGS, FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, words_of

_NAMES = ["NP0", "NP0"]
_HE = ("he", "she", "they", "it", "we", "i")
_OWN = ("the", "its", "their", "his", "her")
_BEFORE_NOUN = ("AT0", "DPS", "AJ0", "CRD", "ORD", "NN1", "NN2", "NN0")


def subject_start(tags: list[str], words: tuple[Token, ...], verb: int) -> int | None:
    """Where the subject right before a verb begins: a pronoun, names, or "the" and its noun; else None."""
    at = verb - 1
    if at < 1 or words[at].lower in _HE or is_among(words[at].lower, "bare-doers"):
        return at if at > 0 else None
    while at > 0 and (
        tags[at] == "NP0" or (words[at].lower == "and" and tags[at - 1 : at + 2 : 2] == _NAMES)
    ):
        at -= 1
    if at < verb - 1:
        return at if words[at].lower == "the" and at > 0 else at + 1
    while at > 0 and tags[at] in _BEFORE_NOUN and words[at].lower not in _OWN:
        at -= 1
    return at if words[at].lower in _OWN and at < verb - 1 and tags[verb - 1] in ("NN1", "NN2") else None


def opens_bare(token: Token) -> bool:
    """Whether a word opens the subject of a relative without "that": "the deal Iran signed"."""
    return token.tag in BARE_SUBJECT_TAGS or is_among(token.lower, "bare-doers")


def opens_contact(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a thing with an article stands right before a subject, which says which thing it is.

    A name says the name of a ship, a person, a firm or a town: "the tanker Suez", "the village Bor".
    That of a nation does not: "the tanker Iran seized".
    """
    noun = at - 1
    if noun == 0 and is_among(words[at].lower, "bare-doers") and tags[0] == "NN2":
        return True  # "Men police arrested in May appeared in court"
    if noun < 1 or tags[noun] not in ("NN1", "NN2") or not words[noun].text.islower():
        return False
    if is_among(words[noun].lower, "time-nouns", "period-nouns", "pointed-times"):
        return False  # "the day the war began"
    if tags[at] == "NP0" and _is_named_so(words[noun].lower) and not _is_nation(words, at):
        return False
    first = noun
    while first > 0 and tags[first - 1] in _BEFORE_NOUN:
        first -= 1
    return any(tag in ("AT0", "DPS", "CRD") for tag in tags[first:noun])


def _is_nation(words: tuple[Token, ...], at: int) -> bool:
    pair = "_".join(word.lower for word in words[at : at + 2])
    return is_among(words[at].lower, "acting-nations") or is_among(pair, "acting-nations")


def _is_named_so(noun: str) -> bool:
    """Whether a noun stands before names of its sort: "the village Bor", "the reporter Ana Ruiz"."""
    one = noun.removesuffix("s")
    return is_among(noun, *_NAMED) or is_among(one, *_NAMED) or one.endswith(_DOERS) or one == "pilot"


_DOERS = ("er", "or", "ist", "ian", "man")
_NAMED = (
    "place-nouns",
    "site-parts",
    "roles-of-person",
    "roles-of-company",
    "roles-of-ship",
    "roles-of-craft",
)


def mend_contact(tags: list[str], words: tuple[Token, ...]) -> None:
    """“The deal Iran signed in May expired”: the verb of the sentence follows, so "signed" is a past.

    So is "built" in "repaired the quay the firm built in 2014", where the verb stands before.
    """
    for i, tag in enumerate(tags):
        if tag == "VVN" and _is_past_of_contact(tags, words, i):
            tags[i] = "VVD"


def _is_past_of_contact(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    if words[i].lower.endswith(_NO_PASTS) or tags[i + 1 : i + 2] not in _GOES_ON:
        return False
    at = subject_start(tags, words, i)
    if at is None or not opens_contact(tags, words, at) or words[i + 1].lower == "by":
        return False
    if _is_done_to(tags, words, at):
        return True
    stop = next((k for k in range(i + 1, len(tags)) if words[k].is_mark or tags[k][:2] in _OTHERS), len(tags))
    return any(tag in FINITE_TAGS or tag == "VM0" for tag in tags[i + 1 : stop])


def _is_done_to(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether the thing right before a subject is the object of a verb, and nobody is given or told it."""
    first = at - 1
    while first > 0 and tags[first] in _BEFORE_NOUN:
        first -= 1
    verb = words[first].lower
    stems = {verb, verb.removesuffix("s"), verb.removesuffix("d"), verb.removesuffix("ed")}
    plain = not (stems & words_of("giving-verbs", "reporting-verbs", "naming-verbs"))
    return tags[first] in ("VVD", "VVZ", "VVB", "VVI", "VVG") and plain


_NO_PASTS = ("en", "wn", "ung", "unk", "um")  # but the ends of participles
_GOES_ON = (["PRP"], ["AV0"], ["VBD"], ["VBZ"], ["VHD"], ["VHZ"], ["VM0"], ["VVD"], ["VBB"])
_OTHERS = ("CJ", "PN", "DT", "EX")


def past_said_of_it(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a ship that it says carried arms”: what somebody says of what a relative tells more of."""
    if i < _LEAST or words[i - 1].lower not in _SAYINGS:
        return None
    told = any(word.lower in ("which", "that", "who") for word in words[i - 6 : i - 2])
    return "VVD" if told and tags[i + 1 : i + 2] not in (["PRP"], ["PUN"]) else None


_LEAST = 6  # words before such a verb
_SAYINGS = frozenset(
    "say says said believe believes believed claim claims claimed allege alleges alleged".split()
)
