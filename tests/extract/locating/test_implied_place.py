"""Where an event is that says nothing of it: weighed, and told with its chance."""

from dataclasses import replace

import pytest

from tests.extract.conftest import Read
from viewer.extract.locating import implied_place
from viewer.extract.locating.exactness import by_exactness
from viewer.extract.names.mention import Mention
from viewer.extract.names.place_parts import Part
from viewer.model.when import Basis
from viewer.model.where import Precision, Where

_FIRE = (
    "Fire at Tema harbour\n\nA shed burnt down at Tema harbour on Monday.\n\nPeople in Ghana were afraid. "
)


def _where(reading_of: Read, text: str) -> tuple[list[str], list[str]]:
    """The places of the last event, and how the reader came by them."""
    event = reading_of(text, "2025-11-20").events[-1]
    return [place.name for place in event.where], [c.reading for c in event.why if c.field == "where"]


def test_a_place_that_was_not_said_is_told_with_its_chance(reading_of: Read) -> None:
    names, readings = _where(reading_of, _FIRE + "The third crane of the firm is to arrive in May.")

    assert names == ["Tema harbour"]
    assert readings[0].startswith("not said; the article is about Tema harbour (")
    assert readings[0].endswith("% likely)")


def test_a_place_that_was_not_said_is_marked_so_and_one_that_was_is_not(reading_of: Read) -> None:
    events = reading_of(_FIRE + "The third crane of the firm is to arrive in May.", "2025-11-20").events
    said, implied = events[0].where[0], events[-1].where[0]

    assert (said.is_said, said.chance) == (True, None)
    assert not implied.is_said
    assert implied.chance is not None
    assert f"({implied.chance:.0%} likely)" in next(c.reading for c in events[-1].why if c.field == "where")


def test_a_place_that_the_heading_says_is_not_only_implied(reading_of: Read) -> None:
    text = "Joyce Banda, a former president of Zambia, has won back power, officials said. Zambia is poor."
    bare = reading_of(text + " Zambia voted in May.", "2025-11-20").events[0]
    headed = reading_of("Banda wins back power in Zambia\n\n" + text, "2025-11-20").events[0]

    assert (bare.where[0].name, bare.where[0].is_said) == ("Zambia", False)
    assert (headed.where[0].name, headed.where[0].is_said) == ("Zambia", True)
    assert [c.reading for c in headed.why if c.field == "where"] == ["the heading names it"]


def _mention(where: Where) -> Mention:
    return Mention(0, 4, where, Part.LOCATION, "port")


def test_a_place_that_is_said_stands_for_the_same_place_implied() -> None:
    said = _mention(Where("Tema", 5.6, 0.0, Precision.SETTLEMENT))
    implied = replace(said, where=replace(said.where, basis=Basis.INFERRED))

    assert by_exactness([implied, said]) == (said,)
    assert by_exactness([said, implied]) == (said,)
    assert by_exactness([implied]) == (implied,)


def test_what_speaks_for_no_place_of_the_article_has_none(reading_of: Read) -> None:
    text = "Rice runs out in Togo\n\nRice is dear in Togo. A ship will follow from Japan in May."

    assert _where(reading_of, text)[0] == []


def test_what_a_whole_province_does_is_at_no_one_spot_in_it(reading_of: Read) -> None:
    assert _where(reading_of, _FIRE + "The region may send a new engine next week.")[0] == []


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Chinese engineers are to mend two cranes next week.", "Tema harbour"),
        ("Indian divers met the mayor in May.", "Tema harbour"),
        ("Chinese lawyers will weigh the offer next week.", None),  # minds and papers
        ("Oman denied that it had sent arms.", None),
        ("The firm may buy acid from Oman.", None),
        ("India has sentenced two sailors.", None),
    ],
)
def test_what_people_of_another_nation_do_may_be_there_too(
    told: str, place: str | None, reading_of: Read
) -> None:
    names, readings = _where(reading_of, _FIRE + told)

    assert names == ([place] if place else [])
    assert not place or readings[0].startswith("not said; ")


def test_the_likeliest_is_sought_among_what_may_be_the_place(reading_of: Read) -> None:
    text = "Mill shut in Kotka\n\nA mill was shut in Kotka in May. The mill, whose men were bused to Vaasa, "
    names, _ = _where(reading_of, text + "has been closed since Monday.")

    assert names == ["Kotka"]


def test_no_fact_weighs_so_much_that_it_settles_a_place_alone() -> None:
    weights = implied_place.weights()

    assert len(weights) > 100
    assert all(abs(weight) < 3 for weight in weights.values())
