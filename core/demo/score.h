#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::demo {

/// Kinds of chord that the composer knows.
enum class Quality {
    Major,
    Minor,
    Dominant7,
    Major7,
    Minor7,
    Major6,
    Minor6,
    Suspended4,
    Suspended2,
    Diminished,
    Diminished7,
    HalfDiminished,
    Augmented,
    Dominant9,
};

/// Semitones of a chord above its root, ascending, 0 first.
[[nodiscard]] std::span<const int> intervals(Quality quality);

/// A chord in time. `root` is a pitch class, C = 0.
struct Chord {
    double begin = 0.0;  ///< beats from the start
    double beats = 4.0;
    int root = 0;
    Quality quality = Quality::Major;
    friend bool operator==(const Chord&, const Chord&) = default;
};

/// True when the pitch belongs to the chord.
[[nodiscard]] bool contains(const Chord& chord, int pitch);

struct Note {
    double begin = 0.0;  ///< beats from the start
    double beats = 1.0;
    int pitch = 60;         ///< MIDI key, 60 = middle C
    float velocity = 0.8F;  ///< 0 to 1
    friend bool operator==(const Note&, const Note&) = default;
};

enum class Drum {
    Kick,
    Snare,
    Rim,
    Clap,
    ClosedHat,
    OpenHat,
    Ride,
    LowTom,
    HighTom,
    Shaker,
    Conga,
    Cowbell,
    Tambourine,
};
inline constexpr int kDrums = 13;

struct DrumHit {
    double begin = 0.0;  ///< beats from the start
    Drum drum = Drum::Kick;
    float velocity = 0.8F;
    friend bool operator==(const DrumHit&, const DrumHit&) = default;
};

/// The scale a piece is in.
enum class Mode { Major, Minor, Dorian, Mixolydian, Phrygian };

/// The seven pitch classes of a mode on C.
[[nodiscard]] std::span<const int> scale(Mode mode);

/// A section of the form: 'i' introduction, 'A' 'B' 'C' themes, 'o' ending.
struct Section {
    char name = 'A';
    double begin = 0.0;
    double beats = 0.0;
    friend bool operator==(const Section&, const Section&) = default;
};

/// A piece as written, without any sound: what a cover keeps. A beat is a quarter note.
struct Score {
    double bpm = 120.0;
    int beatsPerBar = 4;
    double swing = 0.5;  ///< where the second eighth of a beat falls: 0.5 straight, 0.67 triplets
    int tonic = 0;       ///< pitch class
    Mode mode = Mode::Major;
    double beats = 0.0;  ///< length of the whole
    std::vector<Section> sections;
    std::vector<Chord> chords;
    std::vector<Note> melody;
    std::vector<Note> counter;  ///< riffs and arpeggios
    std::vector<Note> comping;  ///< the chords as played
    std::vector<Note> bass;
    std::vector<DrumHit> drums;
    friend bool operator==(const Score&, const Score&) = default;
};

/// Seconds from the start at which a beat sounds, swing included.
[[nodiscard]] double secondsAt(const Score& score, double beat);

/// The chord that sounds at a beat; the last one after the end. The score has chords.
[[nodiscard]] const Chord& chordAt(std::span<const Chord> chords, double beat);

/// The key that numerals are read in.
struct Key {
    int tonic = 0;  ///< pitch class
    Mode mode = Mode::Major;
};

/// Parses one Roman numeral chord in a key: an accidental (b, #), a degree of the mode whose case
/// tells major from minor, and one of "" 7 maj7 6 9 sus4 sus2 dim dim7 hdim aug ("bIImaj7", "ii7",
/// "V7", "iv6"). `begin` and `beats` are left alone. A programmer's table is parsed: anything else
/// is a failed CHECK.
[[nodiscard]] Chord parseNumeral(std::string_view numeral, Key key);

/// Chords of a progression in text, one a bar; chords joined by '/' share a bar evenly, "." holds
/// the chord before ("I V vi IV", "ii7/V7 Imaj7 .").
[[nodiscard]] std::vector<Chord> parseProgression(std::string_view text, Key key, int beatsPerBar);

}  // namespace tributary::demo
