"""The table pane: rows and selection in step, and copying."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester

from viewer.draw.style import LIGHT
from viewer.model import edits
from viewer.model.event import Certainty
from viewer.model.focus import ALL
from viewer.model.when import EventId
from viewer.panes.table import COLUMNS, TablePane, signs


@pytest.fixture
def pane(session, qtbot):
    pane = TablePane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.show()
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
    pane._view.selectRow(pane._sorted.mapFromSource(pane._table.index(row, 0)).row())
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


def test_the_certainty_of_a_row_is_drawn_with_a_sign_that_greyscale_keeps_apart(qtbot):
    made = signs(LIGHT)
    pictures = {
        bytes(made[c].toImage().convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for c in made
    }
    assert len(pictures) == len(Certainty)
