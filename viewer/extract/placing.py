"""Where an event is: where its clause says, what that points back to, or the setting of the article."""

import re
from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass, field

from viewer.extract import evidence, pointing, scene
from viewer.extract.candidates import Candidate
from viewer.extract.clauses import Clause, Role, Shape
from viewer.extract.doers import is_second_verb
from viewer.extract.grounded import is_grounded
from viewer.extract.nationwide import is_figure, is_measure, is_nationwide
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention, Part
from viewer.extract.setting import Setting
from viewer.extract.words import words_of
from viewer.model.event import Cue, Kind
from viewer.model.when import EventId
from viewer.model.where import Precision

_LOOKBACK = 80  # mentions back that something may point to
_OF_A_SITE = (Kind.OPENING, Kind.CLOSURE, Kind.CONSTRUCTION)
_PLACELESS = (Kind.STATEMENT, Kind.MEETING, Kind.LEGAL)
_SOON = re.compile(
    r"\b(?:minutes?|hours?|days?) later$|\b(?:next|following) (?:day|morning|night)$", re.IGNORECASE
)
Found = tuple[tuple[Mention, ...], tuple[Cue, ...]]


@dataclass(frozen=True, slots=True)
class Earlier:
    """The events told before, that of them which a date counts from, and those told only in passing."""

    told: tuple[Candidate, ...]
    anchor: EventId | None = None
    passing: Collection[EventId] = ()


@dataclass(frozen=True, slots=True)
class Grounds:
    """What of a clause speaks for a place that it does not name.

    The nations that act in it, by their codes; whether it tells of a measure that holds in a whole country,
    or of what is counted for one.
    """

    nations: frozenset[str]
    is_measure: bool
    is_figure: bool

    def is_national(self, kind: Kind) -> bool:
        """Whether something of that kind is in the country that an article speaks most of, if nowhere else.

        A decision, a deal or a sum of money is in no country for that alone.
        """
        if kind is Kind.DECISION:
            return self.is_measure
        if kind is Kind.ECONOMIC:
            return self.is_measure or self.is_figure
        return kind not in (*_PLACELESS, Kind.AGREEMENT)


