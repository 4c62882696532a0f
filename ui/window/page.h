#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace tributary::ui {

/// A page of the window, as the frame knows it. What a page can do is in the action registry; what
/// it may use comes with its WindowContext.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Every painted part takes the colours anew; the style sheet has been changed already.
    virtual void setTheme(const Theme& /*theme*/) {}
    /// What stands at the right while the page is shown, or null. Made once; the frame owns it.
    [[nodiscard]] virtual QWidget* inspector() { return nullptr; }
    /// False while there is nothing that the inspector could show.
    [[nodiscard]] virtual bool wantsInspector() const { return true; }
    /// Shows what this text names, where the page can look for it.
    virtual void find(const QString& /*text*/) {}
    /// Puts the keyboard where a person who comes to this page wants it.
    virtual void focusPage() { setFocus(Qt::OtherFocusReason); }
};

}  // namespace tributary::ui
