"""From clauses to candidates: what each clause tells of, with its date, places, actors and evidence."""

from dataclasses import dataclass, field, replace

from viewer.extract.agents import actors
from viewer.extract.agents.cast import Cast
from viewer.extract.agents.other_actors import others
from viewer.extract.agents.pronoun_clauses import points_back
from viewer.extract.agents.tellers import teller
from viewer.extract.assembly.done_as_well import by_other, done_as_well
from viewer.extract.assembly.gapped_doers import by_second
from viewer.extract.assembly.one_incident import at_once
from viewer.extract.assembly.put_off import dates_old_plan
from viewer.extract.assembly.told_in_clause import told_in
from viewer.extract.assembly.told_nouns import told_nouns
from viewer.extract.assembly.unsaid import is_unsaid
from viewer.extract.dating.borrowed_dates import borrowed
from viewer.extract.dating.counted_nouns import counted_nouns
from viewer.extract.dating.endings import ending, ends_what, lasting_until, over_with
from viewer.extract.dating.left_undone import is_left_undone, reaches, undone
from viewer.extract.dating.timing import Dating, in_its_words, own_times, when_of
from viewer.extract.dating.told_dates import passing_role, to_the_day
from viewer.extract.dating.told_times import LOOKBACK, ToldTimes
from viewer.extract.dating.year_of_clause import in_year_of_clause
from viewer.extract.finding import evidence
from viewer.extract.finding.candidates import Candidate, event_id
from viewer.extract.finding.cues import credited, kind_cue
from viewer.extract.finding.gapping import Gap, bare_name, gaps, is_of_thing
from viewer.extract.finding.nominals import Nominal
from viewer.extract.finding.reacted_to import is_reaction
from viewer.extract.finding.selection import lemmas
from viewer.extract.grammar.sentences import is_of_publication
from viewer.extract.locating import scene
from viewer.extract.locating.carried_place import Earlier
from viewer.extract.locating.nearby import Nearby
from viewer.extract.locating.placing import Placing
from viewer.extract.locating.same_event import is_vote_of_all
from viewer.extract.locating.setting import setting
from viewer.extract.locating.told_position import as_told
from viewer.extract.meaning.as_told import certain_as_told, kind_now
from viewer.extract.meaning.certainty import Verdict
from viewer.extract.meaning.clause_dates import (
    goes_on,
    is_lead_time,
    is_repeated,
    is_still,
)
from viewer.extract.meaning.denied_nouns import dates_of_denied
from viewer.extract.meaning.kinds import kind_of_meant, leant, stands_for_last
from viewer.extract.meaning.sources import is_of_nobody, source_named
from viewer.extract.meaning.speakers import speaker
from viewer.extract.meaning.verdicts import credited_parent, reporting_parent
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.inner_agents import without_inner_agents
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.extract.syntax.stretches import spans_of
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.quantities import counts, lengths, quantities
from viewer.extract.times.timex import Anchor, Steps, Timex
from viewer.extract.wording.headlines import Told, headline
from viewer.model.article import ArticleId
from viewer.model.event import Certainty, Cue, EventId, Kind, Quantity
from viewer.model.when import When


