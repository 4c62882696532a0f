#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/report/kind.h"

namespace tributary {

/// One place in a JSON document, with the way to it. The first thing found wrong anywhere is kept;
/// after it every value reads as its default.
class JsonPlace {
public:
    JsonPlace(const nlohmann::json& json, std::string path, std::string& error)
        : json_(&json), path_(std::move(path)), error_(&error) {}

    void wrong(const std::string& what) const {
        if (error_->empty()) *error_ = (path_.empty() ? "the document" : path_) + " " + what;
    }

    /// Insists on an object with these keys, and no others but the optional ones.
    void keys(std::initializer_list<const char*> required,
              std::initializer_list<const char*> optional = {}) const {
        if (!json_->is_object()) return wrong("is not an object");
        for (const char* key : required) {
            if (!json_->contains(key)) wrong(std::string("lacks \"") + key + "\"");
        }
        for (const auto& [key, value] : json_->items()) {
            const auto same = [&k = key](const char* other) { return k == other; };
            if (std::none_of(required.begin(), required.end(), same) &&
                std::none_of(optional.begin(), optional.end(), same)) {
                wrong("has the unknown key \"" + key + "\"");
            }
        }
    }

    [[nodiscard]] bool has(const char* key) const {
        return json_->is_object() && json_->contains(key);
    }

    [[nodiscard]] JsonPlace at(const char* key) const {
        static const nlohmann::json kNothing;
        const std::string path = path_.empty() ? key : path_ + "." + key;
        return {has(key) ? (*json_)[key] : kNothing, path, *error_};
    }

    [[nodiscard]] std::vector<JsonPlace> elements() const {
        std::vector<JsonPlace> places;
        if (!json_->is_array()) {
            wrong("is not an array");
            return places;
        }
        for (std::size_t i = 0; i < json_->size(); ++i) {
            places.emplace_back((*json_)[i], path_ + "[" + std::to_string(i) + "]", *error_);
        }
        return places;
    }

    [[nodiscard]] std::vector<std::pair<std::string, JsonPlace>> members() const {
        std::vector<std::pair<std::string, JsonPlace>> places;
        if (!json_->is_object()) {
            wrong("is not an object");
            return places;
        }
        for (const auto& [key, value] : json_->items()) {
            places.emplace_back(key, JsonPlace(value, path_ + "." + key, *error_));
        }
        return places;
    }

    [[nodiscard]] double number(double least, double most) const {
        if (!json_->is_number()) {
            wrong("is not a number");
            return 0.0;
        }
        const double value = json_->get<double>();
        if (!(value >= least && value <= most)) wrong("is out of range");
        return value;
    }

    [[nodiscard]] std::int64_t integer(std::int64_t least) const {
        const bool fits =
            json_->is_number_integer() &&
            (!json_->is_number_unsigned() || json_->get<std::uint64_t>() <= std::uint64_t{1} << 62);
        if (!fits) {
            wrong("is not a whole number");
            return least;
        }
        const auto value = json_->get<std::int64_t>();
        if (value < least) wrong("is out of range");
        return value;
    }

    [[nodiscard]] std::string text() const {
        if (json_->is_string()) return json_->get<std::string>();
        wrong("is not a text");
        return {};
    }

    [[nodiscard]] std::optional<std::string> textOrNull() const {
        if (json_->is_null()) return std::nullopt;
        return text();
    }

    [[nodiscard]] bool boolean() const {
        if (json_->is_boolean()) return json_->get<bool>();
        wrong("is neither true nor false");
        return false;
    }

    [[nodiscard]] Kind kind() const {
        const std::string name = text();
        for (const Kind kind : kKinds) {
            if (name == kindName(kind)) return kind;
        }
        wrong("is no kind of influence");
        return Kind::Recording;
    }

    [[nodiscard]] std::array<double, 2> pair(double most) const {
        const auto ends = elements();
        if (ends.size() != 2) {
            wrong("is not a pair of numbers");
            return {};
        }
        const std::array<double, 2> values{ends[0].number(0.0, most), ends[1].number(0.0, most)};
        if (values[0] > values[1]) wrong("ends before it begins");
        return values;
    }

private:
    const nlohmann::json* json_;
    std::string path_;
    std::string* error_;
};

}  // namespace tributary
