"""Who "he", "it" and "they" are: neither who only says so, nor a paper, nor who did something to them."""

import pytest

from tests.extract.conftest import Read


def _told(reading_of: Read, text: str) -> list[str]:
    return [event.what for event in reading_of(text, "2026-11-24").events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She was killed by a mine in Ica on Sunday, governor Ana Ruiz said.", "Killed by mine in Ica"),
        ("He was arrested in Lima on Sunday, lawyer Juan Soto said.", "Arrested in Lima"),
        ("He was listed in fair condition Sunday, spokeswoman Ana Ruiz said.", "Listed in fair condition"),
        ("It was hit by two drones on Sunday, Commodore Juan Soto said.", "Hit by two drones"),
        ("They were flown to Lima on Sunday, police said.", "Flown to Lima"),
        ("They left for Chile on Monday, officials said.", "Leave for Chile"),
        ("The tribes say it could bring 400 jobs to Ica.", "400 jobs brought to Ica"),
    ],
)
def test_who_says_so_is_not_whom_it_befell(reading_of: Read, text: str, told: str) -> None:
    assert _told(reading_of, text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It plans to open a plant in Ica in 2027, Orbis said.", "Orbis opens plant in Ica"),
        ("He will fly to Lima on Friday, President Juan Soto said.", "President Juan Soto flies to Lima"),
        ("He would resign on Friday, Juan Soto said.", "Juan Soto resigns"),
    ],
)
def test_who_tells_his_own_plans_is_whom_they_are_of(reading_of: Read, text: str, told: str) -> None:
    assert _told(reading_of, text) == [told]


def test_he_goes_on_about_the_man_told_of_before(reading_of: Read) -> None:
    text = "A sailor was stabbed in Ica on Friday. He was flown to Lima on Sunday, spokesman Juan Soto said."

    assert _told(reading_of, text)[-1] == "Sailor flown to Lima"


def test_he_is_the_officer_told_of_and_no_car(reading_of: Read) -> None:
    text = "The officer stopped a Chevy Malibu. The officer left Ica. He found $400 in Lima on Monday."

    assert _told(reading_of, text)[-1] == "Officer finds $400 in Lima"


def test_what_somebody_is_listed_in_is_no_plan(reading_of: Read) -> None:
    (event,) = reading_of("He was listed in fair condition Sunday.", "2026-11-24").events

    assert event.certainty.value == "occurred"


def test_a_street_or_a_hospital_is_nobody(reading_of: Read) -> None:
    text = "The crash happened near Alder Street and Valdero Lane. He was taken to hospital on Sunday."

    assert _told(reading_of, text)[-1] == "Taken to hospital"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The indictment says he shipped arms to Ica in 2023.", "Arms shipped to Ica"),
        ("The lawsuit alleges that it dumped waste in Lima in 2023.", "Waste dumped in Lima"),
    ],
)
def test_a_paper_did_nothing_of_what_it_says(reading_of: Read, text: str, told: str) -> None:
    assert _told(reading_of, text) == [told]


def test_a_paper_tells_of_whom_the_text_is_about(reading_of: Read) -> None:
    text = "Orbis was sued in Lima in May. The lawsuit says that it dumped waste in a river in 2022."

    assert _told(reading_of, text)[-1] == "Orbis dumps waste in river"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Troops sheltered the nuns after they were attacked in Ica.", "Nuns attacked in Ica"),
        ("Sailors rescued six men after they had drifted off Lima.", "Six men drift off Lima"),
        (
            "Officers arrested three sailors after they refused to leave Ica.",
            "Three sailors refuse to leave Ica",
        ),
        ("The company fired 20 workers after they went on strike in May.", "20 workers go on strike"),
        ("The army freed the journalist after she was held in Ica.", "Journalist held in Ica"),
        (
            "Gunmen killed two priests while they were leading prayers in Ica on Monday.",
            "Two priests lead prayers in Ica",
        ),
        (
            "President Ana Ruiz fired her minister after he lied to parliament in May.",
            "Minister lies to parliament",
        ),
        ("Rebels released two pilots after they were paid $1m in Ica.", "Paid $1m in Ica"),
        ("Troops captured two villages after they crossed the river.", "Troops cross river"),
        ("Guards shot two prisoners after they attacked a nurse.", "Nurse attacked"),
        ("Police arrested two men after they found drugs in Ica.", "Police find drugs in Ica"),
        ("Chile and Peru signed a pact after they met in Lima.", "Chile and Peru meet in Lima"),
    ],
)
def test_they_are_those_to_whom_it_was_done(reading_of: Read, text: str, told: str) -> None:
    assert _told(reading_of, text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor met relatives of those who were killed in the 2022 crash.", "Those killed in crash"),
        ("Friends of those killed in the 2022 crash met in Lima.", "Those killed in crash"),
        ("Peru named the heirs of those who died in Ica in May.", "Those die in Ica"),
        ("The mayor met families of people who were injured in Ica in May.", "People injured in Ica"),
        ("Those who were held in Ica have been freed.", "Those freed"),
    ],
)
def test_friends_of_the_dead_are_alive(reading_of: Read, text: str, told: str) -> None:
    assert told in _told(reading_of, text)


def test_who_answered_is_who_acts(reading_of: Read) -> None:
    text = "A bomb went off in Lima on Monday. The president replied and sent troops to Ica."

    assert _told(reading_of, text)[-1] == "President sends troops to Ica"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They refused to leave the ship on Monday.", "Refuse to leave ship"),
        ("They tried to storm the port on Monday.", "Try to storm port"),
    ],
)
def test_what_was_refused_or_only_tried_is_not_done(reading_of: Read, text: str, told: str) -> None:
    assert _told(reading_of, text) == [told]


def test_it_that_gets_rough_is_nothing(reading_of: Read) -> None:
    text = '"Orbis is the biggest firm in Lima," said Juan Soto, an analyst. "It\'s going to get rough."'

    assert _told(reading_of, text) == []


def test_who_returns_does_not_do_so_where_he_had_gone(reading_of: Read) -> None:
    text = "The general, who fled to Cuba in 2019 and returned last year, was freed on Monday."

    places = [[place.name for place in event.where] for event in reading_of(text, "2026-11-24").events]
    assert places[:2] == [["Cuba"], []]
