#include "models/workflows/followupgiver.h"

#include "models/api/extensionsapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"

#include <QPromise>
#include <QSet>

#include <algorithm>

namespace iam {

namespace {

/// The policy as it is made for the person.
Policy forPerson(const Policy &policy, const IamId &member, const AccountId &account)
{
    Policy made = policy;
    made.id = {};
    made.version = PolicyVersion::V2;
    made.subject = { { .key = QStringLiteral("iam_id"), .value = member.text } };
    made.resource.append({ .key = QStringLiteral("accountId"), .value = account.text });
    return made;
}

bool sameAttributes(const QList<PolicyAttribute> &left, const QList<PolicyAttribute> &right)
{
    return left.size() == right.size()
        && std::all_of(left.cbegin(), left.cend(),
            [&right](const PolicyAttribute &attribute) { return right.contains(attribute); });
}

bool gives(const Policy &existing, const Policy &wanted)
{
    const auto crns = [](const Policy &policy) {
        QSet<QString> result;
        for (const PolicyRole &role : policy.roles)
            result.insert(role.crn);
        return result;
    };
    return crns(existing) == crns(wanted) && sameAttributes(existing.resource, wanted.resource)
        && sameAttributes(existing.tags, wanted.tags) && existing.pattern == wanted.pattern
        && existing.rule == wanted.rule;
}

void end(const std::shared_ptr<QPromise<Result<FollowUpOutcome>>> &promise, const Result<FollowUpOutcome> &result)
{
    promise->addResult(result);
    promise->finish();
}

} // namespace

FollowUpGiver::FollowUpGiver(UserManagementApi &users, PolicyApi &policies, ExtensionsApi &extensions,
    const AccountOverview &overview, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_policies(policies)
    , m_extensions(extensions)
    , m_overview(overview)
{
}

QFuture<Result<FollowUpOutcome>> FollowUpGiver::give(const FollowUp &followUp)
{
    auto promise = std::make_shared<QPromise<Result<FollowUpOutcome>>>();
    promise->start();
    whenDone(m_users.user(m_overview.accountId(), followUp.user.text), this,
        [this, promise, followUp](const Result<User> &answer) {
            if (!answer.ok() && answer.error().kind == ErrorKind::NotFound) { // gone since the list was read
                end(promise, FollowUpOutcome { .kind = FollowUpOutcome::Kind::Gone });
                return;
            }
            if (!answer.ok()) {
                end(promise, answer.error());
                return;
            }
            const User &user = answer.value();
            if (!(user.id == followUp.user) || user.state != UserState::Active || user.iamId.isPlaceholder()
                || user.email.compare(followUp.email, Qt::CaseInsensitive) != 0) {
                end(promise, FollowUpOutcome { .kind = FollowUpOutcome::Kind::NotNow, .user = user });
                return;
            }
            if (followUp.policy)
                givePolicy(promise, *followUp.policy, user.iamId);
            else
                giveDevices(promise, followUp.devices, user.iamId);
        });
    return promise->future();
}

void FollowUpGiver::givePolicy(const Promise &promise, const Policy &policy, const IamId &member)
{
    const AccountId account = m_overview.accountId();
    const Policy wanted = forPerson(policy, member, account);
    whenDone(m_policies.policies(PolicyVersion::V2, account, { .iamId = member, .state = QStringLiteral("active") }),
        this, [this, promise, wanted](const Result<QList<Policy>> &answer) {
            if (!answer.ok()) {
                end(promise, answer.error());
                return;
            }
            const QList<Policy> &had = answer.value();
            if (std::any_of(had.cbegin(), had.cend(), [&wanted](const Policy &one) { return gives(one, wanted); })) {
                end(promise, FollowUpOutcome()); // given before an interruption
                return;
            }
            whenDone(m_policies.create(wanted), this, [promise](const Result<Policy> &made) {
                if (made.ok() || made.error().kind == ErrorKind::Conflict) // the service says that it is there
                    end(promise, FollowUpOutcome());
                else
                    end(promise, made.error());
            });
        });
}

void FollowUpGiver::giveDevices(const Promise &promise, const QStringList &devices, const IamId &member)
{
    const AccountId account = m_overview.accountId();
    whenDone(m_extensions.classicAccess(account, member.text), this,
        [this, promise, devices, member, account](const Result<ClassicAccess> &answer) {
            if (!answer.ok()) {
                end(promise, answer.error());
                return;
            }
            QStringList permissions = answer.value().permissions;
            for (const QString &device : devices) {
                if (!permissions.contains(device))
                    permissions.append(device);
            }
            if (permissions == answer.value().permissions) {
                end(promise, FollowUpOutcome());
                return;
            }
            whenDone(m_extensions.updateClassicAccess(account, member.text, { .permissions = permissions }), this,
                [promise](const Result<Done> &done) {
                    if (done.ok())
                        end(promise, FollowUpOutcome());
                    else
                        end(promise, done.error());
                });
        });
}

} // namespace iam
