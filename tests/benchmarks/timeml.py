"""TimeML documents, and how well the reader finds and values the times in them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from viewer.extract.certainty import direction
from viewer.extract.parsing import Parsed, parsed
from viewer.extract.sentences import sentences
from viewer.extract.timeml import timeml_value
from viewer.extract.timex import Timex
from viewer.model.moment import Moment


@dataclass(frozen=True, slots=True)
class Tagged:
    """A time at characters start..end: its TimeML type and value."""

    start: int
    end: int
    type: str
    value: str


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
    found = []
    for sentence in sentences(text):
        taken = parsed(text, sentence)
        for timex in (*taken.times, *taken.durations):
            for part in (timex, timex.to) if timex.to else (timex,):
                ahead = _direction(taken, part)
                found.append(
                    Tagged(
                        part.start,
                        _end(timex, part, text),
                        part.type.value,
                        timeml_value(part, ahead, created),
                    )
                )
    return sorted(found, key=lambda t: t.start)


def _end(whole: Timex, part: Timex, text: str) -> int:
    """The end of one date of a range, which goes on to its other end."""
    if part is not whole or whole.to is None:
        return part.end
    stretch = text[part.start : whole.to.start]
    for joint in (" to ", " and ", " until ", " through ", "-", "–"):
        if (cut := stretch.rfind(joint)) > 0:
            return part.start + cut
    return whole.to.start


def _direction(sentence: Parsed, timex: Timex) -> int:
    holding = [c for c in sentence.clauses if _holds(sentence, c.start, c.end, timex.start)]
    return direction(min(holding, key=lambda c: c.end - c.start)) if holding else -1


def _holds(sentence: Parsed, first: int, last: int, offset: int) -> bool:
    return sentence.tokens[first].start <= offset < sentence.tokens[last - 1].end


def compare(gold: tuple[Tagged, ...], found: list[Tagged]) -> Counter[str]:
    """Counts for one document: strict matches, relaxed ones, and of these the right types and values."""
    counts = Counter(gold=len(gold), found=len(found))
    free = list(found)
    for time in gold:
        match = next((f for f in free if f.start < time.end and time.start < f.end), None)
        if match:
            free.remove(match)
            exact = (match.start, match.end) == (time.start, time.end)
            counts.update(
                relaxed=1, strict=exact, type=match.type == time.type, value=match.value == time.value
            )
    return counts


def f1(counts: Counter[str], what: str) -> float:
    """The harmonic mean of precision and recall, in percent."""
    return round(200 * counts[what] / max(1, counts["gold"] + counts["found"]), 2)
