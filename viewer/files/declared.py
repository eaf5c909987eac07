"""The text of what declares its encoding, a page or a mail, by what browsers take the declaration to mean."""

import codecs

from viewer.files.decoding import decode
from viewer.files.old_encodings import windows_1252

_WINDOWS = frozenset({"iso8859-1", "ascii", "cp1252"})  # one and the same in every browser
_WIDER = {  # what is named is a part of what is meant
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_OTHERS = frozenset(
    (
        *(f"cp{number}" for number in (866, 874, 932, 949, *range(1250, 1259))),
        *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
        *("koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"),
        *("gb18030", "big5hkscs", "euc_jp", "iso2022_jp"),
    )
)


def decode_as(data: bytes, label: str) -> str:
    """The text of *data*, which says that it is in the encoding called *label*.

    What is UTF-8 is read so whatever it says.  What says Latin-1 or ASCII is Windows' Western European.
    Where it is not what it says, where nobody knows the name, and where UTF-16 is said, the word counts for
    nothing: what is wide shows it.

    Raises:
        UnicodeError: no encoding makes text of it.
    """
    named = _known(label)
    if not named or _is_utf_8(data):
        return decode(data)
    if named in _WINDOWS:
        return windows_1252(data)
    try:
        return data.decode(named)
    except UnicodeDecodeError:
        return decode(data)


def is_as_declared(data: bytes, label: str) -> bool:
    """Whether `decode_as` takes *data* to be in the encoding called *label*."""
    named = _known(label)
    if not named or named in _WINDOWS:
        return bool(named)
    try:
        data.decode(named)
    except UnicodeDecodeError:
        return False
    return True


def _known(label: str) -> str:
    """The codec that a browser takes for *label*; empty where it takes none."""
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return ""
    name = _WIDER.get(name, name)
    return name if name in _WINDOWS or name in _OTHERS else ""


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x1b" not in data  # which other encodings say in ASCII what they change to
