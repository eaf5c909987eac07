"""What a format is for, in the language of the window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object

PURPOSES: Mapping[str, str] = {
    "json": N("purposes", "For other tools and scripts: everything known of the events."),
    "geojson": N("purposes", "For GIS and web maps. An area is a disc where its radius is stated."),
    "csv": N("purposes", "For spreadsheets: a row for each event. A file beside it explains the columns."),
    "kml": N("purposes", "For Google Earth, with its time slider."),
    "kmz": N("purposes", "For Google Earth, with its time slider; packed."),
    "gpkg": N("purposes", "For GIS: layers of events, articles and claims in one file."),
    "lpf": N("purposes", "For gazetteers of the Pelagios network: events that name a place."),
    "timelinejs": N("purposes", "For a TimelineJS page: events with an earliest and a latest day."),
    "ics": N("purposes", "For calendars: events that start and end on known days."),
    "annotations": N("purposes", "For annotation tools: each quote by its place and its words."),
    "html": N("purposes", "One page with map, timeline and quotes that needs no network."),
    "markdown": N("purposes", "A report to read and to edit, in time order."),
}

TITLES: Mapping[str, str] = {  # where they are words, and not names that are the same everywhere
    "Exchange JSON": N("purposes", "Exchange JSON"),
    "Stand-alone page": N("purposes", "Stand-alone page"),
    "Markdown report": N("purposes", "Markdown report"),
    "Web annotations": N("purposes", "Web annotations"),
}


def said(text: str) -> str:
    """A text of this module in the language of the window."""
    return QCoreApplication.translate("purposes", text)
