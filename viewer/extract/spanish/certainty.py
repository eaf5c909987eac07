"""As what a Spanish sentence presents an event: done, going on, planned, conditional, possible or denied."""

from viewer.extract.meaning.certainty import Verdict
from viewer.extract.spanish.carrying import comes_with_it
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conditions import (
    condition_clause,
    condition_in_subject,
    never_came,
    phrase_at,
    phrase_stop,
)
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.hedging import UNCONFIRMED, is_open_group
from viewer.extract.spanish.laid_down import is_laid_down
from viewer.extract.spanish.not_so import (
    averted,
    by_nobody,
    is_double,
    is_false,
    is_neither,
    nearly,
    nobody,
    on_the_brink,
    only_then,
    too_early,
    unproved,
    without,
)
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.verbs import Group
from viewer.extract.spanish.words import singular, words_of
from viewer.extract.syntax.stretches import covers
from viewer.model.event import Certainty, Cue

_TO_BE_SEEN = frozenset("ver verse confirmar confirmarse decidir aclarar demostrar comprobar saber".split())
_HEARSAY = frozenset(
    "hipótesis sospecha rumor versión bulo acusación alegación especulación denuncia teoría conjetura".split()
)
_UNDONE_IF_NOT = frozenset(
    "ser creer prever esperar haber permitir lograr conseguir hacer dejar provocar causar tolerar".split()
)
"""Of what they govern nothing came to be where they are denied: "no permitió que zarpara"."""
_STILL = ("estar", "seguir", "continuar", "permanecer", "quedar", "llevar")
_NOUN_OF = 4  # words from a noun of fear or hope to its "que"
_LIKELY = frozenset(
    "posible probable posibilidad riesgo probabilidad rumor temor versión improbable dudoso difícil"
    " previsible factible verosímil".split()
)
_PREVENTING = frozenset("evitar impedir frustrar prevenir imposibilitar prohibir".split())
_GUESSING = frozenset("poder ser creer sospechar rumorear especular suponer presumir".split())
"""Of what they govern even what is told as over is open."""
_PAST = (Mood.PAST, Mood.IMPERFECT, Mood.PAST_SUBJUNCTIVE)


def verdict(
    sentence: Analysed, index: int, *, is_future_dated: bool = False, is_past_dated: bool = False
) -> Verdict:
    """How the clause *index* of a sentence presents what it tells of.

    Args:
        sentence: the sentence, taken apart.
        index: which of its clauses.
        is_future_dated: whether a date in it can only lie ahead; it makes the simple present a plan.
        is_past_dated: whether its date lies behind; the present then only tells the past vividly.
    """
    clause = sentence.parts[index]
    if clause.parent is not None and (shares_passive(sentence, clause) or comes_with_it(sentence, clause)):
        return verdict(sentence, clause.parent, is_future_dated=is_future_dated, is_past_dated=is_past_dated)
    for judge in (_denied, _conditional, _possible):
        if found := judge(sentence, index):
            return found
    planned = _planned(sentence, index, is_future_dated) or _wished(sentence, clause)
    return planned or _real(sentence, clause, is_past_dated=is_past_dated)


def shares_passive(sentence: Analysed, clause: Clause) -> bool:
    """Whether a participle goes on with a passive: "será botado en 2027 y entregado en 2028"."""
    if clause.shape is not Shape.REDUCED or clause.parent is None:
        return False
    over, joint = sentence.parts[clause.parent], sentence.tokens[clause.start - 1 : clause.start]
    joined = bool(joint) and joint[0].lower in ("y", "e") and clause.start > over.group.last
    return joined and over.shape is Shape.FINITE and over.group.passive


