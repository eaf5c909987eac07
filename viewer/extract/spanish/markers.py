"""The words that open a Spanish clause: subordinators of one or more words, "que", relatives, questions."""

from dataclasses import dataclass

from viewer.extract.grammar.tokens import Token
from viewer.extract.spanish.verbs import Group
from viewer.extract.spanish.words import phrases_ending, words_of
from viewer.extract.syntax.roles import Role

CONJUNCTIONS = ("y", "e", "o", "u", "pero", "sino", "ni")
_LISTS = (
    ("conditions", Role.CONDITION),
    ("time-subordinators", Role.TIME),
    ("other-subordinators", Role.OTHER),
)
_ASKING = ("cuándo", "cómo", "dónde", "quién", "quiénes", "cuánto", "cuántos", "cuántas", "qué", "cuál")
_SEEMING = frozenset(
    "posible probable previsto seguro improbable claro cierto falso verdad mentira imposible infundado"
    " inexacto exacto dudoso evidente obvio difícil previsible factible verosímil incierto verdadero".split()
)
_FINITE = frozenset(
    f"V.{m}" for m in "present past imperfect future conditional subjunctive past-subjunctive".split()
)
_WANTED = ("V.subjunctive", "V.past-subjunctive")
_TRUSTING = ("confiar", "contar", "soñar", "amenazar", "quedar", "comprometer")
_OF_THAT = ("dudar", "retractar", "desdecir")  # "dudó de que", "se retractó de que"
_LONGEST_ASIDE = 6  # words between a verb and its "que", with the commas round them
_LONGEST_SUBJECT = 9  # words between a reporting verb and its "que": "informó la empresa naviera que"

Marker = tuple[int, Role, str]
"""Where a clause opens, what it is, and the words that open it."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a clause: the verb read last, and the indices of the words of dates."""

    verb: Group | None
    timed: frozenset[int]


def find(tokens: tuple[Token, ...], low: int, stop: int, before: Before) -> Marker | None:
    """What opens a subordinate clause before the word *stop*; None if nothing from the word *low* on does."""
    for at in range(stop - 1, low - 1, -1):
        if tokens[at].text in ";:":
            return None
        timed_que = at in before.timed and tokens[at].lower == "que"  # "la semana que viene"
        found = (
            None if timed_que else _conjunction(tokens, at, low, before) or _relative(tokens, at, low, before)
        )
        if found:
            return found
    return None


def _conjunction(tokens: tuple[Token, ...], at: int, low: int, before: Before) -> Marker | None:
    """The subordinator that ends at a word."""
    for name, role in _LISTS:
        phrase = _phrase_ending(tokens, at, low, name)
        if phrase is None or (phrase == ("como",) and at > 0 and tokens[at - 1].is_noun):
            continue  # "aliados como Chile" only likens
        if phrase == ("una", "vez") and tokens[at + 1].tag not in _WANTED:
            continue  # "una vez más"
        if phrase == ("mientras",) and tokens[at + 1].lower == "tanto":
            continue  # "mientras tanto" opens no clause
        if phrase == ("si",) and _asks(at, before.verb):
            return at, Role.OTHER, "si acaso"
        return at - len(phrase) + 1, role, " ".join(phrase)
    return None


def _phrase_ending(tokens: tuple[Token, ...], at: int, low: int, name: str) -> tuple[str, ...] | None:
    for phrase in phrases_ending(name).get(tokens[at].lower, ()):
        first = at - len(phrase) + 1
        if first >= low and all(tokens[first + k].lower == word for k, word in enumerate(phrase)):
            return phrase
    return None


def _asks(at: int, verb: Group | None) -> bool:
    """Whether "si" asks whether rather than sets a condition: "no confirmó si reabrirá"."""
    return verb is not None and at == verb.last + 1 and verb.lemma in words_of("open-questions")


def _relative(tokens: tuple[Token, ...], at: int, low: int, before: Before) -> Marker | None:
    """The "que", "donde" or "cuándo" at a word."""
    word = tokens[at].lower
    if word in _ASKING:
        return at, Role.OTHER, word
    if word == "que":
        role = _que(tokens, at, low, before)
        return (_relative_start(tokens, at, low) if role is Role.RELATIVE else at), role, "que"
    if word in words_of("relatives") and (at or word in ("quien", "quienes")):
        return (at - 1 if at and tokens[at - 1].tag == "PRP" else at), Role.RELATIVE, word
    if word in ("cual", "cuales") and at > 1:
        return at - 1, Role.RELATIVE, "que"
    return None


def _relative_start(tokens: tuple[Token, ...], at: int, low: int) -> int:
    """Where "del que" or "en la que" begins with its preposition."""
    start = at
    if start > low + 1 and tokens[start - 1].lower == "lo":
        return start - 1  # "lo que obligó a evacuar"
    if start > low and tokens[start - 1].text in ("el", "la", "los", "las"):
        start -= 1
    word = tokens[start - 1].lower if start > low else ""
    return start - 1 if word in ("en", "de", "del", "con", "por", "a", "al", "para") else at


