"""Second events that share the verb of the first: "the first will arrive in May and the second in June"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.extract.grammar.inflection import participle, third_person
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import noun_trigger, verb_trigger
from viewer.extract.names.mention import Mention
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.times.pointing_dates import counted_from_told
from viewer.extract.times.timex import Timex, TimexType
from viewer.extract.wording.headlines import subject

_OPENERS = ("AT0", "CRD", "ORD", "DT0", "AV0")
THING_OPENERS = ("AT0", "DPS", "CRD")
"""Tags of the words that a thing without a name begins with."""
_LONGEST = 6
_LONGEST_OF_DOER = 14  # words of "Volvo its stake in a plant in Lund", which say who does it to what
_OTHERS = frozenset(
    "other others second third fourth last rest remainder remaining another more further latter".split()
)

_ITSELF = frozenset("itself himself herself themselves".split())


@dataclass(frozen=True, slots=True)
class Gap:
    """The words first..last (indices, last excluded) of the second event, its date, and a headline."""

    first: int
    last: int
    time: Timex
    what: str


def gaps(sentence: Parsed, clause: Clause) -> Iterator[Gap]:
    """The events that a clause with a date tells of beside its first, each with a date of its own."""
    if clause.shape is not Shape.FINITE:
        return
    for timex in (counted_from_told(sentence.text, t) for t in sentence.times):  # "the following October"
        at = sentence.at(timex.opens_at)
        fits = timex.type is TimexType.DATE and timex.past is not None
        if at is None or not fits or not clause.group.last < at < clause.end:
            continue
        if behind := _behind_date(sentence, clause, timex, at):
            if _is_dated_before(sentence, clause, at):
                yield Gap(at, behind[1], timex, _headline(sentence, clause, behind, is_done=True))
            continue
        stop = _past_aside(sentence, at)
        first = _opening(sentence, clause, stop)
        if first is not None and _is_dated_before(sentence, clause, first):
            last = next(
                (i for i in range(at, clause.end) if sentence.tokens[i].start >= timex.end), clause.end
            )
            yield Gap(first, last, timex, _headline(sentence, clause, (first, stop)))


def _behind_date(sentence: Parsed, clause: Clause, timex: Timex, at: int) -> tuple[int, int] | None:
    """The phrase behind a date set off after "and": "shelled Goma on Monday and, a day later, Bukavu"."""
    tokens = sentence.tokens
    closes = next((i for i in range(at, clause.end) if tokens[i].start >= timex.end), clause.end)
    opened = at > 1 and tokens[at - 1].text == "," and tokens[at - 2].tag == "CJC"
    if not opened or closes >= clause.end or tokens[closes].text != ",":
        return None
    stop = next((i for i in range(closes + 1, clause.end) if tokens[i].is_mark), clause.end)
    words = tokens[closes + 1 : stop]
    thing = bool(words) and (words[0].is_name or words[0].tag in THING_OPENERS)
    named = thing and any(t.is_name for t in words)
    bare = not any(t.tag[:1] == "V" for t in words)
    return (closes + 1, stop) if named and bare else None


def _past_aside(sentence: Parsed, at: int) -> int:
    """Where the phrase before a date ends, without "at Suva" between commas: "a second, at Suva, in May"."""
    tokens = sentence.tokens
    if at < 4 or tokens[at - 1].text != ",":
        return at
    opens = next((i for i in range(at - 2, max(0, at - _LONGEST - 2), -1) if tokens[i].text == ","), None)
    if opens is None or tokens[opens + 1].tag != "PRP":
        return at
    return opens if all(t.is_name or t.tag == "AT0" for t in tokens[opens + 2 : at - 1]) else at


def bare_name(sentence: Parsed, gap: Gap, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The place that a second event tells of by its name alone: "shelled Goma and, a day later, Bukavu"."""
    last = sentence.tokens[gap.last - 1].end
    named = (m for m in mentions if m.end == last and m.where.precision.is_point)
    starts = ((m, sentence.at(m.start)) for m in named)
    return tuple(m for m, at in starts if at and at > gap.first and sentence.tokens[at - 1].text == ",")


def is_of_thing(sentence: Parsed, gap: Gap, where: tuple[Mention, ...]) -> bool:
    """Whether what a second event seems to be at is a thing called after it: "and the Chukotka in May"."""
    tokens = sentence.tokens
    called = tokens[gap.first].lower == "the" and gap.first + 1 < gap.last
    called = called and tokens[gap.first + 1].text[0].isupper()  # but not "the port at Ica"
    at = tokens[gap.first + 1].start if called else -1
    return any(m.start == at and not m.is_country for m in where)