def direction(clause: Clause) -> int:
    """Whether the tense looks back (-1) or ahead (1)."""
    group = clause.group
    if set(group.governors[-1:]) & words_of("open-governors"):
        return 1  # "ha descartado cerrar", but "niega haber cerrado"
    behind = clause.shape is Shape.INFINITIVE and clause.marker == "tras"
    if behind or (group.perfect and (group.mood is not Mood.FUTURE or group.infinitive)):
        return -1
    if group.mood.is_ahead or clause.shape is Shape.INFINITIVE or _is_scheduled(group):
        return 1
    undone = group.negated and group.infinitive and group.governors[-1] in _STILL
    if undone and not group.mood.is_ahead:
        return -1  # "sigue sin zarpar"
    if (
        group.mood is Mood.PRESENT
        and group.infinitive
        and group.governors[-1] not in ("volver", "lograr", "acabar")
    ):
        return 1
    return 1 if group.infinitive and set(group.governors) & words_of("open-governors") else -1


def _is_scheduled(group: Group) -> bool:
    """“está previsto”: the participle itself says that it lies ahead."""
    return group.resultative and group.lemma in words_of("setting-verbs")


def reporting_parent(sentence: Analysed, index: int) -> Clause | None:
    """The clause "X dijo" that the clause is the content of, or that follows it; None if there is none."""
    clause = sentence.parts[index]
    if clause.role is Role.COMPLEMENT and clause.parent is not None:
        return sentence.parts[clause.parent]
    if clause.role is Role.COORDINATE and clause.parent is not None:
        first = sentence.parts[clause.parent]
        after_que = clause.start and sentence.tokens[clause.start].lower == "que"
        if (
            first.role is Role.COMPLEMENT
            and first.parent is not None
            and (after_que or _keeps_mood(first, clause))
        ):
            return sentence.parts[first.parent]
    return next((c for c in sentence.parts if c.role is Role.ATTRIBUTION and c.parent == index), None)


def _keeps_mood(first: Clause, second: Clause) -> bool:
    return first.group.mood is second.group.mood


def _cue(certainty: Certainty, words: str) -> Cue:
    return Cue("certainty", words, certainty.value)


def group_words(sentence: Analysed, clause: Clause) -> str:
    """The words of the clause's verb group."""
    return sentence.words(clause.group.first, clause.group.last + 1)


# Denied


def _denied(sentence: Analysed, index: int) -> Verdict | None:
    clause = sentence.parts[index]
    group, parent = clause.group, reporting_parent(sentence, index)
    denied = words_of("denying-verbs")
    if untrue := is_false(sentence, clause, parent):
        return _denial(clause, untrue)
    if (
        parent
        and clause.role is not Role.ATTRIBUTION
        and (parent.group.lemma in denied or parent.group.lemma in _PREVENTING)
        and not (parent.group.negated or by_nobody(sentence, parent) or is_neither(sentence, parent))
    ):
        return _denial(clause, group_words(sentence, parent))
    if (
        parent
        and parent.group.negated
        and parent.group.lemma in _UNDONE_IF_NOT
        and not unproved(sentence, clause, parent)
    ):
        return _denial(clause, group_words(sentence, parent))
    undone = denied | words_of("forgoing-verbs")
    if any(verb in undone for verb in group.governors) and not group.negated:
        return _denial(clause, group_words(sentence, clause))
    if (
        group.lemma in ("descartar", "desmentir", "negar")
        and not (group.negated or is_neither(sentence, clause))
        and clause.shape is Shape.FINITE
    ):
        itself = group.passive or group.lemma == "negar"
        ahead = direction(clause) if itself else 1  # "fue descartado en octubre" is dated itself
        return Verdict(Certainty.DENIED, ahead, (_cue(Certainty.DENIED, group_words(sentence, clause)),))
    after = group.governors[group.governors.index("poder") :] if "poder" in group.governors else ()
    failed = "haber" not in after and group.mood is not Mood.CONDITIONAL  # but "no pudo haber abierto"
    unmade = group.negated and not is_double(group) and only_then(sentence, clause) is None
    if unmade and (failed or "poder" not in group.governors):
        return _denial(clause, group_words(sentence, clause))
    words = averted(sentence, clause) or nearly(sentence, clause) or on_the_brink(sentence, clause)
    words = words or nobody(sentence, clause) or without(sentence, clause)
    return _denial(clause, words) if words else None


