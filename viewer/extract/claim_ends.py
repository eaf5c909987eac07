"""The two ends of a distance: the places a text names, describes or leaves to be understood."""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace

from viewer.extract.clauses import Clause, Shape
from viewer.extract.doers import subject_chunks
from viewer.extract.parsing import Parsed
from viewer.extract.phrases import with_particle
from viewer.extract.places import Mention, Part
from viewer.extract.pointing import meant_by
from viewer.extract.references import End, described, named, two_before
from viewer.extract.words import verb_trigger
from viewer.geo.entry import Kind as PlaceKind
from viewer.geo.gazetteer import Gazetteer
from viewer.model.event import Kind
from viewer.model.where import Precision, Where

REACH = 160
_SIDE = re.compile(r"\s+(?:coast|coastline|shore|side|seaboard)\b", re.IGNORECASE)
_PLACED_IT = re.compile(r"\b(?:it|them)\s*$", re.IGNORECASE)
_POSITION = re.compile(
    r"\b(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat)\s+(?:(?:just|only|still|now)\s+)?[“‘\"']?$",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][\w-]*"
_PHRASE = re.compile(
    rf"\s*(?P<noun>(?:the|an?|our|its|their)\s(?:{_WORD}\s){{0,3}}?{_WORD})(?=[.,;:)”’\"]|$)"
)
_PHRASE_BEFORE = re.compile(
    rf"\b(?P<noun>(?:the|an?|our|its|their)\s(?:{_WORD}\s){{0,2}}?{_WORD})\s*$", re.IGNORECASE
)
_LOCATING = frozenset("be lie stand sit remain".split())
_HERE = re.compile(r"\s*here\b", re.IGNORECASE)
_IT = re.compile(r"\s*it\b", re.IGNORECASE)
_AND_NAME = re.compile(r"(?:[,;]\s+(?:and\s|but\s|while\s)?|\band\s)\s*(?P<name>[^,;]{2,40}?),?\s*$")
_SECOND = re.compile(
    r"[^.;:]{0,30},? (?:and|but|or|yet)(?:,[^.;:,]{1,40},)? (?:\w+ ){0,2}[“‘]?", re.IGNORECASE
)
_TOWN_WORDS = {"resort": "town", "metropolis": "city", "hamlet": "village"}
_HOW_FAR = re.compile(r"\bhow far (?:away |off )?(?:is|are|was|were) .* from .*\?", re.IGNORECASE)
_THE_NOUN = re.compile(r"\s*(?:the|that|this)\s(?:same\s)?(?P<noun>[a-z]+)\b")
_DIVISIONS = (Precision.REGION, Precision.DISTRICT)
_TOWNS = (PlaceKind.CITY, PlaceKind.CAPITAL)
Pair = tuple[End, End]


@dataclass(frozen=True, slots=True)
class Around:
    """What a sentence stands in: the sentences up to it, the places near it, the spot of the article."""

    told: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    gazetteer: Gazetteer
    spot: Mention | None = None

    @property
    def sentence(self) -> Parsed:
        return self.told[-1]

    def end(self, mention: Mention) -> End:
        """The place of a mention; of a province and the town it is named after the town."""
        if self.sentence.text[mention.start : mention.end].lower() == "capital":
            mention = self._capital(mention)
        where = mention.where
        if where.precision in _DIVISIONS:
            same = self.gazetteer.lookup(where.name)
            town = next((e for e in same if e.kind in _TOWNS and e.country == where.country), None)
            if town:
                where = replace(
                    where, lat=town.lat, lon=town.lon, precision=town.precision, radius_m=town.radius_m
                )
        elif where.radius_m is None and mention.entry:
            where = replace(where, radius_m=mention.entry.radius_m)
        return End(where, mention.start, mention.end, where.name)

    def _capital(self, mention: Mention) -> Mention:
        """The capital meant: where it is not named but that of the country most spoken of is, the latter."""
        named = {m.where.country: m for m in self.mentions if m.kind == "capital" and m is not mention}
        spoken = Counter(m.where.country for m in self.mentions if m.where.country).most_common(1)
        other = named.get(spoken[0][0]) if spoken and mention.where.country not in named else None
        return replace(mention, where=other.where, entry=other.entry) if other else mention


