#include "ui/window/import_wizard.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/views/column_fit.h"
#include "ui/window/catalogue_desk.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr int kExamples = 3;
constexpr int kShownTracks = 200;
constexpr int kShownProblems = 500;

struct Choice {
    QString label;
    QString column;  ///< as ListDraft names it
};

std::array<Choice, 11> choices() {
    const auto id = [](const char* text) { return QString::fromLatin1(text); };
    return {{{ImportWizard::tr("file (needed)"), id("file")},
             {ImportWizard::tr("title"), id("title")},
             {ImportWizard::tr("artist"), id("artist")},
             {ImportWizard::tr("ISRC"), id("isrc")},
             {ImportWizard::tr("release date"), id("release_date")},
             {ImportWizard::tr("genre"), id("genre")},
             {ImportWizard::tr("rights holder"), id("holder")},
             {ImportWizard::tr("share in percent"), id("share")},
             {ImportWizard::tr("side: master or composition"), id("side")},
             {ImportWizard::tr("keep as it is"), QString()},
             {ImportWizard::tr("leave out"), id("-")}}};
}

QString examples(const CsvTable& table, std::size_t column) {
    QStringList texts;
    for (const CsvRow& row : table.rows) {
        const QString text = fromUtf8(row.cells[column]).trimmed();
        if (!text.isEmpty() && !texts.contains(text)) texts << text;
        if (texts.size() == kExamples) break;
    }
    return texts.join(QStringLiteral(" · "));
}

