"""The same frames by others, in one run: `python -m tests.benchmarks.peers [--frames 200] [--json]`.

vis-timeline runs in headless Chromium, and is fetched with npm into a scratch folder (`--folder` keeps it for
the next run); pyqtgraph's own items run in a process of their own.  Ours are the rows of
`tests.benchmarks.drawing`, measured before and after the others, of which the slower counts.

What is compared is not the same picture.  A browser's frame is from the call to the second animation frame
after it, so that of an empty page is given too, and `net` is without it; ours has no screen to be shown on.
Where vis-timeline draws each of 1 000 items as an element, ten million events are drawn as counts.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[2]
PACKAGES = ("vis-timeline@8.5.4", "vis-data@8.0.6", "playwright-core@1.65.1")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE_S = 1800

Frames = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of the table: what is done, whose frames, and which of ours is held against them."""

    what: str
    theirs: str
    ours: str
    events: float = 1e7


PAIRS = (
    Pair("timeline pan: vis-timeline, 1 000 items", "vis-all-pan", "timeline pan, all years in view"),
    Pair("timeline zoom: vis-timeline, 1 000 items", "vis-all-zoom", "timeline zoom through five decades"),
    Pair(
        "bars with titles: vis-timeline, 200 of 100 000", "vis-some-pan", "timeline, 2 000 bars with titles"
    ),
    Pair("timeline pan: pyqtgraph scatter, 1 M", "pyqtgraph-scatter", "timeline pan, all years in view"),
    Pair("timeline pan: pyqtgraph bars, 1 M", "pyqtgraph-bars", "timeline pan, all years in view"),
    Pair("map pan: pyqtgraph scatter, 100 000", "pyqtgraph-map", "map pan, world", 1e5),
)


class MissingError(Exception):
    """Something that the peers need is not on this machine; the message says what to do."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--frames", type=int, default=200, help="of each peer; ours are always 1 000")
    parser.add_argument("--folder", type=Path, help="where vis-timeline is kept; else it is thrown away")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    asked = parser.parse_args()
    try:
        browser, npm = found("Chromium", *BROWSERS), found("npm", "npm")
        node = found("Node.js", "node", "nodejs")
        with tempfile.TemporaryDirectory() as scratch:
            folder = asked.folder or Path(scratch)
            fetch(npm, folder)
            sides = measured(node, browser, folder, asked.frames)
    except MissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    lines = [row(pair, *sides) for pair in PAIRS]
    floor = sides[0]["empty"]
    if asked.json:
        out = {"rows": lines, "empty_page_ms": np.median(floor), "load": os.getloadavg()[0]}
        sys.stdout.write(json.dumps(out) + "\n")
    else:
        sys.stdout.write(table(lines, floor))
    return 0


def found(what: str, *names: str) -> str:
    """The path of a program.

    Raises:
        MissingError: it is not installed.
    """
    paths = [path for name in names if (path := shutil.which(name))]
    if not paths:
        raise MissingError(f"{what} is not installed ({', '.join(names)}): install it to measure the peers.")
    return paths[0]


def fetch(npm: str, folder: Path) -> None:
    """vis-timeline and what drives the browser, unless they are in the folder already.

    Raises:
        MissingError: npm could not fetch them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / "node_modules" / "vis-timeline").exists():
        return
    (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    command = [npm, "install", "--no-audit", "--no-fund", "--save-exact", *PACKAGES]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["it said nothing"])[0]
        raise MissingError(f"npm could not fetch {', '.join(PACKAGES)} into {folder}: {said}")


def measured(node: str, browser: str, folder: Path, frames: int) -> tuple[Frames, dict[float, Frames]]:
    """Theirs by name, and ours by number of events and name; ours once before and once after."""
    ours: dict[float, Frames] = {}
    sizes = sorted({pair.events for pair in PAIRS})
    for events in sizes:
        ours[events] = our_frames(events)
    script = str(Path(__file__).with_suffix(".mjs"))
    theirs = collected(run([node, script, browser, str(frames)], folder))
    for case, events in (("scatter", 1e6), ("bars", 1e6), ("map", 1e5)):
        command = [sys.executable, "-m", "tests.benchmarks.peers_pyqtgraph", case, str(events), str(frames)]
        theirs |= collected(run(command, ROOT))
    for events in sizes:
        for name, again in our_frames(events).items():
            ours[events][name] = max(ours[events][name], again)
    return theirs, ours


def our_frames(events: float) -> Frames:
    """Median and 99th percentile of each of our rows."""
    names = sorted({pair.ours for pair in PAIRS if pair.events == events})
    command = [sys.executable, "-m", "tests.benchmarks.drawing", "--events", str(events), "--json", "--only"]
    table = json.loads(run([*command, *names], ROOT).splitlines()[-1])
    return {row["name"]: [row["p99_ms"], row["p50_ms"]] for row in table["rows"]}


def run(command: list[str], folder: Path) -> str:
    """What a command prints.

    Raises:
        MissingError: it failed.
    """
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise MissingError(f"{Path(command[0]).name} {command[1]} failed: {said}")
    return done.stdout


def collected(printed: str) -> Frames:
    lines = (json.loads(line) for line in printed.splitlines() if line.startswith("{"))
    return {line["name"]: line["frames"] for line in lines}


def row(pair: Pair, theirs: Frames, ours: dict[float, Frames]) -> dict[str, float | str]:
    """Their median and 99th percentile, ours, and how many times as long theirs take."""
    frames = theirs[pair.theirs]
    median, worst = float(np.median(frames)), float(np.percentile(frames, 99))
    our_worst, our_median = ours[pair.events][pair.ours]
    in_browser = pair.theirs.startswith("vis")
    net = max(median - float(np.median(theirs["empty"])), 0.0) if in_browser else median
    return {
        "what": pair.what,
        "against": f"{pair.ours}, {pair.events:.0e} events",
        "their_p50_ms": round(median, 2),
        "their_p99_ms": round(worst, 2),
        "our_p50_ms": our_median,
        "our_p99_ms": our_worst,
        "p50_ratio": round(median / our_median, 1),
        "p99_ratio": round(worst / our_worst, 1),
        "net_ratio": round(net / our_median, 1),
    }


def table(lines: list[dict[str, float | str]], floor: list[float]) -> str:
    """The lines for people."""
    head = ("theirs p50", "p99", "ours p50", "p99", "p50 x", "p99 x", "net x")
    said = [f"{'ms a frame':50}" + "".join(f"{name:>11}" for name in head)]
    keys = (
        *("their_p50_ms", "their_p99_ms", "our_p50_ms", "our_p99_ms"),
        *("p50_ratio", "p99_ratio", "net_ratio"),
    )
    for line in lines:
        said.append(f"{line['what']:50}" + "".join(f"{line[key]:>11}" for key in keys))
        said.append(f"  ours: {line['against']}")
    said.append(
        f"an empty page's frame in the browser: {np.median(floor):.1f} ms; load {os.getloadavg()[0]:.1f}"
    )
    return "\n".join(said) + "\n"


if __name__ == "__main__":
    sys.exit(main())
