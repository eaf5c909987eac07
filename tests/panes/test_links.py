"""Texts with links: no link is broken inside, at any width."""

import pytest
from PySide6.QtGui import QTextDocument

from tests.values import ARTICLE, day, event
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.when import When
from viewer.panes.links import Links, unbroken
from viewer.panes.text import TextPane
from viewer.session import Session


def lines_of_links(label: Links, width: float) -> list[set[int]]:
    """The numbers of the lines that each link stands on, as a label of that width sets them."""
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setHtml(unbroken(label.text()))
    document.setTextWidth(width)
    document.size()  # lays it out
    block, found = document.begin(), []
    for at in block.textFormats():
        if at.format.isAnchor():
            letters = range(at.start, at.start + at.length)
            found.append({block.layout().lineForTextPosition(i).lineNumber() for i in letters})
    return found


@pytest.mark.parametrize("width", range(240, 700, 12))
def test_no_link_of_the_banner_is_broken_at_any_width(qtbot, session, width):
    pane = TextPane(session, LIGHT)
    qtbot.addWidget(pane)
    links = lines_of_links(pane._banner_text, width)
    assert len(links) == 2
    assert all(len(lines) == 1 for lines in links)


def test_a_link_longer_than_any_pane_may_break():
    assert "\u00a0" not in unbroken(f'<a href="x">{"a very long name of a place " * 4}</a>')


def test_the_banner_takes_no_more_than_three_lines_of_the_narrowest_pane(qtbot):
    told = event("told", when=When.instant(day("2024-11-14"), day("2024-11-14")))
    pane = TextPane(Session(Dossier({ARTICLE.id: ARTICLE}, {told.id: told})), LIGHT)
    qtbot.addWidget(pane)
    pane._banner_text.setFont(LIGHT.font(12.0))  # of the window
    links = lines_of_links(pane._banner_text, 247)
    assert len(links) == 2
    assert max(line for lines in links for line in lines) <= 2  # they stand last; the first line is 0
