"""Statements of distance in Spanish that measurement can test."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from viewer.extract.locating.distances import METRES, Stated, claim_of
from viewer.extract.locating.references import End, named, two_before
from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish.claim_lines import line_after
from viewer.extract.spanish.clauses import Clause
from viewer.extract.spanish.numbers import MODIFIER, NUMBER, modifier, number
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.quantities import unit_of
from viewer.extract.spanish.references import described
from viewer.extract.spanish.words import verb_trigger
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.event import Claim, Kind
from viewer.model.when import Modifier
from viewer.model.where import Where

_LEAST_M = 200.0  # below this "a 30 metros del muelle" is no matter for a map
_DIRECTION = r"(?:nor(?:te|este|oeste|deste)|sur(?:este|oeste)?|sud(?:este|oeste)|este|oeste)"
_DISTANCE = re.compile(
    rf"(?:\b(?P<mod>{MODIFIER})\s+)?(?:\bentre\s+(?P<least>{NUMBER})(?:\s?km|\skilómetros)?\s+y\s+)?\b(?P<count>{NUMBER})\s?"
    r"(?P<unit>millas?\snáuticas?|kilómetros?|km|millas?|metros?)\b(?![²³])(?!\s(?:cuadrados|por\shora|de\s(?:largo|longitud"
    r"|ancho|altura|altitud|profundidad|eslora|vía|carretera|costa|frontera|ferrocarril|tubería|cable)))"
    r"(?:\s*\([^()]{1,30}\))?"
    rf"(?P<tail>(?:,?\s+(?:de\s+distancia|en\s+línea\s+recta|al\s+{_DIRECTION}(?:[\s-]{_DIRECTION})?|hacia\s+el\s+{_DIRECTION}"
    r"|por\s+(?:carretera|mar|aire|tren|ferrocarril)|mar\s+adentro|tierra\s+adentro|aguas\s+(?:arriba|abajo)|río\s+(?:arriba"
    r"|abajo)|costa\s+(?:arriba|abajo)))*)"
    r"(?:\s*(?P<joint>de|del|desde|entre|hasta)\b)?",
    re.IGNORECASE,
)
_WAY = re.compile(
    r"por\s+(?:carretera|tren|ferrocarril|autopista|río)|a\s+lo\s+largo\s+de\s+la\s+costa", re.IGNORECASE
)
_APART_AFTER = re.compile(r"de\s+distancia(?:\s+(?:uno|una)\s+d(?:e\s+la|el)\s+otr[oa])?$", re.IGNORECASE)
_ONE_ANOTHER = re.compile(r"\s*(?:la\s|el\s)?un[oa]\sd(?:e\s(?:la\s)?|el\s)otr[oa]\b", re.IGNORECASE)
_IT = re.compile(
    r"\bl[oa]s?\s(?:sitúan?|ponen?|colocan?|ubican?|situó|ubicó|colocó|puso|pusieron|situaba)\s(?:a\s)?(?:solo\s|apenas\s)?$",
    re.IGNORECASE,
)
_APART_BEFORE = re.compile(
    r"(?:\bdistan|\bseparad[oa]s\s+(?:entre\s+sí\s+)?por|\bl[oa]s\s+separan)\s+(?:a\s+)?$", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"\b(?:distancia|tramo|separación)\s+entre\b|\bdistancia\sque\ssepara\b|^\s*de\s[^;:.]{3,40}\sa\s[^;:.]{3,40}\s(?:hay|median|van)\b|(?:^\s*|\b)entre\b[^;:.]{4,60}\b(?:median?|hay|distan|existen?)\b",
    re.IGNORECASE,
)
_SEPARATED = re.compile(  # "de Lima la separan 80 km"
    r"(?P<from>\bdel?\b[^;:.,]{3,60})\s(?P<it>l[oa]s?)\s+separan?\s+(?:sol[oa]\s|apenas\s|tan\ssolo\s)?$",
    re.IGNORECASE,
)
_BOUNDING = (
    (r"no\s(?:llegan?\sa|alcanzan?|superan?|rebasan?|pasan?\sde|hay\smás\sde)", Modifier.UNDER),
    (r"(?:superan?|rebasan?|exceden?|pasan?\sde)", Modifier.OVER),
    (r"(?:rondan?|rozan?)", Modifier.ABOUT),
)
_NOT_MORE = re.compile(r"\bno\s(?:se\s)?[^\W\d_]+\s(?:a\s)?$", re.IGNORECASE)
_LEAD = 30  # characters before a figure where such a verb stands
_SEPARATE = re.compile(r"^\s*(?:que\s+)?(?:separan|hay\s+entre|median\s+entre)\b", re.IGNORECASE)
_POSITION = re.compile(
    r"\b(?:está|están|estaba|se\s+(?:encuentra|encuentran|halla|hallan|ubica|ubican|sitúa|sitúan)|queda|quedan|dista|distan"
    r"|situad[oa]s?|ubicad[oa]s?)\s+(?:a\s+|solo\s+|apenas\s+|justo\s+)*$",
    re.IGNORECASE,
)
_PUT = re.compile(r"\b(?:sitúan?|ubican?|colocan?|ponen?|situó|ubicó|coloca)\b", re.IGNORECASE)
_BOTH = re.compile(r"\b(?:los|las)\s+dos\b|\bambos\b|\bambas\b", re.IGNORECASE)
_BOTH_ARE = re.compile(
    r"\b(?:ambos|ambas|(?:los|las)\sdos)(?:\s[a-zñáéíóú]+s)?\s(?:están|se\s(?:encuentran|hallan)|quedan|distan)\s(?:a\s)?$",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r",\s(?:el|la|los|las|un|una|su)\s[^;:.]*?,(?:\s(?:que\s)?(?:está|queda|dista|se\s(?:encuentra|halla|ubica|sitúa)))?"
    r"(?:\s(?:situad|ubicad)[oa])?\s(?:a\s)?(?:solo\s|apenas\s)?"
)
_THING = re.compile(
    r"\b(?P<noun>(?:el|la|los|las|un|una|su|sus|nuestr[oa]s?)\s[a-zñáéíóúü]+)"
    r"(?:,\s[^;:]{3,80},)?(?:,?\s(?:se\s)?[a-zñáéíóúü]+){1,2}\s(?:a\s)?$",
    re.IGNORECASE,
)
_REACH = 170
_LOOKBACK = 12
_MOST_MENTIONS = 300

_Context = tuple[tuple[Analysed, ...], tuple[Mention, ...], Gazetteer]
"""The sentences up to the present one, the places near it, and where names are looked up."""


def claims_in(
    article: Article, sentences: tuple[Analysed, ...], mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> tuple[tuple[Claim, ...], frozenset[int]]:
    """The distances an article states between two places, measured, and where those places begin."""
    found: list[Claim] = []
    measured: set[int] = set()
    ends: tuple[End, End] | None = None
    starts = [mention.start for mention in mentions]
    for i, sentence in enumerate(sentences):
        if not _DISTANCE.search(article.text, sentence.sentence.start, sentence.sentence.end):
            continue
        told = sentences[max(0, i - _LOOKBACK) : i + 1]
        high = bisect_left(starts, sentence.sentence.end)
        near = mentions[max(0, high - _MOST_MENTIONS) : high]
        for stated in _stated(sentence, (told, near, gazetteer), ends):
            ends = (stated.first, stated.second)
            measured.add(stated.second.start)
            found.append(claim_of(article, stated))
    return tuple(found), frozenset(measured)


def _stated(sentence: Analysed, context: _Context, ends: tuple[End, End] | None) -> Iterator[Stated]:
    low, high = sentence.sentence.start, sentence.sentence.end
    for match in _DISTANCE.finditer(sentence.text, low, high):
        value, unit = number(match["count"]), unit_of(match["unit"])
        if not value or not unit or value * METRES[unit] < _LEAST_M:
            continue
        for turn, pair in enumerate(_pairs(match, sentence, context, ends)):
            ends = pair
            start, end = _extent(match, pair, (low, high))
            way = _WAY.search(match["tail"]) or _WAY.match(sentence.text, match.end() + 1)
            for at, (mod, bound) in enumerate(_bounds(match, value)):
                mark = "\0again" * (at + turn)
                yield Stated(*pair, mod, bound, unit, start, end, way[0] if way else "", mark)


def _pairs(
    match: "re.Match[str]", sentence: Analysed, context: _Context, ends: tuple[End, End] | None
) -> list[tuple[End, End]]:
    """The ends of a distance; two pairs where it is told of both places measured before."""
    before = sentence.text[sentence.sentence.start : match.start()]
    joint = (match["joint"] or "").lower()
    if ends and joint in ("de", "del") and not match["tail"] and _BOTH_ARE.search(before):
        second = _second(match, sentence, context, None)
        return [(end, second) for end in ends if second and end.where != second.where]
    pair = _pair(match, sentence, context, ends)
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


def _extent(match: "re.Match[str]", pair: tuple[End, End], sentence: tuple[int, int]) -> tuple[int, int]:
    """The characters from the first place to the last, as far as both are named near the distance."""
    near = [e for e in pair if sentence[0] <= e.start and e.end <= sentence[1]]
    before = [e.start for e in near if e.end <= match.start() and match.start() - e.start < _REACH]
    after = [e.end for e in near if e.start >= match.end() and e.end - match.end() < _REACH]
    return min((match.start(), *before)), max((_trimmed_end(match), *after))


def _trimmed_end(match: "re.Match[str]") -> int:
    """Where the distance ends, without a "de" that leads nowhere."""
    return match.start("joint") - 1 if match["joint"] else match.end()


def _pair(
    match: "re.Match[str]", sentence: Analysed, context: _Context, ends: tuple[End, End] | None
) -> tuple[End, End] | None:
    text, low = sentence.text, sentence.sentence.start
    before, after = text[low : match.start()], text[match.end() : sentence.sentence.end]
    joint = (match["joint"] or "").lower()
    if joint == "entre" or _SEPARATE.search(after) or _BETWEEN.search(before):
        return _two(match, sentence, context, ends)
    if not joint and (turned := _SEPARATED.search(before)):
        return _turned(turned, sentence, context)
    apart = (_APART_AFTER.search(match["tail"].strip()) and not joint) or _ONE_ANOTHER.match(after)
    if apart or _APART_BEFORE.search(before) or (not joint and _BOTH.search(before)):
        return _apart(match, sentence, context, ends)
    if joint in ("de", "del", "desde") and (match["tail"] or _is_placed(before) or joint != "desde"):
        return _from(match, sentence, context, ends)
    return None


def _turned(turned: "re.Match[str]", sentence: Analysed, context: _Context) -> tuple[End, End] | None:
    """The ends of "de X la separan 80 km": X, and the place told of before the sentence or in it."""
    _, mentions, _ = context
    low = sentence.sentence.start
    opens, ends = low + turned.start("from"), low + turned.end("from")
    second = next((m for m in mentions if opens <= m.start < ends), None)
    first = next((m for m in mentions if low <= m.start < opens), None)
    if first is None:
        last = next((s for s in reversed(context[0]) if s.sentence.start < low), None)
        held = (m for m in mentions if last and last.sentence.start <= m.start < last.sentence.end)
        first = next((m for m in held if m.where.precision.is_point), None)
    return (_end(first), _end(second)) if first and second else None


def _is_placed(before: str) -> bool:
    return _POSITION.search(before) is not None or _PUT.search(before) is not None


def _two(
    match: "re.Match[str]", sentence: Analysed, context: _Context, ends: tuple[End, End] | None
) -> tuple[End, End] | None:
    """The two places that "entre X y Y" or "separan X de Y" names."""
    _, mentions, _ = context
    low, high = sentence.sentence.start, sentence.sentence.end
    after = [m for m in mentions if match.end() <= m.start < high][:2]
    found = (
        after if len(after) == 2 else [m for m in mentions if low <= m.start and m.end <= match.start()][-2:]
    )
    return (_end(found[0]), _end(found[1])) if len(found) == 2 else ends


def _apart(
    match: "re.Match[str]", sentence: Analysed, context: _Context, ends: tuple[End, End] | None
) -> tuple[End, End] | None:
    """“X y Y están a 20 km de distancia”; "los dos puertos" are those of the claim before."""
    _, mentions, _ = context
    low = sentence.sentence.start
    pair = [m for m in mentions if low <= m.start and m.end <= match.start()][-2:]
    if len(pair) == 2:
        return _end(pair[0]), _end(pair[1])
    return ends or two_before(mentions, low)


def _from(
    match: "re.Match[str]", sentence: Analysed, context: _Context, ends: tuple[End, End] | None
) -> tuple[End, End] | None:
    """The two ends of "X está a … de Y"."""
    told, mentions, gazetteer = context
    low, text = sentence.sentence.start, sentence.text
    before = [m for m in mentions if low <= m.start and m.end <= match.start()]
    subject = _told_of(match, sentence, context, ends) or _subject(match, sentence, before)
    first = _end(subject) if subject else described(told, mentions, (low, match.start()), gazetteer)
    second = _second(match, sentence, context, first)
    if second is None:
        return None
    if first is None and ends and ends[0].where != second.where and _is_unnamed(sentence, match):
        first = ends[0]
    told_of = _is_placed(text[low : match.start()]) or not _has_moved(sentence, match)
    first = first or (named(sentence, (low, match.start()), is_first=False) if told_of else None)
    if first is None and told_of and (thing := _THING.search(text[: match.start()], low)):
        first = End(Where(thing["noun"]), *thing.span("noun"), thing["noun"])
    return (first, second) if first else None


def _told_of(
    match: "re.Match[str]", sentence: Analysed, context: _Context, ends: tuple[End, End] | None
) -> Mention | None:
    """What "la" stands for in "un folleto la pone a 20 km de": what was measured or named last before."""
    low = sentence.sentence.start
    if not _IT.search(sentence.text, low, match.start()):
        return None
    told = [m for m in context[1] if m.start < low and m.where.precision.is_point]
    same = (m for m in reversed(told) if ends and m.start == ends[0].start)
    return next(same, told[-1] if told else None)


def _has_moved(sentence: Analysed, match: "re.Match[str]") -> bool:
    """Whether the distance only says where something happened: "el carguero encalló a 12 millas de Ceuta"."""
    verb = next((c for c in sentence.parts if _holds(sentence, c, match.start())), None)
    trigger = verb_trigger(verb.group.lemma) if verb else None
    return trigger is not None and trigger.kind in (Kind.INCIDENT, Kind.MOVEMENT, Kind.LEGAL)


def _holds(sentence: Analysed, clause: Clause, at: int) -> bool:
    own = [sentence.tokens[i].start for i in clause.own()]
    return at in own and sentence.tokens[clause.group.head].start < at


def _second(match: "re.Match[str]", sentence: Analysed, context: _Context, first: End | None) -> End | None:
    """The end that a distance is counted from."""
    told, mentions, gazetteer = context
    high = sentence.sentence.end
    if line := line_after(match, high, first, gazetteer):
        return line
    after = [m for m in mentions if match.end() <= m.start < min(high, match.end() + _REACH)]
    second = described(told, mentions, (match.end(), after[0].start if after else high), gazetteer)
    if after and (second is None or second.start > after[0].start or _is_beside(sentence, match, after[0])):
        return _end(after[0])
    return second or named(sentence, (match.end(), high), is_first=True)


def _is_beside(sentence: Analysed, match: "re.Match[str]", mention: Mention) -> bool:
    """Whether a name stands right after "de", with an article between them or none."""
    return sentence.text[match.end() : mention.start].strip().lower() in ("", "la", "el", "los", "las")


def _is_unnamed(sentence: Analysed, match: "re.Match[str]") -> bool:
    """Whether the clause has no subject of its own: "Está a 20 km de la costa"."""
    return len(sentence.text[sentence.sentence.start : match.start()].split()) <= 3


def _subject(match: "re.Match[str]", sentence: Analysed, before: list[Mention]) -> Mention | None:
    """The place that the distance is said of: the subject of a verb of position, else the one just before."""
    if not before:
        return None
    text = sentence.text
    joints = ("; ", ", y ", ", e ", ", pero ", ", mientras ")
    joint = max(text.rfind(mark, before[0].start, match.start()) for mark in joints)
    inside = [m for m in before if m.start > joint] or before[-1:]
    heads = [m for m in inside if _APPOSITION.fullmatch(text, m.end, match.start())]
    if heads and len(inside) > 1:
        return heads[-1]
    if _POSITION.search(text[sentence.sentence.start : match.start()]):
        points = [m for m in inside if m.where.precision.is_point and m.part not in (Part.ACTOR, Part.OWNER)]
        return (points or inside)[0]
    last = len(inside) - 1
    while last and text[inside[last - 1].end : inside[last].start] in (", ", ", en ", " (", " en "):
        last -= 1
    return inside[last]


def _end(mention: Mention) -> End:
    return End(mention.where, mention.start, mention.end, mention.where.name)
