"""Places that are described and not named: "a Chinese-controlled port", "this strategic location"."""

import re
from dataclasses import dataclass

from viewer.extract.grammar.words import words_of
from viewer.extract.locating.exactness import by_exactness
from viewer.extract.locating.thing_meant import is_like
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.apart import is_near
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision, Where

_CONTROLLED = re.compile(
    r"\b(?:an?|the|another)\s+(?P<nation>[^\W\d_]+)[- ](?:\w+[- ])?"
    r"(?P<how>controlled|run|owned|operated|built|backed|held|managed|developed|funded|financed)\s+(?:\w+\s+){0,2}?(?P<noun>\w+)"
)
_CAPITAL = re.compile(r"\bthe (?P<region>[^\W\d_][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*?)(?:['’]s)? capital\b")
_NATIONAL = re.compile(r"\b[Tt]he (?:[a-z]+ )?(?P<nation>[^\W\d_a-z]\w+) (?:[a-z]+ ){0,2}?(?P<noun>[a-z]+)\b")
LANDS = frozenset("island islet isle atoll archipelago peninsula".split())
"""Nouns of land that a town stands on and is not."""
_LOCATING = frozenset("lie stand sit remain begin rise border face overlook adjoin locate situate".split())
_NEXT = 4  # words
_ISLET_M = 30_000
_POINTING = re.compile(r"\b(?:this|that|the)\s+(?P<words>(?:[\w-]+\s+){0,3}[\w-]+)", re.IGNORECASE)
_ONLY_POINTS = re.compile(r"(?i:the|an?|its?|their|this|that|these|those|there|both|two)\b(?!.*\s[A-Z])")


@dataclass(frozen=True, slots=True)
class End:
    """One end of a distance: the place, and the characters start..end that name or describe it."""

    where: Where
    start: int
    end: int
    words: str
    is_island: bool = False  # measured from its shore or its middle
    is_sure: bool = False  # the only thing of its sort that the text has named
    others: tuple[Where, ...] = ()  # what the words may mean as well
    is_open: bool = False  # nothing chooses between the place and the others

    @property
    def is_named(self) -> bool:
        """Whether its words have a name, and do not only point to a place: "the plant", "it"."""
        return self.is_sure or not _ONLY_POINTS.match(self.words)


def described(
    told: tuple[Parsed, ...], mentions: tuple[Mention, ...], span: tuple[int, int], gazetteer: Gazetteer
) -> End | None:
    """The place that the characters *span* of the last sentence of *told* describe; None if none."""
    if not told:
        return None
    text = told[-1].text
    finders = (
        (_CONTROLLED, _controlled),
        (_CAPITAL, _capital),
        (_NATIONAL, _national),
    )
    for pattern, finder in finders:
        if (match := pattern.search(text, *span)) and (found := finder(match, told[-1], mentions, gazetteer)):
            return End(found, match.start(), match.end(), match[0])
    return _pointing(told, mentions, span)


