set(IAM_RUNS_SOURCES
    runs/run.cpp runs/run.h
    runs/runagenda.cpp runs/runagenda.h
    runs/runbook.cpp runs/runbook.h
    runs/runengine.cpp runs/runengine.h runs/runengine_kept.cpp runs/runwork.cpp
    runs/runpace.cpp runs/runpace.h
    runs/runrules.cpp runs/runrules.h
    runs/runsender.h
    runs/runstore.cpp runs/runstore.h)
