"""The list of quotes that a figure's numbers lead to, in columns that no entry is cut by."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from viewer.draw import badges, figure_words, structure, tags
from viewer.draw.figure_options import Figure
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.phrases import PHRASES, own_evidence
from viewer.draw.structure import Role
from viewer.draw.style import TEXT_FAMILY, Style, color
from viewer.draw.wrapping import wrapped
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Event, Quote, Review
from viewer.model.when import EventId

GAP_PX = 11.0  # between two entries
COLUMN_GAP_PX = 22.0
COLUMN_PX = 250.0  # the least width of one of several columns
INDENT_PX = 22.0
PARTS: Mapping[str, Role] = {"head": "H2", "soft": "P", "quote": "BlockQuote", "source": "P"}


@dataclass(frozen=True, slots=True)
class Entry:
    """An event or a claim with its quotes: lines of a role each, head, soft, quote or source.

    `indent_px` is the room before them for the number, the same for all that have one.
    """

    number: str
    event: EventId | None
    paragraphs: tuple[tuple[str, str], ...]
    indent_px: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list where it stands: the left end of its baseline, and its room."""

    words: str
    role: str
    at: QPointF
    rect: QRectF
    number: str = ""
    event: EventId | None = None
    indent_px: float = 0.0


@dataclass(frozen=True, slots=True)
class Filled:
    """What found room in some columns, and the lines of the entries that did not."""

    lines: tuple[Line, ...]
    rest: tuple[Entry, ...]


def entries(dossier: Dossier, chosen: Dossier, figure: Figure) -> tuple[Entry, ...]:
    """An entry for each event in the order of their numbers, then one for each claim that was measured."""
    numbers: Mapping[EventId, int] = figure_words.numbers(chosen) if figure.is_numbered else {}
    steps = [badges.step(str(number), figure.style) for number in numbers.values()]
    indent = max(INDENT_PX, *steps) if steps else 0.0
    found = [
        replace(_entry(event, dossier, figure, numbers), indent_px=indent)
        for event in query.in_time_order(chosen)
    ]
    if figure.kind != "timeline":
        found += [_claim(claim, dossier, figure) for claim in chosen.claims.values() if claim.measured]
    return tuple(found)


def _entry(event: Event, dossier: Dossier, figure: Figure, numbers: Mapping[EventId, int]) -> Entry:
    said = FIGURE_PHRASES[figure.language]
    certainty = PHRASES[figure.language].certainties[event.certainty]
    known = [
        certainty,
        figure_words.when_words(event, dossier, figure),
        figure_words.where_words(event, figure),
    ]
    if event.condition:
        known.insert(1, event.condition)
    if event.review is Review.REJECTED:
        known.append(said.rejected)
    if event.says:
        # its article has the capital of a sentence that it opened
        known.append(said.said_by.format(re.sub(r"^(The|An?)(?= )", lambda the: the[0].lower(), event.says)))
    quotes = [part for quote in event.quotes for part in _quoted(quote, dossier, figure)]
    if not quotes:
        own = own_evidence(event, PHRASES[figure.language]) if event.rows else said.no_quote
        quotes = [("source", own)]
    number = str(numbers.get(event.id, ""))
    return Entry(number, event.id, (("head", event.what), ("soft", " · ".join(known)), *quotes))


def _claim(claim: Claim, dossier: Dossier, figure: Figure) -> Entry:
    words = figure_words.claim_words(claim, dossier, figure)
    return Entry("", None, (("soft", words), *_quoted(claim.quote, dossier, figure)))


def _quoted(quote: Quote, dossier: Dossier, figure: Figure) -> Iterator[tuple[str, str]]:
    marks = PHRASES[figure.language].quoted
    yield "quote", marks.format(" ".join(quote.exact.split()))
    article = dossier.articles.get(quote.article)
    name = (article.source or article.title) if article else str(quote.article)
    yield "source", FIGURE_PHRASES[figure.language].position.format(name, quote.start, quote.end)


def fonts(role: str, style: Style) -> QFont:
    """The font of a line."""
    if role == "quote":
        serif = QFont(TEXT_FAMILY)
        serif.setPixelSize(style.font_px)
        serif.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return serif
    if role == "head":
        return style.font(style.font_px - 1, bold=True)
    return style.font(style.small_px - (role == "source"))


