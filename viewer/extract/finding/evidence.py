"""The words that belong to an event: those of its clause, and the stretch of text that is quoted for it."""

from viewer.extract.finding.gapping import gaps
from viewer.extract.finding.nonfinite import absolute_noun, is_found_so, is_ordered_so, is_under_way
from viewer.extract.finding.second_passives import is_done_as_well
from viewer.extract.finding.shortened import frames, says_whose
from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.meaning.clause_dates import has_date
from viewer.extract.meaning.mandates import mandate
from viewer.extract.meaning.rulings import content_of
from viewer.extract.meaning.told_plainly import is_bidden
from viewer.extract.syntax.absolutes import absolute_subject
from viewer.extract.syntax.accused import dates_deed
from viewer.extract.syntax.antecedents import is_due, is_set_apart
from viewer.extract.syntax.came_next import follows_on
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import shares_plan, subject_chunks
from viewer.extract.syntax.firsts import first_to
from viewer.extract.syntax.foreseen import foreseen_subject
from viewer.extract.syntax.had_done import is_had_done, seen_done, who_would_have_it
from viewer.extract.syntax.joined import is_joined_to_parent
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.stretches import span_of
from viewer.extract.syntax.time_allowed import time_allowed
from viewer.extract.syntax.told_causes import cause
from viewer.extract.syntax.trailing_dates import trailing_date
from viewer.extract.syntax.verbs import Tense
from viewer.extract.syntax.without import without_at
from viewer.extract.times.timex import Timex
from viewer.model.event import Kind

_NOMINAL = ("AT0", "AJ0", "AJS", "DPS", "CRD", "POS", "PRF", "PRP", "ORD", "UNC", "VVN", "CJC", "AV0", "VVG")
_LONGEST_ANTECEDENT = 14


_BEGINNING = ("begin", "start", "resume", "commence")


def own_words(sentence: Parsed, index: int) -> list[int]:
    """The indices of the words of a clause and of those clauses that only say more of its event."""
    return list(sentence.once((own_words, index), lambda: _own_words(sentence, index)))


def _own_words(sentence: Parsed, index: int) -> list[int]:
    clause = sentence.clauses[index]
    found = _with_joined(sentence, index)
    if (over := first_to(sentence, clause)) is not None:
        found |= {
            i for i in over.own() if i < over.group.first or i > clause.group.last
        }  # no "first in Africa"
    for other in sentence.clauses:
        if other.parent == index and _is_apart(sentence, clause, other):
            found -= set(range(other.start, _past_holder(sentence, clause, other)))
    for other in sentence.clauses:
        found -= set(absolute_subject(sentence, other)) if other is not clause else set()
    for gap in gaps(sentence, clause):
        found -= set(range(gap.first, gap.last))  # "the first will open in May and the second by June"
    return sorted(
        _with_noun(sentence, clause, found - _unmet(sentence, clause) - _in_spite(sentence, clause))
        - due_aside(sentence, clause)
    )


def _past_holder(sentence: Parsed, clause: Clause, other: Clause) -> int:
    """Where a clause ends with the land behind its last place: "was seized and brought to Ica, Peru"."""
    tokens, at = sentence.tokens, other.end
    if not tokens[at - 1].text[0].isupper() or at + 1 >= clause.end or tokens[at].text != ",":
        return at
    last = next((i for i in range(at + 1, clause.end) if not tokens[i].is_name), clause.end)
    closes = last == clause.end or tokens[last].is_mark
    return last if closes and last > at + 1 else at


def due_aside(sentence: Parsed, clause: Clause) -> set[int]:
    """The indices of "due in Rome on Monday" in "The frigate, due there, turned back": it was not there."""
    tokens = sentence.tokens
    for i in range(clause.start + 1, clause.group.first):
        if tokens[i].lower in ("due", "bound") and tokens[i - 1].text == ",":
            ends = next((k for k in range(i, clause.group.first) if tokens[k].text == ","), i)
            later = (*sentence.times, *sentence.moments)
            behind = (t for t in later if tokens[ends].start < t.start < tokens[clause.end - 1].end)
            return set() if any(behind) else set(range(i, ends))  # "due on Monday, may come that evening"
    return set()


