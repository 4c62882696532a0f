# The macOS disk image. See README.md beside this file.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Tributary ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
