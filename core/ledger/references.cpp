#include "core/ledger/references.h"

#include <algorithm>

#include "core/base/digest.h"
#include "core/base/hex.h"

namespace tributary {
namespace {

std::uint64_t shortDigest(std::string_view reference) {
    const Digest digest = sha256({bytesOf(reference)});
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) {
        value = value << 8 | digest[static_cast<std::size_t>(i)];
    }
    return value;
}

}  // namespace

void ReferenceIndex::add(std::string_view reference, std::uint64_t entry) {
    added_.emplace(shortDigest(reference), entry);
}

std::vector<std::uint64_t> ReferenceIndex::candidates(std::string_view reference) const {
    const std::uint64_t digest = shortDigest(reference);
    std::vector<std::uint64_t> found;
    for (auto at = std::lower_bound(sorted_.begin(), sorted_.end(), Place{digest, 0});
         at != sorted_.end() && at->digest == digest; ++at) {
        found.push_back(at->entry);
    }
    const auto [first, last] = added_.equal_range(digest);
    for (auto at = first; at != last; ++at) found.push_back(at->second);
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<ReferenceIndex::Place> ReferenceIndex::places() const {
    std::vector<Place> all = sorted_;
    all.reserve(size());
    for (const auto& [digest, entry] : added_) all.push_back({digest, entry});
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace tributary
