"""From clauses to candidates: what each clause tells of, with its date, places, actors and evidence."""

import hashlib
import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from viewer.extract import actors, chronicle, evidence, scene
from viewer.extract.borrowed_dates import borrowed
from viewer.extract.candidates import Candidate
from viewer.extract.carried_place import Earlier
from viewer.extract.cast import Cast
from viewer.extract.certainty import Verdict, reporting_parent, verdict
from viewer.extract.clause_dates import (
    FIXED,
    as_of_clause,
    begins,
    day_before,
    is_end,
    is_of_budget,
    is_put_off,
    is_repeated,
)
from viewer.extract.clauses import Clause, Role
from viewer.extract.dated_nouns import DatedNoun
from viewer.extract.doers import points_back
from viewer.extract.endings import ending, lasting_until
from viewer.extract.gapping import Gap, gaps
from viewer.extract.headlines import Told, headline
from viewer.extract.nominals import Nominal, nominals
from viewer.extract.occurrences import Occurrence
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention
from viewer.extract.placing import Placing
from viewer.extract.pointing_dates import counted_from_told, day_of_told_month
from viewer.extract.quantities import counts, lengths, quantities
from viewer.extract.selection import has_date, lemmas, occurrence
from viewer.extract.setting import setting
from viewer.extract.timex import Anchor, Steps, Timex, TimexType
from viewer.extract.timing import (
    Dating,
    in_its_words,
    is_plain_date,
    may_lie_ahead,
    own_times,
    steps_of,
    when_of,
)
from viewer.extract.told_dates import ToldDates, passing_role, to_the_day
from viewer.extract.words import noun_trigger, words_of
from viewer.model.article import ArticleId
from viewer.model.event import Certainty, Cue, EventId, Kind, Quantity
from viewer.model.when import PUBLISHED, Basis, When


