"""The exact place an article is about: how much it makes of each, and which it makes most of."""

import re
from collections import Counter
from itertools import islice, takewhile

from viewer.extract.grammar.words import is_among
from viewer.extract.locating.scene import SAYS, is_off_shore
from viewer.extract.locating.seated_bodies import SEATED
from viewer.extract.locating.tied_places import is_tied
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.apart import is_near
from viewer.model.where import Precision

_SCENIC = frozenset("canal lake island islands strait river bay peninsula volcano gulf".split())
OPENING = 3  # sentences in which an article says where it is set
_ENOUGH = 2
_ISLES = ("island", "islands", "territory")
_ISLAND_AGAIN = re.compile(r"\b[Tt]he (?:island|atoll|islet)s?\b")
_PORT_AGAIN = re.compile(r"\b[Tt]he (?:port|harbour|harbor|town|city)\b")
_TOWN_AGAIN = re.compile(r"\b[Tt]he town\b")
_BUILT_AT = re.compile(r"\b([a-z]{3,}),? (?:at|in|near|outside) $")
_ISLAND_M = 60_000
_BESIDE_M = 25_000.0
_LONG_WORD = 4
_TOLD_IN = re.compile(
    r"\b(?:said|says|announced|told \w+|reported|speaking|conference|briefing|statement|court|judge|tribunal)"
    r"\b[^.;,]{0,25}\bin\s(?:the\s)?$",
    re.IGNORECASE,
)
OFFICIALS_IN = re.compile(
    r"\b(?:offic(?:er|ial)|minister|diplomat|planner|strategist|envoy|legislator|lawmaker)s\s(?:in|at)\s$"
)
"""Before a capital that only tells whose officials somebody is one of: "officers in Canberra"."""
_SIGNED_IN = re.compile(r"\b(?:signed|initialled|sealed|ratified|concluded|countersigned)\s(?:there\s)?in\s$")
WITHIN = re.compile(r"\b(?:in|at|near|off|outside)\s(?:the\s)?$", re.IGNORECASE)
NO_LINE = (
    r"(?!(?:[ -]long)? (?:stretch|section|length|line|fence|wall|road|railway|track|pipe|pipeline|cable|canal"
    r"|channel|tunnel|bridge|race|march)\b)"
)
"""Behind a unit of length: how far something is from a place, and not how long a line there is."""
_MEASURED = re.compile(
    rf"\b(?:km|kilomet(?:re|er)s?|miles?)\b{NO_LINE}[^.;,]{{0,30}}$"
    r"|\b(?:north|south|east|west)(?:-?(?:east|west))? of $",
    re.IGNORECASE,
)
_REACHED = re.compile(r"\bto\s(?:the\s)?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:[\w’'-]+\s){0,3}(?:and\s)?(?:the\s)?$", re.IGNORECASE)


def opening(sentences: tuple[Parsed, ...]) -> int:
    """The character where the sentences end in which an article says where it is set."""
    return sentences[min(OPENING, len(sentences)) - 1].sentence.end


