"""Where an event is whose clause does not say: the likeliest place that its article treats of, or none.

Each place named so far, and "nowhere", has facts that speak for it, and each fact a weight, learned from
annotated articles by `packaging/train_places.py`; a conditional logit makes probabilities of their sums.
"""

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from viewer.extract.finding.candidates import Candidate
from viewer.extract.locating.carried_place import Earlier, Found
from viewer.extract.locating.home_place import Grounds
from viewer.extract.locating.setting import Setting
from viewer.extract.names.places import Mention
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision
from viewer.paths import resource

_LIKELY = 0.23  # a place of the article is told as that of the event if it is so probable
_ABOUT = {"the spot", "the country"}
_TOLD = {"told there in this sentence", "told there in this paragraph"}
_RECENT = 24  # mentions back that may name the place of an event whose clause names none
_UNSAID = "not said"  # how the cue of such a place begins
_NOWHERE = "nowhere"  # before what speaks for no place at all
_FAR = 3  # sentences: what was named before them counts as far off
_THIRDS = 3
_POINTERS = ("it", "they", "he", "she", "we", "who", "which", "that", "this", "these", "those", "both")
_OWN = ("its", "their", "his", "her", "our")
_GROUNDS = (
    "is_grounded", "is_measure", "is_figure", "is_by_name", "is_by_state", "is_seating", "is_of_state",
    "is_of_vessel", "is_often", "takes_power", "nations", "peoples", "beside", "ruling",
)  # fmt: skip
_NATIONAL = ("is_measure", "is_figure", "is_of_state")
Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """An event whose place is asked for.

    `number` is that of the sentence that tells of it, `named` are the places named so far, in order, and
    `early` is the character before which an article says what it is about.  `is_home` is whether what its
    clause tells may well be in what the article is set in, going by who does what in it; `is_as_told` whether
    it may be where the event before was.
    """

    clause: Clause
    kind: Kind
    earlier: Earlier
    grounds: Grounds
    setting: Setting
    sentences: tuple[Parsed, ...]
    number: int
    named: tuple[Mention, ...]
    early: int
    is_home: bool = True
    is_as_told: bool = True

    @property
    def sentence(self) -> Parsed:
        """The sentence that tells of the event."""
        return self.sentences[self.number]

    @property
    def late(self) -> float:
        """How far into the article the event is told, from 0 to 1."""
        return self.number / len(self.sentences)

    @property
    def last(self) -> Candidate | None:
        """The event told last, be it in passing; the heading tells of none."""
        return next((c for c in reversed(self.earlier.told) if not c.is_heading), None)


@dataclass(frozen=True, slots=True)
class Option:
    """A place an event may be at, and the facts that speak for it."""

    place: Mention
    facts: tuple[str, ...]


def implied(question: Question) -> Found:
    """The likeliest place of the event, marked as not said, and why; none where none is likely enough."""
    choices = options(question)
    if not choices:
        return (), ()
    known = weights()
    sums = [sum(known.get(fact, 0.0) for fact in option.facts) for option in choices]
    nowhere = sum(known.get(fact, 0.0) for fact in against(question))
    most = max(*sums, nowhere)
    total = sum(math.exp(each - most) for each in sums) + math.exp(nowhere - most)
    may_be = [i for i, option in enumerate(choices) if _may_be(question, option)]
    best = max(may_be, key=sums.__getitem__, default=None)
    if best is None or (chance := math.exp(sums[best] - most) / total) < _LIKELY:
        return (), ()
    place = choices[best].place.unsaid(round(chance, 2))
    return (place,), (Cue("where", "", f"{_UNSAID}; {_why(question, choices[best])} ({chance:.0%} likely)"),)


def _may_be(question: Question, option: Option) -> bool:
    """Whether a place is what the article is about, or where the event before was if this may be there."""
    facts = set(option.facts)
    as_told = question.is_as_told and option.place.where.is_placed and bool(facts & _TOLD)
    return as_told or bool(facts & _ABOUT)


def named_before(sentence: Parsed, clause: Clause, named: Sequence[Mention]) -> tuple[Mention, ...]:
    """The places named of late that a clause may be at: all but those it names itself, which it is not at.

    Args:
        sentence, clause: the clause.
        named: the places named up to the end of the sentence, in order.
    """
    spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
    return tuple(m for m in named[-_RECENT:] if not any(a <= m.start < b for a, b in spans))


