"""`sightline export`: figures of articles, dossiers and files of events; loads QtGui, but no widgets."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.commands import export_arguments
from viewer.commands.asking import FAILED, FINE, Wrong
from viewer.commands.batch import Batch, expanded, say
from viewer.commands.inputs import gazetteer, open_any, read_article
from viewer.commands.layers import behind
from viewer.model.when import Pair

if TYPE_CHECKING:
    from viewer.draw.figure import Figure
    from viewer.draw.map_base import Base
    from viewer.draw.map_sea import Ways
    from viewer.model.dossier import Dossier

parser = export_arguments.parser


def run(arguments: Sequence[str]) -> int:
    """Export; the exit status: 0 fine, 1 where a file of several could not be done."""
    options = export_arguments.parser().parse_args(arguments)
    output = Path(options.output)
    is_folder = output.is_dir() and output.suffix.lower() != ".frames"
    into_folder = is_folder or options.output.endswith((os.sep, "/"))
    _check(options, output, into_folder=into_folder)
    names = expanded(options.paths)
    if len(names) == 1:  # alone, what is wrong with it is all there is to say
        target = output / f"{_stem(names[0])}.{options.to}" if into_folder else output
        _Press(options).write([_opened(names[0], options.published)], target, names)
        return FINE
    batch, found = Batch(names), []
    press = _Press(options)
    if into_folder:
        batch.each(
            lambda name: press.write([_opened(name, options.published)], _in(output, name, options), (name,))
        )
    else:
        opened: list[str] = []

        def take(name: str) -> None:
            found.append(_opened(name, options.published))
            opened.append(name)

        batch.each(take)
        if found:
            press.write(found, output, tuple(opened))
    batch.tell_failures()
    return FAILED if batch.failures else FINE


def _check(options: argparse.Namespace, output: Path, *, into_folder: bool) -> None:
    if into_folder and not options.to:
        raise Wrong("-o is a folder; say which format with --to")
    if not into_folder and output.suffix.lower().lstrip(".") not in export_arguments.FORMATS:
        raise Wrong(f"{output} should end in {export_arguments.ENDINGS}")
    if not output.absolute().parent.is_dir():
        raise Wrong(f"{output.parent} is no folder; make it first")
    told = options.alt_text
    if told and told != "-" and not Path(told).absolute().parent.is_dir():
        raise Wrong(f"{Path(told).parent} is no folder; make it first")


def _in(folder: Path, name: str, options: argparse.Namespace) -> Path:
    return folder / f"{_stem(name)}.{options.to}"


def _opened(name: str, published: Pair | None) -> "Dossier":
    """The dossier in a file; for an article, no other format is loaded to find that it is none of them."""
    from viewer.files.articles import ENDINGS

    if name == "-" or Path(name).suffix.lower() in ENDINGS:
        return read_article(name, published)[0]
    return open_any(name, published)


def _stem(name: str) -> str:
    return "standard input" if name == "-" else Path(name).stem


class _Press:
    """Makes files of dossiers; the fonts and the map are opened for the first and kept for the rest."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._opened: tuple[Any, Base] | None = None

    def write(self, dossiers: "list[Dossier]", target: Path, names: Sequence[str]) -> None:
        """Write the figure of dossiers from files of some names, and its text where that was asked for."""
        dossier = dossiers[0]
        if len(dossiers) > 1:
            from viewer.files.formats.merge import merged

            dossier = merged(dossiers)
        chosen = replace(export_arguments.options_of(self._options), ways=self._ways)
        _know(dossier, chosen)
        target.parent.mkdir(exist_ok=True)
        with behind(names, dossiers if self._options.layers else []) as layers:
            self._save(dossier, replace(chosen, layers=layers), target)

    def _save(self, dossier: "Dossier", chosen: "Figure", target: Path) -> None:
        base = self._base()
        from viewer.draw import figure
        from viewer.files import disk

        saved = figure.save(dossier, chosen, target, base=base, write=disk.write)
        if len(saved.paths) > 1:
            parts = "pictures" if target.suffix.lower() == ".frames" else "pages"
            say(f"{target}: {len(saved.paths)} {parts}, the last in {saved.paths[-1].name}")
        for sentence in saved.warnings:
            say(f"sightline: {target}: {sentence}")
        if self._options.alt_text:
            self._tell(figure.alt_text(dossier, chosen))

    @cached_property
    def _ways(self) -> "Ways | None":
        if not self._options.sea:
            return None
        from viewer.commands.ways import ways

        return ways(self._options.sea, self._options.knots, self._options.closed)

    def _base(self) -> "Base":
        if self._opened is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            from PySide6.QtGui import QGuiApplication

            from viewer import paths
            from viewer.draw import fonts
            from viewer.draw.map_base import Base
            from viewer.geo.basemap import Basemap

            app = QGuiApplication.instance() or QGuiApplication(["sightline"])
            fonts.load(paths.resource("fonts"))
            self._opened = app, Base(Basemap.open(paths.resource("basemap.bin")), gazetteer())
        return self._opened[1]

    def _tell(self, words: str) -> None:
        if self._options.alt_text == "-":
            print(words)
        else:
            Path(self._options.alt_text).write_text(words + "\n", encoding="utf-8")


def _know(dossier: "Dossier", chosen: "Figure") -> None:
    """Complain of ids that no event has."""
    unknown = sorted((chosen.events or frozenset()) - dossier.events.keys())
    if unknown:
        raise Wrong(f"no event has the id {', '.join(unknown)}; sightline read prints the ids there are")
