#include "core/demo/arrange.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>

#include "core/base/check.h"
#include "core/demo/pattern.h"

namespace tributary::demo {
namespace {

constexpr int kCompingMiddle = 62;
constexpr int kCounterOctave = 12;
constexpr int kLowestBass = 29;  // F1

/// Which layers play in a section, and how loud.
struct Layers {
    bool comping = true, bass = true, counter = true, drums = true, fill = false;
    float level = 1.0F;
};

int taxi(std::span<const int> a, std::span<const int> b) {
    int sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        int best = 48;
        for (int other : b) best = std::min(best, std::abs(a[i] - other));
        sum += best;
    }
    return sum;
}

std::vector<int> inversion(const Chord& chord, std::size_t lowest, int middle) {
    const auto tones = intervals(chord.quality);
    std::vector<int> pitches;
    const int first = chord.root + tones[lowest];
    int pitch = first + 12 * ((middle - 5 - first) / 12);
    for (std::size_t i = 0; i < tones.size(); ++i) {
        const int target = (chord.root + tones[(lowest + i) % tones.size()]) % 12;
        while ((pitch % 12 + 12) % 12 != target) ++pitch;
        pitches.push_back(pitch++);
    }
    return pitches;
}

double meanOf(std::span<const int> pitches) {
    double sum = 0.0;
    for (int p : pitches) sum += p;
    return sum / static_cast<double>(pitches.size());
}

std::size_t indexAt(std::span<const Chord> chords, double beat) {
    return static_cast<std::size_t>(&chordAt(chords, beat) - chords.data());
}

/// Calls `play(beat, stroke)` for each stroke of a pattern repeated over [begin, end).
template <class Play>
void repeat(std::string_view pattern, double begin, double end, Play play) {
    if (pattern.empty()) return;
    const double length = static_cast<double>(pattern.size()) / kStepsPerBeat;
    const auto strokes = strokesOf(pattern);
    for (double at = begin; at < end - 1e-9; at += length) {
        for (const Stroke& stroke : strokes) {
            if (at + stroke.begin < end - 1e-9) play(at + stroke.begin, stroke);
        }
    }
}

void chordStroke(std::vector<Note>& out, std::span<const int> voicing, double beat,
                 const Stroke& stroke, float level) {
    const auto add = [&](int pitch, float velocity) {
        out.push_back({beat, stroke.beats, pitch, velocity * level});
    };
    switch (stroke.symbol) {
        case 'X':
            for (int p : voicing) add(p, 0.85F);
            break;
        case 'l':
            add(voicing.front(), 0.75F);
            break;
        case 'u':
            for (int p : voicing.subspan(1)) add(p, 0.6F);
            break;
        default:
            if (std::isdigit(static_cast<unsigned char>(stroke.symbol)) == 0) {
                for (int p : voicing) add(p, 0.68F);
                break;
            }
            const auto step = static_cast<std::size_t>(stroke.symbol - '0');
            const int octaves = static_cast<int>(step / voicing.size());
            add(voicing[step % voicing.size()] + 12 * octaves, step == 0 ? 0.74F : 0.64F);
    }
}

int bassPitch(const Score& score, double beat, const Stroke& stroke) {
    const Chord& chord = chordAt(score.chords, beat);
    int root = kLowestBass + ((chord.root - kLowestBass) % 12 + 12) % 12;
    const auto tones = intervals(chord.quality);
    switch (stroke.symbol) {
        case '3':
            return root + tones[tones.size() == 5 ? 2 : 1];
        case '5':
            return root + tones[tones.size() == 5 ? 3 : 2];
        case '6':
            return root + 9;
        case '8':
            return root + 12;
        case 'a': {
            const Chord& next = chordAt(score.chords, beat + stroke.beats);
            const int target = kLowestBass + ((next.root - kLowestBass) % 12 + 12) % 12;
            if (target == root) return root + 7;
            return target > root ? target - 1 : target + 1;
        }
        default:
            return root;
    }
}

float drumVelocity(char symbol, Random& random) {
    const double base = symbol == 'X' ? 0.95 : symbol == 'x' ? 0.75 : 0.35;
    return static_cast<float>(base + random.uniform(-0.05, 0.05));
}

void playDrums(Score& score, const Genre& genre, const Section& section, const Layers& layers,
               Random& random) {
    const double end = section.begin + section.beats;
    const double fillFrom = layers.fill ? end - 1.0 : end;
    for (const DrumLine& line : genre.drums) {
        repeat(line.pattern, section.begin, fillFrom, [&](double beat, const Stroke& stroke) {
            score.drums.push_back(
                {beat, line.drum, drumVelocity(stroke.symbol, random) * layers.level});
        });
    }
    if (!layers.fill || genre.drums[0].pattern.empty()) return;
    for (int step = 0; step < 4; ++step) {
        const Drum drum = step < 2 ? Drum::HighTom : Drum::LowTom;
        score.drums.push_back(
            {fillFrom + step * 0.25, drum, 0.5F + 0.1F * static_cast<float>(step)});
    }
}

Layers layersOf(const Section& section, bool first, int introduction, bool last) {
    Layers layers;
    switch (section.name) {
        case 'i':
            layers.level = 0.8F;
            layers.bass = introduction == 1;
            layers.drums = introduction != 0;
            layers.comping = introduction != 1;
            break;
        case 'A':
            layers.level = first ? 0.85F : 0.95F;
            layers.counter = !first;
            layers.fill = true;
            break;
        case 'o':
            layers.drums = layers.counter = false;
            layers.level = 0.8F;
            break;
        default:
            layers.fill = !last;
            break;
    }
    return layers;
}

}  // namespace

