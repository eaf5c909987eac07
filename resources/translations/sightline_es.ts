<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sightline</source>
        <translation>Acerca de Sightline</translation>
    </message>
    <message>
        <source>Version, sources and licences</source>
        <translation>Versión, fuentes y licencias</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this machine unless you switch on a server of map tiles.</source>
        <translation>Funciona sin conexión: nada sale de este equipo salvo que active un servidor de teselas del mapa.</translation>
    </message>
</context>
<context>
    <name>AccountsPart</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Versiones</translation>
    </message>
    <message numerus="yes">
        <source>Told by %n account(s).</source>
        <translation>
            <numerusform>Lo cuenta %n versión.</numerusform>
            <numerusform>Lo cuentan %n versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree: {}.</source>
        <translation>Coinciden: {}.</translation>
    </message>
    <message>
        <source>one is more exact</source>
        <translation>una es más exacta</translation>
    </message>
    <message>
        <source>they contradict each other</source>
        <translation>se contradicen</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>prefer</source>
        <translation>preferir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>what counts is your own: {}</source>
        <translation>cuenta la suya: {}</translation>
    </message>
    <message>
        <source>all count until you prefer one: {}</source>
        <translation>cuentan todas hasta que prefiera una: {}</translation>
    </message>
    <message>
        <source>Take the merger back</source>
        <translation>Deshacer la fusión</translation>
    </message>
    <message>
        <source>Take the last merger back</source>
        <translation>Deshacer la última fusión</translation>
    </message>
</context>
<context>
    <name>ActorsPart</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who acts or is acted on, separated by semicolons</source>
        <translation>Quién actúa o a quién afecta, separados por punto y coma</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>Según quién</translation>
    </message>
    <message>
        <source>Whom the article credits</source>
        <translation>A quién lo atribuye el artículo</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>el propio artículo</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Tables of events</source>
        <translation>Tablas de eventos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Looking at {}</source>
        <translation>Mirando {}</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>Add {} as a layer</source>
        <translation>Añadir {} como capa</translation>
    </message>
    <message>
        <source>It holds several tables. Which one?</source>
        <translation>Contiene varias tablas. ¿Cuál?</translation>
    </message>
    <message>
        <source>{} could not be kept; is the disk full?</source>
        <translation>No se pudo guardar {}; ¿está lleno el disco?</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, listed in the View menu under Layers</source>
        <translation>
            <numerusform>%n fila omitida; está en el menú Ver, Capas</numerusform>
            <numerusform>%n filas omitidas; están en el menú Ver, Capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n sin lugar</numerusform>
            <numerusform>%n sin lugar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analyst</name>
    <message>
        <source>On which day did “{}” appear?
Like 2026-01-16 or 16 January 2026; or what is known,
like 2025, 2024 or later, between May 2024 and 2025; empty if nothing is.</source>
        <translation>¿Qué día se publicó «{}»?
Por ejemplo 2026-01-16 o 16 de enero de 2026; o lo que se sepa,
como 2025, desde 2024, entre mayo de 2024 y 2025; vacío si nada se sabe.</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>On which day did the article appear?</source>
        <translation>¿Qué día se publicó el artículo?</translation>
    </message>
    <message>
        <source>The article tells of no day or year as past that could bound its own.</source>
        <translation>El artículo no da por pasado ningún día ni año que acote el suyo.</translation>
    </message>
    <message>
        <source>Mark the words in the article that the event rests on, then press E.</source>
        <translation>Marque en el artículo las palabras en que se apoya el evento y pulse E.</translation>
    </message>
    <message>
        <source>Reading the marked words</source>
        <translation>Leyendo las palabras marcadas</translation>
    </message>
</context>
<context>
    <name>CertaintyPart</name>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Condition, in the words of the text</source>
        <translation>Condición, con las palabras del texto</translation>
    </message>
    <message>
        <source>the words of the condition</source>
        <translation>las palabras de la condición</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Which certainties are shown</source>
        <translation>Qué certezas se muestran</translation>
    </message>
    <message numerus="yes">
        <source>Show {}: %n event(s)</source>
        <translation>
            <numerusform>Mostrar {}: %n evento</numerusform>
            <numerusform>Mostrar {}: %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: fade these events in every pane, or show them again</source>
        <translation>{}: atenuar estos eventos en todos los paneles, o volver a mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>Show {}: {} of %n event(s)</source>
        <translation>
            <numerusform>Mostrar {}: {} de %n evento</numerusform>
            <numerusform>Mostrar {}: {} de %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n pass(es) the other filters</source>
        <translation>
            <numerusform>{} de %n pasa los demás filtros</numerusform>
            <numerusform>{} de %n pasan los demás filtros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The language changes when Sightline starts next time.</source>
        <translation>El idioma cambiará la próxima vez que se inicie Sightline.</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>The date on a calendar</source>
        <translation>La fecha en un calendario</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Why this reading</source>
        <translation>Por qué esta lectura</translation>
    </message>
    <message>
        <source>show in text</source>
        <translation>mostrar en el texto</translation>
    </message>
    <message>
        <source>{}, characters {}–{}</source>
        <translation>{}, caracteres {}–{}</translation>
    </message>
    <message>
        <source>no article says so</source>
        <translation>ningún artículo lo dice</translation>
    </message>
    <message>
        <source>⚠ no longer stands in the text at characters {}–{}</source>
        <translation>⚠ ya no figura en el texto en los caracteres {}–{}</translation>
    </message>
    <message>
        <source>The same words stand in it once elsewhere.</source>
        <translation>Las mismas palabras figuran una vez en otro lugar.</translation>
    </message>
    <message>
        <source>Give the quote its place again</source>
        <translation>Devolver la cita a su lugar</translation>
    </message>
    <message numerus="yes">
        <source>The same words stand in it %n time(s), so no place is offered.</source>
        <translation>
            <numerusform>Las mismas palabras figuran %n vez, así que no se ofrece ningún lugar.</numerusform>
            <numerusform>Las mismas palabras figuran %n veces, así que no se ofrece ningún lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words are nowhere in it now.</source>
        <translation>Sus palabras ya no están en ninguna parte de él.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Proof of the figure</source>
        <translation>Prueba de la figura</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Copied: what the figure shows, in words.</source>
        <translation>Copiado: lo que muestra la figura, en palabras.</translation>
    </message>
    <message>
        <source>Copy &amp;alt text</source>
        <translation>Copiar texto &amp;alternativo</translation>
    </message>
    <message>
        <source>Copy what the figure shows, in words</source>
        <translation>Copiar en palabras lo que muestra la figura</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>página {} de {}</translation>
    </message>
</context>
<context>
    <name>ExportEventsDialog</name>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Language of the words that are added</source>
        <translation>Idioma de las palabras que se añaden</translation>
    </message>
    <message>
        <source>Write this report beside the file</source>
        <translation>Guardar este informe junto al archivo</translation>
    </message>
    <message>
        <source>all of this dossier</source>
        <translation>todos los de este expediente</translation>
    </message>
    <message>
        <source>those of the article that is shown</source>
        <translation>los del artículo que se muestra</translation>
    </message>
    <message>
        <source>those that the filters leave ({})</source>
        <translation>los que dejan los filtros ({})</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What the format does not carry, found by reading the result back</source>
        <translation>Lo que el formato no lleva, hallado al releer el resultado</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A4 landscape, 297 × 210 mm</source>
        <translation>A4 horizontal, 297 × 210 mm</translation>
    </message>
    <message>
        <source>A4 portrait, 210 × 297 mm</source>
        <translation>A4 vertical, 210 × 297 mm</translation>
    </message>
    <message>
        <source>A3 landscape, 420 × 297 mm</source>
        <translation>A3 horizontal, 420 × 297 mm</translation>
    </message>
    <message>
        <source>A3 portrait, 297 × 420 mm</source>
        <translation>A3 vertical, 297 × 420 mm</translation>
    </message>
    <message>
        <source>Letter landscape, 279 × 216 mm</source>
        <translation>Carta horizontal, 279 × 216 mm</translation>
    </message>
    <message>
        <source>Letter portrait, 216 × 279 mm</source>
        <translation>Carta vertical, 216 × 279 mm</translation>
    </message>
    <message>
        <source>One column, 88 × 180 mm</source>
        <translation>Una columna, 88 × 180 mm</translation>
    </message>
    <message>
        <source>Two columns, 180 × 130 mm</source>
        <translation>Dos columnas, 180 × 130 mm</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080 px</source>
        <translation>Diapositiva 16:9, 1920 × 1080 px</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080 px</source>
        <translation>Cuadrado, 1080 × 1080 px</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>GIF, a film</source>
        <translation>GIF, una película</translation>
    </message>
    <message>
        <source>WebP, a film</source>
        <translation>WebP, una película</translation>
    </message>
    <message>
        <source>PNGs of a film, in a folder</source>
        <translation>Los PNG de una película, en una carpeta</translation>
    </message>
    <message>
        <source>“{}” is no day like 2026-01-16.</source>
        <translation>«{}» no es un día como 2026-01-16.</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>línea de tiempo</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>map and timeline</source>
        <translation>mapa y línea de tiempo</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>blanco y negro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>fits the size</source>
        <translation>según el tamaño</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>A5, 210 × 148 mm</source>
        <translation>A5, 210 × 148 mm</translation>
    </message>
    <message>
        <source>A5 portrait, 148 × 210 mm</source>
        <translation>A5 vertical, 148 × 210 mm</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Duración de la película</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>as the article</source>
        <translation>como el artículo</translation>
    </message>
    <message>
        <source>as it was read</source>
        <translation>como se leyó</translation>
    </message>
    <message>
        <source>all that is known</source>
        <translation>todo lo que se sabe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>those the filters show</source>
        <translation>los que muestran los filtros</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>los seleccionados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>por lugar</translation>
    </message>
    <message>
        <source>by actor</source>
        <translation>por actor</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>por tipo</translation>
    </message>
    <message>
        <source>by certainty</source>
        <translation>por certeza</translation>
    </message>
    <message>
        <source>by article</source>
        <translation>por artículo</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>sin lista</translation>
    </message>
    <message>
        <source>beside the figure</source>
        <translation>junto a la figura</translation>
    </message>
    <message>
        <source>on pages of their own</source>
        <translation>en páginas propias</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Numbers of the events</source>
        <translation>Números de los eventos</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Escala gráfica</translation>
    </message>
    <message>
        <source>Small map that says where it lies</source>
        <translation>Mapa pequeño de situación</translation>
    </message>
    <message>
        <source>Line of dates and counts</source>
        <translation>Línea de fechas y cantidades</translation>
    </message>
    <message>
        <source>Ways by sea, as on the map now</source>
        <translation>Rutas por mar, como en el mapa ahora</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Layers behind it</source>
        <translation>Capas detrás</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Find in the list: {}</source>
        <translation>Buscar en la lista: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n más; escriba para buscarlo</numerusform>
            <numerusform>%n más; escriba para buscarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, {} rows</source>
        <translation>{}, {} filas</translation>
    </message>
</context>
<context>
    <name>FilterLists</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Words in a headline, quote, place, name or note</source>
        <translation>Palabras de un titular, cita, lugar, nombre o nota</translation>
    </message>
    <message>
        <source>Words that events must hold</source>
        <translation>Palabras que los eventos han de contener</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Also those of certainty and time ({})</source>
        <translation>También los de certeza y tiempo ({})</translation>
    </message>
    <message>
        <source>Nothing is graded yet.</source>
        <translation>Aún no hay nada valorado.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aún no hay eventos.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Who acts or says so</source>
        <translation>Quién actúa o lo dice</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilidad de la fuente</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Credibilidad de la información</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n event(s) pass all filters</source>
        <translation>
            <numerusform>{} de %n evento pasa todos los filtros</numerusform>
            <numerusform>{} de %n eventos pasan todos los filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>sin estimar</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>not asked of layers</source>
        <translation>no se pide a las capas</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n event(s)</source>
        <translation>
            <numerusform>{} de %n evento</numerusform>
            <numerusform>{} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, {} of {} rows pass all filters</source>
        <translation>{}, {} de {} filas pasan todos los filtros</translation>
    </message>
    <message>
        <source>{}, filtering {} rows…</source>
        <translation>{}, filtrando {} filas…</translation>
    </message>
    <message>
        <source>rows have no certainty, review or grade, and are not asked for one</source>
        <translation>las filas no tienen certeza, revisión ni calificación, y no se les piden</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Choose kinds, actors, reviews and grades ({})</source>
        <translation>Elegir tipos, actores, revisiones y valoraciones ({})</translation>
    </message>
    <message>
        <source>Filters ({})</source>
        <translation>Filtros ({})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>Filters: %n on</source>
        <translation>
            <numerusform>Filtros: %n activo</numerusform>
            <numerusform>Filtros: %n activos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find…   Ctrl+K</source>
        <translation>Buscar…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find events, places and actions</source>
        <translation>Buscar eventos, lugares y acciones</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>All events and rows with “{}”</source>
        <translation>Todos los eventos y filas con «{}»</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
</context>
<context>
    <name>GradesPart</name>
    <message>
        <source>Grading</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>The information</source>
        <translation>La información</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Credibilidad de la información</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>How likely you think it</source>
        <translation>Qué probable lo considera</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>sin estimación</translation>
    </message>
