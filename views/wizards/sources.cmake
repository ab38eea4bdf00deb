set(IAM_WIZARD_SOURCES
    wizards/accessstep.cpp wizards/accessstep.h
    wizards/actiontable.cpp wizards/actiontable.h
    wizards/addressbox.cpp wizards/addressbox.h
    wizards/classicpart.cpp wizards/classicpart.h
    wizards/colleaguepart.cpp wizards/colleaguepart.h
    wizards/dropframe.cpp wizards/dropframe.h
    wizards/followupnotice.cpp wizards/followupnotice.h
    wizards/foldingpart.cpp wizards/foldingpart.h
    wizards/groupspart.cpp wizards/groupspart.h
    wizards/invitationmodels.h
    wizards/invitationpanel.cpp wizards/invitationpanel.h
    wizards/invitewizard.cpp wizards/invitewizard.h
    wizards/invitewizard_kept.cpp
    wizards/invitewizard_layout.cpp
    wizards/outcomebar.cpp wizards/outcomebar.h
    wizards/peoplestep.cpp wizards/peoplestep.h
    wizards/peoplestep_layout.cpp
    wizards/permissionlist.cpp wizards/permissionlist.h
    wizards/policypart.cpp wizards/policypart.h
    wizards/progressstep.cpp wizards/progressstep.h
    wizards/reviewmodel.cpp wizards/reviewmodel.h
    wizards/reviewstep.cpp wizards/reviewstep.h
    wizards/runnotice.cpp wizards/runnotice.h
    wizards/wizardsteps.cpp wizards/wizardsteps.h)
