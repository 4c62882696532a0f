#include "core/settlement/split_sheets.h"

#include <algorithm>

#include "core/catalogue/rights_store.h"
#include "core/catalogue/shares.h"
#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"

namespace tributary {

namespace {

std::string ledgerName(const RightsBook& book, RecordingId id) {
    const RecordingSummary* recording = book.recording(id);
    return recording == nullptr || recording->isrc.empty() ? recordingName(id) : recording->isrc;
}

/// The newest version of every extent of a side.
std::vector<const SplitVersion*> current(const RightsBook& book, RecordingId id, Side side) {
    std::vector<const SplitVersion*> chosen;
    for (const SplitVersion* version : book.versions(id, side)) {
        std::erase_if(
            chosen, [&](const SplitVersion* former) { return former->extent == version->extent; });
        chosen.push_back(version);
    }
    return chosen;
}

NamedSplit named(const RightsBook& book, RecordingId recording, const SplitVersion& split) {
    NamedSplit result{ledgerName(book, recording), split, {}};
    for (const SplitShare& part : split.parts) {
        if (const Party* party = book.party(part.party)) result.parties.push_back(*party);
    }
    return result;
}

}  // namespace

Result<SheetImport> importSplitSheet(Catalogue& catalogue, std::string_view csv, UtcInstant now) {
    auto sheet = parseSplitSheet(csv);
    if (!sheet) return fail(sheet.error());
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    std::vector<NewSplit> splits;
    for (SheetSplit& each : sheet->splits) {
        const auto recording = book->find(each.track);
        if (!recording) {
            return fail(ErrorCode::TrackUnknown,
                        "Line " + std::to_string(each.line) +
                            ": no recording of this catalogue, or more than one, is meant by \"" +
                            each.track + "\". Nothing was imported.");
        }
        each.split.recording = *recording;
        splits.push_back(std::move(each.split));
    }
    auto stored = RightsStore(catalogue).addSplits(
        splits, sheet->parties, now, [&](const NewSplit& split, std::int64_t id) {
            return splitEntered(split, ledgerName(*book, split.recording), id);
        });
    if (!stored) return fail(stored.error());
    return SheetImport{stored->size(), sheet->parties.size(), std::move(sheet->warnings)};
}

std::string exportSplitSheet(const RightsBook& book, Convention convention) {
    std::vector<NamedSplit> splits;
    for (const RecordingSummary& recording : book.recordings()) {
        for (const Side side : {Side::Master, Side::Composition}) {
            for (const SplitVersion* split : current(book, recording.id, side)) {
                splits.push_back(named(book, recording.id, *split));
            }
        }
    }
    return formatSplitSheet(splits, convention);
}

Result<std::int64_t> storeSplit(Catalogue& catalogue, const NewSplit& split,
                                const std::vector<Party>& parties, UtcInstant now) {
    std::int64_t sum = 0;
    for (const NewSplit::Part& part : split.parts) sum += part.partsPerMillion;
    if (sum != kWholeShare) {
        return fail(ErrorCode::SharesDoNotAddUp,
                    "The shares come to " + formatPercent(sum) +
                        ", not to 100 %. Nothing was stored; correct them first.");
    }
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    if (book->recording(split.recording) == nullptr) {
        return fail(ErrorCode::TrackUnknown,
                    "This recording is not in the catalogue any more. Nothing was stored.",
                    recordingName(split.recording));
    }
    auto stored = RightsStore(catalogue).addSplits(
        std::span(&split, 1), parties, now, [&](const NewSplit& each, std::int64_t id) {
            return splitEntered(each, ledgerName(*book, each.recording), id);
        });
    if (!stored) return fail(stored.error());
    return stored->front();
}

Result<void> storeSplitStatus(Catalogue& catalogue, std::int64_t split,
                              std::optional<PartyId> party, SplitStatus status,
                              const std::string& reason, UtcInstant now) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    const auto known =
        std::find_if(book->splits().begin(), book->splits().end(),
                     [&](const SplitVersion& version) { return version.id == split; });
    if (known == book->splits().end()) {
        return fail(ErrorCode::SplitUnknown,
                    "There is no such version of a split any more. Nothing was changed.");
    }
    return RightsStore(catalogue).setSplitStatus(
        split, party, status, reason, now, [&](std::int64_t number) {
            return splitStatusEntered(*known, ledgerTrack(*book, *known), *book, status, number);
        });
}

}  // namespace tributary
