"""How the commands take their arguments, and what they say when these are wrong."""

import argparse

from viewer.model.moment import Moment

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