std::vector<std::vector<int>> voiceLead(std::span<const Chord> chords, int middle) {
    std::vector<std::vector<int>> voicings;
    for (const Chord& chord : chords) {
        std::vector<int> best;
        double bestCost = 1e9;
        for (std::size_t lowest = 0; lowest < intervals(chord.quality).size(); ++lowest) {
            const auto candidate = inversion(chord, lowest, middle);
            const double drift = std::abs(meanOf(candidate) - middle);
            const double cost =
                voicings.empty() ? drift : taxi(candidate, voicings.back()) + 0.5 * drift;
            if (cost < bestCost) {
                bestCost = cost;
                best = candidate;
            }
        }
        voicings.push_back(std::move(best));
    }
    return voicings;
}

void arrange(Score& score, const Genre& genre, Random& random) {
    CHECK(genre.beatsPerBar == score.beatsPerBar && !score.chords.empty());
    score.comping.clear();
    score.counter.clear();
    score.bass.clear();
    score.drums.clear();
    const auto voicings = voiceLead(score.chords, kCompingMiddle);
    const int introduction = random.below(3);
    bool seenA = false;
    for (const Section& section : score.sections) {
        const bool last = &section == &score.sections.back();
        const Layers layers = layersOf(section, !seenA, introduction, last);
        seenA = seenA || section.name == 'A';
        const double end = section.begin + section.beats;
        const bool ending = section.name == 'o';
        const auto chordNotes = [&](std::vector<Note>& out, int up) {
            return [&, up](double beat, const Stroke& stroke) {
                std::vector<int> voicing = voicings[indexAt(score.chords, beat)];
                for (int& p : voicing) p += up;
                chordStroke(out, voicing, beat, stroke, layers.level);
            };
        };
        if (ending) {
            const Stroke held{0.0, section.beats, 'x'};
            chordNotes(score.comping, 0)(section.begin, held);
            score.bass.push_back(
                {section.begin, section.beats, bassPitch(score, section.begin, {0, 1, 'r'}), 0.7F});
            continue;
        }
        if (layers.comping) repeat(genre.comping, section.begin, end, chordNotes(score.comping, 0));
        if (layers.counter) {
            repeat(genre.counter, section.begin, end, chordNotes(score.counter, kCounterOctave));
        }
        if (layers.bass) {
            repeat(genre.bass, section.begin, end, [&](double beat, const Stroke& stroke) {
                score.bass.push_back(
                    {beat, stroke.beats, bassPitch(score, beat, stroke), 0.78F * layers.level});
            });
        }
        if (layers.drums) playDrums(score, genre, section, layers, random);
    }
    std::stable_sort(score.drums.begin(), score.drums.end(),
                     [](const DrumHit& a, const DrumHit& b) { return a.begin < b.begin; });
}

}  // namespace tributary::demo
