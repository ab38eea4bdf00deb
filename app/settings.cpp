#include "app/settings.h"

namespace iam {

namespace {

const QString languageKey = QStringLiteral("interface/language");
const QString themeKey = QStringLiteral("interface/theme");
const QString geometryKey = QStringLiteral("window/geometry");

QString columnsKey(const QString &account) { return QStringLiteral("columns/") + account; }

} // namespace

QString Settings::language() const { return m_settings.value(languageKey).toString(); }
void Settings::setLanguage(const QString &code) { m_settings.setValue(languageKey, code); }
int Settings::theme() const { return m_settings.value(themeKey, 0).toInt(); }
void Settings::setTheme(int mode) { m_settings.setValue(themeKey, mode); }
QByteArray Settings::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(geometryKey, geometry); }
QByteArray Settings::columns(const QString &account) const { return m_settings.value(columnsKey(account)).toByteArray(); }
void Settings::setColumns(const QString &account, const QByteArray &state)
{
    m_settings.setValue(columnsKey(account), state);
}

} // namespace iam
