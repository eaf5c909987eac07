"""What is kept from text to text is bounded: a day of reading takes no more memory than an hour of it."""

import functools
import gc

_FRAMES = """The {0}works of Callao lies 30 km from the {0}yard and 40 km west of the Talara {0}base.

The {0}yard was shut on Monday. A {0}er, who {0}ed it, said the {0}bases lay within 20 miles of {0}ville."""


def _unbounded():
    """How many entries each cache has that has no bound, by its name; those by word list are few."""
    wrapper = type(functools.cache(len))
    caches = [kept for kept in gc.get_objects() if isinstance(kept, wrapper)]
    return {
        f"{kept.__module__}.{kept.__qualname__}": kept.cache_info().currsize
        for kept in caches
        if kept.__module__.startswith("viewer.") and kept.cache_info().maxsize is None
    }


def test_what_has_no_bound_keeps_no_word_of_a_text(reading_of):
    reading_of(_FRAMES.format("glom"), "2025-06-03")
    known = _unbounded()
    for invented in ("zub", "grol", "vint"):
        reading_of(_FRAMES.format(invented), "2025-06-03")
    assert known
    assert _unbounded() == known
