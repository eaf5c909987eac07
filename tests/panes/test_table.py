"""The table pane: rows and selection in step, and copying."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from PySide6.QtTest import QAbstractItemModelTester

from tests.values import ARTICLE, day
from viewer.draw.style import DARK, LIGHT
from viewer.model import edits, query
from viewer.model.event import Certainty, Review
from viewer.model.focus import ALL
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.when import EventId
from viewer.panes.event_table import COLUMNS, signs
from viewer.panes.table import TablePane
from viewer.panes.tips import tip, whole_tip
from viewer.session import Session


@pytest.fixture
def pane(session, qtbot):
    pane = TablePane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.keyRelease(pane, Qt.Key.Key_Shift)  # Qt remembers the keys held in an event of any test before
    return pane


def test_the_model_keeps_qts_rules(pane, session):
    tester = QAbstractItemModelTester(pane._table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    session.do(edits.delete(frozenset({EventId("route")})))
    session.undo()
    assert tester.model() is pane._table


def test_there_is_a_row_for_every_event(pane, session):
    assert pane._table.rowCount() == len(session.dossier.events)


def test_selecting_a_row_selects_its_event(pane, session):
    row = pane._table.row_of(EventId("pier"))
    pane._view.selectRow(row)
    assert session.focus.selected == {"pier"}


def test_selecting_an_event_selects_its_row_and_is_told_once(pane, session, qtbot):
    told = []
    session.focus_changed.connect(lambda old, new: told.append(new))
    session.look(selected=frozenset({EventId("port")}))
    rows = pane._view.selectionModel().selectedRows()
    assert [rows[0].data()] == ["North Port open"]
    assert len(told) == 1


def test_an_edit_keeps_the_selection(pane, session):
    session.look(selected=frozenset({EventId("port")}))
    session.do(edits.rewrite(EventId("port"), "Port opened"))
    assert session.focus.selected == {"port"}
    assert [index.data() for index in pane._view.selectionModel().selectedRows()] == ["Port opened"]


def test_an_edit_of_words_leaves_every_row_where_it_is(pane, session):
    resets, changed = [], []
    pane._table.modelReset.connect(lambda: resets.append(True))
    pane._table.dataChanged.connect(lambda first, last, *_: changed.append((first.row(), last.row())))
    session.do(edits.rewrite(EventId("pier"), "Pier shut"))
    row = pane._table.row_of(EventId("pier"))
    assert (resets, changed) == ([], [(row, row)])


def test_an_edit_moves_a_row_where_the_rows_are_sorted_by_what_was_edited(pane, session):
    pane._view.sortByColumn(COLUMNS.index("What"), Qt.SortOrder.AscendingOrder)
    session.do(edits.rewrite(EventId("port"), "A port opened"))
    assert shown(pane, "What")[0] == "A port opened"


def test_a_reliability_given_to_an_article_is_in_the_rows_of_its_events(pane, session):
    session.do(edits.trust(ARTICLE.id, Reliability.B))
    assert any("B" in text for text in shown(pane, "Reliability"))


def test_copying_gives_tab_separated_rows_with_the_names_of_the_columns(pane, session):
    session.look(selected=frozenset({EventId("stay")}))
    pane.copy()
    head, row = QGuiApplication.clipboard().text().splitlines()
    assert head.split("\t") == list(COLUMNS)
    assert row.split("\t")[0] == "Engineers stay"
    assert "up to 20 engineers" in row


def test_what_the_filters_exclude_is_faded(pane, session):
    row = pane._table.row_of(EventId("pier"))
    before = pane._table._ink(pane._table._events[row])
    session.look(certainties=ALL - {Certainty.DENIED})
    assert pane._table._ink(pane._table._events[row]) != before


def test_a_rejected_event_is_struck_and_fades(pane, session):
    pier = EventId("pier")
    row = pane._table.row_of(pier)
    before = pane._table._ink(session.dossier.events[pier])
    session.do(edits.review(frozenset({pier}), Review.REJECTED))
    assert pane._table.index(row, 0).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert pane._table._ink(session.dossier.events[pier]) != before
    session.undo()
    assert pane._table.index(row, 0).data(Qt.ItemDataRole.FontRole) is None


def test_the_certainty_of_a_row_is_drawn_with_a_sign_that_greyscale_keeps_apart(qtbot):
    pictures = {
        bytes(drawn(sign).convertToFormat(QImage.Format.Format_Grayscale8).constBits())
        for sign in signs(LIGHT).values()
    }
    assert len(pictures) == len(Certainty)


def drawn(sign, mode=QIcon.Mode.Normal):
    return sign.pixmap(QSize(16, 16), 2.0, mode).toImage()


@pytest.mark.parametrize("style", [LIGHT, DARK], ids=lambda style: style.name)
def test_a_hollow_sign_stays_hollow_in_a_selected_row(style, qtbot):
    picture = drawn(signs(style)[Certainty.PLANNED], QIcon.Mode.Selected)
    inside, ring, around = (picture.pixelColor(x, 16).name() for x in (16, 25, 30))
    assert (inside, ring, around) == (style.ground, style.of(Certainty.PLANNED), style.ground)


def shown(pane, column: str) -> list[str]:
    at = COLUMNS.index(column)
    return [pane._table.index(row, at).data() for row in range(pane._table.rowCount())]


@pytest.mark.parametrize("column", [c for c in COLUMNS if c != "When"])
@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_a_column_of_words_is_sorted_as_words_are(pane, column, order):
    pane._view.sortByColumn(COLUMNS.index(column), order)
    found = [text.casefold() for text in shown(pane, column)]
    assert found == sorted(found, reverse=order is Qt.SortOrder.DescendingOrder)


def test_times_are_sorted_as_times_with_undated_events_last(pane, session):
    session.do(edits.publish(ARTICLE.id, day("2026-01-16")))
    pane._view.sortByColumn(COLUMNS.index("When"), Qt.SortOrder.AscendingOrder)
    assert shown(pane, "What") == [e.what for e in query.in_time_order(session.dossier)]
    assert shown(pane, "What")[0] == "North Port open"


def test_a_click_on_a_heading_sorts(pane, qtbot):
    header = pane._view.horizontalHeader()
    x = header.sectionViewportPosition(COLUMNS.index("What")) + 30
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
    assert shown(pane, "What") in (sorted(shown(pane, "What")), sorted(shown(pane, "What"), reverse=True))


def test_sorting_keeps_the_selection(pane, session):
    session.look(selected=frozenset({EventId("port")}))
    pane._view.sortByColumn(COLUMNS.index("What"), Qt.SortOrder.DescendingOrder)
    assert session.focus.selected == {"port"}
    assert [index.data() for index in pane._view.selectionModel().selectedRows()] == ["North Port open"]


def test_the_arrow_keys_start_from_the_row_that_was_selected_elsewhere(pane, session, qtbot):
    pane._view.sortByColumn(COLUMNS.index("What"), Qt.SortOrder.AscendingOrder)
    pane._view.selectRow(0)
    chosen = pane._table.event_at(2)
    session.look(selected=frozenset({chosen}))
    qtbot.keyClick(pane._view, Qt.Key.Key_Down)
    assert session.focus.selected == {pane._table.event_at(3)}


def test_the_arrow_keys_start_from_the_selected_row_wherever_sorting_or_an_edit_brings_it(
    pane, session, qtbot
):
    session.look(selected=frozenset({EventId("port")}))
    pane._view.sortByColumn(COLUMNS.index("What"), Qt.SortOrder.AscendingOrder)
    session.do(edits.rewrite(EventId("port"), "A port opened"))
    assert pane._table.row_of(EventId("port")) == 0
    qtbot.keyClick(pane._view, Qt.Key.Key_Down)
    assert session.focus.selected == {pane._table.event_at(1)}


def test_the_keys_for_copying_copy_all_selected_rows_as_they_are_sorted(pane, session, qtbot):
    pane._view.sortByColumn(COLUMNS.index("What"), Qt.SortOrder.DescendingOrder)
    pane._view.selectRow(shown(pane, "What").index("Pier closes"))  # it is the current row from now on
    session.look(selected=frozenset({EventId("port"), EventId("pier")}))
    qtbot.keyClick(pane._view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *rows = QGuiApplication.clipboard().text().splitlines()
    assert head.split("\t") == list(COLUMNS)
    assert [row.split("\t")[0] for row in rows] == ["Pier closes", "North Port open"]
    assert all(len(row.split("\t")) == len(COLUMNS) for row in rows)


def test_tabs_and_line_ends_in_a_field_cannot_break_a_copied_row(pane, session):
    session.do(edits.rewrite(EventId("port"), "North\tPort\nopen"))
    session.look(selected=frozenset({EventId("port")}))
    pane.copy()
    _, row = QGuiApplication.clipboard().text().splitlines()
    assert row.split("\t")[0] == "North Port open"


def test_an_edit_and_its_undoing_are_followed(pane, session):
    session.do(edits.judge(EventId("pier"), Certainty.PLANNED))
    at = shown(pane, "What").index("Pier closes")
    assert shown(pane, "Certainty")[at] == "planned"
    session.undo()
    assert shown(pane, "Certainty")[shown(pane, "What").index("Pier closes")] == "denied"


def test_every_field_of_an_event_has_its_column(pane):
    at = shown(pane, "What").index("Engineers stay")
    row = {column: shown(pane, column)[at] for column in COLUMNS}
    assert row["Certainty"] == "conditional"
    assert row["Condition"] == "If the loan is signed"
    assert row["Where"] == "Peru"
    assert row["Kind"] == "movement"
    assert "20 engineer" in row["Quantities"]
    assert "up to ten years" in row["Quote"]
    assert row["Review"] == "unreviewed"


def test_an_empty_session_has_an_empty_table(qtbot):
    pane = TablePane(Session(), LIGHT)
    qtbot.addWidget(pane)
    pane.copy()
    assert QGuiApplication.clipboard().text().splitlines() == ["\t".join(COLUMNS)]


def hidden(pane) -> set[str]:
    return {column for at, column in enumerate(COLUMNS) if pane._view.isColumnHidden(at)}


def test_a_grade_has_a_column_once_one_is_given(pane, session):
    assert hidden(pane) == {"Reliability", "Credibility", "Likelihood"}
    session.do(edits.believe(EventId("pier"), Credibility.DOUBTFUL))
    assert hidden(pane) == {"Reliability", "Likelihood"}
    assert shown(pane, "Credibility")[shown(pane, "What").index("Pier closes")] == "4 · doubtful"
    session.do(edits.trust(ARTICLE.id, Reliability.B))
    assert set(shown(pane, "Reliability")) == {"B · usually reliable"}
    session.undo()
    session.undo()
    assert hidden(pane) == {"Reliability", "Credibility", "Likelihood"}


def test_estimates_are_sorted_by_how_likely_they_say_it_is(pane, session):
    for name, likelihood in (
        ("pier", Likelihood.LIKELY),
        ("port", Likelihood.ALMOST_NO_CHANCE),
        ("stay", Likelihood.EVEN),
    ):
        session.do(edits.estimate(EventId(name), likelihood))
    pane._view.sortByColumn(COLUMNS.index("Likelihood"), Qt.SortOrder.DescendingOrder)
    assert shown(pane, "What")[:3] == ["Pier closes", "Engineers stay", "North Port open"]


def test_an_event_without_a_quote_is_said_to_be_the_analysts(pane, session):
    own = replace(session.dossier.events[EventId("route")], quotes=())
    session.do(edits.create(own))
    row = pane._table.row_of(own.id)
    assert pane._table.index(row, COLUMNS.index("Quote")).data() == "analyst, no quote"
    assert "analyst, no quote" in tip([own], LIGHT)
    assert "analyst, no quote" in whole_tip(own, LIGHT, published_known=True)
    assert "no quote" not in tip([session.dossier.events[EventId("port")]], LIGHT)
