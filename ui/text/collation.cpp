#include "ui/text/collation.h"

#include <algorithm>
#include <numeric>

#include <QCollator>
#include <QHash>
#include <QLocale>

namespace tributary::ui {

namespace {

/// A locale that has an order: that of "C" knows neither numbers nor accents.
QLocale sortLocale() {
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

}  // namespace

std::vector<std::uint32_t> orderOfTexts(const std::vector<QString>& texts) {
    QCollator collator(sortLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    // Columns often say the same again and again; a key costs more than to find it.
    QHash<QString, std::size_t> known;
    std::vector<QCollatorSortKey> keys;
    std::vector<std::size_t> keyOf;
    keyOf.reserve(texts.size());
    for (const QString& text : texts) {
        const auto found = known.constFind(text);
        if (found != known.constEnd()) {
            keyOf.push_back(*found);
            continue;
        }
        known.insert(text, keys.size());
        keyOf.push_back(keys.size());
        keys.push_back(collator.sortKey(text));
    }
    std::vector<std::size_t> byKey(keys.size());
    std::iota(byKey.begin(), byKey.end(), std::size_t{0});
    std::sort(byKey.begin(), byKey.end(),
              [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<std::uint32_t> rank(keys.size(), 0);
    for (std::size_t i = 1; i < byKey.size(); ++i) {
        const bool same = !(keys[byKey[i - 1]] < keys[byKey[i]]);
        rank[byKey[i]] = rank[byKey[i - 1]] + (same ? 0 : 1);
    }
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return rank[keyOf[a]] < rank[keyOf[b]];
    });
    return order;
}

}  // namespace tributary::ui
