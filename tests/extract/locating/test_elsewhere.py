"""What is told to be elsewhere than the article, and what is in a country or at a thing told of before."""

import pytest

from tests.extract.conftest import Read

_FIRE = "Fire in Tema\n\nA shed burnt down in Tema on Monday. "
_TERMINAL = "Tema terminal opens\n\nA container terminal opened at Tema on Monday. "

AWAY = [
    _FIRE + "Two engines went to Zoblick on Tuesday.",
    _FIRE + "Engineers mended a mast south of Quandrel Rock on Tuesday.",
    _FIRE + "Smoke spread across Quandrel Forest on Friday.",
    _FIRE + "A well has served parts of the Varro Estate since 2014.",
    _FIRE + "Nine people were hurt on the road to Zoblick on Friday.",
    _TERMINAL + "A naval base lies less than 10 km from Tema terminal and was built in 1980.",
    _TERMINAL + "A pipeline to the mines will be laid by 2030.",
    _TERMINAL + "The state will build a road to the iron mines by 2030.",
    "Togo bought ten buses from Ghana in May.",
    "In 2023 Togo bought ten buses from Ghana.",
    "Bavaria urged the union to act on Monday.",
    _FIRE + "Every tenant will get 20,000 cedis.",
    _FIRE + "The state pension will rise in January.",
    "A platform was towed from Cork in May. It was anchored in July.",
    _FIRE + "The county may close two inlets.",
    _FIRE + "Men were trained at Kumasi. Oman denied that it had sent arms.",
    "Leak shuts Gdynia plant\n\nA leak shut a plant at Gdynia in May. The firm may buy acid from Oman.",
    _FIRE + "Two men were hurt in Morvany overnight.",
    "Yard at Gdynia floods\n\nA yard flooded at Gdynia in May. The tug has been out of service since July.",
    "ACCRA — Rebels took the town of Zobland on Monday. Other men entered the town on Tuesday.",
    "Egypt rejected the offer on Monday.",
]

FOUND = [
    (_FIRE + "A crew from Zoblick put out another blaze on Tuesday.", "Tema"),
    (_FIRE + "Looters robbed a bakery in Kwame Street on Friday.", "Tema"),
    ("Two barges were laid up at Takoradi in June. They will be refitted at Tema.", "Tema"),
    ("Ghana shuts crossings with Togo\n\nGhana closed its crossings with Togo on Monday. "
     "In 2019 Benin shut its own crossing at Malanville.", "Malanville crossing"),
    ("Denmark widens naval base at Korsør\n\nThe works at Korsør naval base began in May. "
     "Swedish landing craft have shared the harbour since 2003.", "Korsør naval base"),
    ("An avalanche buried two skiers just south of Tromsø on Friday.", "south of Tromsø"),
    ("He met farmers on Malta, 90 km south of Sicily, where a hotel was built in May.", "Malta"),
    ("It will be based at Nacala, roughly 240 km south of Pemba, where Orbis has run the harbour since 2013.",
     "Pemba"),
    ("Tema port is shut. Some 150 km down the coast, at Lomé, a harbour is being built.", "Lomé"),
    ("Yard hands over ship in Gdynia\n\nWith rain coming off the Baltic, the yard handed the navy a ship "
     "in May.", "Gdynia"),
    ("Strike shuts Tema port\n\nDockers walked out at Tema port on Monday.\n\nTakoradi port was shut in May. "
     "The port reopened in June.", "Takoradi port"),
    ("Dockers strike in Tema\n\nDockers in Tema walked out. Boxes go to Takoradi instead. Two men "
     "were hurt at the port gates on Tuesday.", "Tema"),
    ("A naval base in Iquique operates close to a busy port. The fishing port will be enlarged by 2030.",
     "port by Iquique naval base"),
    ("Chile approved the sale of radars for the air base at Iquique on Monday. A tender will pick the "
     "builders.", "Iquique air base"),
    ("Togo and Ghana held a summit in Lomé in May. At the summit Togo signed a pact.", "Lomé"),
    ("Leak shuts Gdynia plant\n\nA leak shut a plant at Gdynia in May. Shares fell in Oslo. The mayor "
     "went to the town on Monday.", "Gdynia plant"),
    (_FIRE + "The mayor visited the site on Tuesday.", "Tema"),
    (_FIRE + "Kumasi opened its airport on Friday.", "Kumasi"),
    (_FIRE + "Lutz Construction of Hamburg mended a wall on Tuesday.", "Tema"),
    ("The road from Graz was cut by snow on Monday.", "Graz"),
    ("Ghana grew more rice in 2024.", "Ghana"),
    ("Ghana extended a state of emergency in seven districts on Monday.", "Ghana"),
    ("Blast near Turku\n\nA store blew up at Salo on Monday. Two men were hurt on Tuesday.", "Salo"),
    ("Airport late\n\nSalo airport, 90 km west of Helsinki, will open late. Helsinki is sad. Its runway "
     "was laid in May.", "Salo airport"),
    ("Lagoon open again\n\nThe ministry in Suva reopened a lagoon at Labasa on Monday. Suva is far. "
     "Boats were moored on Tuesday.", "Labasa"),
    (_FIRE + "Ann Boe sent two ships to Lomé, and Foo Lines is likely to follow.", "Lomé"),
    ("Ghana reopened its borders on Monday.", "Ghana"),
    ("Chile tightened its rules on pilots in 2018.", "Chile"),
    ("Kenya's government approved the plan on Monday.", "Kenya"),
    ("The government of Oman adopted a strategy on Monday.", "Oman"),
    ("Mali has named a premier. The army of Mali said so. The junta is to hold a referendum in May.",
     "Mali"),
    ("Ghana shuts mills\n\nGhana will shut its mills. Ghana said so in May. Imports of flour have been "
     "banned since 2020.", "Ghana"),
]  # fmt: skip


@pytest.mark.parametrize("text", AWAY)
def test_what_is_elsewhere_takes_no_place_from_the_article(text: str, reading_of: Read) -> None:
    assert not [where.name for where in reading_of(text).events[-1].where if where.is_placed]


@pytest.mark.parametrize(("text", "place"), FOUND)
def test_what_names_no_place_is_where_the_text_puts_it(text: str, place: str, reading_of: Read) -> None:
    assert [where.name for where in reading_of(text).events[-1].where][:1] == [place]


def test_a_namesake_far_from_where_the_text_puts_a_place_is_not_meant(reading_of: Read) -> None:
    text = "A kiln is being built at the Springfield mine, about 30 km west of Kampala."
    (event,) = reading_of(text).events
    where = event.where[0]

    assert where.name == "Springfield mine"
    assert where.lat == pytest.approx(0.32, abs=0.1)
    assert where.lon == pytest.approx(32.31, abs=0.1)
