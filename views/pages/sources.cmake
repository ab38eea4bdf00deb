# What the look is used for. Paths are relative to views/.
set(IAM_PAGE_SOURCES
    copyas/copyasbutton.cpp copyas/copyasbutton.h
    copyas/copyaschoices.cpp copyas/copyaschoices.h
    export/exportdialog.cpp export/exportdialog.h
    export/reportdialog.cpp export/reportdialog.h
    export/reportdocument.cpp export/reportdocument.h
    export/writefiledialog.cpp export/writefiledialog.h
    copyas/copyasdialog.cpp copyas/copyasdialog.h
    actions/actiondesk.cpp actions/actiondesk.h
    actions/actiondesk_replace.cpp
    actions/copymenu.cpp actions/copymenu.h
    actions/rowmenu.cpp actions/rowmenu.h
    actions/useractions.cpp actions/useractions.h
    connect/choicecard.cpp connect/choicecard.h
    connect/connectform.cpp connect/connectform.h
    connect/endpointform.cpp connect/endpointform.h
    connect/connectwindow.cpp connect/connectwindow.h
    connect/knownaccountlist.cpp connect/knownaccountlist.h
    dialogs/apikeydialog.cpp dialogs/apikeydialog.h
    dialogs/filereportdialog.cpp dialogs/filereportdialog.h
    dialogs/blockerlist.cpp dialogs/blockerlist.h
    dialogs/cannotinvitedialog.cpp dialogs/cannotinvitedialog.h
    dialogs/changedialog.cpp dialogs/changedialog.h
    dialogs/columnsdialog.cpp dialogs/columnsdialog.h
    dialogs/effectrows.cpp dialogs/effectrows.h
    dialogs/enddialog.cpp dialogs/enddialog.h
    dialogs/ibmiddialog.cpp dialogs/ibmiddialog.h
    dialogs/notoffereddialog.cpp dialogs/notoffereddialog.h
    dialogs/parentdialog.cpp dialogs/parentdialog.h
    dialogs/removebyaddressdialog.cpp dialogs/removebyaddressdialog.h
    dialogs/removedialog.cpp dialogs/removedialog.h
    dialogs/statusdialog.cpp dialogs/statusdialog.h
    dialogs/undodialog.cpp dialogs/undodialog.h
    dialogs/vpnuserdialog.cpp dialogs/vpnuserdialog.h
    invitee/inviteewindow.cpp invitee/inviteewindow.h
    mainwindow/headerbar.cpp mainwindow/headerbar.h
    mainwindow/mainwindow.cpp mainwindow/mainwindow.h
    mainwindow/mainwindow_account.cpp
    mainwindow/mainwindow_menus.cpp
    mainwindow/mainwindow_palette.cpp
    mainwindow/mainwindow_places.cpp
    mainwindow/placenames.h
    mainwindow/statusline.cpp mainwindow/statusline.h
    pages/accesspreview.cpp pages/accesspreview.h
    pages/accountmodels.h
    pages/sendontexts.cpp pages/sendontexts.h
    pages/expirynotice.cpp pages/expirynotice.h
    pages/columnwatch.cpp pages/columnwatch.h
    pages/previewpane.cpp pages/previewpane.h
    pages/replacementnotice.cpp pages/replacementnotice.h
    pages/searchfield.cpp pages/searchfield.h
    pages/searchproblemline.cpp pages/searchproblemline.h
    pages/userspage.cpp pages/userspage.h
    pages/userspage_columns.cpp
    pages/userspage_export.cpp
    pages/userspage_invite.cpp
    pages/userspage_layout.cpp
    pages/userspage_messages.cpp
    pages/userspage_preview.cpp
    pages/userstitlerow.cpp pages/userstitlerow.h
    pages/viewtext.cpp pages/viewtext.h
    runs/bulkdialog.cpp runs/bulkdialog.h
    runs/bulkdialog_choices.cpp runs/bulkdialog_words.cpp
    runs/bulksplitmodel.cpp runs/bulksplitmodel.h
    runs/runherald.cpp runs/runherald.h runs/runline.cpp runs/runline.h
    runs/runpanel.cpp runs/runpanel.h
    runs/runpanel_layout.cpp
    runs/runspage.cpp runs/runspage.h
    runs/undorundialog.cpp runs/undorundialog.h
    text/accesswords.cpp text/accesswords.h
    text/changewords.cpp text/changewords.h
    text/problemhelp.cpp text/problemhelp.h
    text/filereporttext.cpp text/filereporttext.h
    text/problemtext.cpp text/problemtext.h
    text/rightstext.cpp text/rightstext.h
    text/searchtext.cpp text/searchtext.h
)
