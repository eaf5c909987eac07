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
        ("Brask, the runner-up in the tender, may return with a bid.", "Brask"),
        ("Veltara signed the contract on Monday.", "Veltara"),
        ("The treasury swapped two loans in May.", "treasury"),
        ("The Fijian parliament ratified it on 19 March.", "Fijian parliament"),
        ("Ana van der Berg met Luis de la Vega in Lima on Monday.", "Ana van der Berg"),
        ("Kenyan Railways concluded an order in May.", "Kenyan Railways"),
        ("Nairobi set aside 30bn shillings for the line in May.", "Nairobi"),
        ("The lead boat of the pair, the Vigo, was launched on Monday. She will sail in June.", "Vigo"),
        ("The carrier, the Vega, left Bar on Sunday. It was held at Suva on Monday.", "Vega"),
        ("Ana Ruiz, the prime minister, who broke off a visit on Sunday, met nurses on Monday.", "Ana Ruiz"),
        ("Ana Ruiz lives in Bar. Gunmen took her from her house on Monday.", "Ana Ruiz"),
        ("Orbis bought a mill from Pentland Timber in May. The company will close it in June.", "Orbis"),
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SONEB, the city's water utility, repaired the main on Monday.", "water utility"),
        ("Orbis's chief executive, Ana Ruiz, ruled out a merger in May.", "Orbis"),
        ("Evacuees returned to Suva on Monday.", "Evacuees"),
        ("Rain delayed the launch on Monday.", "Rain"),
        ("Reports of theft led to a probe in May.", "Reports"),
        ("His camp denied it on Sunday. He will move to Suva in June.", "His camp"),
        ("The Mining Safety Authority met. The company's shares fell by 2% on Monday.",
         "Mining Safety Authority"),
    ],
)  # fmt: skip
def test_what_only_opens_a_sentence_or_stands_beside_a_name_is_nobody(
    reading_of: Read, text: str, name: str
) -> None:
    assert name not in reading_of(text, "2025-11-20").events[-1].who


def test_nobody_is_named_twice_for_the_heading_that_names_them_again(reading_of: Read) -> None:
    text = "Ruiz wins vote in Peru\n\nAna Ruiz won the vote in Peru on Sunday."
    [event] = reading_of(text, "2025-11-20").events

    assert event.who == ("Ana Ruiz",)
