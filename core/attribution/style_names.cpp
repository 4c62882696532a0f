#include "core/attribution/style_names.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/base/ascii.h"

namespace tributary {
namespace {

constexpr std::string_view kLike = "like ", kBetween = ", ";
constexpr std::string_view kTitleBegins = "‹";

constexpr double kMostOf = 0.6;      // of the members that have a genre
constexpr double kBothOf = 0.8;      // by the two most frequent together
constexpr double kLeastKnown = 0.5;  // of the members must say

/// "pop"; "folk and country"; empty where the members do not agree.
std::string genreOf(const std::vector<StyleTrack>& tracks, const Style& style) {
    std::map<std::string, std::size_t> counts;
    std::size_t known = 0;
    for (const std::size_t m : style.members) {
        if (tracks[m].genre.empty()) continue;
        ++counts[lowered(tracks[m].genre)];
        ++known;
    }
    if (static_cast<double>(known) < kLeastKnown * static_cast<double>(style.members.size())) {
        return {};
    }
    std::vector<std::pair<std::string, std::size_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    const auto all = static_cast<double>(known);
    if (static_cast<double>(order[0].second) >= kMostOf * all) return order[0].first;
    if (order.size() > 1 &&
        static_cast<double>(order[0].second + order[1].second) >= kBothOf * all) {
        return order[0].first + " and " + order[1].first;
    }
    return {};
}

/// "2012", "1998–2004"; empty where fewer than half of the members have a date. A tenth at each end
/// is left out, so that one reissue does not stretch the range.
std::string yearsOf(const std::vector<StyleTrack>& tracks, const Style& style) {
    std::vector<std::string> years;
    for (const std::size_t m : style.members) {
        const std::string& date = tracks[m].releaseDate;
        const bool isYear =
            date.size() >= 4 && std::all_of(date.begin(), date.begin() + 4,
                                            [](unsigned char c) { return std::isdigit(c) != 0; });
        if (isYear) years.push_back(date.substr(0, 4));
    }
    if (years.empty() || static_cast<double>(years.size()) <
                             kLeastKnown * static_cast<double>(style.members.size())) {
        return {};
    }
    std::sort(years.begin(), years.end());
    const std::size_t aside = years.size() / 10;
    const std::string& first = years[aside];
    const std::string& last = years[years.size() - 1 - aside];
    return first == last ? first : first + "–" + last;
}

/// The member whose sound is nearest to the centre is the most typical.
std::vector<std::size_t> typicalFirst(const std::vector<StyleTrack>& tracks, const Style& style) {
    std::vector<std::size_t> out = style.members;
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
        return tracks[a].sound.dot(style.sound) > tracks[b].sound.dot(style.sound);
    });
    return out;
}

std::string titleOf(const StyleTrack& track) {
    return std::string(kTitleBegins) +
           (track.title.empty() ? std::string("untitled") : track.title) + "›";
}

std::string likeTitles(const std::vector<StyleTrack>& tracks, const Style& style,
                       std::size_t count) {
    std::string out;
    const auto order = typicalFirst(tracks, style);
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i) {
        out += std::string(i == 0 ? kLike : kBetween) + titleOf(tracks[order[i]]);
    }
    return out;
}

}  // namespace

StyleName styleNameParts(std::string_view name) {
    // The sign before a title stands in no genre's name.
    const std::string like = std::string(kLike).append(kTitleBegins);
    const std::size_t at = name.find(like);
    if (at == std::string_view::npos) return {std::string(name), {}};
    const std::string_view titles = name.substr(at + kLike.size());
    std::string_view known = name.substr(0, at);
    if (known.ends_with(kBetween)) known.remove_suffix(kBetween.size());
    return {std::string(known), std::string(titles)};
}

void nameStyles(const std::vector<StyleTrack>& tracks, std::vector<Style>& styles) {
    std::map<std::string, int> uses;
    for (Style& style : styles) {
        const std::string genre = genreOf(tracks, style);
        const std::string years = yearsOf(tracks, style);
        if (genre.empty()) {
            style.name = likeTitles(tracks, style, 2);
        } else {
            style.name = years.empty() ? genre : genre + std::string(kBetween) + years;
        }
        ++uses[style.name];
    }
    std::set<std::string> taken;
    for (Style& style : styles) {
        if (uses[style.name] > 1)
            style.name += std::string(kBetween) + likeTitles(tracks, style, 1);
        const std::string name = style.name;
        for (int n = 2; !taken.insert(style.name).second; ++n) {
            style.name = name + " (" + std::to_string(n) + ")";
        }
    }
}

}  // namespace tributary
