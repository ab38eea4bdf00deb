#pragma once

#include "app/accountsession.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "tests/support/clientfixture.h"
#include "tests/support/serviceprocess.h"
#include "views/mainwindow/mainwindow.h"
#include "views/theme/theme.h"

#include <QTemporaryDir>
#include <QVariant>

#include <functional>
#include <memory>

class QAction;
class QDialog;

namespace iam::test {

/// The time of this machine, moved.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addDays(days).addSecs(seconds.count()); }
    int days = 0;
    std::chrono::seconds seconds {0};
};

/// Lets long waits pass so many times faster; short ones, which no person would notice, are waited for as they are.
class HurryingScheduler final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_timers.after(delay >= longWait ? delay / hurry : delay, context, std::move(action));
    }
    int hurry = 1;

private:
    static constexpr std::chrono::milliseconds longWait {500};
    TimerScheduler m_timers;
};

/// The console's real window on a real account service in a process of its own, with a database that can be looked into.
class ConsoleFixture
{
public:
    /// The arguments are added to those of the service.
    [[nodiscard]] bool open(const QStringList &serviceArguments = {}, const QString &who = QStringLiteral("owner"));

    /// On a service that another process has started, with the data of that folder; there is no service() here then.
    [[nodiscard]] bool openOn(const QUrl &service, const AccountId &account, const QByteArray &key, const QString &dataFolder);
    /// Before open(): where the console finds the service, if it is not at its own port.
    void setRoute(std::function<QUrl(const ServiceProcess &service)> route) { m_route = std::move(route); }
    /// The time of the console alone.
    [[nodiscard]] ShiftedClock &clock() { return m_clock; }
    [[nodiscard]] HurryingScheduler &scheduler() { return m_scheduler; }
    /// Lets the console and its service live so much later.
    [[nodiscard]] bool advanceDays(int days);

    /// Before open(): the hold time of invitations, none unless told.
    void setHoldTime(std::chrono::seconds time) { m_holdTime = time; }
    /// What the session has asked to be remembered; that of setHoldTime() before.
    [[nodiscard]] std::chrono::seconds keptHoldTime() const { return m_holdTime; }
    /// Closes the window and what it stands on, and opens them anew on the same service and data, as after a crash.
    [[nodiscard]] bool reopen();
    /// For the next window: an API key of somebody the service's info does not name.
    void setKey(const QByteArray &key) { m_key = key; }
    /// Ends window and session; the service goes on. reopen() comes next.
    void closeWindow();
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ServiceProcess &service() { return m_service; }
    [[nodiscard]] AccountModels models() { return m_session->models(); }
    [[nodiscard]] AccountSession &session() { return *m_session; }
    [[nodiscard]] Theme &theme() { return m_theme; }

    /// A widget of the window, or of a dialog over it, by object name; fails the test if there is none.
    template <typename T>
    [[nodiscard]] T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }
    [[nodiscard]] QAction *action(const char *name);
    /// The dialog that is open; null if none is.
    [[nodiscard]] QDialog *dialog();
    /// The text of a cell of the row with this address; invalid if there is no such row.
    [[nodiscard]] QString status(const QString &email);
    [[nodiscard]] bool hasRow(const QString &email);
    /// Clicks the row, as a person would, so that it is the only one chosen.
    [[nodiscard]] bool choose(const QString &email);

    /// The first column of the first row from the service's own database; invalid if there is no row.
    [[nodiscard]] QVariant fromDatabase(const QString &query, const QVariantList &values = {});
    /// How many mails to this address lie in the mail folder.
    [[nodiscard]] int mailsTo(const QString &email);

private:
    [[nodiscard]] QModelIndex rowOf(const QString &email);

    [[nodiscard]] bool openWindow();

    std::chrono::seconds m_holdTime {0};
    QTemporaryDir m_folder;
    QString m_dataFolder = m_folder.filePath(QStringLiteral("data"));
    QUrl m_url;
    AccountId m_account;
    QByteArray m_key;
    ServiceProcess m_service;
    ShiftedClock m_clock;
    HurryingScheduler m_scheduler;
    std::function<QUrl(const ServiceProcess &)> m_route;
    Theme m_theme;
    std::unique_ptr<FixedCredentials> m_credentials;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace iam::test
