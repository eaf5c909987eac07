"""Single tags that news text proves wrong, each put right by a rule of its own."""

from collections.abc import Callable

from viewer.extract.clause_tags import (
    as_well_as,
    brought_there,
    end_to_end,
    first_of_two,
    inverted_condition,
    kept_so,
    lasts_there,
    light_thing,
    missing,
    none_named,
    only_verb,
    opening_act,
    plain_after_one,
    said_between,
    sort_of_thing,
)
from viewer.extract.governed_tags import (
    after_let,
    after_modal,
    due_for,
    finite,
    finite_have,
    infinitive,
    joined_past,
    let_go,
    lowers,
    multiplies,
    second_past,
    thought_to,
)
from viewer.extract.joining_tags import (
    as_clause,
    as_office,
    as_said,
    as_what,
    content_that,
    so_joins,
    that_behind,
    that_day,
    that_thing,
)
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
from viewer.extract.name_tags import island, of_name, off_coast, without
from viewer.extract.noun_tags import (
    dubbed_claims,
    ends_name,
    firm,
    gerund,
    gerund_subject,
    inside_quotes,
    joined_plans,
    opening_claims,
    opening_name,
    opening_noun,
    opening_noun_of_noun,
    opening_plans,
    opening_vote,
    opening_work,
    own_forecast,
    people,
    planned_work,
    struck,
    that_noun,
    thing_done,
    told_claims,
    weighing,
    whose,
)
from viewer.extract.numbers import SCALES, number
from viewer.extract.odd_words import (
    article,
    cost,
    counted,
    describes,
    double_name,
    facility,
    half_day,
    last_name,
    lasts,
    lives,
    mine,
    no_modal,
    no_participle,
    one,
    owed,
    owner_marks,
    owns,
    participle_only,
    remains_shut,
    rose,
    second_gerund,
    ship_name,
    stands_alone,
    stays_shut,
    that,
    there,
    with_arabic_article,
)
from viewer.extract.plain_pasts import (
    inside_relative,
    intransitive,
    opening_on,
    past_behind_which,
    past_of_relative,
    plain_in_relative,
    plain_past,
    present_in_relative,
    told_that,
    unknown_past,
)
from viewer.extract.subject_tags import (
    bare_behind_modal,
    before_past,
    behind_phrase,
    governed_noun,
    in_all,
    led_by,
    left_port,
    plain_behind_pronoun,
    plural_subject,
    sets_ablaze,
    to_rule,
    verb_of_condition,
    what_it_does,
)
from viewer.extract.tokens import Token
from viewer.extract.verb_tags import crossing, done_to, handed_out_by, plans_as_well, takes_place, will_do

_SHORTEST_NAME = 5  # letters, without a capital
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
    opens = i > 0 and (words[i - 1].text in ",;" or words[i - 1].lower in ("and", "but"))
    return opens and bool(after) and after[0].lower == "that"


def _name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Xi” is no Roman numeral, and "HTV-X1" no number."""
    text = words[i].text
    model = text[0].isupper() and any(c.isdigit() for c in text)
    counts = number(text) is not None or text.removesuffix("s") in SCALES or len(text) < _SHORTEST_NAME
    if text.islower() and text.isalpha() and not counts:
        return "NP0"  # "onsemi plans to build"
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


def _capitals(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the union IF Metall”: a conjunction in capitals amid small letters is a name."""
    amid = i > 0 and words[i].text.isupper() and words[i - 1].text.islower() and len(words[i].text) > 1
    return "NP0" if amid and words[i + 1 : i + 2] and words[i + 1].text[0].isupper() else None


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
    "PNP": (after_modal, mine),  # "will mine the flats"
    "CRD": (_name,),
    "PRP": (without, in_all, weighing, as_clause, infinitive, behind_object, past_aside),
    "VVN": (
        no_participle,
        said_between,
        kept_so,
        first_of_two,
        own_forecast,
        stays_shut,
        as_said,
        _set_off,
        _capital,
        intransitive,
        told_that,
        inside_relative,
        plain_past,
        counted,
        second_past,
        with_object_after,
        before_another,
        plain_behind_pronoun,
        bare_behind_modal,
        only_verb,
        done_to,
    ),
    "AJC": (stands_alone, lowers),
    "AJS": (stands_alone,),
    "AJ0": (
        ship_name,
        double_name,
        lowers,
        in_relative,
        stands_alone,
        with_arabic_article,
        past_behind_which,
        past_of_relative,
        in_passive,
        in_progress,
        _set_off,
        after_modal,
        firm,
        facility,
        gerund,
        joined_past,
        lost,
        opening_name,
        opening_on,
        left_port,
    ),
    "DT0": (content_that,),
    "PNQ": (that,),
    "NN1": (
        will_do,
        sets_ablaze,
        past_behind_which,
        plain_in_relative,
        with_arabic_article,
        second_gerund,
        in_progress,
        _set_off,
        after_modal,
        cost,
        rose,
        unknown_past,
        with_article_after,
        at_end_of_consequence,
        let_do,
        in_relative,
        joined_plans,
        lasts,
        verb_of_condition,
        inverted_condition,
    ),
    "NN2": (
        plans_as_well,
        island,
        lasts_there,
        what_it_does,
        verb_of_condition,
        remains_shut,
        present_in_relative,
        at_end_of_consequence,
        joined_plans,
        lives,
        opening_plans,
        opening_vote,
        one,
    ),
    "AV0": (so_joins, last_name, unknown_past, multiplies, lasts, opening_clause, inverted),
    "VVG": (
        missing,
        crossing,
        assuming,
        due_for,
        _capital,
        opening_act,
        opening_noun,
        planned_work,
        gerund_subject,
    ),
    "VVD": (
        no_participle,
        handed_out_by,
        brought_there,
        none_named,
        kept_so,
        led_by,
        bare_behind_modal,
        thought_to,
        participle_only,
        by_whom,
        as_said,
        in_apposition,
        set_off_by_commas,
        _set_off,
        _capital,
        owed,
        counted,
        describes,
    ),
    "VVB": (
        inside_quotes,
        opening_name,
        opening_claims,
        opening_work,
        opening_noun_of_noun,
        _set_off,
        _capital,
        whose,
        after_let,
        unknown_past,
        inverted_condition,
        sort_of_thing,
        plain_after_one,
    ),
    "VVZ": (
        sort_of_thing,
        dubbed_claims,
        opening_claims,
        told_claims,
        _capital,
        that_noun,
        struck,
        thing_done,
        governed_noun,
        plural_subject,
    ),
    "VM0": (no_modal,),
    "PUN": (of_name,),
    "AVP": (off_coast,),
    "PUX": (owner_marks,),
    "VVI": (
        takes_place,
        end_to_end,
        light_thing,
        behind_phrase,
        to_rule,
        before_past,
        let_go,
        _capital,
        unknown_past,
        behind_to,
        finite,
    ),
    "CJT": (that_day, that_behind, that_thing),
    "CJS": (as_well_as, formerly, so_joins, as_office, as_what, _capitals),
    "VHI": (finite_have,),
    "ZZ0": (article,),
    "VBB": (half_day,),
    "EX0": (there,),
    "UNC": (_set_off, _unknown),
}  # by the tag that may be wrong
