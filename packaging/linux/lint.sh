#!/bin/sh
# Static analysis of every source file with clang-tidy and the checks of .clang-tidy, all errors.
# Arguments limit it to files whose path matches: sh packaging/linux/lint.sh core/audio core/report
set -eu

ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/packaging/linux/common.sh"

cd "$ROOT"
# shellcheck disable=SC2086
install_packages $PACKAGES_BUILD $PACKAGES_RUN $PACKAGES_TEST $PACKAGES_LINT

# Built first, because sources include headers that the build generates.
build ON tributary tributary-cli

pattern='^'
if [ $# -gt 0 ]; then
    pattern=$(printf '%s|' "$@")
    pattern="(${pattern%|})"
fi
sources=$(find core app ui -name '*.cpp' | grep -E "$pattern" | sort) || true
[ -n "$sources" ] || stop "No source file matches $*."

step "clang-tidy: $(printf '%s\n' "$sources" | wc -l) files"
printf '%s\n' "$sources" | xargs -P "$(jobs)" -n 1 clang-tidy -p build/release --quiet ||
    stop "clang-tidy found the errors above."
step "Nothing found"
