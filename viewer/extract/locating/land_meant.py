"""The land that “the country”, "the province", "the islands" or "the mountain" means: one named before."""

from dataclasses import dataclass

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating.land_sorts import (
    COUNTRIES,
    DISTRICTS,
    DIVISIONS,
    IN_TOWNS,
    gives_name,
    is_town,
    sort_of,
)
from viewer.extract.locating.passed_places import without_passed
from viewer.extract.locating.scene import is_origin
from viewer.extract.locating.setting import Setting
from viewer.extract.names.place_parts import Part
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision

_REACH = 1500  # characters back to what is still being told of
_JUST = 250  # characters
_INTO = frozenset(
    "in into across inside within throughout around off over near to through on at outside beneath under via "
    "toward towards onto along beyond between against".split()
)
_OUT = frozenset("from of".split())  # "withdrew from the province", "the south of the country"
_PARTS = frozenset(
    "out outside south north east west centre center interior coast corner heart rest half much parts part "
    "most all off inside edge border side shore shores".split()
)
_PROVIDING = frozenset(
    "adopt pass approve enact impose lift declare order grant pledge promise lend agree sign award".split()
)
_BEARING = frozenset(
    "lease sale control closure blockade seizure capture siege expansion handover takeover purchase shelling "
    "bombing evacuation occupation reopening opening privatisation invasion defence".split()
)
_GOING = frozenset(
    "expel deport evacuate escape remove withdraw pull drive oust eject retreat depart ban bar airlift fly "
    "divert extract rescue".split()
)
_TAKING = frozenset(
    "rule govern annex survey inspect search quit roam climb circle monitor administer supply power connect "
    "reconnect blast mine quarry".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """The places that a text has named up to the end of a sentence, and what the article is about.

    `adjectives` name countries too; `guests` are the nations of those who act in the clause, none of which
    means its own by "the country".
    """

    mentions: tuple[Mention, ...]
    setting: Setting
    guests: frozenset[str] = frozenset()
    adjectives: tuple[Mention, ...] = ()


def land_meant(sentence: Parsed, clause: Clause, at: int, named: Named) -> tuple[Mention, ...]:
    """The land, mountain or town that a noun with "the" means where something is put at it; else nothing.

    It is the last one of that sort that the text has named, if it did so lately.
    """
    noun = sentence.tokens[at].lower
    if not _is_where(sentence, clause, at):
        return ()
    if noun in COUNTRIES:
        return _country(sentence, at, named)
    spot = named.setting.spot
    if noun in IN_TOWNS and spot is not None:
        return ()  # that of the article is meant, or one beside it
    high, sort = sentence.tokens[at].start, sort_of(noun)
    near = [m for m in named.mentions if high - _REACH <= m.start < high and m.where.is_placed]
    near = (_of_area(sentence, clause, near) if noun == "area" else near)[::-1]
    found = next((m for m in near if sort(m)), None)
    if found is None and noun in (*DISTRICTS, *DIVISIONS):
        stood = without_passed(sentence.text, near[::-1])
        found = next(
            (m for m in near if gives_name(m) or (noun in DISTRICTS and is_town(m) and m in stood)), None
        )
    if found is None and spot is not None and sort(spot):
        found = spot
    return (found,) if found else ()


def _of_area(sentence: Parsed, clause: Clause, near: list[Mention]) -> list[Mention]:
    """The places that "the area" may mean: none only gone to, and a sea where it is a ship’s."""
    own = [sentence.tokens[i] for i in clause.own()]
    at_sea = any(t.is_noun and t.lemma.lower() in words_of("ships") for t in own)
    seas = [m for m in near if m.where.precision is Precision.SEA] if at_sea else []
    return seas or without_passed(sentence.text, near)


def _country(sentence: Parsed, at: int, named: Named) -> tuple[Mention, ...]:
    """The country in which the text put something just before, else that of the article; no guest's own."""
    setting, high = named.setting, sentence.tokens[at].start
    before = [m for m in named.mentions if m.start < high]
    states = {m.where.country: m for m in before if m.where.precision is Precision.COUNTRY}
    near = [m for m in before if m.where.country in states.keys() - named.guests]
    held = [m for m in near if m.part in (Part.LOCATION, Part.OWNER)]
    last = ([m for m in held if not is_origin(sentence, m, of_noun=True)] or near)[-1:]
    since = [m for m in named.adjectives if last and last[0].start < m.start < sentence.sentence.start]
    if any(m.where.country != last[0].where.country for m in since):
        last = []  # another nation has been told of since
    low = sentence.sentence.start - (0 if setting.is_national else _JUST)
    if setting.country is not None and not (last and last[0].start >= low):
        return (setting.country,)
    return tuple(states[m.where.country] for m in last if m.start >= sentence.sentence.start - _REACH)


def _owns_ground(sentence: Parsed, first: int) -> bool:
    """Whether what is owned, from a word on, lies on some ground: "the country's main port"."""
    tokens, last = sentence.tokens, first
    while last + 1 < len(tokens) and tokens[last + 1].tag in ("AJ0", "AJS", "ORD", "NN1", "NN2", "CJC"):
        last += 1
    head = tokens[last].lemma.lower() if last < len(tokens) and tokens[last].is_noun else ""
    return is_among(head, "facilities", "structures", "place-nouns") or head in ("coast", "waters", "water")


def _is_where(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a clause puts something at, into or out of what a noun with "the" means, or does it to that."""
    tokens = sentence.tokens
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and (after.is_noun or after.tag == "POS"):
        owner = after.tag == "POS" and tokens[at].lower in COUNTRIES
        return owner and _owns_ground(sentence, at + 2)  # not "the country code", "the island's council"
    first = next((i for i in range(at, max(-1, at - 4), -1) if tokens[i].lower in ("the", "that", "this")), 0)
    if first == 0:
        return clause.group.passive and at < clause.group.first
    lead, lemma = tokens[first - 1].lower, clause.group.lemma
    if lead in _INTO or (lead == "for" and lemma in _PROVIDING):
        return True
    if lead in ("half", "all", "much", "most"):
        return True  # "darkened half the country"
    if lead in _OUT:
        parts = {t.lower for t in tokens[max(0, first - 3) : first - 1]}
        bears = lead == "of" and bool(parts & _BEARING)
        return (
            bears
            or bool(parts & _PARTS)
            or lemma in _GOING
            or (lead == "from" and lemma in words_of("leaving-verbs"))
        )
    if at < clause.group.first:
        return clause.group.passive
    taken = lemma in _TAKING or lemma in words_of("place-verbs") or lemma in words_of("leaving-verbs")
    return first - 1 == clause.group.last and taken and not clause.group.passive
