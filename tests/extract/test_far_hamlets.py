"""Names that only a hamlet far off bears, of a country that an article speaks of in passing."""

from tests.extract.conftest import Read

_MAURITIUS = (
    "Volunteers in Mauritius mopped up oil at Mahébourg on Monday. Mauritius declared an emergency, and "
    "Mauritian ministers met in Port Louis. Mauritius has banned fishing off Mahébourg. "
)


def test_a_people_named_once_gives_a_name_no_hamlet_of_theirs(reading_of: Read) -> None:
    landed = reading_of(_MAURITIUS + "A French aircraft landed at Lasseube on Sunday.").events[-1]

    assert landed.what == "French aircraft lands at Lasseube"
    assert not landed.where


def test_a_country_spoken_of_gives_it_one(reading_of: Read) -> None:
    landed = reading_of(_MAURITIUS + "A French aircraft landed at Lasseube, in France, on Sunday.").events[-1]

    assert [where.name for where in landed.where][:1] == ["Lasseube"]
    assert landed.where[0].lat
