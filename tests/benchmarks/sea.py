"""Distances by sea against published ones, and how long each way takes to find.

    python -m tests.benchmarks.sea [--json]

The published figures are nautical miles: those of the U.S. Hydrographic Office for the Pacific (printed in
W. L. Merry, "The Nicaragua Canal"), NOAA's "Distances between United States Ports" for Boston to Anchorage,
the Suez Canal Authority's for Jeddah to Constanta.  Ports are points in their harbours.
"""

import argparse
import json
import sys
import time

from viewer import paths
from viewer.geo import sea_passages
from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import NAUTICAL_MILE_M
from viewer.geo.sea import Sea

PORTS = {
    "San Francisco": (37.80, -122.40),
    "Yokohama": (35.45, 139.66),
    "Honolulu": (21.30, -157.87),
    "Hong Kong": (22.29, 114.17),
    "Boston": (42.36, -71.05),
    "Anchorage": (61.24, -149.89),
    "Jeddah": (21.47, 39.15),
    "Constanta": (44.16, 28.66),
}
PUBLISHED = (
    ("San Francisco", "Yokohama", 4536),
    ("San Francisco", "Hong Kong", 6060),
    ("Honolulu", "Yokohama", 3400),
    ("Honolulu", "Hong Kong", 4917),
    ("Boston", "Anchorage", 7312),
    ("Jeddah", "Constanta", 1698),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    ground = Basemap.open(paths.resource("basemap.bin"))
    sea = Sea(ground, sea_passages.read(paths.resource("passages.tsv")))
    rows = []
    for start, end, published in PUBLISHED:
        begun = time.perf_counter()
        route = sea.route(PORTS[start], PORTS[end])
        seconds = time.perf_counter() - begun
        found = route.length_m / NAUTICAL_MILE_M
        off = 100 * (found / published - 1)
        rows.append(
            {"from": start, "to": end, "published": published, "nmi": found, "off": off, "s": seconds}
        )
    if options.json:
        sys.stdout.write(json.dumps(rows) + "\n")
        return 0
    for row in rows:
        ends = f"{row['from']} – {row['to']}"
        sys.stdout.write(
            f"{ends:28}{row['published']:7.0f}{row['nmi']:9.0f}{row['off']:+7.1f} %{row['s']:7.1f} s\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
