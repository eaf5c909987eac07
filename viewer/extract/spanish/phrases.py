"""The noun phrases before and after a Spanish verb, and the nouns that head them."""

from collections.abc import Iterable

from viewer.extract.grammar.tokens import Token
from viewer.extract.spanish.antecedents import LONGEST, OPENERS, agreeing, antecedent, is_timed
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.tagging import mood_of
from viewer.extract.spanish.verbs import FORCING
from viewer.extract.spanish.words import ends_short_form, words_of

_HOSTING = ("acoger", "albergar", "recibir", "tener", "ser")  # what a town does
_MOST_PHRASES = 3  # between a verb and the subject behind it
_WHILES = ("minutos", "horas", "días", "semanas", "meses", "años", "décadas", "siglos")


def subject(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """Where the subject of a clause begins and ends (end excluded); None where it has none of its own.

    It stands before the verb, or after it where nothing does ("chocaron dos barcos", "se cerró el canal").
    A relative has the noun that it stands after.
    """
    if clause.shape is Shape.PARTICIPLE and clause.parent is not None and _is_set_off(sentence, clause):
        return subject(sentence, sentence.parts[clause.parent])  # "…, deteniendo a tres personas"
    if clause.shape in (Shape.REDUCED, Shape.PARTICIPLE):
        return _of_holder(sentence, clause) or antecedent(
            sentence, clause.start, sentence.tokens[clause.group.head].lower
        )
    before = _before(sentence, clause)
    if before is not None:
        return before
    if clause.role is Role.RELATIVE and clause.marker in ("que", "quien", "quienes"):
        stands_for = _of_relative(sentence, clause)
        if stands_for and not _agrees(sentence, stands_for, clause):
            stands_for = _inner(sentence, stands_for, clause) or _outer(sentence, stands_for, clause)
        return _inverted(sentence, clause) or stands_for
    if asked := _asked(sentence, clause):
        return asked
    group = clause.group
    follows = (
        group.reflexive or group.passive or group.resultative or group.lemma in words_of("inverting-verbs")
    )
    span = object_(sentence, clause) or _past_phrases(sentence, clause) if follows else None
    return span if span and _can_follow(sentence, span, clause) else None


def _is_set_off(sentence: Analysed, clause: Clause) -> bool:
    """Whether a comma parts a clause from the verb of the one around it, behind which it stands."""
    over = sentence.parts[clause.parent] if clause.parent is not None else clause
    return clause.start > over.group.last and sentence.tokens[clause.start - 1].text == ","


def _can_follow(sentence: Analysed, span: tuple[int, int], clause: Clause) -> bool:
    """Whether a phrase behind a verb is its subject: not "dos veces", nor the works that one has begun."""
    turned = clause.group.reflexive or clause.group.passive or clause.group.resultative
    often = any(sentence.tokens[i].lower in ("vez", "veces") for i in range(*span))
    fits = turned or _agrees(sentence, span, clause) or sentence.tokens[span[0]].tag == "CRD"
    forced = any(verb in FORCING for verb in clause.group.governors)  # "obligó a cerrar el puerto"
    return fits and not (often or forced or sentence.tokens[span[0] - 1].lower in ("a", "al"))


def _asked(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """Who is to act in "pidió a la empresa que cerrara la mina"; None where nobody is asked."""
    if clause.role is not Role.COMPLEMENT or clause.parent is None or clause.marker != "que":
        return None
    over = sentence.parts[clause.parent].group
    turned = clause.group.reflexive or clause.group.passive
    asks = over.lemma in words_of("bidding-verbs") and over.last < clause.start and not turned
    span = antecedent(sentence, clause.start) if asks else None
    before = sentence.tokens[span[0] - 1].lower if span else ""
    return span if span and before in ("a", "al") and _agrees(sentence, span, clause) else None


def _inverted(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """Who acts in "las alertas que emitió el sindicato": the body that stands after the verb."""
    span = object_(sentence, clause)
    head = head_of(sentence, span[0]) if span else None
    opens = span is not None and sentence.tokens[span[0]].text in ("el", "la", "los", "las")
    opens = opens and span is not None and sentence.tokens[span[0] - 1].lower not in ("a", "al")
    return span if opens and head is not None and is_institution(sentence.tokens[head]) else None


def relative_object(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """What "que" stands for where the clause has a subject after its verb."""
    if clause.role is not Role.RELATIVE or clause.marker != "que":
        return None
    span = _of_relative(sentence, clause)
    if span is None or _inverted(sentence, clause) is not None:
        return span
    own = _before(sentence, clause) is not None  # "la cumbre que el país acogerá"
    return None if not own and (_agrees(sentence, span, clause) or _inner(sentence, span, clause)) else span


def _inner(sentence: Analysed, span: tuple[int, int], clause: Clause) -> tuple[int, int] | None:
    """The last phrase in "las obras del oleoducto" that agrees with "unirá"; None where none does."""
    for i in range(span[1] - 1, span[0], -1):
        if sentence.tokens[i - 1].lower in ("de", "del") and _agrees(sentence, (i, span[1]), clause):
            return i, span[1]
    return None


def _outer(sentence: Analysed, span: tuple[int, int], clause: Clause) -> tuple[int, int] | None:
    """The phrase before "entre" in "la cita entre los ministros, que se celebró"; else None."""
    at = span[0] - 1
    if at < 1 or sentence.tokens[at].lower not in ("entre", "con", "contra", "por", "en", "sobre"):
        return None
    wider = antecedent(sentence, at)
    return wider if wider and wider[1] == at and _agrees(sentence, wider, clause) else None


def _agrees(sentence: Analysed, span: tuple[int, int], clause: Clause) -> bool:
    """Whether a noun phrase can be what a verb is said of: "las licencias" is not what "concedió" is."""
    head = head_of(sentence, span[0])
    if head is None or sentence.tokens[head].is_name or clause.group.passive or _is_bare_name(sentence, span):
        return True
    joined = any(sentence.tokens[i].lower in ("y", "e") for i in range(*span))
    return joined or (sentence.tokens[head].tag == "NN2") == clause.group.plural


def _is_bare_name(sentence: Analysed, span: tuple[int, int]) -> bool:
    """Whether one word that opens a sentence is all of a phrase: "Honduras, que evacuó a cien personas"."""
    word = sentence.tokens[span[0]]
    return span == (0, 1) and word.text[0].isupper() and word.tag == "NN2"


def _of_relative(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """What a relative stands for: the noun phrase before it, or what that is the price of."""
    whole = sentence.tokens[clause.start].lower == "lo"  # "lo que obligó a evacuar" is of all that was told
    span = None if whole else antecedent(sentence, clause.start)
    if span and span[0] > 1 and _is_place_passed(sentence, span, clause):
        span = antecedent(sentence, span[0] - 1) or span
    if span and clause.marker == "quien":
        span = _person(sentence, span)
    holder = sentence.parts[clause.parent] if clause.parent is not None else None
    if (
        span
        and holder
        and any(sentence.tokens[i].lower in ("valor", "millones", "mil") for i in range(*span))
    ):
        return object_(sentence, holder) or span
    return span


def _person(sentence: Analysed, span: tuple[int, int]) -> tuple[int, int]:
    """The name that ends a phrase, which "quien" stands for: "el 44 % del oficialista Julio Cabañas"."""
    first = span[1]
    while (
        first > span[0]
        and sentence.tokens[first - 1].is_name
        and sentence.tokens[first - 1].text[0].isupper()
    ):
        first -= 1
    return (first, span[1]) if first < span[1] else span


def _is_place_passed(sentence: Analysed, span: tuple[int, int], clause: Clause) -> bool:
    """Whether a name only says where the thing before it is: "un despliegue por el Caribe que comenzó"."""
    head, before = head_of(sentence, span[0]), sentence.tokens[span[0] - 1].lower
    set_off = clause.group.mood is Mood.FUTURE and clause.group.lemma not in _HOSTING
    stop = clause.start - 1 if set_off and sentence.tokens[clause.start - 1].text == "," else clause.start
    named = head is not None and sentence.tokens[head].is_name and span[1] == stop
    return named and before in ("por", "en", "hacia", "sobre") and sentence.tokens[span[0] - 2].is_noun


def _of_holder(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """The subject of the clause around a participle that commas set off: "Un túnel, propuesto en …,"."""
    if clause.parent is None:
        return None
    holder = sentence.parts[clause.parent]
    if clause.start == holder.start and sentence.tokens[clause.end : clause.end + 1]:
        apart = sentence.tokens[clause.end].text == ","  # "Hallado en 2015, el pecio …"
        span = _before(sentence, holder) if apart and holder.group.first > clause.end else None
        return span if span and span[0] >= clause.end else None
    if not clause.start or sentence.tokens[clause.start - 1].text != ",":
        return None
    span = _before(sentence, holder) if holder.group.first > clause.start else None
    if span is None or span[1] > clause.start:
        return None
    return agreeing(sentence, span, sentence.tokens[clause.group.head].lower)


def _before(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """The first noun phrase before the verb that no preposition governs."""
    opens = _past_marker(sentence, clause)
    own = [i for i in clause.own() if opens <= i < clause.group.first]
    at = 0
    while at < len(own):
        i = own[at]
        token = sentence.tokens[i]
        if _is_bound(sentence, i):
            return i, _phrase_end(sentence, i, clause.group.first)
        if is_timed(sentence, i) or _is_while(sentence, i):
            at += 1
            continue
        done = [sentence.tokens[k].lower for k in own[at : at + 2]] == ["una", "vez"]
        done = done or (i == own[0] and token.tag == "V.participle" and clause.group.is_finite)
        if (done or (token.tag == "PRP" and token.lower != "hasta")) or (
            token.lower == "hasta" and _is_place_or_time(sentence, i)
        ):
            at = _past_phrase(sentence, own, at)
            continue
        if not (token.is_noun or token.tag in OPENERS or token.lower == "hasta"):
            at += 1
            continue
        if (after := _past_apposition(sentence, clause, own, at)) is not None:
            at = after
            continue
        return i, _phrase_end(sentence, i, clause.group.first)
    return None


def _is_while(sentence: Analysed, at: int) -> bool:
    """Whether a noun only says how much later: "horas después, la Armada halló restos"."""
    after = [t.lower for t in sentence.tokens[at + 1 : at + 3]]
    later = after[:1] in (["después"], ["antes"], ["atrás"]) or after == ["más", "tarde"]
    if sentence.tokens[at].lower == "tanto":
        return at > 0 and sentence.tokens[at - 1].lower in ("mientras", "entre")  # "mientras tanto"
    return later and sentence.tokens[at].lower in _WHILES


def _past_apposition(sentence: Analysed, clause: Clause, own: list[int], at: int) -> int | None:
    """The place after "En Callao, el mayor puerto, las obras": past what says more of a place or time."""
    opening = sentence.tokens[own[0]]
    placed = opening.tag == "PRP" and opening.lower != "según"
    if not at or not placed or sentence.tokens[own[at - 1]].text != ",":
        return None
    stop = next((k for k in range(at, len(own)) if sentence.tokens[own[k]].text == ","), None)
    rest = own[stop + 1 :] if stop is not None else []
    opens = bool(rest) and (sentence.tokens[rest[0]].is_noun or sentence.tokens[rest[0]].tag in OPENERS)
    apart = stop is not None and not rest and not _agrees(sentence, (own[at], own[stop]), clause)
    opens = opens or apart  # "En 2006, el año de la crisis, desembarcan miles"
    return stop + 1 if stop is not None and opens else None


def _past_marker(sentence: Analysed, clause: Clause) -> int:
    """The first word of a clause after "que" or whatever opens it."""
    size = len(clause.marker.split())
    for at in range(clause.start, min(clause.start + size + 3, clause.group.first)):
        words = " ".join(t.lower for t in sentence.tokens[at : at + size])
        if size and words == clause.marker:
            return at + size
    return clause.start


def _is_bound(sentence: Analysed, at: int) -> bool:
    """Whether "al menos" or "cerca de" bounds a number that opens the subject."""
    words = [t.lower for t in sentence.tokens[at : at + 3]]
    bounds = (["al", "menos"], ["más", "de"], ["menos", "de"], ["cerca", "de"], ["alrededor", "de"])
    if words[:2] in bounds and at + 2 < len(sentence.tokens):
        return sentence.tokens[at + 2].tag == "CRD"
    return words == ["por", "lo", "menos"]


def _is_place_or_time(sentence: Analysed, at: int) -> bool:
    after = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    return after is None or after.tag != "CRD"


def _past_phrase(sentence: Analysed, own: list[int], at: int) -> int:
    """The place after a phrase that a preposition opens: past the comma, else past its noun."""
    stop = next((k for k in range(at, len(own)) if sentence.tokens[own[k]].text == ","), None)
    if stop is not None:
        return stop + 1
    k = at + 1
    while k < len(own) and not sentence.tokens[own[k]].is_noun:
        k += 1
    while k < len(own) and (sentence.tokens[own[k]].is_noun or sentence.tokens[own[k]].tag == "AJ0"):
        k += 1
    return max(k, at + 1)


def object_(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """Where the noun phrase right after the verb begins and ends; None where no such thing follows."""
    at = _past_asides(sentence, clause, clause.group.last + 1)
    while at < clause.end and (
        (sentence.tokens[at].tag in ("AV0", "XX0") and not _opens_phrase(sentence, at))
        or is_timed(sentence, at)
        or sentence.tokens[at].text == ","
    ):
        if sentence.tokens[at].text == "," and not is_timed(sentence, at - 1):
            return None
        at += 1
    if at >= clause.end:
        return None
    token = sentence.tokens[at]
    if token.lower in ("a", "al") and at + 1 < clause.end:
        at += 1
        if at + 1 < clause.end and [t.lower for t in sentence.tokens[at : at + 2]] == ["la", "mitad"]:
            return object_after(sentence, clause, at + 2)
        token = sentence.tokens[at]
    if token.tag == "PRP" or not (token.is_noun or token.tag in OPENERS or mood_of(token) is not None):
        return None
    return (at, _phrase_end(sentence, at, clause.end)) if head_of(sentence, at) is not None else None


def _past_phrases(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """The phrase with an article behind others with prepositions: "se reforzará con dos trenes la línea"."""
    at = clause.group.last + 1
    while at < clause.end and is_timed(sentence, at):
        at += 1  # "se produjo ayer en Ilo un derrame"
    for _ in range(_MOST_PHRASES):
        if at >= clause.end or sentence.tokens[at].tag != "PRP":
            break
        at += 1
        while at < clause.end and sentence.tokens[at].tag in OPENERS:
            at += 1
        at = _before_new(sentence, at, _phrase_end(sentence, at, clause.end))
        inside = sentence.tokens[at - 1 : at]
        if not inside or not (inside[0].is_noun or inside[0].tag == "AJ0"):
            return None
    else:
        return None
    opens = at < clause.end and at > clause.group.last + 1 and sentence.tokens[at].tag == "AT0"
    span = (at, _phrase_end(sentence, at, clause.end)) if opens else None
    return span if span and head_of(sentence, at) is not None and _agrees(sentence, span, clause) else None


def _before_new(sentence: Analysed, first: int, end: int) -> int:
    """Where a phrase ends before "un" opens what is new: "en Ilo un derrame"; else *end*."""
    tokens = sentence.tokens
    new = (i for i in range(first + 1, end) if tokens[i].text in ("un", "una", "unos", "unas"))
    return next((i for i in new if tokens[i - 1].is_name), end)


def _past_asides(sentence: Analysed, clause: Clause, first: int) -> int:
    """The place behind what commas set off after a verb: "colocará el lunes, en su astillero, la quilla"."""
    at = first
    while at < clause.end and is_timed(sentence, at):
        at += 1
    aside = False
    while at + 1 < clause.end and sentence.tokens[at].text == "," and sentence.tokens[at + 1].tag == "PRP":
        close = next((i for i in range(at + 1, clause.end) if sentence.tokens[i].text == ","), None)
        if close is None:
            return first
        at, aside = close, True
    return at + 1 if aside else first


def _opens_phrase(sentence: Analysed, at: int) -> bool:
    """Whether an adverb and a preposition say where: "frente a", "cerca de"."""
    return at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].lower in ("a", "al", "de", "del")


def object_after(sentence: Analysed, clause: Clause, at: int) -> tuple[int, int] | None:
    """The noun phrase from a word on, where one opens there."""
    if at < clause.end and (sentence.tokens[at].is_noun or sentence.tokens[at].tag in OPENERS):
        return at, _phrase_end(sentence, at, clause.end)
    return None


def head_of(sentence: Analysed, at: int) -> int | None:
    """The noun that heads the phrase that opens at a word: in Spanish the first one."""
    for i in range(at, min(len(sentence.tokens), at + 6)):
        token = sentence.tokens[i]
        if token.is_noun and not is_timed(sentence, i) and token.text not in "$€£¥%":
            return i
        if token.tag not in (*OPENERS, "AV0") and token.lower not in ("hasta", "de", "menos", "a", "al"):
            return None
    return None


def _phrase_end(sentence: Analysed, at: int, stop: int) -> int:
    """Where a noun phrase ends: at a comma, a verb, a date, or a preposition other than "de"."""
    tokens = sentence.tokens
    i = at
    while i < min(stop, at + LONGEST):
        token = tokens[i]
        if i > at and (
            is_timed(sentence, i)
            or (token.is_mark and not ends_short_form(tokens, i))
            or mood_of(token) is not None
        ):
            break
        bound = i < at + 3 and _is_bound(sentence, at)
        if i > at and token.tag == "PRP" and token.lower not in ("de", "del", "hasta") and not bound:
            break
        if token.tag in ("CJS", "CJT", "PNP", "XX0") or (i > at and token.tag == "AV0" and not bound):
            break
        i += 1
    while i > at + 1 and _is_loose_end(tokens, i - 1):
        i -= 1
    return i


def _is_loose_end(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word cannot end a noun phrase: an article, a preposition, a mark."""
    small = tokens[at].tag in ("PRP", "AT0", "CJC", "DPS", "DT0")
    return small or (tokens[at].is_mark and not ends_short_form(tokens, at))


def nouns(sentence: Analysed, indices: Iterable[int]) -> frozenset[str]:
    """The nouns among some words, in lower case as they stand."""
    return frozenset(sentence.tokens[i].lower for i in indices if sentence.tokens[i].is_noun)


def is_institution(token: Token) -> bool:
    """Whether a noun is a body or an office that acts."""
    return token.lower in words_of("institutions") or token.lower in words_of("bodies")
