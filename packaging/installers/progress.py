"""Telling whoever builds what is being done, and since when."""

import sys
import time

_begun = time.monotonic()


def say(sentence: str) -> None:
    """Print *sentence* with the seconds since the start."""
    print(f"[{time.monotonic() - _begun:5.0f} s] {sentence}", file=sys.stderr, flush=True)
