"""From clauses to candidates: what each clause tells of, with its date, places, actors and evidence."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from viewer.extract import actors, scene
from viewer.extract.candidates import Candidate
from viewer.extract.certainty import Verdict, reporting_parent, verdict
from viewer.extract.clauses import Clause, Role, Shape
from viewer.extract.headlines import headline
from viewer.extract.nominals import Nominal, nominals
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention
from viewer.extract.quantities import counts, quantities
from viewer.extract.selection import Occurrence, has_date, is_joined_to_parent, lemmas, occurrence
from viewer.extract.timex import Anchor, Steps, Timex, TimexType
from viewer.extract.timing import Dating, own_times, when_of
from viewer.model.article import ArticleId
from viewer.model.event import Certainty, Cue, EventId, Kind, Quantity
from viewer.model.when import Duration


@dataclass
class Reader:
    """Reads the sentences of one article in order; what was read so far is context for what follows."""

    article: ArticleId
    sentences: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    country: str | None = None
    found: list[Candidate] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    last_date: Steps | None = None
    last_speaker: str | None = None
    topic: Mention | None = None

    def read(self) -> tuple[Candidate, ...]:
        """All candidates, in order of the text."""
        self.topic = scene.topic(self.sentences, self.mentions)
        for number, sentence in enumerate(self.sentences):
            for index in _in_text_order(sentence.clauses):
                self._clause(number, sentence, index)
            self._speak(sentence)
        return tuple(self.found)

    def _clause(self, number: int, sentence: Parsed, index: int) -> None:
        clause = sentence.clauses[index]
        stretches = _stretches(sentence, index)
        times = self._times(sentence, stretches)
        ahead = any(t.past == t.future and t.anchor is Anchor.NONE for t in times)
        judged = verdict(sentence, index, is_future_dated=_lies_ahead(clause, times) and not ahead)
        what = occurrence(sentence, index, judged, is_dated=has_date(sentence, stretches))
        if what:
            self.found.append(self._candidate(number, sentence, index, (judged, what, times)))
        for noun in nominals(sentence, clause):
            self.found.append(self._nominal(number, sentence, clause, noun))

    def _times(self, sentence: Parsed, stretches: list[tuple[int, int]]) -> tuple[Timex, ...]:
        """The dates of a clause; "that year" is worked out from the date named before."""
        found = []
        for timex in own_times(sentence.times, stretches):
            if timex.anchor is Anchor.MENTION and self.last_date:
                timex = timex.on(self.last_date)
            if timex.type is TimexType.DATE and timex.past and timex.anchor in (Anchor.NONE, Anchor.PUBLISHED):
                self.last_date = timex.past
            found.append(timex)
        return tuple(found)

    def _candidate(
        self, number: int, sentence: Parsed, index: int, read: tuple[Verdict, Occurrence, tuple[Timex, ...]]
    ) -> Candidate:
        clause = sentence.clauses[index]
        judged, what, times = read
        if what.certainty:
            judged = replace(judged, certainty=what.certainty, direction=1, is_lasting=False)
        span = _quote(sentence, index, judged)
        kind = _settled_kind(what.kind, judged)
        when, why, timex = when_of(
            Dating(judged, kind, times, own_times(sentence.durations, [span]), clause.group.perfect, self._other())
        )
        where, whence = self._where(sentence, index, kind)
        says = self._says(sentence, index)
        who = self._who(sentence, index)
        dated = _cue_of_date(sentence.text, timex, why)
        return Candidate(
            self._id(span[0], what.verb), number, (span,), what.verb, kind,
            headline(sentence, clause, subject=self._doer(sentence, clause, says)), judged, when, timex is not None,
            where, who, says, self._quantities(sentence, clause, span),
            (*judged.cues, *dated, *whence, *_speech_cues(says), _trigger_cue(sentence, clause, what)),
            lemmas(sentence.tokens[clause.start : clause.end]), sentence.sentence.is_heading,
            _is_anaphoric(sentence, what),
        )  # fmt: skip

    def _nominal(self, number: int, sentence: Parsed, clause: Clause, noun: Nominal) -> Candidate:
        judged = Verdict(noun.certainty, 1, (Cue("certainty", noun.hedge, noun.certainty.value),))
        span = (sentence.tokens[noun.first].start, sentence.tokens[noun.last - 1].end)
        when, why, timex = when_of(Dating(judged, noun.kind, ()))
        indices = range(noun.first, noun.last)
        where = scene.places_of(sentence, indices, self.mentions, clause)
        who = actors.names_in(sentence, indices, [m for m in self.mentions if m.part.value != "location"])
        return Candidate(
            self._id(span[0], noun.verb), number, (span,), noun.verb, noun.kind, noun.what, judged, when, False,
            where, who, None, self._quantities(sentence, clause, span), (*judged.cues, *why),
            lemmas(sentence.tokens[noun.first : noun.last]), sentence.sentence.is_heading, noun.is_definite,
        )  # fmt: skip

    def _id(self, start: int, verb: str) -> EventId:
        digest = hashlib.sha256(f"{self.article}\0{start}\0{verb}".encode("utf-8", "replace")).hexdigest()
        return EventId("e" + digest[:12])

    def _other(self) -> EventId | None:
        """The event that "two days later" counts from: the latest one with a date, else the latest."""
        real = [c for c in self.found if not c.is_heading]
        dated = [c for c in real[-4:] if c.is_dated]
        return (dated or real)[-1].id if real else None

    def _where(self, sentence: Parsed, index: int, kind: Kind) -> tuple[tuple[Mention, ...], tuple[Cue, ...]]:
        clause = sentence.clauses[index]
        indices = _indices(sentence, index)
        named = scene.places_of(sentence, indices, self.mentions, clause)
        if named:
            return named, (Cue("where", named[0].where.name, named[0].reason),)
        pointed, why = scene.pointed_at(sentence, clause, self.mentions)
        if pointed:
            return pointed, why
        if self.topic and scene.inherits(kind):
            return (self.topic,), (Cue("where", "", f"the article is about {self.topic.where.name}"),)
        return (), ()

    def _says(self, sentence: Parsed, index: int) -> str | None:
        parent = reporting_parent(sentence, index)
        if parent is None:
            clause = sentence.clauses[index]
            ruled_out = clause.group.lemma == "rule" and sentence.tokens[clause.group.last + 1 :][:1]
            if ruled_out and ruled_out[0].lower == "out":
                return actors.speaker(sentence, clause)
            return None
        return actors.speaker(sentence, parent) or self.last_speaker

    def _speak(self, sentence: Parsed) -> None:
        """Remember who spoke, for "he said" in the next sentence."""
        for clause in sentence.clauses:
            if clause.group.lemma in ("say", "tell", "deny", "add", "warn"):
                self.last_speaker = actors.speaker(sentence, clause) or self.last_speaker

    def _who(self, sentence: Parsed, index: int) -> tuple[str, ...]:
        indices = _indices(sentence, index)
        found = [actors.full_name(n, self.names) for n in actors.names_in(sentence, indices, self.mentions)]
        for name in found:
            if " " in name and name not in self.names:
                self.names.append(name)
        return tuple(dict.fromkeys(found))

    def _doer(self, sentence: Parsed, clause: Clause, says: str | None) -> str | None:
        first = next((sentence.tokens[i] for i in clause.own() if sentence.tokens[i].tag != "CJT"), None)
        return says if first is not None and first.lower in ("it", "they", "he", "she") else None

    def _quantities(self, sentence: Parsed, clause: Clause, span: tuple[int, int]) -> tuple[Quantity, ...]:
        inside = [i for i in range(clause.start, clause.end) if span[0] <= sentence.tokens[i].start < span[1]]
        sums = quantities(sentence.text, *span, self.country)
        return (*sums, *counts(sentence.tokens, inside, (*sentence.times, *sentence.durations)), *_lengths(sentence, span))


def _in_text_order(clauses: tuple[Clause, ...]) -> Iterator[int]:
    yield from sorted(range(len(clauses)), key=lambda i: clauses[i].group.first)


def _indices(sentence: Parsed, index: int) -> list[int]:
    """The words of a clause and of those clauses that only say more of its event."""
    clause = sentence.clauses[index]
    found = set(clause.own())
    for other in sentence.clauses:
        if other.parent == index and is_joined_to_parent(sentence, other):
            found |= set(range(other.start, other.end))
    rest = [c for c in sentence.clauses if c.shape is not Shape.FINITE and c is not clause and c.parent == index]
    for other in rest:
        if other.shape in (Shape.REDUCED, Shape.INFINITIVE) and has_date(sentence, [_chars(sentence, other)]):
            found -= set(range(other.start, other.end))
    return sorted(found)


def _chars(sentence: Parsed, clause: Clause) -> tuple[int, int]:
    return sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end


def _stretches(sentence: Parsed, index: int) -> list[tuple[int, int]]:
    return [(sentence.tokens[i].start, sentence.tokens[i].end) for i in _indices(sentence, index)]


def _lies_ahead(clause: Clause, times: tuple[Timex, ...]) -> bool:
    """Whether a simple present with a date is a plan ("talks begin on Friday")."""
    return any(t.type is TimexType.DATE and t.past is not None and t.relation not in ("since", "from", "until") for t in times)


def _quote(sentence: Parsed, index: int, judged: Verdict) -> tuple[int, int]:
    """The characters of the clause that are the evidence: without the "that" before it or a condition after."""
    clause = sentence.clauses[index]
    first, last = clause.start, clause.end
    if clause.role is Role.COMPLEMENT and sentence.tokens[first].tag in ("CJT",):
        first += 1
    for other in sentence.clauses:
        if other.parent == index and is_joined_to_parent(sentence, other):
            last = max(last, other.end)
    if judged.cut is not None and judged.cut > clause.group.last:
        last = judged.cut
    if clause.shape is Shape.REDUCED:
        first = _antecedent(sentence, clause)
    while last - 1 > clause.group.last and sentence.tokens[last - 1].is_mark:
        last -= 1
    while first < clause.group.first and sentence.tokens[first].is_mark:
        first += 1
    return sentence.tokens[first].start, sentence.tokens[last - 1].end


def _antecedent(sentence: Parsed, clause: Clause) -> int:
    """Where the noun phrase begins that a shortened passive belongs to."""
    i = clause.start - 1
    nominal = ("AT0", "AJ0", "DPS", "CRD", "POS", "PRF", "PRP", "ORD", "UNC", "VVN", "CJC")
    while i >= 0 and clause.start - i < 12:
        token = sentence.tokens[i]
        comma = token.text == "," and i == clause.start - 1
        if not (token.is_noun or token.tag in nominal or comma):
            break
        i -= 1
    return i + 1


def _settled_kind(kind: Kind, judged: Verdict) -> Kind:
    return Kind.OPERATION if judged.certainty is Certainty.ONGOING and kind is Kind.OPENING else kind


def _cue_of_date(text: str, timex: Timex | None, why: tuple[Cue, ...]) -> tuple[Cue, ...]:
    if timex is None:
        return why
    end = timex.to.end if timex.to else timex.end
    return tuple(replace(cue, words=text[timex.opens_at : end]) for cue in why)


def _speech_cues(says: str | None) -> tuple[Cue, ...]:
    return (Cue("says", says, "credited with the statement"),) if says else ()


def _trigger_cue(sentence: Parsed, clause: Clause, what: Occurrence) -> Cue:
    at = what.noun if what.noun is not None else clause.group.head
    return Cue("kind", sentence.tokens[at].text, what.kind.value)


def _is_anaphoric(sentence: Parsed, what: Occurrence) -> bool:
    if what.noun is None:
        return False
    before = [t.lower for t in sentence.tokens[max(0, what.noun - 2) : what.noun]]
    return any(word in ("the", "that", "this", "those", "these") for word in before)


def _lengths(sentence: Parsed, span: tuple[int, int]) -> tuple[Quantity, ...]:
    """The durations of the clause as quantities."""
    names = {"Y": "year", "M": "month", "W": "week", "D": "day", "h": "hour", "m": "minute", "s": "second"}
    found = []
    for timex in own_times(sentence.durations, [span]):
        assert isinstance(timex.duration, Duration)
        unit, count = next(iter(timex.duration.parts().items()))
        found.append(Quantity("duration", count, names[unit], timex.duration.mod))
    return tuple(found)

