"""Our timelines against matplotlib and plotly: `python -m tests.benchmarks.export [--runs 3] [--many 300]`.

Every figure is an A4 page of the same events, made by a fresh process that is given them ready to draw:
a picture at 300 dots per inch, an SVG and a PDF.  Each line has the median time and memory of the
processes, the size of the file, whether all of them wrote the same bytes, and how many of the labels
touch another or leave the page.  What a library does not tell before a browser draws is an estimate, and
marked with ~; the memory of a browser it starts is not counted.  A rival that is not installed (the
`bench` extra) is left out.
"""

import argparse
import importlib.util
import json
import pickle
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

from viewer import paths
from viewer.draw.timeline_extents import extents
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.when import EventId

ROOT = Path(__file__).parents[2]
RIVALS = ("matplotlib", "plotly")
FORMATS = ("png", "svg", "pdf")
OURS = """
import json, os, pickle, sys
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_HASH_SEED", "0")
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from viewer import paths
from viewer.draw import figure, fonts
from viewer.draw.map_base import Base
app = QGuiApplication(["sightline"])
fonts.load(paths.resource("fonts"))
dossier = pickle.loads(Path(sys.argv[1]).read_bytes())
base = Base.open(paths.resource("basemap.bin"), paths.resource("gazetteer.bin"))
figure.save(dossier, figure.Figure("timeline"), Path(sys.argv[2]), base=base)
from tests.benchmarks.rivals import peak_mb
print(json.dumps({"mb": peak_mb()}))
"""
CHECKED = """
import json, os, pickle, sys
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from tests.draw.figures import cut, on_timeline, overlapping
from viewer import paths
from viewer.draw import figure, fonts
from viewer.draw.map_base import Base
app = QGuiApplication(["sightline"])
fonts.load(paths.resource("fonts"))
dossier = pickle.loads(Path(sys.argv[1]).read_bytes())
base = Base.open(paths.resource("basemap.bin"), paths.resource("gazetteer.bin"))
made = figure.sheets(dossier, figure.Figure("timeline"), base=base)
print(json.dumps({
    "labels": sum(len(s.timeline.layout.items) for s in made),
    "touching": sum(len(overlapping(s)) for s in made),
    "cut": sum(len(cut(s)) for s in made),
    "pages": len(made),
}))
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    dossier: str
    library: str
    form: str
    seconds: float
    megabytes: float
    kilobytes: float
    same: bool
    counts: dict[str, int]


def main(arguments: list[str]) -> int:
    """Print the table; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3, help="of each; the table has the medians")
    parser.add_argument("--many", type=int, default=300, help="events of the large dossier")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        rows = measured(Path(folder), max(2, options.runs), options.many)
    if options.json:
        sys.stdout.write(json.dumps([_plain(row) for row in rows], indent=1) + "\n")
        return 0
    sys.stdout.write("dossier     library      form     s     MB    kB  same  labels  touching  cut  pages\n")
    for row in rows:
        about = "~" if row.library == "plotly" else " "
        told = row.counts
        sys.stdout.write(
            f"{row.dossier:11} {row.library:12} {row.form:4} {row.seconds:5.2f} {row.megabytes:6.0f}"
            f" {row.kilobytes:5.0f}  {'yes' if row.same else 'no':4} {told['labels']:6}"
            f" {about}{told['touching']:8} {about}{told['cut']:3} {told.get('pages', 1):5}\n"
        )
    return 0


def _plain(row: Row) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__slots__}


