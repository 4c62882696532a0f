#pragma once

#include <QWidget>

#include "ui/models/royalty_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tributary::ui {

class RoyaltyDesk;

/// Streams × rate → who gets what, at every keystroke. An estimate that books nothing.
class CalculatorView : public QWidget {
    Q_OBJECT

public:
    explicit CalculatorView(RoyaltyDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void catalogueRequested();

private:
    QLayout* makeControls();
    void refresh();
    void askFile();

    RoyaltyDesk& desk_;
    RoyaltyModel* model_;
    QComboBox* policy_;
    QLineEdit* volume_;
    QLineEdit* rate_;
    QLabel* volumeCaption_;
    QLabel* rateUnit_;
    QCheckBox* leaveOut_;
    QLabel* totals_;
    QLabel* note_;
    QLabel* problem_;
    QPushButton* open_;
    QPushButton* save_;
    QStackedWidget* stack_;
    QTableView* table_;
};

}  // namespace tributary::ui
