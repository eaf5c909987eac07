"""Distances told of a way: "from Bern to Thun, a journey of 30 km", "gives the distance to Thun as 30 km"."""

import re

from viewer.extract.claims.capital_pairs import told_capitals
from viewer.extract.claims.it import it_stands_for
from viewer.extract.claims.pairs import coupled
from viewer.extract.claims.phrases import side_by_side
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.twos import told_of_two
from viewer.extract.locating.references import End, two_before
from viewer.extract.names.places import Mention
from viewer.extract.times.whole_ways import whole_way
from viewer.model.where import Where

_TRIPS = "journey|trip|drive|voyage|haul|crossing|flight|ride|trek|distance"
_JOURNEY = re.compile(rf"\b(?P<trip>{_TRIPS}|hop|leg|passage|run)\s+of\s+(?:(?:just|only)\s)?$")
_WAY_OF = re.compile(
    rf"\b(?P<trip>{_TRIPS}|hop|leg|passage|route)\s"
    r"(?P<way>from\s[^;:.]{3,80}\sto\s[^;:.]{3,60}?)\s(?:of|is|was|covers|covered|spans)\s+"
    r"(?:(?:put|given|reckoned|estimated|listed|said|stated|measured)\s(?:by\s[^,;:.]{3,40}?\s)?(?:at|as|to\sbe)\s)?"
    r"(?:(?:just|only)\s)?[“‘\"']?$"
)
_ROAD_TO = re.compile(
    r"\b(?P<trip>road|railway|railroad|highway|motorway|track|path|trail|river)(?:\s[a-z]+)?\sfrom\s[^.;:,]{3,60}\sto\s"
    r"[^.;:,]{3,40},\s(?:(?:just|only|some)\s)?$"
)
_LINES = (
    "road|railway|railroad|rail (?:line|link)|line|highway|motorway|track|trail|pipeline|cable|canal|tunnel"
    "|corridor|route"
)
WINDING = rf"{_LINES}|drive|ride|walk|hike|trek|journey|trip|haul|run|leg"
"""What is told of as so long between two places, and is no straight line."""
ACROSS = "straits?|channel|gap|crossing|passage|hop|voyage|flight|sea (?:crossing|lane)"
"""The same, and as good as straight."""
STRETCH = (
    r"(?:stretch|strip|expanse|belt|arm|sheet|span|gap|body)\sof\s(?:[a-z]+\s)?"
    r"(?:waters?|seas?|ocean|desert|sands?|jungle|rainforest|steppe|ice|tundra|plain|no man['’]s land)"
)
"""What lies between two places and is as wide as they are apart: "the 20-mile stretch of water"."""
_STANDS = re.compile(rf"{_LINES}|straits?|channel|gap")  # be it gone or not
_ATTRIBUTED = re.compile(  # "the 40-mile strait between", "a 300-km gravel road from"
    rf"(?<!straight)(?<!direct)[\s-](?:(?!the\b|straight\b|direct\b)[a-z]+\s)?(?P<way>{ACROSS}|{WINDING})$"
)
_IS_TRIP = re.compile(r"[\s-](?:journey|voyage|trip|drive|ride|flight|crossing|sail)$")
_TO = re.compile(r"\sto\s(?=[^\W\d_a-z])")
_BY_LAND = re.compile(
    r"\b(?P<trip>dr(?:i|o)v(?:e|es|en|ing)|walk(?:s|ed|ing)?|march(?:es|ed|ing)?|r(?:i|o)d(?:e|es|den|ing)"
    r"|cycl(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|trek(?:s|ked)?|haul(?:s|ed|ing)?|truck(?:s|ed|ing)?)"
    r"\s(?:all\s)?the\s(?:(?:full|whole)\s)?$"
)
_BETWEEN = re.compile(r"\b(?:distance|gap)\sbetween(?=\s)")
_BETWEEN_IS = re.compile(
    r"\b(?:distance|gap)\s(?:as the crow flies\s)?between\s[^;:]{3,80}?,?\s"
    r"(?:is|was|comes to|amounts to|measures|remains)\s"
    r"(?:(?:just|only|still|some|put at|given as)\s)?[“‘\"']?$"
)
_THE_TWO = re.compile(
    r"\s(?:them|(?:the\s(?:two|pair)|both)(?:\s(?P<noun>[a-z]+s))?)\s(?:(?:as|at|to|is|was|comes to)\s|$)"
)
_NEARER = re.compile(
    r"\b(?:near|close|far|nearer|closer|farther|further|nearest|closest)\s(?:[a-z]+\s)?(?:to|from)\s(?:the\s)?"
    r"(?P<name>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*){0,3})(?:\sthan\s[^,;:.]{3,40})?(?::|,|,\sat|\s[–—])\s(?!which\b|where\b)(?:[a-z]+\s){0,2}$"
)
_DISTANCE_TO = re.compile(r"\b(?:distance|way)\s+to\s(?:the\s)?(?=[^\W\d_a-z])")
_REACHED = re.compile(
    r"\b(?:reach|reaching)\s(?:the\s)?(?=[^\W\d_a-z][^,;:]{1,40},\san?\s[a-z]+\sof\s+[“‘\"']?$)"
)
_THAN = re.compile(
    r"\b(?:closer|nearer|farther|further)\s(?:to|from)\s[^.;:]{3,60}\sthan\s(?:(?:it\sis\s)?(?:to|from)\s)?"
    r"[^.;:,]{3,40},\s(?:(?:just|only|some|a mere)\s)*$"
)
_TRIP_CHARS = 200
_NAME_NEXT = re.compile(r"\s(?:the\s)?[^\W\d_a-z]")
_FROM = re.compile(r"\bfrom\s(?:the\s)?(?:[a-z]+\s(?:of|at|in)\s)?(?P<name>[^\W\d_a-z][\w’'-]*)")
_TO = re.compile(r"\bto\s(?:the\s)?(?:[a-z]+\s(?:of|at|in)\s)?(?P<name>[^\W\d_a-z][\w’'-]*)")


