"""Names for the parts that Qt makes by itself, so that a screen reader can say what they belong to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget, QWidgetAction


def name_parts(whole: QWidget) -> None:
    """Name the lists of choices, the entries of toolbars and the clear buttons in *whole*."""
    for box in whole.findChildren(QComboBox):
        box.view().setAccessibleName(box.accessibleName())
    for entry in whole.findChildren(QWidgetAction):
        if entry.defaultWidget():
            entry.setText(entry.defaultWidget().accessibleName())
    for field in whole.findChildren(QLineEdit):
        for action in field.findChildren(QAction):
            action.setText(action.text() or QCoreApplication.translate("access", "Clear"))
