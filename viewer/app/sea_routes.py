"""Ways by sea: from the line that is measured or two selected events, found elsewhere, laid on the map."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from viewer import paths
from viewer.app import sea_finding
from viewer.draw.map_view import MapView, points
from viewer.geo.mercator import project_all

if TYPE_CHECKING:
    from viewer.app.window import Window
    from viewer.geo.sea import SeaRoute

LEAST_PX = 80.0  # a way that is seen smaller than this is gone closer to


class SeaRoutes(QObject):
    """What the menu does about ways by sea; one for each window, made when it is first wanted."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        window.map.aim.sea_wanted.connect(self.find)

    @property
    def speed_kn(self) -> float | None:
        """At how many knots a ship is taken to go; None where the time is not asked for."""
        try:
            return float(self._window.settings.sea_speed) or None
        except ValueError:
            return None

    def toggle(self) -> None:
        """Find the way along the measured line or between two selected events; else let two be clicked.

        Where a way is shown, or two places are being asked for, that is taken away.
        """
        aim = self._window.map.aim
        if aim.routes or aim.is_by_sea:
            aim.end_sea()
        elif aim.places and len(aim.places) > 1:
            self.find(tuple(aim.places))
        elif len(self._window.session.focus.selected) == 2:
            self._between_events()
        else:
            self._window.show_pane("map")
            aim.ask_sea()

    def find(self, places: tuple[tuple[float, float], ...]) -> None:
        """Look for the way through *places* and show it; a refusal is said."""
        self._window.map.aim.end_sea()
        ground, passages = paths.resource("basemap.bin"), paths.resource("passages.tsv")
        closed = frozenset(self._window.settings.sea_closed)
        work = partial(sea_finding.find, ground, passages, places, closed)
        self._window.jobs.run(self.tr("Distance by sea"), work, self._show)

    def choose(self) -> None:
        """Let the analyst close canals and straits, and say how fast a ship goes."""
        from viewer.app.dialogs.sea import SeaDialog
        from viewer.geo import sea_passages

        window = self._window
        names = [p.name for p in sea_passages.read(paths.resource("passages.tsv"))]
        said = [(name, window.style_now.phrases.passages.get(name, name)) for name in names]
        dialog = SeaDialog(said, frozenset(window.settings.sea_closed), self.speed_kn, window)
        dialog.accepted.connect(lambda: self._take(dialog.closed, dialog.speed_kn))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, closed: tuple[str, ...], speed_kn: float | None) -> None:
        window = self._window
        speed = f"{speed_kn:g}" if speed_kn else ""
        window.settings = replace(window.settings, sea_closed=closed, sea_speed=speed)
        window.map.aim.speed_kn = speed_kn
        window.map.update()

    def _between_events(self) -> None:
        events = self._window.session.known.events
        chosen = sorted(self._window.session.focus.selected)
        found = points(events[i].place for i in chosen)
        if len(found) == 2:
            self.find(tuple(found))
        else:
            self._window.say(
                self.tr("One of the two events has no place that is a point; choose two that have."),
                is_error=True,
            )

    def _show(self, routes: "tuple[SeaRoute, ...]") -> None:
        pane = self._window.map
        pane.aim.show_sea(routes, self.speed_kn)
        view = pane.laid_out().view
        ways = np.concatenate([leg.points for route in routes for leg in route.legs])
        across = np.ptp(np.array([view.px(lat, lon) for lat, lon in ways.tolist()]), axis=0).max()
        if across < LEAST_PX or not all(view.has(lat, lon, 20.0) for lat, lon in ways.tolist()):
            unit = [(float(x), float(y)) for x, y in project_all(ways)]
            pane.go_to_extent(MapView.showing(unit, view.width_px, view.height_px).extent)


def sea_routes_of(window: "Window") -> SeaRoutes:
    """The ways by sea of a window."""
    found = window.findChild(SeaRoutes)
    return found if isinstance(found, SeaRoutes) else SeaRoutes(window)
