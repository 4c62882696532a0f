#include "core/report/validation.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/check.h"
#include "core/report/text.h"

// The measured figures, put into the program by the build (packaging/cmake/TributaryEmbed.cmake).
extern const unsigned char tributary_validation_data[];
extern const unsigned long tributary_validation_size;

namespace tributary {
namespace {

constexpr double kNormal95 = 1.959964;

}  // namespace

std::array<double, 2> Rate::interval() const {
    if (of <= 0) return {0.0, 1.0};
    const auto n = static_cast<double>(of);
    const double p = value();
    const double z2 = kNormal95 * kNormal95;
    const double middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double half =
        kNormal95 * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n)) / (1.0 + z2 / n);
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

std::int64_t Validation::judged() const {
    std::int64_t count = 0;
    for (const ReliabilityBin& bin : reliability) count += bin.count;
    return count;
}

double Validation::calibrationError() const {
    double sum = 0.0;
    for (const ReliabilityBin& bin : reliability) {
        sum += static_cast<double>(bin.count) * std::abs(bin.stated - bin.right);
    }
    return sum / static_cast<double>(std::max<std::int64_t>(1, judged()));
}

const Validation& shippedValidation() {
    static const Validation validation = [] {
        auto read = validationFromJson(
            {reinterpret_cast<const char*>(tributary_validation_data), tributary_validation_size});
        CHECK(read.has_value());
        return std::move(*read);
    }();
    return validation;
}

std::vector<std::string> validationSentences(const Validation& v, const EngineIdentity& of) {
    std::vector<std::string> out;
    out.push_back(fmt::format(
        "Measured on {} with engine {}, on {} clips with known sources against {} tracks.",
        v.measuredOn, v.engine.version, v.clips, v.catalogueTracks));
    for (const KindErrors& k : v.kinds) {
        out.push_back(fmt::format("By {}: sources missed {}; names that were wrong {}.",
                                  kindName(k.kind), rateText(k.missed), rateText(k.wrong)));
        out.push_back(fmt::format("By {}: sources named as of another kind {}.", kindName(k.kind),
                                  rateText(k.otherKind)));
    }
    out.push_back(fmt::format("Clips without a source in which a track was named: {}.",
                              rateText(v.falseNames)));
    out.push_back(fmt::format(
        "Stated probabilities are off by {:.2f} on average (expected calibration error, n = {}).",
        v.calibrationError(), v.judged()));
    if (v.intervalCoverage.of > 0) {
        out.push_back(fmt::format("True shares inside their 95 % intervals: {}.",
                                  rateText(v.intervalCoverage)));
    }
    if (of != v.engine) {
        out.push_back(fmt::format(
            "This report was made by another engine ({}{}): its errors may be others.", of.version,
            of.version == v.engine.version ? ", other settings or models" : ""));
    }
    return out;
}

}  // namespace tributary
