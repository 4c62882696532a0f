#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/digest.h"

namespace tributary {

/// The hash tree of RFC 9162 section 2.1 (the same as RFC 6962): a leaf is SHA-256(0x00 ‖ bytes), a
/// node SHA-256(0x01 ‖ left ‖ right), and the left part of a tree is the largest power of two that
/// is smaller than it.

[[nodiscard]] Digest leafHash(std::span<const std::uint8_t> bytes);
[[nodiscard]] Digest nodeHash(const Digest& left, const Digest& right);

/// The root of a growing tree, which keeps one digest for each complete subtree only.
class MerkleFrontier {
public:
    void add(const Digest& leaf);
    [[nodiscard]] std::uint64_t size() const { return size_; }
    /// The root; of the empty tree, SHA-256 of nothing.
    [[nodiscard]] Digest root() const;

private:
    std::uint64_t size_ = 0;
    std::vector<Digest> subtrees_;  ///< the roots of the complete subtrees, the largest first
};

/// Root of the tree with these leaves.
[[nodiscard]] Digest merkleRoot(std::span<const Digest> leaves);

/// The audit path of leaf `index` (< leaves.size()), lowest sibling first (RFC 9162, 2.1.3.1).
/// Hashes every leaf once.
[[nodiscard]] std::vector<Digest> inclusionPath(std::span<const Digest> leaves,
                                                std::uint64_t index);

/// The proof that the tree of the first `oldSize` leaves is the beginning of the whole one, 0 <
/// oldSize ≤ leaves.size() (RFC 9162, 2.1.4.1). Empty where the sizes are the same.
[[nodiscard]] std::vector<Digest> consistencyPath(std::span<const Digest> leaves,
                                                  std::uint64_t oldSize);

/// Whether `leaf` is number `index` of the tree with that size and root (RFC 9162, 2.1.3.2).
[[nodiscard]] bool verifyInclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size,
                                   std::span<const Digest> path, const Digest& root);

/// Whether the tree of oldSize leaves is the beginning of the one of newSize (RFC 9162, 2.1.4.2).
/// Sizes of 0 prove nothing and are refused.
[[nodiscard]] bool verifyConsistency(std::uint64_t oldSize, const Digest& oldRoot,
                                     std::uint64_t newSize, const Digest& newRoot,
                                     std::span<const Digest> path);

}  // namespace tributary
