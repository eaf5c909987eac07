"""A figure as PDF: vectors, the fonts embedded, without the time it was made."""

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from viewer.draw import figure_sheet
from viewer.draw.figure_options import LAYOUT_DPI, MM_PER_INCH, Figure
from viewer.draw.figure_sheet import Sheet
from viewer.draw.figure_words import About


def written(sheets: tuple[Sheet, ...], figure: Figure, about: About) -> bytes:
    """The sheets as pages, with the title of the document, its language, and its description in words."""
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
    painter = QPainter(writer)
    try:
        for i, sheet in enumerate(sheets):
            if i:
                writer.newPage()
            painter.save()
            painter.scale(writer.width() / sheet.size[0], writer.height() / sheet.size[1])
            figure_sheet.paint(painter, sheet)
            painter.restore()
    finally:
        painter.end()
    return _timeless(bytes(kept.data()))


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
