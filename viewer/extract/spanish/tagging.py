"""Parts of speech of Spanish words: closed classes, verb forms, and nouns by what stands before them.

A word that may be a noun or a verb ("compra", "marcha") is settled by its neighbours: after an article or a
preposition it is a noun, after a noun or "se" a verb.  Tags are those of the English reader (CLAWS 5); those
of verbs carry tense and mood: `V.past`, `V.participle`.
"""

import re
from dataclasses import replace

from viewer.extract.spanish.conjugation import Form, Mood, readings
from viewer.extract.spanish.numbers import number
from viewer.extract.spanish.words import noun_trigger, words_of
from viewer.extract.tokens import Token

_CLOSED = {
    **dict.fromkeys("el la los las un una unos unas lo".split(), "AT0"),
    **dict.fromkeys(
        "de del a al en con por para sin sobre entre hacia hasta desde ante bajo contra durante mediante según "
        "tras excepto salvo".split(), "PRP",
    ),
    **dict.fromkeys("y e o u ni pero sino".split(), "CJC"),
    **dict.fromkeys("si cuando mientras aunque porque pues como donde".split(), "CJS"),
    **dict.fromkeys("que quien quienes cuyo cuya cuyos cuyas".split(), "CJT"),
    **dict.fromkeys("se le les me nos os te él ella ellos ellas usted ustedes yo nosotros ello esto eso".split(), "PNP"),
    **dict.fromkeys("no nunca jamás tampoco".split(), "XX0"),
    **dict.fromkeys("su sus mi mis nuestro nuestra nuestros nuestras".split(), "DPS"),
    **dict.fromkeys(
        "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas ambos ambas todo toda todos "
        "todas cada otro otra otros otras algún alguno alguna algunos algunas ningún ninguno ninguna varios varias "
        "muchos muchas mucho mucha pocos pocas cualquier tal tales dicho dicha dichos dichas tanto".split(), "DT0",
    ),
    **dict.fromkeys(
        "más menos ya muy también además allí allá aquí ahí ahora hoy ayer entonces después antes luego así casi solo "
        "sólo apenas aún todavía siempre quizá quizás cerca lejos dentro fuera junto frente pronto tarde aproximadamente "
        "bien mal nada mañana anoche incluso alrededor arriba abajo atrás adelante posiblemente acaso".split(), "AV0",
    ),
}  # fmt: skip
_DETERMINERS = ("AT0", "DPS", "DT0", "CRD")
_CLITICS = frozenset("la las los lo".split())
_BEFORE_NOUN = frozenset(
    "posible nuevo nueva nuevos nuevas gran grandes primer primera próximo próxima antiguo antigua último última "
    "segundo segunda tercer tercera futuro futura mayor menor mismo misma eventual presunto presunta supuesto "
    "principal principales alto alta baja buen mejor peor pequeño pequeña único única".split()
)
_SURE = (Mood.PAST, Mood.FUTURE, Mood.CONDITIONAL, Mood.PAST_SUBJUNCTIVE)
_ALSO_NOUNS = frozenset(
    "parte base carga obra costa paso marca cargo plan cuenta medida muestra prueba forma junta marcha pesca salida "
    "entrada llegada planta ayuda busca lucha guarda reserva ruta multa demanda acción causa orden cruce cierre avance "
    "corte alcance ataque desarrollo control apoyo informe acuerdo proyecto trabajo vuelo retiro traslado rescate "
    "saldo embarque despliegue choque derrame bloqueo retraso rechazo aumento recorte descenso uso gasto pago envío "
    "viaje encuentro registro estado hecho puesto debate cambio regreso intento conflicto contacto contrato estudio "
    "producto resultado tratado crédito cobro interés ejercicio proceso deseo temor inicio comienzo fin término "
    "reforma firma compra venta entrega oferta crisis captura protesta denuncia huelga visita línea vía abono "
    "poder deber ser saber pesar haber".split()
)  # fmt: skip
_ADJECTIVE = re.compile(r"(?:al|ales|ivo|iva|ivos|ivas|oso|osa|osos|osas|ble|bles|ico|ica|icos|icas|ario|aria|"
                        r"arios|arias|ense|enses|ante|antes|eño|eña|ino|ina|inos|inas)$")  # fmt: skip
_MARKS = frozenset(",.;:!?¡¿…—–()[]/")
_QUOTES = frozenset('“”"«»‘’„')


