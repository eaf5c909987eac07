"""The background of the map in the window: off until it is switched on, true in what it says of itself."""

import socket
import sys
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from tests.files.tiles.made import RED, mbtiles, quarters, tile
from viewer.app.dialogs.tiles import TilesDialog
from viewer.app.tiles import Tiles, tiles_of
from viewer.draw import figure
from viewer.draw.figure import Figure
from viewer.files.tiles.transport import Response

PATIENCE_MS = 20_000
ADDRESS = "https://tiles.example.org/{z}/{x}/{y}.png"
SERVER = {"tiles": "server", "tiles_server": ADDRESS, "tiles_by": "© The makers"}


@pytest.fixture
def window(make_window):
    window = make_window()
    yield window
    window.base.raster = None  # the base map is one for all tests of the module


def served(window, tmp_path, ask) -> Tiles:
    """The tiles of a window whose network is a function."""
    tiles = Tiles(window, ask)
    tiles.folder = tmp_path / "cache"
    return tiles


def at_rest(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.map.is_idle, timeout=PATIENCE_MS)


def badge(window) -> str:
    return str(window.status._network.text())


def test_it_is_offline_and_asks_nobody_until_the_one_switch_is_on(window, qtbot, tmp_path):
    asked = []
    tiles = served(window, tmp_path, lambda url, heads: asked.append(url))

    tiles.take(replace(window.settings, **SERVER))

    at_rest(window, qtbot)
    assert badge(window) == "Offline — nothing leaves this machine"
    assert asked == []
    assert "nothing is asked of it until you go online" in window.status.said


def test_while_it_is_on_the_badge_names_the_server_and_lights_while_it_is_asked(window, qtbot, tmp_path):
    gate, asked = threading.Event(), []

    def ask(url, _heads):
        asked.append(url)
        gate.wait(10)
        return Response(200, {}, tile(RED))

    served(window, tmp_path, ask).take(replace(window.settings, **SERVER, tiles_online=True))
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=PATIENCE_MS)
    assert badge(window) == "● Online tiles: tiles.example.org"
    gate.set()
    at_rest(window, qtbot)
    assert badge(window) == "○ Online tiles: tiles.example.org"
    assert commonest(window.map.grab().toImage()) == QColor(RED)
    assert "learns which parts of the map you look at" in window.status._network.toolTip()

    tiles_of(window).take(replace(window.settings, tiles_online=False))
    at_rest(window, qtbot)
    assert badge(window).startswith("Offline")
    assert window.base.raster is None


def test_only_what_is_in_view_is_asked_for(window, qtbot, tmp_path):
    asked = []

    def ask(url, _heads):
        asked.append(url)
        return Response(200, {}, tile(RED))

    at_rest(window, qtbot)  # what it shows while it opens is no view of anybody's
    served(window, tmp_path, ask).take(replace(window.settings, **SERVER, tiles_online=True))
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    at_rest(window, qtbot)
    across, down = window.map.width() / 181 + 2, window.map.height() / 181 + 2  # the least a tile may come to
    assert 0 < len(asked) <= across * down
    assert len(asked) == len(set(asked))


def test_a_server_that_fails_is_named_once_and_the_base_map_stays(window, qtbot, tmp_path):
    def ask(_url, _heads):
        raise OSError("no route to host")

    served(window, tmp_path, ask).take(replace(window.settings, **SERVER, tiles_online=True))
    at_rest(window, qtbot)
    assert "tiles.example.org could not be reached (no route to host)" in window.status.said
    assert window.map.is_idle


def test_tiles_of_a_file_are_drawn_with_who_made_them_and_it_stays_offline(window, qtbot, tmp_path):
    path = mbtiles(tmp_path / "world.mbtiles", quarters(), attribution="© The makers")
    tiles_of(window).take(replace(window.settings, tiles="file", tiles_file=str(path)))
    at_rest(window, qtbot)

    assert commonest(window.map.grab().toImage()) == QColor("#20a040")
    assert badge(window).startswith("Offline")


