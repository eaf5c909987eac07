"""Whom a Spanish text means by a title, a ship, a relative or a number at the end of a name."""

import pytest

from tests.extract.conftest import Read

PUBLISHED = "2026-06-09"
WHO = [
    # the text, and a name of those who act in its last event
    ("El presidente Hugo Salas llegó. El mandatario admitió la derrota el lunes.", "Hugo Salas"),
    ("La ministra de Salud, Ana Rojas, habló. La ministra visitó el lunes Tacna.", "Ana Rojas"),
    ("El pesquero Xiang Hai 27 zarpó el lunes. El buque se hundió el martes.", "Xiang Hai 27"),
    ("La Armada capturó el lunes al pesquero de bandera china Xiang Hai 27.", "Xiang Hai 27"),
    ("Soldados de Ecuador y Perú patrullan la frontera desde marzo.", "Ecuador"),
    ("Chile, cuyo ejército ocupa el islote desde 1972, calló.", "Chile"),
    (
        "El fondo pertenece a Nova Bank, firma danesa que reclama desde 2022 ante la corte un pago.",
        "Nova Bank",
    ),
    ("Desde enero de 2023 Argentina cobra un peaje.", "Argentina"),
    ("Los rebeldes del M44 abandonaron el lunes Tacna.", "M44"),
]


@pytest.mark.parametrize(("text", "name"), WHO)
def test_it_is_told_of_them(reading_of: Read, text: str, name: str) -> None:
    assert name in reading_of(text, PUBLISHED).events[-1].who


def test_a_title_that_two_have_means_neither(reading_of: Read) -> None:
    text = "El ministro Hugo Salas y el ministro Luis Paz llegaron. El ministro visitó el lunes Tacna."
    assert not {"Hugo Salas", "Luis Paz"} & set(reading_of(text, PUBLISHED).events[-1].who)
