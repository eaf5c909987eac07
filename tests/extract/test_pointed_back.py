"""What points back to a place means it, and not one that only says where that lies."""

import pytest

from tests.extract.conftest import Read


def _names(reading_of: Read, text: str, word: str) -> list[str]:
    event = next(e for e in reading_of(text, "2025-05-15").events if word in e.what)
    return [where.name for where in event.where]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("DP World, of Dubai, won a concession for Berbera in 2016 and opened a terminal there in June 2021.",
         "opens", ["Berbera"]),
        ("The market of Old Fangak, some 100 km south-west of Malakal, was bombed. The coordinator is"
         " to travel to the town on Wednesday.", "travel", ["Old Fangak"]),
        ("The crew of the 1,740-teu Meghna Pioneer, which touched bottom on Saturday, is safe.", "touches",
         []),
        ("Rothera's runway will be resurfaced in 2028.\n\nThere are no plans to close Halley VI. The station,"
         " which was moved 23 km in early 2017, may be staffed again.", "moved", ["Halley VI"]),
        ("Test drilling at Torre Lima was done in May.", "drilling", []),
    ],
)  # fmt: skip
def test_where_what_points_back_is(reading_of: Read, text: str, word: str, names: list[str]) -> None:
    assert _names(reading_of, text, word) == names


def test_a_name_of_which_a_distance_is_told_is_a_place_wherever_it_stands(reading_of: Read) -> None:
    text = (
        "Potash could be shipped through Churchill next year. Churchill is about 1,000 km north of Winnipeg."
    )
    assert _names(reading_of, text, "Potash") == ["Churchill"]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("The step hardens the Baltic island.\n\nGotland has a port. Troops left Gotland on Monday. A ship"
         " was seized off Fårö, north of Gotland.\n\nParliament will vote a sum for the island in June.",
         "votes", ["Gotland"]),
        ("A terminal in the Black Sea port of Constanta stopped loading on Monday.", "erminal",
         ["Constanta port"]),
        ("At a summit in Samarkand last month the European Union pledged €12bn to Central Asia.", "pledges",
         ["Samarkand"]),
        ("Hambantota was a fishing town until a Chinese firm took over its harbour in 2017.", "takes over",
         ["Hambantota"]),
    ],
)  # fmt: skip
def test_neither_a_sea_nor_what_is_pledged_to_is_the_spot(
    reading_of: Read, text: str, word: str, names: list[str]
) -> None:
    assert _names(reading_of, text, word) == names


def test_an_inquiry_into_a_loss_is_what_starts(reading_of: Read) -> None:
    text = "The opposition wants an inquiry into the loss, which could start next month."
    assert "Inquiry starts" in [event.what for event in reading_of(text, "2025-05-15").events]


_ACCRA = "Ann Boe met ministers of Togo in Accra. "


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("Mud hit a road near Gulmit on Monday. The highway, the only paved road to China, has been closed.",
         "closed", []),
        ("Bullets hit a plane coming in from Fort Lauderdale on Monday.", "Bullets", []),
        ("A crane toppled at Stornoway. The crane, hired from a firm in Invergordon, was lifting blades.",
         "lifts", ["Stornoway"]),
        ("A ship owned by a firm in Hamburg ran aground on Monday.", "aground", []),
        ("Twice the size of Malta, the lake dried up on Monday.", "dries", []),
        ("A quake, felt as far away as Lima, killed two on Monday.", "kills", []),
        ("A tanker, on its way to Rotterdam, caught fire on Monday.", "fire", []),
        ("A missile capable of reaching Guam was tested on Monday.", "tested", []),
        ("A rocket, able to strike Lima, was tested on Monday.", "tested", []),
        (_ACCRA + "The strike, the longest since that at Durban, ended on Monday.", "ends", []),
        (_ACCRA + "A reactor, of the kind that exploded at Chernobyl, was shut down on Monday.", "shut", []),
        ("The yard, once the biggest outside Japan, closed on Monday.", "closes", []),
        (_ACCRA + "Ships that used to call at Durban were sunk on Monday.", "sunk", []),
        ("The port, a rival of Tema, closed on Monday.", "closes", []),
        ("Wheat, grown in Kansas, was unloaded on Monday.", "unloaded", []),
        ("The mine, run from London, flooded on Monday.", "floods", []),
        ("A film, shot in Malta, was banned on Monday.", "banned", []),
        ("A train like those of Zurich derailed on Monday.", "derails", []),
        ("A general, a veteran of Fallujah, was killed on Monday.", "killed", []),
        ("A ship, anchored in Hamburg, caught fire on Monday.", "fire", ["Hamburg"]),
        ("The road to Antalaha, about 70 km to the south, remains impassable.", "impassable", ["Antalaha"]),
    ],
)  # fmt: skip
def test_where_a_way_leads_or_a_thing_is_from_is_not_where_it_is(
    reading_of: Read, text: str, word: str, names: list[str]
) -> None:
    assert _names(reading_of, text, word) == names


def test_a_town_that_is_the_subject_of_the_first_sentence_is_the_spot(reading_of: Read) -> None:
    text = (
        "For more than a century Longyearbyen dug. Then it stopped.\n\nAn avalanche crushed 11 houses in"
        " December and killed two people."
    )
    assert _names(reading_of, text, "valanche") == ["Longyearbyen"]
