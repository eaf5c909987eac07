"""A figure for print: the whole timeline, the map, or both, as PNG, SVG or PDF, with pages of quotes.

The same dossier and options give the same bytes.  So a figure has no "today": what it is drawn on a
day must not change it; the day of publication is the line it carries instead.  The layout is made first,
as values with every rectangle in them, and painted after: so tests ask the layout whether labels overlap.
Over it stands the title of the article; of one without a title what `model.heading` finds, never a sentence
cut off.

**What has nothing to show takes no room.**  Where nothing is dated there is no axis, and where nothing has a
place a spread is a timeline with a line at its foot that says so: a map of the whole world says of an article
that it is about the whole world.  A map alone of nothing is refused in a sentence, as a film of no time is; a
claim between two known places, a way by sea or a layer is something.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from viewer.draw import figure_sheet, figure_words
from viewer.draw.figure_making import sheets
from viewer.draw.figure_options import (
    LAYOUT_DPI,
    LEAST_PT,
    MM_PER_INCH,
    MOST_PIXELS,
    PRESETS,
    Figure,
    FigureError,
    FigureKind,
    Unit,
)
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.figure_sheet import Sheet
from viewer.draw.figure_words import about, alt_text
from viewer.draw.map_base import Base
from viewer.draw.png import png
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.numerals import numeral

__all__ = [
    "ENDINGS",
    "PRESETS",
    "Figure",
    "FigureError",
    "FigureKind",
    "Saved",
    "Unit",
    "about",
    "alt_text",
    "picture",
    "raster",
    "save",
    "sheets",
    "to_pdf",
    "to_png",
    "to_svg",
    "too_small",
]

ENDINGS = (".png", ".svg", ".pdf", ".gif", ".webp", ".frames")
FILMS = (".gif", ".webp", ".frames")
ENDINGS_WORDS = ".png, .svg, .pdf, .gif, .webp or .frames"


MOST_LEFT = 10_000  # files that are looked for
Write = Callable[[Path, bytes], object]


@dataclass(frozen=True, slots=True)
class Saved:
    """The files that were written, and what there is to say against the figure in them."""

    paths: tuple[Path, ...]
    warnings: tuple[str, ...] = ()


def save(
    dossier: Dossier, figure: Figure, path: Path, *, base: Base, write: Write = Path.write_bytes
) -> Saved:
    """Write *figure* to *path*, in the format that its ending names.

    A PDF has the pages of quotes in it; pictures have each of them in a file of its own, `NAME-2.png` and on;
    `.frames` is a folder of numbered pictures.  Nothing is ever deleted: pages that an earlier figure of more
    pages left behind are named in the warnings.

    Args:
        write: what puts the bytes of a file where they belong.

    Raises:
        FigureError: the ending is none of ENDINGS, or the size is out of reach.
        OSError: it could not be written.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise FigureError(f"{path} should end in {ENDINGS_WORDS}")
    made = sheets(dossier, figure, base=base, on_one=ending in FILMS)
    if ending == ".frames":
        path.mkdir(exist_ok=True)
    written = []
    for out, content in _files(dossier, figure, path, made, base=base):
        write(out, content)
        written.append(out)
    warnings = filter(None, [too_small(made, figure), _left(path, len(written), figure)])
    return Saved(tuple(written), tuple(warnings))


def _files(
    dossier: Dossier, figure: Figure, path: Path, made: tuple[Sheet, ...], *, base: Base
) -> Iterator[tuple[Path, bytes]]:
    """The files of a figure, and what is to be in them."""
    ending = path.suffix.lower()
    if ending == ".pdf":
        yield path, _pdf(dossier, figure, made)
    elif ending in FILMS:
        yield from _film(dossier, figure, path, base=base)
    else:
        for number, sheet in enumerate(made, 1):
            yield _page(path, number), _one(dossier, figure, sheet, ending)


def _film(dossier: Dossier, figure: Figure, path: Path, *, base: Base) -> Iterator[tuple[Path, bytes]]:
    from viewer.draw import figure_film

    ending = path.suffix.lower()
    if ending != ".frames":
        made = figure_film.to_gif if ending == ".gif" else figure_film.to_webp
        yield path, made(dossier, figure, base=base)
        return
    before, content = None, b""
    for number, image in enumerate(figure_film.to_frames(dossier, figure, base=base), 1):
        if image is not before:
            before, content = image, png(image)
        yield _page(path, number), content


