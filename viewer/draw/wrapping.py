"""Words on as many lines as they need, so that no text of a figure is ever cut."""

from PySide6.QtGui import QFontMetricsF


def wrapped(text: str, room_px: float, measure: QFontMetricsF) -> tuple[str, ...]:
    """The lines of *text*; a word wider than the room goes on in the next line, and nothing is lost."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        longer = f"{current} {word}" if current else word
        if measure.horizontalAdvance(longer) <= room_px:
            current = longer
            continue
        if current:
            lines.append(current)
        *full, current = _broken(word, room_px, measure)
        lines += full
    return (*lines, current) if current else tuple(lines)


def _broken(word: str, room_px: float, measure: QFontMetricsF) -> list[str]:
    """A word in as few parts as the room holds; a part has at least one sign."""
    parts = [""]
    for sign in word:
        if parts[-1] and measure.horizontalAdvance(parts[-1] + sign) > room_px:
            parts.append("")
        parts[-1] += sign
    return parts
