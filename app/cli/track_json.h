#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "core/catalogue/records.h"

namespace tributary::cli {

/// A track of a catalogue as "catalogue list" and "catalogue info" write it.
[[nodiscard]] nlohmann::ordered_json trackJson(const TrackSummary& track);

/// The document, indented, with a line feed; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string dumpJson(const nlohmann::ordered_json& json);

}  // namespace tributary::cli
