#!/usr/bin/env python3
"""Writes resources/words/implied_places.tsv: how much each fact speaks for the place of an event.

    python packaging/train_places.py            write the weights
    python packaging/train_places.py --check    hold out one file of articles after the other, print counts

The weights are those of a conditional logit, fitted to the events of packaging/annotated whose clause does
not say where they are, as the reader itself comes upon them.  A place is right if it lies within the
distance that the annotation allows from the first place it gives.  Since what was told before speaks too,
and its place may itself be implied, the articles are read again with the weights of the round before.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from geopy.distance import great_circle  # noqa: E402 - found by the path above

from viewer.extract.locating import implied_place  # noqa: E402
from viewer.extract.locating.carried_place import Found  # noqa: E402
from viewer.extract.locating.implied_place import Question  # noqa: E402
from viewer.extract.read import read  # noqa: E402
from viewer.geo.gazetteer import Gazetteer  # noqa: E402
from viewer.model.article import Article, ArticleId  # noqa: E402
from viewer.model.moment import Moment  # noqa: E402
from viewer.model.where import Where  # noqa: E402
from viewer.paths import resource  # noqa: E402

ANNOTATED = ROOT / "packaging" / "annotated"
OUT = ROOT / "resources" / "words" / "implied_places.tsv"
_HEAD = (
    "# Made by packaging/train_places.py of packaging/annotated: a fact, how much it speaks for its place.\n"
)
_ROUNDS = 3
_STEPS = 30
_PENALTY = 5.0  # of the squares of the weights
_LEAST = 8  # a fact seen less often has no weight

Facts = tuple[str, ...]
Case = tuple[list[tuple[Facts, bool]], list[str]]  # of each place its facts and if it is right; those of none


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the reader put it, and where in the text its clause stands."""

    question: Question
    start: int
    end: int


