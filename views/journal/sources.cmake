# What was done in the account, and the proof of it. Paths are relative to views/.
set(IAM_JOURNALVIEW_SOURCES
    journal/journalcopy.cpp journal/journalcopy.h
    journal/journaldetails.cpp journal/journaldetails.h
    journal/journalexportdialog.cpp journal/journalexportdialog.h
    journal/journalpage.cpp journal/journalpage.h)
