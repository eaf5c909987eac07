"""What a Spanish distance is told of, and what it is counted from."""

import re
from collections.abc import Iterable
from dataclasses import replace

from viewer.extract.locating.border_sides import outside
from viewer.extract.locating.references import End, named
from viewer.extract.locating.thing_meant import is_like
from viewer.extract.names.places import Mention
from viewer.extract.spanish.claim_lines import line_after
from viewer.extract.spanish.claim_meant import (
    capital_told,
    from_topic,
    port_of,
    ranked_told,
    town_after,
    town_called,
)
from viewer.extract.spanish.claim_movers import has_moved, mover
from viewer.extract.spanish.claim_scene import ACTING, REACH, Near, Pair, end_of, is_spot, spoken_of, stated_m
from viewer.extract.spanish.claim_speakers import here_told, we_told
from viewer.extract.spanish.facilities import facility_of
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.references import described
from viewer.model.where import Precision, Where

_IT = re.compile(
    r"\bl[oa]s?\s(?:sitúan?|ponen?|colocan?|ubican?|situó|ubicó|colocó|puso|pusieron|situaban?|ubicaban?|colocaban?|ponían?|coloque"
    r"|sitúe|ubique)(?:\s[a-zñáéíóúü]+(?:\s[a-zñáéíóúü]+)?)?(?:,\s[^,;:.]{3,30},)?\s(?:a\s)?(?:solo\s|apenas\s)?$",
    re.IGNORECASE,
)
_POSITION = re.compile(
    r"\b(?:está|están|estaba|se\s+(?:encuentra|encuentran|halla|hallan|ubica|ubican|sitúa|sitúan|alzan?|levantan?|extienden?|localizan?)"
    r"|yacen?|queda|quedan|dista|distan|situad[oa]s?|ubicad[oa]s?)(?:\s(?:según|como)\s[^,;:.]{3,60})?"
    r"(?:,\s[^,;:.]{3,40},)?\s+(?:a\s+|solo\s+|apenas\s+|justo\s+)*$",
    re.IGNORECASE,
)
_PUT = re.compile(r"\b(?:sitúan?|ubican?|colocan?|ponen?|situó|ubicó|coloca)\b", re.IGNORECASE)
_APPOSITION = re.compile(
    r",\s(?:el|la|los|las|un|una|su)\s[^;:.]*?,(?:\s(?:que\s)?(?:está|queda|dista|se\s(?:encuentra|halla|ubica|sitúa)))?"
    r"(?:\s(?:situad|ubicad)[oa])?\s(?:a\s)?(?:solo\s|apenas\s)?"
)
_THING = re.compile(
    r"\b(?P<noun>(?:el|la|los|las|un|una|su|sus|nuestr[oa]s?)\s[a-zñáéíóúü]+)"
    r"(?:,\s[^;:]{3,80},)?(?:,?\s(?:se\s)?[a-zñáéíóúü]+){1,2}\s(?:a\s)?$",
    re.IGNORECASE,
)
_SET_OFF = re.compile(  # "Coronel, terminal ubicado a", "Ceuta, distante", "Tanga,"
    r"\s?[,(]\s?(?:(?:un|una|el|la)\s)?(?:(?!está\s|queda\s|dista\s)[a-zñáéíóúü-]+\s){0,4}?"
    r"(?P<placed>(?:situad|ubicad|emplazad|enclavad|localizad)[oa]s?\s(?:a\s)?|distantes?\s(?:a\s)?|a\s"
    r"|que\s[^,;:.]{3,60}?\s(?:sitúan?|ponen?|colocan?|ubican?|situó|situaba)\s(?:a\s)?)?(?:solo\s|apenas\s)?$"
)
_FRONTED = re.compile(
    r"\W*(?:Situad|Ubicad|Emplazad|Enclavad|Localizad)[oa]s?\s(?:a\s)?(?:solo\s|apenas\s)?$"
)
_LEADING = re.compile(r"\W*(?:A\s)?(?:solo\s|apenas\s|tan\ssolo\s)?", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"(?:,\s[^,;:.]{3,40})?(?:,\s|\s(?:se\s(?:levanta|alza|halla|encuentra|ubica|sitúa|extiende)|está|queda|yace)\s)"
    r"(?:(?:la|el)\s[a-zñáéíóúü]+\s(?:[a-zñáéíóúü]+\s)?de\s)?"
)
_PUT_THERE = re.compile(
    r",\s(?:en|está|queda|se\s(?:encuentra|halla|levanta|alza))\s"
)  # "a 9 km de allí, en Ilo"
_OBJECT = re.compile(
    r"\b(?:sitúan?|ponen?|colocan?|ubican?|situó|ubicó|colocó|puso)\s(?:entonces\s|hoy\s|también\s)?"
    r"(?P<words>(?:es[ea]|est[ea]|dich[oa])\s[a-zñáéíóúü]+)[^;:.]{0,60}?\s(?:a\s)?(?:solo\s|apenas\s)?$"
)
_THING_PUT = re.compile(
    r"\b(?:sitúan?|ponen?|colocan?|ubican?|situó|ubicó|colocó|puso)\s"
    r"(?P<words>(?:el|la)\s(?P<noun>[a-zñáéíóúü]+))\s(?:a\s)?(?:solo\s|apenas\s)?$"
)
_ENDED = re.compile(r"\s*(?:la|el|los|las|su)\s[a-zñáéíóúü]+(?:\s[a-zñáéíóúü]+)?\s?[,;.]")
_CLOSED = re.compile(r"\s*(?:[.,;:)»”\"]|$|(?:y|e|en|donde|que|pero|según)\b)")
_MORE = re.compile(
    r"(?:,[^,;:.]{3,40},?)?\s?,?\s(?:y|e|pero|ni)(?:,\s(?:según|como)\s[^,;:.]{3,40},)?\s(?:a\s)?$"
)
_OPENS = re.compile(
    r"(?:[^;:]*[;:]\s|.*,\s(?:y|pero|aunque|mientras(?:\sque)?)\s|.*\sque\s(?=es[ea]\s|est[ea]\s|dich[oa]\s))?"
    r"(?P<words>(?:[EeDd]l|[Ll]a|[Ee]s[ea]|[Ee]st[ea]|[Dd]ich[oa])\s(?P<noun>[a-zñáéíóúü]+))(?=[\s,])",
    re.DOTALL,
)
_APPOSED_NOUN = re.compile(
    r"(?:[EeDd]l|[Ll]a|[Ee]s[ea]|[Ee]st[ea])\s[a-zñáéíóúü]+,\s(?:situad[oa]\s)?(?:a\s)?(?:solo\s|apenas\s)?"
)
_OF_NAME = re.compile(r"\sdel?\s(?:(?:la|los|las)\s)?[^\W\d_a-zà-ÿ]")
_GOVERNED = re.compile(r"\b(?:de|del|en|por|entre)\s(?:el\s|la\s|los\s|las\s)?$")
_NAMING = re.compile(
    r"\s*(?:(?:el|la|los|las)\s)?(?:[a-zñáéíóúü]+\s(?:[a-zñáéíóúü]+\s)?del?\s(?:(?:la|las|los)\s)?)?",
    re.IGNORECASE,
)
_THERE = re.compile(r"\s*(?P<words>allí|allá|ahí|es[ea]\s(?:ciudad|localidad|puerto|punto|lugar))\b")
_UNKNOWN = re.compile(
    r"\s*(?P<words>(?:el\s|la\s|los\s|las\s|su\s)?(?:nuev[oa]\s|futur[oa]\s)?[a-zñáéíóúü]{4,})(?=[\s,.;)]|$)"
)
_CONTAINER = re.compile(
    r"(?:,\s|\s\(|\s)(?:en\s)?(?:(?:el|la|los|las)\s)?(?:(?:extremo\s)?(?:norte|sur|este|oeste|centro|noreste|nordeste"
    r"|noroeste|sureste|sudeste|suroeste|sudoeste|costas?|litoral|provincia|región|estado|departamento|selva|sierra"
    r"|interior|isla)\s(?:[a-zñáéíóúü]+\s)?del?\s(?:(?:la|los|las)\s)?)?"
)
_TOWNS = frozenset("ciudad localidad pueblo villa urbe municipio poblado caserío población".split())
_SAID_THAT = re.compile(
    r"\b(?:dijo|dice|afirmó|aseguró|sostuvo|explicó|señaló|advirtió|recordó|declaró|sostiene|asegura)\b[^.;:]{0,80}?\sque\s"
)
_SITES = frozenset("recinto complejo predio enclave instalación".split())
_ASIDE = re.compile(r"(?:,\s[^,;:.]{3,60},|,\sque)\s")
_LATE = 2  # sentences


