"""What a format is for, and what it could not carry, in the language of the window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.files.formats.loss import Fate, Loss, LossReport

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
MOST_NAMED = 5

PURPOSES: Mapping[str, str] = {
    "json": N("losses", "For other tools and scripts: everything known of the events."),
    "geojson": N("losses", "For GIS and web maps. An area is a disc where its radius is stated."),
    "csv": N("losses", "For spreadsheets: a row for each event. A file beside it explains the columns."),
    "kml": N("losses", "For Google Earth, with its time slider."),
    "kmz": N("losses", "For Google Earth, with its time slider; packed."),
    "gpkg": N("losses", "For GIS: layers of events, articles and claims in one file."),
    "lpf": N("losses", "For gazetteers of the Pelagios network: events that name a place."),
    "timelinejs": N("losses", "For a TimelineJS page: events with an earliest and a latest day."),
    "ics": N("losses", "For calendars: events that start and end on known days."),
    "annotations": N("losses", "For annotation tools: each quote by its place and its words."),
    "html": N("losses", "One page with map, timeline and quotes that needs no network."),
    "markdown": N("losses", "A report to read and to edit, in time order."),
}
FACETS = (
    N("losses", "undated events"),
    N("losses", "events"),
    N("losses", "headline"),
    N("losses", "kind"),
    N("losses", "certainty"),
    N("losses", "condition"),
    N("losses", "earliest start"),
    N("losses", "latest start"),
    N("losses", "earliest end"),
    N("losses", "latest end"),
    N("losses", "whether it is a moment or lasts"),
    N("losses", "duration"),
    N("losses", "what the date is counted from"),
    N("losses", "what the date rests on"),
    N("losses", "doubt about the date"),
    N("losses", "names of places"),
    N("losses", "positions"),
    N("losses", "precision of places"),
    N("losses", "radius of places"),
    N("losses", "other readings of a place"),
    N("losses", "country"),
    N("losses", "who"),
    N("losses", "who says so"),
    N("losses", "quantities"),
    N("losses", "quotes"),
    N("losses", "where quotes stand"),
    N("losses", "reasons of the reading"),
    N("losses", "notes"),
    N("losses", "review"),
    N("losses", "locked fields"),
    N("losses", "credibility"),
    N("losses", "likelihood"),
    N("losses", "what it was merged from"),
    N("losses", "rows of tables it rests on"),
    N("losses", "other fields"),
    N("losses", "articles"),
    N("losses", "reliability of sources"),
    N("losses", "texts of articles"),
    N("losses", "original files of articles"),
    N("losses", "claims that can be measured"),
    N("losses", "what the dossier holds beside"),
)
BESIDE = (
    N("losses", "history"),
    N("losses", "kept views"),
    N("losses", "readings taken away"),
    N("losses", "pairs kept apart"),
    N("losses", "settled questions"),
    N("losses", "layers behind it"),
)
FATES: Mapping[Fate, str] = {
    Fate.LOST: N("losses", "Not carried"),
    Fate.CHANGED: N("losses", "Changed"),
    Fate.ATTRIBUTE: N("losses", "Carried only as attributes, which other programs may not show"),
}


def said(text: str) -> str:
    """A text of this module in the language of the window."""
    return QCoreApplication.translate("losses", text)


def report_words(report: LossReport) -> str:
    """The report as paragraphs: what is carried, then what is lost, by what became of it."""
    head = said("{} of {} events are carried.").format(report.carried, report.total)
    parts = [head if report.losses else f"{head} {said('Nothing is lost.')}"]
    for fate, words in FATES.items():
        mine = [loss for loss in report.losses if loss.fate is fate]
        if mine:
            lines = [_line(loss, report, named=fate is not Fate.ATTRIBUTE) for loss in mine]
            parts.append("\n".join([f"{said(words)}:", *lines]))
    return "\n\n".join(parts)


def _line(loss: Loss, report: LossReport, *, named: bool) -> str:
    facet = f"  •  {said(str(loss.facet))} ({len(loss.of)})"
    if not named:
        return facet
    titles = [report.titles.get(one, one) for one in loss.of[:MOST_NAMED]]
    names = ", ".join(said(title) if title in BESIDE else f"“{title}”" for title in titles)
    more = len(loss.of) - MOST_NAMED
    return f"{facet}: {names}" + (" " + said("and {} more").format(more) if more > 0 else "")


N("losses", "{} of {} events are carried.")
N("losses", "Nothing is lost.")
N("losses", "and {} more")
