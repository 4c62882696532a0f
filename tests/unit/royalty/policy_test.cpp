#include "core/royalty/policy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::HasSubstr;

nlohmann::json schema() {
    return nlohmann::json::parse(test::readBytes(std::filesystem::path(TRIBUTARY_SOURCE_DIR) /
                                                 "resources/schema/policy-1.schema.json"));
}

TEST(Policy, TheReadyOnesAreValidBySchemaAndRead) {
    for (const std::string& name : readyPolicies()) {
        const auto policy = loadPolicy(name);
        ASSERT_TRUE(policy) << describe(policy.error());
        EXPECT_EQ(policy->name, name);
        EXPECT_THAT(test::schemaErrors(schema(), nlohmann::json::parse(policy->text)),
                    testing::IsEmpty());
    }
    const Policy perStream = loadPolicy("per-stream-top10").value();
    EXPECT_EQ(Money(perStream.rateMicros, perStream.currency).text(), "0.001");
    EXPECT_EQ(perStream.topSources, 10);
    const Policy central = loadPolicy("central-pool").value();
    EXPECT_EQ(central.distribution, Distribution::Central);
    EXPECT_EQ(central.sharePpm, 100'000);
    EXPECT_NE(perStream.sha256, central.sha256);
}

TEST(Policy, AFileIsReadAndItsNameIsInErrors) {
    const test::TempFolder folder;
    test::writeBytes(folder / "p.json",
                     R"({"schema": "tributary.policy/1", "name": "mine", "currency": "JPY",
                         "pool": {"kind": "revenue_share", "share": "12.5"},
                         "recoupment": {"advances": [{"holder": "A", "amount": "500"}]}})");
    const auto policy = loadPolicy((folder / "p.json").string());
    ASSERT_TRUE(policy) << describe(policy.error());
    EXPECT_EQ(policy->sharePpm, 125'000);
    EXPECT_EQ(policy->advances.at("A"), 500 * Money::kMicros);
    EXPECT_EQ(policy->minimumMicros, Money::kMicros);
    EXPECT_EQ(policy->sides[1].compositionPpm, 1'000'000) << "a structure pays the composition";
    const auto none = loadPolicy((folder / "none.json").string());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::FileNotFound);
    EXPECT_THAT(none.error().message, HasSubstr("central-pool"));
    test::writeBytes(folder / "bad.json", "{");
    EXPECT_THAT(describe(loadPolicy((folder / "bad.json").string()).error()),
                HasSubstr("bad.json"));
}

TEST(Policy, EveryMistakeIsRefusedWithItsPlace) {
    const auto refused = [](const std::string& members, const std::string& place) {
        const auto policy = parsePolicy("{" + members + "}");
        ASSERT_FALSE(policy) << members;
        EXPECT_EQ(policy.error().code, ErrorCode::PolicyMalformed);
        EXPECT_THAT(policy.error().message, HasSubstr("\"" + place + "\""));
    };
    const std::string head = R"("schema": "tributary.policy/1", "name": "x", "currency": "USD")";
    const std::string pool = R"(, "pool": {"kind": "per_stream", "rate": "0.001"})";
    refused(R"("schema": "other")", "schema");
    refused(R"("schema": "tributary.policy/1", "name": "x", "currency": "Dollar")", "currency");
    refused(head, "pool");
    refused(head + R"(, "pool": {"kind": "gift"})", "pool.kind");
    refused(head + R"(, "pool": {"kind": "per_stream"})", "pool.rate");
    refused(head + R"(, "pool": {"kind": "per_stream", "rate": 0.001})", "pool.rate");
    refused(head + R"(, "pool": {"kind": "per_stream", "rate": "-1"})", "pool.rate");
    refused(head + R"(, "pool": {"kind": "per_stream", "rate": "1", "share": "2"})", "pool.share");
    refused(head + R"(, "pool": {"kind": "revenue_share", "share": "101"})", "pool.share");
    refused(head + pool + R"(, "sides": {"style": {"master": "60", "composition": "60"}})",
            "sides.style");
    refused(head + pool + R"(, "sides": {"melody": {}})", "sides.melody");
    refused(head + pool + R"(, "top_sources": -1)", "top_sources");
    refused(head + pool + R"(, "upstream": "down")", "upstream");
    refused(head + pool + R"(, "surprise": 1)", "surprise");
    refused(head + pool + R"(, "recoupment": {"advances": [{"holder": "A"}]})",
            "recoupment.advances.amount");
    refused(
        head + pool +
            R"(, "recoupment": {"advances": [{"holder": "A", "amount": "1"}, {"holder": "A", "amount": "1"}]})",
        "recoupment.advances");
}

}  // namespace
}  // namespace tributary
