#include "ui/models/blind_test.h"

#include <algorithm>
#include <cmath>

namespace tributary::ui {

void BlindTest::draw() {
    hidden_ = (random_() >> 16U & 1U) == 0 ? Deck::A : Deck::B;
}

bool BlindTest::guess(Deck deck) {
    const bool correct = deck == hidden_;
    ++trials_;
    right_ += correct ? 1 : 0;
    draw();
    return correct;
}

void BlindTest::restart() {
    trials_ = right_ = 0;
    draw();
}

std::array<double, 2> BlindTest::interval() const {
    if (trials_ == 0) return {0.0, 1.0};
    constexpr double kZ = 1.959963984540054;
    const double n = trials_, share = right_ / n;
    const double scale = 1.0 + kZ * kZ / n;
    const double middle = (share + kZ * kZ / (2.0 * n)) / scale;
    const double half = kZ / scale * std::sqrt(share * (1.0 - share) / n + kZ * kZ / (4.0 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double BlindTest::byGuessing() const {
    double sum = 0.0;
    for (int k = right_; k <= trials_; ++k) {
        sum += std::exp(std::lgamma(trials_ + 1.0) - std::lgamma(k + 1.0) -
                        std::lgamma(trials_ - k + 1.0) - trials_ * std::log(2.0));
    }
    return std::min(1.0, sum);
}

}  // namespace tributary::ui
