"""What the program remembers between runs: nine fields with defaults, and where they are kept."""

from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Literal, Self

from PySide6.QtCore import QByteArray, QSettings

RECENT_FILES = 10
CHOICES = {
    "theme": ("system", "light", "dark"),
    "language": ("system", "en", "es"),
    "tiles": ("none", "file", "server"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences of one user on one machine; nothing here belongs to a dossier."""

    theme: Literal["system", "light", "dark"] = "system"
    lanes: str = "place"
    recent: tuple[str, ...] = ()
    geometry: bytes = b""
    layout: bytes = b""
    language: Literal["system", "en", "es"] = "system"
    hide_filtered: bool = False
    less_motion: bool = False
    was_here: bool = False
    tiles: Literal["none", "file", "server"] = "none"  # what is laid over the base map
    tiles_file: str = ""
    tiles_server: str = ""  # the address of its tiles, with {z}, {x} and {y}
    tiles_by: str = ""  # who made the tiles of the server, as its operators want it said
    tiles_online: bool = False  # the one switch that lets anything leave this machine
    tiles_named: bool = False  # the names of the base map stay over the tiles
    time_zone: str = ""  # a key as America/Lima; empty for UTC, or as stated
    sea_closed: tuple[str, ...] = ()  # names of the passages that distances by sea do not use
    sea_speed: str = ""  # of a ship, in knots; empty says no time

    def with_recent(self, path: Path) -> Self:
        """These settings with *path* first among the recent files."""
        name = str(path)
        return replace(self, recent=(name, *(r for r in self.recent if r != name))[:RECENT_FILES])


def load(store: QSettings | None) -> Settings:
    """The settings in *store*; what is missing or of the wrong kind, or all without one, has its default."""
    if store is None:
        return Settings()
    found: dict[str, object] = {}
    for field in fields(Settings):
        default = field.default
        value = store.value(field.name)
        if isinstance(default, bool):
            found[field.name] = value in (True, "true")
        elif isinstance(default, bytes) and isinstance(value, QByteArray):
            found[field.name] = value.data()
        elif isinstance(default, tuple) and value is not None:
            found[field.name] = tuple(str(v) for v in (value if isinstance(value, list) else [value]) if v)
        elif isinstance(default, str) and isinstance(value, str):
            found[field.name] = value
    kept = {name: value for name, value in found.items() if value in CHOICES.get(name, (value,))}
    return Settings(**kept)  # type: ignore[arg-type]


def save(settings: Settings, store: QSettings | None) -> None:
    """Keep *settings* in *store*; nowhere without one.

    The null device is no such nowhere: settings are written beside a file and then put in its place, and
    an administrator would have lost the device.
    """
    if store is None:
        return
    for name, value in asdict(settings).items():
        kept = (
            QByteArray(value)
            if isinstance(value, bytes)
            else list(value)
            if isinstance(value, tuple)
            else value
        )
        store.setValue(name, kept)
    store.sync()
