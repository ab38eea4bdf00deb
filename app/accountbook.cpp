#include "app/accountbook.h"

#include "app/settings.h"

#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

namespace iam {

namespace {

/// As many as the look has colours for.
constexpr int colours = 6;
constexpr int mostAccounts = 50;

constexpr std::array wayWords {"demo", "apikey", "passcode"};
constexpr std::array kindWords {"public", "private", "custom"};

template <typename Enum, std::size_t Count>
Enum fromWord(const std::array<const char *, Count> &words, const QString &word, Enum fallback)
{
    for (std::size_t index = 0; index < Count; ++index) {
        if (word == QLatin1String(words.at(index)))
            return static_cast<Enum>(index);
    }
    return fallback;
}

QVariantMap stored(const KnownAccount &account)
{
    return {{QStringLiteral("id"), account.id}, {QStringLiteral("name"), account.name},
        {QStringLiteral("way"), QLatin1String(wayWords.at(static_cast<std::size_t>(account.way)))},
        {QStringLiteral("services"), QLatin1String(kindWords.at(static_cast<std::size_t>(account.endpoints.kind)))},
        {QStringLiteral("url"), account.endpoints.custom.toString(QUrl::RemoveUserInfo)},
        {QStringLiteral("iamUrl"), account.endpoints.iam.toString(QUrl::RemoveUserInfo)},
        {QStringLiteral("resourceControllerUrl"), account.endpoints.resourceController.toString(QUrl::RemoveUserInfo)},
        {QStringLiteral("globalCatalogUrl"), account.endpoints.globalCatalog.toString(QUrl::RemoveUserInfo)},
        {QStringLiteral("account"), account.account.text}, {QStringLiteral("colour"), account.colour},
        {QStringLiteral("keyKept"), account.keyKept}, {QStringLiteral("readOnly"), account.readOnly},
        {QStringLiteral("lastOpened"), account.lastOpened.toUTC().toString(Qt::ISODate)}};
}

KnownAccount read(const QVariantMap &map)
{
    const auto text = [&map](const char *key) { return map.value(QLatin1String(key)).toString(); };
    return {.id = text("id"),
        .name = text("name"),
        .way = fromWord(wayWords, text("way"), ConnectChoice::Way::ApiKey),
        .endpoints = {.kind = fromWord(kindWords, text("services"), EndpointChoice::Kind::Custom),
            .custom = QUrl(text("url"), QUrl::StrictMode),
            .iam = QUrl(text("iamUrl"), QUrl::StrictMode),
            .resourceController = QUrl(text("resourceControllerUrl"), QUrl::StrictMode),
            .globalCatalog = QUrl(text("globalCatalogUrl"), QUrl::StrictMode)},
        .account = {text("account")},
        .colour = map.value(QStringLiteral("colour")).toInt(),
        .keyKept = map.value(QStringLiteral("keyKept")).toBool(),
        .readOnly = map.value(QStringLiteral("readOnly")).toBool(),
        .lastOpened = QDateTime::fromString(text("lastOpened"), Qt::ISODate)};
}

} // namespace

AccountBook::AccountBook(Settings &settings)
    : m_settings(settings)
{
    read();
}

void AccountBook::read()
{
    m_accounts.clear();
    for (const QVariantMap &map : m_settings.accounts()) {
        if (const KnownAccount account = iam::read(map); !account.id.isEmpty())
            m_accounts.append(account);
    }
}

QString AccountBook::idOf(const EndpointChoice &endpoints, const AccountId &account)
{
    const QString where = endpoints.kind == EndpointChoice::Kind::Custom
        ? endpoints.custom.toString(QUrl::RemoveUserInfo)
        : QLatin1String(kindWords.at(static_cast<std::size_t>(endpoints.kind)));
    return where + QLatin1Char('#') + account.text;
}

const KnownAccount *AccountBook::find(const QString &id) const
{
    const auto found = std::find_if(
        m_accounts.cbegin(), m_accounts.cend(), [&id](const KnownAccount &account) { return account.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

int AccountBook::freeColour() const
{
    for (int colour = 0; colour < colours; ++colour) {
        const bool used = std::any_of(m_accounts.cbegin(), m_accounts.cend(),
            [colour](const KnownAccount &account) { return account.colour == colour; });
        if (!used)
            return colour;
    }
    return static_cast<int>(m_accounts.size() % colours);
}

KnownAccount AccountBook::remember(KnownAccount account)
{
    if (account.id.isEmpty())
        account.id = idOf(account.endpoints, account.account);
    change([this, &account] {
        const KnownAccount *before = find(account.id);
        account.colour = before != nullptr ? before->colour : freeColour();
        m_accounts.removeIf([&account](const KnownAccount &other) { return other.id == account.id; });
        m_accounts.prepend(account);
        if (m_accounts.size() > mostAccounts)
            m_accounts.removeLast();
    });
    return account;
}

void AccountBook::forget(const QString &id)
{
    // A copy: `id` may be of an entry here, and those are read anew.
    change([this, id = id] { m_accounts.removeIf([&id](const KnownAccount &account) { return account.id == id; }); });
}

void AccountBook::change(const std::function<void()> &work)
{
    m_settings.alone([this, &work] {
        read();
        work();
        QList<QVariantMap> maps;
        for (const KnownAccount &account : std::as_const(m_accounts))
            maps.append(stored(account));
        m_settings.setAccounts(maps);
    });
}

QString AccountBook::folderOf(const QString &id)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/accounts/")
        + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace iam
