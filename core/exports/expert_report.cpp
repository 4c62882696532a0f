#include "core/exports/expert_report.h"

#include <cmath>
#include <set>

#include <fmt/format.h>

#include "core/attribution/settings.h"
#include "core/base/digest.h"
#include "core/exports/error_rates.h"
#include "core/exports/examiner.h"
#include "core/exports/observations.h"
#include "core/report/demo_name.h"
#include "core/report/json.h"
#include "core/report/text.h"

namespace tributary {

namespace {

using Manner = Paragraph::Manner;

std::string trackTitle(const Report& report) {
    if (report.track.title && !report.track.title->empty()) {
        const std::string& artist = report.track.artist.value_or("");
        return "“" + *report.track.title + "”" + (artist.empty() ? "" : " by " + artist);
    }
    return report.track.file;
}

void addQuestion(const Report& report, Article& article) {
    article.blocks.emplace_back(Heading{1, "The question"});
    article.blocks.emplace_back(Paragraph{fmt::format(
        "Which recordings and compositions of the catalogue “{}” ({} tracks) is the track {} "
        "consistent with having drawn on, in what respect, to what extent and where, and how sure "
        "is that? The question is one of resemblance beyond chance. Whether a use was permitted, "
        "intended or known is not asked and not answered.",
        report.catalogue.name, report.catalogue.tracks, trackTitle(report))});
}

void addMaterials(const Report& report, const ExpertContext& context, Article& article) {
    article.blocks.emplace_back(Heading{1, "Materials"});
    article.blocks.emplace_back(Paragraph{
        "Audio is identified by the SHA-256 of its decoded samples, so that the same recording "
        "under another name or in another lossless container is the same material."});
    Facts track;
    track.rows = {{"Track examined", trackTitle(report)},
                  {"File", report.track.file},
                  {"Length", formatTime(report.track.durationS)},
                  {"SHA-256 of its audio", report.track.audioSha256}};
    if (report.track.isrc) track.rows.emplace_back("ISRC", *report.track.isrc);
    track.rows.emplace_back(
        "Catalogue", fmt::format("{} ({} tracks)", report.catalogue.name, report.catalogue.tracks));
    track.rows.emplace_back("SHA-256 of its state", report.catalogue.snapshotSha256);
    for (const ForeignFacetUse& use : report.foreignFacets) {
        track.rows.emplace_back("Vectors “" + use.facet + "”", "SHA-256 " + use.vectorsSha256);
    }
    article.blocks.emplace_back(std::move(track));
    if (report.influences.empty()) return;
    Table sources{"Sources named",
                  {{"No.", true}, {"Title"}, {"Artist"}, {"ISRC"}, {"SHA-256 of its audio"}},
                  {}};
    for (const Influence& influence : report.influences) {
        const auto found = context.sourceAudio.find(influence.track.id);
        sources.rows.push_back(
            {std::to_string(influence.track.id),
             influence.track.title.empty() ? "untitled" : influence.track.title,
             influence.track.artist, influence.track.isrc,
             found != context.sourceAudio.end() ? found->second : "held by the catalogue’s state"});
    }
    article.blocks.emplace_back(std::move(sources));
}

void addMethod(const Report& report, Article& article) {
    article.blocks.emplace_back(Heading{1, "Method"});
    article.blocks.emplace_back(Paragraph{
        "The track is decoded, and partials, onsets, tempo and pitch classes are extracted at "
        "fixed rates. Segments of it propose catalogue tracks; for each, passages on both sides "
        "are aligned with their transposition and speed, from spectral landmarks (the recording "
        "itself) and from sequences of notes and chords (a composition played anew). All "
        "candidates and the explanation “none of these” then compete for each moment of the track; "
        "a bootstrap over moments gives the intervals. Catalogue and track go through the same "
        "code."});
    Facts versions;
    versions.rows = {{"Engine", "Tributary " + report.engine.version},
                     {"SHA-256 of its settings", report.engine.configSha256},
                     {"SHA-256 of its weights", report.engine.weightsSha256},
                     {"SHA-256 of this report", digestOf(report)}};
    article.blocks.emplace_back(std::move(versions));
    article.blocks.emplace_back(Heading{2, "Thresholds fixed beforehand"});
    const AttributionSettings& settings = defaultSettings();
    if (report.engine.configSha256 != settingsSha256(settings)) {
        article.blocks.emplace_back(Paragraph{
            "The analysis was made by another version of the engine than the one that wrote this "
            "document; its thresholds are fixed by the SHA-256 of its settings above."});
        return;
    }
    article.blocks.emplace_back(Points{
        {fmt::format("A source is named from a probability of {:.2f} and a share of {:.0f} % on.",
                     settings.leastProbability, settings.leastInfluence * 100.0),
         fmt::format("Intervals are 95 % intervals of {} bootstrap rounds.",
                     settings.bootstrapRounds),
         fmt::format("At most {} candidate tracks are aligned; transpositions up to {} semitones "
                     "and speeds from {:.2f} to {:.2f} are tried for recordings.",
                     settings.candidates, settings.mostSemitones, settings.slowest,
                     settings.fastest),
         "They are part of the engine, were fixed before this track was seen, and are named by "
         "the SHA-256 of its settings."}});
}

void addAlternatives(const Report& report, Article& article) {
    article.blocks.emplace_back(Heading{1, "Alternative explanations"});
    article.blocks.emplace_back(Paragraph{
        "Each of these gives resemblance without one track having been made from the other. They "
        "have to be excluded, or weighed, by other means than this analysis:"});
    Points points;
    points.items = {
        "A shared sample pack, preset, loop library or backing track that both use.",
        "A common ancestor: both draw on an older work, which need not be in the catalogue.",
        "A trope of the genre: stock progressions, standard drum patterns, common riffs. What many "
        "tracks of the catalogue share is discounted, what few of them share is not.",
        "Derivation in the other direction, where the source is the later of the two.",
        "The same performers, producer or studio, and so the same sound and habits.",
        "Chance: see the error rates above, and the probability of each source."};
    for (const Influence& influence : report.influences) {
        for (const std::string& each : ownAlternatives(influence)) points.items.push_back(each);
    }
    article.blocks.emplace_back(std::move(points));
}

void addLimitations(const Report& report, Article& article) {
    article.blocks.emplace_back(Heading{1, "Limitations"});
    Points points;
    points.items = {
        std::string(kCaveat),
        fmt::format("Only the {} tracks of this catalogue were compared. A source that is not "
                    "among them cannot be found, and its part counts as unattributed or, in part, "
                    "as that of a similar track.",
                    report.catalogue.tracks),
        "Lyrics are not analysed. Sounds below about 1 s and very heavily processed samples are "
        "likely to be missed.",
        "A share is a part of the track’s evidence, not a part of its value, and no statement on "
        "what anybody is owed.",
        "Percentages add up with the unattributed part to 100 %; intervals do not add up."};
    for (const std::string& warning : report.warnings) points.items.push_back(warning);
    article.blocks.emplace_back(std::move(points));
}

void addReproduction(const Report& report, Article& article) {
    article.blocks.emplace_back(Heading{1, "How to repeat it"});
    article.blocks.emplace_back(Paragraph{
        "With the same engine, catalogue and audio the analysis gives the same report, figure by "
        "figure. From a bundle, which holds the report, the track’s signature and what names "
        "everything else, one command recomputes it and says whether it agrees:"});
    article.blocks.emplace_back(Paragraph{
        "tributary-cli reproduce REPORT.bundle.zip --catalogue CATALOGUE.tributary", Manner::Code});
    article.blocks.emplace_back(
        Paragraph{"From the audio, where the SHA-256 above identifies the file:"});
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
    Article article;
    article.title = "Report on musical influence";
    article.subtitle = trackTitle(report);
    article.footer = "Tributary " + report.engine.version + "  ·  " + trackTitle(report) +
                     "  ·  audio " + report.track.audioSha256.substr(0, 16) + "…";
    if (isDemo(report)) article.watermark = "DEMO DATA";
    for (const std::string& line : findings(report)) {
        article.blocks.emplace_back(Paragraph{line, Manner::Lead});
    }
    article.blocks.emplace_back(Paragraph{std::string(kCaveat), Manner::Note});
    addQuestion(report, article);
    addMaterials(report, context, article);
    addMethod(report, article);
    addValidation(report, article);
    addObservations(report, article);
    addAlternatives(report, article);
    addLimitations(report, article);
    addReproduction(report, article);
    addExaminer(reviewed, article);
    return article;
}

}  // namespace tributary
