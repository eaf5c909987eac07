"""The words that are painted, in each language: a table, since figures are drawn without any translator.

The language is part of the Style, so a figure from the command line is English, and the same bytes, on
every machine.  What widgets say is translated by Qt instead; see viewer/app/language.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.model.event import Certainty, Event, Kind
from viewer.model.names import CERTAINTIES, KINDS
from viewer.model.query import Lane
from viewer.model.words import Language

Counted = tuple[str, str]  # for one, and for any other number


@dataclass(frozen=True, slots=True)
class Phrases:
    """The painted words of one language; `{}` are filled in order."""

    certainties: Mapping[Certainty, str]
    kinds: Mapping[Kind, str]
    nameless: Mapping[Lane, str]  # the lane of the events without what the lanes are made of
    events: Counted
    somewhere: str
    no_date: str
    no_quote: str
    not_said: str  # the name of a place; the bracket is seen where its end is cut
    place_not_said: str
    of_them_implied: str
    brackets: str
    row: str
    shaded: str
    shaded_on_paper: str
    published: str
    today: str
    earlier: str
    later: str
    drag: str
    pick: str
    pick_keys: str
    unplaced: Counted
    beyond: str
    unlabelled: Counted
    uncarded: Counted
    map_signs: Mapping[str, str]  # what they mean, beside each; those first that say least by themselves
    sources: tuple[str, ...]  # in ever fewer words
    quoted: str  # words of an article
    stated_exactly: str
    stated: str
    comparators: Mapping[str, str]
    unit_signs: Mapping[str, str]  # where they are not as the model has them
    unit_words: Mapping[str, str]
    directions: str  # east, west, north, south
    verdicts: Mapping[bool | None, str]
    interval: str
    times_in: str
    measure_area: str
    measure_crossed: str
    measure_close: str
    sea_ask: str
    sea_keys: str
    sea_indicative: str
    sea_through: str
    sea_closed: str
    sea_days: str
    sea_hours: str
    sea_speed: str
    passages: Mapping[str, str]  # by what they are called in resources/passages.tsv
    layer_events: str
    layer_chosen: str
    layer_in_view: str
    layer_height: str
    layer_vague: str
    layer_through: str
    layers_more: str
    layers_no_room: str

    def lane(self, name: str, by: Lane) -> str:
        """The name of a lane as it is shown; the empty name is that of events without one."""
        if not name:
            return self.nameless[by]
        if by is Lane.KIND:
            return self.kinds[Kind(name)]
        return self.certainties[Certainty(name)] if by is Lane.CERTAINTY else name


def counted(forms: Counted, count: int) -> str:
    """The form that goes with *count*, filled with it."""
    return forms[0 if count == 1 else 1].format(count)


_PASSAGES_ES = {  # by what they are called in resources/passages.tsv
    "Suez Canal": "Canal de Suez",
    "Panama Canal": "Canal de Panamá",
    "Kiel Canal": "Canal de Kiel",
    "Bosphorus": "Bósforo",
    "Dardanelles": "Dardanelos",
    "Øresund": "Øresund",
    "Great Belt": "Gran Belt",
    "Strait of Messina": "Estrecho de Mesina",
    "Strait of Gibraltar": "Estrecho de Gibraltar",
    "Bab el-Mandeb": "Bab el-Mandeb",
    "Strait of Hormuz": "Estrecho de Ormuz",
    "Strait of Singapore": "Estrecho de Singapur",
    "Sunda Strait": "Estrecho de la Sonda",
    "Lombok Strait": "Estrecho de Lombok",
    "Strait of Magellan": "Estrecho de Magallanes",
    "Kerch Strait": "Estrecho de Kerch",
    "Straits of Tiran": "Estrecho de Tirán",
    "Tsugaru Strait": "Estrecho de Tsugaru",
}

_EN = Phrases(
    certainties=CERTAINTIES["en"],
    kinds=KINDS["en"],
    nameless={
        Lane.PLACE: "No place stated",
        Lane.ACTOR: "No one named",
        Lane.KIND: "No kind",
        Lane.CERTAINTY: "No certainty",
        Lane.ARTICLE: "No article",
    },
    events=("{} event", "{} events"),
    somewhere="Somewhere in",
    no_date="No date in text",
    no_quote="analyst, no quote",
    not_said="[{}] (not said)",
    place_not_said="place not said",
    of_them_implied=", {} implied",
    brackets="in [ ]: place not said",
    row="row {} of {}",
    shaded="{} events, shaded by number under way (at most {} at once); zoom in to see each",
    shaded_on_paper="{} events, shaded by number under way (at most {} at once)",
    published="published",
    today="today",
    earlier="◂ {} earlier",
    later="{} later ▸",
    drag="drag to filter all panes",
    pick="Click where it was",
    pick_keys="here ± {} · by keys: arrows, Space · Esc cancels",
    unplaced=("{} event without a place", "{} events without a place"),
    beyond="{} nearer to a pole than the map goes",
    unlabelled=("+{} mark without a label", "+{} marks without a label"),
    uncarded=("+{} claim without a card", "+{} claims without a card"),
    map_signs={
        "fan": "on that side",
        "reach": "somewhere within",
        "hatched": "within the hatching",
        "claim": "a stated distance",
    },
    sources=(
        "Coast GSHHG 2.3 (LGPL) · borders WDBII, Natural Earth · places GeoNames CC BY 4.0 · ports searoute",
        "© GSHHG, WDBII, Natural Earth, GeoNames (CC BY 4.0), searoute: see About",
        "© GSHHG, WDBII, Natural Earth, GeoNames (CC BY 4.0), searoute",
        "Sources: see About",
    ),
    quoted="“{}”",
    stated_exactly="stated “{}”",
    stated="stated: {}",
    comparators={
        "=": "",
        "<": "less than ",
        "<=": "at most ",
        "~": "about ",
        ">=": "at least ",
        ">": "more than ",
    },
    unit_signs={"nmi": "nmi"},
    unit_words={
        "mi": "miles",
        "miles": "miles",
        "nmi": "nautical miles",
        "nautical miles": "nautical miles",
        "m": "metres",
        "metres": "metres",
    },
    directions="EWNS",
    verdicts={True: "✓ holds", False: "✗ fails", None: "? cannot tell"},
    interval="{} to {} {}",
    times_in="times in {}",
    measure_area="area {} · round it {} km",
    measure_crossed="it crosses itself, so it has no area · {}",
    measure_close="click the first place for the area",
    sea_ask="Click two places",
    sea_keys="the way by sea between them · by keys: arrows, Space · Esc cancels",
    sea_indicative="by sea, indicative: not for navigation",
    sea_through="through {}",
    sea_closed="taken for closed: {}",
    sea_days="{} days",
    sea_hours="{} hours",
    sea_speed="{} at {} kn",
    passages={name: name for name in _PASSAGES_ES},
    layer_events="{} events",
    layer_chosen="{} of {}",
    layer_in_view="{} in view",
    layer_height="height: how many may be under way within {}, at most {}; zoom in to see each",
    layer_through="{} more may be under way throughout",
    layer_vague="{} known too vaguely for this scale",
    layers_more="+{} more layers",
    layers_no_room="+{} layers have no room here; make this pane higher",
)

_ES = Phrases(
    certainties=CERTAINTIES["es"],
    kinds=KINDS["es"],
    nameless={
        Lane.PLACE: "Lugar no indicado",
        Lane.ACTOR: "Nadie nombrado",
        Lane.KIND: "Sin tipo",
        Lane.CERTAINTY: "Sin certeza",
        Lane.ARTICLE: "Sin artículo",
    },
    events=("{} evento", "{} eventos"),
    somewhere="En algún lugar de",
    no_date="Sin fecha en el texto",
    no_quote="analista, sin cita",
    not_said="[{}] (no dicho)",
    place_not_said="lugar no dicho",
    of_them_implied=", {} por deducción",
    brackets="entre [ ]: lugar no dicho",
    row="fila {} de {}",
    shaded="{} eventos, sombreados según cuántos están en curso (hasta {} a la vez); acerque para verlos",
    shaded_on_paper="{} eventos, sombreados según cuántos están en curso (hasta {} a la vez)",
    published="publicado",
    today="hoy",
    earlier="◂ {} antes",
    later="{} después ▸",
    drag="arrastre para filtrar",
    pick="Haga clic donde ocurrió",
    pick_keys="aquí ± {} · con teclas: flechas, espacio · Esc cancela",
    unplaced=("{} evento sin lugar", "{} eventos sin lugar"),
    beyond="{} más cerca de un polo que el mapa",
    unlabelled=("+{} marca sin rótulo", "+{} marcas sin rótulo"),
    uncarded=("+{} afirmación sin ficha", "+{} afirmaciones sin ficha"),
    map_signs={
        "fan": "hacia ese lado",
        "reach": "en algún lugar de él",
        "hatched": "dentro del rayado",
        "claim": "distancia afirmada",
    },
    sources=(
        "Costa GSHHG 2.3 (LGPL) · fronteras WDBII, Natural Earth · lugares GeoNames CC BY 4.0"
        " · puertos searoute",
        "© GSHHG, WDBII, Natural Earth, GeoNames (CC BY 4.0), searoute: ver Acerca de",
        "© GSHHG, WDBII, Natural Earth, GeoNames (CC BY 4.0), searoute",
        "Fuentes: ver Acerca de",
    ),
    quoted="«{}»",
    stated_exactly="dice «{}»",
    stated="dice: {}",
    comparators={
        "=": "",
        "<": "menos de ",
        "<=": "como máximo ",
        "~": "unos ",
        ">=": "al menos ",
        ">": "más de ",
    },
    unit_signs={"nmi": "mn"},
    unit_words={
        "mi": "millas",
        "miles": "millas",
        "nmi": "millas náuticas",
        "nautical miles": "millas náuticas",
        "m": "metros",
        "metres": "metros",
    },
    directions="EONS",
    verdicts={True: "✓ se cumple", False: "✗ no se cumple", None: "? no se sabe"},
    interval="de {} a {} {}",
    times_in="horas en {}",
    measure_area="área {} · contorno {} km",
    measure_crossed="se cruza a sí misma, así que no tiene área · {}",
    measure_close="haga clic en el primer lugar para el área",
    sea_ask="Haga clic en dos lugares",
    sea_keys="la ruta por mar entre ellos · con teclas: flechas, espacio · Esc cancela",
    sea_indicative="por mar, orientativo: no apto para navegar",
    sea_through="por {}",
    sea_closed="se dan por cerrados: {}",
    sea_days="{} días",
    sea_hours="{} horas",
    sea_speed="{} a {} nudos",
    passages=_PASSAGES_ES,
    layer_events="{} eventos",
    layer_chosen="{} de {}",
    layer_in_view="{} a la vista",
    layer_height="altura: cuántos pueden estar en curso en {}, hasta {}; acerque para verlos",
    layer_through="{} más pueden estar en curso todo el tiempo",
    layer_vague="{} demasiado vagos para esta escala",
    layers_more="+{} capas más",
    layers_no_room="+{} capas no caben aquí; haga más alto este panel",
)

PHRASES: Mapping[Language, Phrases] = {"en": _EN, "es": _ES}


def own_evidence(event: Event, phrases: Phrases) -> str:
    """What an event without a quote rests on: rows of tables, or the analyst alone."""
    rows = (phrases.row.format(row.record, row.file) for row in event.rows)
    return "; ".join(rows) or phrases.no_quote


def place_names(event: Event, phrases: Phrases) -> tuple[str, ...]:
    """The names of an event's places, each said to be implied where the text only implies it."""
    return tuple(
        phrases.not_said.format(where.name) if event.implies(where) else where.name for where in event.where
    )
