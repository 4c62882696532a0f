#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/drawing.h"
#include "core/documents/language.h"

namespace tributary {

struct Heading {
    int level = 1;  ///< 1: a section, 2: a part of one
    std::string text;
};

struct Paragraph {
    enum class Manner { Plain, Lead, Note, Code };
    std::string text;
    Manner manner = Manner::Plain;
};

/// Points of a list.
struct Points {
    std::vector<std::string> items;
};

/// Named values, one below the other.
struct Facts {
    std::vector<std::pair<std::string, std::string>> rows;
};

/// Empty lines to write on, under a caption.
struct WritingSpace {
    std::string caption;
    int lines = 4;
};

using Block = std::variant<Heading, Paragraph, Points, Facts, Table, Drawing, WritingSpace>;

/// Something to read on paper or in a browser. Texts are UTF-8.
struct Article {
    std::string title;
    std::string subtitle;
    std::vector<Block> blocks;
    std::string footer;                     ///< of every page, before the page's number
    std::string watermark;                  ///< across every page; empty: none
    Language language = Language::English;  ///< of its texts
    UtcInstant date{};                      ///< for the file's properties; the epoch: none is given
};

/// As PDF 1.4 on A4 in black, with page numbers, an outline and embedded fonts; each article begins
/// a page. No text is cut: cells wrap, and a table that is too wide gets smaller letters. The same
/// articles give the same bytes. `font` is a TrueType file, by default the system's DejaVu Sans;
/// bold letters come from the file beside it, if there is one. Errors: DocumentFailed (also where
/// there is no font).
[[nodiscard]] Result<std::string> toPdf(std::span<const Article> articles,
                                        const std::filesystem::path& font = {});

/// As one HTML file that needs no script, no network and no other file; it prints well.
[[nodiscard]] std::string toHtml(std::span<const Article> articles);

}  // namespace tributary
