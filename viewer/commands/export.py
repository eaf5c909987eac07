"""`sightline export`: figures of articles, dossiers and files of events; loads QtGui, but no widgets."""

import argparse
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.commands import export_arguments
from viewer.commands.asking import FAILED, FINE, Wrong
from viewer.commands.batch import Batch, alone, expanded, say
from viewer.commands.inputs import gazetteer, open_any, read_article
from viewer.commands.layers import behind
from viewer.commands.outputs import Outputs, explained, leads_to_folder, make_folder, need_folder, tell
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
    is_folder = leads_to_folder(output) and output.suffix.lower() != ".frames"
    into_folder = is_folder or options.output.endswith((os.sep, "/"))
    _check(options, output, into_folder=into_folder)
    names = expanded(options.paths)
    targets = {name: output / f"{_stem(name)}.{options.to}" if into_folder else output for name in names}
    press = _Press(options, Outputs(names))
    press.promise(targets if into_folder else {"-o": output})
    if into_folder:
        make_folder(output)
    if len(names) == 1:  # alone, what is wrong with it is all there is to say
        press.write([alone(press.opened, names[0])], targets[names[0]], names)
        press.finish()
        return FINE
    batch = Batch(names)
    try:
        if into_folder:
            batch.each(lambda name: press.write([press.opened(name)], targets[name], (name,)))
        else:
            found: list[tuple[str, Dossier]] = []
            batch.each(lambda name: (name, press.opened(name)), found.append)
            if found:
                press.write([dossier for _, dossier in found], output, [name for name, _ in found])
        press.finish()
    finally:
        batch.tell_failures()
    return FAILED if batch.failures else FINE


def _check(options: argparse.Namespace, output: Path, *, into_folder: bool) -> None:
    if into_folder and not options.to:
        raise Wrong("-o is a folder; say which format with --to")
    if not into_folder and output.suffix.lower().lstrip(".") not in export_arguments.FORMATS:
        raise Wrong(f"{output} should end in {export_arguments.ENDINGS}")
    need_folder(output)
    if options.alt_text and options.alt_text != "-":
        need_folder(Path(options.alt_text))


def _opened(name: str, published: Pair | None) -> "Dossier":
    """The dossier in a file; for an article, no other format is loaded to find that it is none of them."""
    from viewer.files.articles import ENDINGS

    if Path(name).suffix.lower() in ENDINGS and not Path(name).is_dir():
        return read_article(name, published)[0]
    return open_any(name, published)


def _stem(name: str) -> str:
    return "standard input" if name == "-" else Path(name).stem


class _Press:
    """Makes files of dossiers; the fonts and the map are opened for the first and kept for the rest."""

    def __init__(self, options: argparse.Namespace, outputs: Outputs) -> None:
        self._options, self._outputs = options, outputs
        self._for: dict[Path, str] = {}
        self._base_of: tuple[Any, Base] | None = None
        self._told: list[tuple[Path, str]] = []

    def promise(self, targets: Mapping[str, Path]) -> None:
        """Check all that is known to be written, before anything is; by what each is written for."""
        for of, target in targets.items():
            self._outputs.promise(target, of)
            self._for[target] = of
        if self._options.alt_text and self._options.alt_text != "-":
            self._outputs.promise(Path(self._options.alt_text), "--alt-text")

    def opened(self, name: str) -> "Dossier":
        """The dossier in a file; what it refers to is an input as well."""
        found = _opened(name, self._options.published)
        self._outputs.reads(layer.path for layer in found.layers.values())
        return found

    def write(self, dossiers: "list[Dossier]", target: Path, names: Sequence[str]) -> None:
        """Write the figure of dossiers from files of some names, and keep its words."""
        dossier = dossiers[0]
        if len(dossiers) > 1:
            from viewer.files.formats.merge import merged

            dossier = merged(dossiers)
        chosen = replace(export_arguments.options_of(self._options), ways=self._ways)
        _know(dossier, chosen)
        with behind(names, dossiers if self._options.layers else []) as layers:
            self._save(dossier, replace(chosen, layers=layers), target)

    def finish(self) -> None:
        """Write the words of all figures, where they were asked for; those of several under their names."""
        if not self._told:
            return
        words = [words for _, words in self._told]
        if len(words) > 1:
            words = [f"{target}\n{each}\n" for target, each in self._told]
        text = "\n".join(words).rstrip("\n") + "\n"
        self._outputs.write(Path(self._options.alt_text), text.encode("utf-8"), of="--alt-text")

    def _save(self, dossier: "Dossier", chosen: "Figure", target: Path) -> None:
        base = self._base()
        from viewer.draw import figure

        write = partial(self._outputs.write, of=self._for[target])
        with explained(target):
            saved = figure.save(dossier, chosen, target, base=base, write=write)
        if len(saved.paths) > 1:
            parts = "pictures" if target.suffix.lower() == ".frames" else "pages"
            say(f"{target}: {len(saved.paths)} {parts}, the last in {saved.paths[-1].name}")
        for sentence in saved.warnings:
            say(f"sightline: {target}: {sentence}")
        if self._options.alt_text == "-":
            tell(figure.alt_text(dossier, chosen))
        elif self._options.alt_text:
            self._told.append((target, figure.alt_text(dossier, chosen)))

    @cached_property
    def _ways(self) -> "Ways | None":
        if not self._options.sea:
            return None
        from viewer.commands.ways import ways

        return ways(self._options.sea, self._options.knots, self._options.closed)

    def _base(self) -> "Base":
        if self._base_of is None:
            os.environ["QT_QPA_PLATFORM"] = (
                "offscreen"  # a figure needs no display, whatever a window would use
            )
            from PySide6.QtGui import QGuiApplication

            from viewer import paths
            from viewer.draw import fonts
            from viewer.draw.map_base import Base
            from viewer.geo.basemap import Basemap

            app = QGuiApplication.instance() or QGuiApplication(["sightline"])
            fonts.load(paths.resource("fonts"))
            self._base_of = app, Base(Basemap.open(paths.resource("basemap.bin")), gazetteer())
        return self._base_of[1]


def _know(dossier: "Dossier", chosen: "Figure") -> None:
    """Complain of ids that no event has."""
    unknown = sorted((chosen.events or frozenset()) - dossier.events.keys())
    if unknown:
        raise Wrong(f"no event has the id {', '.join(unknown)}; sightline read prints the ids there are")
