"""Statements of distance in Spanish that measurement can test."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from viewer.extract.locating.distances import claim_of
from viewer.extract.locating.lands import land_m
from viewer.extract.locating.references import two_before
from viewer.extract.locating.stated import METRES, Stated
from viewer.extract.names.places import Mention
from viewer.extract.spanish.claim_between import from_to, there_to
from viewer.extract.spanish.claim_ends import from_place, is_placed, second_of, understood
from viewer.extract.spanish.claim_scene import REACH, Near, Pair, end_of, is_spot, seated
from viewer.extract.spanish.numbers import MODIFIER, NUMBER, modifier, number
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.quantities import unit_of
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.event import Claim
from viewer.model.when import Modifier

_LEAST_M = 200.0  # below this "a 30 metros del muelle" is no matter for a map
_DIRECTION = r"(?:nor(?:te|este|oeste|deste)|sur(?:este|oeste)?|sud(?:este|oeste)|este|oeste)"
_DISTANCE = re.compile(
    rf"(?:\b(?P<mod>{MODIFIER})\s+)?(?:\bentre\s+(?P<least>{NUMBER})(?:\s?km|\skilómetros)?\s+y\s+)?\b(?P<count>{NUMBER})\s?"
    r"(?P<unit>millas?\snáuticas?|kilómetros?|km|millas?|metros?)\b(?![²³])(?!\s(?:cuadrados|por\shora|de\s(?:largo|longitud"
    r"|ancho|altura|altitud|profundidad|eslora|vía|carretera|costa|frontera|ferrocarril|tuberías?|cables?|fibra|tendido|vías|rieles|raíles|carriles|ductos?|autopistas?|autovías?"
    r"|carreteras|caminos?|recorrido|trayecto|túnel(?:es)?|muro|valla|alambrada|zanjas?|canales|asfalto|cola|atasco)))"
    r"(?:\s*\([^()]{1,30}\))?"
    r"(?:\s+de\s+(?:mar|agua|océano|travesía|desierto|selva|llanura|pampa|hielo)(?=\s+(?:l[oa]s\s+)?(?:que|entre)\b|[.,;:)]|\s*$))?"
    rf"(?P<tail>(?:,?\s+(?:de\s+distancia|en\s+línea\s+recta|(?:más\s+)?al\s+{_DIRECTION}(?:[\s-]{_DIRECTION})?|hacia\s+el\s+{_DIRECTION}"
    r"|por\s+(?:carretera|mar|aire|tren|ferrocarril)|al\s+otro\s+lado\s+de(?:l|\s+la)\s+[^\W\d_]+|mar\s+adentro|tierra\s+adentro|aguas\s+(?:arriba|abajo)|río\s+(?:arriba"
    r"|abajo)|costa\s+(?:arriba|abajo)))*)"
    r"(?:\s*(?P<joint>de|del|desde|entre|hasta)\b)?",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d|\b(?:millas|kilómetros|km)\b")
_BARE = re.compile(  # "y a menos de 20 del puerto", "se halla a menos de 60."
    rf"\ba\s(?:(?P<mod>{MODIFIER})\s)?(?P<least>)(?P<count>\d+(?:[.,]\d+)?)(?P<unit>)(?P<tail>)"
    r"(?:\s(?P<joint>de|del|desde)\b(?!\s(?:[a-z]+\sde\s)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre"
    r"|octubre|noviembre|diciembre)\b)|(?=\s?[.;]|\s?$))",
    re.IGNORECASE,
)
_WAY = re.compile(
    r"por\s+(?:carretera|tren|ferrocarril|autopista|río)|a\s+lo\s+largo\s+de\s+la\s+costa", re.IGNORECASE
)
_WAY_FIRST = re.compile(
    r"(?:^|[.;:,]\s)(?:y\s)?(?P<way>por\s(?:carretera|tren|ferrocarril|autopista|río))(?:,\s[^,;:.]{3,40},)?,?\s"
    r"(?:hay|son|median|está|queda|dista)\s(?:a\s)?$",
    re.IGNORECASE,
)
_APART_AFTER = re.compile(r"de\s+distancia(?:\s+(?:uno|una)\s+d(?:e\s+la|el)\s+otr[oa])?$", re.IGNORECASE)
_ONE_ANOTHER = re.compile(r"\s*(?:la\s|el\s)?un[oa]\sd(?:e\s(?:la\s)?|el\s)otr[oa]\b", re.IGNORECASE)
_APART_BEFORE = re.compile(
    r"(?:\bdistan|\bseparad[oa]s\s+(?:entre\s+sí\s+)?por|\bl[oa]s\s+separan)\s+(?:a\s+)?$", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"\b(?:distancia|tramo|separación)\s+entre\b|\bdistancia\sque\ssepara\b|^\s*de\s[^;:.]{3,40}\sa\s[^;:.]{3,40}\s(?:hay|median|van)\b|(?:^\s*|\b)entre\b[^;:.]{4,60}\b(?:median?|hay|distan|existen?)\b",
    re.IGNORECASE,
)
_SEPARATED = re.compile(  # "de Lima la separan 80 km"
    r"(?P<from>\bdel?\b[^;:.,]{3,60})(?:,[^;:.,]{3,60},)?\s(?P<it>l[oa]s?)\s+separan?\s+(?:sol[oa]\s|apenas\s|tan\ssolo\s)?$",
    re.IGNORECASE,
)
_SEPARATED_FROM = re.compile(  # "la separan de Lima 80 km"
    r"(?:^|[.;:,]\s)(?P<it>l[oa]s?)\s+separan?\s+(?P<from>del?\s[^;:.,]{3,60}?)\s(?:sol[oa]\s|apenas\s|tan\ssolo\s)?$",
    re.IGNORECASE,
)
_BOUNDING = (
    (r"\bni\s(?:siquiera\s)?a", Modifier.UNDER),
    (r"no\s(?:llegan?\sa|alcanzan?|superan?|rebasan?|pasan?\sde|hay\smás\sde)", Modifier.UNDER),
    (r"(?:superan?|rebasan?|exceden?|pasan?\sde)", Modifier.OVER),
    (r"(?:rondan?|rozan?)", Modifier.ABOUT),
)
_NOT_MORE = re.compile(r"\bno\s(?:se\s)?[^\W\d_]+\s(?:a\s)?$", re.IGNORECASE)
_LEAD = 30  # characters before a figure where such a verb stands
_SEPARATE = re.compile(
    r"^\s*(?:l[oa]s\s+)?(?:que\s+)?(?:separan|hay\s+entre|median\s+entre|(?:la|su)\s(?:distancia|separación)\s(?:que\ssepara|entre|de))\b",
    re.IGNORECASE,
)
_HAVING = re.compile(  # "Cuenca, que tiene el embalse de Mazar a unos 55 km"
    r"\b(?:tienen?|tenía|tenían)\s(?:(?:a|el|la|al)\s)?(?P<what>[^,;:.]{3,50}?)\s(?:a\s)?(?:solo\s|apenas\s)?$"
)
_FROM_WHICH = re.compile(  # "la terminal, de la que dista unos 30 km"
    r"(?P<what>[^,;:]{3,60}),\s(?:del|de\s(?:la|los|las))\s(?:que|cual|cuales)\s(?:solo\s|apenas\s)?"
    r"(?:distan?|la\sseparan|lo\sseparan|está|queda|se\s(?:encuentra|halla))\s(?:a\s)?(?:solo\s|apenas\s)?$"
)
_BOTH = re.compile(r"\b(?:los|las)\s+dos\b|\bambos\b|\bambas\b", re.IGNORECASE)
_BOTH_ARE = re.compile(
    r"\b(?:ambos|ambas|(?:los|las)\sdos)(?:\s[a-zñáéíóú]+s)?\s(?:están|se\s(?:encuentran|hallan)|quedan|distan)\s(?:a\s)?$",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\b(?:el|del|al|la|los|las|un|una|este|esta|otro|otra|nuevo|nueva)\s(?!distancia|radio|recorrido|trayecto|viaje|separación)"
    r"[a-zñáéíóúü]+(?:\s[a-zñáéíóúü]+)?\sde\s$"
)
_OF_GROUND = re.compile(r"\s(?:playas?|arenas?|dunas|litoral|malecón|dunas|paseo|orilla|ribera)\b")
_AT = re.compile(r"\ba\s$")
_LENGTH_CHARS = 60
_LOOKBACK = 12
_MOST_MENTIONS = 300


def claims_in(
    article: Article,
    sentences: tuple[Analysed, ...],
    mentions: tuple[Mention, ...],
    gazetteer: Gazetteer,
    *,
    topic: Mention | None = None,
) -> tuple[tuple[Claim, ...], frozenset[int]]:
    """The distances an article states between two places, measured, and where those places begin.

    *topic* is the place the article is about, from which "130 km al norte" counts.
    """
    found: list[Claim] = []
    measured: set[int] = set()
    ends: Pair | None = None
    mentions = tuple(seated(mention, gazetteer) for mention in mentions)
    topic = seated(topic, gazetteer) if topic else None
    starts = [mention.start for mention in mentions]
    for i, sentence in enumerate(sentences):
        if not _FIGURE.search(article.text, sentence.sentence.start, sentence.sentence.end):
            continue
        told = sentences[max(0, i - _LOOKBACK) : i + 1]
        high = bisect_left(starts, sentence.sentence.end)
        near = Near(told, mentions[max(0, high - _MOST_MENTIONS) : high], gazetteer, topic)
        for stated in _stated(near, ends):
            if stated.start < sentence.sentence.start:
                continue  # that of the sentence before
            ends = (stated.first, stated.second)
            measured.add(stated.second.start)
            found.append(claim_of(article, stated))
    return tuple(found), frozenset(measured)


def _stated(near: Near, ends: Pair | None) -> Iterator[Stated]:
    sentence = near.sentence
    low, high = sentence.sentence.start, sentence.sentence.end
    last = None
    for match in _figures(near):
        value, unit = number(match["count"]), unit_of(match["unit"]) if match["unit"] else last
        last = unit
        if not value or not unit or value * METRES[unit] < _LEAST_M or _is_length(match):
            continue
        for turn, pair in enumerate(_pairs(match, near, ends)):
            ends = pair
            start, end = _extent(match, pair, (low, high))
            way = _WAY.search(match["tail"]) or _WAY.match(sentence.text, match.end() + 1)
            opened = _WAY_FIRST.search(near.before(match))
            told_by = way[0] if way else opened["way"] if opened else ""
            away_m = land_m(pair[0].where, pair[1].where, near.gazetteer)
            for at, (mod, bound) in enumerate(_bounds(match, value)):
                mark = "\0again" * (at + turn)
                yield Stated(*pair, mod, bound, unit, start, end, told_by, mark, away_m)


def _figures(near: Near) -> list["re.Match[str]"]:
    """The distances of a sentence, and the figures after one that leave its unit out, in their order."""
    text, low, high = near.sentence.text, near.low, near.sentence.sentence.end
    told = list(_DISTANCE.finditer(text, low, high))
    since = told[0].end() if told else None
    if since is None and len(near.told) > 1:
        before = near.told[-2].sentence
        same = before.block == near.sentence.sentence.block and _DISTANCE.search(
            text, before.start, before.end
        )
        since = low if same else None
        told = [same] if same else []
    if since is None:
        return []
    taken = [(m.start(), m.end()) for m in told]
    bare = [
        m
        for m in _BARE.finditer(text, since, high)
        if not any(a < m.end() and m.start() < b for a, b in taken)
    ]
    return sorted((*told, *bare), key=lambda m: m.start())


def _is_length(match: "re.Match[str]") -> bool:
    """Whether a figure tells how long a thing is: "un camino de 250 kilómetros entre Jáchal y la mina".

    So does one of ground, "se tragó 300 metros de playa".
    """
    of_it = (match["joint"] or "").lower() == "de" and _OF_GROUND.match(match.string, match.end())
    if of_it and not _AT.search(match.string[: match.start()]):
        return True
    return _LENGTH.search(match.string[max(0, match.start() - _LENGTH_CHARS) : match.start()]) is not None


def _pairs(match: "re.Match[str]", near: Near, ends: Pair | None) -> list[Pair]:
    """The ends of a distance; two pairs where it is told of both places measured before."""
    before = near.before(match)
    joint = (match["joint"] or "").lower()
    if ends and joint in ("de", "del") and not match["tail"] and _BOTH_ARE.search(before):
        second = second_of(match, near, None)
        return [(end, second) for end in ends if second and end.where != second.where]
    pair = _pair(match, near, ends)
    return [pair] if pair and pair[0].where != pair[1].where else []


def _bounds(match: "re.Match[str]", value: float) -> list[tuple[Modifier, float]]:
    """What the figure is said to be; "entre 30 y 40 km" says two things of one distance."""
    least = number(match["least"]) if match["least"] else None
    if not least or least >= value:
        return [(_said_of(match) or modifier(match["mod"]), value)]
    return [(Modifier.AT_LEAST, least), (Modifier.AT_MOST, value)]


def _said_of(match: "re.Match[str]") -> Modifier | None:
    """How the verb before the figure bounds it: "no llega a", "ronda los"; None where none does."""
    before = match.string[max(0, match.start() - _LEAD) : match.start()]
    if modifier(match["mod"]) is Modifier.OVER and _NOT_MORE.search(before):
        return Modifier.AT_MOST  # "no hay más de"
    said = (m for verb, m in _BOUNDING if re.search(rf"\b{verb}\s(?:los\s|las\s)?$", before, re.IGNORECASE))
    return next(said, None)


def _extent(match: "re.Match[str]", pair: Pair, sentence: tuple[int, int]) -> tuple[int, int]:
    """The characters from the first place to the last, as far as both are named near the distance."""
    near = [e for e in pair if sentence[0] <= e.start and e.end <= sentence[1]]
    before = [e.start for e in near if e.end <= match.start() and match.start() - e.start < REACH]
    after = [e.end for e in near if e.start >= match.end() and e.end - match.end() < REACH]
    return min((match.start(), *before)), max((_trimmed_end(match), *after))


def _trimmed_end(match: "re.Match[str]") -> int:
    """Where the distance ends, without a "de" that leads nowhere."""
    return match.start("joint") - 1 if match["joint"] else match.end()


def _pair(match: "re.Match[str]", near: Near, ends: Pair | None) -> Pair | None:
    before, after = near.before(match), match.string[match.end() : near.sentence.sentence.end]
    joint = (match["joint"] or "").lower()
    if both := there_to(match, near) if joint else from_to(match, near):
        return both
    if joint == "entre" or _SEPARATE.search(after) or _BETWEEN.search(before):
        return _two(match, near, ends)
    if not joint and (held := _HAVING.search(before) or _FROM_WHICH.search(before)):
        return _held(held, near)
    if not joint and (turned := _SEPARATED.search(before) or _SEPARATED_FROM.search(before)):
        return _turned(turned, near)
    apart = (_APART_AFTER.search(match["tail"].strip()) and not joint) or _ONE_ANOTHER.match(after)
    if apart or _APART_BEFORE.search(before) or (not joint and _BOTH.search(before)):
        return _apart(match, near, ends)
    if joint in ("de", "del", "desde") and (match["tail"] or is_placed(before) or joint != "desde"):
        return from_place(match, near, ends)
    return None if joint else understood(match, near, ends)


def _held(held: "re.Match[str]", near: Near) -> Pair | None:
    """The ends of "X, que tiene Y a 55 km" and "X, junto a Y, de la que dista 30 km": X and Y."""
    opens, ends = near.low + held.start("what"), near.low + held.end("what")
    inside = [m for m in near.mentions if opens <= m.start and m.end <= ends + 1]
    before = [m for m in near.mentions if near.low <= m.start and m.end <= opens]
    first = next((m for m in before if m.where.precision.is_point), None)
    if first is None and inside and held.re is _FROM_WHICH and near.topic and is_spot(near.topic):
        first = near.topic if near.topic.where != inside[-1].where else None  # "Pisco, de la que la separan"
    return (end_of(first), end_of(inside[-1])) if first and inside else None


def _turned(turned: "re.Match[str]", near: Near) -> Pair | None:
    """The ends of "de X la separan 80 km": X, and the place told of before the sentence or in it."""
    mentions, low = near.mentions, near.low
    opens, ends = low + turned.start("from"), low + turned.end("from")
    second = next((m for m in mentions if opens <= m.start < ends), None)
    first = next((m for m in mentions if low <= m.start < opens), None)
    if first is None:
        last = next((s for s in reversed(near.told) if s.sentence.start < low), None)
        held = (m for m in mentions if last and last.sentence.start <= m.start < last.sentence.end)
        first = next((m for m in held if m.where.precision.is_point), None)
    return (end_of(first), end_of(second)) if first and second else None


def _two(match: "re.Match[str]", near: Near, ends: Pair | None) -> Pair | None:
    """The two places that "entre X y Y" or "separan X de Y" names."""
    mentions = near.mentions
    low, high = near.low, near.sentence.sentence.end
    after = [m for m in mentions if match.end() <= m.start < high][:2]
    found = (
        after if len(after) == 2 else [m for m in mentions if low <= m.start and m.end <= match.start()][-2:]
    )
    return (end_of(found[0]), end_of(found[1])) if len(found) == 2 else ends


def _apart(match: "re.Match[str]", near: Near, ends: Pair | None) -> Pair | None:
    """“X y Y están a 20 km de distancia”; "los dos puertos" are those of the claim before."""
    mentions, low = near.mentions, near.low
    here = [m for m in mentions if low <= m.start and m.end <= match.start()]
    pair = [m for m in here if match.string[m.start - 1 : m.start] != "("][-2:]  # "Gatika (Bizkaia)"
    if len(pair) == 2:
        return end_of(pair[0]), end_of(pair[1])
    if len(pair) < len(here):
        return None
    return ends or two_before(mentions, low)
