"""The capital of a country as an end of a distance: "Peru's capital", "the capital of Peru"."""

import re
from collections import Counter
from dataclasses import replace

from viewer.extract.claims.nations import half_meant, last_nation, speaking_nation
from viewer.extract.claims.patterns import LOOKS
from viewer.extract.claims.scene import Around
from viewer.extract.locating.references import End
from viewer.extract.locating.region_seats import seat_of_region, seat_of_state
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS, Entry, Kind
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

_NAME = r"[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*"
_LANDS = "islands?|isles|archipelago|atoll|country|nation|republic|kingdom|territory|colony|enclave|exclave"
_IS_CAPITAL = re.compile(r",?\s(?:(?:is|was|now|once|the|its|their|a|provincial|regional)\s)*capital\b")
_CAPITAL = re.compile(
    rf"(?:\b[Tt]he )?(?P<owner>\b{_NAME})(?:['’]s|(?<=s)['’])(?: own)? capital\b"
    rf"|\b[Tt]he capital of (?P<of>{_NAME})"
    rf"|\b[Tt]he {LOOKS}?(?P<nation>{_NAME}) capital\b|\b(?P<own>[Tt]heir|[Ii]ts|[Oo]ur) (?:own )?capital\b"
    rf"|\b[Tt]he (?P<land>{_LANDS})(?:['’]s|(?<=s)['’]) capital\b"
)
_IS = re.compile(
    r"(?:,\s(?:which|that)|,\s[^,;:.]{3,60},)?\s(?:is|was|lies?|lay)\s(?:(?:only|just|still)\s)?[“‘\"']?"
)
_LEAST_NAMED, _MOST_OF = 3, 0.6
_GIVEN = re.compile(
    rf"\b(?:gives?|gave|puts?|places?|placed|shows?|showed)\s(?P<who>the (?:national |{LOOKS})?capital)"
    r"\s(?:as|at|to be|lying)\s(?:(?:only|just)\s)?[“‘\"']?$"
)
_PUTTING = re.compile(r"\b(?:has|had|puts?|places?|placed|shows?|showed|gives?|gave)\s$")
_PUT_AT = re.compile(r"\s(?:(?:as|at|to be|lying)\s)?(?:(?:only|just|barely)\s)?[“‘\"']?")
_BARE = re.compile(
    r"(?:^|[.;:“\"‘(]\s?|,\s|\b(?:that|and|but|while)\s)"
    rf"(?P<who>[Tt]he (?:national |{LOOKS})?capital)"
    r"(?:,\s(?:too|also|meanwhile|though|however|in turn|for its part"
    r"|(?:he|she|they|[a-z]+\s[a-z]+) (?:says?|said|adds?|added)),)?"
    r"\s(?:itself\s)?(?:is|was|lies?|lay)\s(?:(?:only|just|still)\s)?[“‘\"']?$"
)
_ASIDE_OF = re.compile(  # "flew in from the capital, 130 km to the east"
    r"\b(?:from|in|to|at|near|outside|left|reach(?:es|ed)?)\s"
    rf"(?P<who>[Tt]he (?:national |{LOOKS})?capital),\s"
    r"(?:(?:just|only)\s)?$"
)
_PROVINCIAL = re.compile(
    r"(?P<who>[Tt]he (?:provincial|regional|state|territorial|county|district|departmental|prefectural)"
    r" capital)\s(?:is|was|lies?|lay|sits?|stands?)\s(?:(?:only|just|still)\s)?[“‘\"']?"
)
_THE_CAPITAL = re.compile(rf"[Tt]he (?:national |{LOOKS})?capital\b(?!\s(?:of|city|market|cost|[A-Z]))")
_CALLED = re.compile(r"\b(?:provincial|regional|state|territorial|county|its|whose) capital\b")
_GOVERNED_FROM = {
    "BJ": "Cotonou", "BO": "La Paz", "CI": "Abidjan", "LK": "Colombo", "NL": "The Hague",
    "TZ": "Dar es Salaam", "ZA": "Cape Town",
}  # fmt: skip
_ASIDE = re.compile(r"\s*,[^,;:]*,")


