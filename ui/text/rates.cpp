#include "ui/text/rates.h"

#include <QLocale>

#include "ui/text/format.h"

namespace tributary::ui {

QString formatRate(const Rate& rate) {
    if (rate.of == 0) return QString(QChar(0x2013));
    constexpr double kNarrow = 0.02;  // a wider interval makes decimals idle
    const auto [low, high] = rate.interval();
    const auto percent = [decimals = high - low < kNarrow ? 1 : 0](double part) {
        return QLocale().toString(100.0 * part, 'f', decimals);
    };
    // A line breaks before the rate, not within it.
    static constexpr char16_t kDash[] = {0x2060, 0x2013, 0x2060, 0};
    return figure(percent(rate.value()) + QChar(0x00A0) + '%' + QChar(0x00A0) + '(' + percent(low) +
                  QString::fromUtf16(kDash) + percent(high) + ')');
}

bool hasErrorRates(const Report& report) {
    return report.validation && report.validation->clips > 0;
}

}  // namespace tributary::ui
