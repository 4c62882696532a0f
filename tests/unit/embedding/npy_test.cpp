#include "core/embedding/npy.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::HasSubstr;

constexpr const char* kPlain = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";

/// An .npy file of that version with that header, before its data.
std::string npy(const std::string& header, const std::string& data, int major = 1, int minor = 0) {
    std::string bytes("\x93NUMPY", 6);
    bytes += static_cast<char>(major);
    bytes += static_cast<char>(minor);
    const std::size_t size = header.size() + 1;
    for (int i = 0; i < (major == 1 ? 2 : 4); ++i) {
        bytes += static_cast<char>((size >> (8 * i)) & 0xFF);
    }
    return bytes + header + "\n" + data;
}

template <class T>
std::string raw(std::initializer_list<double> values, bool bigEndian = false) {
    std::string bytes;
    for (const double value : values) {
        const T number = static_cast<T>(value);
        std::string one(reinterpret_cast<const char*>(&number), sizeof(T));
        if (bigEndian) one = {one.rbegin(), one.rend()};
        bytes += one;
    }
    return bytes;
}

Result<Eigen::MatrixXf> parsed(const std::string& bytes) {
    return parseNpy(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

std::string problemOf(const std::string& bytes) {
    const auto vectors = parsed(bytes);
    if (vectors) return "none";
    EXPECT_EQ(vectors.error().code, ErrorCode::VectorsMalformed);
    return vectors.error().message;
}

Eigen::MatrixXf expected() {
    Eigen::MatrixXf m(3, 2);
    m << 1, 4, 2, 5, 3, -6.5F;
    return m;
}

const std::string kData = raw<float>({1, 2, 3, 4, 5, -6.5});

TEST(Npy, RowsBecomeColumnsInEveryVersionTypeAndByteOrder) {
    for (const int version : {1, 2, 3}) {
        const auto vectors = parsed(npy(kPlain, kData, version));
        ASSERT_TRUE(vectors) << describe(vectors.error());
        EXPECT_EQ(*vectors, expected());
    }
    const auto doubles = parsed(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }",
                                    raw<double>({1, 2, 3, 4, 5, -6.5})));
    ASSERT_TRUE(doubles);
    EXPECT_EQ(*doubles, expected());
    const auto big = parsed(npy("{'descr': '>f4', 'fortran_order': False, 'shape': (2, 3), }",
                                raw<float>({1, 2, 3, 4, 5, -6.5}, true)));
    ASSERT_TRUE(big);
    EXPECT_EQ(*big, expected());
}

TEST(Npy, TheHeaderMayBeWrittenOtherwise) {
    for (const char* header :
         {"{\"shape\":(2,3),\"descr\":\"<f4\",\"fortran_order\":False}",
          "{'fortran_order': False, 'shape': (2L, 3L), 'descr': '<f4', }          "}) {
        const auto vectors = parsed(npy(header, kData));
        ASSERT_TRUE(vectors) << header << describe(vectors.error());
        EXPECT_EQ(*vectors, expected());
    }
}

TEST(Npy, WhatIsNoPlainArrayIsRefused) {
    const auto with = [](const std::string& header) { return problemOf(npy(header, kData)); };
    EXPECT_THAT(problemOf(""), HasSubstr("no .npy"));
    EXPECT_THAT(problemOf("PK\3\4 an .npz, perhaps"), HasSubstr("no .npy"));
    EXPECT_THAT(problemOf(npy(kPlain, kData, 4)), HasSubstr("version 4.0"));
    EXPECT_THAT(problemOf(npy(kPlain, kData, 1, 1)), HasSubstr("version 1.1"));
    EXPECT_THAT(with("{'descr': '<i8', 'fortran_order': False, 'shape': (2, 3), }"),
                HasSubstr("<i8"));
    EXPECT_THAT(with("{'descr': '|O', 'fortran_order': False, 'shape': (2, 3), }"),
                HasSubstr("|O"));
    EXPECT_THAT(with("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,), }"),
                HasSubstr("plain array"));
    EXPECT_THAT(with("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }"),
                HasSubstr("Fortran"));
    EXPECT_THAT(with("{'descr': '<f4', 'fortran_order': False, 'shape': (6,), }"),
                HasSubstr("1 dimensions"));
    EXPECT_THAT(with("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2, 3), }"),
                HasSubstr("3 dimensions"));
    EXPECT_THAT(with("{'descr': '<f4', 'fortran_order': False, 'shape': (0, 3), }"),
                HasSubstr("empty"));
}