def _in_spite(sentence: Parsed, clause: Clause) -> set[int]:
    """The words of "despite a blast at Ica", "unlike in 2018" or "in connection with" it.

    That is what a thing neither was nor was at.
    """
    tokens = sentence.tokens
    for i in range(clause.start + 1, clause.end):
        low = tokens[i].lower
        if i <= clause.group.last and low != "unlike":
            continue  # "Norway, unlike in 2019, sent none"
        apart = low == "in" and tuple(t.lower for t in tokens[i : i + 3]) in _APART
        if apart or low in ("despite", "notwithstanding", "unlike"):
            return set(range(i, next((k for k in range(i, clause.end) if tokens[k].text == ","), clause.end)))
    return set()


_APART = (("in", "spite", "of"), ("in", "connection", "with"))


def _unmet(sentence: Parsed, clause: Clause) -> set[int]:
    """The words of “Failing a deal by Friday,” that open a clause: what they date would undo it.

    Or those of "Except for the one in Ica," and "Far from being sold in May," which was not so.
    """
    opens = [t.lower for t in sentence.tokens[clause.start : clause.start + 2]]
    if opens[0] not in _LACKING and opens not in _EXCEPTING:
        return set()
    comma = next((i for i in range(clause.start, clause.group.first) if sentence.tokens[i].text == ","), None)
    return set(range(clause.start, comma + 1)) if comma is not None else set()


_LACKING = ("failing", "barring", "absent", "without", "excepting", "excluding")
_EXCEPTING = (["except", "for"], ["apart", "from"], ["aside", "from"], ["other", "than"], ["far", "from"])


def _with_joined(sentence: Parsed, index: int) -> set[int]:
    """The words of a clause and of those that go on with it, and the dates that trail behind them."""
    clause = sentence.clauses[index]
    found = set(clause.own()) - set(trailing_date(sentence, clause))
    for other in sentence.clauses:
        if other.parent == index and is_joined_to_parent(sentence, other):
            found |= set(range(other.start, other.end))
        if other.parent == index:
            found |= set(trailing_date(sentence, other))
        if _is_bid(sentence, index, other):
            found |= set(range(other.start, other.end))
    if clause.parent is not None and is_had_done(sentence, clause):
        found |= set(sentence.clauses[clause.parent].own())
    return found


def _is_bid(sentence: Parsed, index: int, other: Clause) -> bool:
    """Whether another clause is what a second passive bids: "was fined and ordered to pay costs"."""
    clause = sentence.clauses[index]
    return other.parent == index and clause.shape is Shape.REDUCED and is_bidden(sentence, clause)


