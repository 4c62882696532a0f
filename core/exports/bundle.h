#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/signer.h"
#include "core/report/review.h"

namespace tributary {

/// What a bundle's file is called: "song.bundle.zip".
inline constexpr std::string_view kBundleEnding = ".bundle.zip";

/// What goes into a bundle.
struct BundleContents {
    /// The track, as audio or as its signature. Empty: the bundle names the audio by its digest
    /// only, and whoever repeats the analysis has to have it.
    std::filesystem::path track;
    /// The catalogue that was compared with. Empty: the sources are named as the report names them;
    /// otherwise their signatures go along, so that they can be checked without the catalogue.
    std::filesystem::path catalogue;
    Signer* signer = nullptr;  ///< signs the manifest; null: it holds digests only
};

/// Everything that repeats an analysis and checks it, in one ZIP file: the report as JSON and as
/// HTML, the track's signature, the sources named and their signatures, and a manifest with the
/// digest of each and of engine, settings, weights and catalogue. No audio is in it, but a tune can
/// be recognised in a signature (core/analysis/SIGNATURE.md). The same contents give the same
/// bytes. Errors: InvalidArgument where `track` is not the recording the report is about, those of
/// decoding, of the catalogue and of the signer, DocumentFailed, Cancelled.
[[nodiscard]] Result<std::string> makeBundle(const ReviewedReport& reviewed,
                                             const BundleContents& contents,
                                             const Progress& progress, std::stop_token stop);

/// A bundle whose digests, and signature if it has one, hold.
struct Bundle {
    Report report;
    std::vector<Revision> revisions;  ///< what people added to it
    std::map<std::string, std::string> files;
    std::string signedBy;  ///< the key's id; empty: nobody signed
};

/// A source as the bundle describes it.
struct BundledSource {
    SourceRef track;
    std::string audioSha256;  ///< empty where no catalogue was at hand
    std::string signature;    ///< the bytes of its .tsig; empty likewise
};

/// Errors: ReportMalformed: no bundle, a digest that does not match, a file that is not in the
/// manifest or is missing, revisions of another report; CertificateInvalid: the signature does not
/// hold.
[[nodiscard]] Result<Bundle> readBundle(std::string_view bytes);

/// The sources of a bundle, by rank. Errors: ReportMalformed.
[[nodiscard]] Result<std::vector<BundledSource>> sourcesOf(const Bundle& bundle);

}  // namespace tributary
