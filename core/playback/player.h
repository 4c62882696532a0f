#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// The two things that are compared by ear: the analysed track and a source.
enum class Deck { A, B };

/// Seconds of a deck's own time.
struct PlaySpan {
    double beginS = 0.0;
    double endS = 0.0;
    friend bool operator==(const PlaySpan&, const PlaySpan&) = default;
};

/// The same passage on both decks: what is heard when A and B are swapped.
struct PassagePair {
    PlaySpan a;
    PlaySpan b;
    friend bool operator==(const PassagePair&, const PassagePair&) = default;
};

/// A moment of playback, for the display.
struct PlayerState {
    bool playing = false;
    bool looping = false;
    bool loadedA = false;
    bool loadedB = false;
    Deck deck = Deck::A;     ///< the one that is heard
    double positionS = 0.0;  ///< in its own time; never past its end
    double durationS = 0.0;  ///< of the deck that is heard
    float peakLeft = 0.0F;   ///< of the last block, 0 to 1
    float peakRight = 0.0F;
    std::string device;  ///< name of the sound card; empty without one
};

/// Plays the analysed track and the matched passage of a source, and swaps between them without a
/// gap. One thread (that of the window) calls everything but `load`, which any thread may call.
class Player {
public:
    virtual ~Player() = default;

    /// Opens the sound card, if that has not happened yet. Error: NoAudioDevice, with a sentence;
    /// everything else goes on working, silently.
    [[nodiscard]] virtual Result<void> open() = 0;

    /// Names of the sound cards that there are now.
    [[nodiscard]] virtual std::vector<std::string> devices() = 0;
    /// Plays on that sound card from now on; an empty name leaves it to the system, and so does one
    /// that is not there (any more). Error: NoAudioDevice.
    [[nodiscard]] virtual Result<void> chooseDevice(const std::string& name) = 0;

    /// Puts a file on a deck, at its beginning and at 0 dB. Reads the disk, so call it from a
    /// worker. Errors: those of PlaybackReader::open.
    [[nodiscard]] virtual Result<void> load(Deck deck, const std::filesystem::path& file) = 0;
    virtual void unload(Deck deck) = 0;

    /// Error: NoAudioDevice; InvalidArgument when the deck that is heard holds nothing.
    [[nodiscard]] virtual Result<void> play() = 0;
    virtual void pause() = 0;
    /// Seconds of the deck that is heard; clamped to its length.
    virtual void seek(double seconds) = 0;
    /// Swaps to the other deck at the corresponding moment of the linked passage (or at the same
    /// time, without one). Does nothing when that deck is empty.
    virtual void switchTo(Deck deck) = 0;
    /// The passage that A and B share; none unlinks them and stops looping.
    virtual void link(std::optional<PassagePair> passages) = 0;
    /// Repeats the linked passage.
    virtual void setLooping(bool looping) = 0;
    /// Level matching, in dB.
    virtual void setGainDb(Deck deck, double gainDb) = 0;

    [[nodiscard]] virtual PlayerState state() const = 0;
};

}  // namespace tributary
