"""A place that the text does not say of an event, but implies: what it takes to be said, and merging."""

from dataclasses import replace

import pytest

from tests.values import HARBOUR, PERU, PORT, event
from viewer.model import edits
from viewer.model.accounts import disagreements, merged
from viewer.model.dossier import Dossier
from viewer.model.event import Review
from viewer.model.when import Basis
from viewer.model.where import Where

IMPLIED = replace(HARBOUR, basis=Basis.INFERRED, chance=0.62)


def test_a_place_is_said_unless_it_is_only_inferred() -> None:
    assert HARBOUR.is_said
    assert replace(HARBOUR, basis=Basis.ASSUMED).is_said
    assert not IMPLIED.is_said


@pytest.mark.parametrize(
    ("basis", "chance"), [(Basis.STATED, 0.5), (Basis.ASSUMED, 0.5), (Basis.INFERRED, 0)]
)
def test_only_an_inferred_place_has_a_chance_and_it_is_above_nothing(basis: Basis, chance: float) -> None:
    with pytest.raises(ValueError, match="chance"):
        Where("Quay", basis=basis, chance=chance)


def test_of_two_accounts_the_place_that_is_said_counts() -> None:
    implied, said = event("a", where=(IMPLIED,)), event("b", where=(PORT,))
    assert merged(implied, said).where == (PORT,)
    assert merged(said, implied).where == (PORT,)
    assert merged(implied, event("b")).where == (IMPLIED,)
    assert merged(implied, event("b", where=(HARBOUR,))).where == (HARBOUR,)


def test_an_implied_place_contradicts_no_other() -> None:
    (found,) = disagreements(merged(event("a", where=(IMPLIED,)), event("b", where=(PORT,))))
    assert (found.field, found.contradicts) == ("where", False)


def test_the_place_that_counts_on_the_map_says_whether_it_is_implied() -> None:
    unplaced = Where("Upper yard", basis=Basis.INFERRED)
    assert event("a", where=(IMPLIED,)).is_place_implied
    assert not event("a", where=(unplaced, PERU)).is_place_implied
    assert not event("a").is_place_implied


def test_confirming_an_event_confirms_where_it_is() -> None:
    assert not event("a", where=(IMPLIED,), review=Review.CONFIRMED).is_place_implied


def test_vouching_for_a_place_makes_it_the_analysts_and_locks_it() -> None:
    told = event("a", where=(IMPLIED, PERU))
    after = edits.vouch_for_place(told.id).apply(Dossier().put(told)).events[told.id]
    assert after.where == (replace(HARBOUR, basis=Basis.ASSUMED), PERU)
    assert "where" in after.locked
    assert not after.is_place_implied


def test_moving_an_event_from_where_it_was_implied_to_be_says_where_it_is() -> None:
    told = event("a", where=(IMPLIED,))
    after = edits.move(told.id, PORT).apply(Dossier().put(told)).events[told.id]
    assert after.where == (PORT,)
    assert after.where[0].is_said