@cache
def weights() -> dict[str, float]:
    """How much each fact speaks for a place, or for none."""
    rows = resource("words/implied_places.tsv").read_text("utf-8").splitlines()
    return {fact: float(weight) for fact, weight in (r.split("\t") for r in rows if not r.startswith("#"))}


def options(question: Question) -> list[Option]:
    """The places the event may be at, in the order in which the article names them."""
    groups: dict[Key, list[Mention]] = defaultdict(list)
    for mention in question.named:
        groups[_key(mention)].append(mention)
    if question.setting.spot and _spot(question) is None:
        groups.pop(_key(question.setting.spot), None)
    for place in (_spot(question), question.setting.country):
        if place and _key(place) not in groups:
            groups[_key(place)].append(place)
    told, standing = _told(question.earlier), _Standing.of(question)
    return [
        Option(group[-1], tuple(_facts(question, standing, group, told.get(key, ()))))
        for key, group in groups.items()
    ]


def against(question: Question) -> list[str]:
    """The facts that speak for no place."""
    facts = [f"third={min(_THIRDS - 1, int(_THIRDS * question.late))}"]
    facts += [name for name in _GROUNDS if getattr(question.grounds, name)]
    facts += [f"kind={question.kind.value}", f"subject={_subject(question.sentence, question.clause)}"]
    facts += [f"certainty={question.earlier.certainty.value}"] if question.earlier.certainty else []
    facts += ["credited"] if question.earlier.is_credited else []
    facts += ["dated"] if question.earlier.is_dated else []
    facts += ["has spot"] if question.setting.spot else []
    facts += ["has country"] if question.setting.country else []
    facts += ["after a place"] if question.last and question.last.where else []
    facts += [] if question.is_home else ["unlike home", f"unlike home, {question.kind.value}"]
    return [f"{_NOWHERE} {fact}" for fact in facts]


def _spot(question: Question) -> Mention | None:
    """The spot of the article; none for what a whole country or province does, which is at no one spot."""
    spot, grounds = question.setting.spot, question.grounds
    whole = grounds.is_by_state or grounds.takes_power
    return None if spot and whole and spot.where.precision.is_point else spot


@dataclass(frozen=True, slots=True)
class _Standing:
    """What is asked of each place alike: where sentences and paragraphs begin, the words of the clause."""

    starts: list[int]
    begins: int
    lemmas: frozenset[str]
    alone: Key | None
    spot: Key | None
    country: Key | None

    @classmethod
    def of(cls, question: Question) -> "_Standing":
        sentences, here = question.sentences, question.sentence
        low = question.number
        while low and sentences[low - 1].sentence.block == here.sentence.block:
            low -= 1
        first = max(0, question.number - _FAR - 1)
        starts = [sentence.sentence.start for sentence in sentences[first : question.number + 1]]
        begins = sentences[low].sentence.start
        near = {
            _key(m)
            for m in question.named
            if m.start >= begins and m.where.precision is not Precision.COUNTRY
        }
        spot, country = question.setting.spot, question.setting.country
        return cls(
            starts,
            here.tokens[question.clause.start].start,
            frozenset(here.tokens[i].lemma.lower() for i in question.clause.own()),
            next(iter(near)) if len(near) == 1 else None,
            _key(spot) if spot else None,
            _key(country) if country else None,
        )


def _facts(
    question: Question, standing: _Standing, group: list[Mention], told: Sequence[int]
) -> Iterator[str]:
    """The facts that speak for a place: *group* is where it is named, *told* which events back are there."""
    strong = list(_strong(question, standing, group[-1], told))
    yield from strong
    yield from (f"{fact} of {question.kind.value}" for fact in strong if " as it " not in fact)
    yield from _as_named(question, standing, group)
    back = len(standing.starts) - bisect_right(standing.starts, group[-1].start)
    yield f"sentences back={min(back, _FAR)}"
    yield f"events there={min(len(told), _FAR)}"
    yield from _against_nations(question.grounds, group[-1])
    if not question.is_home:
        yield f"unlike home, {group[-1].where.precision.value}"


