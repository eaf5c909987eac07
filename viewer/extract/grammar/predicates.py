"""Which word of a sentence is its finite verb, where forms alone do not tell: "put", "shut", "practised"."""

from itertools import pairwise

from viewer.extract.grammar.condition_verbs import mend_condition
from viewer.extract.grammar.contact_pasts import mend_contact
from viewer.extract.grammar.forms_in_clause import mend_before_verb, mend_headline
from viewer.extract.grammar.lone_presents import lone_plural, lone_present, mend_asking
from viewer.extract.grammar.odd_words import ONLY_PARTICIPLES
from viewer.extract.grammar.past_asides import (
    NOUNS,
    mend_after_relative,
    mend_after_restriction,
    mend_apposition,
    mend_first_of_joined,
    mend_last_set_off,
    mend_named,
    mend_part_set_off,
    mend_row_set_off,
)
from viewer.extract.grammar.past_participles import is_of_seat, is_participle, stands_between_commas
from viewer.extract.grammar.plain_pasts import is_only_past
from viewer.extract.grammar.same_past import mend_same_past
from viewer.extract.grammar.tokens import FINITE_OR_DO_TAGS, Token
from viewer.extract.grammar.two_pasts import mend_listed_pasts, mend_two_pasts
from viewer.extract.grammar.words import words_of

_SINGULAR = ("NN1", "NP0", "PNP")
_BETWEEN = ("AV0", "AVP", "XX0")
_PLURAL_SUBJECTS = frozenset("i you we they these those".split())


def with_finite_verb(tags: list[str], words: tuple[Token, ...]) -> list[str]:
    """The tags with past tenses that were read as participles or as presents put right."""
    for i, word in enumerate(words):
        if (
            tags[i] == "VVB"
            and word.lower in words_of("unchanging-verbs")
            and _has_singular_subject(tags, words, i)
        ):
            tags[i] = "VVD"  # "the mine shut in 1991": a present would have its -s
        elif tags[i] == "VVB" and _is_second(tags, words, i):
            # "will retire the Los Colorados plant", "had its readers believe that"
            tags[i] = "VVI" if word.lower in ("believe", "think", "suppose") else "NN1"
        elif tags[i] == "VVN" and _is_past(tags, words, i) and not _says_which(tags, words, i):
            tags[i] = "VVD"
        elif tags[i] == "VVD" and not is_only_past(word.lower) and is_participle(tags, words, i):
            tags[i] = "VVN"
    mend_same_past(tags, words)
    _mend_frame(tags, words)
    _mend_outcome(tags, words)
    _mend_opening(tags, words)
    mend_apposition(tags, words)
    mend_row_set_off(tags, words)
    mend_named(tags, words)
    mend_last_set_off(tags, words)
    mend_first_of_joined(tags, words)
    _mend_second_participle(tags, words)
    mend_condition(tags, words)
    mend_before_verb(tags, words)
    mend_after_relative(tags, words)
    mend_after_restriction(tags, words)
    mend_part_set_off(tags, words)
    mend_two_pasts(tags, words)
    mend_listed_pasts(tags, words)
    _mend_before_semicolon(tags, words)
    mend_asking(tags, words)
    if words[-1].text in (".", "?", "!"):
        _mend_main_verb(tags, words)
    mend_contact(tags, words)
    mend_headline(tags, words)
    return tags


