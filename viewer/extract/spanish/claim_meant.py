"""What "la ciudad", "la capital" and "el mayor puerto del país" mean as an end of a Spanish distance."""

import re
from dataclasses import replace

from viewer.extract.locating.outlines import shore_m
from viewer.extract.locating.references import End
from viewer.extract.locating.thing_meant import is_like
from viewer.extract.names.mention import entry_where
from viewer.extract.names.places import Mention
from viewer.extract.spanish.claim_scene import Near, Pair, end_of, is_spot
from viewer.extract.spanish.facilities import facility_of
from viewer.extract.spanish.gazetting import lookup
from viewer.geo.entry import WATERS, Entry, Kind
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

_TOWN = re.compile(
    r"\s?(?P<words>(?:(?:la|est[ae]|es[ae]|dich[oa])\s)?(?P<noun>ciudad|localidad|villa|urbe|pueblo|municipio|puerto))"
    r"(?=[.,;:)”»\"]|\s(?:y|e|en|pero|donde|que|según|dijo|afirmó|aseguró)\b|\s*$)"
)
_PART = re.compile(
    r"\s?(?P<words>(?:l[oa]s?\s)?(?:muelles?|dársenas?|terminal(?:es)?|megapuerto|malecón|grúas))"
    r"(?=[.,;:)”»\"]|\s(?:y|e|pero|donde|que|según|dijo|afirmó|aseguró)\b|\s*$)"
)
_PLACED = (
    r"(?:,\s(?:[^,;:.]{3,60},\s)?(?:situad[oa]\s|ubicad[oa]\s)?"
    r"|(?:,\s[^,;:.]{3,60},)?\s(?:está|estaba|queda|quedaba|dista|se\s(?:encuentra|halla|ubica|sitúa|levanta))\s)"
    r"(?:a\s)?(?:solo\s|apenas\s|tan\ssolo\s)?$"
)
_LEAD = r"(?:^|[;:«“\"]\s?|\bque\s|,\s(?:y|pero|aunque|mientras)\s|\by\s)\W*"
_RANKED = re.compile(
    rf"{_LEAD}(?P<words>(?:[Ee]l|[Ll]a)\s(?:mayor|principal|primer|primera|único|única|segundo|segunda)\s(?:gran\s)?"
    rf"(?P<noun>[a-zñáéíóúü]+)(?:\s[a-zñáéíóúü]+)?\s(?:de(?:l|\sla|\slos|\slas)?|en)\s(?P<land>[\w\s]{{3,30}}?)){_PLACED}"
)
_MOST = re.compile(
    rf"{_LEAD}(?P<words>(?:[Ee]l|[Ll]a)\s(?P<noun>[a-zñáéíóúü]+)\smás\s(?:grande|importante|activ[oa]|profund[oa]|transitad[oa])"
    rf"\s(?:de(?:l|\sla|\slos|\slas)?|en)\s(?P<land>[\w\s]{{3,30}}?)){_PLACED}"
)
_LANDS = frozenset(
    "país mundo planeta continente región república reino isla archipiélago norte sur este oeste litoral "
    "costa provincia departamento estado".split()
)
_CAPITAL = re.compile(rf"{_LEAD}(?P<words>[Ll]a\scapital){_PLACED}")
_OF_PART = re.compile(
    r"\bcapital(?:es)?\s(?:provincial|departamental|regional|estatal|del?\s(?:estado|departamento|la\s(?:provincia|región)))\b"
)
_PARTS = frozenset("muelle muelles malecón dársena dársenas puerto terminal terminales grúas".split())
_BY_SHORE_M = 15_000
_ANY = "any"
_LATE = 2  # sentences, with the present one
_FRESH = 3  # the same, for what was measured last
_ABOUT_M = 100_000  # from the middle of a river to the town that it is called after


def town_after(match: "re.Match[str]", near: Near, first: End | None) -> End | None:
    """“La ciudad” or "el puerto" right behind "de": the topic, else the only town told of; None of neither.

    It is never the other end, *first*, and lies nowhere where several may be meant.
    """
    if part := _PART.match(match.string, match.end()):
        return _at_topic(part, near, first)
    found = _TOWN.match(match.string, match.end())
    is_bare = found is not None and found["words"] == found["noun"]
    if found is None or is_bare is not ((match["joint"] or "").lower() == "del"):
        return None
    told = [m for m in near.points(0, match.start()) if _may_be(m, found["noun"])]
    told = [m for m in told if first is None or not _is_named_as(m, first)]
    topic = next((m for m in told if near.topic and m.where.name == near.topic.where.name), None)
    only = told[-1] if len({m.where.name for m in told}) == 1 else None
    if found["words"].startswith(("es", "di")):
        return None  # "esa ciudad" is the one told of last
    meant = topic or only
    if meant is None:
        return None if not told else End(Where(found["words"]), *found.span("words"), found["words"])
    return End(meant.where, *found.span("words"), meant.where.name)


def _at_topic(part: "re.Match[str]", near: Near, first: End | None) -> End | None:
    """“Los muelles” at the topic of the article, where that is a harbour or by the sea and no other end."""
    topic = near.topic
    if topic is None or not is_spot(topic) or not _may_be(topic, "puerto"):
        return None
    if first and _is_named_as(topic, first):
        return None
    return End(topic.where, *part.span("words"), topic.where.name)


def _may_be(mention: Mention, noun: str) -> bool:
    """Whether a spot may be meant by a word for a town, or by "puerto" if it is one or lies by the sea."""
    is_town = mention.where.precision is Precision.SETTLEMENT
    if noun != "puerto":
        return is_town
    return is_like(mention, "port") or (is_town and shore_m(mention.where) <= _BY_SHORE_M)


