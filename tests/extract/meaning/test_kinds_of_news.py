"""The kinds of what states, ships, forces and firms do."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

_DAY = "2026-02-14"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Twenty engineers would be stationed at Suva for six years.", Kind.MOVEMENT),
        ("Advisers have been stationed at Suva since 2023.", Kind.OPERATION),
        ("The Indian frigate Tabar docked at Colombo in June.", Kind.MEETING),
        ("An envoy flew in on Sunday.", Kind.MEETING),
        ("Missile launchers appeared on Vis in May.", Kind.MOVEMENT),
        ("Through it 4 million tonnes of copper passed last year.", Kind.MOVEMENT),
        ("A dry dock was finished at Suva last year.", Kind.CONSTRUCTION),
        ("A fund took control of the shipyard in May.", Kind.ECONOMIC),
        ("Eleven villages could go under in June.", Kind.INCIDENT),
        ("The state nationalised the mine in May.", Kind.DECISION),
        ("Oman turned down an offer from a builder in 2022.", Kind.DECISION),
        ("The government cancelled the order in May.", Kind.DECISION),
        ("The energy ministry released diesel from its reserves in June.", Kind.ECONOMIC),
    ],
)
def test_kind(reading_of: Read, text: str, kind: Kind) -> None:
    """The kind of the only event."""
    (event,) = reading_of(text, _DAY).events

    assert event.kind is kind
