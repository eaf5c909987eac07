"""Events of which no headline could be made that tells a reader anything."""

from viewer.extract.finding.candidates import Candidate
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.wording.headlines import is_nameless
from viewer.model.event import Certainty

_ASIDE = frozenset("to out in on at from into up off over for back away with through".split())


def is_unsaid(made: Candidate, what: Occurrence) -> bool:
    """Whether nobody could say what an event is: "They were talking", "come to the door"."""
    ours = (
        made.what.partition(" ")[0] in ("We", "I", "You") and made.verdict.certainty is not Certainty.DENIED
    )
    words = made.what.lower().split(" ")
    bare = what.noun is None and words[0] == what.verb.replace("_", " ").split(" ")[0]
    bare = bare and what.verb != "begin" and words[1:2] != [] and words[1] in _ASIDE
    done = (is_nameless(made.what) or bare) and made.verdict.certainty is Certainty.OCCURRED
    return not made.what or ((done or ours) and not made.is_dated)
