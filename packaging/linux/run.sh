#!/bin/sh
# Installs what is missing, builds Tributary, and opens its window on the demo catalogue. Without a
# display it prints the demo's two reports instead. Safe to run again.
set -eu

case "${1:-}" in
-h | --help)
    echo "Usage: sh packaging/linux/run.sh [FILE.tributary]
Builds Tributary and opens its window: on the demo, or on a catalogue of yours."
    exit 0
    ;;
esac

ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/packaging/linux/common.sh"

START=$(pwd)
cd "$ROOT"
# shellcheck disable=SC2086
install_packages $PACKAGES_BUILD $PACKAGES_RUN
build OFF tributary tributary-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cd "$START"
    if [ $# -gt 0 ]; then
        step "Opening $1"
        exec "$ROOT/build/release/tributary" "$1"
    fi
    step "Opening the demo"
    exec "$ROOT/build/release/tributary" --demo
fi

CLI=$ROOT/build/release/tributary-cli
DEMO=$ROOT/build/demo
step "No display here: the demo on the command line"
if [ ! -f "$DEMO/demo.tributary" ] || [ ! -f "$DEMO/control.ogg" ]; then
    # Only ever a folder of the demo's own, left half done by an interrupted run.
    rm -rf "$DEMO"
    "$CLI" demo "$DEMO"
fi
step "A track that takes from three others"
"$CLI" analyse "$DEMO/demo.tributary" "$DEMO/ai-track.ogg"
step "A track that takes from none"
"$CLI" analyse "$DEMO/demo.tributary" "$DEMO/control.ogg"
step "The demo is in build/demo; analyse a file of yours with
    build/release/tributary-cli analyse build/demo/demo.tributary FILE"
