#include "ui/pages/ledger_page.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/certificates_panel.h"
#include "ui/views/entries_panel.h"
#include "ui/views/page_layout.h"
#include "ui/views/parts.h"
#include "ui/views/provenance_panel.h"
#include "ui/views/tab_strip.h"
#include "ui/window/actions.h"
#include "ui/window/ask_file.h"
#include "ui/window/booked_change.h"
#include "ui/window/books.h"
#include "ui/window/ledger_tasks.h"
#include "ui/window/page_stack.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr std::uint64_t kMostShown = 5000;
enum Stack { EmptyPage, ContentPage };

QString proofFilter() {
    return LedgerPage::tr("Proofs (*.json)");
}

}  // namespace

LedgerPage::LedgerPage(const Theme& theme, Books& books, const WindowContext& context,
                       QWidget* parent)
    : Page(parent),
      books_(books),
      context_(context),
      subtitle_(roleLabel({}, "muted", this)),
      badge_(roleLabel({}, "muted", this)),
      verify_(roleButton(tr("Verify"), "", this)),
      tabs_(new TabStrip(tr("Parts of the ledger"), this)),
      stack_(new QStackedWidget(this)),
      views_(new QStackedWidget(this)),
      empty_(new EmptyState(tr("No catalogue is open"),
                            tr("The ledger stands beside a catalogue and records what was booked "
                               "there for good."),
                            tr("Open a catalogue …"), this)),
      provenance_(new ProvenancePanel(theme, this)),
      entries_(new EntriesPanel(theme, this)),
      certificates_(new CertificatesPanel(theme, this)) {
    badge_->setObjectName(QStringLiteral("verifyBadge"));
    badge_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    badge_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    verify_->setToolTip(tr("Checks every byte and every signature of the ledger"));
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(roleLabel(tr("Ledger"), "title", this));
    names->addWidget(subtitle_);
    auto* header = new QHBoxLayout;
    header->setSpacing(12);
    header->addLayout(names, 1);
    header->addWidget(badge_, 1);
    header->addWidget(verify_);
    tabs_->addTab(tr("Provenance"));
    tabs_->addTab(tr("Entries"));
    tabs_->addTab(tr("Certificates"));
    views_->addWidget(provenance_);
    views_->addWidget(entries_);
    views_->addWidget(certificates_);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(tabs_);
    inner->addWidget(views_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(header);
    layout->addWidget(stack_, 1);
    connectPanels();
    addCommands();
    showContent();
}

void LedgerPage::connectPanels() {
    connect(tabs_, &TabStrip::currentChanged, views_, &QStackedWidget::setCurrentIndex);
    connect(verify_, &QPushButton::clicked, this, &LedgerPage::verify);
    connect(empty_, &EmptyState::requested, this,
            [this] { context_.actions.trigger(QStringLiteral("file.open")); });
    connect(&books_, &Books::changed, this, &LedgerPage::showContent);
    connect(provenance_, &ProvenancePanel::declareRequested, this,
            [this](const DeclaredDerivation& each) { declare(each, false); });
    connect(provenance_, &ProvenancePanel::withdrawRequested, this,
            [this](const DeclaredDerivation& each) { declare(each, true); });
    connect(entries_, &EntriesPanel::proofRequested, this, [this](qint64 entry) {
        askSaveAs(this, tr("Export the proof of an entry"), proofFilter(),
                  QStringLiteral("entry-%1.proof.json").arg(entry),
                  [this, entry](const QString& file) { exportProof(entry, file); });
    });
    connect(entries_, &EntriesPanel::headRequested, this, [this] {
        askSaveAs(this, tr("Export the signed head"), proofFilter(),
                  QStringLiteral("ledger.head.json"),
                  [this](const QString& file) { exportHead(file); });
    });
    connect(entries_, &EntriesPanel::reversalRequested, this,
            [this] { context_.pages.show(QStringLiteral("payouts")); });
    connect(certificates_, &CertificatesPanel::certificateRequested, this,
            [this](const CleanState& state) {
                askSaveAs(this, tr("Export the certificate"), tr("Certificates (*.json)"),
                          fromUtf8(state.isrc) + QStringLiteral(".certificate.json"),
                          [this, state](const QString& file) { exportCertificate(state, file); });
            });
    connect(certificates_, &CertificatesPanel::verifyRequested, this, [this] {
        askExisting(this, tr("Check a certificate"), tr("Certificates (*.json)"),
                    [this](const QString& file) { checkCertificate(file); });
    });
    connect(certificates_, &CertificatesPanel::acceptRequested, this, &LedgerPage::askAccept);
}

void LedgerPage::addCommands() {
    const QString group = tr("Ledger");
    const auto open = [this] { return books_.content() != nullptr; };
    context_.actions.add({.id = QStringLiteral("ledger.verify"),
                          .text = tr("Verify the ledger"),
                          .group = group,
                          .run = [this] { verify(); },
                          .enabled = open,
                          .icon = QStringLiteral("ledger")});
    context_.actions.add({.id = QStringLiteral("ledger.accept"),
                          .text = tr("Accept a report as a release's claim …"),
                          .group = group,
                          .run = [this] { askAccept(); },
                          .enabled = open,
                          .icon = QStringLiteral("accept")});
}

void LedgerPage::setTheme(const Theme& theme) {
    provenance_->setTheme(theme);
    entries_->setTheme(theme);
    certificates_->setTheme(theme);
}

void LedgerPage::showTab(int tab) {
    tabs_->setCurrentIndex(tab);
}

QString LedgerPage::badgeText() const {
    return badge_->text();
}

void LedgerPage::showContent() {
    const auto& content = books_.content();
    stack_->setCurrentIndex(content ? ContentPage : EmptyPage);
    verify_->setVisible(content != nullptr);
    badge_->setVisible(content != nullptr);
    context_.actions.refresh();
    provenance_->setContent(content);
    stale_ = true;
    if (!content) subtitle_->clear();
    if (isVisible()) refresh();
}

void LedgerPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_) refresh();
}

