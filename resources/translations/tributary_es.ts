<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>New catalogue …</source>
        <translation>Catálogo nuevo …</translation>
    </message>
    <message>
        <source>Analyse files …</source>
        <translation>Analizar archivos …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Export the report …</source>
        <translation>Exportar el informe …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <source>Add files to the catalogue …</source>
        <translation>Añadir archivos al catálogo …</translation>
    </message>
    <message>
        <source>Add a folder to the catalogue …</source>
        <translation>Añadir una carpeta al catálogo …</translation>
    </message>
    <message>
        <source>Import a list of tracks …</source>
        <translation>Importar una lista de pistas …</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Swap between your track (A) and the source (B)</source>
        <translation>Alternar entre su pista (A) y la fuente (B)</translation>
    </message>
    <message>
        <source>Loop the chosen passage</source>
        <translation>Repetir en bucle el pasaje elegido</translation>
    </message>
    <message>
        <source>Stop looping</source>
        <translation>Detener el bucle</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Theme as the system&apos;s</source>
        <translation>Tema como el del sistema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Acerca de Tributary</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 semitone higher</source>
        <translation>%1 semitono más agudo</translation>
    </message>
    <message>
        <source>%1 semitones higher</source>
        <translation>%1 semitonos más agudo</translation>
    </message>
    <message>
        <source>%1 semitone lower</source>
        <translation>%1 semitono más grave</translation>
    </message>
    <message>
        <source>%1 semitones lower</source>
        <translation>%1 semitonos más grave</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 más rápido</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 más lento</translation>
    </message>
    <message>
        <source>Same key and speed as in the source</source>
        <translation>Misma tonalidad y velocidad que en la fuente</translation>
    </message>
    <message>
        <source>Played %1 than in the source</source>
        <translation>Tocado %1 que en la fuente</translation>
    </message>
    <message>
        <source>Played %1, %2</source>
        <translation>Tocado %1, %2</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>armonía</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>Leyendo el audio</translation>
    </message>
    <message>
        <source>Listening for features</source>
        <translation>Extrayendo características</translation>
    </message>
    <message>
        <source>Cutting into segments</source>
        <translation>Dividiendo en segmentos</translation>
    </message>
    <message>
        <source>Preparing the search index</source>
        <translation>Preparando el índice de búsqueda</translation>
    </message>
    <message>
        <source>Searching the catalogue</source>
        <translation>Buscando en el catálogo</translation>
    </message>
    <message>
        <source>Aligning passages</source>
        <translation>Alineando pasajes</translation>
    </message>
    <message>
        <source>Measuring influences</source>
        <translation>Midiendo influencias</translation>
    </message>
    <message>
        <source>Adding tracks</source>
        <translation>Añadiendo pistas</translation>
    </message>
    <message>
        <source>Opening the catalogue</source>
        <translation>Abriendo el catálogo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no está</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>This format cannot be read</source>
        <translation>Este formato no se puede leer</translation>
    </message>
    <message>
        <source>This audio file is damaged</source>
        <translation>Este archivo de audio está dañado</translation>
    </message>
    <message>
        <source>This track is too short</source>
        <translation>Esta pista es demasiado corta</translation>
    </message>
    <message>
        <source>This track is silent</source>
        <translation>Esta pista está en silencio</translation>
    </message>
    <message>
        <source>The list could not be imported</source>
        <translation>No se pudo importar la lista</translation>
    </message>
    <message>
        <source>The catalogue is not there</source>
        <translation>El catálogo no está</translation>
    </message>
    <message>
        <source>There is a catalogue of that name already</source>
        <translation>Ya hay un catálogo con ese nombre</translation>
    </message>
    <message>
        <source>The catalogue cannot be changed</source>
        <translation>El catálogo no se puede modificar</translation>
    </message>
    <message>
        <source>The catalogue is in use elsewhere</source>
        <translation>El catálogo está en uso en otro lugar</translation>
    </message>
    <message>
        <source>The catalogue is of a newer version</source>
        <translation>El catálogo es de una versión más nueva</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>El catálogo está dañado</translation>
    </message>
    <message>
        <source>This is not a catalogue</source>
        <translation>Esto no es un catálogo</translation>
    </message>
    <message>
        <source>The catalogue&apos;s tracks need importing again</source>
        <translation>Hay que volver a importar las pistas del catálogo</translation>
    </message>
    <message>
        <source>This is not a report</source>
        <translation>Esto no es un informe</translation>
    </message>
    <message>
        <source>No sound card</source>
        <translation>Sin tarjeta de sonido</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>ReportRows</name>
    <message>
        <source>Track %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>style “%1”</source>
        <translation>estilo «%1»</translation>
    </message>
    <message>
        <source>pool, %1 effective sources</source>
        <translation>conjunto, %1 fuentes efectivas</translation>
    </message>
    <message>
        <source>not attributable</source>
        <translation>no atribuible</translation>
    </message>
    <message>
        <source>to this catalogue</source>
        <translation>a este catálogo</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>No match above threshold in this catalogue (%1 tracks); %2 is not attributable to it.</source>
        <translation>Ninguna coincidencia por encima del umbral en este catálogo (%1 pistas); %2 no se le puede atribuir.</translation>
    </message>
    <message>
        <source>Shares passages with %1 of %2 tracks; %3 is not attributable to this catalogue.</source>
        <translation>Comparte pasajes con %1 de %2 pistas; %3 no es atribuible a este catálogo.</translation>
    </message>
    <message>
        <source>The catalogue is empty, so nothing could be found. Add tracks to it first.</source>
        <translation>El catálogo está vacío, así que no se podía encontrar nada. Añádale pistas primero.</translation>
    </message>
    <message>
        <source>Similarity-based influence estimate with 95 % intervals. It says what the track is consistent with, not how it was made.</source>
        <translation>Estimación de influencia basada en la similitud, con intervalos del 95 %. Dice con qué es compatible la pista, no cómo se hizo.</translation>
    </message>
    <message>
        <source>catalogue “%1”, %2 tracks</source>
        <translation>catálogo «%1», %2 pistas</translation>
    </message>
