"""Coordinates as people type them, read to the exactness they were typed with and no further.

Degrees are read here and not by geopy's Point: that one turns a longitude of 200 into -160, takes 0.05 s to
import, and does not say how many places were typed, from which the radius follows.  It is the reference of
the tests instead.  Grids are read by libraries (see grids.py).
"""

import math
import re
from dataclasses import dataclass

from viewer.geo import grids
from viewer.geo.spot import DEGREE_M, LEAST_M, Spot
from viewer.model.patterns import Pattern

_SIGNS = str.maketrans(
    {
        "−": "-",
        "–": "-",
        "′": "'",
        "’": "'",
        "‘": "'",
        "´": "'",
        "″": '"',
        "”": '"',
        "“": '"',
        "º": "°",
        "˚": "°",
    }
)
_WORDS = (  # in English and Spanish; O is oeste, the west
    (Pattern(r"\b(?:LATITUDE|LATITUD|LAT)\b\.?\s*[:=]?"), " "),
    (Pattern(r"[,;&]?\s*\b(?:LONGITUDE|LONGITUD|LONG|LON|LNG)\b\.?\s*[:=]?"), " ; "),
    (Pattern(r"\b(?:NORTH|NORTE)\b"), "N"),
    (Pattern(r"\b(?:SOUTH|SUR)\b"), "S"),
    (Pattern(r"\b(?:EAST|ESTE)\b"), "E"),
    (Pattern(r"\b(?:WEST|OESTE|O)\b|(?<=[\d\s'\"°])O\b|\bO(?=[\d\s])"), "W"),
    (Pattern(r"(?<=\d)\s*M\s*(\d+(?:\.\d+)?)\s*S(?=\s*[NSEW])"), r"'\1"),
    (Pattern(r"(?<=\d)\s*(?:DEGREES?|DEG|GRADOS?|D)(?![A-Z])\.?|(?<=\d)\s*D(?=\d)"), "°"),
    (Pattern(r"(?<=\d)\s*(?:MINUTES?|MINUTOS?|MIN|M)(?![A-Z])\.?|(?<=\d)\s*M(?=\d)"), "'"),
    (Pattern(r"(?<=\d)\s*(?:SECONDS?|SEGUNDOS?|SEC|SEG)(?![A-Z])\.?|''"), '"'),
)
_LON_LAT = Pattern(r"\W*LO?NG?(?:ITUDE?)?\b\W*?(?P<lon>-?\d.*?)[,;&\s]*\bLAT(?:ITUDE?)?\b[\s.:=]*(?P<lat>.*)")
_SHAPE = Pattern(r"[-+\d.,;:/°'\"NSEW\s()\[\]]+")
_SIDE = Pattern(
    r"(?P<before>[NSEW])?\s*(?P<sign>[-+])?\s*(?P<deg>\d+(?:\.\d+)?)\s*°?"
    r"(?:(?:\s*:|\s|(?<=°))\s*(?P<min>\d+(?:\.\d+)?)\s*'?"
    r"(?:(?:\s*:|\s|(?<='))\s*(?P<sec>\d+(?:\.\d+)?)\s*\"?)?)?\s*(?P<after>[NSEW])?"
)
_COMPACT = Pattern(r"(?P<deg>\d{2,3}?)(?P<min>\d\d)(?P<sec>\d\d)?(?P<rest>\.\d+)?")
_GEO_URI = Pattern(r"GEO:([-\d.]+),([-\d.]+)(?:,[-\d.]+)?(?:;CRS=WGS84)?(?:;U=([\d.]+))?")
_HYPHEN = Pattern(r"(?<=\d)-(?=\d)")  # between degrees and minutes, where a letter says the hemisphere
_TIGHT_COMMA = Pattern(r"(?<=\d),(?=\d)")


class NoCoordinatesError(ValueError):
    """The text has not the form of coordinates; it may be a name."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two numbers: degrees with their sign, one unit of the last place, and what it is."""

    degrees: float
    step: float
    letter: str  # N, S, E, W, or empty

    @property
    def is_longitude(self) -> bool:
        return self.letter in ("E", "W")


def parse(text: str, town: grids.Town | None = None) -> Spot:
    """The place that *text* gives as coordinates.

    Decimal degrees with a point or a comma, degrees and minutes, degrees, minutes and seconds, `geo:` links,
    MGRS, and Plus Codes.  Latitude comes first unless letters say otherwise.  The radius is one unit of the
    last place typed, or half the diagonal of the square or cell; of the coarser of the two numbers.

    Args:
        text: what was typed.
        town: latitude and longitude of a town by its name, for a short Plus Code; None where it is unknown.

    Raises:
        NoCoordinatesError: it has not the form of coordinates.
        ValueError: it has, but is out of range or could be read in two ways; the message says which.
    """
    typed = " ".join(text.split())
    found = grids.mgrs_square(typed) or grids.plus_code(typed, town) or _uri(typed)
    return found or _degrees(typed)


def _uri(typed: str) -> Spot | None:
    found = _GEO_URI.fullmatch(typed.upper())
    if not found:
        return None
    spot = _degrees(f"{found[1]}, {found[2]}")
    return Spot(spot.lat, spot.lon, max(float(found[3]), LEAST_M)) if found[3] else spot


