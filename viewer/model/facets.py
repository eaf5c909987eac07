"""How many events each further filter would leave: what a list of filters says beside its entries."""

from collections import Counter
from dataclasses import dataclass, replace

from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Review
from viewer.model.focus import Focus
from viewer.model.view import Only


@dataclass(frozen=True)
class Facets:
    """How many events pass all filters, of how many, and the number of those with each trait.

    `found` is by the names of the fields of Only.  The numbers of a field are of the events that pass the
    filters of all other fields, so that each says what choosing that entry alone would leave.  `all_found`
    is the same without any filter.
    """

    passing: int
    total: int
    found: dict[str, Counter[object]]
    all_found: dict[str, Counter[object]]


def facets(dossier: Dossier, focus: Focus) -> Facets:
    """The numbers for a dossier and the filters of a focus."""
    asked = query.asked(focus.only)
    others = replace(focus, only=Only(reviews=frozenset(Review)))
    found: dict[str, Counter[object]] = {name: Counter() for name in Only.__slots__}
    every: dict[str, Counter[object]] = {name: Counter() for name in Only.__slots__}
    passing = 0
    for event in dossier.events.values():
        has = query.traits(event, dossier)
        for name, members in has.items():
            every[name].update(members)
        if query.match(event, others, dossier) is query.Match.NO:
            continue
        failed = [name for name, members in asked.items() if members.isdisjoint(has[name])]
        passing += not failed
        if len(failed) < 2:  # one that fails a single set would be left by another choice in that set
            for name in failed or found:
                found[name].update(has[name])
    return Facets(passing, len(dossier.events), found, every)
