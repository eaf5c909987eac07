"""Text to the bytes of a file, whatever letters it holds."""

import re

_HALF = re.compile("[\ud800-\udfff]")  # half a letter: UTF-8 has no bytes for it


def readable(text: str) -> str:
    """*text* with � for each half of a letter, as Python has them in a file's name that is not UTF-8."""
    return _HALF.sub("\ufffd", text)


def encoded(text: str, encoding: str = "utf-8") -> bytes:
    """The bytes of *text*; half a letter, for which there are none, becomes �."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return readable(text).encode(encoding)
