"""One spelling for one place."""

import pytest

from tests.extract.conftest import Read


def names(read: Read, text: str) -> set[str]:
    return {where.name for event in read(text).events for where in event.where}


def test_a_place_is_called_as_the_article_writes_it_in_full(reading_of: Read) -> None:
    text = "The navy will rebuild its naval base in Callao. Ships left Callao Naval Base on Monday."
    assert names(reading_of, text) == {"Callao Naval Base"}


@pytest.mark.parametrize("later", ["", " Ships left Lerwick again on Friday."])
def test_the_capitals_of_a_dateline_are_not_those_of_the_name(reading_of: Read, later: str) -> None:
    text = f"LERWICK, 3 May 2024 - Dockers closed the port on Thursday.{later}"
    assert names(reading_of, text) == {"Lerwick"}


def test_initials_keep_their_capitals(reading_of: Read) -> None:
    assert "PT PAL" in names(
        reading_of, "Indonesia signed a contract with PT PAL in Surabaya on frigates at PT PAL."
    )
