"""The rows of a layer that make no event, or one with less than they say, with the reasons."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.app.dialogs.size import open_at
from viewer.panes.sentences import translated


class LeftOutDialog(QDialog):
    """Lists record numbers and reasons; the text can be copied."""

    def __init__(
        self, name: str, listed: Sequence[tuple[int, str]], skipped: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rows left out of {}").format(name))
        open_at(self, 680, 420)
        lines = [self.tr("%n row(s) make no event.", "", skipped)]
        lines += [self.tr("Record {}: {}").format(record, translated(reason)) for record, reason in listed]
        if skipped > len(listed):
            lines.append("…")
        text = QPlainTextEdit("\n".join(lines))
        text.setReadOnly(True)
        text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
