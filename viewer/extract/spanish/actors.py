"""Who acts or is acted on in a Spanish clause, and whom a sentence credits with what it says."""

import re
from collections.abc import Iterable, Iterator, Sequence

from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish.clauses import Clause, Role
from viewer.extract.spanish.name_parts import is_quoted
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import object_, object_after, subject
from viewer.extract.spanish.words import words_of
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind
from viewer.model.where import Precision

_JOINERS = ("de", "del", "&")
_BETWEEN_STATES = (Kind.DECISION, Kind.AGREEMENT, Kind.LEGAL, Kind.STATEMENT, Kind.MEETING)
_LOCATIVES = ("en", "hacia", "hasta", "desde", "cerca")
_LONGEST_BODY = 6


def names_in(
    sentence: Parsed, indices: Sequence[int], mentions: Iterable[Mention], names: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The people, firms and bodies named among the words *indices*, in order, without places.

    A word that opens a sentence is a name where it is one of *names*, those that have capitals elsewhere.
    """
    places = tuple(mentions)
    spans = [(x.opens_at, x.end) for x in sentence.times]
    dated = (
        {i for i in indices if any(a <= sentence.tokens[i].start < b for a, b in spans)} if spans else set()
    )
    found: list[str] = []
    for first, last in _chunks(sentence, sorted(i for i in indices if i not in dated), names):
        start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
        if any(m.start <= start and end <= m.end for m in places):
            continue
        if (
            first
            and sentence.tokens[first - 1].lower in _LOCATIVES
            and sentence.tokens[first].is_name
            and last - first == 1
        ):
            continue  # a place that the gazetteer lacks
        name = sentence.words(first, last)
        if _is_no_name(name, sentence.text[end : end + 1]):
            continue
        if name not in found and name not in ("Nadie", "Alguien"):
            found.append(name)
    return tuple(found)


def _is_no_name(name: str, after: str) -> bool:
    """Whether it is money or the model of a craft: "US$", the "S" of "S/68 millones", "Su-57"."""
    return name[-1] in "$€" or (name in ("S", "B") and after == "/") or bool(_MODEL.fullmatch(name))


_MODEL = re.compile(r"[A-Z][A-Za-z]{0,4}-\d+\w*")


def _chunks(sentence: Parsed, indices: list[int], names: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, and of bodies that go without capitals ("la guardia costera")."""
    allowed, at = set(indices), 0
    while at < len(indices):
        first = indices[at]
        last = _name_end(sentence, first, allowed, names) or _body_end(sentence, first, allowed)
        if last is None:
            at += 1
            continue
        yield first, last
        while at < len(indices) and indices[at] < last:
            at += 1


def _name_end(sentence: Parsed, first: int, allowed: set[int], names: frozenset[str]) -> int | None:
    """Where a name of capitalised words ends; None where none begins."""
    tokens = sentence.tokens
    token = tokens[first]
    if not token.text[0].isupper() or token.tag[:2] in (
        "AT",
        "PR",
        "CJ",
        "PN",
        "DP",
        "DT",
        "AV",
        "V.",
        "CR",
        "XX",
    ):
        return None
    last = first + 1
    while last in allowed:
        numbered = last - first > 1 and tokens[last].text.isdigit() and _ends_name(sentence, last)
        if (tokens[last].text[0].isupper() and tokens[last].tag != "CRD") or numbered:
            last += 1
        elif last + 1 in allowed and (more := _joint(sentence, first, last)):
            last += more
        else:
            break
    opens = (first == 0 or tokens[first - 1].is_mark) and not is_quoted(tokens, first, last)
    alone = last - first == 1
    if first and tokens[first - 1].lower == "de" and token.lower in words_of("portfolios"):
        return None  # "los ministros de Exteriores de España"
    if (
        alone
        and opens
        and not token.is_name
        and token.text not in names
        and token.lower not in words_of("bodies")
    ):
        return None
    if alone and token.lower in words_of("titles"):
        return None
    return last


def _ends_name(sentence: Parsed, at: int) -> bool:
    """Whether a number ends a name: "Lu Rong Yuan Yu 939", but not "Renfe 12 trenes"."""
    after = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    return after is None or after.is_mark or after.tag in ("PRP", "CJC", "PUN") or after.tag.startswith("V.")


def _joint(sentence: Parsed, first: int, last: int) -> int:
    """How many words go before the next one of a name: those of "de la", or "y"; 0 where it ends."""
    tokens = sentence.tokens
    if tokens[last].lower in _JOINERS and _joins(sentence, last):
        return 2 if tokens[last + 1].text in ("la", "los", "las") else 1
    return int(_is_of_two(sentence, first, last))


def _is_of_two(sentence: Parsed, first: int, last: int) -> bool:
    """Whether "y" goes on with what a body is for: "Consejo de Seguridad y Defensa Nacional"."""
    tokens = sentence.tokens
    body = tokens[first].lower in words_of("institutions") and tokens[last].lower in ("y", "e")
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    return body and last - first > 1 and after is not None and after.lower in words_of("portfolios")


def _joins(sentence: Parsed, at: int) -> bool:
    """Whether "de" goes on with a body's name: "Departamento de Estado", but not "Armada de Chile, de"."""
    after = sentence.tokens[at + 1]
    if after.text in ("la", "los", "las") and at + 2 < len(sentence.tokens):
        after = sentence.tokens[at + 2]
    return after.text[0].isupper() and after.text[1:2].islower()


def _body_end(sentence: Parsed, first: int, allowed: set[int]) -> int | None:
    """Where "la autoridad marítima danesa" ends, a body with the words that say which; else None."""
    tokens = sentence.tokens
    if tokens[first].text not in words_of("bodies"):
        return None
    last = first + 1
    while last in allowed and last - first < _LONGEST_BODY:
        token = tokens[last]
        follows = token.lower in ("de", "del") and last + 1 in allowed and tokens[last + 1].is_noun
        if not (token.is_noun or token.tag == "AJ0" or follows):
            break
        last += 1
    return last if last - first > 1 else None


def parties(mentions: Iterable[Mention], kind: Kind) -> tuple[str, ...]:
    """The countries that a deal, ruling or quarrel is with, on or against, and not only in."""
    if kind not in _BETWEEN_STATES:
        return ()
    states = (m.where for m in mentions if m.kind == "country")
    return tuple(where.name for where in states if where.precision is not Precision.SEA)


def acting(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The countries and capitals that act: "Washington autorizó"."""
    return tuple(
        m.where.name
        for m in mentions
        if m.part is Part.ACTOR and m.kind in ("country", "territory", "capital")
    )


def speaker(sentence: Analysed, clause: Clause) -> str | None:
    """Who speaks in an "X dijo" clause, without article; None where nobody is named."""
    if clause.role is Role.ATTRIBUTION:
        span = _past_hearer(sentence, clause) or object_(sentence, clause) or subject(sentence, clause)
    else:
        span = subject(sentence, clause) or _shared(sentence, clause)
        if span is None or any(sentence.tokens[i].lower in ("que",) for i in range(*span)):
            span = span or _inverted(sentence, clause)
    return (_named_behind(sentence, span) or bare(sentence.words(*span))) if span else None


def _named_behind(sentence: Analysed, span: tuple[int, int]) -> str | None:
    """The name behind an office: "el ministro de Energía, Jorge Montero"; None where none stands there."""
    tokens, at = sentence.tokens, span[1]
    office = {t.lower for t in tokens[span[0] : span[0] + 2]} & words_of("offices") | {
        t.lower for t in tokens[span[0] : span[0] + 2]
    } & words_of("titles")
    if not office or at >= len(tokens) or tokens[at].text != ",":
        return None
    end = at + 1
    while end < len(tokens) and tokens[end].is_name and tokens[end].text[0].isupper():
        end += 1
    closed = end >= len(tokens) or tokens[end].is_mark or tokens[end].tag.startswith("V.")
    return sentence.words(at + 1, end) if end - at > 2 and closed else None


def _past_hearer(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """Who speaks after whom he tells it: "adelantó a EFE el ministro"."""
    tokens, at = sentence.tokens, clause.group.last + 1
    if at >= clause.end or tokens[at].lower not in ("a", "al"):
        return None
    stop = next((i for i in range(at + 1, clause.end) if tokens[i].text in ("el", "la", "los", "las")), None)
    heard = stop is not None and stop > at + 1 and all(t.is_name for t in tokens[at + 1 : stop])
    return object_after(sentence, clause, stop) if heard and stop is not None else None


def _shared(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """The subject that "y reiteró que" shares with the clause before."""
    if clause.role is not Role.COORDINATE or clause.parent is None:
        return None
    return subject(sentence, sentence.parts[clause.parent])


def _inverted(sentence: Analysed, clause: Clause) -> tuple[int, int] | None:
    """“informó la naviera que …”: who speaks stands after the verb."""
    span = object_(sentence, clause)
    return span if span and span[1] >= clause.end - 1 else None


def according_to(sentence: Analysed, index: int) -> str | None:
    """Whom "según X" or "de acuerdo con X" names, in the clause or after it; None for a thing like a plan."""
    clause = sentence.parts[index]
    tokens = sentence.tokens
    for i in range(clause.start, min(len(tokens), clause.end + 1)):
        opened = tokens[i].lower == "según"
        agreed = [t.lower for t in tokens[i : i + 3]] in (["de", "acuerdo", "con"], ["a", "juicio", "de"])
        if not (opened or agreed):
            continue
        at = i + (1 if opened else 3)
        end = at
        while end < len(tokens) and not tokens[end].is_mark and tokens[end].tag[:2] != "V.":
            end += 1
        verb_first = at < len(tokens) and tokens[at].tag[:2] == "V."
        if verb_first:  # "según informó la naviera"
            at += 1
            end = next((k for k in range(at, len(tokens)) if tokens[k].is_mark), len(tokens))
        if at < end and tokens[at].lower != "lo":
            name = bare(sentence.words(at, end))
            return None if name.split()[0].lower() in _PAPERS else name
    return None


_PAPERS = frozenset(
    "versiones versión rumores rumor propuesta plan proyecto ley decreto contrato acuerdo calendario horario"
    " documento cronograma".split()
)


def bare(name: str) -> str:
    """A name without its article."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in ("el", "la", "los", "las", "un", "una", "unos", "unas") else name


def apposed(sentence: Analysed, span: tuple[int, int]) -> int:
    """Where "Sea Acme, firma danesa" begins, of which a relative stands after the second part only."""
    tokens, (first, last) = sentence.tokens, span
    named = any(tokens[i].is_name and tokens[i].text[0].isupper() for i in range(first, last))
    at = first - 2
    if named or at < 0 or tokens[first - 1].text != "," or not tokens[at].text[0].isupper():
        return first
    while at > 0 and tokens[at - 1].text[0].isupper() and tokens[at - 1].is_name:
        at -= 1
    return at


def named_in(words: str) -> str | None:
    """The name at the end of a noun phrase: "el presidente Gustavo Petro"; None where it ends in none."""
    found = re.search(r"[A-ZÁÉÍÓÚÑ][\w.’'-]*(?:\s+(?:(?:de|del|la|De)\s+)*[A-ZÁÉÍÓÚÑ][\w.’'-]*)*$", words)
    if found is None:
        return None
    armed = found[0].isupper() and len(found[0]) > 1  # "los rebeldes del M23"
    if found.start() and words[: found.start()].endswith(("de ", "del ")) and not armed:
        return None  # "los trabajadores de Ilo", "el ministro de Trabajo"
    return found[0]


def full_name(name: str, known: Iterable[str]) -> str:
    """The longer name given before of which *name* is the last word ("Boluarte": "Dina Boluarte")."""
    if " " in name:
        return name
    return next((other for other in known if other.endswith(" " + name)), name)
