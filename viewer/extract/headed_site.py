"""The site that a heading names by its kind alone: "Fire halts country's only refinery"."""

from itertools import takewhile

from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention, Part
from viewer.geo.entry import Kind

_BASES = (Kind.NAVAL_BASE, Kind.AIR_BASE, Kind.BASE)
_KINDS = {
    "plant": (Kind.NUCLEAR, Kind.ENERGY, Kind.FACTORY, Kind.MINE),
    "reactor": (Kind.NUCLEAR,),
    "refinery": (Kind.ENERGY,),
    "station": (Kind.NUCLEAR, Kind.ENERGY, Kind.NAVAL_BASE, Kind.AIR_BASE),
    "terminal": (Kind.PORT, Kind.ENERGY, Kind.AIRPORT),
    "port": (Kind.PORT,),
    "harbour": (Kind.PORT,),
    "harbor": (Kind.PORT,),
    "mine": (Kind.MINE,),
    "smelter": (Kind.MINE, Kind.FACTORY),
    "base": _BASES,
    "airbase": _BASES,
    "airport": (Kind.AIRPORT,),
    "dam": (Kind.DAM,),
    "reservoir": (Kind.DAM, Kind.LAKE),
    "lake": (Kind.LAKE,),
    "bridge": (Kind.BRIDGE,),
    "canal": (Kind.CANAL,),
    "strait": (Kind.STRAIT,),
    "shoal": (Kind.SHOAL,),
    "reef": (Kind.SHOAL,),
    "island": (Kind.ISLAND,),
    "volcano": (Kind.VOLCANO,),
    "shipyard": (Kind.SHIPYARD,),
    "yard": (Kind.SHIPYARD,),
    "dockyard": (Kind.SHIPYARD,),
    "camp": (Kind.CAMP,),
    "prison": (Kind.BUILDING,),
    "crossing": (Kind.CROSSING,),
    "spaceport": (Kind.SPACEPORT,),
    "factory": (Kind.FACTORY,),
    "steelworks": (Kind.FACTORY, Kind.MINE),
}


def headed_site(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], opening: int) -> Mention | None:
    """The one site of the kind in the heading that the sentences before character *opening* name.

    None where the heading names no kind of site, or where the opening names no such site or several.
    """
    first = sentences[0]
    if not first.sentence.is_heading:
        return None
    nouns = {token.lemma.lower() for token in first.tokens if token.is_noun}
    kinds = {kind for noun in nouns for kind in _KINDS.get(noun, ())}
    early = takewhile(lambda m: m.start < opening, mentions)
    found = [m for m in early if m.entry and m.entry.kind in kinds and m.part is not Part.ADJECTIVE]
    return found[0] if len({m.entry.row for m in found if m.entry}) == 1 else None
