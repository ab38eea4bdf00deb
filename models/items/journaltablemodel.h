#pragma once

#include "models/core/journalentry.h"

#include <QAbstractTableModel>

#include <functional>

namespace iam {

/// Entries of the journal, newest first, as far as they have been asked for: a view that nears the end wants more.
class JournalTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Who, Action, Target, Outcome };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Outcome) + 1;
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int: ChangeRecord::Outcome
        AttemptRole, ///< qint64
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// The name of an actor; an empty one leaves the ID.
    void setNames(std::function<QString(const IamId &)> nameOf);
    /// Rows that stay keep their place in views.
    void setEntries(const QList<JournalEntry> &entries, bool more);
    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }
    [[nodiscard]] const JournalEntry &entryAt(int row) const { return m_entries.at(row); }
    [[nodiscard]] QString actorText(const JournalEntry &entry) const;
    void retranslate();

signals:
    /// Older entries are to be added.
    void moreWanted();

private:
    QList<JournalEntry> m_entries;
    std::function<QString(const IamId &)> m_nameOf;
    bool m_more = false;
    bool m_asked = false;
};

/// "Invitation sent again", for a column.
[[nodiscard]] QString changeKindText(ChangeKind kind);
/// "Success"
[[nodiscard]] QString outcomeText(ChangeRecord::Outcome outcome);

} // namespace iam
