"""Whether what a "that" tells is true: "it is possible that", "rumours that", "there is no evidence that"."""

import re

from viewer.extract.grammar.words import is_among
from viewer.extract.meaning.denied_around import (
    belied_next,
    called_untrue,
    denies,
    denies_noun,
    is_saying,
    proved_false,
)
from viewer.extract.meaning.negative_subjects import negative_at
from viewer.extract.meaning.verdicts import Verdict, cue, direction
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty

_OPEN = frozenset("possible conceivable plausible likely probable thinkable imaginable".split())
_FALSE = frozenset("untrue false wrong impossible unthinkable inconceivable unlikely improbable".split())
_EARLY = frozenset("early soon premature hard difficult impossible rash hasty".split())
_SAYING = frozenset(
    "say claim know tell conclude judge assert declare confirm determine assume predict expect "
    "suppose".split()
)
_SURE = frozenset("clear certain sure known confirmed established obvious".split())
_UNSURE = frozenset("unclear uncertain unsure".split())
_TRUE = frozenset("true correct right so case".split())
_BEING = ("be", "seem", "appear", "look", "remain", "become")
_TRUTH = frozenset("truth substance basis foundation merit question".split())
_NO = ("no", "little", "any")
_EXCLUDING = frozenset("rule exclude discount dismiss".split())
_SHOWING = ("suggest", "indicate", "show", "prove", "confirm", "establish")
_THOUGHT = frozenset("suspect believe think fear doubt wonder allege presume speculate assume".split())


_OWN_REPORT = re.compile(
    r"(?:[Oo]ur|[Aa]n earlier|[Aa] previous|[Tt]he original)\s(?:[\w-]+\s){0,2}?"
    r"(?:report|article|story|item|version)\b(?!\sof\sthe\b)"
)
"""What a correction takes back: "Our report of 27 June said that", "An earlier version said that"."""


def of_content(sentence: Parsed, index: int) -> Verdict | None:
    """The verdict on a clause that says what is possible, rumoured, thought or untrue; else None."""
    clause = sentence.clauses[index]
    parent = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.role not in (Role.COMPLEMENT, Role.RELATIVE) or clause.group.negated:
        return None
    found = _by_noun(sentence, clause, parent)
    case = clause.start > 0 and sentence.tokens[clause.start - 1].lower in (
        "case",
        "truth",
    )  # "is not the case that"
    if found is None and parent is not None and (clause.role is Role.COMPLEMENT or case):
        found = _by_verb(sentence, clause, parent)
    if found is None:
        return None
    certainty, words = found
    ahead = direction(sentence, clause)
    return Verdict(certainty, ahead, (cue(certainty, words),), is_lasting=clause.group.progressive)


def _by_verb(sentence: Parsed, clause: Clause, parent: Clause) -> tuple[Certainty, str] | None:
    """“It is possible that”, "is not true that", "could not rule out that", "police suspect that"."""
    group = parent.group
    words = sentence.words(group.first, clause.start).strip()
    behind = clause.start > group.last
    made_up = _is_made_up(sentence, parent) or _is_own_report(sentence, parent)
    if behind and (made_up or _is_unshown(sentence, clause, parent)):
        return Certainty.DENIED, words
    if not behind or negative_at(sentence, parent) is not None:
        return None  # "nobody doubts that"
    assures = group.lemma in _ASSURING and group.negated and not group.modal
    if assures or (group.lemma in _EXCLUDING and group.negated) or _leaves_open(sentence, parent):
        return Certainty.POSSIBLE, words
    told = not group.passive or sentence.tokens[parent.start].lower == "it"  # "it is feared that"
    if group.lemma in _THOUGHT and told and not group.negated and clause.group.tense is Tense.PAST:
        return Certainty.POSSIBLE, words
    if group.lemma not in _BEING:
        return None
    return _by_being(sentence, clause, parent)


_ASSURING = frozenset("guarantee mean ensure imply".split())  # "does not mean that it will reopen"


def _is_unshown(sentence: Parsed, clause: Clause, parent: Clause) -> bool:
    """Whether nothing speaks for it: "nothing suggests that", "there is nothing to show that"."""
    group = parent.group
    after = sentence.tokens[group.last + 1 : clause.start]
    shows = any(t.lemma in _SHOWING for t in after)
    if group.lemma == "be" and shows and any(t.lower == "nothing" for t in after):
        return True
    return group.lemma in _SHOWING and not group.negated and negative_at(sentence, parent) is not None


def _is_made_up(sentence: Parsed, parent: Clause) -> bool:
    """“A doctored video shows that”, "pretended that": what a forgery or a pretence tells."""
    group, tokens = parent.group, sentence.tokens
    if group.negated:
        return False
    if group.lemma in ("pretend", "feign"):
        return True  # "should stop pretending that"
    if group.modal:
        return False
    tells = group.lemma in _SHOWING or is_among(group.lemma, "reporting-verbs")
    forged = (i for i in parent.before if tokens[i].lower in _FORGED and i + 1 < group.first)
    return tells and any(tokens[i + 1].is_noun for i in forged)


