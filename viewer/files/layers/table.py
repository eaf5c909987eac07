"""A table as it is read, whatever its format: headings, samples, and chunks of records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.files.layers.fields import Fields


@dataclass(frozen=True, slots=True)
class Preview:
    """The headings of a table and its first records, for choosing what the columns mean.

    `tables` are the names of all tables of the file, where it can hold several.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    tables: tuple[str, ...] = ()

    @property
    def samples(self) -> Mapping[str, Sequence[str]]:
        """The texts of each column."""
        return {heading: [row[i] for row in self.rows] for i, heading in enumerate(self.headings)}


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """Some records of a table.

    Attributes:
        share: how much of the table has been read with this, 0 to 1.
        place: where in the source this chunk begins, as its reader understands it.
        records: (n,) the number of each record that is whole, counted from 1.
        fields: the columns that were asked for, n fields each.
        broken: records that could not be cut into fields, and why.
        total: how many records there are, the broken ones included.
        notes: records that are kept though something in them is odd, and what.
    """

    share: float
    place: int
    records: NDArray[np.int64]
    fields: Mapping[str, Fields]
    broken: tuple[tuple[int, str], ...]
    total: int
    notes: tuple[tuple[int, str], ...] = ()
