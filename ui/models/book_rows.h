#pragma once

#include <vector>

#include "core/rights/rights_book.h"
#include "ui/models/text_table.h"

namespace tributary::ui {

/// A rights book as the rows of the pages that show it. On a worker: a book may hold a hundred
/// thousand of them.

/// Title, artist, ISRC, and the states of both sides' newest splits; by recording.
[[nodiscard]] std::vector<TextRow> recordingRows(const RightsBook& book);
/// Name, IPI, ISNI, IBAN, PayPal, number of splits, note; by party.
[[nodiscard]] std::vector<TextRow> holderRows(const RightsBook& book);
/// Recording, what it derives from, how that is known, shares of master and composition; by the
/// place in RightsBook::edges(), from 1.
[[nodiscard]] std::vector<TextRow> edgeRows(const RightsBook& book);

}  // namespace tributary::ui
