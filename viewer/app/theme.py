"""From a Style to the look of the widgets: a palette and a few rules."""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.draw.style import DARK, LIGHT, Style, color
from viewer.panes.spoken import spoken

ThemeChoice = Literal["system", "light", "dark"]


def style_for(choice: ThemeChoice) -> Style:
    """The style that was chosen, in the language of the window; with "system", as the desktop asks."""
    dark = choice == "dark"
    if choice == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return replace(DARK if dark else LIGHT, language=spoken())


def apply(app: QApplication, style: Style) -> None:
    """Dress every widget of *app* in *style*; nothing where it is what they wear.

    The same rules given again would cost a tenth of a second: Qt works them all out for every widget.
    """
    app.setPalette(palette(style))
    if (rules := sheet(style)) != app.styleSheet():
        app.setStyleSheet(rules)


def palette(style: Style) -> QPalette:
    """The colours of the style in the roles that widgets ask for."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, value in (
        (role.Window, style.ground),
        (role.Base, style.ground),
        (role.AlternateBase, style.raised),
        (role.Button, style.raised),
        (role.ToolTipBase, style.raised),
        (role.WindowText, style.text),
        (role.Text, style.text),
        (role.ButtonText, style.text),
        (role.ToolTipText, style.text),
        (role.PlaceholderText, style.soft),
        (role.Highlight, style.accent),
        (role.HighlightedText, style.on_accent),
        (role.Link, style.accent),
        (role.LinkVisited, style.accent),
        (role.Mid, style.line),
        (role.Accent, style.accent),
    ):
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, color(style.soft, 0.55))
    return made


def sheet(style: Style) -> str:
    """The rules a palette cannot express: flat bars, hairlines, rounded buttons and chips."""
    tone = "dark" if style.name == "dark" else "light"
    names = ("chevron", "chevron-up", "more", "tick")
    chevron, up, more, tick = (paths.resource(f"icons/{name}-{tone}.svg").as_posix() for name in names)
    controls = _of_controls(style, chevron, more) + _of_numbers(style, up, chevron)
    return controls + _of_views(style, tick) + _of_menus_and_messages(style)


def _of_controls(style: Style, chevron: str, more: str) -> str:
    """Of bars, buttons, boxes and fields."""
    return f"""
QMainWindow::separator {{ background: {style.line}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {style.accent}; }}
QToolBar {{ background: {style.ground}; border: 0; border-bottom: 1px solid {style.line};
  padding: 6px 12px; spacing: 8px; }}
QStatusBar {{ background: {style.ground}; color: {style.soft}; border-top: 1px solid {style.line}; }}
QStatusBar QLabel {{ color: {style.soft}; padding: 0 10px; }}
QStatusBar::item {{ border: 0; }}
QPushButton, QToolBar QToolButton, QComboBox {{ background: {style.raised}; color: {style.text};
  border: 1px solid {style.line}; border-radius: 5px; padding: 5px 12px; min-height: 18px; }}
QPushButton:hover, QToolBar QToolButton:hover, QComboBox:hover {{ border-color: {style.soft}; }}
QPushButton:focus, QToolBar QToolButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus
  {{ border-color: {style.accent}; }}
QPushButton:disabled, QToolBar QToolButton:disabled {{ color: {style.soft}; }}
QPushButton[primary="true"], QToolBar QToolButton[primary="true"] {{ background: {style.accent};
  color: {style.on_accent}; border-color: {style.accent}; }}
QPushButton[primary="true"]:focus, QToolBar QToolButton[primary="true"]:focus
  {{ border: 2px solid {style.text}; padding: 4px 11px; }}
QPushButton[primary="true"]:disabled, QToolBar QToolButton[primary="true"]:disabled
  {{ background: {style.raised}; color: {style.soft}; border-color: {style.line}; }}
