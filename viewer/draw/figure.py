"""A figure for print: the whole timeline, the map, or both, as PNG, SVG or PDF.

The same dossier and options give the same bytes.  So a figure has no "today": what it is drawn on a
day must not change it; the day of publication is the line it carries instead.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from viewer.draw import legend, timeline
from viewer.draw import map as maps
from viewer.draw.style import STYLES, Style, ThemeName, color
from viewer.draw.timeline_layout import AXIS_PX, TimelineView
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

FigureKind = Literal["timeline", "map", "spread"]
Unit = Literal["mm", "px"]
MM_PER_INCH = 25.4
LAYOUT_DPI = 96.0
MARGIN_PX, HEAD_PX, FOOT_PX, LEGEND_PX = 22.0, 40.0, 24.0, 24.0
NARROW_PX = 620.0  # a page narrower than this is laid out as if it were so wide, and scaled down
MOST_PIXELS = 200_000_000


class FigureError(ValueError):
    """A figure cannot be made; one sentence that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What to draw and on how much: `size` in `unit`; `dpi` counts for millimetres in a PNG."""

    kind: FigureKind = "spread"
    size: tuple[float, float] = (297.0, 210.0)
    unit: Unit = "mm"
    dpi: int = 300
    theme: ThemeName = "print"
    title: str | None = None

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of a PNG."""
        if self.unit == "px":
            return round(self.size[0]), round(self.size[1])
        return round(self.size[0] / MM_PER_INCH * self.dpi), round(self.size[1] / MM_PER_INCH * self.dpi)

    @property
    def layout_px(self) -> tuple[float, float]:
        """Width and height in the pixels that styles are written in."""
        per_unit = LAYOUT_DPI / MM_PER_INCH if self.unit == "mm" else 1.0
        width, height = self.size[0] * per_unit, self.size[1] * per_unit
        if width < NARROW_PX:
            return NARROW_PX, height * NARROW_PX / width
        if width > 2200:
            return 2200.0, height * 2200 / width
        return width, height


def save(dossier: Dossier, figure: Figure, path: Path, *, base: maps.Base) -> None:
    """Write *figure* of *dossier* to *path*, in the format that its ending names.

    Raises:
        FigureError: the ending is none of .png, .svg and .pdf, or the size is out of reach.
        OSError: it could not be written.
    """
    makers = {".png": to_png, ".svg": to_svg, ".pdf": to_pdf}
    maker = makers.get(path.suffix.lower())
    if maker is None:
        raise FigureError(f"{path} should end in .png, .svg or .pdf")
    path.write_bytes(maker(dossier, figure, base=base))


def compose(painter: QPainter, dossier: Dossier, figure: Figure, *, base: maps.Base) -> None:
    """Paint the figure over `figure.layout_px`."""
    style = STYLES[figure.theme]
    width, height = figure.layout_px
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, height), color(style.ground))
    top = _paint_head(painter, dossier, figure, style)
    bottom = height - FOOT_PX - LEGEND_PX
    _paint_foot(painter, dossier, figure, style)
    inner = QRectF(MARGIN_PX, top, width - 2 * MARGIN_PX, bottom - top)
    if figure.kind == "map":
        _paint_map(painter, inner, dossier, style=style, base=base)
    elif figure.kind == "timeline":
        _paint_timeline(painter, inner, dossier, style=style)
    else:
        below = _timeline_height(dossier, inner.width(), style)
        share = min(below, inner.height() * 0.6)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - share - 8)
        _paint_map(painter, upper, dossier, style=style, base=base)
        lower = QRectF(inner.left(), inner.bottom() - share, inner.width(), share)
        _paint_timeline(painter, lower, dossier, style=style)


def _paint_head(painter: QPainter, dossier: Dossier, figure: Figure, style: Style) -> float:
    articles = list(dossier.articles.values())
    title = figure.title or (articles[0].title if articles else "Nothing open")
    painter.setPen(color(style.text))
    painter.setFont(style.font(17, bold=True))
    width = figure.layout_px[0] - 2 * MARGIN_PX
    painter.drawText(QPointF(MARGIN_PX, MARGIN_PX + 14), _fitting(title, width, painter))
    return MARGIN_PX + HEAD_PX - 14


def _fitting(text: str, width: float, painter: QPainter) -> str:
    """*text*, or as many whole words as *width* holds with an ellipsis."""
    measure = painter.fontMetrics()
    if measure.horizontalAdvance(text) <= width:
        return text
    words = text.split()
    while words and measure.horizontalAdvance(" ".join(words) + " …") > width:
        words.pop()
    return " ".join(words) + " …"


def _paint_foot(painter: QPainter, dossier: Dossier, figure: Figure, style: Style) -> None:
    width, height = figure.layout_px
    found = legend.in_use(dossier.events.values())
    line = QRectF(MARGIN_PX, height - FOOT_PX - LEGEND_PX, width - 2 * MARGIN_PX, LEGEND_PX)
    legend.paint(painter, line, found, style, marks=figure.kind == "map")
    painter.setFont(style.font(style.small_px - 1))
    painter.setPen(color(style.soft))
    sources = "; ".join(_source_words(article) for article in dossier.articles.values())
    text = f"Read from {sources}. Every mark rests on a quote of the text." if sources else ""
    painter.drawText(QPointF(MARGIN_PX, height - FOOT_PX / 2), _fitting(text, width - 2 * MARGIN_PX, painter))


