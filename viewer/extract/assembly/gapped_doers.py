"""Second doers that share the verb of the first: "Iran struck Erbil on Monday and Turkey Zakho on Friday"."""

from dataclasses import replace

from viewer.extract.finding.candidates import Candidate
from viewer.extract.finding.gapping import THING_OPENERS, Gap, second_doer
from viewer.extract.grammar.inflection import third_person
from viewer.extract.locating import scene
from viewer.extract.names.mention import Mention
from viewer.extract.names.places import Part
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.model.event import Cue


def by_second(
    sentence: Parsed,
    clause: Clause,
    gap: Gap,
    events: tuple[Candidate, Candidate],
    *,
    named: tuple[Mention, ...],
) -> Candidate:
    """The event of a gap, done by the country that it names where that is another than the clause has.

    Args:
        sentence, clause: the clause with the verb.
        gap: the words of the second event.
        events: what the clause tells, and what the gap tells of whoever does that.
        named: the places that the sentence names.
    """
    first, second = events
    doer = _country_at(sentence, gap.first, named)
    named_to = second_doer(sentence, gap.first, gap.last)
    if doer is None and named_to > gap.first and not clause.group.passive:
        return replace(second, who=(sentence.words(gap.first, named_to),))  # "and Volvo its stake in May"
    if doer is None or clause.group.passive:
        return second
    name, tokens = doer.where.name, sentence.tokens
    low, stop = _done_to(sentence, gap, doer.end)
    if low < stop and (tokens[low].is_name or tokens[low].tag in THING_OPENERS):
        rest = " ".join(t.text for t in tokens[low:stop] if t.tag != "AT0")
        where = scene.places_of(sentence, list(range(low, gap.last)), named)
        kept = tuple(cue for cue in second.cues if cue.field != "where")
        why = tuple(Cue("where", m.where.name, m.reason) for m in where[:1])
        told = f"{name} {third_person(clause.group.lemma)} {rest}"
        return replace(second, what=told, who=(name,), where=where, cues=(*kept, *why))
    subject = _country_at(sentence, clause.start, named)
    thing = object_noun(sentence, clause)
    if low < stop or subject is None or thing is None or tokens[thing].is_name:
        return second  # "visited Peru in May and Chile in June"
    told = first.what.replace(subject.where.name, name, 1)
    return replace(second, what=told, who=(name,), where=first.where, cues=first.cues)


def _country_at(sentence: Parsed, at: int, named: tuple[Mention, ...]) -> Mention | None:
    """The country whose name begins at a word; no adjective."""
    found = next((m for m in named if m.start == sentence.tokens[at].start), None)
    return found if found and found.is_country and found.part is not Part.ADJECTIVE else None


def _done_to(sentence: Parsed, gap: Gap, end: int) -> tuple[int, int]:
    """The words of a gap between the name that ends at a character and the date."""
    low = next((i for i in range(gap.first, gap.last) if sentence.tokens[i].start >= end), gap.last)
    opens = (i for i in range(low, gap.last) if sentence.tokens[i].start >= gap.time.start)
    stop = next((i for i in range(low, gap.last) if i in sentence.dated), gap.last)
    stop = min(stop, next(opens, stop))  # "the following June"
    leads = stop > low and sentence.tokens[stop - 1].tag == "PRP"  # "in" of "in June"
    return low, stop - leads
