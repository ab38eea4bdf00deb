#pragma once

#include <QStyledItemDelegate>

namespace iam {

/// Draws the entries of a NavigationList.
class NavigationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, IdRole, CountRole, IconRole, RailRole, TipRole, HiddenRole }; // unscoped: Qt takes roles as int

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace iam
