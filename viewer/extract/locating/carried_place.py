"""Where an event is by those told before it: the one beside, the one attended, the one it counts from."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.locating import scene
from viewer.extract.locating.grounded import is_of_vessels, is_put_in
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Cue, Kind
from viewer.model.moment import Moment
from viewer.model.when import EventId, When
from viewer.model.where import Precision

_SOON = re.compile(
    r"\b(?:minutes?|hours?|days?) later$|\b(?:next|following) (?:day|morning|night)$", re.IGNORECASE
)
_LATER = re.compile(r"\b(?:later|afterwards)$|\b(?:next|following) (?:\w+)$", re.IGNORECASE)
_OF_WORKS = (
    Kind.CONSTRUCTION,
    Kind.OPENING,
    Kind.DECISION,
    Kind.OTHER,
    Kind.MEETING,
    Kind.OPERATION,
    Kind.INCIDENT,
)
_PROJECTS = frozenset(
    "work works construction building project scheme installation dredging redevelopment".split()
)
_SIGNING = ("sign", "initial", "conclude", "seal", "agree", "hold")
_LATE = 4  # events back
_SETTLING = (Kind.AGREEMENT, Kind.DECISION, Kind.CONSTRUCTION)
_ATTENDED = (Kind.MEETING, Kind.OPENING, Kind.AGREEMENT, Kind.APPOINTMENT, Kind.CONSTRUCTION)
_KNOWN = frozenset("the its her their she he it they".split())  # what was told of before
_VISITING = ("visit", "tour", "inspect", "reach")
_ABOARD = ("crew", "captain", "skipper", "passengers", "sailors")
_POINTING = (["the"], ["that"], ["this"])
Found = tuple[tuple[Mention, ...], tuple[Cue, ...]]


def is_jailing(before: Candidate | None) -> bool:
    """Whether one was held by the event before: who "is held at a prison and will be tried" is not there."""
    return before is not None and before.kind is Kind.LEGAL and before.verb in ("hold", "jail", "detain")


@dataclass(frozen=True, slots=True)
class Earlier:
    """The events told before, that of them which a date counts from, and those told only in passing.

    `when` is when the event is whose place is asked for, and `is_dated` whether a date tells so; `certainty`
    is its own, `is_credited` whether it is somebody's word.
    """

    told: tuple[Candidate, ...]
    anchor: EventId | None = None
    passing: Collection[EventId] = ()
    when: When | None = None
    certainty: Certainty | None = None
    is_dated: bool = False
    is_credited: bool = False

    @property
    def is_ahead(self) -> bool:
        """Whether the event is yet to come."""
        return self.certainty in (Certainty.PLANNED, Certainty.POSSIBLE, Certainty.CONDITIONAL)

    @property
    def is_on_a_date(self) -> bool:
        """Whether the event is on a date of the calendar."""
        return bool(self.when and self.when.start[0] and not self.when.relative)

    def shared(self, sentence: Parsed, clause: Clause) -> Found:
        """The places of the event told last, where a second verb of the same sentence goes on with it.

        Be it that "it" means the measure that was told of.
        """
        told = self.told[-1] if self.told and clause.role is Role.COORDINATE else None
        follows = clause.start == clause.group.first or _follows(sentence, clause)
        follows = follows or _is_another(sentence, clause)
        gone = told is None or is_jailing(told) or self._has_gone(sentence, clause, told)
        if told is None or not told.where or not follows or gone:
            return self._of_measure(sentence, clause)
        here = told.quotes[0][0] >= sentence.sentence.start
        return (told.where, (Cue("where", "", f"as {told.what}"),)) if here else ((), ())

    def _of_measure(self, sentence: Parsed, clause: Clause) -> Found:
        """Where the measure told last holds, of "it" that something is done to: "it will be reviewed"."""
        told = self.told[-1] if self.told else None
        own = [sentence.tokens[i].lower for i in clause.before]
        if told is None or own not in (["it"], ["they"]) or not clause.group.passive:
            return (), ()
        measure = told.kind in (Kind.DECISION, Kind.OPERATION) and not told.is_heading
        holds = measure and told.where and not told.where[0].where.precision.is_point
        here = told.quotes[0][0] >= sentence.sentence.start
        return (told.where, (Cue("where", own[0], f"as {told.what}"),)) if holds and here else ((), ())

    def before(self, sentences: tuple[Parsed, ...], sentence: Parsed, clause: Clause) -> Candidate | None:
        """The event told just before, in the same paragraph, if it has a place that this one may share."""
        here = sentence.sentence.start
        if _counts_others(sentence, clause):
            return None
        told = (c for c in reversed(self.told) if not c.is_heading)
        last = next((c for c in told if self._counts(sentence, clause, c)), None)
        if last is None or not last.where or (clause.role is Role.TIME and clause.marker == "since"):
            return None
        if last.verdict.certainty is Certainty.DENIED and last.quotes[0][0] < here:
            return None  # where nothing came about, nothing else need be
        moved = last.quotes[0][0] < here or last.id in self.passing
        if last.kind is Kind.MOVEMENT and moved and not _goes_on(sentence, clause):
            return None  # what moved is there, and not what is told next
        aside = clause.role is Role.RELATIVE and last.quotes[0][0] < here
        if aside or last.verb in words_of("leaving-verbs") or _is_left(sentences[last.sentence], last):
            return None
        apart = last.quotes[0][0] < here and _is_bound_for(sentences[last.sentence], last)
        if apart or self._has_gone(sentence, clause, last):
            return None
        near = sentences[last.sentence].sentence.block == sentence.sentence.block
        return last if near and scene.inherits(last.kind) and not _is_moved_by_then(clause, last) else None

    def _counts(self, sentence: Parsed, clause: Clause, told: Candidate) -> bool:
        """Whether it was told for itself, in the sentence, or of the ship whose crew a clause is about."""
        if told.id not in self.passing or told.quotes[0][0] >= sentence.sentence.start:
            return True
        subject = [sentence.tokens[i].lower for i in clause.before]
        aboard = subject[:1] == ["the"] and subject[1:2] != [] and subject[1] in _ABOARD
        return aboard and any(is_among(noun, "movers") for noun in told.nouns)

    def _has_gone(self, sentence: Parsed, clause: Clause, before: Candidate) -> bool:
        """Whether a ship or the like does it in another year: "built in Foo in 1987, it was sold in 2005"."""
        day = self.when.start[0] if self.when else None
        other = before.when.start[0] if before.when else None
        made = before.verb in ("build", "launch", "assemble", "construct")
        back = clause.group.lemma == "return" and before.kind is Kind.MOVEMENT  # "fled to Foo and returned"
        if is_put_in(clause, before) or back:
            return True
        apart = other is not None and (made if day is None else other.year != day.year)
        return apart and is_of_vessels(sentence, subject_chunks(sentence, clause))

    def is_of_another_year(self, sentence: Parsed, before: Candidate) -> bool:
        """Whether the event is dated to a year that one of another sentence is not known to be in."""
        day, other = _first_day(self.when), before.when.start[0]
        apart = day is not None and (other is None or other.year != day.year)
        return apart and before.quotes[0][0] < sentence.sentence.start

    def is_past_story(self, sentence: Parsed, before: Candidate) -> bool:
        """Whether the event lies ahead and one of another sentence was over on a date of the calendar."""
        over = before.verdict.direction < 0
        again = any(t.lower in _AGAIN for t in sentence.tokens)  # "fell in March. A new one will be built"
        month = _is_of_some_month(before.when) and not again
        day = over and (month or (not before.when.relative and before.when.start[0]))
        undated = self.when is None or self.when.relative or self.when.start[0] is None
        return bool(self.is_ahead and undated and day) and before.quotes[0][0] < sentence.sentence.start

    def attended(self, sentence: Parsed, clause: Clause) -> Found:
        """Where the event told just before was that somebody attended: "she watched the ceremony"."""
        noun = object_noun(sentence, clause) if clause.group.lemma in words_of("attending-verbs") else None
        if noun is None or not noun_trigger(sentence.tokens[noun].lemma.lower()):
            return (), ()
        if not any(t.lower in ("the", "that", "this") for t in sentence.tokens[clause.group.last + 1 : noun]):
            return (), ()
        told = [c for c in reversed(self.told) if c.id not in self.passing and not c.is_heading and c.where]
        last = next((c for c in told if c.kind in _ATTENDED), told[0] if told else None)
        if last is None:
            return (), ()
        return last.where[:1], (Cue("where", "", f"as {last.what}, which was attended"),)

    def of_works(self, sentence: Parsed, clause: Clause, kind: Kind) -> Found:
        """Where the works are that "the contractors" are to do: those that were settled or begun last."""
        if kind not in (Kind.AGREEMENT, Kind.DECISION) or not _chooses(sentence, clause):
            return (), ()
        settled = (c for c in reversed(self.told) if c.kind in _SETTLING and not c.is_heading and c.where)
        last = next((c for c in settled if c.where[0].where.precision.is_point), None)
        if last is None:
            return (), ()
        return last.where[:1], (Cue("where", "", f"as {last.what}, for which they are chosen"),)

    def of_project(self, sentence: Parsed, clause: Clause, kind: Kind) -> Found:
        """Where the works are of which more is told: a contract was let, and "the work will begin in May"."""
        subject = subject_chunks(sentence, clause)[:2]
        heads = [sentence.tokens[chunk.words[-1]].lemma.lower() for chunk in subject[:1]]
        if kind not in _OF_WORKS or len(subject) > 1 or not set(heads) & _PROJECTS:
            return (), ()
        near = (c for c in reversed(self.told[-_LATE:]) if c.kind in (*_SETTLING, Kind.ECONOMIC))
        placed = (c for c in near if c.where and c.where[0].where.precision is not Precision.COUNTRY)
        last = next((c for c in placed if not _is_signed_in(sentence.text, c)), None)
        if last is None:
            return (), ()
        return last.where[:1], (Cue("where", "", f"as {last.what}, of which it tells more"),)

    def of_visit(self, sentence: Parsed, clause: Clause) -> Found:
        """Where that is which somebody goes to see: "camps were set up at Foo. He visited one of them"."""
        after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 4]]
        seen = after[:1] in (["it"], ["them"]) or after in (["one", "of", "them"], ["both", "of", "them"])
        last = next((c for c in reversed(self.told) if not c.is_heading), None)
        if clause.group.lemma not in _VISITING or not seen or last is None or not last.where:
            return (), ()
        exact = last.where[0].where.precision is not Precision.COUNTRY
        return (last.where[:1], (Cue("where", after[0], f"as {last.what}"),)) if exact else ((), ())

    def of_runner(self, sentence: Parsed, clause: Clause) -> Found:
        """Where those run a place who do works or are let do some: "Foo, which runs Ica, got a permit"."""
        last = self.told[-1] if self.told else None
        noun = object_noun(sentence, clause)
        if last is None or noun is None or not last.where or not last.where[0].where.precision.is_point:
            return (), ()
        at = sentence.clauses.index(clause)
        runs = (
            c
            for c in sentence.clauses
            if c.role is Role.RELATIVE and c.parent == at and c.end <= clause.group.first
        )
        inner = next((c for c in runs if c.group.lemma in words_of("running-verbs")), None)
        works = is_among(sentence.tokens[noun].lemma.lower(), "structures", "permits", "facilities")
        told = inner and last.quotes[0][0] >= sentence.sentence.start
        return (last.where[:1], (Cue("where", "", f"as {last.what}"),)) if told and works else ((), ())

    def of_accident(self, sentence: Parsed, clause: Clause, kind: Kind) -> Found:
        """Where the accident was of which more is told or denied: "denied that its crew had rammed her"."""
        if kind is not Kind.INCIDENT or clause.role is not Role.COMPLEMENT:
            return (), ()
        if not any(sentence.tokens[i].lower in _KNOWN for i in clause.own()):
            return (), ()
        told = (c for c in reversed(self.told) if c.kind is Kind.INCIDENT and not c.is_heading)
        last = next((c for c in told if c.where), None)
        if last is None or last.where[0].where.precision is Precision.COUNTRY:
            return (), ()
        return last.where[:1], (Cue("where", "", f"as {last.what}, of which it tells more"),)

    def of_blow(self, sentence: Parsed, clause: Clause) -> Found:
        """Where that was in which something is told to have come about: "houses were lost in the fire"."""
        nouns = {sentence.tokens[i].lemma.lower() for i in clause.own() if _is_of_blow(sentence, i)}
        nouns |= {
            sentence.tokens[chunk.words[-1]].lemma.lower()
            for chunk in subject_chunks(sentence, clause)[:1]
            if _is_told_blow(sentence, chunk.words[-1])
        }
        told = [c for c in reversed(self.told) if c.kind is Kind.INCIDENT and c.where and not c.is_heading]
        exact = [c for c in told if c.where[0].where.precision is not Precision.COUNTRY]
        named = next((c for c in exact if c.nouns & nouns), None)
        one = len({c.where[0].where.name for c in exact}) == 1
        last = named or (exact[0] if nouns and one else None)
        return (
            (last.where[:1], (Cue("where", "", f"as {last.what}, of which it tells more"),))
            if last
            else ((), ())
        )

    def of_measure(self, sentence: Parsed, clause: Clause) -> Found:
        """Where a measure holds of which more is said: "extended the ban, which took effect in May"."""
        words = [t for t in sentence.tokens[max(0, clause.start - 4) : clause.start] if t.text.islower()]
        last = self.told[-1] if self.told else None
        if clause.role is not Role.RELATIVE or last is None or last.quotes[0][0] < sentence.sentence.start:
            return (), ()
        if not last.where or not any(
            t.is_noun and t.lemma.lower() in words_of("state-measures") for t in words
        ):
            return (), ()
        return last.where[:1], (Cue("where", "", f"as {last.what}"),)

    def beside(self, sentence: Parsed, spot: Mention) -> Found | None:
        """Where the main clause of a sentence is, if that is abroad from the spot or unknown."""
        told = self.told[-1] if self.told else None
        if told is None or told.is_heading or not told.where or told.quotes[0][0] < sentence.sentence.start:
            return None
        where = told.where[0].where
        apart = not where.is_placed or where.country not in (None, spot.where.country)
        return (told.where[:1], (Cue("where", "", f"as {told.what}"),)) if apart else None

    def counted_from(self, sentence: Parsed, clause: Clause, kind: Kind) -> Found:
        """Where the event was from which this one is a few days on: "two days later the leaders signed"."""
        apart = (Kind.STATEMENT, Kind.MOVEMENT, Kind.APPOINTMENT)
        if clause.role is Role.TIME or kind in apart or self.anchor is None:
            return (), ()
        spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
        times = [t for t in sentence.times if any(a <= t.start < b for a, b in spans)]
        other = next((c for c in reversed(self.told) if c.id == self.anchor), None)
        beside = (
            other is not None and scene.inherits(other.kind) and other.quotes[0][0] >= sentence.sentence.start
        )
        soon = _LATER if beside else _SOON
        if not any(soon.search(sentence.text, t.start, t.end) for t in times):
            return (), ()
        settled = other is not None and kind is Kind.AGREEMENT and other.kind is not Kind.MEETING
        if other is None or not other.where or settled:
            return (), ()  # "a truce followed two days later"
        return other.where[:1], (Cue("where", "", f"as {other.what}, from which it is counted"),)


def _first_day(when: When | None) -> Moment | None:
    """The first day of the calendar that an event may have been on, be it open until when it was."""
    if when is None or when.relative is None:
        return when.start[0] if when else None
    first = when.relative.start[0]
    return Moment.from_iso(first) if first and not first.startswith("@") else None


def _is_of_some_month(when: When) -> bool:
    """Whether an event was in a month or year gone by, and not lately: "in August"."""
    steps = when.relative.start if when.relative else (None, None)
    return bool(steps[0] and steps[1] and _PAST_MONTH.match(steps[0]) and steps[0] != steps[1])


_AGAIN = ("another", "new", "one", "ones", "rebuilt", "reopen", "replacement", "second")
_PAST_MONTH = re.compile(r"@-\d+[My]/y")


def _is_signed_in(text: str, told: Candidate) -> bool:
    """Whether the place of an event is the town in which a deal was signed, which may be about another."""
    place = told.where[0]
    seated = place.where.precision is Precision.SETTLEMENT and text[
        max(0, place.start - 4) : place.start
    ].endswith((" in ", "In "))
    return seated and told.verb in _SIGNING


def _is_told_blow(sentence: Parsed, at: int) -> bool:
    """Whether a noun is of an accident or attack that was told of: "the strikes" hit a clinic."""
    led = at > 0 and sentence.tokens[at - 1].lower in ("the", "that", "this", "these", "those")
    trigger = noun_trigger(sentence.tokens[at].lemma.lower()) if led else None
    return trigger is not None and trigger.kind is Kind.INCIDENT


def _is_of_blow(sentence: Parsed, at: int) -> bool:
    """Whether a noun with "in the" or "by the" is of an accident or attack that was told of."""
    noun, before = sentence.tokens[at], [t.lower for t in sentence.tokens[max(0, at - 2) : at]]
    if not noun.is_noun or before[:1] not in (["in"], ["by"], ["during"]) or before[1:] not in _POINTING:
        return False
    trigger = noun_trigger(noun.lemma.lower())
    return trigger is not None and trigger.kind is Kind.INCIDENT


def _is_bound_for(sentence: Parsed, told: Candidate) -> bool:
    """Whether its place is where something would go: "cancelled flights to", "was being towed to Cork"."""
    stops = told.verb in ("cancel", "suspend", "scrap", "resume")
    groups = (c.group for c in sentence.clauses if c.group.lemma == told.verb)
    under_way = any(g.progressive and g.tense is Tense.PAST for g in groups)
    return (stops or under_way) and sentence.text.endswith((" to ", " for "), 0, told.where[0].start)


def _is_left(sentence: Parsed, told: Candidate) -> bool:
    """Whether the place of an event is only the one something came from: "was towed from Cork"."""
    place = told.where[0]
    within = sentence.sentence.start <= place.start < sentence.sentence.end
    return told.kind is Kind.MOVEMENT and within and scene.is_origin(sentence, place)


def _follows(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody named does what was just told of another: "and Foo Lines is likely to follow"."""
    heads = [sentence.tokens[chunk.words[-1]] for chunk in subject_chunks(sentence, clause)[:1]]
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    alone = not after or after[0].is_mark or after[0].lower in ("suit", "soon", "later")
    return clause.group.lemma == "follow" and alone and any(head.text[0].isupper() for head in heads)


