"""JSON out of a text, without what Python takes and nothing else could show or write again."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

_LONG_NUMBER = re.compile(r"\d{4301}")  # one digit more than Python makes a whole number of
_ESCAPED = re.compile(r"\\u[dD][89a-fA-F]")


class JsonError(ValueError):
    """A text holds a number or a letter that cannot be kept; one sentence with its place."""


def loads(text: str, place: str, members: Callable[[list[tuple[str, Any]]], Any] | None = None) -> Any:
    """The value that *text* is.

    Args:
        text: the JSON.
        place: the file and the place in it, for errors.
        members: makes an object of its members; the last of two of one name counts without.

    Raises:
        ValueError: what *members* raises, or a JSONDecodeError: it is not JSON.
        RecursionError: lists in it are too deep in one another.
        JsonError: it has a number of thousands of digits, or half a letter.
    """
    try:
        value = json.loads(text, object_pairs_hook=members)
    except ValueError as error:
        found = _LONG_NUMBER.search(text)
        if found is None or isinstance(error, json.JSONDecodeError):
            raise
        line = text.count("\n", 0, found.start()) + 1  # Python's own words name a setting of its own
        raise JsonError(f"{place}: line {line} has a number of thousands of digits; correct it.") from None
    if _ESCAPED.search(text) and (path := next(_halves(value, ""), None)) is not None:
        raise JsonError(
            f"{place}: {path or 'the top'} holds half a letter, which no file can keep; remove it."
        )
    return value


def _halves(value: Any, path: str) -> Iterator[str]:
    """The places of texts that hold a surrogate; two of one letter are that letter by now."""
    if isinstance(value, str):
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            yield path
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield from _halves(member, f"{path}[{number}]")
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from _halves(key, path)
            yield from _halves(member, f"{path}.{key}" if path else key)
