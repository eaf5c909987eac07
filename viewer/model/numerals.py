"""Numbers as they are written: 12,500.5 in English, 12 500,5 in Spanish."""

from viewer.model.words import Language

_THIN = "\u202f"  # a narrow space at which no line breaks
_GROUPED_FROM = 10_000  # in Spanish four figures stand together


def numeral(value: float, language: Language = "en", *, digits: int | None = None) -> str:
    """*value* with *digits* decimals, or with up to six figures of its own where none are asked for.

    In Spanish the decimals follow a comma, as a comma before three figures would there be read.
    """
    plain = f"{value:,.6g}" if digits is None else f"{value:,.{digits}f}"
    if language == "en":
        return plain
    grouped = abs(value) >= _GROUPED_FROM
    return plain.replace(",", _THIN if grouped else "").replace(".", ",")