</context>
<context>
    <name>HeadlinePart</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message>
        <source>Confirm ✓</source>
        <translation>Confirmar ✓</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Confirmed ✓ (take back)</source>
        <translation>Confirmado ✓ (retirar)</translation>
    </message>
    <message>
        <source>Rejected (take back)</source>
        <translation>Rechazado (retirar)</translation>
    </message>
    <message>
        <source>No event was read in this text. Mark the words that tell of one and press E, or press N for one without a quote.</source>
        <translation>No se leyó ningún suceso en este texto. Marque las palabras que cuentan uno y pulse E, o pulse N para uno sin cita.</translation>
    </message>
    <message>
        <source>Open an article to see what it says happened: File ▸ Open, or drop a file here.</source>
        <translation>Abra un artículo para ver qué dice que ocurrió: Archivo ▸ Abrir, o suelte un archivo aquí.</translation>
    </message>
    <message>
        <source>{count} {certainty}</source>
        <translation>{certainty} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): {}.</source>
        <translation>
            <numerusform>%n evento: {}.</numerusform>
            <numerusform>%n eventos: {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet.</source>
        <translation>
            <numerusform>%n sin revisar todavía.</numerusform>
            <numerusform>%n sin revisar todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one in any pane; J and K walk through them.</source>
        <translation>Seleccione uno en cualquier panel; J y K los recorren.</translation>
    </message>
    <message>
        <source>Inspector of several events</source>
        <translation>Inspector de varios eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n evento seleccionado</numerusform>
            <numerusform>%n eventos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>the reading process ended unexpectedly, perhaps for want of memory; try again</source>
        <translation>el proceso de lectura terminó de forma inesperada, quizá por falta de memoria; inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A synchronising service left another version beside this file: {}. Open it too and compare.</source>
        <translation>Un servicio de sincronización dejó otra versión junto a este archivo: {}. Ábrala también y compárelas.</translation>
    </message>
    <message>
        <source>recovered work</source>
        <translation>trabajo recuperado</translation>
    </message>
    <message>
        <source>The damaged record of the recovered edits is kept in {}.</source>
        <translation>El registro dañado de los cambios recuperados se conserva en {}.</translation>
    </message>
    <message>
        <source>Edits cannot be written down as you make them: {}. They would be lost in a crash: save the dossier now, to another drive if this one is full.</source>
        <translation>Los cambios no pueden anotarse a medida que se hacen: {}. Se perderían si el programa se interrumpe: guarde ahora el expediente, en otra unidad si esta está llena.</translation>
    </message>
    <message>
        <source>{} is open in another window (process {} on {}), so here it can only be read. Close it there and open it again, or save it here under another name. If that program is gone, delete {}.</source>
        <translation>{} está abierto en otra ventana (proceso {} en {}), así que aquí solo puede leerse. Ciérrelo allí y vuelva a abrirlo, o guárdelo aquí con otro nombre. Si ese programa ya no existe, borre {}.</translation>
    </message>
    <message>
        <source>This dossier can only be read here; save it under another name to edit it.</source>
        <translation>Este expediente solo puede leerse aquí; guárdelo con otro nombre para editarlo.</translation>
    </message>
    <message>
        <source>The past is shown, and cannot be edited; go back to the present first.</source>
        <translation>Se muestra el pasado, que no puede editarse; vuelva antes al presente.</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>As known on</source>
        <translation>Lo sabido hasta</translation>
    </message>
    <message>
        <source>This is the past: close it to edit.</source>
        <translation>Esto es el pasado: ciérrelo para editar.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Nothing here has a day on which it became known.</source>
        <translation>Nada de esto tiene un día en que se supiera.</translation>
    </message>
    <message>
        <source>An article is being read; look at the past when it is there.</source>
        <translation>Se está leyendo un artículo; mire el pasado cuando esté listo.</translation>
    </message>
    <message>
        <source>As known from what was published by</source>
        <translation>Lo sabido por lo publicado hasta</translation>
    </message>
    <message>
        <source>As recorded in this dossier by</source>
        <translation>Lo anotado en este expediente hasta</translation>
    </message>
    <message>
        <source>From what it was known</source>
        <translation>Por qué se sabía</translation>
    </message>
    <message>
        <source>Day that is looked at</source>
        <translation>Día que se mira</translation>
    </message>
    <message>
        <source>{day}: {then} events in this dossier; now {now}</source>
        <translation>{day}: {then} eventos en el expediente; ahora {now}</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {then} of %n event(s) known</source>
        <translation>
            <numerusform>{day}: {then} de %n evento conocido</numerusform>
            <numerusform>{day}: {then} de %n eventos conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: this is the past; close it to edit.</source>
        <translation>Sin cambios: es el pasado; ciérrelo para editar.</translation>
    </message>
</context>
<context>
    <name>LaneScroll</name>
    <message>
        <source>Lanes above and below</source>
        <translation>Carriles de arriba y de abajo</translation>
    </message>
</context>
<context>
    <name>LayerDialog</name>
    <message>
        <source>Date, or first day</source>
        <translation>Fecha, o primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>How exact the date is</source>
        <translation>Exactitud de la fecha</translation>
    </message>
    <message>
        <source>How exact the place is</source>
        <translation>Exactitud del lugar</translation>
    </message>
    <message>
        <source>Add {} as a layer</source>
        <translation>Añadir {} como capa</translation>
    </message>
    <message>
        <source>Dates like 3/4/2025</source>
        <translation>Fechas como 3/4/2025</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usan</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The first events as they are read</source>
        <translation>Los primeros eventos tal como se leen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>These are the columns of {}; its codes say how exact dates and places are.</source>
        <translation>Son las columnas de {}; sus códigos dicen cuán exactos son fechas y lugares.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>Record {}: {}</source>
        <translation>Registro {}: {}</translation>
    </message>
    <message>
        <source>within {} km</source>
        <translation>a menos de {} km</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>{} (not open)</source>
        <translation>{} (sin abrir)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir a ella</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Tipos</translation>
    </message>
    <message>
        <source>Rows &amp;left out…</source>
        <translation>&amp;Filas omitidas…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Point at its file…</source>
        <translation>&amp;Indicar su archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Adopt “{}” into the dossier</source>
        <translation>Incorporar «{}» al expediente</translation>
    </message>
    <message>
        <source>{} more here; zoom in to see them</source>
        <translation>{} más aquí; acerque para verlos</translation>
    </message>
    <message>
        <source>Adopting “{}”</source>
        <translation>Incorporando «{}»</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Rows left out of {}</source>
        <translation>Filas omitidas de {}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) make no event.</source>
        <translation>
            <numerusform>%n fila no da ningún evento.</numerusform>
            <numerusform>%n filas no dan ningún evento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record {}: {}</source>
        <translation>Registro {}: {}</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>What the format does not carry</source>
        <translation>Lo que el formato no lleva</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>Cuánto lleva hecho el informe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Working out what {} does not carry</source>
        <translation>Averiguando qué no lleva {}</translation>
    </message>
    <message>
        <source>Waiting for other work…</source>
        <translation>Esperando a otro trabajo…</translation>
    </message>
    <message>
        <source>Writing the events in memory…</source>
        <translation>Escribiendo los eventos en memoria…</translation>
    </message>
    <message>
        <source>Reading them back…</source>
        <translation>Leyéndolos de nuevo…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stopped: what is lost is not known. The events can be written all the same.</source>
        <translation>Detenido: no se sabe qué se pierde. Los eventos se pueden escribir de todos modos.</translation>
    </message>
</context>
<context>
    <name>ManyPart</name>
    <message>
        <source>Add an actor to all</source>
        <translation>Añadir un actor a todos</translation>
    </message>
    <message>
        <source>Add a note to all</source>
        <translation>Añadir una nota a todos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Eliminar %n evento</numerusform>
            <numerusform>Eliminar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of all selected events</source>
        <translation>Tipo de todos los eventos seleccionados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Certainty of all selected events</source>
        <translation>Certeza de todos los eventos seleccionados</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Credibility of all selected events</source>
        <translation>Credibilidad de todos los eventos seleccionados</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>The information</source>
        <translation>La información</translation>
    </message>
    <message>
        <source>How likely you think all selected events</source>
        <translation>Qué probables considera todos los eventos seleccionados</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>sin estimación</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>then press Enter</source>
        <translation>luego pulse Intro</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionar en uno</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, Home shows all events</source>
        <translation>Las flechas lo mueven, más y menos acercan y alejan, Inicio muestra todos los eventos</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Comparing the articles</source>
        <translation>Comparando los artículos</translation>
    </message>
    <message>
        <source>Select the two events that are the same.</source>
        <translation>Seleccione los dos eventos que son el mismo.</translation>
    </message>
    <message>
        <source>New event without a quote</source>
        <translation>Nuevo evento sin cita</translation>
    </message>
    <message>
        <source>What happened? It is marked as yours: no article says so.</source>
        <translation>¿Qué ocurrió? Queda marcado como suyo: ningún artículo lo dice.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Correct a name everywhere</source>
        <translation>Corregir un nombre en todas partes</translation>
    </message>
    <message>
        <source>The name as it is</source>
        <translation>El nombre como está</translation>
    </message>
    <message>
        <source>The name as it should be</source>
        <translation>El nombre como debe ser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message numerus="yes">
        <source>{} · actor, %n event(s)</source>
        <translation>
            <numerusform>{} · actor, %n evento</numerusform>
            <numerusform>{} · actor, %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} · place, %n event(s)</source>
        <translation>
            <numerusform>{} · lugar, %n evento</numerusform>
            <numerusform>{} · lugar, %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no names to correct.</source>
        <translation>No hay nombres que corregir.</translation>
    </message>
    <message>
        <source>Type the name as it should be.</source>
        <translation>Escriba el nombre como debe ser.</translation>
    </message>
    <message>
        <source>The actor or source gets this name in every event.</source>
        <translation>El actor o la fuente recibe este nombre en todos los eventos.</translation>
    </message>
    <message>
        <source>The gazetteer knows {}: every event there is put at {}.</source>
        <translation>El nomenclátor conoce {}: todos los eventos de ese lugar pasan a {}.</translation>
    </message>
    <message>
        <source>The gazetteer does not know it: the name changes, the position stays.</source>
        <translation>El nomenclátor no lo conoce: cambia el nombre y la posición se mantiene.</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Correct there too</source>
        <translation>Corregir también ahí</translation>
    </message>
    <message>
        <source>Leave the other events as they are</source>
        <translation>Dejar los otros eventos como están</translation>
    </message>
    <message numerus="yes">
        <source>“{}” stands in %n other event(s) too.</source>
        <translation>
            <numerusform>«{}» figura también en %n evento más.</numerusform>
            <numerusform>«{}» figura también en %n eventos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” becomes “{}” in each, in one step</source>
        <translation>«{}» pasa a ser «{}» en cada uno, en un solo paso</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Sus propias notas</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message numerus="yes">
        <source>%n event(s) were rejected, and are hidden.</source>
        <translation>
            <numerusform>%n evento está rechazado y oculto.</numerusform>
            <numerusform>%n eventos están rechazados y ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them struck out with {}.</source>
        <translation>Muéstrelos tachados con {}.</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %n event(s): none is left.</source>
        <translation>
            <numerusform>Los filtros ocultan el único evento que hay (%n).</numerusform>
            <numerusform>Los filtros ocultan los %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters with {}, or show what they leave out pale with {}.</source>
        <translation>Quite los filtros con {} o muestre en tono pálido lo que excluyen con {}.</translation>
    </message>
</context>
<context>
    <name>NumbersPart</name>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Quantities with their units, separated by semicolons</source>
        <translation>Cantidades con sus unidades, separadas por punto y coma</translation>
    </message>
    <message>
        <source>e.g. up to 20 engineers; 1.5 bn USD</source>
        <translation>p. ej. hasta 20 ingenieros</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Añadir artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>Abriendo {}</translation>
    </message>
    <message>
        <source>Reading {} again</source>
        <translation>Leyendo de nuevo {}</translation>
    </message>
    <message>
        <source>Another text of this article</source>
        <translation>Otro texto de este artículo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>{} is already in this dossier.</source>
        <translation>{} ya está en este expediente.</translation>
    </message>
    <message>
        <source>“{}” was read again: nothing has changed.</source>
        <translation>«{}» se leyó otra vez: nada ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) of events you worked on no longer stand in the text.</source>
        <translation>
            <numerusform>%n cita de un evento que usted trabajó ya no figura en el texto.</numerusform>
            <numerusform>%n citas de eventos que usted trabajó ya no figuran en el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are flagged, and were not moved.</source>
        <translation>Están señaladas y no se han movido.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is damaged. {} in {} could be saved; lost: {}.

Open that? The file stays as it is.</source>
        <translation>{} está dañado. Se pudieron salvar {} en {}; perdido: {}.

