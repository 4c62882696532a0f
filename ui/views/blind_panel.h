#pragma once

#include <QFrame>

#include "core/playback/player.h"
#include "ui/models/blind_test.h"

class QLabel;
class QPushButton;

namespace tributary::ui {

/// The blind comparison: hear A, B and the hidden X, say which X is; the score with what it is
/// worth.
class BlindPanel : public QFrame {
    Q_OBJECT

public:
    explicit BlindPanel(QWidget* parent = nullptr);
    /// Whether there are two sides to hear.
    void setReady(bool ready);
    [[nodiscard]] bool isRunning() const { return running_; }
    [[nodiscard]] const BlindTest& test() const { return test_; }
    void stop();

Q_SIGNALS:
    /// While it runs nothing else may show which side is heard.
    void runningChanged(bool running);
    void hearRequested(tributary::Deck deck);

private:
    void toggle();
    void guess(Deck deck);
    void refresh();

    BlindTest test_;
    bool ready_ = false, running_ = false;
    QLabel* explanation_;
    QLabel* score_;
    QPushButton* start_;
    QPushButton* hearA_;
    QPushButton* hearB_;
    QPushButton* hearX_;
    QPushButton* isA_;
    QPushButton* isB_;
};

}  // namespace tributary::ui
