"""What a date in a clause is to what the clause tells: its day, its bound, or none of its own."""

import re
from dataclasses import replace

from viewer.extract.grammar import calendar
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.meaning.denials import is_not_before, is_only_then
from viewer.extract.syntax.chunks import is_timed
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.joined import is_joined_to_parent, sets_in
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun, with_particle
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType

FIXED = (Anchor.NONE, Anchor.PUBLISHED)
_WHOLE = re.compile(r"\b(?:in|over|during) (?:the whole|all|the course|most) $", re.IGNORECASE)
ENDS = ("until", "to", "by", "for", "till")


def is_put_off(sentence: Parsed, index: int) -> bool:
    """Whether the verb puts off or grants something, so that "until 2028" is no date of its own."""
    clause = sentence.clauses[index]
    verbs = {clause.group.lemma, with_particle(sentence, clause)}
    if clause.group.lemma == "suspend" and clause.group.passive and is_of_now(clause):
        return False  # "flights are suspended until Friday" lasts until then
    return bool(verbs & (words_of("postponing-verbs", "allowing-verbs")))


_OWNS = re.compile(r"['’]s?\s+\w")
_MOVING = ("move", "reschedule", "shift", "switch")
_PUTTING_OFF = (
    "postpone", "put off", "put back", "delay", "defer", "push back", "move back", "bring forward",
    "reschedule",
)  # fmt: skip


def is_moved(sentence: Parsed, index: int, timex: Timex) -> bool:
    """Whether a date is one that a verb moves something from or to: "postponed Monday's vote to 5 May"."""
    clause = sentence.clauses[index]
    ends = is_end(sentence, timex) and timex.relation != "by"
    both = timex.to is not None and timex.to.relation != "or"
    both = both and clause.group.lemma != "suspend"  # which lasts "from 19 to 22 May"
    if is_put_off(sentence, index) and (ends or both):
        return True
    verbs = {clause.group.lemma, with_particle(sentence, clause)}
    if _is_of_plan(sentence, clause, timex):
        return True
    if not verbs.isdisjoint(_PUTTING_OFF) and _OWNS.match(sentence.text, timex.end):
        return True
    from_day = timex.to is not None and timex.relation == "from"  # also said of "on 19 and 20 August"
    stretch = sentence.text[max(0, timex.start - len("from ")) : timex.end].lower()
    moves = not verbs.isdisjoint(_MOVING) and from_day and stretch.startswith("from ")
    return moves and not _moves_things(sentence, clause)


def _moves_things(sentence: Parsed, clause: Clause) -> bool:
    """Whether people or things are moved, and no date is: "households were moved from 2020 to 2023"."""
    at = subject_noun(sentence, clause) if clause.group.passive else object_noun(sentence, clause)
    before = [i for i in clause.before if sentence.tokens[i].is_noun and i not in sentence.dated]
    at = before[-1] if at is None and clause.group.passive and before else at
    head = sentence.tokens[at].lemma.lower() if at is not None else ""
    things = ("movers", "people-nouns", "dwellers", "workforce", "plural-nouns", "roles-of-person", "goods")
    return bool(head) and noun_trigger(head) is None and is_among(head, *things)


