"""The words that only figures have, in each language; viewer/draw/phrases.py has those of all painting."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.draw.phrases import Counted
from viewer.model.words import Language


@dataclass(frozen=True, slots=True)
class FigurePhrases:
    """What a figure says besides its marks; `{}` are filled in order."""

    untitled: str
    and_more: Counted
    as_of: str
    recorded_by: str
    not_dated: str
    but_undated: Counted  # articles, after the day of the latest that has one
    window: str
    all_time: str
    some: str
    only: str
    holding: str
    sheet: str
    read_from: str
    published: str
    appeared: str
    undated: str
    map_sources: str
    quotes: str
    more: Counted
    goes_on: str
    position: str
    no_quote: str
    said_by: str
    rejected: str
    unplaced: str
    kinds: Mapping[str, str]
    signs: Mapping[str, str]
    alt: str
    alt_part: str
    alt_entry: str
    alt_claim: str
    alt_span: str
    elsewhere: str
    elsewhere_each: str
    unnamed: str
    small: str
    crowded: str
    no_map: str
    nowhere: str
    layer: str
    layer_height: str
    layer_shown: str
    one_left: str
    left: str


_EN = FigurePhrases(
    untitled="Untitled",
    and_more=("{}, and {} more article", "{}, and {} more articles"),
    as_of="as of {}",
    recorded_by="as recorded by {}",
    not_dated="date of publication not stated",
    but_undated=("but {} article undated", "but {} articles undated"),
    window="time window {} – {}",
    all_time="all dates",
    some="{} of {} events",
    only="only {}",
    holding="with “{}”",
    sheet="page {} of {}",
    read_from="Read from {}. Every mark rests on a quote of the text.",
    published="published {}",
    appeared="published {}",
    undated="undated",
    map_sources="Map: {}.",
    quotes="Quotes",
    more=("{} more quote on the next page", "{} more quotes on the next page"),
    goes_on="timeline continued on the next page",
    position="{}, characters {}–{}",
    no_quote="added by an analyst, without a quote",
    said_by="according to {}",
    rejected="rejected by an analyst",
    unplaced="no place stated",
    kinds={"timeline": "Timeline", "map": "Map", "spread": "Map and timeline"},
    signs={
        "maybe": "paler: perhaps under way",
        "open": "fading, with an arrow: no limit stated",
        "short": "disc on the timeline: a short time",
        "hangs": "line: one is dated from the other",
        "reach": "disc round a mark: somewhere within",
        "hatched": "hatched: somewhere within",
        "fan": "fan with an arrow: on that side, distance not stated",
        "somewhere": "name in a frame: somewhere in it",
        "implied": "in brackets: place not said, only implied",
        "claim": "dotted line: a stated distance",
        "number": "number of the event",
        "squares": "square: events of a layer there, the darker the more",
        "dots": "dot without a number: an event of a layer",
        "discs": "broken circle: events of a layer somewhere within",
    },
    alt="{}: {}. {}",
    alt_part="{}, continued: {}",
    alt_entry="{}. {} ({}; {}; {})",
    alt_claim="{} to {}: {}; {}, {}",
    alt_span="The dates run from {} to {}.",
    elsewhere="somewhere in: {}",
    elsewhere_each="{} ({})",
    unnamed="marks without a name: {}",
    small="the smallest type comes out at {} points; a larger size or fewer events would read better",
    crowded="the size is too small for a title, a legend and a foot; choose a larger one, or leave some out",
    no_map="no map: no event has a place on it",
    nowhere="no event has a place, so there is nothing to be on a map; choose the timeline instead",
    layer="Layer behind it: {} · {} · {}, SHA-256 {}.",
    layer_shown="{} in this time",
    layer_height="height: how many may be under way within {}, at most {}",
    one_left="{} was there before and is no part of this figure; delete it if an earlier one left it",
    left="{} to {} were there before and are no part of this figure; delete them if an earlier one left them",
)

_ES = FigurePhrases(
    untitled="Sin título",
    and_more=("{} y {} artículo más", "{} y {} artículos más"),
    as_of="a fecha de {}",
    recorded_by="según lo registrado hasta el {}",
    not_dated="fecha de publicación no indicada",
    but_undated=("pero {} artículo sin fecha", "pero {} artículos sin fecha"),
    window="ventana temporal {} – {}",
    all_time="todas las fechas",
    some="{} de {} eventos",
    only="solo {}",
    holding="con «{}»",
    sheet="página {} de {}",
    read_from="Leído en {}. Cada marca se apoya en una cita del texto.",
    published="publicado el {}",
    appeared="publicado {}",
    undated="sin fecha",
    map_sources="Mapa: {}.",
    quotes="Citas",
    more=("{} cita más en la página siguiente", "{} citas más en la página siguiente"),
    goes_on="la línea de tiempo continúa en la página siguiente",
    position="{}, caracteres {}–{}",
    no_quote="añadido por un analista, sin cita",
    said_by="según {}",
    rejected="rechazado por un analista",
    unplaced="lugar no indicado",
    kinds={"timeline": "Línea de tiempo", "map": "Mapa", "spread": "Mapa y línea de tiempo"},
    signs={
        "maybe": "más claro: quizá en curso",
        "open": "se desvanece, con flecha: sin límite indicado",
        "short": "disco en la línea de tiempo: un tiempo breve",
        "hangs": "línea: uno se fecha a partir del otro",
        "reach": "disco en torno a una marca: en algún lugar de él",
        "hatched": "rayado: en algún lugar de él",
        "fan": "abanico con flecha: hacia ese lado, distancia no indicada",
        "somewhere": "nombre enmarcado: en algún lugar de él",
        "implied": "entre corchetes: lugar no dicho, solo deducido",
        "claim": "línea punteada: una distancia afirmada",
        "number": "número del evento",
        "squares": "cuadro: eventos de una capa ahí, más oscuro cuantos más",
        "dots": "punto sin número: un evento de una capa",
        "discs": "círculo discontinuo: eventos de una capa en algún lugar de él",
    },
    alt="{}: {}. {}",
    alt_part="{}, continuación: {}",
    alt_entry="{}. {} ({}; {}; {})",
    alt_claim="{} a {}: {}; {}, {}",
    alt_span="Las fechas van de {} a {}.",
    elsewhere="en algún lugar de: {}",
    elsewhere_each="{} ({})",
    unnamed="marcas sin nombre: {}",
    small="la letra más pequeña sale a {} puntos; con más tamaño o menos eventos se leería mejor",
    crowded="el tamaño no basta para título, leyenda y pie; elija uno mayor o quite alguno",
    no_map="sin mapa: ningún evento tiene un lugar en él",
    nowhere="ningún evento tiene lugar, así que no hay nada para un mapa; elija la línea de tiempo",
    layer="Capa detrás: {} · {} · {}, SHA-256 {}.",
    layer_shown="{} en este tiempo",
    layer_height="altura: cuántos pueden estar en curso en {}, hasta {}",
    one_left="{} ya estaba y no es parte de esta figura; bórrelo si lo dejó una anterior",
    left="{} a {} ya estaban y no son parte de esta figura; bórrelos si los dejó una anterior",
)

FIGURE_PHRASES: Mapping[Language, FigurePhrases] = {"en": _EN, "es": _ES}
