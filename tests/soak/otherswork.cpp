#include "tests/soak/stage.h"
#include "tests/soak/work.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace iam::test {

namespace {

constexpr qsizetype mostGuests = 60;

QString pathOf(SoakStage &stage, const UserRow &guest)
{
    return stage.service().users(QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(guest.user.id.text)));
}

/// 404 and 409: the console has been quicker.
bool wasTaken(const Answer &answer) { return answer.status / 100 == 2; }

bool invite(SoakStage &stage)
{
    if (stage.guests().size() > mostGuests)
        return true;
    QJsonArray people;
    for (int count = 1 + stage.roll(3); count > 0; --count)
        people.append(QJsonObject {{QStringLiteral("email"), stage.newGuest()}, {QStringLiteral("account_role"), QStringLiteral("Member")}});
    return wasTaken(stage.send("POST", stage.service().users(), {{QStringLiteral("users"), people}}));
}

bool remove(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest();
    return !guest || wasTaken(stage.send("DELETE", pathOf(stage, *guest)));
}

bool rename(SoakStage &stage)
{
    static const QStringList names {QStringLiteral("Ada"), QStringLiteral("Zoë"), QStringLiteral("ليلى"), QStringLiteral("=1+1"),
        QStringLiteral("Wilhelmina-Konstantina Alexandra"), QStringLiteral("<b>Bob</b>"), QString()};
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Active);
    if (!guest)
        return true;
    return wasTaken(stage.send("PATCH", pathOf(stage, *guest), {{QStringLiteral("firstname"), names.at(stage.roll(static_cast<int>(names.size())))},
        {QStringLiteral("lastname"), QStringLiteral("Guest %1").arg(stage.roll(1000))}}));
}

bool changeState(SoakStage &stage)
{
    static const QStringList states {QStringLiteral("ACTIVE"), QStringLiteral("VPN_ONLY"), QStringLiteral("DISABLED_CLASSIC_INFRASTRUCTURE")};
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Active);
    return !guest || wasTaken(stage.send("PATCH", pathOf(stage, *guest), {{QStringLiteral("state"), states.at(stage.roll(3))}}));
}

bool accept(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Pending);
    if (!guest)
        return true;
    // New to the cloud: by the link of the newest mail, and with a name.
    const QString token = stage.service().invitee(guest->user.email);
    const QJsonArray inbox = stage.service().as(token, "GET", QStringLiteral("/ext/v1/invitee/inbox")).json.value(QLatin1String("messages")).toArray();
    return wasTaken(stage.service().as(token, "POST", QStringLiteral("/ext/v1/invitee/invitations/accept"),
        {{QStringLiteral("token"), inbox.first().toObject().value(QLatin1String("token"))}, {QStringLiteral("firstname"), QStringLiteral("Guest")},
            {QStringLiteral("lastname"), QString::number(stage.roll(1000))}}));
}

/// Whoever is left when the console's own removals fall behind.
bool thinOut(SoakStage &stage)
{
    QList<UserRow> all = stage.guests();
    while (all.size() > mostGuests) {
        if (!wasTaken(stage.send("DELETE", pathOf(stage, all.takeLast()))))
            return false;
    }
    return true;
}

} // namespace

void addOthersWork(std::vector<Work> &work)
{
    work.push_back({.name = "others invite", .weight = 6, .run = invite});
    work.push_back({.name = "others remove", .weight = 3, .run = remove});
    work.push_back({.name = "others rename", .weight = 4, .run = rename});
    work.push_back({.name = "others change a state", .weight = 2, .run = changeState});
    work.push_back({.name = "guests accept", .weight = 10, .run = accept});
    work.push_back({.name = "others thin out", .weight = 2, .run = thinOut});
}

} // namespace iam::test
