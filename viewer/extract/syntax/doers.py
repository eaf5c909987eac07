"""Who or what a clause is about: its subject, what a relative stands for, and whether there are several."""

from itertools import takewhile

from viewer.extract.grammar.inversion import fronted
from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.accused import accused
from viewer.extract.syntax.antecedents import antecedent, hanging, some_of_which
from viewer.extract.syntax.apposed_days import is_of_day
from viewer.extract.syntax.chunks import Chunk, chunks, is_timed
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.decided_acts import decides
from viewer.extract.syntax.firsts import first_to
from viewer.extract.syntax.foreseen import foreseen_subject
from viewer.extract.syntax.had_done import seen_object, told_by_pronoun
from viewer.extract.syntax.home_towns import past_home
from viewer.extract.syntax.named_things import without_source
from viewer.extract.syntax.opening_phrases import after_opening
from viewer.extract.syntax.outcomes import is_outcome
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import whose_object
from viewer.extract.syntax.subject_lists import with_list
from viewer.extract.syntax.time_allowed import time_allowed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.syntax.without import without_at

AFTERWARDS = ("then", "later", "subsequently", "afterwards", "eventually")
"""What stands before a second verb that came after the first: "was arrested and later released"."""
_RELATIVES = ("which", "who", "that", "whom")