def is_placed(before: str) -> bool:
    """Whether words end with a verb that says where something lies."""
    return _POSITION.search(before) is not None or _PUT.search(before) is not None


def from_place(match: "re.Match[str]", near: Near, ends: Pair | None) -> Pair | None:
    """The two ends of "X está a … de Y"; *ends* were measured before."""
    sentence, low = near.sentence, near.low
    before = [m for m in near.mentions if low <= m.start and m.end <= match.start()]
    told = _it(match, near, ends) or _goes_on(match, near, ends) or _set_off(match, near)
    told = told or _fronted(match, near) or _object(match, near)
    told = (
        told
        or we_told(match, near)
        or ranked_told(match, near)
        or capital_told(match, near)
        or _definite(match, near)
    )
    told = told or _behind(match, near)
    moved = None if told or is_placed(near.before(match)) else mover(sentence, match)
    before = [m for m in before if moved is None or m.start > moved]
    subject = None if told else _subject(match, sentence, before)
    first = told or (end_of(subject) if subject else None)
    first = first or described(near.told, near.mentions, (low, match.start()), near.gazetteer)
    second = second_of(match, near, first)
    if second is None:
        return None
    if first is None and ends and ends[0].where != second.where and _is_unnamed(sentence, match):
        first = ends[0]
    if first and (across := outside(first, second, stated_m(match), spoken_of(near))):
        first = across
        second = line_after(match, sentence.sentence.end, first, near.gazetteer) or second
    told_of = is_placed(near.before(match)) or not has_moved(sentence, match)
    opens = _POSITION.search(near.before(match)) is not None  # its subject is named first
    first = first or (named(sentence, (low, match.start()), is_first=opens) if told_of else None)
    if first is None and told_of and (thing := _THING.search(match.string[: match.start()], low)):
        first = End(Where(thing["noun"]), *thing.span("noun"), thing["noun"])
    return (first, second) if first else None


