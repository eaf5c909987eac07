"""Of what "the first" or "both" is that acts in a clause: "three ferries, and the first is due"."""

from viewer.extract.grammar.words import is_among, noun_trigger
from viewer.extract.meaning.negative_subjects import negative_at
from viewer.extract.syntax.chunks import chunks
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.subject_words import head_of, is_plural_name
from viewer.extract.wording.drafts import Part
from viewer.extract.wording.headline_parts import parts_of

_OF_ONE = frozenset("first second third fourth fifth last latest one another".split())
_OF_SEVERAL = frozenset(
    "both all several others two three four five six seven eight nine ten most many".split()
)
_MORE = ("second", "third", "fourth", "fifth")
_PARTS = frozenset("most much many some several part all both half none neither any".split())
_OF_PEOPLE = frozenset(
    "treat hospitalise hospitalize injure hurt wound arrest detain charge jail convict sentence die kill "
    "drown elect appoint sack rescue resign survive question release".split()
)
_PEOPLE = ("people-nouns", "workforce", "roles-of-person")
_NEAR = 25  # words back
_SHARES = frozenset("all both half many most several some two-thirds three-quarters".split())


def with_noun(sentence: Parsed, clause: Clause, doer: list[Part], things: tuple[str, ...]) -> list[Part]:
    """The subject of a headline with the noun that it counts, where its own words only count.

    Args:
        sentence: the sentence.
        clause: the clause.
        doer: the subject as read from the clause.
        things: what the clause before was about, the last of it that were several, and what else was told.
    """
    if not doer and (whole := _part_of(sentence, clause) or _nobody(sentence, clause)):
        return _none_of(sentence, clause, things) or whole
    if len(doer) == 1 and doer[0].units[-1].lower() == "one" and len(doer[0].units) > 1:
        return _of_sort(sentence, clause, doer)
    if len(doer) == 1 and len(doer[0].units) == 1:
        word = doer[0].units[0].lower()
    elif not doer and (counts := _only_counts(sentence, clause)):
        word = counts
    else:
        return doer
    if word not in _OF_ONE | _OF_SEVERAL or not _ends_subject(sentence, clause, word):
        return doer
    more = word == "another" or (word in _MORE and sentence.tokens[clause.start].lower in ("a", "an"))
    told = _one_told(sentence, clause) if more and not _is_after_one(sentence, clause) else None
    told = (_one_that_acted(sentence, clause) if word in ("one", "another") else None) or told
    known = things if word == "one" else things[: 2 if word in _OF_ONE else 1]
    noun = _counted(sentence, clause) if word == "others" else told or _noun(sentence, clause, known)
    if noun and clause.group.lemma in _OF_PEOPLE and not is_among(noun[0], *_PEOPLE):
        noun = None  # "struck rocks in fog. Two were treated"
    if noun is None:
        return doer or ([Part([word.capitalize()])] if word in _OF_SEVERAL or word == "another" else [])
    one = (
        word in _OF_ONE
        and sentence.tokens[clause.group.first].tag not in ("VBB", "VHB")
        and (sentence.tokens[clause.group.first].lower != "were")
    )
    return [Part(["other" if word == "others" else word, noun[0] if one else noun[1]])]


def _only_counts(sentence: Parsed, clause: Clause) -> str:
    """The word that a subject without a noun is: "several are", "and the last is"; else empty."""
    opens = [t for t in sentence.tokens[clause.start : clause.group.first] if t.tag != "CJC"]
    past = next((k + 1 for k, t in enumerate(opens) if t.lower == clause.marker), 0)
    opens = opens[past:] if clause.role is Role.TIME else opens  # "hours after another"
    if opens[:1] and (opens[0].tag == "DT0" or (len(opens) == 1 and opens[0].lower == "one")):
        return opens[0].lower
    ranks = len(opens) == 2 and opens[0].lower == "the" and opens[1].lower in _OF_ONE
    return opens[1].lower if ranks else ""


def _of_sort(sentence: Parsed, clause: Clause, doer: list[Part]) -> list[Part]:
    """“old radar” of "the new radar stands there; the old one was shut": of the sort told of before it."""
    told = _one_told(sentence, clause, articles=("a", "an", "the"))
    return [Part([*doer[0].units[:-1], told[0]], doer[0].lead)] if told else doer


def _nobody(sentence: Parsed, clause: Clause) -> list[Part]:
    """Whoever "nobody" did something or had it done to him: the event is denied, and anyone's."""
    at = negative_at(sentence, clause)
    words = [t.lower for t in sentence.tokens[at : clause.group.first]] if at is not None else []
    said = words[:1] in (["nobody"], ["none"]) or words[:2] == ["no", "one"]
    return [Part(["anyone"])] if said else []


def _none_of(sentence: Parsed, clause: Clause, things: tuple[str, ...]) -> list[Part]:
    """“flights” of "Flights were delayed, but none was cancelled": those that were told of before."""
    at = negative_at(sentence, clause)
    bare = at is not None and sentence.tokens[at].lower == "none" and at + 1 == clause.group.first
    before = [c for c in sentence.clauses if c.group.last < clause.start and c.group.is_finite]
    if not bare or len(before) > 1:
        return []
    head = subject_noun(sentence, before[0]) if before else None
    named = sentence.tokens[head].lower if head is not None else head_of(things[0]) if things else ""
    several = named.endswith("s") and named.islower() and is_plural_name(named)
    people = clause.group.lemma not in _OF_PEOPLE or is_among(named.removesuffix("s"), *_PEOPLE)
    return [Part([named])] if several and people else []


