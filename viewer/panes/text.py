"""The article pane: its text, with every quote underlined by certainty."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from viewer.draw.glyphs import edge_pen
from viewer.draw.style import TEXT_FAMILY, Style, color
from viewer.model import query
from viewer.model.article import Article, ArticleId
from viewer.model.event import Certainty, Event, Quote
from viewer.model.focus import Focus
from viewer.model.when import EventId
from viewer.panes.offsets import Offsets
from viewer.session import Session

TEXT_PX = 16
MEASURE_PX = 620  # about 75 characters: longer lines are hard to read
UNDERLINE_STEP_PX = 3.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quote of one event in UTF-16 positions of the document; `level` keeps overlapping ones apart."""

    event: EventId
    certainty: Certainty
    start: int
    end: int
    level: int


def stretches(article: Article, events: list[Event], offsets: Offsets) -> list[Stretch]:
    """The quotes of *events* in *article*, in the order of the text, each on the first free level."""
    found = [(q.start, q.end, e) for e in events for q in e.quotes if q.article == article.id]
    placed: list[Stretch] = []
    for start, end, event in sorted(found, key=lambda item: (item[0], -item[1], item[2].id)):
        first, last = offsets.utf16(start), offsets.utf16(end)
        taken = {other.level for other in placed if other.end > first and other.start < last}
        level = next(i for i in range(len(taken) + 1) if i not in taken)
        placed.append(Stretch(event.id, event.certainty, first, last, level))
    return placed


