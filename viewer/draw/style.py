"""Colours, widths and type: one frozen value that every paint function takes."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QFont

from viewer.draw.phrases import PHRASES, Phrases
from viewer.model.event import Certainty
from viewer.model.words import Language

UI_FAMILY = "Inter"
TEXT_FAMILY = "Source Serif 4"

ThemeName = Literal["light", "dark", "print", "bw"]


@dataclass(frozen=True, slots=True)
class Style:
    """How everything looks; colours are `#rrggbb`, sizes are pixels at 96 dpi."""

    name: ThemeName
    ground: str  # behind panes and the timeline
    raised: str  # fields, buttons, cards
    line: str  # hairlines between things, the grid
    text: str
    soft: str  # secondary text
    accent: str  # selection, links, the main button
    on_accent: str
    highlight: str  # behind the selected quote
    today: str
    holds: str
    fails: str
    sea: str
    land: str
    coast: str
    lake: str
    border: str
    river: str
    graticule: str
    occurred: str
    ongoing: str
    planned: str
    conditional: str
    possible: str
    denied: str
    font_px: int = 13
    small_px: int = 11
    language: Language = "en"

    @property
    def phrases(self) -> Phrases:
        """The painted words, in the language of the style."""
        return PHRASES[self.language]

    def of(self, certainty: Certainty) -> str:
        """The colour that a certainty has everywhere."""
        return str(getattr(self, certainty.value))

    def font(self, px: float | None = None, *, bold: bool = False) -> QFont:
        """The interface font; sizes in pixels so that pictures agree everywhere."""
        font = QFont(UI_FAMILY)
        font.setPixelSize(max(1, round(px or self.font_px)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def color(value: str, alpha: float = 1.0) -> QColor:
    """A `#rrggbb` colour with an opacity from 0 to 1."""
    made = QColor(value)
    made.setAlphaF(alpha)
    return made


LIGHT = Style(
    name="light",
    ground="#fbfaf7",
    raised="#f4f3ef",
    line="#dcdad3",
    text="#1c2024",
    soft="#666b70",
    accent="#0b57b0",
    on_accent="#ffffff",
    highlight="#fde9a9",
    today="#c03127",
    holds="#1f7a4a",
    fails="#b3261e",
    sea="#dfe8ec",
    land="#f3efe5",
    coast="#8a948f",
    lake="#d3e1e8",
    border="#b9a894",
    river="#b7cdd8",
    graticule="#c6d2d6",
    occurred="#1f7a4a",
    ongoing="#0e7c86",
    planned="#0b57b0",
    conditional="#a86a08",
    possible="#7a43b6",
    denied="#8c2f39",
)

DARK = Style(
    name="dark",
    ground="#1b2024",
    raised="#14181b",
    line="#343a3f",
    text="#e9e8e4",
    soft="#9ba1a6",
    accent="#6cb2ff",
    on_accent="#0c1a28",
    highlight="#57491d",
    today="#ff7b6e",
    holds="#72d39b",
    fails="#ff8a80",
    sea="#172229",
    land="#242a2b",
    coast="#6d7a79",
    lake="#1a2a33",
    border="#5c564c",
    river="#2d4451",
    graticule="#2b373d",
    occurred="#72d39b",
    ongoing="#58c7d0",
    planned="#6cb2ff",
    conditional="#f2b84b",
    possible="#c39bf0",
    denied="#f0919a",
)

PRINT = Style(
    name="print",
    ground="#ffffff",
    raised="#ffffff",
    line="#d0d0d0",
    text="#111111",
    soft="#555555",
    accent="#0b57b0",
    on_accent="#ffffff",
    highlight="#fff1bf",
    today="#b3261e",
    holds="#17643b",
    fails="#9c1f18",
    sea="#e6eef2",
    land="#fbf9f3",
    coast="#737d79",
    lake="#dbe7ec",
    border="#a89884",
    river="#bed2dc",
    graticule="#cfd9dc",
    occurred="#17643b",
    ongoing="#0b6870",
    planned="#0a4a96",
    conditional="#8a5606",
    possible="#66359b",
    denied="#7a232d",
)

BW = Style(
    name="bw",
    ground="#ffffff",
    raised="#ffffff",
    line="#cccccc",
    text="#000000",
    soft="#4d4d4d",
    accent="#000000",
    on_accent="#ffffff",
    highlight="#e6e6e6",
    today="#000000",
    holds="#000000",
    fails="#000000",
    sea="#ececec",
    land="#ffffff",
    coast="#6a6a6a",
    lake="#e4e4e4",
    border="#9a9a9a",
    river="#c9c9c9",
    graticule="#d8d8d8",
    occurred="#000000",
    ongoing="#404040",
    planned="#000000",
    conditional="#000000",
    possible="#000000",
    denied="#000000",
)

STYLES = {style.name: style for style in (LIGHT, DARK, PRINT, BW)}
