#include "app/services/exit_status.h"

namespace tributary {

ExitStatus exitStatus(const Error& error) {
    switch (error.code) {
        case ErrorCode::Cancelled:
            return ExitStatus::Interrupted;
        case ErrorCode::InvalidArgument:
            return ExitStatus::Usage;
        case ErrorCode::CatalogueMissing:
        case ErrorCode::CatalogueExists:
        case ErrorCode::CatalogueReadOnly:
        case ErrorCode::CatalogueLocked:
        case ErrorCode::CatalogueTooNew:
        case ErrorCode::CatalogueCorrupt:
        case ErrorCode::CatalogueNotACatalogue:
        case ErrorCode::CatalogueOutdated:
        case ErrorCode::SketchCorrupt:
        case ErrorCode::IndexCorrupt:
            return ExitStatus::CatalogueUnusable;
        default:
            return ExitStatus::InputFailed;
    }
}

ExitStatus catalogueExitStatus(const Error& error) {
    switch (error.code) {
        case ErrorCode::Cancelled:
            return ExitStatus::Interrupted;
        case ErrorCode::TrackUnknown:
        case ErrorCode::TrackDuplicate:
        case ErrorCode::InvalidArgument:
            return ExitStatus::InputFailed;
        default:
            return ExitStatus::CatalogueUnusable;
    }
}

}  // namespace tributary
