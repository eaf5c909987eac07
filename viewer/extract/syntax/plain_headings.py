"""Headings in capitals, or with a capital on each word, as the text below them would write them.

"Navy Seizes Tanker Off Kharg" names nobody called Navy Seizes Tanker Off Kharg.  Which of its words are names
the article itself shows, and the tagger where the article has none of them.  No letter moves: the recast
text is as long as the other, so that offsets hold for both.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.extract.grammar.tagging import is_plain_word
from viewer.extract.grammar.words import words_of

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_AMID = re.compile(r"(?<=[a-zß-ÿ,;] )[A-ZÀ-Þ][^\W\d_]*")  # a capital that opens no sentence
_NAME = re.compile(r"[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'-]+){1,5}")
_OWNING = re.compile(r"['’]s?$", re.IGNORECASE)
_LONGEST_LINE = 160  # characters
_LEAST_WORDS = 3  # of four letters and more
_SHORT = 3  # letters of words that title case leaves small
_LONGEST_NAME = 6  # words
_STOPS = ".!?…:;,-–—"  # the last of a dateline
_LEADING = frozenset(  # words that are part of the name behind them
    "south north east west southern northern eastern western central san santa saint st port cape mount mt "
    "lake fort el al la las los le".split()
)
_BEFORE_MONTH = frozenset("in of since by until from this last next early mid late".split())
_AFTER_NEW = frozenset(
    "york zealand delhi jersey orleans mexico caledonia guinea hampshire brunswick south".split()
)
_STATES = frozenset("us un eu uk uae usa ussr".split())
_SMALL = frozenset(
    "a an the of to in on at by for from with and or but nor as is are was were be been has have had will "
    "may can not no its his her their it he they she off out up over into onto after before amid under "
    "against near than that this who which if when while despite".split()
)


def plain_headings(text: str) -> str:
    """The text with small letters in its headings for all but names; itself where it has none to recast."""
    lines = [m for m in _LINE.finditer(text) if _is_set_in_capitals(m[0])]
    if not lines:
        return text
    written = _written(text, lines)
    parts: list[str] = []
    done = 0
    for line in lines:
        parts += [text[done : line.start()], "".join(_recast(line[0], written))]
        done = line.end()
    return "".join((*parts, text[done:]))


def _is_set_in_capitals(line: str) -> bool:
    """Whether a line is a heading each word of which has a capital, save for the short ones."""
    bare = line.strip()
    if not bare or len(bare) > _LONGEST_LINE or bare[-1] in _STOPS or not bare[0].isalnum():
        return False
    words = [word for word in _WORD.findall(bare) if len(word) > _SHORT and word.lower() not in _SMALL]
    return len(words) >= _LEAST_WORDS and all(word[0].isupper() for word in words)


@dataclass(frozen=True, slots=True)
class _Written:
    """How an article writes its words below the headings.

    `small` are those it has in small letters, `capped` the forms of those with a capital amid a sentence, and
    `names` its names of several words, by these in small letters.
    """

    small: frozenset[str]
    capped: dict[str, str]
    names: dict[tuple[str, ...], str]


def _written(text: str, lines: Iterable[re.Match[str]]) -> _Written:
    at, kept = 0, list[str]()
    for line in lines:
        kept.append(text[at : line.start()])
        at = line.end()
    body = "\n".join((*kept, text[at:]))
    small = frozenset(word for word in _WORD.findall(body) if word.islower())
    capped = {form.lower(): form for form in _AMID.findall(body)}
    names = {}
    for name in _NAME.findall(body):
        words = name.split()
        while words and words[0].lower() in _SMALL:
            words = words[1:]
        if len(words) > 1:
            names[tuple(word.lower() for word in words)] = " ".join(words)
    return _Written(small, capped, names)


def _recast(line: str, written: _Written) -> Iterator[str]:
    """The pieces of a heading, word by word and name by name, each as long as it was."""
    words = list(_WORD.finditer(line))
    shouted = line.upper() == line
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(words):
        count, new = _name_at(line, words[at:], written)
        if not count:
            count, new = 1, _one(words[at][0], written, shouted=shouted)
            before = words[at - 1][0].lower() if at else ""
            dated = before in _BEFORE_MONTH or line[words[at].end() :].lstrip()[:1].isdigit()
            new = new.capitalize() if new == "may" and dated else new
        found.append((words[at].start(), words[at + count - 1].end(), new))
        at += count
    done = 0
    for number, (start, end, new) in enumerate(found):
        after = found[number + 1][2] if number + 1 < len(found) else ""
        capped = number == 0 or _leads(new, after)
        yield line[done:start]
        yield (new[:1].upper() + new[1:] if capped else new) if len(new) == end - start else line[start:end]
        done = end
    yield line[done:]


def _leads(word: str, after: str) -> bool:
    """Whether a word is the first of the name that comes next: "South Africa", "New Delhi"."""
    return after[:1].isupper() and (word in _LEADING or (word == "new" and after.lower() in _AFTER_NEW))


def _name_at(line: str, words: list[re.Match[str]], written: _Written) -> tuple[int, str]:
    """How many words make a name that the article has, and how it writes it; 0 where they make none."""
    for count in range(min(_LONGEST_NAME, len(words)), 1, -1):
        stretch = line[words[0].start() : words[count - 1].end()]
        owner = _OWNING.search(stretch)
        bare = stretch[: owner.start()] if owner else stretch
        if name := written.names.get(tuple(bare.lower().split())):
            return count, name + stretch[len(bare) :].lower()
    return 0, ""


def _one(word: str, written: _Written, *, shouted: bool) -> str:
    """One word of a heading as the article would write it."""
    owner = _OWNING.search(word)
    stem, rest = (word[: owner.start()], owner[0].lower()) if owner else (word, "")
    low = stem.lower()
    if not (stem.isupper() or stem.istitle()) or (len(stem) == 1 and low != "a"):
        return word  # "iPhone", "F-35"
    if low != "may" and low in words_of("months-and-days"):
        return stem.capitalize() + rest
    if low in _STATES and (shouted or stem.isupper()):
        return stem.upper() + rest
    if low in _SMALL or low in written.small:
        return low + rest
    if form := written.capped.get(low):
        return form + rest
    if not shouted and stem.isupper() and len(stem) > 1:
        return stem + rest
    return (low if is_plain_word(low) else stem.capitalize()) + rest
