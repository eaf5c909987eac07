"""From a file to a layer: read chunk by chunk, built, kept, and opened from where it is kept."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np

from viewer.columns.build import Loose, build
from viewer.columns.layer import Layer, Source
from viewer.files.encoding import readable
from viewer.files.layers import arrow, cache, delimited, geojson, geopackage
from viewer.files.layers.convert import Converter, Locate, Report
from viewer.files.layers.delimited import Layout
from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import Fields
from viewer.files.layers.mapping import Mapping
from viewer.files.layers.table import Chunk, Preview

OWN = frozenset(("certainty", "start_earliest", "end_latest", "date_basis"))  # columns of our own tables
READING, BUILDING = 0.8, 0.2  # shares of the time
GEOJSON = (".geojson", ".json")
GEOPACKAGE = (".gpkg",)
ARROW = (".parquet", ".geoparquet", ".arrow", ".arrows", ".feather", ".ipc")
PATTERNS = (
    "*.csv *.tsv *.tab *.txt *.geojson *.json *.gpkg *.parquet *.geoparquet *.arrow *.arrows *.feather *.ipc"
)

Progress = Callable[[float], None]


def preview(path: Path, table: str | None = None) -> Preview:
    """The headings of a table and its first records; *table* is the one of a file that holds several.

    Raises:
        LayerError: it cannot be read as a table; one sentence that names it and says what to do.
    """
    try:
        seen = _seen(path, table)
    except OSError as error:
        raise LayerError(f"{path.name} cannot be read: {error.strerror}; is it still there?") from error
    if set(seen.headings) >= OWN:
        raise LayerError(
            f"{path.name} is of events that Sightline wrote, with open ends; open it as a dossier"
        )
    return seen


def _seen(path: Path, table: str | None) -> Preview:
    if path.suffix.lower() in GEOJSON:
        return geojson.preview(path)
    if path.suffix.lower() in ARROW:
        return arrow.preview(path)
    if path.suffix.lower() in GEOPACKAGE:
        return geopackage.preview(path, table)
    return delimited.look(path)[1]


def open_layer(
    path: Path,
    mapping: Mapping,
    folder: Path,
    *,
    locate: Locate | None = None,
    progress: Progress = lambda _share: None,
) -> cache.Kept:
    """The layer of a file: as it was kept in *folder*, or read, built and kept there.

    Args:
        locate: how to find a place by its name, where a row has no coordinates.
        progress: told from time to time how much is done, 0 to 1.

    Raises:
        LayerError: the file cannot be read, no row of it makes an event, or a column is not chosen.
    """
    if wrong := mapping.missing():
        raise LayerError(f"{path.name}: {wrong}")
    try:
        sha256 = cache.hash_of(path, folder)
        name = cache.key(sha256, mapping)
        if (kept := cache.open_kept(folder, name)) is not None:
            return kept
        made = _made(path, mapping, sha256, locate=locate, progress=progress)
        cache.keep(folder, name, made)
    except OSError as error:
        raise LayerError(f"{path.name} cannot be read or kept: {error.strerror}; is there room?") from error
    kept = cache.open_kept(folder, name)
    assert kept is not None
    return kept


def sample(seen: Preview, mapping: Mapping, locate: Locate | None = None) -> tuple[Layer | None, Report]:
    """The first records of a table as a layer, None where none makes an event, and what was wrong."""
    columns = {name: Fields.of(seen.samples[name]) for name in mapping.columns if name in seen.headings}
    numbers = np.arange(1, len(seen.rows) + 1, dtype=np.int64)
    converter = Converter(mapping, locate=locate)
    loose = converter.convert(Chunk(1.0, 0, numbers, columns, (), len(numbers)))
    if not len(loose.first_ms):
        return None, converter.report
    source = Source("", "", np.array(sorted(converter.report.skipped), np.int64))
    return Layer("", converter.kinds, build(loose), source, converter.actors), converter.report


def record(layer: Layer, event: int, table: str | None = None) -> dict[str, str]:
    """The fields of the row that an event of a layer was made of, read from the file again.

    Args:
        table: the one of a file that holds several.

    Raises:
        LayerError: the file is not there, or is not what it was.
    """
    path, number = Path(layer.source.path), layer.record(event)
    starts = [first for first, _ in layer.source.places]
    part = int(np.searchsorted(starts, number, side="right")) - 1
    first, place = layer.source.places[part]
    try:
        if path.suffix.lower() in GEOJSON:
            return geojson.record(path, number)
        if path.suffix.lower() in ARROW:
            return arrow.record(path, number)
        if path.suffix.lower() in GEOPACKAGE:
            return geopackage.record(path, table, place, number - first)
        layout, _ = delimited.look(path)
        return delimited.record_at(path, layout, place, number - first)
    except OSError as error:
        raise LayerError(f"{path.name} is not there any more: {error.strerror}") from error


def _made(
    path: Path, mapping: Mapping, sha256: str, *, locate: Locate | None, progress: Progress
) -> cache.Kept:
    found, layout = _chunks(path, mapping)
    comma = layout is not None and layout.delimiter != ","
    converter = Converter(mapping, decimal_comma=comma, locate=locate)
    parts: list[Loose] = []
    places: list[tuple[int, int]] = []
    number = 1
    for chunk in found:
        places.append((number, chunk.place))
        number += chunk.total
        parts.append(converter.convert(chunk))
        progress(READING * chunk.share)
    loose = _together(parts)
    report = converter.report
    if loose is None or not len(loose.first_ms):
        reason = f": record {report.listed[0][0]} {report.listed[0][1]}" if report.listed else ""
        raise LayerError(f"no row of {path.name} makes an event{reason}; choose other columns")
    skipped = np.array(sorted(report.skipped), np.int64)
    source = Source(str(path.resolve()), sha256, skipped, tuple(places))
    layer = Layer(readable(path.stem), converter.kinds, build(loose), source, converter.actors)
    progress(READING + BUILDING * 0.8)
    return cache.Kept(layer, mapping, tuple(report.listed), report.no_place)


def _chunks(path: Path, mapping: Mapping) -> tuple[Iterator[Chunk], Layout | None]:
    wanted = mapping.columns
    if path.suffix.lower() in GEOJSON:
        return geojson.chunks(path, wanted), None
    if path.suffix.lower() in ARROW:
        return arrow.chunks(path, wanted), None
    if path.suffix.lower() in GEOPACKAGE:
        return geopackage.chunks(path, mapping.table, wanted), None
    layout, _ = delimited.look(path)
    missing = [name for name in wanted if name not in layout.headings]
    if missing:
        raise LayerError(f"{path.name} has no column “{missing[0]}”; choose the columns again")
    return delimited.chunks(path, layout, wanted), layout


def _together(parts: list[Loose]) -> Loose | None:
    """One set of columns of several; the parts are used up."""
    if not parts:
        return None
    sizes = np.cumsum([0, *(part.title_at[-1] for part in parts)], dtype=np.int64)
    if sizes[-1] >= 2**32:
        raise LayerError("the titles take more than 4 GB; choose a shorter column for them")
    at = [part.title_at[:-1] + np.uint32(size) for part, size in zip(parts, sizes[:-1], strict=True)]
    joined = {
        each.name: np.concatenate([getattr(part, each.name) for part in parts])
        for each in fields(Loose)
        if each.name != "title_at"
    }
    parts.clear()
    return Loose(**joined, title_at=np.concatenate([*at, sizes[-1:].astype(np.uint32)]))
