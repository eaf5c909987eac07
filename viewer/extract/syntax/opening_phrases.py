"""Phrases that open a clause before its subject: "After the fire, the owner", "Like Fiji, Tonga"."""

import re
from itertools import pairwise

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrase_rows import second_phrase

_FRAMES = ("after", "before", "with", "following", "during", "despite", "amid", "while", "although", "though")
_BESIDE = ("like", "unlike", "once", "besides", "instead", "rather", "apart", "formerly", "aside", "far")


_OFTEN = ("time and again", "again and again", "time after time", "over and over")
_AT_LATEST = ("no later than", "no earlier than", "not later than", "no sooner than", "not before the")
_FAR = re.compile(
    r"(?:(?:some|about|around|nearly|almost|just|over|barely) )?"
    r"\d[\d,.]* ?(?:km|kilometres|kilometers|miles) "
    r"(?:(?:(?:to|off) the )?(?:(?:north|south|east|west|inland|upstream|offshore|away)\S* )(?:of|from)\b"
    r"|(?:up|down|along) the (?:coast|road|river|line|valley|shore)\b)",
    re.IGNORECASE,
)


def after_opening(sentence: Parsed, own: list[int]) -> list[int]:
    """The words of a subject without "six months after the accident," or "having won," at their front.

    So go "Like Fiji,", "Once a village,", "Named head of the navy in May," and "Some 40 km north of Kabul,".
    """
    if not own:
        return own
    own = _past_doing(sentence, _past_having(sentence, own))
    own = _past_apposed_day(sentence, _past_count_of_times(sentence, _past_permitting(sentence, own)))
    first = sentence.tokens[own[0]]
    counted = sentence.time_at(first.start)
    measured = (counted and sentence.is_counted(counted)) or _FAR.match(
        sentence.text, first.start
    ) is not None
    if not (
        measured
        or first.lower in _FRAMES
        or sentence.words(own[0], own[0] + 2).lower() in ("subject to", "for all")
        or " ".join(t.lower for t in sentence.tokens[own[0] : own[0] + 3]) in (*_OFTEN, *_AT_LATEST)
        or first.tag in ("VHG", "VBG", "TO0", "VVN", "VVG")
        or first.lower in _BESIDE
        or _is_farther(sentence, own)
        or _is_absolute(sentence, own)
    ):
        return own
    commas = [k for k, i in enumerate(own) if sentence.tokens[i].text == ","]
    if not commas and (measured or first.lower in ("after", "before", "following")):
        return own[second_phrase([sentence.tokens[i] for i in own]) :]  # "After the fire the owner"
    last = own[commas[-2] + 1 : commas[-1]] if len(commas) > 1 else []
    listed = first.tag == "VVG" and any(sentence.tokens[i].tag == "CJC" for i in last)
    if listed:
        return own[commas[-1] + 1 :]  # "Carrying boxes through markets, camps and ports, nurses"
    placed = measured and len(commas) == 2 and sentence.tokens[own[commas[0]] + 1].tag == "PRP"
    if placed:
        return own[commas[1] + 1 :]  # "Some 70 km down the coast, at Huacho, a port"
    named = len(commas) > 1 and first.tag == "VVG" and sentence.tokens[own[commas[0]] + 1].is_name
    if named:
        return own[commas[0] + 1 :]  # "Standing on the quay, Ruiz, almost 40,"
    return own[commas[0] + 1 :] if len(commas) == 1 else own  # two enclose more of the subject


def _past_doing(sentence: Parsed, own: list[int]) -> list[int]:
    """The words without "On Monday, having lost the vote," or "In May, citing costs," at their front."""
    tokens = sentence.tokens
    comma = next((k for k, i in enumerate(own) if tokens[i].text == ","), len(own))
    if tokens[own[0]].tag != "PRP" or comma + 1 >= len(own):
        return own
    begin = own[comma + 1]
    doing = next((c for c in sentence.clauses if c.shape is Shape.PARTICIPLE and c.start == begin), None)
    if doing is None or doing.end not in own or tokens[doing.end].text != ",":
        return own
    return own[own.index(doing.end) + 1 :] or own


