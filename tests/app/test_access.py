"""Everything in the window can be reached by keys and has a name for a screen reader."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTableWidget,
    QToolBar,
    QWidget,
    QWidgetAction,
)

from viewer.app.actions import MENUS, listed
from viewer.app.dialogs.about import AboutDialog
from viewer.app.dialogs.export import ExportDialog
from viewer.app.dialogs.export_events import ExportEventsDialog
from viewer.app.dialogs.shortcuts import ShortcutsDialog
from viewer.panes.inspector_time import TimePart
from viewer.panes.keys import shown_key


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found else ""


def is_viewport(widget: QWidget) -> bool:
    """Whether it is the inside of something that scrolls, which has the name."""
    outer = widget.parent()
    return isinstance(outer, QAbstractScrollArea) and widget is outer.viewport()


def nameless(window: QWidget) -> list[QWidget]:
    """What takes the keyboard or the pointer, and has nothing by which a screen reader could call it."""
    inner = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "qt_scrollarea_hcontainer")
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.objectName() not in inner
        and not is_viewport(widget)
        and not isinstance(widget, QLabel)
        and not name_of(widget)
    ]


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_widget_has_a_name(speak, make_window, qtbot, code):
    speak(code)
    window = make_window()
    window.walk(1)
    for name in window.docks.names():
        window.show_pane(name)
        qtbot.wait(1)
        assert not nameless(window)
        assert name_of(window.docks[name])
    for label in window.findChildren(QLabel):
        takes_keys = label.focusPolicy() is not Qt.FocusPolicy.NoFocus
        assert not (takes_keys and label.isVisible()) or name_of(label), label


@pytest.mark.parametrize("make", [ShortcutsDialog, AboutDialog])
def test_every_widget_of_a_dialog_has_a_name(make_window, qtbot, make):
    dialog = make(make_window())
    qtbot.addWidget(dialog)
    assert not nameless(dialog)


def test_every_widget_of_the_dialog_for_events_has_a_name(make_window, qtbot):
    window = make_window()
    dialog = ExportEventsDialog(
        window.session.dossier, window.session.focus, None, window.jobs, parent=window
    )
    qtbot.addWidget(dialog)
    assert not nameless(dialog)
    dialog.close_down()


def test_every_widget_of_the_export_dialog_has_a_name(make_window, qtbot, base):
    window = make_window()
    dialog = ExportDialog(window.session.dossier, base, window)
    qtbot.addWidget(dialog)
    assert not nameless(dialog)


def test_every_action_has_a_name_and_a_key_or_a_letter_in_its_menu(make_window):
    window = make_window()
    for command, action in window._actions:
        assert action.text()
        assert action.shortcuts() or "&" in action.text(), command.name
        holders = [holder for holder in action.associatedObjects() if holder is not window]
        assert holders, f"{command.name} stands in no menu"
    menus = [action.menu() for action in window.menuBar().actions()]
    for action in [a for holder in (*menus, window.findChild(QToolBar)) for a in holder.actions()]:
        spacer = isinstance(action, QWidgetAction) and type(action.defaultWidget()) is QWidget
        assert action.text() or action.isSeparator() or spacer


def test_the_list_of_shortcuts_is_the_table_of_commands(make_window, qtbot):
    window = make_window()
    dialog = ShortcutsDialog(window)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    rows = [[table.item(r, c).text() for c in range(3)] for r in range(table.rowCount())]
    plain = [name.replace("&", "") for name in MENUS]
    assert [row[1] for row in rows] == [command.words.replace("&", "") for command in listed()]
    assert [row[2] for row in rows] == [" / ".join(map(shown_key, c.keys)) for c in listed()]
    assert all(row[0].split(" ▸ ")[0] in plain for row in rows)


def test_the_question_mark_shows_the_shortcuts(make_window, qtbot):
    window = make_window()
    window.activateWindow()
    window.timeline.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Question)
    qtbot.waitUntil(lambda: window.findChild(ShortcutsDialog) is not None)
    window.findChild(ShortcutsDialog).findChild(QDialogButtonBox).rejected.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_tab_key_reaches_every_field_of_the_inspector_from_top_to_bottom(make_window, qtbot):
    window = make_window()
    window.walk(1)
    window.activateWindow()
    window.show_pane("inspector")
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for _ in range(60):
        at = window.focusWidget()
        if not window.inspector.isAncestorOf(at) or (at in seen and at is not seen[-1]):
            break
        seen += [at] if at not in seen else []  # the links of a label are gone through one by one
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    tops = [widget.mapTo(window.inspector, widget.rect().topLeft()).y() for widget in seen]
    assert len(seen) >= 8
    assert tops == sorted(tops) or [round(t / 40) for t in tops] == sorted(round(t / 40) for t in tops)


def test_by_keys_alone_a_sample_is_opened_walked_corrected_and_exported(
    make_window, qtbot, monkeypatch, tmp_path
):
    window = make_window()
    window.activateWindow()
    window.timeline.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    wanted = next(e.id for e in window.session.dossier.events.values())
    for _ in window.session.dossier.events:
        qtbot.keyClick(window, Qt.Key.Key_J)
        if wanted in window.session.focus.selected:
            break
    qtbot.keyClick(window, Qt.Key.Key_K)
    qtbot.keyClick(window, Qt.Key.Key_J)
    assert window.session.focus.selected == {wanted}
    before = window.session.dossier
    qtbot.keyClick(window, Qt.Key.Key_Return)
    field = window.inspector.findChild(TimePart)._field
    for _ in range(12):
        if window.focusWidget() is field:
            break
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keySequence(field, "Ctrl+A")
    qtbot.keyClicks(field, "May 2025")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    when = window.session.dossier.events[wanted].when
    assert when is not None
    assert str(when.start[0]) == "2025-05-01"
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.dossier is before
    out = tmp_path / "events.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    monkeypatch.setattr(ExportEventsDialog, "exec", lambda dialog: saved_by_keys(dialog, qtbot))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_E, both)
    qtbot.waitUntil(out.exists, timeout=20_000)
    assert out.read_text(encoding="utf-8").startswith("{")


def saved_by_keys(dialog: ExportEventsDialog, qtbot) -> int:
    """Go to the dialog's Save by Tab and press it; the dialog's result."""
    dialog.show()
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    save = buttons.button(QDialogButtonBox.StandardButton.Save)
    for _ in range(12):
        if dialog.focusWidget() is save:
            break
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(save, Qt.Key.Key_Space)
    return dialog.result()
