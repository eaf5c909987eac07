"""`sightline export`: figures of articles, dossiers and files of events; loads QtGui, but no widgets."""

import argparse
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.commands.asking import FAILED, FINE, Parser, Wrong, day
from viewer.commands.batch import Batch, expanded, say
from viewer.commands.inputs import gazetteer, open_any
from viewer.model.event import Certainty
from viewer.model.focus import ALL
from viewer.model.moment import Moment
from viewer.model.query import Lane

if TYPE_CHECKING:
    from viewer.draw.figure import Figure
    from viewer.draw.figure_options import Size
    from viewer.draw.map_base import Base
    from viewer.model.dossier import Dossier

FORMATS = ("png", "svg", "pdf", "gif")
PRESETS = "a4, a4-portrait, a3, a3-portrait, letter, letter-portrait, column, two-columns, slide, square"
_SIZE = re.compile(r"(?P<width>\d+(?:\.\d+)?)\s*[x×]\s*(?P<height>\d+(?:\.\d+)?)\s*(?P<unit>mm|px)")


def parser() -> Parser:
    """The arguments of `sightline export`."""
    made = Parser(
        "sightline export",
        description="Draw a figure of articles, dossiers or files of events. Several inputs become one "
        "figure, or a figure each where OUT is a folder.",
    )
    made.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="files, folders or patterns like notes/*.txt; - is standard input",
    )
    made.add_argument(
        "-o", "--output", required=True, metavar="OUT.(png|svg|pdf|gif)", help="a file, or a folder with --to"
    )
    made.add_argument("--to", choices=FORMATS, help="the format, where OUT is a folder")
    made.add_argument("--published", type=day, metavar="YYYY-MM-DD", help="the day the articles appeared")
    made.add_argument("--alt-text", metavar="FILE", help="write what the figure shows in words; - prints it")
    _ask_for_look(made)
    _ask_for_events(made)
    _ask_for_parts(made)
    return made


def _ask_for_look(made: Parser) -> None:
    group = made.add_argument_group("size and look")
    group.add_argument("--figure", choices=("timeline", "map", "spread"), default="spread")
    group.add_argument(
        "--size",
        type=size,
        default=((297.0, 210.0), "mm"),
        metavar="PRESET|297x210mm|1920x1080px",
        help=f"one of {PRESETS}, or width x height (default a4)",
    )
    group.add_argument("--dpi", type=_dpi, default=300, help="of a PNG in millimetres (default 300)")
    group.add_argument("--theme", choices=("light", "dark", "print", "bw"), default="print")
    group.add_argument("--language", choices=("en", "es"), default="en", help="of the words that are added")
    group.add_argument("--text", type=_text, metavar="1.0", help="size of type; 1.0 is 9 points or 12 pixels")
    group.add_argument("--lanes", choices=[lane.value for lane in Lane], default=Lane.PLACE.value)
    group.add_argument("--seconds", type=_seconds, default=12.0, help="that a GIF takes (default 12)")


def _ask_for_events(made: Parser) -> None:
    group = made.add_argument_group("which events (all by default; the figure says how many of them)")
    group.add_argument(
        "--window", type=_window, metavar="FIRST..LAST", help="days like 2024-01-01..2026-06-30, or years"
    )
    group.add_argument("--certainty", type=_certainties, default=ALL, metavar="occurred,planned,...")
    group.add_argument("--search", default="", metavar="WORDS", help="only events that hold these words")
    group.add_argument(
        "--events", type=_ids, metavar="ID,ID,...", help="only these, by the ids that read prints"
    )


def _ask_for_parts(made: Parser) -> None:
    group = made.add_argument_group("what stands on it")
    group.add_argument("--title", help="instead of the article's")
    group.add_argument("--source", help="the source line, instead of the files that were read; '' for none")
    group.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="instead of the day of publication")
    group.add_argument(
        "--quotes",
        choices=("none", "beside", "page"),
        default="none",
        help="list the quotes beside the figure or on pages of their own, NAME-2 and on for pictures",
    )
    for part, what in (
        ("numbers", "numbers that tie map, timeline and quotes together"),
        ("legend", "the legend"),
        ("scale-bar", "the scale bar"),
        ("locator", "the small map that says where the map lies"),
        ("stamp", "the line of dates and counts under the title"),
    ):
        name = part.replace("-", "_")
        group.add_argument(f"--no-{part}", dest=name, action="store_false", help=f"without {what}")


def run(arguments: Sequence[str]) -> int:
    """Export; the exit status: 0 fine, 1 where a file of several could not be done."""
    options = parser().parse_args(arguments)
    output = Path(options.output)
    into_folder = output.is_dir() or options.output.endswith((os.sep, "/"))
    _check(options, output, into_folder=into_folder)
    names = expanded(options.paths)
    if len(names) == 1:  # alone, what is wrong with it is all there is to say
        target = output / f"{_stem(names[0])}.{options.to}" if into_folder else output
        _Press(options).write([open_any(names[0], options.published)], target)
        return FINE
    batch, found = Batch(names), []
    press = _Press(options)
    if into_folder:
        batch.each(lambda name: press.write([open_any(name, options.published)], _in(output, name, options)))
    else:
        batch.each(lambda name: found.append(open_any(name, options.published)))
        if found:
            press.write(found, output)
    batch.tell_failures()
    return FAILED if batch.failures else FINE


