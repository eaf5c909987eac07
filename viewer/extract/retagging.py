"""Single tags that news text proves wrong, each put right by a rule of its own."""

from collections.abc import Callable

from viewer.extract.calendar import MONTHS
from viewer.extract.misread_verbs import (
    assuming,
    at_end_of_consequence,
    before_another,
    behind_object,
    behind_to,
    by_whom,
    formerly,
    in_apposition,
    in_passive,
    in_progress,
    in_relative,
    inverted,
    let_do,
    lost,
    opening_clause,
    past_aside,
    set_off_by_commas,
    with_article_after,
    with_object_after,
)
from viewer.extract.noun_tags import (
    dubbed_claims,
    ends_name,
    firm,
    gerund,
    gerund_subject,
    joined_plans,
    opening_claims,
    opening_name,
    opening_noun,
    opening_plans,
    opening_vote,
    opening_work,
    people,
    struck,
    that_noun,
    told_claims,
    weighing,
    whose,
)
from viewer.extract.numbers import number
from viewer.extract.odd_words import (
    article,
    cost,
    counted,
    double_name,
    facility,
    half_day,
    last_name,
    lasts,
    lives,
    mine,
    no_modal,
    one,
    owed,
    owner_marks,
    owns,
    participle_only,
    rose,
    second_gerund,
    stands_alone,
    stays_shut,
    that,
    there,
    with_arabic_article,
)
from viewer.extract.plain_pasts import (
    again,
    inside_relative,
    intransitive,
    opening_on,
    past_behind_which,
    past_of_relative,
    plain_in_relative,
    plain_past,
    present_in_relative,
)
from viewer.extract.tokens import Token
from viewer.extract.words import is_among, verb_trigger, words_of

_Rule = Callable[[list[str], tuple[Token, ...], int], str | None]


def mend(tags: list[str], words: tuple[Token, ...], i: int) -> None:
    """Put the tag of the word at *i* right, by the first rule that says what it is."""
    for rule in _RULES.get(tags[i], ()):
        if found := rule(tags, words, i):
            tags[i] = found
            return
    if words[i].lower == "day" and i > 1 and words[i - 1].lower == "one" and tags[i - 2] == "VM0":
        tags[i - 1] = tags[i] = "AV0"  # "may one day be"
    elif words[i].lower in ("provided", "providing", "assuming") and _is_condition(words, i):
        tags[i] = "CJS"  # ", provided that it is cleared"


def _is_condition(words: tuple[Token, ...], i: int) -> bool:
    after = words[i + 1 : i + 2]
    return i > 0 and bool(after) and after[0].lower == "that" and words[i - 1].text == ","


def _name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Xi” is no Roman numeral, and "HTV-X1" no number."""
    text = words[i].text
    model = text[0].isupper() and any(c.isdigit() for c in text)
    return "NP0" if model or (text.istitle() and number(words[i].lower) is None) else None


def _capital(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Alexander Stubb” is no participle: amid a sentence verbs have no capitals.

    After a comma they have none either where another capital follows: "the minister, Tore Sandvik, said".
    """
    opens_name = [word.text.istitle() for word in words[i + 1 : i + 2]] == [True]
    if not (i and words[i].text.istitle()):
        return None
    if not (words[i - 1].text[-1].isalnum() or (words[i - 1].text == "," and opens_name)):
        return None
    written = [word.text for word in words if word.text[0].isalpha()]
    return "NP0" if sum(text[0].islower() for text in written) * 2 > len(written) else None


