"""The layers of the window: those of its dossier that could be opened, and what of them is shown.

Which tables are laid behind it is the dossier's: adding and removing one is an edit.  Which of them are
shown, and which of their kinds, belongs to the view, like the filters.  An event that is adopted is the
dossier's from then on.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from viewer.app import layer_reading
from viewer.app.layer_adding import Adding
from viewer.app.layer_menu import LayerMenu
from viewer.app.layer_opening import Reopening
from viewer.app.layer_sifting import Sifting
from viewer.columns.filtering import Filtered, Wanted, numbers_of
from viewer.columns.layer import Layer
from viewer.columns.looking import places
from viewer.columns.single import title_of
from viewer.columns.texts import first_titled
from viewer.draw.layer_style import Shown, grouped
from viewer.draw.map_view import MapView
from viewer.model import edits
from viewer.model.layers import LayerReference

if TYPE_CHECKING:
    from viewer.app.window import Window
    from viewer.files.layers.cache import Kept

MOST_OFFERED = 6
MOST_LETTERS = 60  # of a title in a menu
LOOKED_AT = 6_000_000  # bytes of a layer's titles that are looked at while somebody types
MOST_PLACES = 2000  # of a layer that is brought into view
AROUND_S = 30 * 86_400.0  # on either side of an event that is brought into view


class Held:
    """A layer that is open: what the dossier says of it, its name in the cache, and what of it is shown.

    `hidden` are the numbers of the kinds that are left out; `wanted` is what is asked of its events, and
    `passing` those that passed what was asked last.
    """

    def __init__(self, reference: LayerReference, kept: "Kept", name: str) -> None:
        self.reference, self.kept, self.name = reference, kept, name
        self.is_shown = True
        self.hidden: frozenset[int] = frozenset()
        self.wanted = Wanted()
        self.let_pass(Filtered(kept.layer, self.wanted))

    def let_pass(self, passing: Filtered) -> None:
        """Have the panes draw these of its events; what they draw is the same object until the next time."""
        self.passing = passing
        self.shown = Shown(self.kept.layer, self.reference.tone, passing.chosen)


class Layers(QObject):
    """What the menus do with layers; one for each window, made when it is first wanted."""

    adding: Adding
    reopening: Reopening
    sifting: Sifting

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        self.folder = Path(where) / "layers"
        self.held: list[Held] = []
        self.hidden: frozenset[tuple[str, str | None]] = frozenset()
        self._opened: dict[str, Kept] = {}
        self.adding = Adding(window, self)
        self.reopening = Reopening(window, self)
        self.menu = LayerMenu(window, self)
        self.sifting = Sifting(window, self)
        self.sifting.changed.connect(self.changed)
        window.toolbar.filters.lists.rows = self.sifting.rows
        window.status.rows = self.sifting.words
        window.session.dossier_changed.connect(self.follow)
        for pane in (window.map.layers, window.timeline.layers):
            pane.pointer.clicked.connect(self._offer)
        self.follow()

    # Following the dossier

    def forget(self) -> None:
        """Another dossier is about to be open: all of it is shown, and its layers are looked for anew."""
        self.reopening.forget_tries()
        self._opened.clear()
        self.hidden = frozenset()

    def follow(self, *_change: object) -> None:
        """Have the layers of the dossier, and no others; those that are not open yet are opened."""
        from viewer.files.layers import cache

        held = []
        wanting = []
        for reference in self._window.session.dossier.layers.values():
            name = cache.key(reference.sha256, reference.mapping)
            if name in self._opened:
                held.append(self._held(reference, name))
            else:
                wanting.append(reference)
        if held != self.held:
            self.held = held
            self.sifting.follow()
            self.changed()
        self.reopening.want(wanting)

    def take(self, name: str) -> bool:
        """Open what is kept in the cache under *name*; whether it was there."""
        from viewer.files.layers import cache

        kept = self._opened.get(name) or cache.open_kept(self.folder, name)
        if kept is None:
            return False
        self._opened[name] = kept
        return True

    def _held(self, reference: LayerReference, name: str) -> Held:
        former = next((each for each in self.held if each.reference.id == reference.id), None)
        if former is not None and (former.reference, former.name) == (reference, name):
            return former
        made = Held(reference, _named_as(self._opened[name], reference), name)
        self._obey_hidden(made)
        return made

    # Showing

    def toggle(self, held: Held) -> None:
        """Show a layer, or hide it."""
        self.hide(self.hidden ^ {(held.reference.id, None)})

    def toggle_kind(self, held: Held, kind: int) -> None:
        """Show the events of a kind, or leave them out."""
        self.hide(self.hidden ^ {(held.reference.id, held.kept.layer.kinds[kind])})

    def hide(self, hidden: frozenset[tuple[str, str | None]]) -> None:
        """Show all but these layers and kinds of layers."""
        self.hidden = hidden
        for held in self.held:
            self._obey_hidden(held)
        self.sifting.follow()
        self.changed()

    def _obey_hidden(self, held: Held) -> None:
        name, kinds = held.reference.id, held.kept.layer.kinds
        held.is_shown = (name, None) not in self.hidden
        held.hidden = numbers_of(kinds, lambda kind: (name, kind) in self.hidden)

    def changed(self) -> None:
        """Have the panes show the layers as they are now."""
        shown = tuple(held.shown for held in self.held if held.is_shown)
        self._window.map.layers.show(shown)
        self._window.timeline.layers.show(shown)
        self._window.status.count()
        self._window.toolbar.filters.lists.follow()

    def remove(self, reference: LayerReference) -> None:
        """Take a layer away; what was kept of it stays in the cache for a next time."""
        self._window.session.do(edits.take_away(reference))

    def list_left_out(self, held: Held) -> None:
        """Show the rows of a layer that make no event, and why."""
        from viewer.app.dialogs.left_out import LeftOutDialog

        layer = held.kept.layer
        dialog = LeftOutDialog(held.reference.name, held.kept.listed, len(layer.source.skipped), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Finding

    def find(self, text: str, most: int) -> list[tuple[Layer, int]]:
        """At most *most* events with all words of *text* in their title, of the layers that are shown.

        Of a layer with very many titles only the first are looked at; the filter by words looks at all.
        """
        words = tuple(text.split())
        found: list[tuple[Layer, int]] = []
        for layer in (held.kept.layer for held in self.held if held.is_shown):
            events = first_titled(layer, words, most=most - len(found), most_bytes=LOOKED_AT)
            found += [(layer, event) for event in events]
            if len(found) == most:
                break
        return found

    def go_to(self, layer: Layer, event: int) -> None:
        """Bring an event of a layer into view on both panes, and offer to adopt it."""
        if (place := layer.place(event)) is not None:
            self._window.map.show_place(*place)
        first, last = (ms / 1000 for ms in layer.span_ms(event))
        around = max(last - first, AROUND_S)
        self._window.timeline.go_to_extent((first - around, last + around))
        self._offer(layer, (event,), 1, QCursor.pos())

    def go_to_all(self, held: Held) -> None:
        """Bring what is shown of a layer into view on both panes."""
        layer, chosen = held.kept.layer, held.passing.chosen
        pane = self._window.map
        at = [(float(x), float(y)) for x, y in places(layer.columns, chosen, most=MOST_PLACES)]
        if at:
            view = pane.laid_out().view
            pane.go_to_extent(MapView.showing(at, view.width_px, view.height_px).extent)
        away = layer.count // 1000  # the few most distant dates
        first = layer.span_ms(away)[0] / 1000
        last = layer.span_ms(layer.count - 1 - away)[1] / 1000
        around = max((last - first) * 0.03, 60.0)
        self._window.timeline.go_to_extent((first - around, last + around))

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
        work = partial(layer_reading.record, self.folder, held.name, held.reference.path, event)
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


def _named_as(kept: "Kept", reference: LayerReference) -> "Kept":
    """What is kept, with the dossier's name and path: the same bytes may have been read as another file."""
    layer = kept.layer
    if (layer.name, layer.source.path) == (reference.name, reference.path):
        return kept
    source = replace(layer.source, path=reference.path)
    return replace(kept, layer=replace(layer, name=reference.name, source=source))


def layers_of(window: "Window") -> Layers:
    """The layers of a window."""
    found = window.findChild(Layers)
    return found if isinstance(found, Layers) else Layers(window)


def begin(window: "Window") -> None:
    """Get ready for another dossier, whose layers are then followed."""
    found = window.findChild(Layers)
    if isinstance(found, Layers):
        found.forget()


def is_filtering(window: "Window") -> bool:
    """Whether a layer is still shown as the last filters left it."""
    found = window.findChild(Layers)
    return isinstance(found, Layers) and found.sifting.is_busy


def hidden_in(window: "Window") -> frozenset[tuple[str, str | None]]:
    """Which layers of the dossier, and which of their kinds, a window does not show."""
    found = window.findChild(Layers)
    hidden = found.hidden if isinstance(found, Layers) else frozenset()
    return frozenset(pair for pair in hidden if pair[0] in window.session.dossier.layers)
