#include "tests/support/json_schema.h"

#include <algorithm>
#include <regex>
#include <set>

namespace tributary::test {
namespace {

using Json = nlohmann::json;

class Checker {
public:
    explicit Checker(const Json& root) : root_(root) {}

    void check(const Json& schema, const Json& value, const std::string& path) {
        static const std::set<std::string> kKnown{"$schema",
                                                  "$id",
                                                  "$defs",
                                                  "title",
                                                  "description",
                                                  "type",
                                                  "const",
                                                  "enum",
                                                  "required",
                                                  "properties",
                                                  "additionalProperties",
                                                  "items",
                                                  "minItems",
                                                  "maxItems",
                                                  "minLength",
                                                  "pattern",
                                                  "minimum",
                                                  "maximum",
                                                  "exclusiveMinimum",
                                                  "$ref"};
        for (const auto& [key, unused] : schema.items()) {
            if (kKnown.count(key) == 0) wrong(path, "the schema uses " + key);
        }
        if (schema.contains("$ref")) {
            const auto pointer = schema["$ref"].get<std::string>().substr(1);
            check(root_.at(Json::json_pointer(pointer)), value, path);
        }
        if (schema.contains("const") && value != schema["const"])
            wrong(path, "is not the constant");
        if (schema.contains("enum") && !contains(schema["enum"], value))
            wrong(path, "is not in the list");
        if (schema.contains("type") && !hasType(schema["type"], value)) {
            return wrong(path, "is not of type " + schema["type"].dump());
        }
        if (value.is_object()) checkObject(schema, value, path);
        if (value.is_array()) checkArray(schema, value, path);
        if (value.is_string()) checkText(schema, value.get<std::string>(), path);
        if (value.is_number()) checkNumber(schema, value.get<double>(), path);
    }

    std::vector<std::string> errors;

private:
    void wrong(const std::string& path, const std::string& what) {
        errors.push_back((path.empty() ? "the document" : path) + " " + what);
    }

    static bool contains(const Json& list, const Json& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    }

    static bool hasType(const Json& type, const Json& value) {
        if (type.is_array()) {
            return std::any_of(type.begin(), type.end(),
                               [&](const Json& one) { return hasType(one, value); });
        }
        const auto name = type.get<std::string>();
        if (name == "object") return value.is_object();
        if (name == "array") return value.is_array();
        if (name == "string") return value.is_string();
        if (name == "null") return value.is_null();
        if (name == "boolean") return value.is_boolean();
        if (name == "integer") return value.is_number_integer();
        return name == "number" && value.is_number();
    }

    void checkObject(const Json& schema, const Json& value, const std::string& path) {
        const Json properties = schema.value("properties", Json::object());
        for (const auto& key : schema.value("required", Json::array())) {
            if (!value.contains(key.get<std::string>()))
                wrong(path, "lacks " + key.get<std::string>());
        }
        for (const auto& [key, part] : value.items()) {
            const std::string inner = path + "/" + key;
            if (properties.contains(key)) {
                check(properties[key], part, inner);
            } else if (schema.contains("additionalProperties") &&
                       schema["additionalProperties"] == false) {
                wrong(inner, "is unknown");
            }
        }
    }

    void checkArray(const Json& schema, const Json& value, const std::string& path) {
        if (value.size() < schema.value("minItems", std::size_t{0}))
            wrong(path, "has too few items");
        if (schema.contains("maxItems") && value.size() > schema["maxItems"].get<std::size_t>()) {
            wrong(path, "has too many items");
        }
        for (std::size_t i = 0; schema.contains("items") && i < value.size(); ++i) {
            check(schema["items"], value[i], path + "/" + std::to_string(i));
        }
    }

    void checkText(const Json& schema, const std::string& value, const std::string& path) {
        if (value.size() < schema.value("minLength", std::size_t{0})) wrong(path, "is too short");
        if (schema.contains("pattern") &&
            !std::regex_search(value, std::regex(schema["pattern"].get<std::string>()))) {
            wrong(path, "does not match the pattern");
        }
    }

    void checkNumber(const Json& schema, double value, const std::string& path) {
        if (schema.contains("minimum") && value < schema["minimum"].get<double>())
            wrong(path, "is too small");
        if (schema.contains("maximum") && value > schema["maximum"].get<double>())
            wrong(path, "is too large");
        if (schema.contains("exclusiveMinimum") &&
            value <= schema["exclusiveMinimum"].get<double>()) {
            wrong(path, "is too small");
        }
    }

    const Json& root_;
};

}  // namespace

std::vector<std::string> schemaErrors(const Json& schema, const Json& document) {
    Checker checker(schema);
    checker.check(schema, document, "");
    return checker.errors;
}

}  // namespace tributary::test
