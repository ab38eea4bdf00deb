set(IAM_DETAILS_SOURCES
    details/accessdialogs.cpp details/accessdialogs.h
    details/classicsection.cpp details/classicsection.h
    details/detailspage.cpp details/detailspage.h
    details/detailssection.cpp details/detailssection.h
    details/effectivesection.cpp details/effectivesection.h
    details/factssection.cpp details/factssection.h
    details/groupssection.cpp details/groupssection.h
    details/listsections.cpp details/listsections.h
    details/pagetabs.cpp details/pagetabs.h
    details/policiessection.cpp details/policiessection.h
    details/signinsection.cpp details/signinsection.h
    details/tablesection.cpp details/tablesection.h
    details/waitingnotice.cpp details/waitingnotice.h
    details/waitingpolicydialog.cpp details/waitingpolicydialog.h)
