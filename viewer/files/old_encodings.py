"""Texts from before UTF-8: which of the many encodings one is in, and its letters."""

import re

from viewer.files.latin_pages import guess

LATIN = ("cp1252", "mac_roman", "cp850")  # Western European, the most usual first
NAMES = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac OS Roman",
    "cp850": "DOS 850",
    "cp1250": "Windows-1250",
    "iso8859-2": "ISO 8859-2",
    "cp1254": "Windows-1254",
}
CLEARLY = 2  # letters more that another must make sense of before the most usual is given up
MOST_LOOKED_AT = 200_000
LEAST_FOREIGN = 6  # bytes beyond ASCII; fewer tell nothing of a script
GREEK = ("cp1253", "iso8859_7")  # which are the same but for signs, and for Ά
_ISO_ALPHA = re.compile(rb"\xb6[\xdc-\xfe]")  # Ά before a small letter; a sign of paragraphs in Windows' page
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_WINDOWS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
_LETTERS = frozenset("áàâãäåæçéèêëíìîïñóòôõöøúùûüßÁÀÂÃÄÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÕÖØÚÙÛÜ")
_QUOTES = frozenset("‘’“”«»‹›")
_SIGNS = frozenset("–—…€£¿¡ºª°§•·\xa0")
_GREEK = 0x370  # where the letters of other scripts than the Latin begin


def decode_old(data: bytes) -> str:
    """The text of *data*, which is no UTF-8.

    It is Windows' Western European, which is by far the most usual, unless its bytes look like words of
    another script, have clearly more letters of the languages of Central Europe or of Turkish, or make
    clearly more sense as an old Mac's or DOS's letters.
    """
    if is_foreign(data) and (text := _foreign(data)) is not None:
        return text
    return _latin(data, guess(data, _western(data)).encoding)


def unsure_page(data: bytes) -> str:
    """The name of the code page that `decode_old` takes *data* to be in, if it might be another's."""
    if is_foreign(data) and _foreign(data) is not None:
        return ""
    found = guess(data, _western(data))
    return "" if found.is_sure else NAMES[found.encoding]


def _western(data: bytes) -> str:
    head = data[:MOST_LOOKED_AT]
    scores = {encoding: _sense(_latin(head, encoding)) for encoding in LATIN}
    best = max(scores, key=scores.__getitem__)  # the first of several
    return best if scores[best] >= scores[LATIN[0]] + CLEARLY else LATIN[0]


def windows_1252(data: bytes) -> str:
    """*data* in Windows' Western European, as browsers read Latin-1; what is no letter there is U+FFFD."""
    return data.decode("latin-1").translate(_WINDOWS)


def _latin(data: bytes, encoding: str) -> str:
    return windows_1252(data) if encoding == "cp1252" else data.decode(encoding, "replace")


def is_foreign(data: bytes) -> bool:
    """Whether letters beyond ASCII are most of a text, or whole words of it: it is in another script."""
    head = data[:MOST_LOOKED_AT]
    found = _HIGH_RUN.findall(head)
    runs = [len(run) for run in found if len(run) == 1 or len(set(run)) > 1]  # a line of dashes is no word
    high, plain = sum(runs), len(re.findall(rb"[A-Za-z]", head))
    if high < LEAST_FOREIGN:
        return False
    share, long = high / (high + plain), sum(run for run in runs if run > 2)
    return share > 0.4 or (share > 0.2 and long > high / 2)


def _foreign(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:MOST_LOOKED_AT]).best()
    if best is None:
        return None
    try:
        encoding = _greek(data) if best.encoding in GREEK else best.encoding
        text = data.decode(encoding, "replace")  # one bad byte does not make it another encoding
    except LookupError:
        return None
    letters = [letter for letter in text[:MOST_LOOKED_AT] if letter > "\x7f" and letter.isalpha()]
    return text if sum(ord(letter) >= _GREEK for letter in letters) > len(letters) / 2 else None


def _greek(data: bytes) -> str:
    return GREEK[1] if _ISO_ALPHA.search(data) else GREEK[0]


def _sense(text: str) -> int:
    """How many more characters beyond ASCII stand where such do than where they do not."""
    return sum(
        _fits(text[found.start() - 1 : found.start()], found[0], text[found.end() : found.end() + 1])
        for found in re.finditer(r"[^\x00-\x7f]", text)
    )


def _fits(before: str, sign: str, after: str) -> int:
    """1 where *sign* is usual between its neighbours, -1 where it is not, 0 where it may be."""
    inside = before.isalpha() and after.isalpha()
    if sign in _LETTERS:
        is_odd = sign.isupper() and before.islower()
        alone = not before.isalpha() and not after.isalpha()
        return -1 if is_odd else 0 if alone else 1
    if sign in _QUOTES:
        return 1 if not inside or sign == "’" else 0
    if sign in _SIGNS:
        return 0 if inside else 1
    return -1
