"""Pasts that the tagger takes for participles though their form or the words before them allow none."""

from viewer.extract.grammar.tokens import FINITE_TAGS, NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.verb_tags import given_by
from viewer.extract.grammar.words import is_among, verb_trigger, words_of

_ONLY_PAST = frozenset(
    "arose ate began blew bore broke came chose drew drank drove fell flew forbade forgot froze gave grew "
    "hid knew rang rode rose ran sang sank saw shook shrank spoke sprang stole swam swore threw took tore "
    "undertook went withdrew woke wore wrote overthrew overtook overcame befell mistook".split()
)
_PHRASE = (*NOUN_PHRASE_TAGS, "DT0")
_OPENERS = frozenset("when where while because although though whereas".split())
_UNITS = ("minute", "hour", "day", "week", "month", "year")  # "a day after rebels killed 11 soldiers"
_OBJECT = ("AT0", "CRD", "DPS", "NN2", "NP0")
_NOUNS = ("NN0", "NN1", "NN2", "NP0")
_SAYING = ("saying", "adding", "warning", "insisting", "noting", "arguing", "claiming")


def intransitive(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the spill happened on”: no passive is made of it."""
    helped = any(tag[:2] in ("VB", "VH") for tag in tags[max(0, i - 3) : i])
    alone = not helped and tags[i + 1 : i + 2] not in (["NN1"], ["NN2"])
    particle = f"{words[i].lower} {words[i + 1].lower}" if i + 1 < len(words) else ""
    subject = i > 0 and tags[i - 1][:2] in ("NN", "NP")
    bare = words[i].lower in words_of("intransitive-pasts")
    leaves = tags[i - 1 : i] == ["CJC"] and particle in ("left for", "set off", "set out", "headed for")
    bare = bare or leaves or (subject and particle in words_of("intransitive-pasts"))
    return "VVD" if alone and bare else None


def used_as(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“two schools used as shelters have been shut”: what uses something has an object before its "as"."""
    after = [w.lower for w in words[i + 1 : i + 2]]
    return "VVN" if words[i].lower == "used" and after == ["as"] and i and tags[i - 1] in _NOUNS else None


def is_only_past(form: str) -> bool:
    """Whether a form is a past and no participle: "fell"."""
    return form in _ONLY_PAST


def plain_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“it went back to work”, "and the ship drifted for days": what can be no participle is a past."""
    low = words[i].lower
    before = next((tags[k] for k in range(i - 1, -1, -1) if tags[k] not in ("AV0", "XX0")), "")
    if before[:2] in ("", "VB", "VH", "VM") or given_by(tags, words, i):
        return None
    if low in _ONLY_PAST or (low == "got" and tags[i - 1] in (*_NOUNS, "PNP")):
        return "VVD"
    if tags[i + 1 : i + 2] == ["PNP"] and words[i + 1].lower in ("them", "it", "him", "her"):
        return "VVD"  # "the contractor rebuilt them"
    if _opens_before_another(tags, words, i):
        return "VVD"
    own = _has_clause_to_itself(tags, words, i) or is_of_object_relative(tags, words, i)
    return "VVD" if own else None


def _opens_before_another(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether it is the only verb before ", and she capsized", ", saying that" or a colon.

    "All aboard abandoned ship: two were hurt."
    """
    stop = next((k for k in range(i + 1, len(tags)) if words[k].text in ",:"), len(tags))
    after = tags[stop + 1 :]
    if stop < len(tags) and words[stop].text == ":":
        first = next((k for k in range(1, len(after)) if _may_be_verb(tags, words, stop + 1 + k)), 0)
        joined = first > 0 and not any(tag in ("DTQ", "PNQ", "CJT") for tag in after[:first])
    else:
        subject = _past_date(tags, words, stop + 2)  # "and in May it replaced the ban"
        joined = after[:1] == ["CJC"] and tags[subject : subject + 1] == ["PNP"]
        joined = joined and tags[subject + 1 : subject + 2] not in ([], ["PUN"])
        joined = joined or (stop + 2 < len(tags) and words[stop + 1].lower in _SAYING)  # ", saying it would"
    opens = all(tag in (*_PHRASE, "AV0", "PRP") for tag in tags[:i]) and any(
        tag in _NOUNS for tag in tags[:i]
    )
    return joined and opens and not any(tag in FINITE_TAGS for tag in tags[i + 1 : stop])


def _past_date(tags: list[str], words: tuple[Token, ...], at: int) -> int:
    """The word behind a month, weekday or year that a clause opens with: "it" of "in May 2024 it"."""
    stop = at + 1
    while stop < len(tags) and (is_among(words[stop].lower, "months-and-days") or tags[stop] == "CRD"):
        stop += 1
    return stop if stop > at + 1 and words[at].lower in _DATING else at


_DATING = ("in", "on")


def _may_be_verb(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether it is a verb, or passes for an adjective behind a noun: "two ships unloaded rice"."""
    return tags[i][:1] == "V" or (words[i].lower.endswith("ed") and tags[i - 1] in _NOUNS)


def is_of_object_relative(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether "that" and a subject of its own stand before it: "the pier that a storm damaged in May sank".

    What says more of that subject may stand between commas, and the main verb has to follow.
    """
    if tags[i - 1] not in (*_NOUNS, "PUN") or tags[i + 1 : i + 2] not in (["PRP"], ["AV0"], ["ORD"], ["PUN"]):
        return False
    at = i - 1
    while at >= 0 and (tags[at] in _PHRASE or tags[at] == "CJC" or words[at].text == ","):
        at -= 1
    if at < 1 or words[at].lower not in ("that", "which", "whom") or i - at < 2:
        return False
    if words[i - 1].text == "," and not any(word.text == "," for word in words[at : i - 1]):
        return False  # "warnings that the dike, built in 2011, was": nothing has been set off before it
    before = words[at - 1] if words[at - 1].text != "," else words[at - 2]
    noun = tags[at - 1] in _NOUNS or words[at - 1].text == ","
    claims = is_among(before.lemma.lower(), "reporting-nouns") or before.lower in (
        "fact",
        "idea",
        "sign",
        "fear",
    )
    claims = claims or is_among(
        before.lower, "months-and-days"
    )  # "said on Monday that the car used in it was"
    if not noun or claims or tags[at + 1] not in ("AT0", "DPS", "NP0", "NN2", "CRD"):
        return False
    return any(tag in FINITE_TAGS or tag == "VVN" for tag in tags[i + 1 :])


def past_of_said(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a plant that the firm says opened in 2019”: right behind who says so it is no participle."""
    says = i > 2 and tags[i - 1] in ("VVZ", "VVB", "VVD") and _says(words[i - 1].lower)
    at = i - 2
    while says and at >= 0 and tags[at] in _PHRASE:
        at -= 1
    opens = says and i - 2 > at > 0 and words[at].lower in ("which", "that", "who")
    return "VVD" if opens and (tags[at - 1] in _NOUNS or words[at - 1].text == ",") else None


def _says(form: str) -> bool:
    """Whether a form is one of a verb of saying: "says", "claimed", "said"."""
    stems = (form, form.removesuffix("s"), form.removesuffix("ed"), form.removesuffix("d"))
    return form == "said" or any(is_among(stem, "reporting-verbs") for stem in stems)


def said_of_relative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the port, which the union claims was closed, is open”: between a subject and a verb it says so."""
    told = i + 1 < len(words) and tags[i + 1] in (*FINITE_TAGS, "VM0")
    if not told or not _says(words[i].lower):
        return None
    at = i - 1
    while at >= 0 and tags[at] in _PHRASE:
        at -= 1
    opens = 0 < at < i - 1 and words[at].lower in ("which", "that", "who")
    behind = opens and (tags[at - 1] in _NOUNS or words[at - 1].text == ",")
    bare = tags[i - 1] == "NN1" and at == i - 2  # "curbs that member states hope to adopt"
    return "VVZ" if behind and not bare and tags[i - 1] in ("NN1", "NP0", "NN0") else None


def told_that(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the firm, which owns it, denied last week that”: whoever says that something is so speaks."""
    helped = any(tag[:2] in ("VB", "VH") for tag in tags[max(0, i - 3) : i])
    if helped or words[i].lower not in _SAID:
        return None
    at = i + 1
    while at < len(tags) and at - i <= _WHEN_SAID and tags[at] in (*_PHRASE, "PRP"):
        at += 1
    return "VVD" if tags[at : at + 1] == ["CJT"] and words[at].lower == "that" else None


_WHEN_SAID = 4  # words: "on 3 May 2024"
_SAID = frozenset(
    "denied announced claimed insisted argued warned reported confirmed added acknowledged admitted conceded "
    "suggested stated declared hinted complained promised pledged vowed maintained revealed disclosed".split()
)


def past_behind_which(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“China, which brokered the deal, has”: a noun or adjective by its look, with an object of its own.

    So "which suspended military aid, called": no relative is over before its own verb.
    """
    if i < 2 or words[i - 1].lower not in ("which", "who", "that"):
        return None
    unchanging = words[i].lower in words_of("unchanging-verbs")  # "which hurt exports"
    ends = unchanging or words[i].lower.endswith("ed")
    named = ends and (words[i - 2].text == "," or tags[i - 2][:1] == "N")
    takes = tags[i + 1 : i + 2] in (["AT0"], ["DPS"], ["CRD"], ["NP0"])
    takes = takes or (unchanging and tags[i + 1 : i + 2] in (["NN1"], ["NN2"]))
    takes = takes or (words[i - 1].lower in ("which", "who") and _ends_without_verb(tags, words, i))
    return "VVD" if named and takes else None


def _ends_without_verb(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether a comma ends the clause after a word, with no other verb in it and one behind: ", called"."""
    if words[i - 2].text != "," or words[i].lower.endswith(_NO_PAST):
        return False
    comma = next((k for k in range(i + 1, len(words)) if words[k].text == ","), None)
    inside = tags[i + 1 : comma]
    alone = not any(tag[:1] == "V" or tag in ("PNP", "CJS", "CJT") for tag in inside)
    if comma is None or not alone:
        return False
    only = not any(tag in (*FINITE_TAGS, "VM0") for tag in tags[comma + 2 :])
    verb = tags[comma + 1 : comma + 2]
    closes = next((k for k in range(comma + 1, len(words)) if words[k].text == ","), None)
    if closes is not None and tags[closes + 1 : closes + 2] in ([t] for t in (*FINITE_TAGS, "VVN")):
        return False  # "which armed groups, backed by Iran, stormed"
    return verb in ([tag] for tag in FINITE_TAGS) or (verb == ["VVN"] and only)


def past_of_relative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the accord that the two towns renewed in May, was”: read as an adjective."""
    past = i > 0 and words[i].lower.endswith("ed") and is_of_object_relative(tags, words, i)
    return "VVD" if past else None


def past_behind_relative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“in May, when Lin, who had ruled since 1994, left for Rome”: the verb of "when", past a relative."""
    if i < _LEAST or words[i - 1].text != ",":
        return None
    opens = next((k for k in range(i - 2, 2, -1) if words[k].lower in ("who", "which")), 0)
    told = any(tag in FINITE_TAGS for tag in tags[opens + 1 : i])
    if not opens or words[opens - 1].text != "," or not told or tags[opens - 2] not in _NOUNS:
        return None
    at = opens - 2
    while at > 0 and tags[at] in _PHRASE:
        at -= 1
    return "VVD" if words[at].lower in ("when", "after", "because", "before", "while") else None


def past_of_main(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A garrison that had been based beside the runway left in 2019”: a sentence has a verb of its own."""
    opens = next((k for k in range(1, i) if words[k].lower in ("that", "who", "which")), 0)
    if not opens or tags[opens - 1] not in _NOUNS or any(tag not in _PHRASE for tag in tags[:opens]):
        return None
    verbs = [k for k in range(opens + 1, i) if tags[k][:1] == "V"]
    told = any(tags[k] in FINITE_TAGS for k in verbs) and tags[verbs[-1] + 1] == "PRP" and verbs[-1] < i - 2
    inside = any(
        word.is_mark or tag in ("CJC", "CJS") for word, tag in zip(words[opens:i], tags[opens:i], strict=True)
    )
    if not told or inside or tags[i - 1] not in _NOUNS:
        return None
    stop = next((k for k in range(i + 1, len(tags)) if words[k].text in ",;."), len(tags))
    joined = words[stop].text != "," or tags[stop + 1 : stop + 2] == ["CJC"] if stop < len(tags) else True
    other = any(tag in (*FINITE_TAGS, "VM0") for tag in tags[i + 1 : stop])
    return "VVD" if joined and not other else None


def past_all_the_same(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A storm which they had expected to pass instead ploughed into Foo”: the verb of the sentence."""
    if (
        i < _LEAST
        or words[i - 1].lower not in _ALL_THE_SAME
        or not words[i].lower.endswith(("ed", "t", "ck"))
    ):
        return None
    opens = next((k for k in range(1, i) if words[k].lower in ("that", "who", "which")), 0)
    told = any(tag in FINITE_TAGS for tag in tags[opens + 1 : i]) and tags[i - 2][:1] != "D"
    bare = opens and tags[opens - 1] in _NOUNS and all(tag in _PHRASE for tag in tags[:opens])
    return "VVD" if bare and told else None


_LEAST = 6  # words before such a verb
_ALL_THE_SAME = ("instead", "nevertheless", "nonetheless", "duly", "eventually", "finally")


def _has_clause_to_itself(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether a conjunction and a noun phrase stand before it, and no other verb after it."""
    at = i - 1
    if tags[at] not in _NOUNS:
        return False
    while at >= 0 and tags[at] in _PHRASE:
        at -= 1
    if at < 1:
        return False
    joins = tags[at] == "CJC" and words[at - 1].text == "," and any(tag in FINITE_TAGS for tag in tags[:at])
    behind_day = (
        words[at].lower == "after"
        and words[at - 1].lower.removesuffix("s") in _UNITS
        and i + 1 < len(tags)
        and tags[i + 1] in _OBJECT
    )
    if not (joins or behind_day or words[at].lower in _OPENERS):
        return False
    rest = range(i + 1, len(tags))
    ends = next((k for k in rest if words[k].text in ",;:." or words[k].lower in ("and", "but")), len(tags))
    return not any(tag in FINITE_TAGS or tag == "VVN" for tag in tags[i + 1 : ends + 2])


def past_set_off(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“when the feeder, on passage to Riga, ploughed into a gate”: behind its subject and an aside a past."""
    if i < 4 or words[i - 1].text != ",":
        return None
    comma = next((k for k in range(i - 2, max(0, i - 12), -1) if words[k].text == ","), 0)
    aside = tags[comma + 1 : i - 1]
    if not comma or aside[:1] != ["PRP"] or any(tag[:1] == "V" for tag in aside):
        return None
    k = comma - 1
    while k > 0 and tags[k] in NOUN_PHRASE_TAGS:
        k -= 1
    opens = k < comma - 1 and words[k].lower in ("when", "after", "as", "before", "while", "because")
    return "VVD" if opens else None


def inside_relative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the hall, where 90 guests squeezed in, is shut”: between "where" and a comma it is a past."""
    k = i - 1
    while k > 0 and tags[k] in _OF_SUBJECT:
        k -= 1
    opens = k > 0 and words[k].lower in ("where", "which", "who", "whose") and words[k - 1].text == ","
    counted = k < i - 1 or words[k].lower in ("which", "who")
    comma = next((m for m in range(i + 1, len(words) - 1) if words[m].text == ","), None)
    if not opens or not counted or comma is None or any(tag in FINITE_TAGS for tag in tags[i + 1 : comma]):
        return None
    fronted = tags[0] == "PRP" and tags[comma + 1] in ("EX0", "PNP", "AT0", "DPS", "NP0", "NN2", "CRD")
    fronted = fronted and not any(
        tag in FINITE_TAGS for tag in tags[:k]
    )  # "In Foo, where it shut in May, they"
    return "VVD" if fronted or tags[comma + 1] in FINITE_TAGS else None


def plain_in_relative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“which broker the truce”: right behind "which" or "who", before an article, it is a verb."""
    opens = i > 0 and words[i - 1].lower in ("which", "who") and tags[i - 1] in ("DTQ", "PNQ")
    after = tags[i + 1 : i + 2] in (["AT0"], ["DPS"])
    return "VVB" if opens and after and verb_trigger(words[i].lower) else None


def present_in_relative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the firm, which ships coal from Foo, closed it”: with no other verb before the comma, it is one."""
    opens = i - 2 if tags[i - 1] == "AV0" else i - 1  # ", which seldom comments,"
    if opens < 1 or words[opens - 1].text != "," or words[opens].lower not in ("which", "who"):
        return None
    stop = next((k for k in range(i + 1, len(tags)) if words[k].is_mark), len(tags))
    after = words[stop + 1] if stop + 1 < len(tags) and words[stop].text == "," else None
    closed = after is not None and (tags[stop + 1] in FINITE_TAGS or after.lower.endswith("ed"))
    return "VVZ" if closed and not any(tag in FINITE_TAGS for tag in tags[i + 1 : stop]) else None


def opening_on(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“talks on fish open in Oslo on 3 May”: behind several, with no verb beside, "open" is one."""
    if words[i].lower != "open" or tags[i + 1 : i + 2] != ["PRP"] or words[i + 1].lower not in _WHEN_OPEN:
        return None
    low = next((k for k in range(i, 0, -1) if words[k - 1].is_mark), 0)
    stop = next((k for k in range(i + 1, len(tags)) if words[k].is_mark), len(tags))
    several = i > low and tags[i - 1] in ("NN0", "NN2") and words[i - 1].text.islower()
    verbs = any(
        tag in (*FINITE_TAGS, "VM0", "VVN", "VVI", "VVG") for tag in (*tags[low:i], *tags[i + 1 : stop])
    )
    return "VVB" if several and not verbs else None


_WHEN_OPEN = ("in", "on", "at")


_OF_SUBJECT = ("AT0", "AJ0", "CRD", "NN0", "NN1", "NN2", "NP0", "DPS", "PRF", "DT0", "ORD", "AV0")


_IRREGULAR = frozenset(
    "took built made wrote sold sent told ran drew threw gave met did went saw paid bought won".split()
)


def unknown_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """A past that the model does not know: "troops retook the town", "laid the keel and cut steel"."""
    low = words[i].lower
    if i > 1 and tags[i - 1] == "CJC" and is_among(low, "verbs-same-in-past"):
        over = next((tags[k] for k in range(i - 2, -1, -1) if tags[k] in (*FINITE_TAGS, "VM0", "TO0")), None)
        return "VVD" if over == "VVD" else None
    if i and low[:2] == "re" and low[2:].removeprefix("-") in _IRREGULAR:
        return "VVD"
    return _by_its_ending(tags, words, i)


def _by_its_ending(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The tug berthed at Suva”, "ore railed in from Ica": what ends so is seldom a noun there."""
    low, after = words[i].lower, tags[i + 1 : i + 2]
    ends = low.endswith("ed") and not low.endswith(_NO_PAST) and words[i].text.islower()
    follows = i > 0 and tags[i - 1] in (*_NOUNS, "AJ0")
    if not ends or not follows or after not in (["PRP"], ["AT0"], ["DPS"], ["CRD"], ["NP0"], ["AVP"]):
        return None
    return "VVN" if any(tag in (*FINITE_TAGS, "VM0", "VVN") for tag in tags[:i]) else "VVD"


_NO_PAST = ("eed", "bed", "shed", "sled", "red", "newlywed", "coed")  # "seaweed", "watershed", "hundred"


def shares_with_later(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The fund, its coffers empty, halved rations and could stop them”: two verbs of one subject."""
    low = words[i].lower
    if not (low.endswith("ed") or low in _SAME_AS_PAST):
        return None
    first = next((k for k in range(i + 1, len(tags)) if tags[k] in FINITE_TAGS), None)
    if first is None or tags[first - 1] != "CJC" or any(tag in FINITE_TAGS for tag in tags[:i]):
        return None
    whole = i > 1 and (words[i - 1].text == "," or tags[i - 1] in ("NN1", "NN2", "NP0"))
    open_ = any(words[k].is_mark or tags[k] in ("CJS", "CJT", "DTQ", "PNQ") for k in range(i + 1, first))
    return "VVD" if whole and not open_ else None


_SAME_AS_PAST = frozenset("got held kept lost made met sent took won left built sold brought caught".split())
