#pragma once

#include <QString>

#include "ui/text/format.h"

namespace tributary::ui {

/// `one` for a single thing, else `many` with its number, as in counted(n, tr("1 track"),
/// tr("%1 tracks")).
[[nodiscard]] inline QString counted(qint64 number, const QString& one, const QString& many) {
    return number == 1 ? one : many.arg(formatCount(number));
}
[[nodiscard]] inline QString counted(std::size_t number, const QString& one, const QString& many) {
    return counted(static_cast<qint64>(number), one, many);
}

}  // namespace tributary::ui
