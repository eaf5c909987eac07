"""The article pane: quotes underlined by certainty, and gestures that select."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from tests.values import ARTICLE, day, event, harbour_dossier
from viewer.draw.style import DARK, LIGHT
from viewer.model import edits
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Quote
from viewer.model.moment import Moment
from viewer.model.when import EventId
from viewer.panes.offsets import Offsets
from viewer.panes.text import BOUND, KEEP, ORPHAN, TextPane
from viewer.panes.text_reader import stretches
from viewer.session import Session


@pytest.fixture
def pane(session, qtbot):
    pane = TextPane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    pane.show()
    return pane


@given(st.text(alphabet="aé😀𝔘\n "), st.data())
def test_offsets_agree_with_how_qt_counts(text, data):
    at = data.draw(st.integers(0, len(text)))
    offsets = Offsets(text)
    assert offsets.utf16(at) == len(text[:at].encode("utf-16-le")) // 2
    assert offsets.character(offsets.utf16(at)) == at


def test_overlapping_quotes_stand_on_levels_of_their_own():
    found = stretches(
        ARTICLE,
        [
            event("a", "The ministry approved the harbour plan"),
            event("b", "the harbour plan"),
            event("c", "Ships may"),
        ],
        Offsets(ARTICLE.text),
    )
    assert [(s.event, s.level) for s in found] == [("a", 0), ("b", 1), ("c", 0)]


def place_of(pane: TextPane, words: str) -> QPoint:
    cursor = QTextCursor(pane._reader.document())
    cursor.setPosition(Offsets(ARTICLE.text).utf16(ARTICLE.text.index(words)) + 2)
    return pane._reader.cursorRect(cursor).center()


def test_a_click_on_a_quote_selects_its_event(pane, session, qtbot):
    qtbot.mouseClick(pane._reader.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, "Ships may"))
    assert session.focus.selected == {"route"}


def test_a_click_beside_every_quote_deselects(pane, session, qtbot):
    session.look(selected=frozenset({EventId("route")}))
    qtbot.mouseClick(pane._reader.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, "The mayor"))
    assert session.focus.selected == frozenset()


def test_the_selected_quote_is_filled(pane, session):
    session.look(selected=frozenset({EventId("port")}))
    (filled,) = pane._reader.extraSelections()
    assert filled.cursor.selectedText() == "The port has been open since 2024"


def test_the_banner_goes_when_the_article_gets_a_date(pane, session):
    assert pane._banner.isVisibleTo(pane)
    session.do(edits.publish(ARTICLE.id, harbour_day()))
    assert not pane._banner.isVisibleTo(pane)


def test_the_banner_offers_to_date_the_article_by_what_it_tells_as_past(pane, session, qtbot):
    assert "2024" in pane._banner_text.text()
    with qtbot.waitSignal(pane.bounds_wanted) as asked:
        pane._banner_text.linkActivated.emit(BOUND)
    assert asked.args == [ARTICLE.id]
    session.do(edits.publish_between(ARTICLE.id, (day("2024-01-01"), day("2026-11-26"))))
    assert not pane._banner.isVisibleTo(pane)


def test_the_banner_questions_a_date_before_what_the_article_tells_as_past_until_it_is_kept(pane, session):
    session.do(edits.publish(ARTICLE.id, day("1066-10-14")))
    assert "14 Oct 1066, is earlier than 2024, of which" in pane._banner_text.text()
    pane._banner_text.linkActivated.emit(KEEP)
    assert not pane._banner.isVisibleTo(pane)
    session.undo()
    assert pane._banner.isVisibleTo(pane)


def test_the_banner_questions_a_date_after_today(pane, session):
    later = Moment.from_days(int(session.today.first_s // 86_400) + 400)
    session.do(edits.publish(ARTICLE.id, later))
    assert "lies after today" in pane._banner_text.text()


def test_the_heading_says_what_is_known_of_the_day(pane, session, qtbot):
    with qtbot.waitSignal(pane.headed) as headed:
        session.do(edits.publish_between(ARTICLE.id, (day("2024-01-01"), day("2026-11-26"))))
    assert "1 Jan 2024 – 26 Nov 2026" in headed.args[1]


def harbour_day():
    from viewer.model.moment import Moment

    return Moment(2026, 1, 16)


def test_a_quote_after_an_emoji_is_filled_in_full(qtbot):
    text = "Ships 🚢🚢 stop. The port closed."
    article = Article(ArticleId("x"), "Ships", text)
    start = text.index("The port")
    closed = event("closed", quotes=(Quote(article.id, start, start + 15, "The port closed"),))
    session = Session(Dossier({article.id: article}, {closed.id: closed}))
    pane = TextPane(session, LIGHT)
    qtbot.addWidget(pane)
    session.look(selected=frozenset({closed.id}))
    assert pane._reader.extraSelections()[0].cursor.selectedText() == "The port closed"


def test_marked_text_is_told_in_characters(qtbot):
    article = Article(ArticleId("x"), "Ships", "🚢 stops here")
    pane = TextPane(Session(Dossier({article.id: article})), LIGHT)
    qtbot.addWidget(pane)
    cursor = pane._reader.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    pane._reader.setTextCursor(cursor)
    assert pane.selected_text() == ("x", 2, 7)


def test_an_empty_session_says_how_to_begin(qtbot):
    pane = TextPane(Session(), LIGHT)
    qtbot.addWidget(pane)
    assert "Open an article" in pane._welcome.text()
    with qtbot.waitSignal(pane.opening_wanted) as asked:
        pane._welcome.linkActivated.emit("sample")
    assert asked.args == [True]


def test_an_empty_session_names_the_files_that_it_takes_as_it_is_given_them(qtbot):
    pane = TextPane(Session(), LIGHT, kinds=".txt, .pdf")
    qtbot.addWidget(pane)
    assert "drop one here (.txt, .pdf), or" in pane._welcome.text()


def test_another_style_is_taken_over(pane):
    assert LIGHT.accent in pane._banner_text.text()
    pane.use_style(DARK)
    assert pane._reader._style is DARK
    assert DARK.accent in pane._banner_text.text()
    assert LIGHT.accent not in pane._banner_text.text()


def test_a_link_of_an_empty_session_has_the_colour_of_another_style(qtbot):
    pane = TextPane(Session(), LIGHT)
    qtbot.addWidget(pane)
    pane.use_style(DARK)
    assert DARK.accent in pane._welcome.text()
    assert LIGHT.accent not in pane._welcome.text()


def test_a_long_title_ends_in_an_ellipsis_and_is_never_cut_within_a_letter(pane):
    long = "Strike at the copper mine above the old customs house enters its third day at the harbour"
    pane.setStyleSheet("QComboBox { border: 1px solid gray; padding: 5px 12px; }")  # as the window has it
    pane._choice_room.show()

    def picture(words):
        pane._choice.clear()
        pane._choice.addItem(words)
        return pane._choice.grab().toImage()

    whole = picture(long)
    measure, room = pane._choice.fontMetrics(), pane._choice.width() - 40  # without its sides
    shorter = (f"{long[:count]}…" for count in range(10, len(long)))
    assert whole in [picture(words) for words in shorter if measure.horizontalAdvance(words) < room]
    assert picture("Strike") != whole


def test_deleting_the_event_takes_its_underline(pane, session):
    before = len(pane._reader._stretches)
    session.do(edits.delete(frozenset({EventId("route")})))
    assert len(pane._reader._stretches) == before - 1


def test_the_harbour_dossier_rests_on_its_text():
    for one in harbour_dossier().events.values():
        for quote in one.quotes:
            assert ARTICLE.text[quote.start : quote.end] == quote.exact


def test_a_double_click_on_a_place_or_a_date_asks_for_that_field_of_its_event(pane, session, qtbot):
    port = EventId("port")
    wanted = []
    pane.field_wanted.connect(wanted.append)
    for word, field in (("2024", "when"), ("port", "where")):
        session.look(selected=frozenset())
        at = ARTICLE.text.index(word, ARTICLE.text.index("The port has been open"))
        cursor = QTextCursor(pane._reader.document())
        cursor.setPosition(at + 1)
        spot = pane._reader.cursorRect(cursor).center()
        qtbot.mouseDClick(pane._reader.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert wanted[-1:] == [field]
        assert session.focus.selected == {port}
    session.look(selected=frozenset())
    cursor = QTextCursor(pane._reader.document())
    cursor.setPosition(ARTICLE.text.index("another route") + 2)
    spot = pane._reader.cursorRect(cursor).center()
    qtbot.mouseDClick(pane._reader.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(wanted) == 2


# Quotes that lost their place


def shortened(session) -> None:
    """Let the article lose its first paragraph: no quote stands where it stood."""
    text = ARTICLE.text.split("\n\n", 1)[1]
    session.do(
        edits.Edit("change the text", lambda d: d.put_article(replace(d.articles[ARTICLE.id], text=text)))
    )


def test_a_quote_that_no_longer_stands_is_not_underlined_where_it_stood(pane, session):
    assert len(pane._reader._stretches) == 5
    shortened(session)
    assert pane._reader._stretches == []
    session.undo()
    assert len(pane._reader._stretches) == 5


def test_the_banner_counts_the_quotes_that_no_longer_stand_and_leads_to_each(pane, session):
    session.do(edits.publish(ARTICLE.id, day("2026-05-01")))
    assert not pane._banner.isVisible()
    shortened(session)
    assert pane._banner.isVisible()
    assert "5 quote" in pane._banner_text.text()
    assert "carries no date" not in pane._banner_text.text()
    walked = []
    for _ in range(6):
        pane._banner_text.linkActivated.emit(ORPHAN)
        walked.extend(session.focus.selected)
    assert set(walked[:5]) == set(session.dossier.events)
    assert walked[5] == walked[0]


def test_an_article_without_a_date_says_so_beside_its_lost_quotes(pane, session):
    shortened(session)
    assert "carries no date" in pane._banner_text.text()
    assert "no longer stand" in pane._banner_text.text()


def test_a_dateline_without_its_year_is_said_beside_the_missing_date(pane, session):
    text = "SUVA, 12 March - " + ARTICLE.text
    dated = replace(session.dossier.articles[ARTICLE.id], text=text)
    session.do(edits.Edit("change the text", lambda dossier: dossier.put_article(dated)))
    assert "“12 March”, without a year" in pane._banner_text.text()
    assert "set its date" in pane._banner_text.text()
