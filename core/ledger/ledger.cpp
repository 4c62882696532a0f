#include "core/ledger/ledger.h"

namespace tributary {

std::filesystem::path ledgerFileOf(const std::filesystem::path& catalogue) {
    std::filesystem::path file = catalogue;
    return file.replace_extension(".ledger");
}

}  // namespace tributary
