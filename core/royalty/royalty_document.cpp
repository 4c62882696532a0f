// The royalty report to read: its texts are said in a language, its figures written in it.

#include "core/catalogue/isrc.h"
#include "core/royalty/forms.h"
#include "core/royalty/words.h"

namespace tributary {

namespace {

constexpr int kShownDecimals = 2;  ///< more than the currency has: a stream is worth little
constexpr std::int64_t kWeightPerPpb = kWholeWeight / Share::kWhole;

std::string percentText(std::int64_t ppb, int decimals, const RoyaltyWords& words) {
    return words.number(percentOfPpb(ppb, decimals)) + " %";
}

std::string amountsTitle(const RoyaltyReport& report, std::int64_t volume,
                         const RoyaltyWords& words) {
    const std::string digits = words.volume(volume);
    const std::string code(report.currency.code());
    return report.perStream ? words("{} per {} streams", code, digits)
                            : words("{} per {} {} of revenue", code, digits, code);
}

Table sourcesTable(const RoyaltyReport& report, const RoyaltyWords& words) {
    Table sources{words("Sources"),
                  {{"#", true, 1},
                   {words("Track"), false, 5},
                   {"ISRC", false, 3},
                   {words("Share"), true, 2},
                   {words("95 % interval"), true, 3},
                   {words("Paid"), true, 2},
                   {words("Note"), false, 5}},
                  {}};
    std::size_t rank = 0;
    for (const RoyaltySource& source : report.sources) {
        const std::string interval = words.number(percentOfPpb(source.lowPpb, 1)) + "–" +
                                     words.number(percentOfPpb(source.highPpb, 1));
        sources.rows.push_back({std::to_string(++rank),
                                source.title + (source.artist.empty() ? "" : " – " + source.artist),
                                formatIsrc(source.isrc), percentText(source.sharePpb, 1, words),
                                source.declared ? words("declared") : interval,
                                percentText(source.paidPpb, 1, words),
                                words.recorded(source.note)});
    }
    if (report.stylePpb > 0) {
        sources.rows.push_back({"", words("Style pool"), "", percentText(report.stylePpb, 1, words),
                                "", "", words("names nobody")});
    }
    sources.rows.push_back({"", words("The track's own, and unattributed"), "",
                            percentText(report.restPpb, 1, words), "", "", ""});
    return sources;
}

Table linesTable(const RoyaltyReport& report, const RoyaltyWords& words) {
    Table lines{words("Who gets what"),
                {{words("Holder"), false, 5},
                 {words("For"), false, 5},
                 {words("Side"), false, 3},
                 {words("Percent"), true, 2}},
                {}};
    for (const std::int64_t volume : report.volumes) {
        lines.columns.push_back({amountsTitle(report, volume, words), true, 3});
    }
    lines.columns.push_back({words("Held because"), false, 5});
    for (const RoyaltyLine& line : report.lines) {
        const std::string source = line.source.empty() ? words("the track itself") : line.source;
        std::vector<std::string> row{
            line.holder.empty() ? words("(nobody yet)") : line.holder,
            line.via.empty() ? source : words("{} (through {})", source, line.via),
            words.recorded(paidSideName(line.side)),
            words.number(percentOfPpb(line.weight / kWeightPerPpb, 2))};
        for (const std::int64_t micros : line.micros) {
            row.push_back(words.number(Money(micros, report.currency).roundedText(kShownDecimals)));
        }
        row.push_back(words.recorded(line.held));
        lines.rows.push_back(std::move(row));
    }
    return lines;
}

}  // namespace

Document toDocument(const RoyaltyReport& report, Language language, Figures figures) {
    const RoyaltyWords words(language, figures);
    const std::string title = report.title.empty() ? words("untitled") : report.title;
    Document document;
    document.title = report.artist.empty()
                         ? words("Royalty report: {}", title)
                         : words("Royalty report: {} by {}", title, report.artist);
    document.lines.push_back((report.isrc.empty() ? "" : formatIsrc(report.isrc) + "  ·  ") +
                             words("policy {}", report.policyName) + "  ·  " +
                             std::string(report.currency.code()));
    document.lines.push_back(
        words("An estimate from similarity; it does not say how the track was made, and books "
              "nothing."));
    if (report.fictional) document.watermark = "DEMO";
    document.tables = {sourcesTable(report, words), linesTable(report, words)};
    document.notes.push_back(
        words("Splits of {}. Policy {} (SHA-256 {}). Amounts are rounded here, and exact in the "
              "JSON form.",
              words.day(report.date), report.policyName, report.policySha256));
    return document;
}

}  // namespace tributary
