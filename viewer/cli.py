"""The command line without a window: its commands, and what the window is started with."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer import __version__
from viewer.commands import check, convert, export, export_arguments
from viewer.commands.asking import FINE, INTERRUPTED, WRONG, Parser, Wrong, appeared
from viewer.commands.batch import alone, expanded, why
from viewer.commands.inputs import read_article
from viewer.commands.outputs import Outputs, StandardOutputError, need_folder, tell
from viewer.model.when import Pair

DESCRIPTION = "A timeline and map of what articles say happened. Without a command, opens the window."
EPILOG = """commands, each with --help of its own:
  sightline read ARTICLE [-o OUT.json]      what an article says, in the exchange form
  sightline export PATH... -o OUT.(png|svg|pdf|gif)  a figure of articles, dossiers or files of events
  sightline convert PATH... -o OUT.EXT      events in another format, and what it could not carry
  sightline check PATH...                   what is wrong with a dossier or a file of events
"""


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the window is to be started with."""

    files: tuple[Path, ...]
    screenshot: Path | None
    published: Pair | None
    size: tuple[int, int] | None
    theme: str | None
    self_check: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `sightline` with *arguments*; the exit status: 0 fine, 1 a file of several bad, 2 wrong use."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    commands = {"read": read, "export": export.run, "convert": convert.run, "check": check.run}
    try:
        if given and given[0] in commands:
            return commands[given[0]](given[1:])
        return window(window_options(given))
    except StandardOutputError as error:
        _silence()
        return _complain(str(error))
    except ValueError as error:  # wrong use, or bad input: each names the file, the place and what to do
        return _complain(str(error))
    except BrokenPipeError:
        _silence()
        return FINE
    except OSError as error:
        return _complain(why(error, str(error.filename)) if error.filename else error.strerror or str(error))
    except KeyboardInterrupt:
        return INTERRUPTED


def _silence() -> None:
    """Let what standard output did not take go nowhere, or the interpreter complains of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(sentence: str) -> int:
    text = f"sightline: {sentence}\n"
    sys.stderr.write(text.encode("utf-8", "backslashreplace").decode("utf-8"))
    return WRONG


def read(arguments: Sequence[str]) -> int:
    """`sightline read`: an article's events in the exchange form; loads no Qt."""
    parser = Parser("sightline read", description="Print what an article says, in the exchange form (JSON).")
    parser.add_argument("article", help="a text, web page, PDF, Word document or e-mail; - is standard input")
    parser.add_argument(
        "--published",
        type=appeared,
        metavar="DATE",
        help="when the article appeared: a day, or what is known of it",
    )
    parser.add_argument(
        "--language", choices=("en", "es"), help="the language of the article, where it is not to be guessed"
    )
    parser.add_argument("-o", "--output", metavar="OUT.json", help="write there instead of printing")
    options = parser.parse_args(arguments)
    to_file = options.output not in (None, "-")
    outputs = Outputs([options.article])
    if to_file:
        need_folder(Path(options.output))
        outputs.promise(Path(options.output), "-o")
    dossier, article = alone(
        lambda name: read_article(name, options.published, options.language), options.article
    )
    from viewer.files import exchange

    data = exchange.to_json(dossier, article.id).encode("utf-8")
    if to_file:
        outputs.write(Path(options.output), data, of="-o")
    else:
        tell(data)
    return FINE


def _window_parser() -> Parser:
    parser = Parser(
        "sightline",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="articles, folders of them, a .sightline dossier, or events to open",
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="OUT.png", help="paint the window when idle, then exit"
    )
    parser.add_argument(
        "--published",
        type=appeared,
        metavar="DATE",
        help="when the first article appeared: a day, or what is known of it",
    )
    parser.add_argument(
        "--size", type=export_arguments.window_size, metavar="1600x1000px", help="of the window"
    )
    parser.add_argument("--theme", choices=("light", "dark", "system"))
    parser.add_argument(
        "--self-check", action="store_true", help="print whether all is there that the program needs"
    )
    parser.add_argument("--version", action="version", version=f"sightline {__version__}")
    return parser


def window_options(arguments: Sequence[str]) -> WindowOptions:
    """What the arguments without a command ask of the window.

    Raises:
        Wrong: they ask for something there is not.
    """
    options = _window_parser().parse_args(arguments)
    files = tuple(Path(name) for name in expanded(str(path) for path in options.paths))
    if options.screenshot:
        need_folder(options.screenshot)
        Outputs(files).promise(options.screenshot, "--screenshot")
    return WindowOptions(
        files,
        options.screenshot,
        options.published,
        options.size,
        options.theme,
        self_check=options.self_check,
    )


def window(options: WindowOptions) -> int:
    """Open the window; replaced by the program's start, since this module knows no widgets."""
    raise Wrong(f"this command line has no window for {options}")
