"""What the "it" or "them" of the next clause may mean: what something was done to."""

from dataclasses import replace
from itertools import takewhile

from viewer.extract.chunks import Chunk, chunks
from viewer.extract.clauses import Clause
from viewer.extract.complements import complements
from viewer.extract.headline_parts import parts_of
from viewer.extract.headlines import after_verb
from viewer.extract.parsing import Parsed
from viewer.extract.words import words_of


def things(sentence: Parsed, clause: Clause) -> tuple[str, ...]:
    """What the "it" or "them" of the next clause may mean: the object, and what stands after it.

    A noun that the verb only makes its own ("find fault with the lights") is no thing that "it" could mean.
    """
    after = chunks(sentence, after_verb(sentence, clause))
    if not any(c.lead is None and c.is_noun for c in complements(sentence, clause, after)):
        return ()
    found = [c for c in takewhile(lambda chunk: not chunk.breaks, after) if c.is_noun]
    found = [c for c in found if not (_says_where(sentence, c) or _is_weather(sentence, c))]
    found = [c for c in found if sentence.tokens[c.words[-1]].tag not in ("CRD", "NN0")]  # "at 4.0%"
    measures = words_of("time-nouns") | words_of("currencies")  # "25 cents"
    found = [c for c in found if sentence.tokens[c.words[-1]].lemma.lower() not in measures]
    kept = [replace(c, lead=None) for c in found[:2] if c.lead is not None or not _lacks_article(sentence, c)]
    return tuple(part.text for chunk in kept for part in parts_of(sentence, [chunk])[:1])


def _is_weather(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase behind a preposition is of what befell a thing: "ran aground in a storm"."""
    return chunk.lead is not None and sentence.tokens[chunk.words[-1]].lemma.lower() in words_of("phenomena")


def _says_where(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is a name behind a word for where: "near Ica"."""
    lead = sentence.tokens[chunk.lead].lower if chunk.lead is not None else ""
    return lead in ("in", "at", "near", "off", "on") and sentence.tokens[chunk.words[-1]].is_name


def _lacks_article(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is one common noun in the singular without an article: "fault", "custody"."""
    word = sentence.tokens[chunk.words[0]]
    at = chunk.words[0] - 1
    while at > 0 and sentence.tokens[at].tag in ("AJ0", "ORD"):
        at -= 1  # "its key rate"
    before = sentence.tokens[at] if at >= 0 else None
    has_article = before is not None and before.tag in ("AT0", "DPS", "DT0", "CRD", "POS")
    return len(chunk.words) == 1 and word.tag == "NN1" and not word.text[:1].isupper() and not has_article
