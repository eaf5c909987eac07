"""The tags of a PDF, read back by another program than ours: what a screen reader would say, in its order."""

import ctypes
import io
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pypdf import PdfReader

from tests.draw.figures import seeds, sized
from viewer.draw import figure
from viewer.draw.figure import Figure
from viewer.draw.figure_tags import Page, UnknownShapeError, tagged
from viewer.draw.map_base import Base
from viewer.model.dossier import Dossier

Element = tuple[str, str, tuple[int, ...]]  # what it is, its words for a picture, its places in the content


@pytest.fixture(scope="module")
def everything(base: Base) -> Dossier:
    return seeds(base, "callao", "oresund", "rhine")


@pytest.fixture(scope="module")
def chosen() -> Figure:
    return sized("a4", quotes="page")


@pytest.fixture(scope="module")
def made(everything: Dossier, chosen: Figure, base: Base) -> bytes:
    return figure.to_pdf(everything, chosen, base=base)


def elements(page: pypdfium2.PdfPage) -> list[Element]:
    """The elements with content on a page, in reading order, as PDFium knows them."""
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    tops = (pdfium.FPDF_StructTree_GetChildAtIndex(tree, i) for i in range(count))
    return [one for top in tops for one in _below(top) if one[2]]


def words_at(page: pypdfium2.PdfPage, place: int) -> str:
    """The text that stands under a mark in the content of a page; -1 is what no element has."""
    return words_by_place(page).get(place, "")


@lru_cache(maxsize=4)
def words_by_place(page: pypdfium2.PdfPage) -> dict[int, str]:
    """The text of a page by the mark it stands under, without spaces."""
    text = page.get_textpage()
    said: dict[int, str] = {}
    for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        size = pdfium.FPDFTextObj_GetText(one.raw, text.raw, None, 0)
        buffer = (ctypes.c_ushort * (size // 2))()
        pdfium.FPDFTextObj_GetText(one.raw, text.raw, buffer, size)
        words = "".join(bytes(buffer)[:-2].decode("utf-16-le").split())
        place = pdfium.FPDFPageObj_GetMarkedContentID(one.raw)
        said[place] = said.get(place, "") + words
    return said


def _below(element: Any) -> Iterator[Element]:
    count = pdfium.FPDF_StructElement_GetMarkedContentIdCount(element)
    places = (pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, i) for i in range(count))
    kind = _words(pdfium.FPDF_StructElement_GetType, element)
    yield kind, _words(pdfium.FPDF_StructElement_GetAltText, element), tuple(p for p in places if p >= 0)
    for i in range(pdfium.FPDF_StructElement_CountChildren(element)):
        if child := pdfium.FPDF_StructElement_GetChildAtIndex(element, i):
            yield from _below(child)


def _words(ask: Any, element: Any) -> str:
    size = ask(element, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 2))
    ask(element, buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")


def squeezed(words: str) -> str:
    return "".join(words.split())


def test_a_pdf_says_that_it_is_tagged_in_which_language_and_that_its_title_is_to_be_shown(made, chosen):
    root: Any = PdfReader(io.BytesIO(made), strict=True).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == chosen.language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdfium.FPDFCatalog_IsTagged(pypdfium2.PdfDocument(made).raw)


def test_a_page_with_a_figure_reads_title_stamp_picture_in_words_and_source(made, everything, chosen):
    page = pypdfium2.PdfDocument(made)[0]
    (title, stamp, picture, foot) = elements(page)
    assert [title[0], stamp[0], picture[0], foot[0]] == ["H1", "P", "Figure", "P"]
    assert picture[1] == figure.alt_text(everything, chosen)
    assert words_at(page, title[2][0]) == squeezed(figure.about(everything, chosen).title)
    assert words_at(page, stamp[2][0]).startswith("Asof20August2026,but1articleundated·alldates·32events")
    assert words_at(page, foot[2][0]).startswith("Readfromcallao.txt")
    assert "PortofChancayinservice" in words_at(page, picture[2][0])


def test_every_quote_of_a_page_of_quotes_is_a_quotation_under_the_heading_of_its_event(made, everything):
    document = pypdfium2.PdfDocument(made)
    said: dict[str, list[str]] = {}
    for page in list(document)[1:]:
        for kind, _, places in elements(page):
            words = words_at(page, places[0])
            if kind == "H2":
                said[heading := words] = []
            elif kind == "BlockQuote" and said:
                said[heading].append(words)
    for event in everything.events.values():
        for quote in event.quotes:
            assert squeezed(quote.exact) in "".join(said[squeezed(event.what)])


def test_the_head_of_a_further_page_is_not_read_again(made):
    page = pypdfium2.PdfDocument(made)[1]
    assert "Washingtonclearsplan" in words_at(page, -1)
    read = [words_at(page, places[0]) for kind, _, places in elements(page) if kind != "BlockQuote"]
    assert not any("Washingtonclearsplan" in words for words in read)


def test_each_page_of_a_timeline_tells_of_the_events_that_stand_on_it(everything, base):
    wanted = sized("column", kind="timeline")
    document = pypdfium2.PdfDocument(figure.to_pdf(everything, wanted, base=base))
    made = figure.sheets(everything, wanted, base=base)
    assert len(made) == len(document) > 1
    for sheet, page in list(zip(made, document, strict=True))[1:]:
        ((kind, alt, _),) = elements(page)
        assert kind == "Figure"
        assert "continued" in alt
        for event in everything.events.values():
            is_here = any(item.event == event.id for item in sheet.timeline.layout.items)
            assert (f" {event.what} (" in alt) == is_here


def test_words_that_are_copied_from_a_page_are_those_of_the_figure(made, everything, chosen):
    copied = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made))
    assert not [letter for letter in copied if "\ue000" <= letter <= "\uf8ff" or letter in "\u02bc\u02ee\t"]
    assert "callao.txt, characters 589–653" in copied
    assert "Peru’s Callao naval base" in copied


def test_no_sign_of_the_parts_is_left_in_the_pages(made):
    reader = PdfReader(io.BytesIO(made))
    for page in reader.pages:
        content = page.get_contents()
        assert content is not None
        assert not re.search(rb"-\d+ -7000 1 1 re", content.get_data())


def test_a_pdf_of_another_shape_is_not_guessed_at():
    with pytest.raises(UnknownShapeError, match="no index"):
        tagged(b"%PDF-1.4 what else", (Page((), "", (0, 0, 0, 0)),), language="en", description="")
