#pragma once

/// Compiles a function for more than one instruction set and picks the best at run time. Only for
/// kernels whose results do not depend on the set: whole numbers, or floats added in a fixed order
/// (AVX2 without FMA rounds as SSE2 does).
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TRIBUTARY_VECTORISED __attribute__((target_clones("avx2", "default")))
#else
#define TRIBUTARY_VECTORISED
#endif
