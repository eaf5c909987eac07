"""Relatives without a "that": "the deal the two signed in May expired", "repaired the quay it had built"."""

from viewer.extract.grammar.contact_pasts import opens_contact, subject_start
from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.markers import is_contact
from viewer.extract.syntax.roles import Role
from viewer.extract.syntax.said_words import says_of_it
from viewer.extract.syntax.verbs import VerbGroup

_OF_THING = ("AT0", "DT0", "DPS", "AJ0", "CRD", "ORD", "NN0", "NN1", "NN2")
_OTHERS = ("CJ", "PN", "DT", "EX", "TO")  # what opens another clause, or is its subject


def contact_in_subject(
    tokens: tuple[Token, ...], first: int, group: VerbGroup, verbs: list[VerbGroup]
) -> tuple[int, Role] | None:
    """Where a relative without "that" opens in the subject of the sentence, whose own verb is still to come.

    Args:
        tokens, first: the sentence, and its first word behind a dateline.
        group: the first finite verb.
        verbs: all of them.
    """
    at = _opens(tokens, first, group)
    if at is None or any(token.tag not in _OF_THING for token in tokens[first:at]):
        return None
    group = _told(tokens, group, verbs)
    later = next((verb for verb in verbs if verb.first > group.last), None)
    between = tokens[group.last + 1 : later.first] if later else ()
    if later is None or any(t.is_mark or t.tag[:2] in _OTHERS for t in between):
        return None
    object_follows = bool(between) and between[0].tag not in ("PRP", "AV0", "AVP")
    return None if object_follows else (at, Role.RELATIVE)


def _told(tokens: tuple[Token, ...], group: VerbGroup, verbs: list[VerbGroup]) -> VerbGroup:
    """The verb of what is said of the thing, else the verb: "the bridge Peru says Chile hit has reopened"."""
    inner = next((verb for verb in verbs if verb.first > group.last), None)
    return inner if inner is not None and says_of_it(tokens, group, inner) else group


def contact_behind_verb(
    tokens: tuple[Token, ...], low: int, group: VerbGroup, *, awaits_main: bool
) -> tuple[int, str] | None:
    """Where a relative without "that" opens that says which thing something is done to, and its marker.

    Args:
        tokens, low: the sentence, and the first word behind the verb before.
        group: the verb of the relative.
        awaits_main: whether a main clause is still to come, which may be the one of this verb.
    """
    if is_contact(tokens, low, group):
        return group.first - 1, ""
    at = None if awaits_main else _opens(tokens, low, group)
    done_to = at is not None and all(token.tag in _OF_THING for token in tokens[low:at])
    return (at, "that") if at is not None and done_to else None


def _opens(tokens: tuple[Token, ...], low: int, group: VerbGroup) -> int | None:
    if group.passive:
        return None  # a thing that something is done to is no object of it
    tags = [token.tag for token in tokens]
    at = subject_start(tags, tokens, group.first)
    return at if at is not None and at > low and opens_contact(tags, tokens, at) else None