</context>
<context>
    <name>tributary::ui::AlignmentPlot</name>
    <message>
        <source>Where the passages lie in both tracks</source>
        <translation>Dónde están los pasajes en ambas pistas</translation>
    </message>
    <message>
        <source>%1 in your track is %2 in %3</source>
        <translation>%1 en su pista es %2 en %3</translation>
    </message>
    <message>
        <source>your track</source>
        <translation>su pista</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CatalogueDesk</name>
    <message>
        <source>Edit %1 tracks</source>
        <translation>Editar %1 pistas</translation>
    </message>
    <message>
        <source>Record what is said of AI training</source>
        <translation>Registrar lo dicho sobre el entrenamiento de IA</translation>
    </message>
    <message>
        <source>Recorded for %1 tracks.</source>
        <translation>Registrado para %1 pistas.</translation>
    </message>
    <message>
        <source>Remove %1 tracks</source>
        <translation>Quitar %1 pistas</translation>
    </message>
    <message>
        <source>%1 tracks removed. Their audio files were not touched.</source>
        <translation>%1 pistas quitadas. Sus archivos de audio no se han tocado.</translation>
    </message>
    <message>
        <source>Look for missing files</source>
        <translation>Buscar archivos que faltan</translation>
    </message>
    <message>
        <source>%1 files found, %2 still missing.</source>
        <translation>%1 archivos encontrados, %2 siguen faltando.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Look at the catalogue</source>
        <translation>Examinar el catálogo</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <translation>Comprobar el catálogo</translation>
    </message>
    <message>
        <source>Checked: no problems found.</source>
        <translation>Comprobado: no se encontraron problemas.</translation>
    </message>
    <message>
        <source>%1 problems were found; nothing was changed. Remove the tracks concerned and add them again, or restore a backup. The first: %2</source>
        <translation>Se encontraron %1 problemas; no se ha cambiado nada. Quite las pistas afectadas y vuelva a añadirlas, o restaure una copia de seguridad. El primero: %2</translation>
    </message>
    <message>
        <source>Build the index anew</source>
        <translation>Reconstruir el índice</translation>
    </message>
    <message>
        <source>%1 tracks are in the index.</source>
        <translation>%1 pistas están en el índice.</translation>
    </message>
    <message>
        <source>Back up the catalogue</source>
        <translation>Hacer copia de seguridad del catálogo</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia de seguridad en %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>Importar CSV …</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Añadir carpeta …</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Añadir archivos …</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>Ningún catálogo está abierto</translation>
    </message>
    <message>
        <source>A catalogue is one file that holds what the engine needs to know of your music. Tracks that you analyse are compared with it.</source>
        <translation>Un catálogo es un archivo con lo que el análisis necesita saber de su música. Con él se comparan las pistas que analiza.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Abrir un catálogo …</translation>
    </message>
    <message>
        <source>Create one …</source>
        <translation>Crear uno …</translation>
    </message>
    <message>
        <source>This catalogue is empty</source>
        <translation>Este catálogo está vacío</translation>
    </message>
    <message>
        <source>Add the music to compare with: files, a folder, or a CSV list with rights holders and shares. You can also drop them here.</source>
        <translation>Añada la música con la que comparar: archivos, una carpeta o una lista CSV con titulares de derechos y participaciones. También puede soltarla aquí.</translation>
    </message>
    <message>
        <source>Search in title, artist, ISRC …</source>
        <translation>Buscar en título, artista, ISRC …</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Tracks of the catalogue</source>
        <translation>Pistas del catálogo</translation>
    </message>
    <message>
        <source>%1 tracks · %2</source>
        <translation>%1 pistas · %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontradas</translation>
    </message>
    <message>
        <source>Remove the chosen tracks …</source>
        <translation>Quitar las pistas elegidas …</translation>
    </message>
    <message>
        <source>Look for missing files …</source>
        <translation>Buscar archivos que faltan …</translation>
    </message>
    <message>
        <source>Show duplicates</source>
        <translation>Mostrar duplicados</translation>
    </message>
    <message>
        <source>Show how the catalogue is</source>
        <translation>Mostrar el estado del catálogo</translation>
    </message>
    <message>
        <source>Back up the catalogue</source>
        <translation>Hacer copia de seguridad del catálogo</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <translation>Comprobar el catálogo</translation>
    </message>
    <message>
        <source>Remove tracks</source>
        <translation>Quitar pistas</translation>
    </message>
    <message>
        <source>Remove %1 tracks from the catalogue?</source>
        <translation>¿Quitar %1 pistas del catálogo?</translation>
    </message>
    <message>
        <source>Their features, shares and the place in the index go with them. Audio files, and what was recorded of money, stay. A backup can bring them back.</source>
        <translation>Sus características, participaciones y su lugar en el índice desaparecen con ellas. Los archivos de audio y lo registrado de dinero se quedan. Una copia de seguridad puede recuperarlas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Where to look for missing files</source>
        <translation>Dónde buscar los archivos que faltan</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Entrenamiento de IA</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Parts of the catalogue page</source>
        <translation>Partes de la página del catálogo</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tributary::ui::DuplicatesView</name>
    <message>
        <source>nearly the same recording</source>
        <translation>casi la misma grabación</translation>
    </message>
    <message>
        <source>nearly the same composition</source>
        <translation>casi la misma composición</translation>
    </message>
    <message>
        <source>the same ISRC</source>
        <translation>el mismo ISRC</translation>
    </message>
    <message>
        <source>Remove the ticked tracks</source>
        <translation>Quitar las pistas marcadas</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Tracks that are nearly the same share what one of them would get; removing copies is a matter of order, not of right or wrong.</source>
        <translation>Las pistas casi iguales se reparten lo que recibiría una de ellas; quitar copias es cuestión de orden, no de correcto o incorrecto.</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>No se encontraron duplicados.</translation>
    </message>
    <message>
        <source>%1 groups. The earliest release stands first and is kept.</source>
        <translation>%1 grupos. La publicación más antigua va primero y se conserva.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Error: %1 (%2)
