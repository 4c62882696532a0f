#pragma once

#include <cstdint>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "core/rights/rights_book.h"

class QUndoStack;

namespace tributary::ui {

/// One line of a split that is being edited.
struct SplitLine {
    QString holder;  ///< empty: unknown, goes to the suspense account
    QString role;    ///< "writer", "publisher" or nothing
    std::int64_t partsPerMillion = 0;
    bool disputed = false;
    friend bool operator==(const SplitLine&, const SplitLine&) = default;
};

/// A split under the hand of a person: every change can be undone, and what is missing to 100 % is
/// exact at any moment.
class SplitGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Holder, Role, Share, Note, ColumnCount };

    explicit SplitGridModel(QUndoStack& undo, QObject* parent = nullptr);

    /// Shows another split; what was edited before can no longer be undone.
    void setLines(std::vector<SplitLine> lines, bool roles);
    [[nodiscard]] const std::vector<SplitLine>& lines() const { return lines_; }
    /// Names that are known, and what is to be said of some of them.
    void setBook(const RightsBook* book);
    /// Whether something differs from what setLines() gave.
    [[nodiscard]] bool isEdited() const { return lines_ != given_; }
    /// Writers and publishers 100 % each instead of together.
    void setTwoHundred(bool on);
    [[nodiscard]] bool canTwoHundred() const;

    void addLine();
    void removeLine(int row);
    /// Adds what is missing to one line.
    void giveRest(int row);
    /// Parts per million that are missing; negative: too much.
    [[nodiscard]] std::int64_t remainder() const;
    /// "Adds up to exactly 100 %", "12.5 % are missing", …
    [[nodiscard]] QString remainderText() const;
    /// Why this cannot be stored, or nothing.
    [[nodiscard]] QString problem() const;
    /// For storing; its recording, side, extent and status are the caller's.
    [[nodiscard]] std::vector<NewSplit::Part> parts() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void edited();
    /// A text was typed that is no share; what stood there before stays.
    void refused(const QString& why);

private:
    friend class GridEdit;
    void change(std::vector<SplitLine> lines, const QString& what);
    void replace(std::vector<SplitLine> lines);
    [[nodiscard]] QString shareText(std::int64_t partsPerMillion) const;
    [[nodiscard]] QString noteOf(const SplitLine& line) const;

    QUndoStack& undo_;
    const RightsBook* book_ = nullptr;
    std::vector<SplitLine> lines_, given_;
    bool roles_ = false;
    bool twoHundred_ = false;
    int document_ = 0;
};

/// "33.3333 %".
[[nodiscard]] QString percentText(std::int64_t partsPerMillion);

}  // namespace tributary::ui
