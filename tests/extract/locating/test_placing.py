"""Where events are that name no place, or more than one."""

import pytest

from tests.extract.conftest import Read

TAKEN = [
    (
        "Fire at Tema harbour\n\nA shed burnt down at Tema harbour.\n\nA smaller fire broke out on Friday.",
        "Tema harbour",
    ),
    ("Zambia raises fuel prices\n\nZambia has raised fares. The price of bread rose on Monday.", "Zambia"),
    ("Rain fell in Togo in May. Floods in Togo ruined the crops in the southern districts.", "Togo"),
    ("The summit opened in Suva on 8 May. Two days later the leaders signed a treaty.", "Suva"),
    ("Pirates boarded a tanker off Lagos. The firm closed four Chilean ports on Monday.", "Chile"),
    ("A battery maker in Suva said it could switch to other cells.", "Suva"),
    ("Rangers live on Malta, from which a bomber took off in August 1945.", "Malta"),
    ("A spill fouled the port of Callao. A smaller leak occurred at the same terminal ten days later.",
     "Callao port"),
    ("A pier was built at Ancona. A storm hit the town on Monday.", "Ancona"),
    ("The firm halted building at Suva in July and laid off 120 people.", "Suva"),
    ("A mine runs at Uyuni, 500 km from Sucre. A firm opened a plant there in 2023.", "Uyuni"),
    ("The line from Mombasa has ended near Naivasha since 2019.", "Naivasha"),
    ("A ferry sank in the Cook Strait in May. The mayor lives in Nelson. The same strait saw a wreck in May.",
     "Cook Strait"),
    ("Fire in Tema\n\nA shed burnt down in Tema on Monday. He visited the spot on Tuesday.", "Tema"),
    ("Divers saw oil off Haifa on Monday, but no tar has got that far.", "off Haifa"),
    ("Trams stop in Graz\n\nTrams stood still in Graz in May. Traffic on the Linz-Trieste line was halted.",
     "Graz"),
    ("A yard at Gdynia was built in 1922. The state leased the yard to a firm in May.", "Gdynia"),
    ("Lima imposed a curfew on Monday. It holds in all of Peru.", "Peru"),
    ("Rebels retook Sokode in May and are still camped there.", "Sokode"),
    ("An airport was opened at Lomé in May. Sokode had few houses then. A flood ruined ten there in June.",
     "Sokode"),
    ("Ten people died in the Koblenz disaster.", "Koblenz"),
    ("Togo was granted a delay on Monday.", "Togo"),
    ("Gold mine flooded\n\nA gold mine flooded near Kayes on Monday. The mine was left in June.", "Kayes"),
    ("Heathrow shut\n\nHeathrow airport was shut in May. Jets went to Gatwick. The airport reopened in June.",
     "Heathrow airport"),
    ("A mast fell in Oslo in May. Men came from Lima. The city was dark on Monday.", "Oslo"),
    ("A ferry, built in Ulsan, sank off Oman in May.", "off Oman"),
    ("A man from Lima arrived in Togo April 2.", "Togo"),
    ("Divers went down off Malta to look for a wreck of Togo on Monday.", "off Malta"),
    ("Talks between Oslo and Lima went on in Muscat on Monday.", "Muscat"),
    ("A storm hit Suva in May, after killing ten people in Lima. Schools were shut on Tuesday.", "Suva"),
    ("It is in Suva that people thirst. Its schools were shut on Monday.", "Suva"),
    ("A stadium was opened in Accra on Monday. Ann Boe watched the ceremony.", "Accra"),
    ("Kiln bursts at Togo mine\n\nA mine at Sokode was dug in 1980. Togo's largest mine was shut on Monday.",
     "Sokode mine"),
    ("Riot at Tema port\n\nA riot broke out at Tema port in May. Police ruled out sabotage.", "Tema port"),
    ("Boats met in the Gulf of Aden in May. Ten ships were robbed in the Gulf in June.", "Gulf of Aden"),
    ("A tanker was boarded in the Gulf of Aden in May. Gunboats have guarded these waters since June.",
     "Gulf of Aden"),
    ("OSLO, Norway — A two-day summit on the Baltic Sea ended here on Monday.", "Oslo"),
    ("Fowl pest in Graz\n\nFowl pest was found in Graz. A ban ten miles around the premises began today.",
     "Graz"),
    ("A ferry sank off Suva in May. A ban on fishing around the wreck was lifted on Monday.", "off Suva"),
    ("Six guides were trained in Graz.", "Graz"),
    ("Graz mourns\n\nA house fell in Graz on Monday. Men walked to Foo Hall, where they lit candles.",
     "Graz"),
    ("Peru is widening roads.", "Peru"),
    ("Mud hits Graz\n\nMud slid on to Graz. In 2017 a hill slid on to Suva. A slope may fail.", "Graz"),
    ("Mud in Graz\n\nMud slid on to Graz. Oslo sent men.\n\nThe mayor denied that men had dug there in May.",
     "Graz"),
    ("A minister has ordered that every old pit in Katanga Province be fenced.", "Katanga"),
    ("The court ruled that a wall in Lima must be mended by May.", "Lima"),
    ("Fire at Tema harbour\n\nA shed burnt down at Tema harbour. A tug left for Lomé on Monday.",
     "Tema harbour"),
    ("A mill burnt in Graz in May. An order may go to a Polish yard.", "Poland"),
    ("The dam in Lima was drained on Monday.", "Lima dam"),
    ("Peru raised its duty on rice on Monday.", "Peru"),
    ("Rebels have held Sokode since May.", "Sokode"),
    ("Kiel Canal tolls rise\n\nTolls on the Kiel Canal rose in May. Canal traffic fell in June.",
     "Kiel Canal"),
    ("Kiel Canal tolls\n\nTolls on the Kiel Canal rose. The Kiel Canal Authority prolonged a rebate in May.",
     "Kiel Canal"),
    ("Roof falls in Graz\n\nA roof fell in Graz on Monday. Crews flew in from Oslo that evening.", "Graz"),
    ("Togo and its ban on rice\n\nTogo will lift its ban on rice. The order was prolonged in May.", "Togo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), TAKEN)
def test_a_place_is_taken_from_what_was_told_before(reading_of: Read, text: str, name: str) -> None:
    event = reading_of(text, "2025-11-20").events[-1]

    assert event.where[0].name == name


def test_what_was_told_in_passing_is_not_where_the_next_event_was(reading_of: Read) -> None:
    text = (
        "Storm in Koblenz\n\nA storm hit Koblenz on Monday, the worst since a flood hit Prague in May. "
        "Trees fell on Tuesday."
    )

    assert reading_of(text, "2025-11-20").events[-1].where[0].name == "Koblenz"


def test_the_name_of_a_fund_is_not_where_it_was_founded(reading_of: Read) -> None:
    (event,) = reading_of("The leaders founded the Pacific Resilience Fund on Monday.", "2025-11-20").events

    assert not event.where


@pytest.mark.parametrize(
    "text",
    [
        "The bank, based in Frankfurt, will close 40 branches.",
        "The tanker, flying the flag of Panama, sank on Monday.",
        "The school was built with a grant from Japan in 1998.",
        "Riot in Accra\n\nA riot broke out in Accra on Monday. Brazil recalled its envoy on Tuesday.",
        "Anna Berg, the president of Malta, opened a bridge on Monday.",
        "The Republic of Malta signed a treaty on Monday.",
        "Malta's space corporation was founded in 2003.",
        "The council summoned Malta's ambassador on Monday.",
        "A firm from Basel mended the wall in 2016.",
        "A British mine removal expert was freed on Monday.",
        "A storm hit Suva in May.\n\nPeople here were afraid, and trees fell here on Monday.",
        "A boat left Suva on Monday. Rescuers pulled ten men from the water on Tuesday.",
        "Brick is dear\n\nA kiln burst in Suva in May. Ann Boe was born in Xyz Town in 1980.",
        "The bank froze the accounts over the war in Yemen on Monday.",
        "The army bought ten drones from Turkey in 2023.",
        "Tema harbour shut\n\nA boat sank off Tema harbour. The boat had left Qumblat on Monday.",
        "Fire in Suva\n\nA shed burnt in Suva in May. The ministry bought radar sets from Spain on Monday.",
        "Tema harbour shut\n\nA storm shut Tema harbour. Schools were shut across the south on Monday.",
        "Drivers in Cusco said they would sue.",
        "Ten men were freed 50 km from the border with Mali on Monday.",
        "Mud in Graz\n\nA wall fell in Graz. The mayor met the envoy of Norway, which sent a crew in May.",
        "The army bought ten lorries from a firm in Oslo in 2023.",
        "Base grows at Rota\n\nRota naval base is being widened. The fishing port was shut on Monday.",
        "Rice runs short in Togo\n\nRice is dear in Togo. Ann Boe was sworn in as speaker on Monday.",
        "Fire in Graz\n\nA shed burnt in Graz in May.\n\nThe region may send a new engine next week.",
        "Drought in Graz\n\nA well dried up in Graz in May. Cows died in the villages on Monday.",
        "Oslo’s choice of a tank was praised on Monday.",
        "The last boat of the class, the Alaska, sank on Monday.",
        "A bomb hurt ten men in Suva in May. Peruvian troops, called in on Monday, went from house to house.",
        "Fire in Graz\n\nA shed burnt in Graz. The villages of Xuffo and Qumblat were emptied on Monday.",
    ],
)
def test_a_seat_a_flag_a_giver_and_another_nation_are_not_where_it_is(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events[-1].where == ()


def test_a_named_prison_in_a_town_is_no_second_prison_of_the_town(reading_of: Read) -> None:
    (event,) = reading_of("Ten men at Evin prison in Tehran were hurt on Monday.", "2025-11-20").events

    assert [place.name for place in event.where] == ["Evin prison", "Tehran"]


def test_a_danger_to_a_country_does_not_happen_there(reading_of: Read) -> None:
    text = "Rain flooded fields in Togo on Monday, posing a threat to Ghana."

    assert [place.name for place in reading_of(text, "2025-11-20").events[0].where] == ["Togo"]


def test_an_article_about_a_pipeline_is_at_the_one_its_opening_names(reading_of: Read) -> None:
    text = (
        "Gas flows again through torn pipe\n\nThe Balticconnector pipeline between Finland and Estonia was "
        "mended in May. Divers cut out a bent piece in March."
    )
    event = reading_of(text, "2025-11-20").events[-1]

    assert [place.name for place in event.where] == ["Balticconnector pipeline"]


def test_what_something_is_for_is_not_where_it_is(reading_of: Read) -> None:
    text = "The port of Callao is busy. Crews will dam the Xyz river by 2030, to secure water for the port."

    assert "Callao" not in str(reading_of(text, "2025-11-20").events[-1].where)


@pytest.mark.parametrize(
    "told",
    [
        "The owner is weighing an offer.",
        "The loan, granted in March, expired on Tuesday.",
        "The firm said it had received a warning.",
        "The harbour will notify the owners on Tuesday.",
        "An astronaut grips the probe with a robotic arm on Tuesday.",
        "Two years earlier Chile had suspended its talks with the owner.",
        "The owner withdrew an offer on Tuesday.",
        "Freight rose last year.",
        "The owner named a new chief on Tuesday.",
        "Two frigates will be handed over next year.",
        "The owner will review its programme next year.",
        "A report is due in May.",
        "The owner set up a three-man committee on Tuesday.",
        "A study of the site was begun in May.",
        "The owner raised €20m last year.",
        "The owner expects to raise 3bn shillings.",
    ],
)
def test_minds_papers_and_the_sky_are_not_where_the_article_is(reading_of: Read, told: str) -> None:
    text = f"Fire at Tema harbour\n\nA shed burnt down at Tema harbour on Monday. {told}"

    assert reading_of(text, "2025-11-20").events[-1].where == ()


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("The ministry rejected the idea on Monday.", []),
        ("The ministry lifted the ban on maize exports on Monday.", ["Togo"]),
        ("The price of maize has doubled.", ["Togo"]),
        ("The bank paid a premium to its staff in May.", []),
    ],
)
def test_only_what_holds_in_a_whole_country_is_in_the_country_of_the_article(
    reading_of: Read, told: str, names: list[str]
) -> None:
    text = f"A dry year in Togo\n\nRain in Togo came late. People in Togo are poor. {told}"

    assert [place.name for place in reading_of(text, "2025-11-20").events[-1].where] == names


def test_two_capitals_at_odds_are_not_the_spot_of_an_article(reading_of: Read) -> None:
    text = (
        "The quarrel between Oslo and Lima\n\nThe quarrel grew. Oslo would not yield. A ship sank on Monday."
    )

    assert reading_of(text, "2025-11-20").events[-1].where == ()


@pytest.mark.parametrize(
    ("heading", "spot"),
    [
        ("Oslo and Lima near a deal on boats", None),
        ("Chad sends a team to Prague for talks", None),
        ("Fire in Prague\n\nA fire spread from Tema harbour to Prague in May. Tema harbour is far", "Prague"),
        ("Fire in Tema\n\nA fire broke out at Tema harbour in May. Tema harbour is old", "Tema harbour"),
        ("Bali boat lost\n\nA boat sank in the Bali Strait in May. The Bali Strait is deep", "Bali Strait"),
        ("Fire in Prague\n\nA fire broke out in Prague on Monday", "Prague"),
        (
            "Fire shuts refinery\n\nA fire broke out at a refinery near Lagos in May. Lagos is large",
            "refinery near Lagos",
        ),
    ],
)
def test_an_article_is_set_where_its_heading_has_something_happen(
    reading_of: Read, heading: str, spot: str | None
) -> None:
    event = reading_of(f"{heading}.\n\nA boat burnt on Monday.", "2025-11-20").events[-1]

    assert (event.where[0].name if event.where else None) == spot


def test_a_hospital_not_known_is_in_the_town_the_article_is_about(reading_of: Read) -> None:
    text = "Fire in Prague\n\nA fire broke out in Prague in May. Ann Boe died at the Xyz hospital on Monday."

    assert [place.name for place in reading_of(text, "2025-11-20").events[-1].where] == [
        "Xyz hospital",
        "Prague",
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "Malta Trust names a chief. Malta Trust is a bank. Malta Trust shares rose",  # a name that goes on
        "A quarrel of Malta and Fiji\n\nMalta has asked Fiji for help. Malta is dry. Fiji is wet",  # a rival
        "Wine grows scarce\n\nMalta has had no rain. Malta grows wine. It sells wine",  # not headed
    ],
)
def test_an_article_is_set_in_no_country_that_it_is_not_about(reading_of: Read, opening: str) -> None:
    event = reading_of(f"{opening}.\n\nA school was opened on Monday.", "2025-11-20").events[-1]

    assert event.where == ()


