set(IAM_WIDGET_SOURCES
    widgets/avatarlabel.cpp widgets/avatarlabel.h
    widgets/blockline.cpp widgets/blockline.h
    widgets/breadcrumbbar.cpp widgets/breadcrumbbar.h
    widgets/chevronlabel.cpp widgets/chevronlabel.h
    widgets/consoledialog.cpp widgets/consoledialog.h
    widgets/crumbbutton.cpp widgets/crumbbutton.h
    widgets/dimoverlay.cpp widgets/dimoverlay.h
    widgets/emptystate.cpp widgets/emptystate.h
    widgets/iconline.cpp widgets/iconline.h
    widgets/inlinenotification.cpp widgets/inlinenotification.h
    widgets/linkbutton.cpp widgets/linkbutton.h
    widgets/navigationdelegate.cpp widgets/navigationdelegate.h
    widgets/navigationlist.cpp widgets/navigationlist.h
    widgets/notice.cpp widgets/notice.h
    widgets/plaintext.cpp widgets/plaintext.h
    widgets/progressline.cpp widgets/progressline.h
    widgets/selectionbar.cpp widgets/selectionbar.h
    widgets/skeletonbars.cpp widgets/skeletonbars.h
    widgets/statuslabel.cpp widgets/statuslabel.h
    widgets/taglabel.cpp widgets/taglabel.h
    widgets/tickheader.cpp widgets/tickheader.h
    widgets/toast.cpp widgets/toast.h
    widgets/userpicker.cpp widgets/userpicker.h
    widgets/usertableview.cpp widgets/usertableview_input.cpp widgets/usertableview.h)
