"""Where an event is: where its clause says, what that points back to, or the setting of the article."""

from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass, field

from viewer.extract import evidence, scene
from viewer.extract.candidates import Candidate
from viewer.extract.clauses import Clause, Role, Shape
from viewer.extract.doers import is_second_verb
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
Found = tuple[tuple[Mention, ...], tuple[Cue, ...]]


@dataclass(frozen=True, slots=True)
class Earlier:
    """The events told before, that of them which a date counts from, and those told only in passing."""

    told: tuple[Candidate, ...]
    anchor: EventId | None = None
    passing: Collection[EventId] = ()


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
        pointed, why = scene.pointed_at(sentence, clause, self._up_to(sentence), earlier.told, topic=spot)
        if not pointed and not named and (asked := self._of_speaker(sentence, clause)):
            return asked, (Cue("where", "", f"who says so is in {asked[0].where.name}"),)
        if not pointed and not named and _is_nationwide(sentence, own) and self.setting.country:
            country = self.setting.country
            return (country,), (Cue("where", "", f"the article speaks most of {country.where.name}"),)
        if pointed:
            first = (*pointed, *named) if clause.role is Role.RELATIVE else (*named, *pointed)
            return scene.by_exactness(first), why
        found, why = self._shared(sentence, clause, named, (kind, earlier))
        return (found, why) if found else self._counted_from(clause, kind, earlier)

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
        if before and not exact and is_second_verb(sentence, clause):
            return before.where, (Cue("where", "", f"as {before.what}"),)
        if before and _says_it(sentence, clause, kind) and (kind in _OF_A_SITE or not named):
            return scene.by_exactness((*named, *before.where)), (Cue("where", "it", f"as {before.what}"),)
        if named:
            return named, (Cue("where", named[0].where.name, named[0].reason),)
        if scene.names_another(sentence, clause.own(), self._named(sentence)):
            return (), ()
        return self._inherited(before, kind, self._nations(sentence, clause))

    def _nations(self, sentence: Parsed, clause: Clause) -> frozenset[str]:
        """The nations that act in a clause, by their codes."""
        spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
        acting = (m for m in self._named(sentence) if m.part is Part.ACTOR and m.where.country)
        return frozenset(m.where.country or "" for m in acting if any(a <= m.start < b for a, b in spans))

    def _inherited(self, before: Candidate | None, kind: Kind, nations: frozenset[str]) -> Found:
        """Where an event is that names no place: where the one before it was, or the article's setting.

        What another nation does is in none of these.
        """
        spot, country = self.setting.spot, self.setting.country
        at_home = {place.where.country for place in (spot, country) if place}
        if nations - at_home:
            return (), ()
        if scene.inherits(kind) and before and not (spot and _is_abroad(before.where[0], spot)):
            return before.where[:1], (Cue("where", "", f"as {before.what}, told just before"),)
        bears = self.setting.is_headed and kind not in _PLACELESS and not nations
        if spot and (scene.inherits(kind) or (bears and spot.where.precision is not Precision.SETTLEMENT)):
            return (spot,), (Cue("where", "", f"the article is about {spot.where.name}"),)
        if country and kind not in (*_PLACELESS, Kind.AGREEMENT):  # a deal is where it was struck, or nowhere
            return (country,), (Cue("where", "", f"the article speaks most of {country.where.name}"),)
        return (), ()

    def _counted_from(self, clause: Clause, kind: Kind, earlier: Earlier) -> Found:
        """Where the event was that this one is counted from: "two days later the leaders signed"."""
        if clause.role is Role.TIME or kind is Kind.STATEMENT or earlier.anchor is None:
            return (), ()
        other = next((c for c in reversed(earlier.told) if c.id == earlier.anchor), None)
        if other is None or not other.where:
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


def _is_nationwide(sentence: Parsed, own: list[int]) -> bool:
    """Whether a clause speaks of the districts of a country, or of all of it: "in the southern districts"."""
    words = [sentence.tokens[i] for i in own]
    low = [t.lower for t in words]
    if any(word in ("nationwide", "countrywide") for word in low):
        return True
    joined = " ".join(low)
    return any(f"{lead} the country" in joined for lead in ("in", "across", "throughout", "around")) or any(
        t.tag == "NN2" and t.lemma.lower() in words_of("land-divisions") for t in words
    )


def _says_it(sentence: Parsed, clause: Clause, kind: Kind) -> bool:
    """Whether the clause only makes sense with the one before: "it", and for local things "its members"."""
    words = ("it", "they", "its", "their") if scene.inherits(kind) else ("it", "they")
    own = (sentence.tokens[i].lower for i in clause.own() if i < clause.group.first)
    rest = (sentence.tokens[i].lower for i in clause.own() if i >= clause.group.first)
    return any(word in words for word in own) or any(word in ("it", "they") for word in rest)