def capital_after(match: "re.Match[str]", around: Around, first: End | None = None) -> End | None:
    """The capital that a distance is counted from, where it is said right after "from".

    A bare "the capital" is that of the one country of which the article names places, else the topic of the
    article where that is the capital of the country that the other end, *first*, lies in.
    """
    stop = around.sentence.sentence.end
    found = _CAPITAL.match(match.string, match.end() + 1, stop)
    if found:
        return _end(found, around)
    bare = _THE_CAPITAL.match(match.string, match.end() + 1, stop)
    if bare is None:
        return None
    if _CALLED.search(match.string, around.told[0].sentence.start, stop):
        return None
    entry = seat_of_state(_country_told(around, stop), around.gazetteer) or _topic_as_seat(first, around)
    return seat_end(entry, bare.span(), bare[0], around) if entry else None


def _topic_as_seat(first: End | None, around: Around) -> Entry | None:
    """The topic of the article, where it is the capital of the country in which another place lies."""
    topic = around.spot.entry if around.spot else None
    if topic is None or first is None or first.where.country != topic.country or not first.where.is_placed:
        return None
    seat = seat_of_state(topic.country or "", around.gazetteer)
    is_other = (topic.lat, topic.lon) != (first.where.lat, first.where.lon)
    return seat if seat is not None and seat.row == topic.row and is_other else None


def _country_told(around: Around, stop: int) -> str:
    """The one country of which an article names places up to a character, or by far the most; else none."""
    named = Counter(m.where.country for m in around.mentions if m.start < stop and m.where.country)
    country, count = named.most_common(1)[0] if named else ("", 0)
    clear = len(named) == 1 or (count >= _LEAST_NAMED and count >= _MOST_OF * named.total())
    return country if country and clear else ""


def capital_right_before(match: "re.Match[str]", around: Around) -> End | None:
    """The capital whose position the words before a distance tell: "Peru's capital is"."""
    if seat := _of_province(match, around):
        return seat
    found = list(_CAPITAL.finditer(match.string, around.sentence.sentence.start, match.start()))[-1:]
    low = around.sentence.sentence.start
    if found and _is_so_far(match, found[0], low):
        return _end(found[0], around)
    before = match.string[low : match.start()]
    given = _GIVEN.search(before)
    bare = given or _BARE.search(before) or _ASIDE_OF.search(before)
    if bare is None or _CALLED.search(match.string, around.told[0].sentence.start, low):
        return None  # it may be that of a province which the text has named
    home = around.spot.where.country if around.spot else None
    told = _country_told(around, match.start()) if given else last_nation(around, low + bare.start())
    told = home if not given and _has_named_seat(home, low, around) else told
    entry = seat_of_state(told or home or "", around.gazetteer)
    return (
        seat_end(entry, (low + bare.start("who"), low + bare.end("who")), bare["who"], around)
        if entry
        else None
    )


def _is_so_far(match: "re.Match[str]", capital: "re.Match[str]", low: int) -> bool:
    """Whether the distance is told of a capital right before it: "is", "a map has Peru's capital"."""
    text, end = match.string, capital.end()
    put = _PUTTING.search(text[low : capital.start()]) and _PUT_AT.fullmatch(text, end, match.start())
    return bool(_IS.fullmatch(text, end, match.start()) or put)


def _has_named_seat(country: str | None, stop: int, around: Around) -> bool:
    """Whether the capital of a country was named before a character: it is the one of which more is told."""
    seat = seat_of_state(country, around.gazetteer) if country else None
    return seat is not None and any(
        m.entry is not None and m.entry.row == seat.row for m in around.mentions if m.start < stop
    )


def _of_province(match: "re.Match[str]", around: Around) -> End | None:
    """“The provincial capital is”: the one town, no capital of a state, that the sentence before names."""
    low = around.sentence.sentence.start
    found = _PROVINCIAL.fullmatch(match.string, low, match.start())
    if found is None or len(around.told) < 2:
        return None
    before = around.told[-2].sentence
    named = [m for m in around.between(before.start, before.end) if m.where.is_placed]
    towns = {
        m.where.name: m for m in named if m.where.precision is Precision.SETTLEMENT and m.kind != "capital"
    }
    if len(towns) != 1:
        return None
    end = around.end(next(iter(towns.values())))
    return replace(end, start=low, end=low + len(found["who"]), words=found["who"], is_sure=True)


