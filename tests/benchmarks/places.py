"""How well place names are found and placed: `python -m tests.benchmarks.places FILE [--part N] [--errors]`.

FILE is XML as the Local-Global Lexicon has it: articles of a text with toponyms and their coordinates.  They
are divided by a hash of their number: three quarters may be looked at, and of the last only totals are told.
Those totals are no first look.  The third quarter was held out with the last once, and the totals of both
together were known, and steered which rules were kept, before it was freed.
"""

import argparse
import hashlib
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from viewer.extract.grammar.sentences import sentences
from viewer.extract.locating.place_adjectives import with_adjectives
from viewer.extract.names.place_parts import Part
from viewer.extract.names.places import Mention, mentions
from viewer.extract.syntax.parsing import parsed
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m
from viewer.paths import resource

NEAR_M = 161_000
TUNED = 1  # the part that rules may be tuned on
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place name as annotated, at `point`."""

    start: int
    end: int
    name: str
    point: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its toponyms in order."""

    number: str
    text: str
    toponyms: tuple[Toponym, ...]

    @property
    def part(self) -> int:
        """1 for the quarters that rules are tuned on, 2 for the one held out, by a hash of the number."""
        half, quarter = hashlib.sha256(self.number.encode()).digest()[:2]
        return 1 + half % 2 * (quarter % 2)


def documents(path: Path) -> Iterator[Document]:
    """The articles of an LGL file; every toponym is checked against the text at its offsets.

    Those without coordinates are left out: adjectives, streets, and names that nobody could place.
    """
    for article in ET.parse(path).getroot().iter("article"):
        text = article.findtext("text") or ""
        found = sorted((t for each in article.iter("toponym") for t in _toponym(each)), key=lambda t: t.start)
        for each in found:
            assert text[each.start : each.end] == each.name, (article.get("docid"), each)
        yield Document(article.get("docid", ""), text, tuple(found))


def _toponym(node: ET.Element) -> Iterator[Toponym]:
    lat, lon = (node.findtext(f"gaztag/{name}") or node.findtext(name) for name in ("lat", "lon"))
    start, end = int(node.findtext("start") or 0), int(node.findtext("end") or 0)
    if lat and lon:
        yield Toponym(start, end, node.findtext("phrase") or "", (float(lat), float(lon)))


def read_places(text: str, gazetteer: Gazetteer, *, adjectival: bool = True) -> tuple[Mention, ...]:
    """The places that the reader finds in a text, with or without the adjectives of places."""
    taken = tuple(parsed(text, sentence) for sentence in sentences(text))
    found = with_adjectives(taken, gazetteer, mentions(taken, gazetteer))
    return tuple(m for m in found if adjectival or m.part is not Part.ADJECTIVE)


def compare(document: Document, found: tuple[Mention, ...]) -> tuple[Counter[str], list[tuple[str, str]]]:
    """Counts of what agrees, and each disagreement as its class and the words around it."""
    count = Counter(gold=len(document.toponyms), found=len(found))
    spans = {(t.start, t.end) for t in document.toponyms}
    count["exact"] = sum((m.start, m.end) in spans for m in found)
    errors: list[tuple[str, str]] = []
    left = list(found)
    for toponym in document.toponyms:
        mention = next((m for m in left if m.start < toponym.end and toponym.start < m.end), None)
        if mention is None:
            errors.append(("missed", _around(document.text, toponym.start, toponym.end)))
            continue
        left.remove(mention)
        count["overlap"] += 1
        count.update(_placed(document, toponym, mention, errors))
    errors += [(f"not a place, {m.part}", _around(document.text, m.start, m.end)) for m in left]
    return count, errors


def _placed(
    document: Document, toponym: Toponym, mention: Mention, errors: list[tuple[str, str]]
) -> Counter[str]:
    where = mention.where
    if where.lat is None or where.lon is None:
        errors.append(("nowhere", _around(document.text, toponym.start, toponym.end)))
        return Counter({"unresolved": 1})
    far_m = distance_m(where.lat, where.lon, *toponym.point)
    if far_m > NEAR_M:
        entry = mention.entry
        meant = f"{entry.name}, {entry.country}, {entry.admin1}, {entry.kind}" if entry else where.name
        label = f"{far_m / 1000:.0f} km off, read as {meant} for {toponym.point}"
        errors.append(("far", f"{_around(document.text, toponym.start, toponym.end)}  ({label})"))
    return Counter({"resolved": 1, "near": int(far_m <= NEAR_M)})


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _SHOWN) : start], text[end : end + _SHOWN]
    return f"{before}[[{text[start:end]}]]{after}".replace("\n", " ")


def rates(count: Counter[str]) -> dict[str, Any]:
    """The measures of a count of agreements."""
    return {
        "gold": count["gold"],
        "found": count["found"],
        "precision": _ratio(count["overlap"], count["found"]),
        "recall": _ratio(count["overlap"], count["gold"]),
        "exact_f1": _f1(count, "exact"),
        "overlap_f1": _f1(count, "overlap"),
        "resolved": count["resolved"],
        "unresolved": count["unresolved"],
        "acc161": _ratio(count["near"], count["resolved"]),
        "end_to_end_f1": _f1(count, "near"),
    }


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0


def _f1(count: Counter[str], what: str) -> float:
    return _ratio(2 * count[what], count["gold"] + count["found"])


def table(
    path: Path, gazetteer: Gazetteer, part: int = 0, *, adjectival: bool = True
) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """The measures of a file, or of one part of it, and the disagreements in what rules are tuned on."""
    total: Counter[str] = Counter()
    errors: list[tuple[str, str]] = []
    begun, articles = time.perf_counter(), 0
    for document in documents(path):
        if part in (0, document.part):
            articles += 1
            count, wrong = compare(document, read_places(document.text, gazetteer, adjectival=adjectival))
            total += count
            if document.part != TUNED:
                continue
            errors += [(kind, f"{document.number}: {words}") for kind, words in wrong]
    speed = round(1000 * (time.perf_counter() - begun) / max(articles, 1), 1)
    return {"articles": articles, **rates(total), "ms_an_article": speed}, errors


def main(arguments: list[str]) -> int:
    """Print the table, and the disagreements where they are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, help="articles with toponyms, as LGL has them")
    parser.add_argument("--part", type=int, default=0, choices=(0, 1, 2), help="1: tuned on, 2: held out")
    parser.add_argument("--errors", action="store_true", help="print the disagreements of part 1, by class")
    parser.add_argument("--nouns", action="store_true", help="leave out adjectives and compounds")
    options = parser.parse_args(arguments)
    gazetteer = Gazetteer.open(resource("gazetteer.bin"))
    found, errors = table(options.file, gazetteer, options.part, adjectival=not options.nouns)
    for name, value in found.items():
        sys.stdout.write(f"{name:22}{value}\n")
    for kind, words in sorted(errors) if options.errors else ():
        sys.stdout.write(f"{kind:24}{words}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
