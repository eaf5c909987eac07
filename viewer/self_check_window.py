"""Those parts of the self-check that load Qt; each runs in a process of its own."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from viewer import paths
from viewer.app import display, reading
from viewer.app.interrupts import Interrupts

SIZE = (1000, 700)
LEAST_COLOURS = 10
FAMILIES = ("Inter", "Source Serif 4")


def settings_folder() -> str:
    """The folder of the settings, where a file could be written; nothing is left there."""
    from PySide6.QtCore import QSettings

    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Sightline", "Sightline")
    folder = Path(kept.fileName()).parent
    there = next(place for place in (folder, *folder.parents) if place.exists())
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.NamedTemporaryFile(dir=folder) as file:
            file.write(b"Sightline")
    finally:
        with suppress(OSError):
            for place in made:  # an installation that is only looked at leaves no folder behind
                place.rmdir()
    return f"{folder} can be written" if there == folder else f"{folder} can be made and written"


def fonts() -> str:
    """The families that ship, as Qt knows them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from viewer.draw import fonts as ours

    app = QGuiApplication([])
    found = ours.load(paths.resource("fonts"))
    del app
    if missing := [family for family in FAMILIES if family not in found]:
        raise ValueError(f"{' and '.join(missing)} could not be loaded from {paths.resource('fonts')}")
    return ", ".join(found)


def translations() -> str:
    """The languages of the window."""
    from PySide6.QtCore import QTranslator

    folder = paths.resource("translations")
    names = {"en": "English", "es": "Spanish"}
    for code in names:
        if not QTranslator().load(f"sightline_{code}", str(folder)):
            raise ValueError(f"{folder}/sightline_{code}.qm could not be loaded")
    return ", ".join(names.values())


def qt_platform() -> str:
    """The version of Qt, how it reaches the screen, and the size of that."""
    _without_a_display_off_screen()
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication, QImageReader

    app = QGuiApplication([])
    screen = app.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    if b"svg" not in [kind.data() for kind in QImageReader.supportedImageFormats()]:
        raise ValueError("Qt cannot read SVG, as the icons are")
    return f"Qt {qVersion()}, {app.platformName()}, screen {size.width()} x {size.height()}, scale {ratio:g}"


def painted_frame() -> str:
    """The window with a sample in it, painted as an analyst would see it."""
    _without_a_display_off_screen()
    from PySide6.QtGui import QImage

    from viewer.app import start

    sample = sorted(paths.seeds().glob("*.txt"))[0]
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "frame.png"
        if start.run(
            reading.start_process(), [sample], interrupts=Interrupts(), screenshot=picture, size=SIZE
        ):
            raise RuntimeError("the window could not be painted")
        image = QImage(str(picture))
    width, height = image.width(), image.height()
    colours = {image.pixel(x, y) for x in range(0, width, 10) for y in range(0, height, 10)}
    if len(colours) < LEAST_COLOURS:
        raise ValueError(f"the window has only {len(colours)} colours, so it was not painted")
    return f"{width} x {height}, {len(colours)} colours, with {sample.name}"


def _without_a_display_off_screen() -> None:
    if not display.is_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
