#include "tests/soak/settlement.h"

#include "models/items/usertablemodel.h"
#include "models/journal/journal.h"
#include "models/runs/runengine.h"
#include "models/workflows/bulkruns.h"
#include "models/workflows/userdirectory.h"
#include "tests/soak/stage.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace iam::test {

namespace {

constexpr int patience = 120'000; ///< a removal or an answer that never comes takes its time
constexpr int refreshEvery = 4'000;

/// The words of the column "Status" for the states of the wire; not taken from the console's own table.
QString shownFor(const QString &state)
{
    static const QHash<QString, QString> words {
        {QStringLiteral("PROCESSING"), QStringLiteral("Processing")},
        {QStringLiteral("PENDING"), QStringLiteral("Pending")},
        {QStringLiteral("ACTIVE"), QStringLiteral("Active")},
        {QStringLiteral("SUSPENDED"), QStringLiteral("Suspended")},
        {QStringLiteral("VPN_ONLY"), QStringLiteral("VPN-only")},
        {QStringLiteral("DISABLED_CLASSIC_INFRASTRUCTURE"), QStringLiteral("Classic disabled")},
        {QStringLiteral("IAMID_INVALID"), QStringLiteral("Invalid")},
        {QStringLiteral("ERROR_WHILE_PROCESSING"), QStringLiteral("Invitation failed")},
        {QStringLiteral("ERROR_WHILE_DELETING"), QStringLiteral("Removal failed")},
    };
    return words.value(state);
}

/// The demo data has somebody else who stays so.
bool isGuestInProcess(const QJsonObject &user)
{
    return user.value(QLatin1String("state")) == QLatin1String("PROCESSING") && user.value(QLatin1String("email")).toString().startsWith(QLatin1String("guest"));
}

QStringList compare(SoakStage &stage, const QList<QJsonObject> &users)
{
    QStringList differences;
    const UserTableModel &model = stage.console().models().users;
    QHash<QString, UserRow> rows;
    for (int row = 0; row < model.store().size(); ++row) {
        const UserRow user = model.store().at(row);
        rows.insert(user.user.id.text, user);
    }
    if (rows.size() != model.store().size())
        differences.append(QStringLiteral("the same record twice in the console"));
    const QAbstractItemModel *seen = stage.console().window().usersPage()->table()->model();
    if (seen->rowCount() != users.size())
        differences.append(QStringLiteral("%1 rows are seen, the service has %2 people").arg(seen->rowCount()).arg(users.size()));
    for (const QJsonObject &user : users) {
        const QString id = user.value(QLatin1String("id")).toString();
        const QString email = user.value(QLatin1String("email")).toString();
        const QString state = user.value(QLatin1String("state")).toString();
        const auto row = rows.constFind(id);
        if (row == rows.cend()) {
            differences.append(QStringLiteral("missing: %1, %2").arg(email, state));
            continue;
        }
        if (row->user.email != email || wireText(row->user.state) != state || row->removing
            || row->user.firstName != user.value(QLatin1String("firstname")).toString() || row->user.lastName != user.value(QLatin1String("lastname")).toString()
            || row->user.iamId.text != user.value(QLatin1String("iam_id")).toString())
            differences.append(QStringLiteral("%1 is %2 at the service; in the console %3, %4%5").arg(email, state, row->user.email, wireText(row->user.state), row->removing ? QStringLiteral(", being removed") : QString()));
        const QString shown = stage.console().status(email);
        if (shown != shownFor(state) && !(state == QLatin1String("PENDING") && shown == QLatin1String("Expired")))
            differences.append(QStringLiteral("%1 is %2 at the service, the row says \"%3\"").arg(email, state, shown));
        rows.erase(row);
    }
    for (const UserRow &row : std::as_const(rows))
        differences.append(QStringLiteral("gone at the service, still listed: %1, %2").arg(row.user.email, wireText(row.user.state)));
    return differences;
}

} // namespace

Settlement settle(SoakStage &stage)
{
    Settlement result;
    QElapsedTimer since;
    since.start();
    if (!stage.showList()) {
        result.unsettled = QStringLiteral("a dialog does not close");
        return result;
    }
    RunEngine &runs = stage.console().models().runs;
    const auto runsRest = [&] {
        if (runs.state() == RunEngine::State::Paused)
            runs.proceed(); // faults have made it wait for a person
        return runs.queued() == 0 && runs.progress().settled == runs.progress().total && !stage.console().models().bulk.reading();
    };
    if (!soon(runsRest, patience)) {
        result.unsettled = QStringLiteral("a run, state %1, %2 of %3").arg(static_cast<int>(runs.state())).arg(runs.progress().settled).arg(runs.progress().total);
        return result;
    }
    UserDirectory &directory = stage.console().models().directory;
    while (!since.hasExpired(patience)) {
        stage.console().window().usersPage()->refresh();
        if (!soon([&] { return directory.state() == UserDirectory::State::Complete; }, refreshEvery)) {
            result.unsettled = QStringLiteral("the list cannot be read");
            continue;
        }
        const std::optional<QList<QJsonObject>> users = stage.usersAtService();
        if (!users) {
            result.unsettled = QStringLiteral("the service does not answer");
            continue;
        }
        if (std::any_of(users->cbegin(), users->cend(), isGuestInProcess)) {
            result.unsettled = QStringLiteral("invitations are being processed");
            stage.turn(200);
            continue;
        }
        result.settled = true;
        result.people = static_cast<int>(users->size());
        // The rows follow the model in the next turns.
        (void)soon([&] { return (result.differences = compare(stage, *users)).isEmpty(); }, refreshEvery);
        if (result.differences.isEmpty())
            break;
    }
    return result;
}

QString judgeJournal(SoakStage &stage)
{
    const auto answer = stage.console().models().journal.verify();
    if (!soon([&] { return answer.isFinished(); }, patience))
        return QStringLiteral("it cannot be read");
    const Result<JournalVerdict> verdict = answer.result();
    if (!verdict.ok())
        return verdict.error().message;
    return verdict.value().kind == JournalVerdict::Kind::Whole ? QString() : QStringLiteral("the chain is broken");
}

} // namespace iam::test
