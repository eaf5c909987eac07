"""A ship that "she" means, works that no list knows, ports handed to other states, levels of rivers."""

import pytest

from tests.extract.conftest import Read

WHERE = [
    ("The Namoi River peaked at 8.4 metres at Gunnedah on Tuesday.", "peaks", ["Gunnedah", "Namoi River"]),
    ("The Danube rose to 7 metres at Komárom.", "rises", ["Komárom", "Danube"]),
    (
        "The Namoi River peaked at Gunnedah on Tuesday. Keepit Dam began to spill on Monday. "
        "The dam was completed in 1960.",
        "spills", [],
    ),
    (
        "The Namoi River peaked at Gunnedah on Tuesday. Keepit Dam began to spill on Monday. "
        "The dam was completed in 1960.",
        "completed", [],
    ),
    ("Eritrea may offer the port to Russia by 2027.", "offers", []),
    ("Cyprus handed the base over to Britain.", "hands", []),
    ("Kenya gave the land to Qatar in 2019.", "gives", []),
    ("Egypt reopened Rafah on Monday.", "reopens", ["Rafah"]),
    ("Kismayo, 500 km south-west of Mogadishu, was captured in 2012.", "captured", ["Kismayo"]),
    ("A hamlet 40 km south of Kerman was flattened on Monday.", "flattened", ["40 km south of Kerman"]),
    ("Some 110 km east of Banjul, Farafenni was shelled on Monday.", "shelled", ["Farafenni"]),
    ("Farafenni, east of Banjul, was shelled on Monday.", "shelled", ["Farafenni"]),
    ("Troops entered Bunia on Wednesday at the request of Kinshasa.", "enter", ["Bunia"]),
    ("People fled Goma on Monday.", "flee", ["Goma"]),
    ("Chad lent two helicopters to Niger.", "lends", ["Niger"]),
    ("The unfinished hulls were offered to Cape Verde.", "offered", ["Cape Verde"]),
]  # fmt: skip
WHAT = [
    (
        "The tanker lies off Ceuta. Her lawyer describes the berth as safe. "
        "A broker in Piraeus says that she may be sold for scrap.",
        "Tanker sold for scrap",
    ),
    (
        "The frigate arrived in Split. A Navy spokeswoman said she would be towed to Rijeka in May.",
        "Frigate towed to Rijeka",
    ),
    ("A nurse said she had been detained for two days.", "Nurse detained"),
    ("Japan opened a base next to the airport in 2011.", "Japan opens base next to airport"),
    ("A bomb exploded next to a school in Quetta on Monday.", "Bomb explodes next to school in Quetta"),
    ("A shell landed close to the plant on Monday.", "Shell lands close to plant"),
]
CLAIMS = [
    (
        "A tanker left Novorossiysk on Monday.\n\nTwo days later she lay alongside another in the Laconian "
        "Gulf. An analyst believes that the two hulls were less than 12 nautical miles from the shore.",
        None,
    ),
    (
        "A tanker left Novorossiysk on Monday.\n\nThe Delia Sun has been anchored off Ceuta since May. "
        "Her lawyer describes the anchorage as more than 100 km from Gibraltar.",
        False,
    ),
    ("A train derailed near Cuamba on Monday. The derailment was 100 km from Nampula.", False),
    ("A truck bomb went off at Beira. Maps put the blast less than 100 km from Dondo.", True),
    ("A truck bomb went off at Beira. The fire was 30 km from Dondo.", None),
]


@pytest.mark.parametrize(("text", "word", "names"), WHERE)
def test_where(reading_of: Read, text: str, word: str, names: list[str]) -> None:
    """The places of the event with a word in its headline."""
    event = next(e for e in reading_of(text, "2026-11-20").events if word in e.what)
    assert [where.name for where in event.where] == names


@pytest.mark.parametrize(("text", "what"), WHAT)
def test_what(reading_of: Read, text: str, what: str) -> None:
    """The last event has this headline."""
    assert reading_of(text, "2026-11-20").events[-1].what == what


@pytest.mark.parametrize(("text", "holds"), CLAIMS)
def test_claim(reading_of: Read, text: str, holds: bool | None) -> None:
    """The verdict on the only distance told."""
    (claim,) = reading_of(text, "2026-11-20").claims
    assert claim.holds is holds


def test_what_became_of_it_is_asked(reading_of: Read) -> None:
    """What nobody knows is no event."""
    assert not reading_of("What became of it, nobody knew.", "2026-11-20").events
