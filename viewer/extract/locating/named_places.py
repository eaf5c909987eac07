"""The places that a clause names: those at which is what it tells, or on which that bears."""

import re
from dataclasses import dataclass, replace

from viewer.extract.agents.recipients import given_place, is_fixed, recipients
from viewer.extract.finding import evidence
from viewer.extract.finding.gapping import gaps
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.locating import scene
from viewer.extract.locating.bearing import (
    borne_on,
    is_party,
    is_spoken_of,
    past_seats,
    speaks,
    with_spot,
    without_asides,
)
from viewer.extract.locating.content_places import of_content, of_expected, of_outcome, past_destination
from viewer.extract.locating.links_named import of_named_link
from viewer.extract.locating.made_elsewhere import made_elsewhere
from viewer.extract.locating.nation_places import of_nation, of_owner
from viewer.extract.locating.nation_subjects import at_home as at_home_in
from viewer.extract.locating.nearby import Nearby
from viewer.extract.locating.routes import without_ends
from viewer.extract.locating.scuffles import of_people
from viewer.extract.locating.town_subjects import of_town, outside_aside, past_signing
from viewer.extract.locating.underway_there import of_doings
from viewer.extract.locating.whence import is_of_output, reached, without_whence
from viewer.extract.meaning.cancelled import planned_words
from viewer.extract.names.at_distance import at_distance
from viewer.extract.names.places import Mention
from viewer.extract.syntax.came_next import words_of_next
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.measured_from import measured_from
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.model.event import Kind
from viewer.model.where import Precision

_OF_PARTIES = (Kind.AGREEMENT, Kind.APPOINTMENT, Kind.DECISION, Kind.LEGAL, Kind.OTHER)
_BEARING = (Kind.DECISION, Kind.AGREEMENT, Kind.ECONOMIC, Kind.STATEMENT)