def _source_words(article: Article) -> str:
    """An article's file, day and the beginning of its hash."""
    day = f"published {article.published}" if article.published else "undated"
    return f"{article.source or article.title}, {day}, SHA-256 {article.sha256[:12]}"


def _view(dossier: Dossier, width: float, height: float) -> TimelineView:
    first, last = timeline.fit(dossier)
    return TimelineView(first, last, width, height)


def _timeline_height(dossier: Dossier, width: float, style: Style) -> float:
    layout = timeline.lay_out(dossier, Focus(), _view(dossier, width, 1000), style)
    return layout.content_px + AXIS_PX + 2


def _paint_timeline(painter: QPainter, rect: QRectF, dossier: Dossier, *, style: Style) -> None:
    """The whole timeline: where it is taller than *rect* it is scaled down, never cut."""
    needed = _timeline_height(dossier, rect.width(), style)
    scale = min(1.0, rect.height() / needed)
    for _ in range(4):  # wider lines hold more, so less scaling may do
        needed = _timeline_height(dossier, rect.width() / scale, style)
        scale = min(1.0, rect.height() / needed)
    view = _view(dossier, rect.width() / scale, min(needed, rect.height() / scale))
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px))
    timeline.paint(painter, timeline.lay_out(dossier, Focus(), view, style), Focus(), style)
    painter.restore()


def _paint_map(painter: QPainter, rect: QRectF, dossier: Dossier, *, style: Style, base: maps.Base) -> None:
    view = maps.MapView.fit(dossier, rect.width(), rect.height())
    layout = maps.lay_out(dossier, Focus(), view, style=style, base=base)
    painter.save()
    painter.translate(rect.topLeft())
    painter.setClipRect(QRectF(0, 0, rect.width(), rect.height()))
    maps.paint(painter, layout, Focus(), style)
    painter.restore()


def picture(
    dossier: Dossier, figure: Figure, *, base: maps.Base, pixels: tuple[int, int] | None = None
) -> QImage:
    """The figure as an image of exactly `figure.pixels`, or of *pixels* for a proof.

    Raises:
        FigureError: it would have more pixels than memory is sure to hold.
    """
    width, height = pixels or figure.pixels
    if width * height > MOST_PIXELS or min(width, height) < 1:
        raise FigureError(f"{width} x {height} pixels are out of reach; choose a smaller size or fewer dpi")
    image = QImage(width, height, QImage.Format.Format_RGB32)
    per_metre = round((figure.dpi if figure.unit == "mm" else LAYOUT_DPI) / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    painter = QPainter(image)
    try:
        across, down = figure.layout_px
        # a page's dots must not reach the fonts, which are measured in the style's pixels
        painter.scale(width / across, height / down)
        compose(painter, dossier, figure, base=base)
    finally:
        painter.end()
    return image


def to_png(dossier: Dossier, figure: Figure, *, base: maps.Base) -> bytes:
    """The figure as PNG, with its dots per inch."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(dossier, figure, base=base).save(buffer, "PNG", 80)  # type: ignore[call-overload]
    return bytes(kept.data())


def to_svg(dossier: Dossier, figure: Figure, *, base: maps.Base) -> bytes:
    """The figure as SVG: text stays text, in the family of the program with a generic one after it."""
    from PySide6.QtSvg import QSvgGenerator

    across, down = figure.layout_px
    kept = QByteArray()
    buffer = QBuffer(kept)
    made = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # Tiny, which is the default, does not clip
    made.setOutputDevice(buffer)
    made.setResolution(round(LAYOUT_DPI))
    made.setViewBox(QRectF(0, 0, across, down))
    made.setTitle(_title(dossier, figure))
    made.setDescription(alt_text(dossier, figure))
    painter = QPainter(made)
    try:
        compose(painter, dossier, figure, base=base)
    finally:
        painter.end()
    text = bytes(kept.data()).decode("utf-8")
    size = f'width="{figure.size[0]:g}{figure.unit}" height="{figure.size[1]:g}{figure.unit}"'
    text = re.sub(r'width="[^"]*" height="[^"]*"', size, text, count=1)
    return re.sub(r'font-family="([^",]+)"', r'font-family="\1, sans-serif"', text).encode("utf-8")


def to_pdf(dossier: Dossier, figure: Figure, *, base: maps.Base) -> bytes:
    """The figure as PDF: vectors, the font embedded, without the time it was made."""
    across, down = figure.layout_px
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    writer.setTitle(_title(dossier, figure))
    writer.setCreator("Sightline")
    per_unit = 1.0 if figure.unit == "mm" else MM_PER_INCH / LAYOUT_DPI
    page = QPageSize(QSizeF(figure.size[0] * per_unit, figure.size[1] * per_unit), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    try:
        painter.scale(writer.width() / across, writer.height() / down)
        compose(painter, dossier, figure, base=base)
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


def _title(dossier: Dossier, figure: Figure) -> str:
    articles = list(dossier.articles.values())
    return figure.title or (articles[0].title if articles else "Sightline")


def alt_text(dossier: Dossier, figure: Figure) -> str:
    """What the figure shows, in words, for those who do not see it."""
    what = {"timeline": "A timeline", "map": "A map", "spread": "A map above a timeline"}[figure.kind]
    events = dossier.events.values()
    counted = ", ".join(f"{sum(e.certainty is c for e in events)} {c}" for c in legend.in_use(events))
    headlines = "; ".join(f"{e.what} ({e.certainty})" for e in events)
    return f"{what} of {len(dossier.events)} events: {counted}. {headlines}."
