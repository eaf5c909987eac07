"""What there is to say against an article that was read, though it could be."""

from pathlib import Path

from viewer.files import web
from viewer.files.decoding import UNREAD, guessed_page, is_binary, uncertain
from viewer.files.endings import MAILS, PAGES
from viewer.model.article import Article
from viewer.model.spots import PAGE_BREAK

_PDF = b"%PDF-"


def remarks(article: Article) -> tuple[str, ...]:
    """What there is to say against an article that was just read, a sentence each without the file's name."""
    found = (_unread_letters(article), _other_articles(article), _pictures(article), _code_page(article))
    return tuple(sentence for sentence in found if sentence)


def _unread_letters(article: Article) -> str:
    letters = article.text.count(UNREAD)
    if not letters:
        return ""
    they = (
        "1 letter cannot be read, and stands"
        if letters == 1
        else f"{letters} letters cannot be read, and stand"
    )
    return f"{they} in the text as {UNREAD}; look for a sound copy of the file."


def _other_articles(article: Article) -> str:
    others = _left_out(article)
    if others == 1:
        return "the page holds 1 more article that is not read; save its text as a file of its own."
    many = f"the page holds {others} more articles that are not read; save each as a file of its own."
    return many if others else ""


def _left_out(article: Article) -> int:
    """How many articles stand beside this one on the page that it was read from."""
    if article.original is None:
        return 0
    data, suffix = article.original.data, Path(article.original.name).suffix.lower()
    if suffix in PAGES:
        return web.left_out(web.source_of(data), article.text)
    if suffix in MAILS:
        from viewer.files import mail

        return web.left_out(mail.page_in(data), article.text)
    return 0


def _pictures(article: Article) -> str:
    """Of a PDF, which pages have nothing but pictures of text, most often since they were scanned."""
    bare = [n for n, page in enumerate(article.text.split(PAGE_BREAK), start=1) if not page.strip()]
    if article.original is None or not bare or _PDF not in article.original.data[:1024]:
        return ""
    from viewer.files import pdf

    pages = pdf.with_pictures(article.original.data, bare)
    if len(pages) == 1:
        return f"page {pages[0]} has only pictures and is left out; recognise its text first (OCR)."
    if not pages:
        return ""
    return f"pages {_listed(pages)} have only pictures and are left out; recognise their text first (OCR)."


def _listed(pages: list[int]) -> str:
    """The numbers of pages, those that follow one another as one stretch: "2, 4–7, 9"."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _code_page(article: Article) -> str:
    """Which old code page a text, or a web page that declares none, was taken to be in without being sure."""
    if article.original is None:
        return ""
    data, name = article.original.data, article.original.name
    if Path(name).suffix.lower() in MAILS or _PDF in data[:1024] or is_binary(data):
        return ""
    taken = web.guessed_page_of(data) if web.is_page(data, name) else guessed_page(data)
    return uncertain(taken) if taken else ""