def _controlled(
    match: "re.Match[str]", sentence: Parsed, mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> Where | None:
    """The named port (or whatever it is) of which the article says that that nation's company runs it."""
    code = gazetteer.demonym(match["nation"])
    fit = [
        m
        for m in mentions
        if m.where.is_placed and m.part is not Part.ACTOR and _may_be(m, match["noun"].lower())
    ]
    if code is None:
        return None
    text = sentence.text
    ran = [m for m in fit if m.where.country != code and _is_run_by(text, m, code, gazetteer)]
    return by_exactness(ran)[0].where if ran else None


def _may_be(mention: Mention, noun: str) -> bool:
    if noun in ("town", "village", "resort") and mention.kind == "capital":
        return False
    return is_like(mention, noun) or (
        noun in ("port", "harbour", "harbor", "terminal") and mention.kind == "city"
    )


_RUNS = re.compile(
    r"\b(?:operat|own|control|develop|buil[td]|run\b|runs\b|manag|financ|fund|stake)\w*", re.IGNORECASE
)


def _is_run_by(text: str, mention: Mention, code: str, gazetteer: Gazetteer) -> bool:
    """Whether the sentence of a mention speaks of running it and of the nation *code*."""
    start = max(text.rfind(mark, 0, mention.start) for mark in (". ", "\n", "! ", "? ")) + 1
    ends = [at for mark in (". ", ".\n", "\n") if (at := text.find(mark, mention.end)) >= 0]
    stop = min(ends, default=len(text))
    following = [at for mark in (". ", ".\n", "\n") if (at := text.find(mark, stop + 2)) >= 0]
    sentence = text[max(0, start) : min(following, default=len(text))]
    if not _RUNS.search(sentence):
        return False
    for word in re.findall(r"[^\W\d_][\w-]*", sentence):
        for part in word.split("-")[:1]:
            if part[0].isupper() and (gazetteer.demonym(part) == code or _is_country(part, code, gazetteer)):
                return True
    return False


def _is_country(name: str, code: str, gazetteer: Gazetteer) -> bool:
    return any(
        e.code == code or (e.precision is Precision.COUNTRY and e.country == code)
        for e in gazetteer.lookup(name)
    )


def _capital(
    match: "re.Match[str]", sentence: Parsed, mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> Where | None:
    """The largest city the article names in a region or country: its capital, as far as the article goes."""
    region = match["region"].casefold()
    code = gazetteer.demonym(match["region"])
    nations = {e.country for e in gazetteer.lookup(match["region"]) if e.precision is Precision.COUNTRY}
    cities = [m for m in mentions if m.entry and m.where.precision is Precision.SETTLEMENT]
    inside = [m for m in cities if m.entry and (m.entry.admin1 or "").casefold() == region]
    inside = inside or [
        m for m in cities if m.where.country in {code, *nations} - {None} and m.kind == "capital"
    ]
    return max(inside, key=lambda m: m.entry.population if m.entry else 0).where if inside else None


def _national(
    match: "re.Match[str]", sentence: Parsed, mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> Where | None:
    """The last place named before in that nation of the sort that "the Chilean port" tells."""
    code, noun = gazetteer.demonym(match["nation"]), match["noun"]
    if code is None:
        return None
    before = [m for m in mentions if m.end <= match.start() and m.where.is_placed and m.where.country == code]
    fit = [m for m in before if m.part is not Part.ACTOR and _may_be(m, noun)]
    return fit[-1].where if fit else None


def _pointing(told: tuple[Parsed, ...], mentions: tuple[Mention, ...], span: tuple[int, int]) -> End | None:
    """“This strategic location”, "the refinery": the place named before that it may mean."""
    text = told[-1].text
    before = [m for m in mentions if m.end <= span[0] or (m.end <= span[1] and m.start >= span[0])]
    placed = [m for m in before if m.where.is_placed]
    for match in _POINTING.finditer(text, *span):
        for word in re.finditer(r"[\w-]+", match["words"]):
            named = _meant(told, placed, match.start(), word[0].lower())
            if named:
                return _described_end(text, named, match.start(), match.start("words") + word.end())
    opening = told[-1].tokens[0] if told[-1].tokens else None
    if (
        opening is None
        or not span[0] <= opening.start < span[1]
        or opening.lower not in ("it", "this", "that")
        or _acts(told[-1])
    ):
        return None
    meant = latest_exact(told, placed, opening.start)
    return End(meant.where, opening.start, opening.end, opening.text) if meant else None


def _acts(sentence: Parsed) -> bool:
    """Whether the verb after "it" at the head of a sentence tells of no position: "it docked 2 km from"."""
    verb = next((t for t in sentence.tokens[1:_NEXT] if t.tag[:1] == "V"), None)
    return verb is not None and verb.tag[:2] == "VV" and verb.lemma.lower() not in _LOCATING


def _meant(told: tuple[Parsed, ...], placed: list[Mention], before: int, noun: str) -> Mention | None:
    """The place named before that a noun may mean; any place for "location" and the like."""
    lesser = noun in ("town", "village", "resort")  # never said of a capital
    placed = [m for m in placed if not (lesser and m.kind == "capital")]
    fit = (m for m in reversed(placed) if m.end <= before)
    alike = next((m for m in fit if is_like(m, noun)), None)
    is_any = noun in words_of("place-nouns") and noun not in LANDS
    return alike or (latest_exact(told, placed, before) if is_any else None)


def _described_end(text: str, mention: Mention, start: int, end: int) -> End:
    return End(mention.where, start, end, text[start:end])


def latest_exact(told: tuple[Parsed, ...], placed: list[Mention], before: int) -> Mention | None:
    """The most exact place of the latest sentence that names one."""
    for sentence in reversed(told):
        here = [
            m
            for m in placed
            if sentence.sentence.start <= m.start < sentence.sentence.end and m.end <= before
        ]
        exact = by_exactness(m for m in here if m.where.precision is not Precision.COUNTRY)
        if exact:
            return exact[0]
    return None


def lies_in(place: Mention, area: Mention) -> bool:
    """Whether a place lies on the island or in the region that another is."""
    one, two = place.where, area.where
    return not two.precision.is_point and bool(two.radius_m) and is_near(one, two, two.radius_m or 0.0)


def _is_wide(where: Where) -> bool:
    """Whether it is a country, and no small island that is one: Nauru."""
    return where.precision is Precision.COUNTRY and not 0 < (where.radius_m or 0.0) <= _ISLET_M


def two_before(mentions: tuple[Mention, ...], before: int) -> tuple[End, End] | None:
    """The last two different places named before a character, neither of them in the other: "the two"."""
    kept: list[Mention] = []
    for mention in reversed([m for m in mentions if m.end <= before and m.where.is_placed]):
        if _is_wide(mention.where) or any(lies_in(k, mention) for k in kept):
            continue
        kept = [k for k in kept if not lies_in(mention, k)]
        if all(mention.where != k.where for k in kept):
            kept.append(mention)
        if len(kept) == 2:
            second, first = (End(m.where, m.start, m.end, m.where.name) for m in kept)
            return first, second
    return None


def named(sentence: Parsed, span: tuple[int, int], *, is_first: bool, ends: int | None = None) -> End | None:
    """The first or last name among the characters *span*, which no list of places knows: an end nowhere.

    With *ends* only a name that ends at that character.
    """
    words = [t for t in sentence.tokens if span[0] <= t.start < span[1]]
    dated = [(time.opens_at, time.end) for time in sentence.times]
    names = [
        i
        for i, t in enumerate(words)
        if t.is_name and t.text[0].isupper() and not any(low <= t.start < high for low, high in dated)
    ]
    if not names:
        return None
    first = last = names[0] if is_first else names[-1]
    while is_first and last + 1 in names:
        last += 1
    while not is_first and first - 1 in names:
        first -= 1
    start, end = words[first].start, words[last].end
    if ends is not None and end != ends:
        return None
    name = sentence.text[start:end]
    return End(Where(name), start, end, name)
