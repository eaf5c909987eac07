"""States to which something is granted, by their capitals or their names: "the base was let to Moscow"."""

from collections.abc import Iterator

from viewer.extract.grammar.words import is_among
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun

_GRANTING = frozenset("let lease rent cede grant award concede".split())
_HANDING = frozenset("hand give transfer return sell offer promise".split())
_CEDING = frozenset("hand transfer return sell lease cede".split())
_NOT_ITSELF = (Part.ADJECTIVE, Part.OWNER)
_FIXED = ("facilities", "structures", "land-nouns", "natural-features")
_LAND = frozenset("land site plot lease islet territory concession".split())


def recipients(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """The capitals and countries named as who gets what a clause tells of.

    A capital that a thing is handed to may be where it goes; of what is fixed to the ground it is the state.
    """
    lemma = clause.group.lemma
    stays = lemma in _HANDING and (is_fixed(sentence, clause) or given_place(sentence, clause, mentions))
    if not (lemma in _GRANTING or stays):
        return
    got: set[int] = set()
    for mention in sorted(mentions, key=lambda m: m.start):
        first = sentence.at(mention.start)
        owns = sentence.text[mention.end : mention.end + 2] in ("'s", "’s") or mention.part in _NOT_ITSELF
        if first is None or not clause.group.last < first < clause.end or owns:
            continue
        before = [t.lower for t in sentence.tokens[max(0, first - 2) : first]]
        joined = before[-1:] in (["or"], ["and"]) and first - 2 in got
        if (mention.kind == "capital" or mention.is_country) and (before[-1:] == ["to"] or joined):
            got.add(first)
            yield mention


def is_fixed(sentence: Parsed, clause: Clause) -> bool:
    """Whether what is done is done to a site or to land."""
    undergoes = clause.group.passive or clause.shape is Shape.REDUCED  # "the port, leased to Russia in 2017"
    about = subject_chunks(sentence, clause)[:1] if undergoes else []
    noun = object_noun(sentence, clause)
    heads = [*(chunk.words[-1] for chunk in about), *([] if noun is None else [noun])]
    words = [sentence.tokens[i].lemma.lower() for i in heads]
    return any(word in _LAND or (is_among(word, *_FIXED) and word != "hull") for word in words)


def given_place(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The town, port or island that is itself handed over or let: "leased Foo to a firm"; else none."""
    noun = object_noun(sentence, clause) if clause.group.lemma in _CEDING else None
    if noun is None or clause.group.passive:
        return ()
    end = sentence.tokens[noun].end
    given = (m for m in mentions if m.end == end and m.where.is_placed and not m.is_country)
    return tuple(m for m in given if m.start >= sentence.tokens[clause.group.last].end)[:1]
