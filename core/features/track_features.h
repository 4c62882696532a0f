#pragma once

#include <cstdint>
#include <vector>

#include <Eigen/Core>

namespace tributary {

/// Frames and bands of the stored features. Times are seconds from the first sample; a frame is
/// centred on `index * hop`.
inline constexpr int kBinsPerOctave = 36;
inline constexpr int kOctaves = 7;                          ///< from kLowestHz up to about 7 kHz
inline constexpr int kLogBins = kBinsPerOctave * kOctaves;  ///< 252: fits a byte
inline constexpr double kLowestHz = 55.0;  ///< A1, centre of bin 1 of 3 (see spectrogram.h)
inline constexpr double kPeakHopS = 512.0 / 22050.0;  ///< 23.2 ms
inline constexpr int kPeakFramesPerChroma = 4;
inline constexpr double kChromaHopS = kPeakFramesPerChroma * kPeakHopS;  ///< 92.9 ms
inline constexpr int kPowerBands = 12 * kOctaves;   ///< one band a semitone: 84
inline constexpr double kNoteHopS = 2 * kPeakHopS;  ///< 46.4 ms
inline constexpr int kChromaPerStructure = 3;       ///< frames of chroma in one of structure
inline constexpr int kChromaPerHarmony = 4;         ///< and in one of harmony

/// A local maximum of the whitened log-frequency spectrogram.
struct SpectralPeak {
    std::uint32_t frame = 0;    ///< × kPeakHopS
    std::uint8_t bin = 0;       ///< 0 … kLogBins − 1
    std::uint8_t strength = 0;  ///< rank-like salience, 255 strongest
    friend bool operator==(const SpectralPeak&, const SpectralPeak&) = default;
};

inline constexpr int kLowestPitch = 33;  ///< MIDI pitch of band 0: A1

/// Where pitch classes come from; those of different sources are never compared.
enum class PitchSource {
    Heard,       ///< notes that the network heard (note_listener.h)
    FromLevels,  ///< band levels (pitch_classes.h): the fallback, and sketches before version 3
};

/// All that is kept of a track for alignment and decomposition; a few hundred kB for four minutes.
struct TrackFeatures {
    double durationS = 0.0;
    float tuningCents = 0.0F;  ///< of A4 from 440 Hz, −50 … 50; already taken out of bins
    std::vector<SpectralPeak> peaks;  ///< by frame, then bin
    PitchSource pitches = PitchSource::Heard;
    Eigen::MatrixXf chroma;  ///< 12 × frames, C = 0, whole numbers 0 … 255, hop kChromaHopS
    Eigen::MatrixXf melody;  ///< 12 × frames: pitch classes of the salient upper line
    Eigen::MatrixXf bass;    ///< 12 × frames: pitch classes below about 230 Hz
    Eigen::MatrixXf onsets;  ///< 12 × frames: pitch classes that begin to sound
    /// What networks make of the pitch classes, to compare compositions by (composition_views.h);
    /// whole numbers −127 … 127.
    Eigen::MatrixXf structure;  ///< 24 × frames / 3
    Eigen::MatrixXf harmony;    ///< 12 × frames / 4
    Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic>
        power;                  ///< 84 × frames, dB code: see sketch.h
    float loudestDb = -120.0F;  ///< loudest chroma frame, dB full scale
};

}  // namespace tributary
