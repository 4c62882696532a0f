#include "core/inbox/inbox.h"

#include <gtest/gtest.h>

#include "core/catalogue/sqlite.h"
#include "tests/support/sound_file.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

Submission sample(const std::string& name) {
    Submission s;
    s.file = "/music/" + name + ".wav";
    s.status = SubmissionStatus::Done;
    s.decision = Decision::Accepted;
    s.rating = 4;
    s.submitter = "Kelp Records";
    s.notes = "call back, “soon”";
    s.added = UtcInstant(std::chrono::milliseconds(1'700'000'000'123));
    s.track = {name, "The Kelps", "GBAYE0601498", 184.5, -9.8, 0.3, MusicalKey{6, true}, 124.1};
    s.top = TopInfluence{"Low Tide", "M. Oduya", 0.18, {0.14, 0.22}};
    s.unattributed = 0.61;
    s.catalogue = "House 2026-11";
    s.flags = FlagRecording | FlagClips;
    return s;
}

class InboxTest : public ::testing::Test {
protected:
    Inbox open() {
        auto inbox = Inbox::open(folder_ / "sub" / "inbox.sqlite");
        EXPECT_TRUE(inbox.has_value()) << describe(inbox.error());
        return std::move(*inbox);
    }
    static std::vector<Submission> listed(const Inbox& inbox) {
        const auto all = inbox.all();
        EXPECT_TRUE(all.has_value());
        return all.value_or(std::vector<Submission>{});
    }
    test::TempFolder folder_;
};

TEST_F(InboxTest, GivesBackEveryFieldAfterAReopening) {
    std::vector<Submission> stored{sample("one"), sample("two")};
    stored[1].track.lufs.reset();
    stored[1].track.key.reset();
    stored[1].track.bpm.reset();
    stored[1].top.reset();
    stored[1].problem = "Too short.";
    stored[1].problemCode = 22;
    {
        Inbox inbox = open();
        ASSERT_TRUE(inbox.save(stored).has_value());
        ASSERT_NE(stored[0].id.value, 0);
    }
    const auto back = listed(open());
    ASSERT_EQ(back.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        const Submission& a = stored[i];
        const Submission& b = back[i];
        EXPECT_EQ(a.id, b.id);
        EXPECT_EQ(a.file, b.file);
        EXPECT_EQ(a.status, b.status);
        EXPECT_EQ(a.decision, b.decision);
        EXPECT_EQ(a.rating, b.rating);
        EXPECT_EQ(a.submitter, b.submitter);
        EXPECT_EQ(a.notes, b.notes);
        EXPECT_EQ(a.added, b.added);
        EXPECT_EQ(a.track.title, b.track.title);
        EXPECT_EQ(a.track.artist, b.track.artist);
        EXPECT_EQ(a.track.isrc, b.track.isrc);
        EXPECT_EQ(a.track.durationS, b.track.durationS);
        EXPECT_EQ(a.track.lufs, b.track.lufs);
        EXPECT_EQ(a.track.truePeakDb, b.track.truePeakDb);
        EXPECT_EQ(a.track.key, b.track.key);
        EXPECT_EQ(a.track.bpm, b.track.bpm);
        ASSERT_EQ(a.top.has_value(), b.top.has_value());
        if (a.top) {
            EXPECT_EQ(a.top->title, b.top->title);
            EXPECT_EQ(a.top->artist, b.top->artist);
            EXPECT_EQ(a.top->share, b.top->share);
            EXPECT_EQ(a.top->interval, b.top->interval);
        }
        EXPECT_EQ(a.unattributed, b.unattributed);
        EXPECT_EQ(a.catalogue, b.catalogue);
        EXPECT_EQ(a.flags, b.flags);
        EXPECT_EQ(a.problem, b.problem);
        EXPECT_EQ(a.problemCode, b.problemCode);
    }
}

