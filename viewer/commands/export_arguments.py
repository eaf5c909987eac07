"""The arguments of `sightline export`, and the figure that they describe."""

import argparse
import re
from typing import TYPE_CHECKING

from viewer.commands.asking import Parser, appeared, day
from viewer.model.event import Certainty
from viewer.model.focus import ALL
from viewer.model.known import Clock
from viewer.model.moment import Moment
from viewer.model.query import Lane
from viewer.model.when import EventId
from viewer.model.zone import Zone

if TYPE_CHECKING:
    from viewer.draw.figure import Figure
    from viewer.draw.figure_options import Size

FORMATS = ("png", "svg", "pdf", "gif", "webp", "frames")
ENDINGS = ".png, .svg, .pdf, .gif, .webp or .frames"
PRESETS = (
    "a4, a4-portrait, a5, a5-portrait, a3, a3-portrait, letter, letter-portrait, column, two-columns, slide, "
    "square"
)
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
        "-o",
        "--output",
        required=True,
        metavar="OUT.(png|svg|pdf|gif|webp|frames)",
        help="a file, or a folder with --to; OUT.frames is a folder of numbered PNGs of a film",
    )
    made.add_argument("--to", choices=FORMATS, help="the format, where OUT is a folder")
    made.add_argument(
        "--published",
        type=appeared,
        metavar="DATE",
        help="when the articles appeared: a day, or what is known of it",
    )
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
    group.add_argument("--seconds", type=_seconds, default=12.0, help="that a film takes (default 12)")


def _ask_for_events(made: Parser) -> None:
    group = made.add_argument_group("which events (all by default; the figure says how many of them)")
    group.add_argument(
        "--window", type=_window, metavar="FIRST..LAST", help="days like 2024-01-01..2026-06-30, or years"
    )
    group.add_argument(
        "--zone", type=_zone, metavar="AREA/CITY", help="tell times by the clocks there: America/Lima"
    )
    group.add_argument(
        "--as-of", type=day, metavar="YYYY-MM-DD", help="what was known at the end of that day"
    )
    group.add_argument(
        "--clock",
        choices=("published", "recorded"),
        default="published",
        help="what known means (see --as-of)",
    )
    group.add_argument("--certainty", type=_certainties, default=ALL, metavar="occurred,planned,...")
    group.add_argument("--search", default="", metavar="WORDS", help="only events that hold these words")
    group.add_argument(
        "--events", type=_ids, metavar="ID,ID,...", help="only these, by the ids that read prints"
    )


def _ask_for_parts(made: Parser) -> None:
    group = made.add_argument_group("what stands on it")
    group.add_argument("--title", help="instead of the article's, or of its main event's headline")
    group.add_argument("--source", help="the source line, instead of the files that were read; '' for none")
    group.add_argument(
        "--quotes",
        choices=("none", "beside", "page"),
        default="none",
        help="list the quotes beside the figure or on pages of their own, NAME-2 and on for pictures",
    )
    group.add_argument(
        "--sea",
        type=_places,
        default=(),
        metavar="'PLACE; PLACE[; ...]'",
        help="the way by sea on the map, indicative: names, or latitude and longitude",
    )
    group.add_argument(
        "--closed",
        type=_names,
        default=(),
        metavar="'NAME; ...'",
        help="canals and straits that it does not use: 'Suez Canal; Bab el-Mandeb'",
    )
    group.add_argument("--knots", type=_knots, help="say how long a ship takes that goes so fast")
    for part, what in (
        ("numbers", "numbers that tie map, timeline and quotes together"),
        ("legend", "the legend"),
        ("scale-bar", "the scale bar"),
        ("locator", "the small map that says where the map lies"),
        ("stamp", "the line of dates and counts under the title"),
        ("layers", "the layers of the dossier, which are behind the figure if their files lie in its folder"),
    ):
        name = part.replace("-", "_")
        group.add_argument(f"--no-{part}", dest=name, action="store_false", help=f"without {what}")


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
        clock=Clock(options.clock),
        window=options.window,
        zone=options.zone,
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


def window_size(text: str) -> tuple[int, int]:
    """The width and height in pixels that an argument says for a window: `1600x1000px`, or without `px`.

    Raises:
        ArgumentTypeError: it says none, one in millimetres, or one out of reach.
    """
    bare = text.strip().lower().removesuffix("px")
    if not _SIZE.fullmatch(f"{bare}px"):
        raise argparse.ArgumentTypeError(f"{text!r} is no width and height in pixels, like 1600x1000px")
    (width, height), _ = size(f"{bare}px")
    return round(width), round(height)


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


def _knots(text: str) -> float:
    return _number(text, 0.1, 100)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(";"))


def _places(text: str) -> tuple[str, ...]:
    names = _names(text)
    if len(names) < 2 or not all(names):
        raise argparse.ArgumentTypeError(f"{text!r} should be two places or more, with semicolons between")
    return names


def _seconds(text: str) -> float:
    return _number(text, 1, 120)


def _zone(text: str) -> Zone:
    try:
        return Zone.of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


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


def _ids(text: str) -> frozenset[EventId]:
    return frozenset(EventId(word.strip()) for word in text.split(",") if word.strip())
