#pragma once

#include "models/core/filereport.h"
#include "models/core/lifemarks.h"

#include <QByteArray>
#include <QDate>
#include <QSettings>
#include <QString>

#include <chrono>
#include <functional>
#include <QVariantMap>

namespace iam {

/// What the console remembers between its starts. Never a secret.
class Settings
{
public:
    static constexpr int schemaVersion = 1; ///< of what is written; newer files are set aside

    /// To be called once, before anything is read or written: sets aside a file that is damaged or newer.
    [[nodiscard]] static QList<FileReport> prepare();
    /// Numbers what prepare() has left; written with the rest.
    void markSchema();

    /// Reads anew, does the work and writes, while no other console does the same: for what is made of what was there.
    void alone(const std::function<void()> &work);

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// Theme::Mode as a number.
    [[nodiscard]] int theme() const;
    void setTheme(int mode);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Between Invite and the first request.
    [[nodiscard]] std::chrono::seconds holdTime() const;
    void setHoldTime(std::chrono::seconds time);
    /// Whether it is told at the start which invitations expire soon, and on which day it was last, by account.
    [[nodiscard]] bool tellsExpiring() const;
    void setTellsExpiring(bool tells);
    [[nodiscard]] QDate expiringTold(const QString &account) const;
    void setExpiringTold(const QString &account, const QDate &day);
    /// State of the table's columns, by account.
    [[nodiscard]] QByteArray columns(const QString &account) const;
    void setColumns(const QString &account, const QByteArray &state);
    /// Saved and recent searches, by account.
    [[nodiscard]] QVariantMap searches(const QString &account) const;
    void setSearches(const QString &account, const QVariantMap &searches);
    /// Of the account book; never a secret.
    [[nodiscard]] QList<QVariantMap> accounts();
    void setAccounts(const QList<QVariantMap> &accounts);

private:
    QSettings m_settings;
    LifeMarks m_marks {m_settings.fileName() + QStringLiteral(".consoles")}; ///< of all consoles of this person
};

} // namespace iam
