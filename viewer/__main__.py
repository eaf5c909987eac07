"""`sightline`: the window, or one of the commands that need none."""

import multiprocessing
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


def main() -> int:
    """The program; its exit status."""
    collect_seldom()
    os.environ.setdefault("QT_HASH_SEED", "0")  # before Qt loads: a PDF's fonts stand in the order of a hash
    _have_streams()
    multiprocessing.freeze_support()  # in an installed program the reading process starts here too
    cli.window = _window
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
