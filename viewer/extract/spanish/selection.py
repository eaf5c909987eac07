"""Which clauses of a Spanish sentence tell of an occurrence, and of what kind it is."""

from viewer.extract.grammar.wordlists import Trigger
from viewer.extract.meaning.certainty import Verdict
from viewer.extract.spanish.carrying import comes_after, comes_with_it
from viewer.extract.spanish.causes import cause
from viewer.extract.spanish.certainty import shares_passive
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.customs import is_attribute, is_habit, is_idle, is_kept_off, is_source
from viewer.extract.spanish.denied_things import denied_thing, of_denied_thing
from viewer.extract.spanish.denouncing import denounces
from viewer.extract.spanish.event_nouns import event_noun, happened, subject_noun, tells_when
from viewer.extract.spanish.facilities import facility_of, is_of_named
from viewer.extract.spanish.kinds import adjusted, paired
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, nouns, object_, relative_object, subject
from viewer.extract.spanish.remarks import is_remark
from viewer.extract.spanish.set_days import set_for
from viewer.extract.spanish.states import state
from viewer.extract.spanish.verbs import STOPPING, TRYING
from viewer.extract.spanish.words import noun_trigger, singular, verb_trigger, words_of
from viewer.extract.syntax.occurrences import Occurrence
from viewer.model.event import Certainty, Kind

_ASKING = ("decidir", "acordar", "ordenar", "pedir", "exigir", "proponer")
_CLAIMING = ("pedir", "solicitar", "reclamar")
_SETTING = ("prever", "programar", "convocar", "fijar", "planificar")
_WORKING = frozenset(
    "trabajar laborar luchar esperar aguardar usar utilizar emplear alojar hospedar albergar reposar guardar"
    " residir pescar vigilar cargar proteger acampar almacenar dormir vivir habitar exhibir servir".split()
)
_USING = ("usar", "utilizar", "emplear", "alojar", "hospedar", "albergar", "almacenar")
_DOING = ("causar", "dejar", "provocar", "ocasionar", "cobrar")
_MEASURING = ("llegar", "alcanzar", "superar", "rebasar", "rondar", "rozar", "exceder", "pasar")
_SEEING = ("ver", "encontrar", "citar", "juntar", "sentar")
_CARRYING = ("llevar", "traer", "acercar", "conducir", "guiar", "dirigir", "arrastrar", "aproximar", "alejar")
_ENTERING = ("entrar", "ingresar", "penetrar", "adentrar")
_HELD = ("realizar", "efectuar", "desarrollar")
_SPREADING = ("difundir", "divulgar", "publicar", "circular")
_QUEUEING = ("esperar", "aguardar", "hacer")
_COUNTS = frozenset(
    "docena decena quincena veintena treintena centenar centenares decenas docenas miles".split()
)
_ALONGSIDE = (Kind.INCIDENT, Kind.LEGAL, Kind.CLOSURE)
_LENGTHS = ("km", "kilómetros", "millas", "metros", "m")


