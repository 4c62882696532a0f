#include "ui/models/waveform_columns.h"

#include <algorithm>

namespace tributary::ui {

std::vector<WaveformColumn> waveformColumns(const Waveform& waveform, int count) {
    const std::size_t buckets = std::min(waveform.low.size(), waveform.high.size());
    std::vector<WaveformColumn> columns(static_cast<std::size_t>(std::max(0, count)));
    float peak = 0.0F;
    for (std::size_t c = 0; c < columns.size() && buckets > 0; ++c) {
        const std::size_t begin = std::min(buckets - 1, c * buckets / columns.size());
        const std::size_t end = std::clamp((c + 1) * buckets / columns.size(), begin + 1, buckets);
        const auto at = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
        columns[c].low =
            *std::min_element(waveform.low.begin() + at(begin), waveform.low.begin() + at(end));
        columns[c].high =
            *std::max_element(waveform.high.begin() + at(begin), waveform.high.begin() + at(end));
        peak = std::max({peak, columns[c].high, -columns[c].low});
    }
    if (peak > 0.0F) {
        for (WaveformColumn& column : columns) {
            column.low /= peak;
            column.high /= peak;
        }
    }
    return columns;
}

}  // namespace tributary::ui
