"""A second passive that shares the auxiliary of the first and tells of its own act: "and taken to Ica"."""

from viewer.extract.meaning.told_plainly import BIDDING, is_bidden
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.doers import is_second_verb
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_WHITHER = ("to", "into", "in", "at", "near", "on", "off", "aboard")


def is_done_as_well(sentence: Parsed, clause: Clause) -> bool:
    """Whether a second passive has a place of its own or bids: "arrested in Lima and taken to Ica"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    if over is None or clause.shape is not Shape.REDUCED or not over.passive or clause.start < over.last:
        return False
    last = clause.group.last
    if clause.group.lemma in BIDDING and [t.tag for t in sentence.tokens[last + 1 : last + 2]] == ["TO0"]:
        return is_second_verb(sentence, clause)  # "was fined and ordered to pay costs"
    says_more = any(t.tag == "PRP" for t in sentence.tokens[over.last + 1 : clause.start])
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    there = len(after) > 1 and after[0].lower in _WHITHER and after[1].text[0].isupper()
    there = there and after[1].start not in {sentence.tokens[i].start for i in sentence.dated}
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    timed = any(low <= t.start < high for t in (*sentence.moments, *sentence.times))  # which is told by that
    return says_more and there and not timed and is_second_verb(sentence, clause)


def bid(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """What a second passive bids: "were arrested and told to leave"; None where it bids nothing."""
    bids = is_bidden(sentence, clause) and is_done_as_well(sentence, clause)
    return Occurrence(Kind.DECISION, "order") if bids else None
