"""The headline of an event in Spanish: two to eight words of the article's own, without date or hedge."""

from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import present
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, object_, subject
from viewer.extract.tokens import Token

MOST_WORDS = 8
_LEAST_WORDS = 2
_DROPPED = ("AT0", "DPS", "DT0")
_SMALL = frozenset("de del la el los las a al en con por para y e o u un una sin sobre entre hasta desde que su sus como".split())
_HEDGES = frozenset("posible eventual presunto presunta supuesto supuesta potencial probable".split())
_MOST_SUBJECT = 4
_PLURALS = frozenset("ambos ambas".split())


def headline(sentence: Analysed, clause: Clause, noun: int | None, told: str | None) -> str:
    """The headline of the event that a clause tells of.

    Args:
        sentence: the sentence.
        clause: the clause.
        noun: the index of the event noun where the verb only carries it ("iniciaron la construcción").
        told: the subject told before, for a clause without one.
    """
    if noun is not None and clause.group.lemma not in _MEANT:
        named = _of_noun(sentence, noun, clause)
        if len(named) >= _LEAST_WORDS:
            return _joined(named)
    who = _subject_words(sentence, clause)
    what = _object_words(sentence, clause)
    verb = _verb(sentence, clause)
    if _goes_first(sentence, clause):
        words = [*verb, *(who or what)]
    elif clause.group.passive or clause.shape is Shape.REDUCED or clause.group.resultative:
        words = [*(who or _told_words(told)), *verb]
    else:
        words = [*(who or _told_words(told)), *verb, *what]
    return _joined(_filled(sentence, clause, words))


_MEANT = frozenset("autorizar aprobar firmar suspender cancelar prohibir anunciar rechazar vetar adjudicar levantar imponer".split())
"""Verbs that say more than the event noun they stand with: to approve a sale is no sale."""


def noun_phrase(sentence: Analysed, first: int, last: int) -> str:
    """The words of a noun phrase as a headline."""
    return _joined(_kept(sentence, range(first, last)))


def _of_noun(sentence: Analysed, noun: int, clause: Clause) -> list[str]:
    stop = noun + 1
    while stop < clause.end and stop - noun < MOST_WORDS and not _stops(sentence, stop):
        stop += 1
    return _kept(sentence, range(noun, stop))


def _stops(sentence: Analysed, at: int) -> bool:
    token = sentence.tokens[at]
    timed = any(t.opens_at <= token.start < t.end for t in sentence.times)
    return timed or token.is_mark or token.tag[:2] == "V." or token.tag in ("CJS", "CJT", "PNP")


def _subject_words(sentence: Analysed, clause: Clause) -> list[str]:
    span = subject(sentence, clause)
    if span is None:
        return []
    kept = _kept(sentence, range(*span))
    if len(kept) <= _MOST_SUBJECT:
        return kept
    named = [i for i in range(*span) if sentence.tokens[i].is_name]
    if len(named) > 1 and named[-1] - named[0] < _MOST_SUBJECT and not sentence.tokens[named[0] - 1].lower == "de":
        return [sentence.tokens[i].text for i in range(named[0], named[-1] + 1)]
    return _cut(kept, _MOST_SUBJECT)


def _object_words(sentence: Analysed, clause: Clause) -> list[str]:
    span = object_(sentence, clause)
    if span is None or span == subject(sentence, clause):
        return _complement(sentence, clause)
    head = head_of(sentence, span[0])
    marked = span[0] and sentence.tokens[span[0] - 1].lower in ("a", "al") and span[0] - 1 > clause.group.last
    words = _kept(sentence, range(*span))
    if marked and head is not None:
        words.insert(0, sentence.tokens[span[0] - 1].lower)
    return words


def _complement(sentence: Analysed, clause: Clause) -> list[str]:
    """What follows a verb without an object: "chocan frente a Helsingborg"."""
    at = clause.group.last + 1
    own = set(clause.own())
    while at < clause.end and (at not in own or _is_timed(sentence, at)):
        at += 1
    stop = at
    while stop < clause.end and stop - at < MOST_WORDS and stop in own and not _is_timed(sentence, stop):
        if sentence.tokens[stop].is_mark or sentence.tokens[stop].tag in ("CJS", "CJT"):
            break
        if sentence.tokens[stop].lower in ("según", "durante", "para") or sentence.tokens[stop].tag[:2] == "V.":
            break
        stop += 1
    return _kept(sentence, range(at, stop))


