#pragma once

namespace tributary {

// The inner loops of correlating sequences of pitch classes at all keys: see composition.h.

inline constexpr int kCorrelationBlock = 32;  ///< positions at once: their sums stay in registers
inline constexpr int kPitchFrequencies = 6;   ///< over the twelve pitch classes

struct Correlated {
    alignas(32) float even[kCorrelationBlock];
    alignas(32) float odd[kCorrelationBlock];
};

/// One part of a template: its cosines and, but for the last frequency, its sines.
struct TemplatePart {
    const float* cosines;
    const float* sines;
};

/// Of two templates q at once, so that what is read of the source serves both:
/// even = Σ_t c[p+t] qc[t] + s[p+t] qs[t], odd = Σ_t c[p+t] qs[t] − s[p+t] qc[t] for
/// kCorrelationBlock positions p. Without sines, even = Σ_t c[p+t] qc[t] and odd = 0.
void correlate(const TemplatePart& source, const TemplatePart& first, const TemplatePart& second,
               int length, Correlated& outFirst, Correlated& outSecond);

/// cos and sin of 2πk·key/12.
struct KeyPhases {
    float cosine[7][kPitchFrequencies] = {};  ///< key × (k − 1); keys 7 … 11 mirror 5 … 1
    float sine[7][kPitchFrequencies] = {};
};

[[nodiscard]] KeyPhases keyPhases();

/// block[key][p] = Σ_k even_k[p] · cos + odd_k[p] · sin of each key's phase; of −key the odd part
/// has the other sign.
void overKeys(const Correlated* sums, const KeyPhases& phases, float* block);

}  // namespace tributary
