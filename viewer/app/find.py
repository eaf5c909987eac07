"""The find box: events, places and every action, by a few letters and the keyboard."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from viewer.app.actions import listed
from viewer.app.layers import Layers
from viewer.columns.single import title_of
from viewer.model import query
from viewer.panes.inspector_fields import is_for_field
from viewer.panes.keys import shown_key
from viewer.panes.place_words import entry_words, told_apart

if TYPE_CHECKING:
    from viewer.app.window import Window

MOST_OF_A_KIND = 7


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the list: what it is, what it is called, and what choosing it does."""

    kind: str
    name: str
    detail: str
    choose: Callable[[], object]


class Find(QObject):
    """A field in the toolbar and the list that drops from it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.field = QLineEdit(window)
        self.field.setPlaceholderText(self.tr("Find…   Ctrl+K"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(340)
        self.field.setAccessibleName(self.tr("Find events, places and actions"))
        self._list = QListWidget(window)
        self._list.setObjectName("found")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.hide()
        self._found: list[Found] = []
        self.field.textEdited.connect(self._search)
        self.field.returnPressed.connect(self._choose)
        self.field.editingFinished.connect(self._list.hide)
        self._list.itemPressed.connect(self._choose)
        self.field.installEventFilter(self)

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def found(self, text: str) -> list[Found]:
        """What *text* finds: events, then rows of layers, views, actions, and places of the gazetteer."""
        if not text.strip():
            return []
        rest = (*self._views(text), *self._actions(text), *self._places(text))
        return [*self._events(text), *self._rows(text), *rest]

    def _events(self, text: str) -> list[Found]:
        events = query.in_time_order(self._window.session.known)
        hits = [e for e in events if query.holds_text(e, text)][:MOST_OF_A_KIND]
        look = self._window.session.look
        names = self._window.style_now.phrases.certainties
        return [
            Found("event", e.what, names[e.certainty], lambda e=e: look(selected=frozenset({e.id})))  # type: ignore[misc]
            for e in hits
        ]

    def _rows(self, text: str) -> list[Found]:
        layers = self._window.findChild(Layers)
        if not isinstance(layers, Layers) or not layers.held:
            return []
        go_to = layers.go_to
        found = [
            Found("row", title_of(layer, event), layer.name, partial(go_to, layer, event))
            for layer, event in layers.find(text, MOST_OF_A_KIND)
        ]
        filter_by = partial(self._window.session.look, search=text.strip())
        words = self.tr("All events and rows with “{}”").format(text.strip())
        return [*found, Found("filter", words, "", filter_by)]

    def _views(self, text: str) -> list[Found]:
        words = text.casefold().split()
        hits = [name for name in self._window.views.names() if all(w in name.casefold() for w in words)]
        show = self._window.views.go_to
        return [Found("view", name, "", lambda name=name: show(name)) for name in hits[:MOST_OF_A_KIND]]  # type: ignore[misc]

    def _actions(self, text: str) -> list[Found]:
        words = text.casefold().split()
        hits = [
            c
            for c in listed()
            if all(w in c.words.replace("&", "").casefold() for w in words) and c.possible(self._window)
        ]
        return [
            Found(
                "action",
                c.words.replace("&", ""),
                shown_key(c.keys[0]) if c.keys else "",
                lambda c=c: c.calls(self._window),  # type: ignore[misc]
            )
            for c in hits[:MOST_OF_A_KIND]
        ]

    def _places(self, text: str) -> list[Found]:
        gazetteer = self._window.base.gazetteer
        entries = gazetteer.search(text, MOST_OF_A_KIND)
        details = told_apart([(e.name, entry_words(e, gazetteer), (e.lat, e.lon)) for e in entries])
        show = self._window.map.show_place
        return [
            Found("place", e.name, detail, partial(show, e.lat, e.lon))
            for e, detail in zip(entries, details, strict=True)
        ]

    def _search(self, text: str) -> None:
        self._found = self.found(text)
        self._list.clear()
        names = {
            "event": self.tr("event"),
            "row": self.tr("row"),
            "filter": self.tr("filter"),
            "view": self.tr("view"),
            "action": self.tr("action"),
            "place": self.tr("place"),
        }
        for item in self._found:
            words = f"{item.name}    {names[item.kind]}{' · ' + item.detail if item.detail else ''}"
            self._list.addItem(QListWidgetItem(words))
        if text.strip() and not self._found:
            nothing = QListWidgetItem(self.tr("Nothing is called that"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        self._show_list()

    def _show_list(self) -> None:
        if not self._list.count() or not self.field.hasFocus():
            self._list.hide()
            return
        below = self.field.mapTo(self._window, QPoint(0, self.field.height() + 4))
        height = self._list.sizeHintForRow(0) * self._list.count() + 12
        self._list.setGeometry(below.x(), below.y(), max(460, self.field.width()), min(height, 420))
        if self._found:
            self._list.setCurrentRow(0)
        self._list.raise_()
        self._list.show()

    def _choose(self, *_item: object) -> None:
        row = self._list.currentRow()
        self._list.hide()
        if 0 <= row < len(self._found):
            chosen = self._found[row]
            self.field.clear()
            self._window.setFocus()
            chosen.choose()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and is_for_field(event):
            event.accept()
            return True
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self._found:
                self._list.setCurrentRow((self._list.currentRow() + step) % len(self._found))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._list.hide()
                self.field.clear()
                self._window.setFocus()
                return True
        return super().eventFilter(watched, event)
