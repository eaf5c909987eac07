"""Which column of a table means what: guessed from its headings, and corrected by the analyst."""

import re
import unicodedata
from collections.abc import Mapping as Map
from collections.abc import Sequence
from dataclasses import replace

from viewer.files.layers import codes
from viewer.files.layers.dates import interval, needs_order, order_of
from viewer.files.layers.geometry import HEADINGS
from viewer.model.layers import SINGLE, Mapping, Scheme

__all__ = ["Mapping", "guess", "kind_name"]

GUESSES: Map[str, tuple[str, ...]] = {
    "start": (
        "start start_date startdate date_start begin begin_date from first_date event_date eventdate date "
        "datetime timestamp time day occurred_on incident_date fecha fecha_inicio fecha_de_inicio inicio "
        "sqldate year"
    ).split(),  # type: ignore[dict-item]
    "end": "end end_date enddate date_end until to last_date finish fecha_fin fecha_de_fin fin".split(),  # type: ignore[dict-item]
    "lat": "lat latitude y decimallatitude latitud actiongeo_lat".split(),  # type: ignore[dict-item]
    "lon": "lon lng long longitude x decimallongitude longitud actiongeo_long".split(),  # type: ignore[dict-item]
    "place": "place location where city town locality placename adm_1 country lugar municipio pais".split(),  # type: ignore[dict-item]
    "title": "title headline name what event summary description notes text label titulo nombre".split(),  # type: ignore[dict-item]
    "kind": "kind type event_type category class eventtype subtype tipo categoria".split(),  # type: ignore[dict-item]
    "actor": "actor actor1 who side_a perpetrator organisation organization source_actor".split(),  # type: ignore[dict-item]
    "time_precision": "time_precision date_prec date_precision".split(),  # type: ignore[dict-item]
    "place_precision": (
        "place_precision geo_precision where_prec precision radius radius_m accuracy "
        "coordinateuncertaintyinmeters"
    ).split(),  # type: ignore[dict-item]
}
KNOWN: tuple[tuple[Scheme, frozenset[str], Mapping], ...] = (
    (
        "acled",
        frozenset({"event_id_cnty", "event_date", "time_precision", "geo_precision"}),
        Mapping(
            "event_date",
            None,
            "latitude",
            "longitude",
            "location",
            ("sub_event_type", "location"),
            "event_type",
            "actor1",
            "time_precision",
            "geo_precision",
            "acled",
        ),
    ),
    (
        "ucdp",
        frozenset({"date_start", "date_end", "where_prec", "date_prec", "type_of_violence"}),
        Mapping(
            "date_start",
            "date_end",
            "latitude",
            "longitude",
            "where_coordinates",
            ("dyad_name", "where_coordinates"),
            "type_of_violence",
            "side_a",
            "date_prec",
            "where_prec",
            "ucdp",
        ),
    ),
    (
        "gdelt",
        frozenset({"sqldate", "actiongeo_type", "actiongeo_lat", "actiongeo_long"}),
        Mapping(
            "SQLDATE",
            None,
            "ActionGeo_Lat",
            "ActionGeo_Long",
            "ActionGeo_FullName",
            ("Actor1Name", "Actor2Name", "ActionGeo_FullName"),
            "EventRootCode",
            "Actor1Name",
            None,
            "ActionGeo_Type",
            "gdelt",
        ),
    ),
)


def guess(headings: Sequence[str], samples: Map[str, Sequence[str]]) -> Mapping:
    """What the columns seem to mean.

    Args:
        headings: of all columns, in their order.
        samples: some texts of each column.
    """
    by_name = {_plain(heading): heading for heading in reversed(headings)}
    for _scheme, signs, mapping in KNOWN:
        if signs <= by_name.keys():
            return _with_order(_present(mapping, by_name), samples)
    found = {field: _first(names, by_name) for field, names in GUESSES.items()}
    if found["start"] is None or not _are_dates(samples.get(found["start"], ())):
        found["start"] = next((h for h in headings if _are_dates(samples.get(h, ()))), found["start"])
    if set(HEADINGS) <= set(headings):  # of shapes, which know where they are better than other columns
        found["lat"], found["lon"], found["place_precision"] = HEADINGS
    title = found.pop("title") or found["kind"] or found["place"]
    return _with_order(Mapping(**found, title=(title,) if title else ()), samples)  # type: ignore[arg-type]


def _with_order(mapping: Mapping, samples: Map[str, Sequence[str]]) -> Mapping:
    if mapping.scheme == "acled":
        return replace(mapping, order="day first")
    texts = [*samples.get(mapping.start or "", ()), *samples.get(mapping.end or "", ())]
    return replace(mapping, order=order_of(texts)) if needs_order(texts) else mapping


def _present(mapping: Mapping, by_name: Map[str, str]) -> Mapping:
    """A known mapping with the headings as this file spells them, without those it does not have."""
    single = {name: by_name.get(_plain(getattr(mapping, name) or "")) for name in SINGLE}
    title = tuple(by_name[_plain(name)] for name in mapping.title if _plain(name) in by_name)
    return replace(mapping, **single, title=title)  # type: ignore[arg-type]


def _first(names: Sequence[str], by_name: Map[str, str]) -> str | None:
    return next((by_name[name] for name in names if name in by_name), None)


def _plain(heading: str) -> str:
    """A heading without capitals, accents and spaces: `Fecha de inicio` is `fecha_de_inicio`."""
    bare = unicodedata.normalize("NFKD", heading.strip().casefold())
    return re.sub(r"[\s.\-]+", "_", "".join(c for c in bare if not unicodedata.combining(c)))


def _are_dates(texts: Sequence[str]) -> bool:
    said = [text for text in texts if text]
    dated = sum(bool(interval(text, "day first") or interval(text, "month first")) for text in said)
    plain_numbers = sum(text.replace(".", "").lstrip("-").isdigit() and len(text) != 8 for text in said)
    return bool(said) and dated >= 0.9 * len(said) and plain_numbers < len(said) / 2


def kind_name(mapping: Mapping, code: str) -> str:
    """A kind as it is shown: the words for the codes of the known sets."""
    return codes.KINDS.get(mapping.scheme, {}).get(code, code)
