"""Of what kind a Spanish verb is with the nouns it stands with: "abrir una investigación" is legal."""

from functools import cache
from itertools import pairwise

from viewer.extract.grammar.wordlists import Pairing, Trigger, pairings
from viewer.extract.spanish.accusing import accused
from viewer.extract.spanish.antecedents import is_timed
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.denouncing import denounced
from viewer.extract.spanish.event_nouns import event_noun
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, nouns, object_, relative_object, subject
from viewer.extract.spanish.words import noun_trigger, singular, words_of
from viewer.model.event import Kind

_ALONE = {  # "el dique cedió", "el plazo vence el viernes", "se convirtió en huracán"
    "ceder": Kind.INCIDENT, "vencer": Kind.CLOSURE, "convertir": Kind.OTHER,
}  # fmt: skip
_BLOCKING = ("bloquear", "cortar", "cerrar", "paralizar", "tomar", "obstruir", "ocupar")
_PROTESTING = frozenset(
    "transportistas camioneros agricultores productores pescadores estudiantes maestros docentes comuneros"
    " vecinos huelguistas sindicatos manifestantes indígenas mineros trabajadores estibadores campesinos"
    " taxistas activistas ambientalistas ganaderos pobladores padres madres familiares jubilados obreros"
    " empleados organizaciones comunidades gremios centenar decena docena miles cientos grupo"
    " comerciantes profesores médicos enfermeras jóvenes opositores simpatizantes partidarios".split()
)
_SEATS = frozenset("ministerios ministerio embajada embajadas sede oficinas familias colonos".split())
_ONE_MORE = ("un", "una", "otro", "otra", "dos", "tres", "cuatro", "unos", "unas")
_BY_THE = ("anuales", "diarios", "diarias", "mensuales", "anualmente")
_MAKING = ("embarcar", "producir", "exportar", "procesar", "generar", "transportar", "mover", "extraer")
_RULES = frozenset("constitución ley norma tratado reglamento decreto código convenio estatuto carta".split())
_BUILT = frozenset(
    "estructura edificio torre muro puente planta fábrica hospital represa viaducto nave estadio".split()
)
_TRAVELLING = ("viajar", "desplazar", "acudir")


def paired(sentence: Analysed, clause: Clause) -> Kind | None:
    """The kind that a verb has with one of some nouns; None where it has none of them."""
    if clause.group.lemma == "detener" and _is_of_somebody(sentence, clause):
        return None  # "detuvo a un exsecretario de Obras"
    span = relative_object(sentence, clause)
    here = nouns(sentence, clause.own()) | _what_became(sentence, clause)
    undergone = clause.shape is Shape.REDUCED or (clause.role is Role.RELATIVE and clause.group.passive)
    span = span or (subject(sentence, clause) if undergone else None)
    here |= nouns(sentence, range(*span)) if span else frozenset()  # "la rampa que levanta la firma"
    return next((p.kind for p in _pairings() if clause.group.lemma in p.verbs and here & p.nouns), None)


def _is_of_somebody(sentence: Analysed, clause: Clause) -> bool:
    """Whether "a" before somebody stands behind the verb."""
    own = (i for i in clause.own() if i > clause.group.last and not is_timed(sentence, i))
    return any(sentence.tokens[i].lower in ("a", "al") for i in own)


def _what_became(sentence: Analysed, clause: Clause) -> frozenset[str]:
    """The participles that say what became of those that a verb leaves: "dejó 38 personas intoxicadas"."""
    inner = (c for c in sentence.parts if c.shape is Shape.REDUCED and clause.start < c.start < clause.end)
    mine = (c for c in inner if c.parent is not None and sentence.parts[c.parent] is clause)
    return frozenset(sentence.tokens[c.group.head].lower for c in mine)


@cache
def _pairings() -> tuple[Pairing, ...]:
    return pairings("spanish/objects.tsv")


def adjusted(sentence: Analysed, clause: Clause, own: Trigger) -> Kind:
    """The kind of a verb with the nouns it stands with: a level that falls is nothing economic."""
    by_nouns = _by_nouns(sentence, clause) or _by_who(sentence, clause) or _by_what(sentence, clause)
    lasts = _is_rate(sentence, clause) or _is_rule(sentence, clause)
    return by_nouns or (Kind.OPERATION if lasts else _by_form(clause, own)) or own.kind


def _is_rate(sentence: Analysed, clause: Clause) -> bool:
    """Whether a works makes or ships so much a year: "se embarcarían 19 millones de toneladas al año"."""
    ahead = clause.group.mood in (Mood.FUTURE, Mood.CONDITIONAL)
    words = [sentence.tokens[i].lower for i in clause.own()]
    rate = any(word in _BY_THE for word in words) or ["al", "año"] in [list(p) for p in pairwise(words)]
    return ahead and rate and clause.group.lemma in _MAKING


def _is_rule(sentence: Analysed, clause: Clause) -> bool:
    """Whether a law, by being in force, forbids or allows something: "la Constitución prohíbe"."""
    span = subject(sentence, clause)
    head = head_of(sentence, span[0]) if span else None
    rule = head is not None and sentence.tokens[head].lower in _RULES
    plain = clause.group.mood is Mood.PRESENT and not clause.group.perfect
    return rule and plain and clause.group.lemma in ("prohibir", "permitir", "exigir", "obligar")


