"""How the ratio of a map is written where its figures stand close."""

from viewer.draw.map_furniture import ScaleBar


def test_a_space_between_two_ones_is_seen() -> None:
    assert ScaleBar(20_000.0, 100.0, "1 : 1\u202f100\u202f000").painted == "1 : 1\xa0100\u202f000"


def test_a_space_behind_a_one_is_seen() -> None:
    assert ScaleBar(20_000.0, 100.0, "1 : 1\u202f000\u202f000").painted == "1 : 1\xa0000\u202f000"
