# Paths are relative to models/.
set(IAM_EXPORT_SOURCES
    export/accessreport.cpp export/accessreport.h
    export/cadf.cpp export/cadf.h
    export/csv.cpp export/csv.h
    export/exportuser.cpp export/exportuser.h
    export/filewriting.cpp export/filewriting.h
    export/listexport.cpp export/listexport.h
)
