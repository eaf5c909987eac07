"""Events that a noun phrase tells of beside its clause: "approved a possible sale of five helicopters"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.extract.finding.decided_on import is_decided_on
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import noun_trigger, verb_trigger, words_of
from viewer.extract.meaning.cancelled import planned_words
from viewer.extract.meaning.denied_around import denied_around
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex
from viewer.extract.wording.headlines import noun_phrase
from viewer.model.event import Certainty, Kind

_DUE = (Kind.APPOINTMENT, Kind.MEETING, Kind.LEGAL, Kind.DECISION, Kind.OPENING, Kind.AGREEMENT)


@dataclass(frozen=True, slots=True)
class Nominal:
    """The noun phrase first..last (indices, last excluded) and what it tells of."""

    first: int
    last: int
    kind: Kind
    verb: str
    what: str
    certainty: Certainty
    hedge: str
    is_definite: bool = False
    time: Timex | None = None


def nominals(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """The events that nouns of a clause tell of: what it approves or announces, and what it was after."""
    yield from _in_passing(sentence, clause)
    yield from _due(sentence, clause)
    yield from _visits(sentence, clause)
    yield from _warned_of(sentence, clause)
    says = clause.shape is Shape.FINITE or is_decided_on(sentence, clause)
    if not says or sentence.sentence.is_heading:
        return
    if denied_around(sentence, sentence.clauses.index(clause)) is not None:
        return  # "denied reports that delivery would slip to 2031"
    for i in _approved(sentence, clause):
        trigger = noun_trigger(sentence.tokens[i].lemma.lower()) if sentence.tokens[i].is_noun else None
        hedge = _hedge(sentence, clause, i) if trigger else None
        if trigger and hedge is not None and not _is_head_of_compound(sentence, i):
            first, last = _phrase(sentence, clause, i)
            doubt = sentence.tokens[hedge].lower in words_of("hedging-adjectives")
            certainty = Certainty.POSSIBLE if doubt else Certainty.PLANNED
            yield Nominal(
                first,
                last,
                trigger.kind,
                trigger.verb,
                _title(sentence, hedge, last),
                certainty,
                sentence.tokens[hedge].text,
            )
            return


def _approved(sentence: Parsed, clause: Clause) -> Iterable[int]:
    """The words that say what is approved or announced, be it the subject: "a possible sale was cleared"."""
    told = clause.group.lemma in ("tell", "inform", "advise") and clause.group.passive
    verbs = {clause.group.lemma, with_particle(sentence, clause)}
    approves = bool(verbs & words_of("approving-verbs", "granting-verbs"))
    if clause.group.lemma in ("win", "get", "receive", "gain", "obtain"):
        noun = object_noun(sentence, clause)
        won = sentence.tokens[noun].lower if noun is not None else ""
        return clause.before if won in ("approval", "light", "go-ahead", "clearance", "consent") else ()
    if not (told or approves):
        return ()
    return (*clause.before, *clause.after) if approves and clause.group.passive else clause.after


def _in_passing(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """The event nouns with a date of their own that the clause only refers to: "after a fire in May"."""
    own = set(clause.own())
    for noun in sentence.nouns if clause.shape is Shape.FINITE else ():
        trigger = noun_trigger(sentence.tokens[noun.head].lemma.lower()) if noun.head is not None else None
        if trigger and noun.head in own:
            first, what = noun.first, noun_phrase(sentence, range(noun.first, noun.last))
            definite = sentence.tokens[first].lower in ("the", "that", "this")
            yield Nominal(
                first, noun.last, trigger.kind, trigger.verb, what, Certainty.OCCURRED,
                sentence.tokens[noun.lead].text, definite, noun.time,
            )  # fmt: skip


def _is_gone_by(time: Timex) -> bool:
    """Whether a time lies before the news in any case: a hearing "due last month" is not to come then."""
    gone = time.past == time.future and time.past is not None
    return gone and time.past is not None and all(step.startswith("@-") for step in time.past)


def _due(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """“with elections due in 2027”, "the review, due in July,": an event noun and the day that it is for."""
    for i in clause.own() if clause.shape is Shape.FINITE else ():
        if not sentence.tokens[i].is_noun:
            continue
        tokens = sentence.tokens[i + 1 : i + 5]
        at = int(bool(tokens) and tokens[0].text == ",")
        if len(tokens) < at + 2 or not (_is_due(tokens[at]) or _is_set(sentence, i, at)):
            continue
        if _comes_to_nothing(clause, i, is_due=_is_due(tokens[at])) or planned_words(sentence, clause):
            continue
        starts = {t.start for t in tokens[at + 1 :]}
        time = next((t for t in sentence.times if t.opens_at in starts or t.start in starts), None)
        head, first = _head(sentence, clause, i)
        lemma = sentence.tokens[head].lemma.lower()
        trigger = noun_trigger(lemma) or verb_trigger(lemma)  # "the review, due in July"
        if time is None or trigger is None or trigger.kind not in _DUE or _is_gone_by(time):
            continue
        what = noun_phrase(sentence, range(first, i + 1))
        what = what if " " in what else f"{what} due"
        last = next((k for k, t in enumerate(sentence.tokens) if t.start >= time.end), len(sentence.tokens))
        hedge = tokens[at].text
        yield Nominal(first, last, trigger.kind, trigger.verb, what, Certainty.PLANNED, hedge, time=time)


_PUT_OFF = frozenset(
    "postpone delay defer cancel scrap abandon reschedule put suspend call slip move".split()
)
_FIXED = frozenset("set planned slated booked timetabled arranged".split())


def _is_due(word: Token) -> bool:
    return word.lower in ("due", "scheduled")


def _is_set(sentence: Parsed, noun: int, comma: int) -> bool:
    """Whether "set for" stands behind an event noun: "an election set for May"."""
    words = sentence.tokens[noun + 1 + comma : noun + 3 + comma]
    return words[0].lower in _FIXED and words[1].lower == "for"


def _comes_to_nothing(clause: Clause, noun: int, *, is_due: bool) -> bool:
    """Whether what was due was put off: "a vote due in May was shelved", "a visit set for May never came"."""
    over = clause.group.tense is Tense.PAST and noun < clause.group.first and not clause.group.governors
    return clause.group.lemma in _PUT_OFF or (over and not is_due)


def _head(sentence: Parsed, clause: Clause, at: int) -> tuple[int, int]:
    """The head of the noun phrase that ends at a word, and its first word: "the review of the pact"."""
    tokens, first = sentence.tokens, at
    while first > clause.start and tokens[first - 1].tag in ("AJ0", "NN1", "NN2", "NP0", "ORD", "CRD", "AT0"):
        first -= 1
    if first > clause.start + 1 and tokens[first - 1].tag == "PRF" and tokens[first - 2].is_noun:
        return first - 2, _head(sentence, clause, first - 2)[1]
    return at, first


def _visits(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """“said on Friday during a visit to Tartu”: a visit on the day of what was said or done there."""
    past = clause.shape is Shape.FINITE and clause.group.tense is Tense.PAST
    own = list(clause.after) if past else []
    for i in own:
        before = sentence.tokens[i - 1]
        if before.lower not in ("during", "on") or sentence.tokens[i].lower not in ("a", "an"):
            continue
        phrase = sentence.tokens[i + 1 : i + 4]
        at = next((k for k, t in enumerate(phrase) if t.lower in ("visit", "trip", "tour")), None)
        led = at is not None and [t.lower for t in phrase[at + 1 : at + 2]] in (["to"], ["of"])
        if at is None or not led or any(t.tag != "AJ0" for t in phrase[:at]):
            continue
        head = i + 1 + at
        last = head + 2
        while last < clause.end and (sentence.tokens[last].is_noun or sentence.tokens[last].tag == "AT0"):
            last += 1
        what = noun_phrase(sentence, range(i, last))
        low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
        time = next((t for t in sentence.times if low <= t.start < high and t.past and not t.to), None)
        yield Nominal(i, last, Kind.MEETING, "visit", what, Certainty.OCCURRED, before.text, time=time)


def _warned_of(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """“warned of blackouts in April”: what may come, where the text says when."""
    group, tokens = clause.group, sentence.tokens
    at = group.last + 2
    if group.lemma != "warn" or group.negated or [t.lower for t in tokens[at - 1 : at]] != ["of"]:
        return
    own = [i for i in clause.own() if i >= at]
    head = next((i for i in own if tokens[i].is_noun and not _is_head_of_compound(sentence, i)), None)
    trigger = noun_trigger(tokens[head].lemma.lower()) if head is not None else None
    time = next((t for t in sentence.times if any(t.start == tokens[i].start for i in own)), None)
    over = time is not None and sentence.text[time.start : time.end].lower().startswith(
        ("last ", "yesterday")
    )
    before = group.perfect and group.tense is Tense.PAST  # "had warned of a fire in 2022" dates the warning
    told = any(tokens[i].lower == "such" for i in own[:1])  # "warned of such a fire"
    if head is None or trigger is None or time is None or not time.future or over or before or told:
        return
    first, last = _phrase(sentence, clause, head)
    what = noun_phrase(sentence, range(at, head + 1))
    yield Nominal(
        first, last, trigger.kind, trigger.verb, what, Certainty.POSSIBLE, tokens[group.head].text, time=time
    )


def _is_head_of_compound(sentence: Parsed, at: int) -> bool:
    return at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].tag in ("NN1", "NN2")


def _hedge(sentence: Parsed, clause: Clause, noun: int) -> int | None:
    """The "possible" or "proposed" that stands before the noun."""
    words = words_of("hedging-adjectives", "planning-adjectives")
    low = clause.group.last if noun > clause.group.last else clause.start - 1
    for i in range(noun - 1, max(low, noun - 6), -1):
        token = sentence.tokens[i]
        if token.lower in words:
            return i
        if not (token.is_noun or token.tag in ("AJ0", "CRD", "POS", "UNC")):
            return None
    return None


def _phrase(sentence: Parsed, clause: Clause, noun: int) -> tuple[int, int]:
    """The noun phrase from its article to its price, and no further than a date or another clause."""
    first, low = noun, clause.group.last if noun > clause.group.last else clause.start - 1
    while first - 1 > low and sentence.tokens[first - 1].tag not in (
        "PRP",
        "PRF",
        "CJC",
        "PUN",
    ):
        first -= 1
    last = noun + 1
    end = clause.end if noun > clause.group.last else clause.group.first
    while last < end and not _stops(sentence, last):
        last += 1
    return first, last


def _stops(sentence: Parsed, at: int) -> bool:
    token = sentence.tokens[at]
    if any(t.opens_at <= token.start < t.end for t in sentence.times):
        return True
    if token.text == ",":
        after = sentence.tokens[at + 1 : at + 2]
        return not (after and after[0].lower in ("valued", "worth", "priced", "costing"))
    if token.tag == "CJC":
        after = sentence.tokens[at + 1 : at + 2]
        return not after or after[0].tag in ("AT0", "PNP", "DPS", "DT0") or after[0].tag[:1] == "V"
    return token.tag in ("CJS", "TO0") or token.text in ";:."


def _title(sentence: Parsed, hedge: int, last: int) -> str:
    stop = next((i for i in range(hedge, last) if sentence.tokens[i].lower in ("worth", "valued")), last)
    return noun_phrase(sentence, range(hedge + 1, stop))
