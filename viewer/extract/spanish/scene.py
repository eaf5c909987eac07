"""The places of an event told in Spanish: those its clause names, and those it points back to."""

import re
from collections.abc import Iterable, Sequence

from viewer.extract.finding.candidates import Candidate
from viewer.extract.locating.exactness import by_exactness
from viewer.extract.locating.setting import Setting, setting
from viewer.extract.locating.there_meant import last_scene
from viewer.extract.locating.thing_meant import is_like, meant_by
from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish.clauses import Clause, Role
from viewer.extract.spanish.facilities import facility_at, facility_of
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import words_of
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_SEAT = re.compile(
    r"\b(?:(?:con\s+(?:sede|base)|basad[oa]s?|radicad[oa]s?|domiciliad[oa]s?)\s+en|bandera\s+de|\bno\s+en)\s+"
    r"(?:l[ao]s?\s+|el\s+)?$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bdesde\s+(?:la\s+|el\s+)?$", re.IGNORECASE)
_ORIGIN = re.compile(
    r"\b(?:procedente|proveniente|originari[oa]|oriund[oa]|natural)e?s?\sdel?\s+$", re.IGNORECASE
)
_DATELINE = re.compile(
    r"(?:,\s[^.,;:\n]{2,30}\.?){0,3}(?:\s?\([^)]{2,30}\))?\s?(?:[.,]?\s?(?:—|–|--|-)|\.-?)\s"
)
_STARTING = frozenset("despegar lanzar disparar volar zarpar operar".split())  # "desde Bandar Abás"
_BACK = 24
_ARTICLE = 5  # characters: " la "
_POINTING = ("allí", "allá", "ahí", "aquí")
_OCCASIONS = ("ceremonia", "acto")
_NATURAL = frozenset("strait canal river lake sea gulf bay island islands shoal peninsula valley".split())
_GENERIC = ("zona", "lugar", "área", "localidad")
_SITES = ("recinto", "predio", "instalaciones", "faenas", "proyecto", "complejo", "yacimiento")
_DEFINITE = (
    "el",
    "la",
    "los",
    "las",
    "del",
    "al",
    "este",
    "esta",
    "ese",
    "esa",
    "dicho",
    "dicha",
    "ambos",
    "ambas",
)
_PRENOMINAL = frozenset(
    "nueva nuevo congestionado congestionada citado citada mencionado mencionada propia propio mismo misma"
    " mismos mismas".split()
)


def places_of(
    sentence: Analysed,
    indices: Iterable[int],
    mentions: tuple[Mention, ...],
    *,
    measured: frozenset[int],
    kind: Kind = Kind.OTHER,
) -> tuple[Mention, ...]:
    """The places that the words *indices* name as where something is, the most exact first.

    Args:
        sentence: the sentence.
        indices: the words.
        mentions: the places named in the sentence.
        measured: where those begin that only tell how far away something lies.
        kind: of the event; where only a movement has the place that it comes from.
    """
    starts = {sentence.tokens[i].start for i in indices}
    real = (
        m for m in mentions
        if m.start in starts and _is_scene(m) and m.start not in measured and not _is_seat(sentence, m, kind)
    )  # fmt: skip
    return by_exactness(real)


def set_in(sentences: tuple[Analysed, ...], mentions: tuple[Mention, ...]) -> Setting:
    """What the article is set in; not the seat of a court whose ruling it only waits for: "a La Haya"."""
    seats = [m for m in mentions if m.where.name.lower() in words_of("seats-of-bodies")]
    first = sentences[0].sentence if sentences else None
    headed = first is not None and first.is_heading
    if any(headed and first and m.start < first.end and m.part is not Part.ACTOR for m in seats):
        seats = []
    return setting(sentences, tuple(m for m in mentions if m not in seats))


