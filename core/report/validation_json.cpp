#include "core/report/validation_json.h"

#include <cmath>

namespace tributary {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema = "tributary.validation/1";

double rounded(double value) {
    return std::round(value * 1e6) / 1e6;
}

/// The value and interval stand there for whoever reads the file; they follow from the counts.
Json rateToJson(const Rate& rate) {
    const auto [low, high] = rate.interval();
    return Json{{"count", rate.count},
                {"of", rate.of},
                {"rate", rounded(rate.value())},
                {"interval", {rounded(low), rounded(high)}}};
}

Rate readRate(const JsonPlace& place) {
    place.keys({"count", "of", "rate", "interval"});
    const Rate rate{place.at("count").integer(0), place.at("of").integer(0)};
    if (rate.count > rate.of) place.wrong("counts more than there are");
    const double stated = place.at("rate").number(0.0, 1.0);
    if (std::abs(stated - rate.value()) > 1e-5) place.at("rate").wrong("does not follow");
    const auto interval = place.at("interval").pair(1.0);
    for (std::size_t i = 0; i < 2; ++i) {
        if (std::abs(interval[i] - rate.interval()[i]) > 1e-5) {
            place.at("interval").wrong("does not follow");
        }
    }
    return rate;
}

ReliabilityBin readBin(const JsonPlace& place) {
    place.keys({"from", "to", "n", "stated", "right"});
    ReliabilityBin bin;
    bin.from = place.at("from").number(0.0, 1.0);
    bin.to = place.at("to").number(bin.from, 1.0);
    bin.count = place.at("n").integer(0);
    bin.stated = place.at("stated").number(0.0, 1.0);
    bin.right = place.at("right").number(0.0, 1.0);
    return bin;
}

/// The figures as they are written, so that the error that is stated follows from them and reading
/// and writing again changes nothing.
Validation asWritten(Validation v) {
    for (ReliabilityBin& bin : v.reliability) {
        bin.stated = rounded(bin.stated);
        bin.right = rounded(bin.right);
    }
    return v;
}

}  // namespace

Json validationToJson(const Validation& measured) {
    const Validation v = asWritten(measured);
    Json kinds = Json::array();
    for (const KindErrors& k : v.kinds) {
        kinds.push_back(Json{{"kind", kindName(k.kind)},
                             {"missed", rateToJson(k.missed)},
                             {"wrong_names", rateToJson(k.wrong)},
                             {"other_kind", rateToJson(k.otherKind)}});
    }
    Json bins = Json::array();
    for (const ReliabilityBin& bin : v.reliability) {
        bins.push_back(Json{{"from", rounded(bin.from)},
                            {"to", rounded(bin.to)},
                            {"n", bin.count},
                            {"stated", bin.stated},
                            {"right", bin.right}});
    }
    return Json{
        {"schema", kSchema},
        {"engine",
         {{"version", v.engine.version},
          {"config_sha256", v.engine.configSha256},
          {"weights_sha256", v.engine.weightsSha256}}},
        {"measured_on", v.measuredOn},
        {"material", v.material},
        {"catalogue_tracks", v.catalogueTracks},
        {"clips", v.clips},
        {"kinds", kinds},
        {"false_names", rateToJson(v.falseNames)},
        {"interval_coverage", rateToJson(v.intervalCoverage)},
        {"calibration",
         {{"expected_error", rounded(v.calibrationError())}, {"n", v.judged()}, {"bins", bins}}}};
}

Validation readValidation(const JsonPlace& place, const char* alsoKnown) {
    Validation v;
    const auto keys = {
        "schema",           "engine", "measured_on", "material",          "clips",
        "catalogue_tracks", "kinds",  "false_names", "interval_coverage", "calibration"};
    if (alsoKnown != nullptr) {
        place.keys(keys, {alsoKnown});
    } else {
        place.keys(keys);
    }
    if (place.at("schema").text() != kSchema) place.at("schema").wrong("is another");
    const JsonPlace engine = place.at("engine");
    engine.keys({"version", "config_sha256", "weights_sha256"});
    v.engine = {engine.at("version").text(), engine.at("config_sha256").text(),
                engine.at("weights_sha256").text()};
    v.measuredOn = place.at("measured_on").text();
    v.material = place.at("material").text();
    v.catalogueTracks = place.at("catalogue_tracks").integer(0);
    v.clips = place.at("clips").integer(0);
    for (const JsonPlace& k : place.at("kinds").elements()) {
        k.keys({"kind", "missed", "wrong_names", "other_kind"});
        v.kinds.push_back({k.at("kind").kind(), readRate(k.at("missed")),
                           readRate(k.at("wrong_names")), readRate(k.at("other_kind"))});
    }
    v.falseNames = readRate(place.at("false_names"));
    v.intervalCoverage = readRate(place.at("interval_coverage"));
    const JsonPlace calibration = place.at("calibration");
    calibration.keys({"expected_error", "n", "bins"});
    for (const JsonPlace& bin : calibration.at("bins").elements()) {
        v.reliability.push_back(readBin(bin));
    }
    if (calibration.at("n").integer(0) != v.judged()) calibration.at("n").wrong("does not follow");
    const double error = calibration.at("expected_error").number(0.0, 1.0);
    if (std::abs(error - v.calibrationError()) > 1e-4) {
        calibration.at("expected_error").wrong("does not follow");
    }
    return v;
}

std::string toJson(const Validation& validation) {
    return validationToJson(validation).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Validation> validationFromJson(std::string_view text) {
    const auto json = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    std::string error = json.is_discarded() ? "it is not JSON" : "";
    Validation validation;
    if (error.empty()) validation = readValidation(JsonPlace(json, "", error), nullptr);
    if (error.empty()) return validation;
    return fail(ErrorCode::ReportMalformed, "These are no measured error rates of Tributary (" +
                                                error +
                                                "). Nothing was changed. Measure them again.");
}

}  // namespace tributary
