#include "models/api/tlsproblem.h"

#include <QCoreApplication>

#include <algorithm>

namespace iam {

namespace {

struct TlsProblem
{
    Q_DECLARE_TR_FUNCTIONS(TlsProblem)
};

bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    return std::any_of(errors.cbegin(), errors.cend(), [kinds](const QSslError &error) {
        return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
    });
}

} // namespace

QString tlsProblem(const QList<QSslError> &errors, const QString &host)
{
    // A wrong name comes first: it is what somebody in between gets wrong.
    if (has(errors, {QSslError::HostNameMismatch}))
        //: %1 is the name of a computer
        return TlsProblem::tr("The certificate is not for %1, but for another name.").arg(host);
    if (has(errors, {QSslError::CertificateExpired}))
        return TlsProblem::tr("The certificate of %1 has expired.").arg(host);
    if (has(errors, {QSslError::CertificateNotYetValid}))
        return TlsProblem::tr("The certificate of %1 is not valid yet. Check the clock of this computer.").arg(host);
    if (has(errors, {QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}))
        return TlsProblem::tr("The certificate of %1 has been withdrawn.").arg(host);
    if (has(errors, {QSslError::SelfSignedCertificate}))
        return TlsProblem::tr("%1 has signed its certificate itself.").arg(host);
    if (has(errors,
            {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
                QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
                QSslError::SelfSignedCertificateInChain, QSslError::InvalidCaCertificate}))
        return TlsProblem::tr("The certificate of %1 comes from an authority that this computer does not know.").arg(host);
    const QString reason = errors.isEmpty() ? QString() : errors.first().errorString();
    if (reason.isEmpty())
        return TlsProblem::tr("No encrypted connection to %1 could be agreed on.").arg(host);
    //: %1 is the name of a computer, %2 a technical reason
    return TlsProblem::tr("The certificate of %1 is not accepted: %2.").arg(host, reason);
}

} // namespace iam
