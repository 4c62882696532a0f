#include "core/base/ed25519.h"

#include <gtest/gtest.h>

#include "core/base/hex.h"

namespace tributary {
namespace {

TEST(Ed25519, SignsAsInRfc8032) {
    // RFC 8032, 7.1, test 1: the empty message.
    const SigningKey key(
        *arrayFromHex<32>("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    EXPECT_EQ(toHex(key.publicKey()),
              "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    EXPECT_EQ(toHex(key.sign({})),
              "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e"
              "39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    EXPECT_TRUE(verifyEd25519(key.publicKey(), {}, key.sign({})));
}

TEST(Ed25519, NothingElseVerifies) {
    const SigningKey key = SigningKey::generate();
    const SigningKey other = SigningKey::generate();
    EXPECT_NE(key.publicKey(), other.publicKey());
    const auto message = bytesOf("a message");
    Ed25519Signature signature = key.sign(message);
    EXPECT_TRUE(verifyEd25519(key.publicKey(), message, signature));
    EXPECT_FALSE(verifyEd25519(other.publicKey(), message, signature));
    EXPECT_FALSE(verifyEd25519(key.publicKey(), bytesOf("a messagE"), signature));
    signature[5] ^= 1;
    EXPECT_FALSE(verifyEd25519(key.publicKey(), message, signature));
}

TEST(Ed25519, AKeysIdIsShortAndItsOwn) {
    const SigningKey key = SigningKey::generate();
    EXPECT_EQ(keyIdOf(key.publicKey()).size(), 32U);
    EXPECT_NE(keyIdOf(key.publicKey()), keyIdOf(SigningKey::generate().publicKey()));
}

TEST(Hex, HasOneSpelling) {
    EXPECT_EQ(toHex(*fromHex("00ff10")), "00ff10");
    EXPECT_FALSE(fromHex("FF"));
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0g"));
    EXPECT_FALSE(arrayFromHex<2>("00ff10"));
}

}  // namespace
}  // namespace tributary
