"""TimeML documents, and how well the reader finds and values the times in them."""

import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from viewer.extract.dating.timeml import Tag as Tagged
from viewer.extract.dating.timeml import tags
from viewer.extract.grammar.sentences import sentences
from viewer.extract.syntax.parsing import parsed
from viewer.model.moment import Moment

_HELD_OUT = 7  # the remainder, by eight, of the hashes of the names in the eighth held out


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a document, the day it was made, and its times as annotated."""

    name: str
    text: str
    created: Moment | None
    times: tuple[Tagged, ...]


def document(path: Path) -> Document:
    """The `<TEXT>` of a TimeML file; its times are checked against their words."""
    root = ET.fromstring(path.read_text("utf-8", "replace"))
    body, made = root.find("TEXT"), root.find("DCT/TIMEX3")
    assert body is not None
    times: list[Tagged] = []
    text = "".join(_pieces(body, 0, times))
    created = made.get("value", "")[:10] if made is not None else ""
    return Document(path.stem, text, Moment.from_iso(created) if len(created) == 10 else None, tuple(times))


def _pieces(node: ET.Element, at: int, times: list[Tagged]) -> Iterator[str]:
    start = at
    own = node.text or ""
    yield own
    at += len(own)
    for child in node:
        for piece in _pieces(child, at, times):
            yield piece
            at += len(piece)
        tail = child.tail or ""
        yield tail
        at += len(tail)
    if node.tag == "TIMEX3":
        times.append(Tagged(start, at, node.get("type", ""), node.get("value", "")))


def read_times(text: str, created: Moment | None) -> list[Tagged]:
    """The times the reader finds, with the values that the tense of their clause gives them."""
    return list(tags((parsed(text, sentence) for sentence in sentences(text)), created))


def is_for_tuning(name: str) -> bool:
    """Whether a document is of the seven eighths that rules may be tuned on.

    Nobody reads the other eighth: it only tells how well.  Its totals were seen before, too, as part of
    those of a half and then of a quarter, of which a part each was given free when the rest taught no more.
    """
    return zlib.crc32(name.encode()) % 8 != _HELD_OUT


def compare(gold: tuple[Tagged, ...], found: list[Tagged]) -> Counter[str]:
    """Counts for one document: strict matches, relaxed ones, and of these the right types and values."""
    counts = Counter(gold=len(gold), found=len(found))
    for time, match in matches(gold, found):
        if time and match:
            exact = (match.start, match.end) == (time.start, time.end)
            counts.update(
                relaxed=1, strict=exact, type=match.type == time.type, value=match.value == time.value
            )
    return counts


def matches(gold: tuple[Tagged, ...], found: list[Tagged]) -> Iterator[tuple[Tagged | None, Tagged | None]]:
    """Each annotated time with the first free one that overlaps it; None where either side has none."""
    free = list(found)
    for time in gold:
        match = next((f for f in free if f.start < time.end and time.start < f.end), None)
        if match:
            free.remove(match)
        yield time, match
    yield from ((None, left) for left in free)


def mistakes(document: Document, found: list[Tagged]) -> Iterator[tuple[str, str]]:
    """What is wrong in one document, as its class and a line that shows the words around it."""
    for time, match in matches(document.times, found):
        shown = match or time
        assert shown
        around = _around(document.text, shown)
        if match is None and time:
            yield "missed", f"{around}  {time.type} {time.value}"
        elif time is None and match:
            yield "spurious", f"{around}  {match.type} {match.value}"
        elif time and match:
            words = document.text[time.start : time.end]
            if (match.start, match.end) != (time.start, time.end):
                yield "span", f"{around}  gold [{words}]"
            if match.type != time.type:
                yield "type", f"{around}  {match.type}, gold {time.type}"
            if match.value != time.value:
                yield "value", f"{around}  {match.value}, gold {time.value} (made {document.created})"


def _around(text: str, time: Tagged) -> str:
    before, after = text[max(0, time.start - 45) : time.start], text[time.end : time.end + 25]
    return " ".join(f"{before}[{text[time.start : time.end]}]{after}".split())


def f1(counts: Counter[str], what: str) -> float:
    """The harmonic mean of precision and recall, in percent."""
    return round(200 * counts[what] / max(1, counts["gold"] + counts["found"]), 2)


def rates(counts: Counter[str]) -> dict[str, object]:
    """The measures of a count of agreements, in percent; precision and recall are of relaxed matches."""
    return {
        "gold": counts["gold"],
        "found": counts["found"],
        "precision": round(100 * counts["relaxed"] / max(1, counts["found"]), 2),
        "recall": round(100 * counts["relaxed"] / max(1, counts["gold"]), 2),
        **{f"{what}_f1": f1(counts, what) for what in ("strict", "relaxed", "type", "value")},
    }
