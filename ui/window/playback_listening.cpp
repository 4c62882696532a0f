// Listening beyond play and swap: pairs of files, blind comparison, shuttling, markers.
#include <algorithm>
#include <cmath>

#include "core/playback/mixer.h"
#include "ui/text/format.h"
#include "ui/window/playback_controller.h"
#include "ui/window/tasks.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr int kFastest = 8;
constexpr double kHopS = 0.12;        ///< of listening between two hops
constexpr double kSameMarkerS = 0.5;  ///< nearer than that is the same place

}  // namespace

void PlaybackController::setMatched(bool matched) {
    if (matched == matched_) return;
    matched_ = matched;
    Q_EMIT matchedChanged(matched);
    if (evidence_) setPassage(evidence_, sourceId_, catalogue_);
}

/// Puts the source's passage on deck B in the key and tempo of the track.
void PlaybackController::loadMatched(const Evidence& evidence) {
    if (!moved_) moved_ = std::make_unique<QTemporaryDir>();
    sourceReady_ = false;
    deckIsMoved_ = true;
    player_.switchTo(Deck::A);
    state_.deck = Deck::A;
    player_.unload(Deck::B);
    Q_EMIT levelChanged({});
    if (catalogue_.empty()) {
        Q_EMIT sourceNote(tr("To hear the source, open its catalogue."));
        return;
    }
    const int number = ++movedCount_;
    const std::filesystem::path output =
        toPath(moved_->filePath(QStringLiteral("%1.wav").arg(number)));
    jobs_.add(
        tr("Move the source to the track's key and tempo"),
        makeWork<MatchedSource>(
            [player = &player_, catalogue = catalogue_, id = sourceId_, track = track_, evidence,
             output](const Progress& progress, std::stop_token stop) {
                return prepareMatched(*player, catalogue, id, track, evidence, output, progress,
                                      std::move(stop));
            },
            this,
            [this, number](const Result<std::shared_ptr<const MatchedSource>>& result) {
                if (number != movedCount_ || !deckIsMoved_) return;
                sourceReady_ = result.has_value();
                if (!result) {
                    Q_EMIT sourceNote(tr("The source cannot be moved to this key and tempo: %1")
                                          .arg(fromUtf8(result.error().message)));
                    return refresh();
                }
                player_.setGainDb(Deck::B, (*result)->gainDb);
                Q_EMIT levelChanged(tr("level-matched %1 · key & tempo matched")
                                        .arg(formatDecibels((*result)->gainDb)));
                Q_EMIT sourceNote({});
                if (passages_) relink({passages_->a, (*result)->passage});
            }),
        JobList::Order::AtOnce);
}

/// The same passage in what deck B holds now.
void PlaybackController::relink(const PassagePair& passages) {
    passages_ = passages;
    player_.link(passages_);
    Q_EMIT passagesChanged();
    refresh();
}

QStringList PlaybackController::devices() const {
    QStringList names;
    for (const std::string& name : player_.devices()) names << fromUtf8(name);
    return names;
}

QString PlaybackController::device() const {
    return fromUtf8(state_.device);
}

void PlaybackController::chooseDevice(const QString& name) {
    const Result<void> chosen = player_.chooseDevice(name.toStdString());
    deviceMissing_ = !chosen;
    device_.clear();  // a change that was asked for needs no notice
    Q_EMIT deviceMessage(chosen ? QString() : fromUtf8(chosen.error().message));
    refresh();
}

void PlaybackController::setPair(const std::filesystem::path& a, const std::filesystem::path& b) {
    clearDecks();
    pair_ = true;
    const std::int64_t id = -1;  // no source of a catalogue: a late one finds that it is not wanted
    choose(id);
    jobs_.add(
        tr("Make both tracks ready to play"),
        makeWork<double>(
            [player = &player_, a, b](const Progress& progress, std::stop_token stop) {
                return preparePair(*player, a, b, progress, std::move(stop));
            },
            this,
            [this](const Result<std::shared_ptr<const double>>& result) {
                if (!pair_) return;
                if (result) {
                    player_.setGainDb(Deck::B, **result);
                    Q_EMIT levelChanged(tr("level-matched %1").arg(formatDecibels(**result)));
                } else {
                    Q_EMIT sourceNote(
                        tr("The tracks cannot be heard: %1").arg(fromUtf8(result.error().message)));
                }
                refresh();
            }),
        JobList::Order::AtOnce);
    refresh();
}

void PlaybackController::linkPlace(const PassagePair& place) {
    passages_ = place;
    player_.link(passages_);
    player_.seek(state_.deck == Deck::A ? place.a.beginS : place.b.beginS);
    Q_EMIT passagesChanged();
    refresh();
}

void PlaybackController::setBlind(bool blind) {
    if (blind == blind_) return;
    blind_ = blind;
    Q_EMIT blindChanged(blind);
    refresh();
}

PlayerState PlaybackController::shownState() const {
    PlayerState shown = state_;
    if (!blind_) return shown;
    shown.deck = Deck::A;
    shown.positionS = shown.durationS = 0.0;  // the sides' lengths differ
    return shown;
}

void PlaybackController::shuttle(int direction) {
    if (direction == 0) {
        hops_.stop();
        shuttle_ = 0;
        player_.pause();
        return refresh();
    }
    const bool onwards = shuttle_ * direction > 0 || (direction > 0 && state_.playing);
    const int before = std::max(1, std::abs(shuttle_));
    const int next = onwards ? std::min(kFastest, before * 2) : (direction > 0 ? 1 : 2);
    if (!state_.playing) togglePlay();
    if (!state_.playing) return;  // there is nothing to hear, or nothing to hear it with
    shuttle_ = direction * next;
    shuttle_ == 1 ? hops_.stop() : hops_.start();
    refresh();
}

void PlaybackController::hop() {
    if (!state_.playing) {
        hops_.stop();
        shuttle_ = 0;
        return;
    }
    const double to = state_.positionS + (shuttle_ - 1) * kHopS;
    player_.seek(std::max(0.0, to));
    refresh();
}

void PlaybackController::toggleMarker() {
    if (!state_.loadedA) return;
    const double here = trackPositionS();
    const auto near = std::find_if(markers_.begin(), markers_.end(), [here](double marker) {
        return std::abs(marker - here) < kSameMarkerS;
    });
    if (near != markers_.end()) {
        markers_.erase(near);
    } else {
        markers_.insert(std::upper_bound(markers_.begin(), markers_.end(), here), here);
    }
    Q_EMIT markersChanged();
}

void PlaybackController::goToNextMarker() {
    if (markers_.empty()) return;
    const auto next =
        std::upper_bound(markers_.begin(), markers_.end(), trackPositionS() + kSameMarkerS);
    switchTo(Deck::A);
    seek(next == markers_.end() ? markers_.front() : *next);
}

}  // namespace tributary::ui
