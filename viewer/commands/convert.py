"""`sightline convert`: articles and events into another format, with a report of what is lost."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands.asking import FAILED, FINE, Parser, Wrong, appeared
from viewer.commands.batch import Batch, expanded, say
from viewer.commands.inputs import open_any

if TYPE_CHECKING:
    from viewer.files.formats.catalogue import Format
    from viewer.files.formats.loss import LossReport
    from viewer.model.dossier import Dossier
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
    options = parser().parse_args(arguments)
    output = Path(options.output)
    into_folder = output.is_dir() or options.output.endswith((os.sep, "/"))
    form = _format(options.to, None if into_folder else output)
    names = expanded(options.paths)
    _check(names, output, into_folder=into_folder, report=options.loss_report)
    batch, reports = Batch(names), []
    if into_folder:
        output.mkdir(exist_ok=True)
        batch.each(
            lambda name: reports.append(
                _write(
                    open_any(name, options.published),
                    form,
                    output / f"{_stem(name)}{form.ending}",
                    options.language,
                )
            )
        )
    else:
        found: list[Dossier] = []
        batch.each(lambda name: found.append(open_any(name, options.published)))
        if found:
            from viewer.files.formats.merge import merged

            reports.append(_write(merged(found), form, output, options.language))
    if options.loss_report and reports:
        _write_reports(reports, options.loss_report, options.language)
    batch.tell_failures()
    return FAILED if batch.failures else FINE


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


def _check(names: Sequence[str], output: Path, *, into_folder: bool, report: Path | None) -> None:
    if not output.absolute().parent.is_dir():
        raise Wrong(f"{output.parent} is no folder; make it first")
    if report is not None and not report.absolute().parent.is_dir():
        raise Wrong(f"{report.parent} is no folder; make it first")
    if not into_folder and any(name != "-" and Path(name).absolute() == output.absolute() for name in names):
        raise Wrong(f"{output} is also to be read; write somewhere else")


def _stem(name: str) -> str:
    from viewer.files.formats import catalogue

    if name == "-":
        return "standard input"
    form = catalogue.of_path(Path(name))
    return Path(name).name[: -len(form.ending)] if form else Path(name).stem


def _write(dossier: "Dossier", form: "Format", path: Path, language: "Language") -> "tuple[Path, LossReport]":
    from viewer.files.formats import writing

    report = writing.write(dossier, form, path, language)
    if report.losses:
        say(f"sightline: {path}: {report.summary(language)}")
    return path, report


def _write_reports(reports: "Sequence[tuple[Path, LossReport]]", path: Path, language: "Language") -> None:
    if path.suffix.lower() == ".json":
        import json

        whole = [{"file": str(file)} | json.loads(report.json()) for file, report in reports]
        text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    else:
        text = "\n".join(f"{file}\n{report.text(language)}" for file, report in reports)
    path.write_text(text, encoding="utf-8")
