"""Which namesake is meant where the other names of an article, or its words, are of one country."""

import pytest

from tests.extract.conftest import Read

SPANISH = [
    ("Dos fragatas salieron el lunes de Ferrol. Un incendio destruyó una nave en Cartagena el martes.", "ES"),
    ("La Guardia Civil registró el lunes un barco. Un incendio destruyó una nave en Mérida el martes.", "ES"),
    ("La Armada española inició el lunes un ejercicio. El martes ardió una nave en Cartagena.", "ES"),
    ("Dos fragatas salieron el lunes de Barranquilla. Un incendio destruyó una nave en Cartagena.", "CO"),
    ("La Armada de Colombia inició el lunes un ejercicio. El martes ardió una nave en Cartagena.", "CO"),
    ("Un incendio destruyó el lunes una nave en Cartagena.", "CO"),
    ("Un sismo sacudió el lunes Cancún. Un incendio destruyó una nave en Mérida.", "MX"),
]


@pytest.mark.parametrize(("text", "country"), SPANISH)
def test_a_name_of_several_towns_is_that_of_the_country_the_article_is_about(
    reading_of: Read, text: str, country: str
) -> None:
    assert [where.country for where in reading_of(text, "2026-11-24").events[-1].where] == [country]
