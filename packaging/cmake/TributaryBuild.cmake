# Compiler settings and the one function that declares a module of core.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(tributary_options INTERFACE)
target_compile_options(tributary_options INTERFACE
    -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12 takes "literal" + std::string for overlapping copies (GCC bug 105651).
    $<$<AND:$<COMPILE_LANG_AND_ID:CXX,GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    $<$<BOOL:${TRIBUTARY_WERROR}>:-Werror>)
target_compile_definitions(tributary_options INTERFACE
    TRIBUTARY_VERSION="${PROJECT_VERSION}"
    SPDLOG_FMT_EXTERNAL=1 FMT_HEADER_ONLY=1)
# Root-relative includes: "core/base/result.h".
target_include_directories(tributary_options INTERFACE "${PROJECT_SOURCE_DIR}")

# tributary_pkg(<target> <pkg-config names>...): an imported interface target from pkg-config.
function(tributary_pkg target)
    pkg_check_modules(${target} REQUIRED IMPORTED_TARGET GLOBAL ${ARGN})
endfunction()

# tributary_module(<name> [USES <modules>...] [LINKS <libraries>...])
# A static library tributary_<name> of core/<name>/*.cpp. USES names modules above it in core/README.md;
# LINKS names outside libraries that only this module includes.
function(tributary_module name)
    cmake_parse_arguments(M "" "" "USES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
    file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h")
    if(NOT sources)
        add_library(tributary_${name} INTERFACE)
        set(scope INTERFACE)
        set(private INTERFACE)
    else()
        add_library(tributary_${name} STATIC ${sources})
        target_sources(tributary_${name} PUBLIC FILE_SET HEADERS
            BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
        set_target_properties(tributary_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
        set(scope PUBLIC)
        set(private PRIVATE)
    endif()
    target_link_libraries(tributary_${name} ${scope} tributary_options)
    foreach(used IN LISTS M_USES)
        target_link_libraries(tributary_${name} ${scope} tributary_${used})
    endforeach()
    target_link_libraries(tributary_${name} ${private} ${M_LINKS})
endfunction()
