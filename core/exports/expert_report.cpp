#include "core/exports/expert_report.h"

#include <cmath>
#include <set>

#include "core/attribution/settings.h"
#include "core/base/digest.h"
#include "core/exports/error_rates.h"
#include "core/exports/examiner.h"
#include "core/exports/observations.h"
#include "core/exports/words.h"
#include "core/report/demo_name.h"
#include "core/report/json.h"
#include "core/report/text.h"

namespace tributary {

namespace {

using Manner = Paragraph::Manner;

std::string trackTitle(const Report& report, const ExpertWords& words) {
    if (report.track.title && !report.track.title->empty()) {
        return words.name(*report.track.title, report.track.artist.value_or(""));
    }
    return report.track.file;
}

void addQuestion(const Report& report, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("The question")});
    article.blocks.emplace_back(Paragraph{words(
        "Which recordings and compositions of the catalogue “{}” ({} tracks) is the track {} "
        "consistent with having drawn on, in what respect, to what extent and where, and how sure "
        "is that? The question is one of resemblance beyond chance. Whether a use was permitted, "
        "intended or known is not asked and not answered.",
        report.catalogue.name, words.count(report.catalogue.tracks), trackTitle(report, words))});
}

void addMaterials(const Report& report, const ExpertContext& context, const ExpertWords& words,
                  Article& article) {
    article.blocks.emplace_back(Heading{1, words("Materials")});
    article.blocks.emplace_back(Paragraph{words(
        "Audio is identified by the SHA-256 of its decoded samples, so that the same recording "
        "under another name or in another lossless container is the same material.")});
    Facts track;
    track.rows = {{words("Track examined"), trackTitle(report, words)},
                  {words("File"), report.track.file},
                  {words("Length"), words.time(report.track.durationS)},
                  {words("SHA-256 of its audio"), report.track.audioSha256}};
    if (report.track.isrc) track.rows.emplace_back("ISRC", *report.track.isrc);
    track.rows.emplace_back(words("Catalogue"), words("{} ({} tracks)", report.catalogue.name,
                                                      words.count(report.catalogue.tracks)));
    track.rows.emplace_back(words("SHA-256 of its state"), report.catalogue.snapshotSha256);
    for (const ForeignFacetUse& use : report.foreignFacets) {
        track.rows.emplace_back(words("Vectors “{}”", use.facet), "SHA-256 " + use.vectorsSha256);
    }
    article.blocks.emplace_back(std::move(track));
    if (report.influences.empty()) return;
    Table sources{words("Sources named"),
                  {{words("No."), true},
                   {words("Title")},
                   {words("Artist")},
                   {"ISRC"},
                   {words("SHA-256 of its audio")}},
                  {}};
    for (const Influence& influence : report.influences) {
        const auto found = context.sourceAudio.find(influence.track.id);
        sources.rows.push_back({std::to_string(influence.track.id), words.title(influence.track),
                                influence.track.artist, influence.track.isrc,
                                found != context.sourceAudio.end()
                                    ? found->second
                                    : words("held by the catalogue’s state")});
    }
    article.blocks.emplace_back(std::move(sources));
}

void addMethod(const Report& report, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("Method")});
    article.blocks.emplace_back(Paragraph{words(
        "The track is decoded, and partials, onsets, tempo and pitch classes are extracted at "
        "fixed rates. Segments of it propose catalogue tracks; for each, passages on both sides "
        "are aligned with their transposition and speed, from spectral landmarks (the recording "
        "itself) and from sequences of notes and chords (a composition played anew). All "
        "candidates and the explanation “none of these” then compete for each moment of the track; "
        "a bootstrap over moments gives the intervals. Catalogue and track go through the same "
        "code.")});
    Facts versions;
    versions.rows = {{words("Engine"), "Tributary " + report.engine.version},
                     {words("SHA-256 of its settings"), report.engine.configSha256},
                     {words("SHA-256 of its weights"), report.engine.weightsSha256},
                     {words("SHA-256 of this report"), digestOf(report)}};
    article.blocks.emplace_back(std::move(versions));
    article.blocks.emplace_back(Heading{2, words("Thresholds fixed beforehand")});
    const AttributionSettings& settings = defaultSettings();
    if (report.engine.configSha256 != settingsSha256(settings)) {
        article.blocks.emplace_back(Paragraph{words(
            "The analysis was made by another version of the engine than the one that wrote this "
            "document; its thresholds are fixed by the SHA-256 of its settings above.")});
        return;
    }
    article.blocks.emplace_back(Points{
        {words("A source is named from a probability of {} and a share of {} % of a block of {} s "
               "on.",
               words.decimal(settings.leastProbability, 2), words.percent(settings.leastInfluence),
               words.decimal(settings.blockS, 0)),
         words("Intervals are 95 % intervals of {} bootstrap rounds.",
               words.count(static_cast<std::int64_t>(settings.bootstrapRounds))),
         words("At most {} candidate tracks are aligned; transpositions up to {} semitones "
               "and speeds from {} to {} are tried for recordings.",
               words.count(static_cast<std::int64_t>(settings.candidates)),
               words.count(settings.mostSemitones), words.decimal(settings.slowest, 2),
               words.decimal(settings.fastest, 2)),
         words("They are part of the engine, were fixed before this track was seen, and are named "
               "by the SHA-256 of its settings.")}});
}

