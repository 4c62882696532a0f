#!/bin/sh
# Makes the Debian package and tries it: installs it in a fresh Debian 12 root, starts both programs,
# looks for menu entry, icon and file type, purges it, and checks that nothing is left.
# Safe to run again. See usage below.
set -eu

usage() {
    echo "Usage: sh packaging/linux/try-package.sh [--root FOLDER | --here] [--keep] [--package FILE]
  --root FOLDER  use this Debian 12 root, made by debootstrap if it is not there
  --here         install into this very system instead (a container made for it)
  --keep         leave the fresh root in place afterwards
  --package FILE try this package instead of making one
Without options a temporary root is made by debootstrap; that and chroot need root."
}

ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/packaging/linux/common.sh"

where=
here=
keep=
deb=
while [ $# -gt 0 ]; do
    case "$1" in
    --root)
        where=${2:?--root needs a folder}
        keep=yes
        shift
        ;;
    --here) here=yes ;;
    --keep) keep=yes ;;
    --package)
        deb=$(realpath "${2:?--package needs a file}")
        shift
        ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done
[ "$(id -u)" -eq 0 ] || stop "Trying a package needs root: run this script with sudo."

cd "$ROOT"
if [ -n "$deb" ]; then
    # shellcheck disable=SC2086
    install_packages $PACKAGES_PACKAGE
else
    # shellcheck disable=SC2086
    install_packages $PACKAGES_BUILD $PACKAGES_RUN $PACKAGES_PACKAGE
    build OFF
    step "Package"
    rm -rf build/release/packages
    (cd build/release && cpack -G DEB)
    deb=$(ls "$ROOT"/build/release/packages/tributary_*.deb)
fi

step "Package: what it holds"
dpkg-deb --info "$deb"
dpkg-deb --contents "$deb"

step "Package: policy"
desktop-file-validate packaging/linux/desktop/tributary.desktop
appstreamcli validate --no-net packaging/linux/desktop/tributary.metainfo.xml
# The package is made by hand and closes no request in Debian's own tracker.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$deb"

# in_root <command>...: runs it in the root the package is tried in.
in_root() {
    if [ -n "$here" ]; then
        "$@"
    else
        chroot "$where" "$@"
    fi
}

leave() {
    status=$?
    [ -n "$here" ] && exit "$status"
    umount "$where/proc" 2>/dev/null || true
    if [ -z "$keep" ]; then
        rm -rf --one-file-system "$where"
    fi
    exit "$status"
}

if [ -z "$here" ]; then
    if [ -z "$where" ]; then
        where=$(mktemp -d)
        chmod 755 "$where"  # the root of a system is for everybody
    fi
    trap leave EXIT
    trap 'exit 130' INT TERM
    if [ ! -x "$where/usr/bin/dpkg" ]; then
        mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' |
            head -n 1)
        [ -n "$mirror" ] || stop "This system's apt knows no Debian 12 to make a root from; use --root."
        step "Root: a fresh Debian 12"
        debootstrap --variant=minbase bookworm "$where" "$mirror"
    fi
    rm -f "$where/etc/resolv.conf"
    cp /etc/resolv.conf "$where/etc/resolv.conf"
    mount -t proc proc "$where/proc" 2>/dev/null || true
fi

step "Root: what the trial itself needs"
in_root apt-get update -q
# shellcheck disable=SC2086
in_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y -o Dpkg::Use-Pty=false --no-install-recommends $PACKAGES_TRY
in_root id tributary-trial >/dev/null 2>&1 || in_root useradd --create-home tributary-trial

# Everything that exists, but for what programs other than ours write meanwhile.
listing() {
    in_root find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
        -o -path /home -o -path /root -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
}

lists=$(mktemp -d)
listing >"$lists/before"

step "Install"
cp "$deb" "$where/srv/tributary.deb"
in_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y -o Dpkg::Use-Pty=false --no-install-recommends /srv/tributary.deb
rm "$where/srv/tributary.deb"

step "Try"
cp packaging/linux/try-installed.sh "$where/srv/try-installed.sh"
tried=0
in_root su tributary-trial -s /bin/sh -c 'cd && LC_ALL=C.UTF-8 sh /srv/try-installed.sh' || tried=$?
rm "$where/srv/try-installed.sh"
[ "$tried" -eq 0 ] || stop "The installed package failed its trial; see the message above."

step "Purge"
in_root env DEBIAN_FRONTEND=noninteractive apt-get purge -q -y -o Dpkg::Use-Pty=false --auto-remove tributary
if in_root dpkg-query -W tributary 2>/dev/null; then
    stop "dpkg still knows the package."
fi
listing >"$lists/after"
# Dependencies may leave folders or caches of their own; of ours nothing may remain, and no cache
# may still name us.
left=$(comm -13 "$lists/before" "$lists/after" | grep -i tributary || true)
[ -z "$left" ] || stop "Left behind: $left"
for cache in /usr/share/applications/mimeinfo.cache /usr/share/mime/globs2 /usr/share/mime/magic; do
    if in_root grep -q tributary "$cache" 2>/dev/null; then
        stop "$cache still names us."
    fi
done
echo "Files of other packages that came and stayed: $(comm -13 "$lists/before" "$lists/after" | wc -l)"
rm -r "$lists"

step "The package installs, works, and leaves nothing behind: $deb"
