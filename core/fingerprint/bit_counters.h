#pragma once

#include <cstdint>

/// Counting bits of many rows at once: planes of bits, added by full adders (Harley & Seal; Muła,
/// Kurz & Lemire 2018). Macros, so that the functions that use them are compiled whole for each
/// instruction set.

namespace tributary {

/// One bit of each of 256 offsets.
using Bits = std::uint64_t __attribute__((vector_size(32), aligned(1), may_alias));

inline constexpr int kBitsAtOnce = 256;

}  // namespace tributary

/// high, low = the sum of three bits.
#define TRIBUTARY_FULL_ADD(high, low, a, b, c) \
    do {                                       \
        const Bits x = (a) ^ (b);              \
        const Bits y = (c);                    \
        (high) = ((a) & (b)) | (x & y);        \
        (low) = x ^ y;                         \
    } while (false)

/// kBitsAtOnce bits of row r, `byte` bytes on.
#define TRIBUTARY_ROW(r) (*reinterpret_cast<const Bits*>(rows[r] + byte))

/// ones, twos, fours += eight rows from r on; what overflows goes to `eights`.
#define TRIBUTARY_ADD_EIGHT(eights, r)                                                     \
    do {                                                                                   \
        Bits twosA, twosB, foursA, foursB;                                                 \
        TRIBUTARY_FULL_ADD(twosA, ones, TRIBUTARY_ROW(r), TRIBUTARY_ROW(r + 1), ones);     \
        TRIBUTARY_FULL_ADD(twosB, ones, TRIBUTARY_ROW(r + 2), TRIBUTARY_ROW(r + 3), ones); \
        TRIBUTARY_FULL_ADD(foursA, twos, twosA, twosB, twos);                              \
        TRIBUTARY_FULL_ADD(twosA, ones, TRIBUTARY_ROW(r + 4), TRIBUTARY_ROW(r + 5), ones); \
        TRIBUTARY_FULL_ADD(twosB, ones, TRIBUTARY_ROW(r + 6), TRIBUTARY_ROW(r + 7), ones); \
        TRIBUTARY_FULL_ADD(foursB, twos, twosA, twosB, twos);                              \
        TRIBUTARY_FULL_ADD(eights, fours, foursA, foursB, fours);                          \
    } while (false)
