"""Whether there is somewhere to open a window; found out before anything heavy is loaded."""

import os
import sys

WRONG = 2


def is_there() -> bool:
    """Whether Qt has somewhere to open a window; it always has on Windows and macOS."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def complain() -> int:
    """Say that there is nowhere; the exit status."""
    sys.stderr.write("sightline: there is no display to open a window on; try --screenshot, read or export\n")
    return WRONG