def opening_place(sentence: Analysed, mentions: tuple[Mention, ...]) -> Mention | None:
    """The place of "En Lima, …" that opens a sentence, and so sets the scene of its paragraph; else None."""
    tokens = [t for t in sentence.tokens if not t.is_mark or t.text == ","]
    if spoken_of := _spoken_of(sentence, mentions):
        return spoken_of
    if len(tokens) < 3 or tokens[0].lower != "en" or not mentions:
        return None
    first = mentions[0]
    opens = first.start - tokens[0].end <= _ARTICLE and first.where.is_placed
    return first if opens and sentence.text[first.end : first.end + 1] == "," else None


def _spoken_of(sentence: Analysed, mentions: tuple[Mention, ...]) -> Mention | None:
    """The town that opens a sentence of its own: "Ilo, el pueblo más cercano, vive del puerto"."""
    first = next((m for m in mentions if m.start == sentence.tokens[0].start), None)
    if first is None or sentence.sentence.is_heading or first.kind in ("capital", "country"):
        return None
    set_off = sentence.text[first.end : first.end + 1] == ","
    town = first.where.precision is Precision.SETTLEMENT and first.where.is_placed
    return first if set_off and town and not _DATELINE.match(sentence.text, first.end) else None


def written_in(sentences: Sequence[Analysed], mentions: Iterable[Mention]) -> Mention | None:
    """The town of a dateline, "Ituzaingó, Corrientes.", where that is no capital, from which all is told."""
    body = next((s.sentence for s in sentences if not s.sentence.is_heading), None)
    if body is None:
        return None
    first = next((m for m in mentions if m.start == body.start), None)
    line = _DATELINE.match(sentences[0].text, first.end) if first else None
    town = first is not None and first.where.precision is Precision.SETTLEMENT and first.kind != "capital"
    return first if line and town else None


def _is_seat(sentence: Analysed, mention: Mention, kind: Kind) -> bool:
    """Whether the place is only where a body sits, or where someone looked on from."""
    before = sentence.text[max(sentence.sentence.start, mention.start - _BACK) : mention.start]
    if _SEAT.search(before):
        return True
    verbs = [t.lemma for t in sentence.tokens if t.start < mention.start and t.tag.startswith("V.")]
    starts = kind is Kind.MOVEMENT or (verbs and verbs[-1] in _STARTING)
    return not starts and (_FROM.search(before) or _ORIGIN.search(before)) is not None


def _is_origin(text: str, mention: Mention) -> bool:
    """Whether a place is only where something comes from: "procedente de Ningbo"."""
    return _ORIGIN.search(text, max(0, mention.start - _BACK), mention.start) is not None


def _is_scene(mention: Mention) -> bool:
    if mention.part in (Part.LOCATION, Part.OWNER):
        return True
    fine = mention.where.precision in (Precision.SITE, Precision.REGION, Precision.SEA)
    return mention.part is not Part.ACTOR and fine


def pointed_at(
    sentence: Analysed,
    clause: Clause,
    mentions: tuple[Mention, ...],
    told: tuple[Candidate, ...],
    *,
    topic: Mention | None = None,
    here: Mention | None = None,
) -> tuple[tuple[Mention, ...], tuple[Cue, ...]]:
    """The places that "allí", "donde" or "el puerto" point back to, by name or by an event told before.

    *topic* is the place that the article is about, *here* that of what the paragraph told so far.
    """
    start = sentence.tokens[clause.start].start
    before = [m for m in mentions if m.start < start and m.where.is_placed]
    before = [m for m in before if not _is_origin(sentence.text, m)] or before
    named = [(m.start, m.end) for m in mentions if m.start >= sentence.sentence.start]
    for i in clause.own():
        token = sentence.tokens[i]
        if any(a <= token.start < b for a, b in named):
            continue
        found: tuple[Mention, ...] = ()
        end, facility = facility_at(sentence.tokens, i)
        facility = facility or facility_of(token.lower)
        if token.lower in _POINTING or (_is_site(sentence, i) and _is_definite(sentence, i)):
            about = here or topic
            opens = here is not None and here.start == sentence.tokens[0].start  # "Ilo, …, vive: allí"
            found = (
                (about,) if about and (opens or token.lower not in _POINTING) else last_scene(before, told)
            )
        elif facility and (pair := _both(sentence, i, facility, before)):
            found = pair
        elif facility and token.text.islower() and _is_definite(sentence, i):
            found = _meant(facility, before, told, (topic, here))
        if found:
            words = sentence.words(max(clause.start, i - 1), max(end, i + 1))
            return found, (Cue("where", words, f"points back to {found[0].where.name}"),)
    if clause.role is Role.RELATIVE and (nearest := _antecedent(sentence, clause, before, start)):
        return (nearest,), (Cue("where", clause.marker, f"points back to {nearest.where.name}"),)
    return (), ()


