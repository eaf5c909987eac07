"""Whether a clause tells for how long something was so, or since when it is."""

from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_TIES = frozenset(
    "link connect join serve depend rely belong own host support contribute separate cover include".split()
)


def stood_long(sentence: Parsed, clause: Clause) -> bool:
    """Whether a past says for how long, and where: "for nine years it stood in a siding"."""
    own = [sentence.tokens[i] for i in clause.own()]
    lengths = {d.start for d in sentence.durations if d.relation == "for"}
    placed = any(t.lower in ("in", "at", "on", "off", "near", "outside", "under") for t in own)
    return clause.group.tense is Tense.PAST and placed and any(t.start in lengths for t in own)


def for_long(sentence: Parsed, clause: Clause) -> bool:
    """Whether a past says for how long: "waited nine days for a berth"."""
    own = {sentence.tokens[i].start for i in clause.own() if i > clause.group.last}
    lasted = any(d.start in own for d in sentence.durations)
    return lasted and clause.group.tense is Tense.PAST and not clause.group.modal


def ties_since(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says since when two things are tied: "since 2004 cables have linked them"."""
    group, own = clause.group, {sentence.tokens[i].start for i in clause.own()}
    ties = group.lemma in _TIES and group.perfect and not group.negated
    return ties and any(t.relation == "since" and t.start in own for t in sentence.times)