def subject_chunks(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The subject and the phrases that hang on it; for a relative or a participle what it belongs to."""
    asked = (subject_chunks, clause.start, clause.end, clause.group.first, clause.role, clause.shape)
    return list(sentence.once(asked, lambda: _subject_chunks(sentence, clause)))


def _subject_chunks(sentence: Parsed, clause: Clause) -> list[Chunk]:
    if clause.shape in (Shape.PARTICIPLE, Shape.VERBLESS):
        doer = _absolute(sentence, clause) or accused(sentence, clause) or seen_object(sentence, clause)
        return doer or _of_parent(sentence, clause)
    if is_second_verb(sentence, clause) or shares_plan(sentence, clause):
        return _of_parent(sentence, clause)
    if clause.shape is not Shape.FINITE:
        return _of_non_finite(sentence, clause)
    above = _before_comma(sentence, clause, clause.parent) if clause.parent is not None else []
    if above := above or some_of_which(sentence, clause):
        return above
    found = chunks(sentence, _before_verb(sentence, clause))
    if clause.role is Role.RELATIVE and clause.marker in _RELATIVES:
        at = next((i for i in clause.own() if sentence.tokens[i].lower == clause.marker), clause.start)
        own = chunks(sentence, [i for i in clause.own() if at < i < clause.group.first])
        has_own = any(sentence.tokens[i].tag == "PNP" for i in range(at + 1, clause.group.first))
        return _own_subject(sentence, own) or ([] if has_own else antecedent(sentence, clause))
    whose = whose_object(sentence, clause)
    if whose is not None:
        found = chunks(sentence, [i for i in clause.before if i > whose])
    own_subject = [] if _is_pronoun(sentence, clause) else _own_subject(sentence, with_list(sentence, found))
    if clause.marker == "whose" and own_subject and whose is None:
        owner = antecedent(sentence, clause)[:1]
        return [*owner, *own_subject[:1]] if owner and _is_short_name(sentence, owner[0]) else own_subject
    return own_subject


def _is_pronoun(sentence: Parsed, clause: Clause) -> bool:
    """Whether a pronoun behind a comma does it: "On her first day driving alone, he yelled"."""
    before = clause.before[-2:]
    words = [sentence.tokens[i] for i in before]
    return [t.text == "," for t in words] == [True, False] and words[1].lower in _PERSONS


_PERSONS = ("he", "she", "they", "we", "i", "you")


def _of_non_finite(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """What an infinitive or a shortened passive is told of."""
    if (foreseen := foreseen_subject(sentence, clause)) is not None:
        expected = chunks(sentence, range(foreseen, clause.start))
        return [*expected[:1], *hanging(expected[1:])]
    if (pronoun := told_by_pronoun(sentence, clause)) is not None:
        return [pronoun]
    allowed = time_allowed(sentence, clause) is not None
    if allowed or first_to(sentence, clause) is not None or is_outcome(sentence, clause):
        return _of_parent(sentence, clause)
    first = _joined_passive(sentence, clause)
    opens = clause.shape is Shape.REDUCED and clause.end < len(sentence.tokens)
    opens = opens and sentence.tokens[clause.end].text == ","
    voted = _is_voted_for(sentence, clause) or tells_intent(sentence, clause)
    voted = voted or (
        clause.parent is not None and decides(sentence, sentence.clauses[clause.parent], clause)
    )
    held = [] if voted or _has_pronoun(sentence, clause) else antecedent(sentence, first or clause)
    hung = bool(held) and _hangs_on_verb(sentence, clause, held[0])
    held = [] if hung else held
    return held or (_of_parent(sentence, clause) if opens or voted or hung else [])


def _hangs_on_verb(sentence: Parsed, clause: Clause, held: Chunk) -> bool:
    """Whether what stands before a comma belongs to a "be": "is on trial, accused of theft"."""
    comma = (
        clause.shape is Shape.REDUCED and clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    )
    over = sentence.clauses[clause.parent].group if comma and clause.parent is not None else None
    if over is None or over.lemma != "be":
        return False
    return over.last < held.words[0] and sentence.tokens[over.last + 1].tag == "PRP"


def _has_pronoun(sentence: Parsed, clause: Clause) -> bool:
    """Whether a pronoun is the subject of an infinitive: "expects her to arrive"."""
    before = sentence.tokens[clause.start - 1].lower if clause.start else ""
    return clause.shape is Shape.INFINITIVE and before in ("her", "him", "them", "it")


def _absolute(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The subject of its own that a participle has: "cranes stood idle, dockers having walked out".

    So has "without the port having been asked".
    """
    tokens, first = sentence.tokens, clause.start
    if not clause.group.perfect:
        return []
    if (without := without_at(sentence, clause)) is not None:
        return list(chunks(sentence, range(without + 1, clause.start)))
    while first > 0 and tokens[first - 1].tag in NOUN_PHRASE_TAGS:
        first -= 1
    opens = first and tokens[first - 1].text == "," and first < clause.start
    return list(chunks(sentence, range(first, clause.start))) if opens else []


def tells_intent(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive says what plans are to do that somebody makes: "unveiled plans to build"."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    plans = before is not None and is_among(before.lemma.lower(), "plans")
    return plans and clause.shape is Shape.INFINITIVE and not clause.group.passive


def _joined_passive(sentence: Parsed, clause: Clause) -> Clause | None:
    """The shortened passive that "and due to be approved" goes on with: "drafted in May and due to"."""
    if clause.shape is not Shape.INFINITIVE:
        return None
    before = [token.lower for token in sentence.tokens[max(0, clause.start - 2) : clause.start]]
    if before[:1] != ["and"] or before[1:] not in (["likely"], ["due"], ["set"], ["expected"], ["bound"]):
        return None
    passives = (c for c in sentence.clauses if c.shape is Shape.REDUCED and c.group.last < clause.start - 2)
    return max(passives, key=lambda c: c.group.last, default=None)


def _before_comma(sentence: Parsed, clause: Clause, parent: int) -> list[Chunk]:
    """What a verb right behind a comma is told of that goes on after a relative; empty where it does not."""
    over = sentence.clauses[parent]
    if clause.role is Role.COORDINATE and _is_past_relative(sentence, clause):
        return subject_chunks(sentence, over)
    return antecedent(sentence, over) if _closes_relative(sentence, clause, over) else []


def _is_past_relative(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause without a subject goes on after a relative: "shot at men, who ran, and held two"."""
    inner = (c for c in sentence.clauses if c.role is Role.RELATIVE and c.group.last < clause.start)
    near = any(clause.start - 10 < c.group.last for c in inner)
    return near and clause.start == clause.group.first and sentence.tokens[clause.start - 2].text == ","


def _before_verb(sentence: Parsed, clause: Clause) -> list[int]:
    """The words before the verb, without the marker of the clause or the dateline of the article."""
    own = list(clause.before)
    inside = range(clause.group.first + 1, clause.group.head)
    if any(sentence.tokens[i].is_noun for i in inside) and fronted(sentence.tokens, clause.group.first):
        own = list(inside)  # "at no point did the army shell it"
    named = is_of_day(sentence, clause) and sentence.tokens[clause.start].lower == "the"
    own = own[2:] if named else without_source(sentence, own)
    own = _past_dashes(sentence, own)
    own = after_opening(sentence, _past_hearer(sentence, clause, own))
    if [sentence.tokens[i].lower for i in own[:3]] == ["as", "soon", "as"]:
        return own[3:]
    marker = next((i for i in own[:4] if sentence.tokens[i].lower == clause.marker), None)
    return [i for i in own if i != marker]


def _past_dashes(sentence: Parsed, own: list[int]) -> list[int]:
    """The words behind the last dash or colon; those before a pair of dashes that the verb follows."""
    marks = [k for k, i in enumerate(own) if sentence.tokens[i].text in "—–:"]
    if len(marks) > 1 and marks[0] and marks[-1] == len(own) - 1 and sentence.tokens[own[-1]].text != ":":
        return own[: marks[-2]]  # "the port — the country's largest — was shut"
    return own[marks[-1] + 1 :] if marks else own


def _past_hearer(sentence: Parsed, clause: Clause, own: list[int]) -> list[int]:
    """The words past whom it was told to: "told local radio, the beaches could"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    if over is None or over.lemma != "tell" or clause.role is not Role.COMPLEMENT or clause.marker:
        return own
    comma = next((k for k, i in enumerate(own) if sentence.tokens[i].text == ","), -1)
    return own[comma + 1 :]


def _is_joined(sentence: Parsed, clause: Clause) -> bool:
    """Whether "and" stands before the clause, so that it shares the subject of the one before."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    if before and before.lower in AFTERWARDS and clause.start > 1:
        before = sentence.tokens[clause.start - 2]
        return before.tag == "CJC" or before.text == ","  # "was signed, then cancelled"
    return bool(before) and before is not None and before.tag == "CJC"


def is_second_verb(sentence: Parsed, clause: Clause) -> bool:
    """Whether a shortened clause goes on after "and" with the subject of the one before."""
    return clause.shape is Shape.REDUCED and _is_joined(sentence, clause)


def shares_plan(sentence: Parsed, clause: Clause) -> bool:
    """Whether a second infinitive hangs on the words of the first: "is to be sold and to move in June"."""
    if clause.parent is None or sentence.tokens[clause.group.head].tag not in ("VVI", "VBI"):
        return False
    over, before = sentence.clauses[clause.parent].group, sentence.tokens[clause.start - 1 : clause.start]
    ahead = bool(over.governors or over.modal) or over.tense is Tense.FUTURE
    apart = over.last + 2 < clause.start  # "build and run a port" is one
    return ahead and apart and bool(before) and before[0].tag == "CJC" and not clause.group.is_finite


def is_elided_active(sentence: Parsed, clause: Clause) -> bool:
    """Whether a second verb that looks like a passive has an object: "were hit, and reached the port"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    timed = bool(after) and any(t.opens_at <= after[0].start < t.end for t in sentence.times)
    has_object = bool(after) and (after[0].is_noun or after[0].tag in ("AT0", "DPS")) and not timed
    return _is_joined(sentence, clause) and has_object


def relative_object(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """What "which" stands for where the clause has a subject of its own: "a loan that it must repay"."""
    if (whose := whose_object(sentence, clause)) is not None:
        first = next(i for i in clause.before if sentence.tokens[i].lower == "whose") + 1
        return list(chunks(sentence, range(first, whose + 1))[-1:])
    if clause.role is not Role.RELATIVE or clause.marker not in _RELATIVES or clause.group.passive:
        return []
    found = antecedent(sentence, clause)[:1]
    same = found and found == subject_chunks(sentence, clause)[:1]
    return [] if same else found


def _is_short_name(sentence: Parsed, chunk: Chunk) -> bool:
    return len(chunk.words) <= 3 and all(sentence.tokens[i].text[0].isupper() for i in chunk.words)


def _own_subject(sentence: Parsed, found: tuple[Chunk, ...]) -> list[Chunk]:
    """The first phrase that no preposition governs and that tells no time, with what hangs on it."""
    found = past_home(sentence.tokens, found)
    if _counts_time(sentence, found):
        return [Chunk(found[0].words), *hanging(found[1:])]
    for at, chunk in enumerate(found):
        if chunk.lead is not None or not chunk.is_noun or _is_aside(sentence, found, at):
            continue
        if (cut := _without_time(sentence, chunk)) is None or _is_as_part(sentence, chunk):
            continue
        if at and _is_apposition(sentence, found, at):
            before = _name_at_end(sentence, found[at - 1])
            if before:
                return [before]
        name = _name_at_end(sentence, cut)
        if name and len(name.words) > 1 and at + 1 < len(found) and _is_apposition(sentence, found, at + 1):
            return [name]  # "after the vote Ana Ruiz, the mayor, had"
        return [cut, *hanging(found[at + 1 :])]
    named = [name for chunk in found if (name := _name_at_end(sentence, chunk))]
    bare = [
        [c, *hanging(found[at + 1 :])]
        for at, c in enumerate(found)
        if c.lead is None and sentence.tokens[c.words[0]].tag in ("VVG", "ORD")
    ]
    behind = _behind_place(sentence, found[-1:])
    return behind or named[-1:] or (bare[0] if bare else [])


def _is_occasion(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase only says on which occasion: "this time", "last time"."""
    at = chunk.words[-1]
    which = sentence.tokens[at - 1].lower if at else ""
    return sentence.tokens[at].lower == "time" and which in ("this", "that", "last", "next", "each", "every")


def _is_of_fronted_place(sentence: Parsed, found: tuple[Chunk, ...], at: int) -> bool:
    """Whether a phrase says what the place before it is: "At Suva, the capital, crews are at work"."""
    if not at or at + 1 >= len(found):
        return False
    place, chunk = found[at - 1 : at + 1]
    if _is_name_of_place(sentence, place, chunk):
        return any(c.breaks and c.lead is None and c.is_noun for c in found[at + 1 :])
    named = place.lead is not None and sentence.tokens[place.words[-1]].text[0].isupper()
    article = sentence.tokens[chunk.words[0] - 1].lower in (
        "a",
        "an",
    )  # "On Vis, an island off Split, divers"
    behind = [c for c in found[at + 1 :] if c.lead is None] if article else found[at + 1 : at + 2]
    return named and chunk.breaks and any(c.breaks and c.lead is None and c.is_noun for c in behind)


def _is_name_of_place(sentence: Parsed, place: Chunk, chunk: Chunk) -> bool:
    """Whether a name only says which place is meant: "in the capital, Ankara, hundreds of men marched"."""
    lead = sentence.tokens[place.lead].lower if place.lead is not None else ""
    named = all(sentence.tokens[i].text[0].isupper() for i in chunk.words) and chunk.breaks
    sort = is_among(sentence.tokens[place.words[-1]].lower, "land-divisions", "land-nouns") or (
        sentence.tokens[place.words[-1]].lower in ("capital", "city", "town", "village", "port")
    )
    return lead in ("in", "at", "near") and named and sort


def _is_aside(sentence: Parsed, found: tuple[Chunk, ...], at: int) -> bool:
    """Whether a phrase is none that something could be told of."""
    far = bool(at and _is_distance(sentence, found[at]))
    behind = any(c.lead is None and c.is_noun for c in found[at + 1 :])
    if behind and _is_occasion(sentence, found[at]):
        return True  # "This time the owners may sue"
    return far or _is_pointing(sentence, found[at]) or _is_of_fronted_place(sentence, found, at)


def _is_distance(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase only says how far off the place before it is: "in Lima, 70 km north of Ica,"."""
    unit = sentence.tokens[chunk.words[-1]].lemma.lower() in words_of("length-units")
    number = any(sentence.tokens[i].tag == "CRD" for i in chunk.words)
    return chunk.breaks and unit and number


def _counts_time(sentence: Parsed, found: tuple[Chunk, ...]) -> bool:
    """Whether the words open with a length of time of something: "two days of talks on the dam"."""
    lead = found[0].lead if found else None
    if lead is None or not lead or found[0].breaks or sentence.tokens[lead].lower != "of":
        return False
    first = lead - 1
    while first and (
        is_timed(sentence, sentence.tokens[first - 1]) or sentence.tokens[first - 1].tag == "AV0"
    ):
        first -= 1
    led = first and sentence.tokens[first - 1].tag in (
        "PRP",
        "CJS",
    )  # "after nearly three hours of talks, he"
    return is_timed(sentence, sentence.tokens[lead - 1]) and not led


def _is_as_part(sentence: Parsed, chunk: Chunk) -> bool:
    """“As part of the deal Sweden agreed”: of what it is a part, and not who acts."""
    first = chunk.words[0]
    return first == 1 and sentence.tokens[0].lower == "as" and sentence.tokens[1].lower == "part"


def _is_pointing(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether "the two" or "the first" says nothing by itself."""
    first = sentence.tokens[chunk.words[0]]
    before = sentence.tokens[chunk.words[0] - 1].lower if chunk.words[0] else ""
    after = sentence.tokens[chunk.words[-1] + 1 : chunk.words[-1] + 2]
    counts = len(chunk.words) == 1 and first.tag == "CRD" and before in ("the", "these", "those", "other")
    return counts and not (after and after[0].lower == "of")


def _without_time(sentence: Parsed, chunk: Chunk) -> Chunk | None:
    """The phrase without "next morning" at its front; None where it is only a time."""
    heads = [sentence.tokens[i].lemma.lower() for i in chunk.words]
    by = sentence.words(max(0, chunk.words[0] - 2), chunk.words[0] + 1).lower().endswith("by the time")
    at = 0 if by else next((k for k, head in enumerate(heads) if head in words_of("time-nouns")), None)
    if at is None or (at and sentence.tokens[chunk.words[at - 1]].is_noun):
        return chunk
    rest = chunk.words[at + 1 :]
    if rest:
        first = sentence.tokens[chunk.words[0]]
        return Chunk(rest, None, chunk.breaks) if at or by or first.tag == "ORD" else chunk
    return None


def _is_apposition(sentence: Parsed, found: tuple[Chunk, ...], at: int) -> bool:
    """Whether a phrase between commas says more of the one before: "Ana Ruiz, the mayor, had"."""
    first = found[at].words[0]
    article = sentence.tokens[first - 1].tag == "AT0" if first else False
    return article and found[at].breaks and first > 1 and sentence.tokens[first - 2].text == ","


_SHORTEST_NOUN = 3  # letters: the "es" of "Dar es Salaam" is none


def _name_at_end(sentence: Parsed, chunk: Chunk) -> Chunk | None:
    """The name at the end of a phrase that opens with another noun: "before the vote Ana Ruiz"."""
    words = chunk.words
    at = len(words)
    while at and sentence.tokens[words[at - 1]].text[0].isupper():
        at -= 1
    before = sentence.tokens[words[at - 1]]
    if at == len(words) or at == 0 or not before.is_noun or len(before.text) < _SHORTEST_NOUN:
        return None
    return Chunk(words[at:])


def _behind_place(sentence: Parsed, found: tuple[Chunk, ...]) -> list[Chunk]:
    """The noun that a place stands before without a comma: "and in Suva bread has been rationed"."""
    if not found:
        return []
    chunk = found[0]
    lead = sentence.tokens[chunk.lead].text if chunk.lead is not None else ""
    before = sentence.tokens[chunk.lead - 1].lower if chunk.lead else ""
    joined = before in ("and", "but", "while")
    names = [k for k, i in enumerate(chunk.words) if sentence.tokens[i].text[0].isupper()]
    rest = chunk.words[names[-1] + 1 :] if names else ()
    leads = lead.title() in ("In", "At", "Near", "Around") and (lead.istitle() or joined)
    behind = leads and names[:1] == [0]
    plain = all(sentence.tokens[i].is_noun or sentence.tokens[i].tag == "AJ0" for i in rest)
    return [Chunk(rest)] if behind and rest and plain else []


def _is_voted_for(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive follows at once the verb whose subject it has: "dockers voted to strike"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    follows = over is not None and clause.start == over.last + 1 and not over.passive
    return follows and clause.shape is Shape.INFINITIVE


def _of_parent(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The subject of the clause that a participle hangs on."""
    if clause.parent is None:
        return []
    parent = sentence.clauses[clause.parent]
    found = subject_chunks(sentence, parent) if parent.shape is Shape.FINITE else []
    of = takewhile(lambda c: c.lead is not None and sentence.tokens[c.lead].lower == "of", found[1:])
    return [*found[:1], *of]


def _closes_relative(sentence: Parsed, clause: Clause, parent: Clause) -> bool:
    """Whether a verb goes on past "through which its oil passes,": of what that is told."""
    if parent.role is not Role.RELATIVE or clause.role is not Role.MAIN or clause.start != clause.group.first:
        return False
    led = [t.lower for t in sentence.tokens[parent.start : parent.start + 2]]
    closed = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    return closed and sentence.tokens[parent.start].tag == "PRP" and led[1:] in (["which"], ["whom"])
