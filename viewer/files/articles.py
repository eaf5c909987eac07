"""Articles from files: plain text, Markdown and saved web pages, read without ever fetching anything."""

import hashlib
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.files.decoding import clean, decode, is_binary
from viewer.model.article import Article, ArticleId, Original
from viewer.model.moment import Moment
from viewer.model.plain import parse_when
from viewer.model.words import short_months

MOST_BYTES = 20_000_000
"""An article has some thousand characters; a file of more than 20 MB is something else."""

MOST_TITLE = 120
MOST_FIRST_WORDS = 80  # characters of the first words of a text without a headline
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|p|div)\b", re.IGNORECASE)
_DATE_LINE = re.compile(
    r"(?:published|date|publicado|fecha)\s*(?:on|el)?\s*:?\s*(?P<date>.{6,40}?)\s*\.?", re.IGNORECASE
)
_SPANISH_DAY = re.compile(
    r"(?:[a-záéíóú]+,?\s+)?(?P<day>\d{1,2})\s+de\s+(?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|sep?tiembre|octubre|noviembre|diciembre)\s+del?\s+(?P<year>\d{4})",
    re.IGNORECASE,
)
_SPANISH = frozenset("el la los las de del que en por con una para se su al como más fue ha".split())
_ENGLISH = frozenset("the of and to in a for on with that by is was from at as has it be will".split())


class ArticleError(ValueError):
    """A file cannot be read as an article; one sentence that names it and says what to do."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a reader of one format makes of a file."""

    text: str
    title: str = ""
    published: Moment | None = None


def load(path: Path) -> Article:
    """The article in a file.

    Raises:
        ArticleError: it is missing, empty, too large, no text, or a folder.
    """
    try:
        if path.is_dir():
            raise ArticleError(f"{path} is a folder; choose a file in it, .txt, .md or .html.")
        size = path.stat().st_size
        if size > MOST_BYTES:
            sizes = f"{size / 1e6:,.0f} MB; at most {MOST_BYTES // 10**6} MB"
            raise ArticleError(
                f"{path} is too large for an article ({sizes}); split it, or keep only the text."
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"{path} does not exist; check the name.") from None
    except PermissionError:
        raise ArticleError(f"{path} may not be read by you; change its permissions or copy it.") from None
    except OSError as error:
        raise ArticleError(f"{path} could not be read: {error.strerror or error}.") from None
    return from_bytes(data, path.name)


def from_bytes(data: bytes, name: str) -> Article:
    """The article in *data*, which came from a file or a stream called *name*.

    Raises:
        ArticleError: as `load`.
    """
    if len(data) > MOST_BYTES:
        raise ArticleError(f"{name} is too large for an article; at most {MOST_BYTES / 1e6:.0f} MB.")
    if not data.strip():
        raise ArticleError(f"{name} is empty; there is nothing to read.")
    if is_binary(data):
        raise ArticleError(f"{name} is not a text; save the article as .txt, .md or .html and open that.")
    try:
        page = _page(data, name)
    except UnicodeError:
        raise ArticleError(f"{name} is in no encoding that could be recognised; save it as UTF-8.") from None
    if not page.text.strip():
        raise ArticleError(
            f"{name} has no text to read; if it is a web page, save the article's text instead."
        )
    title = page.title or title_of(page.text) or Path(name).stem
    digest = hashlib.sha256(page.text.encode("utf-8")).hexdigest()
    return Article(
        id=ArticleId(f"a{digest[:12]}"),
        title=title[:MOST_TITLE],
        text=page.text,
        source=name,
        published=page.published or date_of(page.text),
        language=language_of(page.text),
        original=Original(Path(name).name, data),
    )


def _page(data: bytes, name: str) -> Page:
    suffix = Path(name).suffix.lower()
    if suffix in (".htm", ".html", ".xhtml") or (suffix not in (".txt", ".md") and _HTML.search(data[:2048])):
        return _web_page(data)
    text = clean(decode(data))
    return _markdown(text) if suffix in (".md", ".markdown") else Page(text)


