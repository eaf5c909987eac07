"""Names of places that have an “’s” in them or at their end."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A ship sank off St John’s on Monday.", "off St John’s"),
        ("The port of King’s Lynn closed on Monday.", "King’s Lynn port"),
        ("A ferry left Martha's Vineyard on Monday.", "Martha's Vineyard"),
        ("A fire broke out at Cox’s Bazar.", "Cox’s Bazar"),
        ("A fire broke out at St. John’s.", "St. John’s"),
    ],
)
def test_a_name_keeps_its_owning_s(reading_of: Read, text: str, name: str) -> None:
    assert name in {where.name for event in reading_of(text).events for where in event.where}


@pytest.mark.parametrize("text", ["A fire broke out at Lima’s port.", "The port closed, as did Lima’s."])
def test_what_owns_something_is_named_without_its_s(reading_of: Read, text: str) -> None:
    names = {where.name for event in reading_of(text).events for where in event.where}

    assert not any("’" in name for name in names)
