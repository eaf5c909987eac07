"""Headlines: whole, grammatical and short, with no date, no hedge and no phrase cut off."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.inflection import participle, third_person

SAID = [
    ("The Navy has granted approval for a substantial sale of drones.", "Navy approves sale of drones"),
    ("The yard, which now operates beside the old port, is full.", "Yard operates beside old port"),
    ("LUANDA, March 13 (Agency) — Ore shipments were suspended on Sunday.", "Ore shipments suspended"),
    ("Up to 20 engineers would be posted to Malta for up to ten years.", "20 engineers posted to Malta"),
    ("A day after talks with the firm broke down, the crew left.", "Talks break down"),
    ("The council has blacklisted the firms Alpha and Beta.", "Council blacklists firms Alpha and Beta"),
    ("Crews are scraping oil from the beach.", "Crews scrape oil from beach"),
    ("Two of the ships will reach Piraeus in May 2027.", "Two ships reach Piraeus"),
    ("Earlier negotiations with the bank fell apart in 2019.", "Earlier negotiations fall apart"),
    ("The government has set aside €70 million.", "Government sets aside €70 million"),
    ("Nine days later came the frigate Carlo Bergamini.", "Frigate Carlo Bergamini comes"),
    ("The port opened in May. The king and the queen inspected it on Friday.", "King and queen inspect port"),
    ("The firm will retire the Rio Verde plant in 2027.", "Firm retires Rio Verde plant"),
    ("New Zealand’s government chose the frigate in August.", "New Zealand’s government chooses frigate"),
    ("Two barges left Gdynia yesterday and are expected at Riga tomorrow.", "Two barges expected at Riga"),
    ("Not one berth of the quay has been leased.", "One berth of quay leased"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), SAID)
def test_a_headline_says_who_did_what_in_whole_phrases(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, "2025-11-20").events]


@pytest.mark.parametrize(
    ("lemma", "third", "past"),
    [
        ("sign", "signs", "signed"), ("deny", "denies", "denied"), ("ram", "rams", "rammed"),
        ("take", "takes", "taken"), ("bar", "bars", "barred"), ("approve", "approves", "approved"),
        ("visit", "visits", "visited"), ("go", "goes", "gone"), ("launch", "launches", "launched"),
        ("deploy", "deploys", "deployed"), ("fix", "fixes", "fixed"), ("quit", "quits", "quit"),
    ],
)  # fmt: skip
def test_verbs_have_their_forms(lemma: str, third: str, past: str) -> None:
    assert (third_person(lemma), participle(lemma)) == (third, past)
