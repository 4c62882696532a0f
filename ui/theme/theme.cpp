#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace tributary::ui {

const Theme& darkTheme() {
    static const Theme theme{true,
                             QColor("#12161C"),
                             QColor("#0E1217"),
                             QColor("#191F27"),
                             QColor("#222A34"),
                             QColor("#2E3844"),
                             QColor("#E6EBF1"),
                             QColor("#97A3B2"),
                             QColor("#3FB6B2"),
                             QColor("#06201F"),
                             QColor("#E6AA2C"),
                             QColor("#FF7B72"),
                             {QColor("#E4753A"), QColor("#56A8E8"), QColor("#2BB58B"),
                              QColor("#E6AA2C"), QColor("#D48BB4")}};
    return theme;
}

const Theme& lightTheme() {
    static const Theme theme{false,
                             QColor("#F6F7F9"),
                             QColor("#ECEFF2"),
                             QColor("#FFFFFF"),
                             QColor("#EEF1F4"),
                             QColor("#D5DBE2"),
                             QColor("#17202B"),
                             QColor("#5B6878"),
                             QColor("#0C716F"),
                             QColor("#FFFFFF"),
                             QColor("#8A5A00"),
                             QColor("#B3261E"),
                             {QColor("#B4480E"), QColor("#1B6BA8"), QColor("#0B7A5A"),
                              QColor("#8F6200"), QColor("#96437A")}};
    return theme;
}

double contrastRatio(const QColor& first, const QColor& second) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mix(const QColor& over, const QColor& under, double opacity) {
    const auto channel = [&](int a, int b) {
        return static_cast<int>(std::lround(a * opacity + b * (1.0 - opacity)));
    };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()),
            channel(over.blue(), under.blue())};
}

std::vector<ColourPair> colourPairs(const Theme& t) {
    std::vector<ColourPair> pairs{
        {"text on window", t.text, t.window},
        {"text on rail", t.text, t.rail},
        {"text on surface", t.text, t.surface},
        {"text on raised", t.text, t.raised},
        {"muted on window", t.muted, t.window},
        {"muted on rail", t.muted, t.rail},
        {"muted on surface", t.muted, t.surface},
        {"muted on raised", t.muted, t.raised},
        {"accent text on window", t.accent, t.window},
        {"accent text on rail", t.accent, t.rail},
        {"accent text on surface", t.accent, t.surface},
        {"text on an accent button", t.onAccent, t.accent},
        {"warning on rail", t.warning, t.rail},
        {"warning on surface", t.warning, t.surface},
        {"error on surface", t.error, t.surface},
        {"error on raised", t.error, t.raised},
        {"waveform", t.muted, t.surface, false},
        {"playhead", t.accent, t.surface, false},
        {"focus ring on window", t.accent, t.window, false},
        {"focus ring on raised", t.accent, t.raised, false},
        {"progress on its groove", t.accent, t.raised, false},
        {"selected ribbon's frame", t.text, t.surface, false},
    };
    for (const Kind kind : kKinds) {
        const std::string name = kindName(kind);
        pairs.push_back({name + " text on surface", t.kind(kind), t.surface});
        pairs.push_back({name + " text on raised", t.kind(kind), t.raised});
        pairs.push_back({name + " letter on its badge", t.kind(kind), t.rail});
        pairs.push_back({name + " mark on surface", t.kind(kind), t.surface, false});
    }
    return pairs;
}

QPalette themePalette(const Theme& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.error);
    palette.setColor(QPalette::Highlight, t.raised);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Light, t.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mix(t.muted, t.window, 0.6));
    }
    return palette;
}

}  // namespace tributary::ui
