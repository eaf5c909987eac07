"""The money, counts, distances and durations that a stretch of text states."""

import re

from viewer.extract.grammar.guarded import has_any
from viewer.extract.grammar.numbers import MODIFIER, NUMBER, SCALES, modifier, number
from viewer.extract.grammar.tokens import Token
from viewer.extract.times.timex import Timex
from viewer.model.event import Quantity
from viewer.model.when import Modifier

_CURRENCIES = {
    "us$": "USD", "$": "USD", "a$": "AUD", "c$": "CAD", "nz$": "NZD", "s$": "SGD", "hk$": "HKD", "r$": "BRL",
    "nt$": "TWD", "tt$": "TTD", "fj$": "FJD", "ec$": "XCD", "bz$": "BZD", "gy$": "GYD", "n$": "NAD",
    "j$": "JMD",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "dollar": "USD", "euro": "EUR", "pound": "GBP",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rouble": "RUB", "ruble": "RUB",
    "franc": "CHF",
    "won": "KRW", "real": "BRL", "reais": "BRL", "sol": "PEN", "soles": "PEN", "lira": "TRY", "rand": "ZAR",
    "krona": "SEK", "krone": "NOK", "zloty": "PLN", "shekel": "ILS", "hryvnia": "UAH",
}  # fmt: skip
PESOS = {
    "MX": "MXN",
    "AR": "ARS",
    "CL": "CLP",
    "CO": "COP",
    "PH": "PHP",
    "UY": "UYU",
    "DO": "DOP",
    "CU": "CUP",
}
_UNITS = {
    "km": "km", "kilometre": "km", "kilometer": "km", "mile": "mi", "mi": "mi", "metre": "m", "meter": "m",
    "nautical mile": "nmi", "nm": "nmi", "nmi": "nmi", "foot": "ft", "feet": "ft",
}  # fmt: skip
_SCALE = r"(?P<scale>hundred|thousand|million|billion|trillion|bn|tn|mn|m|k)"
_MOD = rf"(?:(?P<mod>{MODIFIER})\s+(?:an?\s+)?)?"
_MONEY = re.compile(
    rf"(?i:{_MOD})(?:(?P<sign>(?:US|NZ|HK|NT|TT|FJ|EC|BZ|GY|[ACSRNJ])?\$|[€£¥₹])\s?(?P<number>\d[\d,.]*\d|\d)(?:\s?(?i:{_SCALE})\b)?"
    rf"|(?P<count>(?i:{NUMBER}))(?:\s?(?i:{_SCALE.replace('scale', 'scale2')}))?"
    r"\s+(?:US\s+|Philippine\s+|[A-Z]\w+n\s+)?"
    r"(?P<name>dollar|euro|pound|yen|yuan|renminbi|rupee|rouble|ruble|franc|won|peso|reais|soles?|lira|rand|krona"
    r"|krone|zloty|shekel|hryvnia)s?\b)"
)
_DISTANCE = re.compile(
    rf"{_MOD}(?P<count>{NUMBER})\s?"
    r"(?P<unit>nautical miles?|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|foot|km|nmi|nm|mi|m)\b",
    re.IGNORECASE,
)
_CURRENCY = tuple(
    "$ € £ ¥ ₹ dollar euro pound yen yuan renminbi rupee ruble rouble roble franc won peso reais sol lira "
    "rand kron zloty shekel hryvnia".split()
)
"""What every sum names: it is sooner looked for than a sum, which most clauses do not have."""
_UNIT_OF_LENGTH = re.compile(
    r"met(?:re|er)s?|miles?|feet|foot|\b[\d.,]*(?:km|nmi|nm|mi|m)\b", re.IGNORECASE
)  # as every distance names one
_BETWEEN = ("AJ0", "NN1", "NP0", "NN0", "ORD", "AJC", "VVG", "VVN", "POS")
_PEOPLE = frozenset(
    "people person persons passengers passenger managers manager workers soldiers men women children "
    "residents civilians migrants troops sailors".split()
)


