"""`sightline`: the window, or one of the commands that need none."""

import multiprocessing
import os
import sys

from viewer import cli


def _window(options: cli.WindowOptions) -> int:
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


def main() -> int:
    """The program; its exit status."""
    os.environ.setdefault("QT_HASH_SEED", "0")  # before Qt loads: a PDF's fonts stand in the order of a hash
    multiprocessing.freeze_support()  # in an installed program the reading process starts here too
    cli.window = _window
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