def test_a_place_taken_over_from_the_event_before_is_not_handed_on(reading_of: Read) -> None:
    text = "A storm hit Suva in May. Trees fell on Tuesday. Roofs flew off on Friday."

    first, second, third = reading_of(text, "2025-11-20").events

    assert first.where == second.where != third.where


def test_an_event_of_another_year_is_not_where_the_one_before_was(reading_of: Read) -> None:
    text = "A storm hit Suva on 3 May 2025. Roofs flew off in 1998."

    assert reading_of(text, "2025-11-20").events[-1].where == ()


@pytest.mark.parametrize(
    ("told", "names"), [("The parties signed a pact.", ["Suva"]), ("They had agreed on a pact in 1998.", [])]
)
def test_what_is_agreed_in_an_article_of_talks_was_agreed_there(
    reading_of: Read, told: str, names: list[str]
) -> None:
    text = f"The first lakes summit\n\nLeaders held a summit in Suva in May. Oslo sent boats.\n\n{told}"

    assert [place.name for place in reading_of(text, "2025-11-20").events[-1].where] == names


def test_a_great_city_that_an_article_is_dated_from_is_not_its_spot(reading_of: Read) -> None:
    text = "MUMBAI - Shares in India rose. Mumbai was glad. India is large.\n\nA mill was closed in May."

    assert "Mumbai" not in [place.name for place in reading_of(text, "2025-11-20").events[-1].where]