TEST(Npy, AHeaderThatIsNoDictionaryOfTheThreeKeysIsRefused) {
    for (const char* header :
         {"", "{", "{}", "[]", "{'descr': '<f4', 'fortran_order': False}",
          "{'descr': '<f4', 'fortran_order': 0, 'shape': (2, 3)}",
          "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}",
          "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), 'more': 1}",
          "{'descr': '<f4', 'fortran_order': False, 'shape': (2, -3)}",
          "{'descr': '<f4', 'fortran_order': False, 'shape': (2 3)}",
          "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)} and more",
          "{'descr': '<f4\\'', 'fortran_order': False, 'shape': (2, 3)}",
          "{'descr': '<f4, 'fortran_order': False, 'shape': (2, 3)}",
          "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 99999999999999999999)}"}) {
        EXPECT_THAT(problemOf(npy(header, kData)), HasSubstr("header")) << header;
    }
}

TEST(Npy, ShapesBeyondTheFileOrAllReasonAreRefusedWithoutRoomBeingMade) {
    EXPECT_THAT(
        problemOf(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999, 9), }", "")),
        HasSubstr("too large"));
    EXPECT_THAT(
        problemOf(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 99999), }", kData)),
        HasSubstr("too large"));
    EXPECT_THAT(problemOf(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (4000000, 16000)}",
                              kData)),
                HasSubstr("breaks off"));
}

TEST(Npy, FilesCutShortOrTooLongAreRefused) {
    const std::string whole = npy(kPlain, kData);
    for (const std::size_t size :
         {std::size_t{7}, std::size_t{9}, std::size_t{20}, whole.size() - 1}) {
        EXPECT_THAT(problemOf(whole.substr(0, size)), HasSubstr("breaks off")) << size;
    }
    EXPECT_THAT(problemOf(whole + "x"), HasSubstr("more than the array"));
    std::string longHeader = npy(kPlain, kData, 2);
    longHeader[11] = 1;
    EXPECT_THAT(problemOf(longHeader), HasSubstr("impossibly long"));
}

TEST(Npy, ValuesThatAreNoFiniteFloatsAreRefusedWithTheirPlace) {
    EXPECT_THAT(problemOf(npy(kPlain, raw<float>({1, 2, 3, 4, NAN, 6}))), HasSubstr("vector 2"));
    EXPECT_THAT(problemOf(npy(kPlain, raw<float>({INFINITY, 2, 3, 4, 5, 6}))),
                HasSubstr("vector 1"));
    EXPECT_THAT(problemOf(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1, 1), }",
                              raw<double>({1e300}))),
                HasSubstr("finite"));
}

TEST(Npy, AFileThatIsNotThereOrBadIsNamed) {
    const test::TempFolder folder;
    const auto none = readNpy(folder / "none.npy");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::FileNotFound);
    test::writeBytes(folder / "bad.npy", "bad");
    const auto bad = readNpy(folder / "bad.npy");
    ASSERT_FALSE(bad);
    EXPECT_THAT(bad.error().subject, HasSubstr("bad.npy"));
    test::writeBytes(folder / "good.npy", npy(kPlain, kData));
    EXPECT_EQ(*readNpy(folder / "good.npy"), expected());
}

}  // namespace
}  // namespace tributary
