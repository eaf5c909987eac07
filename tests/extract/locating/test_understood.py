"""Where it is that the text leaves understood: by who does it, to what, and what was told before."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-02-14"
_BASE = "Peru plans naval base\n\nPeru will build a naval base at Paita. "
_BERTH = "New berth at Mombasa\n\nKenya will open a new berth at Mombasa in May 2027. "
_SHIPS = "Uruguay orders ships\n\nUruguay orders two ships from Spain. "
_DISH = (
    "Argentina picks dish\n\nArgentina’s space agency announced on Monday a station at Malargüe, in the "
    "foothills. The town is used to antennas. "
)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (_BASE + "The Philippines will buy radars from Japan. It ordered six corvettes last year.",
         ["Philippines"]),
        (_BASE + "The Philippines will buy radars. It wants peace. It has been receiving patrol boats since "
         "2022.", ["Philippines"]),
        (_BERTH + "A Turkish frigate docked last week.", ["Mombasa"]),
        (_BERTH + "Work at Tanga goes on. A Turkish frigate docked last week.", []),
        (_BASE + "A Chinese ship spent six days at Chancay in August. A survey vessel may call at the same "
         "port in May.", ["Chancay"]),
        (_SHIPS + "The government cancelled the order in May.", ["Uruguay"]),
        (_SHIPS + "The energy ministry released diesel from its reserves in June.", ["Uruguay"]),
        (_SHIPS + "The Spanish parliament approved the order in May.", []),
        (_SHIPS + "Spain’s yards are idle and Spanish welders wait. The government gave way in May.", []),
        (_SHIPS + "Ana Ruiz, the president, will be sworn in on 1 March.", ["Uruguay"]),
        (_SHIPS + "Ana Ruiz, a judge, will be sworn in on 1 March.", []),
        (_DISH + "A hangar will be built in 2029.", ["Malargüe"]),
        (_DISH + "If Congress in Buenos Aires agrees, ten men would be posted to the town.", ["Malargüe"]),
        (_DISH + "Deputies in Neuquén want it, and a delegation is expected in the provincial capital next "
         "week.", ["Neuquén"]),
        ("Buenos Aires is calm. A delegation is expected in the provincial capital next week.", []),
        (_DISH + "Work at Neuquén goes on. A hangar will be built in 2029.", []),
        (_DISH + "Schools were closed across the south on Monday.", []),
    ],
)  # fmt: skip
def test_the_last_event_is_there(reading_of: Read, text: str, where: list[str]) -> None:
    """The exact places of what is told last, none of which its own clause names."""
    *_, last = reading_of(text, _DAY).events

    assert [place.name for place in last.where] == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Tanzania has supplied Malawi with diesel since 2021.", ["Malawi"]),
        ("Egypt has been arming Chad since August.", ["Chad"]),
        ("Niger has kept its frontier with Benin closed since July 2023.", ["Niger"]),
        ("Lida, where a plant was shut in 2021, is less than 50 miles from Kaunas.", ["Lida"]),
        ("Oman turned down an offer from a builder in 2022.", ["Oman"]),
        ("Oman rejected the offer on Monday.", []),
        ("Oman could ratify the pact in May.", ["Oman"]),
        ("The port at Paita, through which 4 million tonnes of copper passed last year, is busy.",
         ["Paita port"]),
    ],
)  # fmt: skip
def test_a_land_is_where_it_is_armed_supplied_or_shut(reading_of: Read, text: str, where: list[str]) -> None:
    """The places of the only event of a sentence."""
    (event,) = reading_of(text, _DAY).events

    assert [place.name for place in event.where] == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        # the capital in which a paper is signed is not what an article is about
        ("Terminal by Athens\n\nA terminal is to be built at Elefsina, west of Athens. A pact was signed "
         "in Athens on Monday. Dredging would start in April.", "Elefsina"),
        # a town named once, to which the article comes back as "the town"
        (_DISH + "Twenty engineers would be posted to the town.", "Malargüe"),
        # a works named once, to which it comes back as "the refinery"
        ("Oil firm sold\n\nA group will buy the firm whose only refinery, at Pančevo, burned in May. The "
         "refinery was restarted on Sunday.", "Pančevo"),
        # an island, to which it comes back as "the island"; and what is "its"
        # the field that the heading and the opening name, where nothing else is an exact place
        ("Hub planned\n\nA hub is to be built on Christmas Island in 2031. The island is dry. Its detention "
         "centre was emptied in October 2023.", "Christmas Island"),
        ("Hub planned\n\nA hub is to be built on Christmas Island in 2031. The island is dry. A data hall "
         "will be built in 2032.", "Christmas Island"),
        ("Dragon stirs\n\nTrinidad may tap the Dragon gas field off Venezuela. The rig was lost in May. The "
         "field was mapped in 2013.", "Dragon gas field"),
    ],
)  # fmt: skip
def test_what_an_article_is_about(reading_of: Read, text: str, where: str) -> None:
    """The place of what is told last is that of the article."""
    *_, last = reading_of(text, _DAY).events

    assert [place.name for place in last.where] == [where]


@pytest.mark.parametrize(
    "text",
    [
        "A treaty between Lima and Quito was signed on Monday.",
        "Letters between Washington and Port Louis were swapped in May.",
        "Gastrade, its managing director told a trade fair in Athens, will decide on the ferry in May.",
    ],
)
def test_capitals_that_act_or_hear_are_no_scene(reading_of: Read, text: str) -> None:
    """A capital stands for its government, or is where somebody only spoke."""
    (event,) = reading_of(text, _DAY).events

    assert event.where == ()


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Mazagon Dock, the state shipbuilder, bought a yard in May.", []),
        ("A fund bought it from Onomichi Dockyard of Japan in May.", []),
        ("A firm toured the fjord in May in search of a terminus for an Arctic railway.", []),
        ("A Chinese-built plant was shut in May.", []),
        ("Tanks were laid in the hills behind Trincomalee in May.", ["Trincomalee"]),
        ("Peru’s congress approved the accord in May.", ["Peru"]),
    ],
)
def test_what_a_firm_or_a_thing_is_called_after_is_no_scene(
    reading_of: Read, text: str, where: list[str]
) -> None:
    """The places of the only event of a sentence."""
    (event,) = reading_of(text, _DAY).events

    assert [place.name for place in event.where] == where


def test_the_end_of_a_longer_name_is_no_town(reading_of: Read) -> None:
    """A hospital's name that ends with a town's is not that town, be "where" behind it."""
    places = reading_of("Crews flew to Palmetto Health Richland, where rain fell.", _DAY).places

    assert "Richland" not in [place.where.name for place in places]
