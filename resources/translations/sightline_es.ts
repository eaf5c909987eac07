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
        <source>Works offline: nothing leaves this machine.</source>
        <translation>Funciona sin conexión: nada sale de este equipo.</translation>
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
    <name>Analyst</name>
    <message>
        <source>On which day did “{}” appear?
Like 2026-01-16 or 16 January 2026; empty if unknown.</source>
        <translation>¿Qué día se publicó «{}»?
Por ejemplo 2026-01-16; vacío si no se sabe.</translation>
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
        <source>Mark the words in the article that the event rests on, then press E.</source>
        <translation>Marque en el artículo las palabras en que se apoya el evento y pulse E.</translation>
    </message>
    <message>
        <source>Reading the marked words</source>
        <translation>Leyendo las palabras marcadas</translation>
    </message>
    <message>
        <source>“{}” is not one day; type a day like 2026-01-16.</source>
        <translation>«{}» no es un día; escriba un día como 2026-01-16.</translation>
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
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The language changes when Sightline starts next time.</source>
        <translation>El idioma cambiará la próxima vez que se inicie Sightline.</translation>
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
        <source>No quote: added by the analyst.</source>
        <translation>Sin cita: añadido por el analista.</translation>
    </message>
    <message>
        <source>paragraph {}, characters {}–{}</source>
        <translation>párrafo {}, caracteres {}–{}</translation>
    </message>
    <message>
        <source>show in text</source>
        <translation>mostrar en el texto</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
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
        <source>Letter landscape, 279 × 216 mm</source>
        <translation>Carta horizontal, 279 × 216 mm</translation>
    </message>
    <message>
        <source>Two columns, 178 × 120 mm</source>
        <translation>Dos columnas, 178 × 120 mm</translation>
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
        <source>Export figure</source>
        <translation>Exportar figura</translation>
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
        <source>map above timeline</source>
        <translation>mapa sobre línea de tiempo</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
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
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>as the article</source>
        <translation>como el artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Proof of the figure</source>
        <translation>Prueba de la figura</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
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
    <message numerus="yes">
        <source>%n event(s) are selected. Confirm or reject them together, or select one to see it.</source>
        <translation>
            <numerusform>Hay %n evento seleccionado. Confírmelo o rechácelo.</numerusform>
            <numerusform>Hay %n eventos seleccionados. Confírmelos o rechácelos juntos, o seleccione uno para verlo.</numerusform>
        </translation>
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
    <name>Layers</name>
    <message>
        <source>Tables of events</source>
        <translation>Tablas de eventos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
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
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
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
    <name>Opening</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Articles and dossiers</source>
        <translation>Artículos y expedientes</translation>
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
</context>
<context>
    <name>Part</name>
    <message>
        <source>🔒 corrected by you</source>
        <translation>🔒 corregido por usted</translation>
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
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Place by name, or latitude, longitude</source>
        <translation>Lugar por nombre, o latitud, longitud</translation>
    </message>
    <message>
        <source>correct: a name, or -12.04, -77.14</source>
        <translation>nombre, o -12.04, -77.14</translation>
    </message>
    <message>
        <source>The text gives no place</source>
        <translation>El texto no da ningún lugar</translation>
    </message>
    <message>
        <source>could also be</source>
        <translation>también podría ser</translation>
    </message>
    <message>
        <source>“{}” is in no gazetteer; type latitude, longitude in degrees, or another name.</source>
        <translation>«{}» no está en el nomenclátor; escriba latitud, longitud en grados, u otro nombre.</translation>
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
        <source>never saved: {}</source>
        <translation>nunca guardado: {}</translation>
    </message>
    <message>
        <source>{} edits, the last at {}</source>
        <translation>{} cambios, el último a las {}</translation>
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
        <source>The record is damaged at its end; everything before that is here.</source>
        <translation>El registro está dañado al final; todo lo anterior está aquí.</translation>
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
        <source>Events as JSON</source>
        <translation>Eventos como JSON</translation>
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
        <source>{} (Ctrl+O), drop a .txt, .md or .html file here, or {}.</source>
        <translation>{} (Ctrl+O), suelte aquí un archivo .txt, .md o .html, o {}.</translation>
    </message>
    <message>
        <source>This article carries no date.</source>
        <translation>Este artículo no lleva fecha.</translation>
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
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>published {}</source>
        <translation>publicado el {}</translation>
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
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Date in plain words or EDTF</source>
        <translation>Fecha en palabras (en inglés) o EDTF</translation>
    </message>
    <message>
        <source>e.g. early 2026, since 2024, 2027/2031</source>
        <translation>p. ej. 2026-01, 2024/.., 2027/2031</translation>
    </message>
    <message>
        <source>The text gives no date</source>
        <translation>El texto no da ninguna fecha</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>between {} and {}</source>
        <translation>entre {} y {}</translation>
    </message>
    <message>
        <source>start {} to {}</source>
        <translation>inicio {} a {}</translation>
    </message>
    <message>
        <source>start open</source>
        <translation>inicio abierto</translation>
    </message>
    <message>
        <source>end {} to {}</source>
        <translation>fin {} a {}</translation>
    </message>
    <message>
        <source>end open</source>
        <translation>fin abierto</translation>
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
        <source>Lanes above and below</source>
        <translation>Carriles de arriba y de abajo</translation>
    </message>
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
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
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
    <message>
        <source> (read-only)</source>
        <translation> (solo lectura)</translation>
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
        <source>Add a &amp;layer…</source>
        <translation>Añadir ca&amp;pa…</translation>
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
        <source>Export e&amp;vents as JSON…</source>
        <translation>Exportar e&amp;ventos como JSON…</translation>
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
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Edit &amp;in the inspector</source>
        <translation>Editar en el &amp;inspector</translation>
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
        <source>add {}</source>
        <translation>añadir {}</translation>
    </message>
    <message>
        <source>“{}” could be day/month or month/day; type it like 2025-04-03 or 3 April 2025</source>
        <translation>«{}» podría ser día/mes o mes/día; escríbalo como 2025-04-03</translation>
    </message>
    <message>
        <source>“{}” is no length of time; type one like up to 10 years</source>
        <translation>«{}» no es una duración; escriba una en inglés, como «up to 10 years»</translation>
    </message>
    <message>
        <source>“{}” could not be read; type a date like 14 Nov 2024, May 2024, early 2026, since 2024, from 2027 to 2031, by 2030, or EDTF</source>
        <translation>«{}» no se pudo leer; escriba una fecha como 2024-11-14, 2024-05, 2024/.., 2027/2031 (EDTF), o en palabras en inglés</translation>
    </message>
    <message>
        <source>{} is a folder; choose a file in it, .txt, .md or .html.</source>
        <translation>{} es una carpeta; elija un archivo de ella, .txt, .md o .html.</translation>
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
        <source>{} is not a text; save the article as .txt, .md or .html and open that.</source>
        <translation>{} no es un texto; guarde el artículo como .txt, .md o .html y abra ese archivo.</translation>
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
        <source>this event has one quote and one place; duplicate it instead</source>
        <translation>este evento tiene una cita y un lugar; duplíquelo en su lugar</translation>
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
</context>
<context>
    <name>window</name>
    <message>
        <source>Recovered. Save the dossier to keep it.</source>
        <translation>Recuperado. Guarde el expediente para conservarlo.</translation>
    </message>
</context>
</TS>
