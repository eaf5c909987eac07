"""The words that only the stand-alone page has, in each language; phrases.py has those of every report."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.model.words import Language


@dataclass(frozen=True, slots=True)
class PagePhrases:
    """What the page says of itself; `{}` are filled in order, and `{n}` and the like by its script."""

    keys: tuple[tuple[str, str], ...]
    how_to_read: str
    skip: str
    filters: str
    by_certainty: str
    search: str
    keys_title: str
    map: str
    map_tools: tuple[tuple[str, str], ...]
    map_note: str
    map_implied: str
    map_label: str
    credits: str
    timeline: str
    timeline_tools: tuple[tuple[str, str], ...]
    timeline_label: str
    event: str
    axis: str
    list: str
    shown: str
    selected: str


_EN = PagePhrases(
    keys=(
        ("J K", "next and previous event in time"),
        ("/", "search"),
        ("Tab", "go through map, timeline and events"),
        ("Enter", "select a mark or a bar"),
        ("+ − 0", "on the map or the timeline: zoom in, out, show all"),
        ("← → ↑ ↓", "on the map: move it, as dragging does"),
        ("Esc", "select nothing"),
    ),
    how_to_read="A bar is washed where the event may have been under way and solid where it surely was; an "
    "arrow is a side that the text leaves open.",
    skip="Go to the events",
    filters="Filters",
    by_certainty="Show by certainty",
    search="Search",
    keys_title="Keys",
    map="Map",
    map_tools=(("nearer", "Zoom in"), ("farther", "Zoom out"), ("whole", "Show all")),
    map_note="A country is its outline and a region a disc; what has only a name is not on the map.",
    map_implied="What is in square brackets the text does not say, but implies.",
    map_label="Map. Arrow keys move it, plus and minus zoom, 0 shows all.",
    credits="Coast GSHHG 2.3 (LGPL), borders WDBII and Natural Earth, places GeoNames (CC BY 4.0).",
    timeline="Timeline",
    timeline_tools=(("longer", "Stretch"), ("shorter", "Shrink"), ("all", "Show all")),
    timeline_label="Timeline. Arrow keys scroll it, plus and minus stretch it, 0 shows all.",
    event="Event",
    axis="Axis from {} to {}",
    list="Events, in time order",
    shown="{n} of {all} events shown.",
    selected="Selected: {what}",
)

_ES = PagePhrases(
    keys=(
        ("J K", "evento siguiente y anterior en el tiempo"),
        ("/", "buscar"),
        ("Tab", "recorrer mapa, cronología y eventos"),
        ("Intro", "elegir una marca o una barra"),
        ("+ − 0", "en el mapa o la cronología: acercar, alejar, mostrar todo"),
        ("← → ↑ ↓", "en el mapa: moverlo, como al arrastrar"),
        ("Esc", "no elegir nada"),
    ),
    how_to_read="Una barra es tenue donde el evento pudo estar en curso y sólida donde lo estuvo con "
    "certeza; una flecha es un lado que el texto deja abierto.",
    skip="Ir a los eventos",
    filters="Filtros",
    by_certainty="Mostrar por certeza",
    search="Buscar",
    keys_title="Teclas",
    map="Mapa",
    map_tools=(("nearer", "Acercar"), ("farther", "Alejar"), ("whole", "Mostrar todo")),
    map_note="Un país es su contorno y una región un disco; lo que solo tiene nombre no está en el mapa.",
    map_implied="Lo que está entre corchetes no lo dice el texto: se deduce.",
    map_label="Mapa. Las flechas lo mueven, más y menos acercan y alejan, 0 muestra todo.",
    credits="Costa GSHHG 2.3 (LGPL), fronteras WDBII y Natural Earth, lugares GeoNames (CC BY 4.0).",
    timeline="Cronología",
    timeline_tools=(("longer", "Alargar"), ("shorter", "Acortar"), ("all", "Mostrar todo")),
    timeline_label="Cronología. Las flechas la desplazan, más y menos la alargan y acortan, 0 muestra todo.",
    event="Evento",
    axis="Eje de {} a {}",
    list="Eventos, en orden cronológico",
    shown="Se muestran {n} de {all} eventos.",
    selected="Elegido: {what}",
)

PAGE_PHRASES: Mapping[Language, PagePhrases] = {"en": _EN, "es": _ES}
