"""Headlines that would say something false if a small word were lost or a pronoun misread."""

import pytest

from tests.extract.conftest import Read

HEADED = [
    ("Some 20,000 people in Suva have no clean water.", 0, "Some 20,000 people in Suva lack clean water"),
    ("Monday's flood, which killed nine people, also cut the road.", 0, "Flood kills nine people"),
    ("Parliament would cut this year's budget if prices fell.", 0, "Parliament cuts budget"),
    ("Rivals used the lull: Vega Terminals, which has run Suva since 2011, won a permit.", 0,
     "Vega Terminals runs Suva"),
    ("At Suva, the capital, crews are still raking the sand.", 0, "Crews rake sand"),
    ("A year after a firm was left as the only bidder, no contract has been signed.", 1, "Contract signed"),
    ("The board met on Friday, ten days after its chief, Ana Ruiz, resigned.", 1, "Chief resigns"),
    ("Oslo, which denied that it sent any troops, left.", 0, "Oslo sends troops"),
    ("A vote was called for 3 May after President Ruiz dissolved parliament, and it may be put off.", -1,
     "Vote put off"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "at", "what"), HEADED)
def test_a_headline_says_what_the_clause_says(reading_of: Read, text: str, at: int, what: str) -> None:
    assert reading_of(text, "2025-11-20").events[at].what == what


def test_a_common_noun_behind_a_dateline_and_a_currency_are_nobody(reading_of: Read) -> None:
    event = reading_of("SUVA — Exports of nuts, worth SEK 5.3 billion, were banned by Togo.").events[0]

    assert event.who == ("Togo",)


def test_the_banks_of_a_town_are_not_the_firm_told_before(reading_of: Read) -> None:
    events = reading_of("The bank Korund failed on Monday. The banks in Suva shut their counters.").events

    assert events[-1].who == ()
