"""Names in a row with "and" and commas, which mean places alike: "Victoria, Vancouver and Kelowna"."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from viewer.extract.names.name_shapes import Name
from viewer.extract.names.place_parts import NATIONS
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind

_JOINTS = (",", ";", "and", "or")
_GREAT, _FAR_GREATER, _LITTLE = 0.6, 0.2, 0.3


def mates_of(groups: Sequence[Sequence[Name]], sentences: tuple[Parsed, ...]) -> set[tuple[int, int]]:
    """The groups, by number, of which two names stand beside each other in a row: "Lille, Lens and Douai"."""
    ordered = sorted(
        (n.sentence, n.first, n.last, number) for number, names in enumerate(groups) for n in names
    )
    mates: set[tuple[int, int]] = set()
    for (at, _, last, one), (then, first, _, other) in pairwise(ordered):
        between = sentences[at].tokens[last:first] if at == then else ()
        if one != other and 0 < len(between) < 3 and all(t.lower in _JOINTS for t in between):
            mates |= {(one, other), (other, one)}
    return mates


def alike(
    entries: Sequence[Entry], starts: NDArray[np.int64], mates: set[tuple[int, int]]
) -> NDArray[np.float64]:
    """How alike each meaning is to those of the names beside it: of one country, and of one kind.

    That two are towns tells nothing by itself.
    """
    likeness = np.zeros((len(entries), len(entries)))
    for one, other in mates:
        for i in range(starts[one], starts[one + 1]):
            for j in range(starts[other], starts[other + 1]):
                a, b = entries[i], entries[j]
                if a.kind in NATIONS and b.kind in NATIONS:
                    likeness[i, j] = 1.0
                elif a.kind not in NATIONS and b.kind not in NATIONS:
                    together = a.country is not None and a.country == b.country
                    likeness[i, j] = 0.5 * together + 0.5 * (
                        a.kind == b.kind and (together or a.kind is not Kind.CITY)
                    )
    return likeness


def fame(entries: Sequence[Entry]) -> NDArray[np.float64]:
    """How much a row counts for each meaning of a name: little beside a far greater place of that name."""
    great = max(e.importance for e in entries)
    lesser = (great > max(_GREAT, e.importance + _FAR_GREATER) for e in entries)
    return np.array([_LITTLE if less else 1.0 for less in lesser])
