"""When Python looks for garbage: seldom, as what a program loads is there to stay."""

import gc

YOUNG, MIDDLE, OLD = 200_000, 20, 1000  # the last stands for hardly ever: see viewer/app/quiet.py
AT_A_GLANCE = 50_000
"""So many young things are looked through within a few milliseconds, which nobody notices who works."""


def collect_seldom(young: int = YOUNG) -> None:
    """Collect after many more things than by default, *young* of them; starting takes a tenth less.

    A command that reads an article and draws a figure makes fewer, so that it never looks for garbage at all.
    """
    gc.set_threshold(young, MIDDLE, OLD)
