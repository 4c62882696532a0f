<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BookRows</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>suspense account: stands for unknown payees, held</source>
        <translation>Zwischenkonto: steht für unbekannte Empfänger, einbehalten</translation>
    </message>
    <message>
        <source>of the demo: never paid</source>
        <translation>aus der Demo: wird nie bezahlt</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>no account is known</source>
        <translation>kein Konto bekannt</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>erklärt: %1</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>New catalogue …</source>
        <translation>Neuer Katalog …</translation>
    </message>
    <message>
        <source>Analyse files …</source>
        <translation>Dateien analysieren …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Export the report …</source>
        <translation>Bericht exportieren …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add files to the catalogue …</source>
        <translation>Dateien zum Katalog hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder to the catalogue …</source>
        <translation>Ordner zum Katalog hinzufügen …</translation>
    </message>
    <message>
        <source>Import a list of tracks …</source>
        <translation>Titelliste importieren …</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Swap between your track (A) and the source (B)</source>
        <translation>Zwischen Ihrem Titel (A) und der Quelle (B) wechseln</translation>
    </message>
    <message>
        <source>Loop the chosen passage</source>
        <translation>Gewählte Passage wiederholen</translation>
    </message>
    <message>
        <source>Stop looping</source>
        <translation>Schleife beenden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Theme as the system&apos;s</source>
        <translation>Design wie im System</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Über Tributary</translation>
    </message>
    <message>
        <source>Shuttle backwards, again for faster</source>
        <translation>Rückwärts spulen, noch einmal für schneller</translation>
    </message>
    <message>
        <source>Stop shuttling</source>
        <translation>Spulen beenden</translation>
    </message>
    <message>
        <source>Shuttle forwards, again for faster</source>
        <translation>Vorwärts spulen, noch einmal für schneller</translation>
    </message>
    <message>
        <source>Set or take away a marker here</source>
        <translation>Marke hier setzen oder wegnehmen</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>Zur nächsten Marke gehen</translation>
    </message>
    <message>
        <source>Search tracks, submissions and pages</source>
        <translation>Titel, Einsendungen und Seiten suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <translation>Demo entfernen</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>The file breaks off after %1 s; what could be read was analysed.</source>
        <translation>Die Datei bricht nach %1 s ab; was lesbar war, wurde analysiert.</translation>
    </message>
    <message>
        <source>The signature was made by an earlier version, which kept less of the track: some resemblance may be missed. Make it anew from the audio.</source>
        <translation>Die Signatur stammt von einer früheren Version, die weniger vom Titel behielt: Manche Ähnlichkeit kann fehlen. Erzeugen Sie sie neu aus dem Audio.</translation>
    </message>
    <message>
        <source>Screening only: shares are coarse, and short or buried passages are missed.</source>
        <translation>Nur Vorauswahl: Anteile sind grob, kurze oder verdeckte Passagen fehlen.</translation>
    </message>
    <message>
        <source>“%1” names nobody: with vectors of fewer than %2 tracks (%3 here) chance cannot be told.</source>
        <translation>„%1“ nennt niemanden: Mit Vektoren von weniger als %2 Titeln (hier %3) ist Zufall nicht zu erkennen.</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>no licence was recorded for it</source>
        <translation>keine Lizenz ist dafür verzeichnet</translation>
    </message>
    <message>
        <source>licence %1 is for another recording</source>
        <translation>Lizenz %1 gilt für eine andere Aufnahme</translation>
    </message>
    <message>
        <source>licence %1 does not allow this use</source>
        <translation>Lizenz %1 erlaubt diese Nutzung nicht</translation>
    </message>
    <message>
        <source>licence %1 ended on %2</source>
        <translation>Lizenz %1 endete am %2</translation>
    </message>
    <message>
        <source>licence %1 begins on %2</source>
        <translation>Lizenz %1 beginnt am %2</translation>
    </message>
    <message>
        <source>licence %1 does not cover %2</source>
        <translation>Lizenz %1 gilt nicht in %2</translation>
    </message>
    <message>
        <source>licence %1 allows it without an end</source>
        <translation>Lizenz %1 erlaubt es ohne Ende</translation>
    </message>
    <message>
        <source>licence %1 allows it until %2</source>
        <translation>Lizenz %1 erlaubt es bis %2</translation>
    </message>
    <message>
        <source>its holders opted out of AI training</source>
        <translation>seine Inhaber haben KI-Training ausgeschlossen</translation>
    </message>
    <message>
        <source>its holders opted out of AI training, and no licence covers it</source>
        <translation>seine Inhaber haben KI-Training ausgeschlossen, und keine Lizenz deckt es</translation>
    </message>
    <message>
        <source>its holders allow AI training</source>
        <translation>seine Inhaber erlauben KI-Training</translation>
    </message>
    <message>
        <source>its uses until now were paid by run %1</source>
        <translation>seine bisherigen Nutzungen wurden mit Lauf %1 bezahlt</translation>
    </message>
</context>
<context>
    <name>ErrorRateText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sources missed</source>
        <translation>Übersehene Quellen</translation>
    </message>
    <message>
        <source>Names that were wrong</source>
        <translation>Falsche Nennungen</translation>
    </message>
    <message>
        <source>Named as of another kind</source>
        <translation>Als andere Art genannt</translation>
    </message>
    <message>
        <source>%1 missed, %2 wrong, %3 of another kind</source>
        <translation>%1 übersehen, %2 falsch, %3 als andere Art</translation>
    </message>
    <message>
        <source>This report came without measured error rates: how far to trust it is not known.</source>
        <translation>Dieser Bericht kam ohne gemessene Fehlerraten: Wie weit ihm zu trauen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Measured on %1 with engine %2: %3 clips with known sources, against %4 tracks.</source>
        <translation>Gemessen am %1 mit Engine %2: %3 Ausschnitte mit bekannten Quellen, gegen %4 Titel.</translation>
    </message>
    <message>
        <source>Clips without a source in which a track was named: %1.</source>
        <translation>Ausschnitte ohne Quelle, bei denen ein Titel genannt wurde: %1.</translation>
    </message>
    <message>
        <source>Stated probabilities are off by %1 on average (n = %2).</source>
        <translation>Angegebene Wahrscheinlichkeiten liegen im Mittel um %1 daneben (n = %2).</translation>
    </message>
    <message>
        <source>True shares inside their 95 % intervals: %1.</source>
        <translation>Wahre Anteile innerhalb ihrer 95-%-Intervalle: %1.</translation>
    </message>
    <message>
        <source>The report was made by another engine than the one measured: its errors may be others.</source>
        <translation>Der Bericht stammt von einer anderen Engine als der gemessenen: Ihre Fehler können andere sein.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 semitone higher</source>
        <translation>%1 Halbton höher</translation>
    </message>
    <message>
        <source>%1 semitones higher</source>
        <translation>%1 Halbtöne höher</translation>
    </message>
    <message>
        <source>%1 semitone lower</source>
        <translation>%1 Halbton tiefer</translation>
    </message>
    <message>
        <source>%1 semitones lower</source>
        <translation>%1 Halbtöne tiefer</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 schneller</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 langsamer</translation>
    </message>
    <message>
        <source>Same key and speed as in the source</source>
        <translation>Tonart und Tempo wie in der Quelle</translation>
    </message>
    <message>
        <source>Played %1 than in the source</source>
        <translation>%1 gespielt als in der Quelle</translation>
    </message>
    <message>
        <source>Played %1, %2</source>
        <translation>%1, %2 gespielt</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>Audio wird gelesen</translation>
    </message>
    <message>
        <source>Listening for features</source>
        <translation>Merkmale werden gehört</translation>
    </message>
    <message>
        <source>Cutting into segments</source>
        <translation>In Segmente schneiden</translation>
    </message>
    <message>
        <source>Preparing the search index</source>
        <translation>Suchindex wird vorbereitet</translation>
    </message>
    <message>
        <source>Searching the catalogue</source>
        <translation>Katalog wird durchsucht</translation>
    </message>
    <message>
        <source>Aligning passages</source>
        <translation>Passagen werden ausgerichtet</translation>
    </message>
    <message>
        <source>Measuring influences</source>
        <translation>Einflüsse werden gemessen</translation>
    </message>
    <message>
        <source>Adding tracks</source>
        <translation>Titel werden hinzugefügt</translation>
    </message>
    <message>
        <source>Opening the catalogue</source>
        <translation>Katalog wird geöffnet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>This format cannot be read</source>
        <translation>Dieses Format kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This audio file is damaged</source>
        <translation>Diese Audiodatei ist beschädigt</translation>
    </message>
    <message>
        <source>This track is too short</source>
        <translation>Dieser Titel ist zu kurz</translation>
    </message>
    <message>
        <source>This track is silent</source>
        <translation>Dieser Titel ist still</translation>
    </message>
    <message>
        <source>The list could not be imported</source>
        <translation>Die Liste konnte nicht importiert werden</translation>
    </message>
    <message>
        <source>The catalogue is not there</source>
        <translation>Der Katalog ist nicht da</translation>
    </message>
    <message>
        <source>There is a catalogue of that name already</source>
        <translation>Es gibt schon einen Katalog dieses Namens</translation>
    </message>
    <message>
        <source>The catalogue cannot be changed</source>
        <translation>Der Katalog kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The catalogue is in use elsewhere</source>
        <translation>Der Katalog wird anderswo benutzt</translation>
    </message>
    <message>
        <source>The catalogue is of a newer version</source>
        <translation>Der Katalog ist von einer neueren Version</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>Der Katalog ist beschädigt</translation>
    </message>
    <message>
        <source>This is not a catalogue</source>
        <translation>Das ist kein Katalog</translation>
    </message>
    <message>
        <source>The catalogue&apos;s tracks need importing again</source>
        <translation>Die Titel des Katalogs müssen neu importiert werden</translation>
    </message>
    <message>
        <source>This is not a report</source>
        <translation>Das ist kein Bericht</translation>
    </message>
    <message>
        <source>No sound card</source>
        <translation>Keine Soundkarte</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Hauptbuch lesen</translation>
    </message>
    <message>
        <source>Reading usage</source>
        <translation>Nutzungen lesen</translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Abrechnungen schreiben</translation>
    </message>
    <message>
        <source>The usage could not be imported</source>
        <translation>Die Nutzungen konnten nicht importiert werden</translation>
    </message>
    <message>
        <source>This policy cannot be used</source>
        <translation>Diese Regel kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The payout was not booked</source>
        <translation>Die Auszahlung wurde nicht gebucht</translation>
    </message>
    <message>
        <source>The derivation was not declared</source>
        <translation>Die Ableitung wurde nicht erklärt</translation>
    </message>
    <message>
        <source>The recording is not in the catalogue</source>
        <translation>Die Aufnahme ist nicht im Katalog</translation>
    </message>
    <message>
        <source>The ledger is in use elsewhere</source>
        <translation>Das Hauptbuch wird anderswo verwendet</translation>
    </message>
    <message>
        <source>The ledger is not what was signed</source>
        <translation>Das Hauptbuch ist nicht das, was signiert wurde</translation>
    </message>
    <message>
        <source>The signing key cannot be used</source>
        <translation>Der Signaturschlüssel kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>Lautheit wird gemessen</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Wellenform wird gezeichnet</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Comparing with earlier works</source>
        <translation>Vergleich mit früheren Werken</translation>
    </message>
    <message>
        <source>Looking for works that resemble everything</source>
        <translation>Suche nach Werken, die allem ähneln</translation>
    </message>
    <message>
        <source>Taking stock of the catalogue</source>
        <translation>Der Katalog wird ausgezählt</translation>
    </message>
    <message>
        <source>Adding the vectors</source>
        <translation>Vektoren werden hinzugefügt</translation>
    </message>
    <message>
        <source>Listening for rhythm and style</source>
        <translation>Rhythmus und Stil werden herausgehört</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>Suche nach fehlenden Dateien</translation>
    </message>
    <message>
        <source>Removing tracks</source>
        <translation>Titel werden entfernt</translation>
    </message>
    <message>
        <source>Matching key and tempo</source>
        <translation>Tonart und Tempo werden angeglichen</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Signaturen werden geprüft</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Das Bündel wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Composing the demo</source>
        <translation>Die Demo wird komponiert</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>unknown track</source>
        <translation>unbekannter Titel</translation>
    </message>
    <message>
        <source>no accepted report</source>
        <translation>kein angenommener Bericht</translation>
    </message>
    <message>
        <source>no rights holder is known</source>
        <translation>kein Rechteinhaber bekannt</translation>
    </message>
    <message>
        <source>split not signed</source>
        <translation>Split nicht unterschrieben</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>unknown payee</source>
        <translation>unbekannter Empfänger</translation>
    </message>
    <message>
        <source>style pool</source>
        <translation>Stilpool</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>fictional holder of the demo</source>
        <translation>erfundener Inhaber der Demo</translation>
    </message>
    <message>
        <source>holder is not on record</source>
        <translation>Inhaber ist nicht erfasst</translation>
    </message>
    <message>
        <source>set against an advance</source>
        <translation>mit einem Vorschuss verrechnet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verschickt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>always, everywhere</source>
        <translation>immer, überall</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>set off</source>
        <translation>verrechnet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>einbehalten</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>vorgetragen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abgegangen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>A BIC has 8 or 11 letters and digits, as in DEUTDEFF.</source>
        <translation>Ein BIC hat 8 oder 11 Buchstaben und Ziffern, wie DEUTDEFF.</translation>
    </message>
    <message>
        <source>A PayPal account is an e-mail address.</source>
        <translation>Ein PayPal-Konto ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A wallet is 0x and 40 hexadecimal digits.</source>
        <translation>Eine Wallet ist 0x und 40 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>IPI name number</source>
        <translation>IPI-Namensnummer</translation>
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
        <translation>Wallet</translation>
    </message>
    <message>
        <source>A holder needs a name.</source>
        <translation>Ein Inhaber braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <source>(nobody yet)</source>
        <translation>(noch niemand)</translation>
    </message>
    <message>
        <source>owed back: set against what comes</source>
        <translation>Rückforderung: wird mit Kommendem verrechnet</translation>
    </message>
    <message>
        <source>below the smallest payout of %1, or below one unit</source>
        <translation>unter der kleinsten Auszahlung von %1 oder unter einer Einheit</translation>
    </message>
    <message>
        <source>%1 from usage, %2 brought forward</source>
        <translation>%1 aus Nutzungen, %2 vorgetragen</translation>
    </message>
    <message>
        <source>%1 usage lines of the period are of another currency or type: this policy does not look at them.</source>
        <translation>%1 Nutzungszeilen des Zeitraums sind in anderer Währung oder von anderer Art: Diese Regel beachtet sie nicht.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau auf %1</translation>
    </message>
    <message>
        <source>Run %1, reversed: %2</source>
        <translation>Lauf %1, storniert: %2</translation>
    </message>
    <message>
        <source>Run %1, approved %2</source>
        <translation>Lauf %1, freigegeben am %2</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>%1 will be due to %2 holders; %3 are held and %4 carried to the next run. The run is locked and entered in the ledger for good: it cannot be changed or deleted any more, only reversed by another entry. No money is moved.</source>
        <translation>%1 werden an %2 Inhaber fällig; %3 werden einbehalten und %4 auf den nächsten Lauf vorgetragen. Der Lauf wird gesperrt und für immer ins Hauptbuch eingetragen: Er kann nicht mehr geändert oder gelöscht, nur durch einen weiteren Eintrag storniert werden. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>What run %1 accrued is due to nobody any more, and what it was to pay is not paid. The reversal is entered in the ledger and cannot be taken back itself; approve the period again instead.</source>
        <translation>Was mit Lauf %1 entstand, ist niemandem mehr fällig, und was er auszahlen sollte, wird nicht gezahlt. Das Storno wird ins Hauptbuch eingetragen und kann selbst nicht zurückgenommen werden; geben Sie stattdessen den Zeitraum noch einmal frei.</translation>
    </message>
    <message>
        <source>%1 payments have left already: they are owed back and set against what comes.</source>
        <translation>%1 Zahlungen sind schon abgegangen: Sie werden zurückgefordert und mit Kommendem verrechnet.</translation>
    </message>
