"""A pattern that is compiled when it is first asked is that of the standard library."""

import re

import pytest

from viewer.model.patterns import Pattern


@pytest.mark.parametrize("text", ["May 2024", "may 2024", "2024", "in May 2024"])
def test_it_finds_what_the_standard_library_finds(text: str) -> None:
    words, flags = r"[a-z]+\s+\d{4}", re.IGNORECASE
    ours, theirs = Pattern(words, flags), re.compile(words, flags)
    assert bool(ours.fullmatch(text)) == bool(theirs.fullmatch(text))
    assert ours.findall(text) == theirs.findall(text)
    assert ours.sub("then", text) == theirs.sub("then", text)
    assert ours.pattern == words


def test_one_that_is_wrong_is_so_only_when_it_is_asked() -> None:
    wrong = Pattern("(")
    with pytest.raises(re.error):
        wrong.fullmatch("")
