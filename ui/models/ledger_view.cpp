#include "ui/models/ledger_view.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "core/catalogue/rights_store.h"
#include "core/ledger/summary.h"
#include "core/ledger/user_ledger.h"
#include "core/settlement/load_book.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

constexpr std::size_t kLongestLine = 300;  ///< bytes; the table cuts it to what it has room for

std::filesystem::path memoryFolder() {
    const auto options = userLedgerOptions();
    return options ? options->memory : std::filesystem::path();
}

QString localTime(const std::string& instant) {
    const QDateTime time = QDateTime::fromString(fromUtf8(instant), Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : fromUtf8(instant);
}

void addRow(LedgerView& view, std::vector<TextRow>& rows, const LedgerEntry& entry) {
    TextRow row;
    row.cells = {QLocale().toString(static_cast<qulonglong>(entry.index)), localTime(entry.at),
                 fromUtf8(entry.kindName), fromUtf8(oneLine(entry, kLongestLine))};
    const auto index = static_cast<qint64>(entry.index);
    row.order = {index, index};
    row.id = index + 1;
    row.tone = entry.kind == EntryKind::Reversal ? RowTone::Warning : RowTone::Plain;
    QString detail;
    for (const std::string& line : summaryOf(entry)) detail += fromUtf8(line) + QChar('\n');
    rows.push_back(std::move(row));
    view.details.push_back(detail.trimmed());
    view.kinds.push_back(fromUtf8(entry.kindName));
}

}  // namespace

Result<LedgerView> readLedger(const std::filesystem::path& catalogue, std::uint64_t most,
                              const Progress& progress, std::stop_token stop) {
    const std::filesystem::path file = ledgerFileNamed(catalogue);
    LedgerView view;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return view;
    view.there = true;
    auto scan = scanLedger(file, {}, progress, stop);
    if (!scan) return fail(scan.error());
    view.verdict = judgeLedger(*scan, memoryFolder());
    view.id = scan->id;
    view.name = scan->name;
    view.lastHead = scan->head.head.at;
    view.entries = scan->leaves.size();
    view.checkedSignatures = scan->checkedSignatures;
    if (view.verdict.state == LedgerState::Corrupt) return view;
    auto reader = EntryReader::open(*scan);
    if (!reader) return fail(reader.error());
    std::vector<TextRow> rows;
    for (std::uint64_t i = view.entries - std::min(view.entries, most); i < view.entries; ++i) {
        if (stop.stop_requested()) return cancelled();
        auto entry = reader->read(i);
        if (!entry) return fail(entry.error());
        addRow(view, rows, *entry);
    }
    std::reverse(rows.begin(), rows.end());
    view.ready = makeReady(std::move(rows));
    std::reverse(view.details.begin(), view.details.end());
    std::reverse(view.kinds.begin(), view.kinds.end());
    return view;
}

Result<VerifiedLedger> verifyLedgerBeside(const std::filesystem::path& catalogue,
                                          const Progress& progress, std::stop_token stop) {
    auto scan =
        scanLedger(ledgerFileNamed(catalogue), {.everySignature = true}, progress, std::move(stop));
    if (!scan) return fail(scan.error());
    return VerifiedLedger{judgeLedger(*scan, memoryFolder()), scan->leaves.size(),
                          scan->checkedSignatures};
}

Result<std::vector<CleanState>> readCleanStates(Catalogue& catalogue, const std::string& date,
                                                std::stop_token stop) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto claims = RightsStore(catalogue).claims();
    if (!claims) return fail(claims.error());
    std::vector<CleanState> states;
    for (const StoredClaim& claim : *claims) {
        if (stop.stop_requested()) return cancelled();
        auto state = cleanState(catalogue, *book, claim.recording, date);
        if (!state) return fail(state.error());
        states.push_back(std::move(*state));
    }
    return states;
}

std::string isoToday() {
    return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toStdString();
}

}  // namespace tributary::ui
