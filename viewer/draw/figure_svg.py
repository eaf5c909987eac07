"""A figure as SVG: text stays text, and what belongs to an event is a group with its title and quote.

Each text carries the length it was measured with, so that labels stay apart where another font stands in.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from viewer.draw import figure_sheet, figure_words, tags
from viewer.draw.figure_options import LAYOUT_DPI, Figure
from viewer.draw.figure_sheet import Sheet
from viewer.draw.figure_words import About
from viewer.draw.style import TEXT_FAMILY
from viewer.model.dossier import Dossier
from viewer.model.when import EventId

SVG = "http://www.w3.org/2000/svg"
NAMES = {"xlink": "http://www.w3.org/1999/xlink", "": SVG}
Element = ET.Element
FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)  # in XML; articles may hold it


def written(sheet: Sheet, figure: Figure, dossier: Dossier, about: About) -> bytes:
    """A sheet as SVG, with its size in the unit of the figure."""
    with tags.gathered() as groups:
        root = ET.fromstring(_generated(sheet))
    for prefix, uri in NAMES.items():
        ET.register_namespace(prefix, uri)
    for unit, size in zip(("width", "height"), figure.size, strict=True):
        root.set(unit, f"{size:g}{figure.unit}")
    root.set("role", "img")
    root.set("lang", figure.language)
    for name, words in (("desc", about.description), ("title", about.title)):
        for old in root.findall(f"{{{SVG}}}{name}"):
            root.remove(old)
        root.insert(0, _worded(name, words))
    for text in root.iter(f"{{{SVG}}}text"):
        _measure(text)
    outer = root.find(f"{{{SVG}}}g")
    assert outer is not None
    _group(outer, _Titles(dossier, figure, groups))
    for part in root.iter():
        if family := part.get("font-family"):
            generic = "serif" if family == TEXT_FAMILY else "sans-serif"
            part.set("font-family", f"'{family}', {generic}")
    made: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return made


def _generated(sheet: Sheet) -> str:
    """What Qt makes of a sheet."""
    from PySide6.QtSvg import QSvgGenerator

    kept = QByteArray()
    buffer = QBuffer(kept)
    made = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # Tiny, which is the default, does not clip
    made.setOutputDevice(buffer)
    made.setResolution(round(LAYOUT_DPI))
    made.setViewBox(QRectF(0, 0, *sheet.size))
    painter = QPainter(made)
    try:
        figure_sheet.paint(painter, sheet)
    finally:
        painter.end()
    return FORBIDDEN.sub("", bytes(kept.data()).decode("utf-8", "replace"))


def _worded(name: str, words: str) -> Element:
    made = Element(f"{{{SVG}}}{name}")
    made.text = FORBIDDEN.sub("", words)
    made.tail = "\n"
    return made


@cache
def _metrics(family: str, px: int, weight: int, is_italic: bool) -> QFontMetricsF:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(is_italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font)


def _measure(text: Element) -> None:
    """Write down how long a text is."""
    look = [text.get(name, "") for name in ("font-family", "font-size", "font-weight", "font-style")]
    measure = _metrics(look[0], round(float(look[1])), int(look[2]), look[3] == "italic")
    wide = measure.horizontalAdvance(text.text or "")
    if wide > 0:
        text.set("textLength", f"{wide:.6g}")
        text.set("lengthAdjust", "spacingAndGlyphs")


class _Titles:
    """Ids, titles and descriptions of the groups of events."""

    def __init__(self, dossier: Dossier, figure: Figure, groups: list[tags.Group]) -> None:
        self._dossier, self._groups = dossier, groups
        self._numbers: Mapping[EventId, int] = figure_words.numbers(figure.chosen(dossier))
        self._used: dict[str, int] = {}

    def group(self, word: str) -> Element:
        """An empty group for what a word begins."""
        told = self._groups[int(word.removeprefix(tags.BEGIN))]
        part, ids = told.part, told.events
        made = Element(f"{{{SVG}}}g")
        made.set("id", self._id(part, ids))
        made.set("class", part)
        events = [self._dossier.events[i] for i in ids if i in self._dossier.events]
        made.append(_worded("title", "; ".join(f"{self._numbers[e.id]}. {e.what}" for e in events)))
        quotes = [f"“{quote.exact}”" for event in events for quote in event.quotes]
        made.append(_worded("desc", " ".join(dict.fromkeys(quotes))))
        return made

    def _id(self, part: str, ids: tuple[EventId, ...]) -> str:
        name = "-".join((part, *(str(self._numbers[i]) for i in ids if i in self._numbers)))
        self._used[name] = count = self._used.get(name, 0) + 1
        return name if count == 1 else f"{name}.{count}"


def _group(outer: Element, titles: _Titles) -> None:
    """Gather what stands between the words of `tags` into groups; the words go."""
    blocks = list(outer)
    for block in blocks:
        outer.remove(block)
    target = outer
    for block in blocks:
        for word, piece in _pieces(block):
            if word.startswith(tags.BEGIN):
                target = titles.group(word)
                outer.append(target)
            elif word == tags.END:
                target = outer
            elif piece is not None:
                target.append(piece)


def _pieces(block: Element) -> Iterator[tuple[str, Element | None]]:
    """A block of one look in parts, each with that look, and the words between them."""
    clip = block if block.get("clip-path") else None
    leaf = block[0] if clip is not None and len(block) else block
    piece = _like(leaf)
    for part in list(leaf):
        word = part.text or "" if part.tag == f"{{{SVG}}}text" else ""
        if word.startswith(tags.BEGIN) or word == tags.END:
            yield from _whole(piece, clip)
            yield word, None
            piece = _like(leaf)
        else:
            piece.append(part)
    yield from _whole(piece, clip)


def _like(leaf: Element) -> Element:
    made = Element(leaf.tag, leaf.attrib)
    made.tail = "\n"
    return made


def _whole(piece: Element, clip: Element | None) -> Iterator[tuple[str, Element | None]]:
    if not len(piece):
        return
    if clip is None:
        yield "", piece
        return
    outer = _like(clip)
    outer.append(piece)
    yield "", outer
