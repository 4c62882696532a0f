<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BookRows</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>suspense account: stands for unknown payees, held</source>
        <translation>cuenta transitoria: representa a beneficiarios desconocidos, retenida</translation>
    </message>
    <message>
        <source>of the demo: never paid</source>
        <translation>de la demo: nunca cobra</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>no account is known</source>
        <translation>no se conoce ninguna cuenta</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>declarado: %1</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectada</translation>
    </message>
</context>
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
    <message>
        <source>Shuttle backwards, again for faster</source>
        <translation>Retroceder, otra vez para ir más rápido</translation>
    </message>
    <message>
        <source>Stop shuttling</source>
        <translation>Dejar de desplazarse</translation>
    </message>
    <message>
        <source>Shuttle forwards, again for faster</source>
        <translation>Avanzar, otra vez para ir más rápido</translation>
    </message>
    <message>
        <source>Set or take away a marker here</source>
        <translation>Poner o quitar una marca aquí</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>Ir a la marca siguiente</translation>
    </message>
    <message>
        <source>Search tracks, submissions and pages</source>
        <translation>Buscar pistas, envíos y páginas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes …</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <translation>Quitar la demo</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>The file breaks off after %1 s; what could be read was analysed.</source>
        <translation>El archivo se interrumpe a los %1 s; se analizó lo que pudo leerse.</translation>
    </message>
    <message>
        <source>The signature was made by an earlier version, which kept less of the track: some resemblance may be missed. Make it anew from the audio.</source>
        <translation>La firma es de una versión anterior, que guardaba menos de la pista: puede faltar alguna similitud. Vuelva a crearla a partir del audio.</translation>
    </message>
    <message>
        <source>Screening only: shares are coarse, and short or buried passages are missed.</source>
        <translation>Solo preselección: las partes son aproximadas, y faltan pasajes breves o tapados.</translation>
    </message>
    <message>
        <source>“%1” names nobody: with vectors of fewer than %2 tracks (%3 here) chance cannot be told.</source>
        <translation>«%1» no nombra a nadie: con vectores de menos de %2 pistas (%3 aquí) no se puede reconocer el azar.</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>no licence was recorded for it</source>
        <translation>no consta ninguna licencia para ello</translation>
    </message>
    <message>
        <source>licence %1 is for another recording</source>
        <translation>la licencia %1 es para otra grabación</translation>
    </message>
    <message>
        <source>licence %1 does not allow this use</source>
        <translation>la licencia %1 no permite este uso</translation>
    </message>
    <message>
        <source>licence %1 ended on %2</source>
        <translation>la licencia %1 terminó el %2</translation>
    </message>
    <message>
        <source>licence %1 begins on %2</source>
        <translation>la licencia %1 empieza el %2</translation>
    </message>
    <message>
        <source>licence %1 does not cover %2</source>
        <translation>la licencia %1 no abarca %2</translation>
    </message>
    <message>
        <source>licence %1 allows it without an end</source>
        <translation>la licencia %1 lo permite sin fin</translation>
    </message>
    <message>
        <source>licence %1 allows it until %2</source>
        <translation>la licencia %1 lo permite hasta el %2</translation>
    </message>
    <message>
        <source>its holders opted out of AI training</source>
        <translation>sus titulares excluyeron el entrenamiento de IA</translation>
    </message>
    <message>
        <source>its holders opted out of AI training, and no licence covers it</source>
        <translation>sus titulares excluyeron el entrenamiento de IA y ninguna licencia lo cubre</translation>
    </message>
    <message>
        <source>its holders allow AI training</source>
        <translation>sus titulares permiten el entrenamiento de IA</translation>
    </message>
    <message>
        <source>its uses until now were paid by run %1</source>
        <translation>sus usos hasta ahora se pagaron con la remesa %1</translation>
    </message>
</context>
<context>
    <name>ErrorRateText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sources missed</source>
        <translation>Fuentes omitidas</translation>
    </message>
    <message>
        <source>Names that were wrong</source>
        <translation>Nombres erróneos</translation>
    </message>
    <message>
        <source>Named as of another kind</source>
        <translation>Nombradas como de otro tipo</translation>
    </message>
    <message>
        <source>%1 missed, %2 wrong, %3 of another kind</source>
        <translation>%1 omitidas, %2 erróneas, %3 de otro tipo</translation>
    </message>
    <message>
        <source>This report came without measured error rates: how far to trust it is not known.</source>
        <translation>Este informe vino sin tasas de error medidas: no se sabe hasta qué punto es fiable.</translation>
    </message>
    <message>
        <source>Measured on %1 with engine %2: %3 clips with known sources, against %4 tracks.</source>
        <translation>Medido el %1 con el motor %2: %3 fragmentos de fuentes conocidas, frente a %4 pistas.</translation>
    </message>
    <message>
        <source>Clips without a source in which a track was named: %1.</source>
        <translation>Fragmentos sin fuente en los que se nombró una pista: %1.</translation>
    </message>
    <message>
        <source>Stated probabilities are off by %1 on average (n = %2).</source>
        <translation>Las probabilidades indicadas se desvían %1 de media (n = %2).</translation>
    </message>
    <message>
        <source>True shares inside their 95 % intervals: %1.</source>
        <translation>Partes verdaderas dentro de sus intervalos del 95 %: %1.</translation>
    </message>
    <message>
        <source>The report was made by another engine than the one measured: its errors may be others.</source>
        <translation>El informe es de otro motor que el medido: sus errores pueden ser otros.</translation>
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
    <message>
        <source>Reading the ledger</source>
        <translation>Leyendo el libro mayor</translation>
    </message>
    <message>
        <source>Reading usage</source>
        <translation>Leyendo los usos</translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Escribiendo los extractos</translation>
    </message>
    <message>
        <source>The usage could not be imported</source>
        <translation>No se pudieron importar los usos</translation>
    </message>
    <message>
        <source>This policy cannot be used</source>
        <translation>Esta regla no se puede usar</translation>
    </message>
    <message>
        <source>The payout was not booked</source>
        <translation>El pago no se registró</translation>
    </message>
    <message>
        <source>The derivation was not declared</source>
        <translation>La derivación no se declaró</translation>
    </message>
    <message>
        <source>The recording is not in the catalogue</source>
        <translation>La grabación no está en el catálogo</translation>
    </message>
    <message>
        <source>The ledger is in use elsewhere</source>
        <translation>El libro mayor se está usando en otro sitio</translation>
    </message>
    <message>
        <source>The ledger is not what was signed</source>
        <translation>El libro mayor no es el que se firmó</translation>
    </message>
    <message>
        <source>The signing key cannot be used</source>
        <translation>La clave de firma no se puede usar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>hace un minuto</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>hace %1 minutos</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>hace %1 horas</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>hace un día</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>Midiendo la sonoridad</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Dibujando la forma de onda</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing with earlier works</source>
        <translation>Comparando con obras anteriores</translation>
    </message>
    <message>
        <source>Looking for works that resemble everything</source>
        <translation>Buscando obras que se parecen a todo</translation>
    </message>
    <message>
        <source>Taking stock of the catalogue</source>
        <translation>Haciendo balance del catálogo</translation>
    </message>
    <message>
        <source>Adding the vectors</source>
        <translation>Añadiendo los vectores</translation>
    </message>
    <message>
        <source>Listening for rhythm and style</source>
        <translation>Escuchando el ritmo y el estilo</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>Buscando los archivos que faltan</translation>
    </message>
    <message>
        <source>Removing tracks</source>
        <translation>Quitando pistas</translation>
    </message>
    <message>
        <source>Matching key and tempo</source>
        <translation>Igualando tono y tempo</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Comprobando las firmas</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Composing the demo</source>
        <translation>Componiendo la demo</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>unknown track</source>
        <translation>pista desconocida</translation>
    </message>
    <message>
        <source>no accepted report</source>
        <translation>sin informe aceptado</translation>
    </message>
    <message>
        <source>no rights holder is known</source>
        <translation>no se conoce titular de derechos</translation>
    </message>
    <message>
        <source>split not signed</source>
        <translation>reparto sin firmar</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>unknown payee</source>
        <translation>beneficiario desconocido</translation>
    </message>
    <message>
        <source>style pool</source>
        <translation>fondo de estilo</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sin atribuir</translation>
    </message>
    <message>
        <source>fictional holder of the demo</source>
        <translation>titular ficticio de la demo</translation>
    </message>
    <message>
        <source>holder is not on record</source>
        <translation>el titular no está registrado</translation>
    </message>
    <message>
        <source>set against an advance</source>
        <translation>compensado con un anticipo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>master</source>
        <translation>máster</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>composición</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>always, everywhere</source>
        <translation>siempre, en todas partes</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>set off</source>
        <translation>compensado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>traspasado</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>left</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>retenido: %1</translation>
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
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>A BIC has 8 or 11 letters and digits, as in DEUTDEFF.</source>
        <translation>Un BIC tiene 8 u 11 letras y cifras, como DEUTDEFF.</translation>
    </message>
    <message>
        <source>A PayPal account is an e-mail address.</source>
        <translation>Una cuenta de PayPal es una dirección de correo.</translation>
    </message>
    <message>
        <source>A wallet is 0x and 40 hexadecimal digits.</source>
        <translation>Una cartera es 0x y 40 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>IPI name number</source>
        <translation>Número de nombre IPI</translation>
    </message>
    <message>
        <source>ISNI</source>
        <translation>ISNI</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>A holder needs a name.</source>
        <translation>Un titular necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <source>(nobody yet)</source>
        <translation>(todavía nadie)</translation>
    </message>
    <message>
        <source>owed back: set against what comes</source>
        <translation>se debe de vuelta: se compensa con lo que venga</translation>
    </message>
    <message>
        <source>below the smallest payout of %1, or below one unit</source>
        <translation>por debajo del pago mínimo de %1, o de una unidad</translation>
    </message>
    <message>
        <source>%1 from usage, %2 brought forward</source>
        <translation>%1 de usos, %2 de antes</translation>
    </message>
    <message>
        <source>%1 usage lines of the period are of another currency or type: this policy does not look at them.</source>
        <translation>%1 líneas de uso del periodo son de otra moneda o tipo: esta regla no las mira.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Run %1, reversed: %2</source>
        <translation>Remesa %1, anulada: %2</translation>
    </message>
    <message>
        <source>Run %1, approved %2</source>
        <translation>Remesa %1, aprobada el %2</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>%1 will be due to %2 holders; %3 are held and %4 carried to the next run. The run is locked and entered in the ledger for good: it cannot be changed or deleted any more, only reversed by another entry. No money is moved.</source>
        <translation>%1 se deberán a %2 titulares; %3 quedan retenidos y %4 pasan a la remesa siguiente. La remesa se bloquea y se anota en el libro mayor para siempre: ya no se puede cambiar ni borrar, solo anular con otro asiento. No se mueve dinero.</translation>
    </message>
    <message>
        <source>What run %1 accrued is due to nobody any more, and what it was to pay is not paid. The reversal is entered in the ledger and cannot be taken back itself; approve the period again instead.</source>
        <translation>Lo que devengó la remesa %1 ya no se debe a nadie, y lo que iba a pagar no se paga. La anulación se anota en el libro mayor y no se puede deshacer; apruebe en su lugar el periodo otra vez.</translation>
    </message>
    <message>
        <source>%1 payments have left already: they are owed back and set against what comes.</source>
        <translation>%1 pagos ya salieron: se deben de vuelta y se compensan con lo que venga.</translation>
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
        <source>%1 % of what stands out in the source keeps its level; elsewhere %2 to %3 % does</source>
        <translation>El %1 % de lo que destaca en la fuente conserva su nivel; en otros lugares, del %2 al %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 landmarks coincide; by chance %3 to %4 would</source>
        <translation>coinciden %1 de %2 puntos de referencia; por azar serían de %3 a %4</translation>
    </message>
    <message>
        <source>%1 deviations above chance</source>
        <translation>%1 desviaciones sobre el azar</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
    </message>
    <message>
        <source>%1 False-name rate %2.</source>
        <translation>%1 Tasa de nombres erróneos %2.</translation>
    </message>
    <message>
        <source>catalogue “%1”, %2</source>
        <translation>catálogo «%1», %2</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>source %1</source>
        <translation>fuente %1</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <translation>%1, pasaje %2</translation>
    </message>
    <message>
        <source>%1: mark taken back</source>
        <translation>%1: marca retirada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>declarado: %1</translation>
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
        <source>uncertain</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>vocals</source>
        <translation>voces</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>instrumentation</source>
        <translation>instrumentación</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>composición</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>undeclared</source>
        <translation>sin declarar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>SankeyText</name>
    <message>
        <source>the track&apos;s own part</source>
        <translation>la parte propia de la pista</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>de nadie</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>%1 smaller holders</source>
        <translation>%1 titulares menores</translation>
    </message>
    <message>
        <source>%1 smaller sources</source>
        <translation>%1 fuentes menores</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>esta pista</translation>
    </message>