About: %3
Tributary %4 on %5</source>
        <translation>Error: %1 (%2)
Sobre: %3
Tributary %4 en %5</translation>
    </message>
</context>
<context>
    <name>tributary::ui::EvidenceModel</name>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>in your track</source>
        <translation>en su pista</translation>
    </message>
    <message>
        <source>in the source</source>
        <translation>en la fuente</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>semitonos</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
</context>
<context>
    <name>tributary::ui::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ExportDialog</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The report for a file: black on white, with page numbers</source>
        <translation>El informe para el expediente: negro sobre blanco, con números de página</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>The same as one HTML file that needs no network</source>
        <translation>Lo mismo en un solo archivo HTML que no necesita red</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Sources and passages as numbers, for Excel and LibreOffice</source>
        <translation>Fuentes y pasajes como números, para Excel y LibreOffice</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One table of sources and passages, for other programs</source>
        <translation>Una tabla de fuentes y pasajes, para otros programas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole report, which this program opens again</source>
        <translation>El informe completo, que este programa vuelve a abrir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A short summary, for a message</source>
        <translation>Un resumen breve, para un mensaje</translation>
    </message>
    <message>
        <source>Bundle to reproduce it</source>
        <translation>Paquete para reproducirlo</translation>
    </message>
    <message>
        <source>Report, signatures and digests; no audio</source>
        <translation>Informe, firmas y sumas de comprobación; sin audio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Ya hay un archivo así.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
