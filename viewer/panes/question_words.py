"""The open questions in words, in the language of the window."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.model.dossier import Dossier
from viewer.model.questions import Asks, Question

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
SENTENCES = {
    Asks.PUBLISHED: N("questions", "Publication date not known"),
    Asks.WHEN: N("questions", "Date not stated"),
    Asks.START: N("questions", "Start not stated"),
    Asks.END: N("questions", "End not stated"),
    Asks.WHERE: N("questions", "Place not stated"),
    Asks.PLACE: N("questions", "“{}” could not be placed on the map"),
    Asks.WHO: N("questions", "Actor not stated"),
    Asks.PAYS: N("questions", "Who pays is not stated"),
    Asks.CONDITION: N("questions", "Whether the condition is met is open: “{}”"),
    Asks.CLAIM: N("questions", "Claim could not be measured"),
    Asks.QUOTE: N("questions", "Quote no longer stands in the article"),
    Asks.ACCOUNT: N("questions", "Accounts contradict each other: {}"),
}
FIELDS = {
    "when": N("questions", "date"),
    "where": N("questions", "place"),
    "certainty": N("questions", "certainty"),
    "quantities": N("questions", "numbers"),
}


def question_words(question: Question, dossier: Dossier) -> str:
    """What is open, in a few words."""
    form = QCoreApplication.translate("questions", SENTENCES[question.asks])
    event = dossier.events.get(question.event) if question.event else None
    if question.asks is Asks.CONDITION and not (event and event.condition):
        return QCoreApplication.translate("questions", "Condition not stated")
    return form.format(_filling(question, dossier)) if "{}" in form else form


def _filling(question: Question, dossier: Dossier) -> str:
    event = dossier.events.get(question.event) if question.event else None
    if question.asks is Asks.ACCOUNT:
        return QCoreApplication.translate("questions", FIELDS.get(question.field, question.field))
    if question.asks is Asks.CONDITION:
        return (event.condition if event else None) or "…"
    return event.where[0].name if event and event.where else "…"
