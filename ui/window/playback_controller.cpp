#include "ui/window/playback_controller.h"

#include <cmath>
#include <variant>

#include "core/playback/mixer.h"
#include "ui/text/format.h"
#include "ui/window/tasks.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr int kPlayingMs = 33;
constexpr int kPausedMs = 200;
/// Whether a passage is in another key or tempo than in its source.
bool isMoved(const Evidence& evidence) {
    return std::abs(evidence.semitones) >= 0.05 || std::abs(evidence.speed - 1.0) >= 0.005;
}

constexpr int kHopMs = 120;  ///< between hops while shuttling

}  // namespace

PlaybackController::PlaybackController(Player& player, JobList& jobs, QObject* parent)
    : QObject(parent), player_(player), jobs_(jobs) {
    connect(&timer_, &QTimer::timeout, this, &PlaybackController::refresh);
    timer_.start(kPausedMs);
    hops_.setInterval(kHopMs);
    connect(&hops_, &QTimer::timeout, this, &PlaybackController::hop);
}

void PlaybackController::findDevice() {
    const Result<void> opened = player_.open();
    deviceMissing_ = !opened;
    Q_EMIT deviceMessage(opened ? QString() : fromUtf8(opened.error().message));
    refresh();
}

/// Nothing on either deck, and nothing left of what was there.
void PlaybackController::clearDecks() {
    choose(0);
    sourceReady_ = false;
    deckIsMoved_ = false;
    evidence_.reset();
    ++movedCount_;
    passages_.reset();
    shuttle_ = 0;
    hops_.stop();
    player_.pause();
    player_.switchTo(Deck::A);
    player_.link(std::nullopt);
    player_.unload(Deck::B);
    player_.unload(Deck::A);
    Q_EMIT levelChanged({});
    Q_EMIT passagesChanged();
}

void PlaybackController::setTrack(const std::filesystem::path& file) {
    if (file == track_ && !file.empty() && !pair_) return;
    if (file != track_) {
        markers_.clear();
        Q_EMIT markersChanged();
    }
    track_ = file;
    pair_ = false;
    setBlind(false);
    clearDecks();
    refresh();
    if (file.empty()) return;
    jobs_.add(
        tr("Make %1 ready to play").arg(displayName(file)),
        makeWork<std::monostate>(
            [player = &player_, file](const Progress&, std::stop_token) -> Result<std::monostate> {
                if (auto loaded = player->load(Deck::A, file); !loaded) {
                    return fail(loaded.error());
                }
                return std::monostate{};
            },
            this, [this](const Result<std::shared_ptr<const std::monostate>>&) { refresh(); }),
        JobList::Order::AtOnce);
}

void PlaybackController::setPassage(const std::optional<Evidence>& evidence, std::int64_t trackId,
                                    const std::filesystem::path& catalogue) {
    passages_.reset();
    if (evidence) {
        passages_ = PassagePair{{evidence->query.beginS, evidence->query.endS},
                                {evidence->source.beginS, evidence->source.endS}};
    }
    evidence_ = evidence;
    catalogue_ = catalogue;
    if (evidence && matched_ && isMoved(*evidence)) {
        choose(trackId);
        loadMatched(*evidence);
    } else if (evidence && (trackId != sourceId_ || deckIsMoved_)) {
        loadSource(trackId, catalogue);
    }
    player_.link(passages_);
    if (passages_) {
        const PlaySpan& span = state_.deck == Deck::A ? passages_->a : passages_->b;
        player_.seek(span.beginS);
    }
    Q_EMIT passagesChanged();
    refresh();
}

void PlaybackController::choose(std::int64_t id) {
    sourceId_ = id;
    const std::lock_guard lock(choice_->mutex);
    choice_->id = id;
}

void PlaybackController::loadSource(std::int64_t trackId, const std::filesystem::path& catalogue) {
    choose(trackId);
    sourceReady_ = false;
    deckIsMoved_ = false;
    player_.switchTo(Deck::A);
    state_.deck = Deck::A;
    player_.unload(Deck::B);
    Q_EMIT levelChanged({});
    if (catalogue.empty()) {
        Q_EMIT sourceNote(tr("To hear the source, open its catalogue."));
        return;
    }
    jobs_.add(
        tr("Make the source ready to play"),
        makeWork<SourceAudio>(
            [player = &player_, choice = choice_, catalogue, trackId, track = track_](
                const Progress& progress, std::stop_token stop) {
                const auto load = [&](const std::filesystem::path& file) -> Result<void> {
                    const std::lock_guard lock(choice->mutex);
                    if (choice->id != trackId) return cancelled();
                    return player->load(Deck::B, file);
                };
                return prepareSource(load, catalogue, trackId, track, progress, std::move(stop));
            },
            this,
            [this, trackId](const Result<std::shared_ptr<const SourceAudio>>& result) {
                if (trackId != sourceId_) return;
                sourceReady_ = result.has_value();
                if (result) {
                    player_.setGainDb(Deck::B, (*result)->gainDb);
                    Q_EMIT levelChanged(
                        tr("level-matched %1").arg(formatDecibels((*result)->gainDb)));
                    Q_EMIT sourceNote({});
                } else {
                    Q_EMIT sourceNote(
                        tr("The source cannot be heard: %1").arg(fromUtf8(result.error().message)));
                }
                refresh();
            }),
        JobList::Order::AtOnce);
}

void PlaybackController::togglePlay() {
    hops_.stop();
    shuttle_ = 0;
    if (state_.playing) {
        player_.pause();
    } else if (const Result<void> played = player_.play(); !played) {
        deviceMissing_ = played.error().code == ErrorCode::NoAudioDevice;
        if (deviceMissing_) Q_EMIT deviceMessage(fromUtf8(played.error().message));
    } else if (deviceMissing_) {
        deviceMissing_ = false;
        Q_EMIT deviceMessage({});
    }
    refresh();
}

void PlaybackController::swap() {
    if (blind_) return;
    switchTo(state_.deck == Deck::A ? Deck::B : Deck::A);
}

void PlaybackController::switchTo(Deck deck) {
    player_.switchTo(deck);
    refresh();
}

void PlaybackController::seek(double seconds) {
    player_.seek(seconds);
    refresh();
}

void PlaybackController::setLooping(bool looping) {
    player_.setLooping(looping);
    refresh();
}

void PlaybackController::loopPassage() {
    if (!passages_) return;
    player_.setLooping(true);
    player_.seek(state_.deck == Deck::A ? passages_->a.beginS : passages_->b.beginS);
    if (!state_.playing) {
        togglePlay();
    } else {
        refresh();
    }
}

double PlaybackController::trackPositionS() const {
    if (state_.deck == Deck::A || !passages_) return state_.positionS;
    return mapAcross(*passages_, Deck::B, state_.positionS);
}

void PlaybackController::refresh() {
    const bool wasPlaying = state_.playing;
    state_ = player_.state();
    if (wasPlaying && !state_.playing && state_.device.empty() && !deviceMissing_) {
        deviceMissing_ = true;
        Q_EMIT deviceMessage(
            tr("The sound card was unplugged. Everything else works as usual; plug "
               "one in and press play again."));
    }
    if (!state_.device.empty()) {
        if (!device_.empty() && device_ != state_.device) {
            Q_EMIT deviceFellBack(tr("%1 is not there any more; %2 plays now.")
                                      .arg(fromUtf8(device_), fromUtf8(state_.device)));
        }
        device_ = state_.device;
    }
    timer_.setInterval(state_.playing ? kPlayingMs : kPausedMs);
    Q_EMIT stateChanged();
}

}  // namespace tributary::ui
