#include "core/rights/split_sheet.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/base/ascii.h"
#include "core/base/csv.h"
#include "core/catalogue/shares.h"
#include "core/report/csv.h"
#include "core/rights/identifiers.h"

namespace tributary {

namespace {

constexpr std::array kColumns{"track",  "side",       "holder",   "share",       "role",
                              "status", "valid_from", "valid_to", "territories", "ipi",
                              "isni",   "iban",       "bic",      "paypal",      "wallet"};
constexpr std::size_t kRequired = 4;
constexpr std::int64_t kHalf = kWholeShare / 2;

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t") - begin + 1));
}

tl::unexpected<Error> bad(std::size_t line, ErrorCode code, const std::string& what) {
    return fail(code, "Line " + std::to_string(line) + ": " + what + " Nothing was imported.");
}

/// A row with its cells by column; cells of columns that are not there are empty.
class Cells {
public:
    static Result<Cells> of(const std::vector<std::string>& header) {
        Cells cells;
        for (std::size_t i = 0; i < header.size(); ++i) {
            cells.places_[lowered(trimmed(header[i]))] = i;
        }
        for (std::size_t i = 0; i < kRequired; ++i) {
            if (cells.places_.contains(kColumns[i])) continue;
            return fail(ErrorCode::CsvMissingColumn,
                        std::string("The sheet has no column \"") + kColumns[i] +
                            "\". It needs track, side, holder and share. Nothing was imported.");
        }
        for (const auto& [name, place] : cells.places_) {
            if (name.empty() || std::find(kColumns.begin(), kColumns.end(), name) != kColumns.end())
                continue;
            cells.unknown_.push_back(name);
        }
        return cells;
    }
    [[nodiscard]] std::string at(const CsvRow& row, const char* column) const {
        const auto place = places_.find(column);
        return place == places_.end() ? "" : trimmed(row.cells[place->second]);
    }
    [[nodiscard]] const std::vector<std::string>& unknown() const { return unknown_; }

private:
    std::map<std::string, std::size_t, std::less<>> places_;
    std::vector<std::string> unknown_;
};

bool meansNobody(const std::string& holder) {
    const std::string name = lowered(holder);
    return name.empty() || name == "?" || name == "unknown" || name == "copyright control" ||
           name == "suspense account";
}

/// What a formula guard put before a cell that looks like one.
std::string withoutGuard(const std::string& text) {
    const bool guarded = text.size() > 1 && text[0] == '\'' &&
                         std::string_view("=+-@").find(text[1]) != std::string_view::npos;
    return guarded ? text.substr(1) : text;
}

Result<void> readDetails(const Cells& cells, const CsvRow& row, const std::string& holder,
                         std::map<std::string, Party>& parties) {
    Party& party = parties[holder];
    party.name = holder;
    struct Field {
        const char* column;
        std::string Party::*member;
        std::optional<CodeScheme> scheme;
    };
    const std::array fields{Field{"ipi", &Party::ipi, CodeScheme::Ipi},
                            Field{"isni", &Party::isni, CodeScheme::Isni},
                            Field{"iban", &Party::iban, CodeScheme::Iban},
                            Field{"bic", &Party::bic, std::nullopt},
                            Field{"paypal", &Party::paypal, std::nullopt},
                            Field{"wallet", &Party::wallet, std::nullopt}};
    for (const Field& field : fields) {
        std::string value = withoutGuard(cells.at(row, field.column));
        if (value.empty()) continue;
        if (field.scheme) {
            auto code = canonicalCode(*field.scheme, value);
            if (!code) return bad(row.line, code.error().code, code.error().message);
            value = *code;
        }
        if (!(party.*field.member).empty() && party.*field.member != value) {
            return bad(row.line, ErrorCode::CsvBadValue,
                       "\"" + holder + "\" has another " + field.column + " further up.");
        }
        party.*field.member = value;
    }
    return {};
}

Result<NewSplit> readKey(const Cells& cells, const CsvRow& row) {
    NewSplit split;
    const std::string side = lowered(cells.at(row, "side"));
    if (side == "master" || side == "recording") {
        split.side = Side::Master;
    } else if (side == "composition" || side == "work" || side == "publishing") {
        split.side = Side::Composition;
    } else {
        return bad(row.line, ErrorCode::CsvBadValue,
                   "side is \"" + side + "\"; it has to be master or composition.");
    }
    split.extent.validFrom = cells.at(row, "valid_from");
    split.extent.validTo = cells.at(row, "valid_to");
    for (const std::string& date : {split.extent.validFrom, split.extent.validTo}) {
        if (isDateOrEmpty(date)) continue;
        return bad(row.line, ErrorCode::CsvBadValue,
                   "\"" + date + "\" is not a date; write it as in 2026-10-01.");
    }
    if (!split.extent.validTo.empty() && split.extent.validTo <= split.extent.validFrom) {
        return bad(row.line, ErrorCode::CsvBadValue, "valid_to is not after valid_from.");
    }
    auto territories = parseTerritories(cells.at(row, "territories"));
    if (!territories) return bad(row.line, territories.error().code, territories.error().message);
    split.extent.territories = std::move(*territories);
    const std::string status = lowered(cells.at(row, "status"));
    const auto known = splitStatusByName(status.empty() ? "signed" : status);
    if (!known) {
        return bad(row.line, ErrorCode::CsvBadValue,
                   "status is \"" + status + "\"; it can be draft, sent, signed or disputed.");
    }
    split.status = *known;
    return split;
}

Result<NewSplit::Part> readPart(const Cells& cells, const CsvRow& row) {
    NewSplit::Part part;
    part.holder = withoutGuard(cells.at(row, "holder"));
    part.suspense = meansNobody(part.holder);
    part.role = lowered(cells.at(row, "role"));
    if (!part.role.empty() && part.role != "writer" && part.role != "publisher") {
        return bad(row.line, ErrorCode::CsvBadValue,
                   "role is \"" + part.role + "\"; it can be writer, publisher or nothing.");
    }
    auto share = parsePercent(cells.at(row, "share"));
    if (!share) return bad(row.line, share.error().code, share.error().message);
    part.partsPerMillion = *share;
    return part;
}

/// The parts chosen by `which` scaled to exactly `whole`; whether they had to be changed.
template <class Which>
Result<bool> makeExact(NewSplit& split, std::int64_t whole, Which which) {
    std::vector<std::int64_t> parts;
    for (const auto& part : split.parts) {
        if (which(part)) parts.push_back(part.partsPerMillion);
    }
    auto normalised = normaliseShares(parts);
    if (!normalised) return fail(normalised.error());
    if (whole != kWholeShare) {
        // Halving: floors, and what they miss to the parts that lost a half, the first ones first.
        std::int64_t given = 0;
        for (const std::int64_t part : normalised->partsPerMillion) given += part / 2;
        for (std::int64_t& part : normalised->partsPerMillion) {
            const bool up = part % 2 != 0 && given < whole;
            part = part / 2 + (up ? 1 : 0);
            given += up ? 1 : 0;
        }
    }
    std::size_t next = 0;
    for (auto& part : split.parts) {
        if (which(part)) part.partsPerMillion = normalised->partsPerMillion[next++];
    }
    return normalised->changed;
}

Result<bool> makeWhole(SheetSplit& sheet) {
    std::int64_t sum = 0;
    bool roles = sheet.split.side == Side::Composition;
    for (const auto& part : sheet.split.parts) {
        sum += part.partsPerMillion;
        roles = roles && !part.role.empty();
    }
    if (!roles || sum <= kWholeShare + kShareDrift) {
        return makeExact(sheet.split, kWholeShare, [](const auto&) { return true; });
    }
    sheet.convention = Convention::TwoHundred;
    bool changed = false;
    for (const char* role : {"writer", "publisher"}) {
        auto exact =
            makeExact(sheet.split, kHalf, [&](const auto& part) { return part.role == role; });
        if (!exact) {
            return fail(exact.error().code, std::string("By the 200 % convention the ") + role +
                                                " shares: " + exact.error().message);
        }
        changed = changed || *exact;
    }
    return changed;
}

/// One part disputed leaves the split what the others are; other differences are mistakes.
Result<void> joinStatus(NewSplit& split, SplitStatus status, NewSplit::Part& part) {
    if (status == split.status) return {};
    if (status == SplitStatus::Disputed) {
        part.disputed = true;
        return {};
    }
    const bool onlyDisputed = split.status == SplitStatus::Disputed;
    if (!onlyDisputed) {
        return fail(ErrorCode::CsvBadValue,
                    "this row has another status than the rows of its split above.");
    }
    for (NewSplit::Part& former : split.parts) former.disputed = true;
    split.status = status;
    return {};
}

bool sameSplit(const SheetSplit& sheet, const std::string& track, const NewSplit& split) {
    return sheet.track == track && sheet.split.side == split.side &&
           sheet.split.extent == split.extent;
}

}  // namespace

