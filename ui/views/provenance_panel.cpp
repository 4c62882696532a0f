#include "ui/views/provenance_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/declare_dialog.h"
#include "ui/views/provenance_view.h"
#include "ui/window/books.h"

namespace tributary::ui {

ProvenancePanel::ProvenancePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      edges_(new TextTable({{tr("recording")},
                            {tr("derives from")},
                            {tr("how it is known")},
                            {tr("master"), true},
                            {tr("composition"), true}},
                           this)),
      empty_(new EmptyState(
          tr("Nothing derives from anything here yet"),
          tr("Derivations are found when tracks are added to the catalogue, and can be declared: a "
             "remix, a sample, a cover. Royalties flow upstream along them."),
          tr("Declare a derivation …"), this)),
      body_(new QWidget(this)) {
    auto* splitter = new QSplitter(Qt::Vertical, body_);
    auto* picture = panelFrame(splitter);
    view_ = new ProvenanceView(theme, picture);
    scope_ = new QComboBox(picture);
    scope_->addItem(tr("All derivations"));
    scope_->addItem(tr("Around the selected recording"));
    scope_->setAccessibleName(tr("What the graph shows"));
    legend_ = roleLabel({}, "small", picture);
    declare_ = roleButton(tr("Declare …"), "", picture);
    withdraw_ = roleButton(tr("Withdraw the declaration"), "", picture);
    auto* fit = roleButton(tr("Show all"), "", picture);
    fit->setToolTip(tr("Fits the picture in (0). The wheel, + and - zoom; drag moves."));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(scope_);
    line->addWidget(fit);
    line->addWidget(legend_, 1);
    line->addWidget(withdraw_);
    line->addWidget(declare_);
    auto* top = new QVBoxLayout(picture);
    top->setContentsMargins(12, 12, 12, 12);
    top->setSpacing(8);
    top->addLayout(line);
    top->addWidget(view_, 1);
    auto* list = panelFrame(splitter);
    table_ = makeTable(theme, edges_, tr("Derivations, as a table"), list);
    table_.view->setSortingEnabled(true);
    table_.view->setColumnWidth(2, 190);
    table_.view->setColumnWidth(3, 90);
    table_.view->setColumnWidth(4, 110);
    table_.view->horizontalHeader()->setStretchLastSection(false);
    for (const int column : {0, 1}) {
        table_.view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    auto* below = new QVBoxLayout(list);
    below->setContentsMargins(12, 8, 12, 8);
    below->addWidget(table_.view);
    splitter->addWidget(picture);
    splitter->addWidget(list);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->setSizes({420, 180});
    auto* inner = new QVBoxLayout(body_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(empty_);
    layout->addWidget(body_, 1);
    connect(scope_, &QComboBox::activated, this, &ProvenancePanel::showGraph);
    connect(fit, &QPushButton::clicked, view_, &ProvenanceView::fit);
    connect(declare_, &QPushButton::clicked, this, &ProvenancePanel::askDeclaration);
    connect(empty_, &EmptyState::requested, this, &ProvenancePanel::askDeclaration);
    connect(withdraw_, &QPushButton::clicked, this, [this] {
        if (const DeclaredDerivation* each = selectedDeclaration()) Q_EMIT withdrawRequested(*each);
    });
    connect(view_, &ProvenanceView::selectionChanged, this, &ProvenancePanel::showSelection);
    connect(table_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const qint64 row = edges_->id(currentOf(table_));
        if (row > 0 && content_) {
            view_->select(content_->book.edges()[static_cast<std::size_t>(row - 1)].derived);
        }
        withdraw_->setEnabled(content_ && content_->writable && selectedDeclaration() != nullptr);
    });
    setContent(nullptr);
}

void ProvenancePanel::setTheme(const Theme& theme) {
    view_->setTheme(theme);
    table_.delegate->setTheme(theme);
}

void ProvenancePanel::setContent(std::shared_ptr<const BooksContent> content) {
    content_ = std::move(content);
    const bool any = content_ && !content_->book.edges().empty();
    body_->setVisible(any);
    empty_->setVisible(!any);
    const bool able = content_ && content_->writable && content_->book.recordings().size() > 1;
    empty_->button().setEnabled(able);
    declare_->setEnabled(able);
    edges_->setRows(content_ ? content_->edges : nullptr);
    showGraph();
    withdraw_->setEnabled(false);
}

void ProvenancePanel::showAround(bool selected) {
    scope_->setCurrentIndex(selected ? 1 : 0);
    showGraph();
}

void ProvenancePanel::showGraph() {
    const std::uint64_t asked = ++asked_;
    if (!content_) return;
    const auto focus = scope_->currentIndex() == 1 ? view_->selected() : std::nullopt;
    worker_.give([this, asked, focus, content = content_] {
        auto graph =
            std::make_shared<const ProvenanceGraph>(layoutProvenance(content->book, focus));
        // The panel ends its worker before itself, and Qt drops what is posted to it after.
        QMetaObject::invokeMethod(this, [this, asked, graph = std::move(graph)] {
            if (asked == asked_) show(*graph);
        });
    });
}

void ProvenancePanel::show(const ProvenanceGraph& graph) {
    QString text = tr("—— declared   - - - detected   shares: master / composition");
    if (graph.leftOut > 0) {
        text += QStringLiteral("   ") + tr("%1 more are in the table: select one there.")
                                            .arg(formatCount(static_cast<qint64>(graph.leftOut)));
    }
    legend_->setText(text);
    view_->setGraph(graph);
}

void ProvenancePanel::showSelection() {
    const auto selected = view_->selected();
    if (!selected || !content_) return;
    const auto edges = content_->book.edges();
    const qint64 row = edges_->id(currentOf(table_));
    if (row > 0) {
        const UpstreamEdge& edge = edges[static_cast<std::size_t>(row - 1)];
        if (edge.derived == *selected || edge.source == *selected) return;
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].derived != *selected) continue;
        selectSourceRow(table_, static_cast<int>(i));
        return;
    }
}

const DeclaredDerivation* ProvenancePanel::selectedDeclaration() const {
    const qint64 row = edges_->id(currentOf(table_));
    if (!content_ || row <= 0) return nullptr;
    const UpstreamEdge& edge = content_->book.edges()[static_cast<std::size_t>(row - 1)];
    for (const DeclaredDerivation& each : content_->declarations) {
        if (each.derived == edge.derived && each.source == edge.source) return &each;
    }
    return nullptr;
}

void ProvenancePanel::askDeclaration() {
    if (!content_) return;
    auto* dialog = new DeclareDialog(content_->book, view_->selected(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The book lives as long as the dialog, whatever is read meanwhile.
    connect(dialog, &QObject::destroyed, this, [kept = content_] { (void)kept; });
    connect(dialog, &DeclareDialog::declared, this, &ProvenancePanel::declareRequested);
    dialog->open();
}

}  // namespace tributary::ui
