"""Sentences split for weight: "It was in May that the ferry sank", "What followed was a blockade"."""

from viewer.extract.grammar.tokens import COPULA_TAGS, FINITE_TAGS, Token
from viewer.extract.grammar.turned_sentences import Order, rest, subject_end, unmarked

_OPENS_CLAUSE = ("AT0", "NP0", "DPS", "PNP", "NN1", "NN2", "CRD", "DT0", "AJ0", "NN0", "EX0", "ORD")
_OPENS_NAME = ("AT0", "NP0", "DPS", "NN2", "CRD")
_NO_CLEFT = frozenset(
    "fact time pity shame sign claim hope view belief case coincidence chance wonder rumour first"
    " second third last only moment thing reason".split()
)
_UNKNOWN = frozenset("matter question mystery puzzle riddle issue guess secret unclear unknown".split())
_DATES = frozenset("year month week day morning night evening summer winter spring autumn decade".split())
_BARE = ("VVI", "VVB", "VVN", "VVD", "VVG", "VBI", "VBN", "VHI", "VHN")  # what an auxiliary leads
_LONGEST = 14  # words that are set apart


def cleft(words: tuple[Token, ...]) -> Order | None:
    """“It was in May that the ferry sank”, “It was the navy that fired”, “It was not A but B that fired”."""
    if len(words) < 6 or words[0].lower != "it" or words[1].tag not in COPULA_TAGS:
        return None
    low = 2
    while words[low].tag in ("AV0", "XX0") and words[low].lower not in ("until", "today", "yesterday"):
        low += 1
    that = next((i for i in range(low, min(len(words), low + _LONGEST)) if _joins(words, i)), None)
    if that is None or that == low or that + 1 >= len(words):
        return None
    low = _past_but(words, low, that)
    denied = words[2].lower in ("not", "n't") and low < 4
    if denied or any(words[i].tag[:2] in ("VV", "VM") and words[i].tag != "VVN" for i in range(low, that)):
        return None
    if words[low].tag == "PRP":
        return _of_phrase(words, low, that)
    named = words[low].tag in _OPENS_NAME and words[1].tag == "VBD"
    return _of_thing(words, low, that) if named else None


def _of_phrase(words: tuple[Token, ...], low: int, that: int) -> Order | None:
    """“In May the ferry sank”; what has a comma in it goes behind: "shipped it to Ishigaki, next door"."""
    if words[low].lower in ("like", "as", "than") or words[that + 1].tag not in _OPENS_CLAUSE:
        return None
    if not any(words[i].is_noun or words[i].tag == "CRD" for i in range(low, that)):
        return None  # "It is far from certain that"
    verb = next((word for word in words[that + 1 :] if word.tag in FINITE_TAGS), None)
    if verb is None or verb.tag in ("VVZ", "VVB"):
        return None  # "It is in Suva that people thirst": how things are there
    if all(words[i].text != "," for i in range(low, that)):
        return [range(low, that), range(that + 1, len(words))]
    end = subject_end(words, that + 1)
    return [range(that + 1, end), unmarked(words, low, that), *rest(words, end)]


def _of_thing(words: tuple[Token, ...], low: int, that: int) -> Order | None:
    """“The navy fired”; “The army blew up the bridge”; not where "it" is something itself."""
    if any(words[i].lower in _NO_CLEFT for i in range(low, that)):
        return None  # "It was the first time that"
    told = words[that + 1]
    if told.tag in FINITE_TAGS or told.tag == "VVN":
        return [range(low, that), range(that + 1, len(words))]
    known = words[low].is_name or words[low].lower in ("the", "its", "their")
    if told.tag not in _OPENS_CLAUSE or not known:
        return None
    end = subject_end(words, that + 1)
    return [range(that + 1, end), range(low, that), *rest(words, end)]


def _joins(words: tuple[Token, ...], at: int) -> bool:
    """Whether a word opens what is told of what was set apart."""
    of_date = words[at].lower == "that" and [w.lower in _DATES for w in words[at + 1 : at + 2]] == [True]
    opens = words[at].lower in ("that", "who", "which") and not of_date  # "in March of that year that"
    return opens and words[at - 1].tag not in COPULA_TAGS


