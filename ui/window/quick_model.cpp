#include "ui/window/quick_model.h"

#include <algorithm>

#include "ui/models/fuzzy.h"
#include "ui/models/submission_model.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/page.h"
#include "ui/window/page_stack.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr std::size_t kTracksAtOnce = 2000;
constexpr std::size_t kMost = 60;  // lines: more is typed rather than scrolled through

bool holds(const std::string& text, const QString& typed) {
    return fromUtf8(text).contains(typed, Qt::CaseInsensitive);
}

}  // namespace

QuickModel::QuickModel(const WindowContext& context, QObject* parent)
    : QAbstractListModel(parent), context_(context) {
    connect(&timer_, &QTimer::timeout, this, &QuickModel::searchOn);
}

void QuickModel::find(Mode mode, const QString& typed) {
    timer_.stop();
    typed_ = typed.trimmed();
    tracks_.reset();
    if (mode == Mode::Commands) return show(commands(typed_));
    std::vector<Scored> found = pages(typed_);
    if (!typed_.isEmpty()) {
        for (Scored& one : submissions(typed_)) found.push_back(std::move(one));
    }
    show(std::move(found));
    if (typed_.isEmpty() || context_.workspace.catalogue() == nullptr) {
        return void(Q_EMIT searchEnded());
    }
    tracks_ = context_.workspace.catalogue()->tracks;
    nextTrack_ = 0;
    timer_.start(0);
}

void QuickModel::show(std::vector<Scored> found) {
    std::stable_sort(found.begin(), found.end(),
                     [](const Scored& a, const Scored& b) { return a.score > b.score; });
    if (found.size() > kMost) found.erase(found.begin() + kMost, found.end());
    beginResetModel();
    items_.clear();
    for (Scored& one : found) items_.push_back(std::move(one.item));
    endResetModel();
}

std::vector<QuickModel::Scored> QuickModel::commands(const QString& typed) const {
    std::vector<Scored> found;
    Actions* actions = &context_.actions;
    for (const Command& command : actions->commands()) {
        if (!command.listed || !actions->isAvailable(command)) continue;
        QString text = command.text;
        if (text.endsWith(QStringLiteral(" …"))) text.chop(2);
        const int score = std::max(fuzzyScore(typed, text),
                                   fuzzyScore(typed, command.group + QChar(' ') + text) / 2);
        if (score == 0) continue;
        found.push_back(
            {score,
             {text, command.group, actions->keys(command.id).toString(QKeySequence::NativeText),
              command.icon, [actions, id = command.id] { actions->trigger(id); }}});
    }
    return found;
}

std::vector<QuickModel::Scored> QuickModel::pages(const QString& typed) const {
    std::vector<Scored> found;
    PageStack* pages = &context_.pages;
    for (const PageInfo& info : pages->infos()) {
        const int score = fuzzyScore(typed, info.title);
        if (score == 0 || (!typed.isEmpty() && !info.title.contains(typed, Qt::CaseInsensitive))) {
            continue;
        }
        found.push_back(
            {score + 100,
             {info.title, {}, tr("page"), info.icon, [pages, id = info.id] { pages->show(id); }}});
    }
    return found;
}

std::vector<QuickModel::Scored> QuickModel::submissions(const QString& typed) const {
    std::vector<Scored> found;
    InboxController* inbox = &context_.inbox;
    for (const Submission& submission : inbox->model().all()) {
        const QString title = submissionTitle(submission);
        const bool named = title.contains(typed, Qt::CaseInsensitive);
        if (!named && !holds(submission.track.artist, typed) &&
            !holds(submission.track.isrc, typed) && !holds(submission.submitter, typed)) {
            continue;
        }
        found.push_back(
            {named ? fuzzyScore(typed, title) : 1,
             {title, fromUtf8(submission.track.artist), tr("submission"), QStringLiteral("analyse"),
              [inbox, id = submission.id] { inbox->open(id); }}});
    }
    return found;
}

void QuickModel::searchOn() {
    std::vector<QuickItem> found;
    PageStack* pages = &context_.pages;
    const std::size_t end = std::min(tracks_->size(), nextTrack_ + kTracksAtOnce);
    for (; nextTrack_ < end && items_.size() + found.size() < kMost; ++nextTrack_) {
        const TrackSummary& track = (*tracks_)[nextTrack_];
        const TrackMetadata& metadata = track.metadata;
        if (!holds(metadata.title, typed_) && !holds(metadata.artist, typed_) &&
            !holds(metadata.isrc, typed_)) {
            continue;
        }
        const QString title = fromUtf8(metadata.title);
        found.push_back({title, fromUtf8(metadata.artist), tr("catalogue"),
                         QStringLiteral("catalogue"), [pages, title] {
                             pages->show(QStringLiteral("catalogue"));
                             if (Page* page = pages->page(QStringLiteral("catalogue"))) {
                                 page->find(title);
                             }
                         }});
    }
    if (!found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        std::move(found.begin(), found.end(), std::back_inserter(items_));
        endInsertRows();
    }
    if (nextTrack_ < tracks_->size() && items_.size() < kMost) return;
    timer_.stop();
    Q_EMIT searchEnded();
}

void QuickModel::run(int row) const {
    if (row < 0 || row >= rowCount()) return;
    const std::function<void()> chosen = items_[static_cast<std::size_t>(row)].run;
    chosen();
}

int QuickModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

QVariant QuickModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const QuickItem& item = items_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return item.text;
        case Qt::AccessibleTextRole:
            return QStringList{item.text, item.detail, item.hint}.join(QStringLiteral(", "));
        case DetailRole:
            return item.detail;
        case HintRole:
            return item.hint;
        case Qt::DecorationRole:
            return iconPixmap(item.icon, theme_.muted, 20, 2.0);
        default:
            return {};
    }
}

}  // namespace tributary::ui