def spot_of(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The exact place that heading and first sentences name and the article comes back to."""
    end = opening(sentences)
    text = sentences[0].text
    early = [m for m in takewhile(lambda m: m.start < end, mentions) if may_be_spot(m, sentences)]
    early = [m for m in early if not _is_measured_from(m, text)]
    headed = (m for m in mentions if m.start >= end and m.where.is_placed and _is_headed(m, sentences[0]))
    early += islice(headed, OPENING)
    early = [m for m in early if not _is_headed_aside(m, early, sentences)]
    acting = [m for m in mentions if m.start < sentences[0].sentence.end and m.part is Part.ACTOR]
    early = [m for m in early if not any(is_same_place(m, a) and m.kind == "capital" for a in acting)]
    bound = [m for m in early if _TOWED.search(text, max(0, m.start - 30), m.start)]
    early = [m for m in early if not any(is_same_place(m, port) for port in bound)]
    sites = [m for m in early if m.where.precision is Precision.SITE and not is_led_to(m, text)]
    towns = [m for m in early if m not in sites and _is_spot(m, sentences)]
    alone = len({m.entry and m.entry.row for m in (*sites, *towns)}) == 1
    titled = [m for m in (*sites, *towns) if heads(m, sentences)]
    for found in (titled, sites, towns):
        fit = [m for m in found if _weight(m, sentences, mentions) + (alone and _echoes(m, text)) >= _ENOUGH]
        if fit:
            opens = [m for m in fit if _opens_heading(m, sentences)]
            best = max(opens or fit, key=lambda m: (_weight(m, sentences, mentions), m in sites, -m.start))
            finer = (m for m in (*sites, *towns) if narrows(m, best) or _is_set_in(m, best, early, text))
            exact = next((m for m in sites if _stands_on(m, best, titled)), None) or next(finer, best)
            outdone = is_outdone(best, sentences, mentions) or _is_second(best, sentences, mentions)
            return None if outdone else exact
    return None


_BESIDE_WORDS = re.compile(
    r"\b(?:beside|near|opposite|close to|next (?:door )?to|(?:with)?in sight of|in the shadow of"
    r"|with (?:one|an) eye on)"
    r"\s(?:[\w’'-]+\s){0,2}$"
)


def _is_headed_aside(place: Mention, early: list[Mention], sentences: tuple[Parsed, ...]) -> bool:
    """Whether a heading names a place only for what is told of another: "loan for yard beside Piraeus".

    So too where the body never comes back to it, and opens in another: "as Algiers shops in Moscow".
    """
    first, text = sentences[0].sentence, sentences[0].text
    at = text.find(place.where.name, 0, first.end) if first.is_heading else -1
    others = [m for m in early if m.start >= first.end and m.where.precision.is_point]
    others = [m for m in others if not is_same_place(m, place)]
    if at < 0 or not others:
        return False
    again = place.where.name in text[first.end :]
    opens = any(m.part is Part.LOCATION and WITHIN.search(text, 0, m.start) for m in others)
    unsaid = not again and opens and place.where.precision is Precision.SETTLEMENT
    return unsaid or _BESIDE_WORDS.search(text, 0, at) is not None


def is_led_to(place: Mention, text: str) -> bool:
    """Whether something only leads to a site: "rail link to Batumi airport"."""
    return _LEADS_TO.search(text, max(0, place.start - 30), place.start) is not None


_TOWED = re.compile(r"\b(?:(?:tow|towed|limps?|limping) (?:in)?to|bound for|en route (?:to|for)) (?:the )?$")
"""Before a port that a ship in trouble is only on its way to."""
_LEADS_TO = re.compile(
    r"\b(?:link|line|road|railway|tram|cable car|bus|train|flights?)s? to (?:the )?$", re.IGNORECASE
)


def _is_second(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether an article opens in another exact place: what it first says of one weighs most."""
    body = sentences[1:2] if sentences[0].sentence.is_heading else sentences[:1]
    if not body or heads(place, sentences) or _leads(place, sentences, mentions):
        return False
    low, high = body[0].sentence.start, body[0].sentence.end
    lead = [m for m in mentions if low <= m.start < high and m.where.precision.is_point]
    there = [m for m in lead if m.part is Part.LOCATION and WITHIN.search(words_before(body[0], m))]
    return bool(there) and not any(is_same_place(m, place) for m in lead)


def is_town_of(town: Mention, site: Mention) -> bool:
    """Whether a town is that which a site lies in or by: "at the Foo mine in Zaruma"."""
    one, two = town.where, site.where
    if one.precision is not Precision.SETTLEMENT or two.precision is not Precision.SITE:
        return False
    return is_near(one, two, _BESIDE_M)


def _is_set_in(site: Mention, town: Mention, early: list[Mention], text: str) -> bool:
    """Whether the opening puts a site in a town: "a blast at the Foo mine in Zaruma killed five"."""
    behind = (m for m in early if m.start > site.end and is_same_place(m, town))
    near = next((m for m in behind if text[site.end : m.start] in (" in ", ", in ", " at ", " near ")), None)
    return near is not None and is_town_of(town, site)


def _stands_on(site: Mention, line: Mention, titled: list[Mention]) -> bool:
    """Whether a heading names a site with the canal or the like that it stands on: "canal lock at Ica"."""
    wide = not line.where.precision.is_point and line.where.precision is not Precision.COUNTRY
    return wide and site in titled and site.where.precision is Precision.SITE


def narrows(place: Mention, other: Mention) -> bool:
    """Whether one place is a site in the other, or the water off it: of "Bali" and "Bali Strait" the last."""
    longer = place.where.name != other.where.name and other.where.name in place.where.name
    return longer and (place.where.precision is Precision.SITE or other.where.precision is Precision.REGION)


def is_outdone(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether the article is in other exact places as often: then it is about several of them.

    A place in the heading stands, unless the heading names a whole country beside it.
    """
    first = sentences[0].sentence
    headed = (m for m in mentions if m.start < first.end and m.part is Part.LOCATION)
    nation = any(m.where.precision is Precision.COUNTRY for m in headed)
    if place.entry is None or (heads(place, sentences) and not nation):
        return False
    located = [m for m in mentions if m.entry and m.part is Part.LOCATION and may_be_spot(m, sentences)]
    rows = Counter(m.entry.row for m in located if m.entry and m.where.precision.is_point)
    same = {m.entry.row for m in mentions if m.entry and is_same_place(m, place)}
    opens = place.where.precision is Precision.SITE and _begins_body(place, sentences, mentions)
    named = mentions if opens else located  # "Kvanefjeld is a bare hill": the article is about that
    own = sum(1 for m in named if is_same_place(m, place)) + _leads(place, sentences, mentions)
    own += _echoes(place, sentences[0].text)
    return any(count > own for row, count in rows.items() if row not in same)


def _begins_body(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether the name of a place is what the body of an article begins with."""
    body = sentences[1:2] if sentences[0].sentence.is_heading else sentences[:1]
    low = body[0].sentence.start if body else -1
    return any(m.start == low and is_same_place(m, place) for m in mentions)


def _leads(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> int:
    """How surely the first sentence of the body is there: the dateline counts, and "in", "at" or "off"."""
    body = sentences[1:2] if sentences[0].sentence.is_heading else sentences[:1]
    if not body:
        return 0
    low, high = body[0].sentence.start, body[0].sentence.end
    here = [m for m in mentions if low <= m.start < high and is_same_place(m, place)]
    return sum(m.start == low or _is_in(body[0], m) for m in here)


def _is_in(sentence: Parsed, mention: Mention) -> bool:
    """Whether something is in, at or off a place, or on an island."""
    before = words_before(sentence, mention)
    return WITHIN.search(before) is not None or (mention.kind in _ISLES and before.endswith(" on "))


def words_before(sentence: Parsed, mention: Mention) -> str:
    """The few characters before a mention."""
    return sentence.text[max(sentence.sentence.start, mention.start - 12) : mention.start]


def may_be_spot(mention: Mention, sentences: tuple[Parsed, ...]) -> bool:
    """Whether an article may be about a place for how it is named: not as where something was said."""
    text, low = sentences[0].text, max(0, mention.start - 60)
    if text[mention.start].islower() and mention.kind == "capital":
        return False  # "in the capital" is about the country
    if "/" in (text[mention.start - 1 : mention.start], text[mention.end : mention.end + 1]):
        return False  # "GENEVA/PORT SUDAN": where those who write are
    if mention.kind == "capital" and (
        OFFICIALS_IN.search(text, low, mention.start) or _SIGNED_IN.search(text, low, mention.start)
    ):
        return False
    patterns = (_TOLD_IN, _BETWEEN, SEATED)
    told = any(pattern.search(text, low, mention.start) for pattern in patterns)
    told = told or SAYS.match(text, mention.end) is not None
    return mention.where.is_placed and mention.part is not Part.ACTOR and not told


def _is_measured_from(mention: Mention, text: str) -> bool:
    """Whether a place is named for how far or which way from it another lies: "40 km south of Lima"."""
    return _MEASURED.search(text, max(0, mention.start - 60), mention.start) is not None


def _is_spot(mention: Mention, sentences: tuple[Parsed, ...]) -> bool:
    if mention.kind in _SCENIC or is_off_shore(mention):
        return True
    if mention.entry is None and mention.where.precision is Precision.DISTRICT:
        return heads(mention, sentences)  # which no list knows, and the text puts beside another
    if mention.where.precision is Precision.REGION:
        small = mention.where.radius_m is not None and mention.where.radius_m < _ISLAND_M
        on_it = mention.kind in _ISLES and _is_in(sentences[0], mention)
        return small and (on_it or heads(mention, sentences))
    reached = _REACHED.search(sentences[0].text, max(0, mention.start - 12), mention.start)
    acts = mention.kind == "capital" and (mention.part is not Part.LOCATION or _is_seat(mention, sentences))
    located = mention.part is Part.LOCATION or heads(mention, sentences)
    if reached or acts:
        return False
    return mention.where.precision is Precision.SETTLEMENT and located


def _is_seat(capital: Mention, sentences: tuple[Parsed, ...]) -> bool:
    """Whether a capital only dates the article or has an office named after it: "the mayor of Lima"."""
    holder = next(s for s in sentences if capital.start < s.sentence.end)
    return capital.start == holder.sentence.start or is_tied(holder, capital)


def _weight(place: Mention, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> int:
    """How much an article makes of a place: it heads it, opens with it, comes back to it."""
    named = sum(1 for m in mentions if is_same_place(m, place)) if place.entry else _ENOUGH
    head = _ENOUGH if heads(place, sentences) else 0
    return min(named, _ENOUGH + 1) + head


def _echoes(place: Mention, text: str) -> bool:
    """Whether an article comes back to the only place it opens in: "the island", "the port", "the town"."""
    nouns = _ISLAND_AGAIN if place.kind in _ISLES else _PORT_AGAIN if is_off_shore(place) else None
    if place.where.precision is Precision.SETTLEMENT and place.kind != "capital":
        nouns = _TOWN_AGAIN
    if nouns is not None and nouns.search(text, place.end):
        return True
    built = _BUILT_AT.search(text, max(0, place.start - 40), place.start)
    again = built and is_among(built[1], "facilities", "structures")
    return bool(again and built and re.search(rf"\b(?:[Tt]he|[Ii]ts) {built[1]}\b", text[place.end :]))


def heads(place: Mention, sentences: tuple[Parsed, ...]) -> bool:
    """Whether the heading names the place, in full or by its last word: "Hedland" for "Port Hedland"."""
    first = sentences[0]
    if not first.sentence.is_heading:
        return False
    if _is_headed(place, first):
        return True
    word = place.where.name.split()[-1]
    short = len(word) >= _LONG_WORD and any(t.text == word for t in first.tokens)
    return place.start < first.sentence.end or short


def _is_headed(place: Mention, first: Parsed) -> bool:
    """Whether the heading has the whole name, be it as a firm's: "Gdynia Shipyard wins order"."""
    low, high = first.sentence.start, first.sentence.end
    whole = place.where.name in first.text[low:high]
    return first.sentence.is_heading and whole and place.part is Part.LOCATION


def _opens_heading(place: Mention, sentences: tuple[Parsed, ...]) -> bool:
    """Whether the heading begins with the place: "Kribi quay slips to 2027, and Mbalam must wait"."""
    first = sentences[0]
    return first.sentence.is_heading and first.text.startswith(place.where.name, first.sentence.start)


def is_same_place(mention: Mention, place: Mention) -> bool:
    """Whether both name one place, be it in full or in short: "La Brea refinery", then "La Brea"."""
    if mention.entry is None or place.entry is None:
        return False
    if mention.entry.row == place.entry.row:
        return True
    short, full = sorted((mention.where.name.lower(), place.where.name.lower()), key=len)
    return mention.where.country == place.where.country and full.startswith(f"{short} ")
