#include "ui/models/book_rows.h"

#include <map>
#include <set>

#include <QCoreApplication>

#include "core/catalogue/isrc.h"
#include "core/royalty/royalty_report.h"
#include "ui/models/party_form.h"
#include "ui/models/provenance_layout.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

namespace tributary::ui {

namespace {

struct BookRows {
    Q_DECLARE_TR_FUNCTIONS(BookRows)
};

/// Where a side stands: the state of its newest version.
QString sideState(const RightsBook& book, RecordingId id, Side side) {
    const auto versions = book.versions(id, side);
    return versions.empty() ? BookRows::tr("nobody") : splitStatusText(versions.back()->status);
}

TextRow rowOf(const RightsBook& book, const RecordingSummary& recording) {
    TextRow row;
    row.cells = {fromUtf8(recording.title), fromUtf8(recording.artist),
                 fromUtf8(formatIsrc(recording.isrc)), sideState(book, recording.id, Side::Master),
                 sideState(book, recording.id, Side::Composition)};
    row.id = recording.id.value;
    const auto complete = [&](Side side) {
        const auto versions = book.versions(recording.id, side);
        return !versions.empty() && versions.back()->status == SplitStatus::Signed;
    };
    row.tone =
        complete(Side::Master) && complete(Side::Composition) ? RowTone::Plain : RowTone::Warning;
    row.tip = fromUtf8(recording.title) + QStringLiteral(" · ") + fromUtf8(recording.artist);
    return row;
}

/// How many recordings name each holder in a version of a split.
std::map<PartyId, qint64> countSplits(const RightsBook& book) {
    std::map<PartyId, std::set<std::int64_t>> named;
    for (const SplitVersion& split : book.splits()) {
        for (const SplitShare& part : split.parts) named[part.party].insert(split.id);
    }
    std::map<PartyId, qint64> counts;
    for (const auto& [party, splits] : named) counts[party] = static_cast<qint64>(splits.size());
    return counts;
}

TextRow rowOf(const Party& party, qint64 splits) {
    QString note;
    if (party.suspense) {
        note = BookRows::tr("suspense account: stands for unknown payees, held");
    } else if (party.fictional) {
        note = BookRows::tr("of the demo: never paid");
    } else if (!party.holdReason.empty()) {
        note = BookRows::tr("on hold: %1").arg(fromUtf8(party.holdReason));
    } else if (party.iban.empty() && party.paypal.empty() && party.wallet.empty()) {
        note = BookRows::tr("no account is known");
    }
    const bool stopped = party.suspense || party.fictional || !party.holdReason.empty();
    TextRow row;
    row.cells = {fromUtf8(party.name),
                 shownValue(party, PartyField::Ipi),
                 shownValue(party, PartyField::Isni),
                 shownValue(party, PartyField::Iban),
                 fromUtf8(party.paypal),
                 formatCount(splits),
                 note};
    row.order = {kByText, kByText, kByText, kByText, kByText, splits};
    row.id = party.id.value;
    row.tone = party.fictional ? RowTone::Muted : stopped ? RowTone::Warning : RowTone::Plain;
    row.tip = note;
    return row;
}

QString titleOf(const RightsBook& book, RecordingId id) {
    const RecordingSummary* recording = book.recording(id);
    return recording == nullptr ? fromUtf8(recordingName(id)) : recordingText(*recording);
}

}  // namespace

std::vector<TextRow> recordingRows(const RightsBook& book) {
    std::vector<TextRow> rows;
    for (const RecordingSummary& recording : book.recordings()) {
        rows.push_back(rowOf(book, recording));
    }
    return rows;
}

std::vector<TextRow> holderRows(const RightsBook& book) {
    std::vector<TextRow> rows;
    const auto counts = countSplits(book);
    for (const Party& party : book.parties()) {
        const auto count = counts.find(party.id);
        rows.push_back(rowOf(party, count == counts.end() ? 0 : count->second));
    }
    return rows;
}

std::vector<TextRow> edgeRows(const RightsBook& book) {
    std::vector<TextRow> rows;
    for (const UpstreamEdge& edge : book.edges()) {
        TextRow row;
        row.cells = {titleOf(book, edge.derived), titleOf(book, edge.source),
                     edge.declared ? BookRows::tr("declared: %1").arg(fromUtf8(edge.basis))
                                   : BookRows::tr("detected"),
                     ppbText(edge.masterPpb), ppbText(edge.compositionPpb)};
        row.order = {edge.derived.value, edge.source.value, edge.declared ? 0 : 1, edge.masterPpb,
                     edge.compositionPpb};
        row.id = static_cast<qint64>(rows.size()) + 1;
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace tributary::ui
