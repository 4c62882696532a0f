# What `cmake --install` puts where, and how CPack wraps it: .deb and .tar.gz here, NSIS on Windows,
# a disk image on macOS.

include(GNUInstallDirs)

set(programs)
foreach(program tributary tributary-cli)
    if(TARGET ${program})
        list(APPEND programs ${program})
        # At the top of the build folder, where people look for them.
        set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
        if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
            # Symbols bound at start and then read-only.
            target_link_options(${program} PRIVATE -Wl,-z,relro,-z,now)
        endif()
    endif()
endforeach()
if(programs)
    install(TARGETS ${programs}
            BUNDLE DESTINATION . RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()

# tributary_gzip(<source> <name> <folder>): installs a file compressed, as Debian wants its documents.
find_program(GZIP_PROGRAM gzip)
mark_as_advanced(GZIP_PROGRAM)
function(tributary_gzip source name folder)
    if(NOT GZIP_PROGRAM)
        install(FILES "${source}" DESTINATION "${folder}" RENAME "${name}")
        return()
    endif()
    set(made "${CMAKE_BINARY_DIR}/install/${name}.gz")
    add_custom_command(OUTPUT "${made}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/install"
        COMMAND "${GZIP_PROGRAM}" -9nc "${source}" > "${made}"
        DEPENDS "${source}" VERBATIM)
    string(MAKE_C_IDENTIFIER "install_${name}" target)
    add_custom_target(${target} ALL DEPENDS "${made}")
    install(FILES "${made}" DESTINATION "${folder}")
endfunction()

if(UNIX AND NOT APPLE)
    set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable")
    tributary_gzip("${linux}/man/tributary-cli.1" tributary-cli.1 "${CMAKE_INSTALL_MANDIR}/man1")
    if(TARGET tributary)
        tributary_gzip("${linux}/man/tributary.1" tributary.1 "${CMAKE_INSTALL_MANDIR}/man1")
        install(FILES "${linux}/desktop/tributary.desktop"
                DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
        install(FILES "${linux}/desktop/tributary.metainfo.xml"
                DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
        install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/tributary.svg"
                DESTINATION "${icons}/apps")
        install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/tributary.svg"
                DESTINATION "${icons}/mimetypes" RENAME application-x-tributary-catalogue.svg)
    endif()
    install(FILES "${linux}/desktop/tributary.xml"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
    tributary_gzip("${linux}/debian/changelog" changelog
                   "${CMAKE_INSTALL_DATADIR}/doc/tributary")
    install(FILES "${linux}/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tributary")
else()
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md" DESTINATION .)
endif()

# CPack.
set(CPACK_PACKAGE_NAME tributary)
set(CPACK_PACKAGE_VENDOR "Tributary")
set(CPACK_PACKAGE_CONTACT "Tributary maintainers <maintainers@tributary.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tells where a piece of music comes from")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Tributary")
set(CPACK_PACKAGE_EXECUTABLES tributary Tributary)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    include("${PROJECT_SOURCE_DIR}/packaging/windows/cpack.cmake")
elseif(APPLE)
    include("${PROJECT_SOURCE_DIR}/packaging/macos/cpack.cmake")
else()
    include("${PROJECT_SOURCE_DIR}/packaging/linux/cpack.cmake")
endif()
include(CPack)
