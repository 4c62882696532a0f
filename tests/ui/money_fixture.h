#pragma once

#include <stdlib.h>

#include "core/base/check.h"
#include "core/catalogue/rights_store.h"
#include "core/settlement/accept.h"
#include "core/settlement/load_book.h"
#include "core/settlement/split_sheets.h"
#include "tests/support/catalogue_samples.h"
#include "tests/support/rights_samples.h"
#include "tests/ui/window_fixture.h"

namespace tributary::ui {

/// A window on a catalogue of three tracks with holders, a release with an accepted report, and
/// usage in a file beside it. Keys and notes are the test's own.
class MoneyTest : public WindowTest {
protected:
    void SetUp() override {
        ::setenv("XDG_DATA_HOME", (folder_ / "data").c_str(), 1);
        makeCatalogue();
        WindowTest::SetUp();
        window_->openPaths({file_});
        settle();
    }

    void makeCatalogue() {
        auto catalogue = Catalogue::create(file_, "Money").value();
        const UtcInstant now = samples::instant();
        const std::vector<NewTrack> tracks{samples::track(1), samples::track(2), samples::track(3)};
        ASSERT_TRUE(catalogue.addTracks(tracks, now));
        Report report = test::reportOf({{1, 0.3}, {2, 0.1}}, Kind::Recording);
        for (Influence& influence : report.influences) {
            const auto track = catalogue.track(TrackId{influence.track.id}).value();
            influence.track = {influence.track.id, track.metadata.title, track.metadata.artist,
                               track.metadata.isrc};
        }
        ASSERT_TRUE(acceptReport(catalogue, report, "QZFIC2677777", now));
        ASSERT_TRUE(importSplitSheet(catalogue,
                                     "track,side,holder,share,paypal\n"
                                     "r1,master,Maker,100,maker@example.org\n"
                                     "r1,composition,Maker,100,\n",
                                     now));
        test::writeBytes(
            folder_ / "usage.csv",
            "line_id,period,track,service,territory,usage_type,units,revenue,currency\n"
            "u1,2026-10,QZFIC2677777,S,DE,stream,10000,40.00,USD\n"
            "u2,2026-10,QZXXX2600009,S,DE,stream,1000,4.00,USD\n");
    }
    [[nodiscard]] RightsBook book() const {
        auto catalogue = Catalogue::open(file_, OpenMode::ReadOnly).value();
        return loadBook(catalogue).value();
    }
    template <class PageType>
    PageType& open(const char* id) {
        window_->showPage(QString::fromLatin1(id));
        settle();
        auto* page = window_->findChild<PageType*>();
        CHECK(page != nullptr && page->isVisible());
        return *page;
    }
    [[nodiscard]] QString path(const char* name) const {
        return QString::fromStdString((folder_ / name).string());
    }

    std::filesystem::path file_ = folder_ / "money.tributary";
};

}  // namespace tributary::ui
