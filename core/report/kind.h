#pragma once

#include <array>

namespace tributary {

/// How a query resembles a source. The order is that of the cascade and of every table.
enum class Kind { Recording, Structure, Harmony, Rhythm, Style };
inline constexpr std::array kKinds{Kind::Recording, Kind::Structure, Kind::Harmony, Kind::Rhythm,
                                   Kind::Style};

/// "recording", "structure", "harmony", "rhythm", "style".
[[nodiscard]] const char* kindName(Kind kind);

/// The capital that stands beside a kind's colour and hatch: V S H R Y.
[[nodiscard]] char kindLetter(Kind kind);

}  // namespace tributary
