"""PDF: the text of each page in paragraphs, without running heads, page numbers and hyphens at line ends.

The lines are put together from where the letters stand on the page, since a PDF knows no paragraphs.  The
day on which the file was made is not the day on which the article appeared, and is not read.
"""

import logging
import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from statistics import median
from typing import Any, Self

from viewer.files.decoding import clean
from viewer.files.pages import ArticleError, Page
from viewer.files.pdf_columns import Line, in_order, stands_apart
from viewer.model.spots import PAGE_BREAK

MOST_PAGES = 2000
MOST_FORMS = 4  # within one another
WIDE_GAP = 1.35  # of the usual distance between lines: what parts two paragraphs
INDENT_EMS = 0.8
SMALL = 0.85  # of the letters beside it: a number this small is a mark
SHORT_LINE = 0.75  # of the widest line: what ends this early and with a stop ends its paragraph
_DAMAGE = (  # what the library meets in a damaged file
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    OSError,
    EOFError,
    struct.error,
    zlib.error,
)
_STOPS = (".", "!", "?", ":", "”", '"', "’")
_MARK = re.compile(r"\s*(?:\d{1,3}|[*†‡]{1,3})\s*")
_FILE_NAME = re.compile(
    r"(?:Microsoft Word - .*|untitled.*|.*\.(?:docx?|html?|odt|rtf|pdf|tex|indd|txt))", re.IGNORECASE
)
_NUMBER = re.compile(r"\W*(?:page|página|p\.|pág\.)?\s*[\divxlc]+\s*(?:(?:/|of|de)\s*\d+)?\W*", re.IGNORECASE)


def read(data: bytes, name: str) -> Page:
    """The text of a PDF.

    Raises:
        ArticleError: it is damaged, locked, too long, or pictures of pages.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would print what it mends
    is_unlocked = False
    try:
        reader = PdfReader(BytesIO(data))
        is_unlocked = reader.is_encrypted and bool(reader.decrypt(""))
        if reader.is_encrypted and not is_unlocked:
            raise ArticleError(f"{name} is locked with a password; save a copy without one.")
        if len(reader.pages) > MOST_PAGES:
            raise ArticleError(f"{name} has more than {MOST_PAGES} pages; take out those of the article.")
        if is_unlocked:  # to read the text of a page leaves out without a word what it cannot decipher
            any(page.get_contents() for page in reader.pages)
        pages = [_lines(page) for page in reader.pages]
        title = str(reader.metadata.title or "") if reader.metadata else ""
    except ArticleError:
        raise
    except DependencyError:  # AES takes another package, which nothing else would need
        raise ArticleError(_why_closed(data, name, is_unlocked=is_unlocked)) from None
    except (PyPdfError, *_DAMAGE):
        raise ArticleError(f"{name} is damaged or no PDF; save it again.") from None
    text = _joined([_paragraphs(lines) for lines in _without_furniture(pages)])
    if not text.strip():
        raise ArticleError(f"{name} has no text, only pictures of pages; recognise its text first (OCR).")
    title = clean(title).strip()
    return Page(text, "" if _FILE_NAME.fullmatch(title) else title)  # what wrote it named it after its file


def with_pictures(data: bytes, pages: Iterable[int]) -> list[int]:
    """Those of some pages of a PDF, counted from 1, that have a picture on them."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted:
            reader.decrypt("")
        return [number for number in pages if _has_picture(reader.pages[number - 1])]
    except (PyPdfError, *_DAMAGE):  # the text could be read; what else is wrong is nothing to stop at
        return []


def _has_picture(part: Any, depth: int = MOST_FORMS) -> bool:
    """Whether a page, or a form that is drawn on one, has a picture, be it in a form of its own."""
    resources = part.get("/Resources")
    drawn = (resources.get_object() if resources else {}).get("/XObject")
    inner = [each.get_object() for each in (drawn.get_object().values() if drawn else ())]
    if any(each.get("/Subtype") == "/Image" for each in inner):
        return True
    return depth > 0 and any(
        _has_picture(each, depth - 1) for each in inner if each.get("/Subtype") == "/Form"
    )


def _why_closed(data: bytes, name: str, *, is_unlocked: bool) -> str:
    """Why a PDF that is sound cannot be read; `is_unlocked` where it takes no password."""
    how = "print it to a new PDF in a viewer"
    if b"/Encrypt" not in data:
        return f"{name} is packed in a way that is not read; {how}, and open that."
    how += ", or write one with “qpdf --decrypt”, and open that."
    if is_unlocked:
        return f"{name} takes no password, but is encrypted with AES, which is not read; {how}"
    return f"{name} is encrypted with AES, with or without a password; {how}"


def _lines(page: Any) -> list[Line]:
    found: list[Line] = []
    last = ("", 0.0)  # the latest piece, and where it begins

    def gather(text: str, cm: Sequence[float], tm: Sequence[float], _font: Any, size: float) -> None:
        nonlocal last
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        height = abs(size * (tm[3] or tm[1] or 1.0) * (cm[3] or cm[1] or 1.0)) or 1.0
        for number, piece in enumerate(text.split("\n")):
            is_new = number or not found or abs(found[-1].y - y) > height / 3
            if is_new or _is_mark(found[-1], height) or stands_apart(last, piece, x, height):
                if piece.strip():
                    found.append(Line(piece, x, y, height, goes_on=not is_new))
            else:
                found[-1].text += piece
            if piece.strip():
                last = (piece, x)

    page.extract_text(visitor_text=gather)
    found = in_order(_without_marks(found))
    for line in found:
        line.text = " ".join(clean(line.text).split())
    low, high = float(page.mediabox.bottom), float(page.mediabox.top)
    return [line for line in found if line.text and low <= line.y <= high]  # some writers leave words outside


