#pragma once

#include <QDialog>

namespace tributary::ui {

/// The version, the licence, and the licences of everything that is used.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

}  // namespace tributary::ui
