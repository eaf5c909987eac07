"""Whether a crash loses work: `python -m tests.benchmarks.crash [--kills 1000] [--most-s 0.6] [--json]`.

The real window, off screen, is made to edit at random and to save now and then; it is killed (SIGKILL) at a
random moment, started again on what it left behind, and made to go on.  Before an edit it says what the
dossier will be, and when the edit is confirmed that it is.  What is found after a kill has to be the last
confirmed state, or the one being made; the file has to open.  Nothing else counts as kept.

A kill shows that things are written in the right order.  That they outlast a loss of power rests on their
being synced, which no test of this kind can show.
"""

import argparse
import contextlib
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
NAME = "work.sightline"
READY_S = 60.0
AFRESH = 25  # programs that go on with one dossier


def main(arguments: list[str]) -> int:
    """Print the table; 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--most-s", type=float, default=0.6, help="longest life of a program once it edits")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        edit_until_killed(options.child, options.seed)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        found = killed(Path(folder), options.kills, options.most_s, options.seed)
    lost = found["confirmed edits lost"] + found["files that do not open"]
    if options.json:
        sys.stdout.write(json.dumps(found, indent=1) + "\n")
    else:
        for name, count in found.items():
            sys.stdout.write(f"{name:28}{count:8}\n")
    return 1 if lost else 0


# The one that kills


def killed(folder: Path, kills: int, most_s: float, seed: int) -> dict[str, int]:
    """Counts over *kills* programs, each killed at a random moment of its work in *folder*."""
    chance = random.Random(seed)
    counted: Counter[str] = Counter({"confirmed edits lost": 0, "files that do not open": 0})
    known = ""  # the state that was last found, which the next program begins with
    root = folder
    for number in range(kills):
        if number % AFRESH == 0:  # a new dossier, before the history of this one is all that is measured
            folder, known = root / str(number), ""
            folder.mkdir()
        early = chance.random() < 0.15  # while it starts, and perhaps takes over what another left behind
        length_s = chance.uniform(0, 1.0 if early else most_s)
        said = life(folder, number + seed * 1_000_000, length_s, waits=not early)
        counted["killed while starting"] += "ready" not in said
        counted["kills"] += 1
        counted["edits confirmed"] += sum(line.startswith("done ") for line in said)
        counted["killed while editing"] += said[-1:] != [] and said[-1].startswith("try ")
        counted["killed while saving"] += said[-1:] == ["saving"]
        counted["files saved"] += said.count("saved")
        known = judged(folder, known, said, counted)
        if number % 50 == 49:
            sys.stderr.write(f"{number + 1} kills, {counted['confirmed edits lost']} lost\n")
    return dict(counted)


def life(folder: Path, seed: int, length_s: float, *, waits: bool) -> list[str]:
    """What a program said until it was killed, *length_s* after it began to edit, or after its start."""
    words = [sys.executable, "-m", "tests.benchmarks.crash", "--child", str(folder), "--seed", str(seed)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(words, cwd=ROOT, env=environment, text=True, **pipes) as program:
        assert program.stdout
        said: list[str] = []
        listener = threading.Thread(target=_listen, args=(program.stdout, said), daemon=True)
        listener.start()
        deadline = time.monotonic() + READY_S
        while waits and "ready" not in said and program.poll() is None and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(length_s)
        if program.poll() is not None:
            raise SystemExit(f"the program ended by itself with status {program.returncode}")
        program.kill()
        listener.join()
    return said


def _listen(stream: IO[str], said: list[str]) -> None:
    said.extend(line.rstrip("\n") for line in stream if line.endswith("\n"))


def judged(folder: Path, known: str, said: list[str], counted: Counter[str]) -> str:
    """Count what was lost, and give the state that was found."""
    from viewer.app.recovery import left_behind
    from viewer.files import dossier as dossiers

    done = [line.split()[1] for line in said if line.startswith("done ")]
    tried = [line.split()[1] for line in said if line.startswith("try ")]
    allowed = {done[-1] if done else known, *tried[-1:]}  # what was only opened was not confirmed by anybody
    path = folder / NAME
    saved = None
    if path.exists():
        try:
            saved = dossiers.open(path)
        except dossiers.DossierError:
            counted["files that do not open"] += 1
    found = [one for one in left_behind(folder / "journals") if one.labels]
    best = found[0].dossier if found else saved
    state = digest(best) if best is not None else ""
    if state not in allowed:
        counted["confirmed edits lost"] += 1
        sys.stderr.write(f"lost: found {state[:8]}, wanted {[a[:8] for a in allowed]}\n")
    counted["recovered from the journal"] += bool(found)
    return state


def digest(dossier: Any) -> str:
    """The same for two dossiers that hold the same, whatever the order they hold it in."""
    from viewer.files.exchange import event_dict

    events = sorted(json.dumps(event_dict(e), sort_keys=True) for e in dossier.events.values())
    articles = sorted(f"{a.id} {a.sha256} {a.published} {a.reliability}" for a in dossier.articles.values())
    steps = [f"{step.at.isoformat()} {step.label}" for step in dossier.log]
    return hashlib.sha256(json.dumps([events, articles, steps]).encode()).hexdigest()


# The one that is killed


def edit_until_killed(folder: Path, seed: int) -> None:
    """Go on with what is in *folder*, edit and save at random, and say so, for ever."""
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtWidgets import QApplication

    from tests.values import ARTICLE, SECOND, harbour_dossier
    from viewer.app import start
    from viewer.app.jobs import Jobs
    from viewer.app.recovery import Recovery, left_behind
    from viewer.app.window import Window
    from viewer.files import dossier as dossiers
    from viewer.session import Session

    app = QApplication(["sightline"])
    start.dress(app)
    journals, path = folder / "journals", folder / NAME
    window = Window(
        Session(), start.open_base(), Jobs(lambda: ThreadPoolExecutor(1)), None, journals=journals
    )
    window.show()
    if found := [one for one in left_behind(journals) if one.labels]:
        Recovery(window).take(found[0])
    elif path.exists():
        window.begin(dossiers.open(path), saved_as=path)
    else:
        window.begin(harbour_dossier().put_article(SECOND), saved_as=None)
    record, chance = window.session.record, random.Random(seed)

    def tell(label: str, before: Any, after: Any) -> None:
        say(f"try {digest(after)}")
        record(label, before, after)

    window.session.record = tell
    say("ready")
    while True:
        before = window.session.dossier
        with contextlib.suppress(KeyError, ValueError, StopIteration, IndexError):
            random_edit(window.session, chance, ARTICLE.id)
        if window.session.dossier is not before:
            say(f"done {digest(window.session.dossier)}")
        if chance.random() < 0.08:
            window.saving.path = path
            say("saving")
            say("saved" if window.saving.save() else f"not saved: {window.messages.said}")
        app.processEvents()


def say(words: str) -> None:
    """Tell the one that kills, at once."""
    os.write(1, f"{words}\n".encode())


def random_edit(session: Any, chance: random.Random, article: Any) -> None:
    """One thing an analyst does."""
    from tests.values import SINCE_2024, event
    from viewer.model import edits, rework
    from viewer.model.event import Certainty, Review
    from viewer.model.grades import Credibility
    from viewer.model.moment import Moment

    names = sorted(session.dossier.events)
    if len(names) < 3:
        session.do(edits.create(event(f"new{chance.randrange(10**9)}")))
        return
    one, other = chance.sample(names, 2)
    text = "x" * chance.randrange(1, 400)
    session_edits = (
        lambda: session.do(edits.rewrite(one, text[:40])),
        lambda: session.do(edits.note(one, text)),
        lambda: session.do(edits.judge(one, chance.choice(list(Certainty)))),
        lambda: session.do(edits.review(frozenset({one, other}), chance.choice(list(Review)))),
        lambda: session.do(edits.believe(one, chance.choice(list(Credibility)))),
        lambda: session.do(edits.date(one, chance.choice([None, SINCE_2024]))),
        lambda: session.do(edits.publish(article, Moment(2026, chance.randrange(1, 13), 1))),
        lambda: session.do(edits.create(event(f"new{chance.randrange(10**9)}"))),
        lambda: session.do(edits.delete(frozenset({one}))) if len(names) > 30 else None,
        lambda: session.do(rework.duplicate(one)) if len(names) < 60 else None,
        lambda: session.do(rework.merge(one, other)),
        lambda: session.do(rework.unmerge(one)),
        session.undo,
        session.redo,
    )
    chance.choice(session_edits)()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
