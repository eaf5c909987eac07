"""The layers of the window: adding, showing, hiding and removing them, and adopting their events.

They belong to the window and not to the dossier: they are not saved with it, and adding or removing one is
no step to undo.  An event that is adopted is the dossier's, and is.
"""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from viewer.app import layer_reading
from viewer.app.actions import VIEW, said
from viewer.columns import bits
from viewer.columns.layer import Layer
from viewer.columns.single import title_of
from viewer.draw.layer_style import Shown, grouped
from viewer.model import edits

if TYPE_CHECKING:
    from viewer.app.window import Window
    from viewer.files.layers.cache import Kept
    from viewer.files.layers.mapping import Mapping
    from viewer.files.layers.table import Preview

LOOK_MS = 200
MOST_OFFERED = 6
MOST_KINDS = 60  # in a menu
MOST_LETTERS = 60  # of a title in a menu


@dataclass
class Held:
    """A layer of the window: its name in the cache, its tone by number, and what of it is shown.

    `hidden` are the numbers of the kinds that are left out.
    """

    kept: "Kept"
    name: str
    number: int
    is_shown: bool = True
    hidden: frozenset[int] = frozenset()
    shown: Shown | None = None  # as the panes have it; made again when `hidden` changes

    def as_shown(self) -> Shown:
        """What the panes are to draw; the same object until other kinds are hidden."""
        if self.shown is None:
            layer, chosen = self.kept.layer, None
            if self.hidden:
                kinds = frozenset(range(len(layer.kinds))) - self.hidden
                chosen = bits.choose(layer.columns, bits.of_kinds(layer.columns, kinds))
            self.shown = Shown(layer, self.number, chosen)
        return self.shown