</context>
<context>
    <name>tributary::ui::HealthView</name>
    <message>
        <source>How the catalogue is</source>
        <translation>Cómo está el catálogo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún no examinado</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinarlo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1, %2 tracks</source>
        <translation>%1, %2 pistas</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>out of date; it is built anew before the next analysis</source>
        <translation>desactualizado; se reconstruye antes del próximo análisis</translation>
    </message>
    <message>
        <source>Build it anew</source>
        <translation>Reconstruirlo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>all are where they were</source>
        <translation>todos están donde estaban</translation>
    </message>
    <message>
        <source>%1 tracks whose file is missing</source>
        <translation>%1 pistas cuyo archivo falta</translation>
    </message>
    <message>
        <source>Look for them …</source>
        <translation>Buscarlos …</translation>
    </message>
    <message>
        <source>Compared with earlier works</source>
        <translation>Comparadas con obras anteriores</translation>
    </message>
    <message>
        <source>all tracks</source>
        <translation>todas las pistas</translation>
    </message>
    <message>
        <source>all but %1 tracks; adding files goes on with it</source>
        <translation>todas menos %1 pistas; al añadir archivos se continúa</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>of this version</source>
        <translation>de esta versión</translation>
    </message>
    <message>
        <source>%1 tracks were computed by an earlier version; add their files again</source>
        <translation>%1 pistas se calcularon con una versión anterior; vuelva a añadir sus archivos</translation>
    </message>
    <message>
        <source>Works that resemble everything</source>
        <translation>Obras que se parecen a todo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>sounds the same throughout (a drone, noise or one beat)</source>
        <translation>suena igual todo el tiempo (un bordón, ruido o un solo ritmo)</translation>
    </message>
    <message>
        <source>comes up far more often than chance would have it</source>
        <translation>aparece mucho más a menudo de lo que daría el azar</translation>
    </message>
    <message>
        <source>Resembles everything</source>
        <translation>Se parece a todo</translation>
    </message>
    <message>
        <source>%1: %2; reports divide its odds by %3</source>
        <translation>%1: %2; los informes dividen sus probabilidades entre %3</translation>
    </message>
    <message>
        <source>as it was when this was shown</source>
        <translation>como estaba al mostrarse</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a examinar</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ImportWizard</name>
    <message>
        <source>file (needed)</source>
        <translation>archivo (necesario)</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>rights holder</source>
        <translation>titular de derechos</translation>
    </message>
    <message>
        <source>share in percent</source>
        <translation>participación en porcentaje</translation>
    </message>
    <message>
        <source>side: master or composition</source>
        <translation>lado: máster o composición</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>conservar tal cual</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>column of the file</source>
        <translation>columna del archivo</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>corresponde a</translation>
    </message>
    <message>
        <source>for instance</source>
        <translation>por ejemplo</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>What %1 stands for</source>
        <translation>A qué corresponde %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>rights holders</source>
        <translation>titulares de derechos</translation>
    </message>
    <message>
        <source>Tracks that would be added</source>
        <translation>Pistas que se añadirían</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Líneas con problemas</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>¿Qué columna es cuál?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose which column names the audio file.</source>
        <translation>Elija la columna que indica el archivo de audio.</translation>
    </message>
    <message>
        <source>Two columns stand for “%1”.</source>
        <translation>Dos columnas corresponden a «%1».</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Lo que se añadiría</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1 tracks can be added, %2 lines cannot, %3 notes.</source>
        <translation>Se pueden añadir %1 pistas, %2 líneas no, %3 notas.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceAxis</name>
    <message>
        <source>Scale of the influences in percent</source>
        <translation>Escala de las influencias en porcentaje</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceModel</name>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>influence, 95 % interval</source>
        <translation>influencia, intervalo del 95 %</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceView</name>
    <message>
        <source>Influences</source>
        <translation>Influencias</translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobList</name>
    <message>
        <source>stopping …</source>
        <translation>deteniéndose …</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>qué está haciendo</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Tarea en curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniéndose …</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation>%1 más en espera</translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing has run yet. Analyses and imports appear here.</source>
        <translation>Aún no se ha ejecutado nada. Los análisis y las importaciones aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::LanesView</name>
    <message>
        <source>Evidence lanes</source>
        <translation>Carriles de evidencia</translation>
    </message>
    <message>
        <source>%1: %2 in your track, %3 in the source, %4</source>
        <translation>%1: %2 en su pista, %3 en la fuente, %4</translation>
    </message>
    <message>
        <source>%1
