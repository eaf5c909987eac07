"""`sightline`: the window, or one of the commands that need none."""

import os
import sys
from pathlib import Path

from viewer import cli
from viewer.garbage import collect_seldom


def _window(options: cli.WindowOptions) -> int:
    if options.self_check:
        from viewer import self_check

        return self_check.run()
    from viewer.app import display, reading

    if not options.screenshot and not display.is_there():
        return display.complain()
    reader = reading.start_process()  # it makes itself ready while this process loads Qt and makes the window
    from viewer.app import start

    return start.run(
        reader,
        list(options.files),
        screenshot=options.screenshot,
        published=options.published,
        size=options.size,
        theme_name=options.theme,  # type: ignore[arg-type]  # argparse checked the word
    )


def _have_streams() -> None:
    """Give a windowed program on Windows, which has none, streams that swallow what is written."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  # open to the end


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


def main() -> int:
    """The program; its exit status, if the process is not over at once."""
    collect_seldom()
    os.environ.setdefault("QT_HASH_SEED", "0")  # before Qt loads: a PDF's fonts stand in the order of a hash
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: each of its threads spins, for nothing
    _have_streams()
    if getattr(sys, "frozen", False):  # in an installed program the reading process starts here too
        import multiprocessing

        multiprocessing.freeze_support()
    cli.window = _window
    status = cli.main()
    with_widgets = "PySide6.QtWidgets" in sys.modules  # these want to be taken apart in their order
    return status if with_widgets else _leave(status)


if __name__ == "__main__":
    sys.exit(main())
