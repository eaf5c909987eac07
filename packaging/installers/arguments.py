"""The commands and options of `sightline`, asked of its own parsers, for manual and completion."""

import argparse
import contextlib
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from installers.facts import NAME, ROOT

sys.path.insert(0, str(ROOT))
from viewer import cli  # of this source, whatever else is installed

FILE = re.compile(r"PATH|FILE|FOLDER|DIR|OUT|ARTICLE|\.")  # in the name of a value that is a file


@dataclass(frozen=True, slots=True)
class Option:
    """An option, or an argument by its place, which has no *names*."""

    names: tuple[str, ...]
    value: str  # the name of its value; empty where it takes none
    help: str
    choices: tuple[str, ...] = ()
    is_file: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """What follows `sightline`; the window's own options have an empty name."""

    name: str
    description: str
    usage: str
    options: tuple[Option, ...]

    @property
    def named(self) -> tuple[Option, ...]:
        """Its options, without the arguments by place."""
        return tuple(option for option in self.options if option.names)


def commands() -> tuple[Command, ...]:
    """The window first, then every command in the order of `sightline --help`.

    Raises:
        ValueError: a command that the help names prints no help of its own.
    """
    window = _parser_of([])
    listed = re.findall(rf"^\s+{NAME} ([a-z]+)\b", window.epilog or "", flags=re.MULTILINE)
    names = dict.fromkeys([*listed, *_subcommands(window)])
    return (_command("", window), *(_command(name, _parser_of([name])) for name in names))


def _parser_of(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser that answers `sightline WORDS --help`."""
    seen: list[argparse.ArgumentParser] = []
    with _help_goes_to(seen), contextlib.suppress(SystemExit):
        cli.main([*words, "--help"])
    if not seen:
        raise ValueError(f"`{NAME} {' '.join(words)} --help` prints no help")
    return seen[-1]


@contextlib.contextmanager
def _help_goes_to(seen: list[argparse.ArgumentParser]) -> Iterator[None]:
    """Note a parser that is asked for help instead of printing it."""
    before = argparse.ArgumentParser.print_help
    argparse.ArgumentParser.print_help = lambda self, file=None: seen.append(self)  # type: ignore[method-assign]
    try:
        yield
    finally:
        argparse.ArgumentParser.print_help = before  # type: ignore[method-assign]


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions  # noqa: SLF001  # argparse tells nobody else what it was told


def _subcommands(parser: argparse.ArgumentParser) -> list[str]:
    return [
        name
        for action in _actions(parser)
        if isinstance(action.choices, dict) and not action.option_strings
        for name in action.choices
    ]


def _command(name: str, parser: argparse.ArgumentParser) -> Command:
    usage = " ".join(parser.format_usage().removeprefix("usage:").split())
    options = tuple(
        _option(action, parser.prog) for action in _actions(parser) if action.help != argparse.SUPPRESS
    )
    return Command(name, parser.description or "", usage, options)


def _option(action: argparse.Action, prog: str) -> Option:
    takes_value = action.nargs != 0
    choices = tuple(str(choice) for choice in action.choices or ())
    plain = "{" + ",".join(choices) + "}" if choices else action.dest.upper().replace("_", "-")
    named = action.metavar if isinstance(action.metavar, str) else plain
    is_file = takes_value and not choices and (action.type is Path or bool(FILE.search(named)))
    described = (action.help or "") % {**vars(action), "prog": prog}  # as argparse prints it
    return Option(tuple(action.option_strings), named if takes_value else "", described, choices, is_file)
