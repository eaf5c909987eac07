"""What the reading process does for layers; the window's process imports this too, to say what it wants."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.columns.layer import Layer
    from viewer.files.layers.cache import Kept
    from viewer.files.layers.convert import Placed
    from viewer.files.layers.table import Preview
    from viewer.geo.gazetteer import Gazetteer
    from viewer.model.layers import LayerReference, Mapping


@dataclass(frozen=True, slots=True)
class Read:
    """A table that was read into the cache: its name there, and what its file is.

    `rows` counts those that make no event too; `no_place` the events without a place.
    """

    name: str
    title: str
    sha256: str
    size: int
    rows: int
    no_place: int


@dataclass(frozen=True, slots=True)
class Reopened:
    """A layer of a dossier that was looked for: its name in the cache, None where it cannot be shown.

    `wrong` says what is wrong with its file, empty where nothing is.
    """

    name: str | None
    wrong: str = ""
    is_changed: bool = False


def preview(path: Path, table: str | None = None) -> "Preview":
    """The headings of a table and its first records; *table* is the one of a file that holds several.

    Raises:
        LayerError: it is no table.
    """
    from viewer.files.layers import importing

    return importing.preview(path, table)


def keep(path: Path, mapping: "Mapping", folder: Path, progress: Path) -> Read:
    """Read a table into the cache in *folder*.

    How much is done is written to *progress*, 0 to 1, which the window's process reads.

    Raises:
        LayerError: it makes no layer.
    """
    from viewer.files.layers import cache as kept
    from viewer.files.layers import importing

    folder.mkdir(parents=True, exist_ok=True)
    found = importing.open_layer(
        path, mapping, folder, locate=_locate, progress=lambda share: _write(progress, share)
    )
    layer = found.layer
    name, rows = kept.key(layer.source.sha256, mapping), layer.count + len(layer.source.skipped)
    return Read(name, path.stem, layer.source.sha256, path.stat().st_size, rows, found.no_place)


def reopen(layer: "LayerReference", folder: Path, progress: Path) -> Reopened:
    """A layer of a dossier as it was kept, or read from its file if that is the one it was made of."""
    from viewer.files.layers import cache as kept
    from viewer.files.layers.error import LayerError

    path, name = Path(layer.path), kept.key(layer.sha256, layer.mapping)
    there = name if kept.open_kept(folder, name) else None
    try:
        if not path.is_file():
            return Reopened(there, f"{layer.path} is not there; point at the file anew")
        if kept.hash_of(path, folder) != layer.sha256:
            return Reopened(there, f"{layer.path} is not the file that was read; it has changed since", True)
        return Reopened(keep(path, layer.mapping, folder, progress).name)
    except LayerError as error:
        return Reopened(there, str(error))
    except OSError as error:
        return Reopened(there, f"{layer.path} cannot be read: {error.strerror}")


def record(folder: Path, name: str, at: str, event: int) -> dict[str, str]:
    """The row that an event of a kept layer was made of, from the file that is now *at* a path.

    Raises:
        LayerError: the file is gone, or is not the one that was read.
    """
    from viewer.files.layers import cache as kept
    from viewer.files.layers import importing
    from viewer.files.layers.error import LayerError

    found = kept.open_kept(folder, name)
    if found is None:
        raise LayerError("the layer is not kept any more; add it again")
    path = Path(at)
    if not path.is_file() or kept.hash_of(path, folder) != found.layer.source.sha256:
        raise LayerError(f"{path.name} is not the file that was read any more; add the layer again")
    return importing.record(_of_file(found, path), event, found.mapping.table)


def _of_file(found: "Kept", path: Path) -> "Layer":
    """A kept layer whose file, with the same bytes, is at *path* now."""
    layer = found.layer
    return replace(layer, source=replace(layer.source, path=str(path)))


def _write(progress: Path, share: float) -> None:
    progress.write_text(f"{share:.3f}", encoding="ascii")


def _locate(name: str) -> "Placed | None":
    from viewer.files.layers.locating import locate

    return locate(_gazetteer(), name)


@cache
def _gazetteer() -> "Gazetteer":
    from viewer import paths
    from viewer.geo.gazetteer import Gazetteer

    return Gazetteer.open(paths.resource("gazetteer.bin"))