def _page(path: Path, number: int) -> Path:
    """The file of a page, or of a picture of a film."""
    if path.suffix.lower() == ".frames":
        return path / f"{number:04}.png"
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def _left(path: Path, count: int, figure: Figure) -> str:
    """A sentence on files that go on after those that were written; empty where there are none."""
    if path.suffix.lower() in (".pdf", ".gif", ".webp"):
        return ""
    last = count
    while last < MOST_LEFT and _page(path, last + 1).exists():
        last += 1
    names = [_page(path, number).name for number in (count + 1, last)]
    if last == count:
        return ""
    said = FIGURE_PHRASES[figure.language]
    return said.one_left.format(names[0]) if last == count + 1 else said.left.format(*names)


def too_small(made: tuple[Sheet, ...], figure: Figure) -> str:
    """A sentence that says how small the type is, where it is hard to read; empty where it is not."""
    per_unit = LAYOUT_DPI / MM_PER_INCH if figure.unit == "mm" else 1.0
    magnified = figure.size[0] * per_unit / made[0].size[0]
    points = min(sheet.smallest_px for sheet in made) * magnified * 0.75
    said = numeral(points, figure.language, digits=1)
    return FIGURE_PHRASES[figure.language].small.format(said) if points < LEAST_PT - 0.05 else ""


def picture(dossier: Dossier, figure: Figure, *, base: Base, pixels: tuple[int, int] | None = None) -> QImage:
    """The first sheet as an image of exactly `figure.pixels`, or of *pixels* for a proof.

    Raises:
        FigureError: it would have more pixels than memory is sure to hold.
    """
    return raster(sheets(dossier, figure, base=base)[0], figure, pixels=pixels)


def raster(
    sheet: Sheet, figure: Figure, *, pixels: tuple[int, int] | None = None, focus: Focus | None = None
) -> QImage:
    """A sheet as an image; see `picture`."""
    width, height = pixels or figure.pixels
    if width * height > MOST_PIXELS or min(width, height) < 1:
        raise FigureError(f"{width} x {height} pixels are out of reach; choose a smaller size or fewer dpi")
    image = QImage(width, height, QImage.Format.Format_RGB32)
    per_metre = round((figure.dpi if figure.unit == "mm" else LAYOUT_DPI) / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    painter = QPainter(image)
    try:
        across, down = sheet.size
        # a page's dots must not reach the fonts, which are measured in the style's pixels
        painter.scale(width / across, height / down)
        figure_sheet.paint(painter, sheet, focus)
    finally:
        painter.end()
    return image


def to_png(dossier: Dossier, figure: Figure, *, base: Base) -> bytes:
    """The first sheet as PNG, with its dots per inch, title, description and source."""
    return _png(dossier, figure, sheets(dossier, figure, base=base)[0])


def to_svg(dossier: Dossier, figure: Figure, *, base: Base) -> bytes:
    """The first sheet as SVG."""
    return _svg(dossier, figure, sheets(dossier, figure, base=base)[0])


def to_pdf(dossier: Dossier, figure: Figure, *, base: Base) -> bytes:
    """Every sheet as a page of a PDF."""
    return _pdf(dossier, figure, sheets(dossier, figure, base=base))


def _pdf(dossier: Dossier, figure: Figure, made: tuple[Sheet, ...]) -> bytes:
    """The sheets as a PDF; each further page of a timeline tells of the events that stand on it."""
    from viewer.draw import figure_pdf  # each format is loaded for its first figure

    told = about(dossier, figure)
    alts = [told.description]
    for sheet in made[1:]:
        shown = [item.event for item in sheet.timeline.layout.items] if sheet.timeline else []
        alts.append(figure_words.part_text(dossier, figure, frozenset(shown)))
    return figure_pdf.written(made, figure, told, tuple(alts))


def _one(dossier: Dossier, figure: Figure, sheet: Sheet, ending: str) -> bytes:
    return _png(dossier, figure, sheet) if ending == ".png" else _svg(dossier, figure, sheet)


def _svg(dossier: Dossier, figure: Figure, sheet: Sheet) -> bytes:
    from viewer.draw import figure_svg

    return figure_svg.written(sheet, figure, dossier, about(dossier, figure))


def _png(dossier: Dossier, figure: Figure, sheet: Sheet) -> bytes:
    image = raster(sheet, figure)
    told = about(dossier, figure)
    image.setText("Title", told.title)
    image.setText("Description", told.description)
    image.setText("Source", figure_words.source(figure.chosen(dossier), figure))
    image.setText("Software", "Sightline")
    return png(image)
