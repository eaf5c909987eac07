"""Which words read as pasts are participles that only say which: "a siren sold in May was broken"."""

from viewer.extract.grammar.no_sooner import said_past_day
from viewer.extract.grammar.past_asides import NOUNS
from viewer.extract.grammar.plain_pasts import is_of_object_relative
from viewer.extract.grammar.tokens import AUXILIARY_TAGS, FINITE_OR_DO_TAGS, NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import is_among, words_of

_NEEDED = frozenset("needed required used meant designed intended raised".split())


def is_participle(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """“bonds backed by a levy are to cover”, "the agreement, concluded on Thursday, is"."""
    if said_past_day(tags, words, at) is not None:
        return False  # "the mine, the minister said on Monday, may close"
    return (
        _is_passive_before_verb(tags, words, at)
        or stands_between_commas(tags, words, at)
        or _is_of_apposition(tags, words, at)
        or _is_needed_to(tags, words, at)
    )


def stands_between_commas(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a noun and a comma stand before a past tense, and a comma and that noun's verb after it."""
    if at < 2 or words[at - 1].text != "," or tags[at - 2] not in NOUNS:
        return False
    low = at - 2
    while low > 0 and tags[low] in NOUN_PHRASE_TAGS:
        low -= 1
    low = low if tags[low] == "CJT" else 0  # "warned that the dike, built in 2011, was": a clause of its own
    if any(tag in FINITE_OR_DO_TAGS for tag in tags[low:at]) or is_of_object_relative(tags, words, at):
        return False
    comma = next((i for i in range(at + 1, len(words)) if words[i].text == ","), None)
    return comma is not None and tags[comma + 1 : comma + 2] in ([tag] for tag in FINITE_OR_DO_TAGS)


def is_of_seat(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """“a firm registered in Panama that owns the ship was fined”: where it sits, before what it does."""
    if words[at].lower not in _SEATED or at == 0 or tags[at - 1] not in NOUNS:
        return False
    stop = at + 2
    while stop < len(tags) and tags[stop] in NOUNS:
        stop += 1
    placed = tags[at + 1 : at + 2] == ["PRP"] and stop > at + 2
    tells = stop < len(tags) and words[stop].lower in ("that", "which", "who")
    return placed and tells and sum(tag in FINITE_OR_DO_TAGS for tag in tags[stop:]) > 1


_SEATED = frozenset("registered based headquartered incorporated domiciled located".split())


def _is_needed_to(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """“The rules needed to apply it were adopted”: what it is for, before the verb of the sentence."""
    if words[at].lower not in _NEEDED or tags[at + 1 : at + 3] != ["TO0", "VVI"] or tags[at - 1] not in NOUNS:
        return False
    for i in range(at + 3, len(tags)):
        if tags[i] in AUXILIARY_TAGS:
            return True
        object_of = tags[i] in (*NOUNS, "AT0", "DPS", "AJ0", "PRP", "PRF")  # "to connect Ica with Lima"
        object_of = object_of or (tags[i] == "PNP" and i == at + 3)
        if not object_of:
            return False
    return False


def _is_of_apposition(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a past only says which in an apposition: "the cargo, a salt used in farming, might burn"."""
    opens = next((i for i in range(at - 1, max(-1, at - 7), -1) if words[i].text == ","), None)
    closes = next((i for i in range(at + 1, len(words)) if words[i].text == ","), None)
    if opens is None or closes is None or tags[opens + 1] != "AT0" or tags[at - 1] not in NOUNS:
        return False
    bare = tags[at + 1 : at + 2] in (["PRP"], ["AVP"]) and not any(
        tag in FINITE_OR_DO_TAGS for tag in tags[at + 1 : closes]
    )
    says = is_among(words[at].lower, "closing-reports", "content-verbs")  # "a sailor said"
    if bare and not says and tags[closes + 1 : closes + 2] == ["VVD"]:
        return True  # "the Wren, a ship tied up since May, went back to sea"
    return bare and tags[closes + 1 : closes + 2] in ([tag] for tag in AUXILIARY_TAGS)


def _is_passive_before_verb(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether only phrases with prepositions part a past tense from the verb: "a siren sold in May was"."""
    if tags[at + 1 : at + 2] != ["PRP"] or not at or tags[at - 1] not in NOUNS:
        return False
    by = words[at + 1].lower == "by"
    if words[at + 1].lower in ("after", "before", "until") or (
        not by and is_of_object_relative(tags, words, at)
    ):
        return False  # "the minister resigned after the report was published"
    low = max(
        (i + 1 for i in range(at) if words[i].lower == "that"), default=0
    )  # "denied that data gathered"
    if not by and (
        words[at].lower in words_of("content-verbs") or any(t in FINITE_OR_DO_TAGS for t in tags[low:at])
    ):
        return False
    for i in range(at + 2, len(tags)):
        if tags[i] in FINITE_OR_DO_TAGS:
            return by or tags[i] in AUXILIARY_TAGS
        opens = tags[i] in ("AT0", "DT0", "DPS", "CJT") and tags[i - 1] not in ("PRP", "PRF")
        if opens or tags[i] in ("CJC", "CJS", "PUN", "PNP", "PNQ", "DTQ", "TO0") or tags[i][:2] == "VV":
            return False
    return False
