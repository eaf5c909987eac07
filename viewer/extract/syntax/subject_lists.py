"""Subjects that are lists: of "Fiji, Tonga and Samoa signed" all three, and not the first alone."""

from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.parsing import Parsed


def with_list(sentence: Parsed, found: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """The phrases before a verb, those that commas and a last "and" join at the front as one.

    A comma after the last of them closes an apposition, and "Orbis, a yard, and Vega" is one too.
    """
    size = next((k for k, chunk in enumerate(found) if k and not _goes_on(sentence, chunk)), len(found))
    last = next((k for k in range(1, size) if _ends_list(sentence, found[k])), None)
    if last is None or found[0].lead is not None or not found[0].is_noun:
        return found
    after = found[last].words[-1] + 1
    if sentence.tokens[after].is_mark or any(_joint(sentence, chunk) for chunk in found[:last]):
        return found
    words: list[int] = []
    for chunk in found[: last + 1]:
        words += [words[-1] + 1, *chunk.words] if words else chunk.words
    return (Chunk(tuple(words), None, found[0].breaks), *found[last + 1 :])


def _goes_on(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase follows the one before with nothing but a comma, and an article of its own."""
    first = chunk.words[0]
    opens = first - 1 if sentence.tokens[first - 1].tag in ("AT0", "DPS") else first
    comma = opens > 0 and sentence.tokens[opens - 1].text == ","
    return chunk.lead is None and chunk.is_noun and comma


def _ends_list(sentence: Parsed, chunk: Chunk) -> bool:
    return 0 < _joint(sentence, chunk) < len(chunk.words) - 1


def _joint(sentence: Parsed, chunk: Chunk) -> int:
    """Where "and" stands among the words of a phrase; 0 where it has none."""
    return next((k for k, i in enumerate(chunk.words) if sentence.tokens[i].lower == "and"), 0)