def _past_but(words: tuple[Token, ...], low: int, that: int) -> int:
    """Where "the coastguard" begins in "not the navy but the coastguard"; else *low* itself."""
    but = next((i for i in range(low, that) if words[i].lower == "but"), None)
    return but + 1 if but is not None and words[2].lower in ("not", "n't") and but + 1 < that else low


def told_by_what(words: tuple[Token, ...]) -> Order | None:
    """“What followed was a blockade”, “What the ministry has signed is a contract”."""
    if len(words) < 5 or words[0].lower != "what" or words[1].tag[:2] in ("VB", "VM", "VD"):
        return None
    verbs = [i for i in range(1, min(len(words), _LONGEST + 6)) if words[i].tag in FINITE_TAGS]
    if len(verbs) < 2:
        return None
    first, copula = verbs[0], next((i for i in verbs[1:] if words[i].tag in COPULA_TAGS), None)
    if copula is None or copula + 1 >= len(words) or not _is_thing(words, copula + 1):
        return None
    told = range(1, copula)
    end = subject_end(words, copula + 1)
    if first == 1:
        return [range(copula + 1, end), unmarked(words, 1, copula), *rest(words, end)]
    if words[1].tag not in _OPENS_CLAUSE:
        return None
    return [told, range(copula + 1, len(words))]


def begun_as(words: tuple[Token, ...]) -> Order | None:
    """“What began as a strike in Foo ended in a riot”: the strike did."""
    opens = [word.lower for word in words[:3]]
    if len(words) < 7 or opens[0] != "what" or opens[2] != "as" or words[1].lemma not in ("begin", "start"):
        return None
    if words[3].tag != "AT0" or not any(word.tag in FINITE_TAGS for word in words[5:]):
        return None
    return [range(3, len(words))]


def only_then(words: tuple[Token, ...]) -> Order | None:
    """“Only after the strike ended did the port reopen”: the port did reopen only after that."""
    if len(words) < 8 or words[0].lower != "only" or words[1].lower not in ("after", "when"):
        return None
    told = next((i for i in range(2, len(words)) if words[i].tag in FINITE_TAGS), len(words))
    turned = (i for i in range(told + 1, len(words) - 2) if words[i].tag[:2] in ("VD", "VB", "VH", "VM"))
    aux = next((i for i in turned if words[i + 1].tag in _OPENS_CLAUSE), None)
    if aux is None:
        return None
    verb = next((i for i in range(aux + 2, len(words)) if words[i].tag in _BARE), None)
    if verb is None:
        return None
    return [range(aux + 1, verb), range(aux, aux + 1), range(verb, len(words)), range(aux)]


def _is_thing(words: tuple[Token, ...], at: int) -> bool:
    """Whether a noun phrase stands there, and no clause: "What is clear is that"."""
    unknown = any(word.lower in _UNKNOWN for word in words[at : at + 4])  # "What caused it is a mystery"
    return words[at].tag in ("AT0", "CRD", "DPS", "NP0", "NN2", "AJ0", "NN1") and not unknown


_PHRASE = ("AT0", "AJ0", "DPS", "NN0", "NN1", "NN2", "NP0", "POS", "PRF", "CRD", "DT0")


def what_is_left(words: tuple[Token, ...]) -> Order | None:
    """“What is left of the money will be spent”, “What remains of the fleet was sold”: the rest of it."""
    if len(words) < 6 or words[0].lower != "what":
        return None
    low = [word.lower for word in words[1:4]]
    left = low[0] in ("is", "was") and low[1] in ("left", "remaining") and low[2] == "of"
    remains = low[0] in ("remains", "remained", "survives") and low[1] == "of"
    of = 3 if left else 2
    verb = next((i for i in range(of, len(words)) if words[i].tag not in _PHRASE), of)
    if not (left or remains) or verb < of + 2 or words[verb].tag not in FINITE_TAGS:
        return None
    return ["The rest", range(of, len(words))]
