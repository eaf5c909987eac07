"""Where "aquí" is, and coasts, towns and distances that Spanish news tell of in short."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read

_ARICA = "Incendio en Arica\n\nUn incendio arrasó un mercado en Arica el domingo. "
_TACNA = "Sequía en Tacna\n\nTacna racionó el agua el lunes. "


@pytest.mark.parametrize(
    ("told", "to", "holds"),
    [
        ("El alcalde dijo que Tacna “está a 155 km de aquí”.", "Arica", False),
        ("Los barcos salen de Ilo. Tacna, a no más de 20 km de aquí, mandó agua.", "Arica", False),
        ("El ministro dijo en la ciudad que Tacna “está a 155 km de aquí”.", "Arica", False),
        ("El ministro dijo que Tacna “está a 155 km de aquí”.", "aquí", None),
        ("El alcalde de Iquique dijo que Tacna “está a 155 km de aquí”.", "Iquique", False),
        ("El presidente dijo en Santiago que Tacna está a 155 km de aquí.", "Santiago", False),
    ],
)
def test_here_is_where_somebody_speaks(reading_of: Read, told: str, to: str, holds: bool | None) -> None:
    check_ends(reading_of(_ARICA + told).claims[-1], "Tacna", to, holds=holds)


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            "Una barca llegó a Lampedusa. La isla está a 60 km del litoral africano.",
            "Lampedusa",
            "africano",
            False,
        ),
        (
            "Un barco llegó a Ceuta. La ciudad está a menos de 30 km de la costa europea.",
            "Ceuta",
            "europea",
            True,
        ),
        (
            "Un barco llegó a Ceuta. La ciudad está a menos de 30 km de la costa africana.",
            "Ceuta",
            "africana",
            None,
        ),
        (
            "Mineros pararon en Longyearbyen. La localidad está a 500 km del polo.",
            "Longyearbyen",
            "polo",
            False,
        ),
        (
            "Crecida\n\nEl río Ica creció el lunes. La ciudad, a 265 km de Lima, no tiene agua.",
            "Ica",
            "Lima",
            True,
        ),
        (_TACNA + "La separan de Arica unos 50 km.", "Tacna", "Arica", True),
        (_TACNA + "Ilo, de la que la separan 120 km de desierto, tiene agua.", "Tacna", "Ilo", True),
        (_TACNA + "A unos 120 km de allí, en Ilo, llueve.", "Ilo", "Tacna", True),
        (_TACNA + "El puerto de Ilo queda a 120 km al noroeste.", "Ilo", "Tacna", True),
        (_TACNA + "Un camión salió de Moquegua. Ilo queda a 120 km al noroeste.", "Ilo", "Tacna", None),
        (
            _TACNA + "Hay barcos en Ilo. La firma dice que ese puerto está a menos de 60 km.",
            "Ilo",
            "Tacna",
            False,
        ),
    ],
)
def test_shores_and_towns_told_of_in_short(
    reading_of: Read, text: str, start: str, to: str, holds: bool | None
) -> None:
    check_ends(reading_of(text).claims[-1], start, to, holds=holds)


def test_a_town_near_the_border_with_a_country_does_not_lie_in_it(reading_of: Read) -> None:
    told = "Ecuador mandó tropas a Esmeraldas. San Lorenzo está a menos de 20 km de la frontera con Colombia."
    [claim] = reading_of(told).claims
    assert (claim.start.country, claim.holds) == ("EC", True)


def test_what_goes_about_a_town_is_not_that_town(reading_of: Read) -> None:
    assert not reading_of(_TACNA + "El fuego, que ronda Ilo, está a 60 kilómetros.").claims
