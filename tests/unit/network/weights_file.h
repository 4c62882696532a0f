#pragma once

#include <cstdint>
#include <string>

#include "core/base/digest.h"

namespace tributary {

inline void putNumber(std::string& out, std::uint32_t value) {
    for (int i = 0; i < 4; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// A file of weights around its inside.
inline std::string sealed(const std::string& magic, const std::string& body,
                          std::uint32_t version = 1) {
    std::string out = magic;
    putNumber(out, version);
    const std::string hex = sha256Hex(body);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        out += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    }
    return out + body;
}

}  // namespace tributary
