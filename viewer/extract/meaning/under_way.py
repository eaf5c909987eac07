"""What is told as having come about: whether it is done, or goes on at publication."""

import re
from dataclasses import replace

from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.meaning.clause_dates import is_still
from viewer.extract.meaning.tallies import is_tally
from viewer.extract.meaning.verdicts import Verdict, cue, group_words, reporting_parent
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.how_long import nth_running
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.stretches import covers
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.date_parts import WEEKDAY
from viewer.extract.times.timex import Anchor
from viewer.model.event import Certainty, Kind

_DAY_OF_NEWS = re.compile(rf"(?:last |this )?{WEEKDAY}|yesterday|today", re.IGNORECASE)
_OPENING = 16  # characters: "For nearly "


def done_or_under_way(sentence: Parsed, index: int) -> Verdict:
    """What the clause *index* tells of as done, or as going on: "closed on Monday", "closed since Monday"."""
    clause = sentence.clauses[index]
    group, words = clause.group, group_words(sentence, clause)
    ongoing = Verdict(Certainty.ONGOING, -1, (cue(Certainty.ONGOING, words),), is_lasting=True)
    narrated = is_narrated(sentence, clause)
    occurred = Verdict(Certainty.OCCURRED, -1, (cue(Certainty.OCCURRED, words),), is_narrated=narrated)
    since = _is_since_something(sentence, index)
    if clause.shape is Shape.REDUCED and since and _is_undone_by_main(sentence, clause):
        return replace(occurred, is_lasting=True)
    runs = group.lemma in words_of("running-verbs")
    if clause.shape is Shape.VERBLESS or (
        clause.shape is Shape.REDUCED and (since or runs or _is_shut_until(sentence, clause))
    ):
        return ongoing
    since = (since and not is_tally(sentence, clause)) or _has_lasted(sentence, clause)
    still = _adverb_of_going_on(sentence, clause)
    present = group.tense is Tense.PRESENT and not narrated
    present = present and not (_is_off(sentence, clause) or _is_headline(sentence, clause))
    goes_on = present and _is_state_or_progress(sentence, clause, is_since=since, is_still=still is not None)
    goes_on = goes_on or nth_running(sentence, clause) is not None
    if not (goes_on or _is_backshifted(sentence, index) or _is_still_today(sentence, clause)):
        return occurred
    if still and still not in words:
        return replace(ongoing, cues=(cue(Certainty.ONGOING, f"{still} {words}"),))
    return ongoing


def _is_headline(sentence: Parsed, clause: Clause) -> bool:
    """“Council approves bridge” over an article: a present that tells what has come about."""
    group = clause.group
    plain = group.tense is Tense.PRESENT and not (group.perfect or group.progressive or group.passive)
    if not (sentence.sentence.is_heading and plain) or group.governors or group.negated:
        return False
    trigger = verb_trigger(group.lemma)
    at_once = trigger is not None and trigger.kind in _AT_ONCE
    return at_once and not is_among(group.lemma, "stative-verbs", "running-verbs", "lasting-activities")


_AT_ONCE = (
    Kind.AGREEMENT, Kind.APPOINTMENT, Kind.CLOSURE, Kind.DECISION, Kind.INCIDENT, Kind.LEGAL, Kind.OPENING,
)  # fmt: skip


def _is_off(sentence: Parsed, clause: Clause) -> bool:
    """“the march is cancelled”: that has come about, unless it is told until when."""
    until = any(t.relation == "until" and covers(sentence, clause, t.start) for t in sentence.times)
    return clause.group.passive and clause.group.lemma in ("cancel", "postpone") and not until


def _is_since_something(sentence: Parsed, index: int) -> bool:
    """Whether it is told since when, or since what, the clause *index* holds."""
    clause = sentence.clauses[index]
    dates = (*sentence.times, *sentence.moments)
    dated = any(
        t.relation == "since"
        and covers(sentence, clause, t.start)
        and not _is_of_subject(sentence, clause, t.opens_at)
        for t in dates
    )
    if dated or _says_since(sentence, clause):
        return True
    ever = sentence.tokens[clause.end - 1].lower == "since"  # "has grown ever since"
    return clause.group.perfect and (ever or any(is_since(sentence, c, index) for c in sentence.clauses))


def _adverb_of_going_on(sentence: Parsed, clause: Clause) -> str | None:
    """The "still" before or in the verb; "already closed" is done."""
    group = clause.group
    done = group.passive and not group.progressive
    near = sentence.tokens[max(clause.start, group.first - 4) : group.last + 2]
    adverbs = words_of("going-on-adverbs")
    return next((t.text for t in near if t.lower in adverbs and not (t.lower == "already" and done)), None)


def _is_state_or_progress(sentence: Parsed, clause: Clause, *, is_since: bool, is_still: bool) -> bool:
    """Whether a present tells of what is so, or goes on: "runs", "has run since May", "is still shut"."""
    group = clause.group
    if group.passive:
        resulting = sentence.tokens[group.last].lower in words_of("resulting-states")
        held = is_still or is_since or (resulting and not group.perfect)
    else:
        held = not group.perfect
    lasts = is_since or group.progressive or _has_begun(sentence, clause)
    return held or (lasts if group.perfect else group.progressive)


