"""How many events each further filter would leave."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import dossiers
from tests.values import two_days_dossier
from viewer.model import query
from viewer.model.event import Certainty, Kind, Review
from viewer.model.facets import facets
from viewer.model.focus import ALL, Focus
from viewer.model.view import Only

onlys = st.builds(
    Only,
    kinds=st.frozensets(st.sampled_from(Kind), max_size=3),
    reviews=st.frozensets(st.sampled_from(Review), max_size=1),
    credibilities=st.frozensets(st.none(), max_size=1),
)


def passing(dossier, focus) -> int:
    return sum(bool(query.match(event, focus, dossier)) for event in dossier.events.values())


@given(dossiers(), onlys, st.sampled_from(["", "a"]))
def test_a_number_is_that_of_the_events_which_choosing_that_entry_alone_leaves(dossier, only, search):
    focus = Focus(only=only, search=search)
    found = facets(dossier, focus)
    assert found.passing == passing(dossier, focus)
    assert found.total == len(dossier.events)
    for name in Only.__slots__:
        for member in {*found.all_found[name], *Kind, None}:
            alone = replace(focus, only=replace(only, **{name: frozenset({member})}))
            assert found.found[name][member] == passing(dossier, alone), (name, member)


def test_the_numbers_without_filters_stay_when_there_are_some():
    dossier = two_days_dossier()
    found = facets(dossier, Focus(certainties=ALL - {Certainty.OCCURRED}))
    assert found.all_found["actors"] == {"Cabinet": 1}
    assert found.found["actors"] == {}
    assert found.all_found["credibilities"] == {None: 7}
