"""Why an event was read so, in the language of the window."""

import html
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.draw.style import Style
from viewer.model.event import Certainty, Cue, Kind
from viewer.panes.sentences import matched

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
FORMS = (  # of what readers say of a word, the more exact one first
    N("reading", "not said; the article is about {} ({}% likely)"),
    N("reading", "not said; the article speaks most of {} ({}% likely)"),
    N("reading", "not said; the article tells of {} here ({}% likely)"),
    N("reading", "not said; as {}, told just before ({}% likely)"),
    N("reading", "points back to {}"),
    N("reading", "as {}, told just before"),
    N("reading", "as {}, told before"),
    N("reading", "as {}"),
    N("reading", "the article is about {}"),
    N("reading", "the paragraph is about {}"),
    N("reading", "the article speaks of {} {} times"),
    N("reading", "the only place of that name"),
    N("reading", "the best known place of that name"),
    N("reading", "not in the gazetteer; the text puts it in {}"),
    N("reading", "not in the gazetteer; the text puts it beside {}"),
    N("reading", "known only far from there; the text puts it beside {}"),
    N("reading", "the gazetteer does not know this place"),
    N("reading", "no place of that name is near the others"),
    N("reading", "the capital of {}"),
    N("reading", "counted from another event"),
    N("reading", "a date the text states"),
    N("reading", "under way at publication"),
    N("reading", "before publication"),
    N("reading", "after publication"),
    N("reading", "credited with the statement"),
    N("reading", "marked by the analyst"),
    N("reading", "taken before"),
    N("reading", "less known"),
    N("reading", "the article speaks less of its country"),
)


def cue_words(cue: Cue, style: Style) -> str:
    """A word of the text and what it was taken for, as rich text; where no word led to it, its field."""
    reading = html.escape(reading_words(cue, style))
    if not cue.words:
        return f"{field_name(cue.field)}: {reading}"
    said = QCoreApplication.translate("reading", "“{}” → {}")
    return said.format(html.escape(cue.words), reading)


def reading_words(cue: Cue, style: Style) -> str:
    """What was made of a cue: a certainty or a kind by its name, else the reason."""
    if cue.field == "certainty" and cue.reading in set(Certainty):
        return style.phrases.certainties[Certainty(cue.reading)]
    if cue.field == "kind" and cue.reading in set(Kind):
        return style.phrases.kinds[Kind(cue.reading)]
    return reason_words(cue.reading)


def reason_words(reason: str) -> str:
    """The reason for a reading in the language of the window; one that nobody knows stays as it is."""
    return matched(reason, FORMS, "reading")


def field_name(field: str) -> str:
    """What a cue speaks of."""
    names = {
        "when": QCoreApplication.translate("reading", "date"),
        "where": QCoreApplication.translate("reading", "place"),
    }
    return names.get(field, field)
