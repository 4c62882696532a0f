#include "core/ledger/json_text.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

using Object = JsonValue::Object;
using Array = JsonValue::Array;

TEST(CanonicalJson, SortsMembersAndLeavesNoBlanks) {
    const JsonValue value = Object{
        {"b", Array{1, -2, true, JsonValue()}}, {"a", Object{}}, {"B", "x"}, {"aa", Array{}}};
    EXPECT_EQ(*canonicalJson(value), R"({"B":"x","a":{},"aa":[],"b":[1,-2,true,null]})");
}

TEST(CanonicalJson, EscapesOnlyWhatMustBe) {
    const std::string text("\"\\\b\f\n\r\t\x01\x1f/\x7f\xC3\xA9\xF0\x9F\x8E\xB5", 17);
    const auto written = canonicalJson(text);
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f/\x7f\xC3\xA9\xF0\x9F\x8E\xB5\"");
    EXPECT_EQ(*parseJson(*written, JsonForm::Canonical)->text(), text);
}

TEST(CanonicalJson, RefusesWhatHasNoOneSpelling) {
    EXPECT_FALSE(canonicalJson(JsonValue::kLargestNumber + 1));
    EXPECT_TRUE(canonicalJson(JsonValue::kLargestNumber));
    EXPECT_FALSE(canonicalJson(std::string("\xC0\x80")));
    EXPECT_FALSE(canonicalJson(Object{{"\xC3\xA9", 1}}));
    EXPECT_FALSE(canonicalJson(Object{{"", 1}}));
    JsonValue deep;
    for (int i = 0; i < 33; ++i) deep = Array{deep};
    EXPECT_FALSE(canonicalJson(deep));
}

TEST(CanonicalJson, ReadsBackWhatItWrites) {
    const JsonValue value = Object{{"n", -JsonValue::kLargestNumber},
                                   {"s", "\xE2\x99\xAF"},
                                   {"deep", Array{Array{Object{{"x", false}}}}}};
    EXPECT_EQ(*parseJson(*canonicalJson(value), JsonForm::Canonical), value);
    EXPECT_EQ(*parseJson(*indentedJson(value), JsonForm::Any), value);
}

TEST(CanonicalJson, EverySecondSpellingIsRefused) {
    for (const char* text : {R"({"b":1,"a":2})",
                             R"({"a":1,"a":1})",
                             R"({"a": 1})",
                             R"([1 ])",
                             "01",
                             "-0",
                             "1.0",
                             "1e3",
                             R"("\/")",
                             R"("\u0041")",
                             R"("\u000a")",
                             R"("\u001F")",
                             R"("\n)",
                             "9007199254740992",
                             "tru",
                             "",
                             "{",
                             "[1,]",
                             R"({"a"})",
                             "1 ",
                             "\"\x01\"",
                             "\"\xED\xA0\x80\"",
                             "nul",
                             R"({"\u0061":1})",
                             R"(["a":1])",
                             "--1"}) {
        EXPECT_FALSE(parseJson(text, JsonForm::Canonical)) << text;
    }
    EXPECT_FALSE(parseJson(std::string(34, '[') + std::string(34, ']'), JsonForm::Canonical));
    EXPECT_TRUE(parseJson(std::string(34, '['), JsonForm::Canonical).error().message.find("deep") !=
                std::string::npos);
}

TEST(LenientJson, AllowsBlanksAndAnyOrderButNoFractionsOrDoubledMembers) {
    EXPECT_EQ(*parseJson(" { \"b\" : [ 1 ,\t2 ] ,\r\n\"a\":null } ", JsonForm::Any),
              JsonValue(Object{{"a", JsonValue()}, {"b", Array{1, 2}}}));
    EXPECT_FALSE(parseJson(R"({"a":1,"b":2,"a":1})", JsonForm::Any));
    EXPECT_FALSE(parseJson("[0.5]", JsonForm::Any));
}

TEST(CanonicalMembers, PointAtTheSpellingOfEach) {
    const auto members = canonicalMembers(R"({"a":{"x":[1]},"b":"\n"})");
    ASSERT_TRUE(members);
    ASSERT_EQ(members->size(), 2U);
    EXPECT_EQ((*members)[0].key, "a");
    EXPECT_EQ((*members)[0].value, R"({"x":[1]})");
    EXPECT_EQ((*members)[1].value, R"("\n")");
    EXPECT_FALSE(canonicalMembers("[1]"));
    EXPECT_FALSE(canonicalMembers(R"({"a":1}x)"));
}

}  // namespace
}  // namespace tributary
