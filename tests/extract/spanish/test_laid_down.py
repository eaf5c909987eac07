"""What plans lay down, what runs out, and what is only said of papers and vows."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days


@pytest.mark.parametrize(
    ("text", "certainty", "day"),
    [
        (
            "El calendario prevé que el primer reactor se apague el 1 de noviembre de 2027.",
            "planned",
            "2027-11-01",
        ),
        ("El plan de 2019 prevé que la mina cierre en mayo de 2027.", "planned", "2027-05-01"),
        ("El mandato de la misión vence el 28 de febrero de 2026.", "planned", "2026-02-28"),
        (
            "El presidente encabezó el 6 de diciembre el acto de bienvenida en Córdoba.",
            "occurred",
            "2025-12-06",
        ),
        (
            "La Asamblea discutirá el 16 de diciembre en Caracas una ley sobre puertos.",
            "planned",
            "2025-12-16",
        ),
    ],
)
def test_how_and_when_it_is_told(reading_of: Read, text: str, certainty: str, day: str) -> None:
    event = reading_of(text, "2025-12-12").events[-1]

    assert (event.certainty.value, start_days(event)[0]) == (certainty, day)


@pytest.mark.parametrize(
    "text",
    [
        "«Vamos a llegar a la verdad», dijo la presidenta.",
        "No se trata de abrir o cerrar la mina.",
        "Un mapa que difundió la cadena muestra el lugar.",
    ],
)
def test_vows_matters_and_papers_are_no_events(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-12-12").events == ()
