"""How the commands take their arguments, and what they say when these are wrong."""

import argparse
from typing import TYPE_CHECKING

from viewer.model.moment import Moment

if TYPE_CHECKING:
    from viewer.model.when import Pair

FINE, FAILED, WRONG, INTERRUPTED = 0, 1, 2, 130


class Wrong(ValueError):
    """Wrong use or bad input; one sentence for standard error."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise Wrong(f"{message}; see {self.prog} --help")


def day(text: str) -> Moment:
    """The day that an argument names.

    Raises:
        ArgumentTypeError: it names none.
    """
    try:
        return Moment.from_iso(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def appeared(text: str) -> "Pair":
    """The first and the last day on which an article may have appeared, in plain words or EDTF.

    Raises:
        ArgumentTypeError: it names no day and no stretch of days.
    """
    from viewer.model.publication import publication

    try:
        return publication(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
