"""The forms of Spanish verbs in the third person, made from their dictionary forms."""

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from viewer.extract.spanish.words import known_verbs, words_of
from viewer.paths import resource


class Mood(StrEnum):
    """Tense and mood of a verb form."""

    PRESENT = "present"
    PAST = "past"
    IMPERFECT = "imperfect"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    PAST_SUBJUNCTIVE = "past-subjunctive"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"

    @property
    def is_finite(self) -> bool:
        return self not in (Mood.PARTICIPLE, Mood.GERUND, Mood.INFINITIVE)

    @property
    def is_subjunctive(self) -> bool:
        return self in (Mood.SUBJUNCTIVE, Mood.PAST_SUBJUNCTIVE)

    @property
    def is_ahead(self) -> bool:
        """Whether it tells of what is still to come."""
        return self in (Mood.FUTURE, Mood.CONDITIONAL, Mood.SUBJUNCTIVE)


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of a word as a verb form."""

    lemma: str
    mood: Mood
    is_plural: bool = False


_PRESENT = {"ar": ("a", "an"), "er": ("e", "en"), "ir": ("e", "en")}
_PAST = {"ar": ("ó", "aron"), "er": ("ió", "ieron"), "ir": ("ió", "ieron")}
_IMPERFECT = {"ar": ("aba", "aban"), "er": ("ía", "ían"), "ir": ("ía", "ían")}
_SUBJUNCTIVE = {"ar": ("e", "en"), "er": ("a", "an"), "ir": ("a", "an")}
_PAST_SUBJUNCTIVE = {
    "ar": (("ara", "ase"), ("aran", "asen")),
    "er": (("iera", "iese"), ("ieran", "iesen")),
    "ir": (("iera", "iese"), ("ieran", "iesen")),
}
_FRONT = ("e", "é", "i", "í")
_VOWELS = "aeiouáéíóú"
_ACCENTED = {"i": "í", "u": "ú"}
_STRESSED_WEAK = tuple(  # of these the i or u before the ending bears the stress: envía, continúa
    "enviar desviar ampliar confiar desafiar guiar vaciar variar continuar situar actuar evaluar efectuar "
    "fluctuar acentuar graduar perpetuar puntuar aislar reunir prohibir".split()
)
_LONGEST = 24
_BASES = ("poner", "tener", "hacer", "decir", "venir", "traer", "salir", "valer", "caer", "oír")


@cache
def _irregular() -> dict[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]]:
    found = {}
    for line in resource("words/spanish/irregular.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            lemma, mood, one, many = line.split("\t")
            found[lemma, mood] = (_alternatives(one), _alternatives(many))
    return found


def _alternatives(cell: str) -> tuple[str, ...]:
    return tuple(word for word in cell.split() if word != "-")


@cache
def _participles() -> dict[str, str]:
    lines = resource("words/spanish/participles.txt").read_text("utf-8").splitlines()
    pairs = (word.split(":") for line in lines if not line.startswith("#") for word in line.split())
    return {lemma: form for lemma, form in pairs}


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """Every known word form in lower case, with what it may be."""
    found: defaultdict[str, list[Form]] = defaultdict(list)
    for lemma in sorted(known_verbs()):
        for word, form in _of(lemma):
            if form not in found[word]:
                found[word].append(form)
    return {word: tuple(readings) for word, readings in found.items()}


def readings(word: str) -> tuple[Form, ...]:
    """What a word may be as a form of a verb; verbs not known are told by endings that leave no doubt."""
    low = word.lower()
    if found := forms().get(low):
        return found
    if (enclitic := _ENCLITIC.fullmatch(low)) and (found := forms().get(enclitic["verb"])):
        return tuple(form for form in found if form.mood is Mood.INFINITIVE)
    if going := _GOING_ON.fullmatch(low):
        plain = going["stem"] + going["end"].translate(_PLAIN)
        return tuple(form for form in forms().get(plain, ()) if form.mood is Mood.GERUND)
    return _unknown(low)


def is_listed(word: str) -> bool:
    """Whether a word in small letters is a form of a verb that the lists have, and no guess by its ending."""
    return word in forms()


_ENCLITIC = re.compile(r"(?P<verb>\w+[aei]r)(?:se(?:l[aoe]s?)?|l[aoe]s?)")  # "sustituirlas"
_GOING_ON = re.compile(r"(?P<stem>\w+)(?P<end>ándo|iéndo|yéndo)(?:se(?:l[aoe]s?)?|l[aoe]s?)")  # "hundiéndose"
_PLAIN = str.maketrans("áé", "ae")
_ENDINGS = (
    (re.compile(r"(?P<stem>\w{2,})aron$"), "ar", Mood.PAST, True),
    (re.compile(r"(?P<stem>\w{2,})ieron$"), "er", Mood.PAST, True),
    (re.compile(r"(?P<stem>\w{2,}[^\Waeiouáéíóú])ó$"), "ar", Mood.PAST, False),
    (re.compile(r"(?P<stem>\w{2,})ió$"), "er", Mood.PAST, False),
    (re.compile(r"(?P<stem>\w{2,}(?P<of>[aei])r)á$"), "", Mood.FUTURE, False),
    (re.compile(r"(?P<stem>\w{2,}(?P<of>[aei])r)án$"), "", Mood.FUTURE, True),
    (re.compile(r"(?P<stem>\w{2,}(?P<of>[aei])r)ía$"), "", Mood.CONDITIONAL, False),
    (re.compile(r"(?P<stem>\w{2,}(?P<of>[aei])r)ían$"), "", Mood.CONDITIONAL, True),
    (re.compile(r"(?P<stem>\w{3,})aban$"), "ar", Mood.IMPERFECT, True),
    (re.compile(r"(?P<stem>\w{3,})aba$"), "ar", Mood.IMPERFECT, False),
    (re.compile(r"(?P<stem>\w{3,})(?:aran|asen)$"), "ar", Mood.PAST_SUBJUNCTIVE, True),
    (re.compile(r"(?P<stem>\w{3,})(?:ieran|iesen)$"), "er", Mood.PAST_SUBJUNCTIVE, True),
    (re.compile(r"(?P<stem>\w{3,})ando$"), "ar", Mood.GERUND, False),
    (re.compile(r"(?P<stem>\w{3,})iendo$"), "er", Mood.GERUND, False),
    (re.compile(r"(?P<stem>\w{3,})ad[oa]$"), "ar", Mood.PARTICIPLE, False),
    (re.compile(r"(?P<stem>\w{3,})ad[oa]s$"), "ar", Mood.PARTICIPLE, True),
    (re.compile(r"(?P<stem>\w{3,})id[oa]$"), "er", Mood.PARTICIPLE, False),
    (re.compile(r"(?P<stem>\w{3,})id[oa]s$"), "er", Mood.PARTICIPLE, True),
)
_NO_VERBS = re.compile(
    r"(?:mercad|estad|lad|grad|sold|juzgad|pasad|abogad|diputad|delegad|resultad|tratad|significad|comunicad|"
    r"partid|sentid|contenid|unid|apellid|ruid|líquid|rápid|sólid|válid|ácid|medid|salid|llegad|entrad|jornad|"
    r"temporad|tonelad|fachad|embajad|cantidad|vid|comid|estadí|secretarí|compañí|tercerí|mayorí|energí|minerí|"
    r"ingenierí|galerí|refinerí|minorí|averí|acerí|cuando|bando|mando|comando|contrabando|fernando|orlando|"
    r"guayaba|aldaba|sílaba|brigad|granad|cascad|manad|camad|morad|portad|espad|ensalad|avenid|guarid|florid|"
    r"armad|ganad|senad|década|cada|nada|privad|elevad|adecuad|situad|debid|rápido|vídeo|cuñad|alcald)"
)


def _unknown(low: str) -> tuple[Form, ...]:
    if len(low) > _LONGEST or _NO_VERBS.match(low):
        return ()
    for pattern, ending, mood, plural in _ENDINGS:
        if found := pattern.match(low):
            stem = found["stem"]
            return (Form(stem if not ending else stem + ending, mood, plural),)
    return ()


def _of(lemma: str) -> list[tuple[str, Form]]:
    """All third-person forms of a verb, its participles, gerund and infinitive."""
    ending = _ending(lemma)
    made: list[tuple[str, Form]] = [(lemma, Form(lemma, Mood.INFINITIVE))]
    for mood in (m for m in Mood if m.is_finite):
        for plural, words in enumerate(_finite(lemma, ending, mood)):
            made += [(word, Form(lemma, mood, bool(plural))) for word in words]
    made += [(word, Form(lemma, mood, is_plural=True)) for word, mood in _we(lemma, ending)]
    done = participle(lemma)
    made += [
        (done[:-1] + end, Form(lemma, Mood.PARTICIPLE, end.endswith("s"))) for end in ("o", "a", "os", "as")
    ]
    made.append((_gerund(lemma, ending), Form(lemma, Mood.GERUND)))
    return made


_WE = {"ser": "somos", "estar": "estamos", "haber": "hemos", "ir": "vamos"}


def _we(lemma: str, ending: str) -> list[tuple[str, Mood]]:
    """The first person plural, in which spokesmen speak: "vamos", "construiremos"."""
    future = _finite(lemma, ending, Mood.FUTURE)[0][0]
    now = _WE.get(lemma) or lemma[:-2] + {"ar": "amos", "er": "emos", "ir": "imos"}[ending]
    past = (lemma[:-2] + "imos", Mood.PAST)
    return [
        (now, Mood.PRESENT),
        *([past] if ending == "er" and lemma not in ("ser", "haber") else []),
        (future[:-1] + "emos", Mood.FUTURE),
        (future[:-1] + "íamos", Mood.CONDITIONAL),
        (lemma[:-2] + {"ar": "ábamos", "er": "íamos", "ir": "íamos"}[ending], Mood.IMPERFECT),
    ]


def _ending(lemma: str) -> str:
    return lemma[-2:].replace("í", "i")


def _finite(lemma: str, ending: str, mood: Mood) -> tuple[tuple[str, ...], tuple[str, ...]]:
    base, prefix = _model(lemma, mood)
    if base:
        one, many = _irregular()[base, mood.value]
        return tuple(prefix + w for w in one), tuple(prefix + w for w in many)
    stem = lemma[:-2]
    if mood in (Mood.FUTURE, Mood.CONDITIONAL):
        whole = stem + ending
        return (
            ((whole + "á",), (whole + "án",)) if mood is Mood.FUTURE else ((whole + "ía",), (whole + "ían",))
        )
    if mood is Mood.IMPERFECT:
        return (stem + _IMPERFECT[ending][0],), (stem + _IMPERFECT[ending][1],)
    if mood in (Mood.PAST, Mood.PAST_SUBJUNCTIVE):
        return _past(lemma, stem, ending, mood)
    return _strong_forms(lemma, stem, ending, mood)


def _strong_forms(lemma: str, stem: str, ending: str, mood: Mood) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The present and its subjunctive, in which the stress falls on the stem."""
    one, many = (_PRESENT if mood is Mood.PRESENT else _SUBJUNCTIVE)[ending]
    strong = _strong(lemma, stem, ending, mood)
    return (_joined(strong, one, ending),), (_joined(strong, many, ending),)