def quantities(text: str, start: int, end: int, country: str | None = None) -> tuple[Quantity, ...]:
    """The sums of money and the distances of `text[start:end]`; *country* tells whose pesos they are."""
    piece = text[start:end]
    sums = tuple(_MONEY.finditer(piece)) if has_any(_CURRENCY, piece, 0, len(piece)) else ()
    found = [q for m in sums if (q := _money(m, country))]
    if not _UNIT_OF_LENGTH.search(piece):
        return tuple(found)
    taken = [m.span() for m in sums]
    rest = (m for m in _DISTANCE.finditer(piece) if not any(a <= m.start("count") < b for a, b in taken))
    return (*found, *(q for m in rest if (q := _distance(m))))


def _money(match: "re.Match[str]", country: str | None) -> Quantity | None:
    value = number((match["number"] or match["count"]).rstrip(".,"))
    if value is None:
        return None
    scale = SCALES.get((match["scale"] or match["scale2"] or "").lower(), 1.0)
    name = (match["sign"] or match["name"]).lower()
    unit = PESOS.get(country or "", "MXN") if name == "peso" else _CURRENCIES.get(name)
    return Quantity("money", exact(value * scale), unit, modifier(match["mod"])) if unit else None


def exact(value: float) -> float:
    """The value without the dust of binary arithmetic: 1.1e9, not 1100000000.0000001."""
    return float(f"{value:.12g}")


def _distance(match: "re.Match[str]") -> Quantity | None:
    value = number(match["count"])
    unit = match["unit"].lower()
    unit = _UNITS.get(unit) or _UNITS.get(unit.removesuffix("s"), "")
    if value is None or not unit:
        return None
    mod = modifier(match["mod"])
    return (
        Quantity("distance", exact(value * 0.3048), "m", mod)
        if unit == "ft"
        else Quantity("distance", value, unit, mod)
    )


def counts(tokens: tuple[Token, ...], indices: list[int], timed: tuple[Timex, ...]) -> tuple[Quantity, ...]:
    """The counts among the words *indices*: a number and the plural noun it counts."""
    found = []
    for i in indices:
        token = tokens[i]
        if token.tag != "CRD" or any(t.start <= token.start < t.end for t in timed):
            continue
        value = number(token.text)
        noun = _counted(tokens, i)
        if value is not None and noun and not (i and tokens[i - 1].text[-1:] in "$€£¥₹"):
            found.append(Quantity("count", value, noun, _modifier_before(tokens, i)))
    return tuple(found)


def _counted(tokens: tuple[Token, ...], at: int) -> str | None:
    """The dictionary form of the noun that a number counts; None if it counts nothing."""
    noun = None
    for i in range(at + 1, min(at + 8, len(tokens))):
        token = tokens[i]
        if (
            token.lower in SCALES
            or token.text == "%"
            or token.lower in _UNITS
            or token.lemma.lower() in _UNITS
        ):
            return None
        if token.tag in ("NN2",) or token.lower == "people":
            noun = token
            if i + 1 >= len(tokens) or tokens[i + 1].tag not in ("NN2",):
                break
        elif token.tag not in _BETWEEN and token.lower != "or":  # "20 government or contractor staff"
            break
    if noun is None or noun.lemma in (
        "day",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "decade",
        "percent",
        "time",
    ):
        return None
    return "person" if noun.lower in _PEOPLE else noun.lemma.lower()


def _modifier_before(tokens: tuple[Token, ...], at: int) -> Modifier:
    words = [t.lower for t in tokens[max(0, at - 3) : at]]
    for size in (3, 2, 1):
        if len(words) >= size:
            mod = modifier(" ".join(words[-size:]))
            if mod.value != "=":
                return mod
    return modifier(None)


def lengths(durations: tuple[Timex, ...]) -> tuple[Quantity, ...]:
    """Durations of the text as quantities, each in its largest unit."""
    names = {"Y": "year", "M": "month", "W": "week", "D": "day", "h": "hour", "m": "minute", "s": "second"}
    found = []
    for timex in durations:
        if timex.duration:
            unit, count = next(iter(timex.duration.parts().items()))
            found.append(Quantity("duration", count, names[unit], timex.duration.mod))
    return tuple(found)
