"""Whom a sentence credits with what it says: "the minister" of "the minister said on Monday that"."""

from viewer.extract.grammar.ways_off import is_way_off
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.home_towns import thing_behind_home
from viewer.extract.syntax.parsing import Parsed

_OPENING = ("CJC", "CJS", "CJT", "AV0", "AVQ", "DTQ", "PNQ")  # before a subject, and no part of it
_RELATIVES = ("that", "which", "who", "whose", "where")


def speaker(sentence: Parsed, clause: Clause) -> str | None:
    """Who speaks in an "X said" clause, without article or what stands after a comma; None for "he"."""
    inner = (c.start for c in sentence.clauses if c.role is Role.RELATIVE and clause.start < c.start)
    indices = list(range(clause.start, min((clause.group.first, *inner))))
    if indices and clause.role is Role.TIME and sentence.tokens[indices[0]].lower == clause.marker:
        indices = indices[1:]  # "rose after Berlin said it would"
    after = list(range(clause.group.last + 1, clause.end))
    denial = indices and sentence.tokens[indices[0]].lower in ("denial", "denials")
    if denial and clause.group.lemma == "come":  # "Denials that it had sunk came from the owner"
        led = [i for i in after if sentence.tokens[i].lower == "from"]
        return _phrase(sentence, [i for i in after if i > led[0]]) if led else None
    if clause.role is Role.ATTRIBUTION and not indices:
        indices = after
    return _phrase(sentence, indices)


def _phrase(sentence: Parsed, indices: list[int]) -> str | None:
    tokens = sentence.tokens
    while indices and (tokens[indices[0]].is_mark or tokens[indices[0]].tag in _OPENING):
        indices = indices[1:]
    while indices and tokens[indices[-1]].lower in ("neither", "both", "either"):
        indices = indices[:-1]  # "the ministry neither confirmed nor denied"
    thing = thing_behind_home(tokens, indices[0] + 1) if indices else None
    indices = [i for i in indices if i >= (thing or 0)]
    comma = next((k for k, i in enumerate(indices) if tokens[i].text in (",", "—", "–")), len(indices))
    led = comma and (tokens[indices[0]].tag == "PRP" or any(is_way_off(tokens, i) for i in indices[:comma]))
    if led and comma < len(indices):  # "Some 50 km from Suva, the army said"
        return _phrase(sentence, indices[comma + 1 :])
    if indices and tokens[indices[0]].tag in ("VVN", "VVG"):  # "Asked about the strike, the minister said"
        rest = [indices[k + 1 :] for k, i in enumerate(indices[:-1]) if tokens[i].text == ","]
        said = (
            part for part in rest if tokens[part[0]].tag[:1] not in "VDPC" or tokens[part[0]].tag == "DPS"
        )
        return _phrase(sentence, next(said, []))
    if behind := _behind_time(sentence, indices, comma):
        return _phrase(sentence, behind)
    indices = indices[:comma]
    if not indices or tokens[indices[0]].tag in ("PNP", "PRP", "PRF") or tokens[indices[-1]].tag == "PNP":
        return None
    timed = next((k for k, i in enumerate(indices) if _is_time(sentence, tokens[i].start)), len(indices))
    relative = next((k for k, i in enumerate(indices) if k and tokens[i].lower in _RELATIVES), len(indices))
    indices = indices[: min(timed, relative)]
    while indices and tokens[indices[-1]].tag in ("PRP", "PRF", "AV0", "AT0", "VVN", "VVD"):
        indices = indices[:-1]  # "a report published on Monday"
    return sentence.words(indices[0], indices[-1] + 1) if indices else None


def _behind_time(sentence: Parsed, indices: list[int], comma: int) -> list[int]:
    """The words behind the time that they open with: "An hour later, a diver", "On 22 April the army"."""
    tokens = sentence.tokens
    times = (*sentence.times, *sentence.moments)
    opening = next((t for t in times if indices and t.opens_at == tokens[indices[0]].start), None)
    if opening is None or comma < len(indices):
        return indices[comma + 1 :] if opening else []
    rest = [i for i in indices if tokens[i].start >= opening.end]
    return rest if rest and (tokens[rest[0]].is_noun or tokens[rest[0]].tag in ("AT0", "DPS", "AJ0")) else []


def _is_time(sentence: Parsed, start: int) -> bool:
    return any(t.start <= start < t.end for t in sentence.times)
