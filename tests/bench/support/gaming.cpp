#include "tests/bench/support/gaming.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <system_error>

#include <fmt/format.h>

#include "core/analysis/analysis.h"
#include "core/analysis/derivations.h"
#include "core/analysis/import.h"
#include "core/analysis/import_list.h"
#include "core/analysis/reference.h"
#include "core/audio/writer.h"
#include "core/base/check.h"
#include "core/catalogue/catalogue.h"

namespace tributary::bench {
namespace {

namespace fs = std::filesystem;

Result<void> writeScaled(const fs::path& file, demo::Audio audio) {
    float peak = 0.0F;
    for (const float s : audio.samples) peak = std::max(peak, std::abs(s));
    if (peak > 0.95F) {
        for (float& s : audio.samples) s *= 0.95F / peak;
    }
    return writeAudio(file, audio.samples, audio.channels, audio.rate);
}

double secondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

Library::Library(fs::path file, unsigned threads) : file_(std::move(file)), threads_(threads) {
    std::error_code ignored;
    fs::create_directories(file_.parent_path(), ignored);
    fs::remove(file_, ignored);
    CHECK(Catalogue::create(file_, "Gaming").has_value());
}

void Library::prepare(const std::string& title, const demo::Audio& audio,
                      const std::string& released) {
    const std::string name = title + ".flac";
    CHECK(writeScaled(file_.parent_path() / name, audio).has_value());
    list_ += fmt::format("{},{},{}\n", name, title, released);
}

Result<Library::Seconds> Library::grow(bool derivations) {
    auto list = parseTrackList("file,title,release_date\n" + list_, file_.parent_path());
    if (!list) return fail(list.error());
    list_.clear();
    ImportOptions options;
    options.threads = threads_;
    options.source = fmt::format("list {}", ++lists_);
    options.derivations = false;
    Seconds seconds;
    Result<void> done;
    seconds.adding = secondsOf([&] {
        auto summary = importTracks(file_, list->items, options, {}, {});
        if (!summary) done = fail(summary.error());
        if (summary && !summary->failed.empty()) done = fail(summary->failed.front());
    });
    if (!done) return fail(done.error());
    if (!derivations) return seconds;
    DeriveOptions how;
    how.threads = threads_;
    seconds.comparing = secondsOf([&] {
        auto summary = deriveCatalogue(file_, how, {}, {});
        if (!summary) done = fail(summary.error());
    });
    if (!done) return fail(done.error());
    return seconds;
}

Result<Report> Library::ask(const std::string& name, const demo::Audio& audio) {
    const fs::path file = file_.parent_path() / (name + ".wav");
    if (auto written = writeScaled(file, audio); !written) return fail(written.error());
    const auto reference = Reference::open(file_, {}, {});
    if (!reference) return fail(reference.error());
    AnalysisRequest request;
    request.file = file;
    request.threads = threads_;
    return analyse(request, *reference, {}, {});
}

Result<std::vector<std::string>> Library::hubs() const {
    const auto catalogue = Catalogue::open(file_, OpenMode::ReadOnly);
    if (!catalogue) return fail(catalogue.error());
    const auto hubs = catalogue->hubs();
    if (!hubs) return fail(hubs.error());
    std::vector<std::string> titles;
    for (const Hub& hub : *hubs) {
        auto track = catalogue->track(hub.track);
        if (!track) return fail(track.error());
        titles.push_back(track->metadata.title);
    }
    return titles;
}

Result<std::size_t> Library::derivations() const {
    const auto catalogue = Catalogue::open(file_, OpenMode::ReadOnly);
    if (!catalogue) return fail(catalogue.error());
    const auto edges = catalogue->derivations();
    if (!edges) return fail(edges.error());
    return edges->size();
}

Influences influenceByTitle(const Report& report) {
    Influences out;
    for (const Influence& i : report.influences) out[i.track.title] += i.influence;
    return out;
}

std::vector<Change> Changes::add(const std::vector<std::pair<std::string, double>>& sources,
                                 const Influences& before, const Influences& after, double least) {
    std::map<std::string, Change> all;
    for (const auto& [title, share] : before) all[title].before = share;
    for (const auto& [title, share] : after) all[title].after = share;
    std::vector<Change> told;
    for (auto& [title, change] : all) {
        change.title = title;
        change.isSource = std::any_of(sources.begin(), sources.end(),
                                      [&](const auto& source) { return source.first == title; });
        const double by = std::abs(change.after - change.before);
        const bool was = before.contains(title), is = after.contains(title);
        if (was) largest = std::max(largest, by);
        if (was && !is && change.isSource) ++lost;
        if (is && !was) ++(change.isSource ? found : wrong);
        if (by > least || was != is) told.push_back(change);
    }
    return told;
}

}  // namespace tributary::bench
