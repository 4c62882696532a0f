#include <set>

#include <gtest/gtest.h>

#include "core/base/check.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"

namespace tributary {
namespace {

TEST(Sha256, GivesTheStandardsExamples) {
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Hex(std::string(1000000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, PiecesGiveTheSameAsTheWhole) {
    Sha256 hash;
    hash.update("a");
    hash.update("");
    hash.update("bc");
    EXPECT_EQ(hash.finishHex(), sha256Hex("abc"));
}

TEST(ErrorNames, AreAllDifferent) {
    std::set<std::string> names;
    int known = 0;
    for (int code = 0; code < 100; ++code) {
        const std::string name = errorName(static_cast<ErrorCode>(code));
        if (name == "unknown") continue;
        ++known;
        EXPECT_TRUE(names.insert(name).second) << name;
        EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string::npos) << name;
    }
    EXPECT_GE(known, 29);
}

TEST(Describe, NamesTheSubjectFirst) {
    EXPECT_EQ(describe({ErrorCode::Internal, "It broke.", "a.wav"}), "a.wav: It broke.");
    EXPECT_EQ(describe({ErrorCode::Internal, "It broke.", ""}), "It broke.");
}

TEST(Cancelled, IsAnOrdinaryError) {
    const Result<int> result = cancelled();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST(Progress, PartsOfPartsMapToTheWhole) {
    double seen = -1.0;
    const Progress whole([&](std::string_view, double fraction) { seen = fraction; });
    whole.part(0.5, 1.0).part(0.5, 1.0).report("x", 0.5);
    EXPECT_DOUBLE_EQ(seen, 0.875);
    Progress().report("nobody listens", 1.0);
}

TEST(Random, IsTheSameForTheSameSeed) {
    Random a(42), b(42), c(43);
    EXPECT_EQ(a.next(), b.next());
    EXPECT_NE(a.next(), c.next());
    for (int i = 0; i < 1000; ++i) {
        const double value = a.uniform(2.0, 3.0);
        ASSERT_GE(value, 2.0);
        ASSERT_LT(value, 3.0);
        ASSERT_LT(a.below(7), 7);
    }
}

TEST(CheckDeathTest, BrokenPromisesAbortWithThePlace) {
    EXPECT_DEATH(CHECK(1 + 1 == 3), "1 \\+ 1 == 3.*base_test.cpp");
}

}  // namespace
}  // namespace tributary
