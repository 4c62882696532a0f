# The Debian package, and a plain archive of the same tree.
set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tributary compares a finished recording, made by a person or by a generative
model, with a catalogue of known works, and says which of them it draws on: by
how much, in what respect (the recording itself, its structure, its harmony),
and where exactly on both sides, with intervals of confidence. What nothing in
the catalogue explains stays unattributed.
.
The package holds the window (tributary) and the command line (tributary-cli),
which need no network and send nothing anywhere.")
# Libraries are found by dpkg-shlibdeps. What is loaded while running is not: Qt's platform plugins,
# its SVG icons, and a font with sharps and flats.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(TARGET tributary)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6, fonts-dejavu-core, fonts-droid-fallback, fonts-nanum, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter")
endif()
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
