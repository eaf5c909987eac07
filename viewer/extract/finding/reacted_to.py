"""What somebody only says something of: "France condemned the killing of two men" tells that it was."""

from collections.abc import Iterator

from viewer.extract.finding.nominals import Nominal
from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex
from viewer.extract.wording.headlines import noun_phrase
from viewer.model.event import Certainty, Kind

_REACTING = frozenset(
    "condemn denounce deplore decry mourn lament regret welcome hail applaud commend praise criticise "
    "criticize".split()
)
_CAME_ABOUT = (
    Kind.INCIDENT, Kind.AGREEMENT, Kind.DECISION, Kind.OPENING, Kind.MOVEMENT, Kind.CLOSURE, Kind.LEGAL,
    Kind.APPOINTMENT,
)  # fmt: skip
_ONE = ("the", "this", "that", "these", "those", "a", "an")
_NOT_YET = frozenset("possible proposed planned future any potential likely further draft".split())
_GOES_ON = frozenset("AT0 AJ0 NN1 NN2 NN0 NP0 CRD ORD POS PRP PRF CJC DPS".split())


def reacted_to(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """The events that are the objects of a verb of praise or blame, where they are such as came about."""
    first = _first_object(sentence, clause)
    while first < clause.end:
        found = event_at(sentence, clause, first)
        if found is None:
            return
        yield found
        first = _next_object(sentence, clause, found.last)


def _first_object(sentence: Parsed, clause: Clause) -> int:
    """Where the first object begins, be it what somebody is blamed for; the end of the clause without one."""
    group = clause.group
    if clause.shape is not Shape.FINITE or group.negated or group.modal:
        return clause.end
    after = [t.lower for t in sentence.tokens[group.last + 1 : clause.end]]
    whose = after[: 1 + (after[:1] == ["full"])][-1:] in (["responsibility"], ["blame"], ["credit"])
    if (whose and group.lemma in _ANSWERING and not group.passive) or group.lemma == "blame":
        at = after.index("for") if "for" in after[:_NEAR] else None
        between = sentence.tokens[group.last + 1 : group.last + 1 + (at or 0)]
        plain = not any(t.tag[:1] == "V" or t.tag[:2] == "CJ" or t.is_mark for t in between)
        return group.last + at + 2 if at is not None and plain else clause.end
    return group.last + 1 if group.lemma in (*_REACTING, "claim") and not group.passive else clause.end


_ANSWERING = frozenset("claim take accept assume bear deny admit".split())
_NEAR = 6  # words behind the verb


def is_reaction(clause: Clause) -> bool:
    """Whether a verb only says what somebody thinks of what came about."""
    return clause.group.lemma in _REACTING


def _next_object(sentence: Parsed, clause: Clause, at: int) -> int:
    """Where the next object begins: "condemned the raid on Homs on 3 May and the bombing in Hama"."""
    at = _past_date(sentence, clause, at)
    joined = at + 1 < clause.end and sentence.tokens[at].lower in ("and", ",")
    return at + 1 if joined else clause.end


def event_at(sentence: Parsed, clause: Clause, first: int, *, ends_clause: bool = False) -> Nominal | None:
    """What the noun phrase that begins at *first* tells of; None where it is nothing that came about.

    Args:
        sentence, clause, first: where the phrase stands.
        ends_clause: whether a day of the week that ends the clause is its own, not of the verb.
    """
    tokens = sentence.tokens
    head = _head(sentence, clause, first)
    if head is None:
        return None
    trigger = noun_trigger(tokens[_begun(sentence, clause, head) or head].lemma.lower())
    before = [token.lower for token in tokens[first:head]]
    one = before[:1] and (
        before[0] in _ONE
        or first in sentence.dated
        or (clause.group.lemma == "claim" and before[0] in _COUNTS)
    )
    if trigger is None or trigger.kind not in _CAME_ABOUT or not one or _NOT_YET & set(before):
        return None
    last = _end(sentence, clause, head)
    if not _is_told_of(sentence, head, last):
        return None
    named = (first, *range(_past_judgement(sentence, first, head), last))
    named = tuple(i for i in named if not _is_of_date(sentence, i))
    what = noun_phrase(sentence, named)
    what = what if " " in what else _in_full(sentence, named[1:])
    return Nominal(
        first, last, trigger.kind, trigger.verb, what, Certainty.OCCURRED, tokens[clause.group.head].text,
        before[0] != "a", _time(sentence, clause, (first, last), ends_clause=ends_clause),
    )  # fmt: skip


def _is_of_date(sentence: Parsed, i: int) -> bool:
    return i in sentence.dated or (sentence.tokens[i].tag == "PRP" and i + 1 in sentence.dated)


_COUNTS = ("two", "three", "four", "dual", "twin", "several")


def _head(sentence: Parsed, clause: Clause, first: int) -> int | None:
    """The noun of a phrase, past its date: "the 13 November attacks"."""
    head = None
    for i in range(first, clause.end):
        token = sentence.tokens[i]
        if token.is_noun and i not in sentence.dated:
            head = i
        elif head is not None or not (token.tag in _BEFORE_NOUN or i in sentence.dated):
            break
    return head


_BEFORE_NOUN = ("AT0", "DT0", "AJ0", "AJS", "CRD", "ORD", "DPS", "POS")


def _in_full(sentence: Parsed, indices: tuple[int, ...]) -> str:
    """The words of a phrase as far as a headline goes, which breaks off behind none that leads to another."""
    kept = list(indices[:_LONGEST])
    while len(kept) > 1 and (sentence.tokens[kept[-1]].tag in _LEADING or sentence.tokens[kept[-1]].is_mark):
        kept.pop()
    words = " ".join(sentence.tokens[i].text for i in kept if sentence.tokens[i].tag != "AT0")
    return words[:1].upper() + words[1:]


_LONGEST = 8  # words of a headline
_LEADING = ("PRP", "PRF", "CJC", "AT0", "TO0", "AJ0", "DPS")


def _begun(sentence: Parsed, clause: Clause, head: int) -> int | None:
    """The noun of what began or ended, in "the start of operations"."""
    after = sentence.tokens[head + 1 : head + 2]
    if sentence.tokens[head].lower not in _PHASES or [t.lower for t in after] != ["of"]:
        return None
    nouns = (i for i in range(head + 2, clause.end) if sentence.tokens[i].is_noun)
    return next(
        (i for i in nouns if not sentence.tokens[i + 1 : i + 2] or not sentence.tokens[i + 1].is_noun), None
    )


_PHASES = ("start", "beginning", "outset", "resumption", "completion", "end", "conclusion")


def _end(sentence: Parsed, clause: Clause, head: int) -> int:
    """Where the noun phrase ends that has its head at a word: with all that hangs on it."""
    tokens, last = sentence.tokens, head + 1
    decided = [token.tag for token in tokens[last : last + 2]] == ["TO0", "VVI"]  # "the decision to suspend"
    last += 2 * decided
    while last < len(tokens) and (last < clause.end or decided):
        if tokens[last].tag not in _GOES_ON and last not in sentence.dated and tokens[last].lower != "off":
            break
        last += 1
    while last > head + 1 and (
        tokens[last - 1].tag in ("PRP", "PRF", "CJC", "AT0") or last - 1 in sentence.dated
    ):
        last -= 1
    return last


def _is_told_of(sentence: Parsed, head: int, last: int) -> bool:
    """Whether anything is said of it: "the attack" alone is one that was told before."""
    dated = head + 1 in sentence.dated or sentence.tokens[head - 1].tag == "POS"
    return dated or (last > head + 2 and sentence.tokens[head + 1].tag in ("PRP", "PRF", "TO0"))


def _past_judgement(sentence: Parsed, first: int, head: int) -> int:
    """The first word behind the article that is no judgement: "the shocking terrorist attack"."""
    at = first + 1
    while at < head and sentence.tokens[at].tag == "AJ0" and sentence.tokens[at].lower in _JUDGING:
        at += 1
    return at


_JUDGING = frozenset(
    "shocking barbaric horrific heinous brutal cowardly appalling despicable senseless vicious terrible "
    "tragic outrageous abhorrent savage vile horrendous historic important welcome timely courageous".split()
)


def _past_date(sentence: Parsed, clause: Clause, at: int) -> int:
    """Where the words go on behind a date, be it one with a preposition: "on 3 May"."""
    led = at + 1 < clause.end and sentence.tokens[at].tag == "PRP" and at + 1 in sentence.dated
    at += led
    while at < clause.end and at in sentence.dated:
        at += 1
    return at


def dates_object(sentence: Parsed, clause: Clause, time: Timex) -> bool:
    """Whether a date behind a verb of praise or blame is of what came about: "condemned the raid on 3 May".

    A day of the week says when it was condemned: "condemned the raid on Monday".
    """
    first = clause.group.last + 1
    words = (token.lemma.lower() for token in sentence.tokens[first : clause.end])
    if not is_reaction(clause) or not any(noun_trigger(word) for word in words):
        return False
    behind = sentence.tokens[first]  # "condemned on 3 May a raid" is when it was condemned
    past = clause.group.tense is not Tense.PRESENT  # who "condemns" it does so as it is told
    return time.opens_at > behind.start and not (past and _is_weekday(sentence, time))


def _is_weekday(sentence: Parsed, time: Timex) -> bool:
    return sentence.text[time.start : time.end].split(" ")[0].lower() in WEEKDAYS and time.relation in (
        "",
        "on",
    )


def _time(sentence: Parsed, clause: Clause, span: tuple[int, int], *, ends_clause: bool) -> Timex | None:
    """The date within a phrase or right behind it, a day of the week where it *ends_clause*."""
    low, last = sentence.tokens[span[0]].start, _past_date(sentence, clause, span[1])
    high = sentence.tokens[last - 1].end
    within = (t for t in sentence.times if low <= t.start < high and t.past and not t.to)
    return next((t for t in within if ends_clause or t.start == low or not _is_weekday(sentence, t)), None)
