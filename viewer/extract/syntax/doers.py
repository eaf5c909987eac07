"""Who or what a clause is about: its subject, what a relative stands for, and whether there are several."""

from itertools import takewhile

from viewer.extract.grammar.contact_pasts import opens_bare
from viewer.extract.grammar.inversion import fronted
from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.absolutes import absolute_subject
from viewer.extract.syntax.accused import accused
from viewer.extract.syntax.antecedents import antecedent, hanging
from viewer.extract.syntax.anybody import anybody_told
from viewer.extract.syntax.apposed_days import is_of_day
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.decided_acts import decides
from viewer.extract.syntax.firsts import first_to
from viewer.extract.syntax.foreseen import foreseen_subject
from viewer.extract.syntax.had_done import seen_object, told_by_pronoun
from viewer.extract.syntax.named_things import without_source
from viewer.extract.syntax.opening_phrases import after_opening
from viewer.extract.syntax.outcomes import is_outcome, made_to
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import whose_object
from viewer.extract.syntax.purpose_phrases import past_purpose
from viewer.extract.syntax.signed_acts import is_signed
from viewer.extract.syntax.some_of_which import some_of_which
from viewer.extract.syntax.subject_lists import with_list
from viewer.extract.syntax.subject_phrases import own_subject
from viewer.extract.syntax.time_allowed import time_allowed
from viewer.extract.syntax.verbs import Tense

AFTERWARDS = ("then", "later", "subsequently", "afterwards", "eventually")
"""What stands before a second verb that came after the first: "was arrested and later released"."""
_RELATIVES = ("which", "who", "that", "whom")