def test_a_capital_that_only_dates_an_article_is_not_its_spot(reading_of: Read) -> None:
    text = "PRAGUE, May 2 - The mayor of Prague gave money for a book. A shed burnt on Monday."

    assert reading_of(text, "2025-11-20").events[-1].where == ()


@pytest.mark.parametrize(
    ("text", "name", "lat_lon", "radius_m"),
    [
        ("A quake struck 100 km south of Suva on Monday.", "100 km south of Suva", (-19.0, 178.4), 40_000),
        ("A bomb went off 10 km from Suva on Monday.", "10 km from Suva", (-18.1, 178.4), 10_000),
    ],
)
def test_what_is_a_distance_from_a_place_lies_there_within_a_radius(
    reading_of: Read, text: str, name: str, lat_lon: tuple[float, float], radius_m: float
) -> None:
    (where,) = reading_of(text, "2025-11-20").events[-1].where

    assert where.name == name
    assert (where.lat, where.lon) == pytest.approx(lat_lon, abs=0.1)
    assert where.radius_m == radius_m


def test_a_place_that_a_repetition_names_counts_for_more_than_one_taken_over(reading_of: Read) -> None:
    text = (
        "Fires in Prague\n\nA fire broke out in Prague in May. A shed burnt down on Friday, owners said.\n\n"
        "The shed burnt down in Koblenz."
    )
    event = next(e for e in reading_of(text, "2025-11-20").events if "shed" in e.what.lower())

    assert [place.name for place in event.where] == ["Koblenz"]


