"""The headline of an event, made of the clause's own words: who, what was done, to what."""

from viewer.extract.clauses import Clause, Shape
from viewer.extract.parsing import Parsed
from viewer.extract.tokens import Token
from viewer.extract.words import words_of

_MOST_WORDS = 8
_IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}
_NOMINAL = ("NN1", "NN2", "NN0", "NP0", "AJ0", "CRD", "ORD", "POS", "AJC", "AJS", "VVG", "VVN", "UNC")


def headline(sentence: Parsed, clause: Clause, noun: int | None = None, *, subject: str | None = None) -> str:
    """Two to eight words for what the clause tells of, without date and hedge.

    Args:
        sentence: the sentence.
        clause: the clause.
        noun: the index of the event noun that the verb only carries, if it does ("covers the relocation").
        subject: who acts, where the clause only says "it"; None where that is not known.
    """
    if noun is not None and noun > clause.group.last:
        return _tidy(_from_noun(sentence, clause, noun))
    doer = _subject(sentence, clause) or (subject or "").split()
    verb = _verb(sentence, clause, doer)
    room = _MOST_WORDS - len(doer) - len(verb)
    done = _object(sentence, clause, room) if room > 0 else []
    words = doer + verb + done
    if len(words) < 2:
        words = _plain(sentence, clause)
    return _tidy(words[:_MOST_WORDS])


def _tidy(words: list[str]) -> str:
    text = " ".join(words).replace(" 's", "’s").replace(" ’s", "’s").replace("$ ", "$").replace(" %", "%")
    text = text.strip(" ,;:“”\"'")
    return text[:1].upper() + text[1:]


def _from_noun(sentence: Parsed, clause: Clause, noun: int) -> list[str]:
    """The event noun with what it is of: "Relocation and redesign of the Callao Naval Base"."""
    words: list[str] = []
    for i in range(noun, clause.end):
        token = sentence.tokens[i]
        if token.is_mark or _is_timed(sentence, token) or token.tag[:1] == "V" or len(words) >= _MOST_WORDS:
            break
        up_to = token.lower == "up" or (words and sentence.tokens[i - 1].lower == "up")
        if token.tag not in ("AT0", "DPS") and not up_to:
            words.append(token.text)
    return _without_loose_end(words)


def _without_loose_end(words: list[str]) -> list[str]:
    while words and (
        words[-1].lower() in words_of("locative-prepositions") or words[-1].lower() in _DANGLING
    ):
        words = words[:-1]
    return words


def subject(sentence: Parsed, clause: Clause) -> str | None:
    """The short subject of a clause, for the "it" of the next; None where it has none."""
    return " ".join(_subject(sentence, clause)) or None


def _plain(sentence: Parsed, clause: Clause) -> list[str]:
    """The first words of the clause that are neither marks nor dates."""
    kept = [sentence.tokens[i] for i in range(clause.start, clause.end)]
    return [t.text for t in kept if not t.is_mark and not _is_timed(sentence, t) and t.tag != "CJT"][
        :_MOST_WORDS
    ]


def _is_timed(sentence: Parsed, token: Token) -> bool:
    return any(t.opens_at <= token.start < t.end for t in sentence.times)


def _subject(sentence: Parsed, clause: Clause) -> list[str]:
    """The first noun phrase before the verb that no preposition governs, at most four words."""
    if clause.shape is not Shape.FINITE:
        return []
    phrase: list[int] = []
    for i in (i for i in clause.own() if i < clause.group.first):
        token = sentence.tokens[i]
        if (token.tag in _NOMINAL and not _is_timed(sentence, token)) or _goes_on(sentence, i, phrase):
            phrase.append(i)
        elif phrase and (token.tag[:2] in ("PR", "DT", "CJ", "AT", "DP") or token.is_mark):
            if not _is_fronted(sentence, clause, phrase[0]):
                break
            phrase = []
    joined = any(sentence.tokens[i].tag in ("CJC", "PRF") for i in phrase)
    return _short(sentence, phrase, 5 if joined else 4)


