"""Adding a layer: the analyst chooses a table, then what its columns mean, and it is read elsewhere."""

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from viewer.app import layer_reading
from viewer.app.layer_reading import Read
from viewer.model import edits
from viewer.model.layers import LayerReference, free_id, free_tone

if TYPE_CHECKING:
    from viewer.app.layers import Layers
    from viewer.app.window import Window
    from viewer.files.layers.table import Preview
    from viewer.model.layers import Mapping

LOOK_MS = 200


class Adding(QObject):
    """Asks for tables and reads them; what is read becomes an edit of the dossier."""

    def __init__(self, window: "Window", layers: "Layers") -> None:
        super().__init__(layers)
        self._window, self._layers = window, layers
        self._label = ""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        window.jobs.changed.connect(self._follow_work)

    @property
    def progress(self) -> Path:
        """Where the reading process writes how far it is, for this window alone."""
        return self._layers.folder / f".progress-{os.getpid()}-{id(self)}"

    def ask(self) -> None:
        """Let the analyst choose a table."""
        if path := self.choose(self.tr("Add a layer")):
            self.look_at(path)

    def choose(self, title: str) -> Path | None:
        """The table that the analyst chooses; None for none."""
        from viewer.files.layers.importing import PATTERNS

        tables, everything = self.tr("Tables of events"), self.tr("All files")
        kinds = f"{tables} ({PATTERNS});;{everything} (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        return Path(name) if name else None

    def look_at(self, path: Path, table: str | None = None) -> None:
        """Read the beginning of a table, then ask what its columns mean."""
        label = self.tr("Looking at {}").format(path.name)
        work = partial(layer_reading.preview, path, table)
        self._window.jobs.run(label, work, partial(self._ask_columns, path, table))

    def add(self, path: Path, mapping: "Mapping") -> None:
        """Read a table, or open it from where it was kept, and lay it behind the dossier."""
        self.read(path, mapping, partial(self._take, path, mapping))

    def read_anew(self, layer: LayerReference, path: Path) -> None:
        """Have the file at *path* in the place of the one that a layer was made of."""
        self.read(path, layer.mapping, partial(self._take_again, layer, path))

    def read(self, path: Path, mapping: "Mapping", then: object) -> None:
        """Read a table into the cache, saying how far that is, then hand on what was read."""
        self._label = self.tr("Reading {}").format(path.name)
        self.progress.unlink(missing_ok=True)
        work = partial(layer_reading.keep, path, mapping, self._layers.folder, self.progress)
        self._window.jobs.run(self._label, work, then)  # type: ignore[arg-type]  # all take a Read
        self._look.start()

    def _ask_columns(self, path: Path, table: str | None, seen: "Preview") -> None:
        from viewer.app.dialogs.layer import LayerDialog
        from viewer.files.layers import cache
        from viewer.files.layers.locating import locate
        from viewer.files.layers.mapping import guess

        if len(seen.tables) > 1 and table is None:
            self._ask_table(path, seen.tables)
            return
        mapping = cache.remembered(self._layers.folder, seen.headings) or guess(seen.headings, seen.samples)
        mapping = replace(mapping, table=table)
        dialog = LayerDialog(
            seen,
            mapping,
            self._window,
            name=path.name,
            language=self._window.style_now.language,
            locate=partial(locate, self._window.base.gazetteer),
        )
        dialog.accepted.connect(partial(self._take_columns, path, seen, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_table(self, path: Path, tables: tuple[str, ...]) -> None:
        title, words = (
            self.tr("Add {} as a layer").format(path.name),
            self.tr("It holds several tables. Which one?"),
        )
        chosen, agreed = QInputDialog.getItem(self._window, title, words, list(tables), 0, editable=False)
        if agreed and chosen:
            self.look_at(path, chosen)

    def _take_columns(self, path: Path, seen: "Preview", dialog: QDialog) -> None:
        from viewer.app.dialogs.layer import LayerDialog
        from viewer.files.layers import cache

        assert isinstance(dialog, LayerDialog)
        cache.remember(self._layers.folder, seen.headings, dialog.mapping)
        self.add(path, dialog.mapping)

    def _take(self, path: Path, mapping: "Mapping", read: Read) -> None:
        layers = self._window.session.dossier.layers
        same = (each for each in layers.values() if (each.sha256, each.mapping) == (read.sha256, mapping))
        former = next(same, None)
        layer = LayerReference(
            former.id if former else free_id(read.sha256, mapping, layers),
            former.name if former else read.title,
            str(path.resolve()),
            read.sha256,
            read.size,
            read.rows,
            mapping,
            former.tone if former else free_tone(layers),
        )
        self._lay(layer, read)

    def _take_again(self, layer: LayerReference, path: Path, read: Read) -> None:
        changed = replace(layer, path=str(path.resolve()), sha256=read.sha256, size=read.size, rows=read.rows)
        self._lay(changed, read)

    def _lay(self, layer: LayerReference, read: Read) -> None:
        self.progress.unlink(missing_ok=True)
        self._layers.reopening.allow([layer])  # the analyst chose it
        if not self._layers.take(read.name):
            words = self.tr("{} could not be kept; is the disk full?").format(layer.file)
            self._window.warn(words)
            return
        self._window.session.do(edits.lay(layer))
        self._layers.follow()
        held = next((each for each in self._layers.held if each.reference == layer), None)
        if held is None:
            return  # the dossier may not be edited, which was said
        self._window.fit()
        self._window.say(self._report(held.kept.layer.count, read))

    def _report(self, count: int, read: Read) -> str:
        events = self.tr("%n event(s)", "", count)
        words = [f"{read.title}: {events}"]
        if left_out := read.rows - count:
            words.append(self.tr("%n row(s) left out, listed in the View menu under Layers", "", left_out))
        if read.no_place:
            words.append(self.tr("%n without a place", "", read.no_place))
        return " · ".join(words)

    def _follow_work(self, label: str) -> None:
        if label != self._label and self._look.isActive():  # it was read, or given up
            self._look.stop()
            self.progress.unlink(missing_ok=True)

    def _show_progress(self) -> None:
        try:
            share = float(self.progress.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return  # nothing is done yet, or it is being written
        self._window.status.show_work(f"{self._label} {share:.0%}")
