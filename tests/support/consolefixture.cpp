#include "tests/support/consolefixture.h"

#include "models/items/userfiltermodel.h"
#include "models/workflows/followupkeeper.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/replacementkeeper.h"
#include "models/workflows/userdirectory.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace iam::test {

bool ConsoleFixture::open(const QStringList &serviceArguments, const QString &who)
{
    const QStringList own {QStringLiteral("--database"), m_folder.filePath(QStringLiteral("account.sqlite"))};
    if (!m_service.start(own + serviceArguments))
        return false;
    m_theme.setMotion(false);
    m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_url = m_route ? m_route(m_service) : QUrl(m_service.url());
    m_account = {m_service.accountId()};
    if (m_key.isEmpty())
        m_key = m_service.info().value(QLatin1String("api_keys")).toObject().value(who).toString().toUtf8();
    return openWindow();
}

bool ConsoleFixture::openOn(const QUrl &service, const AccountId &account, const QByteArray &key, const QString &dataFolder)
{
    m_theme.setMotion(false);
    m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_url = service;
    m_account = account;
    m_key = key;
    m_dataFolder = dataFolder;
    return openWindow();
}

bool ConsoleFixture::advanceDays(int days)
{
    m_clock.days += days;
    return m_service.advance(std::chrono::hours(24 * days));
}

void ConsoleFixture::closeWindow()
{
    m_window.reset();
    m_session.reset();
}

bool ConsoleFixture::reopen()
{
    closeWindow();
    return openWindow();
}

bool ConsoleFixture::openWindow()
{
    m_credentials = std::make_unique<FixedCredentials>(m_key);
    m_session = std::make_unique<AccountSession>(ServiceEndpoints::loopback(m_url), m_account, *m_credentials, m_clock,
        m_scheduler, SessionOptions {.dataFolder = m_dataFolder, .holdTime = m_holdTime,
            .keepHoldTime = [this](std::chrono::seconds time) { m_holdTime = time; }});
    m_session->directory().setWatchTimes(
        {.first = std::chrono::milliseconds(50), .often = std::chrono::milliseconds(100)});
    m_session->invitationRunner().setTimes({.held = std::chrono::milliseconds(700),
        .firstRetry = std::chrono::milliseconds(100),
        .secondLook = std::chrono::milliseconds(100),
        .watchOften = std::chrono::milliseconds(150),
        .watchSeldom = std::chrono::milliseconds(300)});
    m_session->followUps().setLookInterval(std::chrono::milliseconds(200));
    m_session->replacements().setLookInterval(std::chrono::milliseconds(200));
    m_window = std::make_unique<MainWindow>(m_session->models(), m_theme);
    QObject::connect(m_session.get(), &AccountSession::fileReported, m_window.get(), &MainWindow::tellFile);
    m_window->resize(1440, 900); // the offscreen platform's screen is smaller
    m_window->show();
    m_session->start();
    return QTest::qWaitForWindowExposed(m_window.get());
}

QAction *ConsoleFixture::action(const char *name) { return find<QAction>(name); }

QDialog *ConsoleFixture::dialog()
{
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QModelIndex ConsoleFixture::rowOf(const QString &email)
{
    const QAbstractItemModel *rows = m_window->usersPage()->table()->model();
    constexpr int column = static_cast<int>(UserTableModel::Column::Email);
    const QModelIndexList found = rows->match(rows->index(0, column), Qt::DisplayRole, email, 1, Qt::MatchExactly);
    return found.value(0);
}

QString ConsoleFixture::status(const QString &email)
{
    const QModelIndex row = rowOf(email);
    return row.isValid() ? row.siblingAtColumn(static_cast<int>(UserTableModel::Column::Status)).data().toString()
                         : QString();
}

bool ConsoleFixture::hasRow(const QString &email) { return rowOf(email).isValid(); }

bool ConsoleFixture::choose(const QString &email)
{
    const QModelIndex row = rowOf(email);
    if (!row.isValid())
        return false;
    UserTableView *table = m_window->usersPage()->table();
    table->scrollTo(row);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    return table->currentIndex().row() == row.row();
}

QVariant ConsoleFixture::fromDatabase(const QString &query, const QVariantList &values)
{
    QVariant result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(m_folder.filePath(QStringLiteral("account.sqlite")));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        if (!database.open())
            qFatal("the service's database cannot be read");
        QSqlQuery statement(database);
        statement.prepare(query);
        for (const QVariant &value : values)
            statement.addBindValue(value);
        if (!statement.exec())
            qFatal("%s", qPrintable(statement.lastError().text()));
        if (statement.next())
            result = statement.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return result;
}

int ConsoleFixture::mailsTo(const QString &email)
{
    int count = 0;
    QDirIterator mails(m_service.mailDir() + QStringLiteral("/new"), QDir::Files);
    while (mails.hasNext()) {
        QFile mail(mails.next());
        if (!mail.open(QIODevice::ReadOnly))
            continue;
        while (!mail.atEnd()) {
            const QByteArray line = mail.readLine();
            if (line.startsWith("To:") && line.contains(email.toUtf8()))
                ++count;
        }
    }
    return count;
}

} // namespace iam::test
