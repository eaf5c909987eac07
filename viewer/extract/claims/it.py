"""What "it" at the head of a sentence stands for as the end of a distance, by what was said before."""

import re
from dataclasses import replace

from viewer.extract.claims.called import called
from viewer.extract.claims.movers import is_plural_subject, subject_of, tells_of_mover
from viewer.extract.claims.parts import is_fixed
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import is_same
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind
from viewer.model.where import Where

BESIDE = (
    r"(?:near|outside|close to|not far from|beyond|above|below|behind|opposite|around"
    r"|(?:(?:north|south|east|west)(?:[- ]?(?:east|west))?|inland|upstream|downstream) (?:of|from)"
    r"|(?:halfway|midway|half way) between|between)"
)
_AWAY = re.compile(
    rf"\s(?:that\s[a-z]+\s)?(?:in\s(?:the\s)?[a-z]+\s)?{BESIDE}\s(?:the\s)?(?:(?:city|town)\sof\s)?$"
)
_ASIDE = re.compile(r"\w,\s(?:at|in)\s(?:the\s)?$")
_AT = re.compile(r"\s(?:in|at|on|of)\s(?:the\s)?(?:[a-z]+\sof\s)?$")
_IT = re.compile(r"(?:\d{1,2}[:.]\d{2}\s(?:[–—-]\s)?)?(?P<who>It|That(?=\s(?:is|was|lies)\s))\s")
_THEY = re.compile(r"They\s(?:are|were|lie|lay|stand|sit)\s(?:(?:only|just|still|all|not)\s)?[“‘\"']?")
_BESIDE_NAME = re.compile(rf",?\s{BESIDE}\s")
_NOUN_AFTER = re.compile(r"\A\s(?:[a-z]+\s)?([a-z]+)\b")
_NEAR_CHARS = 60
_LEAST = 4  # letters of a name that is no abbreviation or pronoun


def it_stands_for(stop: int, around: Around) -> End | None:
    """The end that "It", at the head of the sentence and before the character *stop*, stands for.

    Nowhere where the sentence before tells of what no list knows; None where it does not, or the words do not
    open with "It".
    """
    found = _IT.match(around.sentence.text, around.sentence.sentence.start, stop)
    if found is None or len(around.told) < 2:
        return None
    word = found["who"]
    nowhere = End(Where(word), *found.span("who"), word)
    before = around.told[-2]
    here = list(around.between(before.sentence.start, before.sentence.end))
    if is_plural_subject(before):  # which no "it" stands for: "Tankers load again at Ras Lanuf. It lies"
        spots = {m.where.name: m for m in here if is_spot(m) and m.where.is_placed}
        only = next(iter(spots.values()), None)
        return (
            replace(around.end(only), start=nowhere.start, end=nowhere.end, words=word)
            if only and len(spots) == 1
            else None
        )
    if tells_of_mover(before):
        return nowhere
    start, end = subject_of(before) or (before.sentence.start, before.sentence.start)
    fronted = [m for m in here if is_spot(m) and m.where.is_placed and _is_past_front(m, before)]
    if fronted := _put_aside(before, here) or fronted:
        return replace(around.end(fronted[-1]), start=nowhere.start, end=nowhere.end, words=word)
    if told := [m for m in here if start <= m.start < end and m.part is not Part.OWNER and is_spot(m)]:
        is_head = told[-1].end >= end and told[-1].where.is_placed
        return (
            replace(around.end(told[-1]), start=nowhere.start, end=nowhere.end, words=word)
            if is_head
            else None
        )
    after = next((m for m in here if m.start >= end > start), None)
    between = around.sentence.text[end : after.start] if after else ""
    if after and _AT.fullmatch(between) and _is_fixed_at(before, end):
        return replace(around.end(after), start=nowhere.start, end=nowhere.end, words=word)
    is_beside = after and _AWAY.fullmatch(between) and _is_fixed_at(before, end)
    unlisted = any(not m.where.is_placed and m.part is Part.LOCATION for m in here)
    return nowhere if is_beside or unlisted or tells_of_unlisted(before, here) else None


