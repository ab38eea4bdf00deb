#pragma once

#include "views/theme/symbols.h"

#include <QListView>

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
    void addGap();
    void removeEntry(const QString &id);
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
    QSize sizeHint() const override;

signals:
    void entryActivated(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStandardItem *itemOf(const QString &id) const;
    void addItem(Kind kind, const QString &id, std::optional<Icon> icon, const QString &text);
    void applyRail();

    QStandardItemModel *m_entries;
    bool m_rail = false;
    bool m_silent = false;
};

} // namespace iam
