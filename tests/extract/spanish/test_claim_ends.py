"""What a Spanish distance is told of and counted from, and figures that are none."""

import pytest

from tests.extract.conftest import Read

ENDS = [
    # the text, and the ends of its last distance
    ("El buque zarpó de Nuadibú, ciudad mauritana situada a unos 330 kilómetros de Nuakchot.",
     ("Nuadibú", "Nuakchot")),
    ("Una huelga paraliza Mombasa\n\nLos buques van a Dar es Salaam, unos 300 kilómetros más al sur.",
     ("Dar es Salaam", "Mombasa")),
    ("La vía une Algeciras con Ceuta, situada a unos 30 kilómetros.", ("Ceuta", "Algeciras")),
    ("Una ruta va a Cádiz desde Algeciras. El puerto de Cádiz, distante apenas 60 kilómetros, está abierto.",
     ("puerto de Cádiz", "Algeciras")),
    ("La obra llega a Chimbote. Un folleto la ubica a 150 kilómetros de Lima.", ("Chimbote", "Lima")),
    ("La obra está en Tolar Grande. Un mapa lo sitúa, en cambio, a 60 kilómetros de Salta.",
     ("Tolar Grande", "Salta")),
    ("Duisburgo está a unos 55 kilómetros de Colonia y a menos de 40 de Düsseldorf.",
     ("Duisburgo", "Düsseldorf")),
    ("Hubo disparos en Pedro Juan Caballero. La ciudad, fronteriza con Brasil, queda según una cartilla a "
     "menos de 250 kilómetros de Asunción.", ("Pedro Juan Caballero", "Asunción")),
    ("Coblenza dista 80 kilómetros de la ciudad de Colonia.", ("Coblenza", "Colonia")),
    ("El acto fue en Machala. Situada a menos de 180 kilómetros de Guayaquil, compite con otras.",
     ("Machala", "Guayaquil")),
    ("Otra barca volcó en La Restinga; un diario situó ese puerto, el más meridional, a 40 kilómetros de "
     "Valverde.", ("La Restinga", "Valverde")),
    ("Nueva Palmira dista 230 kilómetros de Montevideo. Carmelo queda a menos de 25 kilómetros de allí.",
     ("Carmelo", "Nueva Palmira")),
    ("Zeebrugge está a unos 85 kilómetros de Amberes. Róterdam se halla a menos de 80.",
     ("Róterdam", "Amberes")),
    ("El puerto de Valencia dista 50 kilómetros de Sagunto. De Alicante, la ciudad vecina, lo separan más de "
     "100 kilómetros.", ("puerto de Valencia", "Alicante")),
    ("Rosario está a unos 300 kilómetros de Buenos Aires. Un aviso muy compartido en las redes la colocaba a "
     "menos de 200 kilómetros de Santa Fe.", ("Rosario", "Santa Fe")),
    ("La obra paró, según el Grupo Energía Bogotá. De Zipaquirá suele decirse en los folletos que está a "
     "menos de 60 kilómetros de Bogotá.", ("Zipaquirá", "Bogotá")),
    ("El gasoducto nace en Salliqueló. Salliqueló se halla a unos 480 kilómetros de Buenos Aires.",
     ("Salliqueló", "Buenos Aires")),
    ("El buque zarpó de Ilo. Entre Ilo y Quiriguana median 22 kilómetros.", ("Ilo", "Quiriguana")),
    ("La mina está en Oruro; de Arica al puerto de Ilo, salida del cobre, hay menos de 40 kilómetros.",
     ("Arica", "puerto de Ilo")),
    ("La nave llegó a Arica. De esta ciudad al fondeadero de Quiriguana hay menos de 40 kilómetros.",
     ("Arica", "Quiriguana")),
    ("El muelle de la isla de Coiba cerró. Un atlas de la alcaldía de Tacna coloca la isla a menos de 50 "
     "kilómetros de Ilo.", ("isla de Coiba", "Ilo")),
    ("La planta está en Annaba. La ciudad de Túnez está a más de 500 km de Annaba.", ("Túnez", "Annaba")),
    ("Un aviso coloca Tadjoura a casi 150 km de la capital yibutiana.", ("Tadjoura", "Djibouti")),
    ("Un barco dejó San Juan de Terranova. La ciudad está a unos 1.600 km de Montreal.",
     ("San Juan de Terranova", "Montreal")),
    ("Embarcaron en Halifax. El portavoz explicó que ese puerto está a menos de 300 millas de Boston.",
     ("Halifax", "Boston")),
    ("Los obreros de Felixstowe pararon. El puerto, a unas 70 millas de Londres, mueve grano.",
     ("Felixstowe", "Londres")),
    ("Tandil está en Argentina. Río Cuarto se ubica a 350 km de la capital cordobesa.",
     ("Río Cuarto", "Córdoba")),
    ("Bahía Blanca dista 570 km de Mar del Plata.", ("Bahía Blanca", "Mar del Plata")),
    ("La mina de Oruro cerró. El yacimiento está a unos 60 kilómetros de Arica.", ("mina de Oruro", "Arica")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ends"), ENDS)
def test_the_distance_is_between(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name) == ends


@pytest.mark.parametrize(
    "text",
    [
        "Las obras del camino de 250 kilómetros entre Jáchal y Guandacol arrancarán en mayo.",
        "El acto del 8 de abril reunió a menos de 20 de enero a mayo.",
        "El puerto de Lima movió a más de 300 de sus obreros.",
    ],
)
def test_a_length_or_a_count_is_no_distance(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()


def test_a_thing_that_only_an_area_is_told_of_lies_nowhere(reading_of: Read) -> None:
    text = (
        "El volcán Xyzzy, uno de los más activos de Centroamérica, se localiza a unos 45 kilómetros de Lima."
    )
    (claim,) = reading_of(text).claims
    assert not claim.start.is_placed


def test_the_land_in_brackets_behind_a_name_is_no_second_end(reading_of: Read) -> None:
    text = "Bilbao (Bizkaia) y Xyzzy, separadas por unos 270 kilómetros, tendrán un cable."

    assert reading_of(text).claims == ()
