"""How well and how fast articles are read: `python -m tests.benchmarks.reading --gold DIR [--times DIR]`.

DIR of --gold holds NN-slug.txt and NN-slug.json, and beside it stands the scorer, score.py.  DIR of --times
holds TimeML documents.  Nothing is timed against a limit: the table is for people to compare.
"""

import argparse
import importlib.util
import json
import resource
import sys
import time
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.benchmarks import timeml
from viewer.extract.read import Reading, read
from viewer.extract.tagging import load
from viewer.files.exchange import claim_dict, event_dict
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.moment import Moment
from viewer.paths import resource as shipped

_EVENTS = (
    "gold", "pred", "matched", "event_precision", "event_recall", "event_f1", "certainty", "when", "where",
    "kind", "where_not_in_gold", "who_recall", "claim_f1", "claim_holds", "event_score",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print the table; the exit status, 1 where a quote is not its text."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, help="annotated articles, with score.py in the folder above")
    parser.add_argument("--times", type=Path, help="TimeML documents, in any folder below")
    parser.add_argument(
        "--errors", choices=("tuning", "all"), help="list what is wrong in these of the TimeML documents"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    gazetteer, table = _loaded()
    wrong: list[str] = []
    if options.gold:
        events, confusion, wrong = _events(options.gold, gazetteer)
        table |= events | confusion
    if options.times:
        table |= _times(options.times, options.errors)
    table["memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    _print(table | ({"quotes_wrong": wrong} if wrong else {}), as_json=options.json)
    return 1 if wrong else 0


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


def _scorer(gold: Path) -> ModuleType:
    """The scorer that stands beside the annotated articles."""
    spec = importlib.util.spec_from_file_location("score", gold.resolve().parent / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _events(folder: Path, gazetteer: Gazetteer) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    score, total, wrong = _scorer(folder), Counter[str](), list[str]()
    confusion: Counter[tuple[str, str]] = Counter()
    seconds = []
    for path in sorted(folder.glob("*.txt")):
        gold, text = (
            json.loads(path.with_suffix(".json").read_text("utf-8")),
            path.read_bytes().decode("utf-8"),
        )
        day = Moment.from_iso(gold["published"]) if gold["published"] else None
        begun = time.perf_counter()
        reading = read(Article(ArticleId(path.stem), path.stem, text, published=day), gazetteer)
        seconds.append(time.perf_counter() - begun)
        predicted = _exchange(reading)
        total.update(score.compare(gold, predicted, text))
        wrong += score.violations(predicted, text, path.stem)
        confusion.update(_certainties(score, gold, predicted, text))
    rates = {name: score.metrics(total)[name] for name in _EVENTS}
    speed = {"articles": len(seconds), "ms_an_article": round(1000 * sorted(seconds)[len(seconds) // 2], 1)}
    return rates | speed, {"certainty_gold_read": _rows(confusion)}, wrong


def _exchange(reading: Reading) -> dict[str, Any]:
    return {
        "events": [event_dict(e) for e in reading.events],
        "claims": [claim_dict(c) for c in reading.claims],
    }


def _certainties(
    score: ModuleType, gold: dict[str, Any], predicted: dict[str, Any], text: str
) -> list[tuple[str, str]]:
    """The annotated and the read certainty of every matched pair."""
    mine, theirs = gold["events"], predicted["events"]
    weights = [[score.overlap(score.spans(g, text), score.spans(p, text)) for p in theirs] for g in mine]
    return [(mine[i]["certainty"], theirs[j]["certainty"]) for i, j in score.assign(weights)]


def _rows(confusion: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    rows: dict[str, dict[str, int]] = {}
    for (gold, found), count in sorted(confusion.items()):
        rows.setdefault(gold, {})[found] = count
    return rows


def _times(folder: Path, errors: str | None) -> dict[str, Any]:
    """The figures of the half that rules are tuned on, of the other, and of both; the errors asked for."""
    parts: dict[str, Counter[str]] = {"tuning": Counter(), "held_out": Counter()}
    wrong: list[tuple[str, str]] = []
    for path in sorted(folder.rglob("*.tml")):
        document = timeml.document(path)
        found = timeml.read_times(document.text, document.created)
        tuning = timeml.is_for_tuning(document.name)
        parts["tuning" if tuning else "held_out"].update(timeml.compare(document.times, found))
        if errors == "all" or (errors and tuning):
            wrong += timeml.mistakes(document, found)
    for kind, line in sorted(wrong):
        sys.stdout.write(f"{kind:9}{line}\n")
    parts["all"] = parts["tuning"] + parts["held_out"]
    return {f"timex_{name}": _rates(counts) for name, counts in parts.items()}


def _rates(counts: Counter[str]) -> dict[str, Any]:
    rates = {f"{what}_f1": timeml.f1(counts, what) for what in ("strict", "relaxed", "type", "value")}
    return {"gold": counts["gold"], "found": counts["found"]} | rates


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
