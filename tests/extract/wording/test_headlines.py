"""Headlines are whole phrases: subject, verb and what belongs to it, without date or hedge."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.grammar.inflection import irregular, participle, third_person

SAID = {
    # too long: trailing phrases and modifiers go, no phrase is cut
    "The Fijian Finance Ministry granted approval for a substantial loan to three sugar mills in 2023.": (
        "Fijian Finance Ministry approves loan"
    ),
    "Samoa's energy regulator approved a sale of four Bell Relentless transport helicopters in May 2024.": (
        "Samoa's energy regulator approves sale of four helicopters"
    ),
    # numbers and names stay whole
    "Up to 30 nurses of the Red Cross will be posted to Suva for up to two years.": (
        "Up to 30 nurses posted to Suva"
    ),
    "At least 12 miners died at Kalgoorlie on Monday.": "At least 12 miners die at Kalgoorlie",
    "The Navy bought as many as 30 boats last year.": "Navy buys as many as 30 boats",
    "An estimated 2,000 people marched in Apia on Sunday.": "An estimated 2,000 people march in Apia",
    "More than a million voters stayed in Suva on Sunday.": "More than a million voters stay in Suva",
    "Sugar production fell by more than half in 2023.": "Sugar production falls by more than half",
    "The mill lost half a dozen lorries on Monday.": "Mill loses half a dozen lorries",
    "The court fined the mill up to $2m on Monday.": "Court fines mill up to $2m",
    "Only two of the nearly 40 sheds burned on Monday.": "Two of nearly 40 sheds burn",
    "HMS Duke of York called at Apia in May 2020.": "HMS Duke of York calls at Apia",
    "Two of the ferries are due to reach Suva in early 2027.": "Two ferries reach Suva",
    "Tonga will raise defence spending to 3% of income by 2033.": (
        "Tonga raises defence spending to 3% of income"
    ),
    # who acts
    "As part of the deal Tonga has agreed to buy a ferry.": "Tonga agrees to buy ferry",
    "The fair at Lautoka, which had opened on Friday, is big.": "Fair at Lautoka opens",
    "Since then Orbis has lost two ships.": "Orbis loses two ships",
    "The day after the vote Ana Ruiz, the mayor of Lima, had closed the fish market.": (
        "Ana Ruiz closes fish market"
    ),
    "SUVA, March 13 — Sugar exports through the port of Lautoka have been halted since Sunday.": (
        "Sugar exports through port of Lautoka halted"
    ),
    "Nine days later came the Dutch frigate Tromp.": "Dutch frigate Tromp comes",
    "The next morning dykes were breached in Suva.": "Dykes breached in Suva",
    "Dockers at Lautoka may refuse to load sugar next week.": "Dockers at Lautoka refuse to load sugar",
    "A spill could foul the bay in 2026.": "Spill fouls bay",
    # what belongs to the verb, and what does not
    "The strike lasted 12 days in 2019.": "Strike lasts 12 days",
    "The army rammed the BRP Malapascua three times on Friday.": "Army rams BRP Malapascua",
    "Samoa offered the navy a second berth in June.": "Samoa offers navy second berth",
    "The mayor may ask Suva to send tents.": "Mayor asks Suva to send tents",
    "Four guards walked free on Monday.": "Four guards walk free",
    "The firm could send staff home next week.": "Firm sends staff home",
    "Tonga ratified the treaty on Monday after talks in Apia.": "Tonga ratifies treaty",
    "The barges left Apia on Monday at a cost of $2m.": "Barges leave Apia",
    "The firm will stop making cars in May.": "Firm stops making cars",
    "To make way for the dam, 14 villages are to be moved.": "14 villages moved",
    "After a pause of two years, drilling restarted in Suva.": "Drilling restarts in Suva",
    "In Accra the cedi strengthened on Wednesday.": "Cedi strengthens",
    "Six months after the accident, the wreck was raised.": "Wreck raised",
    "Further strikes are likely in May.": "Further strikes",
    "The quarry was drained in 2019 and fenced the following year.": "Quarry fenced",
    # words that bound, open or shorten are no part of it
    "Debt rose to around $4bn in May.": "Debt rises to around $4bn",
    "The Kwaio attacked in May. The Marists fled on Monday.": "Marists flee",
    "The families could be allowed home in May.": "Families allowed home",
    "Staff were told to leave Suva on Monday as the river crossed the road.": "Staff told to leave Suva",
    "If it rains, the mayor told local radio, the piers may close.": "Piers close",
    # where nobody can say who "we" or "they" are, what is done stands first
    "“If the council agrees, we would build two ferries at Suva,” she said.": "Two ferries built at Suva",
    "They gave the islanders no reason for the delay on Monday.": "Reason given to islanders for delay",
    # what is denied is told as it would be
    "The army denied shelling the village on Monday.": "Army shells village",
    "The minister ruled out closing the bridge to lorries.": "Bridge closed to lorries",
}


@pytest.mark.parametrize(("text", "what"), SAID.items())
def test_a_headline_is_whole(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, "2025-05-20").events]


SHORT = [
    ("The Navy has granted approval for a substantial sale of drones.", "Navy approves sale of drones"),
    ("The yard, which now operates beside the old port, is full.", "Yard operates beside old port"),
    ("LUANDA, March 13 (Agency) — Ore shipments were suspended on Sunday.", "Ore shipments suspended"),
    ("Up to 20 engineers would be sent to Malta for up to ten years.", "Up to 20 engineers sent to Malta"),
    ("A day after talks with the firm broke down, the crew left.", "Talks with firm break down"),
    ("The council has blacklisted the firms Alpha and Beta.", "Council blacklists firms Alpha and Beta"),
    ("Crews are scraping oil from the beach.", "Crews scrape oil from beach"),
    ("Two of the ships will reach Piraeus in May 2027.", "Two ships reach Piraeus"),
    ("Earlier negotiations with the bank fell apart in 2019.", "Earlier negotiations with bank fall apart"),
    ("The government has set aside €70 million.", "Government sets aside €70 million"),
    ("Nine days later came the frigate Carlo Bergamini.", "Frigate Carlo Bergamini comes"),
    ("The port opened in May. The king and the queen inspected it on Friday.", "King and queen inspect port"),
    ("The firm will retire the Rio Verde plant in 2027.", "Firm retires Rio Verde plant"),
    ("New Zealand’s government chose the frigate in August.", "New Zealand’s government chooses frigate"),
    ("Two barges left Gdynia yesterday and are expected at Riga tomorrow.", "Two barges expected at Riga"),
    ("Not one berth of the quay has been leased.", "One berth of quay leased"),
    (
        "Malta approved the assignment of up to 30 army or navy instructors to its northern yards.",
        "Malta approves assignment of up to 30 instructors",
    ),
    ("The coach, Tore Lund, left the club on Friday.", "Coach leaves club"),
    ("The first of the trams is due in 2029 and the last in 2034.", "Last due"),
    (
        "On Monday the Type 26 ships replaced four old vessels of the Alumine class.",
        "Type 26 ships replace four vessels",
    ),
    (
        "The mayor of Arica resigned. Maersk, the owner, denied the report and said it would sell the yard.",
        "Maersk sells yard",
    ),
    ("The depot operates in close proximity to the old mill.", "Depot operates near old mill"),
    ("Raiders burned a lorry in the vicinity of Goma on Tuesday.", "Raiders burn lorry near Goma"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), SHORT)
def test_a_short_headline_says_who_did_what_in_whole_phrases(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, "2025-11-20").events]


FOLLOWED = {
    "The relocation of the Apia naval base was approved in May. "
    "It covers the redesign of the Apia naval base, which still operates beside two terminals.": (
        "Apia naval base operates beside two terminals"
    ),
    "The harbour has been operating since 2021. Ana Ruiz and Tom Hale opened it on 3 May 2021.": (
        "Ana Ruiz and Tom Hale open harbour"
    ),
    "Two boats had been holed in a clash on 19 August, and reached Suva two days later.": (
        "Two boats reach Suva"
    ),
    "Police arrested Kofi Mensah on Monday. He was released on bail on Friday.": (
        "Kofi Mensah released on bail"
    ),
    "Ana Ruiz beat Tom Hale on Sunday. The two had come out ahead in the first round on 2 May.": (
        "Ana Ruiz and Tom Hale come out ahead"
    ),
    "Two nurses were freed on Friday. A plane took them to Suva on Monday.": "Plane takes two nurses to Suva",
    "Ana Ruiz resigned on Monday. She’s leaving Suva on Friday.": "Ana Ruiz leaves Suva",
    "China lent Tonga $800m last year, which it must repay by 2040.": "China repays $800m",
    "Police buried the mayor on Monday.  Ana Ruiz resigned. They were fined on Friday.": "They were fined",
}


@pytest.mark.parametrize(("text", "what"), FOLLOWED.items())
def test_a_pronoun_is_read_as_what_it_stands_for(reading_of: Read, text: str, what: str) -> None:
    found = [event.what for event in reading_of(text, "2025-05-20").events]
    assert any(headline.startswith(what) for headline in found), found


def test_a_headline_has_two_to_eight_words_and_no_loose_end(reading_of: Read) -> None:
    text = " ".join((*SAID, *FOLLOWED))
    for event in reading_of(text, "2025-05-20").events:
        words = event.what.split()
        assert 2 <= len(words) <= 8, event.what
        assert words[-1] not in ("of", "for", "to", "in", "with", "and", "just", "the"), event.what


@pytest.mark.parametrize(
    ("lemma", "third", "past"),
    [
        ("blacklist", "blacklists", "blacklisted"),
        ("carry", "carries", "carried"),
        ("buy", "buys", "bought"),
        ("pass", "passes", "passed"),
        ("veto", "vetoes", "vetoed"),
        ("ship", "ships", "shipped"),
        ("open", "opens", "opened"),
        ("load", "loads", "loaded"),
        ("close", "closes", "closed"),
        ("control", "controls", "controlled"),
        ("withdraw", "withdraws", "withdrawn"),
        ("panic", "panics", "panicked"),
    ],
)
def test_a_verb_is_inflected(lemma: str, third: str, past: str) -> None:
    assert (third_person(lemma), participle(lemma)) == (third, past)


def test_a_long_clause_with_an_empty_part_has_a_headline(reading_of: Read) -> None:
    text = (
        "The Danish and Irish governments, which lead the two-day talks that are supposed to end by May, "
        "invited Ann Boe to return two weeks ago."
    )
    assert all(event.what for event in reading_of(text, "2025-11-20").events)


@pytest.mark.parametrize(
    ("past", "lemma"), [("stolen", "steal"), ("oversaw", "oversee"), ("resold", "resell"), ("opened", None)]
)
def test_an_irregular_past_is_known_by_its_dictionary_form(past: str, lemma: str | None) -> None:
    assert irregular(past) == lemma


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The union has not ruled out a walkout in May.", "Walkout by union"),
        ("The storm left half of the island without power on Monday.",
         "Storm leaves half of island without power"),
        ("A fire killed 18 people in the north of the big island of Fiji in March.",
         "Fire kills 18 people in north of island"),
        ("The opposition Greens criticised the deal.", "Opposition Greens criticise deal"),
        ("Some 292 Iraqis died on Monday.", "Some 292 Iraqis die"),
        ("Brask's may follow in May.", "Brask's follows"),
        ("The mayor spoke. Since it opened in 1990, the bridge has been green.", "Bridge opens"),
        ("Clerks told police they had not been paid. They are being housed in a school.",
         "Clerks housed in school"),
        ("Governor Soto said the bank had bought gold and that it would not sell it.", "Bank sells it"),
        ("The crown slid to a record low on Monday.", "Crown slides to record low"),
        ("Two guards had been missing since May.", "Two guards missing"),
        ("The opposition tabled a motion of no confidence.", "Opposition tables motion of no confidence"),
        ("Steel was eating up margins.", "Steel eats up margins"),
        ("The Fiji Union of Nurses signed the deal.", "Fiji Union of Nurses signs deal"),
        ("Miners moved on. Pictures show that they cleared the reserve.", "Miners clear reserve"),
        ("Orbis built a quay in 2014 and won the dock contract in May.", "Orbis wins dock contract"),
        ("In Lautoka, some 60 km north of Suva, clerks danced through the port on Monday.",
         "Clerks dance through port"),
        ("Orbis, the shipbuilder, is to hand over the second of them in May.", "Orbis hands over second"),
        ("The beaches could stay shut all summer.", "Beaches stay shut"),
        ("Ana Ruiz is to be sworn in as mayor at Suva next Tuesday.", "Ana Ruiz sworn in as mayor at Suva"),
        ("Some 400 aircraft spread over 50 fields in May.", "Some 400 aircraft spread over 50 fields"),
        ("Mail reached Suva in under eight hours on Monday.", "Mail reaches Suva"),
        ("Built in 1962, the dam is white.", "Dam built"),
        ("Most buses were back by 31 August.", "Most buses back"),
        ("The Fiji Dockers’ Forum sued the port in May.", "Fiji Dockers’ Forum sues port"),
        ("António Costa Ruiz and Ursula von der Leyen spoke for Fiji on Monday.",
         "António Costa Ruiz speaks for Fiji"),
        ("Its owner denied that boats had entered the bay. It hired a lawyer.", "Owner hires lawyer"),
    ],
)  # fmt: skip
def test_a_headline_says_no_less_than_is_true(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, "2026-02-14").events[-1].what == what
