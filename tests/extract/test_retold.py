"""Who and what a second clause goes on about, and who denies what somebody said."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police boarded a bulk carrier and ordered it to Oslo, where it arrived.", "Bulk carrier arrives"),
        (
            "Peacekeepers of UNIFIL took in some 2,000 people.",
            "Peacekeepers of UNIFIL take in some 2,000 people",
        ),
        ("Rio Tinto plans a merger, an agreement reached in February.", "Agreement reached"),
        ("Under a treaty signed in 1979 the base was handed over.", "Base handed over"),
    ],
)
def test_a_headline_has_the_subject_and_the_voice_of_the_text(reading_of: Read, text: str, told: str) -> None:
    assert reading_of(text).events[-1].what == told


def test_what_would_be_were_something_so_has_its_condition(reading_of: Read) -> None:
    (reached,) = reading_of("Were fighters stationed there, they could reach Hainan.").events
    assert reached.condition == "Were fighters stationed there"


def test_a_figure_denies_nothing(reading_of: Read) -> None:
    text = "Output could fall, Codelco said. It denied that the tremor had been caused by blasting."
    assert reading_of(text).events[-1].says == "Codelco"


def test_a_reef_is_nobody(reading_of: Read) -> None:
    (built,) = reading_of("Dredgers have created land at Tomkin Reef and Vesper Reef since 2022.").events
    assert built.who == ()


def test_a_place_named_without_its_kind_is_no_country_in_its_name(reading_of: Read) -> None:
    text = "Hanoi built a runway on Barque Canada Reef. Barque Canada lies 500 km east of Vung Tau."
    (claim,) = reading_of(text).claims
    assert claim.start.name == "Barque Canada Reef"
