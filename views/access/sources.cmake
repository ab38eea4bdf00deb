set(IAM_ACCESS_SOURCES
    access/actionsdialog.cpp access/actionsdialog.h
    access/offerlimit.cpp access/offerlimit.h
    access/periodform.cpp access/periodform.h
    access/policyform.cpp access/policyform.h
    access/policyform_layout.cpp
    access/policyform_rows.cpp
    text/policytext.cpp text/policytext.h)