def _is_named_as(mention: Mention, end: End) -> bool:
    return mention.where == end.where or mention.where.name == end.where.name


def ranked_told(match: "re.Match[str]", near: Near) -> End | None:
    """“El mayor puerto de Honduras”: the topic that the sentence before names and no other of its sort."""
    found = _RANKED.search(near.before(match)) or _MOST.search(near.before(match))
    if found is None or not (lands := _lands(found["land"].strip(), near)):
        return None
    start, end = near.low + found.start("words"), near.low + found.end("words")
    told = near.points(near.told[-_LATE:][0].sentence.start, start)
    last = told[-1] if len({m.where.name for m in told}) == 1 else None
    is_other = last is not None and near.topic is not None and near.topic.where.name != last.where.name
    if last is None or is_other or not _may_be_called(last, found["noun"]):
        return End(Where(found["words"]), start, end, found["words"])
    if _ANY not in lands and last.where.country not in lands:
        return End(Where(found["words"]), start, end, found["words"])
    return End(
        last.where, start, end, found["words"], is_open=True
    )  # of the country there may be larger ones


def _may_be_called(topic: Mention, noun: str) -> bool:
    kind = facility_of(noun).split()[-1:]
    if noun == "puerto" and topic.where.precision is Precision.SETTLEMENT:
        return True
    return bool(kind) and is_like(topic, kind[0])


def _lands(land: str, near: Near) -> frozenset[str]:
    """The codes of the countries that "Honduras" may be, _ANY of "el país" or a sea; none of other words."""
    first = land.split()[0]
    rows = lookup(land, near.gazetteer)
    seas = (*rows[:1], *lookup(first, near.gazetteer)[:1])
    if first.lower() in _LANDS or any(e.precision is Precision.SEA or e.kind in WATERS for e in seas):
        return frozenset((_ANY,))
    return frozenset(e.country for e in rows if e.precision is Precision.COUNTRY and e.country)


def capital_told(match: "re.Match[str]", near: Near) -> End | None:
    """“La capital”, as a subject: that of the one country told of, where the topic of the article lies."""
    found = _CAPITAL.search(near.before(match))
    text, low = near.sentence.text, near.told[0].sentence.start
    if found is None or _OF_PART.search(text, low, match.start()):
        return None
    here = [m for m in near.mentions if m.start >= near.told[-_LATE:][0].sentence.start]
    told = {m.where.country for m in here if m.where.country}
    home = near.topic.where.country if near.topic else None
    if len(told) != 1 or (home and home not in told):
        return None
    entry = near.gazetteer.capital(told.pop() or "")
    if entry is None or entry.kind is not Kind.CAPITAL:
        return None
    start, end = near.low + found.start("words"), near.low + found.end("words")
    where = Where(entry.name, entry.lat, entry.lon, entry.precision, entry.radius_m, country=entry.country)
    return End(where, start, end, entry.name)


def from_topic(first: End, near: Near, ends: Pair | None) -> Pair | None:
    """The ends of "ese puerto está a 30 km", which names no origin: the topic, else what was measured last.

    What the distance before was counted from, and what was named since, may be meant as well.
    """
    late = near.told[-_FRESH:][0].sentence.start
    last = [
        end for end in ends or () if end.start >= late and end.where != first.where and end.where.is_placed
    ]
    topic = end_of(near.topic) if near.topic and is_spot(near.topic) else None
    second = topic if topic and topic.where != first.where else next(iter(last), None)
    if second is None:
        return None
    named = near.points(near.told[-_LATE:][0].sentence.start, first.start)
    may_be = (*(end.where for end in last), *(end_of(m).where for m in named))
    others = tuple(where for where in may_be if where not in (first.where, second.where))
    return first, replace(second, others=(*second.others, *others))


def port_of(words: str, told: list[Mention], topic: Mention | None) -> Mention | None:
    """The town whose harbour "ese puerto" is, told of last, or "el puerto": the topic, or the only town."""
    if not words.lower().endswith(" puerto"):
        return None
    towns = [m for m in told if m.where.precision is Precision.SETTLEMENT]
    if words[:1].lower() == "e" and words[:2].lower() != "el":
        return towns[-1] if towns else None
    if topic and topic.where.precision is Precision.SETTLEMENT:
        return topic
    return towns[-1] if len({m.where.name for m in towns}) == 1 else None


def town_called(told: list[Mention], span: tuple[int, int], near: Near) -> End | None:
    """“La ciudad” in the characters *span*: that after which the river or base told of last is called."""
    last = next(iter(reversed(told)), None)
    if last is None or last.where.precision is not Precision.SITE:
        return None
    name = " ".join(word for word in last.where.name.split() if word[:1].isupper())
    nations = {m.where.country for m in near.mentions if m.where.country}
    rows = [e for e in lookup(name, near.gazetteer) if e.precision is Precision.SETTLEMENT]
    fit = [e for e in rows if e.country in nations and _is_about(e, last.where)]
    return End(entry_where(fit[0], name), *span, name) if len(fit) == 1 else None


def _is_about(entry: Entry, where: Where) -> bool:
    """Whether a town may be that of a river or base, as far as it is known where that lies."""
    if where.lat is None or where.lon is None:
        return True
    return distance_m(entry.lat, entry.lon, where.lat, where.lon) <= _ABOUT_M


def part_of_topic(span: tuple[int, int], near: Near) -> End | None:
    """“Los muelles” in the characters *span*: where the topic of the article is; None of other words."""
    words = near.sentence.text[slice(*span)]
    noun = words.split()[-1].lower()
    if noun not in _PARTS or words[:1].isupper():
        return None
    where = near.topic.where if near.topic and is_spot(near.topic) else Where(words)
    return End(where, *span, where.name)
