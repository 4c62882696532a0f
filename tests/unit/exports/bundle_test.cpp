#include "core/exports/bundle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exports/archive.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using testing::HasSubstr;

std::string bundled(Signer* signer = nullptr) {
    BundleContents contents;
    contents.signer = signer;
    auto bytes = makeBundle({test::sampleReport(), {}}, contents, {}, {});
    EXPECT_TRUE(bytes) << describe(bytes.error());
    return bytes.value_or("");
}

/// The bundle with one of its files changed, or removed where `content` is empty.
std::string altered(const std::string& bytes, const std::string& name, const std::string& content) {
    auto files = unpackZip(bytes);
    EXPECT_TRUE(files);
    (*files)[name] = content;
    if (content.empty()) files->erase(name);
    return *packZip({files->begin(), files->end()});
}

TEST(Bundle, GivesBackItsReport) {
    const auto bundle = readBundle(bundled());
    ASSERT_TRUE(bundle) << describe(bundle.error());
    EXPECT_EQ(bundle->report.influences.size(), 2U);
    EXPECT_EQ(bundle->signedBy, "");
    EXPECT_TRUE(bundle->files.contains("report.html"));
    const auto sources = sourcesOf(*bundle);
    ASSERT_TRUE(sources);
    EXPECT_EQ(sources->at(0).track.title, "Paper Lanterns");
    EXPECT_EQ(sources->at(0).signature, "");
}

TEST(Bundle, HoldsWhatPeopleAddedAndChecksIt) {
    auto reviewed = revised({test::sampleReport(), {}}, Mark{1, 1, Verdict::Confirmed, "heard it"},
                            "E. Xaminer", UtcInstant{});
    ASSERT_TRUE(reviewed);
    const auto bytes = makeBundle(*reviewed, {}, {}, {});
    ASSERT_TRUE(bytes);
    const auto bundle = readBundle(*bytes);
    ASSERT_TRUE(bundle) << describe(bundle.error());
    EXPECT_EQ(bundle->revisions, reviewed->revisions);
    reviewed->report.track.title = "Another song";
    const auto other = makeBundle(*reviewed, {}, {}, {});
    ASSERT_TRUE(other);
    EXPECT_EQ(readBundle(*other).error().code, ErrorCode::ReportMalformed);
}

TEST(Bundle, TheSameContentsGiveTheSameBytes) {
    EXPECT_EQ(bundled(), bundled());
}

TEST(Bundle, SaysWhoSignedIt) {
    KeySigner signer(SigningKey(SigningKey::Seed{1, 2, 3}));
    const auto bundle = readBundle(bundled(&signer));
    ASSERT_TRUE(bundle) << describe(bundle.error());
    EXPECT_EQ(bundle->signedBy, keyIdOf(signer.publicKey()));
}

TEST(Bundle, AnAlteredFileIsFound) {
    const std::string bytes = bundled();
    std::string report = unpackZip(bytes)->at("report.json");
    report.replace(report.find("0.41"), 4, "0.14");
    const auto changed = readBundle(altered(bytes, "report.json", report));
    ASSERT_FALSE(changed);
    EXPECT_THAT(changed.error().message, HasSubstr("report.json is not what the manifest says"));
    const auto less = readBundle(altered(bytes, "report.html", ""));
    ASSERT_FALSE(less);
    EXPECT_THAT(less.error().message, HasSubstr("report.html is missing"));
    const auto more = readBundle(altered(bytes, "extra.txt", "x"));
    ASSERT_FALSE(more);
    EXPECT_THAT(more.error().message, HasSubstr("does not name"));
}

TEST(Bundle, AnAlteredManifestBreaksItsSignature) {
    KeySigner signer(SigningKey(SigningKey::Seed{1, 2, 3}));
    const std::string bytes = bundled(&signer);
    std::string manifest = unpackZip(bytes)->at("manifest.json");
    const std::string from = "\"engine\": \"0.1.0\"";
    ASSERT_NE(manifest.find(from), std::string::npos);
    manifest.replace(manifest.find(from), from.size(), "\"engine\": \"0.1.1\"");
    const auto read = readBundle(altered(bytes, "manifest.json", manifest));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::CertificateInvalid);
}

TEST(Bundle, WhatIsNoBundleIsRefused) {
    EXPECT_EQ(readBundle("nothing").error().code, ErrorCode::ReportMalformed);
    EXPECT_EQ(readBundle(*packZip({{"a", "b"}})).error().code, ErrorCode::ReportMalformed);
}

}  // namespace
}  // namespace tributary
