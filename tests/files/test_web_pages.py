"""Pages with several articles: that only one is read is said."""

from email.message import EmailMessage

import pytest

from viewer.files import articles

FIRST = (
    "The navy of Peru will leave the harbour of Callao, the government said on Monday. Warships and "
    "container carriers wait there for the same channel, and pilots have complained for years."
)
SECOND = (
    "An earthquake of magnitude 7 hit Valparaíso in Chile on 3 June 2025 and destroyed the port, the navy "
    "said. Ten people died in the harbour district, and the airport was closed for a week."
)


def article(heading: str, words: str, paragraphs: int = 2) -> str:
    return f"<article><h2>{heading}</h2>{f'<p>{words}</p>' * paragraphs}</article>"


def page(*parts: str) -> str:
    return f"<!doctype html><html><head><title>News</title></head><body>{''.join(parts)}</body></html>"


def said(html: str) -> tuple[str, ...]:
    return articles.remarks(articles.from_bytes(html.encode(), "x.html"))


def test_an_article_of_a_page_that_is_not_read_is_told_of() -> None:
    assert said(page(article("Base to move", FIRST, 4), article("Quake", SECOND))) == (
        "the page holds 1 more article that is not read; save its text as a file of its own.",
    )


def test_an_article_of_a_saved_archive_that_is_not_read_is_told_of() -> None:
    message = EmailMessage()
    message.set_content(page(article("Base to move", FIRST, 4), article("Quake", SECOND)), subtype="html")
    made = articles.from_bytes(message.as_bytes(), "x.mht")
    assert articles.remarks(made)[0].startswith("the page holds 1 more article")


@pytest.mark.parametrize(
    "html",
    [
        page(article("Base to move", FIRST)),
        page(article("Base to move", FIRST), article("Quake", SECOND, 1)),
        page(article("Base to move", FIRST), f'<div class="comments">{article("I say", SECOND)}</div>'),
        page(article("Base to move", FIRST), f"<aside>{article('Quake', SECOND)}</aside>"),
    ],
)
def test_beginnings_of_others_and_comments_are_no_articles_of_a_page(html: str) -> None:
    assert said(html) == ()