def _by_nouns(sentence: Analysed, clause: Clause) -> Kind | None:
    here, lemma = nouns(sentence, clause.own()), clause.group.lemma
    if lemma in words_of("verbs-of-change"):
        return Kind.ECONOMIC if here & words_of("economic-nouns") else Kind.OTHER
    if lemma == "condenar" and any(_is_incident(noun) for noun in here) and not _sentences(sentence, clause):
        return Kind.STATEMENT
    if lemma in _ALONE and object_(sentence, clause) is None:
        return _ALONE[lemma]
    if lemma == "perder":
        return Kind.OTHER  # of elections the nouns say so
    if lemma in _TRAVELLING and here & (words_of("titles") | {"delegación", "comitiva", "misión"}):
        return Kind.MEETING  # a minister who travels visits
    if lemma in ("recibir", "celebrar", "acoger") and not event_noun(sentence, clause):
        met = here if clause.group.passive else nouns(sentence, range(clause.group.last, clause.end))
        return Kind.MEETING if met & words_of("titles") else Kind.OTHER
    return None


def _sentences(sentence: Analysed, clause: Clause) -> bool:
    """Whether a court condemns, or to a penalty: "condenó a Ruiz a diez años por el atentado"."""
    span = subject(sentence, clause)
    acting = nouns(sentence, range(*span)) if span else frozenset()
    told = [sentence.tokens[i] for i in clause.own() if i > clause.group.last]
    courts = {singular(noun) for noun in acting} & words_of("courts")
    years = any(
        one.lower == "a" and two.tag == "CRD" and three.lower in ("años", "meses")
        for one, two, three in zip(told, told[1:], told[2:], strict=False)
    )
    return bool(courts or years or {t.lower for t in told} & words_of("penalties"))


def _by_who(sentence: Analysed, clause: Clause) -> Kind | None:
    """The kind that the subject gives: villagers who block a road protest."""
    group, span = clause.group, subject(sentence, clause)
    head = head_of(sentence, span[0]) if span else None
    who = sentence.tokens[head].lower if head is not None else ""
    if group.lemma in _BLOCKING and not group.passive and who in _PROTESTING:
        return Kind.INCIDENT
    if group.lemma == "instalar" and group.reflexive and span and span[0] < group.first:
        moves = who in words_of("institutions") | words_of("people-nouns") | words_of("doer-nouns") | _SEATS
        return Kind.MOVEMENT if moves else None
    protests = who in _PROTESTING or who in words_of("people-nouns")
    if group.lemma == "marchar" and not group.reflexive and protests:
        return Kind.INCIDENT  # "los maestros marcharon"
    if group.lemma == "fallar" and singular(who) in words_of("courts"):
        return Kind.LEGAL
    if group.lemma == "levantar" and group.passive and who in _BUILT:
        return Kind.CONSTRUCTION  # "la torre está siendo levantada"
    if group.lemma in ("retrasar", "demorar") and (held := noun_trigger(who)):
        return held.kind  # "el dragado se retrasó"
    return None


def _by_what(sentence: Analysed, clause: Clause) -> Kind | None:
    """The kind that the object or the form of a verb gives: "ocupa el islote desde 1972" lasts."""
    group, thing = clause.group, object_(sentence, clause)
    if kind := denounced(sentence, clause) or accused(sentence, clause):
        return kind
    if group.lemma == "explotar" and not thing and not group.passive and group.mood is Mood.PAST:
        return Kind.INCIDENT  # "el depósito explotó"
    if group.lemma == "detener" and group.reflexive and not _is_of_somebody(sentence, clause):
        return Kind.CLOSURE  # "la turbina se detuvo"
    if group.lemma == "ocupar" and group.mood is Mood.PRESENT and not (group.perfect or group.infinitive):
        return Kind.OPERATION
    if (
        group.lemma == "levantar"
        and thing
        and not group.passive
        and sentence.tokens[thing[0]].lower in _ONE_MORE
    ):
        return Kind.CONSTRUCTION  # "levantará una segunda rampa", but "levantó el veto"
    if group.lemma in ("ampliar", "extender") and thing:
        noun = head_of(sentence, thing[0])
        found = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
        return found.kind if found else None  # "ampliar el despliegue"
    return None


def _is_incident(noun: str) -> bool:
    found = noun_trigger(noun)
    return found is not None and found.kind is Kind.INCIDENT


def _by_form(clause: Clause, own: Trigger) -> Kind | None:
    group = clause.group
    begins = bool({"comenzar", "empezar", "volver"} & set(group.governors))
    if own.kind is Kind.OPERATION and begins:
        return Kind.OPENING
    if group.lemma == "encargar" and group.reflexive and not group.infinitive:
        return Kind.OPERATION  # "se encargan del mantenimiento"
    present = group.mood is Mood.PRESENT
    if group.lemma in ("unir", "conectar") and present and not group.infinitive:
        return Kind.OPERATION
    if group.resultative and present and own.kind in (Kind.DECISION, Kind.OPENING):
        return Kind.OPERATION
    return None
