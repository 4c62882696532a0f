#pragma once

#include <QFrame>

#include "ui/window/quick_model.h"

class QLabel;
class QLineEdit;
class QListView;

namespace tributary::ui {

class QuickDelegate;

/// The sheet at the top of the window in which a person types what to do (Ctrl+K) or what to find
/// (Ctrl+F). Enter takes the chosen line, Escape or a click elsewhere closes it.
class QuickOpen : public QFrame {
    Q_OBJECT

public:
    /// Lies over `window`.
    QuickOpen(const WindowContext& context, QWidget* window);

    void setTheme(const Theme& theme);
    void open(QuickModel::Mode mode);
    void close();
    [[nodiscard]] QLineEdit& field() { return *field_; }
    [[nodiscard]] QuickModel& model() { return *model_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void place();
    void choose(int by);
    void take();

    QuickModel* model_;
    QuickDelegate* delegate_;
    QuickModel::Mode mode_ = QuickModel::Mode::Commands;
    QWidget* before_ = nullptr;  ///< what had the keyboard
    QLineEdit* field_;
    QListView* list_;
    QLabel* empty_;
};

}  // namespace tributary::ui
