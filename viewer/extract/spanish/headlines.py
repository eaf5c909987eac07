"""The headline of an event in Spanish: two to eight words of the article's own, without date or hedge."""

import re
from dataclasses import dataclass

from viewer.extract.grammar.tokens import Token
from viewer.extract.spanish.accusing import ACCUSING
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import present
from viewer.extract.spanish.headline_order import goes_first, has_no_subject
from viewer.extract.spanish.numbers import MODIFIER, NUMBER
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import is_institution, object_, relative_object, subject
from viewer.extract.spanish.selection import what_is_tried
from viewer.extract.spanish.verbs import FORCING, STOPPING, TRYING, Group
from viewer.extract.spanish.words import ends_short_form, words_of

MOST_WORDS = 8
_LEAST_WORDS = 2
_MOST_SUBJECT = 5
_SHORT_SUBJECT = 3
_BEGINNERS = frozenset("cerca frente junto alrededor fuera dentro lejos".split())
_DETERMINERS = ("AT0", "DPS", "DT0")
_PREPOSITIONS = frozenset(
    "de del a al en con por para sobre entre hasta desde hacia sin ante contra tras".split()
)
_SMALL = _PREPOSITIONS | frozenset("la el los las lo y o e u un una que su sus como".split())
_HEDGES = frozenset("posible eventual presunto presunta supuesto supuesta potencial probable".split())
_BOUNDS = frozenset("hasta unos unas cerca menos más aproximadamente casi solo sólo".split())
_BOUNDED = re.compile(rf"{MODIFIER}\s+{NUMBER}\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\sde\s[a-z]")  # "tres días de luto": what lasts so long
_CUT_SHORT = re.compile(r"(?:(?:ubicad|situad|radicad|destinad|ocurrid|celebrad|registrad)[oa]|procedente)s?")
_VAGUE = frozenset("algún alguna algunos algunas ningún ninguna cualquier".split())
_BEFORE_FRONT = frozenset("el un del al otro nuevo su este ese de con en".split())
_SETTLING = ("acordar", "decidir", "prometer", "proponer", "planear", "anunciar")
_CLAIMING = ("pedir", "solicitar", "reclamar")
_HARMED = ("muertos", "heridos", "desaparecidos")  # "no dejó muertos"
_ITSELF = frozenset("disponer comprometer negar plantear abstener resistir sentar preparar".split())
"""Governors that bear a "se" of their own: "se comprometió a dimitir"."""
_SAYING_LITTLE = frozenset("también además ya incluso aún todavía asimismo".split())


@dataclass(frozen=True, slots=True)
class Told:
    """What was told before: the subject that a clause leaves out, and what its pronoun stands for."""

    subject: str | None = None
    thing: str | None = None


def headline(sentence: Analysed, clause: Clause, noun: int | None, told: Told) -> str:
    """The headline of the event that a clause tells of.

    Args:
        sentence: the sentence.
        clause: the clause.
        noun: the index of the event noun where the verb only carries it ("iniciaron la construcción").
        told: what was told before.
    """
    if named := _of_noun(sentence, clause, noun):
        return _joined(named)
    who = _subject_words(sentence, clause)
    if len(who) == 1 and who[0].lower() in ("ambos", "ambas") and told.subject:
        who = _pair(told.subject.split()) or []
    verb = _verb(sentence, clause, plural=_is_plural(sentence, clause, who))
    what = _relative_object(sentence, clause) or _after_verb(sentence, clause)
    if who and set(who) <= set(what):
        what = []  # "donde fueron evacuados 1.500 vecinos"
    if goes_first(sentence, clause):
        return _joined(_filled(sentence, clause, [*verb, *what]))
    if not who and clause.group.passive and (after := subject(sentence, clause)):
        return _joined(_filled(sentence, clause, [*_kept(sentence, range(*after)), *verb]))
    told_of = None if has_no_subject(sentence, clause) else told.subject
    who = who or (_trimmed(told_of.split(), _MOST_SUBJECT) if told_of else [])
    if told.thing:
        what = [*_trimmed(told.thing.split(), max(1, MOST_WORDS - len(who) - 1)), *what]
    return _joined(_filled(sentence, clause, _composed(who, verb, what)))


