"""Names that pin an event to the wrong end of the world, and what stands for a place told before."""

import pytest

from tests.extract.conftest import Read

_TODAY = "2026-01-16"


@pytest.mark.parametrize(
    "text",
    [
        "The US Department of Energy signed a contract in June.",
        "The Department of Justice charged two men on Monday.",
        "The firm, from Perth, has sued the state.",
        "Underwriters at Lloyd's of London doubled the premium.",
    ],
)
def test_no_place_is_told_by_the_name_of_who_acts(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _TODAY).events[-1].where


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Oil leaked on Iran's Gulf coast on Monday.", ["Iran"]),
        ("Storms hit the Gulf coast on Monday.", ["Gulf coast"]),
        ("A gale tore a ferry off in Stornoway.\n\nThe Loch Seaforth broke her moorings on Sunday.",
         ["Stornoway"]),
        ("Fighters marched into Uvira, on Lake Tanganyika, on Friday. Soldiers had left the town before.",
         ["Uvira"]),
        ("Cyprus has taken in 2,400 people evacuated from Israel since Friday.", ["Cyprus"]),
        ("Togo asked for help at a meeting in Lomé on Monday.", ["Lomé"]),
        ("Orbis signed a pact on Friday to run the port of Lomé until 2060.", ["Lomé port"]),
        ("India has cleared a dam on the Lohit river. Work is due to start in October.", ["Lohit river"]),
        ("Oil flows through a pipeline from Kirkuk to Ceyhan. The line was bombed in 2014.",
         ["Ceyhan", "Kirkuk"]),
        ("Three men died in an explosion at a works in Jubail. The works has been closed.", ["Jubail"]),
    ],
)  # fmt: skip
def test_it_is_where_the_words_put_it(reading_of: Read, text: str, places: list[str]) -> None:
    assert [where.name for where in reading_of(text, _TODAY).events[-1].where] == places


@pytest.mark.parametrize(
    ("text", "places", "north"),
    [
        (
            "A plant on St Paul, in the Pribilof Islands, burned on Monday.",
            ["St Paul", "Pribilof Islands"],
            50,
        ),
        ("A landslide off the mouth of the Congo cut two cables on Monday.", ["Congo"], -3),
        ("A man died in Boston, in England, on Monday.", ["Boston", "England"], 50),
    ],
)
def test_what_the_text_says_contains_a_place_says_which_it_is(
    reading_of: Read, text: str, places: list[str], north: float
) -> None:
    (event,) = reading_of(text, _TODAY).events
    assert [where.name for where in event.where] == places
    assert event.where[0].lat is not None
    assert event.where[0].lat > north


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Oil leaked at Shika nuclear plant. The plant is shut. Its restart may be put off again.",
         ["Shika nuclear plant"]),
        ("A ship reached Abidjan. Liberia's banks were cut off from the world on Monday.", ["Liberia"]),
    ],
)  # fmt: skip
def test_what_owns_a_thing_is_where_it_is_struck(reading_of: Read, text: str, places: list[str]) -> None:
    assert [where.name for where in reading_of(text, _TODAY).events[-1].where] == places


def test_hope_goes_nowhere(reading_of: Read) -> None:
    text = "Soldiers are digging in Wajima, where hope of finding anyone alive has almost gone."
    assert len(reading_of(text, _TODAY).events) == 1
