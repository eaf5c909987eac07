"""Places that only say whence something is, and names of places before a site."""

import pytest

from tests.extract.conftest import Read


def places(read: Read, text: str) -> list[str]:
    return [where.name for where in read(text).events[-1].where]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Militants attacked convoys of tankers from Senegal and Ghana.", []),
        ("Gunmen kidnapped three engineers from China near Kaduna.", ["Kaduna"]),
        ("Manila has received two cutters built by Mitsubishi in Shimonoseki.", []),
        ("Thieves stole two lorries from Kaduna.", ["Kaduna"]),
        ("The cutter was built in Shimonoseki in 2019.", ["Shimonoseki"]),
    ],
)
def test_whence_something_is_says_not_where_it_was_harmed(
    reading_of: Read, text: str, named: list[str]
) -> None:
    assert places(reading_of, text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Shell will sell its Singapore refinery to Glencore.", ["Singapore refinery"]),
        ("BASF shut its Antwerp ammonia plant in 2023.", ["Antwerp"]),
        ("The senate closed the US base in Djibouti.", ["Djibouti"]),
    ],
)
def test_a_name_before_a_site_says_where_that_is(reading_of: Read, text: str, named: list[str]) -> None:
    assert [name.removesuffix(" ammonia plant") for name in places(reading_of, text)] == named


def test_they_who_fear_something_are_those_told_of_last(reading_of: Read) -> None:
    text = (
        "Lars Holm spoke on Monday. Fishermen blocked the harbour. They fear that they will lose their boats."
    )

    feared = reading_of(text).events[-1]

    assert feared.what == "Fishermen lose boats"
    assert feared.says == "fishermen"


def test_a_time_that_is_spent_or_saved_is_told(reading_of: Read) -> None:
    (spent,) = reading_of("Engineers will spend up to 18 months in Indonesia.").events
    assert spent.what == "Engineers spend up to 18 months in Indonesia"


def test_guests_from_a_country_are_not_there(reading_of: Read) -> None:
    assert places(reading_of, "The president opened the port with delegations from China and Gabon.") == []
    assert places(reading_of, "A delegation from China left Dakar.") == ["Dakar"]