def _of_noun(sentence: Analysed, clause: Clause, noun: int | None) -> list[str]:
    """The event noun with what follows it; empty where there is none, or where it stands alone."""
    if noun is None or clause.group.lemma in words_of("meant-verbs"):
        return []
    if there := _where_it_was(sentence, clause, noun):
        return there
    first = noun - 1 if sentence.tokens[noun - 1].tag == "AJ0" else noun
    named = _kept(sentence, range(first, _stop(sentence, clause, noun + 1)))
    named = _with_article(sentence, clause, first, named)
    return named if len(_trimmed(named, MOST_WORDS)) >= _LEAST_WORDS else []


def _where_it_was(sentence: Analysed, clause: Clause, noun: int) -> list[str]:
    """“Derrumbe en Huaraz” of "un derrumbe registrado el lunes en Huaraz"; empty where nothing is told so."""
    tokens, at = sentence.tokens, noun + 1
    if (
        at >= clause.end
        or tokens[at].tag != "V.participle"
        or tokens[at].lemma not in words_of("dating-verbs")
    ):
        return []
    at += 1
    while at < clause.end and _is_timed(sentence, at):
        at += 1
    rest = _kept(sentence, range(at, _stop(sentence, clause, at)))
    return [tokens[noun].text, *rest] if rest and rest[0].lower() in _PREPOSITIONS else []


def _with_article(sentence: Analysed, clause: Clause, first: int, words: list[str]) -> list[str]:
    """“Una explosión”, where it was averted and stands alone: no verb may tell that it was."""
    if len(words) >= _LEAST_WORDS or clause.group.lemma not in words_of("averting-verbs"):
        return words
    before = sentence.tokens[first - 1]
    return [before.text if before.tag == "AT0" else "Un", *words]


def _composed(who: list[str], verb: list[str], what: list[str]) -> list[str]:
    """Subject, verb and object within the bounds of a headline; a long subject gives way first."""
    room = MOST_WORDS - len(verb)
    if what and len(who) > room - min(len(what), _LEAST_WORDS):
        who = _trimmed(who, _SHORT_SUBJECT)
    most = max(1, room - len(who))
    return [*who, *verb, *(_trimmed(what, most) or _forced(what, most))]


def _forced(what: list[str], most: int) -> list[str]:
    """The first words of one long phrase, without half of a name; nothing of one that says who did it."""
    kept = [] if what[:1] == ["por"] else _ended(what[:most])
    while len(kept) > 1 and kept[-1][0].isupper() and what[len(kept)][0].isupper():
        kept.pop()
    return kept


def noun_phrase(sentence: Analysed, first: int, last: int) -> str:
    """The words of a noun phrase as a headline."""
    kept = _kept(sentence, range(first, last))
    return _joined(kept if len(_ended(kept)) >= _LEAST_WORDS else ["Un", *kept])


def _name_at_end(words: list[str]) -> list[str]:
    """The capitalised words at the end."""
    at = len(words)
    while at and words[at - 1][0].isupper():
        at -= 1
    return words[at:]


def _relative_object(sentence: Analysed, clause: Clause) -> list[str]:
    span = relative_object(sentence, clause)
    return _kept(sentence, range(*span)) if span else []


def _subject_words(sentence: Analysed, clause: Clause) -> list[str]:
    """The subject; of a long one the name in it, else its first words."""
    span = subject(sentence, clause)
    if span is None or (span[0] > clause.group.last and clause.role is not Role.RELATIVE):
        return []
    tokens = sentence.tokens
    names = [i for i in range(*span) if tokens[i].is_name]
    apposed = bool(names) and names[-1] - names[0] == len(names) - 1 and names[-1] == span[1] - 1
    body = is_institution(tokens[span[0]]) or is_institution(tokens[min(span[0] + 1, span[1] - 1)])
    if apposed and body and names[0] > span[0] + 1 and tokens[names[0] - 1].lower not in _SMALL:
        return [tokens[i].text for i in names][:_MOST_SUBJECT]  # "la empresa estatal china COSCO Shipping"
    kept = _without_bound(_kept(sentence, range(*span)))
    return kept if len(kept) <= _MOST_SUBJECT else _pair(kept) or _trimmed(kept, _MOST_SUBJECT)


