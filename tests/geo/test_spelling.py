"""How a place is found that news spell or call in yet another way."""

import pytest

from viewer.geo.entry import Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.spelling import skeleton
from viewer.paths import resource


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open(resource("gazetteer.bin"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ghazvin", "Qazvin"),
        ("Djalalabad", "Jalal-Abad"),
        ("Tarhouna", "Tarhunah"),
        ("al-Mayadeen", "Mayadin"),
        ("Lashkargah", "Lashkar Gah"),
        ("Valuiki", "Valuyki"),
    ],
)
def test_two_spellings_of_a_name_share_their_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(("one", "other"), [("Homs", "Hama"), ("Sumy", "Samara"), ("Kerch", "Kirkuk")])
def test_two_names_do_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_a_town_is_found_by_another_spelling_in_its_own_country_alone(gazetteer: Gazetteer) -> None:
    assert [town.name for town in gazetteer.spelt_alike("Tobruq", "LY")] == ["Tobruk"]
    assert gazetteer.spelt_alike("Tobruq", "EG") == ()


def test_what_spellings_share_is_no_name(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("~" + skeleton("Tobruk")) == gazetteer.lookup(skeleton("Tobruk"))
    assert all("~" not in entry.key for entry in gazetteer.search("Tobr"))


def test_a_site_is_found_without_the_word_for_what_it_is_but_wants_evidence(gazetteer: Gazetteer) -> None:
    (dam,) = gazetteer.lookup("Xiluodu")

    assert dam.name == "Xiluodu Dam"
    assert dam.flags & {Trait.ORGANISATION}


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("Ludwigshafen", "Ludwigshafen am Rhein"),
        ("Corbeil", "Corbeil-Essonnes"),
        ("Tepatitlán", "Tepatitlán de Morelos"),
        ("Donostia", "Donostia / San Sebastián"),
        ("St. Pölten", "Sankt Pölten"),
    ],
)
def test_a_town_is_found_by_the_part_of_its_name_that_it_is_called_for_short(
    gazetteer: Gazetteer, short: str, name: str
) -> None:
    assert gazetteer.lookup(short)[0].name == name


@pytest.mark.parametrize(
    ("word", "town"),
    [
        ("Havre", "Le Havre"),  # an article is not left out
        ("Carmen", "Ciudad del Carmen"),  # a woman
        ("Clermont", "Clermont-Ferrand"),  # the name of other towns
    ],
)
def test_a_part_of_a_name_that_may_mean_another_is_no_short_name(
    gazetteer: Gazetteer, word: str, town: str
) -> None:
    assert town not in [entry.name for entry in gazetteer.lookup(word)]
