"""The layers of dossiers, for behind a figure: read from the files that lie in the dossier's own folder.

A dossier may come from anybody, so a path that leads out of its folder is not followed, as nobody is there
to be asked.  A layer that cannot be shown is named, with why.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from viewer.commands.batch import say
from viewer.commands.inputs import gazetteer
from viewer.model.layers import LayerReference

if TYPE_CHECKING:
    from viewer.columns.layer import Layer
    from viewer.draw.layer_style import Shown
    from viewer.model.dossier import Dossier


@contextmanager
def behind(names: Sequence[str], dossiers: "Sequence[Dossier]") -> "Iterator[tuple[Shown, ...]]":
    """The layers of dossiers from files of some names, each once; they are good for as long as this is."""
    if not any(dossier.layers for dossier in dossiers):
        yield ()
        return
    # a system that does not delete files in use leaves them to whoever tidies its folder of such files
    with TemporaryDirectory(prefix="sightline-layers-", ignore_cleanup_errors=True) as folder:
        yield tuple(_found(names, dossiers, Path(folder)))


def _found(names: Sequence[str], dossiers: "Sequence[Dossier]", folder: Path) -> "Iterator[Shown]":
    from viewer.draw.layer_style import Shown

    done: set[str] = set()
    for name, dossier in zip(names, dossiers, strict=True):
        for key, reference in dossier.layers.items():
            if key in done:
                continue
            opened = _opened(reference, Path(name).resolve().parent, folder)
            if isinstance(opened, str):
                say(f"sightline: {name}: the layer {reference.name} is not behind the figure: {opened}")
            else:
                done.add(key)
                yield Shown(opened, reference.tone)


def _opened(reference: LayerReference, home: Path, folder: Path) -> "Layer | str":
    """The layer of a dossier in the folder *home*, kept in another *folder*; or why there is none."""
    from viewer.files.layer_links import lies_within
    from viewer.files.layers import cache, importing
    from viewer.files.layers.error import LayerError
    from viewer.files.layers.locating import locate

    path = Path(reference.path)
    if not lies_within(reference, home):
        return f"{path} is not in the folder of the dossier; move it there"
    if not path.is_file():
        return f"{path.name} is not there"
    try:
        if cache.hash_of(path, folder) != reference.sha256:
            return f"{path.name} has changed since it was read; add it to the dossier again"
        kept = importing.open_layer(path, reference.mapping, folder, locate=partial(locate, gazetteer()))
    except LayerError as error:
        return str(error)
    except OSError as error:
        return f"{path.name} cannot be read: {error.strerror}"
    return replace(kept.layer, name=reference.name)
