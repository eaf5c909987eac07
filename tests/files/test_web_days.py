"""The day of a web page: what it declares, never another day on it."""

import pytest

from viewer.files import articles, web

WORDS = (
    "The navy of Peru will leave the harbour of Callao, the government said on Monday. Warships and "
    "container carriers wait there for the same channel, and pilots have complained for years."
)


def page(
    *, head: str = "", beside: str = "", within: str = "", after: str = "", attributes: str = 'lang="en"'
) -> str:
    """A page with something in its head, beside its headline, in its text, and after its article."""
    return (
        f"<!doctype html><html {attributes}><head><title>Peru moves base</title>{head}</head><body><article>"
        f"<h1>Peru moves base</h1>{beside}<p>{WORDS}</p><p>{WORDS}</p>{within}</article>{after}</body></html>"
    )


def day(html: str) -> str | None:
    found = web.read_text(html).published
    return found.iso() if found else None


@pytest.mark.parametrize(
    "html",
    [
        page(),
        page(within="<p>Xi Jinping opened the port on 14 November 2024 by video link.</p>"),
        page(within="<p>It opened on <time datetime='2024-11-14'>14 November</time>, by video link.</p>"),
        page(beside="<p>It opened on <time datetime='2024-11-14'>14 November</time>.</p>"),
        page(beside="<h2>The port opened on 14 November 2024</h2>"),
        page(within="<p>The terminal opened in 2019.</p>"),
        page(within="<p>The bridge is to open on 5 June 2026.</p>"),
        page(after="<footer>© 1999-2026 News Corp</footer>"),
        page(after='<div class="comments"><p>Posted 4 July 2015</p></div>'),
        page(after='<div class="comments"><time class="published" datetime="2015-07-04">4 July</time></div>'),
        page(after='<aside><a href="/2017/09/19/quake.html">Quake on 19 September 2017</a></aside>'),
        page(after='<ul class="related"><li itemprop="datePublished">2017-09-19</li></ul>'),
        page(beside='<div class="cookie">Policy changed on <b class="date">1 January 2020</b></div>'),
        page(beside='<figure><figcaption class="date">Lima, 3 May 2019</figcaption></figure>'),
        page(head='<meta property="article:modified_time" content="2026-01-02">'),
        page(head='<meta itemprop="copyrightYear" content="2024">'),
        page(head='<meta name="date" content="2025-03">'),
        page(head='<meta name="date" content="2025">'),
        page(beside='<div class="byline"><span class="updated">2 January 2026</span></div>'),
        page(beside='<p class="byline">Updated 2 January 2026</p>'),
        page(beside='<p class="date">3/4/2025</p>'),
        page(
            head='<script type="application/ld+json">{"@type": "ItemList", "itemListElement": '
            '[{"@type": "NewsArticle", "datePublished": "2019-05-03"}]}</script>'
        ),
    ],
)
def test_a_page_that_declares_no_day_has_none(html: str) -> None:
    assert day(html) is None


@pytest.mark.parametrize(
    "html",
    [
        page(head='<meta property="article:published_time" content="2025-03-07T23:30:00-05:00">'),
        page(head='<meta name="DC.date.issued" content="2025-03-07">'),
        page(head='<meta name="date" content="Fri, 07 Mar 2025 10:00:00 GMT">'),
        page(
            head='<meta property="article:modified_time" content="2026-01-02">'
            '<meta name="publish-date" content="20250307">'
        ),
        page(
            head='<script type="application/ld+json">{"@graph": [{"@type": "Organization"}, {"@type": '
            '["NewsArticle"], "datePublished": "2025-03-07T08:00Z", "dateModified": "2026-01-02"}]}</script>'
        ),
        page(
            head='<script type="application/ld+json">{"@type": "Article", "datePublished": "2025-03-07",}'
            "</script>"
        ),
        page(head='<link rel="canonical" href="https://x.example/2025/03/07/peru-base.html">'),
        page(head='<meta property="og:url" content="https://x.example/2025/03/07/peru-base.html">'),
        f"<!-- saved from url=(0042)https://x.example/2025/03/07/peru.html -->{page()}",
        page(beside='<time datetime="2025-03-07T09:00">7 March</time>'),
        page(beside="<time pubdate>7 March 2025</time>"),
        page(beside='<p>By A. Writer <time datetime="2025-03-07">7 March</time></p>'),
        page(beside='<p class="byline">By A. Writer | Published 7 March 2025 | Updated 2 January 2026</p>'),
        page(beside='<p class="byline">Updated 2 January 2026 | Published 7 March 2025</p>'),
        page(beside='<span class="post-date">March 7, 2025</span>'),
        page(beside="<div>Friday, 7 March 2025</div>"),
        page(beside="<p>Published: 7 March 2025</p>"),
        page(within='<time class="entry-date published" datetime="2025-03-07">7 March</time>'),
        page(within='<meta itemprop="datePublished" content="2025-03-07">'),
        page(beside='<abbr class="published" title="2025-03-07">on Friday</abbr>'),
        page(beside='<span class="fecha">7 de marzo de 2025</span>', attributes='lang="es"'),
        page(beside='<span class="fecha">07/03/2025</span>', attributes='lang="es-PE"'),
    ],
)
def test_a_page_that_declares_its_day_has_it(html: str) -> None:
    assert day(html) == "2025-03-07"


def test_a_dateline_in_the_text_of_a_page_dates_it() -> None:
    html = page(beside=f"<p>LUXEMBOURG, 12 February 2026. {WORDS}</p>")
    found = articles.from_bytes(html.encode(), "x.html").published
    assert found
    assert found.iso() == "2026-02-12"


def test_a_page_without_a_heading_is_dated_by_what_marks_the_day() -> None:
    html = f'<html><body><p class="published">7 March 2025</p><p>{WORDS}</p><p>{WORDS}</p></body></html>'
    assert day(html) == "2025-03-07"
