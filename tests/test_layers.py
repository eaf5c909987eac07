"""The layers, as an interpreter sees them: what is pure loads no Qt, and the command line loads no window."""

import subprocess
import sys

import pytest

PURE = (
    "model.event",
    "model.edits",
    "model.words",
    "model.plain",
    "geo.geodesy",
    "geo.basemap",
    "geo.gazetteer",
    "columns.build",
    "columns.brush",
    "extract.read",
    "files.articles",
    "files.exchange",
    "files.dossier",
    "files.formats.catalogue",
    "cli",
)


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has after running *code*."""
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", PURE)
def test_the_pure_packages_never_load_qt(module: str) -> None:
    assert not any(name.startswith(("PySide6", "pyqtgraph")) for name in loaded_by(f"import viewer.{module}"))


def test_the_model_needs_the_standard_library_alone() -> None:
    found = loaded_by("import viewer.model.edits, viewer.model.query, viewer.model.plain, viewer.model.words")
    assert not {"numpy", "geopy", "geographiclib"} & found


def test_drawing_loads_no_widgets_and_no_pyqtgraph() -> None:
    found = loaded_by("import viewer.draw.figure, viewer.draw.map, viewer.draw.timeline")
    assert not {"PySide6.QtWidgets", "pyqtgraph"} & found


def test_the_window_is_there_before_pyqtgraph_trafilatura_and_geopy() -> None:
    found = loaded_by("import viewer.app.start")
    assert not {"pyqtgraph", "trafilatura", "geopy", "scipy", "pandas"} & found
