#include "ui/models/royalty_model.h"

#include <QCoreApplication>

#include "core/royalty/allocate.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

namespace tributary::ui {

namespace {

constexpr std::int64_t kWeightPerPpb = kWholeWeight / kWholePpb;

QString sideLabel(PaidSide side) {
    switch (side) {
        case PaidSide::Master:
            return QCoreApplication::translate("tributary::ui::RoyaltyModel", "recording");
        case PaidSide::Composition:
            return QCoreApplication::translate("tributary::ui::RoyaltyModel", "composition");
        case PaidSide::Neither:
            return QString(QChar(0x2013));
    }
    return {};
}

}  // namespace

QString heldLabel(const std::string& held) {
    if (held == heldReasonName(HeldReason::NoSplit)) return RoyaltyModel::tr("no holder is known");
    if (held == heldReasonName(HeldReason::NotSigned)) {
        return RoyaltyModel::tr("its split is not signed");
    }
    if (held == heldReasonName(HeldReason::Disputed)) return RoyaltyModel::tr("disputed");
    if (held == heldReasonName(HeldReason::Suspense)) return RoyaltyModel::tr("payee unknown");
    if (held == heldReasonName(HeldReason::StylePool)) {
        return RoyaltyModel::tr("style pool, which names nobody");
    }
    if (held == heldReasonName(HeldReason::Unattributed)) {
        return RoyaltyModel::tr("not attributable");
    }
    if (held == heldReasonName(HeldReason::NoClaim)) {
        return RoyaltyModel::tr("no accepted report");
    }
    return QCoreApplication::translate("MoneyText", held.c_str());  // core's own reasons
}

RoyaltyTotals royaltyTotals(const RoyaltyReport& report) {
    std::int64_t held = 0;
    const std::int64_t pool = report.pools.empty() ? 0 : report.pools.front();
    for (const RoyaltyLine& line : report.lines) {
        if (!line.held.empty() && !line.micros.empty()) held += line.micros.front();
    }
    return {{pool, report.currency}, {pool - held, report.currency}, {held, report.currency}};
}

void RoyaltyModel::setReport(const RoyaltyReport* report) {
    beginResetModel();
    report_ = report == nullptr ? nullptr : std::make_shared<const RoyaltyReport>(*report);
    endResetModel();
}

int RoyaltyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !report_ ? 0 : static_cast<int>(report_->lines.size());
}

int RoyaltyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoyaltyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const RoyaltyLine& line = report_->lines[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == Percent || index.column() == Amount;
    if (role == HeldRole) return !line.held.empty();
    if (role == Qt::TextAlignmentRole) {
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Holder:
            return line.holder.empty() ? tr("nobody yet") : fromUtf8(line.holder);
        case Source:
            return line.via.empty()
                       ? fromUtf8(line.source)
                       : tr("%1, through %2").arg(fromUtf8(line.source), fromUtf8(line.via));
        case Side:
            return sideLabel(line.side);
        case Percent:
            return percentFigure(percentOfPpb(line.weight / kWeightPerPpb, 2));
        case Amount: {
            if (line.micros.empty()) return QString();
            const Money amount(line.micros.front(), report_->currency);
            return role == Qt::ToolTipRole ? exactMoneyText(amount) : moneyText(amount);
        }
        case Held:
            return heldLabel(line.held);
        default:
            return {};
    }
}

QVariant RoyaltyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool number = section == Percent || section == Amount;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Holder:
            return tr("holder");
        case Source:
            return tr("for");
        case Side:
            return tr("side");
        case Percent:
            return tr("share");
        case Amount:
            return tr("amount");
        case Held:
            return tr("held because");
        default:
            return {};
    }
}

}  // namespace tributary::ui
