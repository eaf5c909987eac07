"""Sentences that packages without Qt write, said in the language of the window.

The model and the files name steps and complain in English, since they know no translator.  Their sentences
are recognised here by their form; one that is not known stays as it is.
"""

import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
FORMS = (  # the more exact one first
    N("sentences", "set the publication date to {}"),
    N("sentences", "clear the publication date"),
    N("sentences", "delete an event"),
    N("sentences", "delete {} events"),
    N("sentences", "change the place"),
    N("sentences", "change the headline"),
    N("sentences", "change the date"),
    N("sentences", "change who says so"),
    N("sentences", "change who"),
    N("sentences", "change the notes"),
    N("sentences", "change the numbers"),
    N("sentences", "confirm an event"),
    N("sentences", "confirm {} events"),
    N("sentences", "reject an event"),
    N("sentences", "reject {} events"),
    N("sentences", "take back the review of an event"),
    N("sentences", "take back the review of {} events"),
    N("sentences", "grade the information {}"),
    N("sentences", "take back the grade of the source"),
    N("sentences", "take back the grade"),
    N("sentences", "take back the estimate"),
    N("sentences", "grade the source {}"),
    N("sentences", "set a question aside"),
    N("sentences", "ask again"),
    N("sentences", "keep the view {}"),
    N("sentences", "forget the view {}"),
    N("sentences", "merge two events"),
    N("sentences", "take a merger back"),
    N("sentences", "prefer an account"),
    N("sentences", "keep two events apart"),
    N("sentences", "duplicate an event"),
    N("sentences", "split an event"),
    N("sentences", "give a quote its place again"),
    N("sentences", "place {} everywhere"),
    N("sentences", "call {} {} everywhere"),
    N("sentences", "change {} events"),
    N("sentences", "this event has one quote and one place; duplicate it instead"),
    N("sentences", "the words “{}” do not stand at character {}"),
    N("sentences", "recovered work"),
    N("sentences", "choose the column that says when each event was"),
    N("sentences", "choose both a latitude and a longitude, or neither"),
    N("sentences", "has {} fields, not {}"),
    N("sentences", "{}: no date"),
    N("sentences", "{}: “{}” is no date"),
    N("sentences", "{}: “{}” may be the day or the month first; say which"),
    N("sentences", "{}: ends at “{}”, before it begins"),
    N("sentences", "“{}” is no latitude and longitude; kept without a place"),
    N("sentences", "{} is empty; choose a file with a row of headings and a row for each event"),
    N("sentences", "{} is written in UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)"),
    N("sentences", "{} is no table of text; save it as CSV, or choose another file"),
    N("sentences", "{} has only one column; a layer needs at least a date and something beside it"),
    N("sentences", "{} has changed since it was read; add the layer again"),
    N("sentences", "{} is not the file that was read any more; add the layer again"),
    N("sentences", "{} has no column “{}”; choose the columns again"),
    N("sentences", "no row of {} makes an event: record {} {}; choose other columns"),
    N("sentences", "no row of {} makes an event; choose other columns"),
    N("sentences", "{} needs the package pyarrow, which is not here; install it, or save the table as CSV"),
    N("sentences", "{} has no features; a layer needs a FeatureCollection of GeoJSON"),
    N("sentences", "{}, record {}: a quotation mark is never closed; close it and add the file again"),
    N("sentences", "{} cannot be read: {}; is it still there?"),
    N("sentences", "undo {}"),
    N("sentences", "redo {}"),
    N("sentences", "read {} again"),
    N("sentences", "read {} as English"),
    N("sentences", "read {} as Spanish"),
    N("sentences", "call it {}"),
    N("sentences", "unlock {}"),
    N("sentences", "move to {}"),
    N("sentences", "add the place {}"),
    N("sentences", "remove the place {}"),
    N("sentences", "add {}"),
    N("sentences", "“{}” could be day/month or month/day; type it like 2025-04-03 or 3 April 2025"),
    N("sentences", "“{}” is no length of time; type one like up to 10 years"),
    N("sentences", "“{}” could not be read; did you mean “{}”?"),
    N("sentences", "{} is not a day of the calendar"),
    N("sentences", "the start lies between {} and {}, which are in the wrong order"),
    N("sentences", "the end lies between {} and {}, which are in the wrong order"),
    N("sentences", "it ends by {}, before it begins at {}"),
    N(
        "sentences",
        "{} is not an EDTF date; write one like 2026-01-16, 2026-01, 2026, 201X, 2024/.., 2026-21 or 2015~",
    ),
    N(
        "sentences",
        "{} says nothing; give at least one end like 2026-01-16, 2026-01, 2026, 201X, 2024/.., "
        "2026-21 or 2015~",
    ),
    N(
        "sentences",
        "{} is a set of several dates, which one event cannot have; use [..] for one of them",
    ),
    N("sentences", "{} lacks its closing ]"),
    N("sentences", "{}: {} is no month"),
    N("sentences", "{}: {} is no day of that month"),
    N(
        "sentences",
        "“{}” could not be read; type a date like 14 Nov 2024, May 2024, early 2026, since 2024, "
        "from 2027 to 2031, by 2030, or EDTF",
    ),
    N("sentences", "“{}” is no number with a unit; type one like up to 20 engineers, or 1.5 billion USD"),
    N("sentences", "“{}” has a number that could be read in two ways; leave out the thousands"),
    N("sentences", "“{}” is no place that could be read; type a name, or coordinates like -12.04, -77.14."),
    N("sentences", "“{}” gives two latitudes; type one latitude and one longitude."),
    N("sentences", "“{}” gives two longitudes; type one latitude and one longitude."),
    N("sentences", "Latitude comes first, and {} is none; if it is the longitude, type {}, {}."),
    N("sentences", "“{}” has a latitude of {}; it lies between -90 and 90."),
    N("sentences", "“{}” has a longitude of {}; it lies between -180 and 180."),
    N(
        "sentences",
        "“{}” could be one number or two; put a space after the comma between latitude and longitude.",
    ),
    N("sentences", "“{}” is not one latitude and one longitude; type them like -12.04, -77.14."),
    N("sentences", "“{}” has both a sign and a letter; type either -12.04 or 12.04 S."),
    N("sentences", "“{}” has a fraction before its last number; only the last can have one."),
    N("sentences", "“{}” has 60 or more minutes or seconds; they end at 59."),
    N(
        "sentences",
        "“{}” needs as many figures for east as for north, up to five of each, like 18L TM 670 681.",
    ),
    N("sentences", "“{}” is no square of the MGRS; check the zone and the letters."),
    N("sentences", "“{}” is no Plus Code; it looks like 57V4WV5J+2X, or WV5J+2X Lima."),
    N("sentences", "“{}” is a short Plus Code; type a known town after it, like WV5J+2X Lima."),
    N("sentences", "“{}” needs a known town after it, like WV5J+2X Lima; none is called “{}”."),
    N("sentences", "“{}” says it all; take away “{}” after it."),
    N("sentences", "{} is a folder; choose a file in it, .txt, .html, .pdf, .docx or .eml."),
    N("sentences", "{} does not exist; check the name."),
    N("sentences", "{} may not be read by you; change its permissions or copy it."),
    N("sentences", "{} is empty; there is nothing to read."),
    N(
        "sentences",
        "{} is not a text; save the article as .txt, .md, .html, .pdf, .docx or .eml and open that.",
    ),
    N("sentences", "{} has no text to read; save the message as .eml, or its text as .txt."),
    N("sentences", "{} has no text, only pictures of pages; recognise its text first (OCR)."),
    N("sentences", "{} is damaged or no PDF ({}); save it again."),
    N("sentences", "{} is locked with a password; save a copy without one."),
    N("sentences", "{} is damaged or locked; save it again without a password."),
    N("sentences", "{} is no Word document; save the article as .docx, .pdf or .txt."),
    N("sentences", "{}: line {}, column {} is not JSON: {}."),
    N("sentences", "{}: {} has no headline; give it one in “what”, “name” or “title”."),
    N("sentences", "{}: {} has the id {}, which another event has; rename one."),
    N("sentences", "{}: article is missing; this is not the exchange form of events."),
    N("sentences", "{} is not KML: {}; export it again."),
    N("sentences", "{} has no “features”; it is not a GeoJSON feature collection."),
    N("sentences", "{} is damaged or no GeoPackage ({}); export it again."),
    N("sentences", "{} is no GeoPackage; export it again."),
    N("sentences", "{}: row {} has {} cells for {} named columns."),
    N("sentences", "{} is empty; its first row should name the columns."),
    N("sentences", "{}, {}: {} is not a number."),
    N("sentences", "{} is in no encoding that could be recognised; save it as UTF-8."),
    N("sentences", "{} has no text to read; if it is a web page, save the article's text instead."),
    N("sentences", "{} is damaged or no dossier; open an earlier copy if there is one."),
    N("sentences", "{} is not a Sightline dossier."),
    N("sentences", "{} was written by a later version of Sightline; open it with that."),
    N("sentences", "{} holds more than a dossier can; it was not opened."),
    N("sentences", "{} could not be opened: {}."),
    N("sentences", "this event has one quote and one place; duplicate it instead"),
    N("sentences", "all events"),
    N("sentences", "events after the damage"),
    N("sentences", "titles, sources and dates of the articles"),
    N("sentences", "{} events"),
    N("sentences", "{} event"),
    N("sentences", "{} claims"),
    N("sentences", "{} claim"),
    N("sentences", "{} articles"),
    N("sentences", "{} article"),
    N("sentences", "{} views"),
    N("sentences", "{} view"),
    N("sentences", "{} step of the history"),
)


def translated(sentence: str) -> str:
    """*sentence* in the language of the window, what fills it unchanged."""
    return matched(sentence, FORMS, "sentences")


def matched(sentence: str, forms: tuple[str, ...], context: str) -> str:
    """*sentence* by the first of *forms* that it has, translated in *context*; by none it stays as it is."""
    for form, pattern in _patterns(forms):
        if found := pattern.fullmatch(sentence):
            return QCoreApplication.translate(context, form).format(*found.groups())
    return sentence


@cache
def _patterns(forms: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = (re.escape(form).replace(re.escape("{}"), "(.+)") for form in forms)
    return tuple(zip(forms, (re.compile(pattern, re.DOTALL) for pattern in made), strict=True))
