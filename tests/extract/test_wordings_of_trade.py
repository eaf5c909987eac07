"""What is claimed, waited for, counted and withdrawn, in wordings that news of trade and bases has."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event, Kind

_DAY = "2025-09-08"


def _told(reading_of: Read, text: str) -> Event:
    return reading_of(text, _DAY).events[-1]


@pytest.mark.parametrize(
    ("text", "what", "kind", "certainty"),
    [
        ("Tolls rose by 5% in January.", "Tolls rise by 5%", Kind.ECONOMIC, Certainty.OCCURRED),
        (
            "Lorries laden with rice have waited at Malanville since last week.",
            "Lorries wait at Malanville", Kind.OPERATION, Certainty.ONGOING,
        ),
        (
            "A hot-water main burst near Tartu on Monday.",
            "Hot-water main bursts near Tartu", Kind.INCIDENT, Certainty.OCCURRED,
        ),
        (
            "The authority may claim US$4m from the owner.",
            "Authority claims US$4m from owner", Kind.LEGAL, Certainty.POSSIBLE,
        ),
        (
            "The port will claim damages from the owner.",
            "Port claims damages from owner", Kind.LEGAL, Certainty.PLANNED,
        ),
        (
            "The minister denied that a ship had touched the bank near Suez on Tuesday.",
            "Ship touches bank near Suez", Kind.INCIDENT, Certainty.DENIED,
        ),
        (
            "Indonesia launched a satellite in May and another will be launched in June.",
            "Another satellite launched", Kind.OPENING, Certainty.PLANNED,
        ),
    ],
)  # fmt: skip
def test_each_is_told_as_it_is(
    reading_of: Read, text: str, what: str, kind: Kind, certainty: Certainty
) -> None:
    event = _told(reading_of, text)
    assert (event.what, event.kind, event.certainty) == (what, kind, certainty)


@pytest.mark.parametrize(
    "text",
    [
        "A rumour that the port had been sold proved false.",
        "Reports that the port had been sold have proved to be wrong.",
        "The claim that rebels had seized the town was later shown to be false.",
    ],
)
def test_what_proves_false_is_denied(reading_of: Read, text: str) -> None:
    assert _told(reading_of, text).certainty is Certainty.DENIED


def test_what_proves_true_is_not_denied(reading_of: Read) -> None:
    text = "Reports that the port had been sold proved true."
    assert _told(reading_of, text).certainty is Certainty.OCCURRED


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("France ruled out withdrawing its 1,500 soldiers from Niger.", "Niger"),
        ("France ruled out a withdrawal of its soldiers from Niger.", "Niger"),
        (
            "A patrol ship turned back a survey vessel near Dokdo on Monday. Seoul summoned the Japanese "
            "ambassador the next day. Tokyo denied that it had taken samples there.",
            "Dokdo",
        ),
    ],
)
def test_where_it_is_told_of(reading_of: Read, text: str, place: str) -> None:
    assert [where.name for where in _told(reading_of, text).where] == [place]


def test_a_river_does_nothing(reading_of: Read) -> None:
    event = _told(reading_of, "A pact on sharing the Nile was signed in Entebbe in May.")
    assert event.who == ()