def understood(match: "re.Match[str]", near: Near, ends: Pair | None) -> Pair | None:
    """The ends of "Tanga, 130 km más al norte" and "Ceuta, distante 30 km": from the spot told of before.

    That is the one named before in the sentence, else what the article is about, else the one named last.
    "Róterdam se halla a menos de 60" counts from what the distance before was counted from: *ends*.
    """
    here = [m for m in near.mentions if near.low <= m.start and m.end <= match.start()]
    placed = _CLOSED.match(match.string, match.end()) and _POSITION.search(near.before(match))
    subject = _subject(match, near.sentence, here) if placed else None
    if subject and ends and ends[1].start < near.low and ends[1].where != subject.where:
        return end_of(subject), _same_origin(match, subject, ends, near)
    found = _SET_OFF.search(near.before(match))
    direct = subject if subject and _stands(subject, match) else None
    told = (end_of(direct) if direct else _definite(match, near)) if placed and not found else None
    if told:
        return from_topic(told, near, ends)
    if (
        found is None
        or not (found["placed"] or match["tail"])
        or not _CLOSED.match(match.string, match.end())
    ):
        return None
    first = _ending_at(near.low + found.start(), near)
    if first is None:
        return None
    named_before = [m for m in near.points(near.low, first.start) if m.where != first.where]
    topic = [near.topic] if near.topic and is_spot(near.topic) and near.topic.where != first.where else []
    earlier = [m for m in near.points(0, near.low) if m.where != first.where]
    second = next(iter((*named_before[-1:], *topic, *earlier[-1:])), None)
    return (end_of(first), end_of(second)) if second else None


