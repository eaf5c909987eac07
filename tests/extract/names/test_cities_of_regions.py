"""Names that a city shares with its region, of which the words around tell which is meant."""

import pytest

from tests.extract.conftest import Read
from viewer.model.where import Precision

MEANT = {
    "A refinery in Grodno was shut on Monday.": Precision.SETTLEMENT,
    "A fire killed six men at a plant in Karaganda on Monday.": Precision.SETTLEMENT,
    "Two men died in the Karaganda region on Monday.": Precision.REGION,
    "Floods hit the province of Gomel on Monday.": Precision.REGION,
    "A landslide in the Darién cut the road on Sunday.": Precision.REGION,
}


@pytest.mark.parametrize(("text", "precision"), MEANT.items())
def test_the_words_around_tell_the_city_from_its_region(
    reading_of: Read, text: str, precision: Precision
) -> None:
    (event,) = reading_of(text, "2026-11-20").events
    assert [place.precision for place in event.where] == [precision]


def test_the_region_is_no_rival_of_its_city_as_the_end_of_a_distance(reading_of: Read) -> None:
    (claim,) = reading_of("The works at Temirtau, about 30 km north of Karaganda, may close.").claims
    assert claim.holds is True


def test_a_way_down_a_river_counts_from_where_the_article_is(reading_of: Read) -> None:
    text = (
        "Gate shuts Brunsbüttel lock\n\nA ship struck a gate at Brunsbüttel on Monday. It was towed to "
        "Cuxhaven, less than 10 nautical miles down the Elbe, where it is held."
    )
    (claim,) = reading_of(text, "2026-11-20").claims
    assert claim.start.name == "Cuxhaven"
    assert claim.holds is False
