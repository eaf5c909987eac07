"""The words that a report and a page add to what the events say, in each language."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from viewer.model.event import Certainty, Claim, Kind, Review
from viewer.model.names import CERTAINTIES, KINDS
from viewer.model.when import Extent
from viewer.model.where import Precision
from viewer.model.words import Language

Counted = tuple[str, str]  # for one, and for any other number


class Line(StrEnum):
    """A line that tells of an event."""

    WHEN = "when"
    BOUNDS = "bounds"
    CERTAINTY = "certainty"
    CONDITION = "condition"
    KIND = "kind"
    WHERE = "where"
    POSITION = "position"
    WHO = "who"
    SAYS = "says"
    NUMBERS = "numbers"
    NOTES = "notes"
    REVIEW = "review"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language; `{}` are filled in order."""

    lines: Mapping[Line, str]
    certainties: Mapping[Certainty, str]
    kinds: Mapping[Kind, str]
    precisions: Mapping[Precision, str]
    reviews: Mapping[Review, str]
    extents: Mapping[Extent, str]
    bounds: str
    place: str
    place_within: str
    implied: str
    implied_likely: str
    vouched_for: str
    untitled: str
    events: Counted
    articles: Counted
    dated_of: str
    counts: str
    bounds_note: str
    dated: str
    undated: str
    claims: str
    sources: str
    no_date: str
    characters: str
    holds: Mapping[bool | None, str]
    reasons: tuple[tuple[str, str], ...]
    quoted: str
    point: str  # of decimals

    def figure(self, digits: str) -> str:
        """A number that is written with a decimal point, as this language writes it."""
        return re.sub(r"(?<=\d)\.(?=\d)", self.point, digits)

    def count(self, forms: Counted, number: int) -> str:
        """*number* with its noun in the right form."""
        return forms[number != 1].format(number)

    def claim(self, claim: Claim) -> str:
        """What a claim says, whether measurement bears it out, and what was measured."""
        reason = self.figure(claim.reason)
        for form, said in self.reasons:
            reason = re.sub(form, said, reason)
        return (
            f"{self.quoted.format(claim.quote.exact)} {self.holds[claim.holds]}{f': {reason}' * bool(reason)}"
        )


_EN = Phrases(
    lines={
        Line.WHEN: "When",
        Line.BOUNDS: "Bounds",
        Line.CERTAINTY: "Certainty",
        Line.CONDITION: "Condition",
        Line.KIND: "Kind",
        Line.WHERE: "Where",
        Line.POSITION: "Position",
        Line.WHO: "Who",
        Line.SAYS: "According to",
        Line.NUMBERS: "Numbers",
        Line.NOTES: "Notes",
        Line.REVIEW: "Review",
        Line.ID: "Id",
    },
    certainties=CERTAINTIES["en"],
    kinds=KINDS["en"],
    precisions={p: p.value for p in Precision},
    reviews={r: r.value for r in Review},
    extents={Extent.INSTANT: "instant", Extent.SPAN: "span"},
    bounds="start {}/{}, end {}/{}, {}",
    place="{} ({})",
    place_within="{} ({}, within {} km)",
    implied="{} [not said]",
    implied_likely="{} [not said, {}% likely]",
    vouched_for="{} [not said, confirmed by the analyst]",
    untitled="Events",
    events=("{} event", "{} events"),
    articles=("one article", "{} articles"),
    dated_of="{}, {} of them dated, from {}.",
    counts="{}: {} dated, {} not dated.",
    bounds_note="Bounds are the earliest and latest day, both included; `..` is open.",
    dated="Dated",
    undated="Not dated",
    claims="Claims measured",
    sources="Sources",
    no_date="no date",
    characters="characters {}–{}",
    holds={True: "holds", False: "fails", None: "cannot be told"},
    reasons=(),
    quoted="“{}”",
    point=".",
)

_ES = Phrases(
    lines={
        Line.WHEN: "Cuándo",
        Line.BOUNDS: "Límites",
        Line.CERTAINTY: "Certeza",
        Line.CONDITION: "Condición",
        Line.KIND: "Tipo",
        Line.WHERE: "Dónde",
        Line.POSITION: "Posición",
        Line.WHO: "Quién",
        Line.SAYS: "Según",
        Line.NUMBERS: "Cifras",
        Line.NOTES: "Notas",
        Line.REVIEW: "Revisión",
        Line.ID: "Identificador",
    },
    certainties=CERTAINTIES["es"],
    kinds=KINDS["es"],
    precisions={
        Precision.SITE: "sitio",
        Precision.SETTLEMENT: "población",
        Precision.DISTRICT: "distrito",
        Precision.REGION: "región",
        Precision.COUNTRY: "país",
        Precision.SEA: "mar",
        Precision.UNKNOWN: "desconocido",
    },
    reviews={
        Review.UNREVIEWED: "sin revisar",
        Review.CONFIRMED: "confirmado",
        Review.REJECTED: "rechazado",
    },
    extents={Extent.INSTANT: "un momento", Extent.SPAN: "un período"},
    bounds="inicio {}/{}, fin {}/{}, {}",
    place="{} ({})",
    place_within="{} ({}, en un radio de {} km)",
    implied="{} [no dicho]",
    implied_likely="{} [no dicho, {} % probable]",
    vouched_for="{} [no dicho, confirmado por el analista]",
    untitled="Eventos",
    events=("{} evento", "{} eventos"),
    articles=("un artículo", "{} artículos"),
    dated_of="{}, {} de ellos con fecha, de {}.",
    counts="{}: {} con fecha, {} sin fecha.",
    bounds_note="Los límites son el primer y el último día posibles, ambos incluidos; `..` queda abierto.",
    dated="Con fecha",
    undated="Sin fecha",
    claims="Afirmaciones medidas",
    sources="Fuentes",
    no_date="sin fecha",
    characters="caracteres {}–{}",
    holds={True: "se cumple", False: "no se cumple", None: "no se puede saber"},
    reasons=(  # the reader of articles writes them in English
        (r"^(.+) and (.+) could not be placed$", r"no se pudo situar \1 ni \2"),
        (r"^(.+) could not be placed$", r"no se pudo situar \1"),
        (r" in a straight line, and the text measures “(.*)”$", r" en línea recta, y el texto mide «\1»"),
        (r": they are too wide to tell$", ": son demasiado extensos para saberlo"),
        (r": so far off that another place may be meant$", ": tan lejos que quizá se trate de otro lugar"),
        (r"^(\S+ \S+(?: \S+)?) from middle to middle; ", r"\1 de centro a centro; "),
        (
            r"(^|; )(\S+) to (\S+) (\S+|nautical mile) between (.+) and (.+?)(?=$| en línea|: son)",
            r"\1de \2 a \3 \4 entre \5 y \6",
        ),
    ),
    quoted="«{}»",
    point=",",
)

PHRASES: Mapping[Language, Phrases] = {"en": _EN, "es": _ES}


def line_of(label: str) -> Line | None:
    """The line that a label heads, in any language."""
    return next((line for p in PHRASES.values() for line, said in p.lines.items() if said == label), None)


def meant(said: str | None, words: Callable[[Phrases], Mapping[Any, str]]) -> str | None:
    """The value that one of *words* stands for, in any language; a word that is not known stays."""
    found = (str(value) for p in PHRASES.values() for value, word in words(p).items() if word == said)
    return next(found, said)
