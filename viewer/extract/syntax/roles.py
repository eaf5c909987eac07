"""How a clause hangs on the rest of its sentence, and what shape it has."""

from enum import StrEnum


class Role(StrEnum):
    """How a clause hangs on the rest of its sentence."""

    MAIN = "main"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"
    CONDITION = "condition"
    TIME = "time"
    OTHER = "other"
    ATTRIBUTION = "attribution"


class Shape(StrEnum):
    """Whether a clause has a finite verb, and if not, what it has."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    REDUCED = "reduced"  # "signed last year", a passive without its auxiliary
    VERBLESS = "verbless"  # "operational since 2024"
