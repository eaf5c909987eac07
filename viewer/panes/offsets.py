"""Between characters of Python and the UTF-16 units that Qt's cursors count."""

from bisect import bisect_left


class Offsets:
    """Positions of one text in both counts; the text pane alone needs both."""

    def __init__(self, text: str) -> None:
        self._wide = [i for i, letter in enumerate(text) if ord(letter) > 0xFFFF]
        self._wide_units = [i + n for n, i in enumerate(self._wide)]

    def utf16(self, character: int) -> int:
        """The UTF-16 position of a character position."""
        return character + bisect_left(self._wide, character)

    def character(self, unit: int) -> int:
        """The character position of a UTF-16 position; one inside a pair counts as after it."""
        return unit - bisect_left(self._wide_units, unit)
