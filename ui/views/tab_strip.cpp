#include "ui/views/tab_strip.h"

namespace tributary::ui {

namespace {

constexpr int kGap = 28;   ///< between two names, as the style sheet's margins leave it
constexpr int kInset = 4;  ///< the line under a name reaches a little beyond it

}  // namespace

TabStrip::TabStrip(const QString& accessibleName, QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setAccessibleName(accessibleName);
}

QSize TabStrip::tabSizeHint(int index) const {
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(chosen).horizontalAdvance(tabText(index));
    return {words + kInset + kGap, QTabBar::tabSizeHint(index).height()};
}

}  // namespace tributary::ui
