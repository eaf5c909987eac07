"""The day on which a web page says that it appeared; None of a page that does not say so.

What counts is what the page declares: for machines, in its address, or beside its headline.  Any other date
on it is the day of something else: of an event that it tells of, of a comment, of the page beside it.
"""

import json
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from viewer.files.datelines import byline_day, date_of
from viewer.files.web_parts import PARAGRAPH, article_of, headline_of, is_aside, marks_of, words_of
from viewer.model.moment import Moment

MOST_DECLARED = 200  # of the places that may say the day; a page with more says it in none
MOST_BESIDE = 300  # elements between a headline and the first paragraph
MOST_LETTERS = 120  # of a line beside a headline
_APPEARED = re.compile(
    r"publi(?:sh|cation)|pubdate|issued|dateposted|postdate|releasedate|created|articledate|displaydate"
    r"|^(?:dc|dcterms|citation|sailthru)?date$|^pdate$|^ptime$|^timestamp$"
)
_LATER = re.compile(r"publisher|modif|updat|revis|expir|unpublish|copyright")
_ADDRESSES = ".//link[@rel='canonical']/@href|.//meta[@property='og:url' or @name='og:url']/@content"
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,2000})")
MOST_HEAD = 4096  # letters within which a browser notes where a page is from
_ARTICLE_TYPES = re.compile(r"article|posting|report|webpage", re.IGNORECASE)
_IN_JSON = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_HOLDERS = ("@graph", "mainEntity", "mainEntityOfPage")
MOST_DEPTH = 8  # of things within things in what a page declares
_BESIDE = re.compile(
    r"publish|publica|posted|date|datum|fecha|byline|by-line|meta|time|author|autor", re.IGNORECASE
)
_MARKED = re.compile(
    r"(?<!un)published(?!-by)|datepublished|datecreated|pubdate|posted-on|entry-date|post-date|article-date"
)


def declared_day(source: str) -> Moment | None:
    """The day that the page whose HTML is *source* declares as its own."""
    from trafilatura import load_html

    tree: Any = load_html(source)
    if tree is None:
        return None
    _drop_later(tree)
    found = chain(_of_addresses(tree, source), _of_metas(tree), _of_json(tree), _of_marks(tree))
    return next((day for day in islice(found, MOST_DECLARED) if day), None) or _beside_headline(tree)


def _drop_later(tree: Any) -> None:
    """Take out of the page the days on which it was changed."""
    for element in list(tree.iterdescendants()):
        is_later = isinstance(element.tag, str) and _LATER.search(marks_of(element))
        if is_later and not _MARKED.search(marks_of(element)) and 0 < len(words_of(element)) <= MOST_LETTERS:
            element.drop_tree()


def _machine_day(text: str, address: str | None = None) -> Moment | None:
    """The day in what was written for machines: a date in any of the ways that are usual there."""
    from html import escape

    from trafilatura import extract_metadata

    if not address and len(re.findall(r"\d", text)) < 5:  # a month has no day that could be made up
        return None
    if re.fullmatch(r"\s*\d{4}\W\d\d?\W*", text):
        return None
    page = f'<html><head><meta property="datepublished" content="{escape(text)}"></head><body></body></html>'
    asked = {"original_date": True, "extensive_search": False}
    found = extract_metadata(page, default_url=address, date_config=asked).date
    return Moment.from_iso(found) if found and re.fullmatch(r"\d{4}-\d\d-\d\d", found) else None


def _of_addresses(tree: Any, source: str) -> Iterator[Moment | None]:
    """The days in the addresses that a page gives itself, or that the browser noted that saved it."""
    for address in (*tree.xpath(_ADDRESSES), *_SAVED_FROM.findall(source[:MOST_HEAD])):
        yield _machine_day("", address)


def _of_metas(tree: Any) -> Iterator[Moment | None]:
    """The days of the page's meta elements, those that name the publication first."""
    named = []
    for meta in tree.iterfind(".//meta"):
        said = meta.get("name") or meta.get("property") or meta.get("itemprop") or ""
        key = re.sub(r"[^a-z]", "", said.lower())
        if _APPEARED.search(key) and not _LATER.search(key) and not is_aside(meta, None):
            named.append(("pub" not in key, meta))
    for _, meta in sorted(named, key=lambda each: each[0]):
        yield _machine_day(meta.get("content") or meta.get("datetime") or "")


def _of_json(tree: Any) -> Iterator[Moment | None]:
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        text = script.text or ""
        try:
            whole = json.loads(text, strict=False)
        except (ValueError, RecursionError):  # pages hold much that is nearly JSON
            yield from (_machine_day(found) for found in _IN_JSON.findall(text)[:1])
            continue
        yield from (_machine_day(said) for said in _published(whole, MOST_DEPTH))


def _published(thing: Any, depth: int) -> Iterator[str]:
    """When the articles in what a page declares appeared, without those that it only lists."""
    if depth == 0:
        return
    if isinstance(thing, list):
        for each in thing:
            yield from _published(each, depth - 1)
    elif isinstance(thing, dict):
        if _ARTICLE_TYPES.search(str(thing.get("@type"))):
            yield from (str(thing[key]) for key in ("datePublished", "dateCreated") if thing.get(key))
        for key in _HOLDERS:
            yield from _published(thing.get(key), depth - 1)


def _of_marks(tree: Any) -> Iterator[Moment | None]:
    """The days of elements that are marked as holding the day of publication."""
    headline = headline_of(tree)
    within = article_of(headline)
    passed = headline is None or within is not None
    for element in (tree if within is None else within).iter():
        passed = passed or element is headline
        if not passed or not isinstance(element.tag, str):
            continue
        marks = marks_of(element)
        is_marked = "pubdate" in element.attrib or (_MARKED.search(marks) and element.tag != "meta")
        if is_marked and not is_aside(element, headline):
            yield _day_of(element, tree)


def _beside_headline(tree: Any) -> Moment | None:
    """The day on a line of its own, or beside the author, before the first paragraph of the article."""
    for element in islice(_zone(tree), MOST_BESIDE):
        words = words_of(element)
        if not words or len(words) > MOST_LETTERS:
            continue
        is_named = _BESIDE.search(marks_of(element)) or (
            element.tag == "time" and not _is_in_sentence(element)
        )
        if day := _day_of(element, tree) if is_named else date_of(words):
            return day
    return None


def _is_in_sentence(element: Any) -> bool:
    """Whether an element is some words of a paragraph, which tells of a day."""
    paragraph = next(element.iterancestors("p"), None)
    return paragraph is not None and words_of(paragraph).endswith((".", "!", "?"))


def _zone(tree: Any) -> Iterator[Any]:
    """The elements of the headline's article before its first paragraph; without one, those after it."""
    headline = headline_of(tree)
    if headline is None:
        return
    within = article_of(headline)
    passed = within is not None
    for element in (tree if within is None else within).iter():
        if element is headline:
            passed = True
        elif passed and isinstance(element.tag, str) and not is_aside(element, headline):
            if element.tag == "p" and len(words_of(element)) >= PARAGRAPH:
                return
            yield element


def _day_of(element: Any, tree: Any) -> Moment | None:
    """The day that an element holds: for machines, else in words."""
    said = element.get("datetime") or (element.get("title") if element.tag == "abbr" else None)
    if said and (day := _machine_day(said)):
        return day
    is_spanish = next(iter(tree.xpath("/html/@lang")), "").lower().startswith("es")
    words = words_of(element)
    return byline_day(words, is_day_first=is_spanish) if len(words) <= MOST_LETTERS else None
