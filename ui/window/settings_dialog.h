#pragma once

#include <QDialog>

#include "ui/window/context.h"

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace tributary::ui {

class MainWindow;

/// Appearance, inbox, keys, privacy. What is chosen holds at once; there is nothing to apply.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(MainWindow& window, const WindowContext& context);

    void showSection(int section);

private:
    void addSection(const QString& title, QWidget* page);
    [[nodiscard]] QWidget* makeAppearance();
    void addLanguage(QWidget& page, QVBoxLayout& layout);
    [[nodiscard]] QWidget* makeInbox();
    [[nodiscard]] QWidget* makePrivacy();

    MainWindow& window_;
    WindowContext context_;
    QListWidget* sections_;
    QStackedWidget* pages_;
};

}  // namespace tributary::ui
