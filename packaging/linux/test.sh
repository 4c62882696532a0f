#!/bin/sh
# Installs what is missing, builds Tributary with its tests, and runs them all. Arguments go to ctest,
# for instance: sh packaging/linux/test.sh -L unit. Safe to run again.
set -eu

ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/packaging/linux/common.sh"

cd "$ROOT"
# shellcheck disable=SC2086
install_packages $PACKAGES_BUILD $PACKAGES_RUN $PACKAGES_TEST
build ON

step "Tests"
# Last, so that the output closes with ctest's own summary and its status is ours.
exec ctest --preset release --output-on-failure --parallel "${TRIBUTARY_TEST_JOBS:-2}" "$@"