def test_a_kind_of_site_in_the_heading_is_the_one_that_the_opening_names(reading_of: Read) -> None:
    text = (
        "Finland’s newest reactor halted\n\nThe operator stopped Olkiluoto on Monday after a leak was found. "
        "A turbine failed in May. A court in Helsinki fined the company in June."
    )
    placed = {e.what: [p.name for p in e.where] for e in reading_of(text, "2025-06-20").events}
    assert placed["Turbine fails"] == ["Olkiluoto"]


def test_there_is_nowhere_known_after_a_place_that_no_list_has(reading_of: Read) -> None:
    text = "Fire in Graz\n\nA shed burnt in Graz. A depot exploded at Qumblat in 2020. Ten men died there."
    event = next(e for e in reading_of(text, "2025-11-20").events if "explodes" in e.what)
    assert not event.where


def test_an_article_that_says_in_the_capital_is_not_set_in_that_town(reading_of: Read) -> None:
    text = (
        "Ghana drops its lottery\n\nACCRA — Ghana’s lottery has ended, and crowds cheered in the capital. "
        "The first draw took place in June 2021."
    )
    event = reading_of(text, "2025-11-20").events[-1]
    assert "Accra" not in [place.name for place in event.where]


def test_what_is_nationwide_is_in_the_country_of_the_town_an_article_is_about(reading_of: Read) -> None:
    text = (
        "Fowl pest at a farm in Graz\n\nFowl pest was found in Graz on Monday. The nationwide ban on "
        "markets, in force since May, remains. It fell short in Austria before."
    )
    assert any([p.name for p in e.where] == ["Austria"] for e in reading_of(text, "2025-11-20").events)


