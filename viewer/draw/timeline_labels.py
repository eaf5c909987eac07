"""What stands beside an event on the timeline, in ever fewer words."""

from collections.abc import Iterator

from viewer.model.event import Certainty, Event
from viewer.model.words import Language, duration_words
from viewer.model.words import label as date_label

MOST_LABEL = 64  # characters; longer headlines end at a word
FEWEST_WORDS = 2  # of a headline that is shortened until it fits

Words = tuple[str, str]  # the headline, and softer what is known of time and condition


def label_of(event: Event, language: Language = "en", *, in_tray: bool = False) -> tuple[str, str]:
    """What stands beside an event: its headline, and softer what is known of its time and condition."""
    notes = []
    if event.certainty is Certainty.CONDITIONAL and event.condition:
        notes.append(_short(event.condition, 34))
    when = event.when
    if when and when.duration:
        notes.append(duration_words(when.duration, language))
    if when and when.is_dated and not in_tray and not notes:
        notes.append(date_label(when, language))
    return _short(event.what, MOST_LABEL), f"  {' · '.join(notes)}" if notes else ""


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
