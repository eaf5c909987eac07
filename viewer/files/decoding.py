"""From the bytes of a text file to clean text, whatever its encoding."""

import codecs
import re
import unicodedata

from viewer.files.old_encodings import decode_old, is_foreign, unsure_page

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
)
_LINE_ENDS = str.maketrans(
    {"\r": "\n", "\v": "\n", "\f": "\n\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n\n"}
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
UNREAD = "\ufffd"
"""Stands in a text where a byte was no letter."""

MOST_UNREAD = 0.02  # of all letters
MOST_CONTROLS = 0.02  # of all bytes; a text has next to none, a binary file many


def is_binary(data: bytes) -> bool:
    """Whether *data* is something other than a text: by its signature, or by its control bytes."""
    if data.startswith(tuple(bom for bom, _ in BOMS)):
        return False
    if data.startswith(_SIGNATURES):
        return True
    head = data[:65_536]
    controls = sum(head.count(bytes([code])) for code in (*range(9), *range(14, 27), *range(28, 32)))
    looks_wide = head.count(0) > len(head) // 5 and _wide(data) is not None
    return controls > MOST_CONTROLS * len(head) and not looks_wide


def decode(data: bytes) -> str:
    """The text of *data*: by its byte-order mark, as UTF-8, else in the older encoding that fits.

    A few bytes that do not belong in a text of UTF-8 are U+FFFD each, as is a last letter that was cut.

    Raises:
        UnicodeError: no encoding makes text of it.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _marked(data, encoding)
    if (wide := _wide(data)) is not None:
        return wide
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace") if is_nearly_utf_8(data) else decode_old(data)


def unread_lines(data: bytes) -> list[int]:
    """The lines, from 1, in which `decode` puts U+FFFD for what is no letter."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return [number for number, line in enumerate(decode(data).split("\n"), start=1) if UNREAD in line]
    return []  # one that stands there was written


def guessed_page(data: bytes) -> str:
    """The name of the old code page that `decode` takes *data* to be in without being sure; else empty."""
    if data.startswith(tuple(bom for bom, _ in BOMS)) or _wide(data) is not None:
        return ""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "" if is_nearly_utf_8(data) else unsure_page(data)
    return ""


def uncertain(page: str) -> str:
    """A sentence, without the file's name, that says of a code page by its name that it was a guess."""
    return f"its letters are read as {page}, which is not certain; save it as UTF-8 if some are wrong."


def is_nearly_utf_8(data: bytes) -> bool:
    """Whether *data*, which is no UTF-8, is one but for a few bytes.

    Texts in other encodings have next to nothing that would be a letter in UTF-8.
    """
    text = data.decode("utf-8", "replace")
    bad = text.count(UNREAD) - data.count(UNREAD.encode())
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    is_cut = bad == 1 and text.endswith(UNREAD) and data[-2:] > b"\x80\x80"  # no single letter of another
    return good >= max(bad if is_foreign(data) else bad / 4, 1) or is_cut


def _marked(data: bytes, encoding: str) -> str:
    text = data.decode(encoding, "replace")
    if text.count(UNREAD) > MOST_UNREAD * len(text) + 1:
        raise UnicodeError(f"its mark says {encoding}, and it is not")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte-order mark gives itself away: every other byte of plain text is nought."""
    if len(data) < 8 or len(data) % 2 or b"\0" not in data[:64]:
        return None
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    half = min(len(data), 4096) // 2
    if max(even, odd) < 0.6 * half or min(even, odd) > 0.05 * half:
        return None
    return data.decode("utf-16-le" if odd > even else "utf-16-be")


def clean(text: str) -> str:
    """*text* as it is kept: one kind of line end, composed letters, no control characters.

    Offsets of quotes count characters of what this returns, so it is applied once, when a text is read.
    """
    text = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    text = _CONTROL.sub("", text).replace("\ufeff", "")
    text = (
        "".join(letter for letter in text if not 0xD800 <= ord(letter) <= 0xDFFF)
        if _has_surrogate(text)
        else text
    )
    return unicodedata.normalize("NFC", text)


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
