#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "core/playback/player.h"
#include "core/playback/streamed_track.h"

namespace tributary {

/// Seconds of deck B that belong to a moment of deck A by a linked passage, or the other way round.
[[nodiscard]] double mapAcross(const PassagePair& passages, Deck from, double seconds);

/// What is heard, as arithmetic: two decks, one of them audible, a short cross-fade at every jump
/// (seek, swap, loop, pause), so that nothing clicks. The window's thread commands; the audio
/// thread renders and never waits for it.
class Mixer {
public:
    explicit Mixer(int rate);

    void setTrack(Deck deck, std::shared_ptr<StreamedTrack> track);
    /// Goes on from another mixer, of another rate: the same deck, gains, link and loop. Place and
    /// playing come back with the tracks, by restoreTrack().
    void takeOver(const Mixer& before);
    /// Puts a track back that was on the deck before takeOver().
    void restoreTrack(Deck deck, std::shared_ptr<StreamedTrack> track);
    /// False when the audible deck is empty.
    bool play();
    void pause();
    void seek(double seconds);
    void switchTo(Deck deck);
    void link(std::optional<PassagePair> passages);
    void setLooping(bool looping);
    void setGainDb(Deck deck, double gainDb);
    [[nodiscard]] PlayerState state() const;

    /// Fills interleaved stereo. Audio thread; at most kLongestBlock frames are rendered at a time.
    void render(std::span<float> interleaved);
    /// Decodes what will be heard next; false when everything is ready. Loader thread.
    bool fill();

    static constexpr std::size_t kLongestBlock = 4096;

private:
    struct Settings {
        std::array<std::shared_ptr<StreamedTrack>, 2> tracks;
        std::array<float, 2> gains{1.0F, 1.0F};
        std::optional<PassagePair> passages;
        bool looping = false;
        bool playing = false;
        Deck deck = Deck::A;
        std::int64_t jumpFrame = 0;  ///< target of the last seek or swap
        std::uint64_t jumps = 0;     ///< how many there were: a new one is carried out once
        std::uint64_t version = 0;
    };
    /// A stretch of a deck that is sounding or fading away. Audio thread.
    struct Voice {
        Deck deck = Deck::A;
        std::int64_t frame = 0;
    };

    void takeSettings();
    void moveTo(Voice to, bool sounding);
    void crossBoundary();
    void renderPart(std::span<float> interleaved);
    void addVoice(Voice& voice, bool incoming, std::span<float> out);
    void publish(std::span<const float> rendered);
    [[nodiscard]] std::int64_t framesToBoundary() const;
    [[nodiscard]] std::int64_t toFrame(double seconds) const;
    [[nodiscard]] std::optional<PlaySpan> loopSpan(Deck deck) const;
    /// With the mutex held.
    [[nodiscard]] std::int64_t positionFrame() const;
    void jumpTo(std::int64_t frame);
    void put(Deck deck, std::shared_ptr<StreamedTrack> track);
    /// What the heard deck goes on with once its track is back.
    struct Resume {
        double positionS = 0.0;
        bool playing = false;
    };

    const int rate_;
    const int fadeFrames_;
    const std::vector<float> fade_;  ///< from silence to full, of equal power with its mirror
    mutable std::mutex mutex_;  ///< held only to copy Settings; the audio thread tries, never waits
    Settings settings_;
    std::optional<Resume> resume_;
    std::vector<std::shared_ptr<StreamedTrack>>
        kept_;  ///< so that the audio thread never frees one

    Settings live_;  ///< audio thread, as everything up to the atomics
    Voice now_, before_;
    bool sounding_ = false;
    bool beforeSounding_ = false;
    int fadeLeft_ = 0;
    std::vector<float> scratch_;

    std::atomic<std::int64_t> positionFrame_{0};
    std::atomic<std::uint64_t> jumpsDone_{0};
    std::atomic<std::uint64_t> endedVersion_{0};  ///< of the settings whose track played to its end
    std::atomic<float> peakLeft_{0.0F}, peakRight_{0.0F};
};

}  // namespace tributary
