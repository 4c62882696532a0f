#include "ui/views/split_editor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include "core/catalogue/isrc.h"
#include "core/rights/split_sheet.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/column_fit.h"
#include "ui/views/split_grid_delegate.h"
#include "ui/views/tab_strip.h"
#include "ui/window/books.h"

namespace tributary::ui {

namespace {

QLineEdit* field(const QString& name, const QString& placeholder, int width, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setToolTip(name);
    edit->setMaximumWidth(width);
    return edit;
}

void setRole(QLabel* label, const char* role) {
    label->setProperty("role", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

}  // namespace

SplitEditor::SplitEditor(const Theme& theme, QUndoStack& undo, QWidget* parent)
    : QWidget(parent),
      grid_(new SplitGridModel(undo, this)),
      versions_(new TextTable(
          {{tr("version"), true}, {tr("valid")}, {tr("state")}, {tr("holders")}, {tr("recorded")}},
          this)),
      delegate_(new SplitGridDelegate(theme, this)),
      title_(roleLabel({}, "heading", this)),
      subtitle_(roleLabel({}, "muted", this)),
      sides_(new TabStrip(tr("Side of the rights"), this)) {
    sides_->addTab(tr("Master"));
    sides_->addTab(tr("Composition"));
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_);
    names->addWidget(subtitle_);
    auto* head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addWidget(sides_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(makeGrid(), 3);
    layout->addWidget(makeVersions(theme), 2);
    connect(sides_, &TabStrip::currentChanged, this, &SplitEditor::showSide);
    connect(grid_, &SplitGridModel::edited, this, [this] {
        message_->clear();
        showState();
    });
    connect(grid_, &SplitGridModel::refused, this, [this](const QString& why) {
        setRole(message_, "warning");
        message_->setText(why);
        message_->show();
    });
}

void SplitEditor::makeGridView(QWidget* panel) {
    gridView_ = new QTableView(panel);
    gridView_->setModel(grid_);
    gridView_->setItemDelegate(delegate_);
    gridView_->setShowGrid(false);
    gridView_->setTabKeyNavigation(false);  // the arrows go from cell to cell, Tab leaves
    gridView_->setMinimumHeight(150);       // four holders
    gridView_->setSelectionBehavior(QAbstractItemView::SelectRows);
    gridView_->setSelectionMode(QAbstractItemView::SingleSelection);
    gridView_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    gridView_->verticalHeader()->hide();
    gridView_->verticalHeader()->setDefaultSectionSize(30);
    gridView_->horizontalHeader()->setHighlightSections(false);
    gridView_->horizontalHeader()->setStretchLastSection(true);
    gridView_->setColumnWidth(SplitGridModel::Holder, 240);
    gridView_->setColumnWidth(SplitGridModel::Role, 96);
    gridView_->setColumnWidth(SplitGridModel::Share, 104);
    gridView_->setAccessibleName(tr("Shares of this side"));
}

QWidget* SplitEditor::makeGrid() {
    QFrame* panel = panelFrame(this);
    makeGridView(panel);
    remainder_ = roleLabel({}, "muted", panel);
    message_ = roleLabel({}, "warning", panel);
    message_->setWordWrap(true);
    presentation_ = new QComboBox(panel);
    presentation_->addItem(tr("100 % together"));
    presentation_->addItem(tr("Writers 100 %, publishers 100 %"));
    presentation_->setAccessibleName(tr("How shares of the composition are shown"));
    presentation_->setToolTip(
        tr("The 200 % presentation needs a role for everybody, and half for each of the two."));
    auto* add = roleButton(tr("Add a holder"), "", panel);
    remove_ = roleButton(tr("Remove"), "", panel);
    rest_ = roleButton(tr("Give the rest"), "", panel);
    rest_->setToolTip(tr("Adds what is missing to 100 % to the selected holder"));
    from_ = field(tr("Valid from, as in 2026-01-01"), tr("from: always"), 124, panel);
    until_ = field(tr("Valid until, no more included"), tr("until: open"), 124, panel);
    territories_ = field(tr("Territories, as in AT CH DE"), tr("everywhere"), 150, panel);
    status_ = new QComboBox(panel);
    status_->setAccessibleName(tr("State of the new version"));
    for (const SplitStatus status : {SplitStatus::Draft, SplitStatus::Sent, SplitStatus::Signed}) {
        status_->addItem(splitStatusText(status), static_cast<int>(status));
    }
    discard_ = roleButton(tr("Discard"), "", panel);
    save_ = roleButton(tr("Save as a new version"), "primary", panel);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(add);
    tools->addWidget(remove_);
    tools->addWidget(rest_);
    tools->addWidget(remainder_, 1);
    tools->addWidget(presentation_);
    auto* terms = new QHBoxLayout;
    terms->setSpacing(8);
    terms->addWidget(from_);
    terms->addWidget(until_);
    terms->addWidget(territories_);
    terms->addWidget(status_);
    terms->addStretch(1);
    auto* ending = new QHBoxLayout;
    ending->setSpacing(8);
    ending->addWidget(message_, 1);
    ending->addStretch(0);
    ending->addWidget(discard_);
    ending->addWidget(save_);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(gridView_, 1);
    layout->addLayout(tools);
    layout->addLayout(terms);
    layout->addLayout(ending);
    connectGrid(add);
    return panel;
}

void SplitEditor::connectGrid(QPushButton* add) {
    connect(add, &QPushButton::clicked, this, [this] {
        grid_->addLine();
        const QModelIndex cell = grid_->index(grid_->rowCount() - 1, SplitGridModel::Holder);
        gridView_->setCurrentIndex(cell);
        gridView_->edit(cell);
    });
    connect(remove_, &QPushButton::clicked, this,
            [this] { grid_->removeLine(gridView_->currentIndex().row()); });
    connect(rest_, &QPushButton::clicked, this,
            [this] { grid_->giveRest(gridView_->currentIndex().row()); });
    connect(discard_, &QPushButton::clicked, this, [this] { showVersion(selected()); });
    connect(save_, &QPushButton::clicked, this, &SplitEditor::save);
    connect(presentation_, &QComboBox::activated, this,
            [this](int index) { grid_->setTwoHundred(index == 1); });
    connect(gridView_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SplitEditor::showState);
    for (QLineEdit* edit : {from_, until_, territories_}) {
        connect(edit, &QLineEdit::textChanged, this, &SplitEditor::showState);
    }
}

QWidget* SplitEditor::makeVersions(const Theme& theme) {
    QFrame* panel = panelFrame(this);
    versionTable_ = makeTable(theme, versions_, tr("Versions of this side"), panel);
    const QFontMetrics metrics = fontMetrics();
    fitColumns(*versionTable_.view, {{0, 64, 0, 0},
                                     {1, 150, 1, 0},
                                     {2, wordsWidth(metrics, splitStatusTexts()), 0, 0},
                                     {3, 130, 1, 1},
                                     {4, instantWidth(metrics), 0, 0}});
    steps_ = new QButtonGroup(this);
    steps_->setExclusive(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(roleLabel(tr("The selected version is"), "muted", panel));
    for (const SplitStatus status :
         {SplitStatus::Draft, SplitStatus::Sent, SplitStatus::Signed, SplitStatus::Disputed}) {
        QPushButton* button = roleButton(splitStatusText(status), "tight", panel);
        button->setCheckable(true);
        button->setMinimumWidth(std::max(74, button->sizeHint().width() + 8));
        steps_->addButton(button, static_cast<int>(status));
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(versionTable_.view, 1);
    layout->addLayout(row);
    layout->addWidget(
        wrappedLabel(tr("Only signed shares are paid; the others are held."), "small", panel));
    connect(versionTable_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showVersion(selected()); });
    connect(steps_, &QButtonGroup::idClicked, this, [this](int id) {
        const SplitVersion* version = selected();
        if (version == nullptr) return;
        const auto status = static_cast<SplitStatus>(id);
        if (status != version->status) {
            Q_EMIT statusRequested(version->id, status, version->status);
        }
    });
    return panel;
}

void SplitEditor::setTheme(const Theme& theme) {
    delegate_->setTheme(theme);
    versionTable_.delegate->setTheme(theme);
}

Side SplitEditor::side() const {
    return sides_->currentIndex() == 0 ? Side::Master : Side::Composition;
}

const SplitVersion* SplitEditor::selected() const {
    const qint64 id = versions_->id(currentOf(versionTable_));
    if (!content_ || id == 0) return nullptr;
    for (const SplitVersion* version : content_->book.versions(recording_, side())) {
        if (version->id == id) return version;
    }
    return nullptr;
}

void SplitEditor::show(std::shared_ptr<const BooksContent> content, RecordingId recording) {
    const bool same = recording == recording_ && content_ && content->file == content_->file;
    const bool keeps = same && grid_->isEdited();
    content_ = std::move(content);
    recording_ = recording;
    grid_->setBook(&content_->book);
    QStringList names;
    for (const Party& party : content_->book.parties()) {
        if (!party.suspense) names << fromUtf8(party.name);
    }
    delegate_->setNames(names);
    if (const RecordingSummary* known = content_->book.recording(recording)) {
        title_->setText(fromUtf8(known->title));
        QStringList parts{fromUtf8(known->artist), fromUtf8(formatIsrc(known->isrc)),
                          tr("number %1").arg(fromUtf8(recordingName(recording)))};
        parts.removeAll(QString());
        subtitle_->setText(parts.join(QStringLiteral(" · ")));
    }
    if (!keeps) showSide();
}

void SplitEditor::showSide() {
    if (!content_) return;
    std::vector<TextRow> rows;
    const auto all = content_->book.versions(recording_, side());
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
        const SplitVersion& version = **at;
        QStringList holders;
        for (const SplitShare& part : version.parts) {
            const Party* party = content_->book.party(part.party);
            holders << tr("%1 %2").arg(party == nullptr ? tr("unknown") : fromUtf8(party->name),
                                       percentText(part.partsPerMillion));
        }
        TextRow row;
        row.cells = {QString::number(version.version), extentText(version.extent),
                     splitStatusText(version.status), holders.join(QStringLiteral(", ")),
                     dayText(version.recordedAt)};
        row.order = {version.version};
        row.id = version.id;
        row.tip = holders.join(QChar('\n'));
        if (!version.statusReason.empty()) row.tip += QChar('\n') + fromUtf8(version.statusReason);
        row.tone = version.status == SplitStatus::Signed ? RowTone::Plain : RowTone::Warning;
        rows.push_back(std::move(row));
    }
    versions_->setRows(std::move(rows));
    if (versions_->rowCount() > 0) {
        selectSourceRow(versionTable_, 0);
    } else {
        showVersion(nullptr);
    }
}

void SplitEditor::showVersion(const SplitVersion* version) {
    std::vector<SplitLine> lines;
    Extent extent;
    if (version != nullptr) {
        extent = version->extent;
        for (const SplitShare& part : version->parts) {
            const Party* party = content_->book.party(part.party);
            const bool named = party != nullptr && !party->suspense;
            lines.push_back({named ? fromUtf8(party->name) : QString(), fromUtf8(part.role),
                             part.partsPerMillion, part.disputed});
        }
    }
    QStringList codes;
    for (const std::string& code : extent.territories) codes << fromUtf8(code);
    from_->setText(fromUtf8(extent.validFrom));
    until_->setText(fromUtf8(extent.validTo));
    territories_->setText(codes.join(QChar(' ')));
    presentation_->setVisible(side() == Side::Composition);
    presentation_->setCurrentIndex(0);
    grid_->setLines(std::move(lines), side() == Side::Composition);
    showState();
}

QString SplitEditor::extentProblem(Extent& extent) const {
    extent.validFrom = from_->text().trimmed().toStdString();
    extent.validTo = until_->text().trimmed().toStdString();
    if (!isDateOrEmpty(extent.validFrom) || !isDateOrEmpty(extent.validTo)) {
        return tr("Write dates as in 2026-01-31.");
    }
    if (!extent.validTo.empty() && extent.validFrom >= extent.validTo) {
        return tr("The split has to begin before it ends.");
    }
    auto territories = parseTerritories(territories_->text().toStdString());
    if (!territories) return fromUtf8(territories.error().message);
    extent.territories = std::move(*territories);
    return {};
}

void SplitEditor::showState() {
    const QString text = grid_->remainderText();
    const bool exact = grid_->remainder() == 0 && grid_->rowCount() > 0;
    setRole(remainder_, exact ? "muted" : "warning");
    remainder_->setText(text);
    Extent extent;
    const QString problem = exact ? grid_->problem() : QString();
    const QString dates = extentProblem(extent);
    if (!problem.isEmpty() || !dates.isEmpty()) {
        setRole(message_, "warning");
        message_->setText(problem.isEmpty() ? dates : problem);
    } else {
        message_->clear();
    }
    message_->setVisible(!message_->text().isEmpty());
    const bool chosen = gridView_->currentIndex().isValid();
    const bool writable = content_ && content_->writable;
    remove_->setEnabled(chosen);
    rest_->setEnabled(chosen && !exact);
    save_->setEnabled(writable && grid_->problem().isEmpty() && dates.isEmpty());
    discard_->setEnabled(grid_->isEdited());
    presentation_->setEnabled(grid_->canTwoHundred());
    const SplitVersion* version = selected();
    steps_->setExclusive(false);  // without a version none is checked
    for (QAbstractButton* button : steps_->buttons()) {
        button->setEnabled(writable && version != nullptr);
        button->setChecked(version != nullptr &&
                           steps_->id(button) == static_cast<int>(version->status));
    }
    steps_->setExclusive(true);
}

void SplitEditor::save() {
    NewSplit split;
    if (!extentProblem(split.extent).isEmpty() || !grid_->problem().isEmpty()) return;
    split.recording = recording_;
    split.side = side();
    split.status = static_cast<SplitStatus>(status_->currentData().toInt());
    split.parts = grid_->parts();
    save_->setEnabled(false);  // one click stores one version
    Q_EMIT saveRequested(split);
}

void SplitEditor::markStored() {
    grid_->setLines(grid_->lines(), side() == Side::Composition);
    showState();
}

}  // namespace tributary::ui
