#pragma once

#include "views/theme/symbols.h"

#include <QListView>

#include <functional>
#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace iam {

/// The views at the left, with counts, headings of groups, and the rail form for narrow windows.
class NavigationList final : public QListView
{
    Q_OBJECT

public:
    enum class Kind { Place, View, Heading, Gap };

    explicit NavigationList(QWidget *parent = nullptr);

    /// A line with a symbol; `id` comes back in entryActivated().
    void addPlace(const QString &id, Icon icon, const QString &text);
    /// An indented line under a place.
    void addView(const QString &id, const QString &text);
    void addHeading(const QString &text);
    struct Entry
    {
        Kind kind = Kind::View;
        QString id {};
        QString text {};
        QString tip {};
        std::optional<Icon> icon {};
    };
    /// Behind the entry with this id, or at the end.
    void insertAfter(const QString &id, const Entry &entry);
    void addGap();
    void removeEntry(const QString &id);
    /// Nothing is activated by it.
    void removeEntries(const std::function<bool(const QString &id)> &which);
    /// The id of what is seen there; empty for nothing.
    [[nodiscard]] QString entryAt(const QPoint &position) const;
    void clearEntries();
    /// -1 hides it.
    void setCount(const QString &id, int count);
    void setText(const QString &id, const QString &text);
    void setEntryHidden(const QString &id, bool hidden);
    void setCurrentEntry(const QString &id);
    [[nodiscard]] QString currentEntry() const;

    /// 48 wide: symbols only, with tips.
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), QListView::minimumSizeHint().height()}; }

signals:
    void entryActivated(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStandardItem *itemOf(const QString &id) const;
    void applyRail();

    QStandardItemModel *m_entries;
    bool m_rail = false;
    bool m_silent = false;
};

} // namespace iam
