#include "ui/window/page_stack.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/window/page.h"

namespace tributary::ui {

namespace {
constexpr int kLeastInspector = 260;  // its buttons side by side in every language
constexpr int kInspectorWidth = 300;
}  // namespace

PageStack::PageStack(QWidget* parent)
    : QWidget(parent),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      stack_(new QStackedWidget(splitter_)),
      inspector_(new QStackedWidget(splitter_)) {
    inspector_->setObjectName(QStringLiteral("inspector"));
    inspector_->setAccessibleName(tr("Inspector"));
    inspector_->setMinimumWidth(kLeastInspector);
    splitter_->addWidget(stack_);
    splitter_->addWidget(inspector_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    splitter_->setSizes({1000, kInspectorWidth});
    inspector_->hide();
    connect(splitter_, &QSplitter::splitterMoved, this, &PageStack::stateChanged);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);
}

void PageStack::add(const PageInfo& info, Page* page) {
    infos_.push_back(info);
    if (infos_.back().section.isEmpty()) infos_.back().section = info.id;
    pages_[info.id] = page;
    page->setObjectName(QStringLiteral("page"));
    page->setAccessibleName(info.title);
    stack_->addWidget(page);
    if (QWidget* inspector = page->inspector()) {
        inspectors_[info.id] = inspector;
        inspector_->addWidget(inspector);
    }
}

const PageInfo* PageStack::info(const QString& id) const {
    const auto found = std::find_if(infos_.begin(), infos_.end(),
                                    [&](const PageInfo& entry) { return entry.id == id; });
    return found == infos_.end() ? nullptr : &*found;
}

Page* PageStack::page(const QString& id) const {
    const auto found = pages_.find(id);
    return found == pages_.end() ? nullptr : found->second;
}

QString PageStack::sectionOf(const QString& id) const {
    const PageInfo* entry = info(id);
    return entry == nullptr ? QString() : entry->section;
}

void PageStack::show(const QString& id) {
    Page* shown = page(id);
    if (shown == nullptr) return;
    const bool other = current_ != id;
    current_ = id;
    lastOfSection_[sectionOf(id)] = id;
    stack_->setCurrentWidget(shown);
    showInspector();
    if (other) Q_EMIT pageShown(id);
}

void PageStack::showSection(const QString& id) {
    const auto last = lastOfSection_.find(id);
    const bool there = sectionOf(current_) == id;
    show(last == lastOfSection_.end() || there ? id : last->second);
}

void PageStack::setTheme(const Theme& theme) {
    for (const auto& [id, page] : pages_) page->setTheme(theme);
}

bool PageStack::hasInspector() const {
    return inspectors_.contains(current_) && page(current_)->wantsInspector();
}

void PageStack::setInspectorShown(bool shown) {
    if (inspectorShown_ == shown) return;
    inspectorShown_ = shown;
    showInspector();
}

void PageStack::showInspector() {
    const auto found = inspectors_.find(current_);
    if (found != inspectors_.end()) inspector_->setCurrentWidget(found->second);
    inspector_->setVisible(inspectorShown_ && hasInspector());
    Q_EMIT inspectorChanged();
}

QByteArray PageStack::saveState() const {
    return splitter_->saveState();
}

void PageStack::restoreState(const QByteArray& state) {
    splitter_->restoreState(state);
}

}  // namespace tributary::ui
