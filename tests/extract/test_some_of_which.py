"""Asides and relatives: what they are told of, and the words that it rests on."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-02-14"


@pytest.mark.parametrize(
    ("text", "what", "quote"),
    [
        ("Two ships were hit off Suva in July, one of which sank.", "One of two ships sinks",
         "one of which sank"),
        ("The navy ordered five frigates, the first of which will arrive in 2031.",
         "First of five frigates arrives", "the first of which will arrive in 2031"),
        ("The firm has nine cranes, two of which were destroyed in March.", "Two of nine cranes destroyed",
         "two of which were destroyed in March"),
        ("The dock, due to open in 2031, will cost $2m.", "Dock opens", "The dock, due to open in 2031"),
        ("A pipeline from Algiers to Oran, due to open in 2031, ends at the plant.",
         "Pipeline from Algiers to Oran opens", "A pipeline from Algiers to Oran, due to open in 2031"),
        ("A railway, expected to open next year, runs to the port.", "Railway opens",
         "A railway, expected to open next year"),
        ("The fleet has six frigates. The last is due in 2031.", "Last frigate due",
         "The last is due in 2031"),
        ("The yard laid the keel under a contract worth €82m that was signed last December.",
         "Contract signed", "that was signed last December"),
        ("They rely on a treaty signed in Sydney in 1978, which has been in force since 1985.",
         "Treaty in force", "which has been in force since 1985"),
        ("The firm will dig a canal from the Mekong to the sea at Kep, which is due to open in 2031.",
         "Canal from Mekong to sea at Kep opens", "which is due to open in 2031"),
        ("The agency announced a station at Ica, in the dry foothills of Lima, which a firm is to build.",
         "Firm builds station", "which a firm is to build"),
        ("On Vis, an island off Split, divers found a wreck on Monday.", "Divers find wreck",
         "On Vis, an island off Split, divers found a wreck on Monday"),
        ("A garrison that had been quartered beside the runway left in 2019, but tenders for a new jetty are "
         "being drawn up.", "Tenders for new jetty drawn up", "tenders for a new jetty are being drawn up"),
        ("A garrison that had been quartered beside the runway left in 2019.", "Garrison leaves",
         "A garrison that had been quartered beside the runway left in 2019"),
        ("The navy denied that its trawlers were to blame.", "Trawlers to blame",
         "its trawlers were to blame"),
        ("Suva might ask the United States to post guard ships, according to a broker.",
         "Suva asks United States to post guard ships",
         "Suva might ask the United States to post guard ships, according to a broker"),
    ],
)  # fmt: skip
def test_what_an_aside_tells(reading_of: Read, text: str, what: str, quote: str) -> None:
    """The headline of what is told last, and the words that it rests on."""
    *_, last = reading_of(text, _DAY).events

    assert (last.what, last.quotes[0].exact) == (what, quote)
