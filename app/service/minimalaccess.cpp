#include "app/service/context.h"
#include "app/service/iamaccess.h"
#include "app/service/store/database.h"

namespace iam::service {

namespace {

class MinimalAccess : public IamAccess
{
public:
    explicit MinimalAccess(Context &context)
        : m_context(context)
    {
    }
    QString schema() const override { return {}; }
    void addTo(Router &) override { }
    PlatformRole role(const QString &accountId, const QString &iamId, const QString &) override
    {
        const QString owner = m_context.database.value(QStringLiteral("SELECT owner_iam_id FROM accounts WHERE id=?"), { accountId }).toString();
        if (iamId == owner || iamId.endsWith(QLatin1Char('2')))
            return PlatformRole::Administrator;
        if (iamId.endsWith(QLatin1Char('3')))
            return PlatformRole::Editor;
        return iamId.endsWith(QLatin1Char('4')) || iamId.startsWith(QLatin1String("iam-")) ? PlatformRole::Viewer : PlatformRole::None;
    }
    std::optional<Response> refuseInvitationAccess(const Request &, const QString &, const InvitationAccess &) override { return std::nullopt; }
    void applyInvitationAccess(const QString &, const QString &, const InvitationAccess &, const QString &) override { }
    void renameSubject(const QString &accountId, const QString &from, const QString &to) override
    {
        m_context.database.run(QStringLiteral("UPDATE api_keys SET iam_id=? WHERE account_id=? AND iam_id=?"), { to, accountId, from });
    }
    void deleteSubject(const QString &accountId, const QString &iamId) override
    {
        m_context.database.run(QStringLiteral("DELETE FROM api_keys WHERE account_id=? AND iam_id=?"), { accountId, iamId });
    }
    QStringList refusedAddresses(const QString &, const QStringList &) override { return {}; }
    bool listIsRestricted(const QString &) override { return false; }
    void seed(SeedKind, const QString &, const QHash<QString, QString> &) override { }

private:
    Context &m_context;
};

} // namespace

std::unique_ptr<IamAccess> makeIamAccess(Context &context)
{
    return std::make_unique<MinimalAccess>(context);
}

} // namespace iam::service