def _denial(clause: Clause, words: str) -> Verdict:
    ahead = direction(clause)
    if clause.role is Role.COMPLEMENT and clause.group.mood is Mood.CONDITIONAL:
        ahead = 1
    return Verdict(Certainty.DENIED, ahead, (_cue(Certainty.DENIED, words),))


# Conditional


def _conditional(sentence: Analysed, index: int) -> Verdict | None:
    clause = sentence.parts[index]
    if direction(clause) < 0 and clause.group.mood not in (Mood.CONDITIONAL, Mood.PAST_SUBJUNCTIVE):
        return None
    words, cut = condition_clause(sentence, index), None
    if words is None:
        cut = phrase_at(sentence, clause)
        words = sentence.words(cut, phrase_stop(sentence, clause, cut)) if cut is not None else None
    if words is None and clause.group.mood is Mood.CONDITIONAL and "poder" not in clause.group.governors:
        words = condition_in_subject(sentence, clause)
    if words is None:
        return None
    ahead = -1 if never_came(clause, words) else 1
    return Verdict(Certainty.CONDITIONAL, ahead, (_cue(Certainty.CONDITIONAL, words),), words, cut=cut)


# Possible


def _possible(sentence: Analysed, index: int) -> Verdict | None:
    clause = sentence.parts[index]
    over = sentence.parts[clause.parent] if clause.parent is not None else None
    hoped = None if is_laid_down(sentence, clause, over) else _hoped(sentence, index)
    words = _hedge(sentence, clause) or _to_be_seen(sentence, clause) or hoped
    words = words or _feared(sentence, clause)
    if words is None and clause.group.mood is Mood.CONDITIONAL and not _is_reported_plan(sentence, index):
        words = group_words(sentence, clause)  # "habría muerto": the conditional of rumour
    if words is None:
        return None
    lasting = clause.group.progressive
    open_still = clause.group.lemma in words_of("denying-verbs")
    ahead = (
        1 if open_still or (clause.group.mood.is_ahead and not clause.group.perfect) else direction(clause)
    )
    return Verdict(Certainty.POSSIBLE, ahead, (_cue(Certainty.POSSIBLE, words),), is_lasting=lasting)


def _wished(sentence: Analysed, clause: Clause) -> Verdict | None:
    """“ojalá se firme": possible, where nothing else is said of it."""
    words = group_words(sentence, clause)
    ahead = 1 if clause.group.mood is Mood.SUBJUNCTIVE else -1
    return (
        Verdict(Certainty.POSSIBLE, ahead, (_cue(Certainty.POSSIBLE, words),)) if _is_wish(clause) else None
    )


def _is_wish(clause: Clause) -> bool:
    """Whether a subjunctive stands where nothing over it says that it is so: "ojalá se firme"."""
    if clause.shape is not Shape.FINITE:
        return False
    if clause.group.mood is Mood.PAST_SUBJUNCTIVE:  # "el muro hubiera caído"
        return clause.group.perfect and clause.role is Role.MAIN and not clause.marker
    plain = clause.group.mood is Mood.SUBJUNCTIVE and not clause.group.perfect
    return plain and clause.role in (Role.MAIN, Role.COORDINATE, Role.OTHER, Role.COMPLEMENT)


def _is_reported_plan(sentence: Analysed, index: int) -> bool:
    """“dijo que enviaría”: what was to come, seen from the past, is a plan."""
    clause = sentence.parts[index]
    parent = reporting_parent(sentence, index)
    return bool(parent and parent.group.mood in _PAST and not clause.group.perfect)


