"""All formats, by the ending of a file's name: what writes them, what reads them, and what they lose."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from viewer.files.formats import geojson, kml, spreadsheet
from viewer.files.formats.facets import Facts, facts
from viewer.files.formats.loss import LossReport, compare
from viewer.model.dossier import Dossier

MOST_BYTES = 500_000_000


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write events down.

    `reads` gives a dossier back, or None for a format that only goes out.  `shown` is what a program sees
    that knows the format and not this program; where there is none, that is what `reads` gives.
    `beside` makes files that belong to the first one, from its name: their endings and bytes.
    """

    name: str
    title: str
    ending: str
    writes: Callable[[Dossier], bytes]
    reads: Callable[[bytes, str], Dossier] | None = None
    shown: Callable[[bytes, str], Facts] | None = None
    beside: Callable[[str], tuple[tuple[str, bytes], ...]] | None = None

    def report(self, dossier: Dossier, data: bytes) -> LossReport:
        """What *data*, which this format wrote of *dossier*, could not carry."""
        seen = self.shown(data, self.title) if self.shown else None
        if self.reads is None:
            return compare(self.title, dossier, seen or Facts({}))
        return compare(self.title, dossier, facts(self.reads(data, self.title)), seen)


FORMATS = (
    Format("geojson", "GeoJSON", ".geojson", geojson.write, geojson.read),
    Format(
        "csv",
        "CSV",
        ".csv",
        spreadsheet.write,
        spreadsheet.read,
        beside=lambda name: ((spreadsheet.DICTIONARY_ENDING, spreadsheet.dictionary(f"{name}.csv")),),
    ),
    Format("kml", "KML", ".kml", kml.write, kml.read, kml.shown),
    Format("kmz", "KMZ", ".kmz", kml.write_kmz, kml.read, kml.shown),
)


def of_path(path: Path) -> Format | None:
    """The format that a file's name ends in; the longest ending wins."""
    low = path.name.lower()
    fitting = [one for one in FORMATS if low.endswith(one.ending)]
    return max(fitting, key=lambda one: len(one.ending), default=None)


def named(name: str) -> Format | None:
    """The format of a name, as the command line writes it."""
    return next((one for one in FORMATS if one.name == name), None)
