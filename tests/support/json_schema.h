#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace tributary::test {

/// What of `document` breaks `schema`, each with the way to it; empty if it is valid. Knows of JSON
/// Schema what our schemas use: type, const, enum, required, properties, additionalProperties,
/// items, minItems, maxItems, minLength, pattern, minimum, maximum, exclusiveMinimum and local
/// $ref. Any other keyword that restricts is itself reported, so that none is passed over unseen.
[[nodiscard]] std::vector<std::string> schemaErrors(const nlohmann::json& schema,
                                                    const nlohmann::json& document);

}  // namespace tributary::test
