"""Paint the icons of resources/icons/*.svg in the sizes that desktops ask for; run after changing one.

Up to 24 pixels the drawing is another, on the pixel grid; a large one made small is a smudge.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = {
    "sightline": (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024),
    "sightline-dossier": (32, 48, 64, 128, 256),
}
SMALL = 24


def paint(drawing: Path, size: int) -> QImage:
    """The drawing, *size* pixels square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def main() -> int:
    app = QGuiApplication(["build_icons", "-platform", "offscreen"])
    for name, sizes in SIZES.items():
        for size in sizes:
            small = FOLDER / f"{name}-small.svg"
            drawing = small if size <= SMALL and small.exists() else FOLDER / f"{name}.svg"
            made = FOLDER / "sizes" / f"{name}-{size}.png"
            made.parent.mkdir(exist_ok=True)
            if not paint(drawing, size).save(str(made)):
                sys.exit(f"{made} could not be written")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
