#include "core/report/report.h"

#include "core/base/check.h"

namespace tributary {

const char* kindName(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return "recording";
        case Kind::Structure:
            return "structure";
        case Kind::Harmony:
            return "harmony";
        case Kind::Rhythm:
            return "rhythm";
        case Kind::Style:
            return "style";
    }
    CHECK(false);
}

char kindLetter(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return 'V';
        case Kind::Structure:
            return 'S';
        case Kind::Harmony:
            return 'H';
        case Kind::Rhythm:
            return 'R';
        case Kind::Style:
            return 'Y';
    }
    CHECK(false);
}

}  // namespace tributary