def _headline(sentence: Parsed, clause: Clause, span: tuple[int, int], *, is_done: bool = False) -> str:
    """“Other three arrive”, "Second sold", "Minister flies to Dakar": the phrase with the verb it shares.

    With *is_done* the phrase is what the verb is done to.
    """
    spoken = [t for t in sentence.tokens[slice(*span)] if t.lower not in _ITSELF]
    is_done = is_done or (_is_thing(spoken) and _has_thing(sentence, clause))
    words = [t for t in spoken if t.tag != "AT0" and t.lower != "again"]
    phrase = " ".join(t.text for t in words)
    led = sentence.tokens[clause.group.last + 1]
    put = led.tag == "PRP" and not clause.group.passive and all(t.is_name for t in words)
    doer = second_doer(sentence, *span)
    if doer > span[0] and not clause.group.passive:
        rest = " ".join(t.text for t in sentence.tokens[doer : span[1]] if t.tag not in ("AT0", "DPS"))
        told = f"{sentence.words(span[0], doer)} {third_person(clause.group.lemma)} {rest}"
    elif put or (words and words[0].tag == "PRP") or _is_listed(sentence, span[0]):
        verb = _verb(clause, is_several=is_plural(sentence, clause))
        told = f"{subject(sentence, clause) or ''} {verb} {led.text if put else ''} {phrase}".replace(
            "  ", " "
        )
    else:
        is_done = _is_done_to(sentence, clause, words, is_done=is_done)
        counts = [t for k, t in enumerate(words) if not k or t.tag != "CRD" or words[k - 1].tag != "NN1"]
        several = any(t.tag in ("CRD", "NN2") and t.lower != "one" for t in counts)  # but "reactor 2"
        verb = _verb(clause, is_several=several, is_done=is_done)
        told = f"{phrase or sentence.words(*span)} {_with_word_after(sentence, clause, verb)}"
    told = told.strip()
    return f"{told[:1].upper()}{told[1:]}"


def _verb(clause: Clause, *, is_several: bool, is_done: bool = False) -> str:
    """The verb of a clause as a headline has it: "arrive", "arrives", "sold"."""
    lemma = clause.group.lemma
    if clause.group.passive or is_done:
        return participle(lemma)
    return lemma if is_several else third_person(lemma)


def _is_done_to(sentence: Parsed, clause: Clause, words: list[Token], *, is_done: bool) -> bool:
    """Whether the second phrase is one more object of the verb, and no other doer."""
    thing = object_noun(sentence, clause)
    after = [sentence.tokens[i] for i in clause.after[:1]]
    if thing is None and after and after[0].tag in ("AVP", "PRP"):  # "hand over the first boat"
        thing = next((i for i in clause.after if sentence.tokens[i].is_noun), None)
    if thing is None or not words:
        return False
    ranked = sentence.tokens[thing - 1].tag == "ORD"  # "adds a second row … and a third"
    one = words[0].lower == "another" and _is_of_one(sentence, clause)
    counted = any(t.tag == "CRD" for t in sentence.tokens[clause.group.last + 1 : thing])
    more = counted and words[0].lower in ("another", "further") and any(t.tag == "CRD" for t in words)
    return is_done or one or more or ranked or words[0].is_name  # "buys 20 trucks … and a further 30"


