#include "ui/window/royalty_desk.h"

#include <QDate>
#include <QLocale>

#include "core/base/atomic_file.h"
#include "core/royalty/forms.h"
#include "core/royalty/rate.h"
#include "core/settlement/accept.h"
#include "core/settlement/load_book.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

namespace tributary::ui {

namespace {

const QString kFirstVolume = QStringLiteral("1000000");

Result<RightsBook> readBook(const std::filesystem::path& file) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    if (!catalogue) return fail(catalogue.error());
    return loadBook(*catalogue);
}

/// A number as people type it: digits, with groups in the locale's way or any other.
Result<std::int64_t> parseVolume(QString text) {
    text.remove(QLocale().groupSeparator());
    for (const QChar gap : {QChar(' '), QChar(0x00A0), QChar(0x202F), QChar('\'')}) {
        text.remove(gap);
    }
    bool good = false;
    const qint64 volume = text.toLongLong(&good);
    if (!good || volume < 0) {
        return fail(ErrorCode::InvalidArgument,
                    RoyaltyDesk::tr("Enter a whole number, such as 1000000.").toStdString());
    }
    return volume;
}

/// Decimals with a point, whatever the locale.
std::string pointed(const QString& text) {
    QString plain = text.trimmed();
    plain.replace(QLocale().decimalPoint(), QStringLiteral("."));
    return plain.toStdString();
}

}  // namespace

RoyaltyDesk::RoyaltyDesk(JobList& jobs, QObject* parent)
    : QObject(parent), jobs_(jobs), policy_(policies().front()), volume_(kFirstVolume) {
    compute();
}

QStringList RoyaltyDesk::policies() {
    QStringList names;
    for (const std::string& name : readyPolicies()) names << fromUtf8(name);
    return names;
}

QString RoyaltyDesk::policyLabel(const QString& name) {
    if (name == QStringLiteral("per-stream-top10")) return tr("Per stream, top 10 sources");
    if (name == QStringLiteral("central-pool")) return tr("Central pool by influence");
    return name;
}

void RoyaltyDesk::setCatalogue(const std::filesystem::path& file) {
    if (file != catalogue_) book_.reset();
    catalogue_ = file;
    compute();
    if (file.empty()) return;
    jobs_.add(tr("Read who holds which rights"),
              makeWork<RightsBook>(
                  [file](const Progress&, std::stop_token) { return readBook(file); }, this,
                  [this, file](const Result<std::shared_ptr<const RightsBook>>& result) {
                      if (file != catalogue_) return;
                      if (result) {
                          book_ = *result;
                          compute();
                          return;
                      }
                      report_.reset();
                      problem_ = fromUtf8(result.error().message);
                      Q_EMIT changed();
                  }),
              JobList::Order::AtOnce);
}

void RoyaltyDesk::setReviewed(const ReviewedReport* reviewed) {
    reviewed_ = reviewed;
    compute();
}

void RoyaltyDesk::setPolicy(const QString& name) {
    if (name == policy_) return;
    policy_ = name;
    rate_.clear();
    compute();
}

void RoyaltyDesk::setVolume(const QString& text) {
    volume_ = text;
    compute();
}

void RoyaltyDesk::setRate(const QString& text) {
    rate_ = text;
    compute();
}

void RoyaltyDesk::setLeaveOutRejected(bool leaveOut) {
    leaveOutRejected_ = leaveOut;
    compute();
}

Result<Policy> RoyaltyDesk::policyInForce() const {
    auto policy = loadPolicy(policy_.toStdString());
    if (!policy || rate_.trimmed().isEmpty()) return policy;
    return withRate(std::move(*policy), pointed(rate_));
}

bool RoyaltyDesk::perStream() const {
    const auto policy = loadPolicy(policy_.toStdString());
    return !policy || policy->pool == PoolKind::PerStream;
}

QString RoyaltyDesk::rateText() const {
    if (!rate_.isEmpty()) return rate_;
    const auto policy = loadPolicy(policy_.toStdString());
    if (!policy) return {};
    QString shown = fromUtf8(tributary::rateText(*policy));
    return shown.replace(QStringLiteral("."), QLocale().decimalPoint());
}

QString RoyaltyDesk::rateUnit() const {
    const auto policy = loadPolicy(policy_.toStdString());
    if (!policy) return {};
    const QString code = QString::fromLatin1(policy->currency.code().data(),
                                             static_cast<int>(policy->currency.code().size()));
    return policy->pool == PoolKind::PerStream ? tr("%1 a stream").arg(code)
                                               : tr("% of revenue in %1").arg(code);
}

Result<RoyaltyReport> RoyaltyDesk::computed() const {
    auto policy = policyInForce();
    if (!policy) return fail(policy.error());
    const auto volume = parseVolume(volume_);
    if (!volume) return fail(volume.error());
    const Report used = leaveOutRejected_ ? withoutRejected(*reviewed_) : reviewed_->report;
    auto claim = claimForCatalogue(used, *book_);
    if (!claim) return fail(claim.error());
    const RecordingId own =
        book_->findByAudio(claim->audioSha256)
            .value_or(claim->isrc.empty() ? RecordingId{}
                                          : book_->find(claim->isrc).value_or(RecordingId{}));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    return makeRoyaltyReport(own, *claim, *book_, *policy, today.toStdString(), {*volume});
}

void RoyaltyDesk::exportReport(const std::filesystem::path& file) {
    if (!report_) return;
    const MoneyForm form = moneyFormOfFile(file).value_or(MoneyForm::Pdf);
    jobs_.add(tr("Write the royalty report"),
              makeWork<std::filesystem::path>(
                  [report = *report_, file, form, language = documentLanguage()](
                      const Progress&, std::stop_token) -> Result<std::filesystem::path> {
                      auto bytes = rendered(report, form, language);
                      if (!bytes) return fail(bytes.error());
                      auto done = writeFileAtomically(file, *bytes);
                      if (!done) return fail(done.error());
                      return file;
                  },
                  this,
                  [this](const Result<std::shared_ptr<const std::filesystem::path>>& result) {
                      if (!result) return void(Q_EMIT failed(result.error()));
                      Q_EMIT written(fromUtf8((**result).string()));
                  }),
              JobList::Order::AtOnce);
}

void RoyaltyDesk::compute() {
    report_.reset();
    problem_.clear();
    if (reviewed_ == nullptr) {
        problem_ = tr("There is no report yet.");
    } else if (catalogue_.empty()) {
        problem_ =
            tr("Who holds which rights stands in the catalogue. Open the one that this report was "
               "made "
               "with to see who would get what.");
    } else if (!book_) {
        problem_ = tr("Reading who holds which rights …");
    } else if (auto made = computed()) {
        report_ = std::move(*made);
    } else {
        problem_ = fromUtf8(made.error().message);
    }
    Q_EMIT changed();
}

}  // namespace tributary::ui
