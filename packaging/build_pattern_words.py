#!/usr/bin/env python3
"""Writes resources/words/pattern_words.tsv: words without which the patterns for times cannot match.

    python packaging/build_pattern_words.py

To be run after a pattern for times was changed; a test tells when that was forgotten.  Of each pattern the
file has some words of which every match has at least one, taken from the pattern as Python's own parser reads
it.  Where there are several such sets, that is taken whose words a text is least likely to have.
"""

import importlib
import re
import sys
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from viewer.extract.grammar.guarded import key, searchable  # noqa: E402 - found by the path above
from viewer.extract.times import dates, time_words  # noqa: E402

OUT = ROOT / "resources" / "words" / "pattern_words.tsv"
_HEAD = (
    "# Made by packaging/build_pattern_words.py: patterns, and words of which each match of one has one.\n"
)
_ALL = (dates.PATTERNS, time_words.SETS, time_words.PATTERNS)
_MOST = 80  # a part of a pattern that can be more than this is not spelled out
_LONGEST = 10  # characters of a word that are looked for
_ENOUGH = 5  # characters: with longer words a text is not much likelier to have none
_parser = importlib.import_module("re._parser")  # there is no public way to see into a pattern

Words = frozenset[str]


def main() -> None:
    """Write the file."""
    OUT.write_text(table(), "utf-8")


def table() -> str:
    """What the file says."""
    known = [(key(each.text), needed(each.text)) for patterns in _ALL for each in patterns]
    rows = (f"{name}\t{'|'.join(sorted(words)).replace(' ', '_')}\n" for name, words in known if words)
    return "".join([_HEAD, *dict.fromkeys(rows)])


def needed(pattern: str) -> Words:
    """Words of which each match of *pattern*, as `searchable` writes it, has one; empty if unknown."""
    exact, words = _read(_parser.parse(pattern, re.IGNORECASE))
    return _shortened(_best([words, exact]))


def _read(nodes: Any) -> tuple[Words, Words]:
    """Of a sequence: all that it can be, if that is little, and else words it cannot do without."""
    run: Words | None = frozenset([""])  # all that the nodes since the last unknown one can be together
    found: list[Words] = []
    is_whole = True
    for node in nodes:
        exact, words = _of(node)
        joined = frozenset(a + b for a, b in product(run, exact)) if run and exact else frozenset()
        if exact and len(joined) <= _MOST:
            run = joined
            continue
        found += [run or frozenset(), words]
        is_whole = False
        run = exact or frozenset([""])
    found.append(run or frozenset())
    return (run or frozenset() if is_whole else frozenset()), _best(found)


def _of(node: Any) -> tuple[Words, Words]:
    """The same of one node; nothing is known where both are empty."""
    name, value = str(node[0]), node[1]
    if name == "LITERAL":
        return frozenset([searchable(chr(value))]), frozenset()
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return frozenset([""]), frozenset()  # they take no room
    if name == "IN":
        return _characters(value), frozenset()
    if name == "SUBPATTERN":
        return _read(value[-1])
    if name == "BRANCH":
        return _either([_read(branch) for branch in value[1]])
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        return _repeated(*value)
    return frozenset(), frozenset()


def _characters(members: Any) -> Words:
    """The characters of a class, where they are few or digits."""
    found: set[str] = set()
    for name, value in members:
        if str(name) == "LITERAL":
            found.add(searchable(chr(value)))
        elif str(name) == "RANGE" and value[1] - value[0] < _MOST:
            found.update(searchable(chr(code)) for code in range(value[0], value[1] + 1))
        elif (str(name), str(value)) == ("CATEGORY", "CATEGORY_DIGIT"):
            found.add("0")
        else:
            return frozenset()
    return frozenset(found)


def _either(branches: list[tuple[Words, Words]]) -> tuple[Words, Words]:
    """One branch or another."""
    if all(exact for exact, _ in branches):
        together = frozenset[str]().union(*(exact for exact, _ in branches))
        return (together, frozenset()) if len(together) <= _MOST else (frozenset(), together)
    best = [_best([exact, words]) for exact, words in branches]
    return frozenset(), frozenset[str]().union(*best) if all(best) else frozenset()


def _repeated(least: int, most: int, body: Any) -> tuple[Words, Words]:
    """So many times the same; what may be left out is not needed."""
    exact, words = _read(body)
    if least == 0:
        return (exact | {""} if exact and most == 1 else frozenset()), frozenset()
    once = frozenset(["".join(part) for part in product(exact, repeat=least)]) if len(exact) == 1 else exact
    if most == least and (least == 1 or len(exact) == 1):
        return once, words
    return frozenset(), _best([once, words])


def _best(sets: list[Words]) -> Words:
    """The set that is likeliest to be missed in a text; a set with the empty word says nothing."""
    telling = [words for words in sets if words and "" not in words]
    return max(telling, key=_telling, default=frozenset())


def _telling(words: Words) -> tuple[int, int, list[str]]:
    """The larger, the sooner a text has none of the words, and the fewer there are to look for."""
    few = _shortened(words)
    return min(_ENOUGH, *map(len, few)), -len(few), sorted(few)


def _shortened(words: Words) -> Words:
    """The beginnings of the words, without those that have another in them."""
    cut = {word[:_LONGEST] for word in words}
    return frozenset(word for word in cut if not any(other != word and other in word for other in cut))


if __name__ == "__main__":
    main()
