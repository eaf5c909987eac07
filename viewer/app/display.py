"""Whether there is somewhere to open a window; found out before anything heavy is loaded."""

import ctypes
import os
import sys

WRONG = 2


def is_there() -> bool:
    """Whether Qt has somewhere to open a window; it always has on Windows and macOS.

    A platform that is named needs the display it draws on all the same: without one Qt would abort.
    """
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].partition(":")[0].lower()
    if platform and platform != "xcb" and not platform.startswith("wayland"):
        return True  # offscreen and others that draw on no display
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return True
    return bool(os.environ.get("DISPLAY")) and not platform.startswith("wayland") and _answers()


def _answers() -> bool:
    """Whether an X server is behind DISPLAY, which may be left over from another login."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt says what is missing better than this can
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def complain() -> int:
    """Say that there is nowhere; the exit status."""
    sys.stderr.write("sightline: there is no display to open a window on; try --screenshot, read or export\n")
    return WRONG
