# Paths are relative to models/.
set(IAM_API_SOURCES
    api/accessgroupsapi.cpp api/accessgroupsapi.h
    api/accesstoken.cpp api/accesstoken.h
    api/credentialstore.h
    api/extensionsapi.cpp api/extensionsapi.h
    api/httpanswer.cpp api/httpanswer.h
    api/httprequest.cpp api/httprequest.h
    api/httpsender.cpp api/httpsender.h
    api/httptransport.cpp api/httptransport.h
    api/iamtokensource.cpp api/iamtokensource.h
    api/identityapi.cpp api/identityapi.h
    api/inviteeapi.cpp api/inviteeapi.h
    api/oneshotbody.cpp api/oneshotbody.h
    api/pagecollector.h
    api/policyapi.cpp api/policyapi.h
    api/resourceapi.cpp api/resourceapi.h
    api/serviceendpoints.cpp api/serviceendpoints.h
    api/systemproxy.h
    api/tlsproblem.cpp api/tlsproblem.h
    api/tokensource.h
    api/userlistpager.cpp api/userlistpager.h
    api/usermanagementapi.cpp api/usermanagementapi.h
)
