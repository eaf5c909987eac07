"""Who acts in a clause, beside whoever did what a shortened passive inside it tells."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A bridge built by the navy collapsed on Monday.", ()),
        ("The first two sheds, opened by President Ana Ruiz in May, handled 74 loads last year.", ()),
        ("A ship chartered by Orbis Marine repaired the cable on Monday.", ("Orbis Marine",)),
        ("The state revoked a licence held by Orbis Marine in 2020.", ("Orbis Marine",)),
    ],
)
def test_whoever_made_a_thing_does_not_act_in_what_it_does(reading_of: Read, text, who):
    last = reading_of(text).events[-1]
    assert tuple(name for name in last.who if name not in ("state", "Orbis")) == who


@pytest.mark.parametrize(
    ("text", "what", "certainty", "condition"),
    [
        (
            "If voters reject a levy sought by the mayors, the line will close on 30 June.",
            "Line closes",
            "conditional",
            "If voters reject a levy sought by the mayors",
        ),
        (
            "The state declared a 20-day curfew along the river in October and then let it lapse.",
            "State declares curfew along river",
            "occurred",
            None,
        ),
        ("Al-Nusra fighters attacked a convoy.", "Al-Nusra fighters attack convoy", "occurred", None),
    ],
)
def test_a_participle_by_some_or_a_second_verb_does_not_take_the_clause_over(
    reading_of: Read, text, what, certainty, condition
):
    (event,) = reading_of(text).events
    assert (event.what, event.certainty.value, event.condition) == (what, certainty, condition)
