"""Patterns that several readers of distances share."""

NAME = r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al |of )?[^\W\d_a-z][\w’'-]*){0,4}"
"""A name of up to five words, small ones between: "Isle of Man", "Mar del Plata"."""
NAME_ALONE = r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al )?[^\W\d_a-z][\w’'-]*){0,4}"
"""The same without "of": in "north of Mar del Plata" the last three words."""
LOOKS = (
    r"(?:(?:little|small|tiny|compact|modest|big|huge|vast|sprawling|crowded|bustling|busy|quiet|sleepy|windswept|remote"
    r"|distant|far-off|faraway|isolated|coastal|seaside|riverside|hilltop|highland|besieged|embattled|beleaguered|battered"
    r"|war-torn|shattered|stricken|blockaded|flooded|flood-hit|dusty|rainy|icy|frozen|snowbound|tropical|leafy|nearby)"
    r"(?:,?\s))"
)
"""An adjective that tells how a town looks or fares, and not which of several is meant, with its space."""