def _without_bound(words: list[str]) -> list[str]:
    """The words of a subject without the "ninguno de los" before them; "al menos 12" bounds its number."""
    if _BOUNDED.match(" ".join(words)):
        return words
    at = 0
    while at < len(words) - 1 and (words[at].lower() in _SMALL or words[at].lower() in _BOUNDS):
        at += 1
    return words[at:]


def _pair(words: list[str]) -> list[str]:
    """“Transbordador de pasajeros y un carguero neerlandés” as "transbordador y carguero"; else nothing."""
    at = next((i for i, word in enumerate(words) if word in ("y", "e") and i + 1 < len(words)), None)
    if at is None:
        return []
    if all(word[0].isupper() for word in (*words[:at], *words[at + 1 :])):
        return [words[at - 1], words[at], words[-1]]  # "Albares y Burita"
    first, last = _name_at_end(words[:at]), _name_at_end(words[at + 1 :])
    if first and last:
        return [*first, words[at], *last]  # "la petrolera Repsol y la estatal PDVSA"
    if words[0][0].isupper():
        return []
    second = next((word for word in words[at + 1 :] if word.lower() not in _SMALL), "")
    return [words[0], words[at], second] if second and words[1].lower() in ("de", "del") else []


def _after_verb(sentence: Analysed, clause: Clause) -> list[str]:
    """What follows the verb, up to a comma, a date or another clause; not where a participle closes it."""
    own = set(clause.own())
    apart = _infinitive(sentence, clause)
    at = apart or clause.group.last + 1
    joint = ["de"] if apart and sentence.tokens[apart - 1].lower == "de" else []  # "tratan ahora de salir"
    while at < clause.end and (at not in own or _is_timed(sentence, at) or _is_loose_no(sentence, at)):
        at += 1
    words = _kept(sentence, range(at, _stop(sentence, clause, at)), bare=False)
    span = None if words or clause.group.passive else object_(sentence, clause)
    term = sentence.words(*span).split() if span and clause.group.lemma in _CLAIMING else []
    return (
        (words and [*joint, *words])
        or _past_date(sentence, clause, at)
        or (_kept(sentence, range(*span), bare=False) if span else [])
        or term  # "pide 25 años"
    )


def _is_loose_no(sentence: Analysed, at: int) -> bool:
    """Whether a "no" behind a verb is of another verb, and not of a word: "declarados no culpables"."""
    after = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    own = after is not None and (after.is_noun or after.tag == "AJ0")
    return sentence.tokens[at].tag == "XX0" and not own


def _infinitive(sentence: Analysed, clause: Clause) -> int | None:
    """What is agreed or tried, where it stands apart: "acordaron ayer en Rabat reabrir la aduana"."""
    index = sentence.parts.index(clause)
    inner = (c for c in sentence.parts if c.parent == index and c.shape is Shape.INFINITIVE and not c.marker)
    agreed = next(inner, None) if clause.group.lemma in _SETTLING else None
    first = agreed or what_is_tried(sentence, clause)
    return first.start if first and first.start > clause.group.last else None


def _past_date(sentence: Analysed, clause: Clause, at: int) -> list[str]:
    """What follows a date that stands right after the verb."""
    while at < clause.end and _is_timed(sentence, at):
        at += 1
    return _kept(sentence, range(at, _stop(sentence, clause, at)), bare=False)


