"""What published documents ask of a format, as JSON Schemas in our own words.

LINKED_PLACES: the README of Linked Places 1.2.2, and what the validator of the World Historical Gazetteer
refuses.  WEB_ANNOTATIONS: the musts of the Web Annotation Data Model (W3C, 23 February 2017).
TIMELINEJS: the JSON format of TimelineJS 3.
"""

from typing import Any

LINE = {"type": "string", "pattern": "^.*$", "not": {"pattern": "[\n\r]"}}
IRI = {"type": "string", "pattern": r"^\w[\w+.-]*:\S+$"}
DATE = {
    "type": "string",
    "pattern": r"^-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?[?~%]?$",
}
SIDE = {
    "type": "object",
    "properties": {"in": DATE, "earliest": DATE, "latest": DATE},
    "oneOf": [{"required": ["in"]}, {"anyOf": [{"required": ["earliest"]}, {"required": ["latest"]}]}],
    "additionalProperties": False,
}
TIMESPAN = {
    "type": "object",
    "properties": {"start": SIDE, "end": SIDE},
    "required": ["start"],
    "additionalProperties": False,
}
WHEN = {
    "type": "object",
    "properties": {
        "timespans": {"type": "array", "minItems": 1, "items": TIMESPAN},
        "label": LINE,
        "duration": {"type": "string", "pattern": r"^P\d+[YMWD]$"},
    },
    "required": ["timespans"],
    "additionalProperties": False,
}
NAME = {
    "type": "object",
    "properties": {
        "toponym": LINE,
        "citations": {
            "type": "array",
            "items": {"type": "object", "properties": {"label": LINE}, "required": ["label"]},
        },
    },
    "required": ["toponym"],
    "additionalProperties": False,
}
POSITION = {
    "type": "array",
    "prefixItems": [
        {"type": "number", "minimum": -180, "maximum": 180},
        {"type": "number", "minimum": -90, "maximum": 90},
    ],
    "minItems": 2,
    "maxItems": 2,
}
RING = {"type": "array", "minItems": 4, "items": POSITION}
SHAPES = [
    {"properties": {"type": {"const": "Point"}, "coordinates": POSITION}},
    {"properties": {"type": {"const": "Polygon"}, "coordinates": {"type": "array", "items": RING}}},
    {
        "properties": {
            "type": {"const": "MultiPolygon"},
            "coordinates": {"type": "array", "items": {"type": "array", "items": RING}},
        }
    },
]
FEATURE = {
    "type": "object",
    "properties": {
        "@id": IRI,
        "type": {"const": "Feature"},
        "properties": {
            "type": "object",
            "properties": {
                "title": LINE,
                "ccodes": {"type": "array", "minItems": 1, "items": {"pattern": "^[A-Z]{2}$"}},
            },
            "required": ["title"],
        },
        "names": {"type": "array", "minItems": 1, "items": NAME},
        "types": {"type": "array", "items": {"properties": {"label": LINE, "identifier": IRI}}},
        "geometry": {
            "properties": {
                "type": {"const": "GeometryCollection"},
                "geometries": {"type": "array", "items": {"oneOf": SHAPES}},
            },
            "required": ["type", "geometries"],
        },
        "descriptions": {"type": "array", "items": {"properties": {"value": LINE}, "required": ["value"]}},
        "when": WHEN,
    },
    "required": ["@id", "type", "properties", "names", "geometry"],
    "additionalProperties": False,
}
LINKED_PLACES: dict[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"const": "FeatureCollection"},
        "@context": {"type": "string", "pattern": "^https://"},
        "features": {"type": "array", "items": FEATURE},
    },
    "required": ["type", "@context", "features"],
}

BODY = {
    "type": "object",
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string"},
        "format": {"enum": ["text/plain", "application/json"]},
        "purpose": {"enum": ["describing", "tagging"]},
    },
    "required": ["type", "value"],
    "additionalProperties": False,
}
SELECTORS = [
    {
        "properties": {
            "type": {"const": "TextQuoteSelector"},
            "exact": {"type": "string"},
            "prefix": {"type": "string"},
            "suffix": {"type": "string"},
        },
        "required": ["type", "exact"],
        "additionalProperties": False,
    },
    {
        "properties": {
            "type": {"const": "TextPositionSelector"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
        },
        "required": ["type", "start", "end"],
        "additionalProperties": False,
    },
    {
        "properties": {
            "type": {"const": "FragmentSelector"},
            "value": {"type": "string"},
            "conformsTo": {"const": "http://tools.ietf.org/rfc/rfc3778"},
        },
        "required": ["type", "value"],
        "additionalProperties": False,
    },
]
ANNOTATION = {
    "type": "object",
    "properties": {
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": {"const": "describing"},
        "body": {"type": "array", "items": BODY},
        "target": {
            "type": "object",
            "properties": {
                "type": {"const": "SpecificResource"},
                "source": IRI,
                "selector": {"type": "array", "minItems": 1, "items": {"oneOf": SELECTORS}},
            },
            "required": ["source"],
            "additionalProperties": False,
        },
    },
    "required": ["id", "type", "target"],
    "additionalProperties": False,
}
WEB_ANNOTATIONS: dict[str, Any] = {
    "type": "object",
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": IRI,
        "type": {"const": "AnnotationPage"},
        "partOf": {
            "properties": {
                "id": IRI,
                "type": {"const": "AnnotationCollection"},
                "total": {"type": "integer", "minimum": 0},
                "first": IRI,
            },
            "required": ["id", "type"],
            "additionalProperties": False,
        },
        "startIndex": {"type": "integer", "minimum": 0},
        "items": {"type": "array", "items": ANNOTATION},
    },
    "required": ["@context", "id", "type", "partOf", "items"],
    "additionalProperties": False,
}

DAY = {
    "type": "object",
    "properties": {
        "year": {"type": "integer"},
        "month": {"type": "integer", "minimum": 1, "maximum": 12},
        "day": {"type": "integer", "minimum": 1, "maximum": 31},
        "hour": {"type": "integer", "minimum": 0, "maximum": 23},
        "minute": {"type": "integer", "minimum": 0, "maximum": 59},
        "second": {"type": "integer", "minimum": 0, "maximum": 59},
    },
    "required": ["year"],
    "additionalProperties": False,
}
WORDS = {
    "type": "object",
    "properties": {"headline": {"type": "string"}, "text": {"type": "string"}},
    "additionalProperties": False,
}
SLIDE = {
    "type": "object",
    "properties": {
        "unique_id": {"type": "string"},
        "start_date": DAY,
        "end_date": DAY,
        "display_date": {"type": "string"},
        "group": {"type": "string"},
        "text": WORDS,
        "autolink": {"type": "boolean"},
    },
    "required": ["start_date"],
    "additionalProperties": False,
}
TIMELINEJS: dict[str, Any] = {
    "type": "object",
    "properties": {
        "title": {"type": "object", "properties": {"text": WORDS}},
        "events": {"type": "array", "items": SLIDE},
    },
    "required": ["events"],
    "additionalProperties": False,
}