</context>
<context>
    <name>tributary::ui::AboutDialog</name>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
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
        <translation>Dice de dónde viene una pieza de música. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; sin ninguna garantía. Funciona sin conexión: sin cuenta, sin telemetría.</translation>
    </message>
    <message>
        <source>It is made with these libraries:</source>
        <translation>Está hecho con estas bibliotecas:</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>playing sound</source>
        <translation>reproducción del sonido</translation>
    </message>
    <message>
        <source>sound cards</source>
        <translation>tarjetas de sonido</translation>
    </message>
    <message>
        <source>reading audio files</source>
        <translation>lectura de archivos de audio</translation>
    </message>
    <message>
        <source>changing sample rates</source>
        <translation>cambio de frecuencias de muestreo</translation>
    </message>
    <message>
        <source>reading tags</source>
        <translation>lectura de etiquetas</translation>
    </message>
    <message>
        <source>measuring loudness</source>
        <translation>medición de la sonoridad</translation>
    </message>
    <message>
        <source>other keys and tempos</source>
        <translation>otros tonos y tempos</translation>
    </message>
    <message>
        <source>spectra</source>
        <translation>espectros</translation>
    </message>
    <message>
        <source>linear algebra</source>
        <translation>álgebra lineal</translation>
    </message>
    <message>
        <source>nearest neighbours</source>
        <translation>vecinos más cercanos</translation>
    </message>
    <message>
        <source>catalogues and the inbox</source>
        <translation>catálogos y entrada</translation>
    </message>
    <message>
        <source>signatures and digests</source>
        <translation>firmas y resúmenes</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>documentos PDF</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <translation>hojas de cálculo</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compresión</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de órdenes</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>resultados y errores</translation>
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
    <message>
        <source>in the source %1</source>
        <translation>en la fuente %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::BlindPanel</name>
    <message>
        <source>Hear A</source>
        <translation>Oír A</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>Oír B</translation>
    </message>
    <message>
        <source>Hear X</source>
        <translation>Oír X</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X es A</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X es B</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Comparación a ciegas</translation>
    </message>
    <message>
        <source>X is A or B, drawn anew each time, equally loud and at the matched place. Which one is playing stays hidden until you have said it.</source>
        <translation>X es A o B, sorteado cada vez, igual de fuerte y en el lugar correspondiente. Cuál suena queda oculto hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Hear X, then say which it is.</source>
        <translation>Oiga X y diga cuál es.</translation>
    </message>
    <message>
        <source>No guesses have been made.</source>
        <translation>Todavía no se ha respondido.</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 %4. By guessing alone, this many or more would be right in %5 of such tests.</source>
        <translation>%1 de %2 correctas, %3 %4. Solo adivinando, tantas o más serían correctas en el %5 de tales pruebas.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::Books</name>
    <message>
        <source>Read rights and money</source>
        <translation>Leer derechos y dinero</translation>
    </message>
    <message>
        <source>An interrupted write had left an unfinished end of the ledger. It is kept in %1; nothing that was recorded is lost.</source>
        <translation>Una escritura interrumpida había dejado un final incompleto del libro mayor. Se guarda en %1; no se ha perdido nada de lo registrado.</translation>
    </message>
    <message>
        <source>The ledger of this catalogue was not beside it any more. A new one was started and holds everything that was recorded; keep the former if it turns up, for proofs that were made from it rest on it.</source>
        <translation>El libro mayor de este catálogo ya no estaba junto a él. Se empezó uno nuevo que contiene todo lo registrado; conserve el anterior si aparece, pues las pruebas hechas de él se basan en él.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CalculatorView</name>
    <message>
        <source>Leave out rejected sources</source>
        <translation>Omitir las fuentes rechazadas</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Abrir un catálogo</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Rate, %1</source>
        <translation>Tarifa, %1</translation>
    </message>
    <message>
        <source>%1 in all: %2 payable, %3 held</source>
        <translation>%1 en total: %2 por pagar, %3 retenidos</translation>
    </message>
    <message>
        <source>An estimate from similarity, which books nothing. The demo&apos;s holders are fictional and are never paid.</source>
        <translation>Una estimación por similitud, que no registra nada. Los titulares de la demo son ficticios y nunca cobran.</translation>
    </message>
    <message>
        <source>An estimate from similarity, which books nothing.</source>
        <translation>Una estimación por similitud, que no registra nada.</translation>
    </message>
    <message>
        <source>Save the royalty report …</source>
        <translation>Guardar el informe de regalías …</translation>
    </message>
    <message>
        <source>Save the royalty report</source>
        <translation>Guardar el informe de regalías</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv);;Spreadsheets (*.xlsx);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;CSV (*.csv);;Hojas de cálculo (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Royalty report</source>
        <translation>Informe de regalías</translation>
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
    <message>
        <source>Edit 1 track</source>
        <translation>Editar 1 pista</translation>
    </message>
    <message>
        <source>Recorded for 1 track.</source>
        <translation>Registrado para 1 pista.</translation>
    </message>
    <message>
        <source>Remove 1 track</source>
        <translation>Quitar 1 pista</translation>
    </message>
    <message>
        <source>1 track removed. Its audio file was not touched.</source>
        <translation>1 pista quitada. Su archivo de audio no se ha tocado.</translation>
    </message>
    <message>
        <source>%1, %2 still missing.</source>
        <translation>%1, %2 siguen faltando.</translation>
    </message>
    <message>
        <source>1 file found</source>
        <translation>1 archivo encontrado</translation>
    </message>
    <message>
        <source>%1 files found</source>
        <translation>%1 archivos encontrados</translation>
    </message>
    <message>
        <source>%1 found; nothing was changed. Remove the tracks concerned and add them again, or restore a backup. The first: %2</source>
        <translation>%1; no se ha cambiado nada. Quite las pistas afectadas y añádalas de nuevo, o restaure una copia de seguridad. Lo primero: %2</translation>
    </message>
    <message>
        <source>1 problem was</source>
        <translation>Se ha encontrado 1 problema</translation>
    </message>
    <message>
        <source>%1 problems were</source>
        <translation>Se han encontrado %1 problemas</translation>
    </message>
    <message>
        <source>1 track is in the index.</source>
        <translation>1 pista está en el índice.</translation>
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
    <message>
        <source>Remove 1 track from the catalogue?</source>
        <translation>¿Quitar 1 pista del catálogo?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CertificatesPanel</name>
    <message>
        <source>%1 open</source>
        <translation>%1 sin cubrir</translation>
    </message>
    <message>
        <source>royalty-clean</source>
        <translation>libre de regalías</translation>
    </message>
    <message>
        <source>royalty-clean until %1</source>
        <translation>libre de regalías hasta %1</translation>
    </message>
    <message>
        <source>released track</source>
        <translation>pista publicada</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>Export the certificate …</source>
        <translation>Exportar el certificado …</translation>
    </message>
    <message>
        <source>No report was accepted yet</source>
        <translation>Todavía no se ha aceptado ningún informe</translation>
    </message>
    <message>
        <source>A released track is royalty-clean once every share of what it draws on is covered by a licence or was paid. Accept an influence report to see where a track stands.</source>
        <translation>Una pista publicada está libre de regalías cuando cada parte de aquello en que se apoya está cubierta por una licencia o pagada. Acepte un informe de influencias para ver cómo está una pista.</translation>
    </message>
    <message>
        <source>Accept a report …</source>
        <translation>Aceptar un informe …</translation>
    </message>
    <message>
        <source>Released tracks</source>
        <translation>Pistas publicadas</translation>
    </message>
    <message>
        <source>What the track draws on</source>
        <translation>En qué se apoya la pista</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>Comprobar un certificado …</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin cubrir</translation>
    </message>
    <message>
        <source>Every share is covered: the track is %1.</source>
        <translation>Cada parte está cubierta: la pista está %1.</translation>
    </message>
    <message>
        <source>Not royalty-clean: a licence or a payment has to cover what is open.</source>
        <translation>No está libre de regalías: una licencia o un pago tiene que cubrir lo que falta.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ComparePage</name>
    <message>
        <source>Compare this track with another</source>
        <translation>Comparar esta pista con otra</translation>
    </message>
    <message>
        <source>Compare two tracks</source>
        <translation>Comparar dos pistas</translation>
    </message>
    <message>
        <source>A, the track in question</source>
        <translation>A, la pista en cuestión</translation>
    </message>
    <message>
        <source>B, what it may draw on</source>
        <translation>B, en qué puede apoyarse</translation>
    </message>
    <message>
        <source>Choose a track of the catalogue</source>
        <translation>Elija una pista del catálogo</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Archivo …</translation>
    </message>
    <message>
        <source>Choose an audio file</source>
        <translation>Elegir un archivo de audio</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>Similarity-based estimate between two files. It says what they are consistent with, not how either was made.</source>
        <translation>Estimación por similitud entre dos archivos. Dice con qué son compatibles, no cómo se hizo ninguno de ellos.</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>Pasajes comunes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Choose a track</source>
        <translation>Elegir una pista</translation>
    </message>
    <message>
        <source>Audio (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64);;All files (*)</source>
        <translation>Audio (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Listening to both tracks …</source>
        <translation>Escuchando ambas pistas …</translation>
    </message>
    <message>
        <source>What they share is shown in a moment.</source>
        <translation>Lo que comparten se muestra enseguida.</translation>
    </message>
    <message>
        <source>Choose two tracks</source>
        <translation>Elija dos pistas</translation>
    </message>
    <message>
        <source>From the catalogue or from files. What they share is then shown here: the passages, how alike each moment of one is to each of the other, and how it sounds.</source>
        <translation>Del catálogo o de archivos. Lo que comparten se muestra entonces aquí: los pasajes, cuánto se parece cada momento de una a cada uno de la otra, y cómo suena.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ComparisonDesk</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparar %1 con %2</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ComparisonModel</name>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>in A</source>
        <translation>en A</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>en B</translation>
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
    <message>
        <source>No match above threshold between these two files.</source>
        <translation>Ninguna coincidencia por encima del umbral entre estos dos archivos.</translation>
    </message>
    <message>
        <source>%1 %2 of A is consistent with B, probability %3: %4.</source>
        <translation>%1 %2 de A es compatible con B, probabilidad %3: %4.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::DeclarationView</name>
    <message>
        <source>Made by a generative model: %1</source>
        <translation>Hecho por un modelo generativo: %1</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Perito</translation>
    </message>
    <message>
        <source>Declared by a person: made by a generative model</source>
        <translation>Declarado por una persona: hecho por un modelo generativo</translation>
    </message>
    <message>
        <source>The analysis never fills this in.</source>
        <translation>El análisis nunca rellena esto.</translation>
    </message>
    <message>
        <source>Examiner, whose name each mark carries</source>
        <translation>Perito, cuyo nombre lleva cada marca</translation>
    </message>
    <message>
        <source>Nothing has been marked or declared yet.</source>
        <translation>Todavía no se ha marcado ni declarado nada.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::DeclareDialog</name>
    <message>
        <source>The later recording</source>
        <translation>La grabación posterior</translation>
    </message>
    <message>
        <source>The earlier recording</source>
        <translation>La grabación anterior</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <source>Declare a derivation</source>
        <translation>Declarar una derivación</translation>
    </message>
    <message>
        <source>remix</source>
        <translation>remezcla</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>entrenamiento de IA</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>master and composition</source>
        <translation>máster y composición</translation>
    </message>
    <message>
        <source>master only</source>
        <translation>solo máster</translation>
    </message>
    <message>
        <source>composition only</source>
        <translation>solo composición</translation>
    </message>
    <message>
        <source>Of which side</source>
        <translation>De qué lado</translation>
    </message>
    <message>
        <source>40 %</source>
        <translation>40 %</translation>
    </message>
    <message>
        <source>Share of the earlier one</source>
        <translation>Parte de la anterior</translation>
    </message>
    <message>
        <source>A contract, an address, a note</source>
        <translation>Un contrato, una dirección, una nota</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>deriva de</translation>
    </message>
    <message>
        <source>as a</source>
        <translation>como</translation>
    </message>
    <message>
        <source>by</source>
        <translation>en</translation>
    </message>
    <message>
        <source>of its</source>
        <translation>de su</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say how much of it is the earlier one&apos;s, as in 40 %.</source>
        <translation>Diga cuánto de ella es de la anterior, por ejemplo 40 %.</translation>
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
        <source>No duplicates were found</source>
        <translation>No se han encontrado duplicados</translation>
    </message>
    <message>
        <source>No two tracks of this catalogue are nearly the same recording or composition, or have the same ISRC.</source>
        <translation>No hay en este catálogo dos pistas que sean casi la misma grabación o composición, o que tengan el mismo ISRC.</translation>
    </message>
    <message>
        <source>%1. The earliest release stands first and is kept.</source>
        <translation>%1. La publicación más antigua va primero y se conserva.</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
</context>
<context>
    <name>tributary::ui::EntriesPanel</name>
    <message>
        <source>entry</source>
        <translation>asiento</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>qué dice</translation>
    </message>
    <message>
        <source>Export its proof …</source>
        <translation>Exportar su prueba …</translation>
    </message>
    <message>
        <source>Export the signed head …</source>
        <translation>Exportar la cabecera firmada …</translation>
    </message>
    <message>
        <source>Reverse the run …</source>
        <translation>Anular la remesa …</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Todavía no se ha registrado nada</translation>
    </message>
    <message>
        <source>The ledger is made when something is first booked: a split, a licence, usage, an accepted report, a payout. It is a file of its own, signed, that only grows.</source>
        <translation>El libro mayor se crea al registrar algo por primera vez: un reparto, una licencia, usos, un informe aceptado, un pago. Es un archivo propio, firmado, que solo crece.</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Asientos del libro mayor</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Tipo de asientos</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>El asiento completo</translation>
    </message>
    <message>
        <source>An entry is never changed. What was booked by mistake is taken back by a reversal, which is an entry of its own.</source>
        <translation>Un asiento nunca se cambia. Lo registrado por error se retira con una anulación, que es otro asiento.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries</source>
        <translation>Los %1 más nuevos de %2 asientos</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 asientos</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 asiento</translation>
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
    <name>tributary::ui::ErrorRatesView</name>
    <message>
        <source>How often it errs</source>
        <translation>Con qué frecuencia se equivoca</translation>
    </message>
    <message>
        <source>Errors by kind of evidence</source>
        <translation>Errores por tipo de prueba</translation>
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
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>vueltas</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>semitones between the source and your track</source>
        <translation>semitonos entre la fuente y su pista</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>prob.</source>
        <translation>prob.</translation>
    </message>
    <message>
        <source>how often in a row the source is heard</source>
        <translation>cuántas veces seguidas se oye la fuente</translation>
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
        <source>Look again</source>
        <translation>Volver a examinar</translation>
    </message>
    <message>
        <source>when this page was opened</source>
        <translation>al abrir esta página</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
    </message>
    <message>
        <source>1 track whose file is missing</source>
        <translation>1 pista cuyo archivo falta</translation>
    </message>
    <message>
        <source>as this version computes them</source>
        <translation>como las calcula esta versión</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
</context>
<context>
    <name>tributary::ui::HoldersView</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>IPI</source>
        <translation>IPI</translation>
    </message>
    <message>
        <source>ISNI</source>
        <translation>ISNI</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>repartos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Rights holders</source>
        <translation>Titulares de derechos</translation>
    </message>
    <message>
        <source>Search holders …</source>
        <translation>Buscar titulares …</translation>
    </message>
    <message>
        <source>Search holders</source>
        <translation>Buscar titulares</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>Nuevo titular</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Why nothing is to be paid for now</source>
        <translation>Por qué no se ha de pagar nada por ahora</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motivo de la retención</translation>
    </message>
    <message>
        <source>Hold payments</source>
        <translation>Retener los pagos</translation>
    </message>
    <message>
        <source>held by hand</source>
        <translation>retenido a mano</translation>
    </message>
    <message>
        <source>Is stored at once; shares are given in a split.</source>
        <translation>Se guarda al instante; las partes se dan en un reparto.</translation>
    </message>
    <message>
        <source>Takes the shares of payees who are not known yet. Give them to somebody by a new version of the split.</source>
        <translation>Recoge las partes de beneficiarios aún desconocidos. Déselas a alguien con una nueva versión del reparto.</translation>
    </message>
    <message>
        <source>Made up for the demo. Payouts leave it out.</source>
        <translation>Inventado para la demo. Los pagos lo omiten.</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Volver a pagar</translation>
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
        <source>1 track can be added</source>
        <translation>se puede añadir 1 pista</translation>
    </message>
    <message>
        <source>%1 tracks can be added</source>
        <translation>se pueden añadir %1 pistas</translation>
    </message>
    <message>
        <source>1 line cannot</source>
        <translation>1 línea no</translation>
    </message>
    <message>
        <source>%1 lines cannot</source>
        <translation>%1 líneas no</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InboxController</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add to the inbox</source>
        <translation>Añadir a la entrada</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>Name the submitter</source>
        <translation>Nombrar al remitente</translation>
    </message>
    <message>
        <source>Analyse %1</source>
        <translation>Analizar %1</translation>
    </message>
    <message>
        <source>Remove from the inbox</source>
        <translation>Quitar de la entrada</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InboxInspector</name>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Top influence</source>
        <translation>Mayor influencia</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Who sent this in?</source>
        <translation>¿Quién lo envió?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes, for you alone</source>
        <translation>Notas, solo para usted</translation>
    </message>
    <message>
        <source>Choose one submission to see what it sounds like and to write notes.</source>
        <translation>Elija un envío para ver cómo suena y escribir notas.</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>Valorar con %1 de 5</translation>
    </message>
    <message>
        <source>Name the submitter …</source>
        <translation>Nombrar al remitente …</translation>
    </message>
    <message>
        <source>Remove from the inbox</source>
        <translation>Quitar de la entrada</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Cancel the analysis</source>
        <translation>Cancelar el análisis</translation>
    </message>
    <message>
        <source>Next submission</source>
        <translation>Envío siguiente</translation>
    </message>
    <message>
        <source>Previous submission</source>
        <translation>Envío anterior</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Volver a la entrada</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Watch a folder, or stop watching</source>
        <translation>Vigilar una carpeta, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Save the inbox&apos;s filter …</source>
        <translation>Guardar el filtro de la entrada …</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Who sent this in?</source>
        <translation>¿Quién lo envió?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Guardar este filtro …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>¿Con qué nombre?</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>falta un minuto más o menos</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>faltan unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>faltan unas %1 h</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Vigilar una carpeta …</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Añadir archivos …</translation>
    </message>
    <message>
        <source>Filter by title, artist, submitter, notes …</source>
        <translation>Filtrar por título, artista, remitente, notas …</translation>
    </message>
    <message>
        <source>Filter the submissions</source>
        <translation>Filtrar los envíos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>Fallidos o cancelados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> o más</translation>
    </message>
    <message>
        <source>Least rating</source>
        <translation>Valoración mínima</translation>
    </message>
    <message>
        <source>Submitter …</source>
        <translation>Remitente …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La cola</translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation>1 envío</translation>
    </message>
    <message>
        <source>%1 submissions</source>
        <translation>%1 envíos</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 por decidir</translation>
    </message>
    <message>
        <source>watching %1</source>
        <translation>vigilando %1</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 waiting for a catalogue to compare with</source>
        <translation>%1 a la espera de un catálogo con que comparar</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>En pausa, %1 en espera</translation>
    </message>
    <message>
        <source>Analysing the last one</source>
        <translation>Analizando el último</translation>
    </message>
    <message>
        <source>%1 to analyse</source>
        <translation>%1 por analizar</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
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
    <message>
        <source>%1, rejected by the examiner</source>
        <translation>%1, rechazada por el perito</translation>
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
    <message>
        <source>stopping …</source>
        <translation>deteniendo …</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
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
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>Analyses and imports appear here while they run, and how they ended.</source>
        <translation>Aquí aparecen los análisis y las importaciones mientras se ejecutan, y cómo terminaron.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No se ejecuta nada</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 en curso</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
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
    <message>
        <source>%1 in your track, %2 in the source, %3, probability %4</source>
        <translation>%1 en su pista, %2 en la fuente, %3, probabilidad %4</translation>
    </message>
</context>
<context>
    <name>tributary::ui::LedgerPage</name>
    <message>
        <source>Proofs (*.json)</source>
        <translation>Pruebas (*.json)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>No hay ningún catálogo abierto</translation>
    </message>
    <message>
        <source>The ledger stands beside a catalogue and records what was booked there for good.</source>
        <translation>El libro mayor está junto a un catálogo y registra lo que se anotó allí para siempre.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Abrir un catálogo …</translation>
    </message>
    <message>
        <source>Checks every byte and every signature of the ledger</source>
        <translation>Comprueba cada byte y cada firma del libro mayor</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Parts of the ledger</source>
        <translation>Partes del libro mayor</translation>
    </message>
    <message>
        <source>Export the proof of an entry</source>
        <translation>Exportar la prueba de un asiento</translation>
    </message>
    <message>
        <source>Export the signed head</source>
        <translation>Exportar la cabecera firmada</translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation>Exportar el certificado</translation>
    </message>
    <message>
        <source>Certificates (*.json)</source>
        <translation>Certificados (*.json)</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Comprobar un certificado</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Verificar el libro mayor</translation>
    </message>
    <message>
        <source>Accept a report as a release&apos;s claim …</source>
        <translation>Aceptar un informe para una publicación …</translation>
    </message>
    <message>
        <source>Read the ledger</source>
        <translation>Leer el libro mayor</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Todavía no se ha registrado nada</translation>
    </message>
    <message>
        <source>The chain holds; verify to check every signature</source>
        <translation>La cadena se sostiene; verifique para comprobar cada firma</translation>
    </message>
    <message>
        <source>See where released tracks stand</source>
        <translation>Ver cómo están las pistas publicadas</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Whole: %1 entries, %2 signatures checked</source>
        <translation>Íntegro: %1 asientos, %2 firmas comprobadas</translation>
    </message>
    <message>
        <source>Export a proof</source>
        <translation>Exportar una prueba</translation>
    </message>
    <message>
        <source>Written: %1. Anybody can check it without the ledger.</source>
        <translation>Escrito: %1. Cualquiera puede comprobarlo sin el libro mayor.</translation>
    </message>
    <message>
        <source>Written: %1. Keep it elsewhere: with it anybody can see later that the ledger has only grown.</source>
        <translation>Escrito: %1. Guárdela en otro sitio: con ella cualquiera puede ver después que el libro mayor solo ha crecido.</translation>
    </message>
    <message>
        <source>Export a certificate</source>
        <translation>Exportar un certificado</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Accept a report</source>
        <translation>Aceptar un informe</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>ISRC of the release; empty where the report names it. Its report becomes its claim and is entered in the ledger.</source>
        <translation>ISRC de la publicación; vacío si el informe lo nombra. El informe pasa a ser su declaración y se anota en el libro mayor.</translation>
    </message>
    <message>
        <source>The report is the claim of its release, and stands in the ledger.</source>
        <translation>El informe es la declaración de su publicación y está en el libro mayor.</translation>
    </message>
    <message>
        <source>Withdraw a declaration</source>
        <translation>Retirar una declaración</translation>
    </message>
    <message>
        <source>Declare a derivation</source>
        <translation>Declarar una derivación</translation>
    </message>
    <message>
        <source>%1 · ledger %2</source>
        <translation>%1 · libro %2</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 asiento</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 asientos</translation>
    </message>
</context>
<context>
    <name>tributary::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
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
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>This is the demo: invented music and holders, left out of every payout. Space plays your track, X switches to the source, a click on a lane loops its passage.</source>
        <translation>Esta es la demo: música y titulares inventados, fuera de todo pago. La barra espaciadora reproduce su pista, X cambia a la fuente, un clic en una franja repite su pasaje.</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <translation>Quitar la demo</translation>
    </message>
</context>
<context>
    <name>tributary::ui::MatrixView</name>
    <message>
        <source>Likeness of each moment of A to each of B</source>
        <translation>Parecido de cada momento de A con cada uno de B</translation>
    </message>
    <message>
        <source>The crosshair is at %1 in A and %2 in B. Arrow keys move it, Return plays there.</source>
        <translation>La cruz está en %1 de A y %2 de B. Las flechas la mueven, Intro reproduce ahí.</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <translation>%1 en A, %2 en B</translation>
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
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
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
    <name>tributary::ui::PairWaveView</name>
    <message>
        <source>Both tracks, with the passages that they share</source>
        <translation>Ambas pistas, con los pasajes que comparten</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <translation>%1 en A, %2 en B</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilidad %2</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PassageDesk</name>
    <message>
        <source>Look at a passage</source>
        <translation>Mirar un pasaje</translation>
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
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Reason, for a rejection or a doubt</source>
        <translation>Motivo, para un rechazo o una duda</translation>
    </message>
    <message>
        <source>Reason of the mark</source>
        <translation>Motivo de la marca</translation>
    </message>
    <message>
        <source>Marks this finding with your name; press again to take it back</source>
        <translation>Marca este hallazgo con su nombre; pulse otra vez para retirarlo</translation>
    </message>
    <message>
        <source>Give a reason first, so that others can follow it.</source>
        <translation>Dé primero un motivo, para que otros puedan seguirlo.</translation>
    </message>
    <message>
        <source>explains %1 of the energy</source>
        <translation>explica %1 de la energía</translation>
    </message>
    <message>
        <source>stronger than %1 of unrelated pairs (n = %2)</source>
        <translation>más fuerte que %1 de pares sin relación (n = %2)</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PayoutsPage</name>
    <message>
        <source>Per stream, top 10</source>
        <translation>Por reproducción, 10 primeras</translation>
    </message>
    <message>
        <source>Central pool by influence</source>
        <translation>Fondo central por influencia</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>run</source>
        <translation>remesa</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Saldado</translation>
    </message>
    <message>
        <source>Import usage …</source>
        <translation>Importar usos …</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>De un archivo …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Aprobar …</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Anular …</translation>
    </message>
    <message>
        <source>What the run does with every amount</source>
        <translation>Qué hace la remesa con cada importe</translation>
    </message>
    <message>
        <source>Search holders and reasons …</source>
        <translation>Buscar titulares y motivos …</translation>
    </message>
    <message>
        <source>Search the amounts</source>
        <translation>Buscar en los importes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>Of the selected holder …</source>
        <translation>Del titular elegido …</translation>
    </message>
    <message>
        <source>Of every holder …</source>
        <translation>De cada titular …</translation>
    </message>
    <message>
        <source>Approved runs</source>
        <translation>Remesas aprobadas</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>Name of the payer, for bank transfers</source>
        <translation>Nombre del pagador, para transferencias</translation>
    </message>
    <message>
        <source>From which IBAN</source>
        <translation>Desde qué IBAN</translation>
    </message>
    <message>
        <source>Account of the payer, for bank transfers</source>
        <translation>Cuenta del pagador, para transferencias</translation>
    </message>
    <message>
        <source>Write payment files …</source>
        <translation>Escribir archivos de pago …</translation>
    </message>
    <message>
        <source>Mark payments</source>
        <translation>Marcar pagos</translation>
    </message>
    <message>
        <source>All have left</source>
        <translation>Todos han salido</translation>
    </message>
    <message>
        <source>The selected one has left</source>
        <translation>El elegido ha salido</translation>
    </message>
    <message>
        <source>The selected one failed</source>
        <translation>El elegido falló</translation>
    </message>
    <message>
        <source>PayPal, SEPA and 0xSplits files: the program itself moves no money. A failed payment is due again in the next run.</source>
        <translation>Archivos para PayPal, SEPA y 0xSplits: el programa no mueve dinero. Un pago fallido se debe de nuevo en la remesa siguiente.</translation>
    </message>
    <message>
        <source>Preview the payout</source>
        <translation>Ver el pago antes</translation>
    </message>
    <message>
        <source>Approve the payout …</source>
        <translation>Aprobar el pago …</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>No hay ningún catálogo abierto</translation>
    </message>
    <message>
        <source>Payouts rest on the rights and the accepted reports of a catalogue.</source>
        <translation>Los pagos se basan en los derechos y los informes aceptados de un catálogo.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Abrir un catálogo …</translation>
    </message>
    <message>
        <source>No usage was imported yet</source>
        <translation>Todavía no se han importado usos</translation>
    </message>
    <message>
        <source>Import what services report of streams and sales. A preview then shows who would be paid, and what is held and why. Nothing is booked before you approve it.</source>
        <translation>Importe lo que los servicios comunican de reproducciones y ventas. Una vista previa muestra a quién se pagaría, y qué se retiene y por qué. Nada se registra antes de que usted lo apruebe.</translation>
    </message>
    <message>
        <source>Periods with usage: %1 · approved runs: %2</source>
        <translation>Periodos con usos: %1 · remesas aprobadas: %2</translation>
    </message>
    <message>
        <source>%1 = %2 paid + %3 held + %4 carried</source>
        <translation>%1 = %2 pagado + %3 retenido + %4 traspasado</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Preview the payout of %1</source>
        <translation>Ver antes el pago de %1</translation>
    </message>
    <message>
        <source>Read run %1</source>
        <translation>Leer la remesa %1</translation>
    </message>
    <message>
        <source>Approve the payout</source>
        <translation>Aprobar el pago</translation>
    </message>
    <message>
        <source>Book the payout of %1?</source>
        <translation>¿Registrar el pago de %1?</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Aprobar y bloquear</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Approve the payout of %1</source>
        <translation>Aprobar el pago de %1</translation>
    </message>
    <message>
        <source>Run %1 is approved and locked.</source>
        <translation>La remesa %1 está aprobada y bloqueada.</translation>
    </message>
    <message>
        <source>Reverse the run</source>
        <translation>Anular la remesa</translation>
    </message>
    <message>
        <source>Reverse run %1?</source>
        <translation>¿Anular la remesa %1?</translation>
    </message>
    <message>
        <source>Reverse it …</source>
        <translation>Anularla …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Why? The reason stands in the ledger.</source>
        <translation>¿Por qué? El motivo queda en el libro mayor.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Reverse run %1</source>
        <translation>Anular la remesa %1</translation>
    </message>
    <message>
        <source>Write the payment files</source>
        <translation>Escribir los archivos de pago</translation>
    </message>
    <message>
        <source>No account is known of %1: no file pays them.</source>
        <translation>No se conoce cuenta de %1: ningún archivo les paga.</translation>
    </message>
    <message>
        <source>Mark payments of run %1</source>
        <translation>Marcar pagos de la remesa %1</translation>
    </message>
    <message>
        <source>Mark payments as %1</source>
        <translation>Marcar pagos como %1</translation>
    </message>
    <message>
        <source>Write a statement</source>
        <translation>Escribir un extracto</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Write statements</source>
        <translation>Escribir extractos</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>Importar usos</translation>
    </message>
    <message>
        <source>Usage reports (*.csv);;All files (*)</source>
        <translation>Informes de uso (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Elegir una regla</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>Write the payment files into</source>
        <translation>Escribir los archivos de pago en</translation>
    </message>
    <message>
        <source>Write the statement of %1</source>
        <translation>Escribir el extracto de %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv);;Spreadsheets (*.xlsx);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;CSV (*.csv);;Hojas de cálculo (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Statements of every holder</source>
        <translation>Extractos de cada titular</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>¿En qué forma?</translation>
    </message>
    <message>
        <source>Write the statements into</source>
        <translation>Escribir los extractos en</translation>
    </message>
    <message>
        <source>Added: %1; there already: %2.</source>
        <translation>Añadido: %1; ya estaban: %2.</translation>
    </message>
    <message>
        <source>1 usage line</source>
        <translation>1 línea de uso</translation>
    </message>
    <message>
        <source>%1 usage lines</source>
        <translation>%1 líneas de uso</translation>
    </message>
    <message>
        <source>Written to %2: %1. No money is moved by that.</source>
        <translation>Escrito en %2: %1. Con ello no se mueve dinero.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>Written to %2: %1.</source>
        <translation>Escrito en %2: %1.</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 extracto</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 extractos</translation>
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
    <message>
        <source>%1 is not there any more; %2 plays now.</source>
        <translation>%1 ya no está; ahora suena %2.</translation>
    </message>
    <message>
        <source>Move the source to the track&apos;s key and tempo</source>
        <translation>Llevar la fuente al tono y tempo de la pista</translation>
    </message>
    <message>
        <source>The source cannot be moved to this key and tempo: %1</source>
        <translation>No se puede llevar la fuente a este tono y tempo: %1</translation>
    </message>
    <message>
        <source>level-matched %1 · key &amp; tempo matched</source>
        <translation>nivel igualado %1 · tono y tempo ajustados</translation>
    </message>
    <message>
        <source>Make both tracks ready to play</source>
        <translation>Preparar ambas pistas para oírlas</translation>
    </message>
    <message>
        <source>The tracks cannot be heard: %1</source>
        <translation>No se pueden oír las pistas: %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ProvenancePanel</name>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>deriva de</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>cómo se sabe</translation>
    </message>
    <message>
        <source>master</source>
        <translation>máster</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>composición</translation>
    </message>
    <message>
        <source>Nothing derives from anything here yet</source>
        <translation>Aquí todavía nada deriva de nada</translation>
    </message>
    <message>
        <source>Derivations are found when tracks are added to the catalogue, and can be declared: a remix, a sample, a cover. Royalties flow upstream along them.</source>
        <translation>Las derivaciones se encuentran al añadir pistas al catálogo, y se pueden declarar: una remezcla, una muestra, una versión. Las regalías remontan por ellas.</translation>
    </message>
    <message>
        <source>Declare a derivation …</source>
        <translation>Declarar una derivación …</translation>
    </message>
    <message>
        <source>All derivations</source>
        <translation>Todas las derivaciones</translation>
    </message>
    <message>
        <source>Around the selected recording</source>
        <translation>En torno a la grabación elegida</translation>
    </message>
    <message>
        <source>What the graph shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Declare …</source>
        <translation>Declarar …</translation>
    </message>
    <message>
        <source>Withdraw the declaration</source>
        <translation>Retirar la declaración</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Fits the picture in (0). The wheel, + and - zoom; drag moves.</source>
        <translation>Encaja la imagen (0). La rueda, + y - amplían; arrastrar mueve.</translation>
    </message>
    <message>
        <source>Derivations, as a table</source>
        <translation>Derivaciones, como tabla</translation>
    </message>
    <message>
        <source>—— declared   - - - detected   shares: master / composition</source>
        <translation>—— declarada   - - - detectada   partes: máster / composición</translation>
    </message>
    <message>
        <source>%1 more are in the table: select one there.</source>
        <translation>Hay %1 más en la tabla: elija una allí.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ProvenanceView</name>
    <message>
        <source>What derives from what</source>
        <translation>Qué deriva de qué</translation>
    </message>
    <message>
        <source>%1 recordings, %2 derivations.</source>
        <translation>%1 grabaciones, %2 derivaciones.</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Elegida: %1.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declarada</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectada</translation>
    </message>
    <message>
        <source>Derives from %1, %2, %3.</source>
        <translation>Deriva de %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 derives from it, %2, %3.</source>
        <translation>%1 deriva de ella, %2, %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::QuickModel</name>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
</context>
<context>
    <name>tributary::ui::QuickOpen</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Type what to do</source>
        <translation>Escriba qué hacer</translation>
    </message>
    <message>
        <source>Search tracks, submissions and pages</source>
        <translation>Buscar pistas, envíos y páginas</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>No existe esa orden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
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
    <message>
        <source>Save this report (Ctrl+E)</source>
        <translation>Guardar este informe (Ctrl+E)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold two tracks against each other</source>
        <translation>Poner dos pistas frente a frente</translation>
    </message>
    <message>
        <source>Shares by kind</source>
        <translation>Partes por tipo</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By kind, as table</source>
        <translation>Por tipo, como tabla</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Repartos</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>How the influences are shown</source>
        <translation>Cómo se muestran las influencias</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ReviewSession</name>
    <message>
        <source>Look for marks on this report</source>
        <translation>Buscar marcas de este informe</translation>
    </message>
    <message>
        <source>Keep the marks</source>
        <translation>Guardar las marcas</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>declaración</translation>
    </message>
</context>
<context>
    <name>tributary::ui::RightsPage</name>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
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
        <source>master</source>
        <translation>máster</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>composición</translation>
    </message>
    <message>
        <source>Import a split sheet …</source>
        <translation>Importar una hoja de reparto …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Repartos</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Parts of the rights</source>
        <translation>Partes de los derechos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Search recordings …</source>
        <translation>Buscar grabaciones …</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Export the split sheet …</source>
        <translation>Exportar la hoja de reparto …</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>No hay ningún catálogo abierto</translation>
    </message>
    <message>
        <source>Rights belong to the recordings of a catalogue. Open one to see who holds what.</source>
        <translation>Los derechos pertenecen a las grabaciones de un catálogo. Abra uno para ver quién tiene qué.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Abrir un catálogo …</translation>
    </message>
    <message>
        <source>There are no recordings yet</source>
        <translation>Todavía no hay grabaciones</translation>
    </message>
    <message>
        <source>Import the catalogue&apos;s tracks first, with their holders and shares where you have them. Split sheets can follow.</source>
        <translation>Importe primero las pistas del catálogo, con sus titulares y partes si los tiene. Las hojas de reparto pueden venir después.</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>Importar CSV …</translation>
    </message>
    <message>
        <source>Import a split sheet</source>
        <translation>Importar una hoja de reparto</translation>
    </message>
    <message>
        <source>Split sheets (*.csv);;All files (*)</source>
        <translation>Hojas de reparto (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the split sheet</source>
        <translation>Exportar la hoja de reparto</translation>
    </message>
    <message>
        <source>Split sheets (*.csv)</source>
        <translation>Hojas de reparto (*.csv)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
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
        <source>Store a split</source>
        <translation>Guardar un reparto</translation>
    </message>
    <message>
        <source>The new version is stored; the former ones stay on record.</source>
        <translation>La nueva versión está guardada; las anteriores se conservan.</translation>
    </message>
    <message>
        <source>Set the state of a split</source>
        <translation>Fijar el estado de un reparto</translation>
    </message>
    <message>
        <source>Set a split to %1</source>
        <translation>Poner un reparto en %1</translation>
    </message>
    <message>
        <source>Store a rights holder</source>
        <translation>Guardar un titular de derechos</translation>
    </message>
    <message>
        <source>The holder is stored.</source>
        <translation>El titular está guardado.</translation>
    </message>
    <message>
        <source>Hold or release payments</source>
        <translation>Retener o liberar pagos</translation>
    </message>
    <message>
        <source>Pay a holder again</source>
        <translation>Volver a pagar a un titular</translation>
    </message>
    <message>
        <source>Hold payments to a holder</source>
        <translation>Retener pagos a un titular</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 grabación</translation>
    </message>
    <message>
        <source>%1 recordings</source>
        <translation>%1 grabaciones</translation>
    </message>
    <message>
        <source>1 holder</source>
        <translation>1 titular</translation>
    </message>
    <message>
        <source>%1 holders</source>
        <translation>%1 titulares</translation>
    </message>
    <message>
        <source>1 version of a split</source>
        <translation>1 versión de un reparto</translation>
    </message>
    <message>
        <source>%1 versions of splits</source>
        <translation>%1 versiones de repartos</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importado: %1, %2.</translation>
    </message>
    <message>
        <source>1 split</source>
        <translation>1 reparto</translation>
    </message>
    <message>
        <source>%1 splits</source>
        <translation>%1 repartos</translation>
    </message>
</context>
<context>
    <name>tributary::ui::RoyaltyDesk</name>
    <message>
        <source>Enter a whole number, such as 1000000.</source>
        <translation>Escriba un número entero, como 1000000.</translation>
    </message>
    <message>
        <source>Per stream, top 10 sources</source>
        <translation>Por reproducción, 10 primeras fuentes</translation>
    </message>
    <message>
        <source>Central pool by influence</source>
        <translation>Fondo central por influencia</translation>
    </message>
    <message>
        <source>Read who holds which rights</source>
        <translation>Leer quién tiene qué derechos</translation>
    </message>
    <message>
        <source>%1 a stream</source>
        <translation>%1 por reproducción</translation>
    </message>
    <message>
        <source>% of revenue in %1</source>
        <translation>% de los ingresos en %1</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Todavía no hay informe.</translation>
    </message>
    <message>
        <source>Who holds which rights stands in the catalogue. Open the one that this report was made with to see who would get what.</source>
        <translation>Quién tiene qué derechos está en el catálogo. Abra aquel con el que se hizo este informe para ver quién recibiría qué.</translation>
    </message>
    <message>
        <source>Reading who holds which rights …</source>
        <translation>Leyendo quién tiene qué derechos …</translation>
    </message>
    <message>
        <source>Write the royalty report</source>
        <translation>Escribir el informe de regalías</translation>
    </message>
</context>
<context>
    <name>tributary::ui::RoyaltyModel</name>
    <message>
        <source>no holder is known</source>
        <translation>no se conoce titular</translation>
    </message>
    <message>
        <source>its split is not signed</source>
        <translation>su reparto no está firmado</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>payee unknown</source>
        <translation>beneficiario desconocido</translation>
    </message>
    <message>
        <source>style pool, which names nobody</source>
        <translation>fondo de estilo, que no nombra a nadie</translation>
    </message>
    <message>
        <source>not attributable</source>
        <translation>no atribuible</translation>
    </message>
    <message>
        <source>no accepted report</source>
        <translation>sin informe aceptado</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>todavía nadie</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>for</source>
        <translation>por</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>held because</source>
        <translation>retenido porque</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>composición</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SankeyView</name>
    <message>
        <source>Where the money flows</source>
        <translation>Adónde va el dinero</translation>
    </message>
    <message>
        <source>From the track to its sources and on to their rights holders. The arrow keys walk through the bars; the same figures stand in the table.</source>
        <translation>De la pista a sus fuentes y de ahí a sus titulares de derechos. Las flechas recorren las barras; las mismas cifras están en la tabla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>tributary::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No folder is watched. Audio that comes into a watched folder is put into the inbox by itself.</source>
        <translation>No se vigila ninguna carpeta. El audio que llega a una carpeta vigilada se pone solo en la entrada.</translation>
    </message>
    <message>
        <source>Audio that comes into %1 is put into the inbox by itself.</source>
        <translation>El audio que llega a %1 se pone solo en la entrada.</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Vigilar una carpeta …</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Tributary has no account, sends nothing and looks for nothing on the network. Your audio files are only read; what is learnt of them is kept in the catalogues and in the inbox.</source>
        <translation>Todo se queda en este ordenador. Tributary no tiene cuenta, no envía nada y no busca nada en la red. Sus archivos de audio solo se leen; lo aprendido de ellos se guarda en los catálogos y en la entrada.</translation>
    </message>
    <message>
        <source>Files opened before</source>
        <translation>Archivos abiertos antes</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Where the settings are</source>
        <translation>Dónde están los ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks it when Tributary is started again.</source>
        <translation>La ventana lo habla al iniciar Tributary de nuevo.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ShortcutSettings</name>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Todas como estaban</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed; take that key away first, or choose another.</source>
        <translation>%1 es la tecla de «%2». No se cambió nada; quite primero esa tecla, o elija otra.</translation>
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
    <name>tributary::ui::SplitEditor</name>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>vigencia</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>titulares</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Side of the rights</source>
        <translation>Lado de los derechos</translation>
    </message>
    <message>
        <source>Shares of this side</source>
        <translation>Partes de este lado</translation>
    </message>
    <message>
        <source>100 % together</source>
        <translation>100 % en conjunto</translation>
    </message>
    <message>
        <source>Writers 100 %, publishers 100 %</source>
        <translation>Autores 100 %, editores 100 %</translation>
    </message>
    <message>
        <source>How shares of the composition are shown</source>
        <translation>Cómo se muestran las partes de la composición</translation>
    </message>
    <message>
        <source>The 200 % presentation needs a role for everybody, and half for each of the two.</source>
        <translation>La presentación al 200 % requiere un papel para todos, y la mitad para cada uno de los dos.</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>Añadir un titular</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Give the rest</source>
        <translation>Dar el resto</translation>
    </message>
    <message>
        <source>Adds what is missing to 100 % to the selected holder</source>
        <translation>Añade al titular elegido lo que falta para el 100 %</translation>
    </message>
    <message>
        <source>Valid from, as in 2026-01-01</source>
        <translation>Válido desde, como 2026-01-01</translation>
    </message>
    <message>
        <source>from: always</source>
        <translation>desde: siempre</translation>
    </message>
    <message>
        <source>Valid until, no more included</source>
        <translation>Válido hasta, sin incluirlo</translation>
    </message>
    <message>
        <source>until: open</source>
        <translation>hasta: abierto</translation>
    </message>
    <message>
        <source>Territories, as in AT CH DE</source>
        <translation>Territorios, como AT CH DE</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>State of the new version</source>
        <translation>Estado de la nueva versión</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Versions of this side</source>
        <translation>Versiones de este lado</translation>
    </message>
    <message>
        <source>The selected version is</source>
        <translation>La versión elegida está</translation>
    </message>
    <message>
        <source>Only signed shares are paid; the others are held.</source>
        <translation>Solo se pagan las partes firmadas; las demás se retienen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Write dates as in 2026-01-31.</source>
        <translation>Escriba las fechas como 2026-01-31.</translation>
    </message>
    <message>
        <source>The split has to begin before it ends.</source>
        <translation>El reparto tiene que empezar antes de terminar.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SplitGridDelegate</name>
    <message>
        <source>writer</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>Name; empty where nobody is known</source>
        <translation>Nombre; vacío si no se conoce a nadie</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SplitGridModel</name>
    <message>
        <source>Add a holder</source>
        <translation>Añadir un titular</translation>
    </message>
    <message>
        <source>Remove a holder</source>
        <translation>Quitar un titular</translation>
    </message>
    <message>
        <source>Give the rest to a holder</source>
        <translation>Dar el resto a un titular</translation>
    </message>
    <message>
        <source>Nobody holds a share yet.</source>
        <translation>Todavía nadie tiene una parte.</translation>
    </message>
    <message>
        <source>Adds up to exactly 100 %.</source>
        <translation>Suma exactamente 100 %.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>Sobran %1.</translation>
    </message>
    <message>
        <source>%1 stands there twice. Put both shares in one line.</source>
        <translation>%1 aparece dos veces. Ponga ambas partes en una línea.</translation>
    </message>
    <message>
        <source>The unknown holder</source>
        <translation>El titular desconocido</translation>
    </message>
    <message>
        <source>unknown: held in the suspense account</source>
        <translation>desconocido: retenido en la cuenta transitoria</translation>
    </message>
    <message>
        <source>new holder</source>
        <translation>titular nuevo</translation>
    </message>
    <message>
        <source>disputed: held</source>
        <translation>en disputa: retenido</translation>
    </message>
    <message>
        <source>of the demo: never paid</source>
        <translation>de la demo: nunca cobra</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>Name a holder</source>
        <translation>Nombrar un titular</translation>
    </message>
    <message>
        <source>Set a role</source>
        <translation>Fijar un papel</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write a percentage of at most 100 with up to four decimals, as in 33.3333.</source>
        <translation>«%1» no es una parte. Escriba un porcentaje de 100 como máximo con hasta cuatro decimales, como 33,3333.</translation>
    </message>
    <message>
        <source>Half of %1 is finer than shares are kept. Use an even last decimal, or the 100 % presentation.</source>
        <translation>La mitad de %1 es más fina de lo que se guardan las partes. Use un último decimal par, o la presentación al 100 %.</translation>
    </message>
    <message>
        <source>Set a share</source>
        <translation>Fijar una parte</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SplitsView</name>
    <message>
        <source>Open a catalogue</source>
        <translation>Abrir un catálogo</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Quién tiene qué</translation>
    </message>
    <message>
        <source>Who holds what this track draws on</source>
        <translation>Quién tiene aquello en que se apoya esta pista</translation>
    </message>
    <message>
        <source>%1 · splits of %2</source>
        <translation>%1 · repartos del %2</translation>
    </message>
    <message>
        <source> · the demo&apos;s holders are fictional</source>
        <translation> · los titulares de la demo son ficticios</translation>
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
    <message>
        <source>Backed up %1</source>
        <translation>Copia de seguridad %1</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3</source>
        <translation>%1 · %2 · versión %3</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
    </message>
</context>
<context>
    <name>tributary::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SubmissionModel</name>
    <message>
        <source>%1 minor</source>
        <translation>%1 menor</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 mayor</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>analizando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>true peak above full scale</source>
        <translation>pico real sobre plena escala</translation>
    </message>
    <message>
        <source>the report carries a warning</source>
        <translation>el informe lleva un aviso</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ninguna coincidencia</translation>
    </message>
    <message>
        <source>%1, %2. Compared with the catalogue “%3”; %4 is not attributable to it.</source>
        <translation>%1, %2. Comparado con el catálogo «%3»; %4 no le es atribuible.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
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
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>top influence, 95 %</source>
        <translation>mayor influencia, 95 %</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SubmissionTable</name>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>Buscar  %1</translation>
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
        <source>An ISRC has two letters, three letters or digits, and seven digits.</source>
        <translation>Un ISRC tiene dos letras, tres letras o cifras y siete cifras.</translation>
    </message>
    <message>
        <source>Write the date as 2021, 2021-05 or 2021-05-01.</source>
        <translation>Escriba la fecha como 2021, 2021-05 o 2021-05-01.</translation>
    </message>
    <message>
        <source>Length %1 · %2 kHz · %3
%4</source>
        <translation>Duración %1 · %2 kHz · %3
%4</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canales</translation>
    </message>
    <message>
        <source>Choose one or more to see and change what is known of them.</source>
        <translation>Elija una o varias para ver y cambiar lo que se sabe de ellas.</translation>
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
    <message>
        <source>Hear the source in the key and tempo of your track</source>
        <translation>Oír la fuente en el tono y tempo de su pista</translation>
    </message>
    <message>
        <source>Choose the sound card</source>
        <translation>Elegir la tarjeta de sonido</translation>
    </message>
    <message>
        <source>Key &amp; tempo</source>
        <translation>Tono y tempo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>As the system chooses</source>
        <translation>Como elija el sistema</translation>
    </message>
    <message>
        <source>Hidden while you compare blindly</source>
        <translation>Oculto mientras compara a ciegas</translation>
    </message>
    <message>
        <source>Nothing is loaded: analyse a track or open a report to hear it</source>
        <translation>No hay nada cargado: analice una pista o abra un informe para escucharla</translation>
    </message>
    <message>
        <source>No source is loaded: select a passage in a report to hear it</source>
        <translation>No hay ninguna fuente cargada: elija un pasaje en un informe para escucharla</translation>
    </message>
    <message>
        <source>Nothing to loop: select a passage in a report, or a place where you compare</source>
        <translation>Nada que repetir: elija un pasaje en un informe o un punto de la comparación</translation>
    </message>
    <message>
        <source>Select a source&apos;s passage in a report: it can then be heard in the key and tempo of your track</source>
        <translation>Elija en un informe el pasaje de una fuente: podrá escucharlo en la tonalidad y el tempo de su pista</translation>
    </message>
</context>
<context>
    <name>tributary::ui::WaterfallModel</name>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 fuentes</translation>
    </message>
    <message>
        <source>other models</source>
        <translation>otros modelos</translation>
    </message>
    <message>
        <source>style pool</source>
        <translation>fondo de estilo</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>no nombra a nadie</translation>
    </message>
    <message>
        <source>not attributable</source>
        <translation>no atribuible</translation>
    </message>
    <message>
        <source>to this catalogue</source>
        <translation>a este catálogo</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>share of the track</source>
        <translation>parte de la pista</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en conjunto</translation>
    </message>
    <message>
        <source>found in</source>
        <translation>hallado en</translation>
    </message>
</context>
<context>
    <name>tributary::ui::WaterfallView</name>
    <message>
        <source>Shares by kind of evidence</source>
        <translation>Partes por tipo de prueba</translation>
    </message>
    <message>
        <source>Each bar begins where the one before it ends; together they are the whole track.</source>
        <translation>Cada barra empieza donde acaba la anterior; juntas son la pista entera.</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, en conjunto %2</translation>
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
    <message>
        <source>Playhead</source>
        <translation>Cabezal</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marca</translation>
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
    <message>
        <source>Remove the demo</source>
        <translation>Quitar la demo</translation>
    </message>
    <message>
        <source>The demo is removed.</source>
        <translation>La demo se ha quitado.</translation>
    </message>
    <message>
        <source>The demo is removed, but for %1 files that were changed since.</source>
        <translation>La demo se ha quitado, salvo %1 archivos cambiados desde entonces.</translation>
    </message>
    <message>
        <source>1 track added.</source>
        <translation>1 pista añadida.</translation>
    </message>
    <message>
        <source>%1 tracks added.</source>
        <translation>%1 pistas añadidas.</translation>
    </message>
    <message>
        <source>1 was there already.</source>
        <translation>1 ya estaba.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 ya estaban.</translation>
    </message>
    <message>
        <source>The demo is removed, but for 1 file that was changed since.</source>
        <translation>La demo se ha eliminado, salvo 1 archivo modificado desde entonces.</translation>
    </message>
</context>
</TS>
