#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input; the replay calls it with each seed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
