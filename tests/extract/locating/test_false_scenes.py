"""What is named and is no scene: who is backed, a firm's home, a port on the way, a number's name."""

import pytest

from tests.extract.conftest import Read


def places(reading_of: Read, text: str, word: str) -> list[str]:
    """The places of the event with a word in its headline."""
    events = reading_of(text, "2026-11-20").events
    return [where.name for event in events if word in event.what.lower() for where in event.where]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("Ankara closed the frontier in support of Azerbaijan.", "frontier", []),
        ("The envoy spoke on behalf of Kenya.", "envoy", []),
        ("A ship, inbound from Algeciras, lost 14 boxes off La Paloma.", "boxes", ["off La Paloma"]),
        ("Flames tore through the disused Pool 3 elevator. The state shut Pool 3.", "pool", []),
        (
            "A fire broke out at Thunder Bay on Thursday. Harju, a Winnipeg firm, bought the mill. "
            "The city has not made an offer for it.",
            "offer", ["Thunder Bay"],
        ),
        (
            "A mill burned at Thunder Bay on Thursday. A bulker sailed for Lima with wheat. "
            "The city has not made an offer for it.",
            "offer", ["Thunder Bay"],
        ),
        (
            "Burning ship under tow to Trincomalee\n\nA ship that caught fire off Sri Lanka on Friday is "
            "being towed to Trincomalee.\n\nNo oil has leaked. The ship may be repaired at Trincomalee.",
            "leak", [],
        ),
        (
            "Chongoleani lies by the sea. "
            "Kyabbogo is 210 km from Kampala, and workers there are laying pipes.",
            "workers", [],
        ),
        (
            "Fire at Toquepala mine\n\nWork at the Toquepala mine stopped on Monday. Toquepala mine is large."
            "\n\nHerders in Candarave, whose wells are running dry, plan to march on Saturday.",
            "wells", ["Candarave"],
        ),
        ("Chongoleani lies by the sea, and workers there are laying pipes.", "workers", ["Chongoleani"]),
        (
            "Russians mine at Barentsburg. Pyramiden, their other settlement, was abandoned in 1998.",
            "pyramiden", ["Pyramiden"],
        ),
    ],
)  # fmt: skip
def test_an_event_is_where_it_is_told_to_be(reading_of: Read, text: str, word: str, names: list[str]) -> None:
    assert places(reading_of, text, word)[:1] == names


def test_a_country_in_brackets_says_which_town_is_meant(reading_of: Read) -> None:
    events = reading_of(
        "A blast hit Montevideo, Salto and Colonia in Uruguay. Pilots at Rosario (Argentina) walked out."
    ).events
    rosario = [where for event in events for where in event.where if where.name == "Rosario"]
    assert [where.country for where in rosario] == ["AR"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Parliament approved the bridge in 2019. It will open in 2030.", "Bridge opens"),
        (
            "Congress authorized the lock in 1986 but left it without money. It is to open in 2030.",
            "Lock opens",
        ),
        (
            "Parliament approved the bridge in 2019. It will vote on the port in May.",
            "Parliament votes on port",
        ),
    ],
)
def test_what_opens_is_the_works_and_not_who_decided_on_it(
    reading_of: Read, text: str, headline: str
) -> None:
    assert reading_of(text, "2026-11-20").events[-1].what == headline
