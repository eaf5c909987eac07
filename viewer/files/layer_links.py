"""The layers of a dossier as JSON, and where their files are for whoever opens it.

A path is written relative to the dossier's folder where the file lies beneath it, so that both can be moved
together.  The path in a dossier is not trusted: `lies_within` tells whether it stays in that folder, and
what does not is opened by nobody who was not asked.
"""

import os
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, get_args

from viewer.files.exchange_in import ExchangeError, Node
from viewer.model.dossier import Dossier
from viewer.model.layers import SINGLE, LayerReference, Mapping, Order, Scheme

MOST_PATH = 4096  # characters


def layer_dict(layer: LayerReference, folder: Path | None) -> dict[str, Any]:
    """A layer as it is written into a dossier that is kept in *folder*."""
    meaning = {name: value for name, value in asdict(layer.mapping).items() if value}
    return {
        "id": layer.id,
        "name": layer.name,
        "path": _from_folder(layer.path, folder),
        "sha256": layer.sha256,
        "size": layer.size,
        "rows": layer.rows,
        "mapping": meaning,
        "tone": layer.tone,
    }


def open_layer_at(node: Node) -> LayerReference:
    """The layer at *node*; its path is as it stands there.

    Raises:
        ExchangeError: something is missing or wrong, and where it stands.
    """
    path = node["path"].text()
    if not path or "\0" in path or len(path) > MOST_PATH:
        raise node["path"].fail("is no path")
    sha256 = node["sha256"].text()
    if len(sha256) != 64 or sha256.strip("0123456789abcdef"):
        raise node["sha256"].fail("should be 64 hexadecimal digits")
    return node.built(
        lambda: LayerReference(
            node["id"].text(),
            node["name"].text(),
            path,
            sha256,
            node["size"].whole(),
            node["rows"].whole(),
            _open_mapping(node["mapping"]),
            node["tone"].whole() if node["tone"].value is not None else 0,
        )
    )


def located(dossier: Dossier, folder: Path) -> Dossier:
    """*dossier* with the whole paths of its layers, those in its history too, as seen from *folder*."""
    return _with_each(dossier, lambda layer: _seen_from(layer, folder))


def kept_in(dossier: Dossier, folder: Path) -> Dossier:
    """*dossier* with the paths of its layers as they are written where it is kept in *folder*."""
    return _with_each(dossier, lambda layer: replace(layer, path=_from_folder(layer.path, folder)))


def _with_each(dossier: Dossier, change: Callable[[LayerReference], LayerReference]) -> Dossier:
    layers = {name: change(layer) for name, layer in dossier.layers.items()}
    log = dossier.log
    if any(step.back.layers for step in log):
        log = tuple(
            replace(
                step,
                back=replace(
                    step.back,
                    layers={n: each and change(each) for n, each in step.back.layers.items()},
                ),
            )
            for step in log
        )
    if not layers and log is dossier.log:
        return dossier
    return replace(dossier, layers=layers, log=log)


def lies_within(layer: LayerReference, folder: Path | None) -> bool:
    """Whether the file of a layer is beneath a folder, links followed; nothing outside it is looked at."""
    if folder is None:
        return False
    top = folder.resolve()
    path = Path(os.path.normpath(layer.path))
    return path.is_relative_to(top) and path.resolve().is_relative_to(top)


def _open_mapping(node: Node) -> Mapping:
    single = {name: node[name].maybe_text() for name in SINGLE}
    scheme, order = node["scheme"].text("plain"), node["order"].maybe_text()
    if scheme not in get_args(Scheme) or order not in (None, *get_args(Order)):
        raise ExchangeError(f"{node.name}: {node.path} has a scheme or an order of dates that is not known.")
    return Mapping(
        **single,
        title=tuple(each.text() for each in node["title"].items()),
        scheme=scheme,  # type: ignore[arg-type]  # it is one of them
        order=order,  # type: ignore[arg-type]
        table=node["table"].maybe_text(),
    )


def _from_folder(path: str, folder: Path | None) -> str:
    """The path from *folder* on where it lies beneath it, by its name alone."""
    if folder is None:
        return path
    top = folder.resolve()
    return Path(path).relative_to(top).as_posix() if Path(path).is_relative_to(top) else path


def _seen_from(layer: LayerReference, folder: Path) -> LayerReference:
    path = layer.path
    if PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute():
        return layer
    return replace(layer, path=os.path.normpath(folder.resolve() / path))
