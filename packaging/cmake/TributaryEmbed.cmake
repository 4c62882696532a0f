# tributary_embed_migrations(<target> <folder>)
# Puts <folder>/NNNN_name.sql into <target> as the list that core/catalogue/migration.h declares.
function(tributary_embed_migrations target folder)
    file(GLOB scripts CONFIGURE_DEPENDS "${folder}/*.sql")
    list(SORT scripts)
    set(entries "")
    set(expected 1)
    foreach(script IN LISTS scripts)
        get_filename_component(stem "${script}" NAME_WE)
        if(NOT stem MATCHES "^([0-9][0-9][0-9][0-9])_[a-z0-9_]+$")
            message(FATAL_ERROR "${script}: a migration is named NNNN_name.sql")
        endif()
        string(REGEX REPLACE "^0+" "" number "${CMAKE_MATCH_1}")
        if(NOT number EQUAL expected)
            message(FATAL_ERROR "${script}: expected migration number ${expected}")
        endif()
        math(EXPR expected "${expected} + 1")
        file(READ "${script}" sql)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${script}")
        string(APPEND entries "    {${number}, R\"tributary(${sql})tributary\"},\n")
    endforeach()
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/generated/migration_scripts.cpp")
    file(CONFIGURE OUTPUT "${generated}" @ONLY CONTENT
"// Generated from resources/schema by packaging/cmake/TributaryEmbed.cmake.
#include \"core/catalogue/migration.h\"

namespace tributary {
namespace {
constexpr Migration kMigrations[] = {
@entries@};
}  // namespace

std::span<const Migration> migrations() { return kMigrations; }

}  // namespace tributary
")
    target_sources(${target} PRIVATE "${generated}")
endfunction()
