"""The inspector's *where*: the places of an event, other readings, and a field to correct them."""

import html
import re
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from viewer.draw.style import Style
from viewer.geo.gazetteer import Gazetteer
from viewer.model import edits
from viewer.model.event import Event
from viewer.model.where import Candidate, Precision, Where
from viewer.panes.inspector_fields import Line, Part
from viewer.session import Session

_DECIMAL = re.compile(r"\s*(-?\d{1,3}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*")
MOST_CANDIDATES = 4
N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
PRECISIONS = {
    Precision.SITE: N("PlacePart", "site"),
    Precision.SETTLEMENT: N("PlacePart", "settlement"),
    Precision.DISTRICT: N("PlacePart", "district"),
    Precision.REGION: N("PlacePart", "region"),
    Precision.COUNTRY: N("PlacePart", "country"),
    Precision.SEA: N("PlacePart", "sea"),
    Precision.UNKNOWN: N("PlacePart", "unknown"),
}


class PlacePart(Part):
    """Where it was: name, precision, coordinates; candidates can be taken by a click."""

    locks = ("where",)

    def __init__(self, session: Session, style: Style, gazetteer: Gazetteer) -> None:
        super().__init__(session, style, self.tr("Where"))
        self._gazetteer = gazetteer
        self._places = QLabel()
        self._others = QLabel()
        self._field = Line(self.tr("Place by name, or latitude, longitude"))
        self._field.setPlaceholderText(self.tr("correct: a name, or -12.04, -77.14"))
        self._said = QLabel()
        for label in (self._places, self._others, self._said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._places.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._others.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        for widget in (self._places, self._others, self._field, self._said):
            self.column.addWidget(widget)
        self._field.returnPressed.connect(self._place)
        self._others.linkActivated.connect(self._take)

    def first_field(self) -> QWidget:
        return self._field

    def fill(self, event: Event) -> None:
        soft = self.style_now.soft
        if event.where:
            self._places.setText("<br>".join(place_words(where, soft) for where in event.where))
        else:
            self._places.setText(self.tr("The text gives no place"))
        self._others.setText(self._other_words(event))
        self._others.setVisible(bool(self._others.text()))
        self._field.show_text("", is_new=self.is_new)
        if self.is_new:
            self._said.hide()

    def _candidates(self, event: Event) -> tuple[Candidate, ...]:
        return event.where[0].candidates[:MOST_CANDIDATES] if event.where else ()

    def _other_words(self, event: Event) -> str:
        found = self._candidates(event)
        if not found:
            return ""
        soft, accent = self.style_now.soft, self.style_now.accent
        lines = [
            f'<a href="{i}" style="color:{accent}">{html.escape(c.name)}</a>'
            f' <span style="color:{soft}">{precision_words(c.precision)} · {html.escape(c.reason)}</span>'
            for i, c in enumerate(found)
        ]
        heading = self.tr("could also be")
        return f'<span style="color:{soft}">{heading}</span><br>' + "<br>".join(lines)

    def _take(self, link: str) -> None:
        assert self.event_shown
        chosen = self._candidates(self.event_shown)[int(link)]
        where = Where(chosen.name, chosen.lat, chosen.lon, chosen.precision)
        self.session.do(edits.move(self.event_shown.id, where))

    def _place(self) -> None:
        text = self._field.text().strip()
        if self.event_shown is None or not text:
            return
        where = self._by_coordinates(text) or self._by_name(text)
        if where is None:
            self._said.setText(
                self.tr(
                    "“{}” is in no gazetteer; type latitude, longitude in degrees, or another name."
                ).format(text)
            )
            self._said.setStyleSheet(f"color: {self.style_now.fails};")
            self._said.show()
            return
        self._field.show_text("")
        self._said.hide()
        self.session.do(edits.move(self.event_shown.id, where))

    def _by_coordinates(self, text: str) -> Where | None:
        found = _DECIMAL.fullmatch(text)
        if not found:
            return None
        lat, lon = float(found[1]), float(found[2])
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            return None
        old = self.event_shown.place if self.event_shown else None
        return Where(old.name if old else text, lat, lon, Precision.SITE)

    def _by_name(self, text: str) -> Where | None:
        entries = self._gazetteer.lookup(text) or tuple(self._gazetteer.search(text, 1))
        if not entries:
            return None
        first = entries[0]
        others = tuple(
            Candidate(e.name, e.lat, e.lon, e.precision, f"{e.kind}, {e.country or ''}".strip(", "))
            for e in entries[1 : MOST_CANDIDATES + 1]
        )
        return Where(first.name, first.lat, first.lon, first.precision, first.radius_m, others, first.country)


def precision_words(precision: Precision) -> str:
    """What kind of place it is, in the language of the window."""
    return QCoreApplication.translate("PlacePart", PRECISIONS[precision])


def place_words(where: Where, soft: str) -> str:
    """A place with its precision and coordinates, as rich text."""
    name = html.escape(where.name)
    if not where.is_placed or where.lat is None or where.lon is None:
        unplaced = QCoreApplication.translate("PlacePart", "not placed")
        return f'{name} <span style="color:{soft}">— {unplaced}</span>'
    near = f" ± {where.radius_m / 1000:,.3g} km" if where.radius_m and where.precision.is_point else ""
    if where.precision.is_point:
        exact = f"{dms(where.lat, 'NS')} {dms(where.lon, 'EW')} · {where.lat:.4f}, {where.lon:.4f}"
    else:
        area = QCoreApplication.translate("PlacePart", "{}: an area, not a point")
        exact = area.format(precision_words(where.precision))
    return f'{name}{near}<br><span style="color:{soft}">{exact}</span>'


def dms(degrees: float, letters: str) -> str:
    """Degrees, minutes and seconds with the letter of the hemisphere."""
    whole = round(abs(degrees) * 3600)
    letter = letters[0] if degrees >= 0 else letters[1]
    return f"{whole // 3600}°{whole % 3600 // 60:02}′{whole % 60:02}″{letter}"
