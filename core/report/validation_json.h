#pragma once

#include <nlohmann/json.hpp>

#include "core/report/json_place.h"
#include "core/report/validation.h"

namespace tributary {

/// The validation as a JSON value, keys in the schema's order, numbers with at most six decimals.
[[nodiscard]] nlohmann::ordered_json validationToJson(const Validation& validation);

/// Reads one. `alsoKnown`: a further key that may be there; may be null.
[[nodiscard]] Validation readValidation(const JsonPlace& place, const char* alsoKnown);

}  // namespace tributary