def _check(options: argparse.Namespace, output: Path, *, into_folder: bool) -> None:
    if into_folder and not options.to:
        raise Wrong("-o is a folder; say which format with --to")
    if not into_folder and output.suffix.lower().lstrip(".") not in FORMATS:
        raise Wrong(f"{output} should end in .png, .svg, .pdf or .gif")
    if not output.absolute().parent.is_dir():
        raise Wrong(f"{output.parent} is no folder; make it first")
    told = options.alt_text
    if told and told != "-" and not Path(told).absolute().parent.is_dir():
        raise Wrong(f"{Path(told).parent} is no folder; make it first")


def _in(folder: Path, name: str, options: argparse.Namespace) -> Path:
    return folder / f"{_stem(name)}.{options.to}"


def _stem(name: str) -> str:
    return "standard input" if name == "-" else Path(name).stem


class _Press:
    """Makes files of dossiers; the fonts and the map are opened for the first and kept for the rest."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._opened: tuple[Any, Base] | None = None

    def write(self, dossiers: "list[Dossier]", target: Path) -> None:
        """Write the figure of some dossiers, and its text where that was asked for."""
        base = self._base()
        from viewer.draw import figure

        dossier = dossiers[0]
        if len(dossiers) > 1:
            from viewer.files.formats.merge import merged

            dossier = merged(dossiers)
        chosen = options_of(self._options)
        _know(dossier, chosen)
        target.parent.mkdir(exist_ok=True)
        for sentence in figure.save(dossier, chosen, target, base=base).warnings:
            say(f"sightline: {target}: {sentence}")
        if self._options.alt_text:
            self._tell(figure.alt_text(dossier, chosen))

    def _base(self) -> "Base":
        if self._opened is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            from PySide6.QtGui import QGuiApplication

            from viewer import paths
            from viewer.draw import fonts
            from viewer.draw.map_base import Base
            from viewer.geo.basemap import Basemap

            app = QGuiApplication.instance() or QGuiApplication(["sightline"])
            fonts.load(paths.resource("fonts"))
            self._opened = app, Base(Basemap.open(paths.resource("basemap.bin")), gazetteer())
        return self._opened[1]

    def _tell(self, words: str) -> None:
        if self._options.alt_text == "-":
            print(words)
        else:
            Path(self._options.alt_text).write_text(words + "\n", encoding="utf-8")


def options_of(options: argparse.Namespace) -> "Figure":
    """The figure that the arguments describe."""
    from viewer.draw.figure import Figure

    area, unit = options.size
    return Figure(
        kind=options.figure,
        size=area,
        unit=unit,
        dpi=options.dpi,
        theme=options.theme,
        title=options.title,
        language=options.language,
        text=options.text,
        source=options.source,
        as_of=options.as_of,
        window=options.window,
        certainties=options.certainty,
        search=options.search,
        events=options.events,
        lanes=Lane(options.lanes),
        quotes=options.quotes,
        numbers=options.numbers,
        legend=options.legend,
        scale_bar=options.scale_bar,
        locator=options.locator,
        stamp=options.stamp,
        seconds=options.seconds,
    )


def _know(dossier: "Dossier", chosen: "Figure") -> None:
    """Complain of ids that no event has."""
    unknown = sorted((chosen.events or frozenset()) - dossier.events.keys())
    if unknown:
        raise Wrong(f"no event has the id {', '.join(unknown)}; sightline read prints the ids there are")


def size(text: str) -> "Size":
    """The size that an argument says: a preset, or width and height in mm or px.

    Raises:
        ArgumentTypeError: it says none, or one out of reach.
    """
    found = _SIZE.fullmatch(text.strip().lower())
    if not found:
        from viewer.draw.figure_options import PRESETS as SIZES

        if preset := SIZES.get(text.strip().lower()):
            return preset
        raise argparse.ArgumentTypeError(f"{text!r} is no size like 297x210mm, 1920x1080px or {PRESETS}")
    width, height = float(found["width"]), float(found["height"])
    least, most = (20, 2000) if found["unit"] == "mm" else (80, 20_000)
    if not (least <= width <= most and least <= height <= most):
        raise argparse.ArgumentTypeError(
            f"{text!r} should be between {least} and {most} {found['unit']} a side"
        )
    return (width, height), "mm" if found["unit"] == "mm" else "px"


def _dpi(text: str) -> int:
    if not text.isdigit() or not 30 <= int(text) <= 1200:
        raise argparse.ArgumentTypeError(f"{text!r} should be a whole number from 30 to 1200")
    return int(text)


def _number(text: str, least: float, most: float) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{text!r} should be a number from {least:g} to {most:g}")
    return value


def _text(text: str) -> float:
    return _number(text, 0.3, 6)


def _seconds(text: str) -> float:
    return _number(text, 1, 120)


def _window(text: str) -> tuple[Moment, Moment]:
    first, dots, last = text.partition("..")
    try:
        window = _bound(first, last=False), _bound(last if dots else first, last=True)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no window like 2024..2026-06-30: {error}") from None
    if window[1] < window[0]:
        raise argparse.ArgumentTypeError(f"{text!r} ends before it begins")
    return window


def _bound(text: str, *, last: bool) -> Moment:
    """The first or the last day of a date in EDTF."""
    from viewer.model.edtf import parse_edtf

    when = parse_edtf(text)
    found = when.end[1] if last else when.start[0]
    if found is None:
        raise ValueError(f"{text!r} is open")
    return found.whole_day


def _certainties(text: str) -> frozenset[Certainty]:
    try:
        return frozenset(Certainty(word.strip()) for word in text.split(","))
    except ValueError:
        words = ", ".join(Certainty)
        raise argparse.ArgumentTypeError(f"{text!r} should be some of {words}, with commas between") from None


def _ids(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(",") if word.strip())