def _hedge(sentence: Analysed, clause: Clause) -> str | None:
    """The words that hedge the verb: "podría", "se espera", "posiblemente"."""
    group, tokens = clause.group, sentence.tokens
    if is_open_group(group):
        return group_words(sentence, clause)
    near = (i for i in clause.own() if group.first - 4 <= i < group.last + 3)
    found = next((tokens[i].text for i in near if tokens[i].lower in words_of("hedges")), None)
    opening = [t.lower for t in tokens[clause.start : clause.start + 3]]
    low, high = sentence.sentence.start, sentence.sentence.end
    if found is None and (unsure := UNCONFIRMED.search(sentence.text, low, high)):
        return unsure[0]
    if found is None and (opening[:1] == ["tal"] or opening[:2] == ["al", "parecer"]):
        return sentence.words(clause.start, clause.start + 2)
    return found


def _to_be_seen(sentence: Analysed, clause: Clause) -> str | None:
    """The "por ver" of "está por ver que el tren llegue"; None where nothing of the kind stands there."""
    before = [t.lower for t in sentence.tokens[max(0, clause.start - 2) : clause.start]]
    open_still = before[:1] == ["por"] and before[1:] and before[1] in _TO_BE_SEEN
    return " ".join(before) if open_still and clause.role is Role.COMPLEMENT else None


def _feared(sentence: Analysed, clause: Clause) -> str | None:
    """The "riesgo de que" before "riesgo de que el volcán entre en erupción"; of a rumour in any mood."""
    tokens, at = sentence.tokens, clause.start
    if at < 2 or tokens[at].lower != "que" or tokens[at - 1].lower not in ("de", "a"):
        return None
    nouns = [i for i in range(max(0, at - _NOUN_OF), at - 1) if tokens[i].lower in words_of("open-nouns")]
    told = [i for i in nouns if {tokens[i].lower, singular(tokens[i].lower)} & _HEARSAY]
    ahead = clause.group.mood.is_subjunctive
    return sentence.words(nouns[-1], at + 1) if told or (nouns and ahead) else None


def _hoped(sentence: Analysed, index: int) -> str | None:
    """“se espera que”, "es probable que", "puede que": the clause over this one only hopes or fears."""
    clause = sentence.parts[index]
    if early := too_early(sentence, clause):
        return early
    parent = reporting_parent(sentence, index)
    if parent is None or clause.role not in (Role.COMPLEMENT, Role.COORDINATE) or _is_scheduled(parent.group):
        return None  # "está previsto que" is a plan, "se prevé que" a forecast
    told = clause.group.perfect and not clause.group.mood.is_subjunctive  # "se teme que se haya hundido"
    over = clause.group.mood is Mood.PAST and parent.group.lemma not in _GUESSING
    if told and parent.group.lemma not in _GUESSING:
        return None
    if parent.group.negated and parent.group.lemma in words_of("denying-verbs"):
        return group_words(sentence, parent)  # "no descartan que"
    if words := unproved(sentence, clause, parent):
        return words
    entails = (
        parent.group.lemma == "suponer" and not parent.group.reflexive
    )  # "supone que" tells what follows
    hopes = parent.group.lemma in words_of("hoping-verbs") and not (parent.group.negated or entails)
    if parent.group.lemma == "ser":
        between = sentence.tokens[parent.group.last + 1 : clause.start]
        likely = hopes and any(t.lower in _LIKELY for t in between)
        return sentence.words(parent.group.first, clause.start) if likely else None
    return None if not hopes or parent.group.lemma == "confiar" or over else group_words(sentence, parent)


# Planned and real


