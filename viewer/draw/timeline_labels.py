"""What stands beside an event on the timeline, in ever fewer words."""

from collections.abc import Iterator

from PySide6.QtGui import QFontMetricsF

from viewer.draw.wrapping import wrapped
from viewer.model.event import Certainty, Event
from viewer.model.words import Language, duration_words
from viewer.model.words import label as date_label

MOST_LABEL = 64  # characters beside a bar; longer headlines end at a word
FEWEST_WORDS = 2  # of a headline that is shortened until it fits

Line = tuple[str, bool]  # its words, and whether they are detail
Words = tuple[str, str]  # the headline, and softer what is known of time and condition


def label_of(
    event: Event, language: Language = "en", *, in_tray: bool = False, whole: bool = False
) -> tuple[str, str]:
    """What stands beside an event: its headline, and softer what is known of its time and condition.

    Args:
        whole: leave nothing out, however long it is.
    """
    notes = []
    if event.certainty is Certainty.CONDITIONAL and event.condition:
        notes.append(event.condition if whole else _short(event.condition, 34))
    when = event.when
    if when and when.duration:
        notes.append(duration_words(when.duration, language))
    if when and when.is_dated and not in_tray and not notes:
        notes.append(date_label(when, language))
    text = event.what if whole or in_tray else _short(event.what, MOST_LABEL)
    return text, f"  {' · '.join(notes)}" if notes else ""


def _short(text: str, most: int) -> str:
    """*text*, or as many whole words of it as fit with an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[: most - 1].rsplit(" ", 1)[0]
    return f"{cut} …"


def forms_of(label: Words) -> Iterator[Words]:
    """A label in ever fewer words: without its detail, then the headline with an ellipsis, then nothing."""
    text, detail = label
    yield label
    if detail:
        yield text, ""
    words = text.removesuffix(" …").split()
    while len(words) > FEWEST_WORDS:
        words.pop()
        yield f"{' '.join(words)} …", ""
    yield "", ""


def block_of(label: Words, first_px: float, room_px: float, measure: QFontMetricsF) -> tuple[Line, ...]:
    """A label on lines of its own, whole: first those of the headline, then those of its detail.

    Args:
        first_px: what is taken of the first line, by a number.
    """
    text, detail = label
    lines = [(words, False) for words in wrapped(text, room_px - first_px, measure)]
    return (*lines, *((words, True) for words in wrapped(detail, room_px, measure)))
