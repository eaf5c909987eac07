"""Saved web pages: the main text of the page, its title and its day; nothing that it names is fetched."""

import re
from pathlib import Path
from typing import Any

from viewer.files.declared import decode_as, is_as_declared
from viewer.files.decoding import BOMS, clean, decode, guessed_page
from viewer.files.endings import MARKDOWN, PAGES, TEXTS
from viewer.files.pages import Page
from viewer.files.web_day import declared_day
from viewer.files.web_parts import articles_of

_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|p|div)\b", re.IGNORECASE)
BEGINNING = 60  # letters of a paragraph by which it is known again
_DECLARED = re.compile(
    rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE | re.ASCII,
)


def is_page(data: bytes, name: str) -> bool:
    """Whether a text called *name* is a web page: by its ending where that tells, else by its first bytes."""
    suffix = Path(name).suffix.lower()
    return suffix in PAGES or (suffix not in (*TEXTS, *MARKDOWN) and _HTML.search(data[:2048]) is not None)


def read(data: bytes) -> Page:
    """The text of a page in the encoding that it declares, else in the one that fits."""
    return read_text(source_of(data))


def source_of(data: bytes) -> str:
    """The HTML in *data*, in the encoding that it declares, else in the one that fits."""
    label = _declared_in(data)
    return decode_as(data, label) if label else decode(data)


def guessed_page_of(data: bytes) -> str:
    """The name of the code page that a page is taken to be in without being sure; empty if it declares it."""
    label = _declared_in(data)
    return "" if label and is_as_declared(data, label) else guessed_page(data)


def _declared_in(data: bytes) -> str:
    declared = None if data.startswith(tuple(mark for mark, _ in BOMS)) else _DECLARED.search(data[:2048])
    return (declared[1] or declared[2]).decode("ascii") if declared else ""


def read_text(source: str) -> Page:
    """The text of a page whose HTML is *source*."""
    # trafilatura parses only what it is handed; scripts are dropped, and no address in the page is opened
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        source,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        favor_precision=True,
        date_extraction_params={"extensive_search": False},  # its day is any day on the page, and not taken
    )
    published = declared_day(source)
    if found is None:
        return Page(clean(_bare_text(source)), published=published)
    text = clean(found.text or "")
    # two line ends keep paragraphs apart, as in a plain text
    return Page(re.sub(r"\n+", "\n\n", text).strip() + "\n", clean(found.title or "").strip(), published)


def left_out(source: str, text: str) -> int:
    """How many articles the page whose HTML is *source* has, as it marks them, that *text* has nothing of."""
    if source.lower().count("<article") < 2:
        return 0
    from trafilatura import load_html

    tree: Any = load_html(source)
    if tree is None:
        return 0
    kept = _letters(text)
    begun = ([_letters(words)[:BEGINNING] for words in paragraphs] for paragraphs in articles_of(tree))
    return sum(not any(words in kept for words in beginnings) for beginnings in begun)


def _letters(text: str) -> str:
    """*text* without what parts its words, which the extractor sets anew."""
    return re.sub(r"\W+", "", clean(text))


def _bare_text(source: str) -> str:
    """The words of a page too small for the extractor: tags, scripts and styles dropped."""
    from lxml import etree, html

    try:
        tree = html.fromstring(source)
    except (ValueError, SyntaxError, etree.LxmlError):
        return ""
    for gone in tree.xpath("//script|//style|//noscript|//head"):
        gone.drop_tree()
    lines = (" ".join(line.split()) for line in tree.text_content().splitlines())
    return "\n".join(line for line in lines if line)