@dataclass
class Reader:
    """Reads the sentences of one article in order; what was read so far is context for what follows."""

    article: ArticleId
    sentences: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    country: str | None = None
    adjectives: tuple[Mention, ...] = ()
    found: list[Candidate] = field(default_factory=list)
    cast: Cast = field(default_factory=Cast)
    last_date: Steps | None = None
    last_speaker: str | None = None
    placing: Placing = field(init=False)
    clause_of: dict[tuple[int, int], EventId] = field(default_factory=dict)
    dates: dict[EventId, When] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    passing: dict[EventId, Role] = field(default_factory=dict)  # told in passing, by what clause
    worked_out: dict[tuple[int, int], Steps | None] = field(default_factory=dict)  # by clause, its days
    told: ToldDates = field(default_factory=ToldDates)
    heads: dict[int, Timex] = field(default_factory=dict)  # by paragraph of a chronology, its date

    def read(self) -> tuple[Candidate, ...]:
        """All candidates, in order of the text."""
        self.placing = Placing(
            self.sentences,
            self.mentions,
            setting(self.sentences, self.mentions, self.adjectives),
            self.adjectives,
        )
        self.starts = [mention.start for mention in self.mentions]
        self.heads = chronicle.heads(self.sentences)
        for number, sentence in enumerate(self.sentences):
            if _DATELINE.match(sentence.text, sentence.sentence.start, sentence.sentence.end):
                continue
            for index in sorted(range(len(sentence.clauses)), key=lambda i: sentence.clauses[i].group.first):
                self._clause(number, sentence, index)
            self._speak(sentence)
        return tuple(self.found)

    def _clause(self, number: int, sentence: Parsed, index: int) -> None:
        clause = sentence.clauses[index]
        stretches = evidence.stretches(sentence, evidence.own_words(sentence, index))
        times = self._times(number, index, stretches) or borrowed(sentence, index)
        ends = clause.group.lemma in words_of("expiring-verbs") and any(t.past for t in times)
        judged = verdict(sentence, index, is_future_dated=ends or may_lie_ahead(times))
        what = occurrence(sentence, index, judged, is_dated=has_date(sentence, stretches))
        times, other = self._linked(number, index, times, judged.direction)
        made = self._candidate(number, index, (judged, what, times), other) if what else None
        self.cast.remember(sentence, clause)
        role = passing_role(sentence, clause)
        days = tuple(self._worked_out(t, other) for t in times)
        self.told.add(number, days, judged.direction, is_passing=role is Role.RELATIVE)
        self.worked_out[number, index] = next((s for t in days if (s := t.steps(judged.direction))), None)
        if self._is_ended(number, index, days, judged):
            return
        if made:
            self._keep(made)
            if role:
                self.passing[made.id] = role
            self.clause_of[number, index] = made.id
        for noun in nominals(sentence, clause):
            self._keep(told := self._nominal(number, noun, made))
            if noun.time:
                self.passing[told.id] = Role.RELATIVE
        if made and made.is_dated:
            for gap in gaps(sentence, clause):
                self._keep(self._of_gap(sentence, made, gap))

    def _is_ended(self, number: int, index: int, times: tuple[Timex, ...], judged: Verdict) -> bool:
        """Whether a clause only says when that was over which began before; then it is told of that."""
        sentence = self.sentences[number]
        end = ending(sentence, index, times, judged.direction)
        parent = sentence.clauses[index].parent
        if end is None or parent is None:
            return False
        start, begun = self.worked_out.get((number, parent)), self.clause_of.get((number, parent))
        at = next((i for i, c in enumerate(self.found) if c.id == begun), None)
        if start is None or at is None:
            return False
        whole = lasting_until(self.found[at], start, end, judged)
        span = evidence.quote(sentence, index, None)
        self.found[at] = replace(whole, quotes=tuple(dict.fromkeys((*whole.quotes, span))))
        self.dates[whole.id] = whole.when
        return True

    def _keep(self, candidate: Candidate) -> None:
        self.found.append(candidate)
        self.dates[candidate.id] = candidate.when

    def _named(self, sentence: Parsed) -> tuple[Mention, ...]:
        """The places named in a sentence."""
        low = bisect_left(self.starts, sentence.sentence.start)
        return self.mentions[low : bisect_left(self.starts, sentence.sentence.end)]

    # Time

    def _times(self, number: int, index: int, stretches: list[tuple[int, int]]) -> tuple[Timex, ...]:
        """The dates of a clause; "that year" is worked out from the date named before."""
        sentence, found = self.sentences[number], []
        begun = [
            evidence.characters(sentence, c)
            for c in sentence.clauses
            if c.parent == index and begins(sentence, c)
        ]
        own = chronicle.dated(own_times(sentence.times, stretches), sentence, self.heads)
        if not any(t.past for t in own):
            own = (*own, *own_times(sentence.moments, stretches))
        if not own and (day := day_before(sentence, sentence.clauses[index])):
            own = (replace(day, relation="on"),)
        for timex in own:
            timex = to_the_day(counted_from_told(sentence.text, timex), sentence.text)
            timex = day_of_told_month(sentence.text, timex, self.told.month(number, timex.start))
            if timex.anchor is Anchor.MENTION and self.last_date:
                timex = timex.on(self.last_date)
            if timex.type is TimexType.DATE and timex.past and timex.anchor in FIXED:
                self.last_date = timex.past
            stray = is_end(sentence, timex) and is_put_off(sentence, index)
            if not stray and not is_of_budget(sentence, timex):
                since = any(a <= timex.start < b for a, b in begun)
                own_way = as_of_clause(sentence, sentence.clauses[index], timex)
                found.append(replace(timex, relation="since") if since else own_way)
        return tuple(found)

    def _worked_out(self, timex: Timex, other: EventId | None) -> Timex:
        """A time counted from another event as one of the calendar, where that event has a date."""
        when = self._date_of(other) if timex.anchor is Anchor.EVENT else None
        steps = steps_of(when) if when and not (when.relative and when.relative.anchor != PUBLISHED) else None
        return timex.on((steps[0], steps[1])) if steps and steps[0] and steps[1] else timex

    def _linked(
        self, number: int, index: int, times: tuple[Timex, ...], ahead: int
    ) -> tuple[tuple[Timex, ...], EventId | None]:
        """The dates with those counted from another event, and that event: "a day after they broke down"."""
        sentence = self.sentences[number]
        clause = sentence.clauses[index]
        counted = next((t for t in times if t.anchor is Anchor.EVENT), None)
        if counted is None:
            return times, None
        if any(is_plain_date(t) and t.anchor in FIXED for t in times):
            return tuple(t for t in times if t is not counted), None  # "two days later, on 5 May"
        if counted.relation in ("since", "after"):
            return self._since(sentence, counted), None
        if (
            noun := next((n for n in sentence.nouns if _measures(sentence, counted, n)), None)
        ) and noun.time.past:
            return tuple(
                t.on(noun.time.past) if t is counted else t for t in times if t.start != noun.time.start
            ), None
        opens = sentence.tokens[clause.start].start == counted.start
        if clause.role is Role.TIME and opens and clause.parent is not None:
            other = self.clause_of.get((number, clause.parent))
            return ((replace(counted, past=counted.future),), other) if other else ((), None)
        if (said := self._said_on(sentence, clause)) and counted.past:
            return tuple(t.on(said) if t is counted else t for t in times), None
        return self._from_told(number, times, counted, ahead)

    def _from_told(
        self, number: int, times: tuple[Timex, ...], counted: Timex, ahead: int
    ) -> tuple[tuple[Timex, ...], EventId | None]:
        """The dates with the event that one is counted from, or with that one worked out from a date."""
        sentence = self.sentences[number]
        other = self._other(sentence, counted, ahead)
        event = next((c for c in reversed(self.found) if c.id == other), None)
        words = sentence.text[counted.start : counted.end]
        quote = event.quotes[0] if event and event.is_dated else None
        noun = words.endswith(("before", "after"))
        base = None if noun else self.told.base(number, counted, words, quote=quote, ahead=ahead)
        if base is None or counted.past is None:
            return times, other
        return tuple(t.on(base) if t is counted else t for t in times), other

    def _said_on(self, sentence: Parsed, clause: Clause) -> Steps | None:
        """The day on which the clause was said, from which "two days earlier" in it counts."""
        if clause.role is not Role.COMPLEMENT or clause.parent is None:
            return None
        own = evidence.stretches(sentence, list(sentence.clauses[clause.parent].own()))
        days = [t.past for t in own_times(sentence.times, own) if is_plain_date(t) and t.anchor in FIXED]
        return days[0] if days else None

    def _since(self, sentence: Parsed, counted: Timex) -> tuple[Timex, ...]:
        """“ever since” as a date: since the day of the event told before, where that has one."""
        when = self._date_of(self._other(sentence, counted))
        if when is None or (when.relative and when.relative.anchor != PUBLISHED):
            return ()
        steps = steps_of(when)
        if not (steps[0] and steps[1]):
            return ()
        anchor = Anchor.PUBLISHED if steps[0].startswith("@") else Anchor.NONE
        days = (steps[0], steps[1])
        return (replace(counted, past=days, future=days, anchor=anchor),)

    def _other(self, sentence: Parsed, counted: Timex, ahead: int = 1) -> EventId | None:
        """The event named after "the month before", else the latest with a date, else the latest."""
        here = sentence.sentence.start
        real = [
            c
            for c in self.found[-_LOOKBACK:]
            if not c.is_heading
            and c.verdict.direction <= ahead
            and (self.passing.get(c.id) is not Role.RELATIVE or c.quotes[0][0] >= here)
        ]
        after = [t for t in sentence.tokens if counted.end <= t.start < counted.end + 40 and t.is_noun]
        for noun in after if sentence.text[counted.start : counted.end].endswith(("before", "after")) else ():
            trigger = noun_trigger(noun.lemma.lower())
            named = [c for c in real if noun.lemma.lower() in c.nouns or (trigger and trigger.verb == c.verb)]
            if named:
                return named[-1].id
        dated = [c for c in real[-4:] if c.is_dated]
        here_too = [c for c in dated if c.quotes[0][0] >= here]
        dated = here_too or [c for c in dated if c.when.basis is Basis.STATED] or dated
        return (dated or real)[-1].id if real else None

    def _date_of(self, event: EventId | None) -> When | None:
        return self.dates.get(event) if event else None

    # One candidate

    def _candidate(
        self,
        number: int,
        index: int,
        read: tuple[Verdict, Occurrence | None, tuple[Timex, ...]],
        other: EventId | None,
    ) -> Candidate:
        sentence = self.sentences[number]
        clause = sentence.clauses[index]
        judged, what, times = read
        assert what
        if what.certainty and judged.certainty is not Certainty.CONDITIONAL:
            lasting = what.certainty is Certainty.ONGOING
            ahead = -1 if lasting or what.certainty is Certainty.DENIED else 1
            cues = tuple(
                replace(c, reading=what.certainty.value) if c.field == "certainty" else c for c in judged.cues
            )
            judged = replace(judged, certainty=what.certainty, direction=ahead, is_lasting=lasting, cues=cues)
        span = evidence.quote(sentence, index, judged.cut)
        kind = (
            Kind.OPERATION
            if judged.certainty is Certainty.ONGOING
            and (what.kind is Kind.OPENING or what.verb in ("base", "station", "post"))
            else what.kind
        )
        lasts = own_times(sentence.durations, [span])
        when, why, timex = when_of(
            Dating(
                judged,
                kind,
                times,
                lasts,
                clause.group.perfect,
                other,
                self._date_of(other),
                is_repeated(sentence, clause),
            )
        )
        when, why = in_its_words(sentence.text, timex, when, why)
        where, whence = self.placing.where(
            number, index, kind, Earlier(tuple(self.found[-_LOOKBACK:]), other, self.passing)
        )
        says = self._says(sentence, index)
        told = self.cast.told(sentence, clause, says)
        who = self.cast.who(
            sentence, evidence.own_words(sentence, index), self._named(sentence), told=told, kind=kind
        )
        return Candidate(
            self._id(span[0], what.verb), number, (span,), what.verb, kind,
            headline(sentence, clause, what.noun, told), judged, when,
            timex is not None, where, who, says, self._quantities(sentence, span),
            (*judged.cues, *why, *whence, *_credited(says), _kind_cue(sentence, clause, what)),
            lemmas(sentence.tokens[clause.start : clause.end]), _nouns(sentence, span),
            sentence.sentence.is_heading, _is_anaphoric(sentence, what), points_back(sentence, clause),
        )  # fmt: skip

    def _nominal(self, number: int, noun: Nominal, holder: Candidate | None) -> Candidate:
        """The event of a noun phrase; where it names no place, that of the clause it stands in."""
        sentence = self.sentences[number]
        ahead = -1 if noun.certainty is Certainty.OCCURRED else 1
        judged = Verdict(noun.certainty, ahead, (Cue("certainty", noun.hedge, noun.certainty.value),))
        span = (sentence.tokens[noun.first].start, sentence.tokens[noun.last - 1].end)
        when, why, timex = when_of(Dating(judged, noun.kind, (noun.time,) if noun.time else ()))
        when, why = in_its_words(sentence.text, timex, when, why)
        indices = list(range(noun.first, noun.last))
        where = scene.places_of(sentence, indices, self._named(sentence)) or (holder.where if holder else ())
        who = self.cast.who(sentence, indices, self._named(sentence), told=Told(), kind=noun.kind) + tuple(
            m.where.name for m in where if m.kind == "country"
        )
        return Candidate(
            self._id(span[0], noun.verb), number, (span,), noun.verb, noun.kind, noun.what, judged, when,
            timex is not None, where, who, None, self._quantities(sentence, span), (*judged.cues, *why),
            lemmas(sentence.tokens[noun.first : noun.last]), _nouns(sentence, span),
            is_anaphoric=noun.is_definite,
        )  # fmt: skip

    def _of_gap(self, sentence: Parsed, made: Candidate, gap: Gap) -> Candidate:
        """The event of "and the second in June", which shares the verb of the one before."""
        span = (sentence.tokens[gap.first].start, sentence.tokens[gap.last - 1].end)
        other = made.id if gap.time.anchor is Anchor.EVENT else None
        when, why, timex = when_of(
            Dating(made.verdict, made.kind, (gap.time,), other=other, other_when=made.when if other else None)
        )
        when, why = in_its_words(sentence.text, timex, when, why)
        kept = tuple(cue for cue in made.cues if cue.field != "when")
        return replace(
            made, id=self._id(span[0], made.verb), what=gap.what, quotes=(span,), when=when,
            cues=(*kept, *why), quantities=self._quantities(sentence, span), is_anaphoric=False,
        )  # fmt: skip

    def _id(self, start: int, verb: str) -> EventId:
        digest = hashlib.sha256(f"{self.article}\0{start}\0{verb}".encode("utf-8", "replace")).hexdigest()
        return EventId("e" + digest[:12])

    # People

    def _says(self, sentence: Parsed, index: int) -> str | None:
        clause = sentence.clauses[index]
        parent = reporting_parent(sentence, index)
        if parent is not None:
            return actors.speaker(sentence, parent) or self._meant(sentence, parent)
        after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
        rules_out = clause.group.lemma == "rule" and after and after[0].lower == "out"
        return actors.speaker(sentence, clause) if rules_out else None

    def _meant(self, sentence: Parsed, report: Clause) -> str | None:
        """Who said it where a pronoun does: "it" is what was told of last, "he" who spoke last."""
        first = sentence.tokens[report.start].lower
        body = self.cast.subject if first == "it" and not self.cast.is_plural else None
        return body or self.last_speaker

    def _speak(self, sentence: Parsed) -> None:
        """Remember who spoke, for "he said" in the next sentence."""
        for clause in sentence.clauses:
            if clause.group.lemma in ("say", "tell", "deny", "add", "warn"):
                self.last_speaker = actors.speaker(sentence, clause) or self.last_speaker

    def _quantities(self, sentence: Parsed, span: tuple[int, int]) -> tuple[Quantity, ...]:
        inside = [i for i, t in enumerate(sentence.tokens) if span[0] <= t.start < span[1]]
        taken = (*sentence.times, *sentence.durations)
        lasts = own_times(sentence.durations, [span])
        return (
            *quantities(sentence.text, *span, self.country),
            *counts(sentence.tokens, inside, taken),
            *lengths(lasts),
        )


