"""A text without the marks that belong to no sentence: of footnotes, items of a list, posts and questions.

Blanks stand where they were, so that offsets hold for both texts.
"""

import re

_FOOTNOTE = re.compile(r"(?<=\S)(?:\[(?:\d{1,3}|[a-z]|citation needed)\])+")
_BULLET = re.compile(r"(?m)^[ \t\xa0]*[.•·*‣▪●◦–—-](?=[ \t\xa0]+\S)")
_COUNTED = re.compile(  # "1/ The army", "2/9 The army", "(a) to open", "iv) to open"
    r"(?m)^[ \t\xa0]*(?:\d{1,2}/(?:\d{1,2})?|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})\))"
    r"(?=[ \t\xa0]+\S)"
)
_ASKED = re.compile(r"(?m)^[ \t\xa0]*[QA](?:\d{1,2})?[:.](?=[ \t\xa0]+\S)")
_PICTURE = re.compile(
    "[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
)
_LINK = re.compile(r"(?:\bhttps?://|(?<!\S)(?:www|t)\.\w[\w.]*/)\S*[^\s.,;:)]")
_TOPICS = re.compile(r"(?:(?<=\s)|^)#\w+(?:[ \t]+#\w+)*[ \t]*$", re.MULTILINE)
_TOPIC = re.compile(r"(?<!\S)#(?=[^\W\d_])")
_LABEL = re.compile(  # "BREAKING: Drones", "UPDATE 22:15: The army", "RT @PortWatch: Flights"
    r"(?m)^[ \t\xa0]*(?:(?:BREAKING|JUST IN|NEW|UPDATE|Update|Breaking|Just in)(?: \d{1,2}[:.]\d\d)?"
    r"|RT @\w+|Recall|Reminder|Recap|ICYMI|Summary|Assessment|Comment|Note|Context|Background):(?=[ \t]+\S)"
)
_MARKS = (_FOOTNOTE, _PICTURE, _LINK, _TOPICS, _TOPIC, _BULLET, _COUNTED, _ASKED, _LABEL)


def plain_marks(text: str) -> str:
    """The text with blanks for what belongs to no sentence.

    That is marks of footnotes ("[2]"), pictures, links, topics ("#Lima") and what lines begin with: bullets,
    counts of posts ("1/ "), letters of items ("(a)"), "Q:" and "A:", and labels ("BREAKING:").
    """
    for mark in _MARKS:
        text = mark.sub(_blanks, text)
    return text


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def is_item(text: str, start: int) -> bool:
    """Whether an item of a list starts at a character of the plain text: blanks stand for its mark."""
    line = text.rfind("\n", 0, start) + 1
    return start - line > 1 and not text[line:start].strip()
