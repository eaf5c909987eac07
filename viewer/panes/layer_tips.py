"""What is said of events of a layer: in a tip, and in the menu of a click."""

import html

from PySide6.QtCore import QCoreApplication

from viewer.columns.layer import Layer
from viewer.columns.single import title_of, when_of
from viewer.draw.layer_style import grouped
from viewer.draw.style import Style
from viewer.model.words import words
from viewer.model.zone import Zone, zoned

MOST_TOLD = 6


def tip(layer: Layer, events: tuple[int, ...], count: int, style: Style, *, zone: Zone | None = None) -> str:
    """Titles with kind and date, by the clocks of a zone, as rich text, and how many more there are."""
    lines = [_line(layer, event, style, zone) for event in events[:MOST_TOLD]]
    if count > len(lines):
        lines.append(f"+{grouped(count - len(lines))}")
    name = html.escape(layer.name)
    lines.append("<i>" + QCoreApplication.translate("layer_tips", "Layer {}").format(name) + "</i>")
    return "<br>".join(lines)


def _line(layer: Layer, event: int, style: Style, zone: Zone | None) -> str:
    when = words(zoned(when_of(layer, event), zone), published_known=True, language=style.language)
    parts = [f"<b>{html.escape(title_of(layer, event))}</b>"]
    if (kind := layer.kind(event)) and kind != title_of(layer, event):
        parts.append(html.escape(kind))
    return " · ".join([*parts, html.escape(when)])
