"""Which namesake is meant where the other names of an article, or its words, are of one country."""

import pytest

from tests.extract.conftest import Read

ENGLISH = [
    ("A frigate left Ferrol on Monday. It will dock in Cartagena on Friday.", "ES"),
    ("Two frigates sailed from Rota on Monday. A submarine caught fire in Cartagena on Friday.", "ES"),
    ("Navantia said a submarine was launched in Cartagena on Monday.", "ES"),
    ("Rain closed the port of Barranquilla on Sunday. A shed burned down in Cartagena on Monday.", "CO"),
    ("Colombia's navy began a drill on Sunday. A shed burned down in Cartagena on Monday.", "CO"),
    ("A shed burned down in Cartagena on Monday.", "CO"),
    ("Trains stopped in Zaragoza on Sunday. A shed burned down in Valencia on Monday.", "ES"),
    ("Trains stopped in Maracay on Sunday. A shed burned down in Valencia on Monday.", "VE"),
    ("Trains stopped in Seville on Sunday. A shed burned down in Córdoba on Monday.", "ES"),
    ("Trains stopped in Rosario on Sunday. A shed burned down in Córdoba on Monday.", "AR"),
]


@pytest.mark.parametrize(("text", "country"), ENGLISH)
def test_a_name_of_several_towns_is_that_of_the_country_the_article_is_about(
    reading_of: Read, text: str, country: str
) -> None:
    assert [where.country for where in reading_of(text, "2026-11-24").events[-1].where] == [country]