class Layers(QObject):
    """What the menus do with layers; one for each window, made when it is first wanted."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        self.folder = Path(where) / "layers"
        self.held: list[Held] = []
        self._label = ""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self._menu = self._make_menu()
        window.jobs.changed.connect(self._follow_work)
        for pane in (window.map.layers, window.timeline.layers):
            pane.clicked.connect(self._offer)

    @property
    def _progress(self) -> Path:
        """Where the reading process writes how far it is, for this window alone."""
        return self.folder / f".progress-{os.getpid()}-{id(self)}"

    # Adding

    def ask(self) -> None:
        """Let the analyst choose a table."""
        from viewer.files.layers.importing import PATTERNS

        tables, everything = self.tr("Tables of events"), self.tr("All files")
        kinds = f"{tables} ({PATTERNS});;{everything} (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Add a layer"), "", kinds)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read the beginning of a table, then ask what its columns mean."""
        label = self.tr("Looking at {}").format(path.name)
        self._window.jobs.run(label, partial(layer_reading.preview, path), partial(self._ask_columns, path))

    def add(self, path: Path, mapping: "Mapping") -> None:
        """Read a table, or open it from where it was kept, and show it."""
        self._label = self.tr("Reading {}").format(path.name)
        self._progress.unlink(missing_ok=True)
        work = partial(layer_reading.keep, path, mapping, self.folder, self._progress)
        self._window.jobs.run(self._label, work, partial(self._take, path))
        self._look.start()

    def _ask_columns(self, path: Path, seen: "Preview") -> None:
        from viewer.app.dialogs.layer import LayerDialog
        from viewer.files.layers import cache
        from viewer.files.layers.mapping import guess

        mapping = cache.remembered(self.folder, seen.headings) or guess(seen.headings, seen.samples)
        language = self._window.style_now.language
        dialog = LayerDialog(seen, mapping, self._window, name=path.name, language=language)
        dialog.accepted.connect(partial(self._take_columns, path, seen, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_columns(self, path: Path, seen: "Preview", dialog: QDialog) -> None:
        from viewer.app.dialogs.layer import LayerDialog
        from viewer.files.layers import cache

        assert isinstance(dialog, LayerDialog)
        cache.remember(self.folder, seen.headings, dialog.mapping)
        self.add(path, dialog.mapping)

    def _take(self, path: Path, name: str) -> None:
        from viewer.files.layers import cache

        self._progress.unlink(missing_ok=True)
        kept = cache.open_kept(self.folder, name)
        if kept is None:
            self._window.say(
                self.tr("{} could not be kept; is the disk full?").format(path.name), is_error=True
            )
            return
        self.held = [held for held in self.held if held.name != name]
        numbers = {held.number for held in self.held}
        self.held.append(Held(kept, name, next(n for n in range(len(numbers) + 1) if n not in numbers)))
        self._changed()
        self._window.fit()
        self._window.say(self._report(kept))

    def _report(self, kept: "Kept") -> str:
        events = self.tr("%n event(s)", "", kept.layer.count)
        words = [f"{kept.layer.name}: {events}"]
        if left_out := len(kept.layer.source.skipped):
            words.append(self.tr("%n row(s) left out, listed in the View menu under Layers", "", left_out))
        if kept.no_place:
            words.append(self.tr("%n without a place", "", kept.no_place))
        return " · ".join(words)

    def _follow_work(self, label: str) -> None:
        if label != self._label:
            self._look.stop()

    def _show_progress(self) -> None:
        try:
            share = float(self._progress.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return  # nothing is done yet, or it is being written
        self._window.status.show_work(f"{self._label} {share:.0%}")

    # Showing

    def toggle(self, held: Held) -> None:
        """Show a layer, or hide it."""
        held.is_shown = not held.is_shown
        self._changed()

    def toggle_kind(self, held: Held, kind: int) -> None:
        """Show the events of a kind, or leave them out."""
        held.hidden, held.shown = held.hidden ^ {kind}, None
        self._changed()

    def remove(self, held: Held) -> None:
        """Take a layer away; what was kept of it stays in the cache for a next time."""
        self.held.remove(held)
        self._changed()

    def list_left_out(self, held: Held) -> None:
        """Show the rows of a layer that make no event, and why."""
        from viewer.app.dialogs.left_out import LeftOutDialog

        layer = held.kept.layer
        dialog = LeftOutDialog(layer.name, held.kept.listed, len(layer.source.skipped), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _changed(self) -> None:
        shown = tuple(held.as_shown() for held in self.held if held.is_shown)
        self._window.map.layers.show(shown)
        self._window.timeline.layers.show(shown)

    def _make_menu(self) -> QMenu:
        bar = self._window.menuBar()
        view = next(action.menu() for action in bar.actions() if action.text() == said(VIEW))
        assert isinstance(view, QMenu)
        menu = view.addMenu(self.tr("La&yers"))
        menu.aboutToShow.connect(self._fill_menu)
        return menu

    def _fill_menu(self) -> None:
        self._menu.clear()
        for held in self.held:
            layer = held.kept.layer
            menu = self._menu.addMenu(f"{layer.name.replace('&', '&&')} ({grouped(layer.count)})")
            shown = menu.addAction(self.tr("&Show"), partial(self.toggle, held))
            shown.setCheckable(True)
            shown.setChecked(held.is_shown)
            self._list_kinds(menu.addMenu(self.tr("&Kinds")), held)
            left_out = menu.addAction(self.tr("Rows &left out…"), partial(self.list_left_out, held))
            left_out.setEnabled(bool(held.kept.listed))
            menu.addAction(self.tr("&Remove"), partial(self.remove, held))
        self._menu.setEnabled(bool(self.held))

    def _list_kinds(self, menu: QMenu, held: Held) -> None:
        kinds = held.kept.layer.kinds
        named = sorted((name, number) for number, name in enumerate(kinds) if name)[:MOST_KINDS]
        for name, number in named:
            kind = menu.addAction(name.replace("&", "&&"), partial(self.toggle_kind, held, number))
            kind.setCheckable(True)
            kind.setChecked(number not in held.hidden)
        menu.setEnabled(len(named) > 1)

    # Adopting

    def offer(self, layer: Layer, events: tuple[int, ...], count: int) -> QMenu:
        """A menu of some events of a layer, each of which can be adopted."""
        menu = QMenu(self._window)
        menu.addSection(layer.name)
        for event in events[:MOST_OFFERED]:
            title = title_of(layer, event)
            short = title if len(title) <= MOST_LETTERS else title[: MOST_LETTERS - 1] + "…"
            said_ = self.tr("Adopt “{}” into the dossier").format(short.replace("&", "&&"))
            menu.addAction(said_, partial(self.adopt, layer, event))
        if count > len(events[:MOST_OFFERED]):
            more = self.tr("{} more here; zoom in to see them").format(
                grouped(count - len(events[:MOST_OFFERED]))
            )
            menu.addAction(more).setEnabled(False)
        return menu

    def adopt(self, layer: Layer, event: int) -> None:
        """Make an event of the dossier whose evidence is the row that the layer's event was made of."""
        held = next(each for each in self.held if each.kept.layer is layer)
        work = partial(layer_reading.record, self.folder, held.name, event)
        label = self.tr("Adopting “{}”").format(title_of(layer, event)[:MOST_LETTERS])
        self._window.jobs.run(label, work, partial(self._adopted, held, event))

    def _adopted(self, held: Held, event: int, fields: dict[str, str]) -> None:
        from viewer.files.layers.adopt import event_of

        made = event_of(held.kept.layer, held.kept.mapping, event, fields)
        session = self._window.session
        if made.id not in session.dossier.events:
            session.do(edits.create(made))
        session.look(selected=frozenset({made.id}))

    def _offer(self, layer: Layer, events: tuple[int, ...], count: int, at: QPoint) -> None:
        menu = self.offer(layer, events, count)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def layers_of(window: "Window") -> Layers:
    """The layers of a window."""
    found = window.findChild(Layers)
    return found if isinstance(found, Layers) else Layers(window)