TEST_F(InboxTest, ChangingASubmissionKeepsItsReport) {
    Inbox inbox = open();
    std::vector<Submission> stored{sample("one")};
    ASSERT_TRUE(inbox.save(stored).has_value());
    EXPECT_EQ(inbox.report(stored[0].id).value(), std::nullopt);
    ASSERT_TRUE(inbox.saveReport(stored[0].id, "{}").has_value());
    stored[0].rating = 1;
    ASSERT_TRUE(inbox.save(stored).has_value());
    EXPECT_EQ(inbox.report(stored[0].id).value(), "{}");
    EXPECT_EQ(listed(inbox)[0].rating, 1);
}

TEST_F(InboxTest, WhatWasRemovedComesBackUntilItIsPurged) {
    Inbox inbox = open();
    std::vector<Submission> stored{sample("one"), sample("two")};
    ASSERT_TRUE(inbox.save(stored).has_value());
    ASSERT_TRUE(inbox.saveReport(stored[0].id, "{}").has_value());
    const std::array ids{stored[0].id};
    ASSERT_TRUE(inbox.remove(ids).has_value());
    EXPECT_EQ(listed(inbox).size(), 1U);
    ASSERT_TRUE(inbox.save(std::span(stored).first(1)).has_value());
    EXPECT_EQ(listed(inbox).size(), 2U);
    EXPECT_EQ(inbox.report(stored[0].id).value(), "{}");
    ASSERT_TRUE(inbox.remove(ids).has_value());
    ASSERT_TRUE(inbox.purge().has_value());
    EXPECT_EQ(inbox.report(stored[0].id).value(), std::nullopt);
    EXPECT_EQ(listed(inbox).size(), 1U);
}

TEST_F(InboxTest, AnImpossibleRatingStoresNothing) {
    Inbox inbox = open();
    std::vector<Submission> stored{sample("one"), sample("two")};
    stored[1].rating = 6;
    EXPECT_FALSE(inbox.save(stored).has_value());
    EXPECT_TRUE(listed(inbox).empty());
}

TEST_F(InboxTest, RefusesAFileThatIsNoneAndANewerOneWithoutTouchingThem) {
    const auto file = folder_ / "inbox.sqlite";
    const std::string text(2000, 'x');
    test::writeBytes(file, text);
    const auto opened = Inbox::open(file);
    ASSERT_FALSE(opened.has_value());
    EXPECT_NE(opened.error().message.find("inbox"), std::string::npos);
    EXPECT_EQ(test::readBytes(file), text);
    { const Inbox inbox = open(); }
    const auto newer = folder_ / "sub" / "inbox.sqlite";
    {
        auto db = sqlite::Connection::open(newer, sqlite::Access::ReadWrite, {});
        ASSERT_TRUE(db.has_value());
        ASSERT_TRUE((*db)->script("PRAGMA user_version = 99").has_value());
    }
    const auto refused = Inbox::open(newer);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CatalogueTooNew);
}

TEST_F(InboxTest, SaysWhenItsFolderCannotBeMade) {
    test::writeBytes(folder_ / "file", "x");
    const auto opened = Inbox::open(folder_ / "file" / "inbox.sqlite");
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::FileUnwritable);
}

TEST(ApplyReport, TakesTheFirstInfluenceAndTheKindsFound) {
    Report report;
    report.catalogue.name = "House";
    report.unattributed = 0.7;
    report.track.durationS = 60.0;
    report.track.title = "Night Ferry";
    Influence influence;
    influence.track.title = "Low Tide";
    influence.influence = 0.3;
    influence.interval = {0.2, 0.4};
    influence.evidence.resize(2);
    influence.evidence[0].kind = Kind::Recording;
    influence.evidence[1].kind = Kind::Harmony;
    report.influences.push_back(influence);
    report.warnings.push_back("truncated after 12.3 s");
    Submission submission;
    submission.flags = FlagClips | FlagStructure;
    submission.problem = "failed before";
    applyReport(submission, report);
    EXPECT_EQ(submission.status, SubmissionStatus::Done);
    EXPECT_EQ(submission.flags, FlagClips | FlagRecording | FlagHarmony | FlagWarnings);
    ASSERT_TRUE(submission.top.has_value());
    EXPECT_EQ(submission.top->title, "Low Tide");
    EXPECT_TRUE(submission.problem.empty());
    EXPECT_EQ(submission.track.title, "Night Ferry");
}

}  // namespace
}  // namespace tributary
