"""All formats, by the ending of a file's name: what writes them, what reads them, and what they lose."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from viewer.files import disk
from viewer.files.decoding import UNREAD, guessed_page, uncertain, unread_lines
from viewer.files.formats import (
    annotations,
    calendar,
    geojson,
    geopackage,
    kml,
    lpf,
    markdown,
    own,
    page,
    spreadsheet,
    timelinejs,
)
from viewer.files.formats.errors import FormatError
from viewer.files.formats.facets import Facts, facts
from viewer.files.formats.loss import LossReport, compare
from viewer.files.layer_links import located
from viewer.model.dossier import Dossier
from viewer.model.words import Language

MOST_BYTES = 500_000_000
MOST_LINES = 10  # that are named in a sentence
_IN_LETTERS = ("json", "geojson", "lpf", "csv")
_FEATURES = re.compile(rb'"type"\s*:\s*"Feature(?:Collection)?"')


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write events down.

    `reads` gives a dossier back, or None for a format that only goes out.  `shown` is what a program sees
    that knows the format and not this program; where there is none, that is what `reads` gives.
    `tells` writes for people, in a language; where there is none, the file has no words but the events' own.
    `beside` makes files that belong to the first one, from its name: their endings and bytes.
    """

    name: str
    title: str
    ending: str
    writes: Callable[[Dossier], bytes]
    reads: Callable[[bytes, str], Dossier] | None = None
    shown: Callable[[bytes, str], Facts] | None = None
    beside: Callable[[str], tuple[tuple[str, bytes], ...]] | None = None
    tells: Callable[[Dossier, Language], bytes] | None = None

    def written(self, dossier: Dossier, language: Language = "en") -> bytes:
        """*dossier* in this format; where it has words of its own, in *language*."""
        return self.tells(dossier, language) if self.tells else self.writes(dossier)

    def seen(self, data: bytes) -> tuple[Facts, Facts | None]:
        """What *data* holds, read back; and what a program sees that knows only the format's own terms."""
        shown = self.shown(data, self.title) if self.shown else None
        if self.reads is None:
            return shown or Facts({}), None
        return facts(self.reads(data, self.title)), shown

    def report(self, dossier: Dossier, data: bytes) -> LossReport:
        """What *data*, which this format wrote of *dossier*, could not carry."""
        return compare(self.title, dossier, *self.seen(data))


FORMATS = (
    Format("sightline", "Sightline dossier", ".sightline", own.write_dossier, own.read_dossier),
    Format("json", "Exchange JSON", ".json", own.write_exchange, own.read_exchange),
    Format("geojson", "GeoJSON", ".geojson", geojson.write, geojson.read),
    Format(
        "csv",
        "CSV",
        ".csv",
        spreadsheet.write,
        spreadsheet.read,
        beside=lambda name: ((spreadsheet.DICTIONARY_ENDING, spreadsheet.dictionary(name)),),
    ),
    Format("kml", "KML", ".kml", kml.write, kml.read, kml.shown, tells=kml.write),
    Format("kmz", "KMZ", ".kmz", kml.write_kmz, kml.read, kml.shown, tells=kml.write_kmz),
    Format("gpkg", "GeoPackage", ".gpkg", geopackage.write, geopackage.read),
    Format("lpf", "Linked Places", ".lpf.json", lpf.write, lpf.read, lpf.shown),
    Format(
        "timelinejs",
        "TimelineJS",
        ".timeline.json",
        timelinejs.write,
        shown=timelinejs.shown,
        tells=timelinejs.write,
    ),
    Format("ics", "iCalendar", ".ics", calendar.write, shown=calendar.shown, tells=calendar.write),
    Format("annotations", "Web annotations", ".jsonld", annotations.write, shown=annotations.shown),
    Format("html", "Stand-alone page", ".html", page.write, shown=page.shown, tells=page.write),
    Format("markdown", "Markdown report", ".md", markdown.write, shown=markdown.shown, tells=markdown.write),
)


def of_path(path: Path) -> Format | None:
    """The format that a file's name ends in; the longest ending wins."""
    low = path.name.lower()
    fitting = [one for one in FORMATS if low.endswith(one.ending)]
    return max(fitting, key=lambda one: len(one.ending), default=None)


def named(name: str) -> Format | None:
    """The format of a name, as the command line writes it."""
    return next((one for one in FORMATS if one.name == name), None)


def can_read(path: Path) -> bool:
    """Whether a file, by its name, is one that `read` takes."""
    found = of_path(path)
    return found is not None and found.reads is not None


def read(path: Path) -> Dossier:
    """The dossier in a file, by the ending of its name.

    Raises:
        ValueError: it cannot be opened, is not what its name says, or something in it is wrong; one sentence
            that names it.
    """
    try:
        if path.is_dir():
            raise FormatError(f"{path} is a folder; choose a file in it.")
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
        if data is not None and _is_geopackage(path):
            data = geopackage.with_log(data, path)
    except OSError as error:
        raise FormatError(disk.why_unread(path, error)) from None
    if data is None:
        raise FormatError(f"{path} is too large to open (at most {MOST_BYTES // 10**6} MB).")
    return located(from_bytes(data, path), path.parent)


def unread(path: Path) -> str:
    """What of a file `read` leaves alone, as the end of a sentence; empty where it takes all."""
    taken, *others = (geopackage.unread(path) if _is_geopackage(path) else ()) or ("",)
    if not others:
        return ""
    names = ", ".join(f"“{name}”" for name in others)
    return f"of its tables only “{taken}” was read, not {names}."


def damage(data: bytes, path: Path) -> tuple[str, ...]:
    """What there is to say against the letters of *data*, which `from_bytes` took; a sentence each."""
    form = _form(data, path)
    if form is None or form.name not in _IN_LETTERS:  # the others are read in the letters that they declare
        return ()
    found = []
    if lines := unread_lines(data):
        which = ", ".join(map(str, lines[:MOST_LINES])) + (" …" if len(lines) > MOST_LINES else "")
        where = f"line {which} has" if len(lines) == 1 else f"lines {which} have"
        found.append(
            f"{where} letters that cannot be read, and are kept as {UNREAD}; correct them in the file."
        )
    if page := guessed_page(data):
        found.append(uncertain(page))
    return tuple(found)


def remarks(path: Path) -> tuple[str, ...]:
    """What there is to say against a file that `read` took: what it left alone, and what of it is damaged.

    Raises:
        FormatError: it cannot be opened any more.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FormatError(disk.why_unread(path, error)) from None
    return tuple(sentence for sentence in (unread(path), *damage(data, path)) if sentence)


def _is_geopackage(path: Path) -> bool:
    form = of_path(path)
    return form is not None and form.name == "gpkg"


def from_bytes(data: bytes, path: Path) -> Dossier:
    """The dossier in *data*, which stood in a file called *path*.

    Raises:
        ValueError: as `read`.
    """
    form = _form(data, path)
    if form is None or form.reads is None:
        endings = ", ".join(one.ending for one in FORMATS if one.reads)
        raise FormatError(f"{path.name} is no file of events that can be read; those end in {endings}.")
    return form.reads(data, path.name)


def is_exchange(data: bytes, path: Path) -> bool:
    """Whether *data*, which stood in a file called *path*, is read as the exchange form."""
    form = _form(data, path)
    return form is not None and form.name == "json"


def _form(data: bytes, path: Path) -> Format | None:
    """The format that *data* is read as: that of the file's name, and for JSON what stands in it."""
    form = of_path(path)
    if form and form.name in ("json", "geojson") and _FEATURES.search(data):
        return named("lpf" if b'"timespans"' in data else "geojson")
    return form
