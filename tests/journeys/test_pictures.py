"""The README's pictures: made by the program itself from its first sample."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from viewer import paths

PICTURES = Path(__file__).parents[2] / "resources" / "pictures"
SEED = paths.seeds() / "callao.txt"
MADE = {
    "window-light": ("--screenshot", "{}", "--size", "1600x1000px", "--theme", "light", str(SEED)),
    "spread-print": ("export", str(SEED), "-o", "{}", "--size", "1600x1130px"),
}


@pytest.mark.parametrize("name", MADE)
def test_the_readme_shows_what_the_program_draws(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    made = tmp_path / f"{name}.png"
    words = [word.format(made) for word in MADE[name]]
    subprocess.run([sys.executable, "-m", "viewer", *words], check=True, capture_output=True, timeout=120)
    kept = PICTURES / f"{name}.png"
    if request.config.getoption("--approve"):
        kept.write_bytes(made.read_bytes())
    assert kept.exists(), "run pytest --approve, and look at the picture"
    # the window shows today's line, so that the pictures agree in size and kind and not in every pixel
    assert QImage(str(kept)).size() == QImage(str(made)).size()