def _is_another(sentence: Parsed, clause: Clause) -> bool:
    """Whether the same happens to one more: "a clinic opened in Foo, and another will follow"."""
    words = [t.lower for t in sentence.tokens[clause.start : clause.group.first] if t.tag[:2] != "CJ"]
    return words[:2] in (["a", "second"], ["a", "third"], ["one", "more"]) or words[:1] == ["another"]


def _counts_others(sentence: Parsed, clause: Clause) -> bool:
    """Whether a number alone tells of others than those just told of: "three are in Foo, two were sold"."""
    words = [sentence.tokens[i] for i in clause.before if sentence.tokens[i].tag[:2] != "CJ"]
    hurt = clause.group.lemma in words_of("harming-verbs") | words_of("saving-verbs")
    return len(words) == 1 and words[0].tag == "CRD" and clause.role is Role.COORDINATE and not hurt


def _goes_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether a pronoun says that a clause is still about the same: "most of them returned"."""
    return any(sentence.tokens[i].tag in ("PNP", "DPS") for i in clause.own())


def _is_moved_by_then(clause: Clause, before: Candidate) -> bool:
    """Whether the event before is where something came to or left another day: "a day after it sank"."""
    return clause.role is Role.TIME and clause.marker in ("after", "before") and before.kind is Kind.MOVEMENT


def _chooses(sentence: Parsed, clause: Clause) -> bool:
    """Whether those are chosen who will do the works: "a tender will pick the builders"."""
    heads = [chunk.words[-1] for chunk in subject_chunks(sentence, clause)[:1]]
    heads += [noun] if (noun := object_noun(sentence, clause)) is not None else []
    plural = (sentence.tokens[i] for i in heads if sentence.tokens[i].tag == "NN2")
    return any(token.lemma.lower() in words_of("contractors") for token in plural)
