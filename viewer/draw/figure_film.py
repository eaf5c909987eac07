"""A figure whose time window moves from the first date to the last: as a GIF, a WebP, or numbered pictures.

An encoder for MP4 or WebM is larger than all of this program, so it has none.  The numbered pictures are the
whole film at an even pace, in their full size, for whichever encoder there is.
"""

import io
from collections.abc import Iterator
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray
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
LAST_MS = 2500  # how long the picture of all time stays
MOST_PX = 1280  # a longer side is scaled down: a GIF of a printed page would be of no use to anyone
COLOURS, EXACT = (
    255,
    160,
)  # of a palette, and one more for what stays; those most of a picture has, as they are
Pixels = NDArray[np.uint32]  # (n,) colours as 0xRRGGBB


def to_gif(dossier: Dossier, figure: Figure, *, base: Base) -> bytes:
    """Pictures one after another, the last one with all time; the whole figure on one sheet.

    Raises:
        FigureError: there is no time to move through.
    """
    from PIL import Image

    size = _size(figure)
    drawn = [_colours(image) for image in pictures(dossier, figure, size, base=base)]
    palette = _Palette(drawn[-1], _own(figure))
    numbered = [palette.numbers(colours) for colours in drawn]
    frames = []
    for before, now in zip([None, *numbered], numbered, strict=False):
        shown = now if before is None else np.where(now == before, np.uint8(COLOURS), now)
        frame = Image.frombytes("P", size, shown.tobytes())
        frame.putpalette([*palette.flat, 0, 0, 0])
        frame.info["transparency"] = COLOURS
        frames.append(frame)
    kept = io.BytesIO()
    frames[0].save(
        kept,
        "GIF",
        save_all=True,
        append_images=frames[1:],
        duration=_durations(len(frames)),
        loop=0,
        disposal=1,
        transparency=COLOURS,
        optimize=False,
        comment=figure_words.title(dossier, figure).encode("utf-8"),
    )
    return kept.getvalue()


def to_webp(dossier: Dossier, figure: Figure, *, base: Base) -> bytes:
    """The same pictures in all their colours, and with nothing lost.

    Raises:
        FigureError: there is no time to move through.
    """
    from PIL import Image

    frames = [
        Image.frombuffer(
            "RGB",
            (image.width(), image.height()),
            bytes(image.constBits()),
            "raw",
            "BGRX",
            image.bytesPerLine(),
            1,
        )
        for image in pictures(dossier, figure, _size(figure), base=base)
    ]
    kept = io.BytesIO()
    frames[0].save(
        kept,
        "WEBP",
        save_all=True,
        append_images=frames[1:],
        duration=_durations(len(frames)),
        loop=0,
        lossless=True,
        method=2,
        quality=20,  # of the search for a short form; what is seen is the same at any
    )
    return kept.getvalue()


def to_frames(dossier: Dossier, figure: Figure, *, base: Base) -> Iterator[QImage]:
    """Pictures of exactly `figure.pixels` for a film of FRAMES_A_SECOND; the last stands for LAST_MS.

    Raises:
        FigureError: there is no time to move through.
    """
    last = None
    for last in pictures(dossier, figure, figure.pixels, base=base):
        yield last
    if last is not None:
        yield from [last] * round(LAST_MS / 1000 * FRAMES_A_SECOND - 1)


def _durations(count: int) -> list[int]:
    """How long each picture stays, in milliseconds."""
    return [round(1000 / FRAMES_A_SECOND)] * (count - 1) + [LAST_MS]


def _colours(image: QImage) -> Pixels:
    flat = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return np.asarray(flat[:, : image.width()] & 0xFFFFFF, np.uint32).ravel()


def _own(figure: Figure) -> Pixels:
    """The colours of the figure's style, since few pixels may have one that tells a sign from others."""
    values = (getattr(figure.style, field.name) for field in fields(figure.style))
    names = [v for v in values if isinstance(v, str) and v.startswith("#")]
    return np.array(sorted({int(name[1:], 16) for name in names}), np.uint32)


class _Palette:
    """A choice of colours, and for each other colour the nearest of them, worked out once."""

    def __init__(self, picture: Pixels, own: Pixels) -> None:
        found, counts = np.unique(picture, return_counts=True)
        ordered = found[np.argsort(-counts.astype(np.int64), kind="stable")]
        ordered = np.concatenate((own, ordered[~np.isin(ordered, own)]))
        rest = ordered[EXACT:]
        step = max(1, len(rest) // (COLOURS - EXACT))
        spread = np.sort(rest)[::step][: COLOURS - EXACT]  # some of every tone there is
        self._chosen = np.concatenate((ordered[:EXACT], spread))
        self._nearest = np.zeros(1 << 24, np.uint8)
        self._is_known = np.zeros(1 << 24, bool)
        self._learn(self._chosen)

    @property
    def flat(self) -> list[int]:
        return [int(part) for part in _parts(self._chosen).ravel()]

    def numbers(self, colours: Pixels) -> NDArray[np.uint8]:
        """(n,) places in the palette of (n,) colours."""
        new = colours[~self._is_known[colours]]
        if len(new):
            self._learn(np.unique(new))
        return self._nearest[colours]

    def _learn(self, colours: Pixels) -> None:
        chosen = _parts(self._chosen)
        for some in np.array_split(colours, max(1, len(colours) // 4096)):
            apart = ((_parts(some)[:, None, :] - chosen[None, :, :]) ** 2).sum(axis=2)
            self._nearest[some] = apart.argmin(axis=1).astype(np.uint8)
        self._is_known[colours] = True


def _parts(colours: Pixels) -> NDArray[np.int32]:
    """(n, 3) red, green and blue of (n,) colours."""
    return np.stack((colours >> 16 & 255, colours >> 8 & 255, colours & 255), axis=1).astype(np.int32)


def pictures(dossier: Dossier, figure: Figure, size: tuple[int, int], *, base: Base) -> Iterator[QImage]:
    """The pictures of the animation; the figure is laid out once, and only what is faded changes."""
    whole = _range(figure.chosen(dossier))
    if whole is None:
        raise FigureError("no two dates are known, so there is no time to move through; write a PNG instead")
    sheet = sheets(dossier, figure, base=base, on_one=True)[0]
    length = (whole[1] - whole[0]) * SHARE
    steps = max(2, round(figure.seconds * FRAMES_A_SECOND))
    for i in range(steps):
        first = whole[0] - length + (whole[1] - whole[0] + length) * i / (steps - 1)
        focus = Focus(window_s=(first, first + length))
        yield _painted(figure_sheet.refocused(sheet, dossier, figure, focus), size, focus)
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