def _is_of_plan(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a date only says when that was due which is put off: "a report, due in March, was delayed"."""
    at = sentence.at(timex.opens_at) or 0
    words = [t.lower for t in sentence.tokens[max(0, at - 2) : at]]
    behind = timex.start > sentence.tokens[clause.group.last].end  # "delayed the opening, due in May"
    due = "due" in words or (not behind and not _PLANS.isdisjoint(words))
    verb = with_particle(sentence, clause)
    off = is_among(clause.group.lemma, "postponing-verbs", "called-off-verbs")
    off = off or is_among(verb, "postponing-verbs", "called-off-verbs")
    return due and (off or clause.group.lemma in ("cancel", "scrap", "abandon", "drop", "shelve"))


_PLANS = frozenset("scheduled planned set booked expected".split())


def is_end(sentence: Parsed, timex: Timex) -> bool:
    """Whether a word of an end stands before a date: "until 2028", "to 12 September"."""
    before = sentence.text[max(0, timex.start - 4) : timex.start].lower()
    return timex.relation in ENDS or before.endswith(" to ")


def is_of_now(clause: Clause) -> bool:
    """Whether a clause tells how things stand at publication: "is open", "have not been paid"."""
    return clause.group.tense is Tense.PRESENT and not clause.group.modal


def begins(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says that what its parent tells began: "a strike that began in May"."""
    return is_joined_to_parent(sentence, clause) and sets_in(sentence, clause)


def day_before(sentence: Parsed, clause: Clause) -> Timex | None:
    """The date that "when" or "the day" stands after: "closed since Sunday, when a wall gave way"."""
    dated = clause.marker in ("when", "the")
    if clause.role is not Role.TIME or not dated or not clause.start:
        return None
    before = sentence.tokens[clause.start - 1]
    end = sentence.tokens[clause.start - 2].end if before.text == "," and clause.start > 1 else before.end
    found = next((t for t in sentence.times if t.end == end and t.type is TimexType.DATE), None)
    return found.to if found and found.to else found  # "shut from 2015 until May, when it reopened"


_ONCE_IN = (
    "sometime between", "some time between", "some point between", "night of", "night of the", "night from",
    "night from the", "overnight", "overnight from", "overnight between",
)  # fmt: skip
"""What stands before two days where it was at one time from the one to the other."""


_SINCE_ONCE = re.compile(
    r"\bsince (?:some ?time between|(?:the )?night (?:of|from|between)(?: the)?|overnight)$"
)
_YEAR_ACROSS = re.compile(r" (?:academic|budget|campaign|financial|fiscal|marketing|school|season)\b")
"""What follows two years of which a part each is one: "in the 2024-25 season", "in 2024/25"."""


def as_between(sentence: Parsed, timex: Timex) -> Timex:
    """A stretch of days with "between" before it as what it is: some day of them."""
    before = sentence.text[max(0, timex.start - 26) : timex.start].rstrip().lower()
    if timex.to is None:
        return timex
    split = sentence.text[timex.to.start - 1] == "/" or _YEAR_ACROSS.match(sentence.text, timex.end)
    if _SINCE_ONCE.search(before):
        return replace(timex, relation="since", to=None)  # "shut since the night of 4 to 5 November"
    if before.endswith(_ONCE_IN) or (split and timex.unit == "y"):
        return replace(timex, to=replace(timex.to, relation="or"))
    return replace(timex, relation="between") if before.endswith("between") else timex


def as_of_clause(sentence: Parsed, clause: Clause, timex: Timex) -> Timex:
    """A date in a clause as the clause means it: "not until May" is in May, "between" is some day."""
    if relation := _meant(sentence, clause, timex):
        return replace(timex, relation=relation)
    words = sentence.text[timex.start : timex.end].lower()
    if timex.relation == "after" and timex.unit in ("y", "M", "q", "D") and not timex.mod:
        behind = sentence.text[timex.opens_at : timex.start].strip().lower() == "after"
        return replace(timex, mod="OVER") if behind else timex
    past = clause.group.tense is Tense.PAST and timex.anchor is Anchor.PUBLISHED
    if days := _of_late(words, timex, past=past):
        return replace(timex, past=days)
    if _was_planned(sentence, clause) and timex.past and timex.anchor is Anchor.PUBLISHED:
        first, last = (_NAMED.sub(r"@\g<back>+2M/y", step) for step in timex.past)
        return replace(timex, past=(first, last), future=(first, last)) if first != timex.past[0] else timex
    had = clause.group.perfect and clause.group.tense is Tense.PAST
    if words.startswith(("the previous ", "the preceding ")) and (had or _follows_date(sentence, timex)):
        return replace(timex, anchor=Anchor.EVENT)  # "had blown over two cranes the previous week"
    if words.startswith("the next ") and past:
        return replace(timex, anchor=Anchor.EVENT)  # "was commissioned the next year"
    return as_between(sentence, timex)


def _of_late(words: str, timex: Timex, *, past: bool) -> Steps | None:
    """“Since Friday”, told on a Friday, is since the last one; "overnight" the night up to that day."""
    if timex.relation == "since" and words in calendar.WEEKDAYS:
        return calendar.weekday_before(calendar.WEEKDAYS.index(words))
    night = words == "overnight" and past and timex.past
    return (f"{timex.past[0]}-1d", timex.past[1]) if night and timex.past else None


def _follows_date(sentence: Parsed, timex: Timex) -> bool:
    """Whether a day, a month or a year with its number stands before a time in its sentence."""
    fixed = (t for t in sentence.times if t.anchor is Anchor.NONE and t.type is TimexType.DATE)
    return any(t.end < timex.start for t in fixed)


_NAMED = re.compile(r"^@(?P<back>(?:[-+]\d+[a-zA-Z])+)/y")
"""A day or month that is named, as the last one gone by."""


def _was_planned(sentence: Parsed, clause: Clause) -> bool:
    """Whether a day set for something is put in the past: "had been due on 3 May", "had been expected".

    Such a day lies little ahead, or is over.
    """
    group = clause.group
    had = sentence.tokens[group.first].lower == "had" and group.perfect and group.tense is Tense.PAST
    words = {t.lower for t in sentence.tokens[group.first : group.last + 2]}
    return had and bool(words & _SET)


_SET = frozenset("due expected scheduled planned set slated supposed meant foreseen hoped".split())


def _meant(sentence: Parsed, clause: Clause, timex: Timex) -> str:
    """What a date is to what the clause tells, where that is not what its preposition says; else empty."""
    group = clause.group
    whole = timex.relation == "of" and _WHOLE.search(
        sentence.text, max(0, timex.opens_at - 14), timex.opens_at
    )
    if whole or _is_of_event_in_which(sentence, clause, timex):
        return "in"
    if is_not_before(sentence, clause, timex):
        return "earliest"
    if timex.relation == "until":
        return _until(sentence, clause)
    if timex.relation == "by" and timex.unit == "d" and _was_under_way(sentence, clause):
        return "on"  # "by Monday night 31 ships were waiting"
    goes_on = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","  # "boycotting it since May"
    if clause.shape is Shape.PARTICIPLE and not goes_on and timex.relation in ("since", "after", "over by"):
        return "in"  # "after taking office in May": the taking was in May
    opening = sentence.text[timex.opens_at : timex.start].lower().strip()
    if opening in ("not until", "not before") and group.tense is Tense.PAST:
        return "on"  # "not until 2019 did it reopen"
    told = opening == "as of" and (group.perfect or group.tense is Tense.PAST)
    return "by" if told else ""  # "as of Thursday, 41 people had been arrested"


def _is_of_event_in_which(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether it is that of what a relative tells more of: "after the fire in May, in which two died"."""
    opens = [t.lower for t in sentence.tokens[clause.start : clause.start + 2]]
    led = clause.role is Role.RELATIVE and opens in (["in", "which"], ["during", "which"])
    led = led and timex.relation in ("after", "over by")
    return led and sentence.text[timex.end : sentence.tokens[clause.start].start] in (" ", ", ")


def _was_under_way(sentence: Parsed, clause: Clause) -> bool:
    """Whether something was going on, and not from some time before: "were selling again" was."""
    group = clause.group
    lasts = group.progressive and group.tense is Tense.PAST and not (group.perfect or group.negated)
    return lasts and not any(t.lower in ("again", "back") for t in sentence.tokens[group.first : clause.end])


def _until(sentence: Parsed, clause: Clause) -> str:
    group = clause.group
    if is_only_then(sentence, clause):
        return "on"
    if group.negated and (group.tense is Tense.FUTURE or group.modal):
        return "before"  # "will not reopen until May"
    handed_in = group.modal in ("may", "can", "could") and is_among(group.lemma, "deadline-verbs")
    return "by" if handed_in or group.lemma == "take" else ""  # "repairs will take until June"


def is_repeated(sentence: Parsed, clause: Clause) -> bool:
    """Whether several things are told at once: "made nine deliveries between 2009 and 2020"."""
    after = sentence.tokens[clause.group.last + 1 : min(clause.end, clause.group.last + 3)]
    if clause.group.lemma == "lose":
        return False  # "lost 14 boxes between Saturday and Sunday" at once
    several = ("several", "many", "dozens", "hundreds", "repeatedly", "twice", "numerous")
    counts = [t for t in after if t.tag == "CRD" and t.lower not in ("one", "1")]
    if clause.group.passive:  # "412 cases were recorded between 4 and 14 May"
        heads = [i for chunk in subject_chunks(sentence, clause)[:1] for i in chunk.words]
        counts += [sentence.tokens[i] for i in heads if sentence.tokens[i].tag == "CRD"]
    return any(t.lower in several for t in after) or any(not is_timed(sentence, t) for t in counts)


def goes_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether an act takes the time it is told in: "raged between 3 and 5 May", "jets are delivered"."""
    lemma = clause.group.lemma
    brings = lemma in ("deliver", "carry", "supply", "hand") and is_plural(sentence, clause)
    return brings or lemma in words_of("ongoing-acts")


def expires(sentence: Parsed, clause: Clause) -> bool:
    """Whether a simple present with a date tells of what is to come: "the ban takes effect in 2029"."""
    return is_among(clause.group.lemma, "expiring-verbs") or is_among(
        with_particle(sentence, clause), "expiring-verbs"
    )


def is_still(sentence: Parsed, clause: Clause) -> bool:
    """Whether something was under way at a time: "was still burning on Monday"."""
    group = clause.group
    before = sentence.tokens[max(clause.start, group.first - 1) : group.last + (group.lemma == "be") * 2]
    lasts = group.progressive or (group.lemma == "be" and not group.perfect)  # "was still in the dark"
    past = lasts and group.tense is Tense.PAST and not group.negated
    return past and any(token.lower == "still" for token in before)


def is_of_setting(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a date is that of what else is due: "With a vote due in May, he may resign"."""
    at = sentence.at(timex.opens_at) or 0
    if any(t.lower == "with" for t in sentence.tokens[max(0, clause.start - _LED) : clause.start]):
        return False  # it is that which is due
    opens = sentence.text[timex.end : timex.end + 1] == ","
    for i in range(at - 1, max(-1, at - _PHRASE), -1):
        token = sentence.tokens[i]
        if token.lower in ("with", "without"):
            opens = opens or (i > 0 and sentence.tokens[i - 1].text == ",")  # ", with the rest due by 2030"
            return opens and any(t.lower in _DUE for t in sentence.tokens[i + 1 : at])
        if token.is_mark or token.tag[:2] in ("VB", "VH", "VM"):
            return False
    return False


_PHRASE, _LED = 10, 6  # words
_DUE = frozenset("due scheduled set planned expected slated".split())


def is_of_budget(sentence: Parsed, timex: Timex) -> bool:
    """Whether a date only says for when a budget or a plan is: "its budget for 2027", "the 2027 budget"."""
    at = sentence.at(timex.start)
    behind = next((t for t in sentence.tokens if t.start >= (timex.to or timex).end), None)
    if timex.unit == "y" and behind and behind.lemma.lower() in ("budget", "plan", "forecast", "estimate"):
        return True
    words = sentence.tokens[max(0, at - 3) : at] if at else ()
    words = words[:-1] if words and words[-1].lower == "the" else words
    if len(words) < 2 or words[-1].lower != "for":
        return False
    if at and timex.unit == "y" and _led_by_forecast(sentence, at):
        return True
    return words[-2].is_noun and words[-2].lemma.lower() in words_of("budget-nouns")


def _led_by_forecast(sentence: Parsed, at: int) -> bool:
    """Whether what is told of is a forecast with its figure: "cut its forecast for growth to 2% for 2026"."""
    low = max(0, at - _PHRASE)
    figure = any(t.lower in ("to", "at") for t in sentence.tokens[low : at - 1])
    nouns = (t for t in sentence.tokens[low:at] if t.is_noun)
    return figure and any(t.lemma.lower() in ("forecast", "estimate", "outlook", "projection") for t in nouns)


_PENDING = re.compile(
    r"\b(?:pending (?:(?:an?|the|its|their|further|another) )?"
    r"|(?:subject to|contingent on|conditional on|in the event of|depending on)"
    r" (?:an?|the|its|their|another) )"
    r"[a-z ]{3,30} (?:on|in) $",
    re.IGNORECASE,
)


def is_pending(sentence: Parsed, timex: Timex) -> bool:
    """Whether a date is that of what is waited for: "blocked the sale, pending a hearing on 12 May"."""
    return _PENDING.search(sentence.text, max(0, timex.start - 60), timex.start) is not None


def opens_when(other: Clause, clause: Clause) -> bool:
    """Whether a clause with "when" stands before another of the same time and so dates it."""
    before = other.role is Role.TIME and other.marker in ("when", "while") and other.end <= clause.group.first
    to_come = other.group.tense is Tense.PRESENT and clause.group.tense is Tense.FUTURE
    return before and (other.group.tense is clause.group.tense or to_come)


_EARLIER = re.compile(
    r"(?:a|one|the) (?:year|month|week|quarter) (?:earlier|ago|before)|the previous ", re.IGNORECASE
)
_MEASURED = 9  # words between "from" and the date of the figure


_CHANGED_FROM = re.compile(  # "down 7 percent from last year", but not "a rate of 5% from May"
    r"(?:(?<!\bof )\b\d[\d.,]*\s?(?:%|per\s?cent|percentage points?|points?)|\b(?:down|up|unchanged))\s+from"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def is_compared(sentence: Parsed, timex: Timex) -> bool:
    """Whether a date is that of what a figure is compared with: "rose to 4m from 3m a year earlier"."""
    if timex.to or timex.relation not in ("", "in", "on", "at", "of", "from"):
        return False
    if timex.relation == "from":
        before = sentence.text[max(sentence.sentence.start, timex.start - 40) : timex.start]
        return bool(_EARLIER.match(sentence.text, timex.start) or _CHANGED_FROM.search(before))
    at = sentence.at(timex.opens_at)
    figures = False
    reach = _MEASURED + 5 * bool(_EARLIER.match(sentence.text, timex.start))  # "or 65 cents a share,"
    for i in range((at or 0) - 1, max(-1, (at or 0) - reach), -1):
        token = sentence.tokens[i]
        if token.lower == "than":
            return i == (at or 0) - 1
        weighed = token.lower in ("with", "to") and i > 0 and sentence.tokens[i - 1].lower == "compared"
        if token.lower in ("against", "versus", "from") or weighed:
            return figures
        if token.tag[:1] == "V" or (token.is_mark and token.text != ",") or token.lower in ("to", "by"):
            return False
        some = token.lower == "one" and sentence.tokens[i + 1].lower == "of"  # "a case against one of them"
        named = i > 0 and sentence.tokens[i - 1].is_noun and sentence.tokens[i - 1].text[0].isupper()
        counted = (token.tag == "CRD" and not (some or named)) or (token.text[0].isdigit() and not named)
        figures = figures or (
            counted and not any(t.opens_at <= token.start < t.end for t in sentence.durations)
        )
    return False


def is_lead_time(sentence: Parsed, timex: Timex) -> bool:
    """Whether "in two weeks" says how long it is until then, and not how often: "the third in a week"."""
    at = sentence.at(timex.start)
    if timex.relation != "in" or not at or timex.duration is None:
        return False
    before = sentence.tokens[max(0, at - 6) : at - 1]
    often = any(t.tag in ("ORD", "AJS") or t.lower in ("time", "times", "once", "twice") for t in before)
    return not often and sentence.text[timex.end : timex.end + 1] not in ("'", "’")


def has_date(sentence: Parsed, stretches: list[tuple[int, int]]) -> bool:
    """Whether a date stands inside one of the stretches of characters."""
    passing = (t for t in sentence.moments if t.anchor is Anchor.PUBLISHED)
    return any(
        t.type is TimexType.DATE and t.past is not None and any(a <= t.start < b for a, b in stretches)
        for t in (*sentence.times, *passing)
    )
