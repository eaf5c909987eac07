"""What is meant by what was done to it: "the flooded airport" is the one of which a flood was told."""

from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import Spoken
from viewer.extract.grammar.tokens import Token

_LEAST = 4  # letters of a stem


def done_to(fit: list[Spoken], words: str, stop: int, around: Around) -> list[Spoken]:
    """Those of some places in whose sentences a participle of a phrase was told; all where none was.

    Args:
        fit: the places that its noun may mean.
        words: the phrase.
        stop: where it begins in the text.
        around: what was told before.
    """
    participle = next((w for w in words.lower().split()[1:-1] if w.endswith("ed")), "")
    stem = participle.removesuffix("ed").rstrip("e")
    if len(fit) < 2 or len(stem) < _LEAST:
        return fit
    told = [s for s in fit if _is_told_of(s, stem, stop, around)]
    return told or fit


def _is_told_of(spoken: Spoken, stem: str, stop: int, around: Around) -> bool:
    """Whether a verb or noun of that stem stands in a sentence that names the place."""
    named = [m.start for m in around.named_as(spoken.mention.where) if m.start < stop]
    return any(
        any(s.sentence.start <= start < s.sentence.end for start in named)
        and any(_tells(token, stem) for token in s.tokens)
        for s in around.told[:-1]
    )


def _tells(token: Token, stem: str) -> bool:
    return token.lower.startswith(stem) and (token.is_noun or token.tag[:1] == "V")