def _stands(subject: Mention, match: "re.Match[str]") -> bool:
    """Whether a verb of position follows a name: "Ilo, un puerto, está", no "que ronda Ilo, está"."""
    aside = _ASIDE.match(match.string, subject.end, match.start())
    low = aside.end() if aside else subject.end + 1
    return _POSITION.fullmatch(match.string, low, match.start()) is not None


def _same_origin(match: "re.Match[str]", subject: Mention, ends: Pair, near: Near) -> End:
    """What a distance with no origin counts from: what the one before did, but "al sur" from the topic."""
    topic = near.topic if near.topic and is_spot(near.topic) else None
    about = end_of(topic) if topic and topic.where != subject.where else None
    if about and match["tail"]:
        return about
    may_be = (ends[0].where, about.where if about else ends[0].where)
    others = tuple(w for w in may_be if w.is_placed and w not in (ends[1].where, subject.where))
    return replace(ends[1], others=others)


def second_of(match: "re.Match[str]", near: Near, first: End | None) -> End | None:
    """The end that a distance is counted from."""
    sentence, mentions = near.sentence, near.mentions
    high = sentence.sentence.end
    if there := here_told(match, near, first) or _there(match, near, first):
        return there
    if line := line_after(match, high, first, near.gazetteer):
        return line
    if town := town_after(match, near, first):
        return town
    after = [m for m in mentions if match.end() <= m.start < min(high, match.end() + REACH)]
    if after and _ENDED.match(match.string[match.end() : after[0].start]):
        after = []  # "de la capital insular, llegará a Bata"
    second = described(near.told, mentions, (match.end(), after[0].start if after else high), near.gazetteer)
    if after and (second is None or second.start > after[0].start or _is_beside(sentence, match, after[0])):
        return end_of(after[0])
    second = second or named(sentence, (match.end(), high), is_first=True)
    thing = _UNKNOWN.match(match.string, match.end(), high) if second is None else None
    return End(Where(thing["words"]), *thing.span("words"), thing["words"]) if thing else second


def _there(match: "re.Match[str]", near: Near, first: End | None) -> End | None:
    """“Allí” or "esa ciudad" behind a distance: the last spot told of that is not the other end."""
    found = _THERE.match(match.string, match.end())
    if found is None:
        return None
    told = [m for m in near.points(0, match.start()) if first is None or m.where != first.where]
    return End(told[-1].where, *found.span("words"), told[-1].where.name) if told else None


def _ending_at(at: int, near: Near) -> Mention | None:
    """The spot whose name ends at a character."""
    spots = (m for m in near.mentions if m.where.is_placed and m.where.precision.is_point)
    return next((m for m in spots if m.end == at), None)


def _set_off(match: "re.Match[str]", near: Near) -> End | None:
    """What is set off with its distance: "zarpó de Nuadibú, ciudad mauritana situada a 760 km de"."""
    found = _SET_OFF.search(near.before(match))
    first = _ending_at(near.low + found.start(), near) if found and found["placed"] else None
    return end_of(first) if first else None