def tagged(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The same words with their parts of speech and dictionary forms."""
    made: list[Token] = []
    for at, word in enumerate(words):
        tag, lemma = _tag(words, at, made)
        made.append(replace(word, tag=tag, lemma=lemma))
        if tag.startswith("V.") and made[-2:-1] and made[-2].lower in _CLITICS and made[-2].tag == "AT0":
            if _is_finite(tag):
                made[-2] = replace(made[-2], tag="PNP")
    return tuple(made)


def mood_of(token: Token) -> Mood | None:
    """The tense and mood of a tagged verb; None for any other word."""
    return Mood(token.tag[2:]) if token.tag.startswith("V.") else None


def _is_finite(tag: str) -> bool:
    return Mood(tag[2:]).is_finite


def _tag(words: tuple[Token, ...], at: int, made: list[Token]) -> tuple[str, str]:
    text, low = words[at].text, words[at].lower
    if text in _QUOTES:
        return "PUQ", text
    if len(text) == 1 and not text.isalnum():
        return ("PUN" if text in _MARKS else "NN0" if text in "$€£¥₹%" else "PUX"), text
    if text[0].isdigit() or (number(low) is not None and low not in ("un", "una", "uno")):
        return "CRD", low
    if low in _CLOSED and not (text[0].isupper() and at and not made[-1].is_mark):
        return _closed(words, at, made)
    if text[0].isupper() and not _opens(made):
        return "NP0", text
    form = _verb(words, at, made)
    if form:
        return f"V.{form.mood.value}", form.lemma
    if text[0].isupper() and (_has_capitals(text) or _next_is_capital(words, at)):
        return "NP0", text
    return _nominal(low, made)


def _closed(words: tuple[Token, ...], at: int, made: list[Token]) -> tuple[str, str]:
    low = words[at].lower
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if low == "fuera" and any(f.mood is Mood.PARTICIPLE for f in readings(after)):
        return "V.past-subjunctive", "ser"
    if low == "dicho" and made and made[-1].lemma == "haber":
        return "V.participle", "decir"
    return _CLOSED[low], low


def _has_capitals(text: str) -> bool:
    """Whether a word is a name by its capitals alone: "BASF", "Hapag-Lloyd"."""
    return any(c.isupper() for c in text[1:])


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
    for form in found:
        if form.mood is Mood.PARTICIPLE and _is_participle(low, before):
            return form
        if form.mood in (Mood.INFINITIVE, Mood.GERUND) and not (
            before and before.tag in ("AT0", "DPS", "DT0")
        ):
            return form
    finite = [form for form in found if form.mood.is_finite]
    chosen = _preferred(finite, made)
    if chosen is None or (chosen.mood not in _SURE and not _is_verb_here(words, at, made)):
        return None
    return chosen


def _preferred(finite: list[Form], made: list[Token]) -> Form | None:
    """Of several readings the one that fits: "construya" and "cierre" after "que" are subjunctives."""
    if not finite:
        return None
    return min(finite, key=lambda f: f.mood is Mood.SUBJUNCTIVE)


def _is_participle(low: str, before: Token | None) -> bool:
    """Whether a participle is one and no noun: not "el estado", "los heridos", "del partido"."""
    if before is None:
        return low not in _ALSO_NOUNS
    if before.lemma == "haber":
        return True
    if before.tag in _DETERMINERS or before.lower in ("del", "al", "de", "en"):
        return False
    return low not in _ALSO_NOUNS or before.tag.startswith("V.")


def _is_verb_here(words: tuple[Token, ...], at: int, made: list[Token]) -> bool:
    """Whether a present or subjunctive that may be a noun too is a verb, by what stands before it."""
    low = words[at].lower
    before = made[-1] if made else None
    if before is None or before.is_mark:
        return low not in _ALSO_NOUNS and noun_trigger(low) is None
    if before.lower in _CLITICS and before.tag == "AT0":
        return low not in _ALSO_NOUNS and noun_trigger(low) is None and _is_clitic_place(made)
    if before.tag in _DETERMINERS or before.tag == "PRP":
        return False
    if before.lower in _BEFORE_NOUN:
        return low not in _ALSO_NOUNS and noun_trigger(low) is None and not low.endswith(("a", "as"))
    if before.tag == "PNP" or before.tag == "XX0" or before.lower == "ya":
        return True
    if before.tag == "CJC":
        return low not in _ALSO_NOUNS and noun_trigger(low) is None
    if before.tag.startswith("V.") and _is_finite(before.tag):
        return False
    return not (before.tag.startswith("V.") and low in _ALSO_NOUNS)


def _is_clitic_place(made: list[Token]) -> bool:
    """Whether "la" or "los" may be a pronoun: after a noun, a mark or "que", not after a preposition."""
    return (
        len(made) < 2 or made[-2].is_noun or made[-2].is_mark or made[-2].tag in ("CJT", "XX0", "CJS", "PNP")
    )


def _nominal(low: str, made: list[Token]) -> tuple[str, str]:
    if low.endswith("mente") and len(low) > 7:
        return "AV0", low
    after_noun = bool(made) and made[-1].is_noun
    if low in _BEFORE_NOUN or (after_noun and _ADJECTIVE.search(low) and noun_trigger(low) is None):
        return "AJ0", low
    return ("NN2" if low.endswith("s") and len(low) > 3 else "NN1"), low
