"""Where an event is: where its clause says, what that points back to, or the setting of the article."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from viewer.extract.finding import evidence
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import words_of
from viewer.extract.locating import elsewhere, implied_place, pointing, scene
from viewer.extract.locating.apart import is_of_line
from viewer.extract.locating.at_home import at_home
from viewer.extract.locating.carried_place import Earlier, Found, is_jailing
from viewer.extract.locating.clause_places import named_in
from viewer.extract.locating.content_places import is_ratified, of_what_stirred, of_works
from viewer.extract.locating.dateline_places import at_dateline
from viewer.extract.locating.exactness import by_exactness
from viewer.extract.locating.grounded import is_grounded
from viewer.extract.locating.holder_places import of_holder
from viewer.extract.locating.home_place import (
    Grounds,
    imposed,
    in_town,
    of_council,
    of_ranking,
    voted,
)
from viewer.extract.locating.implied_place import Question
from viewer.extract.locating.named_places import Names
from viewer.extract.locating.nationwide import is_nationwide, is_of_whole_land, ruler
from viewer.extract.locating.nearby import Nearby, by_country
from viewer.extract.locating.owned_by_it import (
    described,
    of_her,
    of_that_one,
    of_whom,
    owns_by_it,
    pointed_topic,
    province_deciding,
    site_told,
    topic_of,
)
from viewer.extract.locating.project_places import named_itself, names_project, project_nouns, project_of
from viewer.extract.locating.same_event import courts_of, is_national_vote, just_told, of_court, of_same
from viewer.extract.locating.scuffles import is_arrest, of_arrest
from viewer.extract.locating.sections import Sections
from viewer.extract.locating.setting import Setting, of_work
from viewer.extract.locating.speakers_places import of_speaker, says_it
from viewer.extract.locating.spots import opening
from viewer.extract.locating.there_meant import is_measured_from
from viewer.extract.locating.understood import Known, nation_meant, of_forces, understood
from viewer.extract.locating.underway_there import is_on_its_way
from viewer.extract.locating.unknown_there import is_lost, of_governing
from viewer.extract.locating.unplaced_sites import UnplacedSites
from viewer.extract.locating.venues import venue
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import is_second_verb, subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.twin_verbs import is_sent, shares_with
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_Way = Callable[[], Found]
_STRUCK = (Kind.INCIDENT, Kind.MOVEMENT, Kind.OPERATION)
_OF_A_SITE = (Kind.OPENING, Kind.CLOSURE, Kind.CONSTRUCTION)


@dataclass(frozen=True)
class Placing:
    """Finds the places of the events of one article."""

    sentences: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    setting: Setting
    adjectives: tuple[Mention, ...] = ()
    _nearby: Nearby = field(init=False, repr=False)
    _beside: Nearby = field(init=False, repr=False)
    _countries: dict[str, Mention] = field(init=False, repr=False)
    _words: frozenset[str] = field(init=False, repr=False)
    _early: int = field(init=False, repr=False)
    _courts: tuple[Mention, ...] = field(init=False, repr=False)
    _names: Names = field(init=False, repr=False)
    _project: Mention | None = field(init=False, repr=False)
    _project_nouns: frozenset[str] = field(init=False, repr=False)
    _sections: Sections = field(init=False, repr=False)
    _unplaced: UnplacedSites = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_nearby", Nearby(self.mentions))
        object.__setattr__(self, "_project", project_of(self.sentences, self.mentions))
        object.__setattr__(self, "setting", of_work(self.setting, self._project, self.sentences))
        object.__setattr__(self, "_project_nouns", project_nouns(self.sentences))
        object.__setattr__(self, "_sections", Sections.of(self.sentences, self.mentions))
        object.__setattr__(self, "_unplaced", UnplacedSites.of(self.sentences, self.mentions))
        object.__setattr__(self, "_early", opening(self.sentences) if self.sentences else 0)
        object.__setattr__(self, "_courts", courts_of(self.sentences, self.mentions))
        object.__setattr__(self, "_beside", Nearby(self.adjectives))
        object.__setattr__(self, "_names", Names(self._nearby, self._beside, self.setting.spot))
        object.__setattr__(self, "_countries", by_country(self.mentions, self.adjectives))
        placed = (m.where.name.lower() for m in self.mentions if m.where.is_placed)
        object.__setattr__(self, "_words", frozenset(word for name in placed for word in name.split()))

    def where(self, number: int, index: int, kind: Kind, earlier: Earlier) -> Found:
        """The places of what a clause of a sentence tells, the most exact first, and why."""
        sentence = self.sentences[number]
        clause = sentence.clauses[index]
        named = of_what_stirred(sentence, clause, self._names.of(sentence, index, kind))
        twin = None if named else shares_with(sentence, index)
        if twin is not None and not is_sent(sentence, sentence.clauses[twin]):
            named = self._names.of(sentence, twin, kind)
        pointed, why = pointing.pointed_at(
            sentence,
            clause,
            self._nearby.up_to(sentence),
            earlier.told,
            setting=self.setting,
            adjectives=self._beside.up_to(sentence),
        )
        if not named and (topic := self._there(sentence, clause)) is not None:
            return (topic,), (Cue("where", "there", f"points back to {topic.where.name}"),)
        headed = None if named else self._sections.over(sentence)
        if headed is not None and not any(m.start > headed.start for m in pointed):
            return self._headed(headed, number, clause, earlier)
        if not named and self._unplaced.are_meant(sentence, clause):
            return (), ()  # "the dam", which nobody knows, is not in the town that the article is about
        lost = not named and is_lost(sentence, clause, earlier.told, self._words)
        if pointed and not lost:
            left = clause.role is Role.RELATIVE or clause.group.lemma in ("leave", "depart", "quit")
            first = (*pointed, *named) if left else (*named, *pointed)
            return by_exactness(first), why
        exact = any(m.where.precision.is_point for m in named)
        if not exact and (met := venue(sentence, clause, earlier.told))[0]:
            return met
        if not named and (there := self._told_of(sentence, clause, kind, earlier)) is not None:
            return there
        found = self._shared(sentence, clause, named, (kind, earlier))
        return ((), ()) if not named and self._is_too_exact(sentence, clause, found) else found

    def _headed(self, headed: Mention, number: int, clause: Clause, earlier: Earlier) -> Found:
        """The place over a section, but for what goes on with "Near Ayn Isa, a strike hit a tank and"."""
        before = earlier.told[-1] if earlier.told and earlier.told[-1].sentence == number else None
        exact = before is not None and any(m.where.precision.is_point for m in before.where)
        if before is not None and exact and clause.start == clause.group.first:
            return before.where, (Cue("where", "", f"as {before.what}"),)
        return (headed,), (Cue("where", headed.where.name, "the heading of what it is told under"),)

    def _before(self, sentence: Parsed) -> Parsed | None:
        """The sentence before one in its paragraph."""
        at = bisect_left(self.sentences, sentence.sentence.start, key=lambda s: s.sentence.start)
        before = self.sentences[at - 1] if at else sentence
        return before if at and before.sentence.block == sentence.sentence.block else None

    def _there(self, sentence: Parsed, clause: Clause) -> Mention | None:
        """The place that "dockers there" points to: what the clause or sentence before says something of."""
        own = [sentence.tokens[i] for i in clause.before]
        if not any(a.is_noun and b.lower == "there" for a, b in pairwise(own)):
            return None
        lies = clause is not (first := sentence.clauses[0]) and first.group.lemma in ("be", "lie", "stand")
        holder = sentence if lies else self._before(sentence)
        return described(holder, self._nearby.within(holder)) if holder else None

    def _unsaid(self, sentence: Parsed, clause: Clause, kind: Kind, earlier: Earlier) -> Found:
        """Where a clause is by who acts in it, or by what it is done to, that names no place."""
        spot, whole, told = self.setting.spot, self.whole(), earlier.told
        known = Known(self._nearby, spot, whole, self._before, self.adjectives, told)
        ways: tuple[_Way, ...] = (
            lambda: self._counted_from(sentence, clause, kind, earlier),
            lambda: self._of_works(sentence, clause, kind),
            lambda: self._of_project(sentence, clause, kind),
            lambda: of_council(sentence, clause, kind, (known.topic, self._within(sentence, clause))),
            lambda: self._of_owner(sentence, clause, kind, earlier.told),
            lambda: of_ranking(sentence, clause, kind, self._nearby.within(sentence)),
            lambda: of_forces(sentence, clause, known.land),
            lambda: at_dateline(sentence, clause, kind, self.setting.dateline),
            lambda: understood(sentence, clause, kind, known),
        )
        return next((found for way in ways if (found := way())[0]), ((), ()))

    def _of_owner(self, sentence: Parsed, clause: Clause, kind: Kind, told: tuple[Candidate, ...]) -> Found:
        """The province whose body decides, or the town or island that "its" means of which it was told."""
        here = self._within(sentence, clause)
        if kind is Kind.DECISION and (province := province_deciding(sentence, clause, here)) is not None:
            return (province,), (Cue("where", province.where.name, "its own authorities decide it"),)
        if (own := of_whom(sentence, clause, here, self._nearby.within(sentence))) is not None:
            return (own,), (Cue("where", own.where.name, "it is told of whom it concerns"),)
        if not here and (ship := of_her(sentence, clause, told)) is not None:
            return ship.where, (Cue("where", "her", f"as {ship.what}"),)
        if not here and (one := of_that_one(sentence, clause, self._nearby.within(sentence))) is not None:
            return (one,), (Cue("where", "one", f"as another at {one.where.name}"),)
        before = self._before(sentence) if not here and owns_by_it(sentence, clause) else None
        topic = topic_of(before, self._nearby.within(before)) if before else None
        topic = topic or (pointed_topic(before, self.setting.spot) if before else None)
        topic = topic or (site_told(before, told) if before else None)
        why = Cue("where", "its", f"points back to {topic.where.name}") if topic else None
        return ((topic,), (why,)) if topic and why else ((), ())

    def _of_project(self, sentence: Parsed, clause: Clause, kind: Kind) -> Found:
        """The work that the article opens with, where a clause speaks of "the scheme" or "its permits"."""
        project = self._project
        noun = names_project(sentence, clause, self._project_nouns) if project is not None else None
        if project is not None and noun is None:
            noun = named_itself(sentence, clause, project)
        named = any(
            m.part is not Part.ADJECTIVE and m.where.precision is not Precision.COUNTRY
            for m in self._within(sentence, clause)
        )
        if project is None or noun is None or named or kind is Kind.STATEMENT:
            return (), ()
        word = sentence.tokens[noun].text
        return (project.unsaid(),), (Cue("where", word, f"the article opens with {project.where.name}"),)

    def _of_works(self, sentence: Parsed, clause: Clause, kind: Kind) -> Found:
        """The site the article is about where a contract for works is told of, and nobody named."""
        site = of_works(sentence, clause, kind, self.setting.spot)
        verb = sentence.tokens[clause.group.first].start
        here = self._within(sentence, clause)
        if not site or any(m.start > verb and m.part is not Part.ADJECTIVE for m in here):
            return (), ()
        return tuple(m.unsaid() for m in site), (
            Cue("where", "", f"the article is about {site[0].where.name}"),
        )

    def _told_of(self, sentence: Parsed, clause: Clause, kind: Kind, earlier: Earlier) -> Found | None:
        """Where a clause that names no place is by its sentence; None where that does not say."""
        here = self._nearby.within(sentence)
        apart = elsewhere.names_another(sentence, clause, tuple(clause.own()), here)
        apart = apart or elsewhere.is_at_unknown_site(sentence, clause, here)
        if apart or is_lost(sentence, clause, earlier.told, self._words):
            return (), ()  # "there", or at a place that is named, is where nobody knows
        armed = nation_meant(sentence, clause, self._before, self._nearby)
        if (there := armed or of_governing(sentence, clause, earlier.told))[0]:
            return there
        held = of_arrest(sentence, clause, earlier)
        if (held := held if held[0] else of_holder(sentence, clause, kind, here))[0]:
            return held
        if (scene.inherits(kind) or is_arrest(clause)) and (asked := of_speaker(sentence, clause, here)):
            return asked, (Cue("where", "", f"who says so is in {asked[0].where.name}"),)
        if (found := self._of_earlier(sentence, clause, kind, earlier))[0]:
            return found
        same = of_same(sentence, clause, earlier.told)
        if (same := same if same[0] else of_court(sentence, clause, self._courts))[0]:
            return same
        own = evidence.own_words(sentence, sentence.clauses.index(clause))
        of_all = is_nationwide(sentence, clause, own) or is_national_vote(sentence, clause)
        whole = self.whole() if of_all else None
        return ((whole,), (Cue("where", "", f"the article is of {whole.where.name}"),)) if whole else None

    def _is_too_exact(self, sentence: Parsed, clause: Clause, found: Found) -> bool:
        """Whether what is of a whole land was taken to be in the town of the news before."""
        where = found[0][0].where if found[0] and self.setting.spot is None else None
        return where is not None and where.precision.is_point and is_of_whole_land(sentence, clause)

    def _of_earlier(self, sentence: Parsed, clause: Clause, kind: Kind, earlier: Earlier) -> Found:
        """Where that was of which a clause tells more, or from which it is counted."""
        for way in (earlier.of_runner, earlier.of_visit):
            if (found := way(sentence, clause))[0]:
                return found
        if (works := earlier.of_project(sentence, clause, kind))[0]:
            return works
        if self.setting.spot is None and (hit := earlier.of_accident(sentence, clause, kind))[0]:
            return hit
        if scene.inherits(kind) and (blow := earlier.of_blow(sentence, clause))[0]:
            return blow
        if (measure := earlier.of_measure(sentence, clause))[0]:
            return measure
        follows = clause.role is Role.COORDINATE and scene.inherits(kind)
        return self._counted_from(sentence, clause, kind, earlier) if follows else ((), ())

    def whole(self) -> Mention | None:
        """The country the article is set in, be it by its spot."""
        spot = self.setting.spot
        return self.setting.country or (self._countries.get(spot.where.country or "") if spot else None)

    def _shared(
        self, sentence: Parsed, clause: Clause, named: tuple[Mention, ...], told: tuple[Kind, Earlier]
    ) -> Found:
        """The places named, else those of the event before or of the article where they hold here too."""
        kind, earlier = told
        if not named and (found := earlier.shared(sentence, clause))[0]:
            return found
        before = earlier.before(self.sentences, sentence, clause)
        exact = any(m.where.precision.is_point for m in named)
        moves = before is not None and before.kind in (Kind.MOVEMENT, Kind.MEETING)
        settles = moves and kind is Kind.DECISION
        settles = settles or is_jailing(before)
        if before and not exact and not settles and is_second_verb(sentence, clause):
            return before.where, (Cue("where", "", f"as {before.what}"),)
        if not named and (found := earlier.attended(sentence, clause))[0]:
            return found
        if not named and (found := earlier.of_works(sentence, clause, kind))[0]:
            return found
        own = any(m.where.precision.is_point and not scene.is_origin(sentence, m) for m in named)
        is_it = says_it(sentence, clause, kind) and (not named or (kind in _OF_A_SITE and not own))
        is_it = is_it and not (self._is_by_another(sentence, clause, before) or is_ratified(sentence, clause))
        if (
            is_it
            and is_grounded(sentence, clause)
            and (
                found := self._of_it(
                    sentence, clause, named, before or just_told(sentence, kind, earlier.told)
                )
            )[0]
        ):
            return found
        if named:
            return in_town(named, self.setting.spot), (Cue("where", named[0].where.name, named[0].reason),)
        number = bisect_left(self.sentences, sentence.sentence.start, key=lambda s: s.sentence.start)
        return self._at_home(number, clause, told, before)

    def _is_by_another(self, sentence: Parsed, clause: Clause, before: Candidate | None) -> bool:
        """Whether a nation that the event before is not in does it by its name: "Peru chose it in May".

        Or says so of what is its own: "Iran denied that its forces had fired".
        """
        here, over = list(self._nearby.within(sentence)), clause.parent
        nation = ruler(sentence, subject_chunks(sentence, clause)[:1], here)
        if nation is None and over is not None and clause.role is Role.COMPLEMENT:
            nation = ruler(sentence, subject_chunks(sentence, sentence.clauses[over])[:1], here)
        there = before.where[0].where.country if before else None
        return nation is not None and there != nation.where.country

    def _at_home(
        self, number: int, clause: Clause, told: tuple[Kind, Earlier], before: Candidate | None
    ) -> Found:
        """Where what names no place is: where a measure holds, else the likeliest place of the article."""
        sentence, (kind, earlier) = self.sentences[number], told
        here = self._nearby.within(sentence)
        apart = elsewhere.names_another(sentence, clause, tuple(clause.own()), here)
        apart = apart or elsewhere.goes_elsewhere(sentence, clause, here)
        grounds = Grounds.of(sentence, clause, self._within(sentence, clause))
        of_work = (
            self._project is not None and names_project(sentence, clause, self._project_nouns) is not None
        )
        for of_country in () if apart or of_work else (voted, imposed):
            if (found := of_country(grounds, kind, self._countries))[0]:
                return found
        if apart or self._is_elsewhere(sentence, clause, kind):
            return self._unsaid(sentence, clause, kind, earlier)
        spot = self.setting.spot
        if spot and clause.role is Role.TIME and (beside := earlier.beside(sentence, spot)):
            return beside  # "opened it after its pump failed"
        named = implied_place.named_before(sentence, clause, self._nearby.up_to(sentence))
        asked = Question(
            clause, kind, earlier, grounds, self.setting, self.sentences, number, named, self._early
        )
        return at_home(asked, before, lambda: self._unsaid(sentence, clause, kind, earlier))

    def _is_elsewhere(self, sentence: Parsed, clause: Clause, kind: Kind) -> bool:
        """Whether a clause speaks of other places than the article, or of what lies so far from its spot."""
        spot, here = self.setting.spot, self._nearby.within(sentence)
        if elsewhere.is_in_others(sentence, tuple(clause.own())) or is_on_its_way(sentence, clause, here):
            return True
        if spot and any(m.entry == spot.entry and is_measured_from(sentence.text, m) for m in here):
            return True
        works = kind not in _STRUCK and self._is_point() and is_of_line(sentence, clause, self.sentences[:2])
        return works or pointing.names_apart(sentence, clause, spot)

    def _is_point(self) -> bool:
        """Whether the article is about one spot that is no line itself."""
        spot = self.setting.spot
        line = spot is not None and spot.where.name.split()[-1].lower() in words_of("line-nouns")
        return spot is not None and spot.where.precision.is_point and not line

    def _within(self, sentence: Parsed, clause: Clause) -> list[Mention]:
        return named_in(sentence, clause, self._nearby, self._beside)

    def _of_it(
        self, sentence: Parsed, clause: Clause, named: tuple[Mention, ...], before: Candidate | None
    ) -> Found:
        """Where "it" is: with the event before, else where the sentence before is, whatever that tells."""
        if before:
            return by_exactness((*named, *before.where)), (Cue("where", "it", f"as {before.what}"),)
        start = sentence.tokens[clause.start].start
        sites = [m for m in self._nearby.within(sentence) if m.end <= start and m.part is not Part.ACTOR]
        if sites and not named and sites[-1].where.precision is Precision.SITE:
            return (sites[-1],), (Cue("where", "it", f"points back to {sites[-1].where.name}"),)
        if _is_of_sentence(sentence, clause):
            return (), ()
        holder = self._before(sentence)
        place = scene.last_within(holder, self._nearby.within(holder)) if holder and not named else None
        why = Cue("where", "it", f"the sentence before is set in {place.where.name}") if place else None
        return ((place,), (why,)) if place and why else ((), ())

    def _counted_from(self, sentence: Parsed, clause: Clause, kind: Kind, earlier: Earlier) -> Found:
        """Where the event was that this one is counted from, where no nation but the one there acts."""
        nations = any(m.where.country for m in self._within(sentence, clause))
        apart = nations or elsewhere.goes_elsewhere(sentence, clause, self._nearby.within(sentence))
        return ((), ()) if apart else earlier.counted_from(sentence, clause, kind)


def _is_of_sentence(sentence: Parsed, clause: Clause) -> bool:
    """Whether "it" behind a verb means something of its own sentence: "won a vote; some had boycotted it"."""
    behind = any(sentence.tokens[i].lower in ("it", "them") for i in clause.after)
    first = next((c for c in sentence.clauses if c.end <= clause.start and c.shape is Shape.FINITE), None)
    named = first is not None and any(sentence.tokens[i].is_noun for i in first.after)
    return behind and named and not any(sentence.tokens[i].lower in ("it", "its") for i in clause.before)
