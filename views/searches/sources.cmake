# Searches that are kept. Paths are relative to views/.
set(IAM_SEARCHES_SOURCES
    searches/savedsearches.cpp searches/savedsearches.h
    searches/searchmenu.cpp searches/searchmenu.h
    searches/searchnamedialog.cpp searches/searchnamedialog.h
)
