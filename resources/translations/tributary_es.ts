<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of tracks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap between your track (A) and the source (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the chosen passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 semitone higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 semitones higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 semitone lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 semitones lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same key and speed as in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played %1 than in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening for features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting into segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This audio file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This track is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This track is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a catalogue of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is in use elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s tracks need importing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportRows</name>
    <message>
        <source>Track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool, %1 effective sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not attributable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>No match above threshold in this catalogue (%1 tracks); %2 is not attributable to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares passages with %1 of %2 tracks; %3 is not attributable to this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is empty, so nothing could be found. Add tracks to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity-based influence estimate with 95 % intervals. It says what the track is consistent with, not how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue “%1”, %2 tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::AlignmentPlot</name>
    <message>
        <source>Where the passages lie in both tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in your track is %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalogue is one file that holds what the engine needs to know of your music. Tracks that you analyse are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the music to compare with: files, a folder, or a CSV list with rights holders and shares. You can also drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in title, artist, ISRC …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tracks · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1 (%2)
About: %3
Tributary %4 on %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::EvidenceModel</name>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::ExportDialog</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report for a file: black on white, with page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as one HTML file that needs no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and passages as numbers, for Excel and LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One table of sources and passages, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole report, which this program opens again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short summary, for a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle to reproduce it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, signatures and digests; no audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceAxis</name>
    <message>
        <source>Scale of the influences in percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceModel</name>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::InfluenceView</name>
    <message>
        <source>Influences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobList</name>
    <message>
        <source>stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::JobsPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Analyses and imports appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::LanesView</name>
    <message>
        <source>Evidence lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in your track, %3 in the source, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
your track %2
source %3
%4, probability %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources appear here, one lane each, when the analysis is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of this catalogue reached the threshold. That is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::MainWindow</name>
    <message>
        <source>%1 – Tributary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalogue is open, and a track can only be compared with one. Nothing was changed. Open a catalogue (Ctrl+O), create one, or try the demo; the analysis then starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop them and quit? What they have finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio and signatures (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64 *.tsig);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues and reports (*.tributary *.json);;Catalogues (*.tributary);;Reports (*.json);;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues (*.tributary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tracks to the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add to the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to analyse, or to open a catalogue or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells where a piece of music comes from. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Works offline: no account, no telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::MethodView</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influences are measured similarities, with 95 % bootstrap intervals; influences, style and the part that is not attributable add up to 100 %. A probability is that of the passage being derived from this source or from a common one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say how the track was made, nor whether anything in it is permitted. Both tracks may share a sample pack, an older work or a commonplace of their genre. A source that is not in this catalogue cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio of the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all: reading %2, features %3, search %4, alignment %5, decomposition %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::NoticePanel</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::PageStack</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::PassagePanel</name>
    <message>
        <source>Loop passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this passage ( [ and ] )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap between your track and the source (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space play · X hear the source · [ ] loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source to see and hear where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage of its own was located for this source: it resembles the track as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resemblance is spread over many tracks, so it names nobody. There is no passage to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no track of this catalogue explains: original, or from music that is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::PlaybackController</name>
    <message>
        <source>Make %1 ready to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hear the source, open its catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the source ready to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level-matched %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source cannot be heard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound card was unplugged. Everything else works as usual; plug one in and press play again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::ReportPage</name>
    <message>
        <source>Previous influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this report as JSON or CSV (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis runs; the report appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can play the track meanwhile, or cancel above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · the source plays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::StartPage</name>
    <message>
        <source>Where does this music come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tributary compares a track with a catalogue of yours and shows which passages it shares, with whom, how strongly and how surely. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small catalogue of our own music and a track that borrows from it. Ready in about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a track, or drop it on this window: WAV, AIFF, FLAC, Ogg, Opus or MP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A *.tributary file with the music to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new, empty catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent catalogues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::StatusLine</name>
    <message>
        <source>No catalogue is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::TrackModel</name>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::TransportBar</name>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear your track (X swaps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the source (X swaps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the passage ( [ and ] )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::WaveformView</name>
    <message>
        <source>Waveform of your track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to play from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveform needs the audio file, which is being read or is not where the report says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audio …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tributary::ui::Workspace</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tracks added, %2 were there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early; what was added is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the files could not be added; the others are in the catalogue. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
