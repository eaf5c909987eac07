"""Spanish clauses that tell of no one occurrence: habits, sources, rumours, and what a thing is like."""

from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.event_nouns import event_noun, subject_noun
from viewer.extract.spanish.not_so import averts_event, is_neither
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import singular, words_of

_STANDING = frozenset(("aportar", "abastecer"))  # in the present they tell what is so, whatever the clause
_GOING_ROUND = frozenset("circular correr crecer aumentar cundir extender surgir bajar disminuir".split())
_SOURCE = 7  # words back from "que" to the "según" that its noun stands after


def is_habit(sentence: Analysed, clause: Clause) -> bool:
    """“los buques que cruzan cada día la vía”, "la primera vez que se detiene": no one occurrence."""
    if clause.role is not Role.RELATIVE:
        opens = [sentence.tokens[i].lower for i in clause.own() if i < clause.group.first][:2]
        present = clause.group.mood is Mood.PRESENT and not clause.group.perfect
        return present and opens[:1] == ["cada"] and opens[1:] != ["vez"]  # "cada año mueren cientos"
    times = clause.start > 0 and sentence.tokens[clause.start - 1].lower in ("vez", "veces")
    own = list(clause.own())
    season = any(
        t.unit == "s" and t.past != t.future and any(sentence.tokens[i].start == t.start for i in own)
        for t in sentence.times
    )
    yearly = season and clause.group.mood is Mood.PRESENT and not clause.group.perfect
    return times or yearly or any(sentence.tokens[i].lower == "cada" for i in own)


def is_idle(sentence: Analysed, clause: Clause) -> bool:
    """“circulan rumores", "no confirmó ni desmintió el ataque": neither tells of anything."""
    group = clause.group
    claims = group.infinitive and group.governors[-1:] in (("decir",), ("afirmar",), ("asegurar",))
    if claims and group.mood is not Mood.INFINITIVE:
        return True  # "dice acatar la ley", "dijo desconocer el caso", but "dijo haber visto"
    if group.lemma in words_of("denying-verbs"):
        return is_neither(sentence, clause)
    if group.lemma in words_of("averting-verbs") and event_noun(sentence, clause) is not None:
        ahead = group.mood.is_ahead or "poder" in group.governors  # "evitaría una huelga"
        return ahead or not averts_event(sentence, clause)  # "el fallo impide vender el puerto"
    if group.lemma == "pensar" and group.perfect:
        return True  # "nunca se ha pensado en cerrar la mina"
    if clause.group.lemma not in _GOING_ROUND:
        return False
    noun = subject_noun(sentence, clause)
    return noun is not None and singular(sentence.tokens[noun].lower) in words_of("open-nouns")


def is_kept_off(sentence: Analysed, clause: Clause) -> bool:
    """Whether a clause is what somebody wants to prevent: "para evitar que el río se desborde"."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    kept = before is not None and before.lemma in ("evitar", "impedir", "prevenir")
    return (
        kept and before is not None and before.tag in ("V.infinitive", "V.gerund") and clause.parent is None
    )


def is_source(sentence: Analysed, clause: Clause) -> bool:
    """“según un mapa que repartió el municipio”: what a source is like."""
    before = [sentence.tokens[i].lower for i in clause.own() if i < clause.group.first]
    opens = before[:1] == ["según"] or sentence.tokens[clause.start - 1].lower == "según"
    if opens and len(before) <= 1:
        return True  # "según pudo saber este medio"
    if clause.role is not Role.RELATIVE:
        return False
    if _is_paper_shown(sentence, clause):
        return True
    before = [t.lower for t in sentence.tokens[max(0, clause.start - _SOURCE) : clause.start]]
    return "según" in before and "," not in before[before.index("según") :]


def _is_paper_shown(sentence: Analysed, clause: Clause) -> bool:
    """“un folleto que se repartió en la ceremonia”: that a paper or a map is handed or shown round."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    shown = clause.group.lemma in ("repartir", "difundir", "distribuir", "publicar", "circular", "mostrar")
    return shown and before is not None and singular(before.lower) in _PAPERS


_PAPERS = frozenset(
    "folleto octavilla mapa plano panfleto volante cartel pancarta infografía gráfico nota".split()
)


def is_attribute(sentence: Analysed, clause: Clause, *, is_dated: bool) -> bool:
    """“la vía que une la mina con el puerto”, "la firma, controlada por Acme": what a thing is like."""
    group, relative = clause.group, clause.role is Role.RELATIVE
    if is_dated:
        return False
    over = group.governors[-1:] in (("acabar",), ("llevar",))  # "que acababa de participar en un ejercicio"
    if relative and group.mood is Mood.IMPERFECT and not (group.passive or group.perfect or over):
        return True  # "transportistas que exigían combustible"
    plainly = group.mood in (Mood.PRESENT, Mood.SUBJUNCTIVE)
    plainly = plainly and not (group.progressive or group.perfect or group.passive)
    if (
        relative
        and plainly
        and group.lemma not in words_of("lasting-verbs")
        and not (group.governors or group.negated or group.infinitive)
    ):
        return True  # "extremo que el ministerio rechaza", "la comisión que fiscaliza el programa"
    if group.lemma not in words_of("attribute-verbs") | _STANDING:
        return False
    told = (Mood.PRESENT, Mood.CONDITIONAL) if relative else (Mood.PRESENT,)  # "los que cruzarían el río"
    plain = group.mood in told and not (group.progressive or group.perfect)
    return clause.shape is Shape.REDUCED or ((relative or group.lemma in _STANDING) and plain)