void makeReadOnly(QTableWidget* table, const QStringList& headers) {
    table->setColumnCount(static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);  // Tab goes on to what can be chosen, and out again
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace

ImportWizard::ImportWizard(CatalogueDesk& desk, std::shared_ptr<const ListDraft> draft,
                           QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      draft_(std::move(draft)),
      title_(new QLabel(this)),
      problem_(new QLabel(this)),
      steps_(new QStackedWidget(this)),
      summary_(new QLabel(this)),
      tracks_(new QTableWidget(this)),
      problems_(new QPlainTextEdit(this)),
      back_(new QPushButton(tr("Back"), this)),
      next_(new QPushButton(this)) {
    setWindowTitle(tr("Import %1").arg(displayName(draft_->file)));
    title_->setProperty("role", "heading");
    problem_->setProperty("role", "warning");
    problem_->setWordWrap(true);
    next_->setProperty("role", "primary");
    next_->setDefault(true);
    back_->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    steps_->addWidget(makeColumnsPage());
    steps_->addWidget(makePreviewPage());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(problem_, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(title_);
    layout->addWidget(steps_, 1);
    layout->addLayout(buttons);
    resize(860, 580);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, &ImportWizard::back);
    connect(next_, &QPushButton::clicked, this, &ImportWizard::next);
    connect(&desk_, &CatalogueDesk::previewed, this,
            [this](const std::shared_ptr<const ImportList>& list) { showPreview(*list); });
    connect(&desk_, &CatalogueDesk::failed, this, [this](const Error& error) {
        if (isPreviewing() && !ready_) problem_->setText(fromUtf8(error.message));
    });
    back();
}

QWidget* ImportWizard::makeColumnsPage() {
    auto* table = new QTableWidget(this);
    makeReadOnly(table, {tr("column of the file"), tr("stands for"), tr("for instance")});
    table->setAccessibleName(tr("Columns of the file"));
    table->setRowCount(static_cast<int>(draft_->table.header.size()));
    for (std::size_t i = 0; i < draft_->table.header.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString header = fromUtf8(draft_->table.header[i]);
        auto* box = new QComboBox(table);
        box->setAccessibleName(tr("What %1 stands for").arg(header));
        for (const Choice& choice : choices()) box->addItem(choice.label, choice.column);
        box->setCurrentIndex(box->findData(fromUtf8(draft_->columns[i])));
        connect(box, &QComboBox::currentIndexChanged, this, &ImportWizard::checkColumns);
        boxes_.push_back(box);
        table->setItem(row, 0, new QTableWidgetItem(header));
        auto* cell = new QWidget(table);
        auto* inside = new QHBoxLayout(cell);
        inside->setContentsMargins(0, 3, 8, 3);
        inside->addWidget(box);
        table->setCellWidget(row, 1, cell);
        table->setItem(row, 2, new QTableWidgetItem(examples(draft_->table, i)));
        table->setRowHeight(row, 42);
    }
    int widest = 0;
    for (const QComboBox* box : boxes_) widest = std::max(widest, box->sizeHint().width());
    table->setColumnWidth(0, 140);
    table->setColumnWidth(1, widest + 16);
    return table;
}

QWidget* ImportWizard::makePreviewPage() {
    auto* page = new QWidget(this);
    summary_->setWordWrap(true);
    makeReadOnly(tracks_,
                 {tr("file"), tr("title"), tr("artist"), tr("ISRC"), tr("rights holders")});
    tracks_->setAccessibleName(tr("Tracks that would be added"));
    tracks_->setWordWrap(false);
    fitColumns(*tracks_,
               {{0, 140, 3, 0}, {1, 130, 2, 0}, {2, 110, 2, 0}, {3, 124, 0, 0}, {4, 130, 3, 0}});
    problems_->setReadOnly(true);
    problems_->setAccessibleName(tr("Lines with problems"));
    problems_->setMaximumHeight(150);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(summary_);
    layout->addWidget(tracks_, 1);
    layout->addWidget(problems_);
    return page;
}

ListDraft ImportWizard::chosen() const {
    ListDraft draft = *draft_;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        draft.columns[i] = boxes_[i]->currentData().toString().toStdString();
    }
    return draft;
}

bool ImportWizard::isPreviewing() const {
    return steps_->currentIndex() == 1;
}

QString ImportWizard::previewText() const {
    return summary_->text() + QChar('\n') + problems_->toPlainText();
}

void ImportWizard::back() {
    steps_->setCurrentIndex(0);
    title_->setText(tr("Which column is which?"));
    back_->setEnabled(false);
    next_->setText(tr("Preview"));
    checkColumns();
}

void ImportWizard::checkColumns() {
    const std::vector<std::string> columns = chosen().columns;
    QString problem;
    const auto countOf = [&](const std::string& name) {
        return std::count(columns.begin(), columns.end(), name);
    };
    if (countOf("file") == 0) problem = tr("Choose which column names the audio file.");
    for (const Choice& choice : choices()) {
        if (choice.column.isEmpty() || choice.column == QStringLiteral("-")) continue;
        if (countOf(choice.column.toStdString()) > 1) {
            problem = tr("Two columns stand for “%1”.").arg(choice.label);
        }
    }
    problem_->setText(problem);
    next_->setEnabled(problem.isEmpty());
}

void ImportWizard::next() {
    if (!next_->isEnabled()) return;
    if (isPreviewing()) {
        desk_.importDraft(chosen());
        accept();
        return;
    }
    steps_->setCurrentIndex(1);
    ready_ = false;
    title_->setText(tr("What would be added"));
    summary_->setText(tr("Reading the list …"));
    tracks_->setRowCount(0);
    problems_->hide();
    back_->setEnabled(true);
    next_->setText(tr("Import"));
    next_->setEnabled(false);
    desk_.preview(chosen());
}

void ImportWizard::showPreview(const ImportList& list) {
    if (!isPreviewing()) return;
    ready_ = true;
    summary_->setText(QStringList{
        counted(list.items.size(), tr("1 track can be added"), tr("%1 tracks can be added")),
        counted(list.failed.size(), tr("1 line cannot"), tr("%1 lines cannot")),
        counted(list.warnings.size(), tr("1 note"), tr("%1 notes"))}
                          .join(QStringLiteral(" · ")));
    const int shown = std::min(kShownTracks, static_cast<int>(list.items.size()));
    tracks_->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const ImportItem& item = list.items[static_cast<std::size_t>(row)];
        QStringList holders;
        for (const Holder& holder : item.holders) {
            if (!holders.contains(fromUtf8(holder.name))) holders << fromUtf8(holder.name);
        }
        const std::array<QString, 5> cells{
            displayName(item.file), fromUtf8(item.metadata.title), fromUtf8(item.metadata.artist),
            fromUtf8(item.metadata.isrc), holders.join(QStringLiteral(", "))};
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            tracks_->setItem(row, column,
                             new QTableWidgetItem(cells[static_cast<std::size_t>(column)]));
        }
    }
    QStringList lines;
    for (const Error& error : list.failed) lines << fromUtf8(describe(error));
    for (const std::string& warning : list.warnings) lines << fromUtf8(warning);
    problems_->setPlainText(lines.mid(0, kShownProblems).join(QChar('\n')));
    problems_->setVisible(!lines.isEmpty());
    problem_->clear();
    next_->setEnabled(!list.items.empty());
    if (next_->isEnabled()) next_->setFocus();
}

}  // namespace tributary::ui
