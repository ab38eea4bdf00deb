#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace iam {

enum class PaletteGroup { Actions, Users, Views, Settings };

/// One thing the command palette offers.
struct PaletteEntry
{
    PaletteGroup group = PaletteGroup::Actions;
    QString text {}; ///< plain text; foreign text is made visible when shown
    QString detail {}; ///< beside the text, for instance an address
    QString reason {}; ///< why it cannot be done now, or what is not checked
    QString keys {}; ///< its shortcut in the system's words
    QIcon icon {};
    bool enabled = true;
    std::function<void()> run {};
    std::function<bool()> copy {}; ///< copies the command that does the same; false if there is none now
};

/// What matches the typed text, by group and best first, with a heading before each group.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole, ///< bool
        DetailRole, ///< QString
        ReasonRole, ///< QString
        KeysRole, ///< QString
        IsEnabledRole, ///< bool
        PlacesRole, ///< QList<qsizetype>: the letters of the text that were meant
    };

    using QAbstractListModel::QAbstractListModel;

    /// `found` are entries that were searched for elsewhere: they are shown as they come.
    void show(const QString &typed, const QList<PaletteEntry> &entries, const QList<PaletteEntry> &found);
    [[nodiscard]] int entryCount() const { return m_entryCount; }
    /// Null for a heading.
    [[nodiscard]] const PaletteEntry *entryAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool heading = false;
        PaletteEntry entry {};
        int score = 0;
        QList<qsizetype> places {};
    };

    QList<Row> m_rows;
    int m_entryCount = 0;
};

} // namespace iam
