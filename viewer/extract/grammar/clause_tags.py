"""Words whose part of speech the clause around them settles: what it needs, and what it has already."""

from viewer.extract.grammar.tokens import FINITE_TAGS, NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import is_among

_BOUNDS = ("PUN", "PUQ", "CJC", "CJS", "CJT", "DTQ", "PNQ", "AVQ")
_BY_SORT = frozenset(
    "sanctions arms customs sales operations communications savings logistics weapons goods jobs systems "
    "services records works sports accounts".split()
)
"""Plurals that say of what sort a thing is: "sanctions list"."""
_LIGHT = frozenset(
    "aircraft planes vehicles infantry traffic weapons arms armour industry rail trucks".split()
)
_OWNS = ("DPS", "AT0", "POS", "AJ0", "NP0")
_WAYS = (["north"], ["south"], ["east"], ["west"], ["home"])
_SOME = frozenset("none all most some many several few both each two three one".split())
_OF_THEM = (["of", "them"], ["of", "whom"], ["of", "which"])
_KEPT = ("shut", "closed", "locked", "sealed")
_SAID = ("said", "added", "insisted", "claimed", "maintained", "argued")
_IN_PHRASE = (*NOUN_PHRASE_TAGS, "PRP", "PRF")


def opening_act(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Commissioning of the plant has slipped”: what opens a sentence and has an "of" is a thing done."""
    return "NN1" if i == 0 and tags[1:2] == ["PRF"] else None


def inverted_condition(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Should the raids continue, …”, "If the wadis fall, …": before the comma stands the verb it needs.

    Or before what is found out: "Should the auditors find that".
    """
    opens = words[0].lower
    finds = opens == "should" and words[i].lower in ("find", "judge", "rule", "show", "vote") and i > 1
    if finds and [w.lower for w in words[i + 1 : i + 2]] == ["that"]:
        return "VVI"
    proves = opens == "should" and words[i].lower in ("prove", "remain", "stay") and tags[i - 1][:2] == "NN"
    if proves and not any(tag[:2] in ("VV", "VB", "VH", "VD") for tag in tags[1:i]):
        return "VVI"  # "Should the tanks prove tight, …"
    how = tags[i + 1 : i + 2] == ["AV0"]  # "Should she come late, …"
    if (
        i < 2
        or opens not in ("should", "if", "unless")
        or [w.text for w in words[i + 1 + how :][:1]] != [","]
    ):
        return None
    if opens != "should" and tags[i - 1] not in ("NN2", "NN0"):
        return None  # "If the peace deal, signed in May,"
    verbless = not any(tag[:2] in ("VV", "VB", "VH", "VD") for tag in tags[1:i])
    plain = words[i].text.islower() and not words[i].lower.endswith("s") and tags[i - 1][:2] in ("NN", "NP")
    found = "VVI" if opens == "should" else "VVB"
    return found if verbless and plain else None


def lasts_there(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“If the truce in Gaza lasts, …”: behind a place, before the comma, stands the verb of the condition."""
    if (
        i < 4
        or words[0].lower not in ("if", "unless", "once")
        or [w.text for w in words[i + 1 : i + 2]] != [","]
    ):
        return None
    verbless = not any(tag[:2] in ("VV", "VB", "VH", "VM") for tag in tags[1:i])
    return "VVZ" if verbless and tags[i - 1] == "NP0" and tags[i - 2] == "PRP" else None


def sort_of_thing(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“on its sanctions list on Monday”: behind a plural that says of what sort it is, no verb."""
    sort = i > 1 and words[i - 1].lower in _BY_SORT
    stop = next((k for k in range(i + 1, len(tags)) if tags[k] == "PUN"), len(tags))
    verb = any(tag in FINITE_TAGS for tag in tags[i + 1 : stop])  # "but customs sheds there are shut"
    sort = sort and (tags[i - 2] in _OWNS or (verb and tags[i - 2] in ("CJC", "CJS", "PUN")))
    if not sort or tags[i + 1 : i + 2] not in (["PRP"], ["PUN"], ["PRF"], ["CJC"], []):
        return None
    return "NN2" if words[i].lower.endswith("s") else "NN1"


def light_thing(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“kept shut to light aircraft”: nothing is lit."""
    if words[i].lower != "light" or not i or [w.lower in _LIGHT for w in words[i + 1 : i + 2]] != [True]:
        return None
    tags[i - 1] = "PRP" if words[i - 1].lower == "to" else tags[i - 1]
    return "AJ0"


def only_verb(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“, and two lorries carrying fuel turned back”: the clause behind an "and" has no other verb."""
    first = next((k + 1 for k in range(i - 1, -1, -1) if tags[k] in _BOUNDS), 0)
    last = next((k for k in range(i + 1, len(tags)) if tags[k] in _BOUNDS), len(tags))
    joined = first > 1 and words[first - 1].lower in ("and", "but") and words[first - 2].text == ","
    doing = next((k for k in range(first, i) if tags[k] == "VVG"), None)
    if not joined or doing is None or tags[i - 1][:2] not in ("NN", "NP") or tags[i + 1 : i + 2] == ["CJC"]:
        return None
    named = any(tag[:2] in ("NN", "NP") for tag in tags[first:doing])
    bare = not any(tag in FINITE_TAGS for tag in (*tags[first:i], *tags[i + 1 : last]))
    return "VVD" if named and bare and [w.lower for w in words[i + 1 : i + 2]] != ["by"] else None


def kept_so(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“kept the sky over the town shut”: how something is kept is not what was done then."""
    if words[i].lower not in _KEPT or not i or tags[i - 1][:2] not in ("NN", "NP"):
        return None
    for k in range(i - 1, -1, -1):
        if words[k].lower in ("keep", "keeps", "kept", "keeping"):
            return "AJ0" if tags[k][:2] == "VV" and k < i - 1 else None
        if tags[k] not in _IN_PHRASE:
            return None
    return None


def first_of_two(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A tank in Homs, in Syria, split on Monday and spilled oil”: behind an aside, before another verb."""
    if not is_among(words[i].lower, "verbs-same-in-past") or i < 4 or words[i - 1].text != ",":
        return None
    opens = next((k for k in range(i - 2, max(0, i - 8), -1) if words[k].text == ","), None)
    if opens is None or tags[opens + 1 : opens + 2] != ["PRP"]:
        return None
    bare = not any(tag in FINITE_TAGS for tag in tags[:i])
    joined = next((k for k in range(i + 1, min(len(tags), i + 8)) if tags[k] == "CJC"), None)
    second = joined is not None and tags[joined + 1 : joined + 2] == ["VVD"]
    return "VVD" if bare and second and not any(w.text == "," for w in words[i:joined]) else None


def end_to_end(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“watched from end to end”, "from door to door": what stands twice is no verb."""
    twice = i > 2 and words[i - 1].lower == "to" and words[i - 2].lower == words[i].lower
    if not twice or words[i - 3].lower != "from":
        return None
    tags[i - 1] = "PRP"
    return "NN1"


def none_named(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“three bidders, none of them named, inspected it”: an aside has no verb of the sentence."""
    before = [word.lower for word in words[max(0, i - 4) : i]]
    aside = before[:1] == [","] and before[1:2] and before[1] in _SOME and before[2:] in _OF_THEM
    return "AJ0" if aside and [w.text for w in words[i + 1 : i + 2]] == [","] else None


def brought_there(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Sheep brought through the town have been dearer”: with a "have" to come it is not what they did."""
    if (
        i == 0
        or tags[i - 1] not in ("NN2", "NN0")
        or is_among(words[i].lemma or words[i].lower, "reporting-verbs")
    ):
        return None
    stop = next((k for k in range(i + 1, len(tags)) if tags[k] in _BOUNDS), len(tags))
    verb = next((k for k in range(i + 1, stop) if tags[k] in FINITE_TAGS), None)
    goes = (
        tags[i + 1 : i + 2] in (["AV0"], ["PRP"], ["AVP"]) or [w.lower for w in words[i + 1 : i + 2]] in _WAYS
    )
    if verb is None or tags[verb] not in ("VHB", "VBB") or not goes or tags[verb - 1] not in ("NN1", "NP0"):
        return None
    return "VVN" if not any(tag in FINITE_TAGS for tag in tags[:i]) else None


def missing(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“have been missing ever since”: nobody misses anything."""
    at = i - 1 - (i > 1 and tags[i - 1] == "AV0")  # "are still missing"
    be = at >= 0 and (tags[at][:2] == "VB" or words[at].lower in ("remain", "remains", "remained"))
    state = words[i].lower == "missing" and be
    return "AJ0" if state and tags[i + 1 : i + 2] not in (["AT0"], ["DPS"], ["NP0"]) else None


def said_between(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Sabotage, said the agency, played no part”: between commas, with who says it behind."""
    opens = i > 1 and words[i - 1].text == "," and words[i].lower in _SAID
    if not opens or tags[i + 1 : i + 2] not in (["AT0"], ["NP0"], ["DPS"], ["NN1"], ["NN2"]):
        return None
    closes = any(word.text == "," for word in words[i + 2 : i + 10])
    return "VVD" if closes and not any(tag in FINITE_TAGS for tag in tags[:i]) else None


def plain_after_one(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“An online cargo manifest, long promised, …”: one thing has no verb in the plain form."""
    first = i - 1
    while first > 0 and tags[first] in ("NN1", "AJ0"):
        first -= 1
    one = first < i - 1 and tags[i - 1] == "NN1" and words[first].lower in ("a", "an", "another")
    return "NN1" if one and first == 0 and tags[i + 1 : i + 2] in (["PUN"], ["PRP"], ["PRF"]) else None


def as_well_as(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“jobs as well as roads”: what it joins on has no verb."""
    if [word.lower for word in words[i - 2 : i + 1]] != ["as", "well", "as"]:
        return None
    tags[i - 2] = tags[i - 1] = "AV0"
    return "PRP"
