"""What words around a clause deny: "accused of having fired, which it denies", "that it sank is a lie"."""

import re

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.meaning.negative_subjects import negative_at
from viewer.extract.meaning.verdicts import group_words, reporting_parent
from viewer.extract.syntax.accused import CHARGES
from viewer.extract.syntax.clause_links import RUMOURING
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.model.event import Kind

_PHRASES = {
    "rule": ("out",),
    "brush": ("aside", "off", "away"),
    "wave": ("aside", "away", "off"),
    "laugh": ("off", "at"),
    "scoff": ("at",),
    "sneer": ("at",),
    "jeer": ("at",),
    "shrug": ("off",),
    "shoot": ("down",),
    "knock": ("down",),
}
"""Verbs that with one of their particles deny what was said."""
_IDIOMS = {
    "pour": ("cold", "water", "on"),
    "throw": ("cold", "water", "on"),
    "knock": ("on", "the", "head"),
    "give": ("short", "shrift", "to"),
}
"""Verbs that do so with several words."""
_CALLING = frozenset("call describe brand label term dub slam decry deride denounce condemn".split())
_UNTRUE = frozenset(
    "untrue false wrong unfounded baseless groundless fabricated lie lies nonsense rubbish fiction invention"
    " inventions fabrication fabrications propaganda disinformation misinformation fake hoax fantasy".split()
)
_CHARGING = frozenset((*CHARGES, "allege"))
_FLATLY = ("deny", "refute", "contradict")
_ANYTHING = ("something", "which", "things")
_SAID = ("charge", "charges", "account", "accounts", "version", "story", "tale")


def denies(sentence: Parsed, clause: Clause) -> bool:
    """Whether the verb of a clause denies what it governs: "denied", "brushed aside", "ruled out"."""
    group = clause.group
    if group.negated or negative_at(sentence, clause) is not None:
        return False  # "nobody denies that"
    if _is_over(sentence, group.first) or sentence.tokens[group.first - 1].lower == "nor":
        return False  # "neither confirmed nor denied it"
    return group.lemma in words_of("denying-verbs") or _is_phrase(sentence, group.last)


def _is_phrase(sentence: Parsed, at: int) -> bool:
    """Whether the verb at *at* and a word right behind it deny."""
    lemma, after = sentence.tokens[at].lemma, [t.lower for t in sentence.tokens[at + 1 : at + 4]]
    if lemma in _IDIOMS and tuple(after) == _IDIOMS[lemma]:
        return True
    return bool(after) and after[0] in _PHRASES.get(sentence.tokens[at].lemma, ())


def is_saying(noun: str) -> bool:
    """Whether a noun, in small letters, is of what somebody said: "claim", "report", "rumour"."""
    return is_among(noun, "doubtful-nouns", "reporting-nouns", "hearsay-nouns")


def denied_around(sentence: Parsed, index: int) -> str | None:
    """The words outside a clause that deny what it tells; None where none do.

    Args:
        sentence: the sentence, taken apart.
        index: which of its clauses.
    """
    clause = sentence.clauses[index]
    return (
        _by_parent(sentence, index)
        or _before(sentence, clause)
        or called_untrue(sentence, clause)
        or proved_false(sentence, clause)
        or belied_next(sentence, clause)
        or denied_behind(sentence, clause)
        or _afterwards(sentence, index)
        or unplanned(sentence, clause)
    )


def denies_noun(sentence: Parsed, at: int) -> bool:
    """Whether a verb of denying has the noun at *at* for its object: "scoffed at the notion" that."""
    tokens, low = sentence.tokens, at - 1
    while low > 0 and tokens[low].tag in ("AT0", "AJ0", "DT0", "DPS"):
        low -= 1
    if low > 0 and tokens[low].tag in ("PRP", "AVP", "AV0"):
        return tokens[low - 1].tag[:2] == "VV" and _is_phrase(sentence, low - 1)
    verb = tokens[low]
    return verb.tag[:2] == "VV" and verb.lemma in words_of("denying-verbs") and not _is_negated(sentence, low)


def governs(sentence: Parsed, over: Clause, content: Clause) -> bool:
    """Whether a verb itself has the clause as its content: not in "denied it, its lawyer adding that"."""
    between = sentence.tokens[over.group.last + 1 : content.start]
    return not any(t.tag in ("VVG", "VVN") and t.lemma not in RUMOURING for t in between)


def denied_content(sentence: Parsed, index: int) -> bool:
    """Whether a clause only denies what another tells: "ruled out that", "brushed off a report that"."""
    over = sentence.clauses[index]
    held = (c for c in sentence.clauses if c.role is Role.COMPLEMENT and c.parent == index)
    if over.group.passive and over.group.lemma in _TAKING_BACK:
        return any(c.start < over.group.first for c in held)  # "a report that it had sunk was withdrawn"
    return any(governs(sentence, over, c) for c in held) and denies(sentence, over)