class Reader(QTextEdit):
    """The text itself: paints the underlines, and tells which quotes are under the pointer.

    Signals:
        pointed(object): ids of the events whose quote is under the pointer, shortest quote first.
        chosen(object, bool): the same ids when clicked, and whether the click extends the selection.
    """

    pointed = Signal(object)
    chosen = Signal(object, bool)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article text"))
        self.setTabChangesFocus(True)
        self._style = style
        self._stretches: list[Stretch] = []
        self._lit: frozenset[EventId] = frozenset()
        self._faded: frozenset[EventId] = frozenset()
        self._pressed = QPoint()

    def show_article(self, text: str) -> None:
        """Replace the text and lay it out in the reading face."""
        font = QFont(TEXT_FAMILY)
        font.setPixelSize(TEXT_PX)
        self.document().setDefaultFont(font)
        self.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(126.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(9.0)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self._close_gaps()
        self._keep_measure()

    def _close_gaps(self) -> None:
        """Make empty lines low: the space below a paragraph is enough to see where one ends."""
        low = QTextBlockFormat()
        low.setLineHeight(2.0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        low.setBottomMargin(0.0)
        block = self.document().begin()
        while block.isValid():
            if block.length() == 1:
                QTextCursor(block).mergeBlockFormat(low)
            block = block.next()

    def mark(self, found: list[Stretch], faded: frozenset[EventId]) -> None:
        """Underline the quotes in *found*, those of *faded* events weakly."""
        self._stretches, self._faded = found, faded
        self.viewport().update()

    def light(self, selected: frozenset[EventId], hovered: EventId | None) -> None:
        """Fill the quotes of the selected events, and those of the hovered one lightly."""
        self._lit = selected
        lit = (item for item in self._stretches if item.event in selected or item.event == hovered)
        self.setExtraSelections([self._filled(item, 1.0 if item.event in selected else 0.4) for item in lit])

    def reveal(self, event: EventId) -> None:
        """Scroll as little as shows the first quote of *event*."""
        first = next((item for item in self._stretches if item.event == event), None)
        if first is not None:
            self.reveal_position(first.start)

    def reveal_position(self, position: int) -> None:
        """Scroll as little as shows a UTF-16 position of the document."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        top = self.cursorRect(cursor).top()
        if not 0 <= top <= self.viewport().height() - 4 * TEXT_PX:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // 3)

    def use_style(self, style: Style) -> None:
        self._style = style
        self.viewport().update()

    def _filled(self, item: Stretch, strength: float) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(item.start)
        cursor.setPosition(item.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(color(self._style.highlight, strength))
        made.cursor, made.format = cursor, look
        return made

    def _keep_measure(self) -> None:
        spare = max(0, self.width() - MEASURE_PX)
        self.setViewportMargins(18 + spare // 4, 4, 18 + spare // 4, 0)

    def _under(self, at: QPoint) -> list[EventId]:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                QPointF(at) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        here = [item for item in self._stretches if item.start <= position < item.end]
        return list(
            dict.fromkeys(item.event for item in sorted(here, key=lambda item: item.end - item.start))
        )

    def _paint_underline(self, painter: QPainter, item: Stretch) -> None:
        pen = edge_pen(item.certainty, self._style, 2.0 if item.event in self._lit else 1.5)
        painter.setPen(pen)
        painter.setOpacity(0.25 if item.event in self._faded else 1.0)
        block = self.document().findBlock(item.start)
        while block.isValid() and block.position() < item.end:
            origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
            layout = block.layout()
            for i in range(layout.lineCount()):
                line = layout.lineAt(i)
                first = max(item.start - block.position(), line.textStart())
                last = min(item.end - block.position(), line.textStart() + line.textLength())
                if first >= last:
                    continue
                # PySide hands back (x, position) where C++ takes a pointer
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                y = origin.y() + line.y() + line.ascent() + 5 + item.level * UNDERLINE_STEP_PX
                painter.drawLine(QPointF(origin.x() + left, y), QPointF(origin.x() + right, y))
            block = block.next()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            top = self.verticalScrollBar().value()
            seen = QRectF(0, top - 40, self.viewport().width(), self.viewport().height() + 80)
            first = self.cursorForPosition(QPoint(0, 0)).position()
            last = self.cursorForPosition(QPoint(int(seen.width()), self.viewport().height())).position()
            for item in self._stretches:
                if item.end >= first and item.start <= last:
                    self._paint_underline(painter, item)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            found = self._under(event.position().toPoint())
            shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
            self.pointed.emit(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        still = (event.position().toPoint() - self._pressed).manhattanLength() < 4
        if still and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.chosen.emit(self._under(event.position().toPoint()), extends)


def _x(value: object) -> float:
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]


class TextPane(QWidget):
    """One article at a time, with its quotes; knows the session and no other pane.

    Signals:
        date_wanted(str): the analyst asks to set the publication date of the article with that id.
        opening_wanted(bool): the analyst asks for an article to begin with; True for the sample.
        headed(str, str): what the pane shows now: a title, and a line about it.
    """

    date_wanted = Signal(str)
    opening_wanted = Signal(bool)
    headed = Signal(str, str)

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._style = style
        self._article: ArticleId | None = None
        self._shown: Article | None = None
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Article shown"))
        self._banner, self._banner_text = self._make_banner()
        self._reader = Reader(style)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._welcome = self._make_welcome()
        self._banner_room = self._wrapped(self._banner)
        for widget in (self._choice, self._banner_room, self._welcome, self._reader):
            layout.addWidget(widget)
        layout.setStretch(3, 1)
        self.setFocusProxy(self._reader)
        self._choice.activated.connect(self._show_chosen)
        self._reader.pointed.connect(self._hover)
        self._reader.chosen.connect(self._select)
        self._banner_text.linkActivated.connect(self._ask_for_date)
        session.dossier_changed.connect(self._follow_dossier)
        session.focus_changed.connect(self._follow_focus)
        self._follow_dossier()

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._session.dossier.articles.get(self._article) if self._article else None

    def selected_text(self) -> tuple[ArticleId, int, int] | None:
        """The stretch of the article the analyst has marked, in characters; None if there is none."""
        cursor = self._reader.textCursor()
        article = self.article
        if article is None or not cursor.hasSelection():
            return None
        offsets = Offsets(article.text)
        return (
            article.id,
            offsets.character(cursor.selectionStart()),
            offsets.character(cursor.selectionEnd()),
        )

    def show_article(self, article: ArticleId) -> None:
        self._article = article
        self._follow_dossier()

    def show_quote(self, quote: Quote) -> None:
        """Bring the words of a quote into view, in its own article."""
        if quote.article not in self._session.dossier.articles:
            return
        if quote.article != self._article:
            self.show_article(quote.article)
        article = self._session.dossier.articles[quote.article]
        self._reader.reveal_position(Offsets(article.text).utf16(quote.start))

    def use_style(self, style: Style) -> None:
        self._style = style
        self._reader.use_style(style)
        self._light()

    def _make_banner(self) -> tuple[QFrame, QLabel]:
        frame = QFrame()
        frame.setObjectName("banner")
        text = QLabel()
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        box = QHBoxLayout(frame)
        box.setContentsMargins(12, 9, 12, 9)
        box.addWidget(text)
        return frame, text

    def _make_welcome(self) -> QLabel:
        words = QLabel()
        words.setWordWrap(True)
        words.setContentsMargins(18, 10, 18, 10)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        words.linkActivated.connect(lambda link: self.opening_wanted.emit(link == "sample"))
        return words

    def _welcome_words(self) -> str:
        link = '<a href="{}" style="color:{}">{}</a>'
        opened = link.format("open", self._style.accent, self.tr("Open an article"))
        sample = link.format("sample", self._style.accent, self.tr("begin with the sample"))
        return self.tr("{} (Ctrl+O), drop a .txt, .md or .html file here, or {}.").format(opened, sample)

    @staticmethod
    def _wrapped(inner: QWidget) -> QWidget:
        outer = QWidget()
        box = QHBoxLayout(outer)
        box.setContentsMargins(18, 12, 18, 4)
        box.addWidget(inner)
        return outer

    def _follow_dossier(self, *_change: object) -> None:
        articles = self._session.dossier.articles
        if self._article not in articles:
            self._article = next(iter(articles), None)
        self._fill_choice()
        article = self.article
        self._welcome.setVisible(article is None)
        self._welcome.setText(self._welcome_words())
        self._reader.setVisible(article is not None)
        if article is None:
            self._reader.show_article("")
            self._shown = None
        elif self._shown is None or article.text != self._shown.text or article.id != self._shown.id:
            self._reader.show_article(article.text)
        self._shown = article
        self._banner_room.setVisible(article is not None and article.published is None)
        self._banner_text.setText(self._banner_words())
        self._mark()
        self._tell_heading()

    def _fill_choice(self) -> None:
        articles = self._session.dossier.articles
        self._choice.clear()
        for article in articles.values():
            self._choice.addItem(article.title, article.id)
        self._choice.setCurrentIndex(max(0, self._choice.findData(self._article)))
        self._choice.setVisible(len(articles) > 1)

    def _mark(self) -> None:
        article = self.article
        if article is None:
            self._reader.mark([], frozenset())
            return
        events = [e for e in self._session.dossier.events.values() if article.id in e.articles]
        focus = self._session.focus
        faded = frozenset(e.id for e in events if query.match(e, focus) is query.Match.NO)
        self._reader.mark(stretches(article, events, Offsets(article.text)), faded)
        self._light()

    def _light(self) -> None:
        self._reader.light(self._session.focus.selected, self._session.focus.hovered)

    def _banner_words(self) -> str:
        lead = self.tr("This article carries no date.")
        rest = self.tr("Dates that depend on it stay open until it has one.")
        link = self.tr("Set publication date…")
        return f'<b>{lead}</b> {rest} <a href="date" style="color:{self._style.accent}">{link}</a>'

    def _tell_heading(self) -> None:
        article = self.article
        if article is None:
            self.headed.emit(self.tr("Article"), "")
            return
        events = [e for e in self._session.dossier.events.values() if article.id in e.articles]
        places = {where.name for e in events for where in e.where}
        published = (
            self.tr("published {}").format(article.published) if article.published else self.tr("undated")
        )
        counted = self.tr("%n event(s)", "", len(events)), self.tr("%n place(s)", "", len(places))
        self.headed.emit(self.tr("Article"), " · ".join((published, *counted)))

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.filters != new.filters:
            self._mark()
        else:
            self._light()
        if old.selected != new.selected and len(new.selected) == 1:
            self._reveal(next(iter(new.selected)))

    def _reveal(self, event: EventId) -> None:
        articles = self._session.dossier.events[event].articles
        if articles and self._article not in articles:
            self.show_article(next(iter(articles)))
        self._reader.reveal(event)

    def _show_chosen(self, index: int) -> None:
        self.show_article(self._choice.itemData(index))

    def _hover(self, found: list[EventId]) -> None:
        self._session.look(hovered=found[0] if found else None)

    def _select(self, found: list[EventId], extends: bool) -> None:
        selected = self._session.focus.selected
        if extends:
            self._session.look(selected=selected ^ frozenset(found[:1]))
            return
        current = next((i for i, event in enumerate(found) if event in selected), -1)
        chosen = frozenset({found[(current + 1) % len(found)]}) if found else frozenset()
        self._session.look(selected=chosen)  # another click walks through quotes that overlap

    def _ask_for_date(self, _link: str) -> None:
        if self._article:
            self.date_wanted.emit(self._article)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._session.look(selected=frozenset())
            return
        super().keyPressEvent(event)