def _after_that(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“three years before that the sinking of a ferry cost”, "later that day": after these it points."""
    if not i or words[i].lower != "that":
        return None
    late = words[i - 1].lower in _PARTS and [w.lower in _SPANS for w in words[i + 1 : i + 2]] == [True]
    return "DT0" if late or words[i - 1].lower in _BEFORE_THAT else None


_PARTS = ("later", "earlier", "late", "early")
_SPANS = ("day", "night", "morning", "afternoon", "evening", "week", "month", "year")
_BEFORE_THAT = ("before", "after", "since", "than", "like", "of", "for", "with", "at", "on")


def _as_what(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“was kept as a museum the next decade”: a noun phrase that another follows is no subject."""
    if words[i].lower != "as" or [w.lower for w in words[i + 1 : i + 2]] not in (["a"], ["an"]):
        return None
    k = i + 2
    while k < len(tags) and tags[k] in ("AJ0", "NN1"):
        k += 1
    return "PRP" if k > i + 2 and tags[k - 1] == "NN1" and tags[k : k + 1] in (["AT0"], ["DT0"]) else None


def _as_clause(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“as the fire crossed the road”: a noun phrase and its verb follow, so that it opens a clause."""
    if words[i].lower != "as" or i == 0:
        return None
    k = i + 1
    while k < len(tags) and tags[k] in ("AT0", "DPS", "AJ0", "NP0", "NN1", "NN2"):
        k += 1
    done = tags[k : k + 1] == ["VVD"] and tags[k + 1 : k + 2] in (["AT0"], ["NP0"], ["NN1"], ["DPS"], ["AVP"])
    return "CJS" if k > i + 2 and done and tags[k - 1] in ("NN1", "NN2") else None


def _finite(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The Taliban deny having closed it”, "were sold and return in May": what nothing governs is finite."""
    over = any(
        tags[k] in ("TO0", "VM0") or tags[k][:2] == "VD" or words[k].lower in _OVER_PLAIN for k in range(i)
    )
    plain = words[i].text.islower() and not over
    if not i or not plain:
        return None
    if (
        words[i].lower.endswith("ed")
        and tags[i - 1][:2] in ("NN", "NP")
        and verb_trigger(words[i].lower) is None
    ):
        return "VVD"  # "a fire gutted the depot"
    joined = tags[i - 1] == "CJC" and any(tag in ("VBB", "VBD", "VVB", "VHB") for tag in tags[:i])
    return "VVB" if joined or tags[i - 1] in ("NP0", "NN2", "PNP", "NN0") else None


_OVER_PLAIN = frozenset("let lets make makes made help helps see saw seen hear heard watch".split())


def _let(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“lets the owners shoot drones down”: after "let" and whom it lets stands an infinitive."""
    for k in range(i - 1, max(-1, i - 9), -1):
        if words[k].lower in ("let", "lets", "letting"):
            return "VVI" if k < i - 1 else None
        if not (tags[k][:2] in ("NN", "NP", "AT", "DP", "AJ", "PR", "PN", "CR") or tags[k] in ("DT0", "POS")):
            return None
    return None


def _after_modal(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“could strand ships”, "could triple by 2030": what follows a modal at once is a verb."""
    if tags[i] == "PNP" and words[i].lower != "mine":
        return None
    if i > 1 and words[i - 1].lower == "should" and words[i - 2].is_mark:
        return None  # "could open, should soil surveys confirm it"
    plain = i > 0 and tags[i - 1] == "VM0" and words[i].text.islower() and words[i - 1].text.islower()
    return "VVI" if plain and words[i - 1].lower not in ("need", "dare", "can") else None


def _multiplies(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“could triple by 2030”: after a modal it is no adverb."""
    over = i > 0 and tags[i - 1] in ("VM0", "TO0")
    return "VVI" if over and words[i].lower in ("double", "triple", "treble", "quadruple", "halve") else None


def _describes(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“whose first electrified line”: between an article, an owner or an ordinal and a noun it is no verb."""
    opens = i > 0 and tags[i - 1] in ("AT0", "DPS", "ORD") and tags[max(0, i - 2)] not in ("VBD", "VBZ")
    return "AJ0" if opens and tags[i + 1 : i + 2] in (["NN1"], ["NN2"]) else None


def _joined_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“was flooded in 2019 and fenced the following year”: joined to a passive it is one too."""
    low = words[i].lower
    joined = i > 2 and words[i - 1].lower == "and" and low.endswith("ed")
    after = tags[i + 1 : i + 2] in (["AT0"], ["PRP"], ["CRD"], ["AV0"])
    passive = next((k for k in range(i - 2, 0, -1) if tags[k] == "VVN"), None) if joined and after else None
    return "VVN" if passive and tags[passive - 1][:2] in ("VB", "VH") else None


def _that_day(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“retook the town that August and”: before a month or season that nothing follows it points."""
    said = any(words[k].lower in words_of("content-verbs") for k in range(max(0, i - 4), i))
    months = (*MONTHS, *words_of("pointed-times"))
    same = [w.lower for w in words[i + 1 : i + 2]] == ["same"]  # "bought that same year"
    after = i + 1 + same
    month = words[i].lower == "that" and [w.lower in months for w in words[after : after + 1]] == [True]
    ends = after + 1 >= len(tags) or tags[after + 1] in ("CJC", "PUN", "PRP", "CJS")
    return "DT0" if month and ends and not said else None


def _content(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“told a reporter that steel is”: a verb of saying and whom it was said to stand before."""
    if words[i].lower != "that":
        return None
    verb = next((k for k in range(i - 1, max(-1, i - 15), -1) if tags[k][0] in "VC" or words[k].is_mark), -1)
    said = verb >= 0 and words[verb].lower in words_of(
        "content-verbs"
    )  # "told the committee in Lima on Friday"
    before = tags[i - 1][:2] if i else ""
    after = tags[i + 1 : i + 2]
    opens = before in ("NN", "NP", "PN") and after not in (["VBZ"], ["VBD"], ["PUN"], [])
    points = any(is_among(word.lower, "period-nouns") for word in words[i + 1 : i + 2])
    return "CJT" if said and opens and not points else None


def _as_said(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“on 2 May as agreed”: at the end of a phrase it tells of nothing more."""
    said = i > 0 and words[i - 1].lower == "as" and words[i].lower in words_of("as-said")
    return "AJ0" if said and (i + 1 >= len(tags) or tags[i + 1] in ("PUN", "CJC", "CJS")) else None


def _have(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“all launches since then have succeeded”: without a word that governs it, "have" is finite."""
    governed = any(tag in ("VM0", "TO0", "VDD", "VDB", "VDZ") for tag in tags[max(0, i - 5) : i])
    return "VHB" if not governed and tags[i + 1 : i + 2] in (["VVN"], ["VBN"], ["VVD"], ["TO0"]) else None


def _second(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“hired a pilot tired of waiting and moved their yacht”: with an object of its own it is a past."""
    joined = i > 1 and words[i - 1].lower == "and" and tags[i + 1 : i + 2] in (["DPS"], ["AT0"])
    first = next((k for k in range(i - 2, -1, -1) if tags[k] == "VVD"), None) if joined else None
    if first is None:
        return None
    helped = any(tag[:2] in ("VB", "VH", "VM") or tag == "VVN" for tag in tags[first:i])
    return None if helped else "VVD"


def _capitals(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the union IF Metall”: a conjunction in capitals amid small letters is a name."""
    amid = i > 0 and words[i].text.isupper() and words[i - 1].text.islower() and len(words[i].text) > 1
    return "NP0" if amid and words[i + 1 : i + 2] and words[i + 1].text[0].isupper() else None


def _infinitive(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“threaten to blockade the rig”: between a verb and an object, "to" and a noun are an infinitive."""
    if words[i].lower != "to" or not i or tags[i - 1][:2] != "VV" or tags[i + 1 : i + 2] != ["NN1"]:
        return None
    acts = verb_trigger(words[i + 1].lower) is not None and tags[i + 2 : i + 3] in (["AT0"], ["DPS"])
    if acts:
        tags[i + 1] = "VVI"
    return "TO0" if acts else None


def _set_off(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Damen, the runner-up, might”: before words set off that say what it is, the first word is a name."""
    if i or not words[0].text.istitle() or [w.text for w in words[1:2]] != [","] or tags[2:3] != ["AT0"]:
        return None
    closes = next((k for k in range(3, min(11, len(words))) if words[k].text == ","), None)
    verb = closes is not None and tags[closes + 1 : closes + 2]
    return "NP0" if verb and verb[0][:2] in ("VV", "VM", "VB", "VH") and "NN1" in tags[3:closes] else None


def _unknown(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the cedi”: a word that the model cannot place is a noun after an article."""
    if words[i].lower in ("the", "a", "an"):
        return "AT0"
    alone = tags[i + 1 : i + 2] not in (["NN1"], ["NN2"], ["NP0"])
    return "NN1" if i and tags[i - 1] == "AT0" and alone and words[i].text.islower() else None


_RULES: dict[str, tuple[_Rule, ...]] = {
    "NP0": (people,),
    "POS": (ends_name,),
    "VBZ": (owns,),
    "PNP": (_after_modal, mine),  # "will mine the flats"
    "CRD": (_name,),
    "PRP": (weighing, _as_clause, _infinitive, behind_object, past_aside),
    "VVN": (
        stays_shut,
        _as_said,
        _set_off,
        _capital,
        intransitive,
        inside_relative,
        plain_past,
        counted,
        _second,
        with_object_after,
        before_another,
    ),
    **dict.fromkeys(("AJC", "AJS"), (stands_alone,)),
    "AJ0": (
        double_name,
        in_relative,
        stands_alone,
        with_arabic_article,
        past_behind_which,
        past_of_relative,
        in_passive,
        in_progress,
        _set_off,
        _after_modal,
        firm,
        facility,
        gerund,
        _joined_past,
        lost,
        opening_name,
        opening_on,
    ),
    "DT0": (_content,),
    "PNQ": (that,),
    "NN1": (
        past_behind_which,
        plain_in_relative,
        with_arabic_article,
        second_gerund,
        in_progress,
        _set_off,
        _after_modal,
        cost,
        rose,
        again,
        with_article_after,
        at_end_of_consequence,
        let_do,
        in_relative,
        joined_plans,
        lasts,
    ),
    "NN2": (
        present_in_relative,
        at_end_of_consequence,
        joined_plans,
        lives,
        opening_plans,
        opening_vote,
        one,
    ),
    "AV0": (last_name, again, _multiplies, lasts, opening_clause, inverted),
    "VVG": (assuming, _capital, opening_noun, gerund_subject),
    "VVD": (
        participle_only,
        by_whom,
        _as_said,
        in_apposition,
        set_off_by_commas,
        _set_off,
        _capital,
        owed,
        counted,
        _describes,
    ),
    "VVB": (opening_name, opening_claims, opening_work, _set_off, _capital, whose, _let, again),
    "VVZ": (dubbed_claims, opening_claims, told_claims, _capital, that_noun, struck),
    "VM0": (no_modal,),
    "PUX": (owner_marks,),
    "VVI": (_capital, behind_to, _finite),
    "CJT": (_that_day, _after_that),
    "CJS": (formerly, _as_what, _capitals),
    "VHI": (_have,),
    "ZZ0": (article,),
    "VBB": (half_day,),
    "EX0": (there,),
    "UNC": (_set_off, _unknown),
}  # by the tag that may be wrong
