"""What a date with a slip of the finger was meant to be, in English or Spanish."""

import re

WORDS = frozenset(
    "january february march april may june july august september october november december early mid late "
    "since until from between before after about around circa today yesterday tomorrow last this next week "
    "weeks month months year years days hours century quarter unknown later "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre principios "
    "mediados finales desde hasta entre antes después hacia alrededor hoy ayer mañana semana semanas mes "
    "meses año años días horas siglo trimestre década pasada pasado próxima próximo durante adelante".split()
)
SHORT = 4  # words of fewer letters are too easily another word
ALIKE = 0.7


def respelled(said: str) -> str | None:
    """*said* with each unknown word made the known one most like it; None where none is like one."""
    from difflib import get_close_matches

    def nearest(found: re.Match[str]) -> str:
        word = found[0]
        if word in WORDS or len(word) < SHORT:
            return word
        return next(iter(get_close_matches(word, WORDS, 1, ALIKE)), word)

    made = re.sub(r"[^\W\d_]+", nearest, said)
    return made if made != said else None
