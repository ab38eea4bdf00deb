#pragma once

#include "models/core/accessgroup.h"
#include "models/items/userstore.h"
#include "tests/soak/weather.h"
#include "tests/support/consolefixture.h"
#include "tests/support/serviceprocess.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace iam::test {

/// The console's real window, the service in a process of its own, and the bad luck between them. Its guests are the
/// people that come and go: the account stays of bounded size.
class SoakStage
{
public:
    explicit SoakStage(quint32 seed);
    ~SoakStage();
    Q_DISABLE_COPY_MOVE(SoakStage)

    [[nodiscard]] bool open();

    [[nodiscard]] ConsoleFixture &console() { return m_console; }
    [[nodiscard]] ServiceProcess &service() { return m_service; }
    [[nodiscard]] Weather &weather() { return *m_weather; }
    [[nodiscard]] QRandomGenerator &dice() { return m_dice; }
    /// From 0 to one below.
    [[nodiscard]] int roll(int below) { return static_cast<int>(m_dice.bounded(below)); }

    /// Those in the console's list whose address is a guest's, of this state if it is told.
    [[nodiscard]] QList<UserRow> guests(std::optional<UserState> state = {});
    [[nodiscard]] std::optional<UserRow> anyGuest(std::optional<UserState> state = {});
    /// An address nobody has had before. One in ten has the same domain as this one.
    [[nodiscard]] QString newGuest();

    /// Those of the account, without the public one.
    [[nodiscard]] const QList<AccessGroup> &groups() const { return m_groups; }

    /// As the owner, past all faults; signs in anew when the token has expired.
    [[nodiscard]] Answer send(const QByteArray &method, const QString &target, const QJsonObject &body = {});
    /// Size of the service's database file, in mebibytes.
    [[nodiscard]] double databaseSize() const;
    /// All users as the service lists them, page by page; nothing if it cannot be read.
    [[nodiscard]] std::optional<QList<QJsonObject>> usersAtService();

    /// Clicks the row of this person in the list, as a person would; false if it is not there.
    [[nodiscard]] bool choose(const QString &email);
    /// Everything that is open over the list goes; true when the list is what is seen.
    [[nodiscard]] bool showList();
    /// What a person sees of nobody: the turns of the event loop that the window needs.
    void turn(int milliseconds);

private:
    QTemporaryDir m_folder;
    ServiceProcess m_service;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Weather> m_weather;
    ConsoleFixture m_console;
    QRandomGenerator m_dice;
    quint32 m_seed;
    QList<AccessGroup> m_groups;
    int m_newGuests = 0;
};

/// Waits for the condition, but not for long: under faults much never comes.
[[nodiscard]] bool soon(const std::function<bool()> &condition, int milliseconds = 3'000);

} // namespace iam::test
