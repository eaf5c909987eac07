"""Kinds of Spanish events by what is acted on, and what is no actor."""

import pytest

from tests.extract.conftest import Read

KINDS = [
    ("Por sus muelles se embarcarían hasta 19 millones de toneladas al año.", "operation"),
    ("La planta producirá 200.000 toneladas al año.", "operation"),
    ("La minera impugnará la concesión en mayo.", "legal"),
    ("El consejo proclamará los resultados el 30 de noviembre.", "statement"),
    ("La Constitución prohíbe desde 2008 ese tipo de instalaciones.", "operation"),
    ("La Corte Suprema declaró inconstitucional el contrato el 28 de noviembre de 2023.", "decision"),
    ("En marzo la empresa suspendió dos arbitrajes contra el país.", "legal"),
    ("La central volverá a encenderse el próximo mes.", "opening"),
    ("Unos 1.600 trabajadores se encargan del mantenimiento de la planta.", "operation"),
    ("Los sindicatos volverán a las calles en mayo.", "incident"),
    ("El dique de relaves podría tener filtraciones.", "incident"),
    ("La armadora indemnizará a las familias con 3 millones de euros.", "economic"),
    ("El buque atracó el lunes en Puerto España.", "movement"),
    ("El crudo Brent cerró el jueves con un alza del 0,9%.", "economic"),
    ("La Unión Europea prorrogó las sanciones el lunes.", "legal"),
    ("Las clases volverán mañana a las escuelas.", "opening"),
    ("El Gobierno bajará los impuestos en enero.", "decision"),
    ("El astillero perdió el contrato en mayo.", "agreement"),
    ("Los piratas retuvieron a la tripulación durante tres semanas.", "incident"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_is_acted_on_gives_the_kind(reading_of: Read, text: str, kind: str) -> None:
    assert reading_of(text, "2025-11-28").events[0].kind.value == kind


def test_money_and_models_of_aircraft_do_not_act(reading_of: Read) -> None:
    text = (
        "Los F-16 aterrizaron el viernes en Tandil. La firma aprobó en agosto una partida de S/68 millones."
    )
    assert [event.who for event in reading_of(text, "2025-11-28").events] == [(), ()]
