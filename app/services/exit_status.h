#pragma once

#include "core/base/error.h"

namespace tributary {

/// What a program says when it ends.
enum class ExitStatus {
    Fine = 0,
    InputFailed = 1,  ///< something in the input failed and was listed; the rest was done
    Usage = 2,
    CatalogueUnusable = 3,
    Interrupted = 130,
};

/// The status for an error that ended a command.
[[nodiscard]] ExitStatus exitStatus(const Error& error);

/// The same where a catalogue was being opened or written: what fails there, other than a
/// cancellation or a track that is not there, makes it unusable (a full disk, for one).
[[nodiscard]] ExitStatus catalogueExitStatus(const Error& error);

}  // namespace tributary
