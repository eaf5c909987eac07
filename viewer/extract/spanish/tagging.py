"""Parts of speech of Spanish words: closed classes, verb forms, and nouns by what stands before them.

A word that may be a noun or a verb ("compra", "marcha") is settled by its neighbours: after an article or a
preposition it is a noun, after a noun or "se" a verb.  Tags are those of the English reader (CLAWS 5); those
of verbs carry tense and mood: `V.past`, `V.participle`.
"""

import re
from dataclasses import replace
from functools import cache

from viewer.extract.grammar.tokens import Token
from viewer.extract.spanish.conjugation import Form, Mood, is_listed, readings
from viewer.extract.spanish.numbers import number
from viewer.extract.spanish.words import noun_trigger, words_of

_CLASSES = {
    "AT0": "articles", "PRP": "prepositions", "CJC": "conjunctions", "CJS": "subordinating-words",
    "CJT": "relative-words", "PNP": "pronouns", "XX0": "negations", "DPS": "possessives",
    "DT0": "demonstratives", "AV0": "adverbs",
}  # fmt: skip
_YEAR = 4  # figures
_DETERMINERS = ("AT0", "DPS", "DT0", "CRD")
_MANY = (
    "ambos",
    "ambas",
    "todos",
    "todas",
    "muchos",
    "pocos",
    "pocas",
    "muchas",
    "algunos",
    "algunas",
    "otros",
    "otras",
    "varios",
)
_CLITICS = frozenset("la las los lo".split())
_SURE = (Mood.PAST, Mood.FUTURE, Mood.CONDITIONAL, Mood.PAST_SUBJUNCTIVE)
_ADJECTIVE = re.compile(r"(?:al|ales|ble|bles|enses?|antes?|(?:iv|os|ic|ari|in)[oa]s?|eñ[oa])$")
_COPULAS = frozenset(
    "ser estar haber quedar resultar permanecer seguir continuar tener dejar llevar ir".split()
)
_MODALS = ("poder", "deber", "soler")  # what an infinitive follows at once
_INFINITIVE = re.compile(r"[^\W\d_]{2,20}[aei]r(?:se)?")
_PRESENT = re.compile(r"(?P<stem>[^\W\d_]{2,20})(?P<end>an?|en?)")
_PHRASE_OPENERS = frozenset("el la los las un una unos unas su sus que al lo tres dos cuatro cinco".split())
_MARKS = frozenset(",.;:!?¡¿…—–()[]/")
_QUOTES = frozenset('“”"«»‘’„')


