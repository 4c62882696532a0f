#include "core/ledger/merkle.h"

#include <array>
#include <bit>

#include "core/base/check.h"

namespace tributary {
namespace {

constexpr std::array<std::uint8_t, 1> kLeafPrefix{0x00};
constexpr std::array<std::uint8_t, 1> kNodePrefix{0x01};

/// Where a tree of more than one leaf is parted: the largest power of two below its size.
std::size_t leftSize(std::size_t size) {
    return std::bit_floor(size - 1);
}

/// RFC 9162, 2.1.4.1: SUBPROOF. `complete`: the old tree ends where this subtree begins or ends.
void subproof(std::span<const Digest> leaves, std::size_t oldSize, bool complete,
              std::vector<Digest>& path) {
    if (oldSize == leaves.size()) {
        if (!complete) path.push_back(merkleRoot(leaves));
        return;
    }
    const std::size_t left = leftSize(leaves.size());
    if (oldSize <= left) {
        subproof(leaves.first(left), oldSize, complete, path);
        path.push_back(merkleRoot(leaves.subspan(left)));
    } else {
        subproof(leaves.subspan(left), oldSize - left, false, path);
        path.push_back(merkleRoot(leaves.first(left)));
    }
}

}  // namespace

Digest leafHash(std::span<const std::uint8_t> bytes) {
    return sha256({kLeafPrefix, bytes});
}

Digest nodeHash(const Digest& left, const Digest& right) {
    return sha256({kNodePrefix, left, right});
}

void MerkleFrontier::add(const Digest& leaf) {
    Digest root = leaf;
    // Each trailing one of the size is a complete subtree that the new leaf completes to a larger.
    for (std::uint64_t rest = size_; (rest & 1) != 0; rest >>= 1) {
        root = nodeHash(subtrees_.back(), root);
        subtrees_.pop_back();
    }
    subtrees_.push_back(root);
    ++size_;
}

Digest MerkleFrontier::root() const {
    if (subtrees_.empty()) return sha256({});
    Digest root = subtrees_.back();
    for (std::size_t i = subtrees_.size() - 1; i > 0; --i) {
        root = nodeHash(subtrees_[i - 1], root);
    }
    return root;
}

Digest merkleRoot(std::span<const Digest> leaves) {
    MerkleFrontier frontier;
    for (const Digest& leaf : leaves) frontier.add(leaf);
    return frontier.root();
}

std::vector<Digest> inclusionPath(std::span<const Digest> leaves, std::uint64_t index) {
    CHECK(index < leaves.size());
    std::vector<Digest> path;
    std::span<const Digest> tree = leaves;
    while (tree.size() > 1) {
        const std::size_t left = leftSize(tree.size());
        const bool inLeft = index < left;
        path.push_back(merkleRoot(inLeft ? tree.subspan(left) : tree.first(left)));
        tree = inLeft ? tree.first(left) : tree.subspan(left);
        if (!inLeft) index -= left;
    }
    return {path.rbegin(), path.rend()};
}

std::vector<Digest> consistencyPath(std::span<const Digest> leaves, std::uint64_t oldSize) {
    CHECK(oldSize > 0 && oldSize <= leaves.size());
    std::vector<Digest> path;
    subproof(leaves, oldSize, true, path);
    return path;
}

bool verifyInclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size,
                     std::span<const Digest> path, const Digest& root) {
    if (index >= size) return false;
    std::uint64_t fn = index;
    std::uint64_t sn = size - 1;
    Digest hash = leaf;
    for (const Digest& sibling : path) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            hash = nodeHash(sibling, hash);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t oldSize, const Digest& oldRoot, std::uint64_t newSize,
                       const Digest& newRoot, std::span<const Digest> path) {
    if (oldSize == 0 || oldSize > newSize) return false;
    if (oldSize == newSize) return path.empty() && oldRoot == newRoot;
    // The old tree is itself a complete subtree where its size is a power of two.
    const bool whole = std::has_single_bit(oldSize);
    if (!whole && path.empty()) return false;
    std::uint64_t fn = oldSize - 1;
    std::uint64_t sn = newSize - 1;
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    Digest fr = whole ? oldRoot : path.front();
    Digest sr = fr;
    for (const Digest& c : whole ? path : path.subspan(1)) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == oldRoot && sr == newRoot;
}

}  // namespace tributary