your track %2
source %3
%4, probability %5</source>
        <translation>%1
su pista %2
fuente %3
%4, probabilidad %5</translation>
    </message>
    <message>
        <source>The sources appear here, one lane each, when the analysis is done.</source>
        <translation>Las fuentes aparecen aquí, un carril cada una, cuando el análisis termina.</translation>
    </message>
    <message>
        <source>No source of this catalogue reached the threshold. That is an answer too.</source>
        <translation>Ninguna fuente de este catálogo alcanzó el umbral. También eso es una respuesta.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>tributary::ui::MainWindow</name>
    <message>
        <source>%1 – Tributary</source>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>No catalogue is open, and a track can only be compared with one. Nothing was changed. Open a catalogue (Ctrl+O), create one, or try the demo; the analysis then starts by itself.</source>
        <translation>No hay ningún catálogo abierto, y una pista solo se puede comparar con uno. No se ha cambiado nada. Abra un catálogo (Ctrl+O), cree uno o pruebe la demo; el análisis empezará entonces por sí solo.</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Hay tareas en curso</translation>
    </message>
    <message>
        <source>Stop them and quit? What they have finished is kept.</source>
        <translation>¿Detenerlas y salir? Lo que hayan terminado se conserva.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Audio and signatures (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64 *.tsig);;All files (*)</source>
        <translation>Audio y firmas (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64 *.tsig);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Catalogues and reports (*.tributary *.json);;Catalogues (*.tributary);;Reports (*.json);;</source>
        <translation>Catálogos e informes (*.tributary *.json);;Catálogos (*.tributary);;Informes (*.json);;</translation>
    </message>
    <message>
        <source>Create a catalogue</source>
        <translation>Crear un catálogo</translation>
    </message>
    <message>
        <source>Catalogues (*.tributary)</source>
        <translation>Catálogos (*.tributary)</translation>
    </message>
    <message>
        <source>Analyse tracks</source>
        <translation>Analizar pistas</translation>
    </message>
    <message>
        <source>Add tracks to the catalogue</source>
        <translation>Añadir pistas al catálogo</translation>
    </message>
    <message>
        <source>Add a folder to the catalogue</source>
        <translation>Añadir una carpeta al catálogo</translation>
    </message>
    <message>
        <source>Import a list of tracks</source>
        <translation>Importar una lista de pistas</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>Listas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drop to add to the catalogue</source>
        <translation>Suelte para añadir al catálogo</translation>
    </message>
    <message>
        <source>Drop to analyse, or to open a catalogue or report</source>
        <translation>Suelte para analizar, o para abrir un catálogo o un informe</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Acerca de Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Tells where a piece of music comes from. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Works offline: no account, no telemetry.</source>
        <translation>Dice de dónde viene una pieza de música. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; sin garantía alguna. Funciona sin conexión: sin cuenta, sin telemetría.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>tributary::ui::MethodView</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Influences are measured similarities, with 95 % bootstrap intervals; influences, style and the part that is not attributable add up to 100 %. A probability is that of the passage being derived from this source or from a common one.</source>
        <translation>Las influencias son similitudes medidas, con intervalos bootstrap del 95 %; las influencias, el estilo y la parte no atribuible suman 100 %. Una probabilidad es la de que el pasaje derive de esta fuente o de una común.</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Lo que no dice</translation>
    </message>
    <message>
        <source>It does not say how the track was made, nor whether anything in it is permitted. Both tracks may share a sample pack, an older work or a commonplace of their genre. A source that is not in this catalogue cannot be found.</source>
        <translation>No dice cómo se hizo la pista ni si algo de ella está permitido. Ambas pistas pueden compartir un paquete de samples, una obra anterior o un lugar común de su género. Una fuente que no está en este catálogo no se puede encontrar.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>%1, %2 tracks</source>
        <translation>%1, %2 pistas</translation>
    </message>
    <message>
        <source>State of the catalogue</source>
        <translation>Estado del catálogo</translation>
    </message>
    <message>
        <source>Audio of the track</source>
        <translation>Audio de la pista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Tiempo empleado</translation>
    </message>
    <message>
        <source>%1 in all: reading %2, features %3, search %4, alignment %5, decomposition %6</source>
        <translation>%1 en total: lectura %2, características %3, búsqueda %4, alineación %5, descomposición %6</translation>
    </message>