def _model(lemma: str, mood: Mood) -> tuple[str, str]:
    """The irregular verb whose form it takes in a mood, and the prefix before that: "pro" of "proponer"."""
    if (lemma, mood.value) in _irregular():
        return lemma, ""
    for base in _BASES:
        if lemma.endswith(base) and lemma != base and (base, mood.value) in _irregular():
            return base, lemma[: -len(base)]
    return "", ""


def _past(lemma: str, stem: str, ending: str, mood: Mood) -> tuple[tuple[str, ...], tuple[str, ...]]:
    weak = stem
    if ending == "ir" and lemma in words_of("stem-i") | words_of("stem-ie"):
        weak = _last_vowel(stem, "e", "i")
    elif ending == "ir" and lemma in words_of("stem-ue"):
        weak = _last_vowel(stem, "o", "u")
    if lemma.endswith("ducir"):
        stem, one, many = stem[:-1] + "j", "o", "eron"  # "produjo"
        if mood is Mood.PAST_SUBJUNCTIVE:
            return (stem + "era", stem + "ese"), (stem + "eran", stem + "esen")
        return (stem + one,), (stem + many,)
    if mood is Mood.PAST:
        one, many = _PAST[ending]
        return (_glided(weak, one),), (_glided(weak, many),)
    ones, manys = _PAST_SUBJUNCTIVE[ending]
    return tuple(_glided(weak, e) for e in ones), tuple(_glided(weak, e) for e in manys)


