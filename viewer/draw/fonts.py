"""The two font families that ship with the program, loaded before anything is drawn."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from viewer.draw.style import UI_FAMILY


@cache
def load(folder: Path) -> tuple[str, ...]:
    """Families of the fonts in *folder*, which are now known to Qt; call once a QGuiApplication exists.

    With the same fonts everywhere, pictures agree across machines.  Qt is handed what is in the files, for it
    would know a font by its path, and a PDF has its fonts in an order that hangs on what they are known by.

    Raises:
        FileNotFoundError: *folder* holds no font, so the installation is incomplete.
    """
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".ttf", ".otf"))
    ids = [QFontDatabase.addApplicationFontFromData(path.read_bytes()) for path in files]
    families = tuple(
        sorted({name for i in ids if i >= 0 for name in QFontDatabase.applicationFontFamilies(i)})
    )
    if not families:
        raise FileNotFoundError(f"no fonts in {folder}: the installation is incomplete, install it again")
    QGuiApplication.setFont(QFont(UI_FAMILY))
    return families