def occurrence(sentence: Analysed, index: int, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    """What happens in a clause; None where it only describes, reports or gives a purpose or a condition."""
    clause = sentence.parts[index]
    if clause.role in (Role.ATTRIBUTION, Role.CONDITION) or clause.marker in words_of("no-event-markers"):
        return None
    if (
        is_remark(sentence, clause, verdict, is_dated=is_dated)
        or is_source(sentence, clause)
        or is_habit(sentence, clause)
        or is_kept_off(sentence, clause)
        or is_idle(sentence, clause)
        or is_attribute(sentence, clause, is_dated=is_dated)
    ):
        return None
    if clause.shape is not Shape.FINITE:
        return _alongside(sentence, clause) or _non_finite(sentence, clause, is_dated=is_dated)
    if _is_condition_of_time(clause):
        return None
    if lasting := state(sentence, clause, is_dated=is_dated):
        return lasting
    if promised := _promised(sentence, index, is_dated=is_dated):
        return promised
    untold = is_report(sentence, index) or _is_plain(sentence, clause, verdict)
    return None if untold else _told(sentence, clause, verdict, is_dated=is_dated)


def _promised(sentence: Analysed, index: int, *, is_dated: bool) -> Occurrence | None:
    """“la ayuda que el Gobierno prometió en 2023": the promise is told, and no saying."""
    clause = sentence.parts[index]
    said = any(c.role is Role.COMPLEMENT and c.parent == index for c in sentence.parts)
    promises = clause.group.lemma in ("prometer", "anunciar") and is_dated and not said
    thing = relative_object(sentence, clause) if promises else None
    return Occurrence(Kind.DECISION, clause.group.lemma) if thing else None


def _is_plain(sentence: Analysed, clause: Clause, verdict: Verdict) -> bool:
    """Whether the verb only says what is so; "hubo una explosión" says more."""
    denied = clause.role is Role.COMPLEMENT and verdict.certainty is Certainty.DENIED
    if denied and (clause.group.lemma == "faltar" or denied_thing(sentence, clause) is not None):
        return False  # "negó que hubieran faltado ambulancias"
    plain = clause.group.lemma in words_of("plain-states") and not clause.group.infinitive
    found = clause.group.lemma in ("hallar", "encontrar")
    found = found and (clause.group.mood is not Mood.PRESENT or sentence.sentence.is_heading)
    plain = plain and (clause.group.reflexive or not found)  # "hallaron los restos", but "se halla en Ilo"
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    has = (
        clause.group.lemma == "disponer" and bool(after) and after[0].lower == "de"
    )  # "dispone de 40 buques"
    measured = clause.group.lemma in _MEASURING and _is_measured(sentence, clause)
    if measured or _is_share_reached(sentence, clause):
        return True
    tells = event_noun(sentence, clause) is not None or paired(sentence, clause) is not None
    told = (Mood.PAST, Mood.FUTURE, Mood.CONDITIONAL)
    done = clause.group.lemma == "haber" or clause.group.mood in told  # "la incluyó en su lista"
    return has or (plain and not (done and tells))


def _is_share_reached(sentence: Analysed, clause: Clause) -> bool:
    """Whether "llegó al 80 %" only says how much of it is done."""
    after = [t for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 5] if t.tag != "PRP"]
    share = [t for t in after if t.tag != "AT0"]
    return (
        clause.group.lemma == "llegar" and len(share) > 1 and share[0].tag == "CRD" and share[1].text == "%"
    )


def _is_measured(sentence: Analysed, clause: Clause) -> bool:
    """Whether a length follows the verb: "la distancia no llega a 60 kilómetros"."""
    after = [
        t
        for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 4]
        if t.tag not in ("PRP", "AT0")
    ]
    return len(after) > 1 and after[0].tag == "CRD" and after[1].lower in _LENGTHS


def _is_condition_of_time(clause: Clause) -> bool:
    if clause.role is not Role.TIME:
        return False
    told = clause.marker in ("después de que", "luego de que", "desde que")  # "después de que fuera cortado"
    if told and clause.group.perfect:
        return False  # "después de que se haya producido un alud"
    return clause.group.mood is Mood.SUBJUNCTIVE or (clause.group.mood is Mood.PAST_SUBJUNCTIVE and not told)


def is_report(sentence: Analysed, index: int) -> bool:
    """Whether a clause only says that something was said, hoped or planned, and another says what."""
    clause = sentence.parts[index]
    told = any(c.role is Role.COMPLEMENT and c.parent == index for c in sentence.parts)
    if any(c.marker == "si acaso" and c.parent == index for c in sentence.parts):
        return clause.group.lemma != "investigar"  # "no ha decidido si recurre"
    if told:
        lemma = clause.group.lemma
        tells = lemma in words_of("reporting-verbs") | words_of("denying-verbs") | words_of("reporting-too")
        tells = tells or lemma in (*_ASKING, "celebrar")
        return tells or verb_trigger(clause.group.lemma) is None
    dropped = clause.group.lemma == "descartar" and clause.group.passive  # "el tramo fue descartado"
    if dropped or denounces(sentence, clause):
        return False
    if clause.group.lemma == "anunciar" and (clause.group.reflexive or clause.group.passive):
        return subject(sentence, clause) is None  # "el proyecto se anunció en mayo"
    heard = clause.group.mood is Mood.FUTURE or clause.group.infinitive  # "declarará en mayo en La Haya"
    if clause.group.lemma == "declarar" and (heard or object_(sentence, clause) is not None):
        return clause.role is Role.ATTRIBUTION  # "declaró el estado de emergencia"
    tells = clause.group.lemma in words_of("reporting-verbs") - {"esperar"}
    shown = clause.group.lemma == "dar a conocer" and clause.role is Role.RELATIVE
    tells = tells and (shown or event_noun(sentence, clause) is None)
    return tells and (shown or clause.role is Role.ATTRIBUTION or paired(sentence, clause) is None)


