"""The dates of a clause, worked out from what the article told before it: "two days later", "that May"."""

from dataclasses import replace

from viewer.extract.dating import chronicle
from viewer.extract.dating.clause_times import dates_of
from viewer.extract.dating.clock_days import day_of_hour, day_of_thing, days_on, hours_of
from viewer.extract.dating.counted_from import (
    counted_from,
    from_beside,
    hangs_on_name,
    leads_on,
    main_after,
    points_back,
    retold,
    tells_before,
)
from viewer.extract.dating.dates_apart import (
    ends_period,
    is_night,
    is_of_another,
    is_of_apposition,
    is_of_the_living,
    only_lasts,
)
from viewer.extract.dating.dates_of_children import counted_at, day_away
from viewer.extract.dating.dates_of_subjects import of_pact
from viewer.extract.dating.endings import ends_what
from viewer.extract.dating.event_references import meant_by_noun, references
from viewer.extract.dating.hours_later import in_hours_of, is_of_hours
from viewer.extract.dating.incident_days import day_at_hand, day_of_incident, day_of_meeting
from viewer.extract.dating.list_dates import day_of_list
from viewer.extract.dating.nth_days import nth_day, since_first
from viewer.extract.dating.ranked_since import is_of_rank
from viewer.extract.dating.story_days import at_hour
from viewer.extract.dating.timing import is_plain_date, own_times
from viewer.extract.dating.told_dates import to_the_day
from viewer.extract.dating.told_order import in_order
from viewer.extract.dating.told_so_far import ToldSoFar
from viewer.extract.dating.within_of import within_of
from viewer.extract.dating.year_of_clause import before_main, in_year_of_clause, in_year_told
from viewer.extract.finding.reacted_to import dates_object
from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.meaning.acts_of_orders import names_thing
from viewer.extract.meaning.clause_dates import (
    FIXED,
    as_of_clause,
    begins,
    day_before,
    is_moved,
    is_of_budget,
    is_of_now,
    is_pending,
)
from viewer.extract.meaning.days_bound import past_first_plans
from viewer.extract.meaning.reports import is_denial, only_announces
from viewer.extract.syntax.came_next import as_latest, is_of_next
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.named_dates import named_date
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.stretches import span_of
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.edge_periods import edge_of_named, in_new_year
from viewer.extract.times.fiscal_years import fiscal_times
from viewer.extract.times.pointing_dates import (
    counted_from_told,
    day_of_told_month,
    is_day_of_month,
    month_beside,
    pointed_month,
)
from viewer.extract.times.ranges import with_tie
from viewer.extract.times.reported_periods import part_of_month, whole_period
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.extract.times.up_to_now import following, last_to_now, next_from_now
from viewer.model.event import EventId, Kind
from viewer.model.when import Basis

_NEAR = 6  # events back that the subject of a clause may be
LOOKBACK = 80  # mentions and events back that something may point to


