"""What certainties and kinds are called in each language of the window, of figures and of exports."""

from collections.abc import Mapping

from viewer.model.event import Certainty, Kind
from viewer.model.words import Language

CERTAINTIES: Mapping[Language, Mapping[Certainty, str]] = {
    "en": {certainty: certainty.value for certainty in Certainty},
    "es": {
        Certainty.OCCURRED: "ocurrido",
        Certainty.ONGOING: "en curso",
        Certainty.PLANNED: "previsto",
        Certainty.CONDITIONAL: "condicional",
        Certainty.POSSIBLE: "posible",
        Certainty.DENIED: "desmentido",
    },
}
KINDS: Mapping[Language, Mapping[Kind, str]] = {
    "en": {kind: kind.value for kind in Kind},
    "es": {
        Kind.DECISION: "decisión",
        Kind.AGREEMENT: "acuerdo",
        Kind.CONSTRUCTION: "construcción",
        Kind.OPENING: "apertura",
        Kind.OPERATION: "operación",
        Kind.CLOSURE: "cierre",
        Kind.MOVEMENT: "traslado",
        Kind.MEETING: "reunión",
        Kind.INCIDENT: "incidente",
        Kind.LEGAL: "judicial",
        Kind.APPOINTMENT: "nombramiento",
        Kind.ECONOMIC: "económico",
        Kind.STATEMENT: "declaración",
        Kind.OTHER: "otro",
    },
}
