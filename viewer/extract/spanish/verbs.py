"""Verb groups of Spanish: the auxiliaries, modals, pronouns and governing verbs that stand with a verb."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from viewer.extract.grammar.tokens import Token
from viewer.extract.spanish.conjugation import Mood, readings
from viewer.extract.spanish.tagging import mood_of
from viewer.extract.spanish.words import words_of
from viewer.paths import resource

TRYING = ("intentar", "tratar")  # what they govern is only tried
FORCING = ("obligar", "forzar")  # "la avería obliga a parar", which is done by others
STOPPING = ("dejar", "cesar")
_MODALS = ("poder", "deber", "soler", "querer")
_BE = ("ser", "estar")
_OWNING = frozenset(
    "lograr afirmar decir asegurar admitir reconocer confesar sostener alegar reivindicar lamentar".split()
)
"""What they govern is told as so: "reconoció haber pagado", "aseguran haber derribado"."""
_GOING = ("estar", "seguir", "continuar", "venir", "ir", "llevar", "terminar", "acabar")
_BRINK = ["a", "punto", "de"]
_STAYING = ("permanecer", "quedar", "resultar", "seguir", "continuar", "llevar")
_STAYING_SELF = ("mantener", "encontrar", "hallar", "ver")  # only with "se": "se mantiene cerrado"
_CAUSING = ("mantener", "dejar")
_LINKS = ("a", "con", "de", "que", "en", "por", "sin")
_LONGEST_GAP = 3
_SETTING = ("prever", "planear", "programar", "pensar", "proyectar")  # "tiene previsto"
_OF_TIME = ("PRP", "AT0", "CRD", "NN1", "NN2", "AV0", "DT0", "AJ0")
_LONGEST_TIME = 7


@dataclass(frozen=True, slots=True)
class Group:
    """Words first..last (indices, both included) with the main verb at `head`.

    `mood` is that of the first verb.  `verbs` are the dictionary forms of all its verbs in order, `lemma`
    that of the last with the words that make another verb of it ("entrar en servicio").
    """

    first: int
    last: int
    head: int
    lemma: str
    mood: Mood
    verbs: tuple[str, ...]
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    resultative: bool = False  # "está cerrado": a state that was brought about
    reflexive: bool = False
    negated: bool = False
    plural: bool = False
    infinitive: bool = False  # the main verb, or its "ser", is an infinitive: what governs it stands before

    @property
    def is_finite(self) -> bool:
        return self.mood.is_finite

    @property
    def governors(self) -> tuple[str, ...]:
        """The verbs over the main verb."""
        return self.verbs[:-1]


def groups(tokens: tuple[Token, ...]) -> tuple[Group, ...]:
    """The verb groups of a sentence, in order."""
    found = []
    at = 0
    while at < len(tokens):
        if mood_of(tokens[at]) is None:
            at += 1
            continue
        group = _group(tokens, at)
        found.append(group)
        at = group.last + 1
    return tuple(found)


def _group(tokens: tuple[Token, ...], at: int) -> Group:
    parts = _parts(tokens, at)
    first, reflexive, negated = _opening(tokens, at, parts)
    head = parts[-1]
    mood = mood_of(tokens[at])
    assert mood
    lemmas = tuple(tokens[i].lemma for i in parts)
    own, before = mood_of(tokens[head]), lemmas[-2] if len(lemmas) > 1 else ""
    stays = before in (*_BE, *_STAYING) or (before in _STAYING_SELF and reflexive)
    passive = own is Mood.PARTICIPLE and stays
    last, lemma = _tail(tokens, head, lemmas[-1])
    return Group(
        first, last, head, lemma, mood, lemmas,
        perfect="haber" in lemmas[:-1] and any(mood_of(tokens[i]) is Mood.PARTICIPLE for i in parts),
        progressive=any(mood_of(tokens[i]) is Mood.GERUND for i in parts[1:]),
        passive=passive and before in ("ser", "resultar", "ver"),
        resultative=passive and before not in ("ser", "resultar", "ver"),
        reflexive=reflexive, negated=negated,
        plural=any(f.is_plural for f in readings(tokens[at].lower) if f.mood is mood),
        infinitive=own is Mood.INFINITIVE or (passive and mood_of(tokens[parts[-2]]) is Mood.INFINITIVE),
    )  # fmt: skip


def _opening(tokens: tuple[Token, ...], at: int, parts: list[int]) -> tuple[int, bool, bool]:
    """Where the group opens with its pronouns and its "no", and whether it has "se" and a negation."""
    first, reflexive, negated = at, False, False
    while first and (
        tokens[first - 1].tag in ("PNP", "XX0") or tokens[first - 1].lower in ("ya", "aún", "todavía")
    ):
        before = tokens[first - 1]
        if before.tag == "PNP" and before.lower in (
            "él",
            "ella",
            "ellos",
            "ellas",
            "usted",
            "ello",
            "esto",
            "eso",
        ):
            break
        reflexive = reflexive or before.lower == "se"
        negated = negated or before.tag == "XX0"
        first -= 1
    inner = tokens[at : parts[-1]]
    left = any(t.lower == "sin" for t in inner) and mood_of(tokens[parts[-1]]) is Mood.INFINITIVE
    negated = negated or left or any(t.tag == "XX0" for t in inner)
    reflexive = reflexive or any(tokens[i].lower.endswith(("rse", "ndose")) for i in parts)
    return first, reflexive, negated


def _parts(tokens: tuple[Token, ...], at: int) -> list[int]:
    """The indices of the verbs of the group that opens at *at*."""
    parts = [at]
    while (after := _next(tokens, parts)) is not None:
        parts.append(after)
    return parts


def _next(tokens: tuple[Token, ...], parts: list[int]) -> int | None:
    """The next verb of the group: "ha | sido | aprobado", "prevé | conectar", "va a | abrir"."""
    here = tokens[parts[-1]]
    if (apart := _set_apart(tokens, parts[-1])) is not None:
        return apart
    if mood_of(here) is Mood.GERUND and len(parts) > 1 and here.lemma != "ser":
        return None  # but "están siendo investigados"
    at = _after_aside(tokens, here, _after_adverbs(tokens, parts[-1] + 1))
    linked = at < len(tokens) and tokens[at].lower in _LINKS and _links(here.lemma, tokens[at].lower)
    if linked:
        at = _after_adverbs(tokens, at + 1)
    mood = mood_of(tokens[at]) if at < len(tokens) else None
    if mood is Mood.INFINITIVE:
        return at if linked or _governs(here, direct=True) else None
    if linked or mood is None:
        return None
    if mood is Mood.PARTICIPLE:
        if here.lemma in _CAUSING and not _has_noun_between(tokens, parts[-1], at):
            return at  # "mantuvieron cortada la ruta"
        itself = here.lemma in _STAYING_SELF and parts[0] > 0 and tokens[parts[0] - 1].lower == "se"
        return at if itself or here.lemma in ("haber", *_BE, *_STAYING) else None
    return at if mood is Mood.GERUND and here.lemma in _GOING else None


def _set_apart(tokens: tuple[Token, ...], at: int) -> int | None:
    """The verb that a length or a participle parts from its own: "lleva desde mayo | relevando"."""
    lemma = tokens[at].lemma
    if lemma in _APART and mood_of(tokens[at]) is not None:
        return _APART[lemma](tokens, at)
    if lemma == "tener" and at + 1 < len(tokens):
        after = tokens[at + 1]
        return at + 1 if mood_of(after) is Mood.PARTICIPLE and after.lemma in _SETTING else None
    return None


def _kept_up(tokens: tuple[Token, ...], at: int) -> int | None:
    """What "lleva desde mayo | relevando" goes on with; None where no length parts it from its verb."""
    for i in range(at + 1, min(len(tokens), at + _LONGEST_TIME)):
        if mood_of(tokens[i]) in (Mood.GERUND, Mood.PARTICIPLE):
            return i
        if mood_of(tokens[i]) is Mood.INFINITIVE and tokens[i - 1].lower == "sin":
            return i  # "lleva tres meses sin operar"
        if tokens[i].is_mark or tokens[i].is_name or tokens[i].tag not in _OF_TIME:
            return None
    return None


def _forced_that_day(tokens: tuple[Token, ...], at: int) -> int | None:
    """The infinitive that a day parts from its verb: "obligó | el lunes a evacuar"; else None."""
    last = _past_day(tokens, at)
    to = tokens[last + 1 : last + 3] if last > at else ()
    forced = len(to) > 1 and to[0].lower == "a" and mood_of(to[1]) is Mood.INFINITIVE
    return last + 2 if forced else None


def _on_the_brink(tokens: tuple[Token, ...], at: int) -> int | None:
    """The infinitive in "estuvo | el lunes a punto de chocar" and "a punto estuvo | de chocar"."""
    fronted = [t.lower for t in tokens[max(0, at - 2) : at]] == _BRINK[:2]
    if fronted and at + 2 < len(tokens) and tokens[at + 1].lower == "de":
        return at + 2 if mood_of(tokens[at + 2]) is Mood.INFINITIVE else None
    for i in range(at + 1, min(len(tokens) - 3, at + _LONGEST_TIME)):
        if [t.lower for t in tokens[i : i + 3]] == _BRINK:
            return i + 3 if mood_of(tokens[i + 3]) is Mood.INFINITIVE else None
        if tokens[i].is_mark or tokens[i].tag.startswith("V."):
            return None
    return None


_APART: dict[str, Callable[[tuple[Token, ...], int], int | None]] = {
    "estar": _on_the_brink, "llevar": _kept_up, **dict.fromkeys(FORCING, _forced_that_day),
}  # fmt: skip


def _has_noun_between(tokens: tuple[Token, ...], low: int, high: int) -> bool:
    return any(t.is_noun for t in tokens[low + 1 : high])


def _links(lemma: str, link: str) -> bool:
    """Whether a verb takes an infinitive after that word: "volver a", "tener que", "dejar de"."""
    if link == "a":
        return lemma in words_of("verbs-with-a")
    if link == "de":
        return lemma in (
            "haber", "deber", "dejar", "acabar", "tratar", "terminar", "cesar", "desistir", "abstener"
        )  # fmt: skip
    if link == "que":
        return lemma in ("tener", "haber")
    if link == "con":
        return lemma == "amenazar"
    if link == "por":
        return lemma in ("estar", "acabar", "terminar")  # "está por zarpar", "acabó por hundirse"
    if link == "sin":
        return lemma in ("estar", *_STAYING)  # "sigue sin zarpar"
    return link == "en" and lemma in ("insistir", "tardar", "confiar")


def _governs(token: Token, *, direct: bool) -> bool:
    lemma = token.lemma
    own = words_of("planned-governors") | words_of("possible-governors") | words_of("aspect-verbs")
    return direct and (
        lemma in _MODALS
        or lemma in own
        or lemma in words_of("denying-verbs")
        or lemma in words_of("forgoing-verbs")
        or lemma in _OWNING
    )


def _after_adverbs(tokens: tuple[Token, ...], at: int) -> int:
    stop = at
    while stop < len(tokens) and stop - at < _LONGEST_GAP and tokens[stop].tag in ("AV0", "XX0"):
        stop += 1
    return stop


def _after_aside(tokens: tuple[Token, ...], verb: Token, at: int) -> int:
    """The infinitive behind "de momento" or ", en cambio,"; *at* itself where none stands there."""
    if not _governs(verb, direct=True) or mood_of(verb) is Mood.INFINITIVE:
        return at
    first = at + 1 if at < len(tokens) and tokens[at].text == "," else at
    for size in (3, 2):
        stop = first + size
        if " ".join(t.lower for t in tokens[first:stop]) in words_of("aside-phrases"):
            stop += first > at and stop < len(tokens) and tokens[stop].text == ","
            done = stop < len(tokens) and mood_of(tokens[stop]) is Mood.INFINITIVE
            return stop if done else at
    return at


@cache
def _phrases() -> dict[tuple[str, str], str]:
    """Verbs that with the words after them are another verb: "entrar en servicio"."""
    lines = resource("words/spanish/verb-phrases.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(verb, words): whole for verb, words, whole in rows}


def _tail(tokens: tuple[Token, ...], head: int, lemma: str) -> tuple[int, str]:
    """Where the group ends and what verb it is with the words after it: "entró en servicio"."""
    lemma = lemma.removesuffix("se") if lemma.endswith("rse") else lemma
    for last in dict.fromkeys((head, _past_day(tokens, head))):
        for size in (3, 2, 1):
            after = tokens[last + 1 : last + 1 + size]  # fewer than asked for, where the sentence ends
            if found := _phrases().get((lemma, " ".join(t.lower for t in after))):
                return last + len(after), found
    return head, lemma


def _past_day(tokens: tuple[Token, ...], head: int) -> int:
    """The last word of the day that parts a verb from its phrase: "se quedó | el lunes | a oscuras"."""
    after = [t.lower for t in tokens[head + 1 : head + 3]]
    if after[:1] and after[0] in ("ayer", "hoy", "anoche", "mañana"):
        return head + 1
    day = len(after) > 1 and after[0] in ("el", "este") and after[1] in words_of("months-and-days")
    return head + 2 if day else head