def _by_parent(sentence: Parsed, index: int) -> str | None:
    """“denied that it sank”, "that it sank was denied", "reports that it sank are false"."""
    clause, parent = sentence.clauses[index], reporting_parent(sentence, index)
    if parent is None or clause.role is Role.ATTRIBUTION:
        return None
    if denies(sentence, parent) and governs(sentence, parent, clause):
        return group_words(sentence, parent)
    return _called_false(sentence, clause, parent) or _in_which_no_truth(sentence, clause, parent)


def _called_false(sentence: Parsed, clause: Clause, parent: Clause) -> str | None:
    """“Reports that the dam has burst are false”: the words that say so."""
    after = sentence.tokens[parent.group.last + 1 : parent.group.last + 3]
    false = next((t for t in after if t.lower in ("false", "untrue", "unfounded", "baseless", "wrong")), None)
    subject = clause.role is Role.COMPLEMENT and clause.start < parent.group.first
    taken_back = parent.group.passive and parent.group.lemma in _TAKING_BACK
    if subject and taken_back and not parent.group.negated:
        return group_words(sentence, parent)
    is_said = subject and parent.group.lemma == "be" and not parent.group.negated
    return f"{group_words(sentence, parent)} {false.text}" if is_said and false else None


def _in_which_no_truth(sentence: Parsed, clause: Clause, parent: Clause) -> str | None:
    """“There was no truth in claims that it sank”, "found no substance to reports that it had"."""
    told = clause.role is Role.COMPLEMENT and clause.start > parent.group.last + 1
    if not told or not is_saying(sentence.tokens[clause.start - 1].lemma.lower()):
        return None
    found = _NO_TRUTH.search(sentence.words(parent.start, clause.start))
    return found.group() if found else None


_NO_TRUTH = re.compile(
    r"\b(?:no|not any|little|nor any) (?:\w+ )?"
    r"(?:truth|substance|basis|foundation|merit) (?:in|to|for|behind) "
)
_TAKING_BACK = frozenset("withdraw retract debunk disprove discredit".split())
_FALSE = re.compile(
    r"(?:is|are|was|were|be|been|prove[dns]?|proven|turn(?:ed|s) out|remains?|shown|found|as)"
    r"(?: to be| to have been)? (?:\w+ly )?[“\"‘]?"
    r"(?:false|bogus|untrue|unfounded|groundless|baseless|fabricated|nonsense|wrong|a hoax|a fabrication)\b",
)


def proved_false(sentence: Parsed, clause: Clause) -> str | None:
    """“said reports that it had lost the base were untrue”: what is said to be so of a report."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    if before is None or clause.role is not Role.COMPLEMENT or not is_saying(before.lemma.lower()):
        return None
    if not any(sentence.tokens[i].tag == "CJT" for i in range(clause.start, clause.group.first)):
        return None
    last = sentence.tokens[clause.group.last].end
    found = _FALSE.search(sentence.text, last, sentence.sentence.end)
    between = sentence.text[last : found.start()] if found else ""
    return found.group() if found and not any(mark in between for mark in ".;:,") else None


_BELIED = re.compile(
    r"[.!?][”\"’]?\s+[“\"‘]?(?P<words>(?:This|That|These|They|It|Such reports|The reports?|The claims?)"
    r"\s(?:is|are|was|were)\s(?:(?:simply|entirely|completely|quite|totally)\s)?"
    r"(?:not\s(?:true|correct|so|the\scase)|untrue|false|incorrect|inaccurate|wrong|baseless|unfounded|fabricated|fake))\b"
)
_DENIED_BEHIND = re.compile(
    r"(?:,?\s(?:but|although|though|while|whereas)|[.;])\s"
    r"(?P<words>(?!No\s|Nobody|None)(?:[\w’'-]+\s){1,5}(?:has\s|have\s)?(?:denied|denies|deny|refuted|refutes)\s"
    r"(?:it|this|that|the\s(?:account|claim|report|charge|accusation|allegation)s?))[.,;]"
)
"""“The rebels said they had taken it, but the army denied this”, and so the next sentence."""


_UNDONE = re.compile(
    r"[.!?][”\"’]?\s+(?P<words>(?:It|They|He|She)\s(?:has|have|had|did|was|were|is|are)\snot)[.!]"
)
"""“We wrote that work had begun. It had not.”: how a paper takes back its own words."""


def belied_next(sentence: Parsed, clause: Clause) -> str | None:
    """“There are reports that it was shut. This is incorrect”: the words behind that say so."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.role is not Role.COMPLEMENT or before is None or over is None:
        return None
    told = is_saying(before.lemma.lower()) or any(
        is_saying(sentence.tokens[i].lemma.lower()) for i in over.before
    )
    ours = over.group.lemma in ("write", "report", "say", "state") and any(
        sentence.tokens[i].lower == "we" for i in over.before
    )
    after = sentence.sentence.end - 1
    found = (_BELIED.match(sentence.text, after) if told or ours else None) or (
        _UNDONE.match(sentence.text, after) if ours else None
    )
    return found["words"] if found else None


