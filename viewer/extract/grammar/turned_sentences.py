"""Sentences that open with their predicate: "Seized on Tuesday was the tanker", "Into port sailed a ship".

Each rule gets the tagged words of a sentence without the marks that end it.  It gives the stretches of them
in plain order, with the words that have to stand between, or None where the sentence is not turned its way.
"""

from viewer.extract.grammar.inflection import irregular
from viewer.extract.grammar.tokens import COPULA_TAGS, FINITE_TAGS, Token
from viewer.extract.grammar.words import words_of

Order = list[range | str]

_ADVERBS = frozenset("also already still now even long newly just".split())
_OPENS_SUBJECT = ("AT0", "NP0", "CRD", "DPS", "NN2", "DT0", "AJ0", "NN1", "ORD", "AJC", "AJS", "NN0", "UNC")
_LEADS = ("PRP", "AVP", "AV0", "PRF")
_DUE = frozenset("due set scheduled expected likely slated bound ready supposed meant planned".split())
_GONE = frozenset("gone missing absent dead wounded hurt injured lost".split())
_STATES = tuple(
    f"states-of-{kind}" for kind in "operation construction meeting legal incident closure".split()
)
_MOVES = frozenset(
    "slip sail go come steam roll march drive fly limp sit lie stand hang crash plunge float drift arrive"
    " flow stream pour rise stretch walk step tumble fall race speed push".split()
)
_SAME_PAST = frozenset("shut cut put hit set hurt split spread shed cast".split())
_LONGEST = 24  # words before the verb


def predicate_first(words: tuple[Token, ...]) -> Order | None:
    """“Seized on Tuesday was the tanker”, “Under construction are two piers”, “Due in June is a report”."""
    first = 1 if words[0].lower in _ADVERBS else 0
    if not _opens_predicate(words, first):
        return None
    verb = _copula(words, first + 1)
    if verb is None or not _is_whole_predicate(words, first, verb):
        return None
    last = verb + (2 if words[verb + 1 : verb + 2] and words[verb + 1].tag in ("VBN", "VBI") else 1)
    if last >= len(words) or words[last].tag not in _OPENS_SUBJECT or not _may_be_subject(words, first, last):
        return None
    end = subject_end(words, last)
    return [
        range(last, end),
        *_closing(words, last, end),
        range(verb, last),
        unmarked(words, 0, verb),
        *rest(words, end),
    ]


def _closing(words: tuple[Token, ...], low: int, end: int) -> list[str]:
    """The mark that closes an aside in a subject: the dash or the comma that opened it."""
    dash = next((word.text for word in words[low:end] if word.text in "–—"), None)
    if dash:
        return [dash]
    return [","] * (sum(word.text == "," for word in words[low:end]) % 2)


def unmarked(words: tuple[Token, ...], low: int, end: int) -> range:
    """The stretch without the marks that end it."""
    while end > low and words[end - 1].is_mark:
        end -= 1
    return range(low, end)


def announced(words: tuple[Token, ...]) -> Order | None:
    """“Approved by the cabinet last week: a second coal plant”: the colon stands for the verb."""
    first = 1 if words[0].lower in _ADVERBS else 0
    colon = next((i for i, word in enumerate(words[:_LONGEST]) if word.text == ":"), None)
    if colon is None or colon + 2 >= len(words) or not _opens_predicate(words, first):
        return None
    if any(word.tag in FINITE_TAGS for word in words[first + 1 : colon]) or words[first].lower.endswith(
        "ing"
    ):
        return None
    subject = words[colon + 1 :]
    if subject[0].tag not in _OPENS_SUBJECT or subject[0].lower == "that" or _tells(subject):
        return None
    noun = next((i for i, w in enumerate(subject) if w.is_noun and not _goes_on(subject, i)), 0)
    verb = "were" if subject[noun].tag == "NN2" else "was"
    end = subject_end(words, colon + 1)
    return [range(colon + 1, end), *_closing(words, colon + 1, end), verb, range(colon), *rest(words, end)]


def _goes_on(words: tuple[Token, ...], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].is_noun


def _tells(words: tuple[Token, ...]) -> bool:
    """Whether a verb of its own stands among the words, and not only those of "which", "who" or "that"."""
    told = False
    for i, word in enumerate(words):
        if word.lower in ("which", "who", "that", "whose", "where") and i:
            return told
        told = told or word.tag in FINITE_TAGS
    return told


def rest(words: tuple[Token, ...], end: int) -> Order:
    """What stands behind the turned clause, with its comma."""
    if end >= len(words):
        return []
    return [",", range(end + 1, len(words))] if words[end].text == "," else [range(end, len(words))]


def _opens_predicate(words: tuple[Token, ...], first: int) -> bool:
    """Whether a participle, "under construction" or "due to open" stands at *first*."""
    here, after = words[first : first + 1], words[first + 1 : first + 2]
    if not here or not after:
        return False
    word, next_ = here[0].lower, after[0]
    if word in _DUE and next_.lower in ("to", "for", "in", "on", "at", "out", "back", "next", "by", "this"):
        return True
    if word in _GONE:
        return next_.tag in (*COPULA_TAGS, "PRP")
    if here[0].tag == "PRP" and word in ("under", "in", "on", "at", "out"):
        named = {word.lower for word in words[first + 1 : first + 3]}  # "in volume production"
        return next_.lower == "way" or any(named & words_of(state) for state in _STATES)
    doing = word.endswith("ing") and here[0].tag in ("VVG", "NN1", "AJ0", "NP0")
    if doing:
        return next_.tag in ("AT0", "AVP", "DPS", "PRP", "NP0", "CRD")
    done = here[0].tag in ("VVN", "VVD") or (here[0].tag in ("AJ0", "NP0") and _is_participle(word))
    done = done or (here[0].tag == "VVB" and word in _SAME_PAST)
    timed = next_.lower in ("last", "this", "early", "late", "earlier", "yesterday")
    timed = timed or next_.lower == "since"
    return done and (next_.tag in (*_LEADS, *COPULA_TAGS) or timed or next_.text == ",")


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or irregular(word) is not None


