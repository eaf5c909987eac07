"""What a sentence says did not come about, or will not: what is denied, averted or called off."""

import re

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.meaning.cancelled import calling_off, dropped, planned_words
from viewer.extract.meaning.denied_around import denied_around, unplanned, unthinkable_end
from viewer.extract.meaning.negative_subjects import negative_at, negative_words
from viewer.extract.meaning.refrained import refrained_from
from viewer.extract.meaning.turned_down import turned_down
from viewer.extract.meaning.verdicts import Verdict, cue, direction, group_words, is_timetabled
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.syntax.without import without_at
from viewer.extract.times.timex import Timex
from viewer.model.event import Certainty, Kind


def denied(sentence: Parsed, index: int) -> Verdict | None:
    """The verdict on a clause that is denied; None where nothing denies it."""
    clause = sentence.clauses[index]
    if is_only_then(sentence, clause) or any(awaits(clause, index, c) for c in sentence.clauses):
        return None
    if words := _rejected(sentence, index):
        said = clause.role is Role.COMPLEMENT and any(
            sentence.tokens[i].lower == "unlikely" for i in clause.group.governors
        )  # "said a vote was unlikely to be held in May"
        to_come = said or _was_planned(sentence, clause) or unplanned(sentence, clause)
        ahead = 1 if to_come else direction(sentence, clause)
        return Verdict(Certainty.DENIED, ahead, (cue(Certainty.DENIED, words),))
    if excluded := _excluded(sentence, clause) or _called_off_later(sentence, clause):
        return excluded
    without = without_at(sentence, clause)
    words = sentence.tokens[without].text if without is not None else None
    words = words or dropped(sentence, clause) or _comes_to_nothing(sentence, clause)
    if words := words or _unfulfilled(sentence, clause):
        following = any(sentence.tokens[i].lower == "next" for i in clause.own())
        over = sentence.clauses[clause.parent].group if clause.parent is not None else None
        looks = over is not None and over.tense is Tense.FUTURE and clause.role is Role.RELATIVE
        following = following or looks  # "a toll that was to have risen in May will be scrapped"
        ahead = 1 if following else direction(sentence, clause)  # "was to have sailed next May"
        return Verdict(Certainty.DENIED, ahead, (cue(Certainty.DENIED, words),))
    if planned_words(sentence, clause) and not _is_dated(sentence, clause):
        return Verdict(Certainty.DENIED, 1, (cue(Certainty.DENIED, group_words(sentence, clause)),))
    if words := _called_off(sentence, index):
        return Verdict(Certainty.DENIED, -1, (cue(Certainty.DENIED, words),))
    return None


def _excluded(sentence: Parsed, clause: Clause) -> Verdict | None:
    """The verdict on “ruled out a sale” and “a sale is out of the question”; None where neither is said."""
    group = clause.group
    if stop := unthinkable_end(sentence, clause):
        words = sentence.words(group.first, stop)
        return Verdict(Certainty.DENIED, 1, (cue(Certainty.DENIED, words),))
    if group.lemma != "rule" or group.negated or not rules_out(sentence, group.last):
        return None
    words = group_words(sentence, clause) + " out"
    after = (t.lower for t in sentence.tokens[group.last + 1 : group.last + 6])
    over = any(word in words_of("suspected-causes") for word in after)
    over = over or _AS_CAUSE.search(sentence.words(group.last, clause.end)) is not None
    ahead = -1 if over else 1
    return Verdict(Certainty.DENIED, ahead, (cue(Certainty.DENIED, words),))


_AS_CAUSE = re.compile(
    r"\bas (?:the|a|its|their) (?:likely |possible |probable )?(?:cause|reason|motive|source)\b"
)


def is_only_then(sentence: Parsed, clause: Clause) -> bool:
    """Whether "did not resign until May" tells that it was done, and when; or "until the vote was lost"."""
    group = clause.group
    if not group.negated or group.tense is not Tense.PAST or group.perfect or group.modal or group.governors:
        return False
    waits = (c for c in sentence.clauses if c.marker == "until" and c.role is Role.TIME)
    waits = (c for c in waits if c.group.tense is Tense.PAST and c.start > group.last)
    if any(c.parent is not None and sentence.clauses[c.parent] is clause for c in waits):
        return True
    low, high = sentence.tokens[group.last].end, sentence.tokens[clause.end - 1].end
    return any(t.relation == "until" and t.to is None and low < t.start < high for t in sentence.times)


