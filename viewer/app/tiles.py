"""The background of the map: tiles from a file, or from a server that the analyst has switched on.

This is the one place that makes a source which can open a connection, and only while the setting
`tiles_online` is on.  The settings are those of one user on one machine: no dossier carries them, so none
can make somebody else's program ask a server for anything.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from viewer.files.tiles.cache import TileCache
from viewer.files.tiles.opening import open_file
from viewer.files.tiles.server import Fetch, TileServer
from viewer.files.tiles.source import TileError, TileSource
from viewer.files.tiles.transport import fetch
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.settings import Settings
    from viewer.app.window import Window


class Tiles(QObject):
    """What is laid over the base map of a window; made when it is first wanted."""

    def __init__(self, window: "Window", ask: Fetch = fetch) -> None:
        """Takes what asks a server, for which a test has its own."""
        super().__init__(window)
        self._window, self._ask = window, ask
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        self.folder = Path(where) / "tiles"
        self._host: str | None = None
        self._said = ""
        raster = window.map.tiles.raster
        raster.busy_changed.connect(self._show_busy)
        raster.failed.connect(self._say)

    def apply(self) -> None:
        """Lay over the map what the settings say; where that cannot be had it is said, and nothing is."""
        try:
            source = self.source(self._window.settings)
        except TileError as error:
            source = None
            self._say(str(error))
        self._host = source.name if source and not source.is_local else None
        self._window.status.show_network(self._host)
        base = self._window.base
        base.raster, base.names_over_raster = source, self._window.settings.tiles_named
        self._window.map.tiles.raster.use(source)
        self._window.map.use_style(self._window.style_now)

    def source(self, settings: "Settings") -> TileSource | None:
        """What *settings* ask for; None for the base map alone, and for a server while the switch is off.

        Raises:
            TileError: it cannot be had.
        """
        if settings.tiles == "file":
            return open_file(Path(settings.tiles_file))
        if settings.tiles == "server" and settings.tiles_online:
            cache = TileCache(self.folder)
            return TileServer(settings.tiles_server, settings.tiles_by, cache, ask=self._ask)
        return None

    def choose(self) -> None:
        """Let the analyst choose what is laid over the map, and whether that may go online."""
        from viewer.app.dialogs.tiles import TilesDialog

        dialog = TilesDialog(self._window.settings, self.source, self._window)
        dialog.accepted.connect(lambda: self.take(dialog.settings))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, chosen: "Settings") -> None:
        """Use, and remember, what was chosen."""
        names = ("tiles", "tiles_file", "tiles_server", "tiles_by", "tiles_online", "tiles_named")
        changed = {name: getattr(chosen, name) for name in names}
        self._window.settings = replace(self._window.settings, **changed)
        self._said = ""
        self.apply()
        if chosen.tiles == "server" and not chosen.tiles_online:
            self._window.say(self.tr("The server is remembered; nothing is asked of it until you go online."))

    def _show_busy(self, is_busy: bool) -> None:
        self._window.status.show_network(self._host, is_busy=is_busy and self._host is not None)

    def _say(self, sentence: str) -> None:
        """Say why a tile could not be had; once, and not for each."""
        if sentence != self._said:
            self._said = sentence
            self._window.say(translated(sentence), is_error=True)


def tiles_of(window: "Window") -> Tiles:
    """The background of the map of a window."""
    found = window.findChild(Tiles)
    return found if isinstance(found, Tiles) else Tiles(window)
