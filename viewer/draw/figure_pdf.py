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
    return _told(_timeless(bytes(kept.data())), figure.language, about)


def _told(pdf: bytes, language: str, about: About) -> bytes:
    """*pdf* with its language, its description, and the wish that a reader shows its title.

    Qt writes none of these; they are appended as a later version of two objects, which moves nothing.
    """
    root, info = (re.search(rb"/" + name + rb" (\d+) 0 R", pdf) for name in (b"Root", b"Info"))
    start = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref", pdf, re.DOTALL)
    if not (root and info and start and trailer):
        return pdf  # written by a Qt that writes otherwise; the figure is the same
    shown = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode()
    said = b"/Subject <%s>\n" % ("\ufeff" + about.description).encode("utf-16-be").hex().encode()
    made, index = bytearray(pdf), b"xref\n"
    for number, more in sorted(((int(root[1]), shown), (int(info[1]), said))):
        old = re.search(rb"\n%d 0 obj\s*<<(.*?)>>\s*endobj" % number, pdf, re.DOTALL)
        if old is None:
            return pdf
        index += b"%d 1\n%010d 00000 n \n" % (number, len(made))
        made += b"%d 0 obj\n<<%s%s>>\nendobj\n" % (number, old[1], more)
    end = b"trailer\n<<%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (trailer[1], start[1], len(made))
    return bytes(made) + index + end


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
