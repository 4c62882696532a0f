#pragma once

#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tributary::ui {

/// The first minute: try the demo, analyse a file, open a catalogue.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void setRecent(const QStringList& catalogues);

Q_SIGNALS:
    void demoRequested();
    void analyseRequested();
    void openRequested();
    void createRequested();
    void recentRequested(const QString& catalogue);

private:
    struct Card {
        QPushButton* button;
        QLabel* icon;
        QString iconName;
    };
    QPushButton* addCard(const QString& icon, const QString& title, const QString& text);

    std::vector<Card> cards_;
    QWidget* recent_;
    QVBoxLayout* recentLayout_;
};

}  // namespace tributary::ui