</context>
<context>
    <name>ReportRows</name>
    <message>
        <source>Track %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>style “%1”</source>
        <translation>Stil „%1“</translation>
    </message>
    <message>
        <source>pool, %1 effective sources</source>
        <translation>Vorrat, %1 wirksame Quellen</translation>
    </message>
    <message>
        <source>not attributable</source>
        <translation>nicht zuordenbar</translation>
    </message>
    <message>
        <source>to this catalogue</source>
        <translation>zu diesem Katalog</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>No match above threshold in this catalogue (%1 tracks); %2 is not attributable to it.</source>
        <translation>Keine Übereinstimmung über der Schwelle in diesem Katalog (%1 Titel); %2 ist ihm nicht zuordenbar.</translation>
    </message>
    <message>
        <source>Shares passages with %1 of %2 tracks; %3 is not attributable to this catalogue.</source>
        <translation>Teilt Passagen mit %1 von %2 Titeln; %3 ist diesem Katalog nicht zuordenbar.</translation>
    </message>
    <message>
        <source>The catalogue is empty, so nothing could be found. Add tracks to it first.</source>
        <translation>Der Katalog ist leer, daher war nichts zu finden. Fügen Sie ihm zuerst Titel hinzu.</translation>
    </message>
    <message>
        <source>Similarity-based influence estimate with 95 % intervals. It says what the track is consistent with, not how it was made.</source>
        <translation>Auf Ähnlichkeit beruhende Schätzung des Einflusses mit 95-%-Intervallen. Sie sagt, womit der Titel vereinbar ist, nicht wie er entstanden ist.</translation>
    </message>
    <message>
        <source>%1 % of what stands out in the source keeps its level; elsewhere %2 to %3 % does</source>
        <translation>%1 % dessen, was in der Quelle hervortritt, behalten ihren Pegel; anderswo %2 bis %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 landmarks coincide; by chance %3 to %4 would</source>
        <translation>%1 von %2 Landmarken fallen zusammen; zufällig wären es %3 bis %4</translation>
    </message>
    <message>
        <source>%1 deviations above chance</source>
        <translation>%1 Abweichungen über dem Zufall</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Titel</translation>
    </message>
    <message>
        <source>%1 False-name rate %2.</source>
        <translation>%1 Rate falscher Nennungen %2.</translation>
    </message>
    <message>
        <source>catalogue “%1”, %2</source>
        <translation>Katalog „%1“, %2</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <translation>%1, Passage %2</translation>
    </message>
    <message>
        <source>%1: mark taken back</source>
        <translation>%1: Vermerk zurückgenommen</translation>
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
        <translation>erklärt: %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>instrumentation</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>undeclared</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ganz</translation>
    </message>
</context>
<context>
    <name>SankeyText</name>
    <message>
        <source>the track&apos;s own part</source>
        <translation>eigener Anteil des Titels</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>niemandes</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>einbehalten: %1</translation>
    </message>
    <message>
        <source>%1 smaller holders</source>
        <translation>%1 kleinere Inhaber</translation>
    </message>
    <message>
        <source>%1 smaller sources</source>
        <translation>%1 kleinere Quellen</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>dieser Titel</translation>
    </message>
</context>
<context>
    <name>tributary::ui::AboutDialog</name>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Über Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Tells where a piece of music comes from. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Works offline: no account, no telemetry.</source>
        <translation>Sagt, woher ein Musikstück kommt. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewähr. Arbeitet offline: kein Konto, keine Telemetrie.</translation>
    </message>
    <message>
        <source>It is made with these libraries:</source>
        <translation>Es beruht auf diesen Bibliotheken:</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>playing sound</source>
        <translation>Klangausgabe</translation>
    </message>
    <message>
        <source>sound cards</source>
        <translation>Soundkarten</translation>
    </message>
    <message>
        <source>reading audio files</source>
        <translation>Lesen von Audiodateien</translation>
    </message>
    <message>
        <source>changing sample rates</source>
        <translation>Umrechnen von Abtastraten</translation>
    </message>
    <message>
        <source>reading tags</source>
        <translation>Lesen von Tags</translation>
    </message>
    <message>
        <source>measuring loudness</source>
        <translation>Messen der Lautheit</translation>
    </message>
    <message>
        <source>other keys and tempos</source>
        <translation>andere Tonarten und Tempi</translation>
    </message>
    <message>
        <source>spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>linear algebra</source>
        <translation>lineare Algebra</translation>
    </message>
    <message>
        <source>nearest neighbours</source>
        <translation>nächste Nachbarn</translation>
    </message>
    <message>
        <source>catalogues and the inbox</source>
        <translation>Kataloge und Eingang</translation>
    </message>
    <message>
        <source>signatures and digests</source>
        <translation>Signaturen und Prüfsummen</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>Ergebnisse und Fehler</translation>
    </message>