@dataclass(frozen=True)
class Placing:
    """Finds the places of the events of one article."""

    sentences: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    setting: Setting
    adjectives: tuple[Mention, ...] = ()
    _starts: list[int] = field(init=False, repr=False)
    _adjective_starts: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", [mention.start for mention in self.mentions])
        object.__setattr__(self, "_adjective_starts", [mention.start for mention in self.adjectives])

    def where(self, number: int, index: int, kind: Kind, earlier: Earlier) -> Found:
        """The places of what a clause of a sentence tells, the most exact first, and why."""
        sentence = self.sentences[number]
        clause = sentence.clauses[index]
        own = evidence.own_words(sentence, index)
        named = self._named_in(sentence, clause, own)
        spot = self.setting.spot
        pointed, why = pointing.pointed_at(sentence, clause, self._up_to(sentence), earlier.told, topic=spot)
        if not pointed and not named and (asked := self._of_speaker(sentence, clause)):
            return asked, (Cue("where", "", f"who says so is in {asked[0].where.name}"),)
        if not pointed and not named and is_nationwide(sentence, own) and self.setting.country:
            country = self.setting.country
            return (country,), (Cue("where", "", f"the article speaks most of {country.where.name}"),)
        if pointed:
            first = (*pointed, *named) if clause.role is Role.RELATIVE else (*named, *pointed)
            return scene.by_exactness(first), why
        found, why = self._shared(sentence, clause, named, (kind, earlier))
        return (found, why) if found else self._counted_from(sentence, clause, (kind, earlier))

    def _named(self, sentence: Parsed) -> tuple[Mention, ...]:
        """The places named in a sentence."""
        low = bisect_left(self._starts, sentence.sentence.start)
        return self.mentions[low : bisect_left(self._starts, sentence.sentence.end)]

    def _up_to(self, sentence: Parsed) -> tuple[Mention, ...]:
        """The places named in a sentence and lately before it."""
        high = bisect_left(self._starts, sentence.sentence.end)
        return self.mentions[max(0, high - _LOOKBACK) : high]

    def _named_in(self, sentence: Parsed, clause: Clause, own: list[int]) -> tuple[Mention, ...]:
        """The places that the words of a clause name as where it is."""
        if clause.shape is Shape.VERBLESS and clause.parent is not None:
            holder = sentence.clauses[clause.parent]
            own = [*own, *range(holder.start, holder.group.first)]
        here = self._named(sentence)
        found = scene.places_of(sentence, own, here)
        if not found and clause.group.lemma == "host":
            return scene.hosts(sentence, clause, here)
        return found or self._of_a_nation(sentence, own)

    def _of_a_nation(self, sentence: Parsed, own: list[int]) -> tuple[Mention, ...]:
        """The country whose adjective stands before something fixed to the ground: "four Chilean ports"."""
        low = bisect_left(self._adjective_starts, sentence.sentence.start)
        high = bisect_left(self._adjective_starts, sentence.sentence.end)
        for mention in self.adjectives[low:high]:
            at = sentence.at(mention.start)
            if at is None or at not in own:
                continue
            after = [t.lemma.lower() for t in sentence.tokens[at + 1 : at + 4]]
            if any(noun in words_of("facilities") or noun in words_of("land-nouns") for noun in after):
                return (mention,)
        return ()

    def _of_speaker(self, sentence: Parsed, clause: Clause) -> tuple[Mention, ...]:
        """Where those are who say it of themselves: "a smelter in Aluksne said it would close"."""
        if clause.role is not Role.COMPLEMENT or clause.parent is None:
            return ()
        said = sentence.clauses[clause.parent]
        subject = [t for t in sentence.tokens[clause.start : clause.group.first] if t.tag != "CJT"]
        if len(subject) != 1 or subject[0].lower not in ("it", "they", "we"):
            return ()
        before = [i for i in said.own() if i < said.group.first]
        return scene.places_of(sentence, before, self._named(sentence))[:1]

    def _shared(
        self, sentence: Parsed, clause: Clause, named: tuple[Mention, ...], told: tuple[Kind, Earlier]
    ) -> Found:
        """The places named, else those of the event before or of the article where they hold here too."""
        kind, earlier = told
        since = clause.role is Role.TIME and clause.marker == "since"
        before = None if since else self._before(sentence, earlier)
        exact = any(m.where.precision.is_point for m in named)
        shares = clause.role is Role.COORDINATE and clause.start == clause.group.first and not named
        told_here = earlier.told[-1] if earlier.told and shares else None
        if told_here and told_here.where and told_here.quotes[0][0] >= sentence.sentence.start:
            return told_here.where, (Cue("where", "", f"as {told_here.what}"),)
        if before and _is_moved_by_then(clause, before):
            before = None
        if before and not exact and is_second_verb(sentence, clause):
            return before.where, (Cue("where", "", f"as {before.what}"),)
        grounded = is_grounded(sentence, clause)
        if before and grounded and _says_it(sentence, clause, kind) and (kind in _OF_A_SITE or not named):
            return scene.by_exactness((*named, *before.where)), (Cue("where", "it", f"as {before.what}"),)
        if named:
            return named, (Cue("where", named[0].where.name, named[0].reason),)
        if scene.names_another(sentence, clause.own(), self._named(sentence)):
            return (), ()
        acting = (m for m in self._within(sentence, clause) if m.part is Part.ACTOR and m.where.country)
        grounds = Grounds(
            frozenset(m.where.country or "" for m in acting),
            is_measure(sentence, clause),
            is_figure(sentence, clause),
        )
        imposed = self._imposed(sentence, clause, grounds) if kind is not Kind.STATEMENT else ((), ())
        return imposed if imposed[0] or not grounded else self._inherited(before, kind, grounds)

    def _within(self, sentence: Parsed, clause: Clause) -> list[Mention]:
        """All that names a place within a clause, be it in an adjective."""
        spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
        low = bisect_left(self._adjective_starts, sentence.sentence.start)
        high = bisect_left(self._adjective_starts, sentence.sentence.end)
        named = (*self._named(sentence), *self.adjectives[low:high])
        return [m for m in named if any(a <= m.start < b for a, b in spans)]

    def _imposed(self, sentence: Parsed, clause: Clause, grounds: Grounds) -> Found:
        """The country whose government takes a measure that holds in all of it: "Lima declared a curfew".

        A measure against another nation bears on that one rather, and has no place here.
        """
        if not grounds.is_measure:
            return (), ()
        codes = {m.where.country for m in self._within(sentence, clause) if m.where.country}
        if len(codes) != 1 or not grounds.nations:
            return (), ()
        nations = (m for m in (*self.mentions, *self.adjectives) if m.where.country in codes)
        country = next((m for m in nations if m.where.precision is Precision.COUNTRY), None)
        if country is None:
            return (), ()
        return (country,), (Cue("where", country.where.name, "holds in the country of that government"),)

    def _inherited(self, before: Candidate | None, kind: Kind, grounds: Grounds) -> Found:
        """Where an event is that names no place: where the one before it was, or the article's setting.

        What another nation does is in none of these.
        """
        spot, country = self.setting.spot, self.setting.country
        at_home = {place.where.country for place in (spot, country) if place}
        if grounds.nations - at_home:
            return (), ()
        if scene.inherits(kind) and before and not (spot and _is_abroad(before.where[0], spot)):
            return before.where[:1], (Cue("where", "", f"as {before.what}, told just before"),)
        bears = self.setting.is_headed and kind not in _PLACELESS and not grounds.nations
        if spot and (scene.inherits(kind) or (bears and spot.where.precision is not Precision.SETTLEMENT)):
            return (spot,), (Cue("where", "", f"the article is about {spot.where.name}"),)
        if country and grounds.is_national(kind):
            return (country,), (Cue("where", "", f"the article speaks most of {country.where.name}"),)
        return (), ()

    def _counted_from(self, sentence: Parsed, clause: Clause, told: tuple[Kind, Earlier]) -> Found:
        """Where the event was from which this one is a few days on: "two days later the leaders signed"."""
        kind, earlier = told
        if clause.role is Role.TIME or kind is Kind.STATEMENT or earlier.anchor is None:
            return (), ()
        spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
        times = (t for t in sentence.times if any(a <= t.start < b for a, b in spans))
        if not any(_SOON.search(sentence.text, t.start, t.end) for t in times):
            return (), ()
        other = next((c for c in reversed(earlier.told) if c.id == earlier.anchor), None)
        if other is None or not other.where or any(m.where.country for m in self._within(sentence, clause)):
            return (), ()
        return other.where[:1], (Cue("where", "", f"as {other.what}, from which it is counted"),)

    def _before(self, sentence: Parsed, earlier: Earlier) -> Candidate | None:
        """The event told just before, in the same paragraph, if it has a place."""
        here = sentence.sentence.start
        told = (c for c in reversed(earlier.told) if not c.is_heading)
        last = next((c for c in told if c.id not in earlier.passing or c.quotes[0][0] >= here), None)
        if last is None or not last.where:
            return None
        near = self.sentences[last.sentence].sentence.block == sentence.sentence.block
        return last if near and scene.inherits(last.kind) else None


def _is_abroad(place: Mention, spot: Mention) -> bool:
    """Whether a place lies in another country than the spot of the article."""
    return bool(place.where.country and spot.where.country and place.where.country != spot.where.country)


def _is_moved_by_then(clause: Clause, before: Candidate) -> bool:
    """Whether the event before is where something came to or left another day: "a day after it sank"."""
    return clause.role is Role.TIME and clause.marker in ("after", "before") and before.kind is Kind.MOVEMENT


def _says_it(sentence: Parsed, clause: Clause, kind: Kind) -> bool:
    """Whether the clause only makes sense with the one before: "it", and for local things "its members".

    Of what is nowhere in particular only the thing done to it is: "it may be relaxed", not "it may appeal".
    """
    own = {sentence.tokens[i].lower for i in clause.own() if i < clause.group.first}
    rest = {sentence.tokens[i].lower for i in clause.own() if i >= clause.group.first}
    if scene.inherits(kind):
        return bool(own & {"it", "they", "its", "their"} or rest & {"it", "they"})
    done_to = clause.group.passive and own & {"it", "they"}
    return kind is not Kind.STATEMENT and bool(done_to or rest & {"it", "they"})
