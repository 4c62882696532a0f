#pragma once

#include <array>

#include "core/documents/phrases.h"

namespace tributary {

/// The texts of expert reports in German.
inline constexpr auto kExpertGerman = std::to_array<Translation>({
    {"The question", "Fragestellung"},
    {"Which recordings and compositions of the catalogue “{}” ({} tracks) is the track {} "
     "consistent with having drawn on, in what respect, to what extent and where, and how sure is "
     "that? The question is one of resemblance beyond chance. Whether a use was permitted, "
     "intended or known is not asked and not answered.",
     "Mit welchen Aufnahmen und Kompositionen des Katalogs „{}“ ({} Titel) als Quellen ist der "
     "Titel {} vereinbar, in welcher Hinsicht, in welchem Umfang und an welchen Stellen, und wie "
     "sicher ist das? Gefragt ist nach einer Ähnlichkeit, die über den Zufall hinausgeht. Ob eine "
     "Verwendung erlaubt, beabsichtigt oder bekannt war, wird weder gefragt noch beantwortet."},
    {"Materials", "Untersuchtes Material"},
    {"Audio is identified by the SHA-256 of its decoded samples, so that the same recording under "
     "another name or in another lossless container is the same material.",
     "Audio wird durch den SHA-256 seiner dekodierten Abtastwerte bezeichnet: Dieselbe Aufnahme "
     "unter anderem Namen oder in einem anderen verlustfreien Format ist dasselbe Material."},
    {"Track examined", "Untersuchter Titel"},
    {"File", "Datei"},
    {"Length", "Dauer"},
    {"SHA-256 of its audio", "SHA-256 des Audios"},
    {"Catalogue", "Katalog"},
    {"{} ({} tracks)", "{} ({} Titel)"},
    {"SHA-256 of its state", "SHA-256 seines Stands"},
    {"Vectors “{}”", "Vektoren „{}“"},
    {"Sources named", "Genannte Quellen"},
    {"No.", "Nr."},
    {"Title", "Titel"},
    {"Artist", "Interpret"},
    {"untitled", "ohne Titel"},
    {"“{}”", "„{}“"},
    {"“{}” by {}", "„{}“ von {}"},
    {"held by the catalogue’s state", "durch den Stand des Katalogs festgehalten"},
    {"Method", "Methode"},
    {"The track is decoded, and partials, onsets, tempo and pitch classes are extracted at fixed "
     "rates. Segments of it propose catalogue tracks; for each, passages on both sides are "
     "aligned with their transposition and speed, from spectral landmarks (the recording itself) "
     "and from sequences of notes and chords (a composition played anew). All candidates and the "
     "explanation “none of these” then compete for each moment of the track; a bootstrap over "
     "moments gives the intervals. Catalogue and track go through the same code.",
     "Der Titel wird dekodiert; Teiltöne, Toneinsätze, Tempo und Tonklassen werden in festen "
     "Zeitrastern entnommen. Seine Abschnitte schlagen Titel des Katalogs vor; für jeden werden "
     "die Passagen auf beiden Seiten mit Transposition und Geschwindigkeit ausgerichtet, anhand "
     "spektraler Landmarken (die Aufnahme selbst) und anhand von Ton- und Akkordfolgen (eine neu "
     "gespielte Komposition). Danach konkurrieren alle Kandidaten und die Erklärung „keiner "
     "davon“ um jeden Moment des Titels; ein Bootstrap über die Momente ergibt die Intervalle. "
     "Katalog und Titel durchlaufen denselben Code."},
    {"Engine", "Programm"},
    {"SHA-256 of its settings", "SHA-256 der Einstellungen"},
    {"SHA-256 of its weights", "SHA-256 der Gewichte"},
    {"SHA-256 of this report", "SHA-256 dieses Berichts"},
    {"Thresholds fixed beforehand", "Vorab festgelegte Schwellen"},
    {"The analysis was made by another version of the engine than the one that wrote this "
     "document; its thresholds are fixed by the SHA-256 of its settings above.",
     "Die Analyse stammt von einer anderen Version des Programms als dieses Dokument; ihre "
     "Schwellen sind durch den oben genannten SHA-256 der Einstellungen festgelegt."},
    {"A source is named from a probability of {} and a share of {} % of a block of {} s on.",
     "Eine Quelle wird ab einer Wahrscheinlichkeit von {} und einem Anteil von {} % eines Blocks "
     "von {} s genannt."},
    {"Intervals are 95 % intervals of {} bootstrap rounds.",
     "Intervalle sind 95-%-Intervalle aus {} Bootstrap-Durchgängen."},
    {"At most {} candidate tracks are aligned; transpositions up to {} semitones and speeds from "
     "{} to {} are tried for recordings.",
     "Höchstens {} Kandidaten werden ausgerichtet; für Aufnahmen werden Transpositionen bis zu {} "
     "Halbtönen und Geschwindigkeiten von {} bis {} geprüft."},
    {"They are part of the engine, were fixed before this track was seen, and are named by the "
     "SHA-256 of its settings.",
     "Sie sind Teil des Programms, wurden festgelegt, bevor dieser Titel vorlag, und sind durch "
     "den SHA-256 der Einstellungen bezeichnet."},
    {"Validation and error rates", "Validierung und Fehlerraten"},
    {"The report holds no measured error rates. Those of an engine belong to its version: see the "
     "documentation of the version named under “Method”.",
     "Der Bericht enthält keine gemessenen Fehlerraten. Sie gehören jeweils zu einer Version des "
     "Programms: siehe die Dokumentation der unter „Methode“ genannten Version."},
    {"These rates were measured with another engine than the one that made this report (see "
     "“Method”): its own errors may be others.",
     "Diese Raten wurden mit einer anderen Version gemessen als der, die diesen Bericht erstellt "
     "hat (siehe „Methode“): Deren eigene Fehler können andere sein."},
    {"Measured on", "Gemessen am"},
    {"With engine", "Mit Version"},
    {"Clips with known sources", "Ausschnitte mit bekannten Quellen"},
    {"Tracks compared with", "Verglichene Titel"},
    {"Errors by kind of evidence", "Fehler nach Art des Befunds"},
    {"Kind", "Art"},
    {"Sources missed", "Übersehene Quellen"},
    {"Names that were wrong", "Falsche Nennungen"},
    {"Named as of another kind", "Als andere Art genannt"},
    {"How often stated probabilities were right",
     "Wie oft die genannten Wahrscheinlichkeiten zutrafen"},
    {"Probability", "Wahrschein\u00ADlichkeit"},
    {"Findings", "Befunde"},
    {"Stated, mean", "Genannt, im Mittel"},
    {"Right", "Zutreffend"},
    {"Clips without a source in which a track was named: {}.",
     "Ausschnitte ohne Quelle, in denen ein Titel genannt wurde: {}."},
    {"Stated probabilities are off by {} on average (expected calibration error, n = {}).",
     "Die genannten Wahrscheinlichkeiten weichen im Mittel um {} ab (erwarteter "
     "Kalibrierungsfehler, n = {})."},
    {"True shares inside their 95 % intervals: {}.",
     "Wahre Anteile innerhalb ihrer 95-%-Intervalle: {}."},
    {"In brackets: the 95 % interval of the rate (Wilson 1927) and the counts it rests on. The "
     "rates hold for material like that described; other material may give others.",
     "In Klammern: das 95-%-Intervall der Rate (Wilson 1927) und die Anzahlen, auf denen sie "
     "beruht. Die Raten gelten für Material wie das beschriebene; anderes Material kann andere "
     "ergeben."},
    {"not measured", "nicht gemessen"},
    {"{} % ({}–{}; {} of {})", "{} % ({}–{}; {} von {})"},
    {"Observations", "Beobachtungen"},
    {"No match above threshold in this catalogue (n = {}).",
     "Keine Übereinstimmung über der Schwelle in diesem Katalog (n = {})."},
    {"No track of the catalogue was named. This does not say that the track has no sources: only "
     "that none of those compared is consistent with being one above the thresholds.",
     "Kein Titel des Katalogs wurde genannt. Das besagt nicht, dass der Titel keine Quellen hat, "
     "sondern nur, dass keiner der verglichenen oberhalb der Schwellen damit vereinbar ist, eine "
     "zu sein."},
    {"{} of this track is consistent with one track of the catalogue, {} ({}, 95 % interval {}–{} "
     "%).",
     "{} dieses Titels sind mit einem Titel des Katalogs vereinbar, {} ({}, 95-%-Intervall {}–{} "
     "%)."},
    {"{} of this track is consistent with {} tracks of the catalogue; most of all with {} at {} "
     "({}, 95 % interval {}–{} %).",
     "{} dieses Titels sind mit {} Titeln des Katalogs vereinbar; am meisten mit {}, {} ({}, "
     "95-%-Intervall {}–{} %)."},
    {"Similarity-based influence estimate; it does not say how the track was made.",
     "Auf Ähnlichkeit beruhende Schätzung des Einflusses; sie sagt nicht, wie der Titel "
     "entstanden ist."},
    {"Where the sources are heard", "Wo die Quellen zu hören sind"},
    {"Shares with 95 % intervals", "Anteile mit 95-%-Intervallen"},
    {"{}, continued", "{}, Fortsetzung"},
    {"{} from {} to {}; ", "{} von {} bis {}; "},
    {"Sources, by share", "Quellen nach Anteil"},
    {"Rank", "Rang"},
    {"Source", "Quelle"},
    {"Share", "Anteil"},
    {"95 % interval", "95-%-Intervall"},
    {"Mostly by", "Vor allem durch"},
    {"Of which", "Davon"},
    {"{} {}\u00A0% (vectors of another model)", "{} {}\u00A0% (Vektoren eines anderen Modells)"},
    {"Passages that the track shares with its sources",
     "Passagen, die der Titel mit seinen Quellen teilt"},
    {"In the track", "Im Titel"},
    {"In the source", "In der Quelle"},
    {"Semitones", "Halbtöne"},
    {"Speed", "Tempo"},
    {" ({} times)", " ({}-mal)"},
    {"Semitones above 0: the track plays the passage higher than the source; a speed above 1: "
     "faster. The probability is that of the passage being derived from this source, from "
     "something derived from it, or from a common origin.",
     "Halbtöne über 0: Der Titel spielt die Passage höher als die Quelle; ein Tempo über 1: "
     "schneller. Die Wahrscheinlichkeit gilt dafür, dass die Passage aus dieser Quelle, aus etwas "
     "von ihr Abgeleitetem oder aus einem gemeinsamen Ursprung stammt."},
    {"What names nobody", "Was niemanden nennt"},
    {"Part", "Teil"},
    {"Spread over", "Verteilt auf"},
    {"Style: {}", "Stil: {}"},
    {"about {} tracks", "etwa {} Titel"},
    {"Unattributed", "Nicht zugeordnet"},
    {"{}: the catalogue holds nearly the same recording, {}; the evidence does not tell which of "
     "the two it came from.",
     "{}: Der Katalog enthält fast dieselbe Aufnahme, {}; der Befund sagt nicht, aus welcher der "
     "beiden es stammt."},
    {"{}: the catalogue holds nearly the same composition, {}; the evidence does not tell which "
     "of the two it came from.",
     "{}: Der Katalog enthält fast dieselbe Komposition, {}; der Befund sagt nicht, aus welcher "
     "der beiden es stammt."},
    {"{}: {} came to it through {}, a later work that was found to derive from it.",
     "{}: {} gelangten über {} zu dieser Quelle, ein späteres Werk, das als von ihr abgeleitet "
     "erkannt wurde."},
    {"{} resembles nearly everything (a drone, noise, stock sounds); its odds were divided by {}.",
     "{} ähnelt fast allem (ein Bordun, Rauschen, Standardklänge); die Chancen wurden durch {} "
     "geteilt."},
    {"{}: the track of the catalogue that came nearest in its place is {}.",
     "{}: Der Titel des Katalogs, der an seiner Stelle am nächsten kam, ist {}."},
    {"recording", "Aufnahme"},
    {"structure", "Struktur"},
    {"harmony", "Harmonie"},
    {"rhythm", "Rhythmus"},
    {"style", "Stil"},
    {"Alternative explanations", "Andere Erklärungen"},
    {"Each of these gives resemblance without one track having been made from the other. They "
     "have to be excluded, or weighed, by other means than this analysis:",
     "Jede davon ergibt Ähnlichkeit, ohne dass ein Titel aus dem anderen gemacht wäre. Sie sind "
     "mit anderen Mitteln als dieser Analyse auszuschließen oder abzuwägen:"},
    {"A shared sample pack, preset, loop library or backing track that both use.",
     "Ein Sample-Paket, ein Preset, eine Loop-Sammlung oder ein Playback, das beide verwenden."},
    {"A common ancestor: both draw on an older work, which need not be in the catalogue.",
     "Ein gemeinsamer Vorläufer: Beide gehen auf ein älteres Werk zurück, das nicht im Katalog "
     "sein muss."},
    {"A trope of the genre: stock progressions, standard drum patterns, common riffs. What many "
     "tracks of the catalogue share is discounted, what few of them share is not.",
     "Allgemeingut des Genres: gängige Akkordfolgen, übliche Schlagzeugfiguren, verbreitete "
     "Riffs. Was viele Titel des Katalogs teilen, ist herausgerechnet; was nur wenige teilen, "
     "nicht."},
    {"Derivation in the other direction, where the source is the later of the two.",
     "Eine Ableitung in der Gegenrichtung, wo die Quelle das spätere der beiden Werke ist."},
    {"The same performers, producer or studio, and so the same sound and habits.",
     "Dieselben Ausführenden, derselbe Produzent oder dasselbe Studio, und damit derselbe Klang "
     "und dieselben Gewohnheiten."},
    {"Chance: see the error rates above, and the probability of each source.",
     "Zufall: siehe die Fehlerraten oben und die Wahrscheinlichkeit jeder Quelle."},
    {"Limitations", "Grenzen"},
    {"Only the {} tracks of this catalogue were compared. A source that is not among them cannot "
     "be found, and its part counts as unattributed or, in part, as that of a similar track.",
     "Verglichen wurden nur die {} Titel dieses Katalogs. Eine Quelle, die nicht darunter ist, "
     "kann nicht gefunden werden; ihr Teil zählt als nicht zugeordnet oder teilweise als der "
     "eines ähnlichen Titels."},
    {"Lyrics are not analysed. Sounds below about 1 s and very heavily processed samples are "
     "likely to be missed.",
     "Texte werden nicht analysiert. Klänge unter etwa 1 s und sehr stark bearbeitete Samples "
     "werden wahrscheinlich übersehen."},
    {"A share is a part of the track’s evidence, not a part of its value, and no statement on "
     "what anybody is owed.",
     "Ein Anteil ist ein Teil dessen, was sich am Titel zeigt, kein Teil seines Werts und keine "
     "Aussage darüber, was jemandem zusteht."},
    {"Percentages add up with the unattributed part to 100 %; intervals do not add up.",
     "Die Prozentwerte ergeben mit dem nicht zugeordneten Teil 100 %; Intervalle lassen sich "
     "nicht addieren."},
    {"Screening only: shares are coarse, and short or buried passages are missed.",
     "Nur Vorauswahl: Die Anteile sind grob, und kurze oder verdeckte Passagen werden übersehen."},
    {"The signature was made by an earlier version, which kept less of the track: some "
     "resemblance may be missed. Make it anew from the audio.",
     "Die Signatur stammt von einer früheren Version, die weniger vom Titel festhielt: Manche "
     "Ähnlichkeit kann übersehen werden. Erstellen Sie sie aus dem Audio neu."},
    {"How to repeat it", "Wie es sich wiederholen lässt"},
    {"With the same engine, catalogue and audio the analysis gives the same report, figure by "
     "figure. From a bundle, which holds the report, the track’s signature and what names "
     "everything else, one command recomputes it and says whether it agrees:",
     "Mit demselben Programm, Katalog und Audio ergibt die Analyse denselben Bericht, Zahl für "
     "Zahl. Aus einem Bündel, das den Bericht, die Signatur des Titels und die Bezeichnungen "
     "alles Übrigen enthält, berechnet ihn ein Befehl neu und sagt, ob er übereinstimmt:"},
    {"From the audio, where the SHA-256 above identifies the file:",
     "Aus dem Audio, wobei der SHA-256 oben die Datei bezeichnet:"},
    {"The examiner’s opinion", "Die Beurteilung des Gutachters"},
    {"Left blank by the program. Everything above is observation; what it means is for the "
     "examiner to say.",
     "Vom Programm freigelassen. Alles Vorstehende ist Beobachtung; was sie bedeutet, hat der "
     "Gutachter zu sagen."},
    {"Everything above is observation, as the program made it. What follows was entered by the "
     "people named; shares and probabilities above are not changed by it. Free text is left blank "
     "by the program.",
     "Alles Vorstehende ist Beobachtung, wie das Programm sie gemacht hat. Was folgt, haben die "
     "genannten Personen eingetragen; die Anteile und Wahrscheinlichkeiten oben ändern sich "
     "dadurch nicht. Der freie Text bleibt vom Programm leer."},
    {"Findings that were marked", "Vermerkte Befunde"},
    {"Finding", "Befund"},
    {"Mark", "Vermerk"},
    {"Reason", "Grund"},
    {"Examiner", "Gutachter"},
    {"When", "Wann"},
    {"source {}", "Quelle {}"},
    {"{}, as a whole", "{}, als Ganzes"},
    {"{}, passage {}", "{}, Passage {}"},
    {"{}: mark taken back", "{}: Vermerk zurückgenommen"},
    {"no mark", "kein Vermerk"},
    {"confirmed", "bestätigt"},
    {"rejected", "verworfen"},
    {"uncertain", "unsicher"},
    {"Declared: made by a generative model", "Erklärt: von einem generativen Modell gemacht"},
    {"declared as made by a generative model: {}",
     "als von einem generativen Modell gemacht erklärt: {}"},
    {"A statement of the person who made it; the analysis neither makes nor checks it.",
     "Eine Angabe dessen, der den Titel gemacht hat; die Analyse macht sie nicht und prüft sie "
     "nicht."},
    {"vocals", "Gesang"},
    {"lyrics", "Text"},
    {"instrumentation", "Instrumente"},
    {"composition", "Komposition"},
    {"production", "Produktion"},
    {"undeclared", "keine Angabe"},
    {"none", "nichts"},
    {"partly", "teilweise"},
    {"all", "alles"},
    {"Every revision, the oldest first", "Alle Änderungen, die älteste zuerst"},
    {"Change", "Änderung"},
    {"SHA-256 of the report before it", "SHA-256 des Berichts davor"},
    {"SHA-256 with all revisions", "SHA-256 mit allen Änderungen"},
    {"Opinion, and its grounds", "Beurteilung und ihre Gründe"},
    {"Name, place, date, signature", "Name, Ort, Datum, Unterschrift"},
    {"Tributary {}  ·  {}  ·  audio {}…", "Tributary {}  ·  {}  ·  Audio {}…"},
    {"Report on musical influence", "Bericht über musikalischen Einfluss"},
    {"DEMO DATA", "DEMODATEN"},
    {"The file breaks off after {} s; what could be read was analysed.",
     "Die Datei bricht nach {} s ab; was lesbar war, wurde analysiert."},
    {"\"{}\" names nobody: with vectors of fewer than {} tracks ({} here) chance cannot be told.",
     "„{}“ nennt niemanden: Mit Vektoren von weniger als {} Titeln (hier {}) ist Zufall nicht zu "
     "erkennen."},
    {"like {}", "wie {}"},
});

}  // namespace tributary
