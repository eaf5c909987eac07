"""Where Spanish sentences end, and which words are verbs."""

import pytest

from viewer.extract.spanish.parsing import analysed, split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El Sr. Gómez llegó. Se fue.", ["El Sr. Gómez llegó.", "Se fue."]),
        ("La ley núm. 30 rige. Nadie la votó.", ["La ley núm. 30 rige.", "Nadie la votó."]),
        ("Un buque de EE. UU. zarpó. Otro no.", ["Un buque de EE. UU. zarpó.", "Otro no."]),
        ("Llegó de EE. UU. La visita fue breve.", ["Llegó de EE. UU.", "La visita fue breve."]),
        ("Costó 1.500 euros. ¿Quién pagó?", ["Costó 1.500 euros.", "¿Quién pagó?"]),
        ("«Es el fin». No lo fue.", ["«Es el fin».", "No lo fue."]),
        ("Abrió a las 9.30 h. Cerró tarde.", ["Abrió a las 9.30 h.", "Cerró tarde."]),
        ("No. Dijo que no. Y calló.", ["No.", "Dijo que no.", "Y calló."]),
    ],
)
def test_sentences_end_where_a_reader_says_so(text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in split(text)] == expected


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("La compra de la planta avanza bien.", ["avanza"]),
        ("El Perú compra helicópteros.", ["compra"]),
        ("El acuerdo entre ambos se firma hoy.", ["firma"]),
        ("La firma del acuerdo fue el lunes.", ["fue"]),
        ("Xi Jinping la inauguró.", ["inauguró"]),
        ("Los heridos están en Lima.", ["están"]),
        ("Dos barcos resultaron heridos de muerte.", ["resultaron", "heridos"]),
        ("Si fuera aprobado, la obra empezaría.", ["fuera", "aprobado", "empezaría"]),
        ("Está previsto que la primera llegue a Manila.", ["Está", "previsto", "llegue"]),
        ("El Estado paga una parte para el cierre.", ["paga"]),
    ],
)
def test_a_word_that_may_be_noun_or_verb_is_settled_by_its_neighbours(text: str, verbs: list[str]) -> None:
    (sentence,) = analysed(text)

    assert [t.text for t in sentence.tokens if t.tag.startswith("V.")] == verbs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("El plan ha sido aprobado.", [("aprobar", True)]),
        ("El puerto no va a cerrar.", [("cerrar", False)]),
        ("La base volverá a operar.", [("operar", False)]),
        ("El buque hizo escala en Ilo.", [("visitar", False)]),
        ("La línea entró en servicio.", [("entrar en servicio", False)]),
        ("Prevén conectar ambos puertos.", [("conectar", False)]),
        ("El canal sigue bloqueado.", [("bloquear", False)]),
    ],
)
def test_verbs_that_stand_together_are_one_group(text: str, told: list[tuple[str, bool]]) -> None:
    (sentence,) = analysed(text)

    assert [(c.group.lemma, c.group.passive) for c in sentence.parts] == told


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Si llueve, la presa abrirá.", ["condition", "main"]),
        ("La empresa que opera el puerto dijo que lo ampliará.", ["relative", "main", "complement"]),
        ("El barco, que zarpó de Ilo, llegó el lunes.", ["relative", "main"]),
        ("El ministro negó que la base fuera a cerrar.", ["main", "complement"]),
        ("La obra empezó y el canal se cerró.", ["main", "coordinate"]),
        ("El puerto cerrará, dijo el alcalde.", ["main", "attribution"]),
        ("Cuando se firme, las obras empezarán.", ["time", "main"]),
        ("No confirmó si reabrirá.", ["main", "other"]),
        ("La semana que viene revisará el plan.", ["main"]),
    ],
)
def test_clauses_hang_on_one_another(text: str, roles: list[str]) -> None:
    (sentence,) = analysed(text)
    ordered = sorted((c for c in sentence.parts if c.shape == "finite"), key=lambda c: c.group.first)

    assert [clause.role.value for clause in ordered] == roles
