"""A table of events that is laid behind a dossier: where it is, what it held, and what its columns mean.

The dossier keeps the table by reference, never its rows: they are somebody else's, and may be millions.
"""

import hashlib
import json
from collections.abc import Mapping as Map
from dataclasses import asdict, dataclass
from typing import Literal

Order = Literal["day first", "month first"]
Scheme = Literal["plain", "acled", "ucdp", "gdelt"]
SINGLE = ("start", "end", "lat", "lon", "place", "kind", "actor", "time_precision", "place_precision")


@dataclass(frozen=True, slots=True)
class Mapping:
    """The headings that hold each thing, None where no column does.

    `title` may be several columns, which are put side by side; `order` is that of dates like 3/4/2025.
    `table` is the one of a file that holds several, None for the first.
    """

    start: str | None = None
    end: str | None = None
    lat: str | None = None
    lon: str | None = None
    place: str | None = None
    title: tuple[str, ...] = ()
    kind: str | None = None
    actor: str | None = None
    time_precision: str | None = None
    place_precision: str | None = None
    scheme: Scheme = "plain"
    order: Order | None = None
    table: str | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """Every heading that is used, once."""
        single = (getattr(self, name) for name in SINGLE)
        return tuple(dict.fromkeys(name for name in (*single, *self.title) if name is not None))

    def missing(self) -> str | None:
        """A sentence on what is still to be chosen; None where a layer can be made."""
        if self.start is None:
            return "choose the column that says when each event was"
        if (self.lat is None) != (self.lon is None):
            return "choose both a latitude and a longitude, or neither"
        return None


@dataclass(frozen=True, slots=True)
class LayerReference:
    """A layer as the dossier keeps it.

    `path` is where its file was; `sha256`, `size` (bytes) and `rows` (those that make no event included)
    are what the file was when it was read.  `tone` is the number that its colour goes by.
    """

    id: str
    name: str
    path: str
    sha256: str
    size: int
    rows: int
    mapping: Mapping
    tone: int = 0

    def __post_init__(self) -> None:
        if self.size < 0 or self.rows < 0 or self.tone < 0:
            raise ValueError("the size, the rows and the tone of a layer are no less than 0")

    @property
    def file(self) -> str:
        """The name of the file, without its folders, of whichever system its path is."""
        return self.path.replace("\\", "/").rsplit("/", 1)[-1]


def free_id(sha256: str, mapping: Mapping, taken: Map[str, LayerReference]) -> str:
    """An id for a layer of a file's content and of what its columns mean, which none of *taken* has."""
    meaning = hashlib.sha256(json.dumps(asdict(mapping), sort_keys=True).encode()).hexdigest()
    stem = f"layer-{sha256[:10]}-{meaning[:4]}"
    numbers = range(2, len(taken) + 3)
    return next(name for name in (stem, *(f"{stem}-{n}" for n in numbers)) if name not in taken)


def free_tone(taken: Map[str, LayerReference]) -> int:
    """The least number of a tone that no layer has."""
    tones = {layer.tone for layer in taken.values()}
    return next(tone for tone in range(len(tones) + 1) if tone not in tones)
