"""What a Spanish text only remarks: idioms, what is always so, and the circumstances of what it tells."""

from viewer.extract.meaning.certainty import Verdict
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.event_nouns import event_noun, subject_noun
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, is_institution, object_, subject
from viewer.extract.spanish.words import noun_trigger, singular, words_of
from viewer.model.event import Certainty, Kind

_VAGUE = ("poco", "nada", "mucho", "algo", "todo")
_FACTS = frozenset("hecho hechos suceso sucesos víctimas episodio episodios situación escena caso".split())
_WHAT_WAS_TOLD = frozenset("percance incidente siniestro suceso episodio".split())
_OPENING_WISHES = frozenset("que ojalá quizá quizás acaso posiblemente probablemente tal aunque así".split())
_MEASURE = ("más", "menos", "poco", "mucho", "nada", "tanto")
_ARRIVING = ("llegar", "venir")
_COMING = ("producir", "dar", "conocer")
_CONDITION = frozenset(
    "estado síntoma síntomas signo signos lesión lesiones herida heridas cuadro dificultades problemas"
    " aspecto fallas fallos daños deficiencias irregularidades características ventajas riesgos".split()
)
_NEWS = frozenset(
    "movimiento anuncio decisión medida paso gesto noticia declaración señal iniciativa advertencia".split()
)
_NO_ARRIVALS = (Kind.LEGAL, Kind.DECISION, Kind.INCIDENT, Kind.STATEMENT, Kind.APPOINTMENT)