def _is_timed(sentence: Analysed, at: int) -> bool:
    start = sentence.tokens[at].start
    spans = ((t.opens_at, t.end) for t in (*sentence.times, *sentence.durations))
    return any(a <= start < b for a, b in spans)


def _verb(sentence: Analysed, clause: Clause) -> list[str]:
    group = clause.group
    token = sentence.tokens[group.head]
    if group.passive or group.resultative or clause.shape is Shape.REDUCED:
        return [token.text.lower()]
    if " " in group.lemma or group.lemma in ("estar", "tener", "hacer", "dar", "poner", "llevar", "entrar"):
        return _whole(sentence, clause)
    plural = _is_plural(sentence, clause)
    word = present(group.lemma, plural=plural)
    return (["se"] if group.reflexive and group.head <= group.last else []) + [word]


def _whole(sentence: Analysed, clause: Clause) -> list[str]:
    """The verb with the words that make it another one: "hace escala", "está en servicio"."""
    group = clause.group
    lemma = group.verbs[-1].removesuffix("se")
    word = present(lemma, plural=_is_plural(sentence, clause))
    return [word, *(sentence.tokens[i].lower for i in range(group.head + 1, group.last + 1))]


def _is_plural(sentence: Analysed, clause: Clause) -> bool:
    return clause.group.plural


def _goes_first(sentence: Analysed, clause: Clause) -> bool:
    """Whether the verb stands before what it tells of: "Se cierra el canal", "chocan dos barcos"."""
    span = subject(sentence, clause)
    return clause.shape is Shape.FINITE and span is not None and span[0] > clause.group.last and clause.role is not Role.RELATIVE


def _told_words(told: str | None) -> list[str]:
    return _cut(told.split(), _MOST_SUBJECT) if told else []


def _kept(sentence: Analysed, indices: range) -> list[str]:
    """The words without hedges, marks, determiners at the front and what a date adds."""
    found: list[str] = []
    for i in indices:
        token = sentence.tokens[i]
        if token.lower in _HEDGES or _is_timed(sentence, i) or _is_money(sentence.tokens, i):
            continue
        if token.is_mark or token.tag == "PUX":
            if not _is_dot(sentence.tokens, i):
                if token.text in ",;:(" and found:
                    break
                continue
            found[-1] += "."
            continue
        if not found and (token.tag in _DROPPED and token.lower not in _PLURALS):
            continue
        found.append(token.text if token.is_name or not token.text.istitle() or i else token.text)
    return found


def _is_money(tokens: tuple[Token, ...], at: int) -> bool:
    return tokens[at].text in ("$", "€", "£", "US$")


def _is_dot(tokens: tuple[Token, ...], at: int) -> bool:
    touches = at > 0 and tokens[at].text == "." and tokens[at - 1].end == tokens[at].start
    return touches and tokens[at - 1].text.isupper() and len(tokens[at - 1].text) <= 2


def _cut(words: list[str], most: int) -> list[str]:
    """At most so many words, not ending in a small one or in the middle of a phrase that "y" joins."""
    kept = words[:most]
    while len(kept) > 1 and kept[-1].lower in _SMALL:
        kept.pop()
    return kept


def _filled(sentence: Analysed, clause: Clause, words: list[str]) -> list[str]:
    """The words, with what follows the verb where they are too few."""
    if len(_cut(words, MOST_WORDS)) >= _LEAST_WORDS:
        return words
    more = _complement(sentence, clause)
    if not more:
        more = [t.text for t in sentence.tokens[clause.group.last + 1 : clause.end] if not t.is_mark]
    words = [*words, *more]
    if len(_cut(words, MOST_WORDS)) < _LEAST_WORDS:
        words = [t.text for t in sentence.tokens[clause.start : clause.end] if not t.is_mark]
    return words if len(words) >= _LEAST_WORDS else ["Se", "cuenta:", *words][-max(_LEAST_WORDS, len(words)) :]


def _joined(words: list[str]) -> str:
    text = " ".join(_cut(words, MOST_WORDS))
    return text[:1].upper() + text[1:]


