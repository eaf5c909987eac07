"""`sightline convert`: articles and events into another format, with a report of what is lost."""

import os
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands.asking import FAILED, FINE, Parser, Wrong, appeared
from viewer.commands.batch import Batch, expanded, say
from viewer.commands.inputs import open_any
from viewer.commands.outputs import Outputs, leads_to_folder, make_folder, need_folder

if TYPE_CHECKING:
    from viewer.files.formats.catalogue import Format
    from viewer.files.formats.loss import LossReport
    from viewer.files.formats.merge import Merged
    from viewer.model.dossier import Dossier
    from viewer.model.when import Pair
    from viewer.model.words import Language


def parser() -> Parser:
    """The arguments of `sightline convert`."""
    made = Parser(
        "sightline convert",
        description="Write events in another format, chosen by the ending of OUT. Several inputs become one "
        "file, or a file each where OUT is a folder. An article is read first.",
    )
    made.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="files, folders or patterns like notes/*.txt; - is standard input",
    )
    made.add_argument(
        "-o", "--output", required=True, metavar="OUT.EXT", help="a file, or a folder with --to"
    )
    names = _names()
    made.add_argument(
        "--to",
        choices=names,
        metavar="FORMAT",
        help=f"the format, where OUT does not tell: {', '.join(names)}",
    )
    made.add_argument(
        "--loss-report", type=Path, metavar="FILE", help="what OUT could not carry; JSON if it ends in .json"
    )
    made.add_argument(
        "--language",
        choices=("en", "es"),
        default="en",
        help="of the words that a page or a report adds, and of the loss report",
    )
    made.add_argument(
        "--published",
        type=appeared,
        metavar="DATE",
        help="when the articles appeared: a day, or what is known of it",
    )
    return made


def run(arguments: Sequence[str]) -> int:
    """Convert; the exit status: 0 fine, 1 where a file could not be done."""
    from viewer.files.formats.merge import Merged, merged_telling

    options = parser().parse_args(arguments)
    output = Path(options.output)
    into_folder = leads_to_folder(output) or options.output.endswith((os.sep, "/"))
    form = _format(options.to, None if into_folder else output)
    names = expanded(options.paths)
    targets = {name: output / f"{_stem(name)}{form.ending}" if into_folder else output for name in names}
    press = _Press(form, options.language, Outputs(names))
    press.promise(targets if into_folder else {"-o": output}, output, options.loss_report)
    batch = Batch(names)
    try:
        if into_folder:
            make_folder(output)
            batch.each(
                lambda name: press.write(
                    Merged(press.opened(name, options.published)), targets[name], of=name
                )
            )
        else:
            found: list[Dossier] = []
            batch.each(lambda name: press.opened(name, options.published), found.append)
            if found:
                press.write(merged_telling(found), output, of="-o")
        if options.loss_report:
            press.report(options.loss_report)
    finally:
        batch.tell_failures()
    return FAILED if batch.failures else FINE


class _Press:
    """Writes dossiers in one format, and keeps what each file could not carry."""

    def __init__(self, form: "Format", language: "Language", outputs: Outputs) -> None:
        self._form, self._language, self._outputs = form, language, outputs
        self._reports: list[tuple[Path, LossReport]] = []

    def promise(self, targets: Mapping[str, Path], output: Path, report: Path | None) -> None:
        """Check all that is to be written, before anything is; *targets* by what each is written for."""
        from viewer.files.formats.writing import beside

        need_folder(output)
        for of, target in targets.items():
            for path in (target, *beside(self._form, target)):
                self._outputs.promise(path, of)
        if report is not None:
            need_folder(report)
            self._outputs.promise(report, "--loss-report")

    def opened(self, name: str, published: "Pair | None") -> "Dossier":
        """The dossier in a file; what it refers to is an input as well."""
        found = open_any(name, published)
        self._outputs.reads(layer.path for layer in found.layers.values())
        return found

    def write(self, merged: "Merged", path: Path, *, of: str) -> None:
        """Write a dossier, and say what could not be carried, or kept when several were made one."""
        from viewer.files.formats import writing

        dossier = writing.placed(merged.dossier, self._form, path)
        written = writing.made(dossier, self._form, language=self._language)
        writing.keep(written, self._form, path, write=partial(self._outputs.write, of=of))
        report = written.report.after(merged.losses, merged.titles)
        if report.losses:
            say(f"sightline: {path}: {report.summary(self._language)}")
        self._reports.append((path, report))

    def report(self, path: Path) -> None:
        """Write what all files could not carry; JSON if the name ends so."""
        from viewer.files.encoding import readable

        if not self._reports:
            return
        if path.suffix.lower() == ".json":
            import json

            whole = [
                {"file": readable(str(file))} | json.loads(report.json()) for file, report in self._reports
            ]
            text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
        else:
            text = "\n".join(
                f"{readable(str(file))}\n{report.text(self._language)}" for file, report in self._reports
            )
        self._outputs.write(path, text.encode("utf-8"), of="--loss-report")


def _names() -> tuple[str, ...]:
    from viewer.files.formats.catalogue import FORMATS

    return tuple(form.name for form in FORMATS)


def _format(name: str | None, output: Path | None) -> "Format":
    from viewer.files.formats import catalogue

    if name:
        found = catalogue.named(name)
        assert found, "the parser takes no other names"
        return found
    if output is None:
        raise Wrong("-o is a folder; say which format with --to")
    found = catalogue.of_path(output)
    if found is None:
        endings = ", ".join(form.ending for form in catalogue.FORMATS)
        raise Wrong(f"{output} should end in one of {endings}")
    return found


def _stem(name: str) -> str:
    from viewer.files.formats import catalogue

    if name == "-":
        return "standard input"
    form = catalogue.of_path(Path(name))
    return Path(name).name[: -len(form.ending)] if form else Path(name).stem