void LedgerPage::refresh() {
    stale_ = false;
    const auto& content = books_.content();
    if (!content) return;
    const auto view = std::make_shared<LedgerView>();
    books_.run(
        tr("Read the ledger"),
        [file = content->file, view](const Progress& progress,
                                     std::stop_token stop) -> Result<void> {
            auto read = readLedger(file, kMostShown, progress, std::move(stop));
            if (!read) return fail(read.error());
            *view = std::move(*read);
            return {};
        },
        this,
        [this, view] {
            entries_->setLedger(view);
            verify_->setEnabled(view->there);
            subtitle_->setText(view->there
                                   ? tr("%1 · ledger %2")
                                         .arg(counted(static_cast<qint64>(view->entries),
                                                      tr("1 entry"), tr("%1 entries")),
                                              fromUtf8(view->id.substr(0, 12)) + QChar(0x2026))
                                   : tr("Nothing was recorded yet"));
            if (view->there) {
                showVerdict(view->verdict, tr("The chain holds; verify to check every signature"));
            } else {
                setBadge({}, "muted");
            }
        });
    const auto states = std::make_shared<CleanStates>();
    books_.read(
        tr("See where released tracks stand"),
        [states](Catalogue& catalogue, const Progress&, std::stop_token stop) -> Result<void> {
            auto read = readCleanStates(catalogue, isoToday(), std::move(stop));
            if (!read) return fail(read.error());
            *states = std::move(*read);
            return {};
        },
        this, [this, states] { certificates_->setStates(states); });
}

void LedgerPage::setBadge(const QString& text, const char* role) {
    badge_->setProperty("role", role);
    badge_->style()->unpolish(badge_);
    badge_->style()->polish(badge_);
    badge_->setText(text);
    badge_->setToolTip(text);
}

void LedgerPage::showVerdict(const LedgerVerdict& verdict, const QString& whole) {
    if (verdict.state == LedgerState::Sound) return setBadge(whole, "accent");
    setBadge(fromUtf8(verdict.what), verdict.state == LedgerState::Torn ? "warning" : "error");
}

