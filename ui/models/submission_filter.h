#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace tributary::ui {

/// Which submissions are shown.
struct SubmissionChoice {
    enum class State { Any, Waiting, Done, Open, Accepted, Rejected, Failed };
    QString text;  ///< in title, artist, ISRC, submitter, notes or the top influence
    State state = State::Any;
    int leastRating = 0;

    friend bool operator==(const SubmissionChoice&, const SubmissionChoice&) = default;
    [[nodiscard]] bool isAny() const { return *this == SubmissionChoice{}; }
    /// For the settings; fromText() of anything else gives a choice of all.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static SubmissionChoice fromText(const QString& text);
};

/// A SubmissionModel, filtered and sorted.
class SubmissionFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SubmissionFilter(QObject* parent = nullptr);
    void setChoice(const SubmissionChoice& choice);
    [[nodiscard]] const SubmissionChoice& choice() const { return choice_; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    SubmissionChoice choice_;
};

}  // namespace tributary::ui
