#pragma once

#include <functional>

#include <QString>

class QFileDialog;
class QWidget;

namespace tributary::ui {

/// Asks for a file or folder without blocking; `chosen` runs with the first on OK. Opened already.
QFileDialog* askExisting(QWidget* parent, const QString& title, const QString& filter,
                         std::function<void(const QString&)> chosen);
QFileDialog* askFolder(QWidget* parent, const QString& title,
                       std::function<void(const QString&)> chosen);
QFileDialog* askSaveAs(QWidget* parent, const QString& title, const QString& filter,
                       const QString& suggested, std::function<void(const QString&)> chosen);

}  // namespace tributary::ui
