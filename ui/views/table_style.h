#pragma once

class QTableView;

namespace tributary::ui {

/// The window's plain tables: rows of 28, no grid, whole rows selected, columns that fit.
void styleTable(QTableView& table);

}  // namespace tributary::ui