bool isDateOrEmpty(std::string_view text) {
    if (text.empty()) return true;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto number = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (std::size_t i = at; i < at + count; ++i) {
            if (text[i] < '0' || text[i] > '9') return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (year < 1 || month < 1 || day < 1) return false;
    return std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

Result<std::vector<std::string>> parseTerritories(std::string_view text) {
    std::vector<std::string> codes;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if (c != ' ' && c != '+' && c != ',' && c != ';' && c != '/') {
            word += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            continue;
        }
        if (word.empty()) continue;
        if (word == "WW" || word == "2136" || word == "WORLD") {
            word.clear();
            continue;
        }
        const bool letters = word.size() == 2 && word[0] >= 'A' && word[0] <= 'Z' &&
                             word[1] >= 'A' && word[1] <= 'Z';
        if (!letters) {
            return fail(ErrorCode::CsvBadValue,
                        "\"" + word +
                            "\" is not a territory; write two-letter country codes one blank "
                            "apart, or WW for the world.");
        }
        codes.push_back(std::move(word));
        word.clear();
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

Result<SplitSheet> parseSplitSheet(std::string_view csv) {
    auto table = parseCsv(csv);
    if (!table) return fail(table.error());
    auto cells = Cells::of(table->header);
    if (!cells) return fail(cells.error());
    SplitSheet sheet;
    for (const std::string& name : cells->unknown()) {
        sheet.warnings.push_back("The column \"" + name + "\" is not known and was passed over.");
    }
    std::map<std::string, Party> parties;
    for (const CsvRow& row : table->rows) {
        const std::string track = cells->at(row, "track");
        if (track.empty()) return bad(row.line, ErrorCode::CsvBadValue, "track is empty.");
        auto key = readKey(*cells, row);
        if (!key) return fail(key.error());
        auto part = readPart(*cells, row);
        if (!part) return fail(part.error());
        if (!part->suspense) {
            auto details = readDetails(*cells, row, part->holder, parties);
            if (!details) return fail(details.error());
        }
        auto at = std::find_if(sheet.splits.begin(), sheet.splits.end(),
                               [&](const auto& known) { return sameSplit(known, track, *key); });
        if (at == sheet.splits.end()) {
            sheet.splits.push_back({track, row.line, std::move(*key), Convention::Hundred});
            at = sheet.splits.end() - 1;
        } else if (auto joined = joinStatus(at->split, key->status, *part); !joined) {
            return bad(row.line, joined.error().code, joined.error().message);
        }
        at->split.parts.push_back(std::move(*part));
    }
    for (SheetSplit& split : sheet.splits) {
        auto changed = makeWhole(split);
        if (!changed) return bad(split.line, changed.error().code, changed.error().message);
        if (!*changed) continue;
        sheet.warnings.push_back("Line " + std::to_string(split.line) +
                                 ": the shares of this split did not add up to exactly 100 % and "
                                 "were scaled to it.");
    }
    for (auto& [name, party] : parties) sheet.parties.push_back(std::move(party));
    return sheet;
}

namespace {

bool bothHalves(const SplitVersion& split) {
    std::int64_t writers = 0;
    for (const SplitShare& part : split.parts) {
        if (part.role.empty()) return false;
        if (part.role == "writer") writers += part.partsPerMillion;
    }
    return split.side == Side::Composition && writers == kHalf;
}

}  // namespace

std::string formatSplitSheet(const std::vector<NamedSplit>& splits, Convention convention) {
    std::string text;
    for (const char* column : kColumns) text += (text.empty() ? "" : ",") + std::string(column);
    text += "\r\n";
    for (const NamedSplit& named : splits) {
        const SplitVersion& split = named.split;
        const bool twice = convention == Convention::TwoHundred && bothHalves(split);
        for (const SplitShare& part : split.parts) {
            const auto party =
                std::find_if(named.parties.begin(), named.parties.end(),
                             [&](const Party& known) { return known.id == part.party; });
            const Party holder = party == named.parties.end() ? Party{} : *party;
            std::string share = formatPercent(part.partsPerMillion * (twice ? 2 : 1));
            share.resize(share.size() - 2);  // without " %"
            std::string territories;
            for (const std::string& code : split.extent.territories) {
                territories += (territories.empty() ? "" : " ") + code;
            }
            const std::array<std::string, kColumns.size()> row{
                named.track,
                sideName(split.side),
                holder.suspense ? "unknown" : holder.name,
                share,
                part.role,
                part.disputed ? "disputed" : splitStatusName(split.status),
                split.extent.validFrom,
                split.extent.validTo,
                territories,
                holder.ipi,
                holder.isni,
                holder.iban,
                holder.bic,
                holder.paypal,
                holder.wallet};
            for (std::size_t i = 0; i < row.size(); ++i) {
                text += (i == 0 ? "" : ",") + csvCell(row[i]);
            }
            text += "\r\n";
        }
    }
    return text;
}

}  // namespace tributary
