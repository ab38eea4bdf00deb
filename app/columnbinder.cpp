#include "app/columnbinder.h"

#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/columnfacts.h"
#include "models/workflows/inactivitywatch.h"
#include "models/workflows/userdirectory.h"

namespace iam {

namespace {

UserExtra extraOf(ColumnFacts::Fact fact)
{
    switch (fact) {
    case ColumnFacts::Fact::LastActivity:
        return UserExtra::LastActivity;
    case ColumnFacts::Fact::Groups:
        return UserExtra::Groups;
    case ColumnFacts::Fact::Policies:
        return UserExtra::Policies;
    case ColumnFacts::Fact::Parent:
        break;
    }
    return UserExtra::Parent;
}

/// A parent is told by record or by IAM ID; people are shown by name.
QString nameOf(const UserTableModel &users, const QString &parent)
{
    auto row = users.find(UserId {parent});
    if (!row)
        row = users.find(IamId {parent});
    return row ? row->user.displayName() : parent;
}

} // namespace

ColumnBinder::ColumnBinder(UserTableModel &users, ColumnFacts &facts, QObject *parent)
    : QObject(parent)
    , m_users(users)
{
    using Value = UserExtraValues::Value;
    connect(&facts, &ColumnFacts::counted, &users, [&users](ColumnFacts::Fact fact, const QHash<QString, int> &counts) {
        QHash<QString, Value> values;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            values.insert(count.key(), Value {.number = count.value()});
        users.setExtras(extraOf(fact), ExtraRest::Zero, values);
    });
    connect(&facts, &ColumnFacts::reading, &users,
        [&users](ColumnFacts::Fact fact) { users.setExtras(extraOf(fact), ExtraRest::Reading, {}); });
    connect(&facts, &ColumnFacts::failed, &users,
        [&users](ColumnFacts::Fact fact) { users.setExtras(extraOf(fact), ExtraRest::Failed, {}); });
    connect(&facts, &ColumnFacts::activityRead, &users, [&users](const IamId &user, const QDateTime &time) {
        users.setExtra(UserExtra::LastActivity, user, {.time = time});
    });
    connect(&facts, &ColumnFacts::parentRead, &users, [&users](const IamId &user, const QString &parentId) {
        users.setExtra(UserExtra::Parent, user, {.text = parentId.isEmpty() ? QString() : nameOf(users, parentId)});
    });
    connect(&facts, &ColumnFacts::userFailed, &users, [&users](ColumnFacts::Fact fact, const IamId &user) {
        users.setExtra(extraOf(fact), user, {.failed = true});
    });
}

void ColumnBinder::followInactivity(InactivityWatch &watch, UserDirectory &directory, AccountOverview &overview)
{
    const auto apply = [this, &watch] {
        if (!watch.report())
            return;
        const QList<QString> ids = watch.report()->users.keys();
        m_users.setInactive({ids.cbegin(), ids.cend()});
    };
    const auto look = [&watch, &directory, &overview, apply] {
        const Actor &actor = overview.actor();
        if (directory.state() != UserDirectory::State::Complete || !actor.rightsKnown
            || verdictOn(Right::ReadIdentities, {}, actor).refusal != Refusal::No)
            return;
        apply(); // to those who have come since
        watch.read();
    };
    connect(&directory, &UserDirectory::progressed, this, look);
    connect(&overview, &AccountOverview::changed, this, look);
    connect(&watch, &InactivityWatch::changed, this, apply);
}

} // namespace iam
