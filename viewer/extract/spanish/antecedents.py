"""The noun phrase that stands before a Spanish relative or participle."""

from viewer.extract.spanish.parsing import Analysed

OPENERS = ("AT0", "DPS", "DT0", "CRD", "AJ0")
LONGEST = 16  # words of a noun phrase
_DETERMINERS = ("AT0", "DT0")
_PREPOSITIONAL = frozenset(
    "raíz causa cargo partir través pesar favor manos cuenta consecuencia parte motivo ocasión"
    " marco medio torno virtud base nombre respuesta".split()
)


def is_timed(sentence: Analysed, at: int) -> bool:
    """Whether a word belongs to a date."""
    start = sentence.tokens[at].start if 0 <= at < len(sentence.tokens) else -1
    return any(t.opens_at <= start < t.end for t in sentence.times)


def antecedent(sentence: Analysed, at: int, participle: str = "") -> tuple[int, int] | None:
    """The noun phrase that ends right before a word: from its determiner on."""
    stop = at
    while stop and (sentence.tokens[stop - 1].is_mark or sentence.tokens[stop - 1].tag == "PRP"):
        stop -= 1
    first = stop
    while stop and sentence.tokens[stop - 1].tag in _DETERMINERS:
        stop -= 1
    first = stop
    while first and stop - first < LONGEST:
        token = sentence.tokens[first - 1]
        nominal = token.is_noun or token.tag in OPENERS or token.lower in ("de", "del", "más", "menos")
        joins = token.lower in ("y", "e") and first > 1 and first < stop
        nominal = nominal or (
            joins
            and sentence.tokens[first - 2].is_name
            and sentence.tokens[first].is_name  # "Castilla y León"
        )
        nominal = nominal or (
            token.tag == "V.participle" and first > 1 and sentence.tokens[first - 2].is_noun
        )
        if not nominal or is_timed(sentence, first - 1):
            break
        first -= 1
        if token.tag == "AT0" and first and sentence.tokens[first - 1].lower not in ("de", "en"):
            break
    while first < stop and (sentence.tokens[first].tag == "PRP" or _is_of_preposition(sentence, first)):
        first += 1
    return agreeing(sentence, (first, stop), participle) if first < stop else None


def _is_of_preposition(sentence: Analysed, at: int) -> bool:
    """Whether a noun only makes a preposition: "a raíz de un fallo", "por parte de la Junta"."""
    words = [t.lower for t in sentence.tokens[max(0, at - 1) : at + 2]]
    governed = len(words) == 3 and words[0] in ("a", "en", "por", "como", "con") and words[2] in ("de", "del")
    return governed and words[1] in _PREPOSITIONAL


def agreeing(sentence: Analysed, span: tuple[int, int], participle: str) -> tuple[int, int]:
    """The part of "los usuarios de la vía" that agrees with "inaugurada"; the whole for a relative."""
    endings = {
        "a": ("la", "una", "esta"),
        "o": ("el", "un", "este", "del"),
        "as": ("las", "unas"),
        "os": ("los", "unos"),
    }
    fit = next(
        (words for end, words in sorted(endings.items(), reverse=True) if participle.endswith(end)), ()
    )
    if sentence.tokens[span[0]].lower in fit or not fit:
        return span
    found = [i for i in range(*span) if sentence.tokens[i].lower in fit and i + 1 < span[1]]
    found = found or ([several] if (several := _bare_plural(sentence, span, participle)) else [])
    return (found[-1], span[1]) if found else span


def _bare_plural(sentence: Analysed, span: tuple[int, int], participle: str) -> int | None:
    """Where "12 hectáreas" begins in "el pago de 12 hectáreas expropiadas"; None where one thing is meant."""
    head = sentence.tokens[span[0] + 1] if span[0] + 1 < span[1] else None
    single = sentence.tokens[span[0]].tag == "AT0" and head is not None and head.tag == "NN1"
    last = span[1] - 1
    if not (single and participle.endswith("s") and sentence.tokens[last].tag == "NN2"):
        return None
    first = last - 1 if sentence.tokens[last - 1].tag == "CRD" else last
    return first if sentence.tokens[first - 1].lower == "de" else None
