"""Whether the tense of a clause tells of something that comes about, and not of how things are."""

import re

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.meaning.certainty import Verdict, is_narrated
from viewer.extract.meaning.struck_after import struck_after
from viewer.extract.meaning.verdicts import is_timetabled
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.told_causes import cause
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty

_ANY = re.compile(r"(?:if|unless)\s(?:an?|any|every|each|no)\s", re.IGNORECASE)
_INVENTED = re.compile(  # "Under the scenario, a tanker sank off Lima": nothing of it came about
    r"(?:In|Under) (?:an?|another|its|one|that|the|this) (?:[\w-]+ ){0,2}"
    r"(?:film|movie|novel|scenario|simulation|thriller|war ?game|war-game),"
)
_TIMING = ("as", "while", "since", "until", "whenever", "before")


def is_told(sentence: Parsed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> bool:
    """Whether the tense tells of something that comes about, and not of how things are."""
    group = clause.group
    if _is_invented(sentence, clause) or _is_hung_on(clause, verdict):
        return False
    simple_present = group.tense is Tense.PRESENT and not (
        group.perfect or group.progressive or group.governors
    )
    if clause.role is Role.RELATIVE and clause.marker == "that" and not is_dated:
        planned = verdict.certainty is Certainty.PLANNED and _is_bound_doer(sentence, clause)
        return planned or cause(sentence, clause) is not None  # "a fire that killed two dockers"
    if _only_times_parent(sentence, clause) and not sentence.sentence.is_heading:
        return is_dated and (not simple_present or clause.marker == "before")
    if not simple_present or sentence.sentence.is_heading or is_narrated(sentence, clause):
        return True
    after = sentence.tokens[group.last + 1 : group.last + 2]
    threatens = group.lemma in ("threaten", "vow") and bool(after) and after[0].lower == "to"
    charged = group.passive and group.lemma == "charge" and bool(after)
    threatens = threatens or (charged and after[0].lower == "with")  # "is charged with murder"
    arranged = _runs_to_an_end(sentence, clause) or is_timetabled(sentence, clause)
    if threatens or is_resulting(sentence, clause) or arranged:
        return True
    if verdict.certainty in (Certainty.DENIED, Certainty.CONDITIONAL):
        return _is_of_one_case(sentence, clause, verdict.condition)
    return verdict.certainty is Certainty.PLANNED or _goes_on(sentence, clause)


def _is_bound_doer(sentence: Parsed, clause: Clause) -> bool:
    """“a firm that has undertaken to build a pier”: what somebody new will do is news."""
    if not clause.group.perfect or not clause.group.governors or clause.group.passive:
        return False
    if any(t.is_noun for t in sentence.tokens[clause.start + 1 : clause.group.first]):
        return False  # "a harbour that Qatar had promised to build"
    first = clause.start - 1
    while first > 0 and sentence.tokens[first].tag in ("NN1", "AJ0"):
        first -= 1
    return first < clause.start - 1 and sentence.tokens[first].lower in ("a", "an")


def _is_invented(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is told of what a film shows or a scenario assumes."""
    return not clause.group.modal and _INVENTED.match(sentence.text, sentence.sentence.start) is not None


def _is_hung_on(clause: Clause, verdict: Verdict) -> bool:
    """Whether a clause only says when, how or if another is so."""
    doubted = clause.marker == "whether" and verdict.certainty is Certainty.POSSIBLE
    grounds = clause.marker in ("because", "although", "though", "whereas", "why")  # "that is why it shut"
    return clause.role is Role.OTHER and not doubted and not grounds


def _runs_to_an_end(sentence: Parsed, clause: Clause) -> bool:
    """“the pact runs until 2031”, "the fair runs from 2 to 5 May": until when something lasts is told."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if clause.group.lemma not in ("run", "last", "apply", "extend") or not after:
        return False
    spans = (t for t in sentence.times if t.opens_at <= after[0].start < t.end)
    return any(t.relation in ("until", "through") or (t.to and t.unit in ("d", "M", "y")) for t in spans)


def _is_of_one_case(sentence: Parsed, clause: Clause, condition: str | None) -> bool:
    """Whether a present behind a condition tells of one thing: "if the vote fails, the coalition falls".

    "If a ship is late, its owner pays" tells what is so each time.
    """
    subject = subject_chunks(sentence, clause)[:1]
    if any(sentence.tokens[i].lower in ("he", "she") for i in clause.before):
        return bool(condition)  # "if convicted, he faces ten years in jail"
    if not subject or not condition or _ANY.match(condition):
        return False
    first = subject[0].words[0]
    before = sentence.tokens[first - 1].lower if first else ""
    return before in ("the", "this", "that", "its", "their", "his", "her") or sentence.tokens[first].is_name


def _only_times_parent(sentence: Parsed, clause: Clause) -> bool:
    """Whether "as", "until" or "before" only says when the other clause holds.

    A perfect after "as" or "since" gives a reason, and "while" after a comma a contrast: those tell.
    """
    if clause.role is not Role.TIME or clause.marker not in _TIMING:
        return False
    reason = clause.marker in ("as", "since") and clause.group.tense is Tense.PRESENT and clause.group.perfect
    after_all = (
        clause.start > 0 and sentence.tokens[clause.start - 1].lower == "not"
    )  # "but not before it had"
    if struck_after(sentence, clause) or (after_all and clause.marker == "before"):
        return False
    contrast = clause.marker == "while" and clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    done = clause.group.tense is Tense.PAST and not clause.group.progressive
    beside = clause.marker == "as" and done and verb_trigger(clause.group.lemma) is not None
    return not (reason or contrast or beside)


def _goes_on(sentence: Parsed, clause: Clause) -> bool:
    low = max(clause.start, clause.group.first - 4)
    near = sentence.tokens[low : clause.group.last + 3]
    marked = any(t.lower in words_of("going-on-adverbs") for t in near)
    return (marked or clause.group.lemma == "remain") and clause.group.lemma not in ("be", "have")


def is_resulting(sentence: Parsed, clause: Clause) -> bool:
    """Whether a passive tells of a state that something led to: "lorries are stuck at the border"."""
    word = sentence.tokens[clause.group.last].lower
    results = word in words_of("resulting-states") and not _is_at_times_off(sentence, clause)
    return clause.group.passive and not clause.group.perfect and results


def _is_at_times_off(sentence: Parsed, clause: Clause) -> bool:
    """Whether what is cancelled is no one thing, and until no day: "one sailing in five is cancelled"."""
    if clause.group.lemma not in ("cancel", "postpone"):
        return False
    subject = subject_chunks(sentence, clause)[:1]
    first = subject[0].words[0] if subject else 0
    one = first > 0 and sentence.tokens[first - 1].lower in ("the", "this", "that", "its", "their")
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    return not (one or any(low < t.start < high and t.relation == "until" for t in sentence.times))