def denied_behind(sentence: Parsed, clause: Clause) -> str | None:
    """“The rebels said they had taken it, but the army denied this”: the words behind that deny it."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.role is not Role.COMPLEMENT or over is None or over.group.negated:
        return None
    if not is_among(over.group.lemma, "reporting-verbs"):
        return None
    last = clause.end - 1
    while last > clause.group.last and sentence.tokens[last].is_mark:
        last -= 1
    found = _DENIED_BEHIND.match(sentence.text, sentence.tokens[last].end)
    return found["words"] if found else None


def _before(sentence: Parsed, clause: Clause) -> str | None:
    """“to deny having fired”, ", denying that it was sold", "rejected accusations of having fired"."""
    at = _opening(sentence, clause) - 1
    if at < 0:
        return None
    if clause.role is Role.COMPLEMENT and sentence.tokens[at].is_noun and denies_noun(sentence, at):
        return sentence.words(at - 1, at + 1)
    deed = clause.shape is Shape.PARTICIPLE or clause.role is Role.COMPLEMENT
    if not deed:
        return None
    low = before_deed(sentence, clause) if clause.shape is Shape.PARTICIPLE else at
    word = sentence.tokens[low]
    says = word.tag[:2] == "VV" and word.lemma in words_of("denying-verbs") and not _is_negated(sentence, low)
    return sentence.words(low, at + 1) if says and low >= 0 else None


def before_deed(sentence: Parsed, clause: Clause) -> int:
    """The index of the word before a participle; "accusations of" between them are left out."""
    at = _opening(sentence, clause) - 1
    return _past_noun(sentence, at - 1) if at > 0 and sentence.tokens[at].lower == "of" else at


def _opening(sentence: Parsed, clause: Clause) -> int:
    """Where the clause begins, commas before it left out."""
    at = clause.start
    while at > 0 and sentence.tokens[at - 1].text == ",":
        at -= 1
    return at


def _past_noun(sentence: Parsed, at: int) -> int:
    """The index before "any accusations", where such a noun ends at *at*; else *at* itself."""
    if at < 1 or not is_saying(sentence.tokens[at].lemma.lower()):
        return at
    at -= 1
    while at > 0 and sentence.tokens[at].tag in ("AT0", "AJ0", "DT0", "DPS", "NN1", "POS"):
        at -= 1
    return at


def _is_negated(sentence: Parsed, at: int) -> bool:
    """Whether the verb at *at* is in a negated group: "did not deny having"."""
    around = (c for c in sentence.clauses if c.group.first <= at <= c.group.last)
    return _is_over(sentence, at) or any(
        c.group.negated or negative_at(sentence, c) is not None for c in around
    )


def _is_over(sentence: Parsed, at: int) -> bool:
    """Whether "no longer" stands before the verb at *at*: "no longer denies that it sold the stake"."""
    return [t.lower for t in sentence.tokens[max(0, at - 2) : at]] == ["no", "longer"]


def called_untrue(sentence: Parsed, clause: Clause) -> str | None:
    """“called reports that it was sold a lie”, "described as false claims that it sank"."""
    parent = sentence.clauses[clause.parent] if clause.parent is not None else None
    if parent is None or parent.group.negated or clause.role is not Role.COMPLEMENT:
        return None
    if parent.group.lemma not in _CALLING or clause.start <= parent.group.last + 1:
        return None
    noun = sentence.tokens[clause.start - 1].lemma.lower()
    if not is_saying(noun):
        return None
    before = range(parent.group.last + 1, clause.start)
    found = next((i for i in (*before, *_tail(sentence, clause)) if is_untrue(sentence, i)), None)
    return sentence.tokens[found].text if found is not None else None


def _tail(sentence: Parsed, clause: Clause) -> range:
    """The last words of the sentence, where they may say what is thought of it."""
    end = len(sentence.tokens)
    return range(max(clause.group.last + 1, end - 6), end)


def is_untrue(sentence: Parsed, at: int) -> bool:
    """Whether a word says of a report that nothing is in it: "false", "nonsense"."""
    return sentence.tokens[at].lower in _UNTRUE


def _afterwards(sentence: Parsed, index: int) -> str | None:
    """“…, which it denies”, "…, a charge Kigali denies", "…, something denied by the mayor"."""
    clause = sentence.clauses[index]
    if not _may_be_meant(sentence, clause):
        return None
    for other in sentence.clauses:
        first = _pointing(sentence, other) if other.group.first > clause.group.last else None
        if first is None or clause.group.last >= first or not denies(sentence, other):
            continue
        if not _is_parted(sentence, clause.group.last, first) and not _is_for_charge(sentence, clause, first):
            return sentence.words(first, other.group.last + 1)
    return None


def _is_for_charge(sentence: Parsed, clause: Clause, stop: int) -> bool:
    """Whether what is denied is why it was done: "resigned over bribery, which he denies"."""
    verb = verb_trigger(with_particle(sentence, clause)) or verb_trigger(clause.group.lemma)
    between = sentence.tokens[clause.group.last + 1 : stop]
    charged = any(is_among(t.lemma.lower(), "charges-denied") for t in between if t.is_noun)
    held = verb is not None and verb.kind in (Kind.LEGAL, Kind.APPOINTMENT, Kind.DECISION)
    why = held and any(t.lower in ("over", "for", "on") and _opens_why(t, sentence) for t in between)
    return charged or why


def _opens_why(token: Token, sentence: Parsed) -> bool:
    """Whether "for" or "over" tells why, and no day: "fined for polluting the river"."""
    return token.start not in {t.opens_at for t in sentence.times}


def _is_parted(sentence: Parsed, last: int, first: int) -> bool:
    """Whether another verb stands between, of which the charge may be said."""
    return any(last < c.group.first < first and c.shape is Shape.FINITE for c in sentence.clauses)


def _pointing(sentence: Parsed, other: Clause) -> int | None:
    """Where "which it denies" or "a charge Kigali denies" begins, if a clause says that; else None."""
    tokens, at = sentence.tokens, other.group.first
    while at > 0 and not tokens[at - 1].is_mark:
        at -= 1
    opens, before = tokens[at : other.group.first], tokens[at - 1].text if at else ""
    if before not in (",", "–", "—") or not opens or _has_object(sentence, other):
        return None
    if opens[0].lower in _ANYTHING:
        flat = other.group.lemma in _FLATLY and (len(opens) > 1 or other.group.passive)
        return at if flat else None  # what is rejected or dismissed was done all the same
    said = (t.lower in _SAID or is_saying(t.lemma.lower()) for t in opens[:3])
    return at if opens[0].tag in ("AT0", "PNI") and any(said) else None


def _has_object(sentence: Parsed, clause: Clause) -> bool:
    """Whether what is denied is named behind the verb."""
    at = clause.group.last + 1
    if at >= len(sentence.tokens) or clause.group.passive or clause.shape is Shape.REDUCED:
        return False
    return sentence.tokens[at].tag in ("AT0", "DPS", "CJT", "PNP", "NP0", "VVG", "VHG", "DT0", "NN2", "NN1")


def _may_be_meant(sentence: Parsed, clause: Clause) -> bool:
    """Whether the clause may be what was charged, and is not the charge."""
    told = clause.role not in (Role.ATTRIBUTION, Role.RELATIVE) and clause.group.lemma not in _CHARGING
    return told and not (clause.group.lemma in words_of("reporting-verbs") and clause.shape is Shape.FINITE)


def unplanned(sentence: Parsed, clause: Clause) -> str | None:
    """The words of "There are no plans to close it", "has no intention of closing it"; else None."""
    at = clause.start - 1
    if clause.shape is Shape.PARTICIPLE and at > 0 and sentence.tokens[at].lower == "of":
        at -= 1
    elif clause.shape is not Shape.INFINITIVE:
        return None
    if at < 1 or sentence.tokens[at].lower not in ("plan", "plans", "intention", "intentions", "wish"):
        return None
    none = at - 1
    while none > 0 and sentence.tokens[none].tag in ("AJ0", "NN1"):
        none -= 1
    return sentence.words(none, at + 1) if sentence.tokens[none].lower == "no" else None


_OUT_OF_IT = (["out", "of", "the", "question"], ["off", "the", "table"], ["off", "the", "agenda"])
_IN_IT = (["on", "the", "cards"], ["on", "the", "table"], ["on", "the", "agenda"], ["on", "the", "horizon"])


def unthinkable_end(sentence: Parsed, clause: Clause) -> int | None:
    """Where “is out of the question” or "are not on the cards" ends; None where neither is said."""
    group, at = clause.group, clause.group.last + 1
    if group.lemma not in ("be", "remain"):
        return None
    after = [t.lower for t in sentence.tokens[at : at + 6]]
    denied = after[:1] in (["not"], ["n't"])
    sayings = _IN_IT if denied else _OUT_OF_IT
    found = next((s for s in sayings if after[denied : denied + len(s)] == s), None)
    if found is None or (group.negated and not denied):
        return None
    return at + denied + len(found)
