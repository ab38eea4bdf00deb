#pragma once

#include "views/delegates/rowdelegate.h"

#include <QPersistentModelIndex>
#include <QTimer>

namespace iam {

/// A tick box that shows whether the row is selected.
class TickDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

/// The name, in italics where an address stands in for it, with the tags "owner", "self", "new", "changed".
class NameDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

/// The address, cut in the middle, with a triangle if it looks like another.
class EmailDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

/// Symbol and word. The ring of Processing turns by one timer, which runs only while such a row is painted.
class StatusDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(QObject *parent = nullptr);
    [[nodiscard]] bool turning() const { return m_timer.isActive(); }

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;

private:
    void turn();

    mutable QTimer m_timer;
    mutable QSet<QPersistentModelIndex> m_painted; ///< since the last step; rows out of view drop out by themselves
    int m_step = 0;
};

/// The date, and who invited or added after a dot.
class DateDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

/// Days left; with a clock in amber from seven, in red from three.
class ExpiryDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

/// Three dots on hovered, current and selected rows.
class MenuDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

} // namespace iam