def main(arguments: list[str]) -> int:
    """Write the weights, or check them; the exit status."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    names = sorted(ANNOTATED.glob("*.jsonl"))
    if not arguments:
        write(OUT, trained(names))
        return 0
    total: Counter[str] = Counter()
    for held in names:
        known = trained([name for name in names if name != held])
        total.update(checked(held.name, articles(held), known))
    print("all", dict(sorted(total.items())))
    return 0


def trained(names: list[Path]) -> dict[str, float]:
    """The weights that the articles of some files give."""
    known: dict[str, float] = {}
    for _ in range(_ROUNDS):
        known = fitted(cases(names, known))
    return known


def write(path: Path, known: dict[str, float]) -> None:
    """Write weights, the strongest first."""
    rows = sorted(known.items(), key=lambda row: (-abs(row[1]), row[0]))
    path.write_text("".join([_HEAD, *(f"{fact}\t{weight:.3f}\n" for fact, weight in rows)]), "utf-8")


def cases(names: Iterable[Path], known: dict[str, float]) -> list[Case]:
    """What the reader asked of the annotated events of some files, read with some weights."""
    found = []
    for told in (article for name in names for article in articles(name)):
        for asked, _ in _asked(told, known):
            if event := next((e for e in told["events"] if _is_of(e["quotes"], asked)), None):
                found.append(_case(asked.question, event["where"]))
    return found


def articles(name: Path) -> list[dict[str, Any]]:
    """The annotated articles of a file."""
    return [json.loads(row) for row in name.read_text("utf-8").splitlines()]


def _asked(told: dict[str, Any], known: dict[str, float]) -> list[tuple[Asked, Found]]:
    """The questions that come up as an article is read with some weights, and how they are answered."""
    asked = []
    answer, weights = implied_place.implied, implied_place.weights

    def listening(question: Question) -> Found:
        tokens, clause = question.sentence.tokens, question.clause
        found = answer(question)
        asked.append((Asked(question, tokens[clause.start].start, tokens[clause.end - 1].end), found))
        return found

    day = Moment.from_iso(told["published"]) if told["published"] else None
    implied_place.implied, implied_place.weights = listening, cache(lambda: known)
    try:
        read(Article(ArticleId(told["name"]), told["name"], told["text"], published=day), _gazetteer())
    finally:
        implied_place.implied, implied_place.weights = answer, weights
    return asked


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.open(resource("gazetteer.bin"))


def _is_of(quotes: list[list[int]], asked: Asked) -> bool:
    """Whether a clause and the quotes of an event share half of the shorter of them."""
    shared = (2 * (min(end, asked.end) - max(start, asked.start)) for start, end in quotes)
    spans = (min(end - start, asked.end - asked.start) for start, end in quotes)
    return any(both >= span for both, span in zip(shared, spans, strict=True))


def _case(question: Question, where: list[list[Any]]) -> Case:
    first = where[0] if where else None
    choices = implied_place.options(question)
    return (
        [(option.facts, first is not None and _is_at(option.place.where, first)) for option in choices],
        implied_place.against(question),
    )


def _is_at(where: Where, annotated: list[Any]) -> bool:
    """Whether a place lies where an annotation has it; one that no list knows is known by its name."""
    name, lat, lon, _, tolerance_km = annotated
    if where.is_placed:
        return bool(great_circle((where.lat, where.lon), (lat, lon)).km <= tolerance_km)
    ours, theirs = where.name.lower(), str(name).lower()
    return ours in theirs or theirs in ours


def fitted(found: list[Case]) -> dict[str, float]:
    """The weights of the facts, by Newton's steps with the curvature that the model expects."""
    found = [case for case in found if case[0]]
    seen = Counter(
        f for options, against in found for facts in (*(o for o, _ in options), against) for f in facts
    )
    column = {fact: i for i, fact in enumerate(sorted(f for f, count in seen.items() if count >= _LEAST))}
    groups = [_matrix(case, column) for case in found]
    weight = np.zeros(len(column))
    for _ in range(_STEPS):
        slope, curve = -_PENALTY * weight, _PENALTY * np.eye(len(column))
        for facts, right in groups:
            chance = _chances(facts @ weight)
            hit = np.where(right, chance, 0.0)
            slope += (hit / hit.sum() - chance) @ facts
            mean = chance @ facts
            curve += (facts * chance[:, None]).T @ facts - np.outer(mean, mean)
        step = np.linalg.solve(curve, slope)
        weight += step
        if np.abs(step).max() < 1e-5:
            break
    return {fact: round(float(weight[i]), 3) for fact, i in column.items() if abs(weight[i]) >= 0.0005}


def _matrix(case: Case, column: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """The facts of each place, a row each, with "nowhere" last, and which rows are right."""
    options, against = case
    rows = [*(facts for facts, _ in options), against]
    facts = np.zeros((len(rows), len(column)))
    for i, row in enumerate(rows):
        for fact in row:
            if fact in column:
                facts[i, column[fact]] = 1.0
    right = [hit for _, hit in options]
    return facts, np.array([*right, not any(right)])


def _chances(sums: np.ndarray) -> np.ndarray:
    powers = np.exp(sums - sums.max())
    return np.asarray(powers / powers.sum())


def checked(name: str, told: Iterable[dict[str, Any]], known: dict[str, float]) -> Counter[str]:
    """How many events of articles get the right place, a wrong one, or one where none is annotated."""
    count: Counter[str] = Counter()
    for article in told:
        for asked, found in _asked(article, known):
            if event := next((e for e in article["events"] if _is_of(e["quotes"], asked)), None):
                count[_outcome(asked.question, found, event["where"])] += 1
    print(name, dict(sorted(count.items())))
    return count


def _outcome(question: Question, found: Found, where: list[list[Any]]) -> str:
    places, _ = found
    if not places:
        known = where and any(_is_at(o.place.where, where[0]) for o in implied_place.options(question))
        return "left out" if known else "rightly none"
    if not where:
        return "given, none annotated"
    return "right" if _is_at(places[0].where, where[0]) else "wrong"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