def _told(sentence: Analysed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    lemma = clause.group.lemma
    noun = event_noun(sentence, clause)
    found = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
    kind = paired(sentence, clause)
    own = verb_trigger(lemma)
    if (
        apart := _attempted(sentence, clause, is_dated=is_dated)
        or _stopped(clause, is_told=is_dated or kind is not None or own is not None)
        or cause(sentence, clause, own, verdict)
        or _of_incident(sentence, clause, own, kind)
        or _scheduled(sentence, clause, noun, is_dated=is_dated)
        or (kind is None and of_denied_thing(sentence, clause, verdict, noun))
    ):
        return apart
    if kind is Kind.OPERATION and lemma in _QUEUEING and not (is_dated or _is_counted(sentence, clause)):
        return None  # "los buques esperan turno en el canal" is how it always is
    if kind is not None:
        return Occurrence(kind, own.verb if own else lemma, noun)
    if lemma in _CLAIMING and (found or clause.group.governors or _has_infinitive(sentence, clause)):
        legal = found is not None and found.kind is Kind.LEGAL
        return Occurrence(Kind.LEGAL if legal else Kind.STATEMENT, lemma)
    if found and lemma in words_of("lending-verbs") | words_of("occurring-verbs"):
        ended = own if lemma in words_of("ending-verbs") else None
        return Occurrence(ended.kind, ended.verb) if ended else Occurrence(found.kind, found.verb, noun)
    return _by_verb(sentence, clause, verdict, is_dated=is_dated)


def _stopped(clause: Clause, *, is_told: bool) -> Occurrence | None:
    """“dejó de exportar": what ended, and no export."""
    group = clause.group
    stops = group.infinitive and not group.negated and bool(group.governors)
    stops = stops and group.governors[-1] in STOPPING
    return Occurrence(Kind.CLOSURE, "cesar") if stops and is_told else None


def what_is_tried(sentence: Analysed, clause: Clause) -> Clause | None:
    """The infinitive apart from the verb that only tries it; None where it tries nothing."""
    if clause.group.lemma not in TRYING:
        return None
    index = sentence.parts.index(clause)
    inner = (c for c in sentence.parts if c.parent == index and c.shape is Shape.INFINITIVE)
    return next((c for c in inner if c.marker in ("", "de")), None)


def _attempted(sentence: Analysed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """“intentan desde el lunes reflotar la nave”: what is tried, where a date parts it from its verb."""
    tried = what_is_tried(sentence, clause) if is_dated else None
    own = verb_trigger(tried.group.lemma) if tried else None
    return Occurrence(own.kind, own.verb) if own else None


def _is_counted(sentence: Analysed, clause: Clause) -> bool:
    """Whether the subject says how many they are: "una veintena de buques"."""
    own = [sentence.tokens[i] for i in clause.own() if i < clause.group.first]
    return any(t.tag == "CRD" or t.lower in _COUNTS for t in own)


def _by_verb(sentence: Analysed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    """What the verb tells of by itself."""
    lemma, own, noun = clause.group.lemma, verb_trigger(clause.group.lemma), event_noun(sentence, clause)
    held = lemma in _HELD and (clause.group.reflexive or clause.group.passive) and is_dated
    if held or lemma in ("llevar a cabo", "tener lugar") or (lemma == "producir" and clause.group.reflexive):
        return Occurrence(Kind.OTHER, lemma)
    works = lemma in _WORKING and (verdict.certainty is Certainty.ONGOING or lemma in _USING)
    if works and (is_dated or clause.group.progressive):
        return Occurrence(Kind.OPERATION, lemma)  # "trabajan desde el martes en su limpieza"
    if lemma == "declarar" and object_(sentence, clause) is None and not clause.group.passive:
        return Occurrence(Kind.LEGAL, "testificar")
    if lemma in words_of("moving-verbs") and _gets_somewhere(sentence, clause):
        return Occurrence(Kind.MOVEMENT, lemma)
    if _is_meeting(sentence, clause, verdict):
        return Occurrence(Kind.MEETING, "reunir")
    if own:
        welcomed = noun is None and _is_welcome(sentence, clause)
        return None if welcomed else Occurrence(adjusted(sentence, clause, own), own.verb)
    known = lemma in words_of("other-verbs")
    real = verdict.certainty is not Certainty.ONGOING
    told = (is_dated and real and not known) or _is_open(sentence, clause, verdict)
    return Occurrence(Kind.OTHER, lemma) if told else None


def _gets_somewhere(sentence: Analysed, clause: Clause) -> bool:
    """Whether a place follows: "condujo la nave hasta el puerto de Ilo", but "llevó el pleito a su fin"."""
    tokens = sentence.tokens
    first = clause.group.last + 1
    meant = any(t.lower in ("lo", "la", "los", "las") for t in tokens[clause.group.first : clause.group.head])
    if clause.group.lemma in _CARRYING and first < clause.end and tokens[first].lower == "a" and not meant:
        first += 1  # "llevó a Perú a la final": whom, and not where
    for i in range(first, clause.end - 1):
        towards = tokens[i].lower in ("a", "al", "hasta", "hacia")
        if not (towards or (tokens[i].lower == "en" and clause.group.lemma in _ENTERING)):
            continue
        noun = head_of(sentence, i + 1)
        site = noun is not None and bool(facility_of(tokens[noun].lower))
        if noun is not None and (site or (tokens[noun].is_name and tokens[noun].text[0].isupper())):
            return True
        if noun is not None and tokens[i].lower in ("hasta", "hacia") and is_of_named(tokens, noun):
            return True  # "hasta la playa de Ilo"
    return False


def _is_meeting(sentence: Analysed, clause: Clause, verdict: Verdict) -> bool:
    """Whether people see one another: "ambos ministros se verán el martes en Tulcán"."""
    group, span = clause.group, subject(sentence, clause)
    if group.lemma not in _SEEING or not group.reflexive or group.passive or span is None:
        return False
    people = (
        words_of("titles") | words_of("institutions") | {"líder", "dirigente", "delegación", "mandatario"}
    )
    own = range(*span)
    acts = any(sentence.tokens[i].is_name or singular(sentence.tokens[i].lower) in people for i in own)
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    said = verdict.certainty is not Certainty.ONGOING
    return acts and said and (group.plural or after == ["con"])


def _is_open(sentence: Analysed, clause: Clause, verdict: Verdict) -> bool:
    """Whether what is denied, feared or would follow tells of something, whatever its verb."""
    denies = any(verb in words_of("denying-verbs") for verb in clause.group.governors)
    head = sentence.tokens[clause.group.head].text
    wished = clause.group.mood is Mood.SUBJUNCTIVE and not clause.group.infinitive and bool(verdict.cues)
    wished = wished and any(cue.words.endswith(head) for cue in verdict.cues)  # and nothing over it hopes so
    said = (denies or (clause.role is Role.COMPLEMENT and not wished)) and verdict.certainty in (
        Certainty.DENIED,
        Certainty.POSSIBLE,
    )
    able = clause.role is Role.RELATIVE and clause.group.mood is Mood.PRESENT  # "con el que pueden girar"
    modal = verdict.certainty is Certainty.POSSIBLE and "poder" in clause.group.governors and not able
    would = verdict.certainty is Certainty.CONDITIONAL and clause.role is not Role.RELATIVE
    return (said or modal or would) and clause.group.lemma not in words_of("attribute-verbs")


def _has_infinitive(sentence: Analysed, clause: Clause) -> bool:
    """Whether an infinitive says at once what is asked for: "pidió suspender los pagos"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return bool(after) and after[0].tag == "V.infinitive"


def _of_incident(
    sentence: Analysed, clause: Clause, own: Trigger | None, kind: Kind | None
) -> Occurrence | None:
    """“el temblor causó dos muertes”, "el sismo que sacudió la costa": what the incident did is of it."""
    relative = clause.role is Role.RELATIVE and own is not None and own.kind is Kind.INCIDENT
    if not relative and (kind is not Kind.INCIDENT or clause.group.lemma not in _DOING):
        return None
    noun = None if clause.group.passive or clause.group.reflexive else subject_noun(sentence, clause)
    found = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
    if found is None or noun is None or found.kind is not Kind.INCIDENT:
        return None
    definite = sentence.tokens[noun - 1].lower in ("el", "la", "los", "las") if noun else False
    return Occurrence(Kind.INCIDENT, found.verb, noun if definite and not relative else None)


def _scheduled(sentence: Analysed, clause: Clause, noun: int | None, *, is_dated: bool) -> Occurrence | None:
    """“convocaron una huelga para el 10 de abril”, "anunció un aumento": the noun lies ahead.

    Another date than one with "para" is that of the announcement.
    """
    if clause.group.lemma not in words_of("scheduling-verbs"):
        return None
    found = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
    kind = paired(sentence, clause) if found is None and clause.group.lemma == "convocar" else None
    if found is None and kind is None:
        return None
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    dates = [t for t in sentence.times if low <= t.start < high and t.past]
    ahead = [
        t for t in dates
        if t.relation == "from" or sentence.text[t.opens_at : t.start].lower().startswith("para")
    ]  # fmt: skip
    if found is None or kind:
        return Occurrence(kind, clause.group.lemma, None, Certainty.PLANNED) if kind and ahead else None
    return (
        Occurrence(found.kind, found.verb, noun, Certainty.PLANNED)
        if ahead or not (dates or is_dated)
        else None
    )


def _is_welcome(sentence: Analysed, clause: Clause) -> bool:
    """“celebró el anuncio”, "fue recibida con alivio": an opinion, where nobody with a title is received."""
    group = clause.group
    opinion = group.lemma in ("celebrar", "acoger") and not group.reflexive  # "podría celebrarse en mayo"
    opinion = opinion or (group.lemma == "recibir" and group.passive)
    return opinion and not nouns(sentence, clause.own()) & words_of("titles")


def _non_finite(sentence: Analysed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """A dated or credited participle: "propuesto en los años noventa", "construido por una empresa china"."""
    if clause.shape is Shape.REDUCED and clause.group.lemma in _SETTING and is_dated:
        return set_for(sentence, clause)
    made = clause.group.lemma in words_of("making-verbs") or clause.group.lemma in _SPREADING
    if (made and not is_dated) or tells_when(sentence, clause):
        return None  # "mensajes difundidos por WhatsApp"
    if is_dated and (noun := happened(sentence, clause)) is not None:
        found = noun_trigger(sentence.tokens[noun].lower)
        return Occurrence(found.kind, found.verb, noun) if found else None
    trigger = verb_trigger(clause.group.lemma) if clause.shape is Shape.REDUCED else None
    own = verb_trigger(clause.group.lemma) if is_done_before(sentence, clause) else None
    kind = adjusted(sentence, clause, own) if own else None
    undergone = kind is Kind.INCIDENT or (clause.group.passive and has_agent(sentence, clause))
    if own and kind and (is_dated or (undergone and clause.marker == "tras")):
        return Occurrence(kind, own.verb)  # "tras ser atacado por piratas"
    heads = sentence.sentence.is_heading and clause.start == 0  # "Detenidos tres espías en Tacna"
    heads = heads and not any(c.shape is Shape.FINITE for c in sentence.parts)
    if trigger and (heads or shares_passive(sentence, clause)):
        return Occurrence(trigger.kind, trigger.verb)
    if trigger is None or subject(sentence, clause) is None or not (is_dated or has_agent(sentence, clause)):
        return None
    return Occurrence(paired(sentence, clause) or trigger.kind, trigger.verb)


def _alongside(sentence: Analysed, clause: Clause) -> Occurrence | None:
    """“…, deteniendo a tres personas": what was done at once; who was killed or hurt so is counted apart."""
    own = verb_trigger(clause.group.lemma) if comes_with_it(sentence, clause) else None
    told = own is not None and own.kind in _ALONGSIDE and own.verb not in ("kill", "die", "injure", "damage")
    return Occurrence(adjusted(sentence, clause, own), own.verb) if own and told else None


def is_done_before(sentence: Analysed, clause: Clause) -> bool:
    """“tras haber visitado el lunes la central”, "después de recorrer la base": done before the rest."""
    if clause.shape is not Shape.INFINITIVE or clause.group.negated:
        return False
    return clause.marker == "tras" or comes_after(sentence, clause)


def has_agent(sentence: Analysed, clause: Clause) -> bool:
    """Whether a participle says by whom it was done, and names him."""
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    by = next((i for i, t in enumerate(after) if t.lower == "por"), None)
    if by is None or not verb_trigger(clause.group.lemma) or any(t.is_mark for t in after[:by]):
        return False
    named = by == 0 and any(t.is_name for t in after)
    return named or (by + 1 < len(after) and after[by + 1].lower in words_of("doer-nouns"))
