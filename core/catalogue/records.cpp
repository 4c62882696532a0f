#include "core/catalogue/records.h"

namespace tributary {

const char* sideName(Side side) {
    return side == Side::Master ? "master" : "composition";
}

}  // namespace tributary
