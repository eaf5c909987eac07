"""Correcting the name of an actor, a source or a place in every event that has it."""

from collections import Counter
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.geo.gazetteer import Gazetteer
from viewer.model import edits, query, rework
from viewer.model.dossier import Dossier
from viewer.model.edits import Edit
from viewer.model.where import Where
from viewer.panes.inspector_fields import Choice
from viewer.panes.spoken import degree_words
from viewer.session import Session

ACTOR, PLACE = "actor", "place"


class NamesDialog(QDialog):
    """Asks which name, and to what; one edit, undone in one step."""

    def __init__(self, session: Session, gazetteer: Gazetteer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._gazetteer = session, gazetteer
        self.setWindowTitle(self.tr("Correct a name everywhere"))
        self._name = Choice(self.tr("The name as it is"))
        self._name.setMinimumContentsLength(34)
        self._to = QLineEdit()
        self._to.setAccessibleName(self.tr("The name as it should be"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setProperty("soft", True)
        self._said.setMinimumHeight(40)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._agree = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("becomes"), self._to)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addWidget(buttons)
        self._list_names()
        self._name.currentIndexChanged.connect(self._begin)
        self._to.textChanged.connect(self._tell)
        self._begin()
        self._to.setFocus()

    @property
    def edit(self) -> Edit | None:
        """What is asked for now; None where the name stays as it is."""
        new = " ".join(self._to.text().split())
        chosen = self._name.currentData()
        if chosen is None or not new or new == chosen[1]:
            return None
        if chosen[0] == ACTOR:
            return rework.rename_actor(chosen[1], new)
        found = self._found(new)
        if found is not None:
            return rework.place_everywhere(chosen[1], found)
        return rename_place(self._session.dossier, chosen[1], new)

    def _list_names(self) -> None:
        dossier = self._session.dossier
        for name, count in query.actors(dossier):
            self._name.addItem(self.tr("{} · actor, %n event(s)", "", count).format(name), (ACTOR, name))
        for name, count in place_names(dossier):
            self._name.addItem(self.tr("{} · place, %n event(s)", "", count).format(name), (PLACE, name))
        self._name.setCurrentIndex(max(0, self._likeliest()))

    def _likeliest(self) -> int:
        """The first name of the selected event."""
        chosen = self._session.focus.selected
        event = self._session.dossier.events[next(iter(chosen))] if len(chosen) == 1 else None
        if event is None:
            return 0
        wanted = [(ACTOR, name) for name in event.who] + [(PLACE, where.name) for where in event.where]
        return next((i for i in range(self._name.count()) if tuple(self._name.itemData(i)) in wanted), 0)

    def _begin(self, *_index: object) -> None:
        chosen = self._name.currentData()
        self._to.setText(chosen[1] if chosen else "")
        self._to.selectAll()
        self._tell()

    def _tell(self, *_text: object) -> None:
        edit, chosen = self.edit, self._name.currentData()
        self._agree.setEnabled(edit is not None)
        if chosen is None:
            self._said.setText(self.tr("There are no names to correct."))
        elif edit is None:
            self._said.setText(self.tr("Type the name as it should be."))
        elif chosen[0] == ACTOR:
            self._said.setText(self.tr("The actor or source gets this name in every event."))
        elif found := self._found(self._to.text()):
            assert found.lat is not None
            assert found.lon is not None
            said = self.tr("The gazetteer knows {}: every event there is put at {}.")
            self._said.setText(said.format(found.name, degree_words(found.lat, found.lon, digits=2)))
        else:
            self._said.setText(
                self.tr("The gazetteer does not know it: the name changes, the position stays.")
            )

    def _found(self, name: str) -> Where | None:
        entries = self._gazetteer.lookup(" ".join(name.split()))
        if not entries:
            return None
        first = entries[0]
        return Where(first.name, first.lat, first.lon, first.precision, first.radius_m, (), first.country)

    # Qt overrides

    def accept(self) -> None:
        if edit := self.edit:
            self._session.do(edit)
        super().accept()


def place_names(dossier: Dossier) -> tuple[tuple[str, int], ...]:
    """The names of places whatever their case, with how many events have each; the most frequent first."""
    counted: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    for event in dossier.events.values():
        for name in {where.name.casefold(): where.name for where in event.where}.values():
            counted[name.casefold()] += 1
            spelt.setdefault(name.casefold(), name)
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return tuple((spelt[key], count) for key, count in ordered)


def rename_place(dossier: Dossier, old: str, new: str) -> Edit:
    """Give a place another name in every event, each where it was."""
    steps = []
    for event in rework.events_at(dossier, old):
        same = old.casefold()
        places = tuple(replace(w, name=new) if w.name.casefold() == same else w for w in event.where)
        steps.append(edits.set_places(event.id, places))
    return edits.all_of(f"call {old} {new} everywhere", steps)
