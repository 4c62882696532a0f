#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "core/analysis/ingest.h"
#include "core/analysis/reference_data.h"
#include "core/attribution/influence.h"
#include "core/attribution/provenance.h"
#include "core/attribution/screen.h"
#include "core/report/report.h"

namespace tributary {

/// This program's engine.
[[nodiscard]] EngineIdentity engineIdentity();

/// A report with everything but findings: engine, catalogue, track, warnings.
[[nodiscard]] Report reportHeader(const IngestedAudio& audio, const std::filesystem::path& file,
                                  const Reference& reference);

/// Adds what the decomposition found, once debts are settled, and how each source stands in the
/// catalogue; the rest stays unattributed.
void addInfluences(const std::vector<SettledInfluence>& influences, const Reference::Data& data,
                   Report& report);

/// Adds who was named or came near it. `tracks`: by candidate.
void addConsidered(const std::vector<Considered>& considered, std::span<const std::size_t> tracks,
                   const Reference::Data& data, Report& report);

/// Adds what screening alone says: the mean of the segments' distributions, for tracks that are
/// likelier than "none" somewhere.
void addScreening(const Screening& screening, const Reference::Data& data, Report& report);

/// A passage in the report's form.
[[nodiscard]] Evidence evidenceOf(const Passage& passage);

/// The report's word for a facet.
[[nodiscard]] Kind kindOf(Facet facet);

}  // namespace tributary
