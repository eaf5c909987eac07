"""What the reading process does to write events; the window's process imports this to say what it wants."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.model.dossier import Dossier
from viewer.model.words import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.files.formats.catalogue import Format
    from viewer.files.formats.writing import Written

STEPS = 3  # writing, reading back, comparing


@dataclass(frozen=True, slots=True)
class Order:
    """The events to write, in which format, and in which language what it adds to them is."""

    dossier: Dossier
    form: str
    language: Language

    def work(self, progress: Path | None) -> "Callable[[], Written]":
        """What is to be run elsewhere; the step that has begun is written to *progress*, if any."""
        return partial(written, self, progress)

    @property
    def format(self) -> "Format":
        from viewer.files.formats.catalogue import FORMATS

        return next(one for one in FORMATS if one.name == self.form)


def written(order: Order, progress: Path | None) -> "Written":
    """The bytes of what was ordered, and what they could not carry."""
    from viewer.files.formats import writing

    def tell(step: int) -> None:
        if progress is None:
            return
        with suppress(OSError):  # nobody waits for it any more
            progress.write_text(str(step), encoding="ascii")

    return writing.made(order.dossier, order.format, language=order.language, step=tell)


def keep(order: Order, path: Path, done: "Written", *, with_report: bool) -> None:
    """Put what was written at *path*, and the report of its losses beside it where that is wanted.

    Raises:
        OSError: it could not be written.
    """
    from viewer.files import disk
    from viewer.files.formats import writing

    writing.keep(done, order.format, path)
    if with_report:
        stem = path.name.removesuffix(order.format.ending)
        report = path.with_name(f"{stem}-{order.form}-loss.txt")
        disk.write(report, done.report.text(order.language).encode())