void LedgerPage::verify() {
    if (!books_.content()) return;
    setBadge(tr("Verifying …"), "muted");
    verify_->setEnabled(false);
    const auto outcome = std::make_shared<VerifiedLedger>();
    books_.run(
        tr("Verify the ledger"),
        [file = books_.content()->file, outcome](const Progress& progress,
                                                 std::stop_token stop) -> Result<void> {
            auto verified = verifyLedgerBeside(file, progress, std::move(stop));
            if (!verified) return fail(verified.error());
            *outcome = *verified;
            return {};
        },
        this,
        [this, outcome] {
            verify_->setEnabled(true);
            showVerdict(outcome->verdict,
                        tr("Whole: %1 entries, %2 signatures checked")
                            .arg(formatCount(static_cast<qint64>(outcome->entries)),
                                 formatCount(static_cast<qint64>(outcome->signatures))));
        });
}

void LedgerPage::exportProof(qint64 entry, const QString& file) {
    if (!books_.content()) return;
    books_.run(
        tr("Export a proof"),
        [catalogue = books_.content()->file, entry, path = toPath(file)](const Progress& progress,
                                                                         std::stop_token stop) {
            return writeEntryProof(catalogue, static_cast<std::uint64_t>(entry), path, progress,
                                   std::move(stop));
        },
        this,
        [this, file] {
            Q_EMIT books_.workspace().notice(
                tr("Written: %1. Anybody can check it without the ledger.").arg(file));
        });
}

void LedgerPage::exportHead(const QString& file) {
    if (!books_.content()) return;
    books_.run(
        tr("Export the signed head"),
        [catalogue = books_.content()->file, path = toPath(file)](const Progress& progress,
                                                                  std::stop_token stop) {
            return writeHeadProof(catalogue, path, progress, std::move(stop));
        },
        this,
        [this, file] {
            Q_EMIT books_.workspace().notice(
                tr("Written: %1. Keep it elsewhere: with it anybody can see later that the "
                   "ledger has only grown.")
                    .arg(file));
        });
}

void LedgerPage::exportCertificate(const CleanState& state, const QString& file) {
    if (!books_.content()) return;
    books_.run(
        tr("Export a certificate"),
        [state, name = books_.content()->name, path = toPath(file)](const Progress&,
                                                                    std::stop_token) {
            return writeCertificate(state, name, isoToday(), path);
        },
        this, [this, file] { Q_EMIT books_.workspace().notice(tr("Written: %1").arg(file)); });
}

void LedgerPage::checkCertificate(const QString& file) {
    const auto text = std::make_shared<CheckedCertificate>();
    books_.run(
        tr("Check a certificate"),
        [path = toPath(file), text](const Progress&, std::stop_token) -> Result<void> {
            *text = checkCertificateFile(path);
            return {};
        },
        this, [this, text] { certificates_->showVerified(fromUtf8(text->text), text->holds); });
}

void LedgerPage::askAccept() {
    if (!books_.content()) return;
    askExisting(this, tr("Accept a report"), tr("Reports (*.json)"), [this](const QString& file) {
        auto* question = new QInputDialog(this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        question->setWindowTitle(tr("Accept a report"));
        question->setLabelText(
            tr("ISRC of the release; empty where the report names it. Its report becomes its "
               "claim and is entered in the ledger."));
        connect(question, &QInputDialog::textValueSelected, this,
                [this, file](const QString& isrc) { acceptReport(file, isrc.trimmed()); });
        question->open();
    });
}

void LedgerPage::acceptReport(const QString& file, const QString& isrc) {
    books_.write(
        tr("Accept a report"),
        [path = toPath(file), isrc = isrc.toStdString()](Catalogue& catalogue, const Progress&,
                                                         std::stop_token) {
            return acceptReportFile(catalogue, path, isrc);
        },
        this,
        [this] {
            Q_EMIT books_.workspace().notice(
                tr("The report is the claim of its release, and stands in the ledger."));
        });
}

void LedgerPage::declare(const DeclaredDerivation& declaration, bool withdraw) {
    const auto book = [this, declaration](bool taken) {
        books_.write(taken ? tr("Withdraw a declaration") : tr("Declare a derivation"),
                     [declaration, taken](Catalogue& catalogue, const Progress&, std::stop_token) {
                         return taken ? withdrawDeclaration(catalogue, declaration)
                                      : storeDeclaration(catalogue, declaration);
                     });
    };
    context_.undo.push(new BookedChange(
        withdraw ? tr("Withdraw a declaration") : tr("Declare a derivation"),
        [book, withdraw] { book(withdraw); }, [book, withdraw] { book(!withdraw); }));
}

}  // namespace tributary::ui
