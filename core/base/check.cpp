#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace tributary::detail {

void checkFailed(const char* expression, const char* file, int line) {
    std::fprintf(stderr, "tributary: internal check failed: %s (%s:%d)\n", expression, file, line);
    std::abort();
}

}  // namespace tributary::detail
