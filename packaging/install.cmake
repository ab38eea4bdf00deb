# What `cmake --install` puts where, and the Debian package that CPack makes of it. docs/packaging.md explains both.
include(GNUInstallDirs)

set(IAM_APPLICATION_ID org.iamconsole.IamConsole)
set(packaging ${CMAKE_CURRENT_LIST_DIR})
set(prepared ${CMAKE_BINARY_DIR}/packaging)

install(TARGETS iam-console iam-account-service RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${packaging}/${IAM_APPLICATION_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
configure_file(${packaging}/${IAM_APPLICATION_ID}.metainfo.xml ${prepared}/${IAM_APPLICATION_ID}.metainfo.xml @ONLY)
install(FILES ${prepared}/${IAM_APPLICATION_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/app/iam-console.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/completions/iam-console DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${packaging}/completions/iam-console DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME iam-account-service)
install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Manuals and the changelog are installed compressed, as Debian wants them; -n keeps the time of packing out of the file.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(iam_install_compressed file destination)
    cmake_path(GET file FILENAME name)
    set(packed ${prepared}/${name}.gz)
    add_custom_command(OUTPUT ${packed} COMMAND ${GZIP_PROGRAM} -9nc ${file} > ${packed} DEPENDS ${file} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY IAM_PACKED ${packed})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()
configure_file(${packaging}/debian/changelog.in ${prepared}/changelog @ONLY)
iam_install_compressed(${packaging}/man/iam-console.1 ${CMAKE_INSTALL_MANDIR}/man1)
iam_install_compressed(${packaging}/man/iam-account-service.1 ${CMAKE_INSTALL_MANDIR}/man1)
iam_install_compressed(${prepared}/changelog ${CMAKE_INSTALL_DOCDIR})
get_property(packed GLOBAL PROPERTY IAM_PACKED)
add_custom_target(iam_packed_documents ALL DEPENDS ${packed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME iam-console)
set(CPACK_PACKAGE_CONTACT "IAM Console authors <maintainers@iamconsole.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for the users of a cloud account")
set(CPACK_PACKAGE_DESCRIPTION "Invites people to an IBM Cloud account, follows their invitations, gives them access and
removes them. Comes with an embedded demo account that needs neither a network
nor an account.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Found at run time, so that no library names them: the SQLite driver, the SVG and offscreen plugins of Qt.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-noto-core")
# Files are root's and nobody else may change them, whatever the umask of the build was.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
include(CPack)