def subject_chunks(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The subject and the phrases that hang on it; for a relative or a participle what it belongs to."""
    asked = (subject_chunks, clause.start, clause.end, clause.group.first, clause.role, clause.shape)
    return list(sentence.once(asked, lambda: _subject_chunks(sentence, clause)))


def _subject_chunks(sentence: Parsed, clause: Clause) -> list[Chunk]:
    if clause.shape in (Shape.PARTICIPLE, Shape.VERBLESS):
        doer = (
            list(chunks(sentence, absolute_subject(sentence, clause)))
            or accused(sentence, clause)
            or seen_object(sentence, clause)
        )
        return doer or _of_parent(sentence, clause)
    inside = clause.role is Role.COORDINATE and _is_before_verb(sentence, clause)
    inside = inside or _is_listed(sentence, clause)
    if inside or is_second_verb(sentence, clause) or shares_plan(sentence, clause):
        return _of_parent(sentence, clause)
    if clause.shape is not Shape.FINITE:
        return _of_non_finite(sentence, clause)
    above = _before_comma(sentence, clause, clause.parent) if clause.parent is not None else []
    if above := above or some_of_which(sentence, clause):
        return above
    found = chunks(sentence, _before_verb(sentence, clause))
    if clause.role is Role.RELATIVE and clause.marker in _RELATIVES:
        bare = clause.start - opens_bare(sentence.tokens[clause.start])  # "the deal Iran signed"
        at = next((i for i in clause.own() if sentence.tokens[i].lower == clause.marker), bare)
        own = chunks(sentence, [i for i in clause.own() if at < i < clause.group.first])
        has_own = any(sentence.tokens[i].tag == "PNP" for i in clause.before if i > at)
        return own_subject(sentence, own) or ([] if has_own else antecedent(sentence, clause))
    whose = whose_object(sentence, clause)
    if whose is not None:
        found = chunks(sentence, [i for i in clause.before if i > whose])
    doer = [] if _is_pronoun(sentence, clause) else own_subject(sentence, with_list(sentence, found))
    if clause.marker == "whose" and doer and whose is None:
        owner = antecedent(sentence, clause)[:1]
        return [*owner, *doer[:1]] if owner and _is_short_name(sentence, owner[0]) else doer
    return doer or anybody_told(sentence, clause)


def _is_listed(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive is an item of what was agreed: "agreed: to open the port; to buy the ship"."""
    at = clause.start - 1
    at -= at > 0 and sentence.tokens[at].tag == "CJC"
    return clause.shape is Shape.INFINITIVE and at > 0 and sentence.tokens[at].text in ":;"


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
    if (made := made_to(sentence, clause)) is not None:
        return list(chunks(sentence, made))
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


def tells_intent(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive says what plans are to do that somebody makes: "unveiled plans to build"."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    plans = before is not None and is_among(before.lemma.lower(), "plans")
    plans = plans and clause.shape is Shape.INFINITIVE and not clause.group.passive
    return plans or is_signed(sentence, clause)


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
    goes_on = _is_past_relative(sentence, clause) or _is_past_content(sentence, clause, parent)
    if clause.role is Role.COORDINATE and goes_on:
        return subject_chunks(sentence, over)
    return antecedent(sentence, over) if _closes_relative(sentence, clause, over) else []


def _is_past_relative(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause without a subject goes on after a relative: "shot at men, who ran, and held two"."""
    inner = (c for c in sentence.clauses if c.role is Role.RELATIVE and c.group.last < clause.start)
    near = any(clause.start - 10 < c.group.last for c in inner)
    return near and clause.start == clause.group.first and sentence.tokens[clause.start - 2].text == ","


def _is_past_content(sentence: Parsed, clause: Clause, parent: int) -> bool:
    """Whether a verb goes on past what was said: "said its crews had fled and accused Oslo of lying"."""
    said = (c for c in sentence.clauses if c.parent == parent and c.role is Role.COMPLEMENT)
    return clause.start == clause.group.first and any(c.group.last < clause.start for c in said)


def _before_verb(sentence: Parsed, clause: Clause) -> list[int]:
    """The words before the verb, without the marker of the clause or the dateline of the article."""
    own = list(clause.before)
    inside = range(clause.group.first + 1, clause.group.head)
    if any(sentence.tokens[i].is_noun for i in inside) and fronted(sentence.tokens, clause.group.first):
        own = list(inside)  # "at no point did the army shell it"
    named = is_of_day(sentence, clause) and sentence.tokens[clause.start].lower == "the"
    own = own[2:] if named else without_source(sentence, own)
    own = _past_dashes(sentence, own)
    own = past_purpose(sentence, after_opening(sentence, _past_hearer(sentence, clause, own)))
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


def _is_before_verb(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause lies in the subject of its parent: "the deal, signed but never ratified, was"."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    return over is not None and over.start < clause.start and clause.group.last < over.group.first


def is_second_verb(sentence: Parsed, clause: Clause) -> bool:
    """Whether a shortened clause goes on after "and" with the subject of the one before."""
    return clause.shape is Shape.REDUCED and _is_joined(sentence, clause)


def shares_plan(sentence: Parsed, clause: Clause) -> bool:
    """Whether a second infinitive hangs on the words of the first: "is to be sold and to move in June".

    So "will begin in May and be completed by June".
    """
    tags = {sentence.tokens[i].tag for i in (clause.group.first, clause.group.head)}
    if clause.parent is None or not tags & {"VVI", "VBI"}:
        return False
    over, before = sentence.clauses[clause.parent].group, sentence.tokens[clause.start - 1 : clause.start]
    ahead = bool(over.governors or over.modal) or over.tense is Tense.FUTURE
    apart = over.last + 2 < clause.start  # "build and run a port" is one
    joined = bool(before) and before[0].tag == "CJC" and before[0].lower in _JOINING
    return ahead and apart and joined and not clause.group.is_finite


_JOINING = ("and", "but", "or", "nor", "then", "yet")


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
    before = sentence.tokens[clause.start - 1].lower if clause.start else ""
    led = before in ("failing", "barring", "without")  # "failing which people could starve"
    if clause.role is not Role.RELATIVE or clause.marker not in _RELATIVES or clause.group.passive or led:
        return []
    found = antecedent(sentence, clause)[:1]
    same = found and found == subject_chunks(sentence, clause)[:1]
    return [] if same else found


def _is_short_name(sentence: Parsed, chunk: Chunk) -> bool:
    return len(chunk.words) <= 3 and all(sentence.tokens[i].text[0].isupper() for i in chunk.words)


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
