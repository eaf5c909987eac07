"""The present that must be the verb of a sentence, read as a noun: "Zambia votes on Thursday"."""

from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import verb_trigger, words_of

_SINGULAR = ("NN1", "NP0")
_PHRASE = ("AT0", "DPS", "AJ0", "ORD", "NN1", "NP0", "PRF", "POS")
_NEAR = frozenset("today tomorrow tonight next this in on from".split())


def joined_present(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The island guards the bay and is less than”: behind "and" goes on a verb of the same one subject."""
    opens = i == 2 and tags[:2] == ["AT0", "NN1"] and tags[3:4] in (["AT0"], ["DPS"])
    joint = next((k for k in range(i + 2, len(tags)) if tags[k] in ("CJC", *FINITE_TAGS, "VM0")), len(tags))
    goes_on = joint + 1 < len(tags) and tags[joint] == "CJC" and tags[joint + 1] in ("VBZ", "VHZ", "VVZ")
    return "VVZ" if opens and goes_on and words[i].lower.endswith("s") else None


def lone_present(tags: list[str], words: tuple[Token, ...]) -> int | None:
    """Where the verb stands in a sentence that has none so far; None where no word may be it.

    It follows a singular subject with which the sentence opens, and a date stands right behind it.
    """
    closed = _behind_apposition(tags, words)
    if (closed := _does_to(tags, words) if closed is None else closed) is not None:
        return closed
    first = _past_date(tags, words) or _behind_stamp(words)
    at = next((i for i, tag in enumerate(tags) if tag == "NN2" and i > first), 0)
    opens = at > first and tags[at - 1] in _SINGULAR and all(tag in _PHRASE for tag in tags[first:at])
    if not opens or not _may_act(words[at]):
        return _at_the_end(tags, words)
    after = [word.lower for word in words[at + 1 : at + 4]]
    times = words_of("months-and-days", "time-nouns") | {"today", "tomorrow", "tonight"}
    dated = bool(after) and after[0] in _NEAR and bool(times & set(after))
    if first:  # "On 19 July Tasmania votes"
        return at if not after or words[at + 1].is_mark or tags[at + 1] in ("PRP", "AT0") else None
    later = bool(after) and after[0] in _NEAR and _is_dated_later(words, at)
    return at if dated or later else _at_the_end(tags, words)


def mend_asking(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of "Council orders that bridge be closed", read as a noun."""
    if any(tag in FINITE_TAGS for tag in tags) or "VBI" not in tags:
        return
    at = next((i for i, tag in enumerate(tags) if tag == "NN2"), 0)
    asks = words[at].lower.removesuffix("s") in words_of("mandating-verbs")
    opens = at > 0 and tags[at - 1] in _SINGULAR and all(tag in _PHRASE for tag in tags[:at])
    if asks and opens and tags[at + 1 : at + 2] == ["CJT"]:
        tags[at] = "VVZ"


def _does_to(tags: list[str], words: tuple[Token, ...]) -> int | None:
    """Where the verb of "The package blacklists a further 43 ships" stands: an article follows at once."""
    at = next((i for i, tag in enumerate(tags) if tag == "NN2"), 0)
    opens = at > 1 and tags[0] in ("AT0", "DPS") and all(tag in _PHRASE for tag in tags[1:at])
    noun = tags[at - 1] in _SINGULAR or words[at - 1].lower == "ruling"
    if not (opens and noun) or tags[at + 1 : at + 2] not in (["AT0"], ["DPS"], ["CRD"]):
        return None
    if not _may_act(words[at]):
        return None
    tags[at - 1] = "NN1" if tags[at - 1] == "AJ0" else tags[at - 1]
    return at


def _at_the_end(tags: list[str], words: tuple[Token, ...]) -> int | None:
    """Where the verb of "The bridge at Chira collapses." stands: last, behind where the one thing is.

    So in "2032: The concession ends."
    """
    at, stamp = len(tags) - 2, _behind_stamp(words)
    if at < 3 or tags[at] != "NN2" or words[-1].text != "." or not words[at].text.islower():
        return None
    begin = next((i for i in range(at) if tags[i] in ("AT0", "DPS")), at)
    if (
        stamp
        and begin == stamp
        and all(tag in _PHRASE for tag in tags[begin:at])
        and tags[at - 1] in _SINGULAR
    ):
        return at if _may_act(words[at]) else None
    opens = begin in (0, 1) or words[begin - 1].lower == "later" or words[begin - 1].is_mark
    parts = (*_PHRASE, "PRP", "PUN", "NN2", "CRD")
    placed = opens and "PRP" in tags[begin:at] and all(tag in parts for tag in tags[begin:at])
    behind = tags[at - 1] == "NP0" or words[at - 1].text == ","
    told = placed and behind and tags[begin + 1] in ("NN1", "AJ0", "NP0")
    return at if told and _may_act(words[at]) else None


def _may_act(word: Token) -> bool:
    """Whether a plural may be a verb of the present: "ends", "collapses"."""
    return any(verb_trigger(word.lower.removesuffix(end)) for end in ("s", "es"))


def _behind_stamp(words: tuple[Token, ...]) -> int:
    """The index behind a date or hour that heads a line: "10pm – Two houses collapse"; 0 where none does."""
    if words[0].lower == "at" and len(words) > 3 and words[1].text[0].isdigit():
        return 2 + (words[2].lower in _HOURS)  # "At 1200 hrs the ferry sinks"
    mark = next((i for i, word in enumerate(words[:6]) if word.text in (":", "–", "—", "-")), 0)
    return mark + 1 if any(word.text[0].isdigit() for word in words[:mark]) else 0


_HOURS = ("hrs", "hours", "am", "pm", "a.m.", "p.m.", "gmt", "utc")


def lone_plural(tags: list[str], words: tuple[Token, ...]) -> int | None:
    """Where the verb of several who act stands: "Gangs attack police stations", "The officers land at"."""
    begin = _behind_stamp(words)
    at = next((i for i, tag in enumerate(tags) if tag == "NN1" and i and tags[i - 1] == "NN2"), None)
    if at is None or at + 1 >= len(words) or not words[at].text.islower():
        return None
    subject = all(tag in (*_PHRASE, "NN2", "CRD") for tag in tags[begin:at]) and "PRF" not in tags[begin:at]
    goes_on = (
        tags[at + 1] in ("PRP", "AT0", "DPS", "NN2", "NP0", "CRD", "AVP") and words[at + 1].lower != "of"
    )
    return at if subject and goes_on and verb_trigger(words[at].lower) is not None else None


def _past_date(tags: list[str], words: tuple[Token, ...]) -> int:
    """The index behind a date that opens a sentence: "On 19 July", "Next week"; 0 where none does."""
    at = 1 if tags[0] == "PRP" and words[0].lower in ("on", "in") else 0
    times = words_of("months-and-days", "time-nouns") | {"next", "this"}
    begin = at
    while at < len(words) and (words[at].lower in times or (at == begin and tags[at] == "CRD")):
        at += 1
    at += at < len(words) - 1 and at > begin and tags[at] == "CRD"
    return at if at > begin and at < len(words) - 1 else 0


def _is_dated_later(words: tuple[Token, ...], at: int) -> bool:
    """Whether a day ends the sentence: "Parliament votes on a guarantee for the loan on 30 October"."""
    end = [word.lower for word in words[at + 2 :] if not word.is_mark][-3:]
    days = words_of("months-and-days")
    return "on" in end[:-1] and end[-1] in days


def _behind_apposition(tags: list[str], words: tuple[Token, ...]) -> int | None:
    """Where the verb of "Alexander, an American engineer, plants the stone" stands."""
    commas = [i for i, word in enumerate(words) if word.text == ","][:2]
    if len(commas) < 2 or tags[0] != "NP0" or any(tag != "NP0" for tag in tags[: commas[0]]):
        return None
    first, at = commas[0] + 1, commas[1] + 1
    apposed = tags[first] in ("AT0", "DPS") and all(
        tag in (*_PHRASE, "NN2", "CRD") for tag in tags[first : at - 1]
    )
    if not apposed or at + 1 >= len(tags) or tags[at] != "NN2" or tags[at + 1] not in ("AT0", "DPS", "CRD"):
        return None
    return at if _may_act(words[at]) else None
