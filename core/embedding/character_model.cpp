// The stored form of the character model: magic, version, then of rhythm and of style: raw size,
// dimension, tracks of the background (u32 each), mean, matrix, background (float32, column after
// column). All little-endian.

#include <bit>
#include <cmath>
#include <utility>

#include "core/base/check.h"
#include "core/base/digest.h"
#include "core/embedding/character.h"
#include "core/embedding/rhythm.h"
#include "core/embedding/style.h"

// The model's file, put into the program by the build (packaging/cmake/TributaryEmbed.cmake).
extern const unsigned char tributary_character_data[];
extern const unsigned long tributary_character_size;

namespace tributary {
namespace {

constexpr std::uint32_t kMagic = 0x43435254;  // "TRCC"
constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kMostDimensions = 512;
constexpr std::uint32_t kMostTracks = 4096;

void put32(std::vector<std::byte>& out, std::uint32_t value) {
    for (int i = 0; i < 4; ++i) out.push_back(static_cast<std::byte>((value >> (8 * i)) & 0xFF));
}

void putFloats(std::vector<std::byte>& out, const Eigen::Ref<const Eigen::MatrixXf>& values) {
    for (Eigen::Index c = 0; c < values.cols(); ++c) {
        for (Eigen::Index r = 0; r < values.rows(); ++r) {
            put32(out, std::bit_cast<std::uint32_t>(values(r, c)));
        }
    }
}

std::span<const std::byte> modelBytes() {
    return {reinterpret_cast<const std::byte*>(tributary_character_data), tributary_character_size};
}

/// Reads forwards; once something is missing, everything after it is too.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : bytes_(bytes) {}

    std::uint32_t number() {
        if (bytes_.size() < 4) {
            broken_ = true;
            return 0;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) value |= static_cast<std::uint32_t>(bytes_[i]) << 8 * i;
        bytes_ = bytes_.subspan(4);
        return value;
    }

    Eigen::MatrixXf floats(std::uint32_t rows, std::uint32_t cols) {
        Eigen::MatrixXf out;
        if (broken_ || bytes_.size() / 4 < std::size_t{rows} * cols) {
            broken_ = true;
            return out;
        }
        out.resize(rows, cols);
        for (Eigen::Index i = 0; i < out.size(); ++i) {
            out.data()[i] = std::bit_cast<float>(number());
            broken_ = broken_ || !std::isfinite(out.data()[i]);
        }
        return out;
    }

    [[nodiscard]] bool broken() const { return broken_; }
    [[nodiscard]] bool atEnd() const { return bytes_.empty(); }

private:
    std::span<const std::byte> bytes_;
    bool broken_ = false;
};

bool readFacet(Reader& in, std::uint32_t rawSize, Projection& projection,
               Eigen::MatrixXf& background) {
    const std::uint32_t raw = in.number(), dimension = in.number(), tracks = in.number();
    if (raw != rawSize || dimension == 0 || dimension > kMostDimensions || tracks > kMostTracks) {
        return false;
    }
    projection.mean = in.floats(raw, 1);
    projection.matrix = in.floats(dimension, raw);
    background = in.floats(dimension, tracks);
    return !in.broken();
}

}  // namespace

std::vector<std::byte> encodeCharacter(const CharacterModel& model) {
    std::vector<std::byte> out;
    put32(out, kMagic);
    put32(out, kVersion);
    for (const auto& [projection, background] : {std::pair{&model.rhythm, &model.rhythmBackground},
                                                 std::pair{&model.style, &model.styleBackground}}) {
        put32(out, static_cast<std::uint32_t>(projection->mean.size()));
        put32(out, static_cast<std::uint32_t>(projection->matrix.rows()));
        put32(out, static_cast<std::uint32_t>(background->cols()));
        putFloats(out, projection->mean);
        putFloats(out, projection->matrix);
        putFloats(out, *background);
    }
    return out;
}

Result<CharacterModel> decodeCharacter(std::span<const std::byte> bytes) {
    Reader in(bytes);
    CharacterModel model;
    const bool header = in.number() == kMagic && in.number() == kVersion;
    if (header && readFacet(in, kRhythmPatternSize, model.rhythm, model.rhythmBackground) &&
        readFacet(in, kBlockFeaturesSize, model.style, model.styleBackground) && in.atEnd()) {
        return model;
    }
    return fail(ErrorCode::WeightsCorrupt,
                "The built-in model of rhythm and style is damaged. Nothing was changed; install "
                "the program again.");
}

const std::string& characterSha256() {
    static const std::string digest = [] {
        Sha256 hash;
        hash.update(modelBytes());
        return hash.finishHex();
    }();
    return digest;
}

const CharacterModel& characterModel() {
    static const CharacterModel model = [] {
        auto decoded = decodeCharacter(modelBytes());
        CHECK(decoded.has_value());
        return std::move(*decoded);
    }();
    return model;
}

}  // namespace tributary
