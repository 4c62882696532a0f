#include "core/demo/pattern.h"

namespace tributary::demo {

std::vector<Stroke> strokesOf(std::string_view pattern) {
    std::vector<Stroke> strokes;
    bool held = false;
    for (std::size_t step = 0; step < pattern.size(); ++step) {
        const char symbol = pattern[step];
        if (symbol == '-') {
            if (held) strokes.back().beats += 1.0 / kStepsPerBeat;
            continue;
        }
        held = symbol != '.';
        if (held) {
            strokes.push_back(
                {static_cast<double>(step) / kStepsPerBeat, 1.0 / kStepsPerBeat, symbol});
        }
    }
    return strokes;
}

}  // namespace tributary::demo
