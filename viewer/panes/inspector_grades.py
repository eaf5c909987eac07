"""The inspector's *grading*: how reliable each source, how credible the information, and how likely it is."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.draw.style import Style
from viewer.model import edits
from viewer.model.article import Article, ArticleId
from viewer.model.event import Event
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.panes.grade_words import credibility_words, likelihood_words, reliability_words
from viewer.panes.inspector_fields import Choice, Part
from viewer.session import Session

Grade = TypeVar("Grade", bound=StrEnum)


def graded(name: str, unset: str, grades: Iterable[Grade], words: Callable[[Grade], str]) -> Choice:
    """A choice of grades in words, the first entry for none."""
    choice = Choice(name)
    choice.addItem(unset, None)
    for grade in grades:
        choice.addItem(words(grade), grade)
    return choice


def show_grade(choice: Choice, grade: StrEnum | None) -> None:
    """Let *choice* show a grade, or that there is none."""
    choice.setCurrentIndex(0 if grade is None else choice.findData(grade))


class GradesPart(Part):
    """Reliability of every source of an event, and its credibility and likelihood; each may be unset."""

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Grading"))
        self._sources = QVBoxLayout()
        self._sources.setSpacing(3)
        self._rows: list[SourceRow] = []
        self._credibility_title = QLabel(self.tr("The information"))
        self._credibility = graded(
            self.tr("Credibility of the information"),
            self.tr("not graded"),
            Credibility,
            credibility_words,
        )
        self._likelihood_title = QLabel(self.tr("How likely"))
        self._likelihood = graded(
            self.tr("How likely you think it"), self.tr("no estimate"), Likelihood, likelihood_words
        )
        self._credibility.activated.connect(self._believe)
        self._likelihood.activated.connect(self._estimate)
        self.column.addLayout(self._sources)
        for widget in (
            self._credibility_title,
            self._credibility,
            self._likelihood_title,
            self._likelihood,
        ):
            self.column.addWidget(widget)
        self._credibility_title.setProperty("soft", True)
        self._likelihood_title.setProperty("soft", True)

    def fill(self, event: Event) -> None:
        articles = self.session.known.articles
        named = [articles[i] for i in dict.fromkeys(q.article for q in event.quotes) if i in articles]
        while len(self._rows) < len(named):
            self._add_row()
        for row, article in zip(self._rows, named, strict=False):
            row.show_article(
                article, sum(article.id in e.articles for e in self.session.known.events.values())
            )
        for row in self._rows[len(named) :]:
            row.hide()
        show_grade(self._credibility, event.credibility)
        show_grade(self._likelihood, event.likelihood)

    def _add_row(self) -> None:
        row = SourceRow(self)
        row.choice.activated.connect(lambda index: self._trust(row, index))
        self._rows.append(row)
        self._sources.addWidget(row)
        before: QWidget = self._lock if len(self._rows) == 1 else self._rows[-2].choice
        QWidget.setTabOrder(before, row.choice)  # it was made after what stands below it
        QWidget.setTabOrder(row.choice, self._credibility)

    def _trust(self, row: "SourceRow", index: int) -> None:
        if row.article is not None:
            grade = row.choice.itemData(index)
            self.session.do(edits.trust(row.article, Reliability(grade) if grade else None))
            self._show_again()

    def _believe(self, index: int) -> None:
        if self.event_shown:
            grade = self._credibility.itemData(index)
            self.session.do(edits.believe(self.event_shown.id, Credibility(grade) if grade else None))
            self._show_again()

    def _estimate(self, index: int) -> None:
        if self.event_shown:
            band = self._likelihood.itemData(index)
            self.session.do(edits.estimate(self.event_shown.id, Likelihood(band) if band else None))
            self._show_again()

    def _show_again(self) -> None:
        """Show what is so; the edit may have been refused."""
        if self.event_shown:
            self.fill(self.event_shown)


class SourceRow(QWidget):
    """One article and how reliable its source is, which is so for everything that rests on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.article: ArticleId | None = None
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("soft", True)
        self.choice = graded(
            self.tr("Reliability of the source"), self.tr("not graded"), Reliability, reliability_words
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._title)
        column.addWidget(self.choice)

    def show_article(self, article: Article, events: int) -> None:
        """Show the grade of an article's source, and that it counts for *events* events."""
        self.article = article.id
        counted = self.tr("for the whole source, %n event(s)", "", events)
        self._title.setText(self.tr("Source “{}”, {}").format(article.title, counted))
        name = self.tr("Reliability of the source “{}”").format(article.title)
        self.choice.setAccessibleName(name)
        self.choice.view().setAccessibleName(name)
        show_grade(self.choice, article.reliability)
        self.show()
