"""What lasts, is awaited or is denied as a thing: "siguen varados", "se esperan lluvias", "negó su culpa"."""

from viewer.extract.grammar.wordlists import Trigger
from viewer.extract.spanish.clauses import Clause, Role
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.event_nouns import subject_noun
from viewer.extract.spanish.facilities import facility_of
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, object_
from viewer.extract.spanish.words import noun_trigger, phrases_of, verb_trigger, words_of
from viewer.extract.syntax.occurrences import Occurrence
from viewer.model.event import Certainty, Kind

_STAYING = ("permanecer", "seguir", "continuar", "quedar", "llevar")
_AWAITING = dict.fromkeys(("esperar", "prever", "temer"), Certainty.POSSIBLE)
_GOING_ON = ("extender", "prolongar", "prorrogar")
_FORECASTING = ("prever", "pronosticar", "esperar", "anticipar")
_KNOWN = frozenset("el la los las su sus este esta estos estas ese esa".split())
_REMAINING = ("permanecer", "seguir", "continuar")
_LYING = ("reposar", "yacer", "descansar")
_LASTING_KINDS = (Kind.OPERATION, Kind.CLOSURE, Kind.MOVEMENT)
_FEARING = ("temer", "recelar", "presagiar", "augurar", "vaticinar")
_WEIGHING = frozenset(
    "sopesar estudiar analizar evaluar valorar barajar considerar contemplar plantear meditar".split()
)
_DONE_BY_CHOICE = frozenset(
    (Kind.CLOSURE, Kind.OPENING, Kind.CONSTRUCTION, Kind.MOVEMENT, Kind.AGREEMENT, Kind.DECISION)
)
_DENYING = ("negar", "desmentir", "descartar", "rechazar")


def state(sentence: Analysed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """“está en servicio desde 2024”, "permanece cerrado", "está prevista para junio"; None for no state."""
    group = clause.group
    if group.lemma == "estar" or group.verbs[-1] in _STAYING or group.lemma in _LYING:
        return _operation(sentence, clause) or _stays(sentence, clause)
    if group.resultative and group.lemma in words_of("setting-verbs"):
        if _has_content(sentence, clause):
            return None
        noun = subject_noun(sentence, clause)
        trigger = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
        if trigger:
            return Occurrence(trigger.kind, trigger.verb, noun, Certainty.PLANNED)
        return Occurrence(Kind.OTHER, group.lemma, None, Certainty.PLANNED) if is_dated else None
    if group.resultative:
        return _lasting(sentence, clause)
    if group.reflexive and group.lemma in _GOING_ON and _has_until(sentence, clause):
        return Occurrence(Kind.OPERATION, group.lemma)
    return (
        _awaited(sentence, clause, is_dated=is_dated)
        or _denied(sentence, clause)
        or _threatened(sentence, clause)
        or _weighed(sentence, clause)
    )


def _starts(sentence: Analysed, clause: Clause) -> set[int]:
    return {sentence.tokens[i].start for i in clause.own()}


def _has_until(sentence: Analysed, clause: Clause) -> bool:
    starts = _starts(sentence, clause)
    return any(t.relation == "until" and t.start in starts for t in sentence.times)


def _stays(sentence: Analysed, clause: Clause) -> Occurrence | None:
    """“las grúas siguen en Róterdam", "reposan ahora en un museo": where things still are."""
    group = clause.group
    if group.lemma not in (*_REMAINING, *_LYING) or group.infinitive or group.negated:
        return None
    tokens = sentence.tokens
    at = next((i for i in range(group.last + 1, clause.end) if tokens[i].tag != "AV0"), clause.end)
    if at + 1 >= clause.end or tokens[at].lower != "en":
        return None
    noun = head_of(sentence, at + 1)
    named = noun is not None and (tokens[noun].is_name or facility_of(tokens[noun].lower) != "")
    housed = group.lemma in _LYING and noun is not None
    return Occurrence(Kind.OTHER, "permanecer") if named or housed else None


def _operation(sentence: Analysed, clause: Clause) -> Occurrence | None:
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.end]][:6]
    if any(tuple(after[k : k + len(p)]) == p for p in phrases_of("operation-phrases") for k in range(2)):
        works = "obras" in after[:3] or "construcción" in after[:3]
        if after[:1] == ["fuera"]:
            return Occurrence(Kind.INCIDENT, "quedar sin servicio")
        verb = "construir" if works else "hacer huelga" if "huelga" in after[:3] else "operar"
        return Occurrence(Kind.CONSTRUCTION if works else Kind.OPERATION, verb)
    ready = clause.group.lemma == "quedar" or clause.group.mood is Mood.FUTURE
    if ready and after and after[0] in ("listo", "lista", "listos", "listas"):
        return Occurrence(Kind.OPENING, "abrir")
    if after and after[0] in words_of("lasting-participles"):
        return Occurrence(_kind_of_state(after[0]), "operar" if after[0].startswith("operativ") else "cerrar")
    return None


