"""Verbs that look like other words, and other words that look like verbs."""

from viewer.extract.grammar.calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from viewer.extract.grammar.time_phrases import time_end
from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, verb_trigger

_CROSSED = frozenset("straits strait border river railway rail level bridge channel frontier sea".split())
_STATES = frozenset("empty dry idle open clean free loose clear calm".split())
_BEHIND_VERB = ("NN2", "PUN", "PRP", "AV0", "AVP")
_SHUT = frozenset("shut closed open reopened".split())


def will_do(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“By May Japan will station its missiles there”: no testament of a country, and then a bare verb."""
    if not i or words[i].lower != "will":
        return None
    if tags[i - 1] in ("NN1", "NN2", "NN0", "NP0"):
        verb = time_end(words, i + 1)  # "the mine will on Friday shut its gates"
        if i + 1 < verb < len(words) and (tags[verb] == "VBI" or verb_trigger(words[verb].lower)):
            tags[verb] = "VBI" if tags[verb] == "VBI" else "VVI"
            return "VM0"
    after = words[i + 1 : i + 3]
    bare = len(after) == 2 and after[0].text.islower() and tags[i + 1] in ("NN1", "VVB", "VVI", "AJ0")
    if not bare:
        return None
    if _stuff_will(tags, words, i):
        tags[i - 1], tags[i + 1] = "NN1", "VVI"
        return "VM0"
    behind = tags[i - 1] == "NN1" or (tags[i - 1] == "PUN" and words[i - 1].text == ",")
    owned = tags[i - 1] == "NN1" and tags[i + 2] in ("DPS", "AT0")  # "the union will ballot its members"
    behind = behind and (owned or verb_trigger(after[0].lower) is not None)  # ", for its part, will station"
    if tags[i - 1] not in ("NP0", "NN2") and not behind:
        return None
    known = verb_trigger(after[0].lower) is not None
    some = known and tags[i + 2] in _BEHIND_VERB  # "will station missiles", "will burst"
    if not some and tags[i + 2] not in ("DPS", "AT0", "NP0", "CRD", "DT0"):
        return None
    tags[i + 1] = "VVI"
    return "VM0"


def no_longer(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Spain no longer plans to sell it”, "is no longer planning to": the words leave the verb a verb."""
    if i < 2 or words[i].lower != "longer" or words[i - 1].lower != "no" or i + 2 >= len(tags):
        return None
    low = words[i + 1].lower
    if low in ("a", "an", "the", "than"):
        return None
    goes_on = tags[i - 2][:2] == "VB" and low.endswith("ing")
    does = tags[i - 2][:2] in ("NN", "NP") and low.endswith("s") and tags[i + 1] == "NN2"
    if not goes_on and not (does and tags[i + 2] in ("TO0", "AT0", "DPS", "NP0", "PRP")):
        return None
    tags[i - 1], tags[i + 1] = "AV0", "VVG" if goes_on else "VVZ"
    return "AV0"


def _stuff_will(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """“says crude will flow again”: what looks like an adjective, with no article, is the stuff itself."""
    stuff = tags[i - 1] == "AJ0" and (i == 1 or tags[i - 2] in ("CJT", "CJS", "PUN", *FINITE_TAGS))
    return stuff and (tags[i + 2] in ("AV0", "PRP", "AVP") or verb_trigger(words[i + 1].lower) is not None)


def done_to(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the flooded district of Mossuril”: between an article and what has an "of" it says in what state."""
    of_thing = i > 0 and tags[i - 1] == "AT0" and tags[i + 1 : i + 3] == ["NN1", "PRF"]
    return "AJ0" if of_thing and tags[max(0, i - 2)][:2] in ("VV", "PR") else None


def handed_out_by(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A map handed out by one charity shows Pemba”: what is done by somebody is not what it does."""
    by = i + 1 + (tags[i + 1 : i + 2] == ["AVP"])
    if not i or tags[i - 1] not in ("NN1", "NN2") or [w.lower for w in words[by : by + 1]] != ["by"]:
        return None
    for k in range(by + 2, min(by + 7, len(words) - 1)):
        shows = (
            tags[k] in ("NN2", "VVZ")
            and tags[k - 1] in ("NN1", "NP0")
            and tags[k + 1] in ("NP0", "AT0", "DPS")
        )
        if shows and is_among(words[k].lower.removesuffix("s"), "reporting-verbs"):
            tags[k] = "VVZ"
            return "VVN"
    return None


_GIVEN = frozenset("sent shown given handed passed offered lent awarded granted sold paid addressed".split())
_FAR = 7  # words


def shown_round(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A brochure handed out on the quay gives Boma as near”: what has a verb behind it was handed out."""
    if not i or tags[i - 1] != "NN1" or not is_among(words[i - 1].lower, "printed-things"):
        return None
    for k in range(i + 1, min(i + _FAR, len(words))):
        if tags[k] == "VVZ" and tags[k - 1][:1] == "N":
            return "VVN"
        if words[k].is_mark or tags[k][:2] in ("VV", "CJ", "DT"):
            return None
    return None


def given_by(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A note sent to clients by a bank puts it there”: who does it stands behind "by", and it is done."""
    opens = i > 0 and tags[i - 1] in ("NN1", "NN2") and words[i].lower in _GIVEN
    if not opens or [w.lower for w in words[i + 1 : i + 2]] != ["to"]:
        return None
    for k in range(i + 2, min(i + _FAR, len(words) - 1)):
        if words[k].lower == "by" and tags[k + 1] in ("AT0", "DPS", "NP0", "NN2", "AJ0", "DT0"):
            return "VVN"
        if words[k].is_mark or tags[k][:2] in ("VV", "CJ"):
            return None
    return None


def plans_as_well(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“It is boring holes and plans to start digging”: one that does a thing has plans for another."""
    plans = words[i].lower in ("plans", "hopes", "aims") and i > 2 and tags[i - 1] == "CJC"
    if not plans or [w.lower for w in words[i + 1 : i + 2]] != ["to"] or tags[i + 2 : i + 3] != ["VVI"]:
        return None
    is_doing = any(tags[k] == "VBZ" and tags[k + 1] == "VVG" for k in range(i - 2))
    owned = any(tags[k] in ("VVD", "VVZ", "VHZ", "VBD") for k in range(i - 1))
    return "VVZ" if is_doing and not owned else None


def crossing(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“ordered the straits crossing shut”: a place to cross, and nobody who does."""
    place = words[i].lower == "crossing" and i > 1 and words[i - 1].lower in _CROSSED
    shut = [w.lower in _SHUT for w in words[i + 1 : i + 2]] == [True]
    return "NN1" if place and shut and tags[i - 2] in ("AT0", "DPS", "AJ0") else None


def takes_place(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“would take place a week later”: what takes place puts nothing anywhere."""
    taken = words[i].lower == "place" and i > 0 and words[i - 1].lower in ("take", "takes", "took", "taken")
    return "NN1" if taken else None


def state_set_off(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“left Balao, the terminal at Foo, empty the same day”: behind a comma it says in what state."""
    behind = words[i].lower in _STATES and i > 1 and words[i - 1].text == ","
    told = any(tag in FINITE_TAGS for tag in tags[:i])
    return "AJ0" if behind and told and tags[i + 1 : i + 2] != ["PNP"] else None


def by_a_part(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“sailing a fifth lighter since May”: behind a fraction it says by how much, and is no barge."""
    part = i > 1 and tags[i - 1] in ("ORD", "NN1") and words[i - 1].lower in _PARTS
    more = words[i].lower.endswith("er") and tags[i + 1 : i + 2] not in (["NN1"], ["NN2"], ["PRF"])
    return "AJC" if part and more and words[i - 2].lower in ("a", "one") else None


_PARTS = frozenset("third quarter fifth sixth seventh eighth ninth tenth half".split())


def change_in_percent(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“an 18 percent drop in profits”: behind "a" and a figure in per cent it is the change itself."""
    behind = i > 2 and (words[i - 1].lower in ("percent", "per cent", "%") or words[i - 1].text[-1] == "%")
    led = behind and any(word.lower in ("a", "an", "the") for word in words[max(0, i - 4) : i - 1])
    return "NN1" if led and tags[i + 1 : i + 2] in (["PRP"], ["PRF"], ["PUN"]) else None


def period_ended(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the quarter ended Sept. 30”: before a day it only says which period is meant, and nothing of it."""
    period = words[i].lower == "ended" and i > 0 and words[i - 1].lower in _PERIODS
    after = words[i + 1 : i + 3]
    month = bool(after) and (after[0].lower.rstrip(".") in _MONTHS or after[-1].lower.rstrip(".") in _MONTHS)
    day = bool(after) and after[0].lower in ("yesterday", "today")
    return "PRP" if period and (month or day) else None


_PERIODS = frozenset("quarter half year month months period week weeks".split())
_MONTHS = frozenset([*MONTHS, *SHORT_MONTHS, "sept"])


def past_of_all(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Shops in Lima, home of the accused, closed for an hour”: with no other verb it is the verb."""
    behind = i > 2 and words[i - 1].text == "," and words[i].lower.endswith("ed") and tags[0] in _OPENERS
    goes_on = tags[i + 1 : i + 2] in (["PRP"], ["AVP"]) and "," in (word.text for word in words[: i - 1])
    bare = behind and goes_on and not any(tag in FINITE_TAGS or tag == "VVN" for tag in tags)
    return "VVD" if bare else None


_OPENERS = ("NN1", "NN2", "NN0", "NP0", "AT0", "CRD", "AJ0")


def past_after_day(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“U.S. forces Thursday launched missiles”: behind a bare day of the week it is what the subject did."""
    day = i > 1 and words[i - 1].lower in WEEKDAYS and tags[i - 2] in ("NN1", "NN2", "NP0")
    takes = tags[i + 1 : i + 2] in (["AT0"], ["DPS"], ["CRD"], ["NN1"], ["NN2"], ["NP0"], ["AJ0"], ["CJT"])
    if not day or not takes or any(tag in FINITE_TAGS for tag in tags[: i - 1]):
        return None
    for k in range(i + 2, min(i + 5, len(tags))):
        if tags[k] == "VVZ" and tags[k - 1] in ("NN1", "AJ0"):
            tags[k] = "NN2"  # "launched cruise missile strikes"
    return "VVD"


def before_day_and_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A report released the same day blamed”: before when it was and another past, it describes."""
    subject = i > 0 and tags[i - 1] in ("NN1", "NN2") and words[i].lower.endswith("ed")
    if not subject or tags[i + 1 : i + 2] != ["AT0"]:
        return None
    k = i + 2
    while k < len(tags) and (
        tags[k] in ("AJ0", "AV0", "ORD", "DT0") or is_among(words[k].lower, "time-nouns")
    ):
        k += 1
    timed = any(is_among(word.lower, "time-nouns") for word in words[i + 2 : k])
    return "VVN" if timed and tags[k : k + 1] in (["VVD"], ["VBD"], ["VHD"]) else None


def price_of_share(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a $10-a-share offer”: the sign and the figure say at what price."""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    priced = words[i].text in "$€£¥" and after[:1].isdigit() and "-a-" in after
    if priced:
        tags[i + 1] = "AJ0"
    return "AJ0" if priced else None
