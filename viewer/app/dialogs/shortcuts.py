"""The list of keyboard shortcuts, made from the table of commands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from viewer.app.actions import listed
from viewer.app.dialogs.size import open_at
from viewer.panes.keys import shown_key


class ShortcutsDialog(QDialog):
    """Every command by menu, with its keys; one without is reached by the letters of the menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        open_at(self, 720, 560)
        commands = listed()
        table = QTableWidget(len(commands), 3, self)
        table.setHorizontalHeaderLabels([self.tr("Menu"), self.tr("What it does"), self.tr("Key")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        at_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        table.horizontalHeader().setDefaultAlignment(at_left)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        for row, command in enumerate(commands):
            keys = " / ".join(shown_key(key) for key in command.keys)
            for column, text in enumerate((command.path, command.words, keys)):
                table.setItem(row, column, QTableWidgetItem(text.replace("&", "")))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)