class ToldTimes(ToldSoFar):
    """The times of the clauses of an article, some of which are counted from what it has told before."""

    def times(self, number: int, index: int, stretches: list[tuple[int, int]]) -> tuple[Timex, ...]:
        """The dates of a clause; "that year" is worked out from the date named before."""
        sentence, found = self.sentences[number], []
        clause = sentence.clauses[index]
        begun = [span_of(sentence, c) for c in sentence.clauses if c.parent == index and begins(sentence, c)]
        about = named_date(sentence, clause)
        for read in self._own(number, clause, stretches):
            if ends_what(sentence, index, read):
                continue  # "began a strike that is due to end on Friday"
            timex = in_year_of_clause(sentence, clause, self._of_that_date(clause, read))
            timex = self.pointed(number, timex)
            timex = before_main(sentence, clause, in_year_told(sentence, clause, timex))
            if ends_period(sentence, clause, timex):
                base = self.told.base(number, timex, "", quote=None, ahead=-1)
                timex = timex.on(base) if base else timex
            if timex.type is TimexType.DATE and timex.past and timex.anchor in FIXED:
                self.last_date = timex.past
            stray = is_moved(sentence, index, timex) or is_of_rank(sentence, read)
            stray = stray or is_of_next(sentence, clause, read) or is_pending(sentence, read)
            stray = stray or dates_object(sentence, clause, read) or names_thing(sentence, clause, read)
            named = read.start < sentence.tokens[clause.start].start  # "Friday's storm, which killed nine"
            of_another = not named and is_of_another(sentence, clause, read)
            stray = stray or is_of_the_living(sentence, read) or is_of_apposition(sentence, clause, read)
            stray = stray or (about is not None and read.start == about.start)
            if not (stray or is_of_budget(sentence, timex) or of_another):
                since = timex.unit != "q" and any(a <= timex.start < b for a, b in begun)
                own_way = as_of_clause(sentence, clause, as_latest(sentence, clause, timex))
                found.append(replace(timex, relation="since") if since else own_way)
        return tuple(found)

    def _own(self, number: int, clause: Clause, stretches: list[tuple[int, int]]) -> tuple[Timex, ...]:
        """The dates that stand in a clause, the best kind of them that it has."""
        sentence = self.sentences[number]
        own = own_times(sentence.times, stretches)
        of_then = any(t.anchor is Anchor.MENTION for t in own)  # "no flight was cancelled that day"
        if of_then or not (
            clause.group.modal or is_denial(sentence, clause)
        ):  # "may send": no heading dates it
            own = chronicle.dated(own, sentence, self.heads)
        own = tuple(t for t in own if not only_lasts(sentence, t) and not is_night(sentence, t, own))
        own = tuple(t for t in own if t.relation != "apart")
        own = past_first_plans(sentence, own)
        if (since := since_first(sentence, clause, own)) is not None:
            return (since,)
        if clause.shape is Shape.REDUCED:  # "was built in 1990, sold in 2010": not the date before its noun
            own = own_times(own, [span_of(sentence, clause)]) or own
        fiscal = tuple(fiscal_times(sentence.text, stretches, self.country))
        own = (*(t for t in own if not any(t.start < f.end and f.start < t.end for f in fiscal)), *fiscal)
        if not any(t.past and not is_of_rank(sentence, t) for t in own):
            own = (*own, *own_times(sentence.moments, stretches))
        if not any(t.past for t in own):
            told = self.found[-LOOKBACK:]
            own = (*own, *references(sentence.text, stretches, told), *within_of(sentence, stretches, told))
        if any(t.past for t in own):
            return own
        hours = hours_of(sentence, stretches)
        day = day_of_thing(self.sentences, number, hours)
        day = day or at_hour(self.day, hours, sentence, stretches)
        day = day or (day_of_incident(sentence, clause, self.found[-_NEAR:]) if hours else None)
        day = day or day_of_hour(
            number, clause, hours, self.told, last=self.found[-1] if self.found else None
        )
        day = day or (None if own else self._pointed_to(number, clause, stretches))
        day = day or of_pact(sentence, clause)
        is_over = clause.group.tense is Tense.PAST or clause.group.perfect
        if is_over and not (day or own or any(t.type is TimexType.DATE for t in sentence.times)):
            day = self.months.get(sentence.sentence.block)
        return (day,) if day else own

    def _pointed_to(self, number: int, clause: Clause, stretches: list[tuple[int, int]]) -> Timex | None:
        """The day that a clause without a date has of what was told before it."""
        sentence, near = self.sentences[number], self.found[-_NEAR:]
        if nth := nth_day(sentence.text, stretches, self.found[-LOOKBACK:]):
            return nth
        if before := day_before(sentence, clause):
            return replace(before, relation="on")
        day = day_of_incident(sentence, clause, near) or day_of_meeting(sentence, clause, near)
        day = day or day_at_hand(sentence, number, clause, near)
        return day or (in_order(self.sentences, number, clause, self.found[-1]) if self.found else None)

    def _of_that_date(self, clause: Clause, timex: Timex) -> Timex:
        """“In October of the same year they had cleared it”: what was counts from nothing to come."""
        if timex.anchor is not Anchor.MENTION or clause.group.tense is not Tense.PAST:
            return timex
        gone = self.told.gone(self.last_date) if not clause.group.governors else None
        return timex.on(gone) if gone else timex

    def pointed(self, number: int, timex: Timex) -> Timex:
        """A date with what the dates told before decide: its year, its month, or all of it."""
        sentence = self.sentences[number]
        text = sentence.text
        if (counted := counted_from_told(text, timex)) is not timex:
            timex = with_tie(text, counted, sentence.sentence.start)
        timex = edge_of_named(text, to_the_day(timex, text))
        if (after := following(text, timex)) and (
            base := self.told.base(number, after, "", quote=None, ahead=1)
        ):
            timex = after.on(base)
        timex = in_new_year(text, last_to_now(text, next_from_now(text, timex)))
        timex = part_of_month(text, whole_period(text, timex))
        pointed = pointed_month(text, timex)
        if pointed and (named := self.told.named(number, pointed, timex.start)):
            timex = replace(timex, past=named[0], future=named[0]).on(named[1])
        if is_day_of_month(text, timex):
            heading = self.months.get(sentence.sentence.block)
            month = month_beside(sentence.times, timex) or (heading.past if heading else None)
            month = month or self.told.month(number, timex.start)
            timex = day_of_told_month(text, timex, month)
            if timex.to and is_day_of_month(text, timex.to):
                timex = replace(timex, to=day_of_told_month(text, timex.to, month))
        if timex.anchor is Anchor.MENTION and self.last_date:
            timex = timex.on(self.last_date)
        if timex.to and timex.to.anchor is Anchor.MENTION and timex.past and timex.anchor is Anchor.NONE:
            timex = replace(timex, to=timex.to.on(timex.past))  # "from October 2024 to March of that year"
        return timex

    def linked(
        self, number: int, index: int, times: tuple[Timex, ...], ahead: int
    ) -> tuple[tuple[Timex, ...], EventId | None]:
        """The dates with those counted from another event, and that event: "a day after they broke down"."""
        counted = next((t for t in times if t.anchor is Anchor.EVENT), None)
        if counted is None:
            return times, None
        return self._linked(number, index, (times, counted), ahead)

    def _linked(
        self, number: int, index: int, told: tuple[tuple[Timex, ...], Timex], ahead: int
    ) -> tuple[tuple[Timex, ...], EventId | None]:
        sentence, (times, counted) = self.sentences[number], told
        clause = sentence.clauses[index]
        if points_back(sentence, counted):  # "that September and to Rabat a week later"
            times = tuple(t for t in times if t is counted or t.anchor is not Anchor.EVENT)
        if any(is_plain_date(t) and t.anchor in FIXED for t in times):
            return tuple(t for t in times if t is not counted), None  # "two days later, on 5 May"
        if counted.relation in ("since", "after"):
            return self._since(sentence, counted), None
        if (near := from_beside(sentence, times, counted, ahead)) is not None:
            return near, None
        opens = sentence.tokens[clause.start].start == counted.start
        over = clause.parent if clause.parent is not None else main_after(sentence, index)
        that = sentence.text[counted.end : counted.end + 5].lower() == " that"  # "the year before that"
        if clause.role is Role.TIME and opens and over is not None and not that:
            return self._back_from(number, over, counted)
        bare = not leads_on(sentence, counted)  # "two months after losing it" counts from that
        if bare and (said := self._said_on(sentence, clause)) and counted.past:
            return tuple(t.on(said) if t is counted else t for t in times), None
        if counted.start not in self.counted:  # "the July before, when he fell": that is counted once
            self.counted[counted.start] = self._from_told(number, times, counted, ahead)
        found, other = self.counted[counted.start]
        own = (replace(t, relation=counted.relation) if t.start == counted.start else t for t in found)
        return tuple(own), other

    def _back_from(self, number: int, over: int, counted: Timex) -> tuple[tuple[Timex, ...], EventId | None]:
        """The date of "two days after it was sold", counted back from what the clause *over* tells."""
        sentence, back = self.sentences[number], replace(counted, past=counted.future)
        main, event = sentence.clauses[over], self.clause_of.get((number, over))
        day = _day_of(sentence, main)
        dated = dates_of(sentence, main)
        if is_of_now(main) and all(t is counted for t in dated):
            return (back.on(("@", "@")),), None  # "a year after the fire, nobody has been paid"
        if event:
            return (back,), event
        if day is None and only_announces(sentence, main):
            day = self._announced_on(number)
        if (
            day is None and main.group.lemma == "be"
        ):  # "said on Monday that it was ahead, a year after it began"
            day = self._said_on(sentence, main)
        return ((back.on(day),) if day else ()), None

    def _announced_on(self, number: int) -> Steps:
        """The day on which was said what "the announcement" takes up, else that of publication."""
        said = (
            _day_of(self.sentences[k], clause)
            for k in range(number - 1, max(-1, number - 4), -1)
            for clause in self.sentences[k].clauses
            if clause.group.lemma in words_of("reporting-verbs")
        )
        return next((day for day in said if day), ("@", "@"))

    def _from_told(
        self, number: int, times: tuple[Timex, ...], counted: Timex, ahead: int
    ) -> tuple[tuple[Timex, ...], EventId | None]:
        """The dates with the event that one is counted from, or with that one worked out from a date."""
        sentence = self.sentences[number]
        if hangs_on_name(sentence, counted):
            return tuple(t for t in times if t is not counted), None
        words = sentence.text[counted.start : counted.end]
        if around := self.told.around(number, counted, words):
            return tuple(t.as_of(around) if t is counted else t for t in times), None
        other = self._other(sentence, counted, ahead)
        event = next((c for c in reversed(self.found) if c.id == other), None)
        quote = event.quotes[0] if event and event.is_dated else None
        that = sentence.text[counted.end : counted.end + 5].lower() == " that"
        noun = leads_on(sentence, counted) and not that
        had = {"is_before": tells_before(sentence, counted)}
        told = f"{words} that " if that else words  # "on Thursday. The day after that"
        base = None if noun else self.told.base(number, counted, told, quote=quote, ahead=ahead, **had)
        days = base or self.days_of(other)
        if days and (exact := days_on(words, self.told.hour_of(days, counted.start))):
            times = tuple(replace(t, past=exact, future=exact) if t is counted else t for t in times)
            counted = next(t for t in times if t.start == counted.start)
        if base is None or counted.past is None:
            return times, other
        on = replace(counted, future=counted.past) if that else counted  # no way back from what follows it
        return tuple(on.on(base) if t is counted else t for t in times), other

    def after_told(self, number: int, index: int) -> tuple[Timex, ...]:
        """The date of what came about "the day after the eruption began", or is an item of what has one."""
        sentence, found = self.sentences[number], []
        for k, other in enumerate(sentence.clauses):
            counted = counted_at(sentence, other) if other.parent == index else None
            event = retold(sentence, other, counted, self.found[-LOOKBACK:]) if counted else None
            days = self.days_of(event.id) if event else None
            if counted and days:
                self.retold.add((number, k))
                found.append(day_away(sentence, counted, days))
        return tuple(found) or day_of_list(self.sentences, number, sentence.clauses[index])

    def _said_on(self, sentence: Parsed, clause: Clause) -> Steps | None:
        """The day on which the clause was said, from which "two days earlier" in it counts."""
        if clause.role is not Role.COMPLEMENT or clause.parent is None:
            return None
        return _day_of(sentence, sentence.clauses[clause.parent])

    def _since(self, sentence: Parsed, counted: Timex) -> tuple[Timex, ...]:
        """“ever since” as a date: since the day of the event told before, where that has one.

        Or since one that is counted from it: "has lived there since the following month".
        """
        days = self.days_of(self._other(sentence, counted))
        bare = counted.past in (None, ("@", "@"))
        return (counted.as_of(days) if bare else counted.on(days),) if days else ()

    def _other(self, sentence: Parsed, counted: Timex, ahead: int = 1) -> EventId | None:
        """The event named after "the month before", else the latest with a date, else the latest."""
        here = sentence.sentence.start
        since = sentence.text[counted.start : counted.end].lower() == "since"  # then: what was told last
        near = sentence.text.rfind("\n\n", 0, here) if since else here
        real = [
            c
            for c in self.found[-LOOKBACK:]
            if not c.is_heading
            and c.verdict.direction <= ahead
            and (self.passing.get(c.id) is not Role.RELATIVE or c.quotes[0][0] >= near)
        ]
        noun = counted_from(sentence, counted)
        if noun and (event := meant_by_noun(noun, real)):
            return event.id
        trigger = noun_trigger(noun) if noun else None
        if trigger:  # of that nothing was told, unless there is but one mishap that it may be
            struck = [c for c in real if c.kind is Kind.INCIDENT and c.is_dated]
            one = trigger.kind is Kind.INCIDENT and len({c.when for c in struck}) == 1
            return struck[0].id if one else None
        dated = [c for c in real[-4:] if c.is_dated]
        if points_back(sentence, counted):
            dated = [c for c in dated if self.passing.get(c.id) is not Role.TIME] or dated
        here_too = [c for c in dated if c.quotes[0][0] >= here]
        latest = since or counted.relation == "since" or points_back(sentence, counted)
        stated = [] if latest else [c for c in dated if c.when.basis is Basis.STATED]
        dated = here_too or stated or dated
        if not here_too and is_of_hours(sentence.text, counted):
            dated = in_hours_of(self.sentences, sentence, dated, real)
        return (dated or real)[-1].id if real else None


def _day_of(sentence: Parsed, clause: Clause) -> Steps | None:
    """The day that stands in a clause and hangs on nothing else."""
    days = (t.past for t in dates_of(sentence, clause) if is_plain_date(t) and t.anchor in FIXED)
    return next(days, None)