def test_a_figure_has_the_tiles_and_says_who_made_them(window, qtbot, tmp_path):
    path = mbtiles(tmp_path / "world.mbtiles", quarters(), attribution="© The makers")
    tiles_of(window).take(replace(window.settings, tiles="file", tiles_file=str(path)))

    out = tmp_path / "map.svg"
    figure.save(window.session.dossier, Figure(kind="map"), out, base=window.base)
    assert "© The makers" in out.read_text(encoding="utf-8")
    png = tmp_path / "map.png"
    figure.save(window.session.dossier, Figure(kind="map"), png, base=window.base)
    assert QColor("#20a040") in some(QImage(str(png)))


def test_the_dialog_closes_only_on_what_can_be_had(window, tmp_path):
    tiles_of(window).choose()
    dialog = window.findChild(TilesDialog)
    dialog._server.setChecked(True)
    dialog._address.setText("http://tiles.example.org/{z}/{x}/{y}.png")
    dialog._agree()
    assert dialog.isVisible()
    assert "is not encrypted" in dialog._wrong.text()

    dialog._file.setChecked(True)
    dialog._path.setText(str(tmp_path / "none.mbtiles"))
    dialog._agree()
    assert "none.mbtiles cannot be read" in dialog._wrong.text()

    dialog._none.setChecked(True)
    dialog._online.setChecked(True)
    dialog._agree()
    assert not dialog.isVisible()
    assert not window.settings.tiles_online


def test_a_file_that_is_gone_at_the_next_start_is_said_and_the_base_map_shown(make_window, tmp_path, qtbot):
    first = make_window()
    path = mbtiles(tmp_path / "world.mbtiles", quarters())
    tiles_of(first).take(replace(first.settings, tiles="file", tiles_file=str(path)))
    first.close()
    path.unlink()

    second = make_window()
    assert second.base.raster is None
    assert second.settings.tiles_file == str(path)


def test_a_dossier_carries_nothing_of_the_tiles(window, tmp_path):
    from viewer.files import dossier as dossiers

    path = tmp_path / "a.sightline"
    window.settings = replace(window.settings, **SERVER, tiles_online=True)
    dossiers.save(window.session.dossier, path)
    assert b"tiles.example.org" not in path.read_bytes()


class Sockets:
    """Every look-up, connection and socket of any library while it is on, but for those of this machine."""

    def __init__(self) -> None:
        self.is_on = False
        self.seen: list[tuple[object, ...]] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.is_on or not event.startswith("socket."):
            return
        is_new = event == "socket.__new__"
        family = arguments[1] if is_new else getattr(arguments[0], "family", None)
        if family not in (socket.AF_UNIX, -1):  # -1: of a descriptor that is there already
            self.seen.append((event, *arguments))


SOCKETS = Sockets()
sys.addaudithook(SOCKETS)  # it cannot be taken away again


def test_with_the_switch_off_no_socket_is_opened_in_a_whole_journey(make_window, qtbot, tmp_path):
    SOCKETS.seen.clear()
    SOCKETS.is_on = True
    try:
        window = make_window()
        tiles_of(window).take(replace(window.settings, **SERVER))
        window.map.zoom_out()
        window.map.go_to_extent((30.0, 120.0, 5000.0))
        at_rest(window, qtbot)
        window.walk(1)
        qtbot.mouseMove(window.map, QPoint(100, 100))
        qtbot.keyClick(window, Qt.Key.Key_W)
        window.finder.begin()
        figure.save(window.session.dossier, Figure(), tmp_path / "a.png", base=window.base)
        window.saving.path = tmp_path / "a.sightline"
        window.saving.save()
        qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    finally:
        SOCKETS.is_on = False
    assert SOCKETS.seen == []
    assert "PySide6.QtNetwork" not in sys.modules


def some(image: QImage) -> list[QColor]:
    """The colours of a net of points."""
    return [image.pixelColor(x, y) for x in range(5, image.width(), 23) for y in range(5, image.height(), 23)]


def commonest(image: QImage) -> QColor:
    found = [each.name() for each in some(image)]
    return QColor(max(set(found), key=found.count))
