"""Opening the layers of a dossier again: with the analyst's consent, elsewhere, or not, and then saying why.

A dossier may come from anybody, so the paths in it are not trusted: the file of a layer outside the
dossier's folder is not even looked for before the analyst has said so, once for all of them.  What the
analyst chose or agreed to is remembered with the cache of layers.
"""

import contextlib
import json
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from viewer.app import layer_reading
from viewer.app.layer_reading import Reopened
from viewer.model.layers import LayerReference
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.layers import Layers
    from viewer.app.window import Window

ALLOWED = "allowed.json"
MOST_ALLOWED = 500  # paths that are remembered, the newest
MOST_NAMED = 4
MOST_AT_ONCE = 24  # layers of a dossier that are opened unasked; the menu opens the others
MOST_ASKED = 5  # layers whose files are wrong that are asked about one after the other
BUTTON = QMessageBox.StandardButton
ROLE = QMessageBox.ButtonRole


class Reopening(QObject):
    """Opens what the dossier has and the window has not; `wanting` are those that are not open."""

    def __init__(self, window: "Window", layers: "Layers") -> None:
        super().__init__(layers)
        self._window, self._layers = window, layers
        self.wanting: list[LayerReference] = []
        self._tried: set[tuple[LayerReference, Path | None]] = set()
        self._told: list[tuple[LayerReference, Reopened]] = []
        self.box: QMessageBox | None = None

    def want(self, wanting: list[LayerReference]) -> None:
        """Open these; each is tried once by itself, and asked about once, for the dossier that is open."""
        self.wanting = wanting
        path = self._window.saving.path
        fresh = [each for each in wanting if (each, path) not in self._tried][:MOST_AT_ONCE]
        self._tried |= {(each, path) for each in wanting}
        strange = [each for each in fresh if not self._may_open(each)]
        for each in fresh:
            if each not in strange:
                self.open(each)
        if strange:
            self._ask(strange)

    def forget_tries(self) -> None:
        """Another dossier is open: what was tried for the last one is tried anew."""
        self._tried.clear()

    def try_again(self, layer: LayerReference) -> None:
        """Open a layer because the analyst says so."""
        self.allow([layer])
        self.open(layer)

    def open(self, layer: LayerReference) -> None:
        """Open a layer from the cache, or read its file if that is the one it was."""
        label = self.tr("Opening the layer {}").format(layer.name)
        adding = self._layers.adding
        work = partial(layer_reading.reopen, layer, self._layers.folder, adding.progress)
        self._window.jobs.run(label, work, partial(self._take, layer))

    def allow(self, layers: Iterable[LayerReference]) -> None:
        """Remember that the analyst wants the files of these opened."""
        paths = [layer.path for layer in layers]
        kept = [path for path in self._allowed() if path not in paths] + paths
        with contextlib.suppress(OSError):  # then it is asked again
            self._layers.folder.mkdir(parents=True, exist_ok=True)
            (self._layers.folder / ALLOWED).write_text(json.dumps(kept[-MOST_ALLOWED:]), encoding="utf-8")

    def _allowed(self) -> list[str]:
        with contextlib.suppress(OSError, ValueError):
            found = json.loads((self._layers.folder / ALLOWED).read_text(encoding="utf-8"))
            if isinstance(found, list):
                return [path for path in found if isinstance(path, str)]
        return []

    def _may_open(self, layer: LayerReference) -> bool:
        from viewer.files.layer_links import lies_within

        path = self._window.saving.path
        return layer.path in self._allowed() or lies_within(layer, path.resolve().parent if path else None)

    def _ask(self, strange: list[LayerReference]) -> None:
        paths = [each.path for each in strange[:MOST_NAMED]]
        named = ", ".join(paths) + (f", +{len(strange) - MOST_NAMED}" if len(strange) > MOST_NAMED else "")
        words = self.tr("This dossier has layers whose files are outside its folder ({}): open them?").format(
            named
        )
        box = self._new_box(self.tr("Layers from elsewhere"), words)
        box.setStandardButtons(BUTTON.Yes | BUTTON.No)
        box.setDefaultButton(BUTTON.No)
        box.finished.connect(partial(self._take_answer, strange))
        box.open()

    def _take_answer(self, strange: list[LayerReference], answer: int) -> None:
        if answer == BUTTON.Yes:
            self.allow(strange)
            for each in strange:
                self.open(each)
        else:
            words = self.tr("%n layer(s) not opened; View ▸ Layers can open them", "", len(strange))
            self._window.say(words)

    def _take(self, layer: LayerReference, found: Reopened) -> None:
        if self._window.session.dossier.layers.get(layer.id) != layer:
            return  # it is another dossier by now, or the layer was taken away
        if found.name is not None and self._layers.take(found.name):
            self._layers.follow()
        if found.wrong and len(self._told) < MOST_ASKED:
            self._told.append((layer, found))
            self._tell_next()

    def _tell_next(self) -> None:
        """Say of one layer after the other what is wrong with it, and offer what can be done."""
        if not self._told or self.box is not None:
            return
        layer, found = self._told.pop(0)
        said = self.tr("The layer {}: {}.").format(layer.name, translated(found.wrong))
        if found.name is not None:
            said += " " + self.tr("It is shown as it was kept on this machine.")
        self._window.say(said, is_error=True)
        self.box = box = self._new_box(self.tr("A layer's file"), said)
        if found.is_changed:
            box.addButton(self.tr("&Read it as it is now"), ROLE.AcceptRole).clicked.connect(
                partial(self._layers.adding.read_anew, layer, Path(layer.path))
            )
        box.addButton(self.tr("&Point at its file…"), ROLE.ActionRole).clicked.connect(
            partial(self.point, layer)
        )
        box.addButton(self.tr("&Leave it"), ROLE.RejectRole)
        box.finished.connect(self._close_box)
        box.open()

    def _close_box(self, *_answer: object) -> None:
        self.box = None
        self._tell_next()

    def point(self, layer: LayerReference, *_checked: bool) -> None:
        """Let the analyst say where the file of a layer is now."""
        if path := self._layers.adding.choose(self.tr("The file of the layer {}").format(layer.name)):
            self._layers.adding.read_anew(layer, path)

    def _new_box(self, title: str, words: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)  # a path may look like mark-up
        box.setWindowTitle(title)
        box.setText(words)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box
