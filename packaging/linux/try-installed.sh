#!/bin/sh
# Tries the installed package as an ordinary user; used by try-package.sh.
set -eu

failed() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

contains() {
    grep -q -- "$2" "$1" || failed "$1 does not hold $2"
    echo "ok: $1 holds $2"
}

share=/usr/share
contains "$share/applications/tributary.desktop" "^MimeType=application/x-tributary-catalogue;"
contains "$share/applications/mimeinfo.cache" "application/x-tributary-catalogue=tributary.desktop"
contains "$share/mime/globs2" "application/x-tributary-catalogue:\*.tributary"
contains "$share/icons/hicolor/scalable/apps/tributary.svg" "<svg"
contains "$share/metainfo/tributary.metainfo.xml" "tributary.desktop"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tributary-cli --version || failed "tributary-cli does not start"
tributary-cli --quiet demo "$work/demo" || failed "the demo cannot be made"
tributary-cli --quiet analyse "$work/demo/demo.tributary" "$work/demo/ai-track.ogg" \
    --format json >"$work/report.json" || failed "the demo cannot be analysed"
contains "$work/report.json" '"tributary.report/1"'
contains "$work/report.json" '"rank": *1'

# The window: it has to be on the screen, with its title, and still running then.
cat >"$work/window.sh" <<'WINDOW'
tributary "$1" >"$1.log" 2>&1 &
window=$!
tries=0
until xwininfo -root -tree | grep -i '"[^"]*tributary[^"]*"' | grep -v '1x1+'; do
    kill -0 "$window" 2>/dev/null || { cat "$1.log"; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { cat "$1.log"; exit 2; }
    sleep 0.5
done
sleep 2
kill -0 "$window" 2>/dev/null || { cat "$1.log"; exit 3; }
kill "$window"
wait "$window" 2>/dev/null || true
cat "$1.log"
WINDOW
xvfb-run -a -s "-screen 0 1440x900x24" sh "$work/window.sh" "$work/demo/demo.tributary" ||
    failed "the window does not open (status $?)"
echo "ok: the window opens and stays"
