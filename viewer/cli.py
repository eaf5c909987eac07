"""The command line without a window: `read` and `export`, and what the window is started with."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import __version__
from viewer.model import edits
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment

if TYPE_CHECKING:
    from viewer.geo.gazetteer import Gazetteer

FINE, WRONG, INTERRUPTED = 0, 2, 130
_SIZE = re.compile(r"(?P<width>\d+(?:\.\d+)?)\s*[x×]\s*(?P<height>\d+(?:\.\d+)?)\s*(?P<unit>mm|px)")
DESCRIPTION = "A timeline and map of what articles say happened. Without a command, opens the window."
EPILOG = """commands, each with --help of its own:
  sightline read ARTICLE [-o OUT.json]      what an article says, in the exchange form
  sightline export PATH -o OUT.(png|svg|pdf)  a figure of an article, dossier or exchange file
"""


class Wrong(ValueError):
    """Wrong use or bad input; one sentence for standard error."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise Wrong(f"{message}; see {self.prog} --help")


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the window is to be started with."""

    files: tuple[Path, ...]
    screenshot: Path | None
    published: Moment | None
    size: tuple[int, int] | None
    theme: str | None
    self_check: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `sightline` with *arguments*; the exit status: 0 fine, 2 wrong use or bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    commands = {"read": read, "export": export}
    try:
        if given and given[0] in commands:
            return commands[given[0]](given[1:])
        return window(window_options(given))
    except ValueError as error:  # wrong use, or bad input: each names the file, the place and what to do
        return _complain(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains at exit
        return FINE
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        return _complain(f"{name}{error.strerror or error}")
    except KeyboardInterrupt:
        return INTERRUPTED


def _complain(sentence: str) -> int:
    text = f"sightline: {sentence}\n"
    sys.stderr.write(text.encode("utf-8", "backslashreplace").decode("utf-8"))
    return WRONG


def read(arguments: Sequence[str]) -> int:
    """`sightline read`: an article's events in the exchange form; loads no Qt."""
    parser = Parser("sightline read", description="Print what an article says, in the exchange form (JSON).")
    parser.add_argument("article", help="a .txt, .md or .html file; - is standard input")
    parser.add_argument("--published", type=_day, metavar="YYYY-MM-DD", help="the day the article appeared")
    parser.add_argument("-o", "--output", metavar="OUT.json", help="write there instead of printing")
    options = parser.parse_args(arguments)
    dossier, article = _read_article(options.article, options.published)
    from viewer.files import exchange

    _write(exchange.to_json(dossier, article.id).encode("utf-8"), options.output)
    return FINE


def export(arguments: Sequence[str]) -> int:
    """`sightline export`: a figure as PNG, SVG or PDF; loads QtGui, but no widgets."""
    parser = Parser("sightline export", description="Draw a figure of an article, dossier or exchange file.")
    parser.add_argument(
        "path", help="an article, a .sightline dossier or an exchange .json; - is standard input"
    )
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.(png|svg|pdf)")
    parser.add_argument("--figure", choices=("timeline", "map", "spread"), default="spread")
    parser.add_argument("--size", type=_size, default=((297.0, 210.0), "mm"), metavar="297x210mm|1920x1080px")
    parser.add_argument("--dpi", type=_dpi, default=300, help="of a PNG in millimetres (default 300)")
    parser.add_argument("--theme", choices=("light", "dark", "print"), default="print")
    parser.add_argument("--published", type=_day, metavar="YYYY-MM-DD", help="the day the article appeared")
    options = parser.parse_args(arguments)
    if options.output.suffix.lower() not in (".png", ".svg", ".pdf"):
        raise Wrong(f"{options.output} should end in .png, .svg or .pdf")
    if not options.output.parent.is_dir():
        raise Wrong(f"{options.output.parent} is no folder; make it first")
    dossier = _open(options.path, options.published)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from viewer import paths
    from viewer.draw import figure, fonts
    from viewer.draw.map import Base
    from viewer.geo.basemap import Basemap

    app = QGuiApplication.instance() or QGuiApplication(["sightline"])
    fonts.load(paths.resource("fonts"))
    size, unit = options.size
    chosen = figure.Figure(options.figure, size=size, unit=unit, dpi=options.dpi, theme=options.theme)
    base = Base(Basemap.open(paths.resource("basemap.bin")), _gazetteer())
    figure.save(dossier, chosen, options.output, base=base)
    del app
    return FINE


