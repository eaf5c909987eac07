"""A figure as PDF: vectors, the fonts embedded, tagged, without the time it was made."""

import re
from functools import reduce

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from viewer.draw import figure_sheet, figure_tags, structure
from viewer.draw.figure_options import LAYOUT_DPI, MM_PER_INCH, Figure
from viewer.draw.figure_sheet import Sheet
from viewer.draw.figure_words import About


def written(sheets: tuple[Sheet, ...], figure: Figure, about: About, alts: tuple[str, ...]) -> bytes:
    """The sheets as pages with tags, the title of the document, its language, and its description in words.

    Args:
        alts: what the picture on each page shows, in words.
    """
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    writer.setTitle(about.title)
    writer.setCreator("Sightline")
    per_unit = 1.0 if figure.unit == "mm" else MM_PER_INCH / LAYOUT_DPI
    page = QPageSize(QSizeF(figure.size[0] * per_unit, figure.size[1] * per_unit), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    per_px = page.size(QPageSize.Unit.Point).width() / sheets[0].size[0]
    pages = []
    painter = QPainter(writer)
    try:
        for i, (sheet, alt) in enumerate(zip(sheets, alts, strict=True)):
            if i:
                writer.newPage()
            painter.save()
            painter.scale(writer.width() / sheet.size[0], writer.height() / sheet.size[1])
            with structure.told() as parts:
                figure_sheet.paint(painter, sheet)
            painter.restore()
            pages.append(figure_tags.Page(tuple(parts), alt, _box_pt(sheet, per_px)))
    finally:
        painter.end()
    return figure_tags.tagged(
        _timeless(bytes(kept.data())), tuple(pages), language=figure.language, description=about.description
    )


def _box_pt(sheet: Sheet, per_px: float) -> tuple[float, float, float, float]:
    """Where panels and legend stand: left, lower, right and upper side in points from a page's lower left."""
    rects = [panel.rect for panel in (sheet.map, sheet.timeline) if panel]
    rects += [entry.rect.translated(sheet.legend_at) for entry in sheet.legend.entries]
    if not rects:
        return 0.0, 0.0, 0.0, 0.0
    whole = reduce(QRectF.united, rects)
    high = sheet.size[1]
    sides = whole.left(), high - whole.bottom(), whole.right(), high - whole.top()
    return sides[0] * per_px, sides[1] * per_px, sides[2] * per_px, sides[3] * per_px


def _timeless(pdf: bytes) -> bytes:
    """*pdf* with its dates and random names made constant; nothing moves, so its index stays right."""
    for pattern, constant in (
        (rb"(?<=Date \(D:)\d{14}[^)]*(?=\))", b"19800101000000"),
        (rb"(?<=Date>)[^<]{19,}(?=<)", b"1980-01-01T00:00:00"),
        (rb"(?<=Date=\")[^\"]{19,}(?=\")", b"1980-01-01T00:00:00"),  # as Qt 6.11 writes them
        (rb"(?<=uuid:)[0-9a-f-]{36}", b""),
        (rb"(?<=/ID \[ <)[0-9A-Fa-f]+> <[0-9A-Fa-f]+(?=> \])", b""),
    ):
        pdf = re.sub(pattern, lambda found, start=constant: _constant(found[0], start), pdf)  # type: ignore[misc]
    return pdf


def _constant(old: bytes, start: bytes) -> bytes:
    """A text as long as *old* that begins with *start* and goes on with old's signs, each digit a nought."""
    return start + re.sub(rb"[0-9a-fA-F]", b"0", old[len(start) :])