def capital_before(match: "re.Match[str]", around: Around) -> End | None:
    """The capital that a distance is said of: no other place stands between, but in an aside."""
    for found in reversed(
        list(_CAPITAL.finditer(match.string, around.sentence.sentence.start, match.start()))
    ):
        aside = _ASIDE.match(match.string, found.end(), match.start())
        low = aside.end() if aside else found.end()
        named = bool(around.between(low, match.start()))
        return None if named or "," in match.string[low : match.start()].rstrip(", ") else _end(found, around)
    return None


def _end(found: "re.Match[str]", around: Around) -> End | None:
    if found["land"]:
        return _of_land(found, around)
    if found["own"]:
        is_said = found["own"].lower() == "our"
        nation = speaking_nation(around) if is_said else last_nation(around, found.start())
        entry = around.gazetteer.capital(nation or "")
    else:
        entry = capital_of(found["owner"] or found["of"] or found["nation"], around)
    return seat_end(entry, found.span(), found[0], around) if entry else None


def _of_land(found: "re.Match[str]", around: Around) -> End | None:
    """“The islands’ capital”: the only capital that was named before, or called one; else None."""
    low, text = around.told[0].sentence.start, around.sentence.text
    named = [m for m in around.between(low, found.start()) if m.where.is_placed]
    seats = {m.where.name: m for m in named if m.kind == "capital" or _IS_CAPITAL.match(text, m.end)}
    if len(seats) != 1 and (entry := _seat_on_land(named, around)):
        return seat_end(entry, found.span(), found[0], around)
    if len(seats) != 1:
        return None
    end = around.end(next(iter(seats.values())))
    return replace(end, start=found.start(), end=found.end(), words=found[0], is_sure=True)


def _seat_on_land(named: list[Mention], around: Around) -> Entry | None:
    """The seat of the only island or territory among some places, if it lies on that: Longyearbyen."""
    lands = {m.where.country: m for m in named if m.kind in (*ISLANDS, Kind.TERRITORY)}
    if len(lands) != 1:
        return None
    land = next(iter(lands.values())).where
    entry = seat_of_state(land.country or "", around.gazetteer)
    if entry is None or land.lat is None or land.lon is None:
        return None
    return entry if distance_m(entry.lat, entry.lon, land.lat, land.lon) <= (land.radius_m or 0.0) else None


def capital_of(name: str, around: Around) -> Entry | None:
    """The capital of a country, region or people of that name."""
    rows = around.gazetteer.lookup(name)
    code = next((e.code for e in rows if e.precision is Precision.COUNTRY), None)
    code = code or half_meant(name, around)
    entry = None if code else seat_of_region(name, around.gazetteer)
    return entry or around.gazetteer.capital(code or around.gazetteer.demonym(name) or "")


def seat_end(entry: Entry, span: tuple[int, int], words: str, around: Around) -> End:
    """A capital as the text spells it, where it names that too: Nuku’alofa."""
    spelt = (
        m.where.name.removeprefix("off ") for m in around.mentions if m.entry and m.entry.row == entry.row
    )
    name = next((each for each in spelt if not each.isupper()), entry.name)  # "NOUAKCHOTT (Agency)"
    return End(_town(name, entry), *span, words, others=_other_seats(entry, around))


def _town(name: str, entry: Entry) -> Where:
    return Where(name, entry.lat, entry.lon, entry.precision, entry.radius_m, country=entry.country)


def _other_seats(entry: Entry, around: Around) -> tuple[Where, ...]:
    """The town of the government of a state whose capital, by its law, is another: La Paz of Bolivia."""
    name = _GOVERNED_FROM.get(entry.country or "", "")
    rows = (e for e in around.gazetteer.lookup(name) if e.country == entry.country and name != entry.name)
    town = next((e for e in rows if e.precision is Precision.SETTLEMENT), None) if name else None
    return (_town(name, town),) if town else ()
