"""Pointing at a place: the inspector asks, the map answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from viewer.panes.inspector_place import PlacePart

if TYPE_CHECKING:
    from viewer.app.window import Window


class Picking(QObject):
    """Takes the question of the one pane to the other, and the keyboard there and back."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        part = window.inspector.findChild(PlacePart)
        assert part is not None
        self._part: PlacePart = part
        self._part.pick_wanted.connect(self._ask)
        window.map.picked.connect(self._answer)
        window.map.picking_ended.connect(self._part.end_picking)

    def begin(self) -> None:
        """Ask where the selected event was."""
        self._part.pick()

    def _ask(self, wanted: bool) -> None:
        if wanted:
            self._window.show_pane("map")
            self._window.map.start_picking()
        else:
            self._window.map.stop_picking()

    def _answer(self, lat: float, lon: float, radius_m: float) -> None:
        self._part.take_spot(lat, lon, radius_m)
        self._part.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
