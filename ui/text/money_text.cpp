#include "ui/text/money_text.h"

#include <algorithm>
#include <string_view>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "core/base/pattern.h"
#include "core/royalty/reasons.h"
#include "ui/text/engine_text.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

struct MoneyText {
    Q_DECLARE_TR_FUNCTIONS(MoneyText)
};

/// Core's own reasons, for the translators.
[[maybe_unused]] constexpr const char* kReasons[] = {
    QT_TRANSLATE_NOOP("MoneyText", "unknown track"),
    QT_TRANSLATE_NOOP("MoneyText", "no accepted report"),
    QT_TRANSLATE_NOOP("MoneyText", "no rights holder is known"),
    QT_TRANSLATE_NOOP("MoneyText", "split not signed"),
    QT_TRANSLATE_NOOP("MoneyText", "disputed"),
    QT_TRANSLATE_NOOP("MoneyText", "unknown payee"),
    QT_TRANSLATE_NOOP("MoneyText", "style pool"),
    QT_TRANSLATE_NOOP("MoneyText", "unattributed"),
    QT_TRANSLATE_NOOP("MoneyText", "fictional holder of the demo"),
    QT_TRANSLATE_NOOP("MoneyText", "holder is not on record"),
    QT_TRANSLATE_NOOP("MoneyText", "set against an advance"),
};

constexpr int kMostDecimals = 6;

/// "-1234.500000" as the locale writes it, without zeros behind the currency's own decimals.
QString localAmount(const std::string& text, Currency currency) {
    const QString all = fromUtf8(text);
    const bool negative = all.startsWith(QChar('-'));
    QString decimals = all.section(QChar('.'), 1);
    while (decimals.size() > currency.exponent() && decimals.endsWith(QChar('0'))) {
        decimals.chop(1);
    }
    QString shown = formatCount(all.section(QChar('.'), 0, 0).toLongLong());
    if (negative && !shown.startsWith(QChar(0x2212))) shown.prepend(QChar(0x2212));
    return decimals.isEmpty() ? shown : shown + QLocale().decimalPoint() + decimals;
}

/// How many decimals say something: the currency's own, and where a whole unit is not reached as
/// many as show two figures.
int decimalsOf(const std::string& text, Currency currency) {
    const std::size_t point = text.find('.');
    const std::size_t figure = text.find_first_of("123456789");
    if (point == std::string::npos || figure == std::string::npos || figure < point) {
        return currency.exponent();
    }
    return std::clamp(static_cast<int>(figure - point) + 1, currency.exponent(), kMostDecimals);
}

QString codeAfter(Currency currency) {
    return QChar(0xA0) + QString::fromLatin1(currency.code().data(), 3);
}

}  // namespace

QString splitStatusText(SplitStatus status) {
    switch (status) {
        case SplitStatus::Draft:
            return MoneyText::tr("draft");
        case SplitStatus::Sent:
            return MoneyText::tr("sent");
        case SplitStatus::Signed:
            return MoneyText::tr("signed");
        case SplitStatus::Disputed:
            return MoneyText::tr("disputed");
    }
    return {};
}

QStringList splitStatusTexts() {
    return {splitStatusText(SplitStatus::Draft), splitStatusText(SplitStatus::Sent),
            splitStatusText(SplitStatus::Signed), splitStatusText(SplitStatus::Disputed)};
}

QString sideText(Side side) {
    return side == Side::Master ? MoneyText::tr("master") : MoneyText::tr("composition");
}

QString extentText(const Extent& extent) {
    QStringList parts;
    if (!extent.validFrom.empty()) {
        parts << MoneyText::tr("from %1").arg(fromUtf8(extent.validFrom));
    }
    if (!extent.validTo.empty()) parts << MoneyText::tr("until %1").arg(fromUtf8(extent.validTo));
    if (!extent.territories.empty()) {
        QStringList codes;
        for (const std::string& code : extent.territories) codes << fromUtf8(code);
        parts << MoneyText::tr("in %1").arg(codes.join(QChar(' ')));
    }
    return parts.isEmpty() ? MoneyText::tr("always, everywhere") : parts.join(QStringLiteral(", "));
}

QString recordingText(const RecordingSummary& recording) {
    const QString number = recording.id.value < 0 ? QStringLiteral("r%1").arg(-recording.id.value)
                                                  : QString::number(recording.id.value);
    return MoneyText::tr("%1 “%2”").arg(number, fromUtf8(recording.title));
}

QString itemKindText(ItemKind kind) {
    switch (kind) {
        case ItemKind::Paid:
            return MoneyText::tr("paid");
        case ItemKind::Recouped:
            return MoneyText::tr("set off");
        case ItemKind::Held:
            return MoneyText::tr("held");
        case ItemKind::Carried:
            return MoneyText::tr("carried");
    }
    return {};
}

QString itemStatusText(ItemStatus status) {
    switch (status) {
        case ItemStatus::Due:
            return MoneyText::tr("due");
        case ItemStatus::Paid:
            return MoneyText::tr("left");
        case ItemStatus::Failed:
            return MoneyText::tr("failed");
    }
    return {};
}

QStringList itemKindTexts() {
    return {itemKindText(ItemKind::Paid), itemKindText(ItemKind::Recouped),
            itemKindText(ItemKind::Held), itemKindText(ItemKind::Carried)};
}

QStringList itemStatusTexts() {
    return {itemStatusText(ItemStatus::Due), itemStatusText(ItemStatus::Paid),
            itemStatusText(ItemStatus::Failed)};
}

QString reasonText(const std::string& reason) {
    if (reason.empty()) return {};
    if (const auto why = valuesIn(reason, kOnHold)) {
        return MoneyText::tr("on hold: %1").arg(fromUtf8(why->front()));
    }
    const QString licence = licenceReasonSentence(reason);
    return licence.isEmpty() ? QCoreApplication::translate("MoneyText", reason.c_str()) : licence;
}

QString amountText(const Money& money) {
    const int decimals = decimalsOf(money.text(), money.currency());
    return localAmount(money.roundedText(decimals - money.currency().exponent()), money.currency());
}

QString moneyText(const Money& money) {
    return figure(amountText(money) + codeAfter(money.currency()));
}

QString wholeMoneyText(const Money& money) {
    return figure(localAmount(money.text(), money.currency()) + codeAfter(money.currency()));
}

QString exactMoneyText(const Money& money) {
    const QString exact = localAmount(money.text(), money.currency());
    return exact == amountText(money)
               ? QString()
               : MoneyText::tr("exactly %1").arg(exact + codeAfter(money.currency()));
}

QString dayText(UtcInstant instant) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return QLocale().toString(time, QLocale::ShortFormat);
}

}  // namespace tributary::ui