_DATELINE = re.compile(r"(?:published|updated|posted|date|last modified)\s*(?:on|at)?\s*:", re.IGNORECASE)
_LOOKBACK = 80  # mentions and events back that something may point to


def _measures(sentence: Parsed, counted: Timex, noun: DatedNoun) -> bool:
    """Whether a time is counted from a dated noun after it: "two days after the vote on 5 May"."""
    return sentence.tokens[noun.lead].end == counted.end and noun.time.anchor in FIXED


def _credited(says: str | None) -> tuple[Cue, ...]:
    return (Cue("says", says, "credited with the statement"),) if says else ()


def _kind_cue(sentence: Parsed, clause: Clause, what: Occurrence) -> Cue:
    at = what.noun if what.noun is not None else clause.group.head
    return Cue("kind", sentence.tokens[at].text, what.kind.value)


def _nouns(sentence: Parsed, span: tuple[int, int]) -> frozenset[str]:
    return frozenset(t.lemma.lower() for t in sentence.tokens if t.is_noun and span[0] <= t.start < span[1])


def _is_anaphoric(sentence: Parsed, what: Occurrence) -> bool:
    if what.noun is None:
        return False
    before = [t.lower for t in sentence.tokens[max(0, what.noun - 2) : what.noun]]
    return any(word in ("the", "that", "this", "those", "these") for word in before)