def _without_marks(lines: list[Line]) -> list[Line]:
    """The lines without the small raised numbers that point to footnotes, and each line whole again."""
    kept: list[Line] = []
    was_marked = False
    for place, line in enumerate(lines):
        beside = [other.size for other in (*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2])]
        if beside and _is_mark(line, max(beside)):
            was_marked = True
            continue
        if was_marked and kept and abs(kept[-1].y - line.y) <= line.size / 3 and line.x > kept[-1].x:
            kept[-1].text += line.text
        else:
            kept.append(line)
        was_marked = False
    return kept


def _is_mark(line: Line, size: float) -> bool:
    """Whether a line is a number, or a star, much smaller than letters of *size* beside it."""
    return line.size < SMALL * size and _MARK.fullmatch(line.text) is not None


def _without_furniture(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without page numbers, and without heads and feet that come back on page after page."""
    rims = [_rim(lines) for lines in pages]
    counts = Counter(key for rim in rims for key in {_key(line) for line in rim})
    often = {key for key, count in counts.items() if count >= 3 and count > len(pages) / 2}
    kept = []
    for lines, rim in zip(pages, rims, strict=True):
        gone = {id(line) for line in rim if _key(line) in often}
        gone |= {id(line) for line in (*lines[:1], *lines[-1:]) if _is_number(line, len(pages))}
        kept.append([line for line in lines if id(line) not in gone])
    return kept


def _rim(lines: list[Line]) -> list[Line]:
    """The first and last lines, two at most, that more room than usual sets apart from the text."""
    if len(lines) < 3:
        return []
    usual = _Shape.of(lines).step
    steps = [abs(a.y - b.y) for a, b in pairwise(lines)]
    head = next((n for n in (2, 1) if steps[n - 1] > WIDE_GAP * usual), 0)
    foot = next((n for n in (2, 1) if steps[-n] > WIDE_GAP * usual), 0)
    return [*lines[:head], *(lines[-foot:] if foot else [])]


def _is_number(line: Line, pages: int) -> bool:
    """Whether a line is the number of its page, and nothing else."""
    return line.text == "1" if pages == 1 else _NUMBER.fullmatch(line.text) is not None


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text.casefold())


def _paragraphs(lines: list[Line]) -> list[str]:
    if not lines:
        return []
    shape = _Shape.of(lines)
    found = [lines[0].text]
    for before, line in pairwise(lines):
        if _begins_paragraph(before, line, shape):
            found.append(line.text)
        else:
            found[-1] = _continued(found[-1], line.text)
    return found


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the text of a page is usually set: the step between lines, the size of letters, the widest line.

    `is_spaced` where room between paragraphs parts them, so that a short line does not.
    """

    step: float
    size: float
    widest: int
    is_spaced: bool

    @classmethod
    def of(cls, lines: list[Line]) -> Self:
        size = median(line.size for line in lines)
        steps = sorted(a.y - b.y for a, b in pairwise(lines) if 0.8 * size < a.y - b.y < 4 * a.size)
        usual = steps[len(steps) // 4] if steps else size * 1.2  # half may part paragraphs of two lines
        spaced = any(step > WIDE_GAP * usual for step in steps)
        return cls(usual, size, max(len(line.text) for line in lines), spaced)


def _begins_paragraph(before: Line, line: Line, shape: _Shape) -> bool:
    step = before.y - line.y
    usual = shape.step * max(1.0, line.size / shape.size)  # a large heading has large steps
    if abs(line.size - before.size) > 0.12 * before.size or step > WIDE_GAP * usual:
        return True
    ended, short = before.text.endswith(_STOPS), len(before.text) < SHORT_LINE * shape.widest
    if step <= 0:  # the next column
        return ended and short
    indented = line.x - before.x > INDENT_EMS * line.size
    return (ended and (indented or (short and not shape.is_spaced))) or (indented and short)


def _continued(text: str, more: str) -> str:
    """*text* with the next line; a word cut by a hyphen at the line's end is put together again."""
    if _is_cut(text, more):
        return f"{text[:-1]}{more}"
    return f"{text}{more}" if re.search(r"[^\W_]-$", text) else f"{text} {more}"


def _is_cut(text: str, more: str) -> bool:
    return text.endswith("\u00ad") or (re.search(r"[a-zà-ÿ]-$", text) is not None and more[:1].islower())


def _over_page(text: str, more: str) -> str:
    """*text* with what follows on the next page, after a space as well, since a form feed has no width.

    A word that is cut by the page's end counts to the next page.
    """
    if not _is_cut(text, more):
        return f"{text} {PAGE_BREAK}{more}"
    before, _, cut = text.rpartition(" ")
    return f"{before} {PAGE_BREAK}{cut[:-1]}{more}"


def _joined(pages: list[list[str]]) -> str:
    """All pages as one text, each after a form feed; a sentence that runs over a page stays one sentence."""
    text = ""
    for number, paragraphs in enumerate(pages):
        for place, paragraph in enumerate(paragraphs):
            starts_page = number > 0 and place == 0
            if starts_page and _runs_on(text, paragraph):
                text = _over_page(text, paragraph)
            elif text.strip():
                text += f"\n\n{PAGE_BREAK if starts_page else ''}{paragraph}"
            else:
                text += f"{PAGE_BREAK if starts_page else ''}{paragraph}"
        if number > 0 and not paragraphs:
            text += PAGE_BREAK
    return text + "\n"


def _runs_on(text: str, paragraph: str) -> bool:
    return bool(text.strip()) and not text.endswith((*_STOPS, PAGE_BREAK)) and paragraph[:1].islower()
