#pragma once

#include <string_view>
#include <vector>

namespace tributary {

/// What takes a font of its own. Ideographs: with kana and the signs that go with them.
enum class Script { Usual, Ideographs, Hangul };

/// A part of a text that one font sets.
struct FontRun {
    std::string_view text;
    Script script = Script::Usual;
};

/// The runs of UTF-8 text, in order; together they are the text. None for an empty one.
[[nodiscard]] std::vector<FontRun> fontRuns(std::string_view text);

}  // namespace tributary