def they_stand_for(match: "re.Match[str]", around: Around) -> End | None:
    """The islands that "They are" right before a distance stands for: the sentence before tells of them.

    None where it tells of none, or of other spots as well.
    """
    low = around.sentence.sentence.start
    found = _THEY.fullmatch(around.sentence.text, low, match.start())
    if found is None or len(around.told) < 2:
        return None
    before = around.told[-2].sentence
    spots = {m.where.name: m for m in around.between(before.start, before.end) if is_spot(m) or _are_many(m)}
    only = next(iter(spots.values()), None)
    if only is None or len(spots) != 1 or not _are_many(only):
        return None
    return replace(around.end(only), start=low, end=low + len("They"), words="They", is_sure=True)


def _are_many(mention: Mention) -> bool:
    return mention.kind == Kind.ISLANDS or mention.where.name.split()[-1].lower() in ("islands", "isles")


def _put_aside(sentence: Parsed, here: list[Mention]) -> list[Mention]:
    """The spot that an aside behind the subject puts it at: "The old refinery, at Cienfuegos, is idle"."""
    text, verbs = sentence.text, [t.start for t in sentence.tokens if t.tag[:1] == "V"]
    low, first = sentence.sentence.start, min(verbs, default=0)
    found = [
        m for m in here if is_spot(m) and _ASIDE.search(text, low, m.start) and text[m.end : m.end + 1] == ","
    ]
    return found if len(found) == 1 and found[0].end < first else []


def _is_past_front(mention: Mention, sentence: Parsed) -> bool:
    """Whether a place is the subject after a phrase that opens the sentence: "Halfway, Eucla has"."""
    at = sentence.at(mention.start)
    after = next((t for t in sentence.tokens if t.start >= mention.end), None)
    opens = bool(at) and sentence.tokens[(at or 1) - 1].text == ","
    is_verb = after is not None and after.tag in ("VBZ", "VBD", "VHZ", "VHD", "VVZ", "VVD")
    return opens and is_verb and sentence.text[sentence.sentence.start : mention.start].count(",") == 1


def _is_fixed_at(sentence: Parsed, end: int) -> bool:
    """Whether the phrase that ends at a character is of what stands on some ground."""
    last = next(t for t in reversed(sentence.tokens) if t.start < end)
    return last.is_noun and not last.is_name and is_fixed(last.lower)


def tells_of_unlisted(sentence: Parsed, here: list[Mention]) -> bool:
    """Whether a sentence has a name that no list knows and that it calls a town or works, or puts near one.

    As in "Xin, a camp", "the Xin airstrip" and "Xin, north of Oslo".
    """
    text = sentence.text
    for run in _runs(sentence, here):
        start, end = run
        nouns = (*called(text, start, end), *_NOUN_AFTER.findall(text[end : end + _NEAR_CHARS]))
        if any(is_fixed(noun) for noun in nouns):
            return True
        after = next((m for m in here if m.start >= end), None)
        if after and _BESIDE_NAME.match(text, end, after.start):
            return True
    return False


def _runs(sentence: Parsed, here: list[Mention]) -> list[tuple[int, int]]:
    """The characters of each run of names in a sentence that no mention covers."""
    found: list[tuple[int, int]] = []
    for token in sentence.tokens:
        covered = any(m.start < token.end and token.start < m.end for m in here)
        is_name = token.is_name or token.is_noun
        covered = covered or token.start in sentence.timed
        if not is_name or covered or len(token.text) < _LEAST or not token.text[:1].isupper():
            continue
        is_next = found and sentence.text[found[-1][1] : token.start] == " "
        found[-1:] = [(found[-1][0], token.end)] if is_next else [*found[-1:], (token.start, token.end)]
    return found


def beside_only(end: End, around: Around) -> bool:
    """Whether a phrase means what was said to lie near the place that it was taken for: "a pit near Lyon"."""
    noun = end.words.split()[-1].lower()
    low, text = around.told[0].sentence.start, around.sentence.text
    if end.words == end.where.name or not noun.isalpha() or not end.where.is_placed:
        return False
    spots = [m for m in around.between(low, end.start) if is_same(m.where, end.where)]
    nouns = [low + f.end() for f in re.finditer(rf"\b{noun}\b", text[low : end.start])]
    between = [text[at : m.start] for at in nouns for m in spots if at <= m.start < at + _NEAR_CHARS]
    return any(_AWAY.fullmatch(words) for words in between) and not any(_AT.fullmatch(w) for w in between)