def _past_having(sentence: Parsed, own: list[int]) -> list[int]:
    """The words without "Having lost the vote," at their front, whatever commas stand behind it."""
    having = (c for c in sentence.clauses if c.shape is Shape.PARTICIPLE and c.group.perfect)
    doing = next((c for c in having if c.start == own[0]), None)
    end = doing.end if doing is not None and doing.end in own else None
    if end is not None and sentence.tokens[end].tag == "CJC":  # "Having won and left,"
        end = next((i for i in own if i > end and sentence.tokens[i].text == ","), None)
    if end is None or sentence.tokens[end].text != ",":
        return own
    return own[own.index(end) + 1 :] or own


def _past_permitting(sentence: Parsed, own: list[int]) -> list[int]:
    """The words without "weather permitting", which is a condition and does nothing."""
    given = [i for i in own if [t.lower for t in sentence.tokens[i + 1 : i + 3]] == ["permitting", ","]]
    aside = {i + k for i in given for k in (-1, 0, 2)}
    return [i for i in own if i not in aside or (i + 1 in given and sentence.tokens[i].text != ",")] or own


def _past_apposed_day(sentence: Parsed, own: list[int]) -> list[int]:
    """The words behind ", two days after the vote," where a day stands before that."""
    commas = [k for k, i in enumerate(own[:-1]) if sentence.tokens[i].text == ","]
    for first, second in pairwise(commas):
        counted = sentence.time_at(sentence.tokens[own[first + 1]].start)
        if counted and sentence.is_counted(counted):
            return own[second + 1 :]
    return own


def _is_farther(sentence: Parsed, own: list[int]) -> bool:
    """“Further up the coast, sacks came ashore”: how far off, and no further strikes."""
    words = [sentence.tokens[i] for i in own[:2]]
    return (
        len(words) == 2 and words[0].lower in ("further", "farther") and words[1].tag in ("PRP", "AVP", "AV0")
    )


def _is_absolute(sentence: Parsed, own: list[int]) -> bool:
    """“Its bow torn open, the tanker”: what is told of a part of it has only a participle.

    So has another of its own: "The vote having been settled, the minister".
    """
    if own[0] == sentence.opening and any(_tells_before(sentence, own, c) for c in sentence.clauses):
        return True
    tokens = [sentence.tokens[i] for i in own[:4]]
    if (
        len(tokens) < 4
        or tokens[0].tag != "DPS"
        or tokens[0].start != sentence.tokens[sentence.opening].start
    ):
        return False
    noun = next((k for k in (1, 2) if tokens[k].is_noun and tokens[k + 1].tag == "VVN"), None)
    return noun is not None


def _tells_before(sentence: Parsed, own: list[int], clause: Clause) -> bool:
    """Whether a clause of "having" goes on right behind the first words of a subject, up to their comma."""
    comma = next((i for i in own if sentence.tokens[i].text == ","), None)
    having = clause.shape is Shape.PARTICIPLE and clause.group.perfect
    return having and comma is not None and clause.start - 1 in own and own[0] < clause.start < comma


def _past_count_of_times(sentence: Parsed, own: list[int]) -> list[int]:
    """The words without "Three times in the summer of 2023" at their front, which says how often."""
    often = [sentence.tokens[i].lower for i in own[:2]][1:] == ["times"] or sentence.tokens[
        own[0]
    ].lower == "twice"
    if not often:
        return own
    rest = own[1 if sentence.tokens[own[0]].lower == "twice" else 2 :]
    while rest and (rest[0] in sentence.dated or sentence.tokens[rest[0]].tag in ("PRP", "PRF")):
        rest = rest[1:]
    return rest or own
