"""How fast the program is there: `python -m tests.benchmarks.startup [--article PATH] [--runs 5] [--json]`.

Each line is the median of several processes, from their start: the first painted window, the marks of the
article after it, and whole exports.  Cold means that the files of the program and its packages have
left the system's cache, as far as the system lets go of them.  Nothing is held against a limit: the
table is for people to compare.
"""

import argparse
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from viewer import paths

ROOT = Path(__file__).parents[2]
FORMATS = ("svg", "pdf", "png")
WATCHED = "from tests.benchmarks import watched; watched.main()"
Row = dict[str, float]


def main(arguments: list[str]) -> int:
    """Print the table; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--article", type=Path, default=paths.seeds() / "callao.txt", help="what to open")
    parser.add_argument("--runs", type=int, default=5, help="of each; the table has the medians")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        table = measured(options.article.resolve(), max(1, options.runs), Path(folder))
    if options.json:
        sys.stdout.write(json.dumps(table, indent=1) + "\n")
        return 0
    for name, row in table.items():
        cells = (
            f"{what} {value:.2f} s" if what != "memory" else f"{value:.0f} MB" for what, value in row.items()
        )
        sys.stdout.write(f"{name:14}{'   '.join(cells)}\n")
    return 0


def measured(article: Path, runs: int, folder: Path) -> dict[str, Row]:
    """Every line of the table by its name."""
    watch(article, folder)  # once for nothing: Python may have to compile the program
    table = {"window, warm": medians([watch(article, folder) for _ in range(runs)])}
    if hasattr(os, "posix_fadvise"):
        table["window, cold"] = medians([watch(article, folder, cold=True) for _ in range(runs)])
    for ending in FORMATS:
        out = folder / f"figure.{ending}"
        export(article, out, folder)  # likewise
        table[f"export, {ending}"] = medians([export(article, out, folder) for _ in range(runs)])
    return table


def medians(rows: list[Row]) -> Row:
    """The median of each column."""
    return {name: round(median(row[name] for row in rows), 3) for name in rows[0]}


def watch(article: Path, folder: Path, *, cold: bool = False) -> Row:
    """Seconds to the first window, from it to the marks, and to the map at rest; both processes' memory."""
    if cold:
        forget(folder)
    begun = time.time()
    said: dict[str, Any] = json.loads(run(["-c", WATCHED, str(article)], folder))
    return {
        "window": said["window"] - begun,
        "marks after": said["marks"] - said["window"],
        "map at rest after": said["rest"] - said["window"],
        "memory": (said["window_kb"] + said["reader_kb"]) / 1024,
    }


def export(article: Path, out: Path, folder: Path) -> Row:
    """Seconds of a whole export of a page at 300 dots per inch, and its memory."""
    begun = time.time()
    with subprocess.Popen(
        [sys.executable, "-m", "viewer", "export", str(article), "-o", str(out)], cwd=ROOT, env=around(folder)
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, "export")
    return {"whole": time.time() - begun, "memory": used.ru_maxrss / 1024}


def run(words: list[str], folder: Path) -> bytes:
    """What Python prints."""
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=around(folder), stdout=subprocess.PIPE, check=True
    ).stdout


def around(folder: Path) -> dict[str, str]:
    """An environment without a screen and with settings of its own, where what is compiled is kept."""
    there = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    here = {"XDG_CONFIG_HOME": str(folder), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    return {"QT_QPA_PLATFORM": "offscreen", **there, **here}


def forget(folder: Path) -> None:
    """Have the system drop from its cache the files of the program; *folder* has the compiled ones."""
    os.sync()  # it drops nothing that is not written yet
    for path in files(folder):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def files(compiled: Path) -> Iterator[Path]:
    """The files of the program, its packages and Python's own library, and what of them is compiled."""
    packages = [Path(sysconfig.get_path(name)) for name in ("platlib", "stdlib")]
    for folder in (ROOT / "viewer", ROOT / "resources", compiled, *packages):
        yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
