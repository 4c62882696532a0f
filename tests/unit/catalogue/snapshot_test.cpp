#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

std::string snapshotOf(const std::vector<NewTrack>& tracks, UtcInstant when = samples::instant()) {
    const samples::Folder folder;
    auto catalogue = Catalogue::create(folder / "lib.tributary", "Library");
    EXPECT_TRUE(catalogue);
    EXPECT_TRUE(catalogue->addTracks(tracks, when));
    return *catalogue->snapshotSha256();
}

TEST(Snapshot, DoesNotDependOnTheOrderOfAdding) {
    std::vector<NewTrack> tracks;
    for (int i = 0; i < 6; ++i) tracks.push_back(samples::track(i));
    const std::string expected = snapshotOf(tracks);
    EXPECT_EQ(expected.size(), 64U);
    std::reverse(tracks.begin(), tracks.end());
    EXPECT_EQ(snapshotOf(tracks), expected);
    std::swap(tracks[1], tracks[4]);
    std::swap(tracks[0].segments[0], tracks[0].segments[1]);
    EXPECT_EQ(snapshotOf(tracks), expected);
}

TEST(Snapshot, DoesNotDependOnTimesPathsOrRemovedTracks) {
    const NewTrack track = samples::track(1);
    NewTrack moved = track;
    moved.file.path = "/elsewhere/1.wav";
    moved.file.modifiedNs = 7;
    EXPECT_EQ(snapshotOf({moved}, UtcInstant{}), snapshotOf({track}));

    const samples::Folder folder;
    auto catalogue = Catalogue::create(folder / "lib.tributary", "Another name");
    const std::vector<NewTrack> both{samples::track(2), track};
    const auto outcomes = catalogue->addTracks(both, samples::instant());
    ASSERT_TRUE(outcomes);
    EXPECT_NE(*catalogue->snapshotSha256(), snapshotOf({track}));
    ASSERT_TRUE(catalogue->removeTrack((*outcomes)[0].id));
    EXPECT_EQ(*catalogue->snapshotSha256(), snapshotOf({track}));
}

TEST(Snapshot, ChangesWithWhateverAReportRestsOn) {
    const NewTrack track = samples::track(1);
    std::vector<NewTrack> changed(8, track);
    changed[0].metadata.title += "!";
    changed[1].metadata.artist = "Somebody else";
    changed[2].metadata.isrc = "GBAYE6800011";
    changed[3].audioSha256 = samples::audioHash(99);
    changed[4].features.peaks[0].bin ^= 1;
    changed[5].segments[0].version = 2;
    changed[6].segments[1].values(0, 0) = 0.5F;
    changed[7].segments.pop_back();
    std::vector<std::string> seen{snapshotOf({track}), snapshotOf({})};
    for (const NewTrack& variant : changed) {
        const std::string hash = snapshotOf({variant});
        EXPECT_EQ(std::count(seen.begin(), seen.end(), hash), 0);
        seen.push_back(hash);
    }
}

TEST(Snapshot, FieldsDoNotRunIntoEachOther) {
    NewTrack a = samples::track(1);
    NewTrack b = samples::track(1);
    a.metadata.title = "ab";
    a.metadata.artist = "c";
    b.metadata.title = "a";
    b.metadata.artist = "bc";
    EXPECT_NE(snapshotOf({a}), snapshotOf({b}));
}

}  // namespace
}  // namespace tributary
