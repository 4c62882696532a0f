#include <algorithm>
#include <string>
#include <vector>

#include "core/base/check.h"
#include "core/base/digest.h"
#include "core/network/network.h"
#include "core/network/network_stream.h"
#include "core/network/ring_network.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

using namespace tributary;

constexpr std::int64_t kLongestRun = 64;  // frames of reach that are still quick to run

/// The bytes as a body with the header and the digest that belong to it: a fuzzer finds no SHA-256.
std::string sealed(std::string_view magic, std::string_view body) {
    std::string bytes = std::string(magic) + std::string("\x01\0\0\0", 4);
    const std::string hex = sha256Hex(body);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    }
    return bytes + std::string(body);
}

void check(std::string_view bytes) {
    const auto network = Network::read(std::as_bytes(std::span(bytes.data(), bytes.size())));
    if (!network) {
        CHECK(network.error().code == ErrorCode::WeightsCorrupt);
        return;
    }
    const auto& layers = network->layers();
    const bool narrow = std::all_of(layers.begin(), layers.end(),
                                    [](const auto& layer) { return layer.outputs <= 8; });
    if (!narrow || network->inputs() > 8 || network->reach() > kLongestRun) return;
    NetworkStream stream(*network);
    std::vector<float> out;
    const std::vector<float> frame(network->inputs() * Network::kPitches, 0.5F);
    for (int t = 0; t < 3; ++t) stream.push(frame, out);
    stream.finish(out);
    CHECK(out.size() == std::size_t{3} * network->outputs() * Network::kPitches);
}

void checkRing(std::string_view bytes) {
    const auto network = RingNetwork::read(std::as_bytes(std::span(bytes.data(), bytes.size())));
    if (!network) {
        CHECK(network.error().code == ErrorCode::WeightsCorrupt);
        return;
    }
    if (network->inputs() > 8 || network->outputs() > 8) return;
    const Eigen::Index frames = 2 * network->pooled() + 1;
    const auto out = network->apply(
        Eigen::MatrixXf::Constant(network->inputs() * RingNetwork::kClasses, frames, 0.5F));
    CHECK(out.rows() == network->outputs() * RingNetwork::kClasses && out.cols() == 2);
}

}  // namespace

/// Weights of a network: whatever the bytes are, they are refused as damaged, or are a network that
/// answers each frame.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(bytes);
    check(sealed("TRNT", bytes));
    checkRing(bytes);
    checkRing(sealed("TRNR", bytes));
    return 0;
}
