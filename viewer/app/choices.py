"""What the analyst chooses in the View menu, and what follows from it at once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from viewer.app import language, theme
from viewer.model.zone import Zone
from viewer.panes import motion

if TYPE_CHECKING:
    from viewer.app.window import Window


class Choices(QObject):
    """Changes one setting at a time; each is remembered with the others when the window closes."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def obey(self) -> None:
        """Do what the remembered settings say."""
        settings = self._window.settings
        self._window.session.look(hides=settings.hide_filtered, zone=self._zone(settings.time_zone))
        self._window.setProperty(motion.LESS, settings.less_motion)
        self._window.setAnimated(motion.is_wanted(self._window))  # of docks that make room

    def use_theme(self, choice: theme.ThemeChoice) -> None:
        self._keep(theme=choice)
        self._window.use_style()

    def use_language(self, choice: language.LanguageChoice) -> None:
        """Remember the language; texts already made stay as they are, so it is used from the next start."""
        self._keep(language=choice)
        self._window.say(self.tr("The language changes when Sightline starts next time."))

    def ask_zone(self) -> None:
        """Let the analyst choose by which clocks times are told."""
        from viewer.app.dialogs.zone import ZoneDialog

        dialog = ZoneDialog(self._window.session.focus.zone, self._window)
        dialog.accepted.connect(lambda: self.use_zone(dialog.zone))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_zone(self, zone: Zone | None) -> None:
        """Tell times by the clocks of a zone; None for UTC, or as stated."""
        self._keep(time_zone=zone.key if zone else "")
        self.obey()

    def use_zone_of(self, key: str) -> None:
        """Tell times by the clocks of the zone of a key, empty for UTC; an unknown one changes nothing."""
        zone = self._zone(key)
        if zone is not None or not key:
            self.use_zone(zone)

    @staticmethod
    def _zone(key: str) -> Zone | None:
        """The zone of a remembered key; none where this machine does not know it any more."""
        try:
            return Zone.of(key) if key else None
        except ValueError:
            return None

    def toggle_hiding(self) -> None:
        """Hide the events that the filters exclude, or fade them."""
        self._keep(hide_filtered=not self._window.settings.hide_filtered)
        self.obey()

    def toggle_motion(self) -> None:
        """Change views at once, or in a short motion where the system allows it."""
        self._keep(less_motion=not self._window.settings.less_motion)
        self.obey()

    def follow_system(self) -> None:
        """Take the colours the desktop has changed to, if those are to be followed."""
        if self._window.settings.theme == "system":
            self._window.use_style()

    def _keep(self, **values: object) -> None:
        self._window.settings = replace(self._window.settings, **values)  # type: ignore[arg-type]


def application() -> QApplication:
    """The one application there is."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