def test_later_that_day_is_no_clause_of_what_is_said(reading_of: Read) -> None:
    text = "A crowd met in Graz on Tuesday, which guards later that day broke up."
    event = next(e for e in reading_of(text, "2025-11-20").events if "Guards" in e.what)
    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2025-11-18", "2025-11-18"]


def test_whose_firm_did_something_says_not_where(reading_of: Read) -> None:
    (event,) = reading_of("The port of Tema was built by Norway’s state-owned Equinor in 2019.").events
    assert [place.name for place in event.where] == ["Tema port"]


def test_a_town_that_the_opening_calls_the_site_of_a_title_is_that_site(reading_of: Read) -> None:
    text = (
        "PRESS RELEASE\n\nFirm to build hangar for oldest air base in Norway\n\nBO – The firm has won an "
        "order for a hangar at Bardufoss, the air base that serves the north.\n\nEarthworks start in May."
    )
    event = reading_of(text, "2025-06-12").events[-1]
    assert [(p.name, p.precision.value) for p in event.where] == [("Bardufoss", "site")]


def test_no_place_is_read_out_of_the_name_of_a_body(reading_of: Read) -> None:
    text = (
        "Men of the Royal New Zealand Ballet left. By leave of the Supreme Council of War, a yard will shut."
    )
    assert not any(p.name in ("Zealand", "Supreme") for e in reading_of(text).events for p in e.where)
