#include "core/embedding/embedding.h"

#include <fmt/format.h>

#include <array>

#include "core/base/digest.h"
#include "core/embedding/character.h"
#include "core/embedding/handmade.h"
#include "core/features/composition_views.h"
#include "core/features/note_listener.h"

namespace tributary {
namespace {

constexpr std::array kWideSpeeds{0.72, 0.78, 0.85, 0.92, 1.0, 1.09, 1.18, 1.28, 1.39};

std::vector<Variant> everyKeyAndTempo() {
    std::vector<Variant> out;
    for (int semitones = -5; semitones <= 6; ++semitones) {
        for (const double speed : kWideSpeeds) out.push_back({semitones, speed});
    }
    return out;
}

std::vector<Variant> nearKeysAndTempi() {
    std::vector<Variant> out;
    for (int semitones = -4; semitones <= 4; semitones += 2) {
        for (const double speed : {0.85, 0.92, 1.0, 1.09, 1.18}) out.push_back({semitones, speed});
    }
    return out;
}

}  // namespace

std::span<const std::unique_ptr<Embedding>> embeddings() {
    using View = HandmadeEmbedding::View;
    static const std::array<std::unique_ptr<Embedding>, 3> all{
        std::make_unique<HandmadeEmbedding>(HandmadeShape{"recording", 21, 6, 5.0, 1.0},
                                            View::Bands, nearKeysAndTempi()),
        std::make_unique<HandmadeEmbedding>(HandmadeShape{"structure", 12, 8, 8.0, 1.0},
                                            View::Chroma, everyKeyAndTempo()),
        std::make_unique<HandmadeEmbedding>(HandmadeShape{"harmony", 12, 6, 16.0, 2.0},
                                            View::BassAndChroma, everyKeyAndTempo()),
    };
    return all;
}

std::vector<SegmentVectors> embedTrack(const TrackFeatures& track) {
    std::vector<SegmentVectors> out;
    for (const auto& embedding : embeddings()) out.push_back(embedding->embed(track));
    for (const auto& embedding : characterEmbeddings()) out.push_back(embedding->embed(track));
    return out;
}

std::string weightsSha256() {
    Sha256 hash;
    for (const auto& all : {embeddings(), characterEmbeddings()}) {
        for (const auto& e : all) {
            hash.update(fmt::format("{}/{}/{}/{}/{};", e->facet(), e->version(), e->dimension(),
                                    e->windowS(), e->hopS()));
        }
    }
    hash.update(characterSha256());
    hash.update(noteNetworkSha256());
    hash.update(viewNetworksSha256());
    return hash.finishHex();
}

}  // namespace tributary
