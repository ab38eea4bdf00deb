# What the look is used for. Paths are relative to views/.
set(IAM_PAGE_SOURCES
    copyas/copyaschoices.cpp copyas/copyaschoices.h
    copyas/copyasdialog.cpp copyas/copyasdialog.h
    actions/copymenu.cpp actions/copymenu.h
    actions/rowmenu.cpp actions/rowmenu.h
    actions/useractions.cpp actions/useractions.h
    dialogs/apikeydialog.cpp dialogs/apikeydialog.h
    dialogs/confirmchangedialog.cpp dialogs/confirmchangedialog.h
    dialogs/invitedialog.cpp dialogs/invitedialog.h
    mainwindow/headerbar.cpp mainwindow/headerbar.h
    mainwindow/mainwindow.cpp mainwindow/mainwindow.h
    mainwindow/mainwindow_menus.cpp
    mainwindow/statusline.cpp mainwindow/statusline.h
    pages/accountmodels.h
    pages/previewpane.cpp pages/previewpane.h
    pages/searchfield.cpp pages/searchfield.h
    pages/userspage.cpp pages/userspage.h
    pages/userspage_layout.cpp
    pages/userspage_messages.cpp
    pages/viewtext.cpp pages/viewtext.h
    text/problemtext.cpp text/problemtext.h
)
