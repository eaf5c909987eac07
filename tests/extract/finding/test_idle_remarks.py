"""Remarks that only set the scene, of which no event is made."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-02-14"


@pytest.mark.parametrize(
    "text",
    [
        "Others are watching.",
        "All this is being done in the open.",
        "Tonga has most to lose.",
        "They will find tempers short.",
        "The authorities offered no comment.",
        "The radar is designed to see ships.",
        "The mayor went so far as to call it a swindle.",
        "The company answered in kind.",
    ],
)
def test_what_tells_nothing(reading_of: Read, text: str) -> None:
    """Of what only sets the scene no event is made."""
    assert reading_of(text, _DAY).events == ()
