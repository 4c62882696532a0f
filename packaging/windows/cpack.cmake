# The Windows installer, by NSIS. See README.md beside this file.
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "Tributary")
set(CPACK_NSIS_PACKAGE_NAME "Tributary ${PROJECT_VERSION}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY "${CMAKE_INSTALL_BINDIR}")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
"WriteRegStr HKCR '.tributary' '' 'Tributary.Catalogue'
WriteRegStr HKCR 'Tributary.Catalogue' '' 'Tributary catalogue'
WriteRegStr HKCR 'Tributary.Catalogue\\shell\\open\\command' '' '\"$INSTDIR\\bin\\tributary.exe\" \"%1\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
"DeleteRegKey HKCR 'Tributary.Catalogue'
DeleteRegKey HKCR '.tributary'")
