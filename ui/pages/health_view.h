#pragma once

#include <QScrollArea>

#include "core/analysis/upkeep.h"

class QGridLayout;

namespace tributary::ui {

/// How the catalogue is, and what can be done about it.
class HealthView : public QScrollArea {
    Q_OBJECT

public:
    explicit HealthView(QWidget* parent = nullptr);

    /// Null: not looked at yet.
    void setHealth(const CatalogueHealth* health);

Q_SIGNALS:
    void examineRequested();
    void checkRequested();
    void indexRequested();
    void backupRequested();
    void relinkRequested();

private:
    void clear();
    void addRow(const QString& name, const QString& value, bool warns, const QString& action,
                void (HealthView::*signal)());

    QGridLayout* grid_ = nullptr;
};

}  // namespace tributary::ui
