"""A figure whose time window moves from the first date to the last, as an animated GIF."""

import io
from collections.abc import Iterator

from PySide6.QtGui import QImage, QPainter

from viewer.draw import figure_sheet, figure_words
from viewer.draw.figure_making import sheets
from viewer.draw.figure_options import Figure, FigureError
from viewer.draw.map_base import Base
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

FRAMES_A_SECOND = 5
SHARE = 0.12  # of the whole time that the window shows
MOST_PX = 1280  # a longer side is scaled down: a GIF of a printed page would be of no use to anyone


def to_gif(dossier: Dossier, figure: Figure, *, base: Base) -> bytes:
    """Pictures one after another, the last one with all time; the first sheet only.

    Raises:
        FigureError: there is no time to move through, or it would take more memory than is sure to be there.
    """
    from PIL import Image

    frames = []
    for image in pictures(dossier, figure, base=base):
        shown = image.convertToFormat(QImage.Format.Format_RGB888)
        size = shown.width(), shown.height()
        made = Image.frombytes("RGB", size, bytes(shown.constBits()), "raw", "RGB", shown.bytesPerLine())
        frames.append(made)
    palette = frames[-1].quantize(255, dither=Image.Dither.NONE)
    flat = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    kept = io.BytesIO()
    durations = [round(1000 / FRAMES_A_SECOND)] * (len(flat) - 1) + [2500]
    flat[0].save(
        kept,
        "GIF",
        save_all=True,
        append_images=flat[1:],
        duration=durations,
        loop=0,
        comment=figure_words.title(dossier, figure).encode("utf-8"),
    )
    return kept.getvalue()


def pictures(dossier: Dossier, figure: Figure, *, base: Base) -> Iterator[QImage]:
    """The pictures of the animation; the figure is laid out once, and only what is faded changes."""
    whole = _range(figure.chosen(dossier))
    if whole is None:
        raise FigureError("no two dates are known, so there is no time to move through; write a PNG instead")
    sheet = sheets(dossier, figure, base=base, on_one=True)[0]
    size = _size(figure)
    length = (whole[1] - whole[0]) * SHARE
    steps = max(2, round(figure.seconds * FRAMES_A_SECOND))
    for i in range(steps):
        first = whole[0] - length + (whole[1] - whole[0] + length) * i / (steps - 1)
        focus = Focus(window_s=(first, first + length))
        seen = figure_sheet.refocused(sheet, dossier, figure, focus)
        yield _painted(seen, size, focus)
    yield _painted(sheet, size, Focus())


def _painted(sheet: figure_sheet.Sheet, size: tuple[int, int], focus: Focus) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        painter.scale(size[0] / sheet.size[0], size[1] / sheet.size[1])
        figure_sheet.paint(painter, sheet, focus)
    finally:
        painter.end()
    return image


def _size(figure: Figure) -> tuple[int, int]:
    width, height = figure.pixels
    share = min(1.0, MOST_PX / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def _range(chosen: Dossier) -> tuple[float, float] | None:
    dates = [e.when for e in chosen.events.values() if e.when and e.when.is_dated]
    bounds = [s for when in dates for s in query.outer_s(when) if abs(s) != query.ENDLESS]
    return (min(bounds), max(bounds)) if bounds and max(bounds) > min(bounds) else None
