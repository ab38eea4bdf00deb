#include "models/items/runmodel.h"

#include "models/items/usertext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace iam {

namespace {

int rankOf(InviteOutcomeKind outcome)
{
    switch (outcome) {
    case InviteOutcomeKind::Failed:
        return 0;
    case InviteOutcomeKind::Unclear:
        return 1;
    case InviteOutcomeKind::StillProcessing:
        return 2;
    case InviteOutcomeKind::Held:
        return 3;
    case InviteOutcomeKind::Sending:
        return 4;
    case InviteOutcomeKind::Taken:
        return 5;
    case InviteOutcomeKind::Waiting:
        return 6;
    case InviteOutcomeKind::Joined:
        return 7;
    case InviteOutcomeKind::Invited:
        return 8;
    case InviteOutcomeKind::Skipped:
        return 9;
    case InviteOutcomeKind::TakenOut:
        return 10;
    }
    return 0;
}

QString whatHappened(const RunPerson &person, const QString &problem)
{
    switch (person.outcome) {
    case InviteOutcomeKind::Waiting:
        return RunModel::tr("Not sent yet.");
    case InviteOutcomeKind::Held:
        return RunModel::tr("Is still being processed. Looking again in a minute.");
    case InviteOutcomeKind::Sending:
        return RunModel::tr("On its way.");
    case InviteOutcomeKind::Unclear:
        return RunModel::tr("Connection lost after sending. The list is read first.");
    case InviteOutcomeKind::Taken:
        return RunModel::tr("Taken by the service, and being processed.");
    case InviteOutcomeKind::Invited:
        return RunModel::tr("Invitation sent.");
    case InviteOutcomeKind::Joined:
        return RunModel::tr("Accepted in the meantime.");
    case InviteOutcomeKind::StillProcessing:
        return RunModel::tr("After 5 minutes the message is not sent yet.");
    case InviteOutcomeKind::Skipped:
        //: %1 is a status such as "Active"
        return RunModel::tr("Already %1.").arg(statusText(statusOf(person.state, {}, {})));
    case InviteOutcomeKind::Failed:
        return problem;
    case InviteOutcomeKind::TakenOut:
        return RunModel::tr("Taken out by you.");
    }
    return {};
}

QString actionFor(InviteOutcomeKind outcome)
{
    switch (outcome) {
    case InviteOutcomeKind::Failed:
        return RunModel::tr("Retry");
    case InviteOutcomeKind::StillProcessing:
        return RunModel::tr("Watch on");
    case InviteOutcomeKind::Waiting:
    case InviteOutcomeKind::Held:
        return RunModel::tr("Take out");
    default:
        return {};
    }
}

/// A cell that a spreadsheet would take for a formula gets an apostrophe.
QString csvCell(const QString &text)
{
    QString cell = text;
    const QString begin = cell.trimmed().left(1);
    if (!cell.isEmpty() && (cell.startsWith(QLatin1Char('\t')) || cell.startsWith(QLatin1Char('\r')) || (!begin.isEmpty() && QStringLiteral("=+-@").contains(begin))))
        cell.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString outcomeText(InviteOutcomeKind outcome)
{
    switch (outcome) {
    case InviteOutcomeKind::Waiting:
        return RunModel::tr("Waiting", "outcome");
    case InviteOutcomeKind::Held:
        return RunModel::tr("Held", "outcome");
    case InviteOutcomeKind::Sending:
        return RunModel::tr("Sending", "outcome");
    case InviteOutcomeKind::Unclear:
        return RunModel::tr("Unclear", "outcome");
    case InviteOutcomeKind::Taken:
        return RunModel::tr("Taken", "outcome");
    case InviteOutcomeKind::Invited:
        return RunModel::tr("Invited", "outcome");
    case InviteOutcomeKind::Joined:
        return RunModel::tr("Joined", "outcome");
    case InviteOutcomeKind::StillProcessing:
        return RunModel::tr("Still processing", "outcome");
    case InviteOutcomeKind::Skipped:
        return RunModel::tr("Skipped", "outcome");
    case InviteOutcomeKind::Failed:
        return RunModel::tr("Failed", "outcome");
    case InviteOutcomeKind::TakenOut:
        return RunModel::tr("Taken out", "outcome");
    }
    return {};
}

int RunModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RunModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_rows.at(index.row());
    const RunPerson &person = m_people.at(place);
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Address:
            return person.email;
        case Column::Outcome:
            return outcomeText(person.outcome);
        case Column::What:
            return whatHappened(person, m_problems.at(place));
        case Column::Action:
            return actionFor(person.outcome);
        }
        return {};
    case Qt::AccessibleTextRole:
        if (static_cast<Column>(index.column()) != Column::Address)
            return {};
        //: for screen readers: %1 is an address, %2 what became of it
        return tr("%1: %2").arg(person.email, outcomeText(person.outcome));
    case OutcomeRole:
        return static_cast<int>(person.outcome);
    case EmailRole:
        return person.email;
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Address:
        return tr("Address", "column");
    case Column::Outcome:
        return tr("Outcome", "column");
    case Column::What:
        return tr("What happened", "column");
    case Column::Action:
        return QString();
    }
    return {};
}

