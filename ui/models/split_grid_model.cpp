#include "ui/models/split_grid_model.h"

#include <algorithm>

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include "core/catalogue/shares.h"
#include "ui/models/text_table.h"
#include "ui/text/format.h"

namespace tributary::ui {

/// Puts all lines as they were before or after an edit, as long as their split is shown.
class GridEdit : public QUndoCommand {
public:
    GridEdit(SplitGridModel& model, std::vector<SplitLine> after, const QString& what)
        : QUndoCommand(what),
          model_(&model),
          document_(model.document_),
          before_(model.lines_),
          after_(std::move(after)) {}

    void undo() override { put(before_); }
    void redo() override { put(after_); }

private:
    void put(const std::vector<SplitLine>& lines) {
        if (model_.isNull() || model_->document_ != document_) return setObsolete(true);
        model_->replace(lines);
    }

    QPointer<SplitGridModel> model_;
    int document_;
    std::vector<SplitLine> before_, after_;
};

QString percentText(std::int64_t partsPerMillion) {
    return fromUtf8(formatPercent(partsPerMillion));
}

SplitGridModel::SplitGridModel(QUndoStack& undo, QObject* parent)
    : QAbstractTableModel(parent), undo_(undo) {}

void SplitGridModel::setLines(std::vector<SplitLine> lines, bool roles) {
    ++document_;
    given_ = lines;
    roles_ = roles;
    twoHundred_ = false;
    replace(std::move(lines));
}

void SplitGridModel::setBook(const RightsBook* book) {
    book_ = book;
}

void SplitGridModel::replace(std::vector<SplitLine> lines) {
    const bool sameRows = lines.size() == lines_.size();
    if (!sameRows) beginResetModel();
    lines_ = std::move(lines);
    if (!sameRows) {
        endResetModel();
    } else if (!lines_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    if (!canTwoHundred()) twoHundred_ = false;
    Q_EMIT edited();
}

void SplitGridModel::change(std::vector<SplitLine> lines, const QString& what) {
    if (lines == lines_) return;
    undo_.push(new GridEdit(*this, std::move(lines), what));
}

bool SplitGridModel::canTwoHundred() const {
    if (!roles_ || lines_.empty()) return false;
    std::int64_t writers = 0;
    for (const SplitLine& line : lines_) {
        if (line.role.isEmpty()) return false;
        if (line.role == QStringLiteral("writer")) writers += line.partsPerMillion;
    }
    return remainder() == 0 && writers == kWholeShare / 2;
}

void SplitGridModel::setTwoHundred(bool on) {
    twoHundred_ = on && canTwoHundred();
    if (!lines_.empty()) Q_EMIT dataChanged(index(0, Share), index(rowCount() - 1, Share));
}

void SplitGridModel::addLine() {
    auto lines = lines_;
    lines.push_back({{}, {}, std::max<std::int64_t>(0, remainder()), false});
    change(std::move(lines), tr("Add a holder"));
}

void SplitGridModel::removeLine(int row) {
    if (row < 0 || row >= rowCount()) return;
    auto lines = lines_;
    lines.erase(lines.begin() + row);
    change(std::move(lines), tr("Remove a holder"));
}

void SplitGridModel::giveRest(int row) {
    if (row < 0 || row >= rowCount()) return;
    auto lines = lines_;
    std::int64_t& share = lines[static_cast<std::size_t>(row)].partsPerMillion;
    share = std::max<std::int64_t>(0, share + remainder());
    change(std::move(lines), tr("Give the rest to a holder"));
}

std::int64_t SplitGridModel::remainder() const {
    std::int64_t rest = kWholeShare;
    for (const SplitLine& line : lines_) rest -= line.partsPerMillion;
    return rest;
}

QString SplitGridModel::remainderText() const {
    if (lines_.empty()) return tr("Nobody holds a share yet.");
    const std::int64_t rest = remainder();
    if (rest == 0) return tr("Adds up to exactly 100 %.");
    return rest > 0 ? tr("%1 are missing.").arg(percentText(rest))
                    : tr("%1 too much.").arg(percentText(-rest));
}

QString SplitGridModel::problem() const {
    if (lines_.empty() || remainder() != 0) return remainderText();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        for (std::size_t j = i + 1; j < lines_.size(); ++j) {
            if (lines_[i].holder == lines_[j].holder && lines_[i].role == lines_[j].role) {
                return tr("%1 stands there twice. Put both shares in one line.")
                    .arg(lines_[i].holder.isEmpty() ? tr("The unknown holder") : lines_[i].holder);
            }
        }
    }
    return {};
}

std::vector<NewSplit::Part> SplitGridModel::parts() const {
    std::vector<NewSplit::Part> parts;
    for (const SplitLine& line : lines_) {
        parts.push_back({line.holder.toStdString(), line.holder.isEmpty(), line.role.toStdString(),
                         line.partsPerMillion, line.disputed});
    }
    return parts;
}

QString SplitGridModel::shareText(std::int64_t partsPerMillion) const {
    return percentText(twoHundred_ ? 2 * partsPerMillion : partsPerMillion);
}

QString SplitGridModel::noteOf(const SplitLine& line) const {
    if (line.holder.isEmpty()) return tr("unknown: held in the suspense account");
    const Party* party = book_ == nullptr ? nullptr : book_->partyNamed(line.holder.toStdString());
    if (party == nullptr) return tr("new holder");
    if (line.disputed) return tr("disputed: held");
    if (party->fictional) return tr("of the demo: never paid");
    if (party->suspense) return tr("unknown: held in the suspense account");
    if (!party->holdReason.empty()) return tr("on hold: %1").arg(fromUtf8(party->holdReason));
    return {};
}

int SplitGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int SplitGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SplitGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SplitLine& line = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        return QVariant((index.column() == Share ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role == TextTable::ToneRole) {
        const bool note = index.column() == Note;
        return static_cast<int>(note ? RowTone::Muted : RowTone::Plain);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    switch (index.column()) {
        case Holder:
            if (role == Qt::DisplayRole && line.holder.isEmpty()) return tr("(unknown)");
            return line.holder;
        case Role:
            if (line.role.isEmpty())
                return role == Qt::DisplayRole ? QStringLiteral("–") : line.role;
            return role == Qt::EditRole                    ? line.role
                   : line.role == QStringLiteral("writer") ? tr("writer")
                                                           : tr("publisher");
        case Share:
            return shareText(line.partsPerMillion);
        default:
            return noteOf(line);
    }
}

bool SplitGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    auto lines = lines_;
    SplitLine& line = lines[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == Holder) {
        line.holder = text;
        change(std::move(lines), tr("Name a holder"));
        return true;
    }
    if (index.column() == Role) {
        line.role = text;
        change(std::move(lines), tr("Set a role"));
        return true;
    }
    if (index.column() != Share) return false;
    const auto share = parsePercent(text.toStdString());
    if (!share) {
        Q_EMIT refused(tr("“%1” is not a share. Write a percentage of at most 100 with up to four "
                          "decimals, as in 33.3333.")
                           .arg(text));
        return false;
    }
    if (twoHundred_ && *share % 2 != 0) {
        Q_EMIT refused(tr("Half of %1 is finer than shares are kept. Use an even last decimal, or "
                          "the 100 % presentation.")
                           .arg(percentText(*share)));
        return false;
    }
    line.partsPerMillion = twoHundred_ ? *share / 2 : *share;
    change(std::move(lines), tr("Set a share"));
    return true;
}

Qt::ItemFlags SplitGridModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable =
        index.column() == Holder || index.column() == Share || (index.column() == Role && roles_);
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant SplitGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Holder:
            return tr("holder");
        case Role:
            return tr("role");
        case Share:
            return tr("share");
        default:
            return tr("note");
    }
}

}  // namespace tributary::ui
