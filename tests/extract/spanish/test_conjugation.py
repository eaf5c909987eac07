"""The forms of Spanish verbs, made from their dictionary forms."""

import pytest

from viewer.extract.spanish.conjugation import Form, Mood, participle, present, readings


@pytest.mark.parametrize(
    ("word", "lemma", "mood", "is_plural"),
    [
        ("aprobó", "aprobar", Mood.PAST, False),
        ("aprueban", "aprobar", Mood.PRESENT, True),
        ("construyó", "construir", Mood.PAST, False),
        ("construya", "construir", Mood.SUBJUNCTIVE, False),
        ("redujeron", "reducir", Mood.PAST, True),
        ("produzca", "producir", Mood.SUBJUNCTIVE, False),
        ("detuvo", "detener", Mood.PAST, False),
        ("propondrán", "proponer", Mood.FUTURE, True),
        ("eligió", "elegir", Mood.PAST, False),
        ("murieron", "morir", Mood.PAST, True),
        ("navegaban", "navegar", Mood.IMPERFECT, True),
        ("podrían", "poder", Mood.CONDITIONAL, True),
        ("hubiera", "haber", Mood.PAST_SUBJUNCTIVE, False),
        ("cayó", "caer", Mood.PAST, False),
        ("desvía", "desviar", Mood.PRESENT, False),
        ("ataque", "atacar", Mood.SUBJUNCTIVE, False),
        ("pague", "pagar", Mood.SUBJUNCTIVE, False),
        ("abiertas", "abrir", Mood.PARTICIPLE, True),
        ("desoído", "desoír", Mood.PARTICIPLE, False),
        ("huyendo", "huir", Mood.GERUND, False),
        ("sustituirlas", "sustituir", Mood.INFINITIVE, False),
        ("vamos", "ir", Mood.PRESENT, True),
    ],
)
def test_a_form_is_known_by_its_verb_and_tense(word: str, lemma: str, mood: Mood, is_plural: bool) -> None:
    assert Form(lemma, mood, is_plural) in readings(word)


@pytest.mark.parametrize(
    ("word", "lemma", "mood"),
    [("desalojaron", "desalojar", Mood.PAST), ("mitigará", "mitigar", Mood.FUTURE)],
)
def test_a_verb_that_no_list_has_is_known_by_an_ending_without_doubt(
    word: str, lemma: str, mood: Mood
) -> None:
    assert [(form.lemma, form.mood) for form in readings(word)] == [(lemma, mood)]


@pytest.mark.parametrize("word", ["mercado", "refinería", "barco", "comando", "energía", "puerto", ""])
def test_a_noun_is_no_form_of_a_verb(word: str) -> None:
    assert readings(word) == ()


@pytest.mark.parametrize(
    ("lemma", "one", "many", "done"),
    [
        ("cerrar", "cierra", "cierran", "cerrado"),
        ("construir", "construye", "construyen", "construido"),
        ("proponer", "propone", "proponen", "propuesto"),
        ("prever", "prevé", "prevén", "previsto"),
        ("volver", "vuelve", "vuelven", "vuelto"),
        ("reunir", "reúne", "reúnen", "reunido"),
        ("elegir", "elige", "eligen", "elegido"),
        ("caer", "cae", "caen", "caído"),
    ],
)
def test_a_headline_has_the_forms_it_needs(lemma: str, one: str, many: str, done: str) -> None:
    assert (present(lemma), present(lemma, plural=True), participle(lemma)) == (one, many, done)