def _has_thing(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb has something that it is done to right behind it."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return not clause.group.passive and bool(after) and after[0].tag in ("AT0", "DPS", "NP0")


def _with_word_after(sentence: Parsed, clause: Clause, verb: str) -> str:
    """The verb with its particle, "switched on", or what something is: "the last due"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if clause.group.lemma == "be":
        return after[0].text if after and after[0].tag == "AJ0" else verb
    led = bool(after) and after[0].tag == "PRP" and after[0].lower in ("over", "off", "up", "out", "down")
    led = led and verb_trigger(f"{clause.group.lemma} {after[0].lower}") is not None
    return f"{verb} {after[0].text}" if after and (after[0].tag == "AVP" or led) else verb


def _is_of_one(sentence: Parsed, clause: Clause) -> bool:
    """Whether the object is one of a kind, so that "another" is a second: "attacked a post … and another"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    past = after[1:] if after and after[0].tag in ("AVP", "PRP") else after  # "hand over a boat"
    return bool(past) and past[0].lower in ("a", "an")


def _opening(sentence: Parsed, clause: Clause, at: int) -> int | None:
    """The first word after "and" of a phrase that ends at a date and counts more: "the other three"."""
    for i in range(at - 1, max(clause.group.last, at - _LONGEST_OF_DOER - 1), -1):
        token = sentence.tokens[i]
        if i < at - _LONGEST and token.tag == "CJC":
            return i + 1 if second_doer(sentence, i + 1, at) > i + 1 else None
        if i < at - _LONGEST and token.text == ",":
            return None
        if token.tag == "CJC" or token.text == ",":
            fits = (
                _is_second(sentence, clause, i + 1, at)
                if token.tag == "CJC"
                else _is_bare(sentence, i + 1, at)
            )
            return i + 1 if fits else None
        if token.is_mark or token.tag[:1] == "V":
            return None
    return None


def _is_second(sentence: Parsed, clause: Clause, first: int, last: int) -> bool:
    """Whether a phrase behind "and" is of a second event: "the second", "to Dakar", "an accord on fish"."""
    words = sentence.tokens[first:last]
    counts = bool(words) and words[0].tag in _OPENERS and any(t.lower in _OTHERS for t in words)
    bare = words[1:] if words and words[0].lower == "the" else words
    named = bool(bare) and all(t.is_name for t in bare)  # "and the Chukotka in late 2026"
    if second_doer(sentence, first, last) > first:
        return True  # "and Turkey the coast near Zakho in June"
    again = _is_event(sentence, first, last) or _leads_on(sentence, clause, first, last)
    return counts or named or again or _is_thing(words)


def second_doer(sentence: Parsed, first: int, last: int) -> int:
    """Where the name ends of one who does the same to another thing: "Volvo its stake"; *first* for none."""
    at = first
    while at < last and sentence.tokens[at].is_name:
        at += 1
    return at if at + 1 < last and sentence.tokens[at].tag in THING_OPENERS else first


def _is_thing(words: Sequence[Token]) -> bool:
    """Whether a phrase is of one more: "jailed the mate in May and the cook in June"."""
    plain = [t for t in words if t.lower not in _ITSELF]
    at = next(
        (i for i, t in enumerate(plain) if t.tag == "PRP" and t.lower in ("at", "in", "near", "off")), None
    )
    if at is not None and all(t.is_name for t in plain[at + 1 :]):
        plain = plain[:at]  # "the port at Pisco"
    if len(plain) == 2 and plain[0].tag == "NN1" and plain[1].tag in ("CRD", "ZZ0"):
        return True  # "unit 2"
    opens = len(plain) > 1 and plain[0].tag in ("AT0", "DPS") and plain[-1].is_noun
    return opens and all(t.is_noun or t.tag in ("AJ0", "ORD", "CRD") for t in plain[1:])


def _leads_on(sentence: Parsed, clause: Clause, first: int, last: int) -> bool:
    """Whether a second place has the preposition of the first: "flew to Accra on Monday and to Dakar"."""
    words = sentence.tokens[first:last]
    if len(words) < 2 or words[0].tag != "PRP" or not all(t.is_name for t in words[1:]):
        return False
    return any(t.lower == words[0].lower for t in sentence.tokens[clause.group.last + 1 : first])


def _is_bare(sentence: Parsed, first: int, last: int) -> bool:
    """Whether a phrase behind a comma is of a second event: "the other", or the next place of a list."""
    words = [t.lower for t in sentence.tokens[first:last]]
    return words in (["the", "other"], ["the", "second"], ["the", "last"], ["the", "rest"]) or (
        (_is_listed(sentence, first) or _is_in_row(sentence, first, last)) and bool(words)
    )


def _is_in_row(sentence: Parsed, first: int, last: int) -> bool:
    """“bombed Ica on 3 May, Lima on 5 May and Cusco on 9 May”: whether a name is one of such a row."""
    tokens = sentence.tokens
    if first < 2 or tokens[first - 2].start not in sentence.timed:
        return False
    joint = next((i for i in range(last, len(tokens)) if tokens[i].tag == "CJC"), len(tokens))
    ends = joint + 1 < len(tokens) and tokens[joint + 1].is_name and tokens[joint - 1].start in sentence.timed
    return ends and all(t.is_name for t in tokens[first:last])


def _is_listed(sentence: Parsed, first: int) -> bool:
    """Whether a name is one of a list behind a colon: "struck two ports: Reni on 2 May, Izmail on 4 May"."""
    tokens = sentence.tokens
    colon = next((i for i in range(first - 1, 0, -1) if tokens[i].text == ":"), None)
    if colon is None or not tokens[first].is_name:
        return False
    return all(
        t.is_name or t.tag in ("CRD", "PRP", "AV0", "CJC") or t.text == "," or i in sentence.dated
        for i, t in enumerate(tokens[colon + 1 : first], colon + 1)
    )


def _is_event(sentence: Parsed, first: int, last: int) -> bool:
    """Whether a phrase with an article names an event: "an agreement on prisoners"."""
    head = next((t for t in sentence.tokens[first:last] if t.is_noun), None)
    named = head is not None and noun_trigger(head.lemma.lower()) is not None
    return named and sentence.tokens[first].lower in ("a", "an", "another")


def _is_dated_before(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a date stands between the verb and the second event, which is then the first one's."""
    low, high = sentence.tokens[clause.start].start, sentence.tokens[at].start
    return any(low <= t.start < high and t.past for t in sentence.times)