def _copula(words: tuple[Token, ...], low: int) -> int | None:
    """The first verb behind *low* that is no relative's, where it is a form of "be"."""
    relative = False
    for i in range(low, min(len(words), low + _LONGEST)):
        if words[i].lower in ("that", "which", "who", "whose") and words[i].tag in ("CJT", "DTQ", "PNQ"):
            relative = True
        elif words[i].tag in FINITE_TAGS:
            if relative:
                relative = False
                continue
            be = words[i].tag in COPULA_TAGS
            been = (
                words[i].tag in ("VHZ", "VHD", "VHB") and words[i + 1 : i + 2] and words[i + 1].tag == "VBN"
            )
            will = words[i].lower == "will" and words[i + 1 : i + 2] and words[i + 1].tag == "VBI"
            return i if be or been or will else None
        elif words[i].text in ";:–—" or (words[i].tag in ("PNP", "CJS") and words[i].lower != "since"):
            return None
    return None


def _is_whole_predicate(words: tuple[Token, ...], first: int, verb: int) -> bool:
    """Whether nothing between the two could be the subject: no noun that opens the words behind a comma."""
    for i in range(first + 1, verb):
        if words[i].text != ",":
            continue
        opens = words[i + 1]
        told = opens.tag in ("PRP", "AV0", "AVP", "CRD", "ORD") or opens.tag in COPULA_TAGS
        told = told or opens.lower in words_of("months-and-days") or (opens.is_name and words[i - 1].is_name)
        if not told and i + 1 < verb:
            return False
    return True


def _may_be_subject(words: tuple[Token, ...], first: int, low: int) -> bool:
    """Whether what follows does what a verb in "-ing" says, which may be a subject itself."""
    head = words[first].lower
    if not head.endswith("ing") or head in ("going", "missing"):
        return True
    several = words[low - 1].lower in ("are", "were")
    return several or words[low].is_name


def subject_end(words: tuple[Token, ...], low: int) -> int:
    """Where the subject that opens at *low* ends: at a mark that parts, or a comma and a conjunction."""
    for i in range(low + 1, len(words)):
        if words[i].text in ";:" or (words[i].text in "–—" and _tells(words[i + 1 :])):
            return i
        if words[i].text == "," and [w.lower for w in words[i + 1 : i + 3]] in (
            ["once", "the"],
            ["once", "a"],
        ):
            return i  # ", once the pride of the valley": what it was before
        joins = words[i].text == "," and i + 1 < len(words) and words[i + 1].tag in ("CJC", "CJS")
        if joins and any(word.tag in FINITE_TAGS for word in words[i:]):
            return i
    return len(words)


def auxiliary_first(words: tuple[Token, ...]) -> Order | None:
    """“Only last month had Ivy, a ship made for it, been cleared”: the subject has an aside behind it."""
    if words[0].lower != "only" or len(words) < 2 or words[1].lower in ("if", "when", "once", "after"):
        return None
    verb = next((i for i, word in enumerate(words) if word.tag in ("VHD", "VHZ", "VBD", "VBZ", "VHB")), None)
    if verb is None or verb + 1 >= len(words) or words[verb + 1].tag not in _OPENS_SUBJECT or verb > 6:
        return None
    commas = [i for i in range(verb + 1, len(words)) if words[i].text == ","][:2]
    done = commas[1] + 1 if len(commas) == 2 else len(words)
    if done >= len(words) or words[done].tag not in ("VVN", "VBN", "VVD", "VVG"):
        return None
    end = subject_end(words, done)
    return [range(verb + 1, done), range(verb, verb + 1), range(done, end), range(verb), *rest(words, end)]


def direction_first(words: tuple[Token, ...]) -> Order | None:
    """“Out of Leith on 26 June slipped the ferry”, “On the hill stood a church”."""
    if words[0].tag not in ("PRP", "AVP", "AV0") or words[0].lower in ("as", "with", "without", "by", "for"):
        return None
    verb = next(
        (i for i, word in enumerate(words[:_LONGEST]) if word.tag[:2] in ("VV", "VB", "VM", "VH")), None
    )
    if verb is None or verb + 1 >= len(words) or words[verb].lemma not in _MOVES:
        return None
    past = words[verb].tag in ("VVD", "VVN", "VVZ")
    if not past or words[verb + 1].tag not in ("AT0", "CRD", "DPS", "NP0", "NN2"):
        return None
    if not _only_phrases(words[:verb]) or any(word.tag in FINITE_TAGS for word in words[verb + 1 :]):
        return None
    end = subject_end(words, verb + 1)
    return [range(verb + 1, end), range(verb, verb + 1), range(verb), *rest(words, end)]


def _only_phrases(words: tuple[Token, ...]) -> bool:
    """Whether every noun among the words is governed by a preposition."""
    governed = False
    for word, before in zip(words, (None, *words[:-1]), strict=True):
        if word.is_mark or word.tag in ("CJC", "CJS", "CJT", "PNP", "DTQ", "PNQ"):
            return False
        if word.tag in ("PRP", "PRF"):
            governed = True
        opens = word.tag in ("AT0", "DPS") and before is not None and before.is_noun
        of_day = before is not None and before.lower in words_of("months-and-days")
        opens = opens or (of_day and word.is_noun and word.lower not in words_of("months-and-days"))
        if opens or (word.is_noun and not governed):
            return False
    return governed
