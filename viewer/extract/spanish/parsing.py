"""A Spanish sentence as the reader sees it: its words, verb groups, clauses and dates."""

import re
from dataclasses import dataclass

from viewer.extract.grammar.sentences import Sentence, sentences
from viewer.extract.grammar.tokens import tokens
from viewer.extract.spanish.clauses import Clause, clauses
from viewer.extract.spanish.dates import dates, durations
from viewer.extract.spanish.tagging import tagged
from viewer.extract.spanish.verbs import groups
from viewer.extract.spanish.words import words_of
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import overlaps

_DATELINE = re.compile(
    r"(?!(?:El|La|Los|Las|Un|Una|Su|Este|Esta)\s[a-zñáéíóú])[A-ZÀ-Þ][\w.'’ -]"
    r"{2,30}(?:\s?\([^)]{2,30}\))?(?:,\s(?:[A-ZÀ-Þ]|\d{1,2}\s)[\w.’' ]{1,30}){0,3}"
    r"(?:,?\s?\([^)]{2,30}\))?\s?[.,]?\s?(?:—|–|\.-|--|(?<=\))\s?-(?=\s)|(?<=\)\s)-(?=\s))\s?"
)
_DATED_LINE = re.compile(  # "Bogotá, 4 jul. El Gobierno"
    r"[A-ZÀ-Þ][\w’ ]{2,30}(?:,\s[A-ZÀ-Þ][\w’ ]{2,30})?,\s\d{1,2}\s(?:de\s)?[a-z]{3,10}\.?:?\s(?=[A-ZÀ-Þ])"
)
_AFTER_COUNTRY = re.compile(
    r"(?:UU|AA|FF)\.\s+(?:El|La|Los|Las|En|Un|Una|Según|Si|Su|Sus|Para|Por|Tras|Además|Este|Esta)\b"
)


@dataclass(frozen=True)
class Analysed(Parsed):
    """One Spanish sentence, taken apart; `parts` are its clauses."""

    parts: tuple[Clause, ...] = ()


def analysed(text: str) -> tuple[Analysed, ...]:
    """The sentences of a Spanish text, each taken apart."""
    return tuple(_analysed(text, sentence) for sentence in split(text))


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a Spanish text; "EE. UU." ends one only where the next word opens another."""
    return sentences(text, words_of("abbreviations"), _ends_after)


def _ends_after(text: str, at: int) -> bool:
    """Whether a sentence ends after the short form that ends at a character: "EE. UU. La medida"."""
    return _AFTER_COUNTRY.match(text, max(0, at - 3)) is not None


def _analysed(text: str, sentence: Sentence) -> Analysed:
    words = tagged(tokens(text, sentence.start, sentence.end))
    times = dates(text, sentence.start, sentence.end)
    lengths = tuple(d for d in durations(text, sentence.start, sentence.end) if not overlaps(d, times))
    timed = frozenset(i for i, t in enumerate(words) if any(x.opens_at <= t.start < x.end for x in times))
    lines = (_DATELINE, _DATED_LINE)
    found = next((m for line in lines if (m := line.match(text, sentence.start, sentence.end))), None)
    first = next((i for i, t in enumerate(words) if t.start >= found.end()), 0) if found else 0
    parts = clauses(words, groups(words), timed, first=first)
    return Analysed(text, sentence, words, (), times, lengths, is_spanish=True, parts=parts)
