"""How well and how fast articles are read.

    python -m tests.benchmarks.reading [--gold DIR] [--times DIR] [--places FILE] [--errors] [--json]

DIR of --gold holds NN-slug.txt and NN-slug.json, and beside it stands the scorer, score.py.  DIR of --times
holds TimeML documents.  FILE of --places is XML as the Local-Global Lexicon has it.  The last two are divided
by a hash of the name of a document: rules are tuned on the larger part, and the other only tells how well
they do, an eighth of the times and a quarter of the places; `places` and `timeml` say what was seen before.
Nothing is timed against a limit: the table is for people to compare.  Garbage is looked for as seldom as in
the program.
"""

import argparse
import json
import resource
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.benchmarks import gold, places, timeml
from viewer.extract.grammar.tagging import load
from viewer.garbage import collect_seldom
from viewer.geo.gazetteer import Gazetteer
from viewer.paths import resource as shipped

_TUNED, _HELD_OUT = "tuned", "held_out"
Mistakes = list[tuple[str, str]]


def main(arguments: list[str]) -> int:
    """Print the table; the exit status, 1 where a quote is not its text."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, help="annotated articles, with score.py in the folder above")
    parser.add_argument("--times", type=Path, help="TimeML documents, in any folder below")
    parser.add_argument("--places", type=Path, help="articles with toponyms, as LGL has them")
    parser.add_argument(
        "--errors", action="store_true", help="list what is wrong, of times and places in the tuned part only"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    collect_seldom()
    gazetteer, table = _loaded()
    wrong: Mistakes = []
    broken: list[str] = []
    if options.gold:
        found = gold.scored(options.gold, gazetteer)
        broken = found.broken
        wrong += found.mistakes
        table |= found.rates | _speed(found.seconds) | {"certainty_gold_read": _rows(found.confusion)}
    if options.times:
        table |= _times(options.times, wrong)
    if options.places:
        table |= _places(options.places, gazetteer, wrong)
    table["memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    if options.errors:
        sys.stdout.writelines(f"{kind:22}{words}\n" for kind, words in sorted(wrong))
    _print(table | ({"quotes_wrong": broken} if broken else {}), as_json=options.json)
    return 1 if broken else 0


def _loaded() -> tuple[Gazetteer, dict[str, Any]]:
    begun = time.perf_counter()
    gazetteer = Gazetteer.open(shipped("gazetteer.bin"))
    opened = time.perf_counter()
    load()
    tagged = time.perf_counter()
    return gazetteer, {
        "load_gazetteer_s": round(opened - begun, 3),
        "load_tagger_s": round(tagged - opened, 3),
    }


def _speed(seconds: list[float]) -> dict[str, Any]:
    return {"articles": len(seconds), "ms_an_article": round(1000 * sorted(seconds)[len(seconds) // 2], 1)}


def _rows(confusion: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    rows: dict[str, dict[str, int]] = {}
    for (meant, found), count in sorted(confusion.items()):
        rows.setdefault(meant, {})[found] = count
    return rows


def _times(folder: Path, wrong: Mistakes) -> dict[str, Any]:
    """The figures of the documents that rules are tuned on, of those held out, and of all."""
    parts: dict[str, Counter[str]] = {_TUNED: Counter(), _HELD_OUT: Counter()}
    for path in sorted(folder.rglob("*.tml")):
        document = timeml.document(path)
        found = timeml.read_times(document.text, document.created)
        tuning = timeml.is_for_tuning(document.name)
        parts[_TUNED if tuning else _HELD_OUT].update(timeml.compare(document.times, found))
        if tuning:
            wrong += [(f"time, {kind}", words) for kind, words in timeml.mistakes(document, found)]
    parts["all"] = parts[_TUNED] + parts[_HELD_OUT]
    return {f"timex_{name}": timeml.rates(counts) for name, counts in parts.items()}


def _places(path: Path, gazetteer: Gazetteer, wrong: Mistakes) -> dict[str, Any]:
    """The figures of the articles that rules are tuned on, of those held out, and of all."""
    counts: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
    for document in places.documents(path):
        count, errors = places.compare(document, places.read_places(document.text, gazetteer))
        counts[document.part] += count
        if document.part == places.TUNED:
            wrong += [(f"place, {kind}", f"{document.number}: {words}") for kind, words in errors]
    tuned, other = counts[places.TUNED], counts[3 - places.TUNED]
    parts = {_TUNED: tuned, _HELD_OUT: other, "all": tuned + other}
    return {f"places_{name}": places.rates(count) for name, count in parts.items()}


def _print(table: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(table, indent=1) + "\n")
        return
    for name, value in table.items():
        rows = value.items() if isinstance(value, dict) else ()
        sys.stdout.write(f"{name:22}{'' if rows else value}\n")
        for label, counts in rows:
            told = ", ".join(f"{k} {n}" for k, n in counts.items()) if isinstance(counts, dict) else counts
            sys.stdout.write(f"  {label:20}{told}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
