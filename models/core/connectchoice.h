#pragma once

#include "models/core/ids.h"
#include "models/core/secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace iam {

/// Where the services of an account are.
struct EndpointChoice
{
    enum class Kind {
        Public, ///< IBM Cloud
        Private, ///< IBM Cloud, from inside its own network
        Custom, ///< addresses given by hand
    };
    Kind kind = Kind::Public;
    QUrl custom {}; ///< for Custom: of user management, and of every service below that has none
    QUrl iam {};
    QUrl resourceController {};
    QUrl globalCatalog {};

    friend bool operator==(const EndpointChoice &, const EndpointChoice &) = default;
};

/// How somebody wants to connect.
struct ConnectChoice
{
    enum class Way {
        Demo, ///< the service in this program
        ApiKey,
        Passcode, ///< or a token: told apart by its three parts
    };
    Way way = Way::ApiKey;
    Secret secret {}; ///< empty for Demo, and for a key that is in the key store
    EndpointChoice endpoints {};
    AccountId account {};
    bool keep = false; ///< the key in the system's key store
};

/// An account that was open before, as the connect window lists it. Holds no secret.
struct KnownAccount
{
    QString id {}; ///< of this entry, not of the account
    QString name {}; ///< foreign text
    ConnectChoice::Way way = ConnectChoice::Way::ApiKey;
    EndpointChoice endpoints {};
    AccountId account {};
    int colour = 0;
    bool keyKept = false; ///< the key is in the system's key store
    bool readOnly = false;
    QDateTime lastOpened {};

    friend bool operator==(const KnownAccount &, const KnownAccount &) = default;
};

} // namespace iam
