#pragma once

#include "tests/conformance/liveservice.h"
#include "tests/conformance/vector.h"

#include <QHash>
#include <QJsonValue>

namespace iam::test {

/// Sets a fresh account up so that a recorded request can succeed, or fail, there as it did when it was recorded, and
/// puts the account's own IDs, tags and page tokens in the places of the recorded ones.
class ServiceStage
{
public:
    explicit ServiceStage(LiveService &service)
        : m_service(service)
    {
    }

    void prepare(const Vector &vector);
    /// The recorded request, sent to the service. `before` is the answer to the exchange before it, if there was one.
    [[nodiscard]] LiveAnswer play(const Vector &vector, const Exchange &exchange, const LiveAnswer &before);

    /// A recorded text as it has to read in the account of the stage.
    [[nodiscard]] QByteArray here(const QByteArray &recorded) const { return replaced(recorded, false); }

private:
    void nameTheAccount();
    void prepareGroups(const Vector &vector);
    void preparePolicies(const Vector &vector);
    void prepareInvitee(const Vector &vector);
    [[nodiscard]] QByteArray replaced(QByteArray text, bool encoded) const;
    [[nodiscard]] QByteArray withLivePageToken(const QByteArray &target, const LiveAnswer &before);

    LiveService &m_service;
    QHash<QByteArray, QByteArray> m_names; ///< recorded → live
    QByteArray m_bearer;
};

} // namespace iam::test
