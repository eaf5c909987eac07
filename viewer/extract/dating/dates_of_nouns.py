"""Dates that only tell which thing is meant, and date nothing else: "fined over a blast on 3 May"."""

import re

from viewer.extract.dating.yearly_things import is_yearly_thing
from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS
from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex
from viewer.model.event import Kind

_OWNS = re.compile(r"['’]s?\s+\w")
_TIED_TO_NOUN = ("with", "over", "about", "from", "to", "for", "against", "into", "of", "behind")


def is_of_noun(sentence: Parsed, timex: Timex) -> bool:
    """Whether a date only tells which thing is meant: "held in connection with last year's blast"."""
    at = sentence.at(timex.start)
    if not at or timex.to:
        return False
    leading = sentence.text[max(sentence.sentence.start, timex.start - 30) : timex.start]
    today = sentence.text[timex.start : timex.end].lower() == "today" and _STATE.search(leading)
    if (
        today
        or _is_of_season(sentence, timex)
        or is_yearly_thing(sentence, timex)
        or _ANNIVERSARY.search(leading)
        or _is_of_cause(sentence, timex)
        or _parts_noun(sentence, timex, at)
        or _is_of_record(sentence, timex)
        or _is_of_person(sentence, timex, at)
    ):
        return True
    owns = bool(_OWNS.match(sentence.text, timex.end))
    after = next((t for t in sentence.tokens[at:] if t.start >= timex.end), None)
    if timex.relation == "of":
        ahead = after is not None and after.tag == "VM0"  # "the agreement of 1951 may be rewritten"
        return owns or ahead or _is_of_object(sentence, sentence.at(timex.opens_at) or 0)
    before = at - 1
    if owns and timex.unit == "y" and sentence.tokens[before].tag[:2] == "VV":
        return not _owns_event(sentence, timex)  # "will cut this year's budget"
    if not owns and after and after.is_noun and sentence.tokens[before].tag == "AT0":
        before, owns = before - 1, True  # "convicted over the January 2019 fire"
        if before >= 0 and sentence.tokens[before].tag == "VVG":
            return True  # "overturning a 2021 judgment"
    if owns and before > 0 and sentence.tokens[before].lower in ("in", "at"):
        return _is_in_subject(sentence, before)
    return owns and before >= 0 and sentence.tokens[before].lower in _TIED_TO_NOUN


def _is_of_person(sentence: Parsed, timex: Timex, at: int) -> bool:
    """Whether a year says when somebody was what he is called: "the 2006 winner", "her 2012 running mate"."""
    tokens, bare = sentence.tokens, sentence.text[timex.start : timex.end].isdecimal()
    if not bare or timex.relation or tokens[at - 1].tag not in ("AT0", "DPS", "POS"):
        return False
    head = at
    while head + 1 < len(tokens) and (tokens[head + 1].is_noun or tokens[head + 1].tag == "AJ0"):
        head += 1
    sort = tokens[head].lemma.lower()
    return head > at and tokens[head].is_noun and (sort in words_of("roles-of-person") or sort in _ONCE)


_ONCE = frozenset("winner champion finalist medallist medalist nominee runner-up consultant mate".split())


def noun_before(sentence: Parsed, timex: Timex) -> int | None:
    """The noun of an event right before a date: "a crash on 3 May"; None where none stands there."""
    at = (sentence.at(timex.opens_at) or 0) - 1
    if at < 0 or not sentence.tokens[at].is_noun:
        return None
    trigger = noun_trigger(sentence.tokens[at].lemma.lower())
    return at if trigger and trigger.kind is Kind.INCIDENT else None


def _is_of_cause(sentence: Parsed, timex: Timex) -> bool:
    """“was fined over a blast on 3 May”: the day of what it is for."""
    at = noun_before(sentence, timex) if timex.relation in ("", "on", "in") else None
    while at and sentence.tokens[at].tag in NOUN_PHRASE_TAGS:
        at -= 1
    return at is not None and sentence.tokens[at].lower in ("over", "about")


def _is_of_record(sentence: Parsed, timex: Timex) -> bool:
    """“reached a record for June”: of which months it is the most."""
    at = sentence.at(timex.opens_at)
    before = sentence.tokens[at - 1].lower if at else ""
    return timex.relation == "for" and before in ("record", "high", "low", "average", "norm", "peak")


def _parts_noun(sentence: Parsed, timex: Timex, at: int) -> bool:
    """“upheld the acquittal, in June, of 28 people”: a date within the phrase of what came about then."""
    tokens = sentence.tokens
    before = (sentence.at(timex.opens_at) or at) - 1
    after = next((i for i, t in enumerate(tokens) if t.start >= timex.end), len(tokens))
    before -= before > 0 and tokens[before].text == ","
    after += after < len(tokens) and tokens[after].text == ","
    parted = timex.relation in ("in", "on", "") and [t.lower for t in tokens[after : after + 1]] == ["of"]
    opens = max((c.start for c in sentence.clauses if c.start <= before), default=0)
    done_to = any(t.tag[:2] == "VV" for t in tokens[opens:before])  # a subject's date is that of its verb
    return parted and done_to and noun_trigger(tokens[before].lemma.lower()) is not None


def _is_of_season(sentence: Parsed, timex: Timex) -> bool:
    """Whether a season only says of what sort a thing is: "summer pastures", but not "the summer floods"."""
    bare = sentence.text[timex.start : timex.end].lower() in ("summer", "winter", "spring", "autumn")
    after = next((t for t in sentence.tokens if t.start >= timex.end), None)
    thing = after is not None and after.is_noun and after.text.islower()
    return bare and thing and after is not None and noun_trigger(after.lemma.lower()) is None


_STATE = re.compile(r"\w in (?:force|use|service|place|office|power|operation) $")  # "in force today"
_ANNIVERSARY = re.compile(r"\banniversar(?:y|ies) of (?:(?:an?|the|its|his|her|their) )?$", re.IGNORECASE)


def _owns_event(sentence: Parsed, timex: Timex) -> bool:
    """Whether what a date owns is an event of that time: "lost last year's election"."""
    after = [t for t in sentence.tokens if t.start >= timex.end and t.tag != "POS"][:3]
    return any(t.is_noun and noun_trigger(t.lemma.lower()) for t in after)


def _is_in_subject(sentence: Parsed, at: int) -> bool:
    """Whether "in" at a word belongs to the subject that it follows: "his rival in May's vote"."""
    opens = max((c.start for c in sentence.clauses if c.start <= at), default=0)
    led = sentence.tokens[at - 1].is_noun and not any(t.tag[:1] == "V" for t in sentence.tokens[opens:at])
    return led and at - 1 > opens


def _is_of_object(sentence: Parsed, at: int) -> bool:
    """Whether "of 1994" at a word says which treaty is replaced: "replaces the treaty of 1994"."""
    tokens = sentence.tokens
    head = tokens[at - 1] if at else None
    if head is None or noun_trigger(head.lemma.lower()) is None:
        return False
    i = at - 1
    while i > 0 and (tokens[i].is_noun or tokens[i].tag in ("AT0", "AJ0", "DPS", "ORD", "CRD", "POS", "AVP")):
        i -= 1
    return tokens[i].tag[:2] == "VV"
