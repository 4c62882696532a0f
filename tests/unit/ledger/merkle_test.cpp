#include "core/ledger/merkle.h"

#include <gtest/gtest.h>

#include "core/base/hex.h"

namespace tributary {
namespace {

/// The eight leaves that Certificate Transparency's implementations are tested with.
std::vector<Digest> knownLeaves() {
    std::vector<Digest> leaves;
    for (const char* hex : {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f"}) {
        leaves.push_back(leafHash(*fromHex(hex)));
    }
    return leaves;
}

TEST(MerkleTree, HasTheRootsOfCertificateTransparency) {
    const std::vector<std::string> roots{
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    const auto leaves = knownLeaves();
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        EXPECT_EQ(toHex(merkleRoot(std::span(leaves).first(size))), roots[size - 1]) << size;
    }
    EXPECT_EQ(toHex(merkleRoot({})),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(MerkleTree, PathsAreThoseOfTheRfcsExample) {
    // RFC 9162, 2.1.5: the tree of seven leaves.
    const auto all = knownLeaves();
    const std::span<const Digest> d(all.data(), 7);
    const Digest g = nodeHash(d[0], d[1]), h = nodeHash(d[2], d[3]), i = nodeHash(d[4], d[5]);
    const Digest k = nodeHash(g, h), l = nodeHash(i, d[6]);
    EXPECT_EQ(inclusionPath(d, 0), (std::vector<Digest>{d[1], h, l}));
    EXPECT_EQ(inclusionPath(d, 3), (std::vector<Digest>{d[2], g, l}));
    EXPECT_EQ(inclusionPath(d, 4), (std::vector<Digest>{d[5], d[6], k}));
    EXPECT_EQ(inclusionPath(d, 6), (std::vector<Digest>{i, k}));
    EXPECT_EQ(consistencyPath(d, 3), (std::vector<Digest>{d[2], d[3], g, l}));
    EXPECT_EQ(consistencyPath(d, 4), (std::vector<Digest>{l}));
    EXPECT_EQ(consistencyPath(d, 6), (std::vector<Digest>{i, d[6], k}));
    EXPECT_TRUE(consistencyPath(d, 7).empty());
}

TEST(MerkleTree, SizesOfNothingProveNothing) {
    const auto leaves = knownLeaves();
    const Digest root = merkleRoot(leaves);
    EXPECT_FALSE(verifyConsistency(0, merkleRoot({}), 8, root, {}));
    EXPECT_FALSE(verifyInclusion(leaves[0], 0, 0, {}, root));
    EXPECT_FALSE(verifyInclusion(leaves[0], 8, 8, inclusionPath(leaves, 0), root));
    EXPECT_FALSE(verifyConsistency(8, root, 4, root, {}));
    EXPECT_FALSE(verifyConsistency(3, root, 8, root, {}));
}

}  // namespace
}  // namespace tributary
