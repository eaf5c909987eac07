"""States that act, which are never as far off as where they build or bomb."""

import re

from viewer.extract.claims.dated import comma_before
from viewer.extract.claims.scene import Around
from viewer.extract.claims.things import phrase_ending
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.verbs import clause_at
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention, Part
from viewer.geo.entry import Kind
from viewer.model.where import Precision, Where

_STANDING = frozenset(
    "be lie stand sit remain face border begin start end reach extend stretch come get".split()
)


def past_state(end: End | None, match: re.Match[str], around: Around) -> End | None:
    """What a distance is told of, where a state that does something was taken for it.

    Behind a comma that is the nearest spot; else what the words before name, which lies nowhere.
    """
    state = around.named_at(end.start) if end else None
    if end is None or state is None or not _is_state(state) or not _acts(state, match, around):
        return end
    comma = comma_before(match, state.end)
    near = [m for m in around.between(state.end, match.start()) if is_spot(m) and m.part is not Part.ACTOR]
    if near and comma:
        return around.end(near[-1])
    stop = comma or match.start()
    before = [t for t in around.sentence.tokens if state.end <= t.start and t.end <= stop]
    nouns = [i for i, t in enumerate(before) if t.is_noun and t.start not in around.sentence.timed]
    if nouns:
        return phrase_ending(before[: nouns[-1] + 1], match.string)
    return End(Where("the place meant"), match.start(), match.start(), "the place meant")


def _is_state(mention: Mention) -> bool:
    """Whether it is a country or the seat of a government, which does something."""
    is_wide = mention.where.precision is Precision.COUNTRY or mention.kind == Kind.CAPITAL
    return is_wide and mention.part is Part.ACTOR


def _acts(state: Mention, match: re.Match[str], around: Around) -> bool:
    """Whether a verb of doing stands between a state and a distance."""
    if state.start < around.sentence.sentence.start:
        return False  # "A chart puts it 20 miles from", of what the sentence before tells of
    clause = clause_at(around.sentence, match.start())
    if clause is None or clause.group.passive or clause.group.lemma in _STANDING:
        return False
    return state.end <= around.sentence.tokens[clause.group.head].start < match.start()