¿Abrir eso? El archivo queda como está.</translation>
    </message>
    <message>
        <source>nothing that can be named</source>
        <translation>nada que pueda nombrarse</translation>
    </message>
    <message>
        <source>Damaged dossier</source>
        <translation>Expediente dañado</translation>
    </message>
    <message>
        <source>No events were found in “{}”. Mark words in the text and press E to add one.</source>
        <translation>No se encontraron eventos en «{}». Marque palabras en el texto y pulse E para añadir uno.</translation>
    </message>
    <message>
        <source>Articles, dossiers and events</source>
        <translation>Artículos, expedientes y eventos</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Quote of the first event</source>
        <translation>Cita del primer evento</translation>
    </message>
    <message>
        <source>Quote of the second event</source>
        <translation>Cita del segundo evento</translation>
    </message>
    <message>
        <source>≠ contradict</source>
        <translation>≠ se contradicen</translation>
    </message>
    <message>
        <source>≈ one is more exact</source>
        <translation>≈ una es más exacta</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>corrected by you</source>
        <translation>corregido por usted</translation>
    </message>
    <message>
        <source>Reading the article again leaves this alone. Click to unlock.</source>
        <translation>Una nueva lectura del artículo no cambia esto. Haga clic para desbloquearlo.</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>población</translation>
    </message>
    <message>
        <source>district</source>
        <translation>distrito</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>continente</translation>
    </message>
    <message>
        <source>world region</source>
        <translation>región del mundo</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territorio</translation>
    </message>
    <message>
        <source>state or province</source>
        <translation>estado o provincia</translation>
    </message>
    <message>
        <source>area</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>city or town</source>
        <translation>población</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>océano</translation>
    </message>
    <message>
        <source>gulf</source>
        <translation>golfo</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>bahía</translation>
    </message>
    <message>
        <source>strait</source>
        <translation>estrecho</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>canal artificial</translation>
    </message>
    <message>
        <source>river</source>
        <translation>río</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>lago</translation>
    </message>
    <message>
        <source>island</source>
        <translation>isla</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>islas</translation>
    </message>
    <message>
        <source>shoal</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>cape</source>
        <translation>cabo</translation>
    </message>
    <message>
        <source>peninsula</source>
        <translation>península</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montaña</translation>
    </message>
    <message>
        <source>mountains</source>
        <translation>montañas</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>volcán</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>desierto</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>bosque</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>paso de montaña</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>naval base</source>
        <translation>base naval</translation>
    </message>
    <message>
        <source>air base</source>
        <translation>base aérea</translation>
    </message>
    <message>
        <source>military base</source>
        <translation>base militar</translation>
    </message>
    <message>
        <source>airport</source>
        <translation>aeropuerto</translation>
    </message>
    <message>
        <source>shipyard</source>
        <translation>astillero</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mina</translation>
    </message>
    <message>
        <source>nuclear site</source>
        <translation>instalación nuclear</translation>
    </message>
    <message>
        <source>dam</source>
        <translation>presa</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>energy site</source>
        <translation>instalación energética</translation>
    </message>
    <message>
        <source>space centre</source>
        <translation>centro espacial</translation>
    </message>
    <message>
        <source>test site</source>
        <translation>polígono de pruebas</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>paso fronterizo</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>camp</source>
        <translation>campamento</translation>
    </message>
    <message>
        <source>square or street</source>
        <translation>plaza o calle</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>fábrica</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>se llama así</translation>
    </message>
    <message>
        <source>another name of it</source>
        <translation>otro nombre suyo</translation>
    </message>
    <message>
        <source>its name begins so</source>
        <translation>su nombre empieza así</translation>
    </message>
    <message>
        <source>on that side, distance not stated</source>
        <translation>hacia ese lado, distancia no indicada</translation>
    </message>
    <message>
        <source>not said; confirmed by you</source>
        <translation>no dicho; confirmado por usted</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no dicho</translation>
    </message>
    <message>
        <source>not said, {}% likely</source>
        <translation>no dicho, {} % probable</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>una zona</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>{} people</source>
        <translation>{} habitantes</translation>
    </message>
    <message>
        <source>no town within 100 km</source>
        <translation>ninguna población a menos de 100 km</translation>
    </message>
    <message>
        <source>read near {}</source>
        <translation>leído cerca de {}</translation>
    </message>
    <message>
        <source>{distance} from {town}</source>
        <translation>a {distance} de {town}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>correct: a name, or -12.04, -77.14</source>
        <translation>nombre, o -12,04; -77,14</translation>
    </message>
    <message>
        <source>The text gives no place</source>
        <translation>El texto no da ningún lugar</translation>
    </message>
    <message>
        <source>Place by name or coordinates</source>
        <translation>Lugar por nombre o coordenadas</translation>
    </message>
    <message>
        <source>Places that it could mean</source>
        <translation>Lugares que podría ser</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Señalar en el mapa</translation>
    </message>
    <message>
        <source>add a place</source>
        <translation>añadir un lugar</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corregir</translation>
    </message>
    <message>
        <source>confirm the place</source>
        <translation>confirmar el lugar</translation>
    </message>
    <message>
        <source>a name, coordinates or a Plus Code</source>
        <translation>nombre, coordenadas o Plus Code</translation>
    </message>
    <message>
        <source>another place: a name or coordinates</source>
        <translation>otro lugar: nombre o coordenadas</translation>
    </message>
    <message>
        <source>correct {}</source>
        <translation>corregir {}</translation>
    </message>
    <message>
        <source>could also be</source>
        <translation>también podría ser</translation>
    </message>
    <message>
        <source>“{}” is in no gazetteer; type coordinates like -12.04, -77.14, or another name.</source>
        <translation>«{}» no está en ningún nomenclátor; escriba coordenadas como -12,04; -77,14, u otro nombre.</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin situar</translation>
    </message>
    <message>
        <source>{}: an area, not a point</source>
        <translation>{}: un área, no un punto</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Show what was set aside</source>
        <translation>Mostrar lo apartado</translation>
    </message>
    <message>
        <source>Fill in… ({})</source>
        <translation>Completar… ({})</translation>
    </message>
    <message>
        <source>Open questions ({})</source>
        <translation>Preguntas abiertas ({})</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n apartada</numerusform>
            <numerusform>%n apartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again ({})</source>
        <translation>Volver a preguntar ({})</translation>
    </message>
    <message>
        <source>Set aside ({})</source>
        <translation>Apartar ({})</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovered work</source>
        <translation>Trabajo recuperado</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. Take it up again?</source>
        <translation>El programa terminó antes de que se guardara este trabajo. ¿Retomarlo?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard for good</source>
        <translation>&amp;Descartar para siempre</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Preguntar &amp;más tarde</translation>
    </message>
    <message>
        <source>The program ended before some work was saved, and it cannot be taken up here.</source>
        <translation>El programa terminó antes de que se guardara cierto trabajo, y aquí no puede retomarse.</translation>
    </message>
    <message>
        <source>A later version of Sightline wrote it: start that one, and it offers the work. Kept in {}.</source>
        <translation>Lo escribió una versión posterior de Sightline: inicie esa versión y le ofrecerá el trabajo. Se conserva en {}.</translation>
    </message>
    <message>
        <source>The record of its edits is damaged and none can be read. It is kept in {}.</source>
        <translation>El registro de sus cambios está dañado y ninguno puede leerse. Se conserva en {}.</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nunca guardado</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>never saved: {}</source>
        <translation>nunca guardado: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s), the last at {}</source>
        <translation>
            <numerusform>%n cambio, el último a las {}</numerusform>
            <numerusform>%n cambios, el último a las {}</numerusform>
        </translation>
    </message>
    <message>
        <source>events against the saved file: {} added, {} changed, {} taken away</source>
        <translation>eventos respecto al archivo guardado: {} añadidos, {} cambiados, {} quitados</translation>
    </message>
    <message>
        <source>events in it: {}</source>
        <translation>eventos que contiene: {}</translation>
    </message>
    <message>
        <source>The dossier from before is damaged in it: the edits are put upon the file.</source>
        <translation>El expediente de antes está dañado en el registro: los cambios se aplican sobre el archivo.</translation>
    </message>
    <message>
        <source>The dossier from before is damaged: the edits are put upon what is left.</source>
        <translation>El expediente de antes está dañado: los cambios se aplican sobre lo que queda de él.</translation>
    </message>
    <message>
        <source>The dossier from before is lost: only what was edited is here.</source>
        <translation>El expediente de antes se ha perdido: aquí solo está lo que se cambió.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) of the record; what else was edited is here.</source>
        <translation>
            <numerusform>%n línea dañada del registro; los demás cambios están aquí.</numerusform>
            <numerusform>%n líneas dañadas del registro; los demás cambios están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you recover it, the record is kept too.</source>
        <translation>Si lo recupera, el registro también se conserva.</translation>
    </message>
    <message>
        <source>The last edits:</source>
        <translation>Los últimos cambios:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Cambiados:</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Añadidos:</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>Quitados:</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Opening the layer {}</source>
        <translation>Abriendo la capa {}</translation>
    </message>
    <message>
        <source>This dossier has layers whose files are outside its folder ({}): open them?</source>
        <translation>Este expediente tiene capas cuyos archivos están fuera de su carpeta ({}): ¿abrirlos?</translation>
    </message>
    <message>
        <source>Layers from elsewhere</source>
        <translation>Capas de otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) not opened; View ▸ Layers can open them</source>
        <translation>
            <numerusform>%n capa sin abrir; Ver ▸ Capas puede abrirla</numerusform>
            <numerusform>%n capas sin abrir; Ver ▸ Capas puede abrirlas</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer {}: {}.</source>
        <translation>La capa {}: {}.</translation>
    </message>
    <message>
        <source>It is shown as it was kept on this machine.</source>
        <translation>Se muestra como se guardó en este equipo.</translation>
    </message>
    <message>
        <source>A layer&apos;s file</source>
        <translation>El archivo de una capa</translation>
    </message>
    <message>
        <source>&amp;Read it as it is now</source>
        <translation>&amp;Leerlo como está ahora</translation>
    </message>
    <message>
        <source>&amp;Point at its file…</source>
        <translation>&amp;Indicar su archivo…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>The file of the layer {}</source>
        <translation>El archivo de la capa {}</translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message>
        <source>Same event?</source>
        <translation>¿El mismo evento?</translation>
    </message>
    <message>
        <source>&amp;Same event</source>
        <translation>&amp;Mismo evento</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;No es el mismo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing left to compare</source>
        <translation>No queda nada que comparar</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>They may be the same: {}.</source>
        <translation>Pueden ser el mismo: {}.</translation>
    </message>
    <message>
        <source>No two events of different articles look like one.</source>
        <translation>No hay dos eventos de artículos distintos que parezcan el mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionado</numerusform>
            <numerusform>%n fusionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept apart</source>
        <translation>
            <numerusform>%n mantenido aparte</numerusform>
            <numerusform>%n mantenidos aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later</source>
        <translation>
            <numerusform>%n dejado para más tarde</numerusform>
            <numerusform>%n dejados para más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Every decision can be undone, here and after closing.</source>
        <translation>Cada decisión se puede deshacer, aquí y después de cerrar.</translation>
    </message>
    <message>
        <source>This dossier cannot be changed now.</source>
        <translation>Este expediente no se puede modificar ahora.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save dossier</source>
        <translation>Guardar expediente</translation>
    </message>
    <message>
        <source>Sightline dossier</source>
        <translation>Expediente de Sightline</translation>
    </message>
    <message>
        <source>Save a copy without history</source>
        <translation>Guardar una copia sin historial</translation>
    </message>
    <message>
        <source>A copy needs a name of its own.</source>
        <translation>Una copia necesita un nombre propio.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>Escribiendo {}</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>¿Guardar antes?</translation>
    </message>
    <message>
        <source>There are corrections that are not saved. Save them first?</source>
        <translation>Hay correcciones sin guardar. ¿Guardarlas antes?</translation>
    </message>
    <message>
        <source>{} is there already. Write over it?</source>
        <translation>{} ya existe. ¿Sobrescribirlo?</translation>
    </message>
    <message>
        <source>{} is not the file it was when this window opened or saved it: another program or a synchronising service has changed it. Nothing of your work is lost. Save it under another name, so that both can be compared, or write over the file that is there now?</source>
        <translation>{} ya no es el archivo que esta ventana abrió o guardó: otro programa o un servicio de sincronización lo ha cambiado. No se ha perdido nada de su trabajo. ¿Guardarlo con otro nombre, para poder comparar ambos, o sobrescribir el archivo que hay ahora?</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro lugar</translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation>Guardar con &amp;otro nombre…</translation>
    </message>
    <message>
        <source>&amp;Write over it</source>
        <translation>&amp;Sobrescribirlo</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place; nothing was lost.</source>
        <translation>No se pudo escribir {}: {}. Elija otro lugar; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Escrito: {}</translation>
    </message>
</context>
<context>
    <name>SeaDialog</name>
    <message>
        <source>Distances by sea</source>
        <translation>Distancias por mar</translation>
    </message>
    <message>
        <source> kn</source>
        <translation> nudos</translation>
    </message>
    <message>
        <source>say no time</source>
        <translation>sin duración</translation>
    </message>
    <message>
        <source>Speed of the ship in knots</source>
        <translation>Velocidad del barco en nudos</translation>
    </message>
    <message>
        <source>Canals and straits that may be used</source>
        <translation>Canales y estrechos que se pueden usar</translation>
    </message>
    <message>
        <source>&amp;Speed of the ship:</source>
        <translation>&amp;Velocidad del barco:</translation>
    </message>
    <message>
        <source>&amp;Ways that may be used:</source>
        <translation>&amp;Pasos que se pueden usar:</translation>
    </message>
    <message>
        <source>Distances by sea are indicative: depth, ice, traffic rules and danger are not known to them.</source>
        <translation>Las distancias por mar son orientativas: no tienen en cuenta profundidad, hielo, normas de tráfico ni peligros.</translation>
    </message>
</context>
<context>
    <name>SeaRoutes</name>
    <message>
        <source>Distance by sea</source>
        <translation>Distancia por mar</translation>
    </message>
    <message>
        <source>One of the two events has no place that is a point; choose two that have.</source>
        <translation>Uno de los dos eventos no tiene un lugar que sea un punto; elija dos que lo tengan.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>Sifting</name>
    <message>
        <source>filtering {} rows…</source>
        <translation>filtrando {} filas…</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} filas</translation>
    </message>
    <message>
        <source>{} of {} rows</source>
        <translation>{} de {} filas</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilidad de la fuente</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>for the whole source, %n event(s)</source>
        <translation>
            <numerusform>para toda la fuente, %n evento</numerusform>
            <numerusform>para toda la fuente, %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Source “{}”, {}</source>
        <translation>Fuente «{}», {}</translation>
    </message>
    <message>
        <source>Reliability of the source “{}”</source>
        <translation>Fiabilidad de la fuente «{}»</translation>
    </message>