def ends_of(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of a distance; *before* are those of the distance told before it."""
    joint = (match["joint"] or "").lower()
    if match["gap"] is not None:
        return _gapped(match, around, before)
    if joint in ("apart", "between"):
        return _apart(match, around, before)
    return _from(match, around, before) if joint else _understood(match, around, before)


def _gapped(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of ", and C within 200 km" after "A lies 60 km from B": C, and what the first counts from."""
    low = around.sentence.sentence.start
    if before is None or not (before[0].start >= low or before[1].start >= low):
        return None
    joined = _AND_NAME.search(match.string, max(low, match.start() - REACH), match.start())
    inside = [
        m for m in around.mentions if joined and joined.start("name") <= m.start and m.end <= match.start()
    ]
    if len(inside) != 1 or joined is None or match.string[joined.start("name") : inside[0].start].strip():
        return None
    first = around.end(inside[0])
    return (first, before[1]) if first.where != before[1].where else None


def _from(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The two ends of "X is … from Y"; in "a map puts it …" X is that of the claim before."""
    it = _IT.match(match.string, match.end())
    second = before[0] if it and before else _second(match, around)
    if second is None:
        return None
    first = _first(match, around, before)
    if first and first.where == second.where and second.start > match.start():
        second = _other_town(around, first, second)
    return (first, second) if first and second and first.where != second.where else None


def _other_town(around: Around, first: End, second: End) -> End | None:
    """The town named before the first end, for "has X within 200 km of the same city"."""
    if second.words == second.where.name:
        return None
    earlier = (m for m in reversed(around.mentions) if m.end <= first.start)
    found = next((m for m in earlier if m.where.precision is first.where.precision), None)
    return replace(second, where=found.where) if found else None


def _second(match: "re.Match[str]", around: Around) -> End | None:
    """The end after "from": a place named or described there, "here", or what cannot be placed."""
    sentence, text = around.sentence, match.string
    stop = sentence.sentence.end
    if around.spot and _HERE.match(text, match.end()):
        return around.end(around.spot)
    after = [m for m in around.mentions if match.end() <= m.start < min(stop, match.end() + REACH)]
    reach = min(stop, after[0].end + len(" capital") if after else stop)
    told = described(around.told, around.mentions, (match.end(), reach), around.gazetteer)
    covers = told and after and told.end == after[0].end and after[0].where.is_placed
    is_named = after and (told is None or covers or told.start > after[0].start)
    if after and (is_named or (told and text[told.end : after[0].start] == ", ")):
        return around.end(after[0])
    told = told or _meant(match, around) or named(sentence, (match.end(), stop), is_first=True)
    return told or (_unnamed(match, after=True) if _lies(match, sentence.sentence.start) else None)


def _meant(match: "re.Match[str]", around: Around) -> End | None:
    """The place that "the harbour" means in this article."""
    noun = _THE_NOUN.match(match.string, match.end())
    if noun is None:
        return None
    earlier = [m for m in around.mentions if m.end <= match.start() and m.where.is_placed]
    word = noun["noun"].lower()
    found = meant_by(_TOWN_WORDS.get(word, word), earlier, (), around.spot)
    return End(found[0].where, noun.start("noun"), noun.end("noun"), noun[0].strip()) if found else None


def _first(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """The end that the distance is said of."""
    sentence = around.sentence
    low = sentence.sentence.start
    if before and _PLACED_IT.search(match.string, low, match.start()):
        return before[0]
    here = [m for m in around.mentions if low <= m.start and m.end <= match.start()]
    if before and _goes_on(match, around, before):
        return before[0]
    beside = _beside(match, here)
    if beside:
        return around.end(beside)
    own, is_told = _of_clause(match, around)
    if own or is_told:
        return own
    subject = _subject(match, here)
    span = (low, match.start())
    first = (
        around.end(subject) if subject else described(around.told, around.mentions, span, around.gazetteer)
    )
    first = first or named(sentence, span, is_first=False)
    return first or _unnamed(match, after=False)


def _goes_on(match: "re.Match[str]", around: Around, before: Pair) -> bool:
    """Whether the distance is a second one of the same place: "lies 25 km from A and 150 km from B"."""
    low, high = max(before[0].end, before[1].end), match.start()
    inside = around.sentence.sentence.start <= before[1].start and low <= high
    named = any(low <= m.start and m.end <= high for m in around.mentions)
    return inside and not named and _SECOND.fullmatch(match.string, low, high) is not None


def _beside(match: "re.Match[str]", here: list[Mention]) -> Mention | None:
    """The place right before the distance, or before a comma and it: "Chancay, about 60 km from"."""
    if not here:
        return None
    between = match.string[here[-1].end : match.start()]
    if not between.strip(" “‘\"'") or re.fullmatch(r"\s*,\s*(?:(?:just|only|some|lying|lies)\s+)?", between):
        return _subject(match, here)
    return None


def _of_clause(match: "re.Match[str]", around: Around) -> tuple[End | None, bool]:
    """What the clause around a distance says it of, and whether it says it of something unplaced.

    The subject of "is" or "lies", or of an incident: "the Wren sank 14 miles from the harbour".
    """
    sentence = around.sentence
    clause = _clause_at(sentence, match.start())
    if clause is None or clause.group.passive:
        return None, False
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(clause.group.lemma)
    locates = (
        clause.group.lemma in _LOCATING
        or (trigger is not None and trigger.kind is Kind.INCIDENT)
        or _is_right_after(sentence, clause, match.start())
    )
    chunks = subject_chunks(sentence, clause)[:1]
    if not locates or not chunks:
        return None, False
    first, last = (sentence.tokens[chunks[0].words[i]] for i in (0, -1))
    inside = [m for m in around.mentions if first.start <= m.start < last.end]
    heads = [m for m in inside if m.end >= last.end]
    if heads:
        return around.end(heads[-1]), False
    verb = sentence.tokens[clause.group.first].start
    ahead = [
        m
        for m in around.mentions
        if first.start <= m.start and m.end <= match.start() and not last.end <= m.start < verb
    ]
    if inside and inside[-1].part is Part.OWNER and last.tag in ("NN1", "NN2"):
        return _unplaced(sentence.text, first.start, last.end), True  # "the island's nearest beach"
    if (ahead and not inside) or not last.is_name:
        return None, False
    return _unplaced(sentence.text, first.start, last.end), True


def _is_right_after(sentence: Parsed, clause: Clause, offset: int) -> bool:
    """Whether only particles and adverbs stand between the verb and a character: "went down about"."""
    between = [t for t in sentence.tokens[clause.group.last + 1 :] if t.start < offset]
    return all(t.tag in ("AV0", "AVP") for t in between)


def _unplaced(text: str, start: int, end: int) -> End:
    return End(Where(text[start:end]), start, end, text[start:end])


def _clause_at(sentence: Parsed, offset: int) -> Clause | None:
    """The innermost finite clause whose verb stands before a character that is in it."""
    starts = [t.start for t in sentence.tokens]
    at = bisect_right(starts, offset) - 1
    around = [
        c for c in sentence.clauses if c.shape is Shape.FINITE and c.group.last < at and c.start <= at < c.end
    ]
    return min(around, key=lambda c: c.end - c.start, default=None)


def _understood(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "X is 130 miles away": from what was told of before, or from where the article is set."""
    asked = _asked(around)
    opens = match.start() - around.sentence.sentence.start
    if asked and opens < len("It is about "):
        return asked
    first = _first(match, around, None)
    if first is None:
        return None
    placed = [end for end in before or () if end.where.is_placed and end.where != first.where]
    spot = around.end(around.spot) if around.spot else None
    second = spot or (placed[0] if placed else None)
    return (first, second) if second and second.where != first.where else None


def _asked(around: Around) -> Pair | None:
    """The ends of the question that the sentence answers: "How far is X from Y?"."""
    if len(around.told) < 2:
        return None
    asks = around.told[-2].sentence
    if not _HOW_FAR.search(around.sentence.text, asks.start, asks.end):
        return None
    placed = [m for m in around.mentions if asks.start <= m.start < asks.end and m.where.is_placed]
    if len(placed) == 1 and "the capital" in around.sentence.text[asks.start : asks.end]:
        capitals = {m.where.name: m for m in around.mentions if m.kind == "capital" and m.where.is_placed}
        placed += list(capitals.values()) if len(capitals) == 1 else []
    return (around.end(placed[0]), around.end(placed[1])) if len(placed) == 2 else None


def _lies(match: "re.Match[str]", low: int) -> bool:
    """Whether the distance follows a verb of position: "our camp stands 15 km from the road"."""
    return _POSITION.search(match.string, low, match.start()) is not None


def _unnamed(match: "re.Match[str]", *, after: bool) -> End | None:
    """An end that is only described, and so lies nowhere: "our camp", "the nearest road"."""
    if after:
        found = _PHRASE.match(match.string, match.end())
    else:
        position = list(_POSITION.finditer(match.string, max(0, match.start() - REACH), match.start()))[-1:]
        stop = position[0].start() if position else match.start()
        found = _PHRASE_BEFORE.search(match.string, max(0, stop - 40), stop)
    if found is None:
        return None
    return End(Where(found["noun"]), found.start("noun"), found.end("noun"), found["noun"])


def _subject(match: "re.Match[str]", before: list[Mention]) -> Mention | None:
    """The place that the distance is said of: the one right before a comma, else the subject."""
    text = match.string
    sides = [m for m in before if _SIDE.match(text, m.end)]
    before = [
        m for m in before if m not in sides
    ] or before  # "in Donoso, on the Caribbean coast 120 km from"
    if not before:
        return None
    between = text[before[-1].end : match.start()]
    if not between.strip():
        return before[-1]
    joint = max(
        text.rfind(mark, before[0].end, match.start()) for mark in ("; ", ", and ", ", but ", ", while ")
    )
    before = [m for m in before if m.start > joint] or before
    if re.fullmatch(r"\s*,\s*(?:(?:just|only|some|lying|lies)\s+)?", between):
        last = len(before) - 1
        while (
            last
            and before[last - 1].part is Part.LOCATION
            and text[before[last - 1].end : before[last].start] in (", ", ", in ")
        ):
            last -= 1
        return before[last]
    if re.search(r",\s[^,]+,\s", text[before[0].end : match.start()] + " "):
        return before[0]
    return next((m for m in before if m.part is not Part.OWNER), before[-1])


def _apart(match: "re.Match[str]", around: Around, ends: Pair | None) -> Pair | None:
    """The two ends of "X and Y are … apart" and "… between X and Y"."""
    sentence, mentions = around.sentence, around.mentions
    low, high = sentence.sentence.start, sentence.sentence.end
    if match["joint"].lower() == "between":
        pair = [m for m in mentions if match.end() <= m.start < high][:2]
    else:
        pair = [m for m in mentions if low <= m.start and m.end <= match.start()]
        pair = (
            []
            if re.search(
                r"\bthe (?:two|pair)\b|\bthey\b|\bboth\b", sentence.text[low : match.start()], re.IGNORECASE
            )
            else pair[-2:]
        )
    if len(pair) == 2:
        return around.end(pair[0]), around.end(pair[1])
    return ends or two_before(mentions, low)
