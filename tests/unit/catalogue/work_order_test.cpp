#include "core/catalogue/work_order.h"

#include <gtest/gtest.h>

#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

TrackSummary released(const std::string& date, std::int64_t id = 1) {
    TrackSummary track;
    track.id = TrackId{id};
    track.metadata.releaseDate = date;
    track.addedAt = samples::instant();  // 2023-11-14
    return track;
}

TEST(LatestDay, IsTheLastDayThatADateMayMean) {
    EXPECT_EQ(latestDay("2020-05-17"), "2020-05-17");
    EXPECT_EQ(latestDay("2020-05"), "2020-05-31");
    EXPECT_EQ(latestDay("2020-02"), "2020-02-29");
    EXPECT_EQ(latestDay("2020"), "2020-12-31");
    EXPECT_EQ(latestDay("20200517"), "2020-05-17");
    EXPECT_EQ(latestDay("2020/05/17"), "2020-05-17");
    EXPECT_EQ(latestDay("2020.05.17"), "2020-05-17");
    EXPECT_EQ(latestDay("2020-05-17T10:00:00Z"), "2020-05-17");
    EXPECT_EQ(latestDay("1685"), "1685-12-31");
}

TEST(LatestDay, WhatIsNoDateGivesNoEarlierOne) {
    EXPECT_EQ(latestDay("2020-13-01"), "2020-12-31");
    EXPECT_EQ(latestDay("2020-02-30"), "2020-02-29");
    EXPECT_EQ(latestDay("2020 remaster"), "2020-12-31");
    EXPECT_EQ(latestDay("2020-00-00"), "2020-12-31");
    for (const char* text : {"", "soon", "20", "0001", "c. 1970", "-1970"}) {
        EXPECT_EQ(latestDay(text), "") << text;
    }
}

TEST(WorkOrder, IsByReleaseThenByRegistration) {
    EXPECT_LT(workOrder(released("2019", 9)), workOrder(released("2020-01-01", 1)));
    EXPECT_LT(workOrder(released("2020-01-01", 1)), workOrder(released("2020-01-01", 2)));
    EXPECT_LT(workOrder(released("2020-06-30", 9)), workOrder(released("2020", 1)))
        << "an exact date beats a year alone";
}

TEST(WorkOrder, WithoutADateItIsTheDayOfRegistration) {
    EXPECT_EQ(workOrder(released("")).date, "2023-11-14");
    EXPECT_EQ(workOrder(released("unknown")).date, "2023-11-14");
    EXPECT_LT(workOrder(released("2023-11-13", 9)), workOrder(released("", 1)));
    EXPECT_LT(workOrder(released("", 1)), workOrder(released("2023-11-15", 2)));
}

}  // namespace
}  // namespace tributary