def _is_set_off(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether only words between commas stand between a verb and its "que": "negó, en cambio, que"."""
    words = tokens[first:at]
    commas = [i for i, t in enumerate(words) if t.text == ","]
    short = len(words) <= _LONGEST_ASIDE and not any(t.text[0].isupper() for t in words)
    return short and len(commas) == 2 and commas == [0, len(words) - 1]


def _que(tokens: tuple[Token, ...], at: int, low: int, before: Before) -> Role:
    """Whether "que" opens what is said, or a relative."""
    verb, previous = before.verb, tokens[at - 1] if at else None
    if verb is None or previous is None:
        stands = previous and (previous.is_noun or previous.text in ",)" or previous.tag == "AJ0")
        return Role.RELATIVE if stands else Role.OTHER
    if all(i in before.timed for i in range(verb.last + 1, at)):
        return Role.COMPLEMENT
    reports, denies = (verb.lemma in words_of(f"{kind}-verbs") for kind in ("reporting", "denying"))
    averts = verb.lemma in words_of("averting-verbs")  # "evitó el piloto que la nave cayera"
    apart = _is_set_off(tokens, verb.last + 1, at) or _is_told_somewhere(tokens, verb, at, before.timed)
    bidden = _is_bidden(tokens, verb, at, before.timed)
    if bidden or ((reports or denies or averts) and apart):
        return Role.COMPLEMENT  # "negó, en cambio, que", "negó ayer en Lima que", "rechazó de plano que"
    beside = all(i in before.timed for i in range(verb.last + 1, at - 1))
    of_it = beside and (reports or verb.lemma in _OF_THAT)  # "advierten de que", "dudó el lunes de que"
    if previous.lower == "de" and (_tells(tokens, low, at) or of_it):
        return Role.COMPLEMENT  # "la posibilidad de que"
    told = previous.lower in ("a", "en", "con") and (reports or verb.lemma in _TRUSTING)
    told = told and at == verb.last + 2  # "apuntan a que", "confía en que"
    if told or [t.lower for t in tokens[at - 2 : at]] == ["por", "ver"]:
        return Role.COMPLEMENT
    governed = previous.tag in ("PRP", "AT0")
    if not governed and (previous.lower in _SEEMING or _is_inverted(tokens, at, verb)):
        return Role.COMPLEMENT
    return Role.RELATIVE


def _is_bidden(tokens: tuple[Token, ...], verb: Group, at: int, timed: frozenset[int]) -> bool:
    """Whether only who is asked stands between a verb and its "que": "pidió a la firma que cerrara"."""
    between = [tokens[i] for i in range(verb.last + 1, at) if i not in timed]
    asked = verb.lemma in words_of("bidding-verbs") and between[:1] and between[0].lower in ("a", "al")
    plain = len(between) <= _LONGEST_SUBJECT and not any(t.is_mark or t.tag.startswith("V.") for t in between)
    return bool(asked and plain) and _next_verb(tokens, at) in _WANTED


def _next_verb(tokens: tuple[Token, ...], at: int) -> str:
    """The tag of the first finite verb after a word; empty where none follows."""
    return next((t.tag for t in tokens[at + 1 :] if t.tag in _FINITE), "")


def _is_told_somewhere(tokens: tuple[Token, ...], verb: Group, at: int, timed: frozenset[int]) -> bool:
    """Whether only adverbs, dates and phrases with prepositions stand between a verb and its "que"."""
    words = range(verb.last + 1, at)
    if not words or len(words) > _LONGEST_SUBJECT or any(tokens[i].tag.startswith("V.") for i in words):
        return False
    opens = [i for i in words if i not in timed and tokens[i].text != ","]
    if any(tokens[i].tag in ("AT0", "DPS") and tokens[i - 1].tag != "PRP" for i in opens[1:]):
        return False  # "rechazó por 34 votos la ley que impulsaba el alcalde"
    if not opens:
        return True
    low = tokens[opens[0]].lower
    denies = verb.lemma in words_of("denying-verbs")
    person = low in ("a", "al") and not denies  # "advirtió a la empresa que explota la mina"
    placed = tokens[opens[0]].tag in ("PRP", "AV0") and low not in ("de", "del") and not person
    return placed or (not person and _is_unlike_an_object(tokens, opens[0], at))


def _is_unlike_an_object(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether "de plano" or who denies stands there: "negó el ministro que la mina hubiera cerrado"."""
    if tokens[first].lower == "de":
        return at == first + 2
    return _next_verb(tokens, at) in _WANTED and not any(t.is_mark for t in tokens[first:at])


def _tells(tokens: tuple[Token, ...], low: int, at: int) -> bool:
    return any(t.lower in words_of("telling-nouns") for t in tokens[low:at])


def _is_inverted(tokens: tuple[Token, ...], at: int, verb: Group) -> bool:
    """Whether only who speaks stands between a verb of saying and "que": "informó la naviera que"."""
    between = tokens[verb.last + 1 : at]
    short = len(between) <= _LONGEST_SUBJECT and not any(t.text == "," for t in between)
    return short and verb.lemma in words_of("telling-verbs")
