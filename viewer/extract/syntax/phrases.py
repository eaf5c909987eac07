"""The heads of the noun phrases before and after a verb, and the particle that belongs to it."""

from itertools import takewhile

from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed


def subject_noun(sentence: Parsed, clause: Clause) -> int | None:
    """The head of the first noun phrase before the verb that no preposition governs."""
    asked = (subject_noun, clause.before, clause.marker)
    return sentence.once(asked, lambda: _subject_noun(sentence, clause))


def _subject_noun(sentence: Parsed, clause: Clause) -> int | None:
    head, governed, whose = None, False, whose_object(sentence, clause)
    before = [i for i in clause.before if whose is None or i > whose]
    own = [i for i in before if not _is_timed(sentence, i)] if sentence.times else before
    if own and sentence.tokens[own[0]].tag == "TO0":  # "to make way for the dam, villages are moved"
        own = own[next((k for k, i in enumerate(own) if sentence.tokens[i].text == ","), -1) + 1 :]
    for i in own:
        token = sentence.tokens[i]
        if token.lower == clause.marker and head is None and not governed:
            continue  # "after talks broke down": here "after" governs the verb
        ties = token.tag == "CJS" and token.lower in (
            "since",
            "after",
            "before",
            "until",
        )  # "since the fire,"
        closes = token.tag in ("PRP", "PRF") or token.is_mark or ties
        if closes and head is not None:
            break
        if closes:
            governed = not token.is_mark
        elif token.is_noun and not governed:
            head = i
        elif token.is_noun and sentence.tokens[i + 1].tag in ("AT0", "DPS"):
            governed = False
    return head


def _is_timed(sentence: Parsed, at: int) -> bool:
    """Whether a word belongs to a date: "22 March: repairs began"."""
    if not sentence.times:
        return False
    start = sentence.tokens[at].start
    return any(t.opens_at <= start < t.end for t in sentence.times)


def object_noun(sentence: Parsed, clause: Clause) -> int | None:
    """The head of the noun phrase after the verb, or of "the vote" in "the vote that Peru will hold"."""
    asked = (object_noun, clause.group.last, clause.end)
    return sentence.once(asked, lambda: _object_noun(sentence, clause))


def _object_noun(sentence: Parsed, clause: Clause) -> int | None:
    head = None
    for i in range(clause.group.last + 1, clause.end):
        token = sentence.tokens[i]
        if _is_timed(sentence, i):
            break  # "resumed the following March"
        if token.tag == "AVP" and i == clause.group.last + 1:
            continue  # "put out the blaze"
        if head is None and _bounds_number(sentence, i):
            continue  # "will admit only five ships"
        if token.tag in ("AT0", "AJ0", "AJC", "AJS", "DPS", "CRD", "ORD", "POS", "DT0"):
            if head is not None and token.tag != "POS" and not _is_named_sort(sentence, clause, i, head):
                break
        elif token.is_noun:
            head = i
        else:
            break
    return _held_before(sentence, clause) if head is None else head


_BOUNDING = frozenset(
    "only just about around nearly almost roughly over at least most more fewer than".split()
)


def _bounds_number(sentence: Parsed, at: int) -> bool:
    """Whether a word only says how exact the number is that follows: the "at" of "at least five"."""
    ahead = sentence.tokens[at : at + 3]
    count = next((k for k, t in enumerate(ahead) if t.tag == "CRD"), 0)
    return count > 0 and all(t.lower in _BOUNDING for t in ahead[:count])


def _is_named_sort(sentence: Parsed, clause: Clause, at: int, head: int) -> bool:
    """Whether a name only tells whose the thing is: "an ISIL tactical unit", and not "gave Togo new arms"."""
    tokens = sentence.tokens
    led = head - 1 > clause.group.last and tokens[head - 1].tag in ("AT0", "DPS", "CRD", "DT0")
    goes_on = tokens[at].tag == "AJ0" and at + 1 < len(tokens) and tokens[at + 1].is_noun
    return led and tokens[head].is_name and goes_on


def whose_object(sentence: Parsed, clause: Clause) -> int | None:
    """What another does it to: the index of "firm" in "whose firm the court wound up"; None without one."""
    tokens = sentence.tokens
    if clause.marker != "whose" or clause.group.passive or clause.group.lemma in words_of("objectless-verbs"):
        return None
    opens = next((i for i in clause.before if tokens[i].lower == "whose"), None)
    if opens is None:
        return None
    at = next((i for i in range(opens + 1, clause.group.first) if tokens[i].is_noun), opens)
    while at > opens and at + 1 < clause.group.first and tokens[at + 1].tag in ("NN1", "NN2", "NN0"):
        at += 1
    follows = tokens[at + 1].tag if at > opens else ""
    return (
        at if follows in ("AT0", "DPS", "PNP") or (follows == "NP0" and tokens[at].text.islower()) else None
    )


def _held_before(sentence: Parsed, clause: Clause) -> int | None:
    """The noun before a relative clause that has a subject of its own and nothing behind its verb."""
    if (whose := whose_object(sentence, clause)) is not None:
        return whose
    tokens, at = sentence.tokens, clause.start - 1
    marked = at >= 0 and tokens[at].is_noun and tokens[clause.start].lower in ("that", "which")
    if not marked or clause.role is not Role.RELATIVE or clause.group.passive:
        return None
    bare = all(_is_timed(sentence, i) or tokens[i].lower in _OF_TIME for i in clause.after)
    named = any(tokens[i].is_noun or tokens[i].is_name for i in clause.before)
    return at if bare and named else None


