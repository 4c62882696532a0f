#include "core/inbox/submission.h"

namespace tributary {

void applyReport(Submission& submission, const Report& report) {
    submission.status = SubmissionStatus::Done;
    submission.problem.clear();
    submission.problemCode = 0;
    submission.catalogue = report.catalogue.name;
    submission.unattributed = report.unattributed;
    submission.flags &= FlagClips;
    submission.top.reset();
    if (!report.influences.empty()) {
        const Influence& first = report.influences.front();
        submission.top =
            TopInfluence{first.track.title, first.track.artist, first.influence, first.interval};
    }
    for (const Influence& influence : report.influences) {
        for (const Evidence& evidence : influence.evidence) {
            if (evidence.kind == Kind::Recording) submission.flags |= FlagRecording;
            if (evidence.kind == Kind::Structure) submission.flags |= FlagStructure;
            if (evidence.kind == Kind::Harmony) submission.flags |= FlagHarmony;
        }
    }
    if (!report.warnings.empty()) submission.flags |= FlagWarnings;
    TrackDescription& track = submission.track;
    track.durationS = report.track.durationS;
    if (report.track.title) track.title = *report.track.title;
    if (report.track.artist) track.artist = *report.track.artist;
    if (report.track.isrc) track.isrc = *report.track.isrc;
}

}  // namespace tributary
