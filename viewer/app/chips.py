"""The certainty filters of the toolbar: one chip a certainty, with its sign and how many events it shows."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from viewer.draw.glyphs import paint_mark
from viewer.draw.style import Style
from viewer.model import query
from viewer.model.event import Certainty, Review
from viewer.model.focus import ALL, Focus
from viewer.session import Session

ICON_PX = 16


def sign(certainty: Certainty, style: Style, scale: float) -> QIcon:
    """The sign of a certainty as an icon, sharp on a screen of *scale* device pixels a pixel."""
    picture = QPixmap(round(ICON_PX * scale), round(ICON_PX * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(ICON_PX / 2, ICON_PX / 2), certainty, style, radius_px=4.6)
    finally:
        painter.end()
    return QIcon(picture)


class Chips(QWidget):
    """Toggles which certainties are shown; what is toggled off fades in every pane."""

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._style = session, style
        self.setAccessibleName(self.tr("Which certainties are shown"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(6)
        self._buttons: dict[Certainty, QToolButton] = {}
        self._is_compact, self._is_tight = False, False
        for certainty in Certainty:
            button = QToolButton(self)
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.setIconSize(QSize(ICON_PX, ICON_PX))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(self._filter)
            layout.addWidget(button)
            self._buttons[certainty] = button
        session.dossier_changed.connect(self._count)
        session.focus_changed.connect(self._follow_focus)
        self.use_style(style)
        self._count()
        self._check()

    def use_style(self, style: Style) -> None:
        self._style = style
        for certainty, button in self._buttons.items():
            button.setIcon(sign(certainty, style, self.devicePixelRatioF()))

    def show_compact(self, *, on: bool) -> None:
        """Show counts without the words, where there is no room for them."""
        if on != self._is_compact:
            self._is_compact = on
            self._count()

    def be_tight(self, *, on: bool) -> None:
        """Stand closer together, where there is hardly room for the counts."""
        if on == self._is_tight:
            return
        self._is_tight = on
        for button in self._buttons.values():
            button.setProperty("tight", on)
            button.style().unpolish(button)
            button.style().polish(button)
            button.updateGeometry()

    def _count(self, *_change: object) -> None:
        """Say what each chip lets through of what passes the other filters, as the lists of filters do."""
        known, others = self._session.known, replace(self._session.focus, certainties=ALL)
        events = [event for event in known.events.values() if event.review is not Review.REJECTED]
        total, passing = query.counts(events), query.counts(query.passing(known, others))
        names = self._style.phrases.certainties
        for certainty, button in self._buttons.items():
            name, left, all_ = names[certainty], passing[certainty], total[certainty]
            button.setText(str(left) if self._is_compact else f"{name} {left}")
            button.setVisible(max(left, all_) > 0)
            said = self.tr("Show {}: %n event(s)", "", left).format(name)
            told = self.tr("{}: fade these events in every pane, or show them again").format(name)
            if left < all_:
                said = self.tr("Show {}: {} of %n event(s)", "", all_).format(name, left)
                told += "\n" + self.tr("{} of %n pass(es) the other filters", "", all_).format(left)
            button.setAccessibleName(said)
            button.setToolTip(told)

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if replace(old, certainties=ALL).filters != replace(new, certainties=ALL).filters:
            self._count()
        self._check()

    def _check(self) -> None:
        for certainty, button in self._buttons.items():
            button.setChecked(certainty in self._session.focus.certainties)

    def _filter(self) -> None:
        off = frozenset(c for c, button in self._buttons.items() if not button.isChecked())
        self._session.look(certainties=ALL - off)
