"""Patterns that several readers of distances share."""

NAME = r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al |of )?[^\W\d_a-z][\w’'-]*){0,4}"
"""A name of up to five words, small ones between: "Isle of Man", "Mar del Plata"."""
NAME_ALONE = r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al )?[^\W\d_a-z][\w’'-]*){0,4}"
"""The same without "of": in "north of Mar del Plata" the last three words."""