def is_remark(sentence: Analysed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> bool:
    """Whether a clause only says what is always so, how something was taken, or while what it happened."""
    if clause.shape is not Shape.FINITE:
        return False
    return (
        _is_asked(sentence, clause)
        or _is_matter(sentence, clause)
        or (not is_dated and _is_vow(sentence, clause))
        or _is_idiom(sentence, clause)
        or _is_stray(sentence, clause)
        or _is_of_nothing(sentence, clause)
        or _is_news_that_comes(sentence, clause)
        or (not is_dated and _is_timeless(sentence, clause, verdict))
        or (not is_dated and (_is_meanwhile(clause) or _is_background(clause)))
        or (not is_dated and _is_told_again(sentence, clause))
    )


def object_noun(sentence: Analysed, clause: Clause) -> str:
    """The noun that heads the object, in small letters; empty where there is none."""
    span = object_(sentence, clause)
    head = head_of(sentence, span[0]) if span else None
    return sentence.tokens[head].lower if head is not None else ""


def _is_asked(sentence: Analysed, clause: Clause) -> bool:
    """Whether question marks stand around a clause: "¿Cerrará la mina?"."""
    at = sentence.tokens[clause.group.first].start
    opens = sentence.text.rfind("¿", sentence.sentence.start, at)
    closes = sentence.text.rfind("?", sentence.sentence.start, at)
    return opens > closes and "?" in sentence.text[at : sentence.sentence.end]


def _is_matter(sentence: Analysed, clause: Clause) -> bool:
    """“no se trata de abrir o cerrar”: what a thing is about."""
    words = [t.lower for t in sentence.tokens[max(0, clause.group.first - 1) : clause.group.last + 2]]
    return any(words[i : i + 3] in (["se", "trata", "de"], ["se", "trató", "de"]) for i in range(len(words)))


def _is_vow(sentence: Analysed, clause: Clause) -> bool:
    """““Vamos a llegar a la verdad”, dijo": what a speaker vows of his hearers and himself."""
    return sentence.tokens[clause.group.first].lower == "vamos" and _says_so(sentence, clause)


def _says_so(sentence: Analysed, clause: Clause) -> bool:
    """Whether quotation marks open right before a clause."""
    before = sentence.tokens[clause.group.first - 1] if clause.group.first else None
    return before is not None and before.text in '«“"'


def _is_idiom(sentence: Analysed, clause: Clause) -> bool:
    """“que presentaron como un gesto", "importa más que la roca", "de ello se ocupará otro"."""
    group = clause.group
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    if group.lemma == "presentar":
        noun = object_noun(sentence, clause)
        return after == ["como"] or noun in _CONDITION
    if group.lemma in ("parar", "dar") and group.governors[-1:] == ("ir",):
        return True  # "el dinero fue a parar a otro banco"
    if group.lemma == "marchar":
        return group.mood is Mood.PRESENT and not group.reflexive and after[:1] != ["hacia"]
    if group.lemma == "tratar" and group.reflexive and after == ["de"]:
        return True  # "se trata de un cayuco"
    if group.lemma == "importar":
        return after[:1] != [] and after[0] in _MEASURE
    opens = [sentence.tokens[i].lower for i in clause.own() if i < group.first][:1]
    return group.verbs[-1] == "ocupar" and group.reflexive and "de" in (*opens, *after)


def _is_stray(sentence: Analysed, clause: Clause) -> bool:
    """Whether a subjunctive opens no clause and so is a noun: "terrenos del mismo nombre"."""
    group = clause.group
    if group.mood is not Mood.SUBJUNCTIVE or clause.marker or len(group.verbs) > 1 or group.reflexive:
        return False
    over = sentence.parts[clause.parent].group.mood if clause.parent is not None else None
    before = {t.lower for t in sentence.tokens[: group.first]}
    return (
        clause.role in (Role.MAIN, Role.COORDINATE)
        and not (before & _OPENING_WISHES)
        and over is not group.mood
    )


def _is_of_nothing(sentence: Analysed, clause: Clause) -> bool:
    """“poco ha cambiado": nobody and nothing is named."""
    noun = subject_noun(sentence, clause) if clause.group.lemma in words_of("occurring-verbs") else None
    if noun is not None and sentence.tokens[noun].lower in _FACTS:
        return True  # "los hechos se produjeron de noche"
    before = [sentence.tokens[i].lower for i in clause.own() if i < clause.group.first]
    return before[-1:] != [] and before[-1] in _VAGUE and not clause.group.passive


def _is_told_again(sentence: Analysed, clause: Clause) -> bool:
    """“el percance ocurrió de noche": that what was told came to be, where no place is named for it."""
    noun = subject_noun(sentence, clause) if clause.group.lemma in words_of("occurring-verbs") else None
    if not noun or sentence.tokens[noun].lower not in _WHAT_WAS_TOLD or sentence.sentence.start == 0:
        return False
    known = sentence.tokens[noun - 1].lower in ("el", "este", "ese", "dicho")
    return known and not any(sentence.tokens[i].is_name for i in clause.own())


def _is_news_that_comes(sentence: Analysed, clause: Clause) -> bool:
    """“la captura llega en mal momento", "el anuncio llegó días después": when, and not that it comes."""
    if clause.group.lemma not in (*_ARRIVING, *_COMING) or clause.group.infinitive:
        return False
    noun = subject_noun(sentence, clause)
    word = singular(sentence.tokens[noun].lower) if noun is not None else ""
    if clause.group.lemma in _COMING:
        return clause.group.reflexive and word in _NEWS
    found = noun_trigger(word) if word else None
    return word in _NEWS or (found is not None and found.kind in _NO_ARRIVALS)


def _is_timeless(sentence: Analysed, clause: Clause, verdict: Verdict) -> bool:
    """“«Quien navega sabe», afirmó el capitán", "los carteles no votan": what is always so."""
    group = clause.group
    if group.progressive or group.perfect:
        return False
    if verdict.certainty is Certainty.ONGOING:
        before = sentence.text[sentence.sentence.start : sentence.tokens[group.first].start]
        return before.count("«") > before.count("»") or before.count("“") > before.count("”")
    plain = group.mood is Mood.PRESENT and group.negated and not (group.infinitive or group.passive)
    if not plain or sentence.sentence.is_heading or clause.role not in (Role.MAIN, Role.COORDINATE):
        return False
    span = subject(sentence, clause)
    own = range(*span) if span else range(0)
    acts = any(sentence.tokens[i].is_name or is_institution(sentence.tokens[i]) for i in own)
    doing = group.lemma in words_of("denying-verbs") or event_noun(sentence, clause) is not None
    return bool(span) and not acts and not doing


def _is_background(clause: Clause) -> bool:
    """“todos presentaban buen aspecto", "la nave regresaba a puerto": how things were."""
    group = clause.group
    plain = group.mood is Mood.IMPERFECT and not (group.passive or group.perfect or group.progressive)
    return (
        plain and len(group.verbs) == 1 and not group.negated and clause.role in (Role.MAIN, Role.COORDINATE)
    )


def _is_meanwhile(clause: Clause) -> bool:
    """“cuando navegaba frente a Ilo": the circumstances of what is told."""
    plain = clause.group.mood is Mood.IMPERFECT and not (clause.group.passive or clause.group.perfect)
    return plain and clause.role is Role.TIME and clause.marker in ("cuando", "mientras")
