"""Where an event is that names no place: in the spot its article is about, or in the country."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating import scene
from viewer.extract.locating.carried_place import Found
from viewer.extract.locating.grounded import is_grounded
from viewer.extract.locating.nationwide import (
    is_figure,
    is_measure,
    is_of_state,
    is_strike_of_trade,
    ruler,
    takes_power,
)
from viewer.extract.locating.setting import Setting
from viewer.extract.locating.whose_places import is_of_firm, is_ranking
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun, with_particle
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_PLACELESS = (Kind.STATEMENT, Kind.MEETING, Kind.LEGAL)
_WORKS = (Kind.CONSTRUCTION, Kind.OPENING, Kind.CLOSURE, Kind.OTHER)


@dataclass(frozen=True, slots=True)
class Grounds:
    """What of a clause speaks for a place that it does not name.

    `nations`, `named`, `beside`, `peoples` and `origins` are the codes of the nations that act in it,
    of all it names, of those it names as places but for where something came from, of those who act, by
    adjectives ("Peruvian troops"), and of those that something is bought or comes from. `ruling` is the
    country that settles something for itself by it, as a government does.

    It tells of bodies on some ground, of a measure that holds in a whole country, of what is counted
    for one; it has a name for its subject; a nation does it to what is fixed to some ground, and none
    says whose; somebody comes into an office or leaves it by it; it tells of an election or a coup; a
    country does it by its name, or a province; it tells of what is grown, dug or sold; a ship or the
    like does it or has it done to it, which is seldom at the spot of the article; it is told to have
    come about a number of times, which is at no one spot; somebody takes power by it, which is at no
    mine or port; it tells what befell people in some incident, or that they were saved from it;
    `ratifying` is the country whose parliament or cabinet decides on a pact by it; those of a whole trade
    stop work by it.
    """

    nations: frozenset[str]
    named: frozenset[str]
    beside: frozenset[str]
    is_grounded: bool
    is_measure: bool
    is_figure: bool
    is_by_name: bool
    is_of_works: bool = False
    peoples: frozenset[str] = frozenset()
    is_seating: bool = False
    origins: frozenset[str] = frozenset()
    is_of_state: bool = False
    ruling: str | None = None
    is_by_state: bool = False
    is_of_produce: bool = False
    is_of_vessel: bool = False
    is_often: bool = False
    takes_power: bool = False
    is_of_victims: bool = False
    ratifying: str | None = None
    is_strike: bool = False

    @classmethod
    def of(cls, sentence: Parsed, clause: Clause, within: list[Mention]) -> "Grounds":
        """What a clause has for it, with all that names a place within it."""
        named = [(m, m.where.country) for m in within if m.where.country]
        named = [(m, c) for m, c in named if not is_of_firm(sentence, m)]
        beside = (
            c for m, c in named if m.part in (Part.LOCATION, Part.OTHER) and not scene.is_origin(sentence, m)
        )
        subject = subject_chunks(sentence, clause)
        ends = {sentence.tokens[chunk.words[-1]].end for chunk in subject[:1]}
        heads = {sentence.tokens[i].start for chunk in subject[:1] for i in chunk.words}
        firm = any(_is_firm(sentence.tokens[i].lemma) for chunk in subject[:1] for i in chunk.words)
        noun = object_noun(sentence, clause)
        rulers = {m.where.country for m in within if _is_of_ruler(sentence, subject, m)} - {None}
        return cls(
            frozenset(code for m, code in named if m.part is Part.ACTOR or m.end in ends or code in rulers),
            frozenset(code for _, code in named),
            frozenset(beside),
            is_grounded(sentence, clause, subject),
            is_measure(sentence, clause),
            is_figure(sentence, clause, subject),
            any(sentence.tokens[chunk.words[-1]].is_name for chunk in subject[:1]),
            noun is not None and _is_fixed(sentence, noun),
            frozenset(c for m, c in named if m.part is Part.ADJECTIVE and m.start in heads and not firm),
            bool({clause.group.lemma, with_particle(sentence, clause)} & words_of("seating-verbs")),
            frozenset(code for m, code in named if scene.is_origin(sentence, m)),
            is_of_state(sentence, clause),
            _ruling(sentence, clause, subject, within),
            ruler(sentence, subject, within) is not None or _is_division(sentence, subject),
            clause.group.lemma in words_of("producing-verbs"),
            any(_is_vessel(sentence, i) for i in (noun, subject_noun(sentence, clause)) if i is not None),
            _is_often(sentence, clause),
            takes_power(sentence, clause),
            _is_of_victims(sentence, clause, subject),
            _ratifying(sentence, clause, noun, rulers),
            is_strike_of_trade(sentence, clause, subject),
        )


def voted(grounds: Grounds, kind: Kind, countries: Mapping[str, Mention]) -> Found:
    """The country whose people choose who governs it: "Guyanese voters go to the polls"."""
    if kind is not Kind.APPOINTMENT or not grounds.is_of_state or len(grounds.peoples) != 1:
        return (), ()
    country = countries.get(next(iter(grounds.peoples)))
    return ((country,), (Cue("where", country.where.name, "its people vote"),)) if country else ((), ())


def imposed(grounds: Grounds, kind: Kind, countries: Mapping[str, Mention]) -> Found:
    """The country whose government takes a measure that holds in all of it, or builds: "Peru digs wells".

    A measure against another nation bears on that one rather, and has no place here.

    Args:
        grounds: what the clause has for it.
        kind: what the clause tells of.
        countries: the countries the article names, by their codes.
    """
    decided = countries.get(grounds.ratifying or "") if kind is Kind.DECISION else None
    if decided is not None:
        return (decided,), (Cue("where", decided.where.name, "it is decided there"),)
    works = grounds.is_of_works and kind in _WORKS
    rules = grounds.ruling is not None and (kind is Kind.DECISION or grounds.is_of_produce)
    if (
        not (grounds.is_measure or works or rules)
        or not (grounds.nations or rules)
        or len(grounds.named) != 1
        or kind is Kind.STATEMENT
    ):
        return (), ()
    country = countries.get(next(iter(grounds.named)))
    if country is None:
        return (), ()
    return (country,), (Cue("where", country.where.name, "holds in the country of that government"),)


def _is_often(sentence: Parsed, clause: Clause) -> bool:
    """Whether something is told to have come about a number of times: "attacked at least 30 times"."""
    tokens = [sentence.tokens[i] for i in clause.own()]
    counted = any(a.tag == "CRD" and b.lower == "times" for a, b in pairwise(tokens))
    return counted or any(token.lower in ("twice", "thrice", "repeatedly") for token in tokens)


def _is_of_victims(sentence: Parsed, clause: Clause, subject: list[Chunk]) -> bool:
    """Whether people are harmed, or are saved by others: "forty passengers were taken off"."""
    verbs = {clause.group.lemma, with_particle(sentence, clause)}
    dies = clause.group.lemma in ("die", "drown")
    hit = dies or (
        clause.group.passive and bool(verbs & (words_of("harming-verbs") | words_of("saving-verbs")))
    )
    words = [sentence.tokens[i].lemma.lower() for chunk in subject[:1] for i in chunk.words]
    counted = bool(words) and sentence.tokens[subject[0].words[-1]].tag == "CRD"  # "two were treated"
    return hit and (counted or any(is_among(word, "people-nouns", "workforce") for word in words))


def bears_on_home(setting: Setting, grounds: Grounds, kind: Kind, told: Candidate | None) -> bool:
    """Whether what a clause tells may be where the event before was, or in what the article is set in.

    What another nation does is in none of these, nor is what minds and papers do, nor talks and trials.
    """
    spot, country = setting.spot, setting.country
    at_home = {place.where.country for place in (spot, country) if place}
    if told and told.where:
        at_home.add(told.where[0].where.country)
    bought = grounds.origins if kind in (Kind.AGREEMENT, Kind.ECONOMIC) else frozenset()
    away = grounds.beside | bought | grounds.nations | grounds.peoples
    of_measure = kind is Kind.DECISION and setting.is_of_measure
    governs = grounds.is_of_state and (grounds.is_seating or kind in (Kind.DECISION, Kind.APPOINTMENT))
    bodily = grounds.is_grounded or of_measure or grounds.is_figure or governs
    bodily = bodily and (kind not in _PLACELESS or grounds.is_measure)
    return bodily and not (away - at_home)


def may_be_at_home(grounds: Grounds, kind: Kind) -> bool:
    """Whether what another nation does, and talks, may yet be at what an article is about.

    What minds and papers do is not, nor is what is said or tried, had from somewhere else, or sent by others.
    """
    sent = kind is Kind.MOVEMENT and grounds.nations
    return (
        grounds.is_grounded and not grounds.origins and not sent and kind not in (Kind.STATEMENT, Kind.LEGAL)
    )


def at_venue(setting: Setting, grounds: Grounds, kind: Kind) -> Found:
    """The town of the talks that the article is of, where those who meet agree."""
    venue = setting.venue
    if venue is None or kind is not Kind.AGREEMENT or not grounds.is_grounded or grounds.beside:
        return (), ()
    return (venue.unsaid(),), (Cue("where", "", f"the article is of a meeting in {venue.where.name}"),)


def of_measure(setting: Setting, grounds: Grounds, kind: Kind) -> Found:
    """The country whose measure an article with no one spot is of, where a clause tells how it is decided."""
    country = setting.country if setting.is_of_measure and setting.spot is None else None
    if country is None or kind is not Kind.DECISION or not grounds.is_measure:
        return (), ()
    return (country.unsaid(),), (Cue("where", "", f"the article is of a measure of {country.where.name}"),)


def of_council(
    sentence: Parsed, clause: Clause, kind: Kind, known: tuple[Mention | None, list[Mention]]
) -> Found:
    """The town the article is about where a clause speaks of its council or mayor, and names no place.

    *known* are the spot of the article and the places within the clause.
    """
    spot, here = known
    own = [sentence.tokens[i] for i in clause.own()]
    word = next((t.text for t in own if t.is_noun and t.text in words_of("town-bodies")), None)
    if spot is None or word is None or spot.where.precision is not Precision.SETTLEMENT:
        return (), ()
    if kind is Kind.STATEMENT or any(m.part is not Part.ADJECTIVE for m in here):
        return (), ()
    return (spot.unsaid(),), (Cue("where", word, f"the article is about {spot.where.name}"),)


def of_ranking(sentence: Parsed, clause: Clause, kind: Kind, named: tuple[Mention, ...]) -> Found:
    """The land in which what has no name is the last or greatest: "Fiji's last mill was shut"."""
    own = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
    here = (m for m in named if any(a <= m.start < b for a, b in own))
    ranked = (m for m in here if m.kind != "continent" and is_ranking(sentence, m))
    owner = next(ranked, None) if scene.inherits(kind) else None
    return ((owner,), (Cue("where", owner.where.name, owner.reason),)) if owner else ((), ())


def as_before(
    setting: Setting, grounds: Grounds, kind: Kind, before: Candidate | None, *, is_joined: bool = False
) -> Found:
    """The place of the event told just before, of what happens on the ground as that did.

    With *is_joined* that is told in the same sentence: then its place may come from the one before as well.
    """
    local = scene.inherits(kind) and grounds.is_grounded and not grounds.is_often
    if not local or before is None or not _is_shared(before, setting.spot, grounds, is_joined=is_joined):
        return (), ()
    return before.where[:1], (Cue("where", "", f"as {before.what}, told just before"),)


def _is_vessel(sentence: Parsed, at: int) -> bool:
    """Whether a noun is of a ship, a plane or the like."""
    token = sentence.tokens[at]
    return bool({token.lemma.lower(), token.lower.removesuffix("s")} & words_of("vessels"))


def _is_of_ruler(sentence: Parsed, subject: list[Chunk], mention: Mention) -> bool:
    """Whether a place is in whose name the government, the subject of a clause, acts: "Peruvian cabinet"."""
    if not subject or sentence.tokens[subject[0].words[-1]].lemma.lower() not in words_of("those-in-power"):
        return False
    spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in subject[0].words]
    return any(a <= mention.start < b for a, b in spans)


def _ruling(sentence: Parsed, clause: Clause, subject: list[Chunk], within: list[Mention]) -> str | None:
    """The code of the country that settles something for itself, and does not answer or leave another."""
    outward = {clause.group.lemma, with_particle(sentence, clause)} & words_of("outward-verbs")
    acts = clause.role in (Role.MAIN, Role.COORDINATE) and not clause.group.passive and not outward
    mention = ruler(sentence, subject, within) if acts else None
    return mention.where.country if mention else None


def _ratifying(sentence: Parsed, clause: Clause, noun: int | None, rulers: set[str | None]) -> str | None:
    """The country whose parliament or cabinet decides on a pact: "Peru’s congress approved an accord"."""
    pact = noun is not None and is_among(sentence.tokens[noun].lemma.lower(), "pacts")
    codes = [code for code in rulers if code]
    return codes[0] if pact and not clause.group.passive and len(codes) == 1 else None


def _is_division(sentence: Parsed, subject: list[Chunk]) -> bool:
    """Whether a province or district acts, which holds more than one spot: "the county may shut mills"."""
    heads = (sentence.tokens[chunk.words[-1]] for chunk in subject[:1])
    return any(
        head.text.islower() and head.lemma.lower() in ("county", "province", "region") for head in heads
    )


def _is_firm(lemma: str) -> bool:
    """Whether a noun is of a business, which does what it does wherever it is paid to."""
    return lemma.lower() in words_of("roles-of-company")


def _is_fixed(sentence: Parsed, at: int) -> bool:
    """Whether a noun is of things on the ground that are not told of as known: "canals", not "the canal"."""
    token = sentence.tokens[at]
    before = [t.lower for t in sentence.tokens[max(0, at - 3) : at]]
    fixed = token.text.islower() and is_among(token.lemma.lower(), "facilities", "land-nouns")
    return fixed and token.tag == "NN2" and not {"the", "these", "those"} & set(before)


def _is_shared(before: Candidate, spot: Mention | None, grounds: Grounds, *, is_joined: bool) -> bool:
    """Whether the place of the event before is known well enough to be taken for that of the next.

    It is not where that place was itself taken from the one before, or lies abroad; nor is what a country or
    a province does at one spot in it, or what they have put on all their land.
    """
    struck = grounds.is_strike and not is_joined
    whole = (
        grounds.is_by_state
        or struck
        or (grounds.is_measure and before.where[0].entry != (spot and spot.entry))
    )
    if whole and before.where[0].where.precision.is_point:
        return False
    taken = ("told just before", "the article opens with")
    chained = any(c.field == "where" and any(word in c.reading for word in taken) for c in before.cues)
    place = before.where[0]
    abroad = spot is not None and _is_abroad(place, spot)
    befell = grounds.is_of_victims and (before.kind is Kind.INCIDENT or is_joined)
    abroad = abroad and not befell  # "Last year a ferry burnt at Hamburg. Forty people were taken off"
    return place.where.is_placed and (is_joined or not chained) and not abroad


def _is_abroad(place: Mention, spot: Mention) -> bool:
    """Whether a place lies in another country than the spot of the article."""
    return bool(place.where.country and spot.where.country and place.where.country != spot.where.country)


def in_town(named: tuple[Mention, ...], spot: Mention | None) -> tuple[Mention, ...]:
    """The places named, and the town the article is about where they are a hospital not known."""
    unknown = not any(m.where.is_placed for m in named) and {m.kind for m in named} <= words_of("town-sites")
    town = spot is not None and spot.where.precision is Precision.SETTLEMENT
    return (*named, spot) if spot and town and unknown else named
