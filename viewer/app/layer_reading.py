"""What the reading process does for layers; the window's process imports this too, to say what it wants."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.files.layers.convert import Placed
    from viewer.files.layers.mapping import Mapping
    from viewer.files.layers.table import Preview
    from viewer.geo.gazetteer import Gazetteer

SURE = 0.8  # a second meaning of more than this share of the first one's weight leaves it open


def preview(path: Path) -> "Preview":
    """The headings of a table and its first records.

    Raises:
        LayerError: it is no table.
    """
    from viewer.files.layers import importing

    return importing.preview(path)


def keep(path: Path, mapping: "Mapping", folder: Path, progress: Path) -> str:
    """Read a table into the cache in *folder*; the name it is kept under there.

    How much is done is written to *progress*, 0 to 1, which the window's process reads.

    Raises:
        LayerError: it makes no layer.
    """
    from viewer.files.layers import cache as kept
    from viewer.files.layers import importing

    folder.mkdir(parents=True, exist_ok=True)
    importing.open_layer(
        path, mapping, folder, locate=_locate, progress=lambda share: _write(progress, share)
    )
    return kept.key(kept.hash_of(path, folder), mapping)


def record(folder: Path, name: str, event: int) -> dict[str, str]:
    """The row that an event of a kept layer was made of.

    Raises:
        LayerError: the file is gone, or is not the one that was read.
    """
    from viewer.files.layers import cache as kept
    from viewer.files.layers import importing
    from viewer.files.layers.error import LayerError

    found = kept.open_kept(folder, name)
    if found is None:
        raise LayerError("the layer is not kept any more; add it again")
    path = Path(found.layer.source.path)
    if not path.exists() or kept.hash_of(path, folder) != found.layer.source.sha256:
        raise LayerError(f"{path.name} is not the file that was read any more; add the layer again")
    return importing.record(found.layer, event)


def _write(progress: Path, share: float) -> None:
    progress.write_text(f"{share:.3f}", encoding="ascii")


def _locate(name: str) -> "Placed | None":
    """The place that a name means; None where it means none, or two that are nearly as likely."""
    from viewer.files.layers import codes

    found = _gazetteer().lookup(name)
    if not found or (len(found) > 1 and found[1].importance > SURE * found[0].importance):
        return None
    best = found[0]
    vague = codes.COUNTRY_M if best.is_area else codes.TOWN_M
    return best.lat, best.lon, best.radius_m or vague


@cache
def _gazetteer() -> "Gazetteer":
    from viewer import paths
    from viewer.geo.gazetteer import Gazetteer

    return Gazetteer.open(paths.resource("gazetteer.bin"))
