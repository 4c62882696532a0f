#pragma once

#include <QWidget>

#include "ui/models/royalty_model.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tributary::ui {

class RoyaltyDesk;
class SankeyView;

/// Who holds what the track draws on: track → sources → holders, and the table behind it.
class SplitsView : public QWidget {
    Q_OBJECT

public:
    SplitsView(const Theme& theme, RoyaltyDesk& desk, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void catalogueRequested();

private:
    void refresh();

    RoyaltyDesk& desk_;
    RoyaltyModel* model_;
    QLabel* caption_;
    QLabel* problem_;
    QPushButton* open_;
    QPushButton* asTable_;
    QStackedWidget* stack_;
    SankeyView* sankey_;
    QTableView* table_;
};

}  // namespace tributary::ui
