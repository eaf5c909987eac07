"""Damaged input, for minutes on end: `python -m tests.benchmarks.fuzz [WHAT ...] [--minutes 10] [--seed 1]`.

Sound bytes of each kind (dossier, journal, exchange, article) are damaged at random: bytes flipped, blanked,
cut, repeated, and values of the JSON inside a container replaced.  Each has to be opened or refused with the
error of its package that names the file; saving what is left of it has to work whatever the bytes are; and
nothing may take long.  What breaks that is written out with the seed that makes it again.
"""

import argparse
import json
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from tests.values import ARTICLE, SECOND, harbour_dossier
from viewer import paths
from viewer.files import articles, exchange, journal, salvage
from viewer.files import dossier as dossiers
from viewer.model import edits, rework
from viewer.model.dossier import Dossier
from viewer.model.event import EventId

LONG_S = 5.0
NAME = "damaged.sightline"
Damage = Callable[[bytes, random.Random], bytes]


def main(arguments: list[str]) -> int:
    """Print what happened; 1 if anything broke."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="*", choices=[*CASES, []], default=[], metavar="WHAT")
    parser.add_argument("--minutes", type=float, default=10.0, help="for each")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    broken = 0
    for name in options.what or list(CASES):
        counted = run(name, options.minutes * 60, options.seed)
        broken += counted["broken"]
        cells = "   ".join(f"{what} {count}" for what, count in sorted(counted.items()))
        sys.stdout.write(f"{name:10}{cells}\n")
    return 1 if broken else 0


def run(name: str, seconds: float, seed: int) -> Counter[str]:
    """Counts of what became of damaged input of one kind."""
    sound, judge = CASES[name]()
    counted: Counter[str] = Counter({"broken": 0, "slow": 0})
    end = time.monotonic() + seconds
    number = seed * 1_000_000_000
    while time.monotonic() < end:
        number += 1
        chance = random.Random(number)
        data = damaged(chance.choice(sound), chance)
        begun = time.process_time()
        try:
            counted[judge(data)] += 1
        except Exception:
            counted["broken"] += 1
            sys.stderr.write(f"{name}, case {number}:\n{traceback.format_exc()}\n")
        if time.process_time() - begun > LONG_S:
            counted["slow"] += 1
            sys.stderr.write(f"{name}, case {number}: {time.process_time() - begun:.1f} s\n")
        counted["cases"] += 1
    return counted


def damaged(data: bytes, chance: random.Random) -> bytes:
    """*data* with one to four things wrong."""
    for _ in range(chance.randrange(1, 5)):
        data = chance.choice(DAMAGES)(data, chance)
    return data


def _flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 20)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    first = chance.randrange(len(data) + 1)
    return first, min(len(data), first + chance.randrange(1, 400))


def _blanked(data: bytes, chance: random.Random) -> bytes:
    first, last = _stretch(data, chance)
    return data[:first] + bytes(last - first) + data[last:]


def _left_out(data: bytes, chance: random.Random) -> bytes:
    first, last = _stretch(data, chance)
    return data[:first] + data[last:]


def _repeated(data: bytes, chance: random.Random) -> bytes:
    first, last = _stretch(data, chance)
    return data[:last] + data[first:last] * chance.randrange(1, 4) + data[last:]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _inside(data: bytes, chance: random.Random) -> bytes:
    """The container put together again with a value of its JSON replaced, as one who tampers would."""
    kept = BytesIO()
    try:
        with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(kept, "w") as new:
            for part in old.infolist():
                body = old.read(part)
                if chance.random() < 0.4:
                    body = _value(body, chance) if part.filename.endswith(("json", "jsonl")) else body[::-1]
                new.writestr(part.filename, body)
    except dossiers.DAMAGE:
        return _value(data, chance)
    return kept.getvalue()


def _value(data: bytes, chance: random.Random) -> bytes:
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return data
    return json.dumps(_replaced(whole, chance)).encode("utf-8", "surrogatepass")


def _replaced(value: Any, chance: random.Random) -> Any:
    odd: tuple[Any, ...] = (
        None,
        True,
        -1,
        10**30,
        1e308,
        "",
        "\ud800",
        "9" * 50,
        [],
        {},
        [[]],
        {"": None},
        "2024-13-45",
    )
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        return value | {key: _replaced(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], _replaced(value[at], chance), *value[at + 1 :]]
    return chance.choice(odd)


DAMAGES: tuple[Damage, ...] = (_flipped, _blanked, _left_out, _repeated, _cut, _inside, _inside)


def sound_dossier() -> Dossier:
    """A dossier with something in every part of its file."""
    dossier = harbour_dossier().put_article(SECOND)
    for edit in (
        edits.note(EventId("port"), "seen"),
        rework.merge(EventId("port"), EventId("route")),
        edits.delete(frozenset({EventId("pier")})),
        edits.publish(ARTICLE.id, SECOND.published),
    ):
        dossier = edit.apply(dossier).logged(dossier, edit.label, datetime(2026, 1, 16, tzinfo=UTC))
    return dossier


def refusal(error: Exception, name: str) -> str:
    """What became of input that was refused, if the refusal names it."""
    if name not in str(error):
        raise AssertionError(f"the error does not name {name}: {error}")
    return "refused"


Case = tuple[list[bytes], Callable[[bytes], str]]


def dossier_case() -> Case:
    """Dossier files of every version, opened and salvaged."""
    older = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "dossiers").iterdir())]

    def judge(data: bytes) -> str:
        found = salvage.salvage(data, NAME)
        assert isinstance(found.dossier, Dossier)
        try:
            dossiers.to_bytes(dossiers.from_bytes(data, NAME))
        except dossiers.DossierError as error:
            return refusal(error, NAME)
        return "opened"

    return [dossiers.to_bytes(sound_dossier()), *older], judge


def journal_case() -> Case:
    """The lines of a journal, recovered."""
    folder = Path(tempfile.mkdtemp())
    kept, dossier = journal.Journal(folder, None), harbour_dossier()
    for number in range(6):
        edit = edits.note(EventId("port"), "x" * number + "!")
        after = edit.apply(dossier).logged(dossier, edit.label, datetime(2026, 1, 16, tzinfo=UTC))
        kept.record(edit.label, dossier, after)
        dossier = after
    (place,) = folder.iterdir()
    lines = place / journal.EDITS

    def judge(data: bytes) -> str:
        lines.write_bytes(data)
        found = journal.recover(place)
        return "nothing" if found is None else f"{'whole' if found.is_whole else 'in part'}"

    return [lines.read_bytes()], judge


def exchange_case() -> Case:
    """The exchange form, read."""

    def judge(data: bytes) -> str:
        try:
            exchange.from_json(data.decode("utf-8", "replace"), NAME)
        except exchange.ExchangeError as error:
            return refusal(error, NAME)
        return "opened"

    return [exchange.to_json(sound_dossier(), ARTICLE.id).encode()], judge


def article_case() -> Case:
    """Articles, loaded and read into events whose quotes are the text."""
    from viewer.extract.read import read
    from viewer.geo.gazetteer import Gazetteer

    gazetteer = Gazetteer.open(paths.resource("gazetteer.bin"))
    texts = [path.read_bytes() for path in sorted(paths.seeds().rglob("*.txt"))]
    pages = [
        b"<html><body><article><p>" + text.replace(b"\n\n", b"</p><p>") + b"</p></article>" for text in texts
    ]

    def judge(data: bytes) -> str:
        try:
            article = articles.from_bytes(data, "damaged.txt")
        except articles.ArticleError as error:
            return refusal(error, "damaged.txt")
        for event in read(article, gazetteer).events:
            assert event.quotes
            assert all(article.text[q.start : q.end] == q.exact for q in event.quotes)
        return "read"

    return [*texts, *pages], judge


CASES: dict[str, Callable[[], Case]] = {
    "dossier": dossier_case,
    "journal": journal_case,
    "exchange": exchange_case,
    "article": article_case,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
