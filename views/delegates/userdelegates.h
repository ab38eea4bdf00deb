#pragma once

#include "views/delegates/rowdelegate.h"

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
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
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
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
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

/// What costs requests: plain words, and in the tip why there are none.
class ExtraDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
};

/// Days left; with a clock in amber from seven, in red from three.
class ExpiryDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    /// "≈ in 20 days"
    [[nodiscard]] static QString wordsOf(const QModelIndex &index);

protected:
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
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