_OF_TIME = frozenset("in on by at since before until last next this early late".split())


def with_particle(sentence: Parsed, clause: Clause) -> str:
    """The verb with the word after it, or the two where they make a verb of their own: "call at"."""
    asked = (with_particle, clause.group.last, clause.group.lemma, clause.end)
    return sentence.once(asked, lambda: _with_particle(sentence, clause))


def _names_next(sentence: Parsed, at: int) -> bool:
    """Whether a name stands there that is no day's and no month's."""
    return any(t.tag == "NP0" and t.lower not in (*WEEKDAYS, *MONTHS) for t in sentence.tokens[at : at + 1])


def _with_particle(sentence: Parsed, clause: Clause) -> str:
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    first = sentence.tokens[clause.group.last + 1].start if after else 0
    timed = any(t.opens_at <= first < t.end for t in (*sentence.times, *sentence.durations))
    if clause.group.lemma == "call" and _puts_in(sentence, clause, after[:1]):
        return "call at"
    if after[:1] in (["in"], ["on"], ["for"]) and (timed or _lasts(sentence, clause)):
        return f"{clause.group.lemma} "  # "will vote in June" votes nobody in
    if clause.group.lemma == "vote" and after[:1] == ["in"] and _names_town(sentence, clause):
        return "vote "  # "voted in New York", and nobody in
    if clause.group.passive and after[:1] == ["off"] and _names_next(sentence, clause.group.last + 2):
        return f"{clause.group.lemma} "  # "was seen off Gotland", and sent away by nobody
    whole = f"{clause.group.lemma} {' '.join(after)}"
    if len(after) > 1 and verb_trigger(whole):
        return whole  # "come out ahead"
    apart = _particle_after_object(sentence, clause)
    if apart and verb_trigger(f"{clause.group.lemma} {apart}"):
        return f"{clause.group.lemma} {apart}"  # "threw the claim out"
    return f"{clause.group.lemma} {after[0] if after else ''}"


def _puts_in(sentence: Parsed, clause: Clause, after: list[str]) -> bool:
    """Whether a ship calls that nobody is called by: "where two frigates called on 3 March"."""
    noun = subject_noun(sentence, clause)
    named = () if noun is None else sentence.tokens[max(0, noun - 2) : noun + 1]  # "the warship Savannah"
    ship = any(t.is_noun and is_among(t.lemma.lower(), "ships", "roles-of-ship") for t in named)
    alone = not after or not after[0].isalpha() or after[0] in ("there", "here", "twice", "again", "in")
    dated = after == ["on"] and any(t.relation == "on" for t in sentence.times)
    behind = sentence.tokens[clause.group.last + 1].start if after else 0
    dated = dated or any(t.opens_at == behind for t in sentence.times)  # "called two weeks later"
    said = list(takewhile(lambda t: not t.is_mark, (sentence.tokens[i] for i in clause.after)))
    cries = any(token.lower == "for" for token in said)  # "called on Monday for help"
    return ship and not clause.group.passive and not cries and (alone or dated)


def _names_town(sentence: Parsed, clause: Clause) -> bool:
    """Whether a name and a time, or a name alone, stand behind the word after a verb, and no "as"."""
    rest = sentence.tokens[clause.group.last + 2 : clause.end]
    named = bool(rest) and rest[0].text[0].isupper()
    return named and not any(token.lower == "as" for token in rest)


def _lasts(sentence: Parsed, clause: Clause) -> bool:
    """Whether how long something lasts stands behind the word after a verb: "will run it for 30 years"."""
    after = sentence.tokens[clause.group.last + 2 : clause.group.last + 3]
    return bool(after) and any(d.start == after[0].start for d in sentence.durations)


def _particle_after_object(sentence: Parsed, clause: Clause) -> str:
    """The particle after the object of a verb; empty where there is none."""
    for token in sentence.tokens[clause.group.last + 1 : min(clause.end, clause.group.last + 6)]:
        if token.tag == "AVP" or token.lower == "home":  # "called its ambassador home"
            return token.lower
        if not (token.is_noun or token.tag in ("AT0", "DPS", "AJ0", "CRD", "DT0", "PNP")):
            return ""
    return ""


_RAILS = ("track", "tracks", "rail", "rails", "line")


def leaves_rails(sentence: Parsed, clause: Clause) -> bool:
    """“jumped the tracks”, "came off the rails": a train that does so has derailed."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.end][:3]]
    if clause.group.lemma in ("jump", "leave"):
        return after[:1] == ["the"] and after[1:2] in (["tracks"], ["track"], ["rails"])
    off = clause.group.lemma in ("come", "go", "run", "slip", "fly") and after[:2] == ["off", "the"]
    return off and after[2:] != [] and after[2] in _RAILS


_MODIFIERS = ("AT0", "AJ0", "AJS", "AJC", "DPS", "CRD", "ORD", "DT0", "POS", "UNC")


def phrase_head(sentence: Parsed, first: int, end: int) -> int | None:
    """The index of the last noun of the noun phrase that opens at a word; None where none does."""
    head = None
    for i in range(first, end):
        token = sentence.tokens[i]
        if token.is_noun:
            head = i
        elif token.tag not in _MODIFIERS or (head is not None and token.tag != "POS"):
            break
    return head
