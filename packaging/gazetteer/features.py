"""Countries, and the areas and facilities of our own overlays."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from gazetteer.outlines import Centre, apart_m
from gazetteer.rows import OTHER_PRIOR, PORT_M, PRIOR, SITE_M, Row, bare, by_population, names, table
from viewer.geo.entry import Basis, Kind, Trait, precision_of
from viewer.geo.names import fold

_OF_NATURE = (
    Kind.LAKE, Kind.RIVER, Kind.BAY, Kind.CAPE, Kind.MOUNTAIN, Kind.VOLCANO, Kind.PENINSULA, Kind.STRAIT,
    Kind.ISLAND, Kind.ISLANDS, Kind.SHOAL,
)  # fmt: skip
_UNNAMED = {"Kosovo": "XK"}  # has an outline but no ISO number


def country_rows(
    listed: Mapping[str, Mapping[str, Any]],
    outlines: tuple[dict[str, Centre], dict[str, Centre]],
    overlay: Path,
    fallback: Mapping[str, Centre],
) -> list[Row]:
    """Countries and territories; centre from the overlay, the outline or the cities, in this order."""
    by_id, by_name = outlines
    extra = {r["code"]: r for r in table(overlay)}
    rows = []
    for code, nation in sorted(listed.items()):
        said = extra.get(code, {})
        outline = by_id.get(f"{nation['isonumeric']:03d}") or _by_name(by_name, code)
        centre = outline or fallback.get(code)
        row = _country(code, nation, said)
        if said.get("lat"):
            rows.append(_at(row, said, centre))
        elif centre:
            basis = Basis.OUTLINE if outline else Basis.MEMBERS
            rows.append(
                replace(
                    row, lat=centre.lat, lon=centre.lon, radius_m=max(centre.radius_m, 1000.0), basis=basis
                )
            )
    return rows


def _at(row: Row, said: Mapping[str, str], outline: Centre | None) -> Row:
    """*row* at the centre that the overlay gives; without a radius there, one that holds the outline."""
    lat, lon = float(said["lat"]), float(said["lon"])
    if said["radius_km"] or not outline:
        radius_m = float(said["radius_km"]) * 1000
    else:
        radius_m = outline.radius_m + apart_m((lat, lon), (outline.lat, outline.lon))
    return replace(row, lat=lat, lon=lon, radius_m=radius_m, basis=Basis.CURATED)


def _by_name(by_name: Mapping[str, Centre], code: str) -> Centre | None:
    return next((centre for name, centre in by_name.items() if _UNNAMED.get(name) == code), None)


def _country(code: str, nation: Mapping[str, Any], said: Mapping[str, str]) -> Row:
    people = int(nation["population"])
    is_territory = bool(said.get("territory_of"))
    prior = (0.50 if is_territory else 0.70) + 0.02 * by_population(people) * 10
    listed = str(nation["name"]).strip()
    others = names(said.get("aliases", ""))
    name = said.get("name") or listed
    return Row(
        name,
        0.0,
        0.0,
        Kind.TERRITORY if is_territory else Kind.COUNTRY,
        Basis.OUTLINE,
        prior,
        country=code,
        population=people,
        code=code,
        traits=frozenset({Trait.DISPUTED}) if said.get("territory_of") == "disputed" else frozenset(),
        own_names=(listed, *(other for other in others if not other.startswith("~"))),
        aliases=tuple(other[1:] for other in others if other.startswith("~")),
    )


def county_rows(outlines: Mapping[str, Centre], folder: Path) -> list[Row]:
    """The counties of the United States, at the centres of their outlines by FIPS code."""
    states = {state["fips"]: state["name"] for state in _json(folder / "us_states.json").values()}
    rows = []
    for county in _json(folder / "us_counties.json"):
        centre = outlines.get(county["fips"])
        if centre and county["fips"][:2] in states:
            rows.append(_county(county["name"], centre, states[county["fips"][:2]]))
    return rows


def _county(name: str, centre: Centre, state: str) -> Row:
    return Row(
        name,
        centre.lat,
        centre.lon,
        Kind.DISTRICT,
        Basis.OUTLINE,
        PRIOR[Kind.DISTRICT],
        radius_m=centre.radius_m,
        country="US",
        admin1=state,
    )


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def sovereign(listed: Iterable[str], overlay: Path) -> set[str]:
    """The codes of the countries that are no other's territory."""
    return set(listed) - {r["code"] for r in table(overlay) if r["territory_of"]}


def area_rows(overlay: Path) -> list[Row]:
    return [
        Row(
            r["name"],
            float(r["lat"]),
            float(r["lon"]),
            Kind(r["kind"]),
            Basis.CURATED,
            PRIOR.get(Kind(r["kind"]), OTHER_PRIOR) - (0.15 if _is_local(r) else 0.0),
            radius_m=float(r["radius_km"]) * 1000,
            country=r["country"],
            own_names=names(r["aliases"]),
            aliases=bare(r["name"]) if Kind(r["kind"]) in _OF_NATURE else (),
        )
        for r in table(overlay)
    ]


def _is_local(record: Mapping[str, str]) -> bool:
    """A part of the world within one country comes after countries, but before its cities."""
    return record["kind"] == Kind.WORLD_REGION and bool(record["country"])


def facility_rows(overlay: Path) -> list[Row]:
    rows = []
    for r in table(overlay):
        kind = Kind(r["kind"])
        traits = frozenset(Trait(word) for word in names(r["traits"]))
        rows.append(
            Row(
                r["name"],
                float(r["lat"]),
                float(r["lon"]),
                kind,
                Basis.CURATED,
                PRIOR.get(kind, OTHER_PRIOR) + 0.02,
                radius_m=float(r["radius_km"] or 0) * 1000 or (PORT_M if kind is Kind.PORT else SITE_M),
                country=r["country"],
                code=r["code"],
                traits=traits,
                own_names=names(r["aliases"]),
            )
        )
    return rows


def is_sane(row: Row) -> bool:
    """Whether the coordinates lie on the globe and the kind has a precision."""
    return (
        -90 <= row.lat <= 90
        and -180 <= row.lon <= 180
        and bool(precision_of(row.kind))
        and bool(fold(row.name))
    )
