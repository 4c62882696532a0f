# The Debian packages Tributary needs, in one place. Sourced by common.sh; POSIX sh.

# To compile: tools, libraries, Qt and the JUCE sources.
PACKAGES_BUILD="
    g++ cmake ninja-build pkg-config
    libsndfile1-dev libsoxr-dev libtag1-dev libebur128-dev librubberband-dev
    libfftw3-dev libeigen3-dev
    libhnswlib-dev libsqlite3-dev libsodium-dev libhpdf-dev libxlsxwriter-dev libzip-dev
    libexpected-dev libfmt-dev libspdlog-dev libcli11-dev nlohmann-json3-dev
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libgl-dev
    juce-modules-source-data libasound2-dev zlib1g-dev
"

# To run the window: Qt's platform plugins, its SVG icons, the letters it is designed with and those
# that include sharps and flats, those of East Asian titles, and Qt's own texts in other languages.
PACKAGES_RUN="qt6-qpa-plugins libqt6svg6 fonts-inter fonts-dejavu-core fonts-droid-fallback
    fonts-nanum qt6-translations-l10n"

# To test: the test libraries, and what the tidy checks are written in.
PACKAGES_TEST="libgtest-dev libgmock-dev librapidcheck-dev libxml2-dev python3 clang-format"

# To make and try the installable package.
PACKAGES_PACKAGE="dpkg-dev file desktop-file-utils appstream lintian
    debootstrap"

# What try-package.sh puts into the root it tries the package in.
PACKAGES_TRY="xvfb xauth x11-utils desktop-file-utils shared-mime-info"

# For static analysis and fuzzing (lint.sh and the fuzz preset).
PACKAGES_LINT="clang clang-tidy libclang-rt-14-dev"
