#include "core/base/error.h"

namespace tributary {

const char* errorName(ErrorCode code) {
    switch (code) {
        case ErrorCode::Cancelled:
            return "cancelled";
        case ErrorCode::InvalidArgument:
            return "invalid-argument";
        case ErrorCode::FileNotFound:
            return "file-not-found";
        case ErrorCode::FileUnreadable:
            return "file-unreadable";
        case ErrorCode::FileUnwritable:
            return "file-unwritable";
        case ErrorCode::DiskFull:
            return "disk-full";
        case ErrorCode::AudioUnsupported:
            return "audio-unsupported";
        case ErrorCode::AudioCorrupt:
            return "audio-corrupt";
        case ErrorCode::AudioTooShort:
            return "audio-too-short";
        case ErrorCode::AudioSilent:
            return "audio-silent";
        case ErrorCode::SignatureCorrupt:
            return "signature-corrupt";
        case ErrorCode::SignatureTooNew:
            return "signature-too-new";
        case ErrorCode::CsvMalformed:
            return "csv-malformed";
        case ErrorCode::CsvMissingColumn:
            return "csv-missing-column";
        case ErrorCode::CsvBadValue:
            return "csv-bad-value";
        case ErrorCode::SharesDoNotAddUp:
            return "shares-do-not-add-up";
        case ErrorCode::VectorsMalformed:
            return "vectors-malformed";
        case ErrorCode::CatalogueMissing:
            return "catalogue-missing";
        case ErrorCode::CatalogueExists:
            return "catalogue-exists";
        case ErrorCode::CatalogueReadOnly:
            return "catalogue-read-only";
        case ErrorCode::CatalogueLocked:
            return "catalogue-locked";
        case ErrorCode::CatalogueTooNew:
            return "catalogue-too-new";
        case ErrorCode::CatalogueCorrupt:
            return "catalogue-corrupt";
        case ErrorCode::CatalogueNotACatalogue:
            return "catalogue-not-a-catalogue";
        case ErrorCode::CatalogueOutdated:
            return "catalogue-outdated";
        case ErrorCode::TrackUnknown:
            return "track-unknown";
        case ErrorCode::TrackDuplicate:
            return "track-duplicate";
        case ErrorCode::FacetUnknown:
            return "facet-unknown";
        case ErrorCode::SketchCorrupt:
            return "sketch-corrupt";
        case ErrorCode::WeightsCorrupt:
            return "weights-corrupt";
        case ErrorCode::IndexCorrupt:
            return "index-corrupt";
        case ErrorCode::ReportMalformed:
            return "report-malformed";
        case ErrorCode::NoAudioDevice:
            return "no-audio-device";
        case ErrorCode::LedgerMissing:
            return "ledger-missing";
        case ErrorCode::LedgerExists:
            return "ledger-exists";
        case ErrorCode::LedgerLocked:
            return "ledger-locked";
        case ErrorCode::LedgerTorn:
            return "ledger-torn";
        case ErrorCode::LedgerCorrupt:
            return "ledger-corrupt";
        case ErrorCode::LedgerTooNew:
            return "ledger-too-new";
        case ErrorCode::LedgerCutBack:
            return "ledger-cut-back";
        case ErrorCode::KeyMissing:
            return "key-missing";
        case ErrorCode::KeyWrong:
            return "key-wrong";
        case ErrorCode::KeyUnreadable:
            return "key-unreadable";
        case ErrorCode::ProofInvalid:
            return "proof-invalid";
        case ErrorCode::Internal:
            return "internal";
        case ErrorCode::IdentifierInvalid:
            return "identifier-invalid";
        case ErrorCode::PartyUnknown:
            return "party-unknown";
        case ErrorCode::DerivationRefused:
            return "derivation-refused";
        case ErrorCode::LicenceInvalid:
            return "licence-invalid";
        case ErrorCode::SplitUnknown:
            return "split-unknown";
        case ErrorCode::MoneyInvalid:
            return "money-invalid";
        case ErrorCode::MoneyOverflow:
            return "money-overflow";
        case ErrorCode::CurrencyMixed:
            return "currency-mixed";
        case ErrorCode::PolicyMalformed:
            return "policy-malformed";
        case ErrorCode::UsageMalformed:
            return "usage-malformed";
        case ErrorCode::RunUnknown:
            return "run-unknown";
        case ErrorCode::RunRefused:
            return "run-refused";
        case ErrorCode::DocumentFailed:
            return "document-failed";
        case ErrorCode::CertificateInvalid:
            return "certificate-invalid";
    }
    return "unknown";
}

std::string describe(const Error& error) {
    return error.subject.empty() ? error.message : error.subject + ": " + error.message;
}

}  // namespace tributary