void addAlternatives(const Report& report, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("Alternative explanations")});
    article.blocks.emplace_back(Paragraph{words(
        "Each of these gives resemblance without one track having been made from the other. They "
        "have to be excluded, or weighed, by other means than this analysis:")});
    Points points;
    points.items = {
        words("A shared sample pack, preset, loop library or backing track that both use."),
        words("A common ancestor: both draw on an older work, which need not be in the "
              "catalogue."),
        words("A trope of the genre: stock progressions, standard drum patterns, common riffs. "
              "What many tracks of the catalogue share is discounted, what few of them share is "
              "not."),
        words("Derivation in the other direction, where the source is the later of the two."),
        words("The same performers, producer or studio, and so the same sound and habits."),
        words("Chance: see the error rates above, and the probability of each source.")};
    for (const Influence& influence : report.influences) {
        for (const std::string& each : ownAlternatives(influence, words))
            points.items.push_back(each);
    }
    article.blocks.emplace_back(std::move(points));
}

void addLimitations(const Report& report, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("Limitations")});
    Points points;
    points.items = {
        words(kCaveat),
        words("Only the {} tracks of this catalogue were compared. A source that is not among "
              "them cannot be found, and its part counts as unattributed or, in part, as that of "
              "a similar track.",
              words.count(report.catalogue.tracks)),
        words("Lyrics are not analysed. Sounds below about 1 s and very heavily processed samples "
              "are likely to be missed."),
        words("A share is a part of the track’s evidence, not a part of its value, and no "
              "statement on what anybody is owed."),
        words("Percentages add up with the unattributed part to 100 %; intervals do not add "
              "up.")};
    for (const std::string& warning : report.warnings)
        points.items.push_back(words.warning(warning));
    article.blocks.emplace_back(std::move(points));
}

void addReproduction(const Report& report, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("How to repeat it")});
    article.blocks.emplace_back(Paragraph{words(
        "With the same engine, catalogue and audio the analysis gives the same report, figure by "
        "figure. From a bundle, which holds the report, the track’s signature and what names "
        "everything else, one command recomputes it and says whether it agrees:")});
    article.blocks.emplace_back(Paragraph{
        "tributary-cli reproduce REPORT.bundle.zip --catalogue CATALOGUE.tributary", Manner::Code});
    article.blocks.emplace_back(
        Paragraph{words("From the audio, where the SHA-256 above identifies the file:")});
    article.blocks.emplace_back(Paragraph{"tributary-cli analyse CATALOGUE.tributary \"" +
                                              report.track.file + "\" --format json --no-timings",
                                          Manner::Code});
}

}  // namespace

bool isDemo(const Report& report) {
    return report.catalogue.name == kDemoCatalogue;
}

std::string digestOf(const Report& report) {
    return sha256Hex(toJson(report, false));
}

Article expertReport(const ReviewedReport& reviewed, const ExpertContext& context) {
    const Report& report = reviewed.report;
    const ExpertWords words(context.language);
    Article article;
    article.language = context.language;
    article.title = words("Report on musical influence");
    article.subtitle = trackTitle(report, words);
    article.footer = words("Tributary {}  ·  {}  ·  audio {}…", report.engine.version,
                           article.subtitle, report.track.audioSha256.substr(0, 16));
    if (isDemo(report)) article.watermark = words("DEMO DATA");
    article.blocks.emplace_back(Paragraph{finding(report, words), Manner::Lead});
    article.blocks.emplace_back(Paragraph{words(kCaveat), Manner::Note});
    addQuestion(report, words, article);
    addMaterials(report, context, words, article);
    addMethod(report, words, article);
    addValidation(report, words, article);
    addObservations(report, words, article);
    addAlternatives(report, words, article);
    addLimitations(report, words, article);
    addReproduction(report, words, article);
    addExaminer(reviewed, words, article);
    return article;
}

}  // namespace tributary
