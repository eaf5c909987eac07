"""Whom a text means by what it calls them: "the ship", "the court", "it"."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The tanker Vega left Bar on Friday. A patrol stopped the ship on Sunday.", "Vega"),
        ("The Supreme Court met on Friday. The court annulled the vote on Sunday.", "Supreme Court"),
        ("Aqualine, the state utility, met on Friday. The utility shut a pump on Sunday.", "Aqualine"),
        ("Orbis is big. Orbis grows. The miner opened a pit in Peru on Sunday.", "Orbis"),
        ("The Fair Trade Agency renewed the licence of Orbis Lines. The agency closed on Sunday.",
         "Fair Trade Agency"),
        ("Ana Ruiz, who visited Bar on Friday, is a poet.", "Ana Ruiz"),
        ("Orbis Lines opened a quay on Friday. It has since hired 90 welders.", "Orbis Lines"),
        ("Orbis Lines opened a quay on Friday and hired 90 welders on Sunday.", "Orbis Lines"),
        ("Parliament amended the law on Friday.", "Parliament"),
        ("Ana Ruiz met Mr Soto on Friday. She resigned on Sunday.", "Ana Ruiz"),
        ("Pylos Lines sued Ana Ruiz. She flew home on Sunday.", "Ana Ruiz"),
        ("Its rival, Orbis, opened a quay on Friday.", "Orbis"),
        ("Divers from UNICEF repaired two pumps on Friday.", "UNICEF"),
    ],
)  # fmt: skip
def test_who_acts_is_named_be_it_by_a_role_a_pronoun_or_a_relative(
    reading_of: Read, text: str, name: str
) -> None:
    assert name in reading_of(text, "2025-11-20").events[-1].who


def test_a_role_means_no_name_that_comes_after_it(reading_of: Read) -> None:
    text = "Orbis Lines is old. The company leased a quay from Vega, the investment firm, on Friday."
    who = reading_of(text, "2025-11-20").events[-1].who

    assert "Orbis Lines" in who


def test_an_adjective_of_a_country_is_nobody(reading_of: Read) -> None:
    [event] = reading_of("Peruvian troops met Mr. Soto on Friday.", "2025-11-20").events

    assert event.who == ("Soto",)
    assert event.what == "Peruvian troops meet Mr Soto"