QToolButton[chip="true"] {{ border-radius: 13px; background: {style.ground}; padding: 3px 11px; }}
QToolButton[chip="true"][tight="true"] {{ padding: 3px 5px; }}
QToolButton[chip="true"]:checked {{ background: {style.ground}; }}
QToolButton[chip="true"]:!checked {{ color: {style.soft}; background: {style.raised}; border-style: dashed; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url({chevron}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {style.ground}; border: 1px solid {style.line}; }}
QLineEdit, QPlainTextEdit {{ background: {style.raised}; color: {style.text};
  border: 1px solid {style.line}; border-radius: 5px; padding: 4px 8px;
  selection-background-color: {style.accent}; selection-color: {style.on_accent}; }}
QProgressBar {{ background: {style.raised}; border: 1px solid {style.line}; border-radius: 4px; }}
QProgressBar::chunk {{ background: {style.accent}; width: 4px; }}
QToolBar QLineEdit QToolButton {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
QToolBar QToolButton#qt_toolbar_ext_button {{ background: transparent; border: 0; padding: 0; min-width: 16px;
  qproperty-icon: url(none); image: url({more}); }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
"""


def _of_numbers(style: Style, up: str, down: str) -> str:
    """Of fields for numbers, which are as high as the others and have their edges."""
    return f"""
QAbstractSpinBox {{ background: {style.raised}; color: {style.text}; border: 1px solid {style.line};
  border-radius: 5px; padding: 4px 22px 4px 0; min-height: 20px;
  selection-background-color: {style.accent}; selection-color: {style.on_accent}; }}
QAbstractSpinBox:focus {{ border-color: {style.accent}; }}
QAbstractSpinBox:disabled {{ color: {style.soft}; }}
QAbstractSpinBox::up-button {{ subcontrol-origin: border; subcontrol-position: top right; border: 0;
  width: 22px; }}
QAbstractSpinBox::down-button {{ subcontrol-origin: border; subcontrol-position: bottom right; border: 0;
  width: 22px; }}
QAbstractSpinBox::up-arrow {{ image: url({up}); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url({down}); width: 10px; height: 10px; }}
"""


def _of_views(style: Style, tick: str) -> str:
    """Of tabs, tables, trees and boxes to tick."""
    return f"""\
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {style.soft}; padding: 5px 14px; border: 0;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {style.text}; border-bottom: 2px solid {style.accent}; }}
QTabBar::tab:focus {{ color: {style.accent}; }}
QHeaderView::section {{ background: {style.ground}; color: {style.soft}; border: 0;
  border-bottom: 1px solid {style.line}; padding: 4px 8px; }}
QTreeView {{ border: 0; background: {style.ground}; }}
QTreeView::indicator, QCheckBox::indicator {{ width: 12px; height: 12px; background: {style.raised};
  border: 1px solid {style.soft}; border-radius: 3px; }}
QTreeView::indicator:checked, QCheckBox::indicator:checked {{ background: {style.accent};
  border-color: {style.accent}; image: url({tick}); }}
QCheckBox:focus {{ color: {style.accent}; }}
QFrame#filters {{ background: {style.ground}; border: 1px solid {style.soft}; }}
QTableView {{ gridline-color: {style.line}; border: 0; }}
QTableView::item {{ padding: 0 8px; }}
QScrollArea, QTextEdit {{ border: 0; background: {style.ground}; }}
"""


def _of_menus_and_messages(style: Style) -> str:
    """Of menus, tips, messages, lists to choose from and scroll bars."""
    tinted = color(style.fails, 0.12).name(QColor.NameFormat.HexArgb)
    return f"""\
QMenu {{ background: {style.ground}; border: 1px solid {style.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 14px; border-radius: 4px; }}
QMenu::item:selected {{ background: {style.accent}; color: {style.on_accent}; }}
QMenu::item:disabled {{ color: {style.soft}; }}
QMenu::separator {{ height: 1px; background: {style.line}; margin: 4px 8px; }}
QMenuBar {{ background: {style.ground}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {style.raised}; }}
QToolTip {{ background: {style.raised}; color: {style.text}; border: 1px solid {style.line}; padding: 4px; }}
QToolBar#known {{ background: {style.raised}; border-bottom: 2px solid {style.conditional}; }}
QToolBar#known[refused="true"] {{ border-bottom-color: {style.fails}; }}
QToolBar#messages {{ background: {tinted}; border-bottom: 2px solid {style.fails}; }}
QLabel[wrong="true"] {{ color: {style.fails}; font-weight: 600; }}
QLabel[refused="true"] {{ color: {style.fails}; font-weight: 600; }}
QFrame#banner {{ border: 1px solid {style.conditional}; border-radius: 5px; background: {style.raised}; }}
QLabel[soft="true"] {{ color: {style.soft}; }}
QListView {{ border: 0; background: {style.ground}; }}
QListView#found {{ border: 1px solid {style.soft}; border-radius: 5px; padding: 4px; }}
QListView#found::item {{ padding: 4px 8px; border-radius: 4px; }}
QListView#found::item:selected {{ background: {style.accent}; color: {style.on_accent}; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {style.line}; border-radius: 4px; margin: 2px;
  min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {style.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
