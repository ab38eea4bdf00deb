#include "tests/soak/stage.h"

#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "views/details/pagetabs.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTabBar>
#include <QTest>

namespace iam::test {

namespace {

constexpr int patience = 60'000;
constexpr int guestsAtFirst = 55;
constexpr int longestAnswer = 40'000; ///< a request whose answer never comes ends after thirty seconds

} // namespace

bool soon(const std::function<bool()> &condition, int milliseconds) { return QTest::qWaitFor(condition, milliseconds); }

SoakStage::SoakStage(quint32 seed)
    : m_dice(seed)
    , m_seed(seed)
{
}

SoakStage::~SoakStage()
{
    m_console.closeWindow();
    m_weather.reset();
}

bool SoakStage::open()
{
    if (!m_service.start({QStringLiteral("--database"), m_folder.filePath(QStringLiteral("account.sqlite"))}))
        return false;
    const Answer groups = send("GET", QStringLiteral("/v2/groups?hide_public_access=true&account_id=") + m_service.accountId());
    const QJsonArray list = groups.json.value(QLatin1String("groups")).toArray();
    for (const QJsonValue &group : list)
        m_groups.append({.id = {group[QLatin1String("id")].toString()}, .name = group[QLatin1String("name")].toString()});
    if (m_groups.isEmpty())
        return false;
    // From the beginning as many people as later: else the list grows, and with it what shows it.
    QJsonArray people;
    while (people.size() < guestsAtFirst)
        people.append(QJsonObject {{QStringLiteral("email"), newGuest()}, {QStringLiteral("account_role"), QStringLiteral("Member")}});
    if (send("POST", m_service.users(), {{QStringLiteral("users"), people}}).status != 202)
        return false;
    m_proxy = std::make_unique<FaultProxy>(m_service.port());
    m_weather = std::make_unique<Weather>(*m_proxy, m_seed);
    const QByteArray key = m_service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8();
    return m_console.openOn(m_proxy->url(), {m_service.accountId()}, key, m_folder.filePath(QStringLiteral("data")))
        && soon([this] { return m_console.models().directory.state() == UserDirectory::State::Complete; }, patience)
        && soon([this] { return m_console.models().overview.actor().rightsKnown; }, patience);
}

QList<UserRow> SoakStage::guests(std::optional<UserState> state)
{
    QList<UserRow> found;
    const UserStore &store = m_console.models().users.store();
    for (int row = 0; row < store.size(); ++row) {
        UserRow user = store.at(row);
        if (user.user.email.startsWith(QLatin1String("guest")) && !user.removing && (!state || user.user.state == *state))
            found.append(std::move(user));
    }
    return found;
}

std::optional<UserRow> SoakStage::anyGuest(std::optional<UserState> state)
{
    const QList<UserRow> all = guests(state);
    if (all.isEmpty())
        return {};
    return all.at(roll(static_cast<int>(all.size())));
}

QString SoakStage::newGuest()
{
    ++m_newGuests;
    return QStringLiteral("guest%1@x%2.soak.example").arg(m_newGuests).arg(m_newGuests % 10);
}

Answer SoakStage::send(const QByteArray &method, const QString &target, const QJsonObject &body)
{
    Answer answer = m_service.send(method, target, body);
    if (answer.status == 401) {
        m_service.forgetTokens();
        answer = m_service.send(method, target, body);
    }
    return answer;
}

double SoakStage::databaseSize() const
{
    return static_cast<double>(QFileInfo(m_folder.filePath(QStringLiteral("account.sqlite"))).size()) / (1024 * 1024);
}

std::optional<QList<QJsonObject>> SoakStage::usersAtService()
{
    QList<QJsonObject> users;
    QString target = m_service.users(QStringLiteral("?limit=50"));
    while (!target.isEmpty()) {
        const Answer answer = send("GET", target);
        if (answer.status != 200)
            return {};
        const QJsonArray page = answer.resources();
        for (const QJsonValue &user : page)
            users.append(user.toObject());
        target = answer.json.value(QLatin1String("next_url")).toString();
    }
    return users;
}

bool SoakStage::showList()
{
    const auto nothingOpen = [this] { return m_console.dialog() == nullptr && QApplication::activePopupWidget() == nullptr; };
    QElapsedTimer since;
    since.start();
    while (!nothingOpen() && !since.hasExpired(longestAnswer)) {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        if (QDialog *dialog = m_console.dialog())
            dialog->reject(); // waits for the answer if it has sent something
        (void)soon(nothingOpen, 200);
    }
    if (auto *palette = m_console.window().findChild<QWidget *>(QStringLiteral("commandPalette")); palette != nullptr && palette->isVisible())
        QTest::keyClick(m_console.find<QWidget>("paletteInput"), Qt::Key_Escape);
    if (QAction *list = m_console.window().findChild<QAction *>(QStringLiteral("view0")))
        list->trigger();
    auto *tabs = m_console.find<PageTabs>("pageTabs");
    const auto *bar = m_console.find<QTabBar>("pageTabBar");
    for (int tab = bar->count() - 1; tab > 0; --tab)
        tabs->close(tab);
    tabs->showList();
    m_console.window().usersPage()->searchField()->clear();
    m_console.window().usersPage()->table()->selectNothing();
    return nothingOpen();
}

bool SoakStage::choose(const QString &email)
{
    UsersPage *page = m_console.window().usersPage();
    if (!page->isVisible() && !showList())
        return false;
    page->searchField()->clear();
    if (!soon([&] { return m_console.hasRow(email); }, 1'000) || !m_console.choose(email))
        return false;
    page->updateNow();
    return true;
}

void SoakStage::turn(int milliseconds)
{
    QElapsedTimer passed;
    passed.start();
    (void)QTest::qWaitFor([&] { return passed.hasExpired(milliseconds); }, 2 * milliseconds);
}

} // namespace iam::test
