"""Days to come though no future tense says so: "The Senate votes Friday", "it was expected in May"."""

import re
from itertools import pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex

_UNTIL = re.compile(
    r"\b(?:until|till|through) at least (?:the )?$"
    r"|\b(?:is|are|was|were|be) (?:\w+ )?(?:(?:un)?likely|possible|probable) (?:[\w.'’-]+ ){0,3}$"
    r"|\bdue (?!to\b)(?:[\w.'’-]+ ){1,4}$"
    r"|\bto (?:avert|forestall|(?:head|stave) off) (?:an?|the) (?:[a-z]+ )?[a-z]+ $"
    r"|\b(?:adjourn|deferr?|delay|extend|mov|postpon|push|put|reschedul|shift|slip|switch)(?:p?e?d|ing|s)?\b"
    r"(?: [\w’'-]+){0,7}? (?:to|(?<=rescheduled )for) (?:the )?$",
    re.IGNORECASE,
)
_THROUGH = re.compile(r"(?<!\bfrom )\bthrough $", re.IGNORECASE)
_AHEAD_OF = re.compile(
    r"\b(?:ahead of|await(?:s|ed|ing)?|wait(?:s|ed|ing)? for|brac(?:e|es|ed|ing) for"
    r"|look(?:s|ed|ing)? ahead to|prepar(?:e|es|ed|ing) for|the eve of) (?:the )?$",
    re.IGNORECASE,
)
_OWNING = re.compile(r"['’]s\b")
_HELD = re.compile(
    r"['’]s (?:[\w-]+ ){0,3}?(?:auction|ballot|ceremony|clash|concert|debate|derby|election|figures|final"
    r"|fixture|game|hearing|launch|leg|match|meeting|opener|poll|primary|race|rally|referendum|report|runoff"
    r"|(?:quarter|semi)-?final|session|summit|talks|tie|vote)s?\b",
    re.IGNORECASE,
)
"""What is held on a day that is set before."""
_EXPECTED = frozenset("anticipate expect foresee plan schedule slate".split())
_ARRANGED = frozenset(
    "announce arrange book call convene earmark fix forecast list organise organize predict promise set "
    "time".split()
)
_SUPPOSED = frozenset(
    "due expected forecast likely planned poised predicted projected scheduled set slated supposed".split()
)
_BOUND = frozenset(
    "agree aim hope intend offer plan pledge promise propose threaten undertake vow want".split()
)
_TIMETABLED = frozenset(
    "air announce appear arrive assemble attend begin celebrate choose close come compete complete conclude "
    "convene debate debut decide deliver depart elect embark end expire face finish fly gather go head hear "
    "hold host join kick launch leave mark meet move observe open pick play premiere present publish "
    "reconvene release reopen report rest resume retire return rule run sail select start stop switch take "
    "testify tour travel turn unveil visit vote welcome".split()
)
"""Verbs whose present tells of a day that is set; others may tell of a picture: "Men fill bags Monday"."""
_IDIOM = re.compile(
    r"(?:takes? effect|comes? into force|go(?:es)? (?:into effect|to the polls|on sale|on trial))\b",
    re.IGNORECASE,
)
_AT_HAND = frozenset(("", "at", "on"))
_AROUND = frozenset(("", "about", "around", "at", "before", "by", "earliest", "for", "from", "in", "on"))


def lies_ahead(sentence: Parsed, timex: Timex, clause: Clause | None) -> int:
    """1 where the words around a time set it for a day to come, 3 where they surely do, else 0.

    Args:
        sentence: the sentence of the time.
        timex: the time.
        clause: the smallest clause that holds it, None where no verb was found.
    """
    before = sentence.text[max(sentence.sentence.start, timex.start - 60) : timex.start]
    if _OWNING.match(sentence.text, timex.end):
        return int(bool(_AHEAD_OF.search(before)) or _is_held(sentence, timex, clause))
    is_named = timex.unit == "d" and not timex.to and sentence.text[timex.start].isupper()
    if _UNTIL.search(before) or (is_named and _THROUGH.search(before)):  # none in "through the night"
        return 1
    if clause is None:
        return int(_was_a_verb(sentence, timex))
    if timex.start < sentence.tokens[clause.group.last].end:
        return 0
    if timex.relation == "by" and clause.shape is Shape.PARTICIPLE and clause.parent is not None:
        clause = sentence.clauses[clause.parent]  # "they hope to sign a pact banning it by May"
    if not (_is_expected(sentence, timex, clause) or _is_set(sentence, timex, clause)):
        return 0
    return 3 if clause.group.tense is Tense.PRESENT and timex.unit in ("d", "M") else 1