</context>
<context>
    <name>StatisticsPane</name>
    <message>
        <source>No event has a date yet, so there is nothing to count over time.</source>
        <translation>Ningún evento tiene fecha todavía, así que no hay nada que contar.</translation>
    </message>
    <message>
        <source>Events under way; pale: perhaps under way, since their dates are not stated closer</source>
        <translation>Eventos en curso; pálido: quizá en curso, pues sus fechas no se precisan más</translation>
    </message>
    <message>
        <source>The filters leave no event that has a date.</source>
        <translation>Los filtros no dejan ningún evento con fecha.</translation>
    </message>
    <message>
        <source>Events over time, by certainty</source>
        <translation>Eventos a lo largo del tiempo, por certeza</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Work is going on</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Offline — nothing leaves this machine</source>
        <translation>Sin conexión: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado {}</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Como se leyó</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>as known on {}</source>
        <translation>lo sabido el {}</translation>
    </message>
    <message>
        <source>Pairs that may be the same event</source>
        <translation>Pares que pueden ser el mismo evento</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same event…</source>
        <translation>
            <numerusform>%n par puede ser el mismo evento…</numerusform>
            <numerusform>%n pares pueden ser el mismo evento…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n event(s)</source>
        <translation>
            <numerusform>{} de %n evento</numerusform>
            <numerusform>{} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sightline has no connection to anywhere.</source>
        <translation>Sightline no tiene conexión con ningún sitio.</translation>
    </message>
    <message>
        <source>Online tiles: {}</source>
        <translation>Teselas en línea: {}</translation>
    </message>
    <message>
        <source>{} learns which parts of the map you look at, and your network address; nothing of your articles and events. Switch it off in Map and time ▸ Map background.</source>
        <translation>{} se entera de qué partes del mapa mira y de su dirección de red; de nada de sus artículos y eventos. Se desactiva en Mapa y tiempo ▸ Fondo del mapa.</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Article shown</source>
        <translation>Artículo mostrado</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abra un artículo</translation>
    </message>
    <message>
        <source>begin with the sample</source>
        <translation>empiece con la muestra</translation>
    </message>
    <message>
        <source>This article carries no date.</source>
        <translation>Este artículo no lleva fecha.</translation>
    </message>
    <message>
        <source>This article’s dateline says “{}”, without a year.</source>
        <translation>La línea de fecha de este artículo dice «{}», sin año.</translation>
    </message>
    <message>
        <source>Dates that depend on it stay open until it has one.</source>
        <translation>Las fechas que dependen de ella quedan abiertas hasta que la tenga.</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <translation>Indicar fecha de publicación…</translation>
    </message>
    <message>
        <source>It tells of {} as past.</source>
        <translation>Da {} por pasado.</translation>
    </message>
    <message>
        <source>set its date…</source>
        <translation>indicar su fecha…</translation>
    </message>
    <message>
        <source>date it since then</source>
        <translation>fecharlo desde entonces</translation>
    </message>
    <message>
        <source>It tells of {} as past: {}, or {}</source>
        <translation>Da {} por pasado: {} o {}</translation>
    </message>
    <message>
        <source>Its date, {}, lies after today.</source>
        <translation>Su fecha, {}, es posterior a hoy.</translation>
    </message>
    <message>
        <source>Its date, {}, is earlier than {}, of which it tells as past.</source>
        <translation>Su fecha, {}, es anterior a {}, que da por pasado.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerla</translation>
    </message>
    <message>
        <source>{}, or {}</source>
        <translation>{} o {}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>published {}</source>
        <translation>publicado el {}</translation>
    </message>
    <message>
        <source>published {}</source>
        <comment>between two days</comment>
        <translation>publicado {}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>No article of this dossier was known on that day.</source>
        <translation>Ese día no se conocía ningún artículo de este expediente.</translation>
    </message>
    <message>
        <source>{} (Ctrl+O), drop one here ({}), or {}.</source>
        <translation>{} (Ctrl+O), suelte uno aquí ({}) o {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) no longer stand in this text.</source>
        <translation>
            <numerusform>%n cita ya no figura en este texto.</numerusform>
            <numerusform>%n citas ya no figuran en este texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Mostrar el evento</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>The server is remembered; nothing is asked of it until you go online.</source>
        <translation>El servidor queda guardado; no se le pide nada hasta que se conecte.</translation>
    </message>
</context>
<context>
    <name>TilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Fondo del mapa</translation>
    </message>
    <message>
        <source>The &amp;map that came with Sightline, alone</source>
        <translation>Solo el &amp;mapa que viene con Sightline</translation>
    </message>
    <message>
        <source>Tiles in a &amp;file on this machine (MBTiles, PMTiles)</source>
        <translation>Teselas de un &amp;archivo de este equipo (MBTiles, PMTiles)</translation>
    </message>
    <message>
        <source>Tiles of a &amp;server</source>
        <translation>Teselas de un &amp;servidor</translation>
    </message>
    <message>
        <source>File of tiles</source>
        <translation>Archivo de teselas</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Dirección de las teselas</translation>
    </message>
    <message>
        <source>Who made the tiles</source>
        <translation>Quién hizo las teselas</translation>
    </message>
    <message>
        <source>who made them, as their operators ask: shown on every map</source>
        <translation>quién las hizo, como piden sus operadores: figura en cada mapa</translation>
    </message>
    <message>
        <source>&amp;Go online for these tiles</source>
        <translation>&amp;Conectarse para obtener estas teselas</translation>
    </message>
    <message>
        <source>&amp;Keep the names of Sightline&apos;s own map over the tiles</source>
        <translation>&amp;Dejar los nombres del mapa de Sightline sobre las teselas</translation>
    </message>
    <message>
        <source>While this is on, the server learns which parts of the map you look at, when, and your network address: that can tell what you work on. Nothing of your articles and events is sent. Only what is in view is asked for, and kept on this machine as long as the server allows.</source>
        <translation>Mientras esté activado, el servidor se entera de qué partes del mapa mira, cuándo, y de su dirección de red: eso puede revelar en qué trabaja. No se envía nada de sus artículos y eventos. Solo se pide lo que está a la vista, y se guarda en este equipo mientras el servidor lo permita.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Date in plain words or EDTF</source>
        <translation>Fecha en palabras o EDTF</translation>
    </message>
    <message>
        <source>e.g. early 2026, since 2024, 2027/2031</source>
        <translation>p. ej. principios de 2026, desde 2024</translation>
    </message>
    <message>
        <source>The text gives no date</source>
        <translation>El texto no da ninguna fecha</translation>
    </message>
    <message>
        <source>start {}</source>
        <translation>inicio {}</translation>
    </message>
    <message>
        <source>end {}</source>
        <translation>fin {}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>not after {}</source>
        <translation>no después de {}</translation>
    </message>
    <message>
        <source>not before {}</source>
        <translation>no antes de {}</translation>
    </message>
    <message>
        <source>between {} and {}</source>
        <translation>entre {} y {}</translation>
    </message>
    <message>
        <source>bounds: none stated</source>
        <translation>límites: no indicados</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, Home shows everything</source>
        <translation>Las flechas la mueven, más y menos acercan y alejan, Inicio lo muestra todo</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Lanes: place</source>
        <translation>Carriles: lugar</translation>
    </message>
    <message>
        <source>Lanes: actor</source>
        <translation>Carriles: actor</translation>
    </message>
    <message>
        <source>Lanes: kind</source>
        <translation>Carriles: tipo</translation>
    </message>
    <message>
        <source>Lanes: certainty</source>
        <translation>Carriles: certeza</translation>
    </message>
    <message>
        <source>Lanes: article</source>
        <translation>Carriles: artículo</translation>
    </message>
    <message>
        <source>What the lanes of the timeline are</source>
        <translation>Qué son los carriles de la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TrayFold</name>
    <message>
        <source>Name every event (O)</source>
        <translation>Nombrar todos los eventos (O)</translation>
    </message>
    <message>
        <source>Fold to fewer rows (O)</source>
        <translation>Plegar en menos filas (O)</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>This is the view “{}”.</source>
        <translation>Esta es la vista «{}».</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>The filters, the lanes, and what the timeline and the map show stay in the dossier.
Name:</source>
        <translation>Los filtros, los carriles y lo que muestran la línea de tiempo y el mapa quedan en el expediente.
Nombre:</translation>
    </message>
    <message>
        <source>Kept as “{}”: View ▸ Views shows it again.</source>
        <translation>Guardada como «{}»: Ver ▸ Vistas la vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Olvidar una vista</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Vista:</translation>
    </message>
    <message>
        <source>There is a view “{}” already. Replace it by what is shown now?</source>
        <translation>Ya hay una vista «{}». ¿Sustituirla por lo que se muestra ahora?</translation>
    </message>
    <message>
        <source>Replace the view?</source>
        <translation>¿Sustituir la vista?</translation>
    </message>
    <message>
        <source>View {}</source>
        <translation>Vista {}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Show or hide &amp;panes</source>
        <translation>Mostrar u ocultar pa&amp;neles</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>{} failed.</source>
        <translation>{}: sin éxito.</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Lima, Berlin, UTC…</source>
        <translation>Lima, Berlin, UTC…</translation>
    </message>
    <message>
        <source>Part of the name of a zone</source>
        <translation>Parte del nombre de una zona</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Times with a stated offset follow the zone. Dates without a time of day are never shifted.</source>
        <translation>Las horas con desfase indicado siguen la zona. Las fechas sin hora no se desplazan nunca.</translation>
    </message>
    <message>
        <source>UTC, or as stated</source>
        <translation>UTC, o como se indica</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>Eve&amp;nto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Map and time</source>
        <translation>&amp;Mapa y tiempo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Add article…</source>
        <translation>Aña&amp;dir artículo…</translation>
    </message>
    <message>
        <source>&amp;Save dossier</source>
        <translation>&amp;Guardar expediente</translation>
    </message>
    <message>
        <source>Save &amp;dossier as…</source>
        <translation>Guardar expediente &amp;como…</translation>
    </message>
    <message>
        <source>Save a copy without h&amp;istory…</source>
        <translation>Guardar una copia sin h&amp;istorial…</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>Exportar &amp;figura…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Set &amp;publication date…</source>
        <translation>Indicar fecha de &amp;publicación…</translation>
    </message>
    <message>
        <source>&amp;Bound publication date by the text</source>
        <translation>A&amp;cotar la fecha por el texto</translation>
    </message>
    <message>
        <source>Read the article &amp;again</source>
        <translation>&amp;Leer de nuevo el artículo</translation>
    </message>
    <message>
        <source>Take another te&amp;xt of the article…</source>
        <translation>Tomar otro te&amp;xto del artículo…</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>&amp;Next in time</source>
        <translation>&amp;Siguiente en el tiempo</translation>
    </message>
    <message>
        <source>&amp;Previous in time</source>
        <translation>&amp;Anterior en el tiempo</translation>
    </message>
    <message>
        <source>&amp;Event from the marked text</source>
        <translation>&amp;Evento del texto marcado</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Con&amp;firm the place as it stands</source>
        <translation>C&amp;onfirmar el lugar tal como está</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Edit &amp;in the inspector</source>
        <translation>Editar en el &amp;inspector</translation>
    </message>
    <message>
        <source>Point to it on the &amp;map</source>
        <translation>Señalarlo en el &amp;mapa</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Dese&amp;lect</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>Go to the &amp;article</source>
        <translation>Ir al &amp;artículo</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>Ir al &amp;mapa</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>Ir al &amp;inspector</translation>
    </message>
    <message>
        <source>Go to the &amp;timeline</source>
        <translation>Ir a la &amp;línea de tiempo</translation>
    </message>
    <message>
        <source>Go to the ta&amp;ble</source>
        <translation>Ir a la &amp;tabla</translation>
    </message>
    <message>
        <source>Go to the &amp;chart</source>
        <translation>Ir al &amp;gráfico</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel sig&amp;uiente</translation>
    </message>
    <message>
        <source>A&amp;rrange panes</source>
        <translation>Organi&amp;zar paneles</translation>
    </message>
    <message>
        <source>&amp;Hide filtered events</source>
        <translation>Ocultar eventos &amp;filtrados</translation>
    </message>
    <message>
        <source>Less m&amp;otion</source>
        <translation>Menos movimi&amp;ento</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Españo&amp;l</source>
        <translation>Españo&amp;l</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>Panes as at &amp;first</source>
        <translation>Paneles como al p&amp;rincipio</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Fit all events</source>
        <translation>Mostrar &amp;todos los eventos</translation>
    </message>
    <message>
        <source>Name every event without a &amp;date</source>
        <translation>&amp;Nombrar todos los eventos sin fecha</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Measure a distance</source>
        <translation>&amp;Medir una distancia</translation>
    </message>
    <message>
        <source>Range &amp;rings round the selection</source>
        <translation>Anillos de &amp;distancia en torno a la selección</translation>
    </message>
    <message>
        <source>&amp;Play the time window</source>
        <translation>&amp;Reproducir la ventana de tiempo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>&amp;Acerca de Sightline</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Choo&amp;se filters…</source>
        <translation>&amp;Elegir filtros…</translation>
    </message>
    <message>
        <source>Go to the open &amp;questions</source>
        <translation>Ir a las preguntas a&amp;biertas</translation>
    </message>
    <message>
        <source>As &amp;known on…</source>
        <translation>Ver lo sabido &amp;hasta…</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Forget a view…</source>
        <translation>&amp;Olvidar una vista…</translation>
    </message>
    <message>
        <source>Export e&amp;vents…</source>
        <translation>Exportar e&amp;ventos…</translation>
    </message>
    <message>
        <source>None of what is selected has a point on the map to draw rings round.</source>
        <translation>Nada de lo seleccionado tiene un punto en el mapa alrededor del cual trazar anillos.</translation>
    </message>
    <message>
        <source>Add a &amp;layer…</source>
        <translation>Añadir ca&amp;pa…</translation>
    </message>
    <message>
        <source>New event &amp;without a quote…</source>
        <translation>&amp;Nuevo evento sin cita…</translation>
    </message>
    <message>
        <source>&amp;Same event?…</source>
        <translation>¿El mismo e&amp;vento?…</translation>
    </message>
    <message>
        <source>Mer&amp;ge two events</source>
        <translation>&amp;Fusionar dos eventos</translation>
    </message>
    <message>
        <source>&amp;Take the merger back</source>
        <translation>Des&amp;hacer la fusión</translation>
    </message>
    <message>
        <source>Split by quotes &amp;or places</source>
        <translation>&amp;Dividir por citas o lugares</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Correct &amp;a name everywhere…</source>
        <translation>Corregir un nom&amp;bre en todas partes…</translation>
    </message>
    <message>
        <source>Only w&amp;hat the map shows</source>
        <translation>&amp;Solo lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the article</source>
        <translation>&amp;Idioma del artículo</translation>
    </message>
    <message>
        <source>Article in &amp;English</source>
        <translation>Artículo en &amp;inglés</translation>
    </message>
    <message>
        <source>Article in &amp;Spanish</source>
        <translation>Artículo en &amp;español</translation>
    </message>
    <message>
        <source>Time &amp;zone…</source>
        <translation>Zona &amp;horaria…</translation>
    </message>
    <message>
        <source>Map &amp;background…</source>
        <translation>&amp;Fondo del mapa…</translation>
    </message>
    <message>
        <source>Distance by &amp;sea</source>
        <translation>Distancia &amp;por mar</translation>
    </message>
    <message>
        <source>&amp;Canals, straits and speed…</source>
        <translation>Canal&amp;es, estrechos y velocidad…</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>Según quién</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilidad</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>grades</name>
    <message>
        <source>completely reliable</source>
        <translation>totalmente fiable</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>habitualmente fiable</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>bastante fiable</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>no habitualmente fiable</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>no fiable</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>fiabilidad no evaluable</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>confirmada por otras fuentes</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>probablemente cierta</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>posiblemente cierta</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>veracidad no evaluable</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>casi imposible</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>muy improbable</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>casi a partes iguales</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <comment>the code of this language: en, es</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>layer_tips</name>
    <message>
        <source>Layer {}</source>
        <translation>Capa {}</translation>
    </message>
