"""`sightline --self-check`: a table of what an installation needs, and whether it is there.

It is for whoever helps an analyst by telephone: a line a thing, with what was found or what to do.  What may
take its process down with it, as Qt does where a library is missing, is tried in a process of its own.
"""

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from viewer import __version__, paths, self_check_window
from viewer.app import display, reading

FINE, FAILED = 0, 1
PATIENCE_S = 120
AGAIN = "install Sightline again"
LIBRARY = "install the system library that is named"
LEAST_FREE_MB = 100
PAGE = """<!doctype html><html lang="en"><head><title>A pier</title></head><body>
<article><h1>A pier opens</h1><p>On 12 January 2026 workers opened a new pier at the port of Callao in Peru,
the ministry said. The work took three years, and the navy will move its base to Chimbote in March 2027.</p>
</article></body></html>"""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at: *look* says what it found, or raises; *advice* is what then to do."""

    name: str
    look: Callable[[], str]
    advice: str


@dataclass(frozen=True, slots=True)
class Line:
    """What became of a check."""

    name: str
    is_fine: bool
    found: str


def run() -> int:
    """Print the table; the exit status: 0 where all is well, 1 where something failed."""
    sys.stdout.write(f"{head()}\n\n")
    failed = 0
    for check in CHECKS:
        line = done(check)
        failed += not line.is_fine
        sys.stdout.write(f"  {'ok    ' if line.is_fine else 'FAILED'}  {line.name:18}{line.found}\n")
        sys.stdout.flush()  # the last ones take seconds
    sys.stdout.write(f"\n{verdict(failed)}\n")
    return FAILED if failed else FINE


def head() -> str:
    """The program, the system, and where the program is."""
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        system = platform.platform(terse=True)
    place = Path(sys.executable if getattr(sys, "frozen", False) else __file__).resolve().parent
    now = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())
    return (
        f"Sightline {__version__}, self-check of {now}\n"
        f"{system}, {platform.machine()}; Python {platform.python_version()}; in {place}"
    )


def verdict(failed: int) -> str:
    """The last line."""
    if not failed:
        return "All is well."
    return f"{failed} of {len(CHECKS)} checks failed. Send this table to whoever looks after this computer."


def done(check: Check) -> Line:
    """The line of *check*, whatever happens in it."""
    try:
        return Line(check.name, is_fine=True, found=check.look())
    except Exception as error:  # of any kind: the table is there to say so
        said = " ".join(str(error).split()) or type(error).__name__
        is_library = isinstance(error, ImportError) and ".so" in said
        return Line(check.name, is_fine=False, found=f"{said}; {LIBRARY if is_library else check.advice}")


def base_map() -> str:
    from viewer.geo.basemap import Basemap

    path = paths.resource("basemap.bin")
    codes = Basemap.open(path).country_codes
    return f"{_size_mb(path)}, {len(codes)} countries"


def gazetteer() -> str:
    from viewer.geo.gazetteer import Gazetteer

    path = paths.resource("gazetteer.bin")
    known = Gazetteer.open(path)
    if not known.lookup("Callao"):
        raise ValueError(f"{path} does not know Callao")
    return f"{_size_mb(path)}, {len(known)} places"


def sea() -> str:
    from viewer.geo import sea_passages

    return f"{len(sea_passages.read(paths.resource('passages.tsv')))} canals and straits"


def time_zones() -> str:
    from viewer.model.zone import keys

    if not keys():
        raise ValueError("the system has no data of time zones; only UTC can be chosen")
    return f"{len(keys())} places"


def samples() -> str:
    found = sorted(paths.seeds().glob("*.txt"))
    if not found:
        raise FileNotFoundError(f"{paths.seeds()} holds no article")
    return f"{len(found)} articles in {paths.seeds()}"


def reads_text() -> str:
    article = sorted(paths.seeds().glob("*.txt"))[0]
    with reading.start_process() as pool:
        opened = pool.submit(reading.open_article, article).result(PATIENCE_S)
    if not opened.events:
        raise ValueError(f"no events were found in {article.name}")
    return f"{len(opened.events)} events in {article.name}, read in a process of its own"


def reads_web_pages() -> str:
    with tempfile.TemporaryDirectory() as folder, reading.start_process() as pool:
        page = Path(folder) / "pier.html"
        page.write_text(PAGE, encoding="utf-8")
        opened = pool.submit(reading.open_article, page).result(PATIENCE_S)
    if not opened.events:
        raise ValueError("no events were found in a page")
    return f"{len(opened.events)} events in a page"


def temporary_folder() -> str:
    folder = Path(tempfile.gettempdir())
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        file.write(b"Sightline")
    if hasattr(os, "statvfs"):
        room = os.statvfs(folder)
        free_mb = room.f_bavail * room.f_frsize // 1_000_000
        if free_mb < LEAST_FREE_MB:
            raise OSError(f"{folder} has only {free_mb} MB left")
        return f"{folder} can be written, {free_mb} MB are free"
    return f"{folder} can be written"


def settings_folder() -> str:
    return apart(self_check_window.settings_folder)


def fonts() -> str:
    return apart(self_check_window.fonts)


def translations() -> str:
    return apart(self_check_window.translations)


def qt_platform() -> str:
    there = "" if display.is_there() else "; there is no display here, so a window was not tried"
    return apart(self_check_window.qt_platform) + there


def painted_frame() -> str:
    return apart(self_check_window.painted_frame)


def apart(work: Callable[[], str]) -> str:
    """What *work* returns in a process of its own.

    Raises:
        RuntimeError: the process ended; with the last that it wrote to standard error.
        Exception: what *work* raised.
    """
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "said"
        said.touch()
        context = get_context("spawn")
        with ProcessPoolExecutor(1, context, initializer=_write_errors_to, initargs=(said,)) as pool:
            try:
                return pool.submit(work).result(PATIENCE_S)
            except BrokenProcessPool:
                last = _telling_line(said.read_text(encoding="utf-8", errors="replace").splitlines())
                raise RuntimeError(last or "the process ended without a word") from None


def _write_errors_to(file: Path) -> None:
    """Let what this process and its libraries write to standard error go to *file*."""
    with file.open("ab") as stream:
        os.dup2(stream.fileno(), 2)


def _telling_line(lines: Sequence[str]) -> str:
    """The first line that names a plugin or library, else the last one."""
    telling = [line for line in lines if "plugin" in line or "librar" in line]
    return (telling or [line for line in lines if line.strip()] or [""])[0 if telling else -1]


def _size_mb(path: Path) -> str:
    return f"{path.stat().st_size / 1_000_000:.1f} MB"


CHECKS = (
    Check("Base map", base_map, AGAIN),
    Check("Gazetteer", gazetteer, AGAIN),
    Check("Ways by sea", sea, AGAIN),
    Check("Time zones", time_zones, "install the package tzdata"),
    Check("Samples", samples, AGAIN),
    Check("Temporary folder", temporary_folder, "make room there, or set TMPDIR to another folder"),
    Check("Settings folder", settings_folder, "let this user write there, or set XDG_CONFIG_HOME to another"),
    Check("Reading text", reads_text, AGAIN),
    Check("Reading web pages", reads_web_pages, AGAIN),
    Check("Fonts", fonts, AGAIN),
    Check("Languages", translations, AGAIN),
    Check("Qt platform", qt_platform, "install the library that is named, or log in at a desktop"),
    Check(
        "A painted frame",
        painted_frame,
        "try again with QT_QPA_PLATFORM=offscreen to tell screen from program",
    ),
)
