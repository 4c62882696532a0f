#include "core/base/sealed.h"

#include <gtest/gtest.h>

#include "core/base/hex.h"

namespace tributary {
namespace {

TEST(Sealed, OpensWithItsPassphraseOnly) {
    const auto sealed = seal(bytesOf("secret"), "open sesame", SealStrength::Interactive);
    ASSERT_TRUE(sealed);
    const auto opened = unseal(*sealed, "open sesame");
    ASSERT_TRUE(opened);
    EXPECT_EQ(textOf(*opened), "secret");
    const auto refused = unseal(*sealed, "open sesam");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::KeyUnreadable);
}

TEST(Sealed, DamageIsRefusedWithoutMuchWork) {
    auto sealed = seal(bytesOf("secret"), "p", SealStrength::Interactive);
    ASSERT_TRUE(sealed);
    Sealed altered = *sealed;
    altered.bytes.back() ^= 1;
    EXPECT_FALSE(unseal(altered, "p"));
    altered = *sealed;
    altered.memoryBytes = std::uint64_t{1} << 40;
    EXPECT_FALSE(unseal(altered, "p"));
    altered = *sealed;
    altered.operations = 1'000'000;
    EXPECT_FALSE(unseal(altered, "p"));
    altered = *sealed;
    altered.salt.pop_back();
    EXPECT_FALSE(unseal(altered, "p"));
}

}  // namespace
}  // namespace tributary
