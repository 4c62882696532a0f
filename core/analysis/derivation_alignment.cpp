#include "core/analysis/derivation_alignment.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/attribution/calibrate.h"
#include "core/attribution/influence.h"
#include "core/attribution/pair_screen.h"

namespace tributary {
namespace {

// Every edge costs somebody credit, so it has to be surer than a finding, and as sure in a small
// catalogue as in a large one: each pair is judged as if a thousand works had been searched.
constexpr std::size_t kJudgedWorks = 1000;
constexpr double kSureProbability = 0.9;
constexpr double kLeastShare = 0.005;
// Closing chords and drum fills of unrelated songs agree for a few seconds, 2 % of a song at most.
// Less than that counts only beside so much else that is derived: a pastiche of a hundred works.
constexpr double kLeastShareAlone = 0.02;
constexpr double kMuchDerived = 0.1;

/// Forgets what is not sure, and harmony altogether: a chord sequence alone makes nobody a source.
std::vector<AlignedTrack> sureClaims(std::vector<AlignedTrack> aligned) {
    for (AlignedTrack& a : aligned) {
        if (a.pRecording < kSureProbability) a.pRecording = 0.0;
        if (a.pStructure < kSureProbability) a.pStructure = 0.0;
        a.pHarmony = 0.0;
    }
    std::erase_if(aligned,
                  [](const AlignedTrack& a) { return a.pRecording <= 0.0 && a.pStructure <= 0.0; });
    return aligned;
}

/// Of claims on one cluster the strongest: a recording before a composition; the earlier of equals.
std::vector<AlignedTrack> strongestOfClusters(std::vector<AlignedTrack> claims,
                                              const std::vector<std::size_t>& cluster) {
    const auto strength = [](const AlignedTrack& a) {
        return a.pRecording > 0.0 ? std::pair(1, a.recording.score) : std::pair(0, a.notes.jumping);
    };
    std::map<std::size_t, std::size_t> best;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const auto [at, isNew] = best.try_emplace(cluster[claims[i].candidate], i);
        if (!isNew && strength(claims[i]) > strength(claims[at->second])) at->second = i;
    }
    std::vector<AlignedTrack> out;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (best.at(cluster[claims[i].candidate]) == i) out.push_back(std::move(claims[i]));
    }
    return out;
}

QueryBlock blockOf(int stretch, double durationS) {
    const double begin = stretch * kStretchS;
    const bool last = stretch + 1 >= stretchCount(durationS);
    return {begin, last ? durationS : begin + kStretchS};
}

/// The debts for one source: one a facet that has a share.
void addDebts(const TrackInfluence& found, std::size_t work, std::vector<Debt>& debts) {
    for (const Facet facet : {Facet::Recording, Facet::Structure}) {
        Debt debt{work, found.candidate, facet, found.facets[static_cast<std::size_t>(facet)], 0.0,
                  {}};
        if (debt.share < kLeastShare) continue;
        for (const Passage& p : found.passages) {
            if (p.facet != facet) continue;
            debt.probability = std::max(debt.probability, p.probability);
            debt.passages.push_back(
                {p.queryBeginS, p.queryEndS, p.sourceBeginS, p.sourceEndS, p.semitones, p.speed});
        }
        // Beside a sure recording a few notes may be left over that are not sure by themselves.
        if (debt.probability >= kSureProbability) debts.push_back(std::move(debt));
    }
}

/// Leaves out what is too little to be believed by itself, unless there is much more of it.
void dropScattered(std::vector<Debt>& debts) {
    double sum = 0.0;
    for (const Debt& debt : debts) sum += debt.share;
    if (sum >= kMuchDerived) return;
    std::erase_if(debts, [](const Debt& debt) { return debt.share < kLeastShareAlone; });
}

}  // namespace

Result<std::vector<Debt>> alignDerivations(std::size_t work,
                                           const std::vector<StretchCandidates>& stretches,
                                           const std::vector<ComparedWork>& works,
                                           const std::vector<std::size_t>& cluster,
                                           PreparedTracks& prepared, unsigned threads,
                                           std::stop_token stop) {
    AttributionSettings settings = defaultSettings();
    settings.leastInfluence = 0.0;  // kLeastShare decides
    const auto later = prepared.get(work);
    if (!later) return fail(later.error());
    const TrackFeatures& query = (*later)->features;
    std::vector<BlockResult> results;
    // Stretches without candidates are there too: shares are of the whole work.
    for (int s = 0; s < stretchCount(query.durationS); ++s) {
        const QueryBlock block = blockOf(s, query.durationS);
        BlockResult result{block, {}, {}};
        const auto found = std::find_if(stretches.begin(), stretches.end(),
                                        [s](const StretchCandidates& c) { return c.stretch == s; });
        if (found != stretches.end()) {
            const Candidates candidates{
                found->works.size(), [&](std::size_t i) { return prepared.get(found->works[i]); }};
            auto aligned =
                alignBlock(query, block, candidates, settings, threads, Progress{}, stop);
            if (!aligned) return fail(aligned.error());
            calibrate(*aligned, kJudgedWorks);
            for (AlignedTrack& a : *aligned) a.candidate = found->works[a.candidate];
            result.claims = strongestOfClusters(sureClaims(std::move(*aligned)), cluster);
        }
        result.shares = decomposeBlock(query, block, result.claims);
        results.push_back(std::move(result));
    }
    std::vector<Debt> debts;
    for (const TrackInfluence& found : summarise(query, results, settings, 1)) {
        addDebts(found, work, debts);
    }
    dropScattered(debts);
    std::sort(debts.begin(), debts.end(), [&](const Debt& a, const Debt& b) {
        return std::pair(works[a.source].audioSha256, a.facet) <
               std::pair(works[b.source].audioSha256, b.facet);
    });
    return debts;
}

Derivation asDerivation(const Debt& debt, const std::vector<ComparedWork>& works) {
    Derivation out;
    out.derived = works[debt.derived].id;
    out.source = works[debt.source].id;
    out.borrowed = debt.facet == Facet::Recording ? Borrowed::Recording : Borrowed::Structure;
    out.share = std::min(1.0, debt.share);
    out.probability = debt.probability;
    for (const DebtPassage& p : debt.passages) {
        out.passages.push_back({p.derivedBeginS, p.derivedEndS, p.sourceBeginS, p.sourceEndS,
                                p.semitones, p.speed, debt.probability});
    }
    return out;
}

Debt asDebt(const Derivation& derivation, std::size_t derived, std::size_t source) {
    Debt out{derived,
             source,
             derivation.borrowed == Borrowed::Recording ? Facet::Recording : Facet::Structure,
             derivation.share,
             derivation.probability,
             {}};
    for (const DerivationPassage& p : derivation.passages) {
        out.passages.push_back(
            {p.derivedBeginS, p.derivedEndS, p.sourceBeginS, p.sourceEndS, p.semitones, p.speed});
    }
    return out;
}

}  // namespace tributary
