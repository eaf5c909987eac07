"""Words by which Spanish says that something did not come to be: "casi", "nadie", "a punto de", "evitó"."""

import re

from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.event_nouns import event_noun
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import object_
from viewer.extract.spanish.verbs import Group
from viewer.extract.spanish.words import verb_trigger, words_of
from viewer.extract.times.timex import Timex
from viewer.model.event import Kind

_NOT_EVEN = ["ni", "siquiera"]
_TRUE = ("cierto", "verdad", "exacto", "verdadero", "correcto")
_POINTING = ("apuntar", "indicar", "señalar", "sugerir", "parecer")
_FALSE = ("fals", "mentir", "bul", "imposible", "infundad", "inexact", "inverosímil")  # without endings
_BUT_FOR = [
    "de no ser por".split(), "de no haber sido por".split(), "si no fuera por".split(),
    "si no hubiera sido por".split(), "si no hubiese sido por".split(), "a no ser por".split(),
]  # fmt: skip
_SURE = ("claro", "seguro", "probado", "acreditado", "demostrado", "confirmado")
_FORGED = frozenset(
    f"{stem}{end}"
    for stem in ("manipulad", "fals", "trucad", "apócrif", "falsificad")
    for end in ("o", "a", "os", "as")
)
_DENIED_BEHIND = re.compile(
    r"(?:,?\s(?:pero|aunque|si\sbien|mientras\sque)|[.;])\s"
    r"(?P<words>(?!Nadie|nadie|ningun|Ningun)(?:[\w’-]+\s){1,5}lo\s(?:ha\s|han\s)?"
    r"(?:desmiente|desmienten|desmintió|desmintieron|desmentido|niegan?|negó|negaron|negado))\b"
)
_TOO_EARLY = re.compile(
    r"\b(?P<words>(?:es|era|sería|resulta|parece)\s(?:aún\s|todavía\s|muy\s|demasiado\s)?"
    r"(?:pronto|temprano|prematuro|precipitado|aventurado|difícil|imposible)\s(?:para\s)?"
    r"(?:afirmar|decir|asegurar|saber|concluir|confirmar|determinar|sostener))\s$",
    re.IGNORECASE,
)
_JUDGING = ("ser", "resultar", "tachar", "tildar", "calificar", "considerar", "tener")
_GOING_ON = (Kind.OPERATION, Kind.CLOSURE, Kind.INCIDENT, Kind.LEGAL)
_JUDGED = 4  # words behind such a verb


def is_double(group: Group) -> bool:
    """“no descarta”, "no niega", "no renuncia a": what is not ruled out is possible."""
    undone = words_of("denying-verbs") | words_of("forgoing-verbs")
    return any(verb in undone for verb in group.verbs)


def is_false(sentence: Analysed, clause: Clause, parent: Clause | None) -> str | None:
    """The words of "es falso que", "no es verdad que" and "rectificó que" over a clause; None for none."""
    return (
        _is_called_false(sentence, clause, parent)
        or _is_taken_back(sentence, clause, parent)
        or _is_forged(sentence, clause, parent)
        or _is_denied_behind(sentence, clause, parent)
    )


def _is_forged(sentence: Analysed, clause: Clause, parent: Clause | None) -> str | None:
    """The words of "un vídeo manipulado muestra que" over a clause; None where nothing is forged."""
    over = parent or (sentence.parts[clause.parent] if clause.parent is not None else None)
    if over is None or over.group.negated or sentence.tokens[clause.start].lower != "que":
        return None
    tells = over.group.lemma == "mostrar" or over.group.lemma in words_of("reporting-verbs")
    own = [i for i in over.own() if i < over.group.first]
    forged = tells and any(sentence.tokens[i].lower in _FORGED for i in own[1:])
    return sentence.words(own[0], over.group.last + 1) if forged else None


def _is_denied_behind(sentence: Analysed, clause: Clause, parent: Clause | None) -> str | None:
    """The words of "pero el ejército lo desmintió" behind what somebody says; None where nobody does."""
    said = parent.group.lemma if parent else next(iter(clause.group.governors), "")
    if said not in words_of("reporting-verbs") or said in words_of("denying-verbs"):
        return None
    found = _DENIED_BEHIND.match(sentence.text, sentence.tokens[clause.end - 1].end)
    return found["words"] if found else None