def awaits(clause: Clause, index: int, other: Clause) -> bool:
    """Whether what will not be so until something else is so waits for that: it is no denial.

    "The port will not reopen until the wreck is removed"; *index* is that of the clause.
    """
    group = clause.group
    ahead = group.negated and (group.tense is Tense.FUTURE or group.modal == "would") and not group.perfect
    until = other.marker == "until" and other.role is Role.TIME and other.parent == index
    return ahead and until and other.start > group.last


def is_not_expected(sentence: Parsed, clause: Clause) -> bool:
    """Whether what comes is told by when it will not: "is not expected before the middle of 2027"."""
    group = clause.group
    over = {sentence.tokens[i].lower for i in group.governors}
    over |= {token.lower for token in sentence.tokens[group.last : group.last + 2]}
    hopes = over & {"expected", "due", "likely", "scheduled", "planned", "foreseen"}
    hopes = hopes if group.negated else over & {"unlikely"}
    return group.tense is Tense.PRESENT and bool(hopes)


def _awaits(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says from when on something is looked for: "is not expected to reopen before June"."""
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    bounds = [t for t in sentence.times if low < t.start < high]
    if any(t.relation == "earliest" for t in bounds):
        return True  # "will not recover until 2028 at the earliest"
    return any(is_not_before(sentence, clause, t) for t in bounds)


def is_not_before(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a date is the first that something may come at: "is unlikely to reopen before June".

    "Will not reopen until June" says when it will, and "will not reopen before June" that it will not.
    """
    ahead = clause.group.tense is Tense.FUTURE or clause.group.progressive or is_timetabled(sentence, clause)
    if timex.relation == "until" and clause.group.negated and ahead:
        return timex.to is None
    return timex.relation in ("before", "until") and is_not_expected(sentence, clause)


def _was_planned(sentence: Parsed, clause: Clause) -> bool:
    """Whether a plan is denied by who spoke of it: "said it was not about to leave"."""
    over = {sentence.tokens[i].lemma for i in clause.group.governors}
    return clause.role is Role.COMPLEMENT and bool(
        over & {"plan", "intend", "aim", "expect", "consider", "due", "about", "go", "set", "be"}
    )


def _rejected(sentence: Parsed, index: int) -> str | None:
    """The words that deny a clause: "denied", "nobody", "did not", "refused to"; None where none do."""
    clause = sentence.clauses[index]
    group = clause.group
    if words := denied_around(sentence, index) or _nearly(sentence, clause) or turned_down(sentence, clause):
        return words
    if inner := refrained_from(sentence, index):
        return sentence.words(group.first, inner.group.first)
    if clause.start and sentence.tokens[clause.start - 1].lower == "nor":
        return sentence.tokens[clause.start - 1].text
    if (nobody := negative_at(sentence, clause)) is not None and not group.negated:
        return negative_words(sentence, nobody)
    after = sentence.tokens[group.last + 1 : min(group.last + 2, clause.end)]
    negated = group.negated or (
        group.lemma == "do" and after and after[0].tag == "XX0"
    )  # "its rival did not"
    governing = {sentence.tokens[i].lemma for i in group.governors}
    acts = negated and "hesitate" in governing  # "did not hesitate to ban it"
    if negated and _awaits(sentence, clause):
        return None
    if negated and not acts and group.modal not in ("may", "might") and not rules_out(sentence, group.last):
        return group_words(sentence, clause)
    refuses = "unlikely" in governing or bool(governing & words_of("denied-governors"))
    refuses = refuses and not group.modal and not _awaits(sentence, clause)
    return group_words(sentence, clause) if refuses and not acts else None


def _nearly(sentence: Parsed, clause: Clause) -> str | None:
    """The "nearly" of "nearly captured the town", which did not come about; else None."""
    group, tokens = clause.group, sentence.tokens
    at = group.head - 1
    if at < clause.start or tokens[at].lower not in ("nearly", "almost") or group.tense is not Tense.PAST:
        return None
    told = verb_trigger(group.lemma)
    return tokens[at].text if told is not None and told.kind is Kind.INCIDENT else None


def _comes_to_nothing(sentence: Parsed, clause: Clause) -> str | None:
    """“has yet to open”, “will receive no quota”, “was averted”: the words that say so."""
    group, tokens = clause.group, sentence.tokens
    whole = tokens[group.first : group.last + 1] if group.governors else ()
    if group.tense is Tense.PRESENT and any(t.lower == "yet" for t in whole):
        return group_words(sentence, clause)
    averted = group.passive and group.lemma in words_of("averting-verbs") and not group.modal
    if averted and not _is_tried(sentence, clause):
        return group_words(sentence, clause)
    after = [t.lower for t in tokens[group.last + 1 : group.last + 3]]
    if group.lemma in words_of("searching-verbs") and not group.passive:
        return None  # "the divers found nothing": that they looked has come about
    empty = after[:1] == ["no"] and not _NOT_NONE & set(after[1:2]) and clause.group.lemma != "plead"
    none = tokens[clause.start].tag == "EX0" and group.lemma == "be" and not group.modal
    if empty and none:
        return f"{group_words(sentence, clause)} no"  # "there has been no rain"
    if empty and not group.passive and group.lemma not in ("be", "have", "see", "say") and not group.modal:
        return f"{group_words(sentence, clause)} no"
    nothing = after[0] if after and after[0] in ("nothing", "none") else None
    if nothing and after[1:] != ["but"] and group.lemma not in ("be", "have", "say") and not group.modal:
        return f"{group_words(sentence, clause)} {nothing}"  # "it had received nothing"
    return None


def _is_tried(sentence: Parsed, clause: Clause) -> bool:
    """Whether an attempt was averted, which came about all the same: "a bid to seize it was foiled"."""
    words = [sentence.tokens[i].lemma.lower() for i in range(clause.start, clause.group.first)]
    return any(word in ("attempt", "bid", "effort", "try", "plot") for word in words)


def _unfulfilled(sentence: Parsed, clause: Clause) -> str | None:
    """“was to have sailed”, "would have closed", "nearly sank": what was only meant, supposed or close."""
    group, tokens = clause.group, sentence.tokens
    if clause.shape is not Shape.FINITE:
        return None
    opening = [t.lower for t in tokens[group.first : group.first + 2]]
    meant = opening in (["was", "to"], ["were", "to"])
    meant = meant or (opening[:1] in (["was"], ["were"]) and opening[1:] in ([w] for w in _INTENDED))
    if _had_meant(sentence, clause) and _is_upset(sentence, clause):
        return group_words(sentence, clause)
    supposed = any(c.role is Role.CONDITION and c.marker == "had" for c in sentence.clauses)
    unreal = group.modal in ("could", "might") and (
        supposed or _UNREAL.search(sentence.words(0, len(tokens)))
    )
    if group.perfect and (meant or group.modal == "would" or unreal):
        return group_words(sentence, clause)
    undone = opening[1:] in (["supposed"], ["meant"]) and clause.role is not Role.COMPLEMENT
    undone = undone and _is_dated(sentence, clause, relation="by")  # "was meant to be ready by 2023"
    if meant and (_is_upset(sentence, clause) or undone):
        return group_words(sentence, clause)
    before = tokens[group.last - 1].lower if group.last > group.first else ""
    close = before or (tokens[group.first - 1].lower if group.first > clause.start else "")
    after = tokens[group.last + 1].lower if group.last + 1 < len(tokens) else ""
    ruined = (group.lemma, after) in (("go", "bankrupt"), ("go", "bust"), ("go", "under"), ("run", "aground"))
    once = (ruined or group.lemma in words_of("sudden-verbs")) and group.tense is Tense.PAST
    once = once and not group.modal
    if (
        close == "but"
        and tokens[group.last - 2].lower == "all"
        and (group.lemma in _DECIDED or _is_spared(clause))
    ):
        return f"all but {tokens[group.last].text}"
    return f"{close} {tokens[group.last].text}" if once and close in ("nearly", "almost") else None


_UNREAL = re.compile(
    r"\bbut for\b|\b[Hh]ad it not been\b|\bwere it not\b|\b[Hh]ad (?:[\w’'-]+ ){1,5}not\b"
    r"|\b[Ii]f (?:[\w’'-]+ ){1,6}had\b"
)
"""“could have sunk had the crew not acted”: what would have led to it did not come about."""
_DECIDED = frozenset(
    "sign seal agree conclude win approve ratify finish complete settle secure clinch lose".split()
)


def _is_spared(clause: Clause) -> bool:
    """Whether what was "all but" so was not so: "all but sank", but not "all but collapsed"."""
    group = clause.group
    once = group.lemma in words_of("sudden-verbs") and group.lemma not in _BY_PARTS
    return once and group.tense is Tense.PAST and not group.modal


_BY_PARTS = frozenset(
    "collapse abandon cancel drop quit smash wreck swamp choke overrun close fall die plunge shoot kill"
    " ground".split()
)
"""What may be done for the most part, so that what was "all but" so was mostly so."""


def _had_meant(sentence: Parsed, clause: Clause) -> bool:
    """“had been due to sail”, "had hoped to visit": a plan in the pluperfect."""
    if sentence.tokens[clause.group.first].lower != "had":
        return False
    words = [t.lower for t in sentence.tokens[clause.group.first : clause.group.first + 4]]
    plan = words[2:3] if words[1:2] == ["been"] else words[1:2]
    return "to" in words[2:] and plan in ([word] for word in (*_INTENDED, *_HOPED))


def _is_upset(sentence: Parsed, clause: Clause) -> bool:
    """“was meant to start on Monday but broke down”: whether "but" and something of the past follow."""
    after = (c for c in sentence.clauses if c.shape is Shape.FINITE and c.start > clause.group.last)
    follows = min(after, key=lambda c: c.start, default=None)
    if (
        follows is None
        or follows.group.modal
        or not (follows.group.tense is Tense.PAST or follows.group.perfect)
    ):
        return False
    return any(t.lower == "but" for t in sentence.tokens[follows.start - 2 : follows.start + 1])


_NOT_NONE = frozenset("earlier fewer later less longer more sooner time".split())
"""What makes of "no" a bound and not nothing at all: "left no later than Monday"."""
_HOPED = ("planned", "hoped", "wanted", "set")
_INTENDED = ("supposed", "meant", "due", "intended", "scheduled", "going")


def _called_off(sentence: Parsed, index: int) -> str | None:
    """“was cancelled before it began”: then it never came about."""
    clause = sentence.clauses[index]
    group = clause.group
    if not group.passive or group.lemma not in words_of("called-off-verbs"):
        return None
    if group.modal or group.tense is Tense.FUTURE or group.governors:
        return None
    end = max((c.end for c in sentence.clauses if c.parent == index), default=clause.end)
    before = next((i for i in range(group.last + 1, max(end, clause.end)) if _is_before(sentence, i)), None)
    return group_words(sentence, clause) if before is not None else None


def _called_off_later(sentence: Parsed, clause: Clause) -> Verdict | None:
    """The verdict on a plan: “talks, which were to resume this week, have been put off”; else None."""
    above = calling_off(sentence, clause)
    if above is None:
        return None
    # what has been put off lies ahead, as a rule
    ahead = 1 if above.group.perfect else direction(sentence, clause)
    return Verdict(Certainty.DENIED, ahead, (cue(Certainty.DENIED, group_words(sentence, above)),))


def _is_dated(sentence: Parsed, clause: Clause, *, relation: str | None = None) -> bool:
    """Whether a date stands after the verb, tied to it by *relation* where one is asked for."""
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    return any(low <= t.start < high and relation in (None, t.relation) for t in sentence.times)


def _is_before(sentence: Parsed, at: int) -> bool:
    """Whether a word is the "before" of what never came about, and not of "a day before the vote"."""
    measured = sentence.tokens[at - 1].lemma.lower() in words_of("time-nouns")
    return sentence.tokens[at].lower == "before" and not measured


def _follows(sentence: Parsed, at: int, word: str) -> bool:
    return at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].lower == word


def rules_out(sentence: Parsed, at: int) -> bool:
    """Whether the verb at *at* is that of "rule out", be the two words parted."""
    return sentence.tokens[at].lemma == "rule" and any(
        _follows(sentence, at + gap, "out") for gap in (0, 1, 2)
    )