def _lasting(sentence: Analysed, clause: Clause) -> Occurrence | None:
    """“quedó cerrado”, "siguen desaparecidas": what a participle says goes on, or was brought about."""
    participle, trigger = sentence.tokens[clause.group.head].lower, verb_trigger(clause.group.lemma)
    held = trigger is not None and trigger.kind is Kind.LEGAL and _is_of_people(sentence, clause)
    if participle in words_of("lasting-participles") and not held:
        return Occurrence(_kind_of_state(participle), trigger.verb if trigger else clause.group.lemma)
    over = clause.group.governors[-1] == "estar" and clause.group.mood in (Mood.PAST, Mood.FUTURE)
    since = any(t.relation == "since" and t.start in _starts(sentence, clause) for t in sentence.times)
    if since and clause.group.mood is Mood.PRESENT and (trigger is None or trigger.kind in _LASTING_KINDS):
        return Occurrence(Kind.OPERATION, clause.group.lemma)  # "está guardado desde mayo en un hangar"
    if (clause.group.governors[-1] in _STAYING or over or held) and trigger:
        return Occurrence(trigger.kind, trigger.verb)
    return None


def _is_of_people(sentence: Analysed, clause: Clause) -> bool:
    """Whether who is held is somebody: "permanecen detenidas seis personas", but no trains."""
    noun = subject_noun(sentence, clause)
    word = sentence.tokens[noun].lower if noun is not None else ""
    named = noun is not None and sentence.tokens[noun].is_name
    return named or word in words_of("people-nouns") | words_of("titles")


def _kind_of_state(participle: str) -> Kind:
    if participle.rstrip("s")[:-1] in ("pres", "encarcelad", "recluid"):
        return Kind.LEGAL
    return Kind.CLOSURE if participle in words_of("closure-participles") else Kind.OPERATION


def _awaited(sentence: Analysed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """“se esperan lluvias intensas a partir del martes”: the noun is what may come."""
    group = clause.group
    if (
        not group.reflexive
        or group.infinitive
        or group.lemma not in _AWAITING
        or _has_content(sentence, clause)
    ):
        return None
    noun = subject_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
    certainty = _AWAITING[group.lemma]
    if trigger:
        return Occurrence(trigger.kind, trigger.verb, noun, certainty)
    return Occurrence(Kind.OTHER, group.lemma, None, certainty) if is_dated and noun is not None else None


def _denied(sentence: Analysed, clause: Clause) -> Occurrence | None:
    """“negó su responsabilidad en el ataque”."""
    group = clause.group
    if group.lemma not in _DENYING or group.passive or group.infinitive or _has_content(sentence, clause):
        return None
    span = object_(sentence, clause)
    noun = head_of(sentence, span[0]) if span else None
    if noun is None or sentence.tokens[noun].lower not in words_of("deniable-nouns"):
        return None
    return Occurrence(Kind.OTHER, "negar", noun, Certainty.DENIED)


def _threatened(sentence: Analysed, clause: Clause) -> Occurrence | None:
    """“amenaza con una huelga": the noun is what may come."""
    if clause.group.lemma != "amenazar" or clause.group.infinitive:
        return None
    for i in range(clause.group.last + 1, clause.end - 1):
        noun = head_of(sentence, i + 1) if sentence.tokens[i].lower == "con" else None
        trigger = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
        if trigger:
            return Occurrence(trigger.kind, trigger.verb, noun, _unless_denied(clause))
    return None


def _weighed(sentence: Analysed, clause: Clause) -> Occurrence | None:
    """“teme un derrumbe", "sopesa el cierre": what is feared or weighed may come."""
    group = clause.group
    fears, weighs = group.lemma in _FEARING, group.lemma in _WEIGHING
    forecasts = group.lemma in _FORECASTING
    if not (fears or weighs or forecasts) or group.passive or _has_content(sentence, clause):
        return None
    span = object_(sentence, clause)
    noun = head_of(sentence, span[0]) if span else None
    trigger = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
    if trigger is None or noun is None or (forecasts and trigger.kind is not Kind.INCIDENT):
        return None
    if weighs and not (_is_deed(trigger, sentence.tokens[noun].lower) or _is_new(sentence, clause, noun)):
        return None
    return Occurrence(trigger.kind, trigger.verb, noun, _unless_denied(clause))


def _is_deed(trigger: Trigger, noun: str) -> bool:
    """Whether a noun is something that one may do: "el cierre", but no "contrato" and no "accidente"."""
    return trigger.kind in _DONE_BY_CHOICE and trigger.verb != noun and verb_trigger(trigger.verb) is not None


def _is_new(sentence: Analysed, clause: Clause, noun: int) -> bool:
    """Whether "nuevas sanciones" or "un acuerdo" that is weighed would be one more: no definite one."""
    trigger = noun_trigger(sentence.tokens[noun].lower)
    chosen = trigger is not None and trigger.kind not in (Kind.INCIDENT, Kind.ECONOMIC)
    first = clause.group.last + 1
    known = any(sentence.tokens[i].lower in _KNOWN for i in range(first, noun))
    return chosen and not known and clause.group.lemma not in ("analizar", "evaluar", "ponderar")


def _unless_denied(clause: Clause) -> Certainty:
    return Certainty.DENIED if clause.group.negated else Certainty.POSSIBLE


def _has_content(sentence: Analysed, clause: Clause) -> bool:
    """Whether a "que" tells what is awaited or denied."""
    return any(c.role is Role.COMPLEMENT and sentence.parts[c.parent or 0] is clause for c in sentence.parts)