def _is_held(sentence: Parsed, timex: Timex, clause: Clause | None) -> bool:
    """“Turnout in Friday's election is expected to be low”, "stood by before Friday's vote"."""
    if not _HELD.match(sentence.text, timex.end):
        return False
    if clause is None:
        return timex.relation == "for"  # "City travel to Turin for Tuesday's second leg."
    if timex.relation == "before":
        return True
    group = clause.group
    if timex.relation == "for" and group.tense is Tense.PRESENT and group.lemma in _TIMETABLED:
        return True
    supposed = any(sentence.tokens[i].lower in _SUPPOSED for i in group.governors)
    return group.tense is Tense.FUTURE or (group.tense is Tense.PRESENT and supposed)


def _was_a_verb(sentence: Parsed, timex: Timex) -> bool:
    """“A court in Lyon rules Friday on the case.”, where the verb was taken for a noun."""
    at = sentence.at(timex.start)
    full = sentence.text[: sentence.sentence.end].rstrip().endswith(".")
    if not (full and at) or sentence.clauses or timex.unit != "d":
        return False
    if sentence.tokens[at - 1 - (timex.relation == "on")].tag == "NN2":
        return True
    if timex.relation not in _AT_HAND:
        return False
    if _IDIOM.search(sentence.text, sentence.sentence.start, timex.start):
        return True
    rows = pairwise(sentence.tokens[:at])
    return any(_is_subject(row[0]) and row[1].is_noun and row[1].lower in _TIMETABLED for row in rows)


def _is_subject(token: Token) -> bool:
    """Whether a verb may follow: "City travel to Turin on Sunday"."""
    return token.is_noun or token.tag in ("PNP", "CJC")


def _is_expected(sentence: Parsed, timex: Timex, clause: Clause) -> bool:
    """“Results are expected Friday”, "it was to begin Friday", "they have agreed to sail by Friday"."""
    group, tokens = clause.group, sentence.tokens
    over = [tokens[i] for i in group.governors]
    if timex.relation not in _AROUND or (group.perfect and group.tense is Tense.PAST):
        return False
    told_of = group.passive or clause.shape is Shape.REDUCED
    if not over and told_of and group.lemma in _EXPECTED and not group.perfect:
        return group.lemma != "plan" or group.tense is Tense.PRESENT or timex.relation == "for"
    if not over and told_of and timex.relation == "for" and group.lemma in _ARRANGED and not timex.suffix:
        return True
    if any(word.lower in _SUPPOSED or word.lemma.lower() == "be" for word in over):
        return True
    promised = any(word.lemma.lower() in _BOUND for word in over)
    if promised and group.tense is Tense.PRESENT:
        return True
    return timex.relation == "by" and (bool(over) or clause.shape is Shape.INFINITIVE)


def _is_set(sentence: Parsed, timex: Timex, clause: Clause) -> bool:
    """“The Senate votes Friday”, "the ban takes effect in May", "they are getting married in May"."""
    group, tokens = clause.group, sentence.tokens
    is_idiom = _IDIOM.match(sentence.text, tokens[group.head].start) is not None
    if is_idiom and tokens[group.first].tag == "VVI" and group.first == clause.start:
        return timex.relation in ("in", *_AT_HAND)  # "Tickets for it go on sale Friday", misread as "to go"
    if group.tense is not Tense.PRESENT or group.perfect or group.passive or group.governors or group.modal:
        return False
    if names_thing(sentence, timex):
        return False
    if is_idiom and timex.relation in ("in", *_AT_HAND):
        return True
    if group.progressive:
        return timex.relation in ("in", *_AT_HAND)
    return timex.unit == "d" and timex.relation in _AT_HAND and group.lemma in _TIMETABLED


def names_thing(sentence: Parsed, timex: Timex) -> bool:
    """Whether a day qualifies a noun: "they run a Saturday club"."""
    at = sentence.at(timex.start)
    return bool(at) and sentence.tokens[(at or 1) - 1].tag in ("AT0", "DPS")