def _strong(question: Question, standing: _Standing, place: Mention, told: Sequence[int]) -> Iterator[str]:
    """What weighs otherwise for each kind of event: what a place is, to the article and to what it told."""
    yield place.where.precision.value
    yield from _told_last(question, told)
    key = _key(place)
    if key == standing.spot:
        yield "the spot"
    if key == standing.country:
        yield "the country"
        yield from (f"the country as it {name}" for name in _NATIONAL if getattr(question.grounds, name))


def _as_named(question: Question, standing: _Standing, group: list[Mention]) -> Iterator[str]:
    """How the article names a place: in its heading, early, alone, by a word that the clause has too."""
    place, key, setting = group[-1], _key(group[-1]), question.setting
    kinds = {*place.where.name.lower().split()[-1:], *place.kind.lower().split()[-1:]}
    holds = {
        "heading's spot": key == standing.spot and setting.is_headed,
        "heading's country": key == standing.country and setting.is_national,
        "early": group[0].start < question.early,
        "named after": group[0].start >= standing.begins,
        "alone in its paragraph": key == standing.alone,
        "not in the gazetteer": not place.where.is_placed,
        "its kind is named": bool(kinds & standing.lemmas) and place.start < standing.begins,
    }
    yield from (fact for fact, held in holds.items() if held)


def _told_last(question: Question, told: Sequence[int]) -> Iterator[str]:
    """Whether the event told last was at the place, in the same sentence or paragraph, or one before it."""
    if not told:
        return
    last = question.last
    if told[0] > 0 or last is None:
        yield f"told there {'earlier' if told[0] > 1 else 'before the last'}"
        return
    if last.sentence == question.number:
        yield "told there in this sentence"
    elif question.sentences[last.sentence].sentence.block == question.sentence.sentence.block:
        yield "told there in this paragraph"
    else:
        yield "told there last"


def _against_nations(grounds: Grounds, place: Mention) -> Iterator[str]:
    """Whether the nations that act in a clause, or whose places it names, are the place's own."""
    nation = place.where.country
    if grounds.nations:
        yield "of those who act" if nation in grounds.nations else "not of those who act"
    if grounds.peoples and nation not in grounds.peoples:
        yield "not of that people"
    if grounds.beside:
        yield "in a nation named" if nation in grounds.beside else "in another than a nation named"


def _told(earlier: Earlier) -> dict[Key, list[int]]:
    """How many events back was one at a place, the last first, for each place that one was at."""
    found: dict[Key, list[int]] = defaultdict(list)
    for back, candidate in enumerate(c for c in reversed(earlier.told) if not c.is_heading):
        if candidate.where:
            found[_key(candidate.where[0])].append(back)
    return found


def _key(mention: Mention) -> Key:
    """What tells one place from another: a base and the town it is in lie at one point, but are two."""
    where = mention.where
    return (where.lat, where.lon, where.precision) if where.is_placed else (where.name,)


def _subject(sentence: Parsed, clause: Clause) -> str:
    """How the subject of a clause is known: by a name, a pronoun, as told before, as new."""
    chunk = next(iter(subject_chunks(sentence, clause)), None)
    return _known_by(sentence, chunk) if chunk else "none"


def _known_by(sentence: Parsed, chunk: Chunk) -> str:
    first, head = chunk.words[0], sentence.tokens[chunk.words[-1]]
    before = sentence.tokens[first - 1].lower if first else ""
    if head.tag == "PNP" or head.lower in _POINTERS:
        return "pronoun"
    if before in _OWN or sentence.tokens[first].lower in _OWN:
        return "own"
    if before in ("the", "this", "that", "these", "those"):
        return "known"
    if head.is_name:
        return "name"
    return "many" if head.tag == "NN2" and before not in ("a", "an") else "new"


def _why(question: Question, option: Option) -> str:
    """What speaks for a place, in words."""
    name, last = option.place.where.name, question.last
    if any(fact.startswith("told there in this") for fact in option.facts) and last:
        return f"as {last.what}, told just before"
    if "the spot" in option.facts:
        return f"the article is about {name}"
    if "the country" in option.facts:
        return f"the article speaks most of {name}"
    return f"the article tells of {name} here"
