"""When Python looks for garbage: seldom, as what a program loads is there to stay."""

import gc

YOUNG, MIDDLE, OLD = 50_000, 20, 1000  # the last stands for hardly ever: see viewer/app/quiet.py


def collect_seldom() -> None:
    """Collect after many more things than by default; starting takes a twentieth less."""
    gc.set_threshold(YOUNG, MIDDLE, OLD)
