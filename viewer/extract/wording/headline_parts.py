"""Phrases of a clause as parts of a headline: names whole, numbers with what bounds them, no prices."""

from collections.abc import Iterable

from viewer.extract.grammar.numbers import SCALES
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Shape
from viewer.extract.syntax.names_within import units
from viewer.extract.syntax.number_bounds import bound_before, counted_units, is_count
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.wording.drafts import Part

_HELD = ("share", "shares", "stock")  # which are nothing without what they are in
_BESIDE = ("next", "close", "adjacent")  # what "to" stands behind in a preposition of two words
_NEARNESS = ("proximity", "vicinity", "neighbourhood", "neighborhood")  # "in the vicinity of": near


def parts_of(sentence: Parsed, found: Iterable[Chunk]) -> list[Part]:
    """The phrases in order; what only counts is joined to what it counts: "two of the ships" is two ships."""
    made: list[Part] = []
    for chunk in found:
        words = counted_units(
            _bounded(sentence, unit[0], chunk.lead)
            + _own_article(sentence, unit[0])
            + _share(sentence, unit[0])
            + "".join(_spaced(sentence, unit))
            for unit in units(sentence, _without_price(sentence, chunk))
        )
        lead = _led(sentence, chunk)
        counts = lead == "of" and bool(made) and _is_quantity(made[-1]) and not _is_owned(sentence, chunk)
        if counts and not any(is_count(word) for word in words):
            made[-1] = Part([*made[-1].units, *words], made[-1].lead, made[-1].is_needed)
            continue
        if lead in ("to", "of") and made and made[-1].lead == "in" and made[-1].units[-1] in _NEARNESS:
            made[-1] = Part(words, "near")
            continue
        owned = lead == "in" and bool(made) and made[-1].units[-1].lower() in _HELD
        needed = lead.endswith("of") or owned or (not lead and not made)
        deed = bool(lead) and _is_deed(sentence, chunk)
        made.append(Part(words, lead, needed, _joins_modifiers(sentence, chunk), is_deed=deed))
    return made


def _is_deed(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase begins with the verb of a participle: "of ignoring warnings"."""
    first = chunk.words[0]
    gerund = sentence.tokens[first].tag == "VVG"
    return gerund and any(c.start == first and c.shape is Shape.PARTICIPLE for c in sentence.clauses)


def _is_owned(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase says whose its things are: "two of Ana's cousins" are not "two Ana's cousins"."""
    return any(sentence.tokens[i].tag == "POS" for i in chunk.words)


def _led(sentence: Parsed, chunk: Chunk) -> str:
    """The preposition of a phrase, be it of two words: "next to"; empty where it has none."""
    if chunk.lead is None:
        return ""
    lead = sentence.tokens[chunk.lead].lower
    before = sentence.tokens[chunk.lead - 1].lower if chunk.lead else ""
    if lead == "of" and before in ("those", "that") and chunk.lead > 1:
        over = sentence.tokens[chunk.lead - 2]
        if over.tag == "PRP":
            return f"{over.lower} {before} of"  # "rose past those of coal"
        return f"{before} of" if over.tag[:2] == "VV" else lead  # "its bid undercut those of two rivals"
    return f"{before} {lead}" if lead == "to" and before in _BESIDE else lead


def _joins_modifiers(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether "and" or "or" joins what stands before one noun: "civil and military uses"."""
    tokens = [sentence.tokens[i] for i in chunk.words]
    joint = next((i for i, token in enumerate(tokens) if token.lower in ("and", "or")), 0)
    if not 0 < joint < len(tokens) - 2 or tokens[-1].tag != "NN2":
        return False
    before = tokens[joint - 1]
    is_several = tokens[0].tag == "CRD" and tokens[0].lower not in ("1", "one")
    return before.tag == "AJ0" or (is_several and before.tag in ("NN1", "NN0", "NP0"))


def _without_price(sentence: Parsed, chunk: Chunk) -> tuple[int, ...]:
    """“Orbis's $1.3 billion port” is its port, since the price is a quantity; a price alone stays."""
    tokens = [sentence.tokens[i] for i in chunk.words]
    at = next((k for k, token in enumerate(tokens) if token.text[-1] in "$€£¥"), None)
    if at is None:
        return chunk.words
    behind = range(at + 1, len(tokens))
    rest = next((k for k in behind if not _is_amount(tokens[k])), None)
    if rest is None:
        return chunk.words
    return (*chunk.words[:at], *chunk.words[rest:])


def _is_amount(token: Token) -> bool:
    return token.tag == "CRD" or token.lower in SCALES or token.text[0].isdigit()  # "212-million"


def ungoverned(parts: list[Part]) -> list[Part]:
    """The phrases, the first without the preposition that another clause has before it."""
    if parts:
        parts[0].lead = ""
    return parts


def named(subject: str) -> Part:
    """A subject told before as a phrase of its own: what "and" adds may go where it is too long."""
    first, joint, more = subject.partition(" and ")
    return Part([first, "and", more] if joint else [subject])


def _bounded(sentence: Parsed, first: int, lead: int | None) -> str:
    bound = bound_before(sentence, first, lead)
    if bound and lead is not None and bound == sentence.tokens[lead].lower:
        return ""  # "spread over 50 places": said once
    return f"{bound} " if bound else ""


def _own_article(sentence: Parsed, first: int) -> str:
    """The article that is part of a name, and so has a capital: "a court in The Hague"."""
    tokens = sentence.tokens
    inside = first - 1 > sentence.opening and tokens[first - 2].text.islower()
    return "The " if inside and tokens[first - 1].text == "The" and tokens[first].is_name else ""


def _share(sentence: Parsed, first: int) -> str:
    """The word without which a headline would say it of all: "few ships", "every second ship"."""
    before = [t.lower for t in sentence.tokens[max(0, first - 2) : first]]
    if before[-1:] == ["every"] and sentence.tokens[first].tag == "ORD":
        return "every "
    if before[-1:] == ["each"] and sentence.tokens[first].lower == "other":
        return "each "  # "ran into each other"
    return "few " if before[-1:] == ["few"] and before[0] not in _SOME else ""


_SOME = ("a", "the", "these", "those", "last", "past", "next", "first")  # "a few" are some


def _is_quantity(part: Part) -> bool:
    """Whether a phrase only counts what follows: "two of the ships" are two; "one of" needs its "of"."""
    if len(part.units) != 1:
        return False
    number = part.units[0].split(" ")[-1].lower()
    return number != "one" and (number.isdigit() or number in words_of("counting-words"))


def _spaced(sentence: Parsed, unit: list[int]) -> Iterable[str]:
    """The words of a name with the spaces of the text between them; a capital that opens a sentence goes."""
    for k, i in enumerate(unit):
        if k and sentence.tokens[unit[k - 1]].end != sentence.tokens[i].start:
            yield " "
        token = sentence.tokens[i]
        opens = i == sentence.opening and len(unit) == 1 and _is_plain(token)
        yield token.text.lower() if opens else token.text


def _is_plain(token: Token) -> bool:
    """Whether a word has its capital only from opening the sentence: one noun alone may be a name."""
    if token.tag == "NN1" and not token.lower.endswith("ing") and not noun_trigger(token.lower):
        return False
    joined = token.text.rpartition("-")[2][:1].isupper() and "-" in token.text  # "Franco-German"
    return token.text.istitle() and token.tag != "NP0" and not joined
