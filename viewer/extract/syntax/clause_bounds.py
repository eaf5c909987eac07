"""Where a clause begins and ends that no subordinator opens: by marks, conjunctions and its subject."""

from viewer.extract.grammar.calendar import MONTHS
from viewer.extract.grammar.inflection import participle
from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.verbs import VerbGroup

_DASHES = ";:—–"
_NEAR = 12  # words


def boundary(tokens: tuple[Token, ...], low: int, high: int, *, strict: bool) -> int | None:
    """The first word of a clause that opens in *low*..*high* without a subordinator; None if none does.

    Args:
        strict: take only a mark or a conjunction that leaves no doubt, never a bare comma.
    """
    marks = [i + 1 for i in range(low, high) if tokens[i].text in _DASHES]
    if marks and _is_row(tokens, marks[-1], high):
        return high  # "in Lima (71%); Ica (18%); and Pisco (11%), and is"
    if marks:
        return marks[-1]
    joined = _conjunction(tokens, low, high)
    if joined is not None:
        return joined
    commas = [] if strict else [i + 1 for i in range(low, high) if tokens[i].text == ","]
    return commas[-1] if commas else None


def _is_row(tokens: tuple[Token, ...], low: int, high: int) -> bool:
    """Whether a semicolon parts the last of a row of names, behind which ", and" and a verb go on."""
    if tokens[low - 1].text != ";" or tokens[high - 1].tag != "CJC" or tokens[high - 2].text != ",":
        return False
    named = (
        t.is_name or t.tag in ("CJC", "CRD", "NN0") or t.is_mark or t.text in "()%"
        for t in tokens[low : high - 1]
    )
    return tokens[high].tag in FINITE_TAGS and all(named)


def _conjunction(tokens: tuple[Token, ...], low: int, high: int) -> int | None:
    """The word after the "and" or "but" that most likely joins two clauses."""
    found = [i for i in range(low, high) if tokens[i].tag == "CJC" or tokens[i].lower in ("but", "yet")]
    found = [i for i in found if not _joins_ends(tokens, low, i)]
    if not found:
        return None
    after_comma = [i for i in found if i > low and tokens[i - 1].text == ","]
    last = found[-1]
    commas = [i for i in range(last, high) if tokens[i].text == ","]
    if last == high - 1 or commas == [high - 1]:
        return high  # "sold mines in Peru and Chile, closed its office"
    if after_comma:
        return after_comma[-1] + 1
    opening = [i for i in found if tokens[i + 1].tag in ("AT0", "DPS", "PNP", "DT0", "EX0")]
    return (opening or found)[0] + 1


def resumed_subject(tokens: tuple[Token, ...], low: int, at: int) -> int | None:
    """Where a second clause opens whose subject a relative at *at* parts from its verb; None if none does.

    "The trial opens in May, and the patrol, which ends in June, is to be prolonged".
    """
    if tokens[at].tag not in ("DTQ", "PNQ") or tokens[at - 1].text != ",":
        return None
    joint = next(
        (i for i in range(at - 1, low, -1) if tokens[i].tag == "CJC" and tokens[i - 1].text == ","), None
    )
    if joint is None or not any(t.is_noun for t in tokens[joint + 1 : at]):
        return None
    comma = next((i for i in range(at + 1, len(tokens) - 1) if tokens[i].text == ","), None)
    verbs = comma is not None and any(t.tag[:1] == "V" for t in tokens[at:comma])
    return joint + 1 if verbs and comma is not None and tokens[comma + 1].tag in FINITE_TAGS else None


def _joins_ends(tokens: tuple[Token, ...], low: int, at: int) -> bool:
    """Whether an "and" has the first of two ends before it: "the road between Jos and Bauchi"."""
    back = at - 1
    while back >= low and (tokens[back].is_noun or is_in_phrase(tokens[back])):
        back -= 1
    return low <= back < at - 1 and tokens[back].lower == "between" and tokens[at].lower == "and"