@dataclass
class Reader:
    """Reads the sentences of one article in order; what was read so far is context for what follows."""

    article: ArticleId
    sentences: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    country: str | None = None
    adjectives: tuple[Mention, ...] = ()
    cast: Cast = field(default_factory=Cast)
    last_speaker: str | None = None
    placing: Placing = field(init=False)
    nearby: Nearby = field(init=False)
    peoples: Nearby = field(init=False)
    days: dict[tuple[int, int], Steps | None] = field(default_factory=dict)  # by clause, its days
    story: ToldTimes = field(init=False)

    def read(self) -> tuple[Candidate, ...]:
        """All candidates, in order of the text."""
        placed = as_told(self.sentences[0].text, self.mentions) if self.sentences else ()
        about = setting(self.sentences, placed, self.adjectives)
        self.placing = Placing(self.sentences, placed, about, self.adjectives)
        self.nearby, self.peoples = Nearby(self.mentions), Nearby(self.adjectives)
        self.story = ToldTimes(self.sentences, self.country)
        self.cast.named.proper, self.cast.named.plain = actors.proper_words(self.sentences)
        for number, sentence in enumerate(self.sentences):
            if is_of_publication(sentence.text, sentence.sentence):
                continue
            self.cast.named.learn(sentence, self._not_people(sentence))
            for index in sorted(range(len(sentence.clauses)), key=lambda i: sentence.clauses[i].group.first):
                self._clause(number, sentence, index)
            self._speak(sentence)
        return tuple(self.story.found)

    def _clause(self, number: int, sentence: Parsed, index: int) -> None:
        clause = sentence.clauses[index]
        found = self.story.found
        if found and number - found[-1].sentence <= reaches(clause) and is_left_undone(sentence, clause):
            found[-1] = undone(found[-1], sentence, clause)
            self.story.dates[found[-1].id] = found[-1].when
            return
        stretches = spans_of(sentence, evidence.own_words(sentence, index))
        times = self.story.times(number, index, stretches) or self._borrowed(number, index)
        judged, what = told_in(sentence, index, times, stretches)
        what = None if (number, index) in self.story.retold else what
        due = what is not None and what.certainty in (Certainty.PLANNED, Certainty.POSSIBLE)
        times, other = self.story.linked(number, index, times, 1 if due else judged.direction)
        made = self._candidate(number, index, (judged, what, times), other) if what else None
        made = None if made and what and is_unsaid(made, what) else made
        self.cast.remember(sentence, clause, self._not_people(sentence))
        role = passing_role(sentence, clause)
        is_set = made is not None and any(t.relation == "for" for t in times)  # "has been set for 12 January"
        looks = made.verdict.direction if made and is_set else judged.direction
        looks = (
            -1 if made and made.verdict.certainty is Certainty.OCCURRED else looks
        )  # "agreed to sell it in May"
        days = self.story.remember(number, clause, (times, other), role=role, ahead=looks)
        self.days[number, index] = next(
            (s for t in days if t.anchor is not Anchor.EVENT and (s := t.steps(looks))), None
        )
        made = self._with_end(number, index, (made, judged), days)
        if made:
            made = at_once(self.story, number, index, made)
            self.story.keep(made)
            if role:
                self.story.passing[made.id] = role
            self.story.clause_of[number, index] = made.id
        self._beside(number, index, made)

    def _beside(self, number: int, index: int, made: Candidate | None) -> None:
        """Keep what the nouns of a clause tell of, and what shares the verb of what it tells."""
        sentence, days = self.sentences[number], self.days[number, index]
        clause = sentence.clauses[index]
        for noun in (*told_nouns(sentence, clause), *counted_nouns(sentence, clause, days)):
            self.story.keep(named := self._nominal(number, noun, made))
            if noun.time:
                self.story.passing[named.id] = Role.RELATIVE
        if made and (also := done_as_well(sentence, index, made)):
            self.story.keep(by_other(also, made, self._of_gap(sentence, made, also.gap, days)))
        if made and made.is_dated and not is_reaction(clause):
            for gap in gaps(sentence, clause):
                gap = replace(gap, time=in_year_of_clause(sentence, clause, gap.time))
                second = self._of_gap(sentence, made, gap, days)
                self.story.keep(by_second(sentence, clause, gap, (made, second), named=self._named(sentence)))

    def _with_end(
        self, number: int, index: int, told: tuple[Candidate | None, Verdict], days: tuple[Timex, ...]
    ) -> Candidate | None:
        """What a clause tells, lasting until the clause beside it says that it was over."""
        sentence, (made, judged) = self.sentences[number], told
        if begun := ending(sentence, index, days):
            made = self._ended(number, *begun, (made, evidence.quote(sentence, index, None), judged))
        first = self.days[number, index] if any(t.relation == "since" for t in days) else None
        over = over_with(sentence, index) if made and first else None
        return lasting_until(made, first, over, judged) if made and first and over else made

    def _ended(
        self, number: int, begun: int, over: Timex, told: tuple[Candidate | None, tuple[int, int], Verdict]
    ) -> Candidate | None:
        """What is left to tell of a clause that says when that was over which the clause *begun* told of."""
        made, span, judged = told
        start, event = self.days.get((number, begun)), self.story.clause_of.get((number, begun))
        at = self.story.at(event) if event else None
        if at is None and start is None:
            return made
        if at is None:
            begins = replace(made, verdict=replace(judged, certainty=Certainty.OCCURRED)) if made else None
            return lasting_until(begins, start, over, judged) if begins else None
        whole = lasting_until(self.story.found[at], start, over, judged)
        self.story.found[at] = replace(whole, quotes=tuple(dict.fromkeys((*whole.quotes, span))))
        self.story.dates[whole.id] = whole.when
        return None

    def _borrowed(self, number: int, index: int) -> tuple[Timex, ...]:
        """The dates from the clause beside, a "following year" as the year that it is there."""
        sentence, found = self.sentences[number], []
        for borrowed_time in borrowed(sentence, index):
            if ends_what(sentence, index, borrowed_time) or dates_old_plan(sentence, borrowed_time):
                continue
            timex = self.story.pointed(number, borrowed_time)
            if timex.anchor is not Anchor.EVENT:
                found.append(timex)
                continue
            holder = sentence.holder(timex.start)
            days = self.days.get((number, holder)) if holder is not None else None
            found += [timex.as_of(days)] if days else []
        return tuple(found) or self.story.after_told(number, index)

    def _not_people(self, sentence: Parsed) -> tuple[Mention, ...]:
        """The places named in a sentence, and the adjectives of places: "Peruvian" is nobody's name."""
        return (*self._named(sentence), *self.peoples.within(sentence))

    def _named(self, sentence: Parsed) -> tuple[Mention, ...]:
        """The places named in a sentence."""
        return self.nearby.within(sentence)

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
        times = dates_of_denied(sentence, clause, what, times)
        judged = certain_as_told(judged, what, clause)
        span = evidence.quote(sentence, index, judged.cut)
        says = self._says(sentence, index)
        meant = self.cast.told(sentence, clause, says)
        what = replace(what, kind=kind_of_meant(sentence, clause, what, meant.subject or "") or what.kind)
        kind = self._kind_of_last(sentence, clause, what) or kind_now(judged, what, clause)
        when, why, is_dated = self._dated(number, index, (judged, kind, times), span=span, other=other)
        told = tuple(self.story.found[-LOOKBACK:])
        earlier = Earlier(
            told, other, self.story.passing, when, judged.certainty, is_dated=is_dated, is_credited=bool(says)
        )
        where, whence = self.placing.where(number, index, kind, earlier)
        kind = kind_now(judged, leant(sentence, clause, what), clause) if kind is Kind.OTHER else kind
        who = self.cast.who(
            sentence, without_inner_agents(sentence, index, evidence.own_words(sentence, index)),
            self._not_people(sentence), told=meant, kind=kind, doers=(
                *self.cast.doers(sentence, clause, self._not_people(sentence)),
                *others(sentence, index, self._not_people(sentence), self.cast.named.proper),
            ),
        )  # fmt: skip
        return Candidate(
            self._id(span[0], what.verb), number, (span,), what.verb, kind,
            headline(sentence, clause, what.noun, meant), judged, when,
            is_dated, where, who, says, self._quantities(sentence, span),
            (*judged.cues, *why, *whence, *credited(says), kind_cue(sentence, clause.group.head, what, kind)),
            lemmas(sentence.tokens[clause.start : clause.end]), _nouns(sentence, span),
            sentence.sentence.is_heading, _is_anaphoric(sentence, what), points_back(sentence, clause),
            clause.role is Role.TIME and sentence.tokens[clause.start].lower in ("after", "when"),
        )  # fmt: skip

    def _kind_of_last(self, sentence: Parsed, clause: Clause, what: Occurrence) -> Kind | None:
        """The kind of what was told last, where a verb only stands for it: "its neighbour did so in May"."""
        stands = stands_for_last(sentence, clause, what)
        return self.story.found[-1].kind if stands and self.story.found else None

    def _dated(
        self,
        number: int,
        index: int,
        read: tuple[Verdict, Kind, tuple[Timex, ...]],
        *,
        span: tuple[int, int],
        other: EventId | None,
    ) -> tuple[When, tuple[Cue, ...], bool]:
        """When the event of a clause was, the cues that gave it, and whether a date is told of it."""
        sentence = self.sentences[number]
        clause = sentence.clauses[index]
        judged, kind, times = read
        when, why, timex = when_of(
            Dating(
                judged,
                kind,
                times,
                _lengths(sentence, clause, span),
                clause.group.perfect,
                other,
                self.story.date_of(other),
                is_repeated(sentence, clause),
                clause.group.tense is Tense.PAST
                and with_particle(sentence, clause) not in ("call", "call for"),
                is_still(sentence, clause),
                goes_on(sentence, clause),
            )
        )
        when, why = in_its_words(sentence.text, timex, when, why)
        return when, why, timex is not None

    def _nominal(self, number: int, noun: Nominal, holder: Candidate | None) -> Candidate:
        """The event of a noun phrase; where it names no place, that of the clause it stands in."""
        sentence = self.sentences[number]
        ahead = -1 if noun.certainty is Certainty.OCCURRED else 1
        judged = Verdict(noun.certainty, ahead, (Cue("certainty", noun.hedge, noun.certainty.value),))
        span = (sentence.tokens[noun.first].start, sentence.tokens[noun.last - 1].end)
        when, why, timex = when_of(Dating(judged, noun.kind, (noun.time,) if noun.time else ()))
        when, why = in_its_words(sentence.text, timex, when, why)
        indices = list(range(noun.first, noun.last))
        moved = holder is not None and noun.time is not None and holder.kind is Kind.MOVEMENT
        beside = holder.where if holder and not moved else ()  # "towed in three days after a blast" elsewhere
        where = scene.places_of(sentence, indices, self._named(sentence)) or beside
        if not where and is_vote_of_all(noun.what.lower().split()) and (land := self.placing.whole()):
            where = (land,)
        lands = (m.where.name for m in where if m.is_country and m.part is not Part.OWNER)
        who = self.cast.who(sentence, indices, self._not_people(sentence), told=Told(), kind=noun.kind)
        who = tuple(dict.fromkeys((*who, *lands)))
        return Candidate(
            self._id(span[0], noun.verb), number, (span,), noun.verb, noun.kind, noun.what, judged, when,
            timex is not None, where, who, None, self._quantities(sentence, span), (*judged.cues, *why),
            lemmas(sentence.tokens[noun.first : noun.last]), _nouns(sentence, span),
            is_anaphoric=noun.is_definite,
        )  # fmt: skip

    def _of_gap(self, sentence: Parsed, made: Candidate, gap: Gap, days: Steps | None) -> Candidate:
        """The event of "and the second in June", which shares the verb of the one before, told of *days*."""
        gap = replace(gap, time=to_the_day(gap.time, sentence.text))
        if days and gap.time.anchor is Anchor.MENTION:
            gap = replace(gap, time=gap.time.on(days))
        span = (sentence.tokens[gap.first].start, sentence.tokens[gap.last - 1].end)
        other = made.id if gap.time.anchor is Anchor.EVENT else None
        when, why, timex = when_of(
            Dating(made.verdict, made.kind, (gap.time,), other=other, other_when=made.when if other else None)
        )
        when, why = in_its_words(sentence.text, timex, when, why)
        named = self._named(sentence)
        where = scene.places_of(sentence, list(range(gap.first, gap.last)), named)
        where = where if not is_of_thing(sentence, gap, where) else ()
        where = where or (bare_name(sentence, gap, named) if made.where else ())
        why = (*why, *(Cue("where", m.where.name, m.reason) for m in where[:1]))
        kept = tuple(cue for cue in made.cues if cue.field not in ("when", "where" if where else ""))
        return replace(
            made, id=self._id(span[0], made.verb), what=gap.what, quotes=(span,), when=when,
            where=where or made.where,
            cues=(*kept, *why), quantities=self._quantities(sentence, span), is_anaphoric=False,
        )  # fmt: skip

    def _id(self, start: int, verb: str) -> EventId:
        return event_id(self.article, start, verb, self.story.dates)

    # People

    def _says(self, sentence: Parsed, index: int) -> str | None:
        clause = sentence.clauses[index]
        parent = credited_parent(sentence, index)
        if parent is not None:
            bare = parent.role is Role.COORDINATE and parent.start == parent.group.first
            if bare and parent.parent is not None:  # "the firm denied it and said": who denied it said so
                parent = sentence.clauses[parent.parent]
                above = reporting_parent(sentence, sentence.clauses.index(parent))
                parent = above or parent  # "said she would go but warned that": who said the first
            if parent.shape is Shape.PARTICIPLE and parent.parent is not None:
                parent = sentence.clauses[parent.parent]  # "left, saying that it would return"
            if is_of_nobody(sentence, parent):  # "rumours that it sank are false, the firm insists"
                over = sentence.clauses.index(parent)
                said = (c for c in sentence.clauses if c.role is Role.ATTRIBUTION and c.parent == over)
                return next((self._speaker(sentence, c) for c in said), None)
            return self._speaker(sentence, parent)
        after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
        rules_out = clause.group.lemma == "rule" and after and after[0].lower == "out"
        return speaker(sentence, clause) if rules_out else source_named(sentence, clause)

    def _speaker(self, sentence: Parsed, said: Clause) -> str | None:
        return speaker(sentence, said) or teller(sentence, said, self.cast, self.last_speaker)

    def _speak(self, sentence: Parsed) -> None:
        """Remember who spoke, for "he said" in the next sentence."""
        for clause in sentence.clauses:
            if clause.group.lemma in ("say", "tell", "deny", "add", "warn") and not clause.group.passive:
                self.last_speaker = speaker(sentence, clause) or self.last_speaker

    def _quantities(self, sentence: Parsed, span: tuple[int, int]) -> tuple[Quantity, ...]:
        inside = [i for i, t in enumerate(sentence.tokens) if span[0] <= t.start < span[1]]
        taken = (*sentence.times, *sentence.durations)
        lasts = own_times(sentence.durations, [span])
        return (
            *quantities(sentence.text, *span, self.country),
            *counts(sentence.tokens, inside, taken),
            *lengths(lasts),
        )


def _lengths(sentence: Parsed, clause: Clause, span: tuple[int, int]) -> tuple[Timex, ...]:
    """How long a clause says its event lasts, or within what time it comes."""
    own = spans_of(sentence, list(clause.own()))  # not of "who struck for four days" inside it
    lasts = own_times(own_times(sentence.durations, [span]), own)
    lasts = tuple(t for t in lasts if t.relation != "in" or is_lead_time(sentence, t))
    if clause.group.tense is Tense.PAST and clause.role is not Role.COMPLEMENT:
        lasts = tuple(t for t in lasts if t.relation not in ("within", "in"))  # counted from then
    return lasts


def _nouns(sentence: Parsed, span: tuple[int, int]) -> frozenset[str]:
    return frozenset(t.lemma.lower() for t in sentence.tokens if t.is_noun and span[0] <= t.start < span[1])


def _is_anaphoric(sentence: Parsed, what: Occurrence) -> bool:
    if what.noun is None:
        return False
    before = [t.lower for t in sentence.tokens[max(0, what.noun - 2) : what.noun]]
    return any(word in ("the", "that", "this", "those", "these") for word in before)
