#pragma once

#include <array>
#include <cstdint>
#include <random>

#include "core/playback/player.h"

namespace tributary::ui {

/// A blind comparison by ear: X is one of the two decks, drawn anew each time; the listener says
/// which. Counts, and says what the count is worth.
class BlindTest {
public:
    explicit BlindTest(std::uint32_t seed) : random_(seed) { draw(); }

    /// What X is this time: not to be shown.
    [[nodiscard]] Deck hidden() const { return hidden_; }
    /// Counts a guess and draws the next X. True where it was right.
    bool guess(Deck deck);
    void restart();

    [[nodiscard]] int trials() const { return trials_; }
    [[nodiscard]] int right() const { return right_; }
    /// Right answers of all, 0 to 1; 0 before any.
    [[nodiscard]] double share() const {
        return trials_ == 0 ? 0.0 : static_cast<double>(right_) / trials_;
    }
    /// 95 % interval of the share of right answers (Wilson 1927); 0 to 1 before any.
    [[nodiscard]] std::array<double, 2> interval() const;
    /// How likely at least as many would be right by guessing alone: an exact binomial tail.
    [[nodiscard]] double byGuessing() const;

private:
    void draw();

    std::mt19937 random_;
    Deck hidden_ = Deck::A;
    int trials_ = 0, right_ = 0;
};

}  // namespace tributary::ui