def _degrees(typed: str) -> Spot:
    plain = _plain(typed)
    first, second = (_side(part, typed) for part in _halves(plain, typed))
    if (first.letter and second.letter) and first.is_longitude is second.is_longitude:
        kind = "longitudes" if first.is_longitude else "latitudes"
        raise ValueError(f"“{typed}” gives two {kind}; type one latitude and one longitude.")
    swapped = first.is_longitude or second.letter in ("N", "S")
    lat, lon = (second, first) if swapped else (first, second)
    _check(lat.degrees, lon.degrees, typed, lettered=bool(first.letter or second.letter))
    narrow = math.cos(math.radians(lat.degrees))
    radius_m = max(lat.step * DEGREE_M, lon.step * DEGREE_M * narrow, LEAST_M)
    return Spot(lat.degrees, lon.degrees, radius_m)


def _check(lat: float, lon: float, typed: str, *, lettered: bool) -> None:
    if abs(lat) > 90:
        if not lettered and abs(lon) <= 90 and abs(lat) <= 180:
            raise ValueError(
                f"Latitude comes first, and {lat:g} is none; if it is the longitude, type {lon:g}, {lat:g}."
            )
        raise ValueError(f"“{typed}” has a latitude of {lat:g}; it lies between -90 and 90.")
    if abs(lon) > 180:
        raise ValueError(f"“{typed}” has a longitude of {lon:g}; it lies between -180 and 180.")


def _plain(typed: str) -> str:
    """The text in capitals, with one sign for each thing; only what coordinates are made of."""
    said = typed.translate(_SIGNS).upper()
    if found := _LON_LAT.fullmatch(said):
        said = f"{found['lat']} ; {found['lon']}"
    for pattern, sign in _WORDS:
        said = pattern.sub(sign, said)
    if not _SHAPE.fullmatch(said) or len(re.findall(r"\d+", said)) < 2:
        raise NoCoordinatesError(
            f"“{typed}” is no place that could be read; type a name, or coordinates like -12.04, -77.14."
        )
    if re.search("[NSEW]", said):
        said = _HYPHEN.sub(" ", said)
    return _with_points(said.strip(" ()[]"), typed)


def _with_points(said: str, typed: str) -> str:
    """Decimal commas made points, where they can be nothing else."""
    tight = len(_TIGHT_COMMA.findall(said))
    lettered = bool(re.search("[NSEW]", said))
    if not tight or "." in said:
        return said
    if tight == 2 or (tight == 1 and (lettered or ";" in said)):
        return _TIGHT_COMMA.sub(".", said)
    raise ValueError(
        f"“{typed}” could be one number or two; put a space after the comma between latitude and longitude."
    )


def _halves(said: str, typed: str) -> tuple[str, str]:
    for cut in (";", ",", "/"):
        parts = [part.strip() for part in said.split(cut) if part.strip()]
        if len(parts) == 2:
            return parts[0], parts[1]
        if len(parts) > 2:
            break
    else:
        if found := re.fullmatch(r"([NSEW].*\d.*?)([NSEW].*\d[^NSEW]*)", said) or re.fullmatch(
            r"(.*?\d.*?[NSEW])(.*\d.*)", said
        ):
            return found[1].strip(), found[2].strip()
        if found := re.fullmatch(r"(.*?°.*?)([-+]?\s*\d+(?:\.\d+)?\s*°.*)", said):
            return found[1].strip(), found[2].strip()
        words = said.split()
        if len(words) in (2, 4, 6):
            half = len(words) // 2
            return " ".join(words[:half]), " ".join(words[half:])
    raise ValueError(f"“{typed}” is not one latitude and one longitude; type them like -12.04, -77.14.")


def _side(said: str, typed: str) -> _Side:
    found = _SIDE.fullmatch(said)
    if not found or (found["before"] and found["after"]):
        raise ValueError(f"“{typed}” is not one latitude and one longitude; type them like -12.04, -77.14.")
    letter = found["before"] or found["after"] or ""
    if letter and found["sign"]:
        raise ValueError(f"“{typed}” has both a sign and a letter; type either -12.04 or 12.04 S.")
    parts = [part for part in found.group("deg", "min", "sec") if part]
    if letter and len(parts) == 1 and (packed := _COMPACT.fullmatch(parts[0])):
        parts = [part for part in packed.group("deg", "min", "sec") if part]
        parts[-1] += packed["rest"] or ""
    if any("." in part for part in parts[:-1]):
        raise ValueError(f"“{typed}” has a fraction before its last number; only the last can have one.")
    degrees, *rest = (float(part) for part in parts)
    if any(part >= 60 for part in rest):
        raise ValueError(f"“{typed}” has 60 or more minutes or seconds; they end at 59.")
    value = degrees + sum(part / 60 ** (i + 1) for i, part in enumerate(rest))
    step = 60.0 ** -(len(parts) - 1) * 10.0 ** -len(parts[-1].partition(".")[2])
    is_negative = found["sign"] == "-" or letter in ("S", "W")
    return _Side(-value if is_negative else value, step, letter)
