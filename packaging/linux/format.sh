#!/bin/sh
# Formats all of our C++ with clang-format 14, the way tests/tidy expects it.
set -eu

cd "$(dirname "$0")/../.."
find core ui app tests \( -name '*.cpp' -o -name '*.h' \) -print | xargs clang-format -i
