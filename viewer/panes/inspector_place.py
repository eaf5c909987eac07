"""The inspector's *where*: the places of an event, other readings, and a field to correct or add one."""

import html

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from viewer.draw.phrases import place_names
from viewer.draw.style import Style
from viewer.geo.finding import Found, How, find, take
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.spot import Spot
from viewer.model import edits
from viewer.model.event import Event
from viewer.model.where import Candidate, Where
from viewer.panes.inspector_fields import Line
from viewer.panes.inspector_matches import Matches
from viewer.panes.inspector_typed import TypedPart
from viewer.panes.links import Links
from viewer.panes.place_words import (
    around_words,
    found_words,
    ground_words,
    other_words,
    place_words,
    spot_words,
)
from viewer.panes.reveal import reveal_later
from viewer.panes.sentences import translated
from viewer.session import Session

MOST_CANDIDATES = 4
Reason = Qt.FocusReason


class PlacePart(TypedPart):
    """Where it was: each place with its coordinates, to be corrected, removed, or joined by another.

    The field is about one of them; the number beyond the last stands for a new one.

    Signals:
        pick_wanted(bool): the analyst wants to point at the place on the map, or no longer.
    """

    locks = ("where",)
    pick_wanted = Signal(bool)

    def __init__(self, session: Session, style: Style, gazetteer: Gazetteer) -> None:
        super().__init__(session, style, self.tr("Where"), Line(self.tr("Place by name or coordinates")))
        self._gazetteer = gazetteer
        self._shown: tuple[Where, ...] = ()
        self._found: tuple[Found, ...] = ()
        self._places, self._others, self._said = Links(), Links(), QLabel()
        self._matches = Matches(self.tr("Places that it could mean"), self._field)
        self._pick = QPushButton(self.tr("Point on the map"))
        self._others.setAccessibleName(self.tr("could also be"))
        self._make_column()
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(self._place)
        self._field.installEventFilter(self)
        self._matches.itemClicked.connect(self._place)
        self._matches.currentRowChanged.connect(self._preview)
        self._others.linkActivated.connect(self._take)
        self._places.linkActivated.connect(self._follow_link)
        self._pick.toggled.connect(self.pick_wanted)

    def _make_column(self) -> None:
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pick.setCheckable(True)
        for widget in (self._places, self._others, self._field, self._matches, self._said):
            self.column.addWidget(widget)
        self.column.addWidget(self._pick, 0, Qt.AlignmentFlag.AlignLeft)

    def fill(self, event: Event) -> None:
        if self.is_new:
            self._pick.setChecked(False)
            self._field.show_text("")
            self._search("")
        if self.is_new or event.where != self._shown:
            self._at, self._shown = self._main(event), event.where
        self._pick.setEnabled(self.session.may_edit)
        self._show_places(event)

    def show_typed(self, words: str, at: int) -> None:
        self._aim(at)
        self._field.setText(words)

    def forget_event(self) -> None:
        super().forget_event()
        self._pick.setChecked(False)

    def pick(self) -> None:
        """Ask to point at the place on the map."""
        self._pick.setChecked(True)

    def take_spot(self, lat: float, lon: float, radius_m: float) -> None:
        """Place the event, or the place the field is about, where the map was pointed at."""
        if self.event_shown is not None:
            self._put(Spot(lat, lon, radius_m).where(self._kept_name()))

    def end_picking(self) -> None:
        """Say that the map asks for no place any more."""
        self._pick.setChecked(False)

    # Showing

    @staticmethod
    def _main(event: Event) -> int:
        """The number of the place that stands for the event on the map; of the first, if none does."""
        return next((i for i, where in enumerate(event.where) if where.is_placed), 0)

    def _aim(self, at: int) -> None:
        """Let the field be about the place of a number."""
        self._at = at
        if self.event_shown is not None:
            self._show_places(self.event_shown)

    def _show_places(self, event: Event) -> None:
        if event.where:
            lines = [self._place_line(event, i) for i in range(len(event.where))]
            another = self._link("add", self.tr("add a place"))
            lines.append(f"<small>{another}</small>")
            self._places.setText("".join(f"<p style='margin:0 0 4px 0'>{line}</p>" for line in lines))
        else:
            corrected = "where" in event.locked
            self._places.setText(self.tr("No place") if corrected else self.tr("The text gives no place"))
        names = place_names(event, self.style_now.phrases)
        self._places.setAccessibleName(", ".join(names) or self.tr("No place"))
        self._others.setText(self._other_words(event))
        self._others.setVisible(bool(self._others.text()))
        self._field.setPlaceholderText(self._prompt(event))

    def _place_line(self, event: Event, number: int) -> str:
        where, count = event.where[number], len(event.where)
        links = [self._link(f"remove:{number}", self.tr("remove"))]
        if count > 1 and number != self._at:
            links.insert(0, self._link(f"correct:{number}", self.tr("correct")))
        shown = " · ".join(links)
        is_meant = count > 1 and number == self._at
        tail = f"&nbsp;&nbsp;<small>{shown}</small>"
        return place_words(where, self.style_now.soft, tail, bold=is_meant) + self._ground_line(event, where)

    def _ground_line(self, event: Event, where: Where) -> str:
        """That the text does not say the place, and how to take it as it stands."""
        if not (ground := ground_words(event, where)):
            return ""
        confirm = self._link("confirm", self.tr("confirm the place")) if event.implies(where) else ""
        tail = f"&nbsp;&nbsp;<small>{confirm}</small>" if confirm else ""
        return f'<br><span style="color:{self.style_now.soft}">{ground}</span>{tail}'

    def _link(self, to: str, words: str) -> str:
        style = f"color:{self.style_now.accent};text-decoration:none"
        return f'<a href="{to}" style="{style}">{html.escape(words)}</a>'

    def _prompt(self, event: Event) -> str:
        if not event.where:
            return self.tr("a name, coordinates or a Plus Code")
        if self._is_adding:
            return self.tr("another place: a name or coordinates")
        if len(event.where) > 1:
            return self.tr("correct {}").format(event.where[self._at].name)
        return self.tr("correct: a name, or -12.04, -77.14")

    @property
    def _is_adding(self) -> bool:
        return self.event_shown is not None and self._at >= len(self.event_shown.where)

    def _candidates(self, event: Event) -> tuple[Candidate, ...]:
        return event.where[self._at].candidates[:MOST_CANDIDATES] if self._at < len(event.where) else ()

    def _other_words(self, event: Event) -> str:
        found = self._candidates(event)
        if not found:
            return ""
        soft, accent = self.style_now.soft, self.style_now.accent
        lines = [
            f'<a href="{i}" style="color:{accent}">{html.escape(c.name)}</a>'
            f' <span style="color:{soft}">{html.escape(words)}</span>'
            for i, (c, words) in enumerate(zip(found, other_words(found, self._gazetteer), strict=True))
        ]
        heading = self.tr("could also be")
        return f'<span style="color:{soft}">{heading}</span><br>' + "<br>".join(lines)

    # Typing

    def _search(self, text: str) -> None:
        """Show what the text could mean, while it is typed."""
        self._found = ()
        if text.strip():
            try:
                self._found = find(text, self._gazetteer)
            except ValueError as error:
                self._matches.show_lines([])
                self._tell(translated(str(error)), self.style_now.fails)
                return
        lines = [found_words(found, self._gazetteer) for found in self._found]
        self._matches.show_lines(lines if len(lines) > 1 else [])
        if self._found:
            self._preview(0)
        elif text.strip():
            nothing = self.tr(
                "“{}” is in no gazetteer; type coordinates like -12.04, -77.14, or another name."
            )
            self._tell(nothing.format(text.strip()), self.style_now.fails)
        else:
            self._said.hide()

    def _preview(self, row: int) -> None:
        """Say what Enter would put: the chosen one, with its coordinates and how exact they are."""
        if not 0 <= row < len(self._found):
            return
        found = self._found[row]
        first, second = found_words(found, self._gazetteer)
        kept = self._kept_name() if found.how in (How.TYPED, How.NEAR) else ""
        around = around_words(found.entry, self._gazetteer) if found.entry else second
        lines = [kept or first, around, spot_words(found.where)]
        self._tell("↵ " + "\n".join(line for line in lines if line), self.style_now.holds)
        self._field.setAccessibleDescription(f"{first}, {second}")

    def _tell(self, words: str, tone: str) -> None:
        self._said.setText(words)
        self._said.setStyleSheet(f"color: {tone};")
        self._said.show()
        reveal_later(self._field, self._said)

    def _place(self, *_item: object) -> None:
        row = max(self._matches.currentRow(), 0)
        if self.event_shown is None or not self._field.text().strip() or row >= len(self._found):
            return
        found = self._found[row]
        where = found.where
        if found.how in (How.TYPED, How.NEAR) and (kept := self._kept_name()):
            assert where.lat is not None
            assert where.lon is not None
            where = Spot(where.lat, where.lon, where.radius_m or 0.0).where(kept)
        self._put(where)

    # Changing

    def _kept_name(self) -> str:
        """The name that a place keeps when only its coordinates are corrected; empty for a new one."""
        event = self.event_shown
        return event.where[self._at].name if event and self._at < len(event.where) else ""

    def _put(self, where: Where) -> None:
        """Let *where* stand for the place that the field is about, or beside those there are."""
        event = self.event_shown
        assert event
        places = (*event.where[: self._at], where, *event.where[self._at + 1 :])
        label = f"add the place {where.name}" if self._is_adding else f"move to {where.name}"
        self._field.clear()
        self._change(label, places)

    def _take(self, link: str) -> None:
        assert self.event_shown
        chosen = self._candidates(self.event_shown)[int(link)]
        self._put(take(chosen, self.event_shown.where[self._at], self._gazetteer))

    def _follow_link(self, link: str) -> None:
        name, _, number = link.partition(":")
        event = self.event_shown
        assert event
        if name == "confirm":
            self.session.do(edits.vouch_for_place(event.id))
            return
        if name == "remove":
            gone = event.where[int(number)]
            rest = (*event.where[: int(number)], *event.where[int(number) + 1 :])
            self._change(f"remove the place {gone.name}", rest)
            return
        self._aim(int(number) if number else len(event.where))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, label: str, places: tuple[Where, ...]) -> None:
        assert self.event_shown
        self.session.do(edits.Edit(label, edits.set_places(self.event_shown.id, places).apply))

    def _is_left(self, event: QFocusEvent) -> bool:
        """Whether the keyboard goes elsewhere for good, so that what is typed is meant.

        Who points at the map, or clicks on something beside the field, means that instead.
        """
        reason, to = event.reason(), QApplication.focusWidget()
        if event.gotFocus() or reason in (Reason.ActiveWindowFocusReason, Reason.PopupFocusReason):
            return False
        if self._pick.isChecked():
            return False
        return not (reason is Reason.MouseFocusReason and to is not None and self.isAncestorOf(to))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self._matches.isVisibleTo(self):
                self._matches.step(step)
                return True
            if event.key() == Qt.Key.Key_Escape and self.event_shown is not None:
                self._aim(self._main(self.event_shown))  # and the field gives back what was there
        if watched is self._field and isinstance(event, QFocusEvent) and self._is_left(event):
            self._place()
        return super().eventFilter(watched, event)
