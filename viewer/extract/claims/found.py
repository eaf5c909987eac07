"""Statements of distance that measurement can test, measured on the ellipsoid."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from viewer.extract.claims.amounts import is_amount, is_paid
from viewer.extract.claims.bare import bare_figures
from viewer.extract.claims.both import pairs_of
from viewer.extract.claims.contrasts import denied_figures, is_denied
from viewer.extract.claims.ends import BETWEEN
from viewer.extract.claims.events import is_journey
from viewer.extract.claims.extents import is_extent, is_range
from viewer.extract.claims.figures import FIGURE, NEAR, figure
from viewer.extract.claims.headings import is_far_heading
from viewer.extract.claims.kinds import fitted
from viewer.extract.claims.mentions import with_places_by_name
from viewer.extract.claims.movers import without_vessels
from viewer.extract.claims.names import settled
from viewer.extract.claims.own_capital import own_capital
from viewer.extract.claims.parallels import with_parallels
from viewer.extract.claims.scene import REACH, Around, Pair
from viewer.extract.claims.series import figures_in_series
from viewer.extract.claims.surroundings import with_surroundings
from viewer.extract.claims.topic import topic_of
from viewer.extract.claims.ways import (
    ACROSS,
    STRETCH,
    WINDING,
    attributed,
    is_line_from_nowhere,
    is_way_told,
    trip_told,
)
from viewer.extract.grammar.numbers import MODIFIER, NUMBER, modifier, number
from viewer.extract.locating.distances import claim_of
from viewer.extract.locating.lands import land_m
from viewer.extract.locating.stated import METRES, Stated
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.travel_times import METRES_A_UNIT, days_of, travel_times, unit_of
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.event import Claim
from viewer.model.when import Modifier
from viewer.model.where import Where

_UNITS = {"kilomet": "km", "km": "km", "mile": "mi", "nautical": "nmi", "nm": "nmi", "nmi": "nmi",
          "n mi": "nmi", "n. mi": "nmi", "met": "m"}  # fmt: skip
_LEAST_M = 200.0  # below this "30 metres from the quay" is no matter for a map
_DIRECTION = r"(?:(?:due )?(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))*(?:ern)?(?:wards?)?)"
_DISTANCE = re.compile(
    rf"(?:\b(?P<hair>just|slightly|barely|(?:a )?(?:little|bit|shade))\s+)?(?:\b(?P<mod>{MODIFIER})\s+)?"
    rf"(?:(?P<near>{NEAR})\s*)?"
    rf"(?:(?:\b(?P<span>between|from)\s+)?\b(?P<least>{NUMBER})(?:\s*(?:km|kilometres|miles))?"
    rf"(?:\s*[-–]\s*(?=\d)|\s+(?:to|or|(?(span)and|to))\s+)(?={NUMBER}(?:\b|km)))?"
    rf"\b(?P<count>{FIGURE}|(?<!\bhalf )(?<!\bof )an?(?= [mkn]))(?P<odd>[- ]odd)?[\s-]?"
    r"(?P<unit>(?:nautical|n\.?)[ -]miles?|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|kms?|mi|nmi|nm"
    rf"|m(?=\s(?:from|away|off|apart|{_DIRECTION})\b))\b"
    r"(?:\s*\([^()]{1,30}\)|,\s(?:and\s)?not\s[^,;:.]{1,30},(?=\s(?:from|to|of)\b)"
    r"|,\s(?:(?:as|according to|says?|said|claims?|insists?|by)\s[^,;:.]{3,60}"
    r"|(?:[\w’'-]+\s){1,4}(?:says?|said|wrote|writes|claimed|claims|insisted|insists|reported|reckons)),"
    r"(?=\s(?:from|of)\b))?"  # "5 miles (8 km)"
    rf"(?P<tail>(?:\s+|-)(?:(?:(?!the\b)[a-z]+\s)?(?:{ACROSS}|{WINDING})"
    r"(?=\s(?:between|linking|joining|connecting|from\s[^,;:.]{3,60}\sto)\s)"
    rf"|(?:(?!the\b)[a-z]+\s)?{STRETCH}(?=\s(?:between|from|separat|divid|part)[a-z]*\s)|(?:drive|ride|walk|hike|sail|crossing|flight|hop|trek|journey|voyage|trip)(?=\s(?:from|to)\b)"
    r"|away|distant|across|off|over|by (?:(?:the|a)(?: [a-z]+)? )?"
    r"(?:road|sea|air|rail|railway|river|train|car|boat|ferry|ship|highway|track)"
    r"|as the [a-z]+ fl(?:y|ies)|in a straight line|or (?:so|less|more)|at (?:the )?(?:most|least)"
    r"|inland|offshore|upstream|downstream|upriver|downriver|downrange|downwind|upwind"
    r"|(?:up|down|along) the (?:coast|river|road|shore|line|valley|track|gulf|bay|lake|fjord|canal"
    r"|(?-i:[A-Z])[a-z]+(?:\s(?:Channel|River|Coast|Valley|Canal|Fjord|Sound))?(?=\sfrom\b|[.,;:)]))"
    rf"|(?:farther |further )?{_DIRECTION}"
    r"|the (?:water|sea|bay|border|strait|gulf|hills?|river|valley|estuary|lagoon|fjord|loch|lake|frontier)"
    r"|(?:across |over )?the (?-i:[A-Z])[\w’'-]+(?:\s(?:of\s)?(?-i:[A-Z])[\w’'-]+){0,2}"
    r"(?=\s(?:from|of)\b|[.,;:)])"
    rf"|(?P<side>to (?:the|its) (?:far )?{_DIRECTION})))*"
    r"[”’\"]?(?:\s(?:(?:(?:is|are|was|were)\sall\s(?:that|which)\s)?"
    r"(?:lies?|lay|stands?|stood|stretch(?:es)?|stretched|still lie)(?=\sbetween\b)"
    r"|(?:is|are|was|were)\sall\s(?:that|which)(?=\s(?:separat|divid|part)es?\b)))?"
    r"(?:\s*(?P<joint>(?:from|of|to|outside|inside|behind|beyond|past|short of)\b"
    r"|off\b(?=\s(?-i:the|its|an?|[A-Z]))|apart\b|between\b|(?:linking|joining|connecting)\b|separates?\b|divides?\b"
    r"|parts?(?=\s(?:the\stwo|them|both|(?-i:[A-Z]))))"
    r"|(?(tail)(?=[.,;:)]|\s*$|\s[–—-]\s|(?:(?<=away)|(?<=\soff))\s(?:on|in|across|over|beyond|by|according|as|and|but|while|when|at|through"
    r"|along|is|was|lies|lay|stands|sits)\b|(?<=north|south)\s(?:and|but|while)\s(?!(?:north|south|east|west))"
    r"|(?<=east|west)\s(?:and|but|while)\s(?!(?:north|south|east|west))|(?(side)\s[a-z]|(?!)))"
    r"|(?!))"  # "is 130 miles away."
    r"|(?P<gap>(?=\sas\s(?:its|their)\s(?:[a-z]+\s)?distance\sfrom\b"
    r"|[.,;:)”’\"]|\s*$|\s[–—-]\s|\sby (?:an?|the|one|its|another)\s|\saccording to\s"
    r"|\sand\s(?:(?:the\s)?(?-i:[A-Z])|(?:[a-z]+\s){0,2}\d[\d,.]*\s?(?:km|kilo|mi|naut)))))",
    re.IGNORECASE,
)
_FAR = re.compile(r"kilomet|nautical|miles?\b|met(?:re|er)s?\b|kms?\b|mi\b|nmi\b|nm\b|\dm\b|\sm\b")
"""What every distance names, in small letters, as the search is then by first letters."""
_LONG = re.compile(r"minutes?\b|hours?\b|days?\b|weeks?\b")
"""What every travel time names, in small letters."""
_BY_ROUTE = re.compile(
    r"\s*,?\s*\b(?P<way>by (?:(?:the|a|an) )?(?:[\w-]+ )?"
    r"(?:road|rail|railway|train|car|bus|truck|river|sea|boat|ferry|ship|highway|route|track|tarmac|asphalt"
    r"|motorway|expressway|freeway|autoroute|trail|pass)(?!['’]s?\b)"
    r"(?!\s(?:or|and|as well as)\s(?:by\s)?air\b)"
    r"|along the (?:coast|river|road))\b",
    re.IGNORECASE,
)
_ON_ROAD = re.compile(
    r"\s(?P<way>on the (?:[A-Z]{1,3}-?\d+|(?:[A-Z][\w’'-]+\s){1,3}(?:Highway|Road|Railway)))\b"
)
_WAY_FIRST = re.compile(  # "is, by the route the lorries take, 940 km from"
    r"(?:^|[.,;:]\s|\band,?\s|\bis,?\s|\bwhich\s)(?P<way>(?i:by) (?:(?:the|a|an) )?(?:[\w-]+ )?"
    r"(?:road|rail|railway|train|car|bus|truck|river|highway|route|track))\b"  # boats go straight
    r"(?: [a-z ]{3,30}?)?,?\s(?:(?:it is true|of course|to be sure|admittedly|mind you),\s)?"
    r"(?:(?:it|they|both|the two|the [a-z]+|[A-Z][\w ]{2,30}?) )?(?:(?:is|lies|was|are|lie|were) )?"
    r"(?:(?:some|about|around) )?$"
)
_NEXT_FIGURE = re.compile(r"[^.;,]{0,40},\s\d")
_LINE_BEFORE = re.compile(
    r"\b(?P<line>(?:rail(?:way)?|road|pipe|power) ?line|line|railway|railroad|section|stretch|road|highway"
    r"|motorway|expressway|route|track|pipeline|cable|canal|corridor|border|front line|waterway)s?"
    r"(?:,| of| is| was| runs?| running| stretche[sd]| stretching| extends?| extending| covering| covers)?"
    r"(?: for| over| some| about)*\s*$",
    re.IGNORECASE,
)
_RUNS_FOR = re.compile(
    r"\b(?P<line>runs?|ran|stretch(?:es|ed)|extend(?:s|ed)|snakes?|winds?|wound)"
    r"(?: for| over)? (?:some |about )?$"
)
_GOES_ON = re.compile(r"(?:\s[a-z]+)?")  # "from the port of Lobito town by rail", but no new clause
_PRONOUN = re.compile(r"\s(?:it|there|here|them|both(?:\s[a-z]+s)?)\b", re.IGNORECASE)
_BOUNDS_AFTER = {
    "or less": Modifier.AT_MOST,
    "most": Modifier.AT_MOST,
    "or more": Modifier.AT_LEAST,
    "least": Modifier.AT_LEAST,
}
_REMARK = re.compile(r"\s*,\s*by an?\s")
_AND_FAR = re.compile(r",\s[^.;:]{3,80},\s(?:and|but)\s")
_POINTING = re.compile(r"[Tt]he\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)")
_NEGATED = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\b[Nn]either(?:\sof\s(?:them|the\s[a-z]+))?(?:\s[a-z]+)?\s(?:is|was|lies|lay|stands|stood))\s"
    r"(?:(?:even|actually|lie|come|came|sit|stand|fall|get|go|pass|passed|been?)\s){0,2}$"
    r"|\b(?:is|are|was|were|lies|lay)\snot,\s[^,;:.]{3,50},\s$|\b[Nn]either(?:\sof\s[a-z]+){0,1}\s$"
    r"|\b[Nn]either\s[^,;:.]{3,60}\snor\s[^,;:.]{3,60}\s(?:is|are|was|were|lies?|lay|stands?|stood)\s$"
    r"|\b(?:by no means|anything but|far from(?: being)?|in no way|nowhere|hardly|scarcely)\s$"
)
"""“does not lie within 50 km”, "neither is within": what is denied is that it is so near."""
_DENIED = {
    Modifier.AT_MOST: Modifier.OVER,
    Modifier.UNDER: Modifier.AT_LEAST,
    Modifier.OVER: Modifier.AT_MOST,
    Modifier.AT_LEAST: Modifier.UNDER,
}
_NOT_SO_FAR = re.compile(
    r"(?:(?:,|\band|\b(?:is|are|was|were|lies?|lay|stands?|sits?))\s)not\s(?:even\s)?$|(?:\bnot|n['’]t)\seven\s$|\bnowhere\snear\s$"
)
_NO_LESS = ("as much as", "as many as", "as far as")  # which of one distance is said of no shorter one
_BUT_SO_FAR = re.compile(r"[^.;:]{0,80}?\b(?:as\s(?:the|an?|one|some|its)\b|but\s)")
_DENIED_CHARS = 120
_TRIP = re.compile(r"[\s-](?P<trip>drive|ride|walk|hike|sail|crossing|trek)$")
_FRONTED_CHARS = 80
_WAY_CHARS = 30  # after the second place: " by the cross-island road"
_MOST_MENTIONS = 300  # places back and ahead that a description may mean
_LOOKBACK = 12  # sentences in which "this location" may have been named


def claims_in(
    article: Article,
    sentences: tuple[Parsed, ...],
    mentions: tuple[Mention, ...],
    gazetteer: Gazetteer,
    *,
    spot: Mention | None = None,
) -> tuple[Claim, ...]:
    """The distances an article states between two places, each measured and judged.

    A distance between places of which one cannot be placed is a claim that cannot be told.  *spot* is the
    place the article is about, which "here" means and from which "130 miles away" counts.
    """
    found: list[Claim] = []
    ends: Pair | None = None
    figures = [_told_in(article.text, s.sentence.start, s.sentence.end) for s in sentences]
    if not any(figures):
        return ()
    mentions = with_places_by_name(sentences, mentions, gazetteer)
    spot = None if spot and is_far_heading(spot, sentences, mentions) else spot
    mentions = tuple(m for m in mentions if not is_far_heading(m, sentences, mentions))
    whole = Around((), (), gazetteer, topic_of(sentences, mentions, spot))
    starts = [mention.start for mention in mentions]
    for i, sentence in enumerate(sentences):
        if not figures[i]:
            continue
        told = sentences[max(0, i - _LOOKBACK) : i + 1]
        high = bisect_left(starts, sentence.sentence.end)
        near = mentions[max(0, high - _MOST_MENTIONS) : high + _MOST_MENTIONS]
        for stated in _stated(figures[i], replace(whole, told=told, mentions=near), ends):
            ends = (stated.first, stated.second)
            found.append(claim_of(article, stated))
    return tuple(found)


def _stated(figures: Sequence["re.Match[str]"], around: Around, ends: Pair | None) -> Iterator[Stated]:
    """The distances of a sentence; *ends* are those of the claim before, for "the two are … apart"."""
    sentence = around.sentence
    low, high = sentence.sentence.start, sentence.sentence.end
    for match in figures:
        value, unit = days_of(match, figure(match["count"])), _unit(match)
        reach_m = (value or 0.0) * (METRES.get(unit) or METRES_A_UNIT[unit])
        if not value or reach_m < _LEAST_M or is_amount(match) or is_paid(match):
            continue
        if is_range(match, around) or (is_journey(match, around) and not is_way_told(match)):
            continue
        joint = (match["joint"] or "").lower()
        between, apart = joint in BETWEEN, joint == "apart"  # of which no line is said
        for turn, told in enumerate(pairs_of(match, around, ends)):
            both = own_capital(_of_same_subject(match, told, ends), around)
            if is_extent(match, both, around) or is_line_from_nowhere(match, both):
                continue
            known = settled(fitted(both, around, reach_m), around, reach_m)
            known = without_vessels(known, match.string)
            ends = pair = with_surroundings(_two_places(with_parallels(known)), around)
            _remember(pair, around)
            start, end = _extent(match, pair, (low, high))
            way = _way(match, max(end, match.end()), high)
            if (
                between
                and not apart
                and not way
                and (line := _line_before(sentence.text, low, match.start()))
            ):
                way = line["line"]  # a railway is as long as it winds
            away_m = land_m(pair[0].where, pair[1].where, around.gazetteer)
            for at, (mod, bound) in enumerate(_bounds(match, value)):
                mark = "\0again" * (at + turn)
                more = match["hair"] is not None and modifier(match["mod"]) is Modifier.OVER
                yield Stated(*pair, mod, bound, unit, start, end, way, mark, away_m, is_over=more)


def _line_before(text: str, low: int, stop: int) -> "re.Match[str] | None":
    """“the railway of”, "runs for", right before a figure: it is as long as the line winds."""
    return _LINE_BEFORE.search(text, low, stop) or _RUNS_FOR.search(text, low, stop)


def _of_same_subject(match: "re.Match[str]", both: Pair, before: Pair | None) -> Pair:
    """The ends, of what the figure before is told: "is 30 km from Ica, the capital, and 20 km from Pisco"."""
    if before is None or both[0].start < before[1].start or not before[0].where.is_placed:
        return both
    goes_on = _AND_FAR.fullmatch(match.string, before[1].end, match.start())
    return (before[0], both[1]) if goes_on and both[1].where != before[0].where else both


def _remember(pair: Pair, around: Around) -> None:
    """Keep what "the hamlet" was taken for, which the same words mean again."""
    for end in pair:
        if end.where.is_placed and not end.others and (found := _POINTING.fullmatch(end.words)):
            around.placed[f"the {found['noun']}"] = end.where


def _two_places(pair: Pair) -> Pair:
    """The ends, the second nowhere where its words were taken for the very place that the first is.

    So is the first where it is the sea off the second: "its distance from Foo" is not of a wreck off it.
    """
    first, second = pair
    one, two = first.where, second.where
    if one.is_placed and one.name == f"off {two.name}" and first.words != one.name:
        return replace(first, where=Where(first.words)), second
    is_one = one.is_placed and (one.name, one.lat, one.lon) == (two.name, two.lat, two.lon)
    return (first, replace(second, where=Where(second.words))) if is_one else pair


def _bounds(match: "re.Match[str]", value: float) -> list[tuple[Modifier, float]]:
    """What the figure is said to be; "between 30 and 40 km" says two things of one distance."""
    least = number(match["least"]) if match["least"] else None
    if not least or least >= value:
        return [(_modifier(match), value)]
    return [(Modifier.AT_LEAST, least), (Modifier.AT_MOST, value)]


def _modifier(match: "re.Match[str]") -> Modifier:
    """How the figure is bounded; "20-odd" is about twenty, and "just over 50" is not far from fifty."""
    tail = match.string[match.end("unit") : match.end()].lower()  # all of it, and not its last words alone
    if bound := next((mod for words, mod in _BOUNDS_AFTER.items() if words in tail), None):
        return bound
    if (match["mod"] or "").lower() in _NO_LESS:
        return Modifier.EXACTLY
    mod = modifier(match["mod"])
    if mod in _DENIED and _NEGATED.search(match.string, max(0, match.start() - _DENIED_CHARS), match.start()):
        return _DENIED[mod]
    if match["hair"] and (mod in (Modifier.OVER, Modifier.UNDER) or match["hair"].lower() == "barely"):
        return Modifier.ABOUT  # "just over 40", "barely 40"
    if (
        not match["mod"]
        and not is_denied(match)
        and _NOT_SO_FAR.search(match.string, max(0, match.start() - 20), match.start())
        and not _BUT_SO_FAR.match(
            match.string, match.end()
        )  # "is not 90 km off, as a leaflet has it, but 200"
    ):
        return Modifier.UNDER  # "Pori, not 50 km from Rauma"
    is_loose = match["odd"] or match["near"] or "or so" in tail
    return Modifier.ABOUT if is_loose and not match["mod"] else mod


def _way(match: "re.Match[str]", end: int, stop: int) -> str:
    """“by road”, where the text measures along a way rather than in a straight line.

    It stands in the distance or right after the second place, which ends at *end*.
    """
    text = match.string
    if along := _along(match):
        return along
    if match["joint"] == "apart" and (road := _ON_ROAD.match(text, match.end())):
        return road["way"]
    if inside := _BY_ROUTE.search(match[0]) or _BY_ROUTE.search(text, match.end(), end):
        return inside["way"]
    if trip := trip_told(match):
        return trip
    if fronted := _WAY_FIRST.search(text, max(0, match.start() - _FRONTED_CHARS), match.start()):
        return fronted["way"]
    after = _BY_ROUTE.search(text, end, min(stop, end + _WAY_CHARS))
    if after and (_REMARK.match(after[0]) or _NEXT_FIGURE.match(text, after.end(), stop)):
        return ""  # "150 km from the town, by a track that few take"
    return after["way"] if after and _GOES_ON.fullmatch(text, end, after.start()) else ""


def _along(match: "re.Match[str]") -> str:
    """What winds in the words of the distance itself: "a 20-mile drive from", "the 300-km road between"."""
    of_trip = _TRIP.search(match["tail"] or "")
    return of_trip["trip"] if of_trip else attributed(match)


def _extent(match: "re.Match[str]", pair: Pair, sentence: tuple[int, int]) -> tuple[int, int]:
    """The characters from the first end to the second, as far as both are named near the distance."""
    first, second = pair
    before = sentence[0] <= first.start <= match.start() and match.start() - first.start < REACH
    after = match.end() <= second.end <= sentence[1] and second.end - match.end() < REACH
    pronoun = _PRONOUN.match(match.string, match.end(), sentence[1])
    stop = pronoun.end() if pronoun else match.end()
    start = first.start if before else match.start()
    if match.string[start].isspace():
        start += 1  # what "it" means has no words but the space before the figure
    return start, second.end if after else stop


def _told_in(text: str, start: int, end: int) -> list["re.Match[str]"]:
    """The distances and travel times in the characters start..end, in their order."""
    plain = text[start:end].casefold()
    far = _FAR.search(plain)
    if not (far or _LONG.search(plain)):
        return []  # two searches that are long, for words that few sentences have
    told = list(_DISTANCE.finditer(text, start, end)) if far else []
    bare = (*bare_figures(text, told, start, end), *denied_figures(text, start, end))
    bare = (*bare, *figures_in_series(text, start, end)) if told else bare
    measured = (match for match in bare if match["unit"] or _told_before(match))
    found = [*told, *measured, *travel_times(text, start, end)]
    return sorted(found, key=lambda match: match.start())


def _told_before(match: "re.Match[str]") -> "re.Match[str] | None":
    """The last distance with a unit shortly before a figure; None where there is none."""
    said = _DISTANCE.finditer(match.string, max(0, match.start() - REACH), match.start())
    return next(reversed(list(said)), None)


def _unit(match: "re.Match[str]") -> str:
    low = (match["unit"] or "").lower()
    if not low and (said := _told_before(match)):
        return _unit(said)  # "is 40 km from Ulm and 90 from Bonn"
    if low in ("mi", "m"):
        return low
    return next((unit for stem, unit in _UNITS.items() if low.startswith(stem)), None) or unit_of(match)
