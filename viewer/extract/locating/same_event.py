"""Where that was of which a clause speaks again: "The ban had been imposed", "The court will hear"."""

import re
from collections.abc import Sequence

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_AGAIN = (Kind.OPERATION, Kind.MEETING, Kind.LEGAL)
"""Kinds of what lasts, so that more is told of it: a strike, talks, a trial."""
_MEASURES = frozenset("ban curfew embargo moratorium quarantine toll levy".split())
_BENCHES = frozenset("court judge tribunal jury hearing trial".split())
_OUTCOMES = frozenset("verdict judgment judgement ruling sentence".split())
_LATE = 3  # events back
_NATIONAL = frozenset(
    "general presidential parliamentary legislative national snap early fresh new free next first".split()
)

Found = tuple[tuple[Mention, ...], tuple[Cue, ...]]


def of_same(sentence: Parsed, clause: Clause, told: tuple[Candidate, ...]) -> Found:
    """The place of what was told of before by the same noun, or of the trial that a court goes on with.

    Args:
        sentence, clause: the clause, which names no place.
        told: what was told before, in order.
    """
    subject = subject_chunks(sentence, clause)[:1]
    if not subject or len(subject[0].words) != 1:
        return (), ()
    at = subject[0].words[0]
    head = sentence.tokens[at].lemma.lower()
    known = at > 0 and sentence.tokens[at - 1].lower in ("the", "that", "this")
    late = [c for c in reversed(told[-_LATE:]) if c.where and not c.is_heading]
    of_bench = head in _OUTCOMES or (known and head in _BENCHES)
    courts = (c for c in late if c.kind is Kind.LEGAL and c.where[0].where.precision is Precision.SETTLEMENT)
    last = next(courts, None) if of_bench else None
    trigger = noun_trigger(head) if known else None
    lasts = trigger is not None and (trigger.kind in _AGAIN or head in _MEASURES)
    if last is None and lasts:
        last = next((c for c in late if head in c.what.lower().replace("-", " ").split()), None)
    return (last.where, (Cue("where", head, f"as {last.what}"),)) if last else ((), ())


def just_told(sentence: Parsed, kind: Kind, told: tuple[Candidate, ...]) -> Candidate | None:
    """The event of the same kind that the sentence tells before: "held two in Ica; they were freed"."""
    last = told[-1] if told else None
    here = last is not None and last.quotes[0][0] >= sentence.sentence.start and last.kind is kind
    return last if here and last is not None and last.where else None


def courts_of(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Those of the places of an article that tell where a court sits, in order."""
    text = sentences[0].text if sentences else ""
    return tuple(m for m in mentions if _IN_COURT.search(text, max(0, m.start - _COURT_REACH), m.start))


def of_court(sentence: Parsed, clause: Clause, courts: tuple[Mention, ...]) -> Found:
    """The town of the one court that an article names, where a clause tells of the trial or its verdict.

    Args:
        sentence, clause: the clause, which names no place.
        courts: the places of the courts of the article, in order.
    """
    subject = subject_chunks(sentence, clause)[:2]
    heads = {sentence.tokens[chunk.words[-1]].lemma.lower() for chunk in subject[:1]}
    heads |= {sentence.tokens[c.words[-1]].lemma.lower() for c in subject[1:] if _is_of(sentence, c.lead)}
    judged = clause.group.passive and clause.group.lemma in _JUDGED and clause.group.tense is Tense.PAST
    if not (heads & (_OUTCOMES | _TRIALS) or judged):
        return (), ()
    towns = {m.where.name for m in courts}
    if len(towns) != 1 or not courts[0].where.is_placed:
        return (), ()
    return (courts[0].unsaid(),), (Cue("where", "", f"the court is in {courts[0].where.name}"),)


def _is_of(sentence: Parsed, lead: int | None) -> bool:
    return lead is not None and sentence.tokens[lead].lower == "of"


_TRIALS = frozenset("trial hearing".split())
_JUDGED = frozenset("sentence jail convict acquit fine imprison".split())
_IN_COURT = re.compile(
    r"(?<!\bto )\b(?:(?:[Cc]ourt|[Tt]ribunal|[Jj]udges?) (?:in|at)|[Pp]assing sentence in|, sitting in)"
    r" (?:the )?$"
)
_COURT_REACH = 24  # characters


def is_national_vote(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of a vote of a whole country: "Elections may be held in 2027"."""
    subject = subject_chunks(sentence, clause)[:1]
    words = [sentence.tokens[i].lower for i in subject[0].words] if subject else []
    return is_vote_of_all(words)


def is_vote_of_all(words: Sequence[str]) -> bool:
    """Whether words in small letters name a vote of a whole country: "a general election"."""
    words = [word for word in words if word not in ("a", "an", "the")]
    head = words[-1].removesuffix("s") if words else ""
    return head in words_of("state-votes") and set(words[:-1]) <= _NATIONAL
