#pragma once

#include <vector>

#include <QString>

#include "core/report/review.h"
#include "ui/models/report_view.h"

namespace tributary::ui {

/// What was marked, by the places of a ReportView.
struct ReviewMarks {
    std::vector<Mark> passages;      ///< by ReportView::passages
    std::vector<Mark> rows;          ///< of a row's source as a whole, by ReportView::rows
    std::vector<bool> rejectedRows;  ///< of which nothing stands

    [[nodiscard]] Verdict passage(int index) const {
        return index >= 0 && index < static_cast<int>(passages.size())
                   ? passages[static_cast<std::size_t>(index)].verdict
                   : Verdict::None;
    }
    [[nodiscard]] bool isRejectedRow(int row) const {
        return row >= 0 && row < static_cast<int>(rejectedRows.size()) &&
               rejectedRows[static_cast<std::size_t>(row)];
    }
};

/// `reviewed` may be null: nothing is marked.
[[nodiscard]] ReviewMarks reviewMarks(const ReportView& view, const ReviewedReport* reviewed);

/// "confirmed", "rejected", "uncertain", translated; empty for None.
[[nodiscard]] QString verdictLabel(Verdict verdict);

/// One line for each revision, the newest first: when, who, what, why.
[[nodiscard]] QStringList revisionLines(const ReviewedReport& reviewed);

/// "vocals" and so on, translated.
[[nodiscard]] QString aiPartLabel(std::size_t part);
[[nodiscard]] QString aiUseLabel(AiUse use);

}  // namespace tributary::ui
