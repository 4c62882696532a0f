#include "ui/pages/duplicates_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;

QString reasonText(DuplicateGroup::Reason reason) {
    switch (reason) {
        case DuplicateGroup::Reason::SameRecording:
            return DuplicatesView::tr("nearly the same recording");
        case DuplicateGroup::Reason::SameComposition:
            return DuplicatesView::tr("nearly the same composition");
        case DuplicateGroup::Reason::SameIsrc:
            return DuplicatesView::tr("the same ISRC");
    }
    return {};
}

}  // namespace

DuplicatesView::DuplicatesView(QWidget* parent)
    : QWidget(parent),
      state_(new QLabel(this)),
      tree_(new QTreeWidget(this)),
      none_(new EmptyState(tr("No duplicates were found"),
                           tr("No two tracks of this catalogue are nearly the same recording or "
                              "composition, or have the same ISRC."),
                           {}, this)),
      remove_(new QPushButton(tr("Remove the ticked tracks"), this)) {
    state_->setProperty("role", "muted");
    state_->setWordWrap(true);
    auto* search = new QPushButton(tr("Look for duplicates"), this);
    tree_->setHeaderLabels({tr("title"), tr("artist"), tr("ISRC"), tr("released"), tr("file")});
    tree_->setAccessibleName(tr("Duplicates"));
    tree_->setUniformRowHeights(true);
    tree_->setColumnWidth(0, 280);
    tree_->setColumnWidth(1, 180);
    tree_->setColumnWidth(2, 130);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(state_, 1);
    line->addWidget(search);
    line->addWidget(remove_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(line);
    layout->addWidget(tree_, 1);
    layout->addWidget(none_, 1);
    layout->addStretch();  // without a tree the line stays at the top
    connect(search, &QPushButton::clicked, this, &DuplicatesView::searchRequested);
    connect(remove_, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(ticked()); });
    connect(tree_, &QTreeWidget::itemChanged, this, &DuplicatesView::showTicked);
    setGroups(nullptr);
}

void DuplicatesView::setGroups(const std::vector<DuplicateGroup>* groups) {
    const QSignalBlocker quiet(tree_);
    tree_->clear();
    tree_->setVisible(groups != nullptr && !groups->empty());
    none_->setVisible(groups != nullptr && groups->empty());
    if (groups == nullptr || groups->empty()) {
        state_->setText(
            tr("Tracks that are nearly the same share what one of them would get; "
               "removing copies is a matter of order, not of right or wrong."));
    } else {
        state_->setText(tr("%1. The earliest release stands first and is kept.")
                            .arg(counted(groups->size(), tr("1 group"), tr("%1 groups"))));
        for (const DuplicateGroup& group : *groups) {
            auto* top = new QTreeWidgetItem(tree_, {reasonText(group.reason)});
            top->setFirstColumnSpanned(true);
            for (const TrackSummary& track : group.tracks) {
                auto* item = new QTreeWidgetItem(
                    top, {fromUtf8(track.metadata.title), fromUtf8(track.metadata.artist),
                          fromUtf8(track.metadata.isrc), fromUtf8(track.metadata.releaseDate),
                          fromUtf8(track.file.filename().string())});
                item->setData(0, kIdRole, QVariant::fromValue<qlonglong>(track.id.value));
                if (&track == &group.tracks.front()) continue;
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(0, Qt::Unchecked);
            }
        }
        tree_->expandAll();
    }
    showTicked();
}

std::vector<TrackId> DuplicatesView::ticked() const {
    std::vector<TrackId> ids;
    for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = tree_->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const QTreeWidgetItem* item = group->child(i);
            const TrackId id{item->data(0, kIdRole).toLongLong()};
            const bool known = std::find(ids.begin(), ids.end(), id) != ids.end();
            if (item->checkState(0) == Qt::Checked && !known) ids.push_back(id);
        }
    }
    return ids;
}

void DuplicatesView::showTicked() {
    remove_->setEnabled(!ticked().empty());
}

}  // namespace tributary::ui
