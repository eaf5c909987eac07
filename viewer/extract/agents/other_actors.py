"""Those who act in a clause and whom its names do not give: capitals, owners, agents told in passing."""

from collections.abc import Iterator

from viewer.extract.agents import actors
from viewer.extract.agents.recipients import recipients
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.inner_agents import acts_through
from viewer.extract.syntax.named_things import owns_role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun

_STATES = ("country", "capital")
_ACTS = frozenset(
    "bid offer choice decision plan proposal demand request threat claim refusal promise pledge objection "
    "veto ambassador envoy delegation troop soldier warship fund operator utility negotiator".split()
)
_SIDES = frozenset(
    "quarrel dispute war rivalry feud row peace partnership alliance cooperation tie relation".split()
)
_REACH = 8  # words before a relative that it may be told of
_WITH = ("with", "against", "between")


def others(
    sentence: Parsed, index: int, mentions: tuple[Mention, ...], proper: frozenset[str]
) -> tuple[str, ...]:
    """The names of those, in the order of the rules: states by their capital, owners, agents, parties.

    `proper` are words that the article writes with a capital amid its sentences.
    """
    clause = sentence.clauses[index]
    found = [
        *_capitals(sentence, clause, mentions),
        *_owners(sentence, clause, mentions, proper),
        *_agents(sentence, index, mentions),
        *_between(sentence, clause, mentions),
        *_sent(sentence, clause, mentions),
        *(m.where.name for m in recipients(sentence, clause, mentions)),
    ]
    return tuple(dict.fromkeys(found))


def _placed(
    sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]
) -> Iterator[tuple[int, int, Mention]]:
    """The countries and capitals named in a clause: first and last word, last excluded, and the mention."""
    own = set(clause.own())
    for mention in mentions:
        first = sentence.at(mention.start)
        if mention.kind not in _STATES or mention.part is Part.ADJECTIVE or first not in own:
            continue
        last = next(
            (i for i in range(first, len(sentence.tokens)) if sentence.tokens[i].start >= mention.end),
            len(sentence.tokens),
        )
        yield first, last, mention


def _capitals(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """A capital that decides, or with which somebody deals: "Quito, for its part, plans to close it"."""
    tokens = sentence.tokens
    chunks = subject_chunks(sentence, clause)
    subject = set(chunks[0].words) if chunks else set[int]()
    willed = clause.group.lemma in words_of("willed-verbs") or bool(clause.group.governors)
    acts = not clause.group.passive and clause.group.lemma not in words_of("suffering-verbs")
    acts = acts and (willed or object_noun(sentence, clause) is not None)
    for first, _, mention in _placed(sentence, clause, mentions):
        if mention.kind != "capital":
            continue
        named = first in subject and all(
            tokens[i].is_name or tokens[i].lower == "and" for i in subject if tokens[i].tag != "PUN"
        )
        dealt = first > 1 and tokens[first - 1].lower in _WITH and _deals(sentence, clause, first - 2)
        passive = clause.group.passive or clause.shape is Shape.REDUCED
        by = first > 1 and tokens[first - 1].lower == "by" and passive
        if (named and acts) or dealt or by:
            yield mention.where.name
        if named and acts:
            yield from _beside_it(sentence, subject, mentions)


def _beside_it(sentence: Parsed, subject: set[int], mentions: tuple[Mention, ...]) -> Iterator[str]:
    """The other seats of governments that act with a capital: "Addis Ababa and Hargeisa signed it"."""
    joined = any(sentence.tokens[i].lower == "and" for i in subject)
    for mention in mentions if joined else ():
        if sentence.at(mention.start) in subject and mention.part in (Part.LOCATION, Part.OTHER):
            yield mention.where.name


def _deals(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether the noun before "with" is of a deal, talks or a quarrel, or the verb of agreeing."""
    noun = sentence.tokens[at]
    return clause.group.lemma in ("sign", "agree", "negotiate", "talk", "side", "confer") or _is_of_two(
        noun.lemma
    )


def _is_of_two(noun: str) -> bool:
    return noun.lower() in _SIDES or is_among(noun.lower(), "pacts", "talks")


def _owners(
    sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...], proper: frozenset[str]
) -> Iterator[str]:
    """Whose body or envoy acts: "Norway's oil fund", "Tokyo's bid"; and a firm whose works is told of."""
    chunks = subject_chunks(sentence, clause)
    if not chunks:
        return
    words = chunks[0].words
    owns = next((k for k, i in enumerate(words) if sentence.tokens[i].tag == "POS"), None)
    if not owns or owns_role(sentence.tokens, words[owns]):
        return
    head = sentence.tokens[words[-1]].lemma.lower()
    lower = sentence.tokens[words[-1]].text.islower()
    first = words[0]
    placed = {f: m.where.name for f, _, m in _placed(sentence, clause, mentions)}
    if first in placed:
        if lower and (head in _ACTS or is_among(head, "envoys")):
            yield placed[first]
        return
    there = any(m.start == sentence.tokens[first].start for m in mentions)
    named = sentence.tokens[first].tag == "NP0" or sentence.tokens[first].text in proper
    if owns == 1 and named and not there and lower:
        yield sentence.tokens[first].text


def _agents(sentence: Parsed, index: int, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """By whom what acts was lent or led: "cranes lent by Orbis reached it", "talks called by Quito ended"."""
    clause = sentence.clauses[index]
    for inner in sentence.clauses:
        if inner.parent != index or inner.shape is not Shape.REDUCED or inner.start > clause.group.first:
            continue
        if not acts_through(inner):
            continue
        by = next((i for i in inner.after if sentence.tokens[i].lower == "by"), None)
        if by is None or by > clause.group.first:
            continue
        after = [i for i in range(by + 1, clause.group.first)]
        yield from actors.names_in(sentence, after, mentions)
        starts = {sentence.tokens[i].start for i in after[:2]}
        yield from (m.where.name for m in mentions if m.start in starts and m.part is not Part.ADJECTIVE)


def _sent(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """The state that those come from who act: "observers from Togo are patrolling the border"."""
    chunks = subject_chunks(sentence, clause)
    heads = {i for c in chunks for i in c.words if is_among(sentence.tokens[i].lemma.lower(), "seconded")}
    for first, _, mention in _placed(sentence, clause, mentions):
        sent = first > 1 and first - 2 in heads and sentence.tokens[first - 1].lower == "from"
        if sent and mention.is_country:
            yield mention.where.name


def _before_relative(
    sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]
) -> Iterator[tuple[int, int, Mention]]:
    """The states right before a relative: "talks between Togo and Benin, which broke off"."""
    chain, above = clause, clause
    while chain.role is Role.COORDINATE and chain.parent is not None:
        chain = sentence.clauses[chain.parent]
    if chain.role is not Role.RELATIVE or chain.parent is None:
        return
    above = sentence.clauses[chain.parent]
    for first, last, mention in _placed(sentence, above, mentions):
        if chain.start - _REACH <= first < chain.start:
            yield first, last, mention


def _between(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """The two states of "the pact between Togo and Benin"."""
    tokens = sentence.tokens
    placed = [*_placed(sentence, clause, mentions), *_before_relative(sentence, clause, mentions)]
    for first, last, mention in placed:
        of_two = first > 1 and tokens[first - 1].lower == "between" and _is_of_two(tokens[first - 2].lemma)
        if of_two:
            yield mention.where.name
            yield from (m.where.name for f, _, m in placed if f == last + 1 and tokens[last].lower == "and")
