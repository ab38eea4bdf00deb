# Invitations that are open or came to nothing: charts, filters, what is to be done about them. Paths are relative to views/.
set(IAM_TRIAGE_SOURCES
    triage/agechart.cpp triage/agechart.h
    triage/inviteetext.cpp triage/inviteetext.h
    triage/statebox.cpp triage/statebox.h
    triage/triagefilters.cpp triage/triagefilters.h
    triage/triagepage.cpp triage/triagepage.h
    triage/triagepage_layout.cpp
    triage/triagetext.cpp triage/triagetext.h
    triage/vanisheddialog.cpp triage/vanisheddialog.h)