def resumes(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """Whether ", and" and a past with an object go on past a relative: "shot men, who ran, and held two"."""
    before = [t.text for t in tokens[max(0, group.first - 2) : group.first]]
    after = tokens[group.last + 1 : group.last + 2]
    done_to = bool(after) and (after[0].is_noun or after[0].tag in ("AT0", "DPS", "CRD", "DT0"))
    return before == [",", "and"] and done_to


def has_coordination(tokens: tuple[Token, ...], low: int, high: int) -> bool:
    """Whether a semicolon, or a comma and a conjunction, stands among words; "but" needs no comma."""
    return any(
        t.text == ";" or (t.tag == "CJC" and (tokens[i - 1].text == "," or (t.lower == "but" and i > low)))
        for i, t in enumerate(tokens[low:high], low)
    )


def first_comma(tokens: tuple[Token, ...], low: int, high: int) -> int | None:
    """The word after the comma that ends an opening "If …"."""
    return next((i + 1 for i in range(low, high) if tokens[i].text == ","), None)


def trimmed(tokens: tuple[Token, ...], start: int, end: int, group: VerbGroup) -> tuple[int, int]:
    """The stretch without marks and conjunctions at its ends; the verb group always stays inside."""
    while start < group.first and (tokens[start].is_mark or tokens[start].tag in ("CJC", "PUX")):
        start += 1
    while end - 1 > group.last and (tokens[end - 1].tag in ("CJC", "CJT", "PUN", "PUQ", "PUX", "PUR", "PUL")):
        end -= 1
    return start, max(_before_next_date(tokens, group.last + 1, end), group.last + 1)


def _before_next_date(tokens: tuple[Token, ...], low: int, end: int) -> int:
    """The end of a clause without the date of the next: "when it fell, and in May 2022, when it rose"."""
    behind = [t.lower for t in tokens[end : end + 2]]
    if behind[-1:] != ["when"] or behind[:-1] not in ([], [","]):
        return end
    for i in range(end - 2, low, -1):
        if tokens[i].lower in ("in", "on") and tokens[i - 1].tag == "CJC" and tokens[i - 2].text == ",":
            return i - 2
        if not (tokens[i + 1].tag == "CRD" or tokens[i + 1].lower in MONTHS):
            break
    return end


def past_place(tokens: tuple[Token, ...], low: int, high: int) -> int:
    """The word behind the aside on a place that a date follows: "signed in Prague, in Bohemia, in 1989".

    It is *low* where there is none, and before a weekday, which is that of the news.
    """
    commas = [i for i in range(low, min(high, low + _NEAR)) if tokens[i].text == ","]
    if len(commas) < 2 or not any(tokens[i].is_name for i in range(low, commas[0])):
        return low
    inside, behind = tokens[commas[0] + 1 : commas[1]], tokens[commas[1] + 1 : high]
    placed = all(t.tag == "PRP" or is_in_phrase(t) or t.tag == "PRF" for t in inside)
    opens = bool(inside) and (inside[0].tag in ("PRP", "AT0") or inside[0].is_name)
    dated = len(behind) > 1 and behind[0].lower in ("in", "on")
    dated = dated and (behind[1].tag == "CRD" or behind[1].lower in MONTHS)
    return commas[1] + 1 if placed and opens and dated else low


def past_list(tokens: tuple[Token, ...], low: int, high: int) -> int:
    """The word behind the last "and" of a list of names: "agreed by Peru, Chile and Brazil in 2022".

    It is *low* where no such list opens there, behind a preposition or at once: "leaving Jos, Kano and Ife".
    """
    named = low < high and tokens[low].is_name and tokens[low].text[0].isupper()
    at = low if named else low + 1
    if at >= high or not (named or tokens[low].tag == "PRP"):
        return low
    commas = 0
    while at < min(high, low + 2 * _NEAR):
        token = tokens[at]
        named = token.text[0].isupper() or token.tag in ("AT0", "PRF")
        if commas and token.lower == "and" and at + 1 < high:
            return at + 1 if tokens[at + 1].text[0].isupper() or tokens[at + 1].tag == "AT0" else low
        if not named and not (token.text == "," and tokens[at - 1].text[0].isupper()):
            return low
        commas += token.text == ","
        at += 1
    return low


def has_noun(tokens: tuple[Token, ...]) -> bool:
    """Whether a noun, or a word that stands for one, is among words."""
    return any(t.is_noun or t.tag in ("PNP", "PNI", "CRD", "DT0", "ORD") for t in tokens)


def second_subject(
    tokens: tuple[Token, ...], low: int, group: VerbGroup, timed: frozenset[int]
) -> int | None:
    """Where the main clause begins behind one that no comma ends: "If the vote fails the cabinet will fall".

    Args:
        tokens: the words of the sentence.
        low: the first word behind the verb of the clause that opens it.
        group: the verb of the main clause.
        timed: indices of the words of dates, which end the clause that opens the sentence.
    """
    at = group.first - 1
    while at >= low and tokens[at].tag == "AV0":
        at -= 1
    if at < low or not (tokens[at].is_noun or (tokens[at].tag == "PNP" and tokens[at].lower != "them")):
        return None
    at = _phrase_start(tokens, low, at, timed)
    while at - 2 > low and tokens[at - 1].tag == "PRF" and tokens[at - 2].is_noun:
        at = _phrase_start(tokens, low, at - 2, timed)  # "the port of the capital"
    governed = at > 0 and tokens[at - 1].tag in ("PRP", "PRF", "TO0", "CJC")
    return None if governed else at


def _phrase_start(tokens: tuple[Token, ...], low: int, at: int, timed: frozenset[int]) -> int:
    """The first word, from *low* on, of the noun phrase that ends at *at*."""
    while at > low and tokens[at].tag != "PNP" and is_in_phrase(tokens[at - 1]) and at - 1 not in timed:
        at -= 1
        if tokens[at].tag in ("AT0", "DPS", "DT0"):
            break
    return at


def is_in_phrase(token: Token) -> bool:
    """Whether a word can stand in a noun phrase before its head, or be the head."""
    return token.is_noun or token.tag in ("AT0", "DPS", "DT0", "AJ0", "AJS", "AJC", "CRD", "ORD", "POS")


def is_elided(tokens: tuple[Token, ...], last: VerbGroup | None, group: VerbGroup) -> bool:
    """Whether a second participle shares the auxiliary of the *last* verb: "will be moved and laid out"."""
    word = tokens[group.first]
    may_share = word.tag == "VVN" or (word.tag == "VVD" and word.lower == participle(group.lemma))
    may_share = may_share and not (word.tag == "VVD" and group.lemma in words_of("objectless-verbs"))
    says = [t.lower for t in tokens[group.last + 1 : group.last + 2]] == ["that"] and word.tag == "VVD"
    says = says and group.lemma in words_of("reporting-verbs", "denying-verbs", "promising-sayings")
    if says and last and tokens[last.first - 1].lower != "it":
        return False  # "denied that the port was closed and said that ships had come"
    return bool(last and last.passive) and group.first == group.last and may_share  # no "and sank"
