"""The second line of a mark that stands for several events names whoever acts in most of them."""

import pytest

from tests.values import event
from viewer.draw.map_marks import _detail
from viewer.draw.phrases import PHRASES


@pytest.mark.parametrize(
    ("actors", "words"),
    [
        ((("Orbis",), ("Orbis", "Vega"), ()), "Orbis · 3 events"),
        ((("Orbis",), ("Orbis",), (), ()), "4 events"),
        (((), ()), "2 events"),
    ],
)
def test_only_who_acts_in_more_than_half_is_named(actors, words):
    events = [event(f"e{i}", who=who) for i, who in enumerate(actors)]
    assert _detail(events, None, PHRASES["en"], whole=True) == words
