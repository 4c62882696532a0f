#pragma once

namespace tributary {

/// The name of the demo's catalogue; reports against it are about invented music.
inline constexpr const char* kDemoCatalogue = "Tributary demo";

}  // namespace tributary
