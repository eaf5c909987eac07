"""Where an event is that says nothing of it: weighed, and told with its chance."""

from tests.extract.conftest import Read
from viewer.extract import implied_place

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


def test_what_speaks_for_no_place_of_the_article_has_none(reading_of: Read) -> None:
    text = "Rice runs out in Togo\n\nRice is dear in Togo. A ship will follow from Japan in May."

    assert _where(reading_of, text)[0] == []


def test_what_a_whole_province_does_is_at_no_one_spot_in_it(reading_of: Read) -> None:
    assert _where(reading_of, _FIRE + "The region may send a new engine next week.")[0] == []


def test_no_fact_weighs_so_much_that_it_settles_a_place_alone() -> None:
    weights = implied_place.weights()

    assert len(weights) > 100
    assert all(abs(weight) < 3 for weight in weights.values())
