"""How two spellings of a place name are the same: the folding that the gazetteer is built and asked with."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
        "ə": "a", "ħ": "h", "ŧ": "t", "ŋ": "n", "&": " and ",
    }
)  # fmt: skip
_DROPPED = re.compile(r"['’‘ʻʼʹʿʾ`´.]|\([^)]*\)")
_SPACED = re.compile(r"[\W_]+")
_WORDS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}


@lru_cache(65_536)  # the words of a text come back, those of a long one after thousands of others
def fold(name: str) -> str:
    """*name* in the one spelling under which it is filed: lower case, no diacritics, single spaces.

    Apostrophes and full stops vanish ("U.S.", "N'Djamena"), what is in brackets is left out, hyphens and
    commas become spaces, "St", "Ste", "Mt" and "Ft" are written out, and a leading "the" is dropped.  Scripts
    other than Latin keep their letters.  A name of nothing but signs folds to the empty string.
    """
    if name.isascii() and name.isalpha():  # most words a scanner asks for
        plain = name.lower()
        return _WORDS.get(plain, plain)
    bare = name.lower().replace("&", " and ") if name.isascii() else _plain_letters(name)
    words = _SPACED.sub(" ", _DROPPED.sub("", bare)).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(_WORDS.get(word, word) for word in words)


def _plain_letters(name: str) -> str:
    """A name in small letters without diacritics, and the letters that stand for two written out."""
    parts = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(_LETTERS)
