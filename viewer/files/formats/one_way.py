"""Which of the formats that are only written a file is in, so that it is not read as an article."""

import json

_SPACE = b"\xef\xbb\xbf \t\r\n"


def kind_of(data: bytes) -> str:
    """The title of the format; empty where *data* is in none of them."""
    start = data.lstrip(_SPACE)
    if start[:15].upper() == b"BEGIN:VCALENDAR":
        return "iCalendar"
    if not start.startswith(b"{"):
        return ""
    try:
        whole = json.loads(start)
    except (ValueError, RecursionError):
        return ""
    if "/ns/anno" in str(whole.get("@context")):
        return "Web annotations"
    slides = whole.get("events")
    is_titled = isinstance(whole.get("title"), dict)
    if isinstance(slides, list) and (is_titled or any(map(_is_slide, slides))):
        return "TimelineJS"
    return ""


def _is_slide(value: object) -> bool:
    return isinstance(value, dict) and "start_date" in value