_FORGED = frozenset("doctored fake faked forged hoax manipulated bogus fabricated spoof fictitious".split())


def _by_being(sentence: Parsed, clause: Clause, parent: Clause) -> tuple[Certainty, str] | None:
    """“It is possible that”, "is not true that"."""
    group = parent.group
    words = sentence.words(group.first, clause.start).strip()
    after = {t.lower for t in sentence.tokens[group.last + 1 : clause.start]}
    negated = group.negated or "not" in after
    early = after & _EARLY and any(t.lemma in _SAYING for t in sentence.tokens[group.last : clause.start])
    if early or after & _UNSURE or (negated and after & _SURE):
        return Certainty.POSSIBLE, words  # "It is too early to say that", "is not clear that"
    if group.lemma == "be" and not negated and _head_before(sentence, parent) in _HOPES:
        return Certainty.POSSIBLE, words  # "The hope is that"
    if after & _OPEN:
        return (Certainty.DENIED if negated and "likely" in after else Certainty.POSSIBLE), words
    if (after & _FALSE and not negated) or (after & _TRUE and negated):
        return Certainty.DENIED, words
    return None


_HOPES = frozenset("hope fear expectation risk danger chance worry concern dream wish".split())


def _head_before(sentence: Parsed, parent: Clause) -> str:
    """The last noun before a verb, in its dictionary form; empty where none stands there."""
    nouns = [i for i in parent.before if sentence.tokens[i].is_noun]
    return sentence.tokens[nouns[-1]].lemma.lower() if nouns else ""


def _is_own_report(sentence: Parsed, parent: Clause) -> bool:
    """Whether a paper says what its own report said, which it does to put it right."""
    if parent.group.first <= parent.start or not is_among(parent.group.lemma, "reporting-verbs"):
        return False
    return _OWN_REPORT.search(sentence.words(parent.start, parent.group.first)) is not None


def _leaves_open(sentence: Parsed, parent: Clause) -> bool:
    """Whether nobody vouches for it: "neither confirmed nor denied that", "unconfirmed reports said that"."""
    denies_not = parent.group.lemma == "deny" and sentence.tokens[parent.group.first - 1].lower == "nor"
    tokens = sentence.tokens
    told = (i for i in parent.before if tokens[i].lower in _UNCONFIRMED and i + 1 < parent.group.first)
    return denies_not or any(is_saying(tokens[i + 1].lemma.lower()) for i in told)


_UNCONFIRMED = frozenset(
    "unconfirmed unverified unsubstantiated uncorroborated conflicting contradictory".split()
)


def _by_noun(sentence: Parsed, clause: Clause, parent: Clause | None) -> tuple[Certainty, str] | None:
    """“Rumours that the port was sold”: what is rumoured, feared or alleged, or has no evidence for it."""
    at = clause.start - 1
    if at < 0 or sentence.tokens[clause.start].lower != "that" or not sentence.tokens[at].is_noun:
        return None
    if not any(t.is_noun or t.tag == "PNP" for t in sentence.tokens[clause.start + 1 : clause.group.first]):
        return None  # "an idea that spread"
    noun = sentence.tokens[at].lemma.lower()
    before = sentence.tokens[at - 1].lower if at else ""
    if is_among(noun, "grounds-of-belief") and before in _NO:
        return Certainty.DENIED, sentence.words(at - 1, at + 1)
    between = [t.lower for t in sentence.tokens[parent.group.last + 1 : at]] if parent else []
    if "no" in between and _TRUTH & set(between) and is_saying(noun):
        return Certainty.DENIED, sentence.words(at - len(between), at + 1)
    if noun in ("denial", "denials"):
        return Certainty.DENIED, sentence.words(at, clause.start + 1)
    denied = (
        denies_noun(sentence, at)
        or (parent is not None and denies(sentence, parent))
        or called_untrue(sentence, clause) is not None
        or proved_false(sentence, clause) is not None
    )
    denied = denied or (parent is not None and parent.group.lemma == "be" and at < parent.group.first)
    plays_down = parent is not None and _plays_down(sentence, parent) and is_saying(noun)
    doubtful = is_among(noun, "doubtful-nouns", "hearsay-nouns") or plays_down or before in _UNCONFIRMED
    told = noun == "report" and parent is not None and _are_there(sentence, parent)
    doubtful = doubtful or (told and belied_next(sentence, clause) is None)
    if denied or not doubtful:
        return None
    return Certainty.POSSIBLE, sentence.words(at, clause.start + 1)


def _are_there(sentence: Parsed, parent: Clause) -> bool:
    """“There are reports that”: nobody stands for them."""
    return parent.group.lemma == "be" and sentence.tokens[parent.start].tag == "EX0"


def _plays_down(sentence: Parsed, parent: Clause) -> bool:
    """Whether a verb makes little of what is said: "played down reports that"."""
    after = sentence.tokens[parent.group.last + 1 : parent.group.last + 2]
    low = bool(after) and after[0].lower in ("down", "aside")
    return parent.group.lemma in ("downplay", "question") or (parent.group.lemma == "play" and low)