def measured(folder: Path, runs: int, many: int) -> list[Row]:
    """A row for each dossier, library and form."""
    there = [name for name in RIVALS if importlib.util.find_spec(name)]
    found = []
    for name, dossier in dossiers(many).items():
        kept, spec = folder / f"{name}.pickle", folder / f"{name}.json"
        kept.write_bytes(pickle.dumps(dossier))
        spec.write_text(json.dumps(drawable(dossier)), encoding="utf-8")
        checked = json.loads(_run(["-c", CHECKED, str(kept)])[0])
        for form in FORMATS:
            out = folder / f"{name}.{form}"
            ours = ["-c", OURS, str(kept), str(out)]
            found.append(row(name, "sightline", form, ours, out=out, runs=runs, counts=checked))
            for rival in there:
                theirs = ["-m", "tests.benchmarks.rivals", rival, str(spec), str(out)]
                found.append(row(name, rival, form, theirs, out=out, runs=runs, counts=None))
    return found


def row(
    dossier: str,
    library: str,
    form: str,
    words: list[str],
    *,
    out: Path,
    runs: int,
    counts: dict[str, int] | None,
) -> Row:
    """Run one library several times."""
    times, memories, made = [], [], []
    told: dict[str, int] = {}
    for _ in range(runs):
        said, seconds = _run(words)
        told = json.loads(said.splitlines()[-1])
        times.append(seconds)
        memories.append(told.pop("mb"))
        made.append(out.read_bytes())
    same = all(one == made[0] for one in made)
    size = len(made[0]) / 1024
    return Row(dossier, library, form, median(times), median(memories), size, same, counts or told)


def _run(words: list[str]) -> tuple[bytes, float]:
    """What a process prints, and how long it takes."""
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, check=True)
    return done.stdout, time.perf_counter() - begun


def dossiers(many: int) -> dict[str, Dossier]:
    """A sample, all samples, and many events: those of the samples again and again, in other places."""
    from tests.draw.figures import SEEDS, seeds
    from viewer.draw.map_base import Base

    base = Base.open(paths.resource("basemap.bin"), paths.resource("gazetteer.bin"))
    one, whole = _dated(seeds(base, "rhine")), _dated(seeds(base, *SEEDS))
    return {"one": one, "all": whole, f"{many}": _many(whole, many)}


def _dated(dossier: Dossier) -> Dossier:
    """Without what stands in our tray, for which the others have no place."""
    kept = {i: e for i, e in dossier.events.items() if e.when and e.when.is_dated}
    return replace(dossier, events=kept)


def _many(whole: Dossier, count: int) -> Dossier:
    """The dated events again and again, each time under other ids and in lanes of other names."""
    dated = [e for e in query.in_time_order(whole) if e.when and e.when.is_dated]
    made = {}
    for i in range(count):
        event = dated[i % len(dated)]
        again = i // len(dated)
        where = tuple(replace(w, name=f"{w.name} {again}" if again else w.name) for w in event.where[:1])
        made[EventId(f"{event.id}-{i}")] = replace(event, id=EventId(f"{event.id}-{i}"), where=where)
    return replace(whole, events=made, claims={})


def drawable(dossier: Dossier) -> list[dict[str, Any]]:
    """The dated events as plain numbers, lane by lane in the order that ours have."""
    from viewer.draw.timeline_labels import label_of

    spans = {e.id: s for e in dossier.events.values() if e.when and (s := extents(e.when))}
    known = [s for span in spans.values() for s in (span.first_s, span.last_s) if abs(s) != query.ENDLESS]
    first, last = min(known), max(known)
    title = next(iter(dossier.articles.values())).title
    found = []
    for name, events in query.lanes(dossier, query.Lane.PLACE):
        for event in sorted(
            (e for e in events if e.id in spans), key=lambda e: max(spans[e.id].first_s, first)
        ):
            span = spans[event.id]
            found.append(
                {
                    "id": event.id,
                    "lane": name or "No place stated",
                    "label": "".join(label_of(event, whole=True)),
                    "start": max(span.first_s, first),
                    "end": min(span.last_s, last),
                    "sure": span.sure and [max(span.sure[0], first), min(span.sure[1], last)],
                    "tone": list(Certainty).index(event.certainty),
                    "title": title,
                }
            )
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
