#pragma once

#include <array>

#include "core/documents/phrases.h"

namespace tributary {

/// The texts of expert reports in Spanish.
inline constexpr auto kExpertSpanish = std::to_array<Translation>({
    {"The question", "La cuestión planteada"},
    {"Which recordings and compositions of the catalogue “{}” ({} tracks) is the track {} "
     "consistent with having drawn on, in what respect, to what extent and where, and how sure is "
     "that? The question is one of resemblance beyond chance. Whether a use was permitted, "
     "intended or known is not asked and not answered.",
     "¿Con qué grabaciones y composiciones del catálogo «{}» ({} pistas) como fuentes es "
     "compatible la pista {}, en qué aspecto, en qué medida y en qué lugares, y con qué seguridad "
     "puede decirse? Se pregunta por un parecido que vaya más allá del azar. Si un uso estaba "
     "permitido, era intencionado o se conocía, ni se pregunta ni se responde."},
    {"Materials", "Materiales"},
    {"Audio is identified by the SHA-256 of its decoded samples, so that the same recording under "
     "another name or in another lossless container is the same material.",
     "El audio se identifica por el SHA-256 de sus muestras descodificadas: la misma grabación "
     "con otro nombre o en otro formato sin pérdida es el mismo material."},
    {"Track examined", "Pista examinada"},
    {"File", "Archivo"},
    {"Length", "Duración"},
    {"SHA-256 of its audio", "SHA-256 de su audio"},
    {"Catalogue", "Catálogo"},
    {"{} ({} tracks)", "{} ({} pistas)"},
    {"SHA-256 of its state", "SHA-256 de su estado"},
    {"Vectors “{}”", "Vectores «{}»"},
    {"Sources named", "Fuentes nombradas"},
    {"No.", "N.º"},
    {"Title", "Título"},
    {"Artist", "Artista"},
    {"untitled", "sin título"},
    {"“{}”", "«{}»"},
    {"“{}” by {}", "«{}» de {}"},
    {"held by the catalogue’s state", "fijado por el estado del catálogo"},
    {"Method", "Método"},
    {"The track is decoded, and partials, onsets, tempo and pitch classes are extracted at fixed "
     "rates. Segments of it propose catalogue tracks; for each, passages on both sides are "
     "aligned with their transposition and speed, from spectral landmarks (the recording itself) "
     "and from sequences of notes and chords (a composition played anew). All candidates and the "
     "explanation “none of these” then compete for each moment of the track; a bootstrap over "
     "moments gives the intervals. Catalogue and track go through the same code.",
     "La pista se descodifica y de ella se extraen, a intervalos fijos, parciales, ataques, tempo "
     "y clases de altura. Sus segmentos proponen pistas del catálogo; para cada una se alinean "
     "los pasajes de ambos lados con su transposición y su velocidad, a partir de puntos "
     "característicos del espectro (la grabación misma) y de secuencias de notas y acordes (una "
     "composición tocada de nuevo). Después, todas las candidatas y la explicación «ninguna de "
     "ellas» compiten por cada momento de la pista; un bootstrap sobre los momentos da los "
     "intervalos. El catálogo y la pista pasan por el mismo código."},
    {"Engine", "Programa"},
    {"SHA-256 of its settings", "SHA-256 de sus ajustes"},
    {"SHA-256 of its weights", "SHA-256 de sus pesos"},
    {"SHA-256 of this report", "SHA-256 de este informe"},
    {"Thresholds fixed beforehand", "Umbrales fijados de antemano"},
    {"The analysis was made by another version of the engine than the one that wrote this "
     "document; its thresholds are fixed by the SHA-256 of its settings above.",
     "El análisis lo hizo otra versión del programa que la que escribió este documento; sus "
     "umbrales quedan fijados por el SHA-256 de sus ajustes, indicado arriba."},
    {"A source is named from a probability of {} and a share of {} % of a block of {} s on.",
     "Una fuente se nombra a partir de una probabilidad de {} y una parte del {} % de un bloque de "
     "{} s."},
    {"Intervals are 95 % intervals of {} bootstrap rounds.",
     "Los intervalos son del 95 %, a partir de {} rondas de bootstrap."},
    {"At most {} candidate tracks are aligned; transpositions up to {} semitones and speeds from "
     "{} to {} are tried for recordings.",
     "Se alinean como máximo {} pistas candidatas; para las grabaciones se prueban "
     "transposiciones de hasta {} semitonos y velocidades de {} a {}."},
    {"They are part of the engine, were fixed before this track was seen, and are named by the "
     "SHA-256 of its settings.",
     "Forman parte del programa, se fijaron antes de ver esta pista y quedan identificados por el "
     "SHA-256 de sus ajustes."},
    {"Validation and error rates", "Validación y tasas de error"},
    {"The report holds no measured error rates. Those of an engine belong to its version: see the "
     "documentation of the version named under “Method”.",
     "El informe no contiene tasas de error medidas. Estas pertenecen a cada versión del "
     "programa: véase la documentación de la versión indicada en «Método»."},
    {"These rates were measured with another engine than the one that made this report (see "
     "“Method”): its own errors may be others.",
     "Estas tasas se midieron con una versión distinta de la que hizo este informe (véase "
     "«Método»): los errores de esta pueden ser otros."},
    {"Measured on", "Medido el"},
    {"With engine", "Con la versión"},
    {"Clips with known sources", "Fragmentos de fuentes conocidas"},
    {"Tracks compared with", "Pistas comparadas"},
    {"Errors by kind of evidence", "Errores por tipo de indicio"},
    {"Kind", "Tipo"},
    {"Sources missed", "Fuentes omitidas"},
    {"Names that were wrong", "Nombres erróneos"},
    {"Named as of another kind", "Nombradas como de otro tipo"},
    {"How often stated probabilities were right",
     "Con qué frecuencia acertaron las probabilidades indicadas"},
    {"Probability", "Probabilidad"},
    {"Findings", "Hallazgos"},
    {"Stated, mean", "Indicada, media"},
    {"Right", "Acertada"},
    {"Clips without a source in which a track was named: {}.",
     "Fragmentos sin fuente en los que se nombró una pista: {}."},
    {"Stated probabilities are off by {} on average (expected calibration error, n = {}).",
     "Las probabilidades indicadas se desvían {} de media (error de calibración esperado, n = "
     "{})."},
    {"True shares inside their 95 % intervals: {}.",
     "Partes verdaderas dentro de sus intervalos del 95 %: {}."},
    {"In brackets: the 95 % interval of the rate (Wilson 1927) and the counts it rests on. The "
     "rates hold for material like that described; other material may give others.",
     "Entre paréntesis: el intervalo del 95 % de la tasa (Wilson 1927) y los recuentos en que se "
     "basa. Las tasas valen para material como el descrito; otro material puede dar otras."},
    {"not measured", "sin medir"},
    {"{} % ({}–{}; {} of {})", "{} % ({}–{}; {} de {})"},
    {"Observations", "Observaciones"},
    {"No match above threshold in this catalogue (n = {}).",
     "Ninguna coincidencia por encima del umbral en este catálogo (n = {})."},
    {"No track of the catalogue was named. This does not say that the track has no sources: only "
     "that none of those compared is consistent with being one above the thresholds.",
     "No se nombró ninguna pista del catálogo. Esto no dice que la pista no tenga fuentes, sino "
     "solo que ninguna de las comparadas es compatible, por encima de los umbrales, con ser una "
     "de ellas."},
    {"{} of this track is consistent with one track of the catalogue, {} ({}, 95 % interval {}–{} "
     "%).",
     "{} de esta pista es compatible con una pista del catálogo, {} ({}, intervalo del 95 %: "
     "{}–{} %)."},
    {"{} of this track is consistent with {} tracks of the catalogue; most of all with {} at {} "
     "({}, 95 % interval {}–{} %).",
     "{} de esta pista es compatible con {} pistas del catálogo; sobre todo con {}, {} ({}, "
     "intervalo del 95 %: {}–{} %)."},
    {"Similarity-based influence estimate; it does not say how the track was made.",
     "Estimación de influencia basada en la similitud; no dice cómo se hizo la pista."},
    {"Where the sources are heard", "Dónde se oyen las fuentes"},
    {"Shares with 95 % intervals", "Partes con intervalos del 95 %"},
    {"{}, continued", "{}, continuación"},
    {"{} from {} to {}; ", "{} de {} a {}; "},
    {"Sources, by share", "Fuentes, según su parte"},
    {"Rank", "Puesto"},
    {"Source", "Fuente"},
    {"Share", "Parte"},
    {"95 % interval", "Intervalo del 95 %"},
    {"Mostly by", "Sobre todo por"},
    {"Of which", "De ello"},
    {"{} {}\u00A0% (vectors of another model)", "{} {}\u00A0% (vectores de otro modelo)"},
    {"Passages that the track shares with its sources",
     "Pasajes que la pista comparte con sus fuentes"},
    {"In the track", "En la pista"},
    {"In the source", "En la fuente"},
    {"Semitones", "Semitonos"},
    {"Speed", "Velocidad"},
    {" ({} times)", " ({} veces)"},
    {"Semitones above 0: the track plays the passage higher than the source; a speed above 1: "
     "faster. The probability is that of the passage being derived from this source, from "
     "something derived from it, or from a common origin.",
     "Semitonos por encima de 0: la pista toca el pasaje más agudo que la fuente; velocidad mayor "
     "que 1: más rápido. La probabilidad es la de que el pasaje derive de esta fuente, de algo "
     "derivado de ella o de un origen común."},
    {"What names nobody", "Lo que no nombra a nadie"},
    {"Part", "Porción"},
    {"Spread over", "Repartido entre"},
    {"Style: {}", "Estilo: {}"},
    {"about {} tracks", "unas {} pistas"},
    {"Unattributed", "Sin atribuir"},
    {"{}: the catalogue holds nearly the same recording, {}; the evidence does not tell which of "
     "the two it came from.",
     "{}: el catálogo contiene casi la misma grabación, {}; los indicios no dicen de cuál de las "
     "dos procede."},
    {"{}: the catalogue holds nearly the same composition, {}; the evidence does not tell which "
     "of the two it came from.",
     "{}: el catálogo contiene casi la misma composición, {}; los indicios no dicen de cuál de "
     "las dos procede."},
    {"{}: {} came to it through {}, a later work that was found to derive from it.",
     "{}: {} le llegó a través de {}, una obra posterior que se halló derivada de ella."},
    {"{} resembles nearly everything (a drone, noise, stock sounds); its odds were divided by {}.",
     "{} se parece a casi todo (un bordón, ruido, sonidos de archivo); su probabilidad relativa "
     "se dividió por {}."},
    {"{}: the track of the catalogue that came nearest in its place is {}.",
     "{}: la pista del catálogo que más se le acercó en su lugar es {}."},
    {"recording", "grabación"},
    {"structure", "estructura"},
    {"harmony", "armonía"},
    {"rhythm", "ritmo"},
    {"style", "estilo"},
    {"Alternative explanations", "Explicaciones alternativas"},
    {"Each of these gives resemblance without one track having been made from the other. They "
     "have to be excluded, or weighed, by other means than this analysis:",
     "Cada una de ellas produce parecido sin que una pista se haya hecho a partir de la otra. Hay "
     "que descartarlas, o sopesarlas, por medios distintos de este análisis:"},
    {"A shared sample pack, preset, loop library or backing track that both use.",
     "Un paquete de muestras, un preset, una biblioteca de bucles o una base instrumental que "
     "ambas usan."},
    {"A common ancestor: both draw on an older work, which need not be in the catalogue.",
     "Un antecedente común: ambas beben de una obra anterior, que no tiene por qué estar en el "
     "catálogo."},
    {"A trope of the genre: stock progressions, standard drum patterns, common riffs. What many "
     "tracks of the catalogue share is discounted, what few of them share is not.",
     "Lugares comunes del género: progresiones habituales, patrones de batería corrientes, riffs "
     "extendidos. Lo que comparten muchas pistas del catálogo está descontado; lo que comparten "
     "pocas, no."},
    {"Derivation in the other direction, where the source is the later of the two.",
     "Una derivación en sentido contrario, cuando la fuente es la posterior de las dos."},
    {"The same performers, producer or studio, and so the same sound and habits.",
     "Los mismos intérpretes, el mismo productor o el mismo estudio, y por tanto el mismo sonido "
     "y los mismos hábitos."},
    {"Chance: see the error rates above, and the probability of each source.",
     "El azar: véanse las tasas de error de arriba y la probabilidad de cada fuente."},
    {"Limitations", "Limitaciones"},
    {"Only the {} tracks of this catalogue were compared. A source that is not among them cannot "
     "be found, and its part counts as unattributed or, in part, as that of a similar track.",
     "Solo se compararon las {} pistas de este catálogo. Una fuente que no esté entre ellas no "
     "puede hallarse; su parte cuenta como sin atribuir o, en parte, como de una pista similar."},
    {"Lyrics are not analysed. Sounds below about 1 s and very heavily processed samples are "
     "likely to be missed.",
     "No se analiza la letra. Es probable que se pasen por alto sonidos de menos de 1 s, "
     "aproximadamente, y muestras muy procesadas."},
    {"A share is a part of the track’s evidence, not a part of its value, and no statement on "
     "what anybody is owed.",
     "Una parte lo es de los indicios que ofrece la pista, no de su valor, y no dice nada de lo "
     "que se deba a nadie."},
    {"Percentages add up with the unattributed part to 100 %; intervals do not add up.",
     "Los porcentajes suman el 100 % con la parte sin atribuir; los intervalos no se suman."},
    {"Screening only: shares are coarse, and short or buried passages are missed.",
     "Solo preselección: las partes son aproximadas, y los pasajes cortos o tapados se pasan por "
     "alto."},
    {"The signature was made by an earlier version, which kept less of the track: some "
     "resemblance may be missed. Make it anew from the audio.",
     "La firma la hizo una versión anterior, que guardaba menos de la pista: puede pasarse por "
     "alto algún parecido. Vuelva a hacerla a partir del audio."},
    {"How to repeat it", "Cómo repetirlo"},
    {"With the same engine, catalogue and audio the analysis gives the same report, figure by "
     "figure. From a bundle, which holds the report, the track’s signature and what names "
     "everything else, one command recomputes it and says whether it agrees:",
     "Con el mismo programa, catálogo y audio, el análisis da el mismo informe, cifra por cifra. "
     "A partir de un paquete, que contiene el informe, la firma de la pista y lo que identifica "
     "todo lo demás, una orden lo vuelve a calcular y dice si concuerda:"},
    {"From the audio, where the SHA-256 above identifies the file:",
     "A partir del audio, cuyo archivo identifica el SHA-256 de arriba:"},
    {"The examiner’s opinion", "La opinión del perito"},
    {"Left blank by the program. Everything above is observation; what it means is for the "
     "examiner to say.",
     "El programa la deja en blanco. Todo lo anterior es observación; lo que significa "
     "corresponde decirlo al perito."},
    {"Everything above is observation, as the program made it. What follows was entered by the "
     "people named; shares and probabilities above are not changed by it. Free text is left blank "
     "by the program.",
     "Todo lo anterior es observación, tal como la hizo el programa. Lo que sigue lo introdujeron "
     "las personas nombradas; las partes y probabilidades de arriba no cambian por ello. El texto "
     "libre lo deja en blanco el programa."},
    {"Findings that were marked", "Hallazgos marcados"},
    {"Finding", "Hallazgo"},
    {"Mark", "Marca"},
    {"Reason", "Motivo"},
    {"Examiner", "Perito"},
    {"When", "Cuándo"},
    {"source {}", "fuente {}"},
    {"{}, as a whole", "{}, en conjunto"},
    {"{}, passage {}", "{}, pasaje {}"},
    {"{}: mark taken back", "{}: marca retirada"},
    {"no mark", "sin marca"},
    {"confirmed", "confirmado"},
    {"rejected", "rechazado"},
    {"uncertain", "dudoso"},
    {"Declared: made by a generative model", "Declarado: hecho por un modelo generativo"},
    {"declared as made by a generative model: {}",
     "declarado como hecho por un modelo generativo: {}"},
    {"A statement of the person who made it; the analysis neither makes nor checks it.",
     "Una declaración de quien hizo la pista; el análisis ni la hace ni la comprueba."},
    {"vocals", "voces"},
    {"lyrics", "letra"},
    {"instrumentation", "instrumentación"},
    {"composition", "composición"},
    {"production", "producción"},
    {"undeclared", "sin declarar"},
    {"none", "nada"},
    {"partly", "en parte"},
    {"all", "todo"},
    {"Every revision, the oldest first", "Todas las revisiones, la más antigua primero"},
    {"Change", "Cambio"},
    {"SHA-256 of the report before it", "SHA-256 del informe anterior"},
    {"SHA-256 with all revisions", "SHA-256 con todas las revisiones"},
    {"Opinion, and its grounds", "Opinión y sus fundamentos"},
    {"Name, place, date, signature", "Nombre, lugar, fecha, firma"},
    {"Tributary {}  ·  {}  ·  audio {}…", "Tributary {}  ·  {}  ·  audio {}…"},
    {"Report on musical influence", "Informe sobre influencia musical"},
    {"DEMO DATA", "DATOS DE DEMO"},
    {"The file breaks off after {} s; what could be read was analysed.",
     "El archivo se interrumpe a los {} s; se analizó lo que pudo leerse."},
    {"\"{}\" names nobody: with vectors of fewer than {} tracks ({} here) chance cannot be told.",
     "«{}» no nombra a nadie: con vectores de menos de {} pistas ({} aquí) no se puede reconocer "
     "el azar."},
    {"like {}", "como {}"},
});

}  // namespace tributary
