#pragma once

#include <string>

namespace tributary {

/// What went wrong, as a stable code. A code is never reused for another meaning; the user
/// interfaces translate codes to exit statuses and to what they offer next.
enum class ErrorCode {
    Cancelled = 1,
    InvalidArgument = 2,
    FileNotFound = 10,
    FileUnreadable = 11,
    FileUnwritable = 12,
    DiskFull = 13,
    AudioUnsupported = 20,  ///< not a format that can be read here (AAC, M4A, WMA, text …)
    AudioCorrupt = 21,      ///< recognised, but broken before any audio
    AudioTooShort = 22,     ///< shorter than one segment
    AudioSilent = 23,
    SignatureCorrupt = 24,
    SignatureTooNew = 25,
    CsvMalformed = 30,
    CsvMissingColumn = 31,
    CsvBadValue = 32,
    SharesDoNotAddUp = 33,
    VectorsMalformed = 34,  ///< an .npy file, or the times of its vectors
    CatalogueMissing = 40,
    CatalogueExists = 41,
    CatalogueReadOnly = 42,
    CatalogueLocked = 43,
    CatalogueTooNew = 44,
    CatalogueCorrupt = 45,
    CatalogueNotACatalogue = 46,
    TrackUnknown = 47,
    TrackDuplicate = 48,
    FacetUnknown = 49,
    SketchCorrupt = 50,
    WeightsCorrupt = 51,
    IndexCorrupt = 52,
    CatalogueOutdated = 53,  ///< tracks whose features an earlier version computed
    ReportMalformed = 60,
    NoAudioDevice = 70,
    LedgerMissing = 80,
    LedgerExists = 81,
    LedgerLocked = 82,
    LedgerTorn = 83,     ///< an append was interrupted; what has a receipt is whole
    LedgerCorrupt = 84,  ///< bytes are not what was signed
    LedgerTooNew = 85,
    LedgerCutBack = 86,  ///< shorter than, or other than, what this computer has signed
    KeyMissing = 87,
    KeyWrong = 88,
    KeyUnreadable = 89,
    Internal = 90,
    ProofInvalid = 91,
    IdentifierInvalid = 100,
    PartyUnknown = 101,
    DerivationRefused = 102,
    LicenceInvalid = 103,
    SplitUnknown = 104,
    MoneyInvalid = 110,
    MoneyOverflow = 111,
    CurrencyMixed = 112,
    PolicyMalformed = 113,
    UsageMalformed = 114,
    RunUnknown = 115,
    RunRefused = 116,
    DocumentFailed = 117,
    CertificateInvalid = 118,
};

/// An ordinary failure: what happened, what is safe, and what to do, in one or two sentences.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;  ///< for a person; says what happened, what is safe, what to do
    std::string subject;  ///< the file, row or track it is about; may be empty
};

/// Stable lower-case name of a code, for JSON and logs ("audio-unsupported").
[[nodiscard]] const char* errorName(ErrorCode code);

/// "subject: message", or the message alone.
[[nodiscard]] std::string describe(const Error& error);

}  // namespace tributary
