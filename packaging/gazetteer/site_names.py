"""The other names of a site that follow from its own, with another word for what it is."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from gazetteer.rows import Row, keys
from viewer.geo.entry import Kind
from viewer.geo.names import fold

# What the last words of a name may be, the longest first, and what news say for them.
_SAID: Mapping[Kind, Mapping[str, tuple[str, ...]]] = {
    Kind.AIR_BASE: dict.fromkeys(
        ("military airport", "air force base", "military airfield", "air base", "airbase", "airfield"),
        ("air base", "airbase", "airfield", "military airfield"),
    ),
    Kind.NAVAL_BASE: {"naval base": ("naval base", "navy base")},
    Kind.NUCLEAR: dict.fromkeys(
        (
            "nuclear power plant",
            "nuclear power station",
            "nuclear generating station",
            "atomic power station",
            "nuclear plant",
        ),
        ("nuclear power plant", "nuclear plant", "nuclear power station", "NPP"),
    ),
    Kind.DAM: {"dam": ("dam", "hydroelectric dam", "hydroelectric plant", "hydropower plant")},
    Kind.CROSSING: dict.fromkeys(
        ("border crossing", "border post", "crossing"),
        ("crossing", "border crossing", "border post", "border gate", "checkpoint"),
    ),
    Kind.ENERGY: {
        **dict.fromkeys(("gas field", "gasfield"), ("gas field", "gasfield", "field")),
        **dict.fromkeys(("oil field", "oilfield"), ("oil field", "oilfield", "field")),
        "field": ("oil field", "oilfield", "field"),
        "oil refinery": ("refinery", "oil refinery"),
        "refinery": ("refinery", "oil refinery"),
        "oil terminal": ("oil terminal", "oil export terminal", "terminal"),
        "power plant": ("power plant", "power station"),
        "power station": ("power plant", "power station"),
    },
    Kind.MINE: {
        "gold mine": ("gold mine", "mine"),
        "copper mine": ("copper mine", "mine"),
        "lithium mine": ("lithium mine", "mine"),
        "coal mine": ("coal mine", "mine", "colliery"),
        "diamond mine": ("diamond mine", "mine"),
        "mine": ("mine",),
    },
}

# The words for what a site is that news leave out once they have said them: "at Kaptai".
_LEFT_OUT: Mapping[Kind, tuple[str, ...]] = {
    Kind.DAM: ("hydropower project", "hydroelectric dam", "hydropower plant", "reservoir", "barrage", "dam"),
    Kind.MINE: ("gold mine", "copper mine", "lithium mine", "coal mine", "diamond mine", "mine"),
    Kind.ENERGY: ("gas field", "oil field", "thermal power plant", "power plant", "power station"),
    Kind.NUCLEAR: tuple(_SAID[Kind.NUCLEAR]),
    Kind.VOLCANO: ("volcano",),
    Kind.CAMP: ("refugee camp", "camp"),
    Kind.AIR_BASE: tuple(_SAID[Kind.AIR_BASE]),
    Kind.NAVAL_BASE: ("naval base",),
    Kind.CROSSING: tuple(_SAID[Kind.CROSSING]),
    Kind.SPACEPORT: ("space centre", "space center", "cosmodrome", "spaceport", "launch site"),
    Kind.TEST_SITE: ("test site", "test range", "missile range", "proving ground"),
    Kind.AREA: (
        "biosphere reserve",
        "national park",
        "game reserve",
        "wildlife reserve",
        "wildlife refuge",
        "nature reserve",
        "tiger reserve",
    ),
}
_LEAST_LETTERS = 5


def with_bare_names(
    rows: Iterable[Row], others: Iterable[Row], unfit: Collection[str]
) -> tuple[list[Row], set[str]]:
    """The sites, each also under its name without the word for what it is, and these names, folded.

    None gets a name that another place has, nor one with a word in it that is among the folded *unfit* ones.
    What is left may still be a firm, or the one that a dam is called after.
    """
    sites = list(rows)
    taken = keys([*others, *sites])
    bare: dict[str, list[int]] = {}
    for number, row in enumerate(sites):
        for key in {fold(name) for name in _bare(row)}:
            bare.setdefault(key, []).append(number)
    single = {key: at[0] for key, at in bare.items() if len(at) == 1 and _is_free(key, taken, unfit)}
    named = [
        replace(row, own_names=(*row.own_names, *(n for n in _bare(row) if single.get(fold(n)) == number)))
        for number, row in enumerate(sites)
    ]
    return named, set(single)


def _is_free(key: str, taken: Collection[str], unfit: Collection[str]) -> bool:
    words = key.split()
    return len(key) >= _LEAST_LETTERS and key not in taken and not any(word in unfit for word in words)


def _bare(row: Row) -> tuple[str, ...]:
    """Its names without the word for what it is."""
    ends = _LEFT_OUT.get(row.kind, ())
    found = []
    for name in (row.name, *row.own_names):
        end = next((words for words in ends if name.lower().endswith(f" {words}")), None)
        if end:
            found.append(name[: -len(end) - 1])
    return tuple(dict.fromkeys(found))


def with_other_words(rows: Iterable[Row], others: Iterable[Row]) -> list[Row]:
    """The sites, each also under its name with another word for what it is: "X airfield" of "X air base".

    None gets a name that one of *others* or another of *rows* has.
    """
    sites = list(rows)
    taken = keys([*others, *sites])
    return [_with_words(row, taken) for row in sites]


def _with_words(row: Row, taken: set[str]) -> Row:
    found: dict[str, str] = {}
    for name in (row.name, *row.own_names):
        if split := _split(name, row.kind):
            bare, words = split
            for said in _SAID[row.kind][words.lower()]:
                found.setdefault(fold(f"{bare} {said}"), f"{bare} {said}")
    new = [name for key, name in found.items() if key not in taken]
    taken.update(map(fold, new))
    return replace(row, own_names=(*row.own_names, *new)) if new else row


def _split(name: str, kind: Kind) -> tuple[str, str] | None:
    """The name before the words for what it is, and these; None where it ends in none."""
    for words in _SAID.get(kind, ()):
        if name.lower().endswith(f" {words}"):
            return name[: -len(words) - 1], name[-len(words) :]
    return None
