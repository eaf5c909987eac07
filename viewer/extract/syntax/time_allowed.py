"""How long somebody has to do something: "has until March to repay", "have 90 days from then to sell"."""

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex, TimexType
from viewer.model.when import Duration

_NO_TASK = frozenset("go live spare wait kill run lose burn play".split())  # "has a week to go"
_GIVING = frozenset("give grant allow".split())
_FROM = frozenset("from after of".split())
_LONGEST_FROM = 5  # words: "from the date of that ruling"


def time_allowed(sentence: Parsed, clause: Clause) -> Timex | None:
    """The length or the last day that an infinitive's doer has for it; None where none is told."""
    if clause.shape is not Shape.INFINITIVE or clause.parent is None or clause.group.lemma in _NO_TASK:
        return None
    over = sentence.clauses[clause.parent].group
    has = over.lemma == "have" and over.tense is Tense.PRESENT and not (over.perfect or over.governors)
    given = over.lemma in _GIVING and over.passive
    if not (has or given) or over.negated or over.last >= clause.start:
        return None
    low, high = sentence.tokens[over.last].end, sentence.tokens[clause.start].start
    if (bare := _bare_length(sentence, over.last + 1, clause.start)) is not None:
        return bare
    return next((t for t in (*sentence.times, *sentence.durations) if _limits(sentence, t, low, high)), None)


def gives_time(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says how long somebody is given: "were given until Friday to leave"."""
    index = sentence.clauses.index(clause)
    held = (c for c in sentence.clauses if c.parent == index)
    return clause.group.lemma in _GIVING and any(time_allowed(sentence, c) is not None for c in held)


def counts_from_told(sentence: Parsed, clause: Clause, length: Timex) -> bool:
    """Whether the length is one from a day told before: "30 days from then"."""
    return sentence.text[length.end : sentence.tokens[clause.start].start].strip() != ""


def _bare_length(sentence: Parsed, first: int, last: int) -> Timex | None:
    """“a week” as a length, where nothing else stands there."""
    words = sentence.tokens[first:last]
    if len(words) != 2 or words[0].lower not in ("a", "one") or words[1].lower not in _UNITS:
        return None
    length = Duration(_UNITS[words[1].lower])
    return Timex(words[0].start, words[1].end, TimexType.DURATION, duration=length)


_UNITS = {"day": "P1D", "week": "P1W", "fortnight": "P2W", "month": "P1M", "year": "P1Y"}


def _limits(sentence: Parsed, timex: Timex, low: int, high: int) -> bool:
    """Whether a time stands right behind the verb, and but for "from then" right before the infinitive."""
    if not low <= timex.opens_at <= timex.end <= high:
        return False
    between = [t.lower for t in sentence.tokens if timex.end <= t.start < high]
    ends = not between or (between[0] in _FROM and len(between) <= _LONGEST_FROM)
    before = sentence.text[low : timex.opens_at].strip().lower()
    if timex.type is TimexType.DATE:
        return ends and timex.relation == "until" and timex.to is None
    return ends and timex.duration is not None and before in ("", "only", "just", "another", "up to")
