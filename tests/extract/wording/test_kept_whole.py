"""What a headline keeps whole: whose some things are, and the deed that somebody is accused of."""

from tests.extract.conftest import Read

_DAY = "2025-12-03"


def _told(reading_of: Read, text: str) -> list[str]:
    return [event.what for event in reading_of(text, _DAY).events]


def test_some_of_what_is_somebodys_keep_their_of(reading_of: Read) -> None:
    assert _told(reading_of, "Three of Peru's ports were closed.") == ["Three of Peru's ports closed"]


def test_what_somebody_is_accused_of_is_not_told_without_its_verb(reading_of: Read) -> None:
    text = "Farmers in Ica accused the regional health ministry of ignoring complaints on Monday."
    assert _told(reading_of, text) == ["Farmers accuse regional health ministry of ignoring complaints"]