def _is_site(sentence: Analysed, at: int) -> bool:
    """Whether a word means the place told of without a name: "la zona", "el recinto", "las faenas"."""
    low = sentence.tokens[at].lower
    after = sentence.tokens[at + 1].lower if at + 1 < len(sentence.tokens) else ""
    return low in _GENERIC or (low in (*_SITES, *_OCCASIONS) and after not in ("de", "del", "en"))


def _meant(
    facility: str,
    before: list[Mention],
    told: tuple[Candidate, ...],
    scenes: tuple[Mention | None, Mention | None],
) -> tuple[Mention, ...]:
    """What "el canal" means: that which the article is about, else one named or told of before."""
    topic, here = scenes
    kind = facility.split()[-1]
    if topic and (is_like(topic, facility) or is_like(topic, kind)):
        return (topic,)
    like = next((m for m in reversed(before) if is_like(m, kind)), None)
    if like and facility in _NATURAL:
        return (like,)
    if here and here != topic and not like and facility not in _NATURAL:
        return (here,)  # "el puente" of the town that the paragraph is about
    return meant_by(facility, before, told, topic) or meant_by(kind, before, told, topic)


def _both(sentence: Analysed, at: int, facility: str, before: list[Mention]) -> tuple[Mention, ...]:
    """The two places that "ambos puertos" or "los dos puertos" means: the last two named of that kind."""
    words = [t.lower for t in sentence.tokens[max(0, at - 2) : at]]
    if words[-1:] not in (["ambos"], ["ambas"]) and words not in (["los", "dos"], ["las", "dos"]):
        return ()
    kept: list[Mention] = []
    for mention in reversed(before):
        site = mention.where.precision is Precision.SITE or is_like(mention, facility.split()[-1])
        if site and all(mention.where.name != k.where.name for k in kept):
            kept.append(mention)
    return tuple(reversed(kept[:2])) if len(kept) > 1 else ()


def _is_definite(sentence: Analysed, at: int) -> bool:
    """Whether "el" or "ese" stands before the noun, an adjective between them or none."""
    first = at - 1
    while first >= 0 and sentence.tokens[first].lower in _PRENOMINAL:
        first -= 1
    return first >= 0 and sentence.tokens[first].lower in _DEFINITE


def _antecedent(sentence: Analysed, clause: Clause, before: list[Mention], start: int) -> Mention | None:
    """The place right before "donde" or "que": the last named, or the one that it contains."""
    near = [m for m in before if m.start >= sentence.sentence.start and m.end >= start - 4]
    towns = ("country",) if _owns_site(sentence, clause) else ("country", "city", "capital")
    if not near or (clause.marker != "donde" and near[-1].kind in towns):
        return None
    at = len(before) - 1
    while at and before[at - 1].part is Part.LOCATION and _holds(sentence.text, before[at - 1], before[at]):
        at -= 1
    return before[at]


def _owns_site(sentence: Analysed, clause: Clause) -> bool:
    """Whether what a clause tells of is a site of the town before it: "En Ilo, cuyo puerto fue reabierto"."""
    after = sentence.tokens[clause.start + 1 : clause.start + 2]
    return clause.marker.startswith("cuy") and bool(after) and bool(facility_of(after[0].lower))


def _holds(text: str, place: Mention, container: Mention) -> bool:
    """Whether a place is said to lie in the next one: "Callao, Perú", "la base en Lima"."""
    return text[place.end : container.start].strip() in (",", ", en", "en", "(")
