#include "core/report/review.h"

#include <algorithm>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/report/json.h"
#include "core/report/revision_json.h"

namespace tributary {
namespace {

constexpr std::size_t kLargestReport = std::size_t{64} << 20;

tl::unexpected<Error> refused(const char* why) {
    return fail(ErrorCode::InvalidArgument, why);
}

const Influence* ranked(const Report& report, int rank) {
    const auto found = std::find_if(report.influences.begin(), report.influences.end(),
                                    [rank](const Influence& i) { return i.rank == rank; });
    return found == report.influences.end() ? nullptr : &*found;
}

Result<void> checkMark(const ReviewedReport& reviewed, const Mark& mark) {
    const Influence* influence = ranked(reviewed.report, mark.rank);
    if (influence == nullptr || mark.passage < 0 ||
        mark.passage > static_cast<int>(influence->evidence.size())) {
        return refused("The report has no such finding. Nothing was changed.");
    }
    const bool needsReason =
        mark.verdict == Verdict::Rejected || mark.verdict == Verdict::Uncertain;
    if (needsReason && mark.reason.empty()) {
        return refused(
            "A finding that is rejected or doubted needs a reason, so that others can follow it. "
            "Nothing was changed; write one and mark it again.");
    }
    const Mark before = markOn(reviewed, mark.rank, mark.passage);
    if (before.verdict == mark.verdict && before.reason == mark.reason) {
        return refused("The finding is marked like this already. Nothing was changed.");
    }
    return {};
}

}  // namespace

const char* verdictName(Verdict verdict) {
    switch (verdict) {
        case Verdict::None:
            return "none";
        case Verdict::Confirmed:
            return "confirmed";
        case Verdict::Rejected:
            return "rejected";
        case Verdict::Uncertain:
            return "uncertain";
    }
    return "none";
}

const char* aiUseName(AiUse use) {
    switch (use) {
        case AiUse::Undeclared:
            return "undeclared";
        case AiUse::None:
            return "none";
        case AiUse::Partly:
            return "partly";
        case AiUse::All:
            return "all";
    }
    return "undeclared";
}

std::string toJson(const ReviewedReport& reviewed, bool withTimings) {
    std::string text = toJson(reviewed.report, withTimings);
    if (reviewed.revisions.empty()) return text;
    auto json = nlohmann::ordered_json::parse(text);
    json["revisions"] = toJsonValue(reviewed.revisions);
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Result<ReviewedReport> reviewedFromJson(std::string_view text) {
    auto report = fromJson(text);
    if (!report) return fail(report.error());
    ReviewedReport reviewed{std::move(*report), {}};
    const auto json = nlohmann::json::parse(text.begin(), text.end());
    std::string error;  // fromJson() has found none
    const JsonPlace root(json, "", error);
    if (root.has("revisions")) reviewed.revisions = readRevisions(root.at("revisions"));
    return reviewed;
}

Result<ReviewedReport> loadReviewed(const std::filesystem::path& file) {
    const auto text = readWholeFile(file, kLargestReport);
    if (!text) return fail(text.error());
    auto reviewed = reviewedFromJson(*text);
    if (!reviewed) return fail(reviewed.error().code, reviewed.error().message, file.string());
    if (auto fits = checkRevisions(*reviewed); !fits) {
        return fail(fits.error().code, fits.error().message, file.string());
    }
    return reviewed;
}

std::string reviewedSha256(const ReviewedReport& reviewed) {
    return sha256Hex(toJson(reviewed, false));
}

Result<ReviewedReport> revised(ReviewedReport reviewed, std::variant<Mark, AiDeclaration> change,
                               const std::string& examiner, UtcInstant at) {
    if (examiner.empty()) {
        return refused(
            "A revision carries the name of who makes it. Nothing was changed; enter your name.");
    }
    if (const Mark* mark = std::get_if<Mark>(&change)) {
        if (auto fits = checkMark(reviewed, *mark); !fits) return fail(fits.error());
    } else if (std::get<AiDeclaration>(change) == declarationOn(reviewed)) {
        return refused("This is declared already. Nothing was changed.");
    }
    Revision revision{reviewedSha256(reviewed), at, examiner, std::move(change)};
    reviewed.revisions.push_back(std::move(revision));
    return reviewed;
}

Result<void> checkRevisions(const ReviewedReport& reviewed) {
    ReviewedReport growing{reviewed.report, {}};
    for (const Revision& revision : reviewed.revisions) {
        if (revision.predecessorSha256 != reviewedSha256(growing)) {
            return fail(ErrorCode::ReportMalformed,
                        "Revision " + std::to_string(growing.revisions.size() + 1) +
                            " of the report was made on another text of it. Nothing was changed; "
                            "ask for the report as its examiner exported it.");
        }
        growing.revisions.push_back(revision);
    }
    return {};
}

Mark markOn(const ReviewedReport& reviewed, int rank, int passage) {
    Mark last{rank, passage, Verdict::None, {}};
    for (const Revision& revision : reviewed.revisions) {
        const Mark* mark = std::get_if<Mark>(&revision.change);
        if (mark == nullptr || mark->rank != rank) continue;
        if (mark->passage == passage || mark->passage == 0) last = *mark;
    }
    return last;
}

bool isRejected(const ReviewedReport& reviewed, const Influence& influence) {
    const int passages = static_cast<int>(influence.evidence.size());
    const auto rejected = [&](int passage) {
        return markOn(reviewed, influence.rank, passage).verdict == Verdict::Rejected;
    };
    if (passages == 0) return rejected(0);
    for (int passage = 1; passage <= passages; ++passage) {
        if (!rejected(passage)) return false;
    }
    return true;
}

Report withoutRejected(const ReviewedReport& reviewed) {
    Report report = reviewed.report;
    std::vector<Influence> kept;
    for (Influence& influence : report.influences) {
        if (isRejected(reviewed, influence)) {
            report.unattributed += influence.influence;
        } else {
            kept.push_back(std::move(influence));
        }
    }
    report.influences = std::move(kept);
    return report;
}

AiDeclaration declarationOn(const ReviewedReport& reviewed) {
    AiDeclaration last;
    for (const Revision& revision : reviewed.revisions) {
        if (const auto* declared = std::get_if<AiDeclaration>(&revision.change)) last = *declared;
    }
    return last;
}

}  // namespace tributary
