"""Saved views: keeping a way of looking under a name, going to one, and forgetting one."""

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QMessageBox

from viewer.app.layers import hidden_in, layers_of
from viewer.geo.mercator import MAX_LAT
from viewer.model import edits
from viewer.model.query import Lane
from viewer.model.view import View
from viewer.model.where import Box

if TYPE_CHECKING:
    from viewer.app.window import Window

MOST_S = 8e12  # from 1970, in either direction: a quarter of a million years


def current_view(window: "Window", name: str) -> View:
    """What the window shows now: its filters, its lanes, and the extents of timeline and map."""
    focus = window.session.focus
    return View(
        name,
        window_s=focus.window_s,
        certainties=focus.certainties,
        search=focus.search,
        only=focus.only,
        lanes=str(window.timeline.lanes),
        time_s=window.timeline.extent(),
        map=window.map.extent(),
        hidden=hidden_in(window),
        box=focus.box,
        zone=focus.zone.key if focus.zone else "",
    )


def apply_view(window: "Window", view: View) -> None:
    """Show what *view* says; what it leaves open, or a damaged file makes no sense of, stays as it is."""
    window_s = view.window_s if view.window_s is None or is_stretch(view.window_s) else None
    box = view.box if view.box is None or is_box(view.box) else None
    window.session.look(
        window_s=window_s, certainties=view.certainties, search=view.search, only=view.only, box=box
    )
    if view.hidden or hidden_in(window):
        layers_of(window).hide(view.hidden)
    if view.zone is not None:
        window.choices.use_zone_of(view.zone)
    if view.lanes in list(Lane):
        window.toolbar.show_lanes(Lane(view.lanes))
    if view.time_s is not None and is_stretch(view.time_s):
        window.timeline.go_to_extent(view.time_s)
    if view.map is not None and is_place(view.map):
        window.map.go_to_extent(view.map)


def is_stretch(pair: tuple[float, float]) -> bool:
    """Whether the seconds are a stretch of time that can be shown."""
    return -MOST_S <= pair[0] < pair[1] <= MOST_S


def is_place(extent: tuple[float, float, float]) -> bool:
    """Whether latitude, longitude and metres a pixel are of a map that can be shown."""
    lat, lon, metres = extent
    return abs(lat) <= MAX_LAT and abs(lon) <= 360 and 0 < metres < math.inf


def is_box(box: Box) -> bool:
    """Whether south, west, north and east are a part of a map."""
    south, west, north, east = box
    return -90 <= south < north <= 90 and -180 <= west <= 180 and west < east <= west + 360


class Views(QObject):
    """What the menu of views does."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def names(self) -> list[str]:
        """The views of the dossier by name, in the order of the alphabet."""
        return sorted(self._window.session.dossier.views, key=str.casefold)

    def list_in(self, menu: QMenu) -> None:
        """Have *menu* list the views whenever it is opened, before what stands in it."""
        self._menu = menu
        self._first = menu.actions()[0]
        self._listed = [menu.insertSeparator(self._first)]
        menu.aboutToShow.connect(self._list)

    def go_to(self, name: str) -> None:
        """Show a kept view."""
        apply_view(self._window, self._window.session.dossier.views[name])
        self._window.say(self.tr("This is the view “{}”.").format(name))

    def keep(self) -> None:
        """Ask for a name and keep what is shown under it; over another view only if that is wanted."""
        title, prompt = (
            self.tr("Keep this view"),
            self.tr(
                "The filters, the lanes, and what the timeline and the map show stay in the dossier.\nName:"
            ),
        )
        said, agreed = QInputDialog.getText(
            self._window, title, prompt, QLineEdit.EchoMode.Normal, self._proposed()
        )
        name = " ".join(said.split())
        if not agreed or not name or not self._may_replace(name):
            return
        if self._window.session.may_edit:
            self._window.say(self.tr("Kept as “{}”: View ▸ Views shows it again.").format(name))
        self._window.session.do(edits.keep_view(current_view(self._window, name)))

    def forget(self) -> None:
        """Ask which view to forget."""
        name, agreed = QInputDialog.getItem(
            self._window, self.tr("Forget a view"), self.tr("View:"), self.names(), 0, editable=False
        )
        if agreed and name:
            self._window.session.do(edits.drop_view(name))

    def _may_replace(self, name: str) -> bool:
        if name not in self._window.session.dossier.views:
            return True
        button = QMessageBox.StandardButton
        words = self.tr("There is a view “{}” already. Replace it by what is shown now?").format(name)
        answer = QMessageBox.question(
            self._window, self.tr("Replace the view?"), words, button.Yes | button.Cancel, button.Cancel
        )
        return answer == button.Yes

    def _proposed(self) -> str:
        """The first free one of numbered names."""
        taken, number = self._window.session.dossier.views, 1
        while self.tr("View {}").format(number) in taken:
            number += 1
        return self.tr("View {}").format(number)

    def _list(self) -> None:
        for action in self._listed:
            self._menu.removeAction(action)
            action.deleteLater()
        self._listed = []
        for name in self.names():
            shown = name.replace("&", "&&")
            action = self._menu.addAction(shown, partial(self.go_to, name))
            self._menu.insertAction(self._first, action)
            self._listed.append(action)
        self._listed.append(self._menu.insertSeparator(self._first))