def _goes_on(sentence: Parsed, at: int, phrase: list[int]) -> bool:
    """Whether "of" or "and" goes on with a name: "port of Chancay", "Xi Jinping and Dina Boluarte"."""
    if not phrase or len(phrase) > 2 or at + 1 >= len(sentence.tokens):
        return False
    token, name = sentence.tokens[at], sentence.tokens[at + 1].is_name
    return name and (token.tag == "PRF" or (token.tag == "CJC" and sentence.tokens[phrase[-1]].is_name))


def _is_fronted(sentence: Parsed, clause: Clause, first: int) -> bool:
    """Whether a noun phrase belongs to a prepositional phrase that opens the clause ("In March the navy")."""
    i = first - 1
    if sentence.tokens[first].tag == "CRD":
        return False  # "up to 20 representatives"
    while i >= clause.start and sentence.tokens[i].tag in ("AT0", "DPS", "AJ0", "DT0"):
        i -= 1
    return i >= clause.start and sentence.tokens[i].tag in ("PRP", "PRF")


def _short(sentence: Parsed, phrase: list[int], most: int) -> list[str]:
    """The last words of a noun phrase, names kept whole and a possessive never left at the front."""
    words = [sentence.tokens[i] for i in phrase]
    while len(words) > most:
        words = words[1:]
    while words and (words[0].tag == "POS" or words[0].tag in ("VVN", "VVG")):
        words = words[1:]
    return [t.text for t in words]


def _verb(sentence: Parsed, clause: Clause, subject: list[str]) -> list[str]:
    group = clause.group
    head = sentence.tokens[group.head]
    after = [sentence.tokens[group.last + 1]] if group.last + 1 < len(sentence.tokens) else []
    particle = [after[0].text] if after and after[0].tag == "AVP" else []
    if group.lemma in ("be", "have") and after and after[0].tag == "PRP":
        return []
    if group.passive or clause.shape is Shape.REDUCED:
        return [head.text, *particle]
    plural = _is_plural(sentence, clause, subject)
    lemma = head.lemma
    if not subject:
        return [head.text if head.tag == "VVG" else lemma, *particle]
    return [lemma if plural else _third_person(lemma), *particle]


def _is_plural(sentence: Parsed, clause: Clause, subject: list[str]) -> bool:
    """Whether the subject takes the plain verb: by its noun, or by the verb the text itself uses."""
    tokens = [t for t in sentence.tokens[: clause.group.first] if subject and t.text == subject[-1]]
    joined = any(word == "and" for word in subject)
    first = sentence.tokens[clause.group.first].tag
    return (
        joined
        or first in ("VVB", "VBB", "VHB", "VDB")
        or bool(tokens and (tokens[-1].tag == "NN2" or tokens[-1].lower in ("people", "police")))
    )


def _third_person(lemma: str) -> str:
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def _object(sentence: Parsed, clause: Clause, room: int) -> list[str]:
    """The words after the verb up to a comma or a date, without articles and hedges."""
    words: list[str] = []
    dropped = words_of("hedging-adjectives") | words_of("planning-adjectives")
    start = clause.group.last + 1
    if start < clause.end and sentence.tokens[start].tag == "AVP":
        start += 1
    for i in clause.own():
        token = sentence.tokens[i]
        if (
            i < start
            or token.tag in ("AT0", "DPS")
            or token.lower in dropped
            or (token.tag == "DT0" and not words)
        ):
            continue
        stops = token.is_mark or _is_timed(sentence, token) or token.tag[:2] in ("CJ", "VM", "DT", "PN")
        if stops or (token.tag == "TO0" and words) or len(words) >= room:
            break
        words.append(token.text)
    if words and len(words) >= room and sentence.tokens[i - 1].tag == "AJ0":
        words.pop()
    return _without_loose_end(words)


_DANGLING = frozenset(
    "of for with by as and or about some than worth 's ’s under after before its their".split()
)
