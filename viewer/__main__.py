"""`sightline`: the window, or one of the commands that need none.

This module loads next to nothing at first, so that Ctrl+C is heard while the rest is being loaded.
"""

import os
import signal
import sys

TYPE_CHECKING = False  # to load `typing` takes longer than all else here
if TYPE_CHECKING:
    from viewer import cli

INTERRUPTED = 130


def _window(options: "cli.WindowOptions") -> int:
    if options.self_check:
        from viewer import self_check

        return self_check.run()
    from viewer.app import display, reading
    from viewer.app.interrupts import Interrupts

    if options.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture needs no display, and is the same without one
    elif not display.is_there():
        return display.complain()
    interrupts = Interrupts()
    reader = reading.start_process()  # it makes itself ready while this process loads Qt and makes the window
    from viewer.app import start

    return start.run(
        reader,
        list(options.files),
        interrupts=interrupts,
        screenshot=options.screenshot,
        published=options.published,
        size=options.size,
        theme_name=options.theme,  # type: ignore[arg-type]  # argparse checked the word
    )


def _have_streams() -> None:
    """Streams that take any letter, whatever encoding they have: one it lacks is written as its number.

    A windowed program on Windows, which has none, gets some that swallow what is written.
    """
    from pathlib import Path

    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  # open to the end
        if reconfigure := getattr(getattr(sys, name), "reconfigure", None):
            reconfigure(errors="backslashreplace")


def _leave(status: int) -> int:
    """End the process at once, for Python takes a tenth of a second to take its memory apart piece by piece.

    Only where all that was written has arrived; else the status comes back, and Python complains as it ends.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return status
    os._exit(status)


def _end(_signal: int, _frame: object) -> None:
    os._exit(INTERRUPTED)  # nothing is open yet


def main() -> int:
    """The program; its exit status, if the process is not over at once."""
    is_default = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if is_default:  # a program started in the background ignores it
        signal.signal(signal.SIGINT, _end)
    from viewer import cli
    from viewer.garbage import collect_seldom

    collect_seldom()
    os.environ.setdefault("QT_HASH_SEED", "0")  # before Qt loads: a PDF's fonts stand in the order of a hash
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: each of its threads spins, for nothing
    _have_streams()
    if getattr(sys, "frozen", False):  # in an installed program the reading process starts here too
        import multiprocessing

        multiprocessing.freeze_support()
    cli.window = _window
    try:
        if is_default:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        status = cli.main()
    except KeyboardInterrupt:  # between two places that handle it
        status = INTERRUPTED
    with_widgets = "PySide6.QtWidgets" in sys.modules  # these want to be taken apart in their order
    return status if with_widgets else _leave(status)


if __name__ == "__main__":
    sys.exit(main())