@dataclass(frozen=True, slots=True)
class Names:
    """Finds the places that the clauses of one article name.

    Args:
        nearby: the places that the article names.
        adjectives: the nations that adjectives name.
        spot: the one place that the article is about, if it is.
    """

    nearby: Nearby
    adjectives: Nearby
    spot: Mention | None

    def of(self, sentence: Parsed, index: int, kind: Kind) -> tuple[Mention, ...]:
        """The places that a clause names which what it tells is at, or bears on."""
        clause = sentence.clauses[index]
        named = self._named(sentence, clause, evidence.own_words(sentence, index), kind)
        ceded = given_place(sentence, clause, self.nearby.within(sentence))
        fixed = bool(ceded) or is_fixed(sentence, clause)  # arms bear on who gets them, a port stays put
        states = [m for m in recipients(sentence, clause, named) if fixed or not m.is_country]
        named = tuple(m for m in named if m not in states) or ceded
        if kind is Kind.STATEMENT:
            named = tuple(
                m for m in named if not (is_spoken_of(sentence, clause, m) or speaks(sentence, clause, m))
            )
        if kind in _OF_PARTIES and clause.group.lemma not in words_of("leaving-verbs"):
            named = tuple(m for m in named if not is_party(sentence, m))
        if kind in _BEARING:
            named = borne_on(sentence, clause, named)
        here = self.nearby.within(sentence)
        apart = past_signing(sentence, clause, outside_aside(sentence, clause, named, here))
        named = apart or of_town(sentence, clause, kind, here)
        if kind in (Kind.DECISION, Kind.LEGAL):
            named = past_seats(sentence, clause, named, here)
        return named or at_home_in(sentence, clause, kind, here)

    def _named(self, sentence: Parsed, clause: Clause, own: list[int], kind: Kind) -> tuple[Mention, ...]:
        """The places that the words of a clause name as where it is."""
        if clause.shape is Shape.VERBLESS and clause.parent is not None:
            holder = sentence.clauses[clause.parent]
            own = [*own, *range(holder.start, holder.group.first)]
        elif clause.shape is Shape.REDUCED and clause.parent is None:
            own = [*range(sentence.opening, clause.start), *own]  # "The bridge at Foo, 2 km long, reopened"
        if taken := _taking_in(sentence, clause, self.nearby.within(sentence)):
            return taken
        here, own = self._reached(sentence, clause, kind), _of_event(sentence, clause, own)
        beyond = {*_gone_on_to(sentence, clause), *made_elsewhere(sentence, clause)}
        own = [i for i in own if i not in beyond]
        said = {i for c in sentence.clauses if c is not clause and _is_aside(sentence, c) for i in c.own()}
        beside = [i for i in own if i not in said]
        first = _before_and_after(sentence, clause)
        found = scene.places_of(sentence, [i for i in beside if i not in first], here) if first else ()
        verb = sentence.tokens[clause.group.first].start
        behind = any(
            m.start > verb for m in found
        )  # not "a man from Foo died after", but "flew to Foo after"
        found = found if behind else scene.places_of(sentence, beside, here)
        of_another = _of_another(sentence, clause, kind)
        own = [i for i in own if i not in of_another]
        found = found or scene.places_of(sentence, own, here)
        if not found and (planned := planned_words(sentence, clause)):
            return scene.places_of(sentence, planned, here)
        if not found and clause.group.lemma == "host":
            return scene.hosts(sentence, clause, here)
        measured = scene.named_in(sentence, own, here)
        measured = tuple(m for m in measured if not _says_where_lies(sentence, m, here))
        found = found or tuple(at_distance(sentence.text, measured))
        found = found or self._within_words(sentence, clause, own, kind)
        found = found or of_owner(sentence, clause, self.nearby.within(sentence))
        found = found or of_content(sentence, clause, kind, here) or of_expected(sentence, clause, here)
        found = found or past_destination(sentence, clause, here) or _of_state(sentence, clause, here)
        found = found or _of_subject(sentence, clause, here) or of_people(sentence, clause, kind, here)
        found = found or of_doings(sentence, clause, kind, here)
        return self._left(
            sentence, clause, with_spot(sentence, without_asides(sentence, clause, found), here)
        )

    def _reached(self, sentence: Parsed, clause: Clause, kind: Kind) -> tuple[Mention, ...]:
        """The places of a sentence but for those whence something came, and the ends of what leads there."""
        due = {sentence.tokens[i].start for i in evidence.due_aside(sentence, clause)}
        here = tuple(m for m in self.nearby.within(sentence) if m.start not in due)
        verb = sentence.tokens[clause.group.first].start
        arrives = clause.group.lemma in words_of("arriving-verbs") or _comes_in(sentence, clause)
        come = [m for m in here if scene.is_origin(sentence, m, of_noun=m.start < verb and not arrives)]
        come = [m for m in come if not (m.start < verb and is_of_output(sentence, m, kind))]
        here = tuple(m for m in here if m not in come or (m.start > verb and not arrives))
        here = without_whence(sentence, clause, here)
        return without_ends(sentence, clause, reached(sentence, clause, here))

    def _within_words(
        self, sentence: Parsed, clause: Clause, own: list[int], kind: Kind
    ) -> tuple[Mention, ...]:
        """The ends of a line that has its name from them, else the country whose adjective tells where."""
        beside = self.adjectives.within(sentence)
        return of_named_link(sentence, clause, kind, beside) or of_nation(sentence, clause, own, beside)

    def _left(self, sentence: Parsed, clause: Clause, named: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """The places named, and before them the spot of the article where something left for them."""
        spot = self.spot
        if named and spot is not None and _brings_in(sentence, clause):
            return (spot, *(m for m in named if m.where.name != spot.where.name))
        if not named or spot is None or clause.group.lemma not in words_of("leaving-verbs"):
            return named
        bound = all(sentence.text[max(0, m.start - 8) : m.start].lower().endswith(" for ") for m in named)
        here = any(m.where.name == spot.where.name for m in named)
        spot = replace(spot, reason=f"the article is about {spot.where.name}")
        return (spot, *named) if bound and not here and spot.where.precision.is_point else named


def _of_event(sentence: Parsed, clause: Clause, own: list[int]) -> list[int]:
    """The words of a clause without what came of it, the next one told and the day it is counted to."""
    outcome = of_outcome(sentence, clause)
    stop = measured_from(sentence, clause)  # "two days before talks in Beijing" is not there
    second = gaps(sentence, clause) if len(sentence.times) > 1 else ()  # "and the second at Ica in May"
    later = words_of_next(sentence, clause)
    elsewhere = later | {i for gap in second for i in range(gap.first, gap.last)}
    return [i for i in own if i not in outcome and i not in elsewhere and not stop <= i < clause.end]


def _before_and_after(sentence: Parsed, clause: Clause) -> set[int]:
    """The words of what was before or after: "flew to Foo after cutting short a visit to Bar".

    So are those of "Ahead of talks in Bar, the army shelled Foo".
    """
    comma = next((i for i in clause.before if sentence.tokens[i].text == ","), clause.start)
    opens = {t.lower for t in sentence.tokens[clause.start : min(comma, clause.start + 4)]}
    first = set(range(clause.start, comma)) if opens & _WHEN else set()
    index = sentence.clauses.index(clause)
    inner = (c for c in sentence.clauses if c.parent == index and c.shape is Shape.PARTICIPLE and c.start)
    led = (c for c in inner if sentence.tokens[c.start - 1].lower in ("after", "before"))
    return first | {i for c in led for i in range(c.start, c.end) if c.start > clause.group.last}


def _gone_on_to(sentence: Parsed, clause: Clause) -> set[int]:
    """The words of where something went afterwards: "fired on a boat before docking at Ica"."""
    index = sentence.clauses.index(clause)
    inner = (c for c in sentence.clauses if c.parent == index and c.shape is Shape.PARTICIPLE)
    led = (c for c in inner if c.start > clause.group.last and sentence.tokens[c.start - 1].lower == "before")
    return {i for c in led if _goes(sentence, c) for i in range(c.start, c.end)}


def _goes(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb tells of a way to somewhere: "reaching", "heading for"."""
    told = verb_trigger(clause.group.lemma) or verb_trigger(with_particle(sentence, clause))
    moves = told is not None and told.kind is Kind.MOVEMENT
    return (
        moves
        or is_among(clause.group.lemma, "arriving-verbs", "going-verbs")
        or clause.group.lemma in _ENDING
    )


_ENDING = ("reach", "dock", "head", "berth", "moor", "anchor")
_WHEN = frozenset("after before ahead eve following".split())


def _of_state(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where those are who act: "the guards, on duty at Lima since May, are to leave"."""
    index = sentence.clauses.index(clause)
    inner = (c for c in sentence.clauses if c.shape is Shape.VERBLESS and c.parent == index)
    spans = [i for c in inner if c.start < clause.group.first for i in range(c.start, c.end)]
    return scene.places_of(sentence, spans, here) if spans else ()


def _of_subject(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where the work is whose doers act: "the firm that was to build a port at Ica was sent packing"."""
    index = sentence.clauses.index(clause)
    inner = (c for c in sentence.clauses if c.role is Role.RELATIVE and c.parent == index)
    inner = (c for c in inner if c.marker != "whose")  # "a bank whose loans built the port of Tema"
    works = (c for c in inner if c.end <= clause.group.first and c.group.lemma in _BUILDING)
    spans = [i for c in works for i in c.own()]
    return scene.places_of(sentence, spans, here) if spans else ()


_LIES = re.compile(
    r"(?:,\s|\s\()(?:(?:some|about|around|roughly|nearly|almost|just|only|barely|(?:less|fewer|more)\sthan)\s)*"
    r"(?:\d[\d.,]*\s[a-z][\w\s-]{0,40}|(?:to\sthe\s)?(?:north|south|east|west)[\w-]*\sof\s(?:the\s)?)$"
)
_LIES_CHARS = 60


def _says_where_lies(sentence: Parsed, mention: Mention, here: tuple[Mention, ...]) -> bool:
    """Whether a place only says where the name beside it lies: "Foo, 500 km south of Lima, was taken".

    So it does before that name: "500 km south of Lima, Foo was taken".
    """
    exact = (Precision.SITE, Precision.SETTLEMENT, Precision.DISTRICT)
    spots = [m for m in here if m.where.is_placed and m.where.precision in exact and m is not mention]
    found = _LIES.search(sentence.text, max(0, mention.start - _LIES_CHARS), mention.start)
    if found is not None and any(m.end == found.start() for m in spots):
        return True
    opens = sentence.text[sentence.tokens[sentence.opening].start : mention.start]
    fronted = _LIES.search(f", {opens[:1].lower()}{opens[1:]}") is not None
    return fronted and any(sentence.text[mention.end : m.start] == ", " for m in spots)


_BUILDING = ("build", "run", "operate", "construct", "develop", "expand", "dredge", "lay", "dig")


def _comes_in(sentence: Parsed, clause: Clause) -> bool:
    """Whether "in from" follows the verb, so that it ends here: "crews flew in from Oslo"."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    return after == ["in", "from"]


def _brings_in(sentence: Parsed, clause: Clause) -> bool:
    """Whether something is brought from elsewhere to the place told of: "flew in 40,000 doses from Oslo"."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 2]]
    brings = clause.group.lemma in _BRINGING_IN and not clause.group.passive and after == ["in"]
    return brings and any(sentence.tokens[i].lower == "from" for i in clause.after)


_BRINGING_IN = frozenset("fly bring ship truck ferry airlift call draft".split())


_AMONG_PEOPLE = (Kind.APPOINTMENT, Kind.MEETING)  # wherever the place is that the post or the talks are about


def _of_another(sentence: Parsed, clause: Clause, kind: Kind) -> set[int]:
    """The words of a participle that tells of another act: "defied the court, naming a governor for Ica"."""
    found: set[int] = set()
    for other in sentence.clauses:
        trails = other.shape is Shape.PARTICIPLE and clause.group.last < other.start < clause.end
        trigger = verb_trigger(other.group.lemma) if trails and _is_aside(sentence, other) else None
        apart = other.group.lemma in ("name", "recall") or (
            trigger is not None and trigger.kind is not kind and trigger.kind in _AMONG_PEOPLE
        )
        if trails and apart:
            found.update(range(other.start, clause.end))
    return found


def _is_aside(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says more of something: "the ship, built in Ulsan, sank off Oman"."""
    if clause.start < 2:
        return False
    before = [token.lower for token in sentence.tokens[clause.start - 2 : clause.start]]
    after = clause.shape is Shape.PARTICIPLE and (before == [",", "after"] or before[-1] in ("before", ","))
    aim = clause.shape is Shape.INFINITIVE
    return aim or after or (clause.shape is Shape.REDUCED and before[-1] == ",")


_TAKING_IN = frozenset("shelter house accommodate harbour harbor".split())


def _taking_in(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The land that takes people in, who come from another: "Cyprus has taken in 2,400 from Israel"."""
    takes = clause.group.lemma in _TAKING_IN or with_particle(sentence, clause) == "take in"
    whence = any(
        m.start > sentence.tokens[clause.group.last].start and scene.is_origin(sentence, m) for m in here
    )
    return scene.hosts(sentence, clause, here) if takes and whence and not clause.group.passive else ()
