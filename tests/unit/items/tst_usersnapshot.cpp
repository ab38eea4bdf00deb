#include "models/items/userfeed.h"
#include "models/items/userfiltermodel.h"
#include "models/items/usersnapshot.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclock.h"
#include "tests/support/randomusers.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

const QDateTime start({2026, 11, 22}, {12, 0}, Qt::UTC);
const AccountId account {QStringLiteral("1a2b3c4d5e6f708192a3b4c5d6e7f809")};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestUserSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QRandomGenerator random(5);
        for (int number = 0; number < 700; ++number)
            m_users.append(randomUser(number, random));
        m_users[3].lastName = QString(70'000, QLatin1Char('x')); // a service may say anything
        m_users[4].invitedOn = start.addDays(-3);
        m_users[5].addedOn = QDateTime();
        m_model.upsert(m_users);
        QVERIFY(awaited(saveSnapshot(path(), account, start, m_model.shareUsers())).ok());
    }

    void bringsBackWhatWasSaved()
    {
        const Result<UserSnapshot> copy = awaited(loadSnapshot(path(), account));
        QVERIFY(copy.ok());
        QCOMPARE(copy.value().asOf, start);
        QList<User> users;
        for (const UserBatch &page : copy.value().pages)
            users.append(page.toList());
        QCOMPARE(users, m_users);
    }

    void isForItsOwnerOnly()
    {
        QCOMPARE(QFileInfo(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
            QFileDevice::Permissions());
    }

    void findsDamageAnywhere()
    {
        const QByteArray whole = contentOf(path());
        const QString other = m_folder.filePath(QStringLiteral("damaged"));
        QRandomGenerator random(9);
        for (int round = 0; round < 120; ++round) {
            QByteArray content = whole;
            if (round % 3 == 0) {
                content.truncate(random.bounded(static_cast<int>(whole.size())));
            } else {
                const auto at = round < 40 ? round : random.bounded(static_cast<int>(whole.size()));
                content[at] = static_cast<char>(content.at(at) ^ (1 << random.bounded(8)));
            }
            write(other, content);
            const Result<UserSnapshot> copy = awaited(loadSnapshot(other, account));
            QVERIFY2(!copy.ok(), qPrintable(QString::number(round)));
            QVERIFY(copy.error().kind == ErrorKind::Protocol || copy.error().kind == ErrorKind::Refused);
        }
    }

    void refusesWhatIsNewer()
    {
        QByteArray content = contentOf(path());
        content[8] = static_cast<char>(UserSnapshot::schemaVersion + 1);
        const QString other = m_folder.filePath(QStringLiteral("newer"));
        write(other, content);
        const Result<UserSnapshot> copy = awaited(loadSnapshot(other, account));
        QCOMPARE(copy.error().kind, ErrorKind::Refused);
        QVERIFY(!copy.error().detail.isEmpty());
    }

    void refusesAnotherAccountAndSaysWhenThereIsNone()
    {
        QCOMPARE(awaited(loadSnapshot(path(), {QStringLiteral("another")})).error().kind, ErrorKind::Refused);
        QCOMPARE(awaited(loadSnapshot(m_folder.filePath(QStringLiteral("none")), account)).error().kind, ErrorKind::NotFound);
    }

    void keepsTheOldCopyWhenANewOneCannotBeWritten()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder/users"));
        QCOMPARE(awaited(saveSnapshot(nowhere, account, start, m_model.shareUsers())).error().kind, ErrorKind::Refused);
        QVERIFY(awaited(loadSnapshot(path(), account)).ok());
    }

    /// What is saved is what was there when it was asked for, also while the list goes on changing.
    void isWholeWhileTwoConsolesWriteIt()
    {
        UserTableModel few {m_clock};
        few.upsert(m_users.mid(0, 50));
        const QString shared = m_folder.filePath(QStringLiteral("shared"));
        for (int round = 0; round < 20; ++round) {
            const auto one = saveSnapshot(shared, account, start, m_model.shareUsers());
            const auto two = saveSnapshot(shared, account, start.addSecs(1), few.shareUsers());
            for (int look = 0; look < 5; ++look) {
                const Result<UserSnapshot> seen = awaited(loadSnapshot(shared, account));
                QVERIFY2(seen.ok() || (round == 0 && seen.error().kind == ErrorKind::NotFound), qPrintable(seen.ok() ? QString() : QStringLiteral("round %1, kind %2: %3").arg(round).arg(static_cast<int>(seen.error().kind)).arg(seen.error().detail)));
            }
            QVERIFY(awaited(one).ok());
            QVERIFY(awaited(two).ok());
            const Result<UserSnapshot> last = awaited(loadSnapshot(shared, account));
            QVERIFY(last.ok());
            qsizetype users = 0;
            for (const UserBatch &page : last.value().pages)
                users += page.toList().size();
            QCOMPARE(users, last.value().asOf == start ? m_users.size() : 50);
        }
    }

    void savesOneMoment()
    {
        UserTableModel model(m_clock);
        model.upsert(m_users);
        const QString other = m_folder.filePath(QStringLiteral("moment"));
        const QFuture<Result<Done>> saving = saveSnapshot(other, account, start, model.shareUsers());
        for (int round = 0; round < 20; ++round) {
            QList<User> changed = m_users.mid(round * 30, 30);
            for (User &user : changed)
                user.lastName = QStringLiteral("Changed %1").arg(round);
            model.upsert(changed);
            model.remove({m_users.at(699 - round).id});
        }
        QVERIFY(awaited(saving).ok());
        const Result<UserSnapshot> copy = awaited(loadSnapshot(other, account));
        QVERIFY(copy.ok());
        QList<User> users;
        for (const UserBatch &page : copy.value().pages)
            users.append(page.toList());
        QCOMPARE(users, m_users);
    }

    void isFedInSlices()
    {
        const Result<UserSnapshot> copy = awaited(loadSnapshot(path(), account));
        QVERIFY(copy.ok());
        UserTableModel model(m_clock);
        UserFeed feed(model);
        QSignalSpy finished(&feed, &UserFeed::finished);
        feed.add(copy.value().pages);
        feed.add(copy.value().pages); // again, while the first ones are still coming
        QTRY_VERIFY(feed.isIdle());
        QVERIFY(!finished.isEmpty());
        QCOMPARE(model.rowCount(), static_cast<int>(m_users.size()));
        QCOMPARE(model.find(m_users.at(3).id)->user, m_users.at(3));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("users")); }

    QTemporaryDir m_folder;
    FakeClock m_clock {start};
    UserTableModel m_model {m_clock};
    QList<User> m_users;
};

QTEST_GUILESS_MAIN(TestUserSnapshot)
#include "tst_usersnapshot.moc"
