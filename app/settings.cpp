#include "app/settings.h"

namespace iam {

namespace {

constexpr QLatin1String schemaKey("schema");
constexpr QLatin1String languageKey("interface/language");
constexpr QLatin1String themeKey("interface/theme");
constexpr QLatin1String holdKey("invitations/holdSeconds");
constexpr QLatin1String tellsExpiringKey("invitations/tellExpiring");
constexpr QLatin1String accountsKey("accounts");
constexpr QLatin1String geometryKey("window/geometry");

QString columnsKey(const QString &account) { return QStringLiteral("columns2/") + account; }

QString toldKey(const QString &account) { return QStringLiteral("invitations/told/") + account; }

QString searchesKey(const QString &account) { return QStringLiteral("searches/") + account; }

} // namespace

QList<FileReport> Settings::prepare()
{
    QList<FileReport> reports;
    QSettings settings;
    const bool damaged = settings.status() == QSettings::FormatError;
    const bool newer = !damaged && settings.value(schemaKey).toInt() > schemaVersion;
    if (damaged || newer) {
        reports.append({.what = FileReport::What::Settings, .newer = newer, .keptAs = setAside(settings.fileName(), newer)});
        settings.sync(); // what was read from it is forgotten
    }
    return reports;
}

void Settings::alone(const std::function<void()> &work)
{
    constexpr qint64 writing = 0;
    constexpr std::chrono::milliseconds longestWait {300}; // others take some milliseconds
    const bool held = m_marks.holdWithin(writing, longestWait);
    m_settings.sync();
    work();
    m_settings.sync();
    if (held)
        m_marks.release(writing);
}

void Settings::markSchema()
{
    if (m_settings.value(schemaKey).toInt() != schemaVersion)
        m_settings.setValue(schemaKey, schemaVersion);
}

QString Settings::language() const { return m_settings.value(languageKey).toString(); }
void Settings::setLanguage(const QString &code) { m_settings.setValue(languageKey, code); }
int Settings::theme() const { return m_settings.value(themeKey, 0).toInt(); }
void Settings::setTheme(int mode) { m_settings.setValue(themeKey, mode); }
std::chrono::seconds Settings::holdTime() const { return std::chrono::seconds(m_settings.value(holdKey, 10).toInt()); }
void Settings::setHoldTime(std::chrono::seconds time) { m_settings.setValue(holdKey, static_cast<int>(time.count())); }
bool Settings::tellsExpiring() const { return m_settings.value(tellsExpiringKey, true).toBool(); }
void Settings::setTellsExpiring(bool tells) { m_settings.setValue(tellsExpiringKey, tells); }
QDate Settings::expiringTold(const QString &account) const { return m_settings.value(toldKey(account)).toDate(); }
void Settings::setExpiringTold(const QString &account, const QDate &day) { m_settings.setValue(toldKey(account), day); }
QByteArray Settings::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(geometryKey, geometry); }
QByteArray Settings::columns(const QString &account) const { return m_settings.value(columnsKey(account)).toByteArray(); }
void Settings::setColumns(const QString &account, const QByteArray &state)
{
    m_settings.setValue(columnsKey(account), state);
}
QVariantMap Settings::searches(const QString &account) const { return m_settings.value(searchesKey(account)).toMap(); }
void Settings::setSearches(const QString &account, const QVariantMap &searches)
{
    m_settings.setValue(searchesKey(account), searches);
}

QList<QVariantMap> Settings::accounts()
{
    QList<QVariantMap> list;
    const int count = m_settings.beginReadArray(accountsKey);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        QVariantMap map;
        const QStringList keys = m_settings.childKeys();
        for (const QString &key : keys)
            map.insert(key, m_settings.value(key));
        list.append(map);
    }
    m_settings.endArray();
    return list;
}

void Settings::setAccounts(const QList<QVariantMap> &accounts)
{
    m_settings.remove(accountsKey);
    m_settings.beginWriteArray(accountsKey, static_cast<int>(accounts.size()));
    for (qsizetype index = 0; index < accounts.size(); ++index) {
        m_settings.setArrayIndex(static_cast<int>(index));
        for (auto entry = accounts.at(index).cbegin(); entry != accounts.at(index).cend(); ++entry)
            m_settings.setValue(entry.key(), entry.value());
    }
    m_settings.endArray();
}

} // namespace iam
