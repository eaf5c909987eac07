"""Which namesake is meant where the other names of an article, or its words, are of one country."""

import pytest

from tests.extract.conftest import Read
from viewer.model.where import Precision

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


@pytest.mark.parametrize("name", ["Kano State", "Khartoum State", "Lagos State"])
def test_a_state_that_has_its_name_from_a_town_is_no_town(reading_of: Read, name: str) -> None:
    (event,) = reading_of(f"A shed burned down in {name} on Monday.", "2026-11-24").events

    assert [where.precision for where in event.where] == [Precision.REGION]


def test_of_two_ports_of_a_name_that_is_meant_of_whose_land_it_tells(reading_of: Read) -> None:
    spain = reading_of("A shed burned down in the port of Cartagena, Spain's navy said.", "2026-11-24")
    colombia = reading_of("A shed burned down in the port of Cartagena, Colombia's navy said.", "2026-11-24")

    assert [w.country for e in (*spain.events, *colombia.events) for w in e.where] == ["ES", "CO"]


@pytest.mark.parametrize("beside", ["", "Trains stopped in Antwerp on Sunday. A fire burned in Ghent. "])
def test_towns_of_its_land_speak_for_a_plant_as_for_the_town_it_is_called_after(
    reading_of: Read, beside: str
) -> None:
    text = f"Doel is a nuclear plant in Belgium. {beside}Unit 1 of Doel was shut down on Monday."
    assert [w.precision for w in reading_of(text, "2026-11-24").events[-1].where] == [Precision.SITE]
