"""Which letters the glyphs of our fonts stand for, where the table that Qt puts into a PDF says others.

Inter has higher dashes, brackets and arrows for beside figures and capitals, which Unicode has no place for;
an apostrophe shares its glyph with a letter that looks like it, and a blank with a tab.  Without this, words
copied from a figure or read aloud would differ from those of the article.
"""

import re

TWINS = {0x02BC: "’", 0x02EE: "”", 0x02BB: "‘", 0x0009: " "}
RAISED = {
    **dict(zip(range(0xE081, 0xE093), "()[]{}@-–‒—•◦⁃‣⁌⁍:", strict=True)),
    **dict(zip(range(0xE097, 0xE0A5), "<>≤≥=≠+−×÷±≈~*", strict=True)),
    **dict(zip(range(0xE1D2, 0xE1E0), "←⟵🡐⇐⟸→⟶🡒⇒⟹↔⟷⇔⟺", strict=True)),
}
JOINED = dict(zip(range(0xFB00, 0xFB05), "ff fi fl ffi ffl".split(), strict=True))
MEANT = {code: b"<%s>" % letters.encode("utf-16-be").hex().upper().encode()
         for code, letters in (TWINS | RAISED | JOINED).items()}  # fmt: skip

_LISTED = re.compile(rb"(?<=\[)[^\]]*(?=\])")
_CODE = re.compile(rb"<([0-9A-F]{4})>")


def meant(table: bytes) -> bytes:
    """A table from glyphs to letters, with the letters that are meant."""
    return _LISTED.sub(lambda listed: _CODE.sub(_letters, listed[0]), table)


def _letters(found: re.Match[bytes]) -> bytes:
    return MEANT.get(int(found[1], 16), found[0])
