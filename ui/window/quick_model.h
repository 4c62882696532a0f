#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QTimer>

#include "core/catalogue/records.h"
#include "ui/theme/theme.h"
#include "ui/window/context.h"

namespace tributary::ui {

/// Something that can be chosen by typing a part of its name.
struct QuickItem {
    QString text;
    QString detail;  ///< muted, after it
    QString hint;    ///< at the right: a key, or what sort of thing it is
    QString icon;
    std::function<void()> run;
};

/// What the palette or the search offers for what was typed, best first. Tracks are looked through
/// a few thousand at a time, so that no catalogue is too large to type in.
class QuickModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Mode { Commands, Search };
    enum Role { DetailRole = Qt::UserRole, HintRole };

    QuickModel(const WindowContext& context, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { theme_ = theme; }
    void find(Mode mode, const QString& typed);
    void run(int row) const;
    [[nodiscard]] bool isSearching() const { return timer_.isActive(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void searchEnded();

private:
    struct Scored {
        int score;
        QuickItem item;
    };
    [[nodiscard]] std::vector<Scored> commands(const QString& typed) const;
    [[nodiscard]] std::vector<Scored> pages(const QString& typed) const;
    [[nodiscard]] std::vector<Scored> submissions(const QString& typed) const;
    void show(std::vector<Scored> found);
    void searchOn();

    WindowContext context_;
    Theme theme_;
    QString typed_;
    std::vector<QuickItem> items_;
    std::shared_ptr<const std::vector<TrackSummary>> tracks_;
    std::size_t nextTrack_ = 0;
    QTimer timer_;
};

}  // namespace tributary::ui