</context>
<context>
    <name>pairs</name>
    <message>
        <source>the headlines share “{}”</source>
        <translation>los titulares comparten «{}»</translation>
    </message>
    <message>
        <source>the same number: {}</source>
        <translation>la misma cifra: {}</translation>
    </message>
    <message>
        <source>the same actor: {}</source>
        <translation>el mismo actor: {}</translation>
    </message>
    <message>
        <source>at the same place or near it: {}</source>
        <translation>en el mismo lugar o cerca: {}</translation>
    </message>
    <message>
        <source>of the same kind: {}</source>
        <translation>del mismo tipo: {}</translation>
    </message>
    <message>
        <source>the dates fit</source>
        <translation>las fechas encajan</translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>For other tools and scripts: everything known of the events.</source>
        <translation>Para otras herramientas y programas: todo lo que se sabe de los eventos.</translation>
    </message>
    <message>
        <source>For GIS and web maps. An area is a disc where its radius is stated.</source>
        <translation>Para SIG y mapas web. Un área es un disco donde consta su radio.</translation>
    </message>
    <message>
        <source>For spreadsheets: a row for each event. A file beside it explains the columns.</source>
        <translation>Para hojas de cálculo: una fila por evento. Un archivo adjunto explica las columnas.</translation>
    </message>
    <message>
        <source>For Google Earth, with its time slider.</source>
        <translation>Para Google Earth, con su control de tiempo.</translation>
    </message>
    <message>
        <source>For Google Earth, with its time slider; packed.</source>
        <translation>Para Google Earth, con su control de tiempo; comprimido.</translation>
    </message>
    <message>
        <source>For GIS: layers of events, articles and claims in one file.</source>
        <translation>Para SIG: capas de eventos, artículos y afirmaciones en un archivo.</translation>
    </message>
    <message>
        <source>For gazetteers of the Pelagios network: events that name a place.</source>
        <translation>Para nomenclátores de la red Pelagios: eventos que nombran un lugar.</translation>
    </message>
    <message>
        <source>For a TimelineJS page: events with an earliest and a latest day.</source>
        <translation>Para una página TimelineJS: eventos con primer y último día posibles.</translation>
    </message>
    <message>
        <source>For calendars: events that start and end on known days.</source>
        <translation>Para calendarios: eventos que empiezan y acaban en días conocidos.</translation>
    </message>
    <message>
        <source>For annotation tools: each quote by its place and its words.</source>
        <translation>Para herramientas de anotación: cada cita por su posición y sus palabras.</translation>
    </message>
    <message>
        <source>One page with map, timeline and quotes that needs no network.</source>
        <translation>Una página con mapa, cronología y citas que no necesita red.</translation>
    </message>
    <message>
        <source>A report to read and to edit, in time order.</source>
        <translation>Un informe para leer y editar, en orden cronológico.</translation>
    </message>
    <message>
        <source>Exchange JSON</source>
        <translation>JSON de intercambio</translation>
    </message>
    <message>
        <source>Stand-alone page</source>
        <translation>Página independiente</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Informe en Markdown</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Anotaciones web</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Event or article</source>
        <translation>Evento o artículo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>{} (set aside)</source>
        <translation>{} (apartada)</translation>
    </message>
    <message>
        <source>Publication date not known</source>
        <translation>Fecha de publicación desconocida</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>Fecha no indicada</translation>
    </message>
    <message>
        <source>Start not stated</source>
        <translation>Comienzo no indicado</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>Final no indicado</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Lugar no indicado</translation>
    </message>
    <message>
        <source>“{}” could not be placed on the map</source>
        <translation>«{}» no se pudo situar en el mapa</translation>
    </message>
    <message>
        <source>Actor not stated</source>
        <translation>Actor no indicado</translation>
    </message>
    <message>
        <source>Who pays is not stated</source>
        <translation>No se indica quién paga</translation>
    </message>
    <message>
        <source>Whether the condition is met is open: “{}”</source>
        <translation>No se sabe si se cumple la condición: «{}»</translation>
    </message>
    <message>
        <source>Claim could not be measured</source>
        <translation>La afirmación no se pudo medir</translation>
    </message>
    <message>
        <source>Quote no longer stands in the article</source>
        <translation>La cita ya no está en el artículo</translation>
    </message>
    <message>
        <source>Accounts contradict each other: {}</source>
        <translation>Las versiones se contradicen: {}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>Condition not stated</source>
        <translation>Condición no indicada</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>not said; the article is about {} ({}% likely)</source>
        <translation>no dicho; el artículo trata de {} ({} % probable)</translation>
    </message>
    <message>
        <source>not said; the article speaks most of {} ({}% likely)</source>
        <translation>no dicho; el artículo habla sobre todo de {} ({} % probable)</translation>
    </message>
    <message>
        <source>not said; the article tells of {} here ({}% likely)</source>
        <translation>no dicho; el artículo habla aquí de {} ({} % probable)</translation>
    </message>
    <message>
        <source>not said; as {}, told just before ({}% likely)</source>
        <translation>no dicho; como {}, contado justo antes ({} % probable)</translation>
    </message>
    <message>
        <source>points back to {}</source>
        <translation>remite a {}</translation>
    </message>
    <message>
        <source>as {}, told just before</source>
        <translation>como {}, contado justo antes</translation>
    </message>
    <message>
        <source>as {}, told before</source>
        <translation>como {}, contado antes</translation>
    </message>
    <message>
        <source>as {}</source>
        <translation>como {}</translation>
    </message>
    <message>
        <source>the article is about {}</source>
        <translation>el artículo trata de {}</translation>
    </message>
    <message>
        <source>the paragraph is about {}</source>
        <translation>el párrafo trata de {}</translation>
    </message>
    <message>
        <source>the article speaks of {} {} times</source>
        <translation>el artículo habla de {} {} veces</translation>
    </message>
    <message>
        <source>the only place of that name</source>
        <translation>el único lugar de ese nombre</translation>
    </message>
    <message>
        <source>the best known place of that name</source>
        <translation>el lugar más conocido de ese nombre</translation>
    </message>
    <message>
        <source>not in the gazetteer; the text puts it in {}</source>
        <translation>no está en el nomenclátor; el texto lo sitúa en {}</translation>
    </message>
    <message>
        <source>not in the gazetteer; the text puts it beside {}</source>
        <translation>no está en el nomenclátor; el texto lo sitúa junto a {}</translation>
    </message>
    <message>
        <source>known only far from there; the text puts it beside {}</source>
        <translation>solo se conoce lejos de allí; el texto lo sitúa junto a {}</translation>
    </message>
    <message>
        <source>the gazetteer does not know this place</source>
        <translation>el nomenclátor no conoce este lugar</translation>
    </message>
    <message>
        <source>no place of that name is near the others</source>
        <translation>ningún lugar de ese nombre está cerca de los demás</translation>
    </message>
    <message>
        <source>the capital of {}</source>
        <translation>la capital de {}</translation>
    </message>
    <message>
        <source>counted from another event</source>
        <translation>contado desde otro evento</translation>
    </message>
    <message>
        <source>a date the text states</source>
        <translation>una fecha que el texto indica</translation>
    </message>
    <message>
        <source>under way at publication</source>
        <translation>en curso al publicarse</translation>
    </message>
    <message>
        <source>before publication</source>
        <translation>antes de publicarse</translation>
    </message>
    <message>
        <source>after publication</source>
        <translation>después de publicarse</translation>
    </message>
    <message>
        <source>credited with the statement</source>
        <translation>a quien se atribuye la afirmación</translation>
    </message>
    <message>
        <source>marked by the analyst</source>
        <translation>marcado por el analista</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>tomado antes</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>menos conocido</translation>
    </message>
    <message>
        <source>the article speaks less of its country</source>
        <translation>el artículo habla menos de su país</translation>
    </message>
    <message>
        <source>“{}” → {}</source>
        <translation>«{}» → {}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>set the publication date to {}</source>
        <translation>indicar la fecha de publicación {}</translation>
    </message>
    <message>
        <source>clear the publication date</source>
        <translation>quitar la fecha de publicación</translation>
    </message>
    <message>
        <source>bound the publication date</source>
        <translation>acotar la fecha de publicación</translation>
    </message>
    <message>
        <source>“{}” names no day; type one like 2026-01-16, or what is known: 2025</source>
        <translation>«{}» no nombra ningún día; escriba uno como 2026-01-16, o lo que se sepa: 2025</translation>
    </message>
    <message>
        <source>“{}” has no bounds; type them, like between 2024 and May 2025</source>
        <translation>«{}» no tiene límites; escríbalos, como entre 2024 y mayo de 2025</translation>
    </message>
    <message>
        <source>delete an event</source>
        <translation>eliminar un evento</translation>
    </message>
    <message>
        <source>delete {} events</source>
        <translation>eliminar {} eventos</translation>
    </message>
    <message>
        <source>change the place</source>
        <translation>cambiar el lugar</translation>
    </message>
    <message>
        <source>confirm the place</source>
        <translation>confirmar el lugar</translation>
    </message>
    <message>
        <source>confirm {} places</source>
        <translation>confirmar {} lugares</translation>
    </message>
    <message>
        <source>change the headline</source>
        <translation>cambiar el titular</translation>
    </message>
    <message>
        <source>change the date</source>
        <translation>cambiar la fecha</translation>
    </message>
    <message>
        <source>change who says so</source>
        <translation>cambiar quién lo dice</translation>
    </message>
    <message>
        <source>change who</source>
        <translation>cambiar quién</translation>
    </message>
    <message>
        <source>change the notes</source>
        <translation>cambiar las notas</translation>
    </message>
    <message>
        <source>change the numbers</source>
        <translation>cambiar las cifras</translation>
    </message>
    <message>
        <source>confirm an event</source>
        <translation>confirmar un evento</translation>
    </message>
    <message>
        <source>confirm {} events</source>
        <translation>confirmar {} eventos</translation>
    </message>
    <message>
        <source>reject an event</source>
        <translation>rechazar un evento</translation>
    </message>
    <message>
        <source>reject {} events</source>
        <translation>rechazar {} eventos</translation>
    </message>
    <message>
        <source>take back the review of an event</source>
        <translation>retirar la revisión de un evento</translation>
    </message>
    <message>
        <source>take back the review of {} events</source>
        <translation>retirar la revisión de {} eventos</translation>
    </message>
    <message>
        <source>grade the information {}</source>
        <translation>calificar la información {}</translation>
    </message>
    <message>
        <source>take back the grade of the source</source>
        <translation>retirar la calificación de la fuente</translation>
    </message>
    <message>
        <source>take back the grade</source>
        <translation>retirar la calificación</translation>
    </message>
    <message>
        <source>take back the estimate</source>
        <translation>retirar la estimación</translation>
    </message>
    <message>
        <source>grade the source {}</source>
        <translation>calificar la fuente {}</translation>
    </message>
    <message>
        <source>set a question aside</source>
        <translation>apartar una pregunta</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>volver a preguntar</translation>
    </message>
    <message>
        <source>keep the view {}</source>
        <translation>conservar la vista {}</translation>
    </message>
    <message>
        <source>forget the view {}</source>
        <translation>olvidar la vista {}</translation>
    </message>
    <message>
        <source>merge two events</source>
        <translation>unir dos eventos</translation>
    </message>
    <message>
        <source>take a merger back</source>
        <translation>deshacer una unión</translation>
    </message>
    <message>
        <source>prefer an account</source>
        <translation>preferir una versión</translation>
    </message>
    <message>
        <source>keep two events apart</source>
        <translation>mantener separados dos eventos</translation>
    </message>
    <message>
        <source>duplicate an event</source>
        <translation>duplicar un evento</translation>
    </message>
    <message>
        <source>split an event</source>
        <translation>dividir un evento</translation>
    </message>
    <message>
        <source>give a quote its place again</source>
        <translation>devolver su lugar a una cita</translation>
    </message>
    <message>
        <source>place {} everywhere</source>
        <translation>situar {} en todas partes</translation>
    </message>
    <message>
        <source>call {} {} everywhere</source>
        <translation>llamar a {} {} en todas partes</translation>
    </message>
    <message>
        <source>recovered work</source>
        <translation>trabajo recuperado</translation>
    </message>
    <message>
        <source>opens a quotation mark that is never closed, {} lines long</source>
        <translation>abre unas comillas que nunca se cierran, en {} líneas</translation>
    </message>
    <message>
        <source>“{}” is no place that is known, or several; kept without a place</source>
        <translation>«{}» no es un lugar conocido, o son varios; se conserva sin lugar</translation>
    </message>
    <message>
        <source>{} is packed, or a spreadsheet; unpack it, or save the table as CSV</source>
        <translation>{} está comprimido o es una hoja de cálculo; descomprímalo o guarde la tabla como CSV</translation>
    </message>
    <message>
        <source>{} does not say how its shapes are written; export it again</source>
        <translation>{} no dice cómo están escritas sus formas; expórtelo de nuevo</translation>
    </message>
    <message>
        <source>{} has its shapes as {}; export it with shapes as WKB</source>
        <translation>{} tiene sus formas como {}; expórtelo con las formas en WKB</translation>
    </message>
    <message>
        <source>{}, record {}: a field is too long; shorten it and add the file again</source>
        <translation>{}, registro {}: un campo es demasiado largo; acórtelo y añada el archivo de nuevo</translation>
    </message>
    <message>
        <source>is not in UTF-8; read as Windows-1252</source>
        <translation>no está en UTF-8; leído como Windows-1252</translation>
    </message>
    <message>
        <source>{} ends its lines in a way that is not read; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
        <translation>{} termina sus líneas de un modo que no se lee; guárdelo como UTF-8 (en una hoja de cálculo: CSV UTF-8)</translation>
    </message>
    <message>
        <source>{} has rows that are still in {}; close it in the program that has it open, and add it again</source>
        <translation>{} tiene filas que aún están en {}; ciérrelo en el programa que lo tiene abierto y añádalo de nuevo</translation>
    </message>
    <message>
        <source>{} is nested too deeply to be events</source>
        <translation>{} está anidado demasiado para ser eventos</translation>
    </message>
    <message>
        <source>{} is not in UTF-8, as GeoJSON is; export it again</source>
        <translation>{} no está en UTF-8, como lo está GeoJSON; expórtelo de nuevo</translation>
    </message>
    <message>
        <source>{}: line {} has a number of thousands of digits; correct it</source>
        <translation>{}: la línea {} tiene un número de miles de cifras; corríjalo</translation>
    </message>
    <message>
        <source>{}: {} holds half a letter, which no file can keep; remove it</source>
        <translation>{}: {} contiene media letra, que ningún archivo puede guardar; quítela</translation>
    </message>
    <message>
        <source>{} is not a number that can be kept; the largest is {}</source>
        <translation>{} no es un número que se pueda guardar; el mayor es {}</translation>
    </message>
    <message>
        <source>no way by sea leads from one place to the other on this map while straits or canals are closed.</source>
        <translation>ninguna ruta por mar lleva de un lugar al otro en este mapa mientras haya estrechos o canales cerrados.</translation>
    </message>
    <message>
        <source>no way by sea leads to {}: its water is a lake, a river or a sea of its own on this map; choose a port at its mouth.</source>
        <translation>ninguna ruta por mar lleva a {}: en este mapa sus aguas son un lago, un río o un mar aparte; elija un puerto en su desembocadura.</translation>
    </message>
    <message>
        <source>undo {}</source>
        <translation>deshacer {}</translation>
    </message>
    <message>
        <source>redo {}</source>
        <translation>rehacer {}</translation>
    </message>
    <message>
        <source>read {} again</source>
        <translation>leer de nuevo {}</translation>
    </message>
    <message>
        <source>call it {}</source>
        <translation>calificarlo de {}</translation>
    </message>
    <message>
        <source>unlock {}</source>
        <translation>desbloquear {}</translation>
    </message>
    <message>
        <source>move to {}</source>
        <translation>mover a {}</translation>
    </message>
    <message>
        <source>add the place {}</source>
        <translation>añadir el lugar {}</translation>
    </message>
    <message>
        <source>remove the place {}</source>
        <translation>quitar el lugar {}</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>añadir {}</translation>
    </message>
    <message>
        <source>“{}” is not a day of the calendar</source>
        <translation>«{}» no es un día del calendario</translation>
    </message>
    <message>
        <source>“{}” names no year; type one after it</source>
        <translation>«{}» no dice el año; escríbalo después</translation>
    </message>
    <message>
        <source>“{}” could be day/month or month/day; type it like 2025-04-03 or 3 April 2025</source>
        <translation>«{}» podría ser día/mes o mes/día; escríbalo como 2025-04-03 o 3 de abril de 2025</translation>
    </message>
    <message>
        <source>“{}” is no length of time; type one like up to 10 years</source>
        <translation>«{}» no es una duración; escriba una como «hasta 10 años»</translation>
    </message>
    <message>
        <source>“{}” could not be read; did you mean “{}”?</source>
        <translation>«{}» no se pudo leer; ¿quiso decir «{}»?</translation>
    </message>
    <message>
        <source>{} is not a day of the calendar</source>
        <translation>{} no es un día del calendario</translation>
    </message>
    <message>
        <source>the start lies between {} and {}, which are in the wrong order</source>
        <translation>el comienzo está entre {} y {}, que están en orden inverso</translation>
    </message>
    <message>
        <source>the end lies between {} and {}, which are in the wrong order</source>
        <translation>el final está entre {} y {}, que están en orden inverso</translation>
    </message>
    <message>
        <source>it ends by {}, before it begins at {}</source>
        <translation>termina el {}, antes de empezar el {}</translation>
    </message>
    <message>
        <source>{} is not an EDTF date; write one like 2026-01-16, 2026-01, 2026, 201X, 2024/.., 2026-21 or 2015~</source>
        <translation>{} no es una fecha EDTF; escriba una como 2026-01-16, 2026-01, 2026, 201X, 2024/.., 2026-21 o 2015~</translation>
    </message>
    <message>
        <source>{} says nothing; give at least one end like 2026-01-16, 2026-01, 2026, 201X, 2024/.., 2026-21 or 2015~</source>
        <translation>{} no dice nada; dé al menos un extremo como 2026-01-16, 2026-01, 2026, 201X, 2024/.., 2026-21 o 2015~</translation>
    </message>
    <message>
        <source>{} is a set of several dates, which one event cannot have; use [..] for one of them</source>
        <translation>{} es un conjunto de varias fechas, que un evento no puede tener; use [..] para una de ellas</translation>
    </message>
    <message>
        <source>{} lacks its closing ]</source>
        <translation>a {} le falta el ] final</translation>
    </message>
    <message>
        <source>{}: {} is no month</source>
        <translation>{}: {} no es un mes</translation>
    </message>
    <message>
        <source>{}: {} is no day of that month</source>
        <translation>{}: {} no es un día de ese mes</translation>
    </message>
    <message>
        <source>“{}” could not be read; type a date like 14 Nov 2024, May 2024, early 2026, since 2024, from 2027 to 2031, by 2030, or EDTF</source>
        <translation>«{}» no se pudo leer; escriba una fecha como 14 nov 2024, mayo de 2024, principios de 2026, desde 2024, de 2027 a 2031, para 2030, o EDTF</translation>
    </message>
    <message>
        <source>“{}” is no number with a unit; type one like up to 20 engineers, or 1.5 billion USD</source>
        <translation>«{}» no es un número con unidad; escriba uno como hasta 20 ingenieros, o 1,5 millones de USD</translation>
    </message>
    <message>
        <source>“{}” has a number that could be read in two ways; leave out the thousands</source>
        <translation>«{}» tiene un número que podría leerse de dos maneras; quite el separador de millares</translation>
    </message>
    <message>
        <source>“{}” is no place that could be read; type a name, or coordinates like -12.04, -77.14.</source>
        <translation>«{}» no se pudo leer como lugar; escriba un nombre, o coordenadas como -12,04; -77,14.</translation>
    </message>
    <message>
        <source>“{}” gives two latitudes; type one latitude and one longitude.</source>
        <translation>«{}» da dos latitudes; escriba una latitud y una longitud.</translation>
    </message>
    <message>
        <source>“{}” gives two longitudes; type one latitude and one longitude.</source>
        <translation>«{}» da dos longitudes; escriba una latitud y una longitud.</translation>
    </message>
    <message>
        <source>Latitude comes first, and {} is none; if it is the longitude, type {}, {}.</source>
        <translation>La latitud va primero, y {} no lo es; si es la longitud, escriba {}, {}.</translation>
    </message>
    <message>
        <source>“{}” has a latitude of {}; it lies between -90 and 90.</source>
        <translation>«{}» tiene una latitud de {}; va de -90 a 90.</translation>
    </message>
    <message>
        <source>“{}” has a longitude of {}; it lies between -180 and 180.</source>
        <translation>«{}» tiene una longitud de {}; va de -180 a 180.</translation>
    </message>
    <message>
        <source>“{}” could be one number or two; put a space after the comma between latitude and longitude.</source>
        <translation>«{}» podría ser un número o dos; ponga un espacio tras la coma entre latitud y longitud.</translation>
    </message>
    <message>
        <source>“{}” is not one latitude and one longitude; type them like -12.04, -77.14.</source>
        <translation>«{}» no es una latitud y una longitud; escríbalas como -12,04; -77,14.</translation>
    </message>
    <message>
        <source>“{}” has both a sign and a letter; type either -12.04 or 12.04 S.</source>
        <translation>«{}» tiene signo y letra; escriba -12,04 o 12,04 S.</translation>
    </message>
    <message>
        <source>“{}” has a fraction before its last number; only the last can have one.</source>
        <translation>«{}» tiene decimales antes del último número; solo el último puede tenerlos.</translation>
    </message>
    <message>
        <source>“{}” has 60 or more minutes or seconds; they end at 59.</source>
        <translation>«{}» tiene 60 o más minutos o segundos; llegan a 59.</translation>
    </message>
    <message>
        <source>“{}” needs as many figures for east as for north, up to five of each, like 18L TM 670 681.</source>
        <translation>«{}» necesita tantas cifras al este como al norte, hasta cinco de cada, como 18L TM 670 681.</translation>
    </message>
    <message>
        <source>“{}” is no square of the MGRS; check the zone and the letters.</source>
        <translation>«{}» no es una cuadrícula MGRS; revise la zona y las letras.</translation>
    </message>
    <message>
        <source>“{}” is no Plus Code; it looks like 57V4WV5J+2X, or WV5J+2X Lima.</source>
        <translation>«{}» no es un Plus Code; son como 57V4WV5J+2X, o WV5J+2X Lima.</translation>
    </message>
    <message>
        <source>“{}” is a short Plus Code; type a known town after it, like WV5J+2X Lima.</source>
        <translation>«{}» es un Plus Code corto; escriba después una población conocida, como WV5J+2X Lima.</translation>
    </message>
    <message>
        <source>“{}” needs a known town after it, like WV5J+2X Lima; none is called “{}”.</source>
        <translation>«{}» necesita después una población conocida, como WV5J+2X Lima; ninguna se llama «{}».</translation>
    </message>
    <message>
        <source>“{}” says it all; take away “{}” after it.</source>
        <translation>«{}» lo dice todo; quite «{}» de detrás.</translation>
    </message>
    <message>
        <source>{} is a folder; choose a file in it ({}).</source>
        <translation>{} es una carpeta; elija un archivo de ella ({}).</translation>
    </message>
    <message>
        <source>{} does not exist; check the name.</source>
        <translation>{} no existe; compruebe el nombre.</translation>
    </message>
    <message>
        <source>{} may not be read by you; change its permissions or copy it.</source>
        <translation>No tiene permiso para leer {}; cambie los permisos o cópielo.</translation>
    </message>
    <message>
        <source>{} is empty; there is nothing to read.</source>
        <translation>{} está vacío; no hay nada que leer.</translation>
    </message>
    <message>
        <source>{} is not a text; save the article as one ({}) and open that.</source>
        <translation>{} no es un texto; guarde el artículo como tal ({}) y ábralo.</translation>
    </message>
    <message>
        <source>1 letter cannot be read, and stands in the text as {}; look for a sound copy of the file.</source>
        <translation>1 letra no se puede leer y figura en el texto como {}; busque una copia íntegra del archivo.</translation>
    </message>
    <message>
        <source>{} letters cannot be read, and stand in the text as {}; look for a sound copy of the file.</source>
        <translation>{} letras no se pueden leer y figuran en el texto como {}; busque una copia íntegra del archivo.</translation>
    </message>
    <message>
        <source>the page holds 1 more article that is not read; save its text as a file of its own.</source>
        <translation>la página contiene 1 artículo más que no se lee; guarde su texto en un archivo propio.</translation>
    </message>
    <message>
        <source>the page holds {} more articles that are not read; save each as a file of its own.</source>
        <translation>la página contiene {} artículos más que no se leen; guarde cada uno en un archivo propio.</translation>
    </message>
    <message>
        <source>page {} has only pictures and is left out; recognise its text first (OCR).</source>
        <translation>la página {} solo tiene imágenes y queda fuera; reconozca antes su texto (OCR).</translation>
    </message>
    <message>
        <source>pages {} have only pictures and are left out; recognise their text first (OCR).</source>
        <translation>las páginas {} solo tienen imágenes y quedan fuera; reconozca antes su texto (OCR).</translation>
    </message>
    <message>
        <source>of its tables only “{}” was read, not {}.</source>
        <translation>de sus tablas solo se leyó «{}», no {}.</translation>
    </message>
    <message>
        <source>line {} has letters that cannot be read, and are kept as {}; correct them in the file.</source>
        <translation>la línea {} tiene letras que no se pueden leer y quedan como {}; corríjalas en el archivo.</translation>
    </message>
    <message>
        <source>lines {} have letters that cannot be read, and are kept as {}; correct them in the file.</source>
        <translation>las líneas {} tienen letras que no se pueden leer y quedan como {}; corríjalas en el archivo.</translation>
    </message>
    <message>
        <source>its letters are read as {}, which is not certain; save it as UTF-8 if some are wrong.</source>
        <translation>sus letras se leen como {}, lo que no es seguro; guárdelo en UTF-8 si alguna es incorrecta.</translation>
    </message>
    <message>
        <source>{} has no text, only pictures; recognise its text first (OCR).</source>
        <translation>{} no tiene texto, solo imágenes; reconozca antes su texto (OCR).</translation>
    </message>
    <message>
        <source>{} has no text to read; write or paste the article into it.</source>
        <translation>{} no tiene texto que leer; escriba o pegue en él el artículo.</translation>
    </message>
    <message>
        <source>{} is encrypted with AES, with or without a password; print it to a new PDF in a viewer, or write one with “qpdf --decrypt”, and open that.</source>
        <translation>{} está cifrado con AES, con contraseña o sin ella; imprímalo a un PDF nuevo en un visor, o cree uno con «qpdf --decrypt», y abra ese.</translation>
    </message>
    <message>
        <source>{} takes no password, but is encrypted with AES, which is not read; print it to a new PDF in a viewer, or write one with “qpdf --decrypt”, and open that.</source>
        <translation>{} no pide contraseña, pero está cifrado con AES, que no se lee; imprímalo a un PDF nuevo en un visor, o cree uno con «qpdf --decrypt», y abra ese.</translation>
    </message>
    <message>
        <source>{} is packed in a way that is not read; print it to a new PDF in a viewer, and open that.</source>
        <translation>{} está comprimido de un modo que no se lee; imprímalo como PDF nuevo desde un visor y abra ese.</translation>
    </message>
    <message>
        <source>{} is from a Word before 2007; save it as .docx and open that.</source>
        <translation>{} es de un Word anterior a 2007; guárdelo como .docx y abra ese.</translation>
    </message>
    <message>
        <source>{} is a dossier, not an article; open it in the window, or give it to sightline convert.</source>
        <translation>{} es un expediente, no un artículo; ábralo en la ventana o déselo a sightline convert.</translation>
    </message>
    <message>
        <source>{} holds events, not an article; open it in the window, or give it to sightline convert.</source>
        <translation>{} contiene eventos, no un artículo; ábralo en la ventana o déselo a sightline convert.</translation>
    </message>
    <message>
        <source>{} holds events as {}, which cannot be read back; open what that was made from.</source>
        <translation>{} contiene eventos en formato {}, que no puede volver a leerse; abra aquello de lo que se hizo.</translation>
    </message>
    <message>
        <source>{} is in no encoding that could be recognised; save it as UTF-8.</source>
        <translation>No se reconoce la codificación de {}; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{} has no text to read; if it is a web page, save the article&apos;s text instead.</source>
        <translation>{} no tiene texto que leer; si es una página web, guarde el texto del artículo.</translation>
    </message>
    <message>
        <source>{} is damaged or no dossier; open an earlier copy if there is one.</source>
        <translation>{} está dañado o no es un expediente; abra una copia anterior si la hay.</translation>
    </message>
    <message>
        <source>{} is not a Sightline dossier.</source>
        <translation>{} no es un expediente de Sightline.</translation>
    </message>
    <message>
        <source>{} was written by a later version of Sightline; open it with that.</source>
        <translation>{} lo escribió una versión posterior de Sightline; ábralo con ella.</translation>
    </message>
    <message>
        <source>{} holds more than a dossier can; it was not opened.</source>
        <translation>{} contiene más de lo que cabe en un expediente; no se abrió.</translation>
    </message>
    <message>
        <source>{} could not be opened: {}.</source>
        <translation>{} no pudo abrirse: {}.</translation>
    </message>
    <message>
        <source>{}: {} is empty; give it one.</source>
        <translation>{}: {} está vacío; déle un valor.</translation>
    </message>
    <message>
        <source>a second part of the name {}</source>
        <translation>una segunda parte con el nombre {}</translation>
    </message>
    <message>
        <source>the ids of {}, which others had too</source>
        <translation>los identificadores de {}, que otros también tenían</translation>
    </message>
    <message>
        <source>this event has one quote and one place; duplicate it instead</source>
        <translation>este evento tiene una cita y un lugar; duplíquelo en su lugar</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>No hay permiso</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en la unidad</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>La unidad es de solo lectura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>La unidad no responde bien</translation>
    </message>
    <message>
        <source>{} is enciphered; open it in your mail program and save its text.</source>
        <translation>{} está cifrado; ábralo en su programa de correo y guarde su texto.</translation>
    </message>
    <message>
        <source>{} has no text of its own, but {} files ({}); save those and open them.</source>
        <translation>{} no tiene texto propio, sino {} archivos ({}); guárdelos y ábralos.</translation>
    </message>
    <message>
        <source>{} is in Rich Text Format; save it as .docx or .txt and open that.</source>
        <translation>{} está en formato RTF; guárdelo como .docx o .txt y abra ese archivo.</translation>
    </message>
    <message>
        <source>{} is locked with a password, or from a Word before 2007; save it as .docx without one.</source>
        <translation>{} está protegido con contraseña, o es de un Word anterior a 2007; guárdelo como .docx sin ella.</translation>
    </message>
    <message>
        <source>{} is too large for an article; keep only its text.</source>
        <translation>{} es demasiado grande para un artículo; conserve solo su texto.</translation>
    </message>
    <message>
        <source>{} is too large for an article; at most {} MB.</source>
        <translation>{} es demasiado grande para un artículo; como máximo {} MB.</translation>
    </message>
    <message>
        <source>{} is too large to open (at most {} MB).</source>
        <translation>{} es demasiado grande para abrirlo (como máximo {} MB).</translation>
    </message>
    <message>
        <source>{} has more than {} pages; take out those of the article.</source>
        <translation>{} tiene más de {} páginas; saque las del artículo.</translation>
    </message>
    <message>
        <source>{} could not be read: {}.</source>
        <translation>{} no se pudo leer: {}.</translation>
    </message>
    <message>
        <source>{} is damaged; download or export it again.</source>
        <translation>{} está dañado; descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{} declares entities, which a KML file does not need; it was not opened.</source>
        <translation>{} declara entidades, que un archivo KML no necesita; no se ha abierto.</translation>
    </message>
    <message>
        <source>{} is XML but not KML: it begins with &lt;{}&gt;.</source>
        <translation>{} es XML pero no KML: empieza con &lt;{}&gt;.</translation>
    </message>
    <message>
        <source>{} holds no KML document, or one too large to open.</source>
        <translation>{} no contiene ningún documento KML, o uno demasiado grande para abrirlo.</translation>
    </message>
    <message>
        <source>{} has no table of features; there are no events to read.</source>
        <translation>{} no tiene tabla de entidades; no hay eventos que leer.</translation>
    </message>
    <message>
        <source>{} is nested too deeply to be events.</source>
        <translation>{} está anidado demasiado para ser eventos.</translation>
    </message>
    <message>
        <source>{} is not JSON; export it again as GeoJSON in UTF-8.</source>
        <translation>{} no es JSON; expórtelo de nuevo como GeoJSON en UTF-8.</translation>
    </message>
    <message>
        <source>{} is not UTF-8, as the exchange form is.</source>
        <translation>{} no está en UTF-8, como la forma de intercambio.</translation>
    </message>
    <message>
        <source>{} should hold a JSON object, not a list or a single value.</source>
        <translation>{} debería contener un objeto JSON, no una lista ni un valor suelto.</translation>
    </message>
    <message>
        <source>{}: row {} is no row of a table: {}.</source>
        <translation>{}: la fila {} no es una fila de tabla: {}.</translation>
    </message>
    <message>
        <source>{}: the attribute “{}” of the document is not JSON; remove it.</source>
        <translation>{}: el atributo «{}» del documento no es JSON; quítelo.</translation>
    </message>
    <message>
        <source>{}, article_reliability: should be a letter from A to F.</source>
        <translation>{}, article_reliability: debería ser una letra de la A a la F.</translation>
    </message>
    <message>
        <source>{}.properties should be an object.</source>
        <translation>{}.properties debería ser un objeto.</translation>
    </message>
    <message>
        <source>{}, more: should be a JSON object.</source>
        <translation>{}, more: debería ser un objeto JSON.</translation>
    </message>
    <message>
        <source>{}, {}: is not the JSON that this column holds.</source>
        <translation>{}, {}: no es el JSON que contiene esta columna.</translation>
    </message>
    <message>
        <source>{}, {}: {} is not a whole number.</source>
        <translation>{}, {}: {} no es un número entero.</translation>
    </message>
    <message>
        <source>{} is no file of events that can be read; those end in {}.</source>
        <translation>{} no es un archivo de eventos que se pueda leer; esos terminan en {}.</translation>
    </message>
    <message>
        <source>{} is a folder; choose a file in it.</source>
        <translation>{} es una carpeta; elija un archivo de ella.</translation>
    </message>
    <message>
        <source>{}: {} has the id {}, which another one has.</source>
        <translation>{}: {} tiene el identificador {}, que otro elemento ya tiene.</translation>
    </message>
    <message>
        <source>{}: {} is missing.</source>
        <translation>{}: falta {}.</translation>
    </message>
    <message>
        <source>{}: an object has “{}” twice.</source>
        <translation>{}: un objeto tiene «{}» dos veces.</translation>
    </message>
    <message>
        <source>{}: {} should be a number up to {}, not {}; correct it.</source>
        <translation>{}: {} debería ser un número de hasta {}, no {}; corríjalo.</translation>
    </message>
    <message>
        <source>{}: {} should be a whole number up to {}, not {}; correct it.</source>
        <translation>{}: {} debería ser un número entero de hasta {}, no {}; corríjalo.</translation>
    </message>
    <message>
        <source>{}, {}: {} is not a number that can be kept; correct it.</source>
        <translation>{}, {}: {} no es un número que se pueda guardar; corríjalo.</translation>
    </message>
    <message>
        <source>{}, {}: should be a JSON list, not {}.</source>
        <translation>{}, {}: debería ser una lista JSON, no {}.</translation>
    </message>
    <message>
        <source>{}: “{}…” is too long for a date; type one like 2026-01-16.</source>
        <translation>{}: «{}…» es demasiado largo para una fecha; escriba una como 2026-01-16.</translation>
    </message>
    <message>
        <source>{}: line {} has a number of thousands of digits; correct it.</source>
        <translation>{}: la línea {} tiene un número de miles de cifras; corríjalo.</translation>
    </message>
    <message>
        <source>{}: {} holds half a letter, which no file can keep; remove it.</source>
        <translation>{}: {} contiene media letra, que ningún archivo puede guardar; quítela.</translation>
    </message>
    <message>
        <source>{}: row {} opens a quotation mark that is never closed; close it.</source>
        <translation>{}: la fila {} abre unas comillas que no se cierran; ciérrelas.</translation>
    </message>
    <message>
        <source>{}: row {} opens a quotation mark that is never closed, so that {} more lines are in its cell; close it.</source>
        <translation>{}: la fila {} abre unas comillas que no se cierran, de modo que su celda contiene {} líneas más; ciérrelas.</translation>
    </message>
    <message>
        <source>{} has its places in {}; export it in EPSG:4326 (WGS 84).</source>
        <translation>{} tiene sus lugares en {}; expórtelo en EPSG:4326 (WGS 84).</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <source>events after the damage</source>
        <translation>los eventos posteriores al daño</translation>
    </message>
    <message>
        <source>titles, sources and dates of the articles</source>
        <translation>títulos, fuentes y fechas de los artículos</translation>
    </message>
    <message>
        <source>{} events</source>
        <translation>{} eventos</translation>
    </message>
    <message>
        <source>{} event</source>
        <translation>{} evento</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} afirmaciones</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} afirmación</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>{} artículos</translation>
    </message>
    <message>
        <source>{} article</source>
        <translation>{} artículo</translation>
    </message>
    <message>
        <source>{} views</source>
        <translation>{} vistas</translation>
    </message>
    <message>
        <source>{} view</source>
        <translation>{} vista</translation>
    </message>
    <message>
        <source>{} step of the history</source>
        <translation>{} paso del historial</translation>
    </message>
    <message>
        <source>{} has no text to read; save the message as .eml, or its text as .txt.</source>
        <translation>{} no tiene texto que leer; guarde el mensaje como .eml o su texto como .txt.</translation>
    </message>
    <message>
        <source>{} has no text, only pictures of pages; recognise its text first (OCR).</source>
        <translation>{} no tiene texto, solo imágenes de páginas; reconozca antes su texto (OCR).</translation>
    </message>
    <message>
        <source>{} is damaged or no PDF; save it again.</source>
        <translation>{} está dañado o no es un PDF; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{} is locked with a password; save a copy without one.</source>
        <translation>{} está protegido con contraseña; guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>{} is no Word document; save the article as .docx, .pdf or .txt.</source>
        <translation>{} no es un documento de Word; guarde el artículo como .docx, .pdf o .txt.</translation>
    </message>
    <message>
        <source>{}: line {}, column {} is not JSON: {}.</source>
        <translation>{}: la línea {}, columna {} no es JSON: {}.</translation>
    </message>
    <message>
        <source>{}: {} has no headline; give it one in “what”, “name” or “title”.</source>
        <translation>{}: {} no tiene titular; póngalo en «what», «name» o «title».</translation>
    </message>
    <message>
        <source>{}: {} has the id {}, which another event has; rename one.</source>
        <translation>{}: {} tiene el id {}, que ya tiene otro evento; cambie uno.</translation>
    </message>
    <message>
        <source>{}: article is missing; this is not the exchange form of events.</source>
        <translation>{}: falta el artículo; esto no es la forma de intercambio de eventos.</translation>
    </message>
    <message>
        <source>{} is not KML: {}; export it again.</source>
        <translation>{} no es KML: {}; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{} has no “features”; it is not a GeoJSON feature collection.</source>
        <translation>{} no tiene «features»; no es una colección GeoJSON.</translation>
    </message>
    <message>
        <source>{} is damaged or no GeoPackage ({}); export it again.</source>
        <translation>{} está dañado o no es un GeoPackage ({}); expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{} is no GeoPackage; export it again.</source>
        <translation>{} no es un GeoPackage; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{}: row {} has {} cells for {} named columns.</source>
        <translation>{}: la fila {} tiene {} celdas para {} columnas con nombre.</translation>
    </message>
    <message>
        <source>{} is empty; its first row should name the columns.</source>
        <translation>{} está vacío; su primera fila debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>{}, {}: {} is not a number.</source>
        <translation>{}, {}: {} no es un número.</translation>
    </message>
    <message>
        <source>change {} events</source>
        <translation>modificar {} eventos</translation>
    </message>
    <message>
        <source>the words “{}” do not stand at character {}</source>
        <translation>las palabras «{}» no figuran en el carácter {}</translation>
    </message>
    <message>
        <source>choose the column that says when each event was</source>
        <translation>elija la columna que dice cuándo fue cada evento</translation>
    </message>
    <message>
        <source>choose both a latitude and a longitude, or neither</source>
        <translation>elija latitud y longitud, o ninguna de las dos</translation>
    </message>
    <message>
        <source>has {} fields, not {}</source>
        <translation>tiene {} campos, no {}</translation>
    </message>
    <message>
        <source>{}: no date</source>
        <translation>{}: sin fecha</translation>
    </message>
    <message>
        <source>{}: “{}” is no date</source>
        <translation>{}: «{}» no es una fecha</translation>
    </message>
    <message>
        <source>{}: “{}” may be the day or the month first; say which</source>
        <translation>{}: en «{}» puede ir primero el día o el mes; diga cuál</translation>
    </message>
    <message>
        <source>{}: ends at “{}”, before it begins</source>
        <translation>{}: acaba en «{}», antes de empezar</translation>
    </message>
    <message>
        <source>“{}” is no latitude and longitude; kept without a place</source>
        <translation>«{}» no es latitud y longitud; se conserva sin lugar</translation>
    </message>
    <message>
        <source>{} is empty; choose a file with a row of headings and a row for each event</source>
        <translation>{} está vacío; elija un archivo con una fila de títulos y una por evento</translation>
    </message>
    <message>
        <source>{} is written in UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
        <translation>{} está en UTF-16; guárdelo como UTF-8 (en una hoja de cálculo: CSV UTF-8)</translation>
    </message>
    <message>
        <source>{} is no table of text; save it as CSV, or choose another file</source>
        <translation>{} no es una tabla de texto; guárdelo como CSV o elija otro archivo</translation>
    </message>
    <message>
        <source>{} has only one column; a layer needs at least a date and something beside it</source>
        <translation>{} tiene una sola columna; una capa necesita al menos una fecha y algo más</translation>
    </message>
    <message>
        <source>{} has changed since it was read; add the layer again</source>
        <translation>{} ha cambiado desde que se leyó; añada la capa de nuevo</translation>
    </message>
    <message>
        <source>{} is not the file that was read any more; add the layer again</source>
        <translation>{} ya no es el archivo que se leyó; añada la capa de nuevo</translation>
    </message>
    <message>
        <source>{} has no column “{}”; choose the columns again</source>
        <translation>{} no tiene la columna «{}»; elija las columnas de nuevo</translation>
    </message>
    <message>
        <source>no row of {} makes an event: record {} {}; choose other columns</source>
        <translation>ninguna fila de {} da un evento: registro {} {}; elija otras columnas</translation>
    </message>
    <message>
        <source>no row of {} makes an event; choose other columns</source>
        <translation>ninguna fila de {} da un evento; elija otras columnas</translation>
    </message>
    <message>
        <source>{} needs the package pyarrow, which is not here; install it, or save the table as CSV</source>
        <translation>{} necesita el paquete pyarrow, que no está; instálelo o guarde la tabla como CSV</translation>
    </message>
    <message>
        <source>{} has no features; a layer needs a FeatureCollection of GeoJSON</source>
        <translation>{} no tiene elementos; una capa necesita un FeatureCollection de GeoJSON</translation>
    </message>
    <message>
        <source>{}, record {}: a quotation mark is never closed; close it and add the file again</source>
        <translation>{}, registro {}: unas comillas no se cierran; ciérrelas y añada el archivo de nuevo</translation>
    </message>
    <message>
        <source>{} cannot be read: {}; is it still there?</source>
        <translation>No se puede leer {}: {}; ¿sigue ahí?</translation>
    </message>
    <message>
        <source>{} is too large for an article ({} MB; at most {} MB); split it, or keep only the text.</source>
        <translation>{} es demasiado grande para un artículo ({} MB; como máximo {} MB); divídalo o conserve solo el texto.</translation>
    </message>
    <message>
        <source>{}: {} should be an object.</source>
        <translation>{}: {} debería ser un objeto.</translation>
    </message>
    <message>
        <source>{}: {} should be a list.</source>
        <translation>{}: {} debería ser una lista.</translation>
    </message>
    <message>
        <source>{}: {} should be a text, not {}.</source>
        <translation>{}: {} debería ser un texto, no {}.</translation>
    </message>
    <message>
        <source>{}: {} should be a number, not {}.</source>
        <translation>{}: {} debería ser un número, no {}.</translation>
    </message>
    <message>
        <source>{}: {} should be a whole number, not {}.</source>
        <translation>{}: {} debería ser un número entero, no {}.</translation>
    </message>
    <message>
        <source>{}: {} is not valid: {}.</source>
        <translation>{}: {} no es válido: {}.</translation>
    </message>
    <message>
        <source>{}: {} has an article twice.</source>
        <translation>{}: {} tiene un artículo dos veces.</translation>
    </message>
    <message>
        <source>{}: too many names; the rest are “{}”</source>
        <translation>{}: demasiados nombres; los demás son «{}»</translation>
    </message>
    <message>
        <source>{} is of events that Sightline wrote, with open ends; open it as a dossier</source>
        <translation>{} contiene eventos que escribió Sightline, con extremos abiertos; ábralo como expediente</translation>
    </message>
    <message>
        <source>{} has no table of features; there are no events to read</source>
        <translation>{} no tiene tabla de objetos; no hay eventos que leer</translation>
    </message>
    <message>
        <source>{} has no table “{}”; add the layer again</source>
        <translation>{} no tiene la tabla «{}»; añada la capa de nuevo</translation>
    </message>
    <message>
        <source>{} has its places in {}; export it in EPSG:4326 (WGS 84)</source>
        <translation>{} tiene sus lugares en {}; expórtelo en EPSG:4326 (WGS 84)</translation>
    </message>
    <message>
        <source>{} is damaged or no GeoPackage ({}); export it again</source>
        <translation>{} está dañado o no es un GeoPackage ({}); expórtelo de nuevo</translation>
    </message>
    <message>
        <source>{} is not there; point at the file anew</source>
        <translation>{} no está ahí; indique de nuevo el archivo</translation>
    </message>
    <message>
        <source>{} is not the file that was read; it has changed since</source>
        <translation>{} no es el archivo que se leyó; ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>lay {} behind</source>
        <translation>poner {} de fondo</translation>
    </message>
    <message>
        <source>take the layer {} away</source>
        <translation>quitar la capa {}</translation>
    </message>
    <message>
        <source>layers after the damage</source>
        <translation>las capas tras el daño</translation>
    </message>
    <message>
        <source>{} layers</source>
        <translation>{} capas</translation>
    </message>
    <message>
        <source>{} layer</source>
        <translation>{} capa</translation>
    </message>
    <message>
        <source>read {} as English</source>
        <translation>leer {} como inglés</translation>
    </message>
    <message>
        <source>read {} as Spanish</source>
        <translation>leer {} como español</translation>
    </message>
    <message>
        <source>{} lies inland, {} from the sea; choose a place on the coast.</source>
        <translation>{} está tierra adentro, a {} del mar; elija un lugar de la costa.</translation>
    </message>
    <message>
        <source>{} lies inland, far from the sea; choose a place on the coast.</source>
        <translation>{} está tierra adentro, lejos del mar; elija un lugar de la costa.</translation>
    </message>
    <message>
        <source>{} is nearer to a pole than the map of the sea goes.</source>
        <translation>{} está más cerca de un polo que el mapa del mar.</translation>
    </message>
    <message>
        <source>both places meet the sea at one spot; this map is too coarse to tell a way.</source>
        <translation>los dos lugares dan al mar en el mismo punto; este mapa es demasiado tosco para decir una ruta.</translation>
    </message>
    <message>
        <source>the water near {} is too narrow for this map to tell a way.</source>
        <translation>el agua cerca de {} es demasiado estrecha para que este mapa diga una ruta.</translation>
    </message>
    <message>
        <source>no way by sea leads from one place to the other on this map.</source>
        <translation>en este mapa ninguna ruta por mar lleva de un lugar al otro.</translation>
    </message>
    <message>
        <source>{} is damaged or holds no tiles ({}); get it again.</source>
        <translation>{} está dañado o no contiene teselas ({}); consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{} is damaged or no PMTiles ({}); get it again.</source>
        <translation>{} está dañado o no es PMTiles ({}); consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{} is damaged ({}); get it again.</source>
        <translation>{} está dañado ({}); consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{} is no PMTiles; choose another file.</source>
        <translation>{} no es PMTiles; elija otro archivo.</translation>
    </message>
    <message>
        <source>{} holds vector tiles; choose a file of pictures: PNG, JPEG or WebP.</source>
        <translation>{} contiene teselas vectoriales; elija un archivo de imágenes: PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>{} holds no tiles; choose another file.</source>
        <translation>{} no contiene teselas; elija otro archivo.</translation>
    </message>
    <message>
        <source>{} holds no pictures that can be drawn: PNG, JPEG or WebP.</source>
        <translation>{} no contiene imágenes que se puedan dibujar: PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>{} is packed in a way that cannot be read; pack it with gzip.</source>
        <translation>{} está comprimido de un modo que no se puede leer; comprímalo con gzip.</translation>
    </message>
    <message>
        <source>{} is neither MBTiles nor PMTiles; choose another file.</source>
        <translation>{} no es MBTiles ni PMTiles; elija otro archivo.</translation>
    </message>
    <message>
        <source>{} cannot be read ({}); is it still there?</source>
        <translation>{} no se puede leer ({}); ¿sigue ahí?</translation>
    </message>
    <message>
        <source>{} could not be reached ({}); is the network there?</source>
        <translation>no se pudo llegar a {} ({}); ¿hay red?</translation>
    </message>
    <message>
        <source>{} refused a tile (status {}); look at its terms of use.</source>
        <translation>{} negó una tesela (estado {}); consulte sus condiciones de uso.</translation>
    </message>
    <message>
        <source>{} sent something that is no picture; look at its address.</source>
        <translation>{} envió algo que no es una imagen; revise su dirección.</translation>
    </message>
    <message>
        <source>“{}” is no address of tiles; type one like {}</source>
        <translation>«{}» no es una dirección de teselas; escriba una como {}</translation>
    </message>
    <message>
        <source>“{}” has more than the name of a server before its path; take it away.</source>
        <translation>«{}» tiene algo más que el nombre de un servidor antes de la ruta; quítelo.</translation>
    </message>
    <message>
        <source>“{}” is not encrypted; type an address that begins with https://.</source>
        <translation>«{}» no está cifrada; escriba una dirección que empiece por https://.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Recovered. Save the dossier to keep it.</source>
        <translation>Recuperado. Guarde el expediente para conservarlo.</translation>
    </message>
</context>
</TS>
