"""Spanish dates with the articles and prepositions that go with a day or a part of a year."""

from viewer.model.patterns import Pattern

_DAY = (
    r"\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    r"|diciembre)\b"
)
_RULES = tuple(
    (Pattern(pattern), into)
    for pattern, into in (
        (rf"\b(desde|hasta|hacia) (?={_DAY})", r"\1 el "),
        (rf"\bdespués de (?={_DAY})", "después del "),
        (rf"^de (?={_DAY})", "del "),
        (rf" a (?={_DAY})", " al "),
        (rf"\bentre (?=\d{{1,2}} y|{_DAY})", "entre el "),
        (rf" y (?={_DAY})", " y el "),
        (rf"^(?={_DAY})", "el "),
        (r"\ben (?=(?:principios|mediados|finales) de )", "a "),
        (r"\ben T([1-4]) ", r"en el T\1 de "),
    )
)


def smoothed(said: str) -> str:
    """A date put together of parts as it is said: "desde el 1 de mayo", "a finales de 2026"."""
    for pattern, into in _RULES:
        said = pattern.sub(into, said)
    return said
