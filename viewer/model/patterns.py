"""Patterns of what is typed or read later, which the window need not compile before it is there."""

import re
from functools import cached_property


class Pattern:
    """A regular expression as `re.compile` makes it, compiled when it is first asked."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self._flags = pattern, flags

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """What the whole of *text* matches."""
        return self._compiled.fullmatch(text)

    def findall(self, text: str) -> list[str]:
        """Every match in *text*, of an expression without groups."""
        return self._compiled.findall(text)

    def sub(self, into: str, text: str) -> str:
        """*text* with whatever matches in it replaced."""
        return self._compiled.sub(into, text)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)