def tagged(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The same words with their parts of speech and dictionary forms."""
    made: list[Token] = []
    for at, word in enumerate(words):
        tag, lemma = _tag(words, at, made)
        made.append(replace(word, tag=tag, lemma=lemma))
        if tag.startswith("V.") and _is_finite(tag) and _follows_clitic(made):
            made[-2] = replace(made[-2], tag="PNP")  # "la inauguraron"
    return tuple(made)


def _follows_clitic(made: list[Token]) -> bool:
    return len(made) > 1 and made[-2].lower in _CLITICS and made[-2].tag == "AT0"


def mood_of(token: Token) -> Mood | None:
    """The tense and mood of a tagged verb; None for any other word."""
    return Mood(token.tag[2:]) if token.tag.startswith("V.") else None


def _is_finite(tag: str) -> bool:
    return Mood(tag[2:]).is_finite


def _tag(words: tuple[Token, ...], at: int, made: list[Token]) -> tuple[str, str]:
    text, low = words[at].text, words[at].lower
    if sign := _sign(text, low):
        return sign, low
    if low in _closed_words() and not (text[0].isupper() and at and not made[-1].is_mark):
        return _closed(words, at, made)
    if text[0].isupper() and (not _opens(made) or _is_land(words, at)):
        return "NP0", text
    if text[0].isupper() and _next_is_capital(words, at) and not _is_sure(low):
        return "NP0", text
    if form := _verb(words, at, made) or _unlisted(words[at].lower, made):
        return f"V.{form.mood.value}", form.lemma
    named = _has_capitals(text) or _next_is_capital(words, at) or _acts(words, at)
    named = named and not low.endswith("mente")  # "Inicialmente se informó"
    if text[0].isupper() and named:
        return "NP0", text
    return _nominal(low, made)


def _sign(text: str, low: str) -> str:
    """The tag of a mark or a number; empty for any other word."""
    if text in _QUOTES:
        return "PUQ"
    if len(text) == 1 and not text.isalnum():
        return "PUN" if text in _MARKS else "NN0" if text in "$€£¥₹%" else "PUX"
    counts = text[0].isdigit() or (number(low) is not None and low not in ("un", "una", "uno"))
    return "CRD" if counts else ""


@cache
def _closed_words() -> dict[str, str]:
    """The tags of the words of closed classes."""
    return {word: tag for tag, name in _CLASSES.items() for word in words_of(name)}


def _closed(words: tuple[Token, ...], at: int, made: list[Token]) -> tuple[str, str]:
    low = words[at].lower
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if low == "fuera" and any(f.mood is Mood.PARTICIPLE for f in readings(after)):
        return "V.past-subjunctive", "ser"
    if low == "fuera" and after == "a" and at + 2 < len(words) and words[at + 2].lower.endswith("r"):
        return "V.past-subjunctive", "ir"
    if low == "entre" and after == "en":
        return "V.subjunctive", "entrar"
    if low == "no" and after == "obstante":
        return "AV0", low
    if low == "dicho" and made and made[-1].lemma == "haber":
        return "V.participle", "decir"
    return _closed_words()[low], low


def _is_land(words: tuple[Token, ...], at: int) -> bool:
    """Whether "Irán" that opens a sentence is the country: "irán" is followed by where they will go."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    return words[at].text == "Irán" and after not in ("a", "al", "en", "hacia", "por")


def _has_capitals(text: str) -> bool:
    """Whether a word is a name by its capitals alone: "BASF", "Hapag-Lloyd"."""
    return any(c.isupper() for c in text[1:])


def _is_sure(low: str) -> bool:
    """Whether a word can only be a verb: "llegó"."""
    return any(form.mood in _SURE for form in readings(low))


def _acts(words: tuple[Token, ...], at: int) -> bool:
    """Whether a verb follows at once, so that the first word is a name: nouns have articles."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    finite = any(form.mood.is_finite for form in readings(after)) and after not in words_of("also-nouns")
    return not words[at].lower.endswith("s") and (finite or after in ("se", "no", ",", "("))


def _unlisted(low: str, made: list[Token]) -> Form | None:
    """A form of a verb that no list has, where only a verb can stand: after "si", "no", "se" or "podría"."""
    before = made[-1] if made else None
    if before is None or low in _closed_words():
        return None
    if before.lemma in _MODALS and mood_of(before) is not None and _INFINITIVE.fullmatch(low):
        return Form(low.removesuffix("se"), Mood.INFINITIVE)
    if before.lower not in ("si", "no", "se", "nunca"):
        return None
    found = _PRESENT.fullmatch(low)
    if found is None:
        return None
    ending = "ar" if found["end"].startswith("a") else "er"
    return Form(found["stem"] + ending, Mood.PRESENT, found["end"].endswith("n"))


def _opens(made: list[Token]) -> bool:
    """Whether nothing but marks stands before, so that a capital tells nothing."""
    return all(t.is_mark or t.tag == "PUX" for t in made) or (
        made[-1].text in "¿¡“«—–•" or made[-1].text == ":"
    )


def _next_is_capital(words: tuple[Token, ...], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].text[0].isupper()


def _verb(words: tuple[Token, ...], at: int, made: list[Token]) -> Form | None:
    """What form of a verb the word is here; None where it is none."""
    low = words[at].lower
    found = readings(low)
    if not found:
        return None
    before = made[-1] if made else None
    after = words[at + 1].lower if at + 1 < len(words) else ""
    goes = after in ("a", "al", "hacia", "hasta") and words[at + 2 : at + 3] and words[at + 2].lower != "fin"
    if low in ("fue", "fueron") and goes:
        return Form("ir", Mood.PAST, low == "fueron")
    for form in found:
        if form.mood is Mood.PARTICIPLE and _is_participle(low, made):
            return form
        if form.mood in (Mood.INFINITIVE, Mood.GERUND) and not (
            before and before.tag in ("AT0", "DPS", "DT0")
        ):
            return form
    finite = [form for form in found if form.mood.is_finite]
    other = _is_share(words, at, made) or _is_adjective(words, at, made)
    chosen = None if other else _preferred(finite, made)
    if chosen is None or (chosen.mood not in _SURE and not _is_verb_here(words, at, made)):
        return None
    if chosen.mood is Mood.CONDITIONAL and not is_listed(low) and _is_governed(before):
        return None  # "de tubería"
    return chosen


def _is_governed(before: Token | None) -> bool:
    """Whether a determiner or a preposition before a word makes a noun of it; "la" may be a pronoun."""
    return before is not None and (before.tag == "PRP" or before.tag in _DETERMINERS)


def _preferred(finite: list[Form], made: list[Token]) -> Form | None:
    """Of several readings the one that fits: "construya" and "cierre" after "que" are subjunctives."""
    if not finite:
        return None
    return min(finite, key=lambda f: f.mood is Mood.SUBJUNCTIVE)


def _is_participle(low: str, made: list[Token]) -> bool:
    """Whether a participle is one and no noun: not "el estado", "los heridos", "del partido"."""
    if not made:
        return low not in words_of("also-nouns")
    before = made[-1]
    if before.lemma == "haber":
        return low.endswith("o")  # "no habrá despidos" has a noun
    if before.tag in _DETERMINERS or before.lower in ("del", "al", "de", "en"):
        return False
    if before.lower in words_of("before-nouns") and noun_trigger(low) is not None:
        return False  # "un nuevo vertido"
    perfect = before.tag == "V.participle" and made[-2:-1] and made[-2].lemma == "haber"
    done = perfect or (before.tag.startswith("V.") and _is_finite(before.tag))
    if done and before.lemma not in _COPULAS and noun_trigger(low) is not None:
        return False  # "no se produjo vertido alguno", "se han producido despidos"
    if before.lemma in ("reportar", "registrar", "contabilizar") and low in words_of("victims"):
        return False  # "sin que se reportaran heridos"
    return low not in words_of("also-nouns") or before.tag.startswith("V.")


def _is_verb_here(words: tuple[Token, ...], at: int, made: list[Token]) -> bool:
    """Whether a present or subjunctive that may be a noun too is a verb, by what stands before it."""
    low = words[at].lower
    plainly = low not in words_of("also-nouns") and noun_trigger(low) is None
    after = readings(words[at + 1].lower) if at + 1 < len(words) else ()
    plainly = plainly or any(f.mood is Mood.INFINITIVE for f in after)  # "y espera restablecer"
    before = made[-1] if made else None
    if before is None or before.is_mark or before.tag == "CJC":
        return plainly
    if before.lower in _CLITICS and before.tag == "AT0":
        return plainly and _is_clitic_place(words, at, made)
    several = before.tag == "CRD" or before.lower in _MANY
    year = before.tag == "CRD" and len(before.text) == _YEAR  # "el plan de 2019 prevé que"
    several = (several and low.endswith(("an", "en"))) or (
        year and [w.lower for w in words[at + 1 : at + 2]] == ["que"]
    )
    if several or before.lower == "todo" or low in ("está", "están"):
        return plainly  # "dos permanecen", "ambos participen", "todo indica"
    if before.tag in (*_DETERMINERS, "PRP"):
        return False
    behind = len(made) > 1 and made[-2].is_noun  # "la central principal opera"
    if before.lower in words_of("before-nouns") and not behind:
        return plainly and not low.endswith(("a", "as"))
    if before.tag in ("PNP", "XX0") or before.lower == "ya":
        return True
    after_verb = before.tag.startswith("V.")
    return not (after_verb and (_is_finite(before.tag) or low in words_of("also-nouns")))


def _is_adjective(words: tuple[Token, ...], at: int, made: list[Token]) -> bool:
    """Whether a word that may be a verb is none: "un accidente grave", but "el juez fija la pena"."""
    before = made[-1] if made else None
    if words[at].lower not in words_of("also-adjectives") or before is None:
        return False
    if before.tag in ("PNP", "XX0", "CJT") or before.lower == "ya":
        return False
    after = [w.lower for w in words[at + 1 : at + 3]]
    dated = after[1:] and (after[1] in words_of("months-and-days") or after[1] == "día")
    subjunctive = all(form.mood is Mood.SUBJUNCTIVE for form in readings(words[at].lower))
    opened = any(t.tag in ("CJT", "CJS") for t in made[-6:])
    opens = bool(after) and (after[0] in _PHRASE_OPENERS or after[0][0].isdigit())
    return not opens or dated or (subjunctive and not opened)


def _is_share(words: tuple[Token, ...], at: int, made: list[Token]) -> bool:
    """Whether "parte de" opens a noun phrase there: "señalan que parte del fuselaje se fabricará"."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if words[at].lower != "parte" or after not in ("de", "del"):
        return False
    if made and made[-1].lower in ("buena", "gran", "mayor", "otra", "una", "cierta", "alguna"):
        return True
    if made and made[-1].lower in words_of("months-and-days") | {"año", "mes", "semana", "ayer", "hoy"}:
        return any(t.tag.startswith("V.") for t in made[-6:])  # "entregó el lunes parte de la carga"
    return not made or made[-1].is_mark or made[-1].tag in ("CJT", "CJS", "CJC")


def _is_clitic_place(words: tuple[Token, ...], at: int, made: list[Token]) -> bool:
    """Whether "la" or "los" before the word may be a pronoun: after a noun, "que" or "no", no verb after."""
    if len(made) < 2 or made[-2].is_mark:
        return False  # "La mina cerró": what opens a clause is an article
    if any(form.mood.is_finite for form in readings(words[at + 1].lower if at + 1 < len(words) else "")):
        return False  # "que la mina cierre"
    return made[-2].is_noun or made[-2].tag in ("CJT", "XX0", "CJS", "PNP")


def _nominal(low: str, made: list[Token]) -> tuple[str, str]:
    perhaps = low == "vez" and bool(made) and made[-1].lower == "tal"
    if perhaps or (low.endswith("mente") and len(low) > 7):
        return "AV0", low
    after_noun = bool(made) and made[-1].is_noun
    if low in words_of("before-nouns") or (
        after_noun and _ADJECTIVE.search(low) and noun_trigger(low) is None
    ):
        return "AJ0", low
    return ("NN2" if low.endswith("s") and len(low) > 3 else "NN1"), low