def _planned(sentence: Analysed, index: int, is_future_dated: bool) -> Verdict | None:
    clause = sentence.parts[index]
    group, parent = clause.group, reporting_parent(sentence, index)
    awaits = {"estar"} if group.mood is Mood.PAST else {"ir", "estar"}  # "fue a votar"
    awaits |= set() if group.perfect else {"haber"}  # "ha de votar", but "ha obligado a votar"
    governed = group.infinitive and any(
        verb in words_of("planned-governors") or verb in awaits for verb in group.governors
    )
    ahead = group.mood is Mood.FUTURE  # also "habrá terminado"
    left = group.perfect and not group.infinitive and bool({"deber", "tener"} & set(group.governors))
    told = _is_reported_plan(sentence, index) and group.mood is Mood.CONDITIONAL
    wanted = (
        clause.role is Role.COMPLEMENT and parent is not None and group.mood.is_subjunctive
        and (parent.group.lemma in words_of("looked-forward-verbs") | words_of("planned-governors")
             or _is_scheduled(parent.group) or parent.group.lemma == "estar")
    )  # fmt: skip
    wanted = wanted or is_laid_down(sentence, clause, parent)
    present = group.mood is Mood.PRESENT and not (group.perfect or group.progressive or group.resultative)
    scheduled = _is_scheduled(group) or _is_ahead_participle(sentence, clause)
    dated = any(t.relation != "since" and covers(sentence, clause, t.start) for t in sentence.times)
    runs_out = present and dated and group.lemma in _RUNNING_OUT and not sentence.sentence.is_chronicle
    scheduled = scheduled or runs_out or (is_future_dated and present)
    if not (ahead or governed or told or wanted or scheduled or left):
        return None
    words = group_words(sentence, parent if wanted and parent else clause)
    past_plan = left or (
        governed and group.mood in _PAST and (dated or clause.role is not Role.COMPLEMENT)
        and bool({"deber", "ir"} & set(group.governors))
    )  # fmt: skip
    return Verdict(Certainty.PLANNED, -1 if past_plan else 1, (_cue(Certainty.PLANNED, words),))


_RUNNING_OUT = (
    "vencer",
    "expirar",
    "caducar",
)  # in the present they are yet to: "vence el 28 de febrero de 2026"


def _is_ahead_participle(sentence: Analysed, clause: Clause) -> bool:
    """“recibirá patrulleras construidas entre 2027 y 2028”: the participle lies as far ahead as its verb."""
    if clause.shape is not Shape.REDUCED or clause.parent is None:
        return False
    own = [t for t in sentence.times if covers(sentence, clause, t.start)]
    ahead = sentence.parts[clause.parent].group.mood.is_ahead
    return ahead and any(t.to or t.relation in ("from", "by") for t in own)


def _real(sentence: Analysed, clause: Clause, *, is_past_dated: bool) -> Verdict:
    group = clause.group
    words = group_words(sentence, clause)
    just = group.infinitive and group.governors[-1:] == ("acabar",)  # "acaba de zarpar"
    narrated = _is_narrated(sentence, clause, is_past_dated=is_past_dated)
    present = group.mood is Mood.PRESENT and not just and not narrated
    since = any(t.relation == "since" and covers(sentence, clause, t.start) for t in sentence.times)
    if clause.shape is Shape.REDUCED:
        state = sentence.tokens[group.head].lower in words_of("lasting-participles")
        lasting = since and (state or group.lemma in words_of("state-verbs"))
    else:
        lasting = present and (
            group.progressive
            or (not group.perfect and not group.passive)
            or (since and (group.perfect or group.passive))
        )
    if lasting:
        return Verdict(Certainty.ONGOING, -1, (_cue(Certainty.ONGOING, words),), is_lasting=True)
    return Verdict(Certainty.OCCURRED, -1, (_cue(Certainty.OCCURRED, words),), is_narrated=narrated)


def _is_narrated(sentence: Analysed, clause: Clause, *, is_past_dated: bool) -> bool:
    """Whether the clause is in the present that a heading, a chronology or a past date tells the past in."""
    told = sentence.sentence.is_chronicle or sentence.sentence.is_heading or is_past_dated
    plain = not (clause.group.perfect or clause.group.progressive or clause.group.resultative)
    return told and plain and clause.group.lemma not in words_of("lasting-verbs") | {"ser", "haber"}
