#pragma once

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/demo/programme.h"

namespace tributary {

/// What was written.
struct DemoSummary {
    std::filesystem::path catalogue;
    std::filesystem::path aiTrack;
    std::filesystem::path control;
    int tracks = 0;
    int rendered = 0;  ///< files made anew; the others were there already and untouched
    std::filesystem::path setAside;  ///< where a catalogue of another demo was moved; often empty
};

struct DemoOptions {
    std::span<const demo::DemoTrack> tracks = demo::demoTracks();
    bool examples = true;  ///< ai-track.ogg and control.ogg, too
    unsigned threads = 0;  ///< 0: as many as the machine has cores
};

/// Writes the demo into a folder, which is made if need be: tracks/*.ogg, tracks.csv, ai-track.ogg,
/// control.ogg, README.txt, SHA256SUMS, and all tracks imported into demo.tributary. Run again, it
/// keeps every file that sounds as it should and says what it is, and makes the others anew; files
/// of other names are left alone, and a demo.tributary that belongs to other audio is set aside,
/// never deleted. Errors: FileUnwritable, DiskFull, Cancelled (what is finished stays), the
/// catalogue's.
[[nodiscard]] Result<DemoSummary> writeDemo(const std::filesystem::path& folder,
                                            const Progress& progress, std::stop_token stop);
[[nodiscard]] Result<DemoSummary> writeDemo(const std::filesystem::path& folder,
                                            const DemoOptions& options, const Progress& progress,
                                            std::stop_token stop);

/// The list of the demo's tracks as the import reads it.
[[nodiscard]] std::string demoTrackList(std::span<const demo::DemoTrack> tracks);

/// File name of the n-th track (from 1): "03-paper-lanterns.ogg".
[[nodiscard]] std::string demoFileName(std::size_t number, std::string_view title);

}  // namespace tributary