void RunModel::setRun(const InvitationRun &run, const std::function<QString(const ApiError &)> &what)
{
    m_people = run.people;
    m_problems.clear();
    for (const RunPerson &person : std::as_const(m_people))
        m_problems.append(person.outcome == InviteOutcomeKind::Failed ? what(person.error) : QString());
    rebuild();
}

void RunModel::setFilter(int outcome)
{
    m_filter = outcome;
    rebuild();
}

void RunModel::rebuild()
{
    QList<int> rows;
    for (int place = 0; place < m_people.size(); ++place) {
        if (m_filter < 0 || static_cast<int>(m_people.at(place).outcome) == m_filter)
            rows.append(place);
    }
    std::stable_sort(rows.begin(), rows.end(),
        [this](int a, int b) { return rankOf(m_people.at(a).outcome) < rankOf(m_people.at(b).outcome); });
    if (rows.size() == m_rows.size()) { // outcomes came: the current row stays where it is
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QByteArray runAsCsv(const InvitationRun &run)
{
    QByteArray csv("\xEF\xBB\xBF");
    const auto line = [&csv](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(csvCell(cell));
        csv += quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    line({QStringLiteral("email"), QStringLiteral("outcome"), QStringLiteral("http_status"), QStringLiteral("code"),
        QStringLiteral("message"), QStringLiteral("trace")});
    for (const RunPerson &person : run.people) {
        const bool failed = person.outcome == InviteOutcomeKind::Failed;
        line({person.email, keyText(person.outcome),
            failed && person.error.httpStatus > 0 ? QString::number(person.error.httpStatus) : QString(),
            failed ? person.error.code : QString(), failed ? person.error.message : QString(),
            failed ? person.error.trace : QString()});
    }
    return csv;
}

QByteArray runAsJson(const InvitationRun &run)
{
    QJsonArray people;
    for (const RunPerson &person : run.people) {
        QJsonObject json {{QStringLiteral("email"), person.email}, {QStringLiteral("outcome"), keyText(person.outcome)},
            {QStringLiteral("id"), person.user.text}};
        if (person.outcome == InviteOutcomeKind::Failed) {
            json.insert(QStringLiteral("http_status"), person.error.httpStatus);
            json.insert(QStringLiteral("code"), person.error.code);
            json.insert(QStringLiteral("message"), person.error.message);
            json.insert(QStringLiteral("trace"), person.error.trace);
        }
        people.append(json);
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("run"), run.id},
                             {QStringLiteral("started_at"), run.startedAt.toString(Qt::ISODate)},
                             {QStringLiteral("people"), people}})
        .toJson();
}

} // namespace iam