def journey(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of "hauled from A to B, a journey of 400 km"; an end that is not told lies nowhere."""
    low = around.sentence.sentence.start
    found = _JOURNEY.search(match.string, low, match.start()) or _WAY_OF.search(
        match.string, low, match.start()
    )
    if found is None:
        return None
    ends = [_after(form, match, around) for form in (_FROM, _TO)]
    if not any(ends):
        return None
    here = match.start()
    first, second = (end or End(Where("the place meant"), here, here, "the place meant") for end in ends)
    return first, second


def is_way_told(match: "re.Match[str]") -> bool:
    """Whether a figure is the length of a way from one place to another: "the drive from A to B covers"."""
    low = max(match.string.rfind(". ", 0, match.start()) + 1, match.start() - _TRIP_CHARS)
    line = _ATTRIBUTED.search(match["tail"] or "")
    if is_gone(match) or (line and _STANDS.fullmatch(line["way"])):
        return True
    return _WAY_OF.search(match.string, low, match.start()) is not None


def is_gone(match: "re.Match[str]") -> bool:
    """Whether somebody goes all of a way: "flew the 400 km from Quito to Lima"."""
    is_from = (match["joint"] or "").lower() == "from"
    return is_from and whole_way(match.string, match.start(), match.start("joint") - 1) is not None


def trip_told(match: "re.Match[str]") -> str:
    """The word for the way in "the voyage from A to B is put at 900 km", else nothing.

    Who drives or walks all of it goes by road, as what is "from A to B, 900 km away" by a road is.
    """
    opens = match.string.rfind(". ", 0, match.start()) + 1
    low = max(opens, match.start() - _TRIP_CHARS)
    if is_gone(match) and (gone := _BY_LAND.search(match.string, low, match.start())):
        return gone["trip"]
    told = (_JOURNEY, _WAY_OF) if match["joint"] else (_JOURNEY, _WAY_OF, _ROAD_TO)
    forms = (form.search(match.string, low, match.start()) for form in told)
    found = next((each for each in forms if each), None)
    return found["trip"] if found and found["trip"] not in ("distance", "flight", "hop") else ""


def attributed(match: "re.Match[str]") -> str:
    """What winds that is told of as so long: the "road" of "a 300-km gravel road between"; else nothing.

    At sea a route is as good as straight.
    """
    found = _ATTRIBUTED.search(match["tail"] or "")
    at_sea = (match["unit"] or "").lower().startswith(("naut", "n"))
    winds = found is not None and re.fullmatch(WINDING, found["way"]) is not None
    return found["way"] if found and winds and not at_sea else ""


def is_line_from_nowhere(match: "re.Match[str]", ends: Pair) -> bool:
    """Whether a figure tells how long a way is, but not between which places: "the 3-mile route home"."""
    told = _ATTRIBUTED.search(match["tail"] or "")
    stands = told is not None and _STANDS.fullmatch(told["way"]) is not None
    stands = stands or re.search(STRETCH, match["tail"] or "") is not None
    return stands and not all(end.where.is_placed for end in ends)


def journey_from(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of "a journey of 40 km from A to B" and of "flew the 400 km from A to B"."""
    low, high = around.sentence.sentence.start, around.sentence.sentence.end
    is_from = (match["joint"] or "").lower() == "from"
    if is_gone(match):
        return side_by_side(around, match.end(), high, ("to",)) or coupled(around, match.end(), high)
    is_trip = _IS_TRIP.search(match["tail"] or "") or _ATTRIBUTED.search(match["tail"] or "")
    if is_from and is_trip and _TO.search(match.string, match.end(), high):
        return coupled(around, match.end(), high)  # "called it a 400-km journey from Winnipeg to Churchill"
    if not is_from or _JOURNEY.search(match.string, low, match.start()) is None:
        return None
    return coupled(around, match.end(), high) if _NAME_NEXT.match(match.string, match.end()) else None


def _after(form: "re.Pattern[str]", match: "re.Match[str]", around: Around) -> End | None:
    """The last place before the distance that a preposition of the way stands before."""
    low = around.sentence.sentence.start
    found = next(reversed(list(form.finditer(match.string, low, match.start()))), None)
    if found is None:
        return None
    start = found.start("name")
    known = _at(start, around)
    return around.end(known) if known else End(Where(found["name"]), start, found.end("name"), found["name"])


def distance_to(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "gives the distance to B as 60 km": from what was measured before, else from the topic."""
    low = around.sentence.sentence.start
    if between := next(reversed(list(_BETWEEN.finditer(match.string, low, match.start()))), None):
        stop = match.start()
        if both := _THE_TWO.match(match.string[:stop], between.end()):
            return _two_meant(both, around, before)
        return side_by_side(around, between.end(), stop, ("and",)) or coupled(around, between.end(), stop)
    if nearer := nearer_to(match, around):
        return nearer
    found = next(reversed(list(_DISTANCE_TO.finditer(match.string, low, match.start()))), None)
    found = found or _REACHED.search(match.string, low, match.start())
    target = _at(found.end(), around) if found else None
    if target is None:
        return None
    second = around.end(target)
    topic = around.end(around.spot) if around.spot else None
    fresh = around.told[-2:][0].sentence.start
    told = before[0] if before and max(end.start for end in before) >= fresh else None
    first = next((end for end in (told, topic) if end and end.where != second.where), None)
    return (first, second) if first else None


def is_distance_told(match: "re.Match[str]", around: Around) -> bool:
    """Whether a figure right after "the distance between A and B is" tells how long that is."""
    return _BETWEEN_IS.search(match.string[: match.start()], around.sentence.sentence.start) is not None


def _two_meant(both: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The two places of "gives the distance between the two capitals as 60 km": capitals where it says so."""
    noun = both["noun"] or ""
    named = around.mentions
    if noun == "capitals" and (two := told_capitals(both.start() + 1, around)):
        return two
    if noun == "capitals":
        named = tuple(m for m in named if m.kind == "capital")
    told = told_of_two(noun, around, before) if noun != "capitals" else None
    return told or two_before(named, both.start())


def nearer_to(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of "Ruse, a Danube port, is nearer still to Giurgiu: 3 km"."""
    found = _NEARER.search(match.string[: match.start()], around.sentence.sentence.start)
    if found is None:
        return None
    before = around.between(around.sentence.sentence.start, found.start())
    first = next((m for m in reversed(before) if is_spot(m) or m.where.precision.is_point), None)
    second = around.named_at(found.start("name"))
    if first is None or second is None or first.where == second.where:
        return None
    return around.end(first), around.end(second)


def compared_before(match: "re.Match[str]", around: Around) -> End | None:
    """What is "closer to A than to B, 130 km from": the last spot named before that, or what "it" means."""
    low = around.sentence.sentence.start
    found = _THAN.search(match.string[: match.start()], low)
    if found is None:
        return None
    spots = [m for m in around.between(low, found.start()) if is_spot(m)]
    if spots:
        return around.end(spots[-1])
    it = it_stands_for(match.start(), around)
    return it or End(Where("the place meant"), match.start(), match.start(), "the place meant")


def _at(start: int, around: Around) -> Mention | None:
    return around.named_at(start)
