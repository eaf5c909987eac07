"""What the precision codes of the well-known sets mean, as bounds in time and metres.

ACLED, UCDP GED and GDELT say how exact a date and a place are by small numbers.  The sets give no radius
but for UCDP's 25 km; the others here are ours, chosen so that the named kind of area surely lies within.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from viewer.files.layers.dates import DAY_MS, Bounds, whole_month

TOWN_M, NEAR_M, DISTRICT_M, REGION_M, COUNTRY_M = 5_000.0, 25_000.0, 50_000.0, 500_000.0, 3_000_000.0

RADIUS_M: Mapping[str, Mapping[str, float]] = {
    "acled": {"1": TOWN_M, "2": DISTRICT_M, "3": REGION_M},
    "ucdp": {
        "1": TOWN_M,
        "2": NEAR_M,
        "3": DISTRICT_M,
        "4": REGION_M,
        "5": REGION_M,
        "6": COUNTRY_M,
        "7": COUNTRY_M,
    },
    "gdelt": {"1": COUNTRY_M, "2": REGION_M, "3": TOWN_M, "4": TOWN_M, "5": REGION_M},
    "plain": {
        "site": 0.0,
        "settlement": TOWN_M,
        "city": TOWN_M,
        "town": TOWN_M,
        "district": DISTRICT_M,
        "region": REGION_M,
        "country": COUNTRY_M,
        "sea": COUNTRY_M,
    },
}

KINDS: Mapping[str, Mapping[str, str]] = {
    "ucdp": {"1": "State-based conflict", "2": "Non-state conflict", "3": "One-sided violence"},
    "gdelt": {
        "01": "Make public statement",
        "02": "Appeal",
        "03": "Express intent to cooperate",
        "04": "Consult",
        "05": "Engage in diplomatic cooperation",
        "06": "Engage in material cooperation",
        "07": "Provide aid",
        "08": "Yield",
        "09": "Investigate",
        "10": "Demand",
        "11": "Disapprove",
        "12": "Reject",
        "13": "Threaten",
        "14": "Protest",
        "15": "Exhibit military posture",
        "16": "Reduce relations",
        "17": "Coerce",
        "18": "Assault",
        "19": "Fight",
        "20": "Engage in unconventional mass violence",
    },
}


def widened(
    scheme: str, code: NDArray[np.float64], first: NDArray[np.int64], last: NDArray[np.int64]
) -> Bounds:
    """(n,) intervals as wide as the set's code says they must be.

    ACLED's 2 is a week of which the date given is some day, hence six days either way; its 3 is the month.
    UCDP gives first and last days itself; its 3 and 4 are widened to a week and a month about a single one.
    """
    if scheme == "acled":
        week, month = code == 2, code == 3
    elif scheme == "ucdp":
        single = last - first <= DAY_MS
        week, month = ((code == 2) | (code == 3)) & single, ((code == 4) | (code == 5)) & single
    else:
        return first, last
    month_first, month_last = whole_month(np.where(month, first, 0))
    first = np.where(week, first - 6 * DAY_MS, np.where(month, month_first, first))
    return first, np.where(week, last + 6 * DAY_MS, np.where(month, month_last, last))


GDELT_1 = tuple(
    (
        "GLOBALEVENTID SQLDATE MonthYear Year FractionDate "
        + " ".join(
            f"Actor{n}{part}"
            for n in (1, 2)
            for part in (
                "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code "
                "Type1Code Type2Code Type3Code"
            ).split()
        )
        + " IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions "
        "NumSources NumArticles AvgTone "
        + " ".join(
            f"{who}Geo_{part}"
            for who in ("Actor1", "Actor2", "Action")
            for part in "Type FullName CountryCode ADM1Code Lat Long FeatureID".split()
        )
        + " DATEADDED"
    ).split()
)
GDELT_2 = tuple(
    name
    for each in (*GDELT_1, "SOURCEURL")
    for name in ((each, each.replace("ADM1", "ADM2")) if each.endswith("Geo_ADM1Code") else (each,))
)
HEADINGS = {len(names): names for names in (GDELT_1, (*GDELT_1, "SOURCEURL"), GDELT_2)}
"""The columns of GDELT's files, which have no headings, by how many there are: 57, 58 and 61."""