def _glided(stem: str, ending: str) -> str:
    """The stem and an ending in "i", which becomes "y" between vowels: "construyó", "cayeron"."""
    if stem[-1:] in _VOWELS and ending.startswith("i") and not stem.endswith(("gu", "qu")):
        return stem + "y" + ending[1:]
    return stem + ending


def _strong(lemma: str, stem: str, ending: str, mood: Mood) -> str:
    """The stem as it is where the stress falls on it."""
    if lemma in words_of("stem-ie"):
        return _last_vowel(stem, "e", "ie")
    if lemma in words_of("stem-ue"):
        return _last_vowel(stem, "u" if lemma == "jugar" else "o", "ue")
    if lemma in words_of("stem-i"):
        return _last_vowel(stem, "e", "i")
    if lemma in _STRESSED_WEAK:
        at = max(stem.rfind("i"), stem.rfind("u"))
        return stem[:at] + _ACCENTED[stem[at]] + stem[at + 1 :]
    if ending == "ir" and stem.endswith("u") and not stem.endswith(("gu", "qu")):
        return stem + "y"  # "construye"
    if mood is Mood.SUBJUNCTIVE and ending != "ar" and stem.endswith(("c",)) and stem[-2:-1] in _VOWELS:
        return stem[:-1] + "zc"  # "produzca"
    return stem


