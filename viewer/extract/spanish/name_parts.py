"""What a Spanish name does in its sentence: says where something is, acts, or owns."""

from collections.abc import Sequence

from viewer.extract.grammar.tokens import Token
from viewer.extract.names.people import is_capital
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.tagging import mood_of
from viewer.extract.spanish.words import verb_trigger, words_of
from viewer.geo.entry import Entry, Kind
from viewer.model.event import Kind as EventKind

_BACK = 6
_PLACING = frozenset("entre en hacia hasta desde sobre tras ante por contra".split())
_ARTICLES = ("el", "la", "los", "las")
_TIME_NOUNS = frozenset("semana mes año día fin noche tarde pasado pasada próximo próxima".split())
_TIES = frozenset(  # "aliado de Washington"
    "aliado aliada aliados aliadas socio socia socios socias enemigo enemiga enemigos rival rivales apoyo"
    " respaldo presión presiones petición orden órdenes amigo amigos adversario aval visto".split()
)
_COURTS = ("juez", "jueza", "tribunal", "juzgado")  # what they rule is ruled where they sit


def part_of(tokens: tuple[Token, ...], first: int, last: int, entries: tuple[Entry, ...]) -> Part:
    """What the name in first..last does: after "en" it is a location, before a verb it acts."""
    nation = any(e.kind in (*NATIONS, Kind.CAPITAL) for e in entries[:1])
    nation = nation or " ".join(t.lower for t in tokens[first:last]) in words_of("seats-of-bodies")
    at = first - 1
    while at >= 0 and (
        tokens[at].tag in ("AT0", "DPS", "DT0", "CRD")
        or tokens[at].lower in ("congestionado", "propio", "ayer", "hoy", "anoche")
        or _is_dating(tokens, at)
    ):
        at -= 1
    before = tokens[at].lower if at >= 0 else ""
    if first and before in ("de", "en", "desde") and _is_year(tokens[first - 1]):
        before = ""  # "Desde enero de 2023 Argentina cobra"
    if at >= 0 and mood_of(tokens[at]) is not None and tokens[at].lemma in words_of("place-verbs"):
        return Part.LOCATION
    if before == "por" and at and mood_of(tokens[at - 1]) is Mood.PARTICIPLE:
        return Part.ACTOR  # "la ruta operada por Iberia"
    linked = before == "con" and _is_linked(tokens, at)
    if linked or before in _PLACING:
        return Part.ACTOR if nation and before in ("ante", "contra", "por", "sobre") else Part.LOCATION
    if before in ("a", "al"):
        return Part.ACTOR if nation and _is_object(tokens, at) else Part.LOCATION
    if before in ("de", "del"):
        return _after_of(tokens, at, nation=nation)
    acts = _acts(tokens, last)
    opens = at < 0 and first < len(tokens) - 1  # "Canadá, que busca renovar su flota, envió"
    return Part.ACTOR if nation and (acts or opens or before == "con") else Part.OTHER


def _is_linked(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "con" names the other end of a line: "suprimió los vuelos semanales con Arica"."""
    before = [t.lower for t in tokens[max(0, at - 2) : at] if t.tag != "AJ0"]
    return before[-1:] != [] and before[-1] in words_of("linking-nouns")


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) == 4 and token.text[0] in "12"


def _is_dating(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word ends a date behind a verb: "visitó el lunes", "visitó el 6 de mayo"."""
    low, after = tokens[at].lower, tokens[at + 1].lower
    if low in words_of("months-and-days"):
        return True
    return low == "de" and after in words_of("months-and-days") and at > 0 and tokens[at - 1].tag == "CRD"


def _is_object(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "a" only marks whom a verb is done to: "acusó a China", but not "llegó a China"."""
    i = at - 1
    while i > 0 and at - i < _BACK and _is_beside_verb(tokens[i]):
        i -= 1
    verb = tokens[i] if i >= 0 else None
    done = i > 0 and tokens[i - 1].lemma == "haber"  # "haber cedido a Moscú"
    if verb is None or (mood_of(verb) in (None, Mood.PARTICIPLE) and not done):
        return False
    trigger = verb_trigger(verb.lemma)
    return not (trigger and trigger.kind is EventKind.MOVEMENT) and verb.lemma not in (
        "ir",
        "viajar",
        "llegar",
        "volver",
    )


def _is_beside_verb(token: Token) -> bool:
    """Whether a word may stand between a verb and its "a": those of a date, and articles."""
    timed = token.lower in words_of("months-and-days") or token.lower in _TIME_NOUNS
    return timed or token.tag in ("AT0", "CRD", "AV0", "DT0")


def _after_of(tokens: tuple[Token, ...], at: int, *, nation: bool) -> Part:
    """What a name after "de" does: of a body it acts, of a thing it says where that is."""
    for i in range(at - 1, max(-1, at - _BACK), -1):
        low = tokens[i].lower
        if tokens[i].text in words_of("near-words"):
            return Part.LOCATION
        if low in _COURTS:
            return Part.LOCATION
        acts = low in words_of("institutions") or low in words_of("titles")
        if acts or (nation and (low in _TIES or low in words_of("people-nouns"))):
            return Part.ACTOR
        if tokens[i].tag not in ("AJ0", "NN1", "NN2", "NP0", "PRP") or mood_of(tokens[i]) is not None:
            break
    return Part.OWNER if nation else Part.LOCATION


def _acts(tokens: tuple[Token, ...], last: int) -> bool:
    at = last
    while at < len(tokens) and tokens[at].tag in ("PNP", "XX0", "AV0"):
        at += 1
    mood = mood_of(tokens[at]) if at < len(tokens) else None
    return mood is not None and mood.is_finite


def is_quoted(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether quotation marks hold just the words first..last, as they do the name of a ship."""
    before, after = tokens[first - 1 : first], tokens[last : last + 1]
    return bool(before and after) and before[0].text in '«“"‘' and after[0].text in '»”"’'


def is_of_longer(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a name ends that of something: "Hospital de Ilo", "Centro Espacial de la Guayana"."""
    at = first - 1
    while at > 0:
        at -= tokens[at].text in _ARTICLES
        if at < 1 or tokens[at].lower not in ("de", "del") or not is_capital(tokens[at - 1]):
            return False
        while at > 0 and is_capital(tokens[at - 1]):
            at -= 1
        if tokens[at].lower in words_of("civil-nouns"):
            return True
        at -= 1
    return False
