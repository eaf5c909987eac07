"""What of the packages goes into the frozen program, and what stays out.

The names come from looking at what PyInstaller collected.  `pydoc` looks unused and is not: pyqtgraph imports
it, and a program without it answers `--version` and then fails to open a window.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]  # where it goes, where it is from, its kind

# These read files of their own.  A package that is added and does so too belongs here: without its files the
# frozen program fails where the checkout does not.
WITH_FILES = ("HanTa", "trafilatura", "justext", "courlan", "htmldate", "tld")
UNUSED_MODULES = [
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest", "PySide6.QtSql", "PySide6.QtDesigner"),
    *("PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "lxml.isoschematron"),
    *("lxml.html.diff", "lxml.html._difflib"),
    *("lxml.objectify", "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter"),
    *("numpy.f2py", "numpy.testing", "setuptools", "pkg_resources", "pip", "lib2to3", "tkinter", "curses"),
    *("PIL._avif", "PIL.AvifImagePlugin", "PIL._imagingcms", "PIL._imagingft"),  # films are GIF and WebP
    "readline",  # GPL-3
]
UNUSED_RESOURCES = re.compile(
    r"pictures/|gazetteer/|icons/(sizes/|.*-(small|dossier))|translations/.*\.ts$"
)  # sources of what is packed

_PLUGINS = re.compile(
    r"platforms/.*(xcb|wayland|offscreen|windows|cocoa)|xcbglintegrations|wayland-"
    r"|imageformats/.*(svg|jpeg|ico)|iconengines|platforminputcontexts/.*(compose|ibus)|platformthemes/.*xdg|styles"
)
_LEFT_OUT = re.compile(
    r"EglFS|Qt6?(Qml|Quick|VirtualKeyboard|Pdf|Designer|Labs|WebEngine|3D|Charts|Sql|Test|Help|UiTools|Network)"
    r"|opengl32sw|d3dcompiler|/qml/|HanTa/morphmodel_(?!en\.)|babel/locale-data/(?!(en|es|root)\.dat)|\.pyi$|/tests/"
    r"|pyqtgraph/icons/peegee/",  # its own logo in eight sizes, for windows of its own making
    re.IGNORECASE,
)
_QT_WORDS = re.compile(r"/translations/(?!qtbase_(en|es)\.qm)")  # our own are not under PySide6

# Libraries of the desktop: a package depends on them, and so has the distribution's security fixes.
_SYSTEM = re.compile(
    r"^lib(X11|xcb|Xau|Xdmcp|xkbcommon|glib|gthread|gio|gobject|gmodule|dbus|fontconfig|freetype|expat|brotli"
    r"|png16|harfbuzz|graphite2|EGL|GL|OpenGL|wayland|systemd|gcrypt|gpg-error|lz4|lzma|zstd|z\.|bz2|cap|bsd|md\."
    r"|stdc\+\+|gcc_s|ffi|pcre|mount|blkid|selinux|uuid|crypto|ssl|sqlite3|tinfo|ncurses|mpdec|krb5|gssapi|k5crypto"
    r"|com_err|keyutils)"
)
# Those of them that a desktop may lack, and that can be carried along without harm
_CARRIED = re.compile(
    r"^lib(xcb-(cursor|icccm|image|keysyms|render-util|util|shape|xkb|xinerama)|xkbcommon|crypto|ssl|sqlite3"
    r"|mpdec|ffi|bz2|lzma|brotli|z\.)"
)


def ships(name: str) -> bool:
    """Whether the file *name* of resources/ is needed to run."""
    return not UNUSED_RESOURCES.search(name)


def is_wanted(place: str) -> bool:
    """Whether the collected file that goes to *place* is needed to run."""
    path = "/" + place.replace(os.sep, "/")
    if "/viewer/_shipped/" in path:
        return True
    if _LEFT_OUT.search(path) or _QT_WORDS.search(path):
        return False
    return "/plugins/" not in path or bool(_PLUGINS.search(path))


def libraries(entries: list[Entry], *, from_system: bool) -> list[Entry]:
    """*entries* without those libraries of the desktop that the system has, and what only these needed.

    Args:
        from_system: all of the desktop's libraries are the system's; else only those that every desktop has.
    """
    if not sys.platform.startswith("linux") or not shutil.which("objdump"):
        return entries
    kept = [entry for entry in entries if not _is_left_to_system(entry, from_system=from_system)]
    while True:
        wanted = _needed(path for _, path, _ in kept)
        referred = [entry for entry in kept if not _is_top(entry) or Path(entry[0]).name in wanted]
        if len(referred) == len(kept):
            return kept
        kept = referred


def _is_left_to_system(entry: Entry, *, from_system: bool) -> bool:
    name = Path(entry[0]).name
    return _is_top(entry) and bool(_SYSTEM.match(name)) and (from_system or not _CARRIED.match(name))


def _is_top(entry: Entry) -> bool:
    """Whether it is a library beside the program, and none of a package's own."""
    return "/" not in entry[0] and entry[0].startswith("lib") and not entry[0].startswith("libpython")


def _needed(paths: Iterable[str]) -> set[str]:
    """Names of the libraries that those at *paths* are linked to."""
    found: set[str] = set()
    for path in paths:
        said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
        found.update(line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED"))
    return found
