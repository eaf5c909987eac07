"""Subjects read as verbs: "talks about imports are likely", "a cargo of zinc concentrate left Churchill"."""

from itertools import pairwise

from viewer.extract.grammar.tokens import AUXILIARY_TAGS, FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of

_PLURAL = ("VM0", "VBB", "VHB", "VHD")
_PHRASE = ("AT0", "NP0", "NN1", "NN2", "NN0", "AJ0", "CRD", "ORD", "DPS", "DT0", "PRF", "POS", "AJC")
_LONGEST = 9  # words of the phrase behind a subject


def plural_subject(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Trains to Pozzuoli might run”: with one phrase between it and an auxiliary it is the subject."""
    if tags[i + 1 : i + 2] not in (["PRP"], ["PRF"]) or words[i].lower[-1:] != "s":
        return None
    owned = i > 0 and tags[i - 1] not in ("PUN", "CJC", "AJ0", "NP0", "NN0", "NN1", "CRD", "AJC")
    said = words_of("reporting-verbs", "content-verbs")
    tells = i > 0 and tags[i - 1] != "PUN" and words[i].lemma in said
    opens = max((k for k in range(i) if tags[k] == "CJT"), default=0)  # "denied that gas alarms at X had"
    if owned or tells or any(tag in FINITE_TAGS for tag in tags[opens:i]):
        return None
    for k in range(i + 2, min(i + 2 + _LONGEST, len(tags))):
        if tags[k] in _PLURAL or words[k].lower == "were":
            return "NN2" if k > i + 2 else None
        if tags[k] not in _PHRASE:
            return None
    return None


def left_port(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a cargo of zinc concentrate left Churchill”, "left for Antwerp": between a noun and a name."""
    if words[i].lower != "left" or i < 2:
        return None
    bound = [w.lower for w in words[i + 1 : i + 2]] == ["for"]
    after = words[i + 1 + bound : i + 2 + bound]
    if not after or not after[0].text[0].isupper() or after[0].tag == "PNP":
        return None
    thing = tags[i - 1] in ("NN1", "NN2", "NN0", "NP0")
    first = next((k for k, tag in enumerate(tags) if k != i and tag in FINITE_TAGS), None)
    goes_on = first is not None and first > i and tags[first - 1] == "CJC"  # "left Suez and reached"
    later = range(i + 2, first) if first is not None and first > i else ()
    goes_on = goes_on or any(words[k].lower in ("before", "after", "when", "as") for k in later)
    return "VVD" if thing and (first is None or goes_on) else None


def before_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“zinc concentrate left”: right before a past it is the noun."""
    thing = i > 0 and tags[i - 1] in ("NN0", "NN1", "AJ0") and words[i - 1].text.islower()
    past = i + 1 < len(words) and (tags[i + 1] == "VVD" or words[i + 1].lower == "left")
    return "NN1" if thing and past else None


_CONDITIONAL = frozenset("if once when unless until provided after before as assuming".split())
_BEHIND = ("VM0", "VBZ", "VHZ", "VDZ", "VBB", "VHB")


def verb_of_condition(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Provided that the auditors sign, work starts”, “Not until the inquiry ends will it reopen”."""
    ends = i + 1 < len(words) and (words[i + 1].text == "," or tags[i + 1] in _BEHIND)
    dated = (
        i + 2 < len(words) and words[i + 1].lower in ("by", "before") and tags[i + 2] in ("NP0", "CRD", "AT0")
    )
    if not (ends or dated) or i < 2 or not words[i].text.islower():
        return None
    opener = next((k for k in range(i - 1, -1, -1) if words[k].lower in _CONDITIONAL), None)
    if opener is None or not (opener <= _NEAR_START or _is_joined(tags, words, opener)):
        return None
    if any(words[k].is_mark for k in range(opener, i)):
        return None
    turned = tags[i + 1] in _BEHIND and words[0].lower not in ("only", "not")
    if turned or any(tags[k][:1] == "V" for k in range(opener + 1, i)):
        return None
    if not any(tag in FINITE_TAGS for tag in tags[i + 1 :]):
        return None
    several = any(pair in (("NN2", "PRP"), ("NN2", "PRF")) for pair in pairwise(tags[opener + 1 : i]))
    if several and tags[i] == "NN1" and verb_trigger(words[i].lower):
        return "VVB"  # "If attacks in the Red Sea resume, ships will sail"
    return finite_form(tags, words, i) if ends else None


def subject_before_verb(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“when heavy swell shut the port”: behind an adjective, and before a verb, it is no infinitive."""
    led = i > 1 and tags[i - 1] == "AJ0" and tags[i - 2] in ("CJS", "PUN", "AT0", "CJT", "CJC")
    return "NN1" if led and tags[i + 1 : i + 2] in (["VVB"], ["VVD"], ["VVZ"]) else None


def what_it_does(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“unless it reforms its courts”: between "it" and an article a plural is the verb of a condition."""
    it = i > 1 and words[i - 1].lower in ("it", "he", "she") and words[i - 2].lower in _CONDITIONAL
    return "VVZ" if it and tags[i + 1 : i + 2] in (["DPS"], ["AT0"], ["DT0"]) else None


def counted_do(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the other nine remain aboard”: those that a bare number counts do it, with no modal or "to" before."""
    counted = i > 0 and tags[i - 1] == "CRD" and words[i - 1].text.isalpha() and words[i].text.islower()
    if not counted:
        return None
    stop = next((k for k in range(i - 1, -1, -1) if tags[k] in ("PUN", "CJC", "CJS", "CJT")), -1)
    governed = any(tag in ("VM0", "TO0") or tag[:2] in ("VD", "VV") for tag in tags[stop + 1 : i])
    return None if governed else "VVB"


_NEAR_START = 2  # words before the one that opens the condition, as in "provided that" and "not until"


def _is_joined(tags: list[str], words: tuple[Token, ...], opener: int) -> bool:
    """Whether a condition opens behind a conjunction: "…, but unless the bank signs, work will not begin"."""
    if words[opener].lower not in ("if", "unless", "once"):
        return False
    return tags[opener - 1] in ("CJC", "CJT") or words[opener - 1].text == ";"


def finite_form(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """What the last noun before a mark is as the verb of those before it: "once dredging ends"; or None."""
    low = words[i].lower
    if tags[i] == "NN2" and tags[i - 1] in ("NN1", "NP0", "PNP") and verb_trigger(low.removesuffix("s")):
        return "VVZ"
    return "VVB" if tags[i] == "NN1" and tags[i - 1] == "NN2" and verb_trigger(low) else None


def governed_noun(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“no truth in claims that it sank”: right behind a preposition no verb stands."""
    behind = (
        i > 0 and tags[i - 1] == "PRP" and words[i - 1].lower in ("in", "of", "by", "with", "about", "from")
    )
    return "NN2" if behind and words[i].text.islower() else None


def led_by(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A panel led by Ana Ruiz, a judge, is to report”: with another verb behind its agent, no past."""
    behind = [w.lower for k, w in enumerate(words[i + 1 : i + 3]) if tags[i + 1 + k] != "AVP"][:1]
    agent = i > 0 and tags[i - 1] in ("NN1", "NN2", "NN0") and behind == ["by"]
    source = [w.lower for w in words[max(0, i - 5) : i]]
    if (
        i
        and tags[i - 1] == "NN1"
        and any(source[k : k + 2] == ["according", "to"] for k in range(len(source)))
    ):
        return "VVN"  # "according to a leaflet passed round at the fair"
    if not agent or any(tag in FINITE_TAGS for tag in tags[:i]):
        return None
    apposed = i > 3 and tags[i - 2] == "AT0" and words[i - 3].text == ","
    later = any(words[k - 1].text == "," and tags[k] in FINITE_TAGS for k in range(i + 2, len(tags)))
    if apposed and later:
        return "VVN"  # "Orbis, a consortium led by Vega that includes Nova, won"
    for k in range(i + 2, len(tags)):
        if tags[k] in ("CJC", "CJS", "CJT", "PNQ", "DTQ", "PNP") or words[k].text in ";:":
            return None
        if tags[k] in ("VBZ", "VBB", "VBD", "VHZ", "VHB", "VHD", "VM0", "VVZ"):
            return "VVN"
        if words[k].lower == "put" and tags[k - 1] in ("NP0", "NN2") and tags[k] == "VVN":
            tags[k] = "VVD"  # "a group led by Vega Ports put in offers"
            return "VVN"
    return None


_JOINTS = ("CJC", "CJS", "CJT", "PNQ", "DTQ", "PNP", "AVQ", "EX0")


def found_that(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A study paid for by the port found in 2018 that the quay”: with what it found behind it is a past."""
    if words[i].lower != "found" or not i or tags[i - 1][:2] not in ("NN", "NP"):
        return None
    at = next((k for k in range(i + 1, min(i + 6, len(words))) if words[k].lower == "that"), None)
    if at is None or any(tags[k] not in ("PRP", "CRD", "NP0", "ORD", "NN1", "AT0") for k in range(i + 1, at)):
        return None
    tags[at] = "CJT"
    return "VVD"


def found_in(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The body found in a lake at Ica has been named”: with such a verb to come it is a participle."""
    opens = i > 0 and tags[i - 1] in ("NN1", "NN2", "NN0") and tags[i + 1 : i + 2] in (["PRP"], ["AV0"])
    before = any(tag in FINITE_TAGS or tag in _JOINTS for tag in tags[:i])
    if not opens or before or words[i].lower in _SAYING:
        return None
    for k in range(i + 1, len(tags)):
        ties = tags[k] == "PRP" and words[k].lower in ("before", "after", "since", "until", "as")
        if ties or tags[k] in _JOINTS or tags[k] in ("VVD", "VVZ", "VVB") or words[k].is_mark:
            return None
        if tags[k] in AUXILIARY_TAGS:
            return "VVN" if _is_governed(tags, words, k - 1, i) else None
    return None


_SAYING = frozenset(
    "said told added reported claimed announced insisted agreed warned thought believed argued feared hoped"
    " knew wrote promised vowed".split()
)


def _is_governed(tags: list[str], words: tuple[Token, ...], last: int, low: int) -> bool:
    """Whether the noun phrase that ends at a word hangs on a preposition, and so is no subject."""
    at = last
    while at > low and tags[at] in ("NN1", "NN2", "NN0", "NP0", "AJ0", "CRD", "ORD", "POS"):
        if at < last and is_among(words[at].lower, "months-and-days", "time-nouns"):
            return False  # "agreed on Monday talks should go on"
        at -= 1
    at -= tags[at] in ("AT0", "DPS")  # and no further: "spoke on the ways the chamber is to go"
    return last > at > low and tags[at] in ("PRP", "PRF")


def asked_to(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“asked the state to post guards”: behind one who is asked and "to" it is what he is to do."""
    if i < 3 or words[i - 1].lower != "to" or verb_trigger(words[i].lower) is None:
        return None
    k = i - 2
    while k > 0 and (tags[k][:2] in ("NN", "NP", "AJ") or tags[k] in ("AT0", "DPS", "CRD", "POS")):
        k -= 1
    asked = k < i - 2 and words[k].lower in _ASKING
    if not asked or tags[i + 1 : i + 2] not in (
        ["NN0"],
        ["NN1"],
        ["NN2"],
        ["AT0"],
        ["DPS"],
        ["CRD"],
        ["NP0"],
    ):
        return None
    tags[i - 1] = "TO0"
    return "VVI"


_ASKING = frozenset(
    "ask asks asked asking urge urges urged urging tell tells told allow allows allowed want wants wanted "
    "order orders ordered invite invites invited press presses pressed help helps helped let".split()
)


def to_rule(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“pilots have worked to rule since May”: they do only what they must."""
    at_work = (
        i > 1 and words[i - 1].lower == "to" and words[i - 2].lower in ("work", "works", "worked", "working")
    )
    if not at_work or words[i].lower != "rule":
        return None
    tags[i - 1] = "PRP"
    return "NN1"


def bare_behind_modal(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“might one day run on to the airport”: behind a modal and adverbs it is the bare verb."""
    k = i - 1
    while k > 0 and tags[k] == "AV0":
        k -= 1
    return "VVI" if k >= 0 and i - k > 1 and tags[k] == "VM0" and words[i].lower in _BARE_TOO else None


_BARE_TOO = frozenset(
    "run come become set put cut let hit shut hurt cost spread split quit overcome rerun".split()
)


def in_all(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“In all 64 people fell ill”: how many there were altogether."""
    opens = words[i].lower == "in" and [w.lower for w in words[i + 1 : i + 2]] in (["all"], ["total"])
    if not opens or tags[i + 2 : i + 3] not in (["CRD"], ["PUN"], ["AT0"]):
        return None
    tags[i + 1] = "AV0"
    return "AV0"


def behind_phrase(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“…, and talks with their union resume on Monday”: the verb of the several before a phrase."""
    low = next((k for k in range(i - 1, -1, -1) if tags[k] == "CJC" or words[k].is_mark), -1)
    if i - low < _SHORTEST or tags[low + 1 : low + 3] not in (["NN2", "PRP"], ["NN2", "PRF"]):
        return None
    plain = all(tag in _PHRASE or tag == "PRP" for tag in tags[low + 1 : i])
    return "VVB" if plain and words[i].text.islower() else None


_SHORTEST = 5  # words from the one that joins to the verb


def plain_behind_pronoun(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Most of them come by way of Cooma”: without an auxiliary no participle."""
    several = i > 0 and tags[i - 1] == "PNP" and words[i - 1].lower in ("they", "them", "we", "us", "you")
    helped = any(tag[:2] in ("VH", "VB") or tag == "VM0" for tag in tags[:i])
    return "VVB" if several and not helped and words[i].lower in ("come", "become", "run") else None


def sets_ablaze(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“aircraft from Japan set part of it ablaze”: what is set so is no set of anything."""
    if words[i].lower != "set" or not i or tags[i - 1] not in ("NP0", "NN1", "NN2", "NN0"):
        return None
    end = next((k for k in range(i + 1, len(words)) if words[k].is_mark), len(words))
    after = [word.lower for word in words[i + 1 : end]]
    ablaze = any(word in _ABLAZE for word in after) or ("on", "fire") in pairwise(after)
    ablaze = ablaze or after[:2] == ["fire", "to"]
    low = next((k for k in range(i - 1, -1, -1) if words[k].is_mark), -1)
    told = any(tag in FINITE_TAGS for tag in tags[low + 1 : i])
    return "VVD" if ablaze and not told else None


_ABLAZE = ("ablaze", "alight", "afire")