def too_early(sentence: Analysed, clause: Clause) -> str | None:
    """The words of "es pronto para afirmar que" before a clause; None where they are not there."""
    low, start = sentence.sentence.start, sentence.tokens[clause.start].start
    found = _TOO_EARLY.search(sentence.text, low, start)
    return found["words"] if found else None


def _is_taken_back(sentence: Analysed, clause: Clause, parent: Clause | None) -> str | None:
    """The words of "se retractó de que", "retiró la noticia de que" and "hizo creer que" over a clause."""
    over = parent or (sentence.parts[clause.parent] if clause.parent is not None else None)
    opens = sentence.tokens[clause.start].lower == "que"
    if over is None or over.group.negated or not opens:
        return None
    told = clause.role is Role.COMPLEMENT and over.group.lemma in words_of("taking-back-verbs")
    noun = _told_by(sentence, clause)
    if noun is None:
        return sentence.words(over.group.first, over.group.last + 1) if told else None
    if over.group.first > noun:  # "la noticia de que murió resultó falsa"
        after = sentence.tokens[over.group.last + 1 : over.group.last + 1 + _JUDGED]
        false = over.group.lemma in _JUDGING and any(_is_untrue(t.lower) for t in after)
        return sentence.words(over.group.first, over.group.last + 2) if false else None
    return sentence.words(over.group.first, clause.start) if told or over.group.lemma == "retirar" else None


def _told_by(sentence: Analysed, clause: Clause) -> int | None:
    """The "noticia" that the "de que" of a clause stands with; None where no such noun does."""
    at = clause.start
    if at < 2 or sentence.tokens[at - 1].lower != "de":
        return None
    nouns = words_of("telling-nouns")
    near = range(at - 2, max(-1, at - 2 - _JUDGED), -1)
    return next((i for i in near if sentence.tokens[i].lower in nouns), None)


def _is_untrue(word: str) -> bool:
    return word.rstrip("s").removesuffix("a").removesuffix("o") in _FALSE


def _is_called_false(sentence: Analysed, clause: Clause, parent: Clause | None) -> str | None:
    """The words of "es falso que" and "no es verdad que" over a clause; None for neither."""
    if parent is None or parent.group.lemma not in _JUDGING or clause.role is not Role.COMPLEMENT:
        return None
    after = min(parent.end, parent.group.last + 1 + _JUDGED)
    words = range(parent.group.last + 1, clause.start if clause.start > parent.group.last else after)
    between = [sentence.tokens[i].lower for i in words]
    true = any(word in _TRUE for word in between)
    false = any(_is_untrue(word) for word in between)
    if (parent.group.negated and true) or (false and not parent.group.negated):
        return sentence.words(parent.group.first, words.stop)
    return None


def unproved(sentence: Analysed, clause: Clause, parent: Clause) -> str | None:
    """The words of "no hay pruebas de que", "nadie ha confirmado que" and "todo apunta a que"."""
    group, between = parent.group, sentence.tokens[parent.group.last + 1 : clause.start]
    before = [sentence.tokens[i].lower for i in parent.own() if i < group.first]
    reports = group.lemma in words_of("reporting-verbs") | {"constar", "saber", "demostrar", "probar"}
    untold = reports and group.lemma not in words_of("denying-verbs")
    nothing = before[-1:] == ["nada"] and (set(group.verbs) & {*_POINTING, "pensar", "suponer", "presagiar"})
    untold = untold and (group.negated or before[-1:] == ["nadie"] or before[:1] in (["ningún"], ["ninguna"]))
    traced = any(t.lower in words_of("evidence-nouns") for t in between)
    seems = before[-1:] == ["todo"] and group.lemma in _POINTING
    sure = group.lemma in ("ser", "estar", "quedar") and any(t.lower in _SURE for t in between)
    unsure = sure and (group.negated or "siquiera" in before)
    if (
        untold
        or is_neither(sentence, parent)
        or seems
        or unsure
        or nothing
        or (traced and (group.negated or group.lemma in ("haber", "existir", "tener")))
    ):
        return sentence.words(parent.group.first, clause.start)
    return None


def averted(sentence: Analysed, clause: Clause) -> str | None:
    """The verb of "frustró un atentado" and "evitaron una explosión": what was averted was not."""
    group = clause.group
    if group.lemma not in words_of("averting-verbs") or group.negated or not averts_event(sentence, clause):
        return None
    return sentence.words(group.first, group.last + 1)


