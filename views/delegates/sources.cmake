set(IAM_DELEGATE_SOURCES
    delegates/rowdelegate.cpp delegates/rowdelegate.h
    delegates/statusdelegate.cpp delegates/statusdelegate.h
    delegates/userdelegates.cpp delegates/userdelegates.h)