def _joined(stem: str, end: str, ending: str) -> str:
    """The stem with the spelling that keeps its sound before another vowel: "ataque", "pague", "cruce"."""
    if end.startswith(_FRONT) and ending == "ar":
        for last, spelt in (("c", "qu"), ("g", "gu"), ("z", "c")):
            if stem.endswith(last):
                return stem[: -len(last)] + spelt + end
    if not end.startswith(_FRONT) and ending != "ar":
        for last, spelt in (("zc", "zc"), ("gu", "g"), ("c", "z"), ("g", "j")):
            if stem.endswith(last):
                return stem[: -len(last)] + spelt + end
    return stem + end


def _last_vowel(stem: str, old: str, new: str) -> str:
    at = stem.rfind(old)
    return stem if at < 0 else stem[:at] + new + stem[at + 1 :]


def _gerund(lemma: str, ending: str) -> str:
    stem = lemma[:-2]
    if ending == "ar":
        return stem + "ando"
    if ending == "ir" and lemma in words_of("stem-i") | words_of("stem-ie"):
        stem = _last_vowel(stem, "e", "i")
    elif ending == "ir" and lemma in words_of("stem-ue"):
        stem = _last_vowel(stem, "o", "u")
    return "yendo" if lemma == "ir" else _glided(stem, "iendo")


@cache
def participle(lemma: str) -> str:
    """The past participle in the masculine singular: "cerrado", "abierto", "propuesto"."""
    for base, form in _participles().items():
        if lemma == base or (len(base) > 4 and lemma.endswith(base)) or lemma[-5:] == base == "poner":
            return lemma[: -len(base)] + form
    stem = lemma[:-2]
    if lemma.endswith("ar"):
        return stem + "ado"
    return stem + ("ído" if stem[-1:] in "aeo" else "ido")


@cache
def present(lemma: str, *, plural: bool = False) -> str:
    """The third person of the present: "aprueba", "cierran"."""
    found = _finite(lemma, _ending(lemma), Mood.PRESENT)[plural]
    return found[0] if found else lemma
