#include "ui/pages/report_selection.h"

#include <algorithm>

namespace tributary::ui {

void ReportSelection::setView(const ReportView* view) {
    view_ = view;
    row_ = view_ != nullptr && !view_->rows.empty() ? 0 : -1;
    passage_ = row_ >= 0 ? view_->firstPassage(row_) : -1;
    Q_EMIT changed();
}

const PassageRef* ReportSelection::current() const {
    return view_ != nullptr && passage_ >= 0 ? &view_->passages[static_cast<std::size_t>(passage_)]
                                             : nullptr;
}

void ReportSelection::set(int row, int passage) {
    if (row == row_ && passage == passage_) return;
    row_ = row;
    passage_ = passage;
    Q_EMIT changed();
}

void ReportSelection::selectRow(int row) {
    if (view_ == nullptr || row < 0 || row >= static_cast<int>(view_->rows.size())) return;
    if (row != row_) set(row, view_->firstPassage(row));
}

void ReportSelection::selectPassage(int passage) {
    if (view_ == nullptr || passage < 0 || passage >= static_cast<int>(view_->passages.size())) {
        return;
    }
    set(view_->passages[static_cast<std::size_t>(passage)].influence, passage);
}

void ReportSelection::stepRow(int step) {
    if (view_ == nullptr || view_->rows.empty()) return;
    selectRow(std::clamp(row_ + step, 0, static_cast<int>(view_->rows.size()) - 1));
}

void ReportSelection::stepPassage(int step) {
    if (view_ == nullptr || view_->passages.empty()) return;
    const int last = static_cast<int>(view_->passages.size()) - 1;
    selectPassage(passage_ < 0 ? (step > 0 ? 0 : last) : std::clamp(passage_ + step, 0, last));
}

}  // namespace tributary::ui