def _stop(sentence: Analysed, clause: Clause, at: int) -> int:
    """Where what belongs to the headline ends."""
    own = set(clause.own())
    i = at
    while i < clause.end and i in own and not _is_timed(sentence, i):
        token = sentence.tokens[i]
        if (token.is_mark and not ends_short_form(sentence.tokens, i)) or token.tag in (
            "CJS",
            "CJT",
            "PNP",
            "XX0",
        ):
            break
        if token.lower in ("según", "durante", "para"):
            break
        opens = token.tag == "V.infinitive" and (i == at or _is_what_is_forced(sentence, clause, i))
        if token.tag.startswith("V.") and not opens and not _is_adjective(sentence, i):
            break
        i += 1
    return i


def _is_what_is_forced(sentence: Analysed, clause: Clause, at: int) -> bool:
    """Whether somebody is made to do it or accused of it: "obligó al Gobierno a cerrar la mina"."""
    before, lemma = sentence.tokens[at - 1].lower, clause.group.lemma
    return (lemma in FORCING and before == "a") or (lemma in ACCUSING and before == "de")


def _is_adjective(sentence: Analysed, at: int) -> bool:
    """Whether a participle only says which, or is of an infinitive: "un concurso abierto", "haber huido"."""
    before = sentence.tokens[at - 1]
    return sentence.tokens[at].tag == "V.participle" and (before.is_noun or before.lower == "haber")


def _is_timed(sentence: Analysed, at: int) -> bool:
    start = sentence.tokens[at].start
    lengths = (t for t in sentence.durations if not _GOES_ON.match(sentence.text, t.end))
    return any(t.opens_at <= start < t.end for t in (*sentence.times, *lengths))


def _is_plural(sentence: Analysed, clause: Clause, who: list[str]) -> bool:
    """Whether the verb is of several that the headline names: not of "La cámara" without "los socios"."""
    span = subject(sentence, clause)
    joined = span is not None and any(sentence.tokens[i].lower in ("y", "e") for i in range(*span))
    alone = bool(who) and joined and not any(word in ("y", "e") for word in who)
    acts = sentence.parts[clause.parent or 0] if clause.shape is Shape.PARTICIPLE else clause
    return acts.group.plural and not (alone and not who[0].endswith("s"))


def _verb(sentence: Analysed, clause: Clause, *, plural: bool) -> list[str]:
    group = clause.group
    keeps = group.governors[-1:] == ("mantener",) and sentence.tokens[group.head].tag == "V.participle"
    if keeps or (group.resultative and group.governors[-1] in ("permanecer", "seguir", "continuar")):
        return [present(group.governors[-1], plural=plural), sentence.tokens[group.head].lower]
    if group.passive or group.resultative or clause.shape is Shape.REDUCED:
        return [t.lower for _, t in _tail(sentence, group)]
    if group.infinitive and group.governors and group.governors[-1] in (*TRYING, *STOPPING, *FORCING):
        return _governed(sentence, clause, plural=plural)
    if group.governors[-1:] == ("dejar",) and sentence.tokens[group.head].lower in _HARMED:
        return [present("dejar", plural=plural), sentence.tokens[group.head].lower]
    lemma = group.verbs[-1].removesuffix("se")
    plural = plural and not _is_we(sentence, clause)
    word = "hay" if lemma == "haber" else present(lemma, plural=plural)
    more = [t.lower for i, t in _tail(sentence, group) if i > group.head]
    if group.progressive and group.lemma in ("bajar", "subir"):
        word = present(group.lemma, plural=plural)
    own = group.reflexive and not (set(group.governors) & _ITSELF and not _bears_se(sentence, group))
    return [*(["se"] if own else []), word, *more]


def _bears_se(sentence: Analysed, group: Group) -> bool:
    """Whether the main verb itself bears the "se": "se comprometió a retirarse"."""
    return sentence.tokens[group.head].lower.endswith(("rse", "ndose"))


def _tail(sentence: Analysed, group: Group) -> list[tuple[int, Token]]:
    """The main verb and the words that make another of it, without a day between them."""
    whole = range(group.head, group.last + 1)
    return [(i, sentence.tokens[i]) for i in whole if i == group.head or not _is_timed(sentence, i)]


