"""The window as `sightline` opens it, telling on standard output when it painted what; for startup.py.

    python -c "from tests.benchmarks import watched; watched.main()" ARTICLE

As a module of its own (`python -m`) it would be imported by the reading process too.  The times are of the
clock of time.time(), which the process that starts this one shares.
"""

import sys
from concurrent.futures import ProcessPoolExecutor

from viewer import __main__ as program
from viewer.app import reading


def main() -> None:
    """Open the window on what the command line names, and end once it is at rest."""
    start_process = reading.start_process

    def start_and_watch() -> ProcessPoolExecutor:
        reader = start_process()
        from tests.benchmarks.watching import (
            Watched,
        )  # now, as the program loads Qt beside the reading process
        from viewer.app import start

        vars(start)["QApplication"] = Watched
        return reader

    vars(reading)["start_process"] = start_and_watch
    sys.exit(program.main())