</context>
<context>
    <name>tributary::ui::NoticePanel</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PageStack</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PassagePanel</name>
    <message>
        <source>Loop passage</source>
        <translation>Repetir pasaje</translation>
    </message>
    <message>
        <source>Hear source</source>
        <translation>Oír la fuente</translation>
    </message>
    <message>
        <source>Selected passage</source>
        <translation>Pasaje elegido</translation>
    </message>
    <message>
        <source>Your track</source>
        <translation>Su pista</translation>
    </message>
    <message>
        <source>Repeat this passage ( [ and ] )</source>
        <translation>Repetir este pasaje ( [ y ] )</translation>
    </message>
    <message>
        <source>Swap between your track and the source (X)</source>
        <translation>Alternar entre su pista y la fuente (X)</translation>
    </message>
    <message>
        <source>Space play · X hear the source · [ ] loop</source>
        <translation>Espacio reproducir · X oír la fuente · [ ] bucle</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Choose a source to see and hear where it comes from.</source>
        <translation>Elija una fuente para ver y oír de dónde viene.</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Pasaje %1 de %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>Probabilidad %1</translation>
    </message>
    <message>
        <source>No passage of its own was located for this source: it resembles the track as a whole.</source>
        <translation>No se localizó ningún pasaje propio de esta fuente: se parece a la pista en conjunto.</translation>
    </message>
    <message>
        <source>The resemblance is spread over many tracks, so it names nobody. There is no passage to hear.</source>
        <translation>El parecido se reparte entre muchas pistas, así que no señala a nadie. No hay pasaje que oír.</translation>
    </message>
    <message>
        <source>What no track of this catalogue explains: original, or from music that is not in it.</source>
        <translation>Lo que ninguna pista de este catálogo explica: original, o de música que no está en él.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PlaybackController</name>
    <message>
        <source>Make %1 ready to play</source>
        <translation>Preparar %1 para reproducir</translation>
    </message>
    <message>
        <source>To hear the source, open its catalogue.</source>
        <translation>Para oír la fuente, abra su catálogo.</translation>
    </message>
    <message>
        <source>Make the source ready to play</source>
        <translation>Preparar la fuente para reproducirla</translation>
    </message>
    <message>
        <source>level-matched %1</source>
        <translation>nivel igualado %1</translation>
    </message>
    <message>
        <source>The source cannot be heard: %1</source>
        <translation>No se puede oír la fuente: %1</translation>
    </message>
    <message>
        <source>The sound card was unplugged. Everything else works as usual; plug one in and press play again.</source>
        <translation>Se desconectó la tarjeta de sonido. Todo lo demás funciona como siempre; conecte una y vuelva a pulsar reproducir.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ReportPage</name>
    <message>
        <source>Previous influence</source>
        <translation>Influencia anterior</translation>
    </message>
    <message>
        <source>Next influence</source>
        <translation>Influencia siguiente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Analyse a file …</source>
        <translation>Analizar un archivo …</translation>
    </message>
    <message>
        <source>Save this report as JSON or CSV (Ctrl+E)</source>
        <translation>Guardar este informe como JSON o CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influencias</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Partes del informe</translation>
    </message>
    <message>
        <source>The analysis runs; the report appears here.</source>
        <translation>El análisis está en curso; el informe aparecerá aquí.</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>Escuchando …</translation>
    </message>
    <message>
        <source>You can play the track meanwhile, or cancel above.</source>
        <translation>Mientras tanto puede reproducir la pista, o cancelar arriba.</translation>
    </message>
    <message>
        <source>A · playing</source>
        <translation>A · suena</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B · the source plays</source>
        <translation>B · suena la fuente</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>tributary::ui::StartPage</name>
    <message>
        <source>Where does this music come from?</source>
        <translation>¿De dónde viene esta música?</translation>
    </message>
    <message>
        <source>Tributary compares a track with a catalogue of yours and shows which passages it shares, with whom, how strongly and how surely. Everything stays on this computer.</source>
        <translation>Tributary compara una pista con un catálogo suyo y muestra qué pasajes comparte, con quién, con qué fuerza y con qué seguridad. Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>A small catalogue of our own music and a track that borrows from it. Ready in about a minute.</source>
        <translation>Un pequeño catálogo de música nuestra y una pista que toma prestado de él. Listo en un minuto, más o menos.</translation>
    </message>
    <message>
        <source>Analyse a file</source>
        <translation>Analizar un archivo</translation>
    </message>
    <message>
        <source>Choose a track, or drop it on this window: WAV, AIFF, FLAC, Ogg, Opus or MP3.</source>
        <translation>Elija una pista o suéltela en esta ventana: WAV, AIFF, FLAC, Ogg, Opus o MP3.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Abrir un catálogo</translation>
    </message>
    <message>
        <source>A *.tributary file with the music to compare with.</source>
        <translation>Un archivo *.tributary con la música con la que comparar.</translation>
    </message>
    <message>
        <source>Create a new, empty catalogue …</source>
        <translation>Crear un catálogo nuevo y vacío …</translation>
    </message>
    <message>
        <source>Recent catalogues</source>
        <translation>Catálogos recientes</translation>
    </message>