def _is_apart(sentence: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether a clause that hangs on another tells of an event of its own, mostly with its own date."""
    done = other.shape is Shape.PARTICIPLE and other.group.perfect
    done = (done or is_under_way(sentence, other) or follows_on(sentence, other)) and other is not clause
    denied = clause.group.lemma in words_of("denying-verbs")
    if (_is_charge(sentence, other) and not _serves(clause)) or (done and not denied):
        return True
    if other is not clause and (is_done_as_well(sentence, other) or _was_so_before(sentence, clause, other)):
        return True
    if _is_second_aim(sentence, clause, other):
        return True
    shortened = other.shape in (Shape.REDUCED, Shape.INFINITIVE) and other is not clause
    so = is_found_so(clause, other) or is_ordered_so(sentence, clause, other)
    apart = (shortened and not so) or shares_plan(sentence, other)
    apart = apart or (other is not clause and dates_deed(sentence, other))
    if not apart or not has_date(sentence, [span_of(sentence, other)]):
        return False
    tells_more = _describes(clause, other) or _says_which(sentence, clause, other)
    tells_more = tells_more or says_whose(sentence, other) or frames(sentence, other)
    return not (tells_more or is_bidden(sentence, clause))  # "were told to leave on Monday": of that day


def _is_second_aim(sentence: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether it is the second of two deeds planned: "offered to send a boat and to build a yard at Ica"."""
    second = other.shape is Shape.INFINITIVE and other.start == other.group.first > clause.group.last + 2
    aims = bool(clause.group.governors) and sentence.tokens[clause.group.last - 1].lower == "to"
    between = sentence.tokens[clause.group.last + 1 : other.start]
    joined = bool(between) and between[-1].lower == "and" and sentence.tokens[other.start].lower == "to"
    return second and aims and joined and any(t.is_noun for t in between)


def _was_so_before(sentence: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether words on the subject tell since when it was so: "a ship tied up since 2023 went to sea"."""
    plain = clause.group.tense is Tense.PAST and not (clause.group.perfect or clause.group.progressive)
    if other.shape is not Shape.REDUCED or not plain or other.end > clause.group.first:
        return False
    low, high = span_of(sentence, other)
    return any(low <= t.start < high and t.relation == "since" for t in sentence.times)


def _describes(clause: Clause, other: Clause) -> bool:
    """Whether a shortened clause only says what the object is: "seized a boat laden with arms on Monday"."""
    after = other.shape is Shape.REDUCED and other.start > clause.group.last
    return after and other.group.lemma in words_of("describing-verbs")


def _says_which(sentence: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether an infinitive only says what a thing is for, and a day after it is that of the main verb.

    So in "signed a deal to build a port on Monday", and not in "voted to strike on Friday".
    """
    noun = other.start > 0 and sentence.tokens[other.start - 1].is_noun
    past = clause.group.tense is Tense.PAST and not clause.group.governors
    if other.shape is Shape.INFINITIVE and noun and past and clause.group.lemma in _BEGINNING:
        return other.start > clause.group.last  # "began work to dredge the port in May"
    if other.shape is not Shape.INFINITIVE or not (noun and past) or other.start <= clause.group.last:
        return False
    low, high = span_of(sentence, other)
    times = [t for t in sentence.times if low <= t.start < high]
    return bool(times) and all(_is_day(t) for t in times)


def _is_day(timex: Timex) -> bool:
    """Whether a date is a day or a week gone by, or may be: "on Monday", "last week", and not "next week"."""
    ahead = timex.past is not None and timex.past[0].startswith("@+")
    return timex.unit in ("d", "w") and timex.relation in ("", "on") and not timex.to and not ahead


def _with_noun(sentence: Parsed, clause: Clause, found: set[int]) -> set[int]:
    """The words of a clause and of the noun it belongs to, but for participles that follow in a row."""
    found |= set(absolute_subject(sentence, clause))
    if clause.shape is Shape.REDUCED:
        found |= set(range(antecedent(sentence, clause), clause.end))
        for other in _next_in_series(sentence, clause):
            found -= set(range(other.start, other.end))
    if is_due(sentence, clause) or is_set_apart(sentence, clause):
        found |= set(range(_due_thing(sentence, clause), clause.start))
    if (first := cause(sentence, clause)) is not None:
        found |= set(range(first, clause.start))
    return found


def _is_charge(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle tells what somebody is fined or praised for, which was before: "for blocking"."""
    before = sentence.tokens[clause.start - 1].lower if clause.start else ""
    return clause.shape is Shape.PARTICIPLE and before in ("for", "over")


def _serves(clause: Clause) -> bool:
    """Whether something was shut or stopped "for refuelling", the time of which is then its own."""
    trigger = verb_trigger(clause.group.lemma)
    return trigger is not None and trigger.kind in (Kind.CLOSURE, Kind.OPENING, Kind.OPERATION)


def quote(sentence: Parsed, index: int, cut: int | None) -> tuple[int, int]:
    """The characters of the clause: without the "that" before it, or a condition from the word *cut* on."""
    clause = sentence.clauses[index]
    first, last = _opening(sentence, clause), _quoted_to(sentence, index)
    if cut is not None and cut > clause.group.last:
        last = cut
    second = [c.start for c in sentence.clauses if c.parent == index and shares_plan(sentence, c)]
    series = _next_in_series(sentence, clause) if clause.shape is Shape.REDUCED else []
    next_ones = (c for c in sentence.clauses if c is not clause)
    says = [
        c.start
        for c in next_ones
        if _only_says(sentence, c, last) or (c.parent == index and follows_on(sentence, c))
    ]
    last = min([last, *second, *says, *(c.start for c in series)])
    while last - 1 > clause.group.last and (
        sentence.tokens[last - 1].is_mark
        or sentence.tokens[last - 1].tag == "CJC"
        or (sentence.tokens[last - 1].lower == "only" and _opens_condition(sentence, last))
    ):
        last -= 1
    while first < clause.group.first and sentence.tokens[first].is_mark:
        first += 1
    return sentence.tokens[first].start, sentence.tokens[last - 1].end


def _quoted_to(sentence: Parsed, index: int) -> int:
    """The word behind what a clause is quoted with: what goes on with it, and what has its date behind."""
    last = sentence.clauses[index].end
    for other in sentence.clauses:
        inside = other.parent == index
        if (inside and is_joined_to_parent(sentence, other)) or _is_bid(sentence, index, other):
            last = max(last, other.end)
        if inside and (dated := trailing_date(sentence, other)):
            last = max(last, dated.stop)
    ruled = content_of(sentence, index) or mandate(sentence, index)
    return max(last, ruled.end) if ruled else last


def _only_says(sentence: Parsed, clause: Clause, last: int) -> bool:
    """Whether a participle at the end leads over to what is said next: ", saying that"."""
    bare = clause.shape is Shape.PARTICIPLE and clause.end == last and clause.end == clause.group.last + 1
    set_off = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    return bare and set_off and clause.group.lemma in words_of("reporting-verbs")


def _opens_condition(sentence: Parsed, at: int) -> bool:
    """Whether "when" or "if" stands at a word: "will reopen only when"."""
    return [t.lower for t in sentence.tokens[at : at + 1]] in (["when"], ["if"], ["once"], ["after"])


def _opening(sentence: Parsed, clause: Clause) -> int:
    """The first word that is quoted for a clause: that of the noun it belongs to, where it needs one."""
    if (harm := cause(sentence, clause)) is not None:
        return harm
    if clause.shape is not Shape.FINITE and absolute_noun(sentence, clause) is not None:
        return next(i for i in range(clause.start, -1, -1) if sentence.tokens[i].lower == "with")
    led = foreseen_subject(sentence, clause)
    led = without_at(sentence, clause) if led is None else led
    own = absolute_subject(sentence, clause)
    if (led := own.start if led is None and own else led) is not None:
        return led
    would = (who_would_have_it(sentence, clause) or seen_done(sentence, clause)) is not None
    would = would or first_to(sentence, clause) is not None or time_allowed(sentence, clause) is not None
    if clause.parent is not None and (is_had_done(sentence, clause) or would):
        return sentence.clauses[clause.parent].start
    if clause.shape is Shape.REDUCED:
        return antecedent(sentence, clause)
    if is_due(sentence, clause) or is_set_apart(sentence, clause):
        return _due_thing(sentence, clause)
    complement = clause.role is Role.COMPLEMENT and sentence.tokens[clause.start].tag == "CJT"
    return clause.start + 1 if complement else clause.start


def _due_thing(sentence: Parsed, clause: Clause) -> int:
    """The first word of what is due to do something: "a bridge at Ica, due to open in May"."""
    thing = subject_chunks(sentence, clause)[:1]
    if not thing:
        return clause.start - 1
    first = thing[0].words[0]
    return first - (first > 0 and sentence.tokens[first - 1].tag in ("AT0", "DPS"))


def _next_in_series(sentence: Parsed, clause: Clause) -> list[Clause]:
    """The participles after one that goes on with a passive: "was refused, granted and revoked"."""
    if clause.parent is None or not sentence.clauses[clause.parent].group.passive:
        return []
    after = sentence.clauses[clause.parent].group.last < clause.start
    return [
        c
        for c in sentence.clauses
        if after
        and c.shape is Shape.REDUCED
        and c.parent == clause.parent
        and c.start > clause.start
        and sentence.tokens[c.start - 1].tag == "CJC"
    ]


def antecedent(sentence: Parsed, clause: Clause) -> int:
    """Where the noun phrase begins that a shortened passive belongs to; else its own start."""
    tokens = sentence.tokens
    i = clause.start - 1
    joined = i >= 0 and (tokens[i].tag == "CJC" or bool(_next_in_series(sentence, clause)))
    if joined and clause.shape is Shape.REDUCED:
        return clause.start  # "developed and operated by": the noun is quoted for the first of them
    while i >= 0 and clause.start - i < _LONGEST_ANTECEDENT:
        token = tokens[i]
        comma = token.text == "," and i == clause.start - 1
        if token.start in sentence.timed or token.lower in ("after", "before", "following", "despite"):
            break  # "was awarded after a tender launched in May", "will leave in June under a plan agreed"
        if not (token.is_noun or token.tag in _NOMINAL or comma):
            break
        i -= 1
    first = i + 1
    while first < clause.start and tokens[first].tag in ("CJC", "PRP", "PRF", "AV0"):
        first += 1
    return first
