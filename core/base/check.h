#pragma once

namespace tributary::detail {
[[noreturn]] void checkFailed(const char* expression, const char* file, int line);
}  // namespace tributary::detail

/// Aborts with the place when a programmer's promise is broken. Always on; never for outside input.
#define CHECK(expression)                                                      \
    do {                                                                       \
        if (!(expression)) {                                                   \
            ::tributary::detail::checkFailed(#expression, __FILE__, __LINE__); \
        }                                                                      \
    } while (false)