def _fronted(match: "re.Match[str]", near: Near) -> End | None:
    """What "Situado a 10 km de Machala, …" is told of: the topic of the article, else the spot named last."""
    if not _FRONTED.fullmatch(near.before(match)):
        return None
    spots = near.points(0, near.low)
    about = near.topic if near.topic and is_spot(near.topic) else None
    told = about or (spots[-1] if spots else None)
    return end_of(told) if told else None


def _behind(match: "re.Match[str]", near: Near) -> End | None:
    """The town of "A 55 km de Arica se levanta Tacna" and "A 55 km al norte de Arica, Tacna crece"."""
    if not _LEADING.fullmatch(near.before(match)):
        return None
    if there := _THERE.match(match.string, match.end()):
        put = _PUT_THERE.match(match.string, there.end())
        known = near.points(put.end(), put.end() + 1 + REACH)[:1] if put else []
        return end_of(known[0]) if put and known and known[0].start == put.end() else None
    spots = near.points(match.end(), near.sentence.sentence.end)[:2]
    follows = len(spots) == 2 and _FOLLOWS.fullmatch(match.string, spots[0].end, spots[1].start)
    return end_of(spots[1]) if follows else None


def _object(match: "re.Match[str]", near: Near) -> End | None:
    """What "situó ese puerto, el más meridional, a 40 km de" puts there: the spot named last before it."""
    found = _OBJECT.search(near.before(match))
    if found is None:
        return _thing_put(match, near)
    start, end = near.low + found.start("words"), near.low + found.end("words")
    spots = near.points(0, start)
    return End(spots[-1].where, start, end, spots[-1].where.name) if spots else None


def _thing_put(match: "re.Match[str]", near: Near) -> End | None:
    """What "coloca la isla a 50 km de" puts there: the place that the noun means, else nowhere known."""
    found = _THING_PUT.search(near.before(match))
    if found is None:
        return None
    start, end = near.low + found.start("words"), near.low + found.end("words")
    meant = _meant(found["noun"], [m for m in near.mentions if m.end <= start], near.topic)
    where = meant.where if meant else Where(found["words"])
    return End(where, start, end, where.name)


def _it(match: "re.Match[str]", near: Near, ends: Pair | None) -> End | None:
    """What "la" stands for in "un folleto la pone a 20 km de": what was measured or named last before."""
    if not _IT.search(near.before(match)):
        return None
    late = near.told[-_LATE - 1 :][0].sentence.start
    if ends and ends[0].start >= late:
        return ends[0]
    told = [m for m in near.mentions if m.start < near.low and m.where.precision.is_point]
    return end_of(told[-1]) if told else None


def _goes_on(match: "re.Match[str]", near: Near, ends: Pair | None) -> End | None:
    """What a second figure is told of: "a 30 km de Ica y a 60 km de Pisco"."""
    inside = ends is not None and near.low <= ends[1].start < match.start()
    if not inside or ends is None or not _MORE.search(near.before(match)):
        return None
    return ends[0] if ends[1].end >= match.start() - REACH and ends[0].end < ends[1].start else None


def _definite(match: "re.Match[str]", near: Near) -> End | None:
    """What "el volcán" or "la ciudad", the subject of a verb of position, means: a place told of before."""
    before = near.before(match)
    placed = _POSITION.search(before) or _APPOSED_NOUN.fullmatch(before)  # "El puerto, a 30 km de"
    found = _OPENS.match(before) if placed else None
    if found is None:
        return None
    start, end = near.low + found.start("words"), near.low + found.end("words")
    noun = near.low + found.start("noun")
    if any(start <= m.start <= noun for m in near.mentions) or _OF_NAME.match(match.string, end):
        return None  # "el puerto de Chancay" and "la ciudad de Túnez" name themselves
    told = [m for m in near.mentions if m.end <= start]
    meant = _meant(found["noun"], told, near.topic) or port_of(found["words"], told, near.topic)
    if meant is None and found["noun"] in _TOWNS:
        return town_called(told, (start, end), near)
    return End(meant.where, start, end, meant.where.name) if meant else None