def _governed(sentence: Analysed, clause: Clause, *, plural: bool) -> list[str]:
    """“intentaron apagar”, "dejó de exportar", "obliga a parar": what is tried, ended or forced."""
    group = clause.group
    over = group.governors[-1]
    whole = range(group.head, group.last + 1)
    joint = [] if over == "intentar" else ["a" if over in FORCING else "de"]
    return [present(over, plural=plural), *joint, *(sentence.tokens[i].lower for i in whole)]


def _is_we(sentence: Analysed, clause: Clause) -> bool:
    """Whether a spokesman speaks of himself: "no vamos a suspender"."""
    words = (sentence.tokens[i].lower for i in range(clause.group.first, clause.group.head + 1))
    return any(word.endswith("mos") for word in words)


def _kept(sentence: Analysed, indices: range, *, bare: bool = True) -> list[str]:
    """The words without hedges, bounds and marks; *bare* without the article of what comes first."""
    found: list[str] = []
    for i in indices:
        token = sentence.tokens[i]
        if (
            token.lower in _HEDGES
            or token.lower in _SAYING_LITTLE
            or (token.is_name is False and _is_timed(sentence, i))
        ):
            continue
        if token.is_mark or token.tag == "PUX":
            if found and ends_short_form(sentence.tokens, i):
                found[-1] += "."
            elif token.text in ",;:(" and found:
                break
            continue
        counts = i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].tag == "CRD"
        only = counts and token.lower in ("solo", "sólo")
        bounds = counts and token.lower in ("unos", "unas")
        article = token.tag in _DETERMINERS and (bare or token.lower in _VAGUE) and not bounds
        if not found and (article or only) and token.lower not in ("ambos", "ambas"):
            continue
        found.append(token.text)
    return found


def _trimmed(words: list[str], most: int) -> list[str]:
    """At most so many words; one phrase that would be cut in two is left out whole, where others are left."""
    if len(words) <= most:
        return _ended(words)
    kept = words[:most]
    begins = words[most].lower() in _SMALL | _BEGINNERS and words[most][0].islower()
    if not begins:
        joints = (i for i in range(len(kept) - 1, -1, -1) if kept[i].lower() in (*_PREPOSITIONS, "y", "e"))
        at = next(joints, len(kept))
        kept = kept[:at] if at == 0 or at >= _LEAST_WORDS else kept
    return _ended(kept)


def _ended(words: list[str]) -> list[str]:
    kept = list(words)
    while len(kept) > 1 and (kept[-1].lower() in _SMALL or _is_towards(kept)):
        kept.pop()
    return kept


def _is_towards(words: list[str]) -> bool:
    """Whether the last word wants an end: "zarpa rumbo" (a Ceuta); "abre otro frente" is whole."""
    return words[-1].lower() in ("rumbo", "frente", "junto") and words[-2].lower() not in _BEFORE_FRONT


def _filled(sentence: Analysed, clause: Clause, words: list[str]) -> list[str]:
    """The words; where they are too few, all of the clause's."""
    if len(_trimmed(words, MOST_WORDS)) >= _LEAST_WORDS:
        return words
    whole = [t.text for t in sentence.tokens[clause.start : clause.end] if not t.is_mark]
    if len(_trimmed(whole, MOST_WORDS)) >= _LEAST_WORDS:
        return whole
    return ["Hecho:", *_ended(words or whole or ["uno"])]


def _joined(words: list[str]) -> str:
    kept = _trimmed(words, MOST_WORDS)
    while len(kept) > 1 and kept[-1].lower() in ("pero", "sino", "aunque", "después", "luego", "antes"):
        kept = kept[:-1]  # "firmado en 2019 pero nunca ratificado"
    while len(kept) > _LEAST_WORDS and _CUT_SHORT.fullmatch(kept[-1]):
        kept = _ended(kept[:-1])  # "ordenan el embargo de tres casas ubicadas" in no town
    text = " ".join(kept)
    return text[:1].upper() + text[1:]
