"""Articles from files: texts, web pages, PDF, Word documents and e-mail, read without fetching anything."""

import hashlib
import os
import re
import textwrap
from pathlib import Path

from viewer.files import disk, web
from viewer.files.datelines import date_of
from viewer.files.decoding import clean, decode, is_binary
from viewer.files.encoding import readable
from viewer.files.endings import ENDINGS, MAILS, MARKDOWN, PAGES, TEXTS, USUAL
from viewer.files.pages import ArticleError, Page
from viewer.files.remarks import remarks
from viewer.model.article import Article, ArticleId, Original

__all__ = ["ENDINGS", "ArticleError", "Page", "from_bytes", "in_folder", "load", "remarks"]

MOST_BYTES = 20_000_000
"""An article has some thousand characters; a text of more than 20 MB is something else."""

MOST_DOCUMENT_BYTES = 200_000_000
"""A PDF or a Word document may hold large pictures besides."""

_DOSSIER = ".sightline"
_TEXTS = (*TEXTS, *MARKDOWN, *PAGES)  # what nothing but a text has the name of

MOST_TITLE = 120
MOST_FIRST_WORDS = 80  # characters of the first words of a text without a headline
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # what older Word files and enciphered ones are kept in
_ENCIPHERED, _OLD_WORD = ("EncryptedPackage".encode("utf-16-le"), "WordDocument".encode("utf-16-le"))
_SPANISH = frozenset("el la los las de del que en por con una para se su al como más fue ha".split())
_ENGLISH = frozenset("the of and to in a for on with that by is was from at as has it be will".split())


def load(path: Path) -> Article:
    """The article in a file.

    Raises:
        ArticleError: it is missing, empty, too large, no text, or a folder.
    """
    try:
        if path.is_dir():
            os.listdir(path)  # that it may not be looked into is the first that is to be said  # noqa: PTH208
            raise ArticleError(f"{path} is a folder; choose a file in it ({USUAL}).")
        size, most = path.stat().st_size, _most_bytes(path.name)
        if size > most:
            sizes = f"{size / 1e6:,.0f} MB; at most {most // 10**6} MB"
            raise ArticleError(
                f"{path} is too large for an article ({sizes}); split it, or keep only the text."
            )
        data = path.read_bytes()
    except OSError as error:
        raise ArticleError(disk.why_unread(path, error)) from None
    return from_bytes(data, path.name)


def from_bytes(data: bytes, name: str) -> Article:
    """The article in *data*, which came from a file or a stream called *name*.

    Raises:
        ArticleError: as `load`.
    """
    name = readable(name)
    if Path(name).suffix.lower() == _DOSSIER:
        raise ArticleError(_of_a_dossier(data, name))
    if len(data) > (most := _most_bytes(name)):
        raise ArticleError(f"{name} is too large for an article; at most {most / 1e6:.0f} MB.")
    if not data.strip():
        raise ArticleError(f"{name} is empty; there is nothing to read.")
    if why := _of_events(data, name):
        raise ArticleError(why)
    try:
        page = _document(data, name) or _page(data, name)
    except UnicodeError:
        raise ArticleError(f"{name} is in no encoding that could be recognised; save it as UTF-8.") from None
    if not page.text.strip():
        raise ArticleError(
            f"{name} has no text to read; if it is a web page, save the article's text instead."
        )
    title = " ".join(page.title.split()) or title_of(page.text) or Path(name).stem
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


def _of_a_dossier(data: bytes, name: str) -> str:
    """Why a dossier is no article: it may be sound, or damaged, and a copy without a password is no help."""
    from viewer.files.dossier import DossierError, contents_of

    try:
        contents_of(data, name)
    except DossierError as error:
        return str(error)
    return f"{name} is a dossier, not an article; open it in the window, or give it to sightline convert."


def _of_a_container(data: bytes, name: str) -> str:
    """Why an OLE container is not read: by the names of its streams it is enciphered, or an old document."""
    if _ENCIPHERED in data:
        return f"{name} is locked with a password; save a copy without one."
    if _OLD_WORD in data:
        return f"{name} is from a Word before 2007; save it as .docx and open that."
    return f"{name} is locked with a password, or from a Word before 2007; save it as .docx without one."


def _of_events(data: bytes, name: str) -> str:
    """Why what has the name or the form of a file of events is no article; empty of any other.

    Read as a text, it would give events that nobody told of.
    """
    from viewer.files.formats import catalogue, one_way

    if kind := one_way.kind_of(data):
        return f"{name} holds events as {kind}, which cannot be read back; open what that was made from."
    ending = Path(name).suffix.lower()
    path = Path(name if ending not in ENDINGS and catalogue.can_read(Path(name)) else f"{name}.json")
    is_named = path.name == Path(name).name
    if not is_named and not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return ""
    try:
        catalogue.from_bytes(data, path)
    except ValueError as error:
        return str(error) if is_named else ""
    return f"{name} holds events, not an article; open it in the window, or give it to sightline convert."


def in_folder(path: Path) -> tuple[Path, ...]:
    """The articles in a folder, in the order of their names."""
    found = (one for one in path.iterdir() if one.suffix.lower() in ENDINGS and one.is_file())
    return tuple(sorted(one for one in found if not one.name.startswith(".")))


def _most_bytes(name: str) -> int:
    return MOST_BYTES if Path(name).suffix.lower() in _TEXTS else MOST_DOCUMENT_BYTES


def _document(data: bytes, name: str) -> Page | None:
    """The text of a file that is more than text, by its first bytes or its name; None of any other."""
    suffix = Path(name).suffix.lower()
    if b"%PDF-" in data[:1024] and suffix not in _TEXTS:
        from viewer.files import pdf

        return pdf.read(data, name)
    if data.startswith(b"PK\x03\x04") and suffix not in _TEXTS:
        from viewer.files import word

        return word.read(data, name)
    if suffix in MAILS:
        from viewer.files import mail

        return mail.read(data, name)
    return None


def _page(data: bytes, name: str) -> Page:
    if data.startswith(b"{\\rtf"):
        raise ArticleError(f"{name} is in Rich Text Format; save it as .docx or .txt and open that.")
    if data.startswith(_OLE):
        raise ArticleError(_of_a_container(data, name))
    suffix = Path(name).suffix.lower()
    if is_binary(data) or (suffix == ".pdf" and b"endobj" in data):  # its source is no article either
        if suffix == ".pdf":  # it is told to be one, so to save it as one is no advice
            raise ArticleError(f"{name} is damaged or no PDF; save it again.")
        if suffix == ".docx":
            raise ArticleError(f"{name} is damaged; download or export it again.")
        raise ArticleError(f"{name} is not a text; save the article as one ({USUAL}) and open that.")
    if web.is_page(data, name):
        return web.read(data)
    text = clean(decode(data))
    return _markdown(text) if suffix in MARKDOWN else Page(text)


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


_OPENS_NAME = re.compile(r"\b(?:El|La|Los|Las)\s(?=[^\W\d_a-zà-ÿ])")


def language_of(text: str) -> str:
    """`es` where the small words are Spanish, else `en`; those that open a name are of no language."""
    plain = _OPENS_NAME.sub(" ", text[:20_000])  # "El Fasher", "La Paz"
    words = re.findall(r"[^\W\d_]+", plain.lower())
    spanish = sum(word in _SPANISH for word in words)
    english = sum(word in _ENGLISH for word in words)
    return "es" if spanish > english else "en"