def _meant(noun: str, told: Iterable[Mention], topic: Mention | None) -> Mention | None:
    """The last place told of that a noun may mean, but first what the article is about."""
    low = noun.lower()
    if low in _TOWNS:
        towns = [m for m in told if m.where.precision is Precision.SETTLEMENT and m.part not in ACTING]
        return towns[-1] if towns else None
    if low in _SITES:
        return topic if topic and topic.where.precision is Precision.SITE else None
    kind = facility_of(low).split()[-1:]
    if not kind:
        return None
    alike = ("field", "mine") if low == "yacimiento" else kind
    if topic and any(is_like(topic, one) for one in alike):
        return topic
    like = [m for m in told if m.where.is_placed and any(is_like(m, one) for one in alike)]
    called = [m for m in like if low in m.where.name.lower().split()]  # "la base" is rather a Base Naval
    return next(reversed(called or like), None)


def _is_beside(sentence: Analysed, match: "re.Match[str]", mention: Mention) -> bool:
    """Whether a name stands right after "de", with an article or "la ciudad de" between them or none."""
    return _NAMING.fullmatch(sentence.text, match.end(), mention.start) is not None


def _is_unnamed(sentence: Analysed, match: "re.Match[str]") -> bool:
    """Whether the clause has no subject of its own: "Está a 20 km de la costa"."""
    return len(sentence.text[sentence.sentence.start : match.start()].split()) <= 3


def _subject(match: "re.Match[str]", sentence: Analysed, before: list[Mention]) -> Mention | None:
    """The place that the distance is said of: the subject of a verb of position, else the one just before."""
    if not before:
        return None
    text = sentence.text
    said = [m for m in before if m.start >= _opens_said(sentence, match)]
    before = said or before
    joints = ("; ", ", y ", ", e ", ", pero ", ", mientras ")
    joint = max(text.rfind(mark, before[0].start, match.start()) for mark in joints)
    inside = [m for m in before if m.start > joint] or before[-1:]
    heads = [m for m in inside if _APPOSITION.fullmatch(text, m.end, match.start())]
    if heads and len(inside) > 1:
        return inside[_without_container(text, inside, inside.index(heads[-1]))]
    if _POSITION.search(text[sentence.sentence.start : match.start()]):
        points = [m for m in inside if is_spot(m)]
        if len(points) > 1 and _is_set_before_verb(points[-1], sentence, match):
            return points[-1]  # "Polo petroquímico, Bahía Blanca se encuentra a"
        governed = _GOVERNED.search(text[sentence.sentence.start : inside[0].start])
        return points[0] if points else None if governed else inside[0]
    last = len(inside) - 1
    while last and text[inside[last - 1].end : inside[last].start] in (", ", ", en ", " (", " en "):
        last -= 1
    return inside[_without_container(text, inside, last)]


def _is_set_before_verb(mention: Mention, sentence: Analysed, match: "re.Match[str]") -> bool:
    """Whether a name stands between a comma and the verb of position."""
    after = sentence.text[mention.end : match.start()]
    verb = _POSITION.match(after.lstrip())
    return verb is not None and sentence.text[: mention.start].endswith(", ")


def _opens_said(sentence: Analysed, match: "re.Match[str]") -> int:
    """Where what somebody says begins before a figure: "dijo en la capital que"; else the sentence."""
    low = sentence.sentence.start
    said = list(_SAID_THAT.finditer(sentence.text, low, match.start()))
    return said[-1].end() if said else low


def _without_container(text: str, told: list[Mention], at: int) -> int:
    """The index of the spot that "Nuadibú, en el norte de Mauritania," puts into a land; else *at*."""
    wide = at > 0 and not told[at].where.precision.is_point and told[at - 1].where.precision.is_point
    held = wide and _CONTAINER.fullmatch(text, told[at - 1].end, told[at].start)
    return at - 1 if held else at
