#pragma once

#include <filesystem>

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary::ui {

/// Asks in which form a report is to be written, and where to. Emits accepted() once both are
/// known; never replaces a file without having asked.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` and `name` (without an ending) are proposed.
    ExportDialog(const QString& folder, const QString& name, QWidget* parent);

    /// With the ending of the chosen form.
    [[nodiscard]] std::filesystem::path file() const;
    void chooseForm(int index);
    /// "pdf", "bundle.zip" …, in the order of the list.
    [[nodiscard]] static QStringList endings();

private:
    void browse();
    void setFile(const QString& file);
    void showEnding();
    void confirm();

    QButtonGroup* forms_;
    QLineEdit* name_;
    QLabel* warning_;
    QPushButton* write_;
};

}  // namespace tributary::ui
