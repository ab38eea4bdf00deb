# What the invite wizard is made of, by library.
set(IAM_INVITATION_CORE_SOURCES
    core/classicsets.cpp core/classicsets.h
    core/confusable.cpp core/confusable.h
    core/domainpattern.cpp core/domainpattern.h
    core/followup.cpp core/followup.h
    core/replacement.cpp core/replacement.h
    core/grantrules.cpp core/grantrules.h
    core/invitedraft.cpp core/invitedraft.h
    core/invitationplan.cpp core/invitationplan.h
    core/invitationrun.cpp core/invitationrun.h
    core/peoplecsv.cpp core/peoplecsv.h
    core/policycover.cpp core/policycover.h
    core/takeover.cpp core/takeover.h)
set(IAM_INVITATION_ITEM_SOURCES
    items/accesstext.cpp items/accesstext.h
    items/groupchoicemodel.cpp items/groupchoicemodel.h
    items/periodtext.cpp items/periodtext.h
    items/runmodel.cpp items/runmodel.h)
set(IAM_INVITATION_WORKFLOW_SOURCES
    workflows/accessoptions.cpp workflows/accessoptions.h
    workflows/draftfile.cpp workflows/draftfile.h
    workflows/dryrun.cpp workflows/dryrun.h
    workflows/followupgiver.cpp workflows/followupgiver.h
    workflows/followupkeeper.cpp workflows/followupkeeper.h
    workflows/holdsetting.h
    workflows/invitationrunner.cpp workflows/invitationrunner.h
    workflows/jsonfile.cpp workflows/jsonfile.h
    workflows/ownaccesslookup.cpp workflows/ownaccesslookup.h)