def averts_event(sentence: Analysed, clause: Clause) -> bool:
    """Whether what a verb averts is an event noun: its object, or its subject where it is passive."""
    turned = clause.group.passive or clause.group.reflexive
    return event_noun(sentence, clause) is not None and (turned or object_(sentence, clause) is not None)


def on_the_brink(sentence: Analysed, clause: Clause) -> str | None:
    """The "a punto de" of "estuvo a punto de chocar", which it did not; None for "está a punto de zarpar"."""
    group = clause.group
    over = group.mood in (Mood.PAST, Mood.PAST_SUBJUNCTIVE) or (group.perfect and group.mood is Mood.PRESENT)
    if not (over and group.infinitive and "estar" in group.governors):
        return None
    words = [t.lower for t in sentence.tokens[max(0, group.first - 2) : group.head]]
    return sentence.words(group.first, group.head + 1) if "punto" in words else None


def only_then(sentence: Analysed, clause: Clause) -> Timex | None:
    """The date of "no comenzará hasta enero", when it does begin; None for "no operará hasta enero"."""
    trigger = verb_trigger(clause.group.lemma)
    if not clause.group.negated or trigger is None or trigger.kind in _GOING_ON:
        return None
    starts = {sentence.tokens[i].start for i in clause.own()}
    return next((t for t in sentence.times if t.relation == "until" and t.start in starts), None)


def is_neither(sentence: Analysed, clause: Clause) -> bool:
    """Whether "ni" stands before the verb: "no confirmó ni desmintió"."""
    return clause.group.first > 0 and sentence.tokens[clause.group.first - 1].lower == "ni"


def nearly(sentence: Analysed, clause: Clause) -> str | None:
    """The "casi" of "casi chocó": what nearly was, was not."""
    before = sentence.tokens[max(clause.start, clause.group.first - 2) : clause.group.first]
    words = " ".join(t.lower for t in before)
    if clause.shape is not Shape.FINITE or not (words == "por poco" or words.split(" ")[-1] == "casi"):
        return None
    return sentence.words(clause.group.first - (2 if words == "por poco" else 1), clause.group.first)


def without(sentence: Analysed, clause: Clause) -> str | None:
    """The "sin" of "sin que lo viera nadie", and of "sin ayuda, se habría hundido": neither came to be."""
    if clause.marker == "sin que":
        return clause.marker
    opens = next(iter(clause.own()), clause.start)
    unreal = clause.group.mood is Mood.CONDITIONAL and clause.group.perfect
    for phrase in _BUT_FOR if unreal else ():
        if [t.lower for t in sentence.tokens[: len(phrase)]] == phrase:
            return sentence.words(0, len(phrase))
    return sentence.words(opens, opens + 1) if unreal and sentence.tokens[opens].lower == "sin" else None


def by_nobody(sentence: Analysed, clause: Clause) -> bool:
    """Whether nobody and nothing does it: "nadie impidió que zarpara", "nada impide que zarpe"."""
    before = [sentence.tokens[i].lower for i in clause.own() if i < clause.group.first]
    return any(word in ("nadie", "nada", "ningún", "ninguna", "ninguno") for word in before)


def nobody(sentence: Analysed, clause: Clause) -> str | None:
    """The "ningún" or "nadie" that opens the subject; None where nothing of the kind does."""
    own = [i for i in clause.own() if i < clause.group.first]
    if is_neither(sentence, clause) and clause.role is Role.COORDINATE:
        return "ni"
    opens = clause.start and sentence.tokens[clause.start - 1].lower == "ni"
    if opens and any(sentence.tokens[i].lower == "ni" for i in own):
        return "ni"  # "ni el Gobierno ni la guerrilla firmaron"
    two = max(0, clause.group.first - 2)
    if [t.lower for t in sentence.tokens[two : clause.group.first]] == _NOT_EVEN:
        return sentence.words(two, clause.group.first)
    then = clause.marker in ("después de que", "tras que", "luego de que")  # though in the subjunctive
    if clause.group.mood.is_subjunctive and not then:
        return None
    others = [c for c in sentence.parts if c is not clause and clause.start < c.start]
    for i in own:
        inside = any(c.start <= i < c.end for c in others)  # "firmado pero nunca ratificado, fue anulado"
        if sentence.tokens[i].lower in _NOBODY and not inside:
            return sentence.tokens[i].text
    return None


_NOBODY = frozenset("ningún ninguna ninguno nadie tampoco nunca jamás".split())
