#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace tributary {

/// A value, or the Error that stands in its place. Every function that can fail returns one.
template <class T>
using Result = tl::expected<T, Error>;

/// An error to return from a function whose result is a Result<T>.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message,
                                                std::string subject = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(subject)});
}

/// Passes an error on.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

/// The error of a cancelled job; nothing it did remains half done.
[[nodiscard]] inline tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, "Cancelled. What was finished before is kept.");
}

}  // namespace tributary
