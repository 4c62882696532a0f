#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/isrc.h"
#include "core/catalogue/stored_values.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

std::string snapshotOf(const std::vector<int>& seeds, std::size_t batch) {
    const samples::Folder folder;
    auto catalogue = Catalogue::create(folder / "lib.tributary", "Library");
    RC_ASSERT(catalogue.has_value());
    std::vector<NewTrack> tracks;
    for (const int seed : seeds) tracks.push_back(samples::track(seed));
    const std::span<const NewTrack> all(tracks);
    for (std::size_t at = 0; at < all.size(); at += batch) {
        const auto added = catalogue->addTracks(all.subspan(at, std::min(batch, all.size() - at)),
                                                samples::instant());
        RC_ASSERT(added.has_value());
    }
    return *catalogue->snapshotSha256();
}

RC_GTEST_PROP(CatalogueProperty, TheSnapshotDependsOnTheSetOnly, ()) {
    const auto seeds =
        *rc::gen::scale(0.1, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)));
    std::vector<int> shuffled = seeds;
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    for (std::size_t i = shuffled.size(); i > 1; --i) {
        std::swap(shuffled[i - 1],
                  shuffled[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
    }
    const auto batch = *rc::gen::inRange<std::size_t>(1, 5);
    RC_ASSERT(snapshotOf(seeds, batch) == snapshotOf(shuffled, 16));
    // Adding one of them again changes nothing; another one changes the digest.
    if (!seeds.empty()) shuffled.push_back(seeds.front());
    const std::string before = snapshotOf(shuffled, 3);
    RC_ASSERT(before == snapshotOf(seeds, 3));
    shuffled.push_back(2000);
    RC_ASSERT(before != snapshotOf(shuffled, 3));
}

RC_GTEST_PROP(CatalogueProperty, MatricesAreStoredExactly, ()) {
    const auto rows = *rc::gen::inRange<Eigen::Index>(0, 9);
    const auto columns = *rc::gen::inRange<Eigen::Index>(0, 9);
    Eigen::MatrixXf values(rows, columns);
    for (Eigen::Index i = 0; i < values.size(); ++i)
        values.data()[i] = *rc::gen::arbitrary<float>();
    const auto bytes = encodeFloats(values);
    const auto back = decodeFloats(bytes, rows, columns);
    RC_ASSERT(back.has_value());
    RC_ASSERT(encodeFloats(*back) == bytes);
    RC_ASSERT(*back == values);
    RC_ASSERT(!decodeFloats(bytes, rows + 1, columns + 1).has_value());
}

RC_GTEST_PROP(CatalogueProperty, ACanonicalIsrcStaysWhatItIsHoweverItIsShown, ()) {
    const auto letter = rc::gen::inRange('A', static_cast<char>('Z' + 1));
    const auto digit = rc::gen::inRange('0', static_cast<char>('9' + 1));
    std::string isrc;
    for (int i = 0; i < 2; ++i) isrc += *letter;
    for (int i = 0; i < 3; ++i) isrc += *rc::gen::oneOf(letter, digit);
    for (int i = 0; i < 7; ++i) isrc += *digit;
    RC_ASSERT(isCanonicalIsrc(isrc));
    RC_ASSERT(canonicalIsrc(formatIsrc(isrc)) == isrc);
}

}  // namespace
}  // namespace tributary
