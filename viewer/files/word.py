"""DOCX: the paragraphs of a Word document, tables included, with the pages as Word last laid them out.

Its footnotes and endnotes stand after its last paragraph; heads, feet and comments are left out.
What was struck out under tracked changes is left out, and what was put in stays.  The file is read as the
ZIP of XML that it is (ECMA-376), which takes no other library than the one that web pages need.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from viewer.files.decoding import clean
from viewer.files.pages import ArticleError, Page
from viewer.model.spots import PAGE_BREAK

MOST_XML = 100_000_000
_ENCIPHERED = 0x1  # the flag of a part of a ZIP that has a password of its own; Word uses another container
_DAMAGE = (  # what the library meets in a damaged file
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    RuntimeError,
    NotImplementedError,
    EOFError,
    ValueError,
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"  # as Word writes "Strict Open XML"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SKIPPED = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}footnoteReference", f"{_W}pPr", f"{_W}rPr"}
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_SKIPPED_PARTS = {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback", f"{_W}txbxContent"}
_MARKED = "\ue00c"  # stands for a page break while the text is cleaned, which takes form feeds out


def read(data: bytes, name: str) -> Page:
    """The text of a Word document.

    Raises:
        ArticleError: it is damaged, locked, too large, without words, or no Word document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _xml(archive, "word/document.xml", name)
            names = archive.namelist()
            notes = [_xml(archive, part, name) for part in _NOTES if part in names]
            core = _xml(archive, "docProps/core.xml", name) if "docProps/core.xml" in names else None
    except KeyError:
        raise ArticleError(f"{name} is no Word document; save the article as .docx, .pdf or .txt.") from None
    except _DAMAGE as error:
        if isinstance(error, ArticleError):
            raise
        raise ArticleError(f"{name} is damaged; download or export it again.") from None
    paragraphs = [_paragraph(one) for one in body.iter(f"{_W}p") if not _is_inside(one)]
    paragraphs += [words for part in notes for words in _notes(part)]
    text = re.sub(rf"{PAGE_BREAK}[{PAGE_BREAK}\s]*", PAGE_BREAK, _joined(paragraphs)).lstrip(PAGE_BREAK)
    title = (core.findtext(f"{_DC}title") or "" if core is not None else "") or _titled(body)
    if not text.strip():
        raise ArticleError(_why_wordless(names, name))
    return Page(text.strip(" \n") + "\n", clean(title).strip())


def _why_wordless(parts: list[str], name: str) -> str:
    if any(part.startswith("word/media/") for part in parts):
        return f"{name} has no text, only pictures; recognise its text first (OCR)."
    return f"{name} has no text to read; write or paste the article into it."


def _xml(archive: zipfile.ZipFile, part: str, name: str) -> Any:
    from lxml import etree

    found = archive.getinfo(part)
    if found.flag_bits & _ENCIPHERED:
        raise ArticleError(f"{name} is locked with a password; save a copy without one.")
    if found.file_size > MOST_XML:
        raise ArticleError(f"{name} is too large for an article; keep only its text.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        return etree.fromstring(archive.read(part).replace(_STRICT, _W.strip("{}").encode()), parser)
    except etree.XMLSyntaxError:
        raise ArticleError(f"{name} is damaged; download or export it again.") from None


def _notes(part: Any) -> Iterator[str]:
    """The notes of a part, but for the lines that Word draws above them, which are notes to it as well."""
    for note in part:
        if note.get(f"{_W}type", "normal") == "normal":
            yield " ".join(_paragraph(one).strip() for one in note.iter(f"{_W}p"))


def _is_inside(paragraph: Any) -> bool:
    """Whether a paragraph stands in a text box or is an older copy of one, which repeats it."""
    return any(above.tag in _SKIPPED_PARTS for above in paragraph.iterancestors())


def _paragraph(paragraph: Any) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in _SKIPPED or child.tag in _SKIPPED_PARTS:
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag == f"{_W}br":
            yield PAGE_BREAK if child.get(f"{_W}type") == "page" else "\n"
        elif child.tag == f"{_W}lastRenderedPageBreak":
            yield PAGE_BREAK
        elif child.tag in (f"{_W}tab", f"{_W}cr"):
            yield " "
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        else:
            yield from _pieces(child)


def _joined(paragraphs: list[str]) -> str:
    marked = (clean(paragraph.replace(PAGE_BREAK, _MARKED)) for paragraph in paragraphs)
    kept = (paragraph.replace(_MARKED, PAGE_BREAK).strip(" \t\n") for paragraph in marked)
    return "\n\n".join(p for p in kept if p)


def _titled(body: Any) -> str:
    """The words of the paragraph that is styled as the title."""
    for paragraph in body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is not None and style.get(f"{_W}val", "").casefold() in ("title", "título", "titulo"):
            return " ".join(_paragraph(paragraph).split())
    return ""
