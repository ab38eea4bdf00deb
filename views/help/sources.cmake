set(IAM_HELP_SOURCES
    help/helpdesk.cpp help/helpdesk.h
    help/helptopic.cpp help/helptopic.h
    help/helpwindow.cpp help/helpwindow.h
    ${CMAKE_SOURCE_DIR}/docs/guide/guide.qrc)
