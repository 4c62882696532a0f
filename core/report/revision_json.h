#pragma once

#include <vector>

#include <nlohmann/json.hpp>

#include "core/report/json_place.h"
#include "core/report/revision.h"

/// The member "revisions" of a report's JSON: for this module's own files.
namespace tributary {

[[nodiscard]] nlohmann::ordered_json toJsonValue(const std::vector<Revision>& revisions);

/// What is wrong is noted at the place.
[[nodiscard]] std::vector<Revision> readRevisions(const JsonPlace& place);

}  // namespace tributary
