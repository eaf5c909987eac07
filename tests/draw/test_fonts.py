"""The fonts that ship with the program: that what is drawn with them does not hang on where they are."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from viewer import paths

WRITE = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPainter, QPdfWriter
from viewer.draw import fonts
app = QGuiApplication([])
families = fonts.load(Path(sys.argv[1]))
paper = QPdfWriter(sys.argv[2])
painter = QPainter(paper)
styles = [(family, style) for family in families for style in QFontDatabase.styles(family)]
for row, (family, style) in enumerate(styles):
    painter.setFont(QFontDatabase.font(family, style, 12))
    painter.drawText(100, 1000 * (row + 1), "Callao")
painter.end()
"""


def order_of_fonts(folder: Path, out: Path) -> list[bytes]:
    """Names of the fonts in a PDF that a process of its own writes, with all that are in *folder*."""
    around = os.environ | {"QT_HASH_SEED": "0"}
    subprocess.run([sys.executable, "-c", WRITE, str(folder), str(out)], check=True, env=around, timeout=60)
    return re.findall(rb"/BaseFont /(\S+)", out.read_bytes())


def test_a_pdf_has_its_fonts_in_one_order_wherever_the_program_is(tmp_path: Path) -> None:
    found = []
    for name in ("here", "elsewhere", "a/third place"):
        folder = tmp_path / name
        shutil.copytree(paths.resource("fonts"), folder)
        found.append(order_of_fonts(folder, tmp_path / "x.pdf"))
    assert len(set(found[0])) > 4
    assert found[0] == found[1] == found[2]