@cache
def _metrics(role: str, style: Style) -> QFontMetricsF:
    return QFontMetricsF(fonts(role, style))


def fill(found: tuple[Entry, ...], columns: list[QRectF], style: Style) -> Filled:
    """Put as many entries as fit into *columns*, one after another and each whole.

    An entry that is higher than a whole column goes on in the next one, line by line.
    """
    placed: list[Line] = []
    rest = list(found)
    for column in columns:
        y = column.top()
        while rest:
            lines = _lines(rest[0], QPointF(column.left(), y), column.width(), style)
            inside = [line for line in lines if line.rect.bottom() <= column.bottom()]
            if len(inside) == len(lines):
                placed += lines
                y = lines[-1].rect.bottom() + GAP_PX
                rest.pop(0)
                continue
            if y == column.top() and inside:  # alone it does not fit either
                placed += inside
                rest[0] = _after(rest[0], lines[len(inside) :])
            break
    return Filled(tuple(placed), tuple(rest))


def gathered(found: tuple[Entry, ...], filled: Filled, room: QRectF, style: Style) -> Filled:
    """The entries that fitted a room, at its lower edge in columns that are as even as can be."""
    count = len(found) - len(filled.rest)
    if not count or (filled.rest and filled.rest[0] not in found):  # one is begun, so the room is full
        return filled
    low, best = 0.0, filled
    high = room.height()
    for _ in range(7):
        middle = (low + high) / 2
        lower = QRectF(room.left(), room.bottom() - middle, room.width(), middle)
        tried = fill(found[:count], columns(lower), style)
        if tried.rest:
            low = middle
        else:
            best, high = Filled(tried.lines, filled.rest), middle
    return best


def _lines(entry: Entry, at: QPointF, width: float, style: Style) -> list[Line]:
    """The lines of an entry from a point down; its number stands before the first."""
    indent = entry.indent_px
    y = at.y()
    lines: list[Line] = []
    for role, text in entry.paragraphs:
        measure = _metrics(role, style)
        for words in wrapped(text, width - indent, measure):
            rect = QRectF(at.x() + indent, y, measure.horizontalAdvance(words), measure.height())
            base = QPointF(rect.left(), y + measure.ascent())
            number = entry.number if not lines else ""
            lines.append(Line(words, role, base, rect, number, entry.event, indent))
            y += measure.height() + 1
    return lines


def _after(entry: Entry, lines: list[Line]) -> Entry:
    """What is left of an entry, in lines that are kept as they are."""
    return replace(entry, number="", paragraphs=tuple((line.role, line.words) for line in lines))


def columns(rect: QRectF) -> list[QRectF]:
    """As many columns as stand side by side in a rectangle."""
    count = max(1, int((rect.width() + COLUMN_GAP_PX) // (COLUMN_PX + COLUMN_GAP_PX)))
    wide = (rect.width() - (count - 1) * COLUMN_GAP_PX) / count
    return [
        QRectF(rect.left() + i * (wide + COLUMN_GAP_PX), rect.top(), wide, rect.height())
        for i in range(count)
    ]


def paint(painter: QPainter, lines: tuple[Line, ...], style: Style) -> None:
    """Paint the lines, each with the number before it."""
    for (_, role), paragraph in groupby(lines, lambda line: (line.event, line.role)):
        for i, line in enumerate(paragraph):
            with tags.events(painter, "quote", [line.event] if line.event else []):
                if line.number:
                    structure.begin(painter, "P")  # of its own, or 1 and “20 people” would be read as 120
                    _paint_number(painter, line, style)
                if not i:
                    structure.begin(painter, PARTS[role])
                _paint_line(painter, line, style)


def _paint_number(painter: QPainter, line: Line, style: Style) -> None:
    left = line.rect.left() - line.indent_px
    badges.paint(painter, QPointF(left, line.rect.center().y()), line.number, style)


def _paint_line(painter: QPainter, line: Line, style: Style) -> None:
    painter.setFont(fonts(line.role, style))
    painter.setPen(color(style.text if line.role in ("head", "quote") else style.soft))
    painter.drawText(line.at, line.words)
