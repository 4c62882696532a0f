#include "core/exports/reproduce.h"

#include <algorithm>
#include <random>
#include <system_error>

#include <fmt/format.h>

#include "core/analysis/analysis.h"
#include "core/analysis/compare.h"
#include "core/analysis/signature.h"
#include "core/base/atomic_file.h"
#include "core/report/text.h"

namespace tributary {

namespace {

namespace fs = std::filesystem;

constexpr const char* kTrack = "track.tsig";

/// A folder of a name that nobody has, gone with all that is in it when this goes.
class ScratchFolder {
public:
    ScratchFolder() {
        std::random_device random;
        std::string name = "tributary-reproduce";
        for (int i = 0; i < 4; ++i) name += "-" + std::to_string(random());
        path_ = fs::temp_directory_path() / name;
        std::error_code ignored;
        fs::create_directory(path_, ignored);
        fs::permissions(path_, fs::perms::owner_all, ignored);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// The track as a file that can be analysed: the audio given, or the bundle's signature.
Result<fs::path> trackFile(const Bundle& bundle, const ReproduceOptions& options,
                           const ScratchFolder& scratch) {
    if (!options.audio.empty()) return options.audio;
    const auto found = bundle.files.find(kTrack);
    if (found == bundle.files.end()) {
        return fail(ErrorCode::InvalidArgument,
                    "The bundle names the recording by its digest only. Give the file itself with "
                    "--audio; its SHA-256 is compared.");
    }
    const fs::path file = scratch.path() / kTrack;
    if (auto written = writeFileAtomically(file, found->second); !written) {
        return fail(written.error());
    }
    return file;
}

/// A report made by screening alone has shares and no passage.
Depth depthOf(const Report& report) {
    const bool screened =
        !report.influences.empty() &&
        std::all_of(report.influences.begin(), report.influences.end(), [](const Influence& i) {
            return i.evidence.empty() && i.foreignEvidence.empty() && i.via.empty();
        });
    return screened ? Depth::Screen : Depth::Full;
}

Result<void> checkAudio(const Bundle& bundle, const std::string& audioSha256) {
    if (audioSha256 == bundle.report.track.audioSha256) return {};
    return fail(ErrorCode::InvalidArgument,
                "This is not the recording that the report is about: its audio has the SHA-256 " +
                    audioSha256 + ". Nothing was changed. Give the very file, or its signature.");
}

Result<void> repeatWhole(const Bundle& bundle, const ReproduceOptions& options,
                         const fs::path& track, const Progress& progress, std::stop_token stop,
                         Reproduction& out) {
    const auto reference = Reference::open(options.catalogue, progress.part(0.0, 0.3), stop);
    if (!reference) return fail(reference.error());
    AnalysisRequest request;
    request.file = track;
    request.depth = depthOf(bundle.report);
    const auto again = analyse(request, *reference, progress.part(0.3, 1.0), std::move(stop));
    if (!again) return fail(again.error());
    if (auto same = checkAudio(bundle, again->track.audioSha256); !same) return same;
    out.extent = Reproduction::Extent::Whole;
    out.checks.push_back(fmt::format(
        "The analysis was repeated against “{}” ({} tracks) with engine {}.",
        printable(again->catalogue.name), again->catalogue.tracks, again->engine.version));
    out.differences = differencesOf(bundle.report, *again);
    if (!bundle.report.foreignFacets.empty()) {
        out.remarks.emplace_back(
            "The report rests in part on vectors of another model, which are not in the bundle: "
            "that part was not repeated.");
    }
    return {};
}

double overlap(const TimeSpan& a, const TimeSpan& b) {
    return std::max(0.0, std::min(a.endS, b.endS) - std::max(a.beginS, b.beginS));
}

/// Whether a passage's place, on both sides, is among those found; a quarter of it is enough, since
/// a pair by itself is cut at other borders than among all candidates.
bool foundAgain(const Evidence& passage, const std::vector<Evidence>& found) {
    constexpr double kEnough = 0.25;
    const double length = passage.query.endS - passage.query.beginS;
    return std::any_of(found.begin(), found.end(), [&](const Evidence& each) {
        return overlap(passage.query, each.query) >= kEnough * length &&
               overlap(passage.source, each.source) > 0.0;
    });
}

Result<void> repeatSources(const Bundle& bundle, const fs::path& track,
                           const ScratchFolder& scratch, const Progress& progress,
                           std::stop_token stop, Reproduction& out) {
    const auto sources = sourcesOf(bundle);
    if (!sources) return fail(sources.error());
    out.extent = Reproduction::Extent::Sources;
    std::size_t passages = 0, again = 0;
    for (std::size_t i = 0; i < sources->size(); ++i) {
        const BundledSource& source = (*sources)[i];
        const Influence& influence = bundle.report.influences[i];
        if (source.signature.empty()) {
            out.remarks.push_back(fmt::format(
                "Rank {} is not in the bundle and could not be checked.", influence.rank));
            continue;
        }
        const fs::path file = scratch.path() / "source.tsig";
        if (auto written = writeFileAtomically(file, source.signature); !written) return written;
        const auto count = static_cast<double>(sources->size());
        const auto at = static_cast<double>(i);
        const auto pair = compare(track, file, progress.part(at / count, (at + 1.0) / count), stop);
        if (!pair) return fail(pair.error());
        if (auto same = checkAudio(bundle, pair->a.audioSha256); !same) return same;
        for (const Evidence& passage : influence.evidence) {
            ++passages;
            if (foundAgain(passage, pair->passages)) {
                ++again;
                continue;
            }
            out.differences.push_back(
                {fmt::format("rank {}, {}", influence.rank, printable(source.track.title)),
                 passageText(passage), "not found between these two alone"});
        }
    }
    out.checks.push_back(fmt::format(
        "Each source in the bundle was held against the track by itself: {} of {} passages were "
        "found again.",
        again, passages));
    out.remarks.emplace_back(
        "Shares, intervals and probabilities depend on the whole catalogue; give it with "
        "--catalogue to recompute them.");
    return {};
}

}  // namespace

bool Reproduction::agrees() const {
    return std::none_of(differences.begin(), differences.end(),
                        [](const Difference& each) { return each.finding; });
}

Result<Reproduction> reproduce(const Bundle& bundle, const ReproduceOptions& options,
                               const Progress& progress, std::stop_token stop) {
    Reproduction out;
    out.signedBy = bundle.signedBy;
    out.checks.push_back(fmt::format("All {} files have the digests that the manifest names.",
                                     bundle.files.size() - 1));
    out.checks.push_back(bundle.signedBy.empty()
                             ? std::string("The manifest is not signed.")
                             : "The manifest is signed by key " + bundle.signedBy + ".");
    if (!bundle.revisions.empty()) {
        const std::size_t revisions = bundle.revisions.size();
        out.checks.push_back(
            revisions == 1
                ? std::string("The one revision by people names the report it was made on.")
                : fmt::format("Each of {} revisions by people names the report it was made on.",
                              revisions));
    }
    const ScratchFolder scratch;
    const auto track = trackFile(bundle, options, scratch);
    if (!track) return fail(track.error());
    const auto done = options.catalogue.empty()
                          ? repeatSources(bundle, *track, scratch, progress, std::move(stop), out)
                          : repeatWhole(bundle, options, *track, progress, std::move(stop), out);
    if (!done) return fail(done.error());
    return out;
}

}  // namespace tributary
