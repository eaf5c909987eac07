"""Choosing a figure: what it shows, its size, its look, with a proof of it."""

import tempfile
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from viewer.app.start_base import shared_base
from viewer.draw import figure
from viewer.draw.figure import Figure, FigureKind
from viewer.draw.style import Style, ThemeName
from viewer.model.dossier import Dossier

SIZES: tuple[tuple[str, tuple[float, float], figure.Unit], ...] = (
    ("A4 landscape, 297 × 210 mm", (297, 210), "mm"),
    ("A4 portrait, 210 × 297 mm", (210, 297), "mm"),
    ("A3 landscape, 420 × 297 mm", (420, 297), "mm"),
    ("Letter landscape, 279 × 216 mm", (279.4, 215.9), "mm"),
    ("One column, 85 × 85 mm", (85, 85), "mm"),
    ("Two columns, 178 × 110 mm", (178, 110), "mm"),
    ("Slide 16:9, 1920 × 1080 px", (1920, 1080), "px"),
    ("Square, 1080 × 1080 px", (1080, 1080), "px"),
)
PROOF_DPI = 60
WAIT_MS = 150
