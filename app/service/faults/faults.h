#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace iam::service {

/// What can be made to go wrong. The table in faults.cpp gives each its wire name and parameters.
enum class FaultKind {
    Delay,
    StayInProcessing,
    FailProcessing,
    Conflict,
    CutBeforeChange,
    CutAfterChange,
    Unauthorized,
    Forbidden,
    TooManyRequests,
    ServerError,
    PageMissing,
    LowInviteLimit,
    ResendDoesNotRenew,
    ExpiredVanish,
    RemovalFailsLate,
    UnlinkedAccount,
    MalformedAnswer,
    HtmlAnswer,
    Refuse,
    NoExtension,
};

/// One fault that is switched on.
struct Fault
{
    FaultKind kind = FaultKind::Delay;
    int times = 0; ///< how often it strikes; 0 is always
    int after = 0; ///< the first matching requests it lets pass
    QByteArray method; ///< only this method; empty is every one
    QString path; ///< only paths that hold this text; empty is every one
    QString email; ///< only this address, where addresses matter
    QString code; ///< of a refusal; a number stays one
    QString message;
    QString moreInfo;
    int number = 0; ///< the fault's own parameter: milliseconds, seconds, status, page or limit
    int seen = 0;
    int struck = 0;
};

/// The fault switches. Faults are data: handlers ask by kind.
class Faults
{
public:
    /// Counts a matching occasion and says whether the fault strikes, with its parameters.
    [[nodiscard]] std::optional<Fault> strikes(FaultKind kind, const QByteArray &method = {}, const QString &path = {},
                                               const QString &email = {});
    /// Whether a fault without counter is on.
    [[nodiscard]] bool isOn(FaultKind kind) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Replaces all faults; on a bad entry nothing changes and the reason is answered.
    [[nodiscard]] QString replace(const QJsonArray &faults);
    void clear() { m_faults.clear(); }

private:
    std::vector<Fault> m_faults;
};

} // namespace iam::service