def _says_which(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a participle only says which thing is meant, whatever else speaks for a past."""
    return stands_between_commas(tags, words, at) or is_of_seat(tags, words, at)


def _is_past(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a participle must be the verb of its clause: "arrived in 1998 and never left"."""
    return (
        _is_closing_report(tags, words, at)
        or _ends_relative(tags, at)
        or _is_second_past(tags, words, at)
        or _has_object_after(tags, words, at)
        or _opens_content(tags, at)
        or _is_first_of_two(tags, at)
    )


def _is_second_past(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether "and never" joins a participle to a simple past, so that it must be one too."""
    if at < 3 or words[at - 1].lower not in ("never", "then", "later", "soon") or tags[at - 2] != "CJC":
        return False
    finite = next((i for i in range(at - 3, -1, -1) if tags[i] in FINITE_OR_DO_TAGS), None)
    return finite is not None and tags[finite] == "VVD"


def _has_object_after(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a past after a word of time and a subject has an object, so that it is that clause's verb."""
    after = [*tags[at + 1 : at + 3], "", ""]
    phrase = after[0] in ("AT0", "DPS", "NP0", "PNP") or (after[0] == "AJ0" and after[1] in (*NOUNS, "AJ0"))
    phrase = phrase or [w.lower for w in words[at : at + 2]] == ["shot", "dead"]
    if not phrase or words[at].lower in words_of("naming-participles", "giving-verbs"):
        return False
    noun = False
    for i in range(at - 1, -1, -1):
        if words[i].lower in ("after", "before", "until", "since", "when", "while", "as"):
            return noun
        if tags[i] not in (*NOUNS, *_BETWEEN, "AT0", "DPS", "AJ0", "POS", "ORD"):
            return False
        noun = noun or tags[i] in NOUNS
    return False


def _opens_content(tags: list[str], at: int) -> bool:
    """Whether "that" and a clause follow, be it past a date: "The house resolved in 1956 that it must go"."""
    subject = at > 0 and tags[at - 1] in NOUNS and not any(tag in FINITE_OR_DO_TAGS for tag in tags[:at])
    that = next((i for i in range(at + 1, min(at + _LONGEST_DATE, len(tags))) if tags[i] == "CJT"), None)
    plain = that is not None and all(t in ("PRP", "CRD", "NP0", "AV0", "ORD") for t in tags[at + 1 : that])
    return bool(subject and plain)


def _is_first_of_two(tags: list[str], at: int) -> bool:
    """Whether "and" and a past follow what it is done to: "sentenced 12 officials and acquitted four"."""
    takes = at > 0 and tags[at - 1] in NOUNS and tags[at + 1 : at + 2] in (["CRD"], ["AT0"], ["DPS"], ["NP0"])
    if not takes or any(tag in FINITE_OR_DO_TAGS for tag in tags[:at]):
        return False
    second = next((i for i in range(at + 1, len(tags)) if tags[i] in FINITE_OR_DO_TAGS), None)
    return second is not None and tags[second] == "VVD" and tags[second - 1] == "CJC"


def _mend_second_participle(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of ", and two men held at the port tested negative": the second of two participles."""
    starts = [
        i + 1
        for i, word in enumerate(words)
        if word.text == ";" or (i and tags[i] == "CJC" and words[i - 1].text == ",")
    ]
    for first, last in pairwise([*starts, len(tags)]):
        verbs = [
            i
            for i in range(first, last)
            if tags[i] in (*FINITE_OR_DO_TAGS, "VVN", "VVG", "CJT", "CJS", "DTQ")
        ]
        if len(verbs) != 2 or any(tags[i] != "VVN" for i in verbs) or tags[verbs[1] - 1] not in NOUNS:
            continue
        if verbs[0] > first and tags[verbs[0] - 1] in NOUNS:
            tags[verbs[1]] = "VVD"
    _mend_lone_participle(tags, words, starts)


def _mend_lone_participle(tags: list[str], words: tuple[Token, ...], starts: list[int]) -> None:
    """The verb of "; ministers agreed in Oslo": one that shares no auxiliary with a passive before it."""
    for first, last in pairwise([*starts, len(tags)]):
        verbs = [
            i
            for i in range(first, last)
            if tags[i] in (*FINITE_OR_DO_TAGS, "VVN", "CJT", "CJS", "DTQ", "PNQ")
        ]
        alone = len(verbs) == 1 and tags[verbs[0]] == "VVN"
        alone = alone and (
            words[first - 1].text == ";" or words[first].lower in ("on", "in")
        )  # "and on 3 June a"
        before = [tag for tag in tags[:first] if tag[:1] == "V"][-2:]
        passive = len(before) == 2 and before[0][:2] == "VB" and before[1] == "VVN"
        at = verbs[0] if alone else first
        follows = words[at + 1].lower if at + 1 < len(words) else "by"
        noun = tags[at - 1] in NOUNS or words[at - 1].lower in ("another", "others")
        if alone and not passive and at > first and noun and follows != "by":
            tags[at] = "VVD"


def _is_closing(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a finite verb is the "said" or "says" that ends the sentence after a comma."""
    ends = len(tags) - at <= _LONGEST_ENDING and words[at].lower in (*words_of("closing-reports"), "says")
    before = [word.text for word in words[max(0, at - 8) : at]]
    return ends and "," in before


_LONGEST_DATE = 6  # words between a verb and the "that" of what it says
_LONGEST_ENDING = 4  # "said on Friday."


def _unknown_past(tags: list[str], words: tuple[Token, ...]) -> int | None:
    """The word of a sentence without a verb that looks like a past: "a blast maimed three farmers"."""
    after = ("AT0", "CRD", "DPS", "DT0", "PRP", "NP0", "AVP")
    return next(
        (
            i
            for i in range(1, len(words) - 1)
            if tags[i] == "AJ0" and words[i].lower.endswith("ed") and words[i].text.islower()
            and tags[i - 1] in ("NN1", "NN2", "NN0", "NP0")
            and (tags[i + 1] in after or (tags[i - 1] == "NP0" and _opens_plural(tags, i + 1)))
        ),
        None,
    )  # fmt: skip


def _opens_plural(tags: list[str], at: int) -> bool:
    """Whether a phrase of a plural opens there, as what is done to: "paired nets", of no article."""
    while at < len(tags) and tags[at] == "AJ0":
        at += 1
    return tags[at : at + 1] == ["NN2"]


def _mend_main_verb(tags: list[str], words: tuple[Token, ...]) -> None:
    """The participle that must be the verb of a sentence, since nothing else in it is."""
    first = next((i for i, tag in enumerate(tags) if tag in FINITE_OR_DO_TAGS), len(tags))
    found = [i for i in range(first) if tags[i] == "VVN" and _has_subject(tags, i)]
    found = [i for i in found if words[i].lower not in ONLY_PARTICIPLES]  # "sewage drawn in May tested"
    if len(found) > 1 and words[found[0] + 1].lower == "by":
        found.pop(0)  # "a slide triggered by rain swept through"
    at = next(iter(found), None)
    if at is None:
        unknown = _unknown_past(tags[:first], words[:first])
        at = unknown if unknown is not None and _are_all_subordinate(tags, unknown) else None
    if at is None and first == len(tags):
        at = _unknown_past(tags, words)
        if at is None and (present := lone_present(tags, words)) is not None:
            tags[present] = "VVZ"
    several = lone_plural(tags, words) if at is None else None
    if (
        several is not None
        and several < first
        and (first == len(tags) or _is_closing(tags, words, first) or _are_all_subordinate(tags, several))
    ):
        tags[several] = "VVB"
    alone = first == len(tags) or _is_closing(tags, words, first)
    set_off = at is not None and stands_between_commas(
        tags, words, at
    )  # "a line, built by Orbis, was opened"
    if at is not None and not set_off and (alone or _are_all_subordinate(tags, at)):
        tags[at] = "VVD"


def _mend_before_semicolon(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of what stands before a semicolon: "The king dissolved parliament in May; a vote is due"."""
    low = 0
    for high in (i for i, word in enumerate(words) if word.text == ";"):
        if not any(tag in FINITE_OR_DO_TAGS for tag in tags[low:high]):
            found = (i for i in range(low + 1, high) if tags[i] == "VVN" and _has_subject(tags, i))
            at = next(found, None)
            if at is not None and tags[at + 1] in ("AT0", "DPS", "NN1", "NN2", "NP0", "PRP", "CRD", "AJ0"):
                tags[at] = "VVD"
        low = high + 1


def _are_all_subordinate(tags: list[str], at: int) -> bool:
    """Whether each finite verb after *at* has a word of its own that subordinates it."""
    openers = sum(tag in ("DTQ", "PNQ", "CJT", "CJS", "AVQ") for tag in tags[at + 1 :])
    first = next((i for i in range(at + 1, len(tags)) if tags[i] in FINITE_OR_DO_TAGS), len(tags))
    opened = any(tag in ("DTQ", "PNQ", "CJT", "CJS", "AVQ") for tag in tags[at + 1 : first])
    verbs = (k for k in range(at + 1, len(tags)) if tags[k] in FINITE_OR_DO_TAGS)
    helped = ("VHD", "VHZ", "VHB")  # "had slid" is one verb
    return opened and sum(not (tags[k] == "VVD" and tags[k - 1] in helped) for k in verbs) <= openers


def _mend_frame(tags: list[str], words: tuple[Token, ...]) -> None:
    """A participle in the phrase that opens a sentence: "In a ruling handed down on Friday, the court"."""
    if words[0].lower not in ("in", "under", "at", "with", "after", "following"):
        return
    comma = next((i for i, word in enumerate(words) if word.text == ","), None)
    verbs = [i for i in range(comma or 0) if tags[i] in ("VVD", *FINITE_OR_DO_TAGS)]
    if comma is None or len(verbs) != 1 or tags[verbs[0]] != "VVD":
        return
    plain = all(tag in (*NOUNS, "PRP", "AT0", "AJ0", "DPS", "ORD", "PRF") for tag in tags[: verbs[0]])
    governed = tags[1] in ("AT0", "DPS") and not any(tag in ("AT0", "NP0") for tag in tags[2 : verbs[0]])
    if plain and governed and any(tag in FINITE_OR_DO_TAGS for tag in tags[comma:]):
        tags[verbs[0]] = "VVN"


def _mend_outcome(tags: list[str], words: tuple[Token, ...]) -> None:
    """“froze it in May, only to free it in June”: what "only to" tells came about, like a second past."""
    for i in range(2, len(words) - 1):
        outcome = words[i].lower == "to" and words[i - 1].lower == "only" and words[i - 2].text in ",–—"
        if outcome and tags[i + 1] in ("VVI", "VVB", "NN1") and any(tag[:1] == "V" for tag in tags[: i - 2]):
            tags[i - 1], tags[i], tags[i + 1] = "CJC", "CJC", "VVD"  # much like "and"


_OPENING = ("as", "when", "while", "after", "before", "since", "until", "because", "although", "though")


def _mend_opening(tags: list[str], words: tuple[Token, ...]) -> None:
    """The past of "As troops advanced on Goma, thousands fled", read as a participle."""
    comma = next((i for i, word in enumerate(words) if word.text == ","), None)
    if comma is None or words[0].lower not in _OPENING:
        return
    verbs = [i for i in range(1, comma) if tags[i] in ("VVN", *FINITE_OR_DO_TAGS)]
    if len(verbs) != 1 or tags[verbs[0]] != "VVN" or tags[verbs[0] - 1] not in NOUNS:
        return
    if any(tag in FINITE_OR_DO_TAGS for tag in tags[comma:]):
        tags[verbs[0]] = "VVD"


def _subject_at(tags: list[str], at: int) -> int:
    """The word before a verb and its adverbs; below 0 where there is none."""
    before = at - 1
    while before >= 0 and tags[before] in _BETWEEN:
        before -= 1
    return before


def _has_subject(tags: list[str], at: int) -> bool:
    """Whether a noun stands before, at once or before a comma that closes an apposition."""
    before = _subject_at(tags, at)
    if before >= 0 and tags[before] == "PUN":
        before -= 1
    return before >= 0 and tags[before] in NOUNS


def _has_singular_subject(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    before = _before_apposition(tags, words, _subject_at(tags, at))
    if before < 0 or words[before].lower in _PLURAL_SUBJECTS:
        return False
    if tags[before] == "NN2" and words[before].text.istitle():
        return words[before].lower in words_of("singular-names")
    return tags[before] in _SINGULAR or (tags[before] == "NN2" and not words[before].lower.endswith("s"))


def _before_apposition(tags: list[str], words: tuple[Token, ...], at: int) -> int:
    """The noun before the comma that opens an apposition which ends at *at*: "the mayor, Ana Ruiz, cut"."""
    if at < 0 or words[at].text != ",":
        return at
    opens = next((i for i in range(at - 1, max(0, at - 8), -1) if words[i].text == ","), None)
    plain = opens is not None and all(
        tag in (*NOUNS, "AT0", "AJ0", "DPS", "PRF") for tag in tags[opens + 1 : at]
    )
    return opens - 1 if opens is not None and plain else at


def _is_second(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a clause has its finite verb already, so that another plain form must be a noun."""
    if not at or tags[at - 1] not in NOUNS:
        return False
    for i in range(at - 1, -1, -1):
        if tags[i][:2] in ("CJ", "PU", "DT", "PN", "AV") and tags[i] not in ("AV0", "AVP", "PNI"):
            return False
        if tags[i] in FINITE_OR_DO_TAGS:
            return words[i].lower not in words_of("content-verbs")
    return False


def _ends_relative(tags: list[str], at: int) -> bool:
    """Whether "which a panel fixed" or "when a bus overturned" lacks another verb than this past tense."""
    noun = False
    for i in range(at - 1, -1, -1):
        if tags[i] in ("DTQ", "PNQ"):
            return noun
        if tags[i] in ("CJT", "CJS", "AVQ"):
            return noun and not any(tag in FINITE_OR_DO_TAGS for tag in tags[at + 1 :])
        if tags[i] not in (*NOUNS, *_BETWEEN, "AT0", "DPS", "DT0", "AJ0", "POS", "ORD", "PRF"):
            return False
        noun = noun or tags[i] in NOUNS
    return False


def _is_closing_report(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether ", the owners announced on Tuesday" ends the sentence: who speaks stands after a comma."""
    if words[at].lower not in words_of("closing-reports") or tags[at - 1] not in NOUNS:
        return False
    comma = next((i for i in range(at - 1, max(-1, at - 7), -1) if words[i].text == ","), None)
    if comma is None or any(tag in FINITE_OR_DO_TAGS or tag == "PRP" for tag in tags[comma:at]):
        return False
    return any(tag in FINITE_OR_DO_TAGS for tag in tags[:comma]) and not any(
        tag in FINITE_OR_DO_TAGS for tag in tags[at + 1 :]
    )
