# What run.sh, test.sh, lint.sh and try-package.sh share. POSIX sh; sourced, with ROOT set to the
# top of the tree.

. "$ROOT/packaging/linux/packages.sh"

# Dates, sorting and file names come out alike on every machine, also one without locales.
export LC_ALL=C.UTF-8
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-time_macros,pch_defines}"

step() {
    printf '\n==> %s\n' "$*"
}

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# jobs: how many compilers at once; TRIBUTARY_JOBS overrides the number of processors.
jobs() {
    printf '%s\n' "${TRIBUTARY_JOBS:-$(nproc 2>/dev/null || echo 2)}"
}

# as_root <command>...: runs it as root, by sudo where we are somebody else.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        stop "This needs root, and there is no sudo here. As root, run:
  $*
and then this script again."
    fi
}

# missing_packages <package>...: prints those that are not installed.
missing_packages() {
    for package in "$@"; do
        state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) || state=none
        [ "$state" = "install ok installed" ] || printf '%s ' "$package"
    done
}

# install_packages <package>...: installs those that are missing, and does nothing (network included)
# where none is. TRIBUTARY_SKIP_PACKAGES=1 leaves the system alone.
install_packages() {
    if [ -n "${TRIBUTARY_SKIP_PACKAGES:-}" ]; then
        return 0
    fi
    if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
        stop "This script installs what it needs with apt, which this system does not have.
Install the counterparts of these Debian packages, then run it again with
TRIBUTARY_SKIP_PACKAGES=1 in the environment:
  $*"
    fi
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        step "Packages: all $# are installed"
        return 0
    fi
    # shellcheck disable=SC2086
    set -- $missing
    step "Packages: installing $# ($*)"
    as_root apt-get update -q || echo "The package lists could not be refreshed; trying with those here."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y -o Dpkg::Use-Pty=false --no-install-recommends "$@" ||
        stop "The packages could not be installed. Nothing of Tributary was changed; look at apt's
message above, then run this script again: it goes on where it stopped."
}

# build <tests: ON|OFF> [<target>...]: configures and builds the release preset; without targets
# everything.
build() {
    tests=$1
    shift
    if command -v ccache >/dev/null 2>&1; then
        step "Build: release, $(jobs) at once, with ccache"
    else
        step "Build: release, $(jobs) at once"
    fi
    cmake -S "$ROOT" --preset release "-DTRIBUTARY_TESTS=$tests" ||
        stop "The build could not be configured; see the message above."
    if [ $# -gt 0 ]; then
        cmake --build --preset release -j "$(jobs)" --target "$@"
    else
        cmake --build --preset release -j "$(jobs)"
    fi || stop "The build failed; the first error above says where. Running this script again builds
only what is left."
}