def window_options(arguments: Sequence[str]) -> WindowOptions:
    """What the arguments without a command ask of the window.

    Raises:
        Wrong: they ask for something there is not.
    """
    parser = Parser(
        "sightline",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="articles, or one .sightline dossier"
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="OUT.png", help="paint the window when idle, then exit"
    )
    parser.add_argument(
        "--published", type=_day, metavar="YYYY-MM-DD", help="the day the first article appeared"
    )
    parser.add_argument("--size", type=_size, metavar="1600x1000px", help="of the window")
    parser.add_argument("--theme", choices=("light", "dark", "system"))
    parser.add_argument(
        "--self-check", action="store_true", help="print whether all is there that the program needs"
    )
    parser.add_argument("--version", action="version", version=f"sightline {__version__}")
    options = parser.parse_args(arguments)
    size = None
    if options.size:
        if options.size[1] != "px":
            raise Wrong("the size of the window is in pixels, like 1600x1000px")
        size = (round(options.size[0][0]), round(options.size[0][1]))
    if options.screenshot and not options.screenshot.parent.is_dir():
        raise Wrong(f"{options.screenshot.parent} is no folder; make it first")
    paths = tuple(options.paths)
    return WindowOptions(
        paths, options.screenshot, options.published, size, options.theme, self_check=options.self_check
    )


def window(options: WindowOptions) -> int:
    """Open the window; replaced by the program's start, since this module knows no widgets."""
    raise Wrong(f"this command line has no window for {options}")


def _day(text: str) -> Moment:
    try:
        return Moment.from_iso(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _size(text: str) -> tuple[tuple[float, float], str]:
    found = _SIZE.fullmatch(text.strip().lower())
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no size like 297x210mm or 1920x1080px")
    width, height = float(found["width"]), float(found["height"])
    least, most = (20, 2000) if found["unit"] == "mm" else (80, 20_000)
    if not (least <= width <= most and least <= height <= most):
        raise argparse.ArgumentTypeError(
            f"{text!r} should be between {least} and {most} {found['unit']} a side"
        )
    return (width, height), found["unit"]


def _dpi(text: str) -> int:
    if not text.isdigit() or not 30 <= int(text) <= 1200:
        raise argparse.ArgumentTypeError(f"{text!r} should be a whole number from 30 to 1200")
    return int(text)


def _read_article(name: str, published: Moment | None) -> tuple[Dossier, Article]:
    from viewer.extract.read import read as read_events
    from viewer.files import articles

    article = (
        articles.from_bytes(sys.stdin.buffer.read(), "standard input")
        if name == "-"
        else articles.load(Path(name))
    )
    if published:
        article = replace(article, published=published)
    reading = read_events(article, _gazetteer())
    return edits.add(article, reading.events, reading.claims).apply(Dossier()), article


@cache
def _gazetteer() -> "Gazetteer":
    """The gazetteer, which reading and drawing share."""
    from viewer import paths
    from viewer.geo.gazetteer import Gazetteer

    return Gazetteer.open(paths.resource("gazetteer.bin"))


def _open(name: str, published: Moment | None) -> Dossier:
    """The dossier in a file of any kind that can be drawn; an article is read."""
    path = Path(name)
    if path.suffix == ".sightline":
        from viewer.files import dossier as dossiers

        found = dossiers.open(path)
    elif path.suffix == ".json":
        found = _open_exchange(path)
    else:
        return _read_article(name, published)[0]
    for article in found.articles if published else ():
        found = edits.publish(article, published).apply(found)
    return found


def _open_exchange(path: Path) -> Dossier:
    from viewer.files import exchange

    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise Wrong(f"{path} is not UTF-8, as the exchange form is") from None
    parsed = exchange.from_json(text, path.name)
    head = parsed.article
    article = Article(head.id, head.title, "", head.source, head.published, head.language)
    return edits.add(article, parsed.events, parsed.claims).apply(Dossier())


def _write(data: bytes, output: str | None) -> None:
    if output and output != "-":
        Path(output).write_bytes(data)
        return
    sys.stdout.buffer.write(data)
    sys.stdout.flush()
