"""Places that a text calls by what it has said of them, in short or by what they lie in."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The airstrip on Penrhyn, an atoll of the Cook Islands, was reopened on 4 June 2024. "
            "Parliament approved a plan for the atoll in May 2024.",
            "Penrhyn",
        ),
        (
            "Berths were laid at HMAS Stirling, the naval base on Garden Island. "
            "The USS Minnesota called at Stirling in March.",
            "HMAS Stirling",
        ),
        (
            "Troops were flown to Fort Wainwright in Alaska. They left Wainwright on Monday.",
            "Fort Wainwright",
        ),
    ],
)
def test_a_place_is_the_one_told_of(reading_of: Read, text: str, name: str) -> None:
    event = reading_of(text, "2026-03-10").events[-1]

    assert [where.name for where in event.where] == [name]


def test_a_town_beside_a_base_of_its_name_is_the_town(reading_of: Read) -> None:
    event = reading_of("Jets left RAF Lossiemouth. A bomb fell on Lossiemouth.", "2026-03-10").events[-1]

    assert [where.name for where in event.where] == ["Lossiemouth"]


@pytest.mark.parametrize(
    ("text", "lat"),
    [
        ("Ships called at Vizhinjam, a port in Kerala, on Monday.", 8.38),
        ("Pilots will train at Mayport, in Florida, next May.", 30.39),
    ],
)
def test_a_place_lies_where_it_is_and_not_in_the_middle_of_its_province(
    reading_of: Read, text: str, lat: float
) -> None:
    (event,) = reading_of(text, "2026-03-10").events

    assert event.where[0].lat == pytest.approx(lat, abs=0.1)


def test_what_a_town_is_makes_no_other_place(reading_of: Read) -> None:
    (event,) = reading_of("Workers struck at Kismayo, a port in Jubaland, on Monday.", "2026-03-10").events

    assert [where.name for where in event.where] == ["Kismayo", "Jubaland"]


@pytest.mark.parametrize(
    ("text", "what", "names"),
    [
        (
            "The prime minister flew to Delhi on Sunday, two days before talks in Beijing.",
            "Prime minister flies to Delhi",
            ["Delhi"],
        ),
        ("The mine was shut in May, a week after a fire at a smelter in Tema.", "Mine shut", []),
    ],
)
def test_what_is_only_counted_from_is_not_where_it_is(
    reading_of: Read, text: str, what: str, names: list[str]
) -> None:
    (event,) = reading_of(text, "2026-03-10").events

    assert event.what == what
    assert [where.name for where in event.where] == names
