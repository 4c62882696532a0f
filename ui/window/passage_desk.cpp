#include "ui/window/passage_desk.h"

#include "core/catalogue/catalogue.h"

namespace tributary::ui {

namespace {

constexpr int kSoonMs = 120;

Result<PassagePicture> lookAt(const std::filesystem::path& track,
                              const std::filesystem::path& catalogue, std::int64_t source,
                              const Evidence& evidence, const Progress& progress,
                              std::stop_token stop) {
    const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    const auto known = opened->track(TrackId{source});
    if (!known) return fail(known.error());
    return lookAtPassage(track, known->file, evidence, progress, std::move(stop));
}

}  // namespace

PassageDesk::PassageDesk(JobList& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSoonMs);
    connect(&soon_, &QTimer::timeout, this, &PassageDesk::start);
}

void PassageDesk::forget() {
    ++report_;
    pictures_.clear();
    soon_.stop();
    wanted_ = {};
}

std::shared_ptr<const PassagePicture> PassageDesk::picture(int passage) const {
    const auto found = pictures_.find(passage);
    return found == pictures_.end() ? nullptr : found->second;
}

void PassageDesk::look(int passage, const Evidence& evidence, const std::filesystem::path& track,
                       const std::filesystem::path& catalogue, std::int64_t source) {
    soon_.stop();
    if (track.empty() || catalogue.empty() || pictures_.count(passage) != 0) return;
    if (running_ != nullptr && wanted_.passage == passage) return;
    wanted_ = {passage, evidence, track, catalogue, source};
    soon_.start();
}

void PassageDesk::start() {
    if (running_ != nullptr) running_->cancel();
    running_ = jobs_.add(tr("Look at a passage"),
                         makeWork<PassagePicture>(
                             [wanted = wanted_](const Progress& progress, std::stop_token stop) {
                                 return lookAt(wanted.track, wanted.catalogue, wanted.source,
                                               wanted.evidence, progress, std::move(stop));
                             },
                             this,
                             [this, passage = wanted_.passage, report = report_](
                                 const Result<std::shared_ptr<const PassagePicture>>& result) {
                                 if (passage == wanted_.passage) running_ = nullptr;
                                 // Without a picture the panel draws where the passages lie, as
                                 // before.
                                 if (!result || report != report_) return;
                                 pictures_[passage] = *result;
                                 Q_EMIT pictureReady(passage);
                             }),
                         JobList::Order::AtOnce);
}

}  // namespace tributary::ui
