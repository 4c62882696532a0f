#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "core/report/report.h"

namespace tributary::ui {

/// A line of the ranked plot: a named source, a style pool, or what is not attributable.
struct InfluenceRow {
    enum class What { Source, StylePool, Unattributed };
    What what = What::Source;
    QString title, subtitle;
    double share = 0.0;
    std::optional<std::array<double, 2>> interval;
    std::optional<Kind> kind;
    std::optional<double> probability;
};

/// A passage by its place in the report.
struct PassageRef {
    int influence = 0;
    int index = 0;  ///< within the influence's evidence
    Evidence evidence;
    QString source;
};

/// A stretch of a lane.
struct Ribbon {
    TimeSpan span;
    Kind kind = Kind::Recording;
    double strength = 0.0;  ///< 0 to 1, shown as opacity
    int passage = -1;       ///< index into ReportView::passages; −1 cannot be selected
    int tier = 0;           ///< overlapping ribbons of a lane lie under each other
};

/// One source under the waveform, aligned with it in time.
struct Lane {
    int row = 0;  ///< index into ReportView::rows
    std::vector<Ribbon> ribbons;
    int tiers = 1;
};

/// A report turned round for the screen; the views only paint it.
struct ReportView {
    std::shared_ptr<const Report> report;
    std::vector<InfluenceRow> rows;    ///< sources by rank, style pools, unattributed
    std::vector<PassageRef> passages;  ///< by source's rank, then as in the report
    std::vector<Lane> lanes;           ///< one a source and style pool
    double axisEnd = 0.2;              ///< right end of the plot's axis, a share

    /// The first passage of a row; −1 for none.
    [[nodiscard]] int firstPassage(int row) const;
    /// How many passages a row has.
    [[nodiscard]] int passageCount(int row) const;
};

[[nodiscard]] ReportView makeReportView(std::shared_ptr<const Report> report);

/// Right end of an axis that shows `largest`: a multiple of a fifth, at most 1.
[[nodiscard]] double influenceAxisEnd(double largest);

}  // namespace tributary::ui
