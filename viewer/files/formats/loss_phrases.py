"""The words of a loss report, in each language; the command line and the window say the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from viewer.files.formats.facets import BESIDE, Facet
from viewer.model.words import Language


class Fate(StrEnum):
    """What became of something."""

    LOST = "not carried"
    CHANGED = "changed"
    ATTRIBUTE = "carried only as an attribute that other programs may not show"


@dataclass(frozen=True, slots=True)
class LossPhrases:
    """The words of one language; `{}` are filled in order."""

    head: str
    nothing: str
    facets: Mapping[Facet, str]
    fates: Mapping[Fate, str]
    beside: Mapping[str, str]  # by what `BESIDE` calls it
    more: str
    quoted: str
    summary: str
    summary_lost: str
    summary_nothing: str


_EN = LossPhrases(
    head="{} of {} events are carried.",
    nothing="Nothing is lost.",
    facets={facet: facet.value for facet in Facet},
    fates={
        Fate.LOST: "Not carried",
        Fate.CHANGED: "Changed",
        Fate.ATTRIBUTE: "Carried only as attributes, which other programs may not show",
    },
    beside={name: name for name in BESIDE.values()},
    more=" and {} more",
    quoted="“{}”",
    summary="{} of {} events carried; {}",
    summary_lost="not carried or changed: {}",
    summary_nothing="nothing was lost",
)

_ES = LossPhrases(
    head="Se llevan {} de {} eventos.",
    nothing="No se pierde nada.",
    facets={
        Facet.UNDATED: "eventos sin fecha",
        Facet.EVENT: "eventos",
        Facet.WHAT: "titular",
        Facet.KIND: "tipo",
        Facet.CERTAINTY: "certeza",
        Facet.CONDITION: "condición",
        Facet.START_EARLIEST: "primer inicio posible",
        Facet.START_LATEST: "último inicio posible",
        Facet.END_EARLIEST: "primer fin posible",
        Facet.END_LATEST: "último fin posible",
        Facet.EXTENT: "si es un momento o dura",
        Facet.DURATION: "duración",
        Facet.ANCHOR: "desde qué se cuenta la fecha",
        Facet.BASIS: "en qué se apoya la fecha",
        Facet.DOUBT: "duda sobre la fecha",
        Facet.PLACES: "nombres de lugares",
        Facet.POSITIONS: "posiciones",
        Facet.PRECISION: "precisión de los lugares",
        Facet.RADIUS: "radio de los lugares",
        Facet.CANDIDATES: "otras lecturas de un lugar",
        Facet.COUNTRY: "país",
        Facet.GROUND: "en qué se apoya el lugar",
        Facet.WHO: "quién",
        Facet.SAYS: "quién lo dice",
        Facet.QUANTITIES: "cantidades",
        Facet.QUOTES: "citas",
        Facet.OFFSETS: "dónde están las citas",
        Facet.WHY: "razones de la lectura",
        Facet.NOTES: "notas",
        Facet.REVIEW: "revisión",
        Facet.LOCKED: "campos bloqueados",
        Facet.CREDIBILITY: "credibilidad",
        Facet.LIKELIHOOD: "probabilidad",
        Facet.ACCOUNTS: "de qué se fusionó",
        Facet.ROWS: "filas de tablas en que se apoya",
        Facet.OTHER: "otros campos",
        Facet.ARTICLES: "artículos",
        Facet.RELIABILITY: "fiabilidad de las fuentes",
        Facet.TEXTS: "textos de los artículos",
        Facet.MARKS: "huella y longitud de los textos que están en otra parte",
        Facet.ORIGINALS: "archivos originales de los artículos",
        Facet.CLAIMS: "afirmaciones que se pueden medir",
        Facet.DOSSIER: "lo demás que guarda el expediente",
    },
    fates={
        Fate.LOST: "No se lleva",
        Fate.CHANGED: "Cambiado",
        Fate.ATTRIBUTE: "Solo va como atributo, que otros programas quizá no muestren",
    },
    beside={
        "history": "historial",
        "kept views": "vistas guardadas",
        "readings taken away": "lecturas eliminadas",
        "pairs kept apart": "pares que se mantienen separados",
        "settled questions": "preguntas resueltas",
        "layers behind it": "capas de fondo",
        "history of the later files": "historial de los archivos posteriores",
    },
    more=" y {} más",
    quoted="«{}»",
    summary="se llevan {} de {} eventos; {}",
    summary_lost="no se lleva o cambia: {}",
    summary_nothing="no se perdió nada",
)

LOSS_PHRASES: Mapping[Language, LossPhrases] = {"en": _EN, "es": _ES}