def _is_still_today(sentence: Parsed, clause: Clause) -> bool:
    """Whether something was under way on a day of the news: "was still burning on Monday"."""
    days = (t for t in sentence.times if t.unit == "d" and t.anchor is Anchor.PUBLISHED and not t.to)
    named = (t for t in days if _DAY_OF_NEWS.fullmatch(sentence.text, t.start, t.end))
    still = clause.group.progressive and is_still(sentence, clause)
    return still and any(covers(sentence, clause, t.start) for t in named)


def _is_undone_by_main(sentence: Parsed, clause: Clause) -> bool:
    """Whether the main clause tells that it is over: "the line, shut since May, reopened"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    if over is None or over.tense is not Tense.PAST or over.negated or over.governors:
        return False
    let_go = over.lemma == "let" and [t.lower for t in sentence.tokens[over.last + 1 :][:1]] == ["go"]
    return let_go or over.lemma in ("reopen", "restart", "resume", "return", "free", "release")


def _is_shut_until(sentence: Parsed, clause: Clause) -> bool:
    """Whether an aside in a present says till when a thing is so: "the mine, closed until June, employs"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    aside = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    present = over is not None and over.tense is Tense.PRESENT and not over.perfect
    until = (t for t in sentence.times if t.relation == "until" and t.past != t.future)
    return present and aside and any(covers(sentence, clause, t.start) for t in until)


def _is_of_subject(sentence: Parsed, clause: Clause, offset: int) -> bool:
    """Whether a date belongs to the noun that the clause is about: "all launches since then have failed"."""
    at = sentence.at(offset)
    before = at is not None and clause.start < at < clause.group.first
    return before and at is not None and sentence.tokens[at - 1].is_noun


def _says_since(sentence: Parsed, clause: Clause) -> bool:
    """Whether "since" and what it was since, be that no date, follow the verb: "shut since the storm"."""
    if not (clause.group.perfect or clause.shape is Shape.REDUCED):
        return False
    before = [t.lower for t in sentence.tokens[clause.start : clause.group.first]]
    if clause.group.tense is Tense.PRESENT and before[:1] == ["since"] and "," in before:
        return not is_among(clause.group.lemma, "harming-verbs")  # "Since the storm, ferries have docked at"
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    at = next((k for k, t in enumerate(after) if t.lower == "since"), None)
    return at is not None and at + 1 < len(after) and not after[at + 1].is_mark and not after[at - 1].is_mark


def is_since(sentence: Parsed, other: Clause, index: int) -> bool:
    """Whether a clause says since when the clause *index* holds: "based there since it was delivered".

    Or stands before it: "Since the bridge fell in March, lorries have used the ferry".
    """
    over = sentence.clauses[index].parent
    opens = over is not None and sentence.clauses[over] is other and other.parent is None
    tied = other.parent == index or opens
    return tied and other.role is Role.TIME and other.marker == "since"


def _has_begun(sentence: Parsed, clause: Clause) -> bool:
    """Whether "have begun clearing" says that it goes on."""
    over = [sentence.tokens[i].lemma for i in clause.group.governors]
    return bool(over) and over[-1] in ("begin", "start") and sentence.tokens[clause.group.head].tag == "VVG"


def _has_lasted(sentence: Parsed, clause: Clause) -> bool:
    """Whether a perfect says how long it is so: "for six years the line has ended near", "closed for a week".

    "Has signed for ten years" and "has been jailed for a month" say what was agreed or ordered.
    """
    group = clause.group
    if not group.perfect:
        return False
    low, high = sentence.tokens[clause.start].start, sentence.tokens[group.last].end
    lasting = [d for d in sentence.durations if d.relation == "for" and covers(sentence, clause, d.start)]
    if any(d.start - low <= _OPENING for d in lasting):
        return True
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 3]]
    holds = is_among(sentence.tokens[group.last].lower, "resulting-states", "status-words")
    holds = holds or (group.lemma == "be" and bool(after) and not group.passive)
    trigger = verb_trigger(group.lemma)
    goes_on = trigger is not None and trigger.kind is Kind.OPERATION and not group.passive
    says = (holds or goes_on or group.progressive) and not group.negated
    return says and any(d.start > high for d in lasting)


def _is_backshifted(sentence: Parsed, index: int) -> bool:
    """Whether it went on when it was said: "said its mine was running", "said they still held it"."""
    clause = sentence.clauses[index]
    group, parent = clause.group, reporting_parent(sentence, index)
    if not (parent and parent.group.tense is Tense.PAST and group.tense is Tense.PAST):
        return False
    dated = any(covers(sentence, clause, time.start) for time in sentence.times)
    if group.perfect or group.governors or dated:
        return False
    resulting = sentence.tokens[group.last].lower in words_of("resulting-states")
    still = (_adverb_of_going_on(sentence, clause) or "").lower() == "still" and (
        not group.passive or resulting
    )
    return still or (group.progressive and not group.passive)


def is_narrated(sentence: Parsed, clause: Clause) -> bool:
    """Whether the clause is in the present that a chronology tells the past in."""
    group = clause.group
    begins = all(sentence.tokens[i].lemma in words_of("aspect-verbs") for i in group.governors)
    plain = group.tense is Tense.PRESENT and begins and not (group.perfect or group.progressive)
    return plain and sentence.sentence.is_chronicle and group.lemma not in ("be", "have", "remain")