def _web_page(data: bytes) -> Page:
    # trafilatura parses only what it is handed; scripts are dropped, and no address in the page is opened
    from trafilatura import bare_extraction

    declared = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", data[:2048], re.IGNORECASE)
    try:
        source = data.decode(declared[1].decode("ascii")) if declared else decode(data)
    except (LookupError, UnicodeDecodeError):
        source = decode(data)
    found: Any = bare_extraction(
        source, with_metadata=True, include_comments=False, include_tables=False, favor_precision=True
    )
    if found is None:
        return Page(clean(_bare_text(source)))
    published = (
        Moment.from_iso(found.date) if found.date and re.fullmatch(r"\d{4}-\d\d-\d\d", found.date) else None
    )
    text = clean(found.text or "")
    # two line ends keep paragraphs apart, as in a plain text
    return Page(re.sub(r"\n+", "\n\n", text).strip() + "\n", clean(found.title or "").strip(), published)


def _bare_text(source: str) -> str:
    """The words of a page too small for the extractor: tags, scripts and styles dropped."""
    from lxml import html

    try:
        tree = html.fromstring(source)
    except (ValueError, SyntaxError):
        return ""
    for gone in tree.xpath("//script|//style|//noscript|//head"):
        gone.drop_tree()
    lines = (" ".join(line.split()) for line in tree.text_content().splitlines())
    return "\n".join(line for line in lines if line)


def _markdown(text: str) -> Page:
    """Markdown as a reader sees it: the signs go, the words stay.

    What stands between two signs holds no third that could begin the same again: with that allowed, a large
    file of signs without partners would take hours.
    """
    title = ""
    if found := re.search(r"^#\s+(\S.*)$", text, re.MULTILINE):
        title = _without_hashes(found)
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    for pattern, kept in (
        (r"```.*?```", ""),
        (r"<[^<>\n]+>", ""),
        (r"!\[[^\[\]]*\]\([^)\[]*\)", ""),
        (r"\[([^\[\]]+)\]\([^)\[]*\)", r"\1"),
        (r"^\s{0,3}#{1,6}\s+(\S.*)$", _without_hashes),
        (r"^\s{0,3}>\s?", ""),
        (r"^[^\S\n]*[-*+]\s+", ""),
        (r"(\*\*|__)(.+?)\1", r"\2"),
        (r"(?<!\w)([*_])(?=\S)((?:(?!\1).|(?<=\w)\1(?=\w))+)(?<=\S)\1(?!\w)", r"\2"),
        (r"`([^`]+)`", r"\1"),
    ):
        text = re.sub(
            pattern, kept, text, flags=re.MULTILINE | re.DOTALL if "```" in pattern else re.MULTILINE
        )
    return Page(text.strip() + "\n", title)


def _without_hashes(found: re.Match[str]) -> str:
    """The words of a heading without the signs that may close it."""
    words = found[1].rstrip()
    return words.rstrip("#").rstrip() or words


def title_of(text: str) -> str:
    """A short first line without a full stop, which is a headline; else the first words of the text."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(first) <= MOST_TITLE and not first.endswith((".", "!", "?", ":", "”", '"')):
        return first
    short = textwrap.shorten(first, MOST_FIRST_WORDS, placeholder=" …")
    return short if short != "…" else first[:MOST_FIRST_WORDS]


def date_of(text: str) -> Moment | None:
    """The day that a line of its own near the top gives as the article's; None where there is none.

    Only a line that says so counts ("Published: 3 May 2026"): a day in the text is not the day of the text.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()][:6]
    for line in lines:
        if (found := _DATE_LINE.fullmatch(line)) and (day := _day(found["date"])):
            return day
    return None


def _day(text: str) -> Moment | None:
    if spanish := _SPANISH_DAY.fullmatch(text):
        month = short_months("es").index(spanish["month"].lower()[:3].replace("set", "sep")) + 1
        text = f"{int(spanish['year']):04}-{month:02}-{int(spanish['day']):02}"
    try:
        when = parse_when(text, None)
    except ValueError:
        return None
    return when.start[0] if when and when.start[0] and when.start[0] == when.start[1] else None


def language_of(text: str) -> str:
    """`es` where the small words are Spanish, else `en`."""
    words = re.findall(r"[^\W\d_]+", text[:20_000].lower())
    spanish = sum(word in _SPANISH for word in words)
    english = sum(word in _ENGLISH for word in words)
    return "es" if spanish > english else "en"
