"""The places that the ends of a distance mean: described, said of in a clause, or told of before."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Trains run to Zadar again. The town, on the Adriatic Sea, is less than 100 km from Trieste.",
            ("Zadar", "Trieste"),
        ),
        (
            "Poland fears for Brest. Officials in Vilnius note that it is less than 250 km from Warsaw.",
            ("Brest", "Warsaw"),
        ),
        (
            "Ministers in Fiji, whose capital, Suva, is nearly 1,100 km from Port Vila, did not comment.",
            ("Suva", "Port Vila"),
        ),
        (
            "Cottbus, says a leaflet of the railway, is under 60 km from Guben.",
            ("Cottbus", "Guben"),
        ),
        (
            "The Flamanville nuclear plant is shut. Paris is less than 400 km from the reactors.",
            ("Paris", "Flamanville"),
        ),
    ],
)
def test_the_subject_of_the_clause_is_measured_and_not_the_nearest_name(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert ends[1].split()[-1] in claim.to.name


def test_a_port_that_may_be_either_of_two_is_none(reading_of: Read) -> None:
    text = "A ferry goes from Larne to Cairnryan. The port, on Belfast Lough, is about 30 km from Belfast."
    [claim] = reading_of(text).claims
    assert (claim.start.name, claim.holds) == ("The port", None)


def test_two_bases_are_the_last_two_bases_and_no_town(reading_of: Read) -> None:
    text = (
        "Work at Volkel air base will move to Leeuwarden air base, said a minister in Utrecht on Monday. "
        "The two bases are about 175 km apart."
    )
    [claim] = reading_of(text).claims
    assert {claim.start.name, claim.to.name} == {"Volkel air base", "Leeuwarden air base"}


def test_a_noun_phrase_after_a_comma_says_more_of_the_place_before_it(reading_of: Read) -> None:
    [claim] = reading_of("Boats came from Vidin, the oldest Danube port, some 80 km from Craiova.").claims
    assert (claim.start.name, claim.to.name) == ("Vidin", "Craiova")


def test_a_town_faced_by_another_is_measured_from_it(reading_of: Read) -> None:
    text = "Troops stand in Ruse, which faces Giurgiu, a Romanian town less than five miles away."
    [claim] = reading_of(text).claims
    assert {claim.start.name, claim.to.name} == {"Ruse", "Giurgiu"}


def test_the_sea_that_a_distance_crosses_is_no_end_of_it(reading_of: Read) -> None:
    [claim] = reading_of("Visby lies some 150 km across the Baltic from Ventspils.").claims
    assert (claim.start.name, claim.to.name) == ("Visby", "Ventspils")
