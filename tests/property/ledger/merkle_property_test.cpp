#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/ledger/merkle.h"

namespace tributary {
namespace {

constexpr std::size_t kLargest = 300;

std::vector<Digest> leavesOf(std::size_t count) {
    std::vector<Digest> leaves;
    for (std::size_t i = 0; i < count; ++i) {
        const std::array<std::uint8_t, 2> bytes{static_cast<std::uint8_t>(i),
                                                static_cast<std::uint8_t>(i >> 8)};
        leaves.push_back(leafHash(bytes));
    }
    return leaves;
}

void turnOneBit(Digest& digest, Random& random) {
    digest[static_cast<std::size_t>(random.below(32))] ^=
        static_cast<std::uint8_t>(1 << random.below(8));
}

TEST(MerkleProperty, EveryLeafOfEverySizeIsProvenAndNothingElseIs) {
    const auto all = leavesOf(kLargest);
    Random random(7);
    for (std::size_t size = 1; size <= kLargest; ++size) {
        const std::span<const Digest> leaves(all.data(), size);
        const Digest root = merkleRoot(leaves);
        for (std::size_t index = 0; index < size; ++index) {
            auto path = inclusionPath(leaves, index);
            ASSERT_TRUE(verifyInclusion(leaves[index], index, size, path, root));
            Digest altered = leaves[index];
            turnOneBit(altered, random);
            ASSERT_FALSE(verifyInclusion(altered, index, size, path, root));
            ASSERT_FALSE(
                verifyInclusion(leaves[index], (index + 1) % (size + 1), size, path, root));
            path.push_back(root);
            ASSERT_FALSE(verifyInclusion(leaves[index], index, size, path, root));
            path.pop_back();
            if (path.empty()) continue;
            turnOneBit(path[static_cast<std::size_t>(random.below(static_cast<int>(path.size())))],
                       random);
            ASSERT_FALSE(verifyInclusion(leaves[index], index, size, path, root));
            path.pop_back();
            ASSERT_FALSE(verifyInclusion(leaves[index], index, size, path, root));
        }
    }
}

TEST(MerkleProperty, AnyTwoSizesAreConsistentAndNoAlteredOnesAre) {
    const auto all = leavesOf(kLargest);
    std::vector<Digest> roots{Digest{}};
    for (std::size_t size = 1; size <= kLargest; ++size) {
        roots.push_back(merkleRoot(std::span(all).first(size)));
    }
    Random random(11);
    for (std::size_t larger = 1; larger <= kLargest; ++larger) {
        const std::span<const Digest> leaves(all.data(), larger);
        for (std::size_t smaller = 1; smaller <= larger; ++smaller) {
            auto path = consistencyPath(leaves, smaller);
            ASSERT_TRUE(verifyConsistency(smaller, roots[smaller], larger, roots[larger], path));
            Digest altered = roots[smaller];
            turnOneBit(altered, random);
            ASSERT_FALSE(verifyConsistency(smaller, altered, larger, roots[larger], path));
            altered = roots[larger];
            turnOneBit(altered, random);
            ASSERT_FALSE(verifyConsistency(smaller, roots[smaller], larger, altered, path));
            if (path.empty()) continue;
            turnOneBit(path[static_cast<std::size_t>(random.below(static_cast<int>(path.size())))],
                       random);
            ASSERT_FALSE(verifyConsistency(smaller, roots[smaller], larger, roots[larger], path));
            path.pop_back();
            ASSERT_FALSE(verifyConsistency(smaller, roots[smaller], larger, roots[larger], path));
        }
    }
}

TEST(MerkleProperty, TheGrowingTreeHasTheRootOfTheWholeOne) {
    const auto all = leavesOf(kLargest);
    MerkleFrontier frontier;
    for (std::size_t size = 1; size <= kLargest; ++size) {
        frontier.add(all[size - 1]);
        const std::span<const Digest> leaves(all.data(), size);
        // The definition itself: parted at the largest power of two below the size.
        if (size > 1) {
            std::size_t left = 1;
            while (left * 2 < size) left *= 2;
            ASSERT_EQ(frontier.root(),
                      nodeHash(merkleRoot(leaves.first(left)), merkleRoot(leaves.subspan(left))));
        }
        ASSERT_EQ(frontier.size(), size);
    }
}

}  // namespace
}  // namespace tributary