</context>
<context>
    <name>tributary::ui::AlignmentPlot</name>
    <message>
        <source>Where the passages lie in both tracks</source>
        <translation>Wo die Passagen in beiden Titeln liegen</translation>
    </message>
    <message>
        <source>%1 in your track is %2 in %3</source>
        <translation>%1 in Ihrem Titel ist %2 in %3</translation>
    </message>
    <message>
        <source>your track</source>
        <translation>Ihr Titel</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>in the source %1</source>
        <translation>in der Quelle %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::BlindPanel</name>
    <message>
        <source>Hear A</source>
        <translation>A hören</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>B hören</translation>
    </message>
    <message>
        <source>Hear X</source>
        <translation>X hören</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X ist A</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X ist B</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Blindvergleich</translation>
    </message>
    <message>
        <source>X is A or B, drawn anew each time, equally loud and at the matched place. Which one is playing stays hidden until you have said it.</source>
        <translation>X ist A oder B, jedes Mal neu gezogen, gleich laut und an der passenden Stelle. Was gerade spielt, bleibt verborgen, bis Sie es gesagt haben.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Hear X, then say which it is.</source>
        <translation>Hören Sie X, dann sagen Sie, was es ist.</translation>
    </message>
    <message>
        <source>No guesses have been made.</source>
        <translation>Es wurde noch nicht geraten.</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 %4. By guessing alone, this many or more would be right in %5 of such tests.</source>
        <translation>%1 von %2 richtig, %3 %4. Durch bloßes Raten wären so viele oder mehr in %5 solcher Tests richtig.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::Books</name>
    <message>
        <source>Read rights and money</source>
        <translation>Rechte und Geld lesen</translation>
    </message>
    <message>
        <source>An interrupted write had left an unfinished end of the ledger. It is kept in %1; nothing that was recorded is lost.</source>
        <translation>Ein unterbrochenes Schreiben hatte ein unfertiges Ende des Hauptbuchs hinterlassen. Es ist in %1 aufbewahrt; nichts Eingetragenes ist verloren.</translation>
    </message>
    <message>
        <source>The ledger of this catalogue was not beside it any more. A new one was started and holds everything that was recorded; keep the former if it turns up, for proofs that were made from it rest on it.</source>
        <translation>Das Hauptbuch dieses Katalogs lag nicht mehr neben ihm. Ein neues wurde begonnen und enthält alles, was eingetragen war; bewahren Sie das frühere auf, falls es wieder auftaucht, denn Nachweise, die aus ihm entstanden, beruhen darauf.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CalculatorView</name>
    <message>
        <source>Leave out rejected sources</source>
        <translation>Verworfene Quellen weglassen</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer was bekommt</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Rate, %1</source>
        <translation>Satz, %1</translation>
    </message>
    <message>
        <source>%1 in all: %2 payable, %3 held</source>
        <translation>%1 insgesamt: %2 auszahlbar, %3 einbehalten</translation>
    </message>
    <message>
        <source>An estimate from similarity, which books nothing. The demo&apos;s holders are fictional and are never paid.</source>
        <translation>Eine Schätzung aus Ähnlichkeit, die nichts bucht. Die Inhaber der Demo sind erfunden und werden nie bezahlt.</translation>
    </message>
    <message>
        <source>An estimate from similarity, which books nothing.</source>
        <translation>Eine Schätzung aus Ähnlichkeit, die nichts bucht.</translation>
    </message>
    <message>
        <source>Save the royalty report …</source>
        <translation>Tantiemenbericht speichern …</translation>
    </message>
    <message>
        <source>Save the royalty report</source>
        <translation>Tantiemenbericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv);;Spreadsheets (*.xlsx);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;CSV (*.csv);;Tabellen (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Royalty report</source>
        <translation>Tantiemenbericht</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CatalogueDesk</name>
    <message>
        <source>Edit %1 tracks</source>
        <translation>%1 Titel bearbeiten</translation>
    </message>
    <message>
        <source>Record what is said of AI training</source>
        <translation>Angabe zum KI-Training eintragen</translation>
    </message>
    <message>
        <source>Recorded for %1 tracks.</source>
        <translation>Für %1 Titel eingetragen.</translation>
    </message>
    <message>
        <source>Remove %1 tracks</source>
        <translation>%1 Titel entfernen</translation>
    </message>
    <message>
        <source>%1 tracks removed. Their audio files were not touched.</source>
        <translation>%1 Titel entfernt. Ihre Audiodateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Look for missing files</source>
        <translation>Fehlende Dateien suchen</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>Look at the catalogue</source>
        <translation>Katalog ansehen</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <translation>Katalog prüfen</translation>
    </message>
    <message>
        <source>Checked: no problems found.</source>
        <translation>Geprüft: keine Mängel gefunden.</translation>
    </message>
    <message>
        <source>Build the index anew</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>%1 tracks are in the index.</source>
        <translation>%1 Titel sind im Index.</translation>
    </message>
    <message>
        <source>Back up the catalogue</source>
        <translation>Katalog sichern</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert nach %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Edit 1 track</source>
        <translation>1 Titel bearbeiten</translation>
    </message>
    <message>
        <source>Recorded for 1 track.</source>
        <translation>Für 1 Titel eingetragen.</translation>
    </message>
    <message>
        <source>Remove 1 track</source>
        <translation>1 Titel entfernen</translation>
    </message>
    <message>
        <source>1 track removed. Its audio file was not touched.</source>
        <translation>1 Titel entfernt. Seine Audiodatei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1, %2 still missing.</source>
        <translation>%1, %2 fehlen noch.</translation>
    </message>
    <message>
        <source>1 file found</source>
        <translation>1 Datei gefunden</translation>
    </message>
    <message>
        <source>%1 files found</source>
        <translation>%1 Dateien gefunden</translation>
    </message>
    <message>
        <source>%1 found; nothing was changed. Remove the tracks concerned and add them again, or restore a backup. The first: %2</source>
        <translation>%1 gefunden; nichts wurde geändert. Entfernen Sie die betroffenen Titel und fügen Sie sie neu hinzu, oder stellen Sie eine Sicherung wieder her. Der erste: %2</translation>
    </message>
    <message>
        <source>1 problem was</source>
        <translation>1 Mangel wurde</translation>
    </message>
    <message>
        <source>%1 problems were</source>
        <translation>%1 Mängel wurden</translation>
    </message>
    <message>
        <source>1 track is in the index.</source>
        <translation>1 Titel steht im Index.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>Kein Katalog ist geöffnet</translation>
    </message>
    <message>
        <source>A catalogue is one file that holds what the engine needs to know of your music. Tracks that you analyse are compared with it.</source>
        <translation>Ein Katalog ist eine Datei mit dem, was die Analyse von Ihrer Musik wissen muss. Mit ihm werden Titel verglichen, die Sie analysieren.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Katalog öffnen …</translation>
    </message>
    <message>
        <source>Create one …</source>
        <translation>Neu anlegen …</translation>
    </message>
    <message>
        <source>This catalogue is empty</source>
        <translation>Dieser Katalog ist leer</translation>
    </message>
    <message>
        <source>Add the music to compare with: files, a folder, or a CSV list with rights holders and shares. You can also drop them here.</source>
        <translation>Fügen Sie die Musik hinzu, mit der verglichen werden soll: Dateien, einen Ordner oder eine CSV-Liste mit Rechteinhabern und Anteilen. Sie können sie auch hier ablegen.</translation>
    </message>
    <message>
        <source>Search in title, artist, ISRC …</source>
        <translation>Suche in Titel, Interpret, ISRC …</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Tracks of the catalogue</source>
        <translation>Titel des Katalogs</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Remove the chosen tracks …</source>
        <translation>Gewählte Titel entfernen …</translation>
    </message>
    <message>
        <source>Look for missing files …</source>
        <translation>Fehlende Dateien suchen …</translation>
    </message>
    <message>
        <source>Show duplicates</source>
        <translation>Dubletten anzeigen</translation>
    </message>
    <message>
        <source>Show how the catalogue is</source>
        <translation>Zustand des Katalogs anzeigen</translation>
    </message>
    <message>
        <source>Back up the catalogue</source>
        <translation>Katalog sichern</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <translation>Katalog prüfen</translation>
    </message>
    <message>
        <source>Remove tracks</source>
        <translation>Titel entfernen</translation>
    </message>
    <message>
        <source>Remove %1 tracks from the catalogue?</source>
        <translation>%1 Titel aus dem Katalog entfernen?</translation>
    </message>
    <message>
        <source>Their features, shares and the place in the index go with them. Audio files, and what was recorded of money, stay. A backup can bring them back.</source>
        <translation>Ihre Merkmale, Anteile und der Platz im Index gehen mit. Audiodateien und was an Geld verbucht wurde, bleiben. Eine Sicherung kann sie zurückbringen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Where to look for missing files</source>
        <translation>Wo nach fehlenden Dateien gesucht wird</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>KI-Training</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Parts of the catalogue page</source>
        <translation>Teile der Katalogseite</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Remove 1 track from the catalogue?</source>
        <translation>1 Titel aus dem Katalog entfernen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Titel</translation>
    </message>
</context>
<context>
    <name>tributary::ui::CertificatesPanel</name>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>royalty-clean</source>
        <translation>tantiemenfrei</translation>
    </message>
    <message>
        <source>royalty-clean until %1</source>
        <translation>tantiemenfrei bis %1</translation>
    </message>
    <message>
        <source>released track</source>
        <translation>veröffentlichter Titel</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>wodurch</translation>
    </message>
    <message>
        <source>Export the certificate …</source>
        <translation>Bescheinigung exportieren …</translation>
    </message>
    <message>
        <source>No report was accepted yet</source>
        <translation>Noch wurde kein Bericht angenommen</translation>
    </message>
    <message>
        <source>A released track is royalty-clean once every share of what it draws on is covered by a licence or was paid. Accept an influence report to see where a track stands.</source>
        <translation>Ein veröffentlichter Titel ist tantiemenfrei, sobald jeder Anteil dessen, worauf er zurückgreift, durch eine Lizenz gedeckt oder bezahlt ist. Nehmen Sie einen Einflussbericht an, um zu sehen, wo ein Titel steht.</translation>
    </message>
    <message>
        <source>Accept a report …</source>
        <translation>Bericht annehmen …</translation>
    </message>
    <message>
        <source>Released tracks</source>
        <translation>Veröffentlichte Titel</translation>
    </message>
    <message>
        <source>What the track draws on</source>
        <translation>Worauf der Titel zurückgreift</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>Bescheinigung prüfen …</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Every share is covered: the track is %1.</source>
        <translation>Jeder Anteil ist gedeckt: Der Titel ist %1.</translation>
    </message>
    <message>
        <source>Not royalty-clean: a licence or a payment has to cover what is open.</source>
        <translation>Nicht tantiemenfrei: Eine Lizenz oder eine Zahlung muss decken, was offen ist.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ComparePage</name>
    <message>
        <source>Compare this track with another</source>
        <translation>Diesen Titel mit einem anderen vergleichen</translation>
    </message>
    <message>
        <source>Compare two tracks</source>
        <translation>Zwei Titel vergleichen</translation>
    </message>
    <message>
        <source>A, the track in question</source>
        <translation>A, der fragliche Titel</translation>
    </message>
    <message>
        <source>B, what it may draw on</source>
        <translation>B, worauf er zurückgreifen könnte</translation>
    </message>
    <message>
        <source>Choose a track of the catalogue</source>
        <translation>Titel des Katalogs wählen</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Choose an audio file</source>
        <translation>Audiodatei wählen</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>Similarity-based estimate between two files. It says what they are consistent with, not how either was made.</source>
        <translation>Auf Ähnlichkeit beruhende Schätzung zwischen zwei Dateien. Sie sagt, womit sie vereinbar sind, nicht wie eine von ihnen entstanden ist.</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>Gemeinsame Passagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Choose a track</source>
        <translation>Titel wählen</translation>
    </message>
    <message>
        <source>Audio (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64);;All files (*)</source>
        <translation>Audio (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Listening to both tracks …</source>
        <translation>Beide Titel werden angehört …</translation>
    </message>
    <message>
        <source>What they share is shown in a moment.</source>
        <translation>Was sie teilen, erscheint gleich.</translation>
    </message>
    <message>
        <source>Choose two tracks</source>
        <translation>Zwei Titel wählen</translation>
    </message>
    <message>
        <source>From the catalogue or from files. What they share is then shown here: the passages, how alike each moment of one is to each of the other, and how it sounds.</source>
        <translation>Aus dem Katalog oder aus Dateien. Was sie teilen, erscheint dann hier: die Passagen, wie ähnlich jeder Moment des einen jedem des anderen ist, und wie es klingt.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ComparisonDesk</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ComparisonModel</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>in A</source>
        <translation>in A</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>in B</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>Halbtöne</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No match above threshold between these two files.</source>
        <translation>Kein Treffer über der Schwelle zwischen diesen beiden Dateien.</translation>
    </message>
    <message>
        <source>%1 %2 of A is consistent with B, probability %3: %4.</source>
        <translation>%1 %2 von A ist mit B vereinbar, Wahrscheinlichkeit %3: %4.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::DeclarationView</name>
    <message>
        <source>Made by a generative model: %1</source>
        <translation>Von einem generativen Modell gemacht: %1</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <source>Declared by a person: made by a generative model</source>
        <translation>Von einer Person erklärt: von einem generativen Modell gemacht</translation>
    </message>
    <message>
        <source>The analysis never fills this in.</source>
        <translation>Die Analyse füllt dies nie aus.</translation>
    </message>
    <message>
        <source>Examiner, whose name each mark carries</source>
        <translation>Gutachter, dessen Namen jeder Vermerk trägt</translation>
    </message>
    <message>
        <source>Nothing has been marked or declared yet.</source>
        <translation>Noch wurde nichts vermerkt oder erklärt.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::DeclareDialog</name>
    <message>
        <source>The later recording</source>
        <translation>Die spätere Aufnahme</translation>
    </message>
    <message>
        <source>The earlier recording</source>
        <translation>Die frühere Aufnahme</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Declare a derivation</source>
        <translation>Ableitung erklären</translation>
    </message>
    <message>
        <source>remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>Coverversion</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>KI-Training</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>master and composition</source>
        <translation>Master und Komposition</translation>
    </message>
    <message>
        <source>master only</source>
        <translation>nur Master</translation>
    </message>
    <message>
        <source>composition only</source>
        <translation>nur Komposition</translation>
    </message>
    <message>
        <source>Of which side</source>
        <translation>Von welcher Seite</translation>
    </message>
    <message>
        <source>40 %</source>
        <translation>40 %</translation>
    </message>
    <message>
        <source>Share of the earlier one</source>
        <translation>Anteil der früheren</translation>
    </message>
    <message>
        <source>A contract, an address, a note</source>
        <translation>Ein Vertrag, eine Adresse, eine Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>leitet sich ab von</translation>
    </message>
    <message>
        <source>as a</source>
        <translation>als</translation>
    </message>
    <message>
        <source>by</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>of its</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say how much of it is the earlier one&apos;s, as in 40 %.</source>
        <translation>Sagen Sie, wie viel davon der früheren gehört, etwa 40 %.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::DuplicatesView</name>
    <message>
        <source>nearly the same recording</source>
        <translation>fast dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>nearly the same composition</source>
        <translation>fast dieselbe Komposition</translation>
    </message>
    <message>
        <source>the same ISRC</source>
        <translation>derselbe ISRC</translation>
    </message>
    <message>
        <source>Remove the ticked tracks</source>
        <translation>Angekreuzte Titel entfernen</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>released</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Tracks that are nearly the same share what one of them would get; removing copies is a matter of order, not of right or wrong.</source>
        <translation>Titel, die fast gleich sind, teilen sich, was einer von ihnen bekäme; Kopien zu entfernen ist eine Frage der Ordnung, nicht von richtig oder falsch.</translation>
    </message>
    <message>
        <source>No duplicates were found</source>
        <translation>Keine Dubletten gefunden</translation>
    </message>
    <message>
        <source>No two tracks of this catalogue are nearly the same recording or composition, or have the same ISRC.</source>
        <translation>Keine zwei Titel dieses Katalogs sind beinahe dieselbe Aufnahme oder Komposition oder haben denselben ISRC.</translation>
    </message>
    <message>
        <source>%1. The earliest release stands first and is kept.</source>
        <translation>%1. Die früheste Veröffentlichung steht oben und bleibt.</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::EntriesPanel</name>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was er sagt</translation>
    </message>
    <message>
        <source>Export its proof …</source>
        <translation>Seinen Nachweis exportieren …</translation>
    </message>
    <message>
        <source>Export the signed head …</source>
        <translation>Signierten Kopf exportieren …</translation>
    </message>
    <message>
        <source>Reverse the run …</source>
        <translation>Lauf stornieren …</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Noch wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>The ledger is made when something is first booked: a split, a licence, usage, an accepted report, a payout. It is a file of its own, signed, that only grows.</source>
        <translation>Das Hauptbuch entsteht, wenn zum ersten Mal etwas gebucht wird: ein Split, eine Lizenz, Nutzungen, ein angenommener Bericht, eine Auszahlung. Es ist eine eigene, signierte Datei, die nur wächst.</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Einträge des Hauptbuchs</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Art der Einträge</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>An entry is never changed. What was booked by mistake is taken back by a reversal, which is an entry of its own.</source>
        <translation>Ein Eintrag wird nie geändert. Was versehentlich gebucht wurde, nimmt ein Storno zurück, das ein eigener Eintrag ist.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries</source>
        <translation>Die neuesten %1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Error: %1 (%2)
About: %3
Tributary %4 on %5</source>
        <translation>Fehler: %1 (%2)
Betrifft: %3
Tributary %4 auf %5</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ErrorRatesView</name>
    <message>
        <source>How often it errs</source>
        <translation>Wie oft es irrt</translation>
    </message>
    <message>
        <source>Errors by kind of evidence</source>
        <translation>Fehler nach Art der Belege</translation>
    </message>
</context>
<context>
    <name>tributary::ui::EvidenceModel</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>in your track</source>
        <translation>in Ihrem Titel</translation>
    </message>
    <message>
        <source>in the source</source>
        <translation>in der Quelle</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>semitones between the source and your track</source>
        <translation>Halbtöne zwischen der Quelle und Ihrem Titel</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>prob.</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>how often in a row the source is heard</source>
        <translation>wie oft die Quelle hintereinander zu hören ist</translation>
    </message>
</context>
<context>
    <name>tributary::ui::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
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
        <translation>Der Bericht für die Akte: schwarz auf weiß, mit Seitenzahlen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>The same as one HTML file that needs no network</source>
        <translation>Dasselbe als eine HTML-Datei, die kein Netz braucht</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Sources and passages as numbers, for Excel and LibreOffice</source>
        <translation>Quellen und Passagen als Zahlen, für Excel und LibreOffice</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One table of sources and passages, for other programs</source>
        <translation>Eine Tabelle der Quellen und Passagen, für andere Programme</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole report, which this program opens again</source>
        <translation>Der ganze Bericht, den dieses Programm wieder öffnet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A short summary, for a message</source>
        <translation>Eine kurze Zusammenfassung, für eine Nachricht</translation>
    </message>
    <message>
        <source>Bundle to reproduce it</source>
        <translation>Bündel zum Nachrechnen</translation>
    </message>
    <message>
        <source>Report, signatures and digests; no audio</source>
        <translation>Bericht, Signaturen und Prüfsummen; kein Audio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Es gibt schon eine solche Datei.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::HealthView</name>
    <message>
        <source>How the catalogue is</source>
        <translation>Zustand des Katalogs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>out of date; it is built anew before the next analysis</source>
        <translation>veraltet; er wird vor der nächsten Analyse neu aufgebaut</translation>
    </message>
    <message>
        <source>Build it anew</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>all are where they were</source>
        <translation>alle sind, wo sie waren</translation>
    </message>
    <message>
        <source>%1 tracks whose file is missing</source>
        <translation>%1 Titel, deren Datei fehlt</translation>
    </message>
    <message>
        <source>Look for them …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Compared with earlier works</source>
        <translation>Mit früheren Werken verglichen</translation>
    </message>
    <message>
        <source>all tracks</source>
        <translation>alle Titel</translation>
    </message>
    <message>
        <source>all but %1 tracks; adding files goes on with it</source>
        <translation>alle bis auf %1 Titel; beim Hinzufügen von Dateien geht es weiter</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>%1 tracks were computed by an earlier version; add their files again</source>
        <translation>%1 Titel wurden von einer früheren Version berechnet; fügen Sie ihre Dateien neu hinzu</translation>
    </message>
    <message>
        <source>Works that resemble everything</source>
        <translation>Werke, die allem ähneln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>sounds the same throughout (a drone, noise or one beat)</source>
        <translation>klingt durchweg gleich (ein Bordun, Rauschen oder ein Schlag)</translation>
    </message>
    <message>
        <source>comes up far more often than chance would have it</source>
        <translation>taucht weit öfter auf, als der Zufall es ergäbe</translation>
    </message>
    <message>
        <source>Resembles everything</source>
        <translation>Ähnelt allem</translation>
    </message>
    <message>
        <source>%1: %2; reports divide its odds by %3</source>
        <translation>%1: %2; Berichte teilen seine Chancen durch %3</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>when this page was opened</source>
        <translation>als diese Seite geöffnet wurde</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Titel</translation>
    </message>
    <message>
        <source>1 track whose file is missing</source>
        <translation>1 Titel, dessen Datei fehlt</translation>
    </message>
    <message>
        <source>as this version computes them</source>
        <translation>wie diese Version sie berechnet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::HoldersView</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
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
        <translation>Splits</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Rights holders</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Search holders …</source>
        <translation>Inhaber suchen …</translation>
    </message>
    <message>
        <source>Search holders</source>
        <translation>Inhaber suchen</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>Neuer Inhaber</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Why nothing is to be paid for now</source>
        <translation>Warum vorerst nichts gezahlt werden soll</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Hold payments</source>
        <translation>Zahlungen sperren</translation>
    </message>
    <message>
        <source>held by hand</source>
        <translation>von Hand gesperrt</translation>
    </message>
    <message>
        <source>Is stored at once; shares are given in a split.</source>
        <translation>Wird sofort gespeichert; Anteile werden in einem Split vergeben.</translation>
    </message>
    <message>
        <source>Takes the shares of payees who are not known yet. Give them to somebody by a new version of the split.</source>
        <translation>Nimmt die Anteile noch unbekannter Empfänger auf. Geben Sie sie mit einer neuen Fassung des Splits jemandem.</translation>
    </message>
    <message>
        <source>Made up for the demo. Payouts leave it out.</source>
        <translation>Für die Demo erfunden. Auszahlungen lassen ihn aus.</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Wieder zahlen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ImportWizard</name>
    <message>
        <source>file (needed)</source>
        <translation>Datei (nötig)</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>rights holder</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>share in percent</source>
        <translation>Anteil in Prozent</translation>
    </message>
    <message>
        <source>side: master or composition</source>
        <translation>Seite: Master oder Komposition</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>unverändert behalten</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>steht für</translation>
    </message>
    <message>
        <source>for instance</source>
        <translation>zum Beispiel</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>What %1 stands for</source>
        <translation>Wofür %1 steht</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>rights holders</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Tracks that would be added</source>
        <translation>Titel, die hinzukämen</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Zeilen mit Mängeln</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Welche Spalte ist welche?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose which column names the audio file.</source>
        <translation>Wählen Sie die Spalte, welche die Audiodatei nennt.</translation>
    </message>
    <message>
        <source>Two columns stand for “%1”.</source>
        <translation>Zwei Spalten stehen für „%1“.</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Was hinzukäme</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>1 track can be added</source>
        <translation>1 Titel kann hinzugefügt werden</translation>
    </message>
    <message>
        <source>%1 tracks can be added</source>
        <translation>%1 Titel können hinzugefügt werden</translation>
    </message>
    <message>
        <source>1 line cannot</source>
        <translation>1 Zeile nicht</translation>
    </message>
    <message>
        <source>%1 lines cannot</source>
        <translation>%1 Zeilen nicht</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InboxController</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add to the inbox</source>
        <translation>Zum Eingang hinzufügen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>Name the submitter</source>
        <translation>Einsender nennen</translation>
    </message>
    <message>
        <source>Analyse %1</source>
        <translation>%1 analysieren</translation>
    </message>
    <message>
        <source>Remove from the inbox</source>
        <translation>Aus dem Eingang entfernen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InboxInspector</name>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Top influence</source>
        <translation>Stärkster Einfluss</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Einsender</translation>
    </message>
    <message>
        <source>Who sent this in?</source>
        <translation>Wer hat dies eingesandt?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes, for you alone</source>
        <translation>Notizen, nur für Sie</translation>
    </message>
    <message>
        <source>Choose one submission to see what it sounds like and to write notes.</source>
        <translation>Wählen Sie eine Einsendung, um zu sehen, wie sie klingt, und um Notizen zu schreiben.</translation>
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
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>Mit %1 von 5 bewerten</translation>
    </message>
    <message>
        <source>Name the submitter …</source>
        <translation>Einsender nennen …</translation>
    </message>
    <message>
        <source>Remove from the inbox</source>
        <translation>Aus dem Eingang entfernen</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Noch einmal analysieren</translation>
    </message>
    <message>
        <source>Cancel the analysis</source>
        <translation>Analyse abbrechen</translation>
    </message>
    <message>
        <source>Next submission</source>
        <translation>Nächste Einsendung</translation>
    </message>
    <message>
        <source>Previous submission</source>
        <translation>Vorige Einsendung</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Zurück zum Eingang</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Watch a folder, or stop watching</source>
        <translation>Ordner beobachten oder damit aufhören</translation>
    </message>
    <message>
        <source>Save the inbox&apos;s filter …</source>
        <translation>Filter des Eingangs speichern …</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Einsender</translation>
    </message>
    <message>
        <source>Who sent this in?</source>
        <translation>Wer hat dies eingesandt?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Unter welchem Namen?</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Ordner beobachten …</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Filter by title, artist, submitter, notes …</source>
        <translation>Nach Titel, Interpret, Einsender, Notizen filtern …</translation>
    </message>
    <message>
        <source>Filter the submissions</source>
        <translation>Einsendungen filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>Fehlgeschlagen oder abgebrochen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Jede Bewertung</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> und mehr</translation>
    </message>
    <message>
        <source>Least rating</source>
        <translation>Mindestbewertung</translation>
    </message>
    <message>
        <source>Submitter …</source>
        <translation>Einsender …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation>1 Einsendung</translation>
    </message>
    <message>
        <source>%1 submissions</source>
        <translation>%1 Einsendungen</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>watching %1</source>
        <translation>beobachtet %1</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 waiting for a catalogue to compare with</source>
        <translation>%1 warten auf einen Katalog zum Vergleichen</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>Angehalten, %1 warten</translation>
    </message>
    <message>
        <source>Analysing the last one</source>
        <translation>Die letzte wird analysiert</translation>
    </message>
    <message>
        <source>%1 to analyse</source>
        <translation>%1 zu analysieren</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceAxis</name>
    <message>
        <source>Scale of the influences in percent</source>
        <translation>Skala der Einflüsse in Prozent</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceModel</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>influence, 95 % interval</source>
        <translation>Einfluss, 95-%-Intervall</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>%1, rejected by the examiner</source>
        <translation>%1, vom Gutachter verworfen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceView</name>
    <message>
        <source>Influences</source>
        <translation>Einflüsse</translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobList</name>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>was er tut</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Laufender Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation>%1 weitere warten</translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>Analyses and imports appear here while they run, and how they ended.</source>
        <translation>Analysen und Importe erscheinen hier, während sie laufen, und wie sie ausgingen.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 läuft</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>tributary::ui::LanesView</name>
    <message>
        <source>Evidence lanes</source>
        <translation>Belegspuren</translation>
    </message>
    <message>
        <source>%1: %2 in your track, %3 in the source, %4</source>
        <translation>%1: %2 in Ihrem Titel, %3 in der Quelle, %4</translation>
    </message>
    <message>
        <source>%1
your track %2
source %3
%4, probability %5</source>
        <translation>%1
Ihr Titel %2
Quelle %3
%4, Wahrscheinlichkeit %5</translation>
    </message>
    <message>
        <source>The sources appear here, one lane each, when the analysis is done.</source>
        <translation>Die Quellen erscheinen hier, je eine Spur, sobald die Analyse fertig ist.</translation>
    </message>
    <message>
        <source>No source of this catalogue reached the threshold. That is an answer too.</source>
        <translation>Keine Quelle dieses Katalogs erreichte die Schwelle. Auch das ist eine Antwort.</translation>
    </message>
    <message>
        <source>%1 in your track, %2 in the source, %3, probability %4</source>
        <translation>%1 in Ihrem Titel, %2 in der Quelle, %3, Wahrscheinlichkeit %4</translation>
    </message>
</context>
<context>
    <name>tributary::ui::LedgerPage</name>
    <message>
        <source>Proofs (*.json)</source>
        <translation>Nachweise (*.json)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>Kein Katalog ist geöffnet</translation>
    </message>
    <message>
        <source>The ledger stands beside a catalogue and records what was booked there for good.</source>
        <translation>Das Hauptbuch steht neben einem Katalog und hält fest, was dort für immer gebucht wurde.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Katalog öffnen …</translation>
    </message>
    <message>
        <source>Checks every byte and every signature of the ledger</source>
        <translation>Prüft jedes Byte und jede Signatur des Hauptbuchs</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>Parts of the ledger</source>
        <translation>Teile des Hauptbuchs</translation>
    </message>
    <message>
        <source>Export the proof of an entry</source>
        <translation>Nachweis eines Eintrags exportieren</translation>
    </message>
    <message>
        <source>Export the signed head</source>
        <translation>Signierten Kopf exportieren</translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation>Bescheinigung exportieren</translation>
    </message>
    <message>
        <source>Certificates (*.json)</source>
        <translation>Bescheinigungen (*.json)</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Bescheinigung prüfen</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Hauptbuch prüfen</translation>
    </message>
    <message>
        <source>Accept a report as a release&apos;s claim …</source>
        <translation>Bericht für eine Veröffentlichung annehmen …</translation>
    </message>
    <message>
        <source>Read the ledger</source>
        <translation>Hauptbuch lesen</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Noch wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>The chain holds; verify to check every signature</source>
        <translation>Die Kette hält; „Prüfen“ sieht jede Signatur nach</translation>
    </message>
    <message>
        <source>See where released tracks stand</source>
        <translation>Sehen, wo veröffentlichte Titel stehen</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Whole: %1 entries, %2 signatures checked</source>
        <translation>Unversehrt: %1 Einträge, %2 Signaturen geprüft</translation>
    </message>
    <message>
        <source>Export a proof</source>
        <translation>Nachweis exportieren</translation>
    </message>
    <message>
        <source>Written: %1. Anybody can check it without the ledger.</source>
        <translation>Geschrieben: %1. Jeder kann ihn ohne das Hauptbuch prüfen.</translation>
    </message>
    <message>
        <source>Written: %1. Keep it elsewhere: with it anybody can see later that the ledger has only grown.</source>
        <translation>Geschrieben: %1. Bewahren Sie ihn anderswo auf: Mit ihm kann später jeder sehen, dass das Hauptbuch nur gewachsen ist.</translation>
    </message>
    <message>
        <source>Export a certificate</source>
        <translation>Eine Bescheinigung exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Accept a report</source>
        <translation>Bericht annehmen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>ISRC of the release; empty where the report names it. Its report becomes its claim and is entered in the ledger.</source>
        <translation>ISRC der Veröffentlichung; leer, wo der Bericht ihn nennt. Ihr Bericht gilt dann für sie und wird ins Hauptbuch eingetragen.</translation>
    </message>
    <message>
        <source>The report is the claim of its release, and stands in the ledger.</source>
        <translation>Der Bericht gilt für seine Veröffentlichung und steht im Hauptbuch.</translation>
    </message>
    <message>
        <source>Withdraw a declaration</source>
        <translation>Erklärung zurückziehen</translation>
    </message>
    <message>
        <source>Declare a derivation</source>
        <translation>Ableitung erklären</translation>
    </message>
    <message>
        <source>%1 · ledger %2</source>
        <translation>%1 · Hauptbuch %2</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>tributary::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
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
        <translation>Kein Katalog ist geöffnet, und ein Titel kann nur mit einem verglichen werden. Geändert wurde nichts. Öffnen Sie einen Katalog (Strg+O), legen Sie einen an oder probieren Sie die Demo aus; die Analyse beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Aufträge laufen</translation>
    </message>
    <message>
        <source>Stop them and quit? What they have finished is kept.</source>
        <translation>Anhalten und beenden? Was sie fertiggestellt haben, bleibt.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Audio and signatures (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64 *.tsig);;All files (*)</source>
        <translation>Audio und Signaturen (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64 *.tsig);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Catalogues and reports (*.tributary *.json);;Catalogues (*.tributary);;Reports (*.json);;</source>
        <translation>Kataloge und Berichte (*.tributary *.json);;Kataloge (*.tributary);;Berichte (*.json);;</translation>
    </message>
    <message>
        <source>Create a catalogue</source>
        <translation>Katalog anlegen</translation>
    </message>
    <message>
        <source>Catalogues (*.tributary)</source>
        <translation>Kataloge (*.tributary)</translation>
    </message>
    <message>
        <source>Analyse tracks</source>
        <translation>Titel analysieren</translation>
    </message>
    <message>
        <source>Add tracks to the catalogue</source>
        <translation>Titel zum Katalog hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to the catalogue</source>
        <translation>Ordner zum Katalog hinzufügen</translation>
    </message>
    <message>
        <source>Import a list of tracks</source>
        <translation>Titelliste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>Listen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop to add to the catalogue</source>
        <translation>Ablegen, um zum Katalog hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to analyse, or to open a catalogue or report</source>
        <translation>Ablegen, um zu analysieren oder einen Katalog oder Bericht zu öffnen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Früher geöffnet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>This is the demo: invented music and holders, left out of every payout. Space plays your track, X switches to the source, a click on a lane loops its passage.</source>
        <translation>Dies ist die Demo: erfundene Musik und Inhaber, von jeder Auszahlung ausgenommen. Die Leertaste spielt Ihren Titel, X wechselt zur Quelle, ein Klick auf eine Spur wiederholt ihre Passage.</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <translation>Demo entfernen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::MatrixView</name>
    <message>
        <source>Likeness of each moment of A to each of B</source>
        <translation>Ähnlichkeit jedes Augenblicks von A mit jedem von B</translation>
    </message>
    <message>
        <source>The crosshair is at %1 in A and %2 in B. Arrow keys move it, Return plays there.</source>
        <translation>Das Fadenkreuz steht bei %1 in A und %2 in B. Pfeiltasten bewegen es, die Eingabetaste spielt dort.</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <translation>%1 in A, %2 in B</translation>
    </message>
</context>
<context>
    <name>tributary::ui::MethodView</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Influences are measured similarities, with 95 % bootstrap intervals; influences, style and the part that is not attributable add up to 100 %. A probability is that of the passage being derived from this source or from a common one.</source>
        <translation>Einflüsse sind gemessene Ähnlichkeiten mit 95-%-Bootstrap-Intervallen; Einflüsse, Stil und der nicht zuordenbare Teil ergeben zusammen 100 %. Eine Wahrscheinlichkeit ist die, dass die Passage von dieser Quelle oder von einer gemeinsamen stammt.</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Was es nicht sagt</translation>
    </message>
    <message>
        <source>It does not say how the track was made, nor whether anything in it is permitted. Both tracks may share a sample pack, an older work or a commonplace of their genre. A source that is not in this catalogue cannot be found.</source>
        <translation>Es sagt nicht, wie der Titel entstanden ist, noch ob etwas darin erlaubt ist. Beide Titel können ein Sample-Paket, ein älteres Werk oder einen Gemeinplatz ihres Genres teilen. Eine Quelle, die nicht in diesem Katalog ist, kann nicht gefunden werden.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>State of the catalogue</source>
        <translation>Stand des Katalogs</translation>
    </message>
    <message>
        <source>Audio of the track</source>
        <translation>Audio des Titels</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer der Analyse</translation>
    </message>
    <message>
        <source>%1 in all: reading %2, features %3, search %4, alignment %5, decomposition %6</source>
        <translation>%1 insgesamt: Lesen %2, Merkmale %3, Suche %4, Ausrichtung %5, Zerlegung %6</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Titel</translation>
    </message>
</context>
<context>
    <name>tributary::ui::NoticePanel</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PageStack</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PairWaveView</name>
    <message>
        <source>Both tracks, with the passages that they share</source>
        <translation>Beide Titel mit den gemeinsamen Passagen</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <translation>%1 in A, %2 in B</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, Wahrscheinlichkeit %2</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PassageDesk</name>
    <message>
        <source>Look at a passage</source>
        <translation>Passage ansehen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PassagePanel</name>
    <message>
        <source>Loop passage</source>
        <translation>Passage wiederholen</translation>
    </message>
    <message>
        <source>Hear source</source>
        <translation>Quelle hören</translation>
    </message>
    <message>
        <source>Selected passage</source>
        <translation>Gewählte Passage</translation>
    </message>
    <message>
        <source>Your track</source>
        <translation>Ihr Titel</translation>
    </message>
    <message>
        <source>Repeat this passage ( [ and ] )</source>
        <translation>Diese Passage wiederholen ( [ und ] )</translation>
    </message>
    <message>
        <source>Swap between your track and the source (X)</source>
        <translation>Zwischen Ihrem Titel und der Quelle wechseln (X)</translation>
    </message>
    <message>
        <source>Space play · X hear the source · [ ] loop</source>
        <translation>Leertaste Wiedergabe · X Quelle hören · [ ] Schleife</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Choose a source to see and hear where it comes from.</source>
        <translation>Wählen Sie eine Quelle, um zu sehen und zu hören, woher es kommt.</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 von %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>No passage of its own was located for this source: it resembles the track as a whole.</source>
        <translation>Für diese Quelle wurde keine eigene Passage gefunden: Sie ähnelt dem Titel als Ganzem.</translation>
    </message>
    <message>
        <source>The resemblance is spread over many tracks, so it names nobody. There is no passage to hear.</source>
        <translation>Die Ähnlichkeit verteilt sich auf viele Titel und nennt daher niemanden. Es gibt keine Passage zu hören.</translation>
    </message>
    <message>
        <source>What no track of this catalogue explains: original, or from music that is not in it.</source>
        <translation>Was kein Titel dieses Katalogs erklärt: Eigenes, oder aus Musik, die nicht in ihm ist.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Reason, for a rejection or a doubt</source>
        <translation>Grund, für Verwerfen oder Zweifel</translation>
    </message>
    <message>
        <source>Reason of the mark</source>
        <translation>Grund des Vermerks</translation>
    </message>
    <message>
        <source>Marks this finding with your name; press again to take it back</source>
        <translation>Versieht diesen Befund mit Ihrem Namen; noch einmal drücken nimmt es zurück</translation>
    </message>
    <message>
        <source>Give a reason first, so that others can follow it.</source>
        <translation>Geben Sie zuerst einen Grund an, damit andere folgen können.</translation>
    </message>
    <message>
        <source>explains %1 of the energy</source>
        <translation>erklärt %1 der Energie</translation>
    </message>
    <message>
        <source>stronger than %1 of unrelated pairs (n = %2)</source>
        <translation>stärker als %1 unverwandter Paare (n = %2)</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PayoutsPage</name>
    <message>
        <source>Per stream, top 10</source>
        <translation>Pro Stream, erste 10</translation>
    </message>
    <message>
        <source>Central pool by influence</source>
        <translation>Zentraler Topf nach Einfluss</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>why</source>
        <translation>wodurch</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Topf</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Import usage …</source>
        <translation>Nutzungen importieren …</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>What the run does with every amount</source>
        <translation>Was der Lauf mit jedem Betrag tut</translation>
    </message>
    <message>
        <source>Search holders and reasons …</source>
        <translation>Inhaber und Gründe suchen …</translation>
    </message>
    <message>
        <source>Search the amounts</source>
        <translation>Beträge suchen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>Of the selected holder …</source>
        <translation>Des gewählten Inhabers …</translation>
    </message>
    <message>
        <source>Of every holder …</source>
        <translation>Jedes Inhabers …</translation>
    </message>
    <message>
        <source>Approved runs</source>
        <translation>Freigegebene Läufe</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>Name of the payer, for bank transfers</source>
        <translation>Name des Zahlers, für Überweisungen</translation>
    </message>
    <message>
        <source>From which IBAN</source>
        <translation>Von welcher IBAN</translation>
    </message>
    <message>
        <source>Account of the payer, for bank transfers</source>
        <translation>Konto des Zahlers, für Überweisungen</translation>
    </message>
    <message>
        <source>Write payment files …</source>
        <translation>Zahlungsdateien schreiben …</translation>
    </message>
    <message>
        <source>Mark payments</source>
        <translation>Zahlungen kennzeichnen</translation>
    </message>
    <message>
        <source>All have left</source>
        <translation>Alle sind abgegangen</translation>
    </message>
    <message>
        <source>The selected one has left</source>
        <translation>Die gewählte ist abgegangen</translation>
    </message>
    <message>
        <source>The selected one failed</source>
        <translation>Die gewählte ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>PayPal, SEPA and 0xSplits files: the program itself moves no money. A failed payment is due again in the next run.</source>
        <translation>Dateien für PayPal, SEPA und 0xSplits: Das Programm selbst bewegt kein Geld. Eine fehlgeschlagene Zahlung ist im nächsten Lauf wieder fällig.</translation>
    </message>
    <message>
        <source>Preview the payout</source>
        <translation>Auszahlung ansehen</translation>
    </message>
    <message>
        <source>Approve the payout …</source>
        <translation>Auszahlung freigeben …</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>Kein Katalog ist geöffnet</translation>
    </message>
    <message>
        <source>Payouts rest on the rights and the accepted reports of a catalogue.</source>
        <translation>Auszahlungen beruhen auf den Rechten und den angenommenen Berichten eines Katalogs.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Katalog öffnen …</translation>
    </message>
    <message>
        <source>No usage was imported yet</source>
        <translation>Noch wurden keine Nutzungen importiert</translation>
    </message>
    <message>
        <source>Import what services report of streams and sales. A preview then shows who would be paid, and what is held and why. Nothing is booked before you approve it.</source>
        <translation>Importieren Sie, was Dienste über Streams und Verkäufe melden. Eine Vorschau zeigt dann, wer bezahlt würde und was warum einbehalten wird. Nichts wird gebucht, bevor Sie es freigeben.</translation>
    </message>
    <message>
        <source>Periods with usage: %1 · approved runs: %2</source>
        <translation>Zeiträume mit Nutzungen: %1 · freigegebene Läufe: %2</translation>
    </message>
    <message>
        <source>%1 = %2 paid + %3 held + %4 carried</source>
        <translation>%1 = %2 bezahlt + %3 einbehalten + %4 vorgetragen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Preview the payout of %1</source>
        <translation>Auszahlung von %1 ansehen</translation>
    </message>
    <message>
        <source>Read run %1</source>
        <translation>Lauf %1 lesen</translation>
    </message>
    <message>
        <source>Approve the payout</source>
        <translation>Auszahlung freigeben</translation>
    </message>
    <message>
        <source>Book the payout of %1?</source>
        <translation>Auszahlung von %1 buchen?</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Freigeben und sperren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Approve the payout of %1</source>
        <translation>Auszahlung von %1 freigeben</translation>
    </message>
    <message>
        <source>Run %1 is approved and locked.</source>
        <translation>Lauf %1 ist freigegeben und gesperrt.</translation>
    </message>
    <message>
        <source>Reverse the run</source>
        <translation>Lauf stornieren</translation>
    </message>
    <message>
        <source>Reverse run %1?</source>
        <translation>Lauf %1 stornieren?</translation>
    </message>
    <message>
        <source>Reverse it …</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Why? The reason stands in the ledger.</source>
        <translation>Warum? Der Grund steht im Hauptbuch.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Reverse run %1</source>
        <translation>Lauf %1 stornieren</translation>
    </message>
    <message>
        <source>Write the payment files</source>
        <translation>Zahlungsdateien schreiben</translation>
    </message>
    <message>
        <source>No account is known of %1: no file pays them.</source>
        <translation>Von %1 ist kein Konto bekannt: Keine Datei bezahlt sie.</translation>
    </message>
    <message>
        <source>Mark payments of run %1</source>
        <translation>Zahlungen von Lauf %1 kennzeichnen</translation>
    </message>
    <message>
        <source>Mark payments as %1</source>
        <translation>Zahlungen als %1 kennzeichnen</translation>
    </message>
    <message>
        <source>Write a statement</source>
        <translation>Abrechnung schreiben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Write statements</source>
        <translation>Abrechnungen schreiben</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>Nutzungen importieren</translation>
    </message>
    <message>
        <source>Usage reports (*.csv);;All files (*)</source>
        <translation>Nutzungsmeldungen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Regel wählen</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>Write the payment files into</source>
        <translation>Zahlungsdateien schreiben nach</translation>
    </message>
    <message>
        <source>Write the statement of %1</source>
        <translation>Abrechnung von %1 schreiben</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv);;Spreadsheets (*.xlsx);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;CSV (*.csv);;Tabellen (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Statements of every holder</source>
        <translation>Abrechnungen jedes Inhabers</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>In welcher Form?</translation>
    </message>
    <message>
        <source>Write the statements into</source>
        <translation>Abrechnungen schreiben nach</translation>
    </message>
    <message>
        <source>Added: %1; there already: %2.</source>
        <translation>Hinzugefügt: %1; schon vorhanden: %2.</translation>
    </message>
    <message>
        <source>1 usage line</source>
        <translation>1 Nutzungszeile</translation>
    </message>
    <message>
        <source>%1 usage lines</source>
        <translation>%1 Nutzungszeilen</translation>
    </message>
    <message>
        <source>Written to %2: %1. No money is moved by that.</source>
        <translation>Nach %2 geschrieben: %1. Geld wird dadurch nicht bewegt.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Written to %2: %1.</source>
        <translation>Nach %2 geschrieben: %1.</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Abrechnung</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 Abrechnungen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::PlaybackController</name>
    <message>
        <source>Make %1 ready to play</source>
        <translation>%1 zur Wiedergabe vorbereiten</translation>
    </message>
    <message>
        <source>To hear the source, open its catalogue.</source>
        <translation>Öffnen Sie ihren Katalog, um die Quelle zu hören.</translation>
    </message>
    <message>
        <source>Make the source ready to play</source>
        <translation>Quelle zur Wiedergabe vorbereiten</translation>
    </message>
    <message>
        <source>level-matched %1</source>
        <translation>pegelgleich %1</translation>
    </message>
    <message>
        <source>The source cannot be heard: %1</source>
        <translation>Die Quelle kann nicht gehört werden: %1</translation>
    </message>
    <message>
        <source>The sound card was unplugged. Everything else works as usual; plug one in and press play again.</source>
        <translation>Die Soundkarte wurde abgezogen. Alles andere funktioniert wie gewohnt; stecken Sie eine an und drücken Sie wieder auf Wiedergabe.</translation>
    </message>
    <message>
        <source>%1 is not there any more; %2 plays now.</source>
        <translation>%1 ist nicht mehr da; jetzt spielt %2.</translation>
    </message>
    <message>
        <source>Move the source to the track&apos;s key and tempo</source>
        <translation>Quelle in Tonart und Tempo des Titels bringen</translation>
    </message>
    <message>
        <source>The source cannot be moved to this key and tempo: %1</source>
        <translation>Die Quelle kann nicht in diese Tonart und dieses Tempo gebracht werden: %1</translation>
    </message>
    <message>
        <source>level-matched %1 · key &amp; tempo matched</source>
        <translation>pegelgleich %1 · Tonart &amp; Tempo angepasst</translation>
    </message>
    <message>
        <source>Make both tracks ready to play</source>
        <translation>Beide Titel zum Abspielen vorbereiten</translation>
    </message>
    <message>
        <source>The tracks cannot be heard: %1</source>
        <translation>Die Titel sind nicht zu hören: %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ProvenancePanel</name>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>leitet sich ab von</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>woher man es weiß</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Nothing derives from anything here yet</source>
        <translation>Hier leitet sich noch nichts ab</translation>
    </message>
    <message>
        <source>Derivations are found when tracks are added to the catalogue, and can be declared: a remix, a sample, a cover. Royalties flow upstream along them.</source>
        <translation>Ableitungen werden gefunden, wenn Titel in den Katalog kommen, und können erklärt werden: ein Remix, ein Sample, eine Coverversion. Tantiemen fließen an ihnen entlang stromauf.</translation>
    </message>
    <message>
        <source>Declare a derivation …</source>
        <translation>Ableitung erklären …</translation>
    </message>
    <message>
        <source>All derivations</source>
        <translation>Alle Ableitungen</translation>
    </message>
    <message>
        <source>Around the selected recording</source>
        <translation>Um die gewählte Aufnahme</translation>
    </message>
    <message>
        <source>What the graph shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Declare …</source>
        <translation>Erklären …</translation>
    </message>
    <message>
        <source>Withdraw the declaration</source>
        <translation>Erklärung zurückziehen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Fits the picture in (0). The wheel, + and - zoom; drag moves.</source>
        <translation>Passt das Bild ein (0). Rad, + und - vergrößern; Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Derivations, as a table</source>
        <translation>Ableitungen als Tabelle</translation>
    </message>
    <message>
        <source>—— declared   - - - detected   shares: master / composition</source>
        <translation>—— erklärt   - - - erkannt   Anteile: Master / Komposition</translation>
    </message>
    <message>
        <source>%1 more are in the table: select one there.</source>
        <translation>%1 weitere sind in der Tabelle: Wählen Sie dort eine.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ProvenanceView</name>
    <message>
        <source>What derives from what</source>
        <translation>Was sich woraus ableitet</translation>
    </message>
    <message>
        <source>%1 recordings, %2 derivations.</source>
        <translation>%1 Aufnahmen, %2 Ableitungen.</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Gewählt: %1.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>Derives from %1, %2, %3.</source>
        <translation>Leitet sich von %1 ab, %2, %3.</translation>
    </message>
    <message>
        <source>%1 derives from it, %2, %3.</source>
        <translation>%1 leitet sich davon ab, %2, %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::QuickModel</name>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>Einsendung</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>tributary::ui::QuickOpen</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Type what to do</source>
        <translation>Schreiben Sie, was zu tun ist</translation>
    </message>
    <message>
        <source>Search tracks, submissions and pages</source>
        <translation>Titel, Einsendungen und Seiten suchen</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>Einen solchen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>tributary::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ReportPage</name>
    <message>
        <source>Previous influence</source>
        <translation>Voriger Einfluss</translation>
    </message>
    <message>
        <source>Next influence</source>
        <translation>Nächster Einfluss</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Passage</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Passage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Analyse a file …</source>
        <translation>Datei analysieren …</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Einflüsse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>The analysis runs; the report appears here.</source>
        <translation>Die Analyse läuft; der Bericht erscheint hier.</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>Hört zu …</translation>
    </message>
    <message>
        <source>You can play the track meanwhile, or cancel above.</source>
        <translation>Sie können den Titel inzwischen abspielen oder oben abbrechen.</translation>
    </message>
    <message>
        <source>A · playing</source>
        <translation>A · spielt</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B · the source plays</source>
        <translation>B · die Quelle spielt</translation>
    </message>
    <message>
        <source>Save this report (Ctrl+E)</source>
        <translation>Diesen Bericht speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold two tracks against each other</source>
        <translation>Zwei Titel nebeneinanderhalten</translation>
    </message>
    <message>
        <source>Shares by kind</source>
        <translation>Anteile nach Art</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By kind, as table</source>
        <translation>Nach Art, als Tabelle</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>How the influences are shown</source>
        <translation>Wie die Einflüsse gezeigt werden</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ReviewSession</name>
    <message>
        <source>Look for marks on this report</source>
        <translation>Vermerke zu diesem Bericht suchen</translation>
    </message>
    <message>
        <source>Keep the marks</source>
        <translation>Vermerke aufbewahren</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>tributary::ui::RightsPage</name>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Import a split sheet …</source>
        <translation>Split-Sheet importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Parts of the rights</source>
        <translation>Teile der Rechte</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Search recordings …</source>
        <translation>Aufnahmen suchen …</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Export the split sheet …</source>
        <translation>Split-Sheet exportieren …</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>Kein Katalog ist geöffnet</translation>
    </message>
    <message>
        <source>Rights belong to the recordings of a catalogue. Open one to see who holds what.</source>
        <translation>Rechte gehören zu den Aufnahmen eines Katalogs. Öffnen Sie einen, um zu sehen, wer was hält.</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Katalog öffnen …</translation>
    </message>
    <message>
        <source>There are no recordings yet</source>
        <translation>Noch gibt es keine Aufnahmen</translation>
    </message>
    <message>
        <source>Import the catalogue&apos;s tracks first, with their holders and shares where you have them. Split sheets can follow.</source>
        <translation>Importieren Sie zuerst die Titel des Katalogs, mit Inhabern und Anteilen, wo Sie sie haben. Split-Sheets können folgen.</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>Import a split sheet</source>
        <translation>Split-Sheet importieren</translation>
    </message>
    <message>
        <source>Split sheets (*.csv);;All files (*)</source>
        <translation>Split-Sheets (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the split sheet</source>
        <translation>Split-Sheet exportieren</translation>
    </message>
    <message>
        <source>Split sheets (*.csv)</source>
        <translation>Split-Sheets (*.csv)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Store a split</source>
        <translation>Split speichern</translation>
    </message>
    <message>
        <source>The new version is stored; the former ones stay on record.</source>
        <translation>Die neue Fassung ist gespeichert; die früheren bleiben erhalten.</translation>
    </message>
    <message>
        <source>Set the state of a split</source>
        <translation>Zustand eines Splits setzen</translation>
    </message>
    <message>
        <source>Set a split to %1</source>
        <translation>Split auf %1 setzen</translation>
    </message>
    <message>
        <source>Store a rights holder</source>
        <translation>Rechteinhaber speichern</translation>
    </message>
    <message>
        <source>The holder is stored.</source>
        <translation>Der Inhaber ist gespeichert.</translation>
    </message>
    <message>
        <source>Hold or release payments</source>
        <translation>Zahlungen sperren oder freigeben</translation>
    </message>
    <message>
        <source>Pay a holder again</source>
        <translation>Einen Inhaber wieder bezahlen</translation>
    </message>
    <message>
        <source>Hold payments to a holder</source>
        <translation>Zahlungen an einen Inhaber sperren</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <source>%1 recordings</source>
        <translation>%1 Aufnahmen</translation>
    </message>
    <message>
        <source>1 holder</source>
        <translation>1 Inhaber</translation>
    </message>
    <message>
        <source>%1 holders</source>
        <translation>%1 Inhaber</translation>
    </message>
    <message>
        <source>1 version of a split</source>
        <translation>1 Fassung eines Splits</translation>
    </message>
    <message>
        <source>%1 versions of splits</source>
        <translation>%1 Fassungen von Splits</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importiert: %1, %2.</translation>
    </message>
    <message>
        <source>1 split</source>
        <translation>1 Split</translation>
    </message>
    <message>
        <source>%1 splits</source>
        <translation>%1 Splits</translation>
    </message>
</context>
<context>
    <name>tributary::ui::RoyaltyDesk</name>
    <message>
        <source>Enter a whole number, such as 1000000.</source>
        <translation>Geben Sie eine ganze Zahl ein, etwa 1000000.</translation>
    </message>
    <message>
        <source>Per stream, top 10 sources</source>
        <translation>Pro Stream, erste 10 Quellen</translation>
    </message>
    <message>
        <source>Central pool by influence</source>
        <translation>Zentraler Topf nach Einfluss</translation>
    </message>
    <message>
        <source>Read who holds which rights</source>
        <translation>Lesen, wer welche Rechte hält</translation>
    </message>
    <message>
        <source>%1 a stream</source>
        <translation>%1 je Stream</translation>
    </message>
    <message>
        <source>% of revenue in %1</source>
        <translation>% des Erlöses in %1</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Noch gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>Who holds which rights stands in the catalogue. Open the one that this report was made with to see who would get what.</source>
        <translation>Wer welche Rechte hält, steht im Katalog. Öffnen Sie den, mit dem dieser Bericht gemacht wurde, um zu sehen, wer was bekäme.</translation>
    </message>
    <message>
        <source>Reading who holds which rights …</source>
        <translation>Es wird gelesen, wer welche Rechte hält …</translation>
    </message>
    <message>
        <source>Write the royalty report</source>
        <translation>Tantiemenbericht schreiben</translation>
    </message>
</context>
<context>
    <name>tributary::ui::RoyaltyModel</name>
    <message>
        <source>no holder is known</source>
        <translation>kein Inhaber bekannt</translation>
    </message>
    <message>
        <source>its split is not signed</source>
        <translation>sein Split ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>payee unknown</source>
        <translation>Empfänger unbekannt</translation>
    </message>
    <message>
        <source>style pool, which names nobody</source>
        <translation>Stilpool, der niemanden nennt</translation>
    </message>
    <message>
        <source>not attributable</source>
        <translation>nicht zuordenbar</translation>
    </message>
    <message>
        <source>no accepted report</source>
        <translation>kein angenommener Bericht</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>held because</source>
        <translation>einbehalten, weil</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>Komposition</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SankeyView</name>
    <message>
        <source>Where the money flows</source>
        <translation>Wohin das Geld fließt</translation>
    </message>
    <message>
        <source>From the track to its sources and on to their rights holders. The arrow keys walk through the bars; the same figures stand in the table.</source>
        <translation>Vom Titel zu seinen Quellen und weiter zu deren Rechteinhabern. Die Pfeiltasten gehen durch die Balken; dieselben Zahlen stehen in der Tabelle.</translation>
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
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>No folder is watched. Audio that comes into a watched folder is put into the inbox by itself.</source>
        <translation>Kein Ordner wird beobachtet. Audio, das in einen beobachteten Ordner kommt, wird von selbst in den Eingang gelegt.</translation>
    </message>
    <message>
        <source>Audio that comes into %1 is put into the inbox by itself.</source>
        <translation>Audio, das nach %1 kommt, wird von selbst in den Eingang gelegt.</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Ordner beobachten …</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Tributary has no account, sends nothing and looks for nothing on the network. Your audio files are only read; what is learnt of them is kept in the catalogues and in the inbox.</source>
        <translation>Alles bleibt auf diesem Rechner. Tributary hat kein Konto, verschickt nichts und sucht nichts im Netz. Ihre Audiodateien werden nur gelesen; was daraus gelernt wird, steht in den Katalogen und im Eingang.</translation>
    </message>
    <message>
        <source>Files opened before</source>
        <translation>Früher geöffnete Dateien</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Where the settings are</source>
        <translation>Wo die Einstellungen liegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window speaks it when Tributary is started again.</source>
        <translation>Das Fenster spricht sie, sobald Tributary neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ShortcutSettings</name>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle wie zuvor</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed; take that key away first, or choose another.</source>
        <translation>%1 ist die Taste von „%2“. Nichts wurde geändert; nehmen Sie die Taste dort zuerst weg, oder wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SplitEditor</name>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Side of the rights</source>
        <translation>Seite der Rechte</translation>
    </message>
    <message>
        <source>Shares of this side</source>
        <translation>Anteile dieser Seite</translation>
    </message>
    <message>
        <source>100 % together</source>
        <translation>zusammen 100 %</translation>
    </message>
    <message>
        <source>Writers 100 %, publishers 100 %</source>
        <translation>Urheber 100 %, Verlage 100 %</translation>
    </message>
    <message>
        <source>How shares of the composition are shown</source>
        <translation>Wie Anteile an der Komposition gezeigt werden</translation>
    </message>
    <message>
        <source>The 200 % presentation needs a role for everybody, and half for each of the two.</source>
        <translation>Die 200-%-Darstellung verlangt für alle eine Rolle und je die Hälfte für beide.</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>Inhaber hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Give the rest</source>
        <translation>Rest geben</translation>
    </message>
    <message>
        <source>Adds what is missing to 100 % to the selected holder</source>
        <translation>Gibt dem gewählten Inhaber, was an 100 % fehlt</translation>
    </message>
    <message>
        <source>Valid from, as in 2026-01-01</source>
        <translation>Gültig ab, etwa 2026-01-01</translation>
    </message>
    <message>
        <source>from: always</source>
        <translation>ab: immer</translation>
    </message>
    <message>
        <source>Valid until, no more included</source>
        <translation>Gültig bis, nicht mehr eingeschlossen</translation>
    </message>
    <message>
        <source>until: open</source>
        <translation>bis: offen</translation>
    </message>
    <message>
        <source>Territories, as in AT CH DE</source>
        <translation>Gebiete, etwa AT CH DE</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>State of the new version</source>
        <translation>Zustand der neuen Fassung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Als neue Fassung speichern</translation>
    </message>
    <message>
        <source>Versions of this side</source>
        <translation>Fassungen dieser Seite</translation>
    </message>
    <message>
        <source>The selected version is</source>
        <translation>Die gewählte Fassung ist</translation>
    </message>
    <message>
        <source>Only signed shares are paid; the others are held.</source>
        <translation>Nur unterschriebene Anteile werden bezahlt; die anderen werden einbehalten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Write dates as in 2026-01-31.</source>
        <translation>Schreiben Sie Daten wie 2026-01-31.</translation>
    </message>
    <message>
        <source>The split has to begin before it ends.</source>
        <translation>Der Split muss beginnen, bevor er endet.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SplitGridDelegate</name>
    <message>
        <source>writer</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Name; empty where nobody is known</source>
        <translation>Name; leer, wo niemand bekannt ist</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SplitGridModel</name>
    <message>
        <source>Add a holder</source>
        <translation>Inhaber hinzufügen</translation>
    </message>
    <message>
        <source>Remove a holder</source>
        <translation>Inhaber entfernen</translation>
    </message>
    <message>
        <source>Give the rest to a holder</source>
        <translation>Rest einem Inhaber geben</translation>
    </message>
    <message>
        <source>Nobody holds a share yet.</source>
        <translation>Noch hält niemand einen Anteil.</translation>
    </message>
    <message>
        <source>Adds up to exactly 100 %.</source>
        <translation>Ergibt genau 100 %.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>%1 fehlen.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>%1 zu viel.</translation>
    </message>
    <message>
        <source>%1 stands there twice. Put both shares in one line.</source>
        <translation>%1 steht dort zweimal. Legen Sie beide Anteile in eine Zeile.</translation>
    </message>
    <message>
        <source>The unknown holder</source>
        <translation>Der unbekannte Inhaber</translation>
    </message>
    <message>
        <source>unknown: held in the suspense account</source>
        <translation>unbekannt: auf dem Zwischenkonto einbehalten</translation>
    </message>
    <message>
        <source>new holder</source>
        <translation>neuer Inhaber</translation>
    </message>
    <message>
        <source>disputed: held</source>
        <translation>strittig: einbehalten</translation>
    </message>
    <message>
        <source>of the demo: never paid</source>
        <translation>aus der Demo: wird nie bezahlt</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Name a holder</source>
        <translation>Inhaber nennen</translation>
    </message>
    <message>
        <source>Set a role</source>
        <translation>Rolle setzen</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write a percentage of at most 100 with up to four decimals, as in 33.3333.</source>
        <translation>„%1“ ist kein Anteil. Schreiben Sie einen Prozentsatz von höchstens 100 mit bis zu vier Nachkommastellen, etwa 33,3333.</translation>
    </message>
    <message>
        <source>Half of %1 is finer than shares are kept. Use an even last decimal, or the 100 % presentation.</source>
        <translation>Die Hälfte von %1 ist feiner, als Anteile gespeichert werden. Nehmen Sie eine gerade letzte Stelle oder die 100-%-Darstellung.</translation>
    </message>
    <message>
        <source>Set a share</source>
        <translation>Anteil setzen</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SplitsView</name>
    <message>
        <source>Open a catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Wer was hält</translation>
    </message>
    <message>
        <source>Who holds what this track draws on</source>
        <translation>Wer hält, worauf dieser Titel zurückgreift</translation>
    </message>
    <message>
        <source>%1 · splits of %2</source>
        <translation>%1 · Splits vom %2</translation>
    </message>
    <message>
        <source> · the demo&apos;s holders are fictional</source>
        <translation> · die Inhaber der Demo sind erfunden</translation>
    </message>
</context>
<context>
    <name>tributary::ui::StartPage</name>
    <message>
        <source>Where does this music come from?</source>
        <translation>Woher kommt diese Musik?</translation>
    </message>
    <message>
        <source>Tributary compares a track with a catalogue of yours and shows which passages it shares, with whom, how strongly and how surely. Everything stays on this computer.</source>
        <translation>Tributary vergleicht einen Titel mit einem Katalog von Ihnen und zeigt, welche Passagen er mit wem teilt, wie stark und wie sicher. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>A small catalogue of our own music and a track that borrows from it. Ready in about a minute.</source>
        <translation>Ein kleiner Katalog eigener Musik und ein Titel, der sich bei ihm bedient. In etwa einer Minute bereit.</translation>
    </message>
    <message>
        <source>Analyse a file</source>
        <translation>Datei analysieren</translation>
    </message>
    <message>
        <source>Choose a track, or drop it on this window: WAV, AIFF, FLAC, Ogg, Opus or MP3.</source>
        <translation>Wählen Sie einen Titel oder legen Sie ihn auf dieses Fenster: WAV, AIFF, FLAC, Ogg, Opus oder MP3.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>A *.tributary file with the music to compare with.</source>
        <translation>Eine *.tributary-Datei mit der Musik, mit der verglichen wird.</translation>
    </message>
    <message>
        <source>Create a new, empty catalogue …</source>
        <translation>Neuen, leeren Katalog anlegen …</translation>
    </message>
    <message>
        <source>Recent catalogues</source>
        <translation>Zuletzt benutzte Kataloge</translation>
    </message>
</context>
<context>
    <name>tributary::ui::StatusLine</name>
    <message>
        <source>No catalogue is open</source>
        <translation>Kein Katalog ist geöffnet</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Keine Aufträge laufen</translation>
    </message>
    <message>
        <source>1 job running</source>
        <translation>1 Auftrag läuft</translation>
    </message>
    <message>
        <source>%1 jobs running</source>
        <translation>%1 Aufträge laufen</translation>
    </message>
    <message>
        <source>No sound card</source>
        <translation>Keine Soundkarte</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Gesichert %1</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Nie gesichert</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3</source>
        <translation>%1 · %2 · Version %3</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Titel</translation>
    </message>
</context>
<context>
    <name>tributary::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SubmissionModel</name>
    <message>
        <source>%1 minor</source>
        <translation>%1-Moll</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1-Dur</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>wird analysiert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>true peak above full scale</source>
        <translation>Spitze über Vollaussteuerung</translation>
    </message>
    <message>
        <source>the report carries a warning</source>
        <translation>der Bericht enthält eine Warnung</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>%1, %2. Compared with the catalogue “%3”; %4 is not attributable to it.</source>
        <translation>%1, %2. Verglichen mit dem Katalog „%3“; %4 ist ihm nicht zuordenbar.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>top influence, 95 %</source>
        <translation>stärkster Einfluss, 95 %</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>Einsender</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
</context>
<context>
    <name>tributary::ui::SubmissionTable</name>
    <message>
        <source>Submissions</source>
        <translation>Einsendungen</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>Suchen  %1</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TrackForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>KI-Training</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>under terms</source>
        <translation>unter Bedingungen</translation>
    </message>
    <message>
        <source>No track is chosen</source>
        <translation>Kein Titel ist gewählt</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Titel</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>An ISRC has two letters, three letters or digits, and seven digits.</source>
        <translation>Ein ISRC hat zwei Buchstaben, drei Buchstaben oder Ziffern und sieben Ziffern.</translation>
    </message>
    <message>
        <source>Write the date as 2021, 2021-05 or 2021-05-01.</source>
        <translation>Schreiben Sie das Datum als 2021, 2021-05 oder 2021-05-01.</translation>
    </message>
    <message>
        <source>Length %1 · %2 kHz · %3
%4</source>
        <translation>Länge %1 · %2 kHz · %3
%4</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>Choose one or more to see and change what is known of them.</source>
        <translation>Wählen Sie einen oder mehrere, um zu sehen und zu ändern, was von ihnen bekannt ist.</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TrackModel</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>released</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>under terms</source>
        <translation>unter Bedingungen</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>KI-Training</translation>
    </message>
</context>
<context>
    <name>tributary::ui::TransportBar</name>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Wiedergabe oder Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Hear your track (X swaps)</source>
        <translation>Ihren Titel hören (X wechselt)</translation>
    </message>
    <message>
        <source>Hear the source (X swaps)</source>
        <translation>Quelle hören (X wechselt)</translation>
    </message>
    <message>
        <source>Loop the passage ( [ and ] )</source>
        <translation>Passage wiederholen ( [ und ] )</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hear the source in the key and tempo of your track</source>
        <translation>Quelle in Tonart und Tempo Ihres Titels hören</translation>
    </message>
    <message>
        <source>Choose the sound card</source>
        <translation>Soundkarte wählen</translation>
    </message>
    <message>
        <source>Key &amp; tempo</source>
        <translation>Tonart &amp; Tempo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>As the system chooses</source>
        <translation>Wie das System wählt</translation>
    </message>
    <message>
        <source>Hidden while you compare blindly</source>
        <translation>Verdeckt, während Sie blind vergleichen</translation>
    </message>
    <message>
        <source>Nothing is loaded: analyse a track or open a report to hear it</source>
        <translation>Nichts ist geladen: analysieren Sie einen Titel oder öffnen Sie einen Bericht, um ihn zu hören</translation>
    </message>
    <message>
        <source>No source is loaded: select a passage in a report to hear it</source>
        <translation>Keine Quelle ist geladen: wählen Sie in einem Bericht eine Stelle, um sie zu hören</translation>
    </message>
    <message>
        <source>Nothing to loop: select a passage in a report, or a place where you compare</source>
        <translation>Nichts zu wiederholen: wählen Sie eine Stelle in einem Bericht oder einen Ort beim Vergleichen</translation>
    </message>
    <message>
        <source>Select a source&apos;s passage in a report: it can then be heard in the key and tempo of your track</source>
        <translation>Wählen Sie in einem Bericht die Stelle einer Quelle: sie lässt sich dann in Tonart und Tempo Ihres Titels hören</translation>
    </message>
</context>
<context>
    <name>tributary::ui::WaterfallModel</name>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
    <message>
        <source>other models</source>
        <translation>andere Modelle</translation>
    </message>
    <message>
        <source>style pool</source>
        <translation>Stilpool</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt niemanden</translation>
    </message>
    <message>
        <source>not attributable</source>
        <translation>nicht zuordenbar</translation>
    </message>
    <message>
        <source>to this catalogue</source>
        <translation>zu diesem Katalog</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>share of the track</source>
        <translation>Anteil am Titel</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>found in</source>
        <translation>gefunden in</translation>
    </message>
</context>
<context>
    <name>tributary::ui::WaterfallView</name>
    <message>
        <source>Shares by kind of evidence</source>
        <translation>Anteile nach Art der Belege</translation>
    </message>
    <message>
        <source>Each bar begins where the one before it ends; together they are the whole track.</source>
        <translation>Jeder Balken beginnt, wo der vorige endet; zusammen sind sie der ganze Titel.</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, zusammen %2</translation>
    </message>
</context>
<context>
    <name>tributary::ui::WaveformView</name>
    <message>
        <source>Waveform of your track</source>
        <translation>Wellenform Ihres Titels</translation>
    </message>
    <message>
        <source>Click to play from there.</source>
        <translation>Klicken, um von dort abzuspielen.</translation>
    </message>
    <message>
        <source>Your track</source>
        <translation>Ihr Titel</translation>
    </message>
    <message>
        <source>The waveform needs the audio file, which is being read or is not where the report says.</source>
        <translation>Die Wellenform braucht die Audiodatei; sie wird gerade gelesen oder ist nicht dort, wo der Bericht sagt.</translation>
    </message>
    <message>
        <source>Reading the audio …</source>
        <translation>Audio wird gelesen …</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Abspielposition</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marke</translation>
    </message>
</context>
<context>
    <name>tributary::ui::Workspace</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Stopped early; what was added is kept.</source>
        <translation>Vorzeitig angehalten; was hinzugefügt wurde, bleibt.</translation>
    </message>
    <message>
        <source>%1 of the files could not be added; the others are in the catalogue. The first: %2</source>
        <translation>%1 der Dateien konnten nicht hinzugefügt werden; die anderen sind im Katalog. Die erste: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 files</source>
        <translation>%1 Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Demo erzeugen</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <translation>Demo entfernen</translation>
    </message>
    <message>
        <source>The demo is removed.</source>
        <translation>Die Demo ist entfernt.</translation>
    </message>
    <message>
        <source>The demo is removed, but for %1 files that were changed since.</source>
        <translation>Die Demo ist entfernt, bis auf %1 Dateien, die seither geändert wurden.</translation>
    </message>
    <message>
        <source>1 track added.</source>
        <translation>1 Titel hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 tracks added.</source>
        <translation>%1 Titel hinzugefügt.</translation>
    </message>
    <message>
        <source>1 was there already.</source>
        <translation>1 war schon da.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 waren schon da.</translation>
    </message>
    <message>
        <source>The demo is removed, but for 1 file that was changed since.</source>
        <translation>Die Demo ist entfernt, bis auf 1 Datei, die seither geändert wurde.</translation>
    </message>
</context>
</TS>
