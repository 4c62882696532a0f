#include "core/documents/font_runs.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tributary {

namespace {

struct Block {
    std::uint32_t first, last;
    Script script;
};

// Of Unicode's basic plane: what fonts of these scripts hold and others lack. The first that fits.
constexpr std::array kBlocks{
    Block{0x1100, 0x11FF, Script::Hangul},      // jamo
    Block{0x3130, 0x318F, Script::Hangul},      // compatibility jamo
    Block{0xA960, 0xA97F, Script::Hangul},      // more jamo
    Block{0xAC00, 0xD7FF, Script::Hangul},      // syllables
    Block{0x2E80, 0x303F, Script::Ideographs},  // radicals, and the signs of ideographic text
    Block{0x3040, 0x31FF, Script::Ideographs},  // kana, bopomofo
    Block{0x3200, 0x9FFF, Script::Ideographs},  // enclosed letters, ideographs
    Block{0xF900, 0xFAFF, Script::Ideographs},  // compatibility ideographs
    Block{0xFE30, 0xFE4F, Script::Ideographs},  // vertical signs
    Block{0xFF00, 0xFFEF, Script::Ideographs},  // wide and narrow forms
};

struct Letter {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};

/// The letter at the front; a byte that begins none stands for itself.
Letter frontOf(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (bytes == 1 || bytes > text.size()) return {lead, 1};
    std::uint32_t code = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) code = (code << 6U) | (byte(i) & 0x3FU);
    return {code, bytes};
}

Script scriptOf(std::uint32_t code) {
    const auto* block = std::find_if(kBlocks.begin(), kBlocks.end(), [&](const Block& each) {
        return code >= each.first && code <= each.last;
    });
    return block == kBlocks.end() ? Script::Usual : block->script;
}

}  // namespace

std::vector<FontRun> fontRuns(std::string_view text) {
    std::vector<FontRun> runs;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = frontOf(text.substr(at));
        const Script script = scriptOf(letter.code);
        if (runs.empty() || runs.back().script != script) {
            begin = at;
            runs.push_back({{}, script});
        }
        at += letter.bytes;
        runs.back().text = text.substr(begin, at - begin);
    }
    return runs;
}

}  // namespace tributary
