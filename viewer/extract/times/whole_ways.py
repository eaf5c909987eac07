"""Ways that are told with all their length: "flew the 400 km from Quito to Lima"."""

import re

_ALL_OF_IT = re.compile(r"\bthe\s(?:(?:full|whole)\s)?$", re.IGNORECASE)
_FROM_TO = re.compile(r"\s+from\s(?:the\s)?(?P<one>[^.;:,]{1,40}?)\sto\s(?:the\s)?", re.IGNORECASE)


def whole_way(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the two ends of a way begin in the text; None where a figure is not the length of one.

    Args:
        text: the article.
        start: where the figure begins.
        end: where its unit ends.
    """
    if not _ALL_OF_IT.search(text, max(0, start - len("the whole ")), start):
        return None
    found = _FROM_TO.match(text, end)
    return (found.start("one"), found.end()) if found else None
