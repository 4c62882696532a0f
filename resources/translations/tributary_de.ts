<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>catalogue “%1”, %2 tracks</source>
        <translation>Katalog „%1“, %2 Titel</translation>
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
        <source>%1 files found, %2 still missing.</source>
        <translation>%1 Dateien gefunden, %2 fehlen noch.</translation>
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
        <source>%1 problems were found; nothing was changed. Remove the tracks concerned and add them again, or restore a backup. The first: %2</source>
        <translation>%1 Mängel wurden gefunden; geändert wurde nichts. Entfernen Sie die betroffenen Titel und fügen Sie sie neu hinzu, oder stellen Sie eine Sicherung wieder her. Der erste: %2</translation>
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
        <source>%1 tracks · %2</source>
        <translation>%1 Titel · %2</translation>
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
        <source>Keep them</source>
        <translation>Behalten</translation>
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
        <source>No duplicates were found.</source>
        <translation>Es wurden keine Dubletten gefunden.</translation>
    </message>
    <message>
        <source>%1 groups. The earliest release stands first and is kept.</source>
        <translation>%1 Gruppen. Die früheste Veröffentlichung steht zuerst und bleibt.</translation>
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
        <source>%1, %2 tracks</source>
        <translation>%1, %2 Titel</translation>
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
        <source>of this version</source>
        <translation>von dieser Version</translation>
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
        <source>as it was when this was shown</source>
        <translation>wie er beim Anzeigen war</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
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
        <source>%1 tracks can be added, %2 lines cannot, %3 notes.</source>
        <translation>%1 Titel können hinzukommen, %2 Zeilen nicht, %3 Hinweise.</translation>
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
        <source>Nothing has run yet. Analyses and imports appear here.</source>
        <translation>Noch ist nichts gelaufen. Analysen und Importe erscheinen hier.</translation>
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
</context>
<context>
    <name>tributary::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
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
        <source>Theme</source>
        <translation>Design</translation>
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
        <source>%1, %2 tracks</source>
        <translation>%1, %2 Titel</translation>
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
        <source>Save this report as JSON or CSV (Ctrl+E)</source>
        <translation>Diesen Bericht als JSON oder CSV speichern (Strg+E)</translation>
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
    <name>tributary::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
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
        <source>%1 · %2 tracks</source>
        <translation>%1 · %2 Titel</translation>
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
        <source>Length %1 · %2 kHz · %3 channels
%4</source>
        <translation>Länge %1 · %2 kHz · %3 Kanäle
%4</translation>
    </message>
    <message>
        <source>An ISRC has two letters, three letters or digits, and seven digits.</source>
        <translation>Ein ISRC hat zwei Buchstaben, drei Buchstaben oder Ziffern und sieben Ziffern.</translation>
    </message>
    <message>
        <source>Write the date as 2021, 2021-05 or 2021-05-01.</source>
        <translation>Schreiben Sie das Datum als 2021, 2021-05 oder 2021-05-01.</translation>
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
        <source>%1 tracks added, %2 were there already.</source>
        <translation>%1 Titel hinzugefügt, %2 waren schon da.</translation>
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
        <source>Analyse %1</source>
        <translation>%1 analysieren</translation>
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
</context>
</TS>
