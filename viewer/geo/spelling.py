"""What the spellings of one name have in common, where another script is written in ours in many ways."""

import re
from functools import lru_cache

from viewer.geo.names import fold

LEAST_LETTERS = 4  # of what is left: shorter ones are those of too many names

_ARTICLES = frozenset("al el ul as es ash at et ar er an en az ez ad ed".split())
_LETTERS = (
    ("tch", "c"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("sch", "s"), ("sh", "s"), ("ch", "C"), ("kh", "h"),
    ("gh", "k"), ("q", "k"), ("g", "k"), ("c", "k"), ("C", "c"), ("x", "ks"), ("th", "t"), ("dh", "d"),
    ("ph", "f"), ("w", "v"),
)  # fmt: skip
_MUTE_H = re.compile(r"(?<=[aeiou])h$")
_LAST_VOWELS = re.compile(r"(?<=.{4})[aeiouy]+$")
_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(1024)
def skeleton(name: str) -> str:
    """What *name* has in common with its other spellings, as "Tarhouna" has with "Tarhunah".

    Articles are left out and the other words joined; letters that are written for one sound are one, as are
    vowels that stand for one another (o and u, e and i), and none counts at the end.  Two names may share it
    by chance, so the country has to be known.
    """
    words = fold(name).split()
    kept = "".join(word for word in words if word not in _ARTICLES) or "".join(words)
    kept = _MUTE_H.sub("", kept)
    for written, sound in _LETTERS:
        kept = kept.replace(written, sound)
    kept = _VOWELS.sub(_vowel, _LAST_VOWELS.sub("", kept))
    return _DOUBLED.sub(r"\1", kept)


def _vowel(run: re.Match[str]) -> str:
    letters = set(run[0])
    return "u" if letters & set("ou") else "i" if letters & set("eiy") else "a"
