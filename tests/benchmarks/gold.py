"""Annotated articles, and how well the reader finds their events; the scorer stands beside the articles."""

import importlib.util
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from types import ModuleType
from typing import Any

from viewer.extract.read import Reading, read
from viewer.files.articles import language_of
from viewer.files.exchange import claim_dict, event_dict
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.moment import Moment

MEASURES = (
    "gold", "pred", "matched", "event_precision", "event_recall", "event_f1", "certainty", "when", "where",
    "kind", "where_not_in_gold", "who_recall", "claim_f1", "claim_holds", "event_score",
)  # fmt: skip


@dataclass
class Result:
    """What a folder of articles comes to; `broken` are quotes that are not their text."""

    rates: dict[str, Any] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    mistakes: list[tuple[str, str]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def scored(folder: Path, gazetteer: Gazetteer) -> Result:
    """Every article of *folder*, read and compared with its annotation."""
    score, total, found = scorer(folder), Counter[str](), Result()
    for path in sorted(folder.glob("*.txt")):
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        text = path.read_bytes().decode("utf-8")
        day = Moment.from_iso(gold["published"]) if gold["published"] else None
        language = language_of(text)
        begun = time.perf_counter()
        article = Article(ArticleId(path.stem), path.stem, text, published=day, language=language)
        reading = read(article, gazetteer)
        found.seconds.append(time.perf_counter() - begun)
        told = exchanged(reading)
        total.update(score.compare(gold, told, text))
        found.broken += score.violations(told, text, path.stem)
        pairs = list(paired(score, gold["events"], told["events"], text))
        found.confusion.update((mine["certainty"], its["certainty"]) for mine, its in pairs if mine and its)
        found.mistakes += [
            (kind, f"{path.stem}: {words}") for pair in pairs for kind, words in mistakes(*pair, score)
        ]
    found.rates = {name: score.metrics(total)[name] for name in MEASURES}
    return found


def scorer(folder: Path) -> ModuleType:
    """The scorer that stands in the folder above the annotated articles."""
    spec = importlib.util.spec_from_file_location("score", folder.resolve().parent / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def exchanged(reading: Reading) -> dict[str, Any]:
    """A reading as the scorer takes it."""
    return {
        "events": [event_dict(e) for e in reading.events],
        "claims": [claim_dict(c) for c in reading.claims],
    }


def paired(
    score: ModuleType, gold: list[Any], found: list[Any], text: str
) -> Iterator[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """Each annotated event with the one read of it, as the scorer pairs them; None where either has none."""

    def weight(mine: dict[str, Any], its: dict[str, Any]) -> float:
        shared = score.overlap(score.spans(mine, text), score.spans(its, text))
        alike = SequenceMatcher(None, mine.get("what") or "", its.get("what") or "").ratio()
        return float(shared and shared + alike / 1000)

    pairs = score.assign([[weight(mine, its) for its in found] for mine in gold])
    yield from ((gold[i], found[j]) for i, j in pairs)
    mine_paired, its_paired = {i for i, _ in pairs}, {j for _, j in pairs}
    yield from ((mine, None) for i, mine in enumerate(gold) if i not in mine_paired)
    yield from ((None, its) for j, its in enumerate(found) if j not in its_paired)


def mistakes(
    mine: dict[str, Any] | None, its: dict[str, Any] | None, score: ModuleType
) -> Iterator[tuple[str, str]]:
    """What is wrong with one pair, as its class and a line that says what was meant and what was read."""
    if its is None or mine is None:
        only = mine or its or {}
        yield "missed" if its is None else "spurious", f"{only['what']}  [{_words(only)}]"
        return
    count: Counter[str] = Counter()
    score.compare_event(mine, its, count)
    shown = f"{its['what']}  [{_words(its)}]"
    for name in ("certainty", "kind"):
        if not count[name]:
            yield name, f"{shown}  {its[name]}, gold {mine[name]}"
    if count["when_n"] and not count["when"]:
        yield "when", f"{shown}  {score.bounds(its['when'])}, gold {score.bounds(mine['when'])}"
    if count["where_n"] and not count["where"]:
        yield "where", f"{shown}  {_names(its)}, gold {_names(mine)}"


def _words(event: dict[str, Any]) -> str:
    return " … ".join(" ".join(quote["exact"].split())[:90] for quote in event["quotes"])


def _names(event: dict[str, Any]) -> str:
    return "; ".join(where["name"] for where in event["where"] or []) or "nowhere"
