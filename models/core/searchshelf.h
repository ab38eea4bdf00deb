#pragma once

#include "models/core/userview.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace iam {

/// A search that people keep under a name: the words as typed, and the view they search in.
struct SavedSearch
{
    QString name {};
    QString text {};
    UserView view = UserView::All;
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The searches of one account: those that were saved, by name, and the last few that were used. Names differ in more than
/// case. Holds no secrets; who keeps it between starts uses toMap() and restore().
class SearchShelf final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRecent = 10;
    static constexpr int mostSaved = 50;
    static constexpr int longestName = 60;

    enum class NameProblem { None, Empty, TooLong, Taken, TooMany };

    using QObject::QObject;

    [[nodiscard]] const QList<SavedSearch> &saved() const { return m_saved; }
    /// Newest first.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    [[nodiscard]] std::optional<SavedSearch> find(const QString &name) const;
    /// Whether a search can be saved under this name; `before` is the one it has now, if it has one.
    [[nodiscard]] NameProblem problemOf(const QString &name, const QString &before = {}) const;

    /// Nothing happens while problemOf() the name.
    void save(const SavedSearch &search);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// A search was used. The beginning of a newer one is no search of its own.
    void note(const QString &text);
    void forgetRecent();

    [[nodiscard]] QVariantMap toMap() const { return mapOf(m_saved, m_recent); }
    [[nodiscard]] static QVariantMap mapOf(const QList<SavedSearch> &searches, const QStringList &recent);
    /// What is not understood is left out. Several consoles together may have saved more than one of them lets save.
    void restore(const QVariantMap &map);

signals:
    void changed();

private:
    [[nodiscard]] int indexOf(const QString &name) const;
    void sort();

    QList<SavedSearch> m_saved;
    QStringList m_recent;
};

} // namespace iam