</context>
<context>
    <name>tributary::ui::StatusLine</name>
    <message>
        <source>No catalogue is open</source>
        <translation>Ningún catálogo está abierto</translation>
    </message>
    <message>
        <source>%1 · %2 tracks</source>
        <translation>%1 · %2 pistas</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Ninguna tarea en curso</translation>
    </message>
    <message>
        <source>1 job running</source>
        <translation>1 tarea en curso</translation>
    </message>
    <message>
        <source>%1 jobs running</source>
        <translation>%1 tareas en curso</translation>
    </message>
    <message>
        <source>No sound card</source>
        <translation>Sin tarjeta de sonido</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sonido: %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TrackForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Entrenamiento de IA</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>no se ha dicho nada</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>under terms</source>
        <translation>con condiciones</translation>
    </message>
    <message>
        <source>No track is chosen</source>
        <translation>Ninguna pista elegida</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>Length %1 · %2 kHz · %3 channels
%4</source>
        <translation>Duración %1 · %2 kHz · %3 canales
%4</translation>
    </message>
    <message>
        <source>An ISRC has two letters, three letters or digits, and seven digits.</source>
        <translation>Un ISRC tiene dos letras, tres letras o cifras y siete cifras.</translation>
    </message>
    <message>
        <source>Write the date as 2021, 2021-05 or 2021-05-01.</source>
        <translation>Escriba la fecha como 2021, 2021-05 o 2021-05-01.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TrackModel</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>under terms</source>
        <translation>con condiciones</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Entrenamiento de IA</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TransportBar</name>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Hear your track (X swaps)</source>
        <translation>Oír su pista (X alterna)</translation>
    </message>
    <message>
        <source>Hear the source (X swaps)</source>
        <translation>Oír la fuente (X alterna)</translation>
    </message>
    <message>
        <source>Loop the passage ( [ and ] )</source>
        <translation>Repetir el pasaje ( [ y ] )</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tributary::ui::WaveformView</name>
    <message>
        <source>Waveform of your track</source>
        <translation>Forma de onda de su pista</translation>
    </message>
    <message>
        <source>Click to play from there.</source>
        <translation>Haga clic para reproducir desde ahí.</translation>
    </message>
    <message>
        <source>Your track</source>
        <translation>Su pista</translation>
    </message>
    <message>
        <source>The waveform needs the audio file, which is being read or is not where the report says.</source>
        <translation>La forma de onda necesita el archivo de audio, que se está leyendo o no está donde dice el informe.</translation>
    </message>
    <message>
        <source>Reading the audio …</source>
        <translation>Leyendo el audio …</translation>
    </message>
</context>
<context>
    <name>tributary::ui::Workspace</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>%1 tracks added, %2 were there already.</source>
        <translation>%1 pistas añadidas, %2 ya estaban.</translation>
    </message>
    <message>
        <source>Stopped early; what was added is kept.</source>
        <translation>Detenido antes de tiempo; lo añadido se conserva.</translation>
    </message>
    <message>
        <source>%1 of the files could not be added; the others are in the catalogue. The first: %2</source>
        <translation>%1 de los archivos no se pudieron añadir; los demás están en el catálogo. El primero: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add %1 files</source>
        <translation>Añadir %1 archivos</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Analyse %1</source>
        <translation>Analizar %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Crear la demo</translation>
    </message>
</context>
</TS>
