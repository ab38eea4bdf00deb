set(IAM_JOURNAL_SOURCES
    journal/changerecordjson.cpp journal/changerecordjson.h
    journal/journal.cpp journal/journal.h
    journal/journalstore.cpp journal/journalstore.h
    journal/ledger.cpp journal/ledger.h
    journal/ledgerdatabase.cpp journal/ledgerdatabase.h
    journal/ledgerowner.cpp journal/ledgerowner.h)