def _ends_subject(sentence: Parsed, clause: Clause, word: str) -> bool:
    """Whether the word stands right before the verb: "all this is overtaken" is no "all"."""
    at = clause.group.first - 1
    while at > clause.start and sentence.tokens[at].lower != word:
        if sentence.tokens[at].tag != "AV0" and sentence.tokens[at].lower != "one":
            return False  # past "also" and in "the last one", not past a mark or another noun
        at -= 1
    return sentence.tokens[at].lower == word


def _part_of(sentence: Parsed, clause: Clause) -> list[Part]:
    """“most of the crew”, with "of" before what it is a part of; of "neither of the firms" the firms."""
    found = negative_at(sentence, clause)
    at = _past_day(sentence, clause) if found is None else found
    at += sentence.tokens[at].tag == "CJT"  # "denied that any of the missiles"
    words = [t.lower for t in sentence.tokens[at : at + 2]]
    if words[1:] != ["of"] or words[0] not in _PARTS or sentence.tokens[at + 2].tag in ("DTQ", "PNQ", "PNP"):
        return []
    whole = parts_of(sentence, chunks(sentence, range(at + 2, clause.group.first)))[:1]
    lead = "" if words[0] in ("neither", "none", "any") else f"{words[0]} of"
    return [Part(part.units, lead) for part in whole]


def _past_day(sentence: Parsed, clause: Clause) -> int:
    """The first word of a clause behind the day that it opens with: "On Sunday most of Kenya went dark"."""
    at = clause.start
    at += sentence.tokens[at].tag == "PRP" and at + 1 in sentence.dated
    while at < clause.group.first and (at in sentence.dated or sentence.tokens[at].text == ","):
        at += 1
    return at if at < clause.group.first else clause.start


def _counted(sentence: Parsed, clause: Clause) -> tuple[str, str] | None:
    """What a number counts of which "the others" are the rest: "two of four ships …; the others"."""
    tokens = sentence.tokens
    for i in range(clause.start - 1, 0, -1):
        if tokens[i].is_noun and tokens[i - 1].tag == "CRD" and tokens[i].start not in sentence.timed:
            one = tokens[i].lemma.lower()
            several = tokens[i].lower if tokens[i].lower != one else _several(one)
            return (one, several) if several else None
    return None


def _several(noun: str) -> str | None:
    """The plural of a noun that has a regular one, or is of men; None for others."""
    if noun.endswith("man"):
        return noun.removesuffix("an") + "en"
    return None if noun.endswith(("s", "x", "y", "f", "fe", "ch", "sh", "person", "child")) else f"{noun}s"


def _is_after_one(sentence: Parsed, clause: Clause) -> bool:
    """Whether "one" acts before it, of those told before: "One sank when a gale rose; another burnt"."""
    before = (c for c in sentence.clauses if c.end <= clause.start)
    return any(sentence.tokens[c.start].lower == "one" and c.group.first == c.start + 1 for c in before)


def _one_told(
    sentence: Parsed, clause: Clause, articles: tuple[str, ...] = ("a", "an")
) -> tuple[str, str] | None:
    """What was told with "a" before it: "the coastguards of both states held a drill, and another"."""
    tokens = sentence.tokens
    for i in range(clause.start - 1, 0, -1):
        low = i
        while low > 0 and (tokens[low].is_noun or tokens[low].tag in ("AJ0", "AJS", "VVN", "VVG")):
            low -= 1
        ends = tokens[i].tag == "NN1" and tokens[i].text.islower() and not tokens[i + 1].is_noun
        if ends and tokens[low].lower in articles and (low == 0 or tokens[low - 1].tag[:2] != "PR"):
            return tokens[i].lower, _several(tokens[i].lower) or tokens[i].lower
    return None


def _one_that_acted(sentence: Parsed, clause: Clause) -> tuple[str, str] | None:
    """What "one" is in "A train hit a bus, hours after one left the rails": like what acts before it."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    noun = subject_noun(sentence, over) if over is not None and clause.role is Role.TIME else None
    if over is None or noun is None or over.start > clause.start or sentence.tokens[noun].tag != "NN1":
        return None
    led = any(sentence.tokens[i].lower in ("a", "an") for i in over.before if i < noun)
    one = sentence.tokens[noun].lower
    return (one, _several(one) or one) if led and sentence.tokens[noun].text.islower() else None


def _noun(sentence: Parsed, clause: Clause, things: tuple[str, ...]) -> tuple[str, str] | None:
    """The last plural before the clause, as one and as several; of "of the ships on the slips" the ships."""
    tokens = sentence.tokens
    near = range(clause.group.first - 1, max(-1, clause.start - _NEAR), -1)
    whole = tokens[clause.start].lower == "of"
    for i in reversed(near) if whole else near:
        # "300 kilometres off; a second is loading"
        length = is_among(tokens[i].lemma.lower(), "length-units")
        named = tokens[i].tag == "NN2" and tokens[i].text.islower() and not length
        if named and tokens[i].start not in sentence.timed:
            return tokens[i].lemma.lower(), tokens[i].lower
    heads = (head_of(thing) for thing in things)
    several = (head for head in heads if head.endswith("s") and head.islower() and is_plural_name(head))
    last = next(several, "")
    done = noun_trigger(last.removesuffix("s")) is not None  # "took part in patrols. Both": no patrols
    one = last.removesuffix("es" if last.endswith(_ES) else "s")
    return (one, last) if last and not done else None


_ES = ("buses", "sses", "shes", "ches", "xes")


def share_of(sentence: Parsed, clause: Clause) -> str:
    """How many a relative speaks of: "three" in "ten men, three of whom were hurt"; else empty."""
    if clause.marker != "of" or not clause.start:
        return ""
    word = sentence.tokens[clause.start - 1]
    return word.text if word.tag == "CRD" or word.lower in _SHARES else ""
