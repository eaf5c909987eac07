"""The menu of layers: each with what of it is shown, what was left out, and where its file is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from viewer.app.actions import VIEW
from viewer.app.command import said
from viewer.draw.layer_style import grouped
from viewer.model.layers import LayerReference

if TYPE_CHECKING:
    from viewer.app.layers import Held, Layers
    from viewer.app.window import Window

MOST_KINDS = 60  # in a menu


class LayerMenu(QObject):
    """The layers of the dossier under *View*, filled whenever it is opened."""

    def __init__(self, window: "Window", layers: "Layers") -> None:
        super().__init__(layers)
        self._layers, self._session = layers, window.session
        bar = window.menuBar()
        view = next(action.menu() for action in bar.actions() if action.text() == said(VIEW))
        assert isinstance(view, QMenu)
        self.menu = view.addMenu(self.tr("La&yers"))
        self.menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.menu.clear()
        for held in self._layers.held:
            name = held.reference.name.replace("&", "&&")
            self._list_open(self.menu.addMenu(f"{name} ({grouped(held.kept.layer.count)})"), held)
        for layer in self._layers.reopening.wanting:
            name = layer.name.replace("&", "&&")
            self._list_closed(self.menu.addMenu(self.tr("{} (not open)").format(name)), layer)
        self.menu.setEnabled(not self.menu.isEmpty())

    def _list_open(self, menu: QMenu, held: "Held") -> None:
        layers = self._layers
        shown = menu.addAction(self.tr("&Show"), partial(layers.toggle, held))
        shown.setCheckable(True)
        shown.setChecked(held.is_shown)
        menu.addAction(self.tr("&Go to it"), partial(layers.go_to_all, held))
        self._list_kinds(menu.addMenu(self.tr("&Kinds")), held)
        left_out = menu.addAction(self.tr("Rows &left out…"), partial(layers.list_left_out, held))
        left_out.setEnabled(bool(held.kept.listed))
        self._list_rest(menu, held.reference)

    def _list_closed(self, menu: QMenu, layer: LayerReference) -> None:
        menu.addAction(self.tr("&Open"), partial(self._layers.reopening.try_again, layer))
        self._list_rest(menu, layer)

    def _list_rest(self, menu: QMenu, layer: LayerReference) -> None:
        point = menu.addAction(self.tr("&Point at its file…"), partial(self._layers.reopening.point, layer))
        remove = menu.addAction(self.tr("&Remove"), partial(self._layers.remove, layer))
        for action in (point, remove):
            action.setEnabled(self._session.may_edit)
        menu.setToolTip(layer.path)

    def _list_kinds(self, menu: QMenu, held: "Held") -> None:
        kinds = held.kept.layer.kinds
        named = sorted((name, number) for number, name in enumerate(kinds) if name)[:MOST_KINDS]
        for name, number in named:
            kind = menu.addAction(name.replace("&", "&&"), partial(self._layers.toggle_kind, held, number))
            kind.setCheckable(True)
            kind.setChecked(number not in held.hidden)
        menu.setEnabled(len(named) > 1)
